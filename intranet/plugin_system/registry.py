"""Everybody who contributes, the core's rooms and the plugins alike, and how they are asked.

Each question to each contributor is fenced: a plugin's part that fails is switched off with its reason and the page
goes on without it. A failure of the core's own is logged, and raised in tests.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import Any, TypeVar

from flask import current_app

from intranet.plugin_system import limits, stuck
from intranet.plugin_system.code import WrongAnswer, forget_code, place_of_failure
from intranet.plugin_system.faults_kept import FaultShelf, KeptFault
from intranet.plugin_system.guides import Guide, in_nearest_language
from intranet.plugin_system.hooks import HOOK_NAMES, new_manager
from intranet.plugin_system.loader import LoadedPlugin, PartReader, load_plugin
from intranet.plugin_system.places import Place, plugin_places
from intranet.plugin_system.standing import health_of
from intranet.plugin_system.switches import Switches
from intranet.plugin_system.types import PluginHealth, Reason
from intranet.text.complaints import Complaint
from intranet.text.phrases import N_

log = logging.getLogger("ankkuri.plugins")
Answer = TypeVar("Answer")
CORE = "core:"
LOOK_AGAIN_SECONDS = 1.0


class Registry:
    """The contributors of one app.

    A switch that somebody used, in whatever process, is seen within a second. With `watching` the same is true of an
    edited file and of a folder that comes or goes.
    """

    def __init__(self, plugins: Path, instance: Path, *, raise_core: bool = False, watching: bool = False) -> None:
        self._folder = plugins
        self._switches = Switches(instance)
        self._shelf = FaultShelf(instance / "plugin_faults")
        self._raise_core = raise_core
        self._watching = watching
        self._manager = new_manager()
        self._readers: dict[str, PartReader] = {}
        self._loaded: dict[str, LoadedPlugin] = {}
        self._looked_at = 0.0
        self._looking = Lock()
        self.when_read: list[Callable[[str], None]] = []
        """Told the name of each plugin whose files are read again, or that is gone."""

    # -- who contributes ------------------------------------------------------------------------------------------

    def add_room(self, name: str, contributions: ModuleType) -> None:
        """A room of the core hands over its contributions."""
        self._manager.register(contributions, name=CORE + name)

    def add_reader(self, part_file: str, reader: PartReader) -> None:
        """A room that understands a part file of plugins."""
        self._readers[part_file] = reader

    def load(self) -> None:
        """Find the plugins and load those that are not switched off."""
        off = self._switches.off()
        for place in plugin_places(self._folder):
            self._take(self._read(place, off))

    def bring(self, folder: Path) -> LoadedPlugin:
        """A plugin from anywhere, on or off, for this process alone: for commands that look at one."""
        place = next((one for one in plugin_places(self._folder) if one.folder == folder), Place(folder.name, folder))
        forget_code(place.name)
        self._take(self._read(place, frozenset()))
        return self._loaded[place.name]

    def _read(self, place: Place, off: frozenset[str]) -> LoadedPlugin:
        return load_plugin(place, self._readers, switched_off=place.name in off)

    def _take(self, plugin: LoadedPlugin) -> None:
        self._drop_code(plugin.name)
        self._loaded[plugin.name] = plugin
        if plugin.code is None:
            return
        try:
            self._manager.register(plugin.code, name=plugin.name)
        except Exception as problem:  # pluggy's own words say which hook and which argument
            wrong = Complaint(f"{plugin.folder.name}/plugin.py", None, N_("a hook that cannot be called"),
                              N_("hooks that take only arguments they are offered"), detail=str(problem))
            plugin.reasons.append(Reason("plugin.py", wrong.sentence(), wrong))
            plugin.code = None
            self._drop_code(plugin.name)
            forget_code(plugin.name)

    def _drop_code(self, name: str) -> None:
        if self._manager.has_plugin(name):
            self._manager.unregister(name=name)

    # -- switching off and on -------------------------------------------------------------------------------------

    def switch(self, name: str, on: bool) -> bool:
        """Switch a plugin on or off for every process; False when there is no such plugin.

        Switching on also tries failed parts again.
        """
        if name not in self._loaded:
            return False
        self._switches.turn(name, on)
        if on:
            self._shelf.forget(name)
        self._looked_at = 0.0
        self._look_again()
        return True

    def _look_again(self) -> None:
        """Another process may have used a switch, and a developer a text editor: look at most once a second."""
        if time.monotonic() - self._looked_at < LOOK_AGAIN_SECONDS or not self._looking.acquire(blocking=False):
            return
        try:
            self._looked_at = time.monotonic()
            switched = self._switches.changed()
            if switched or self._watching:
                self._read_changed(switched)
        finally:
            self._looking.release()

    def _read_changed(self, switched: bool) -> None:
        """Read again what is not as it was read; after a switch also what was wrong, for it may be mended."""
        off = self._switches.off()
        there = {place.name: place for place in plugin_places(self._folder)}
        for name in self._loaded.keys() - there.keys():
            self._let_go(name)
            del self._loaded[name]
        for name, place in there.items():
            known = self._loaded.get(name)
            if known is None or known.folder != place.folder or known.switched_off != (name in off) \
                    or (switched and known.reasons) or known.fingerprint != known.read_as:
                self._let_go(name)
                self._take(self._read(place, off))

    def _let_go(self, name: str) -> None:
        self._drop_code(name)
        forget_code(name)
        for tell in self.when_read:
            tell(name)

    # -- asking ---------------------------------------------------------------------------------------------------

    def parts(self, part_file: str) -> dict[str, Any]:
        """The definitions of this part file, by plugin name, of the plugins that are on and whose file is right."""
        self._look_again()
        return {name: plugin.parts[part_file] for name, plugin in sorted(self._loaded.items())
                if part_file in plugin.parts and not plugin.switched_off}

    def as_read(self) -> dict[str, str]:
        """The plugins that are on, each with what its files were like when they were read: changes with them."""
        self._look_again()
        return {name: plugin.read_as for name, plugin in sorted(self._loaded.items())
                if plugin.manifest is not None and not plugin.switched_off}

    def plugins(self) -> list[LoadedPlugin]:
        """Every plugin as it was read, by name: for those who look after plugins, not for pages."""
        self._look_again()
        return [plugin for _, plugin in sorted(self._loaded.items())]

    def contributors(self, hook: str) -> list[tuple[str, Any]]:
        """Who answers a hook, in the order in which they are asked, with pluggy's own account of the answer."""
        answers = getattr(self._manager.hook, hook).get_hookimpls()
        return [(one.plugin_name, one) for one in sorted(answers, key=lambda one: (
            not one.plugin_name.startswith(CORE), one.plugin_name))]

    def guide(self, name: str, language: str) -> Guide | None:
        """A plugin's prose on its use in the nearest language; None when it has none or is off."""
        plugin = self._loaded.get(name)
        return in_nearest_language(plugin.guides, language) if plugin is not None and not plugin.switched_off else None

    def folder_of(self, name: str) -> Path | None:
        """Where a plugin that is on keeps its files."""
        plugin = self._loaded.get(name)
        return plugin.folder if plugin is not None and not plugin.switched_off else None

    def ask(self, hook: str, kind: type[Answer], *, only: str | None = None,
            **offered: Any) -> Iterator[tuple[str, Answer]]:
        """Every contributor's answers with the contributor's name, core rooms first, then plugins by name.

        Each contributor gets the arguments it takes of those offered. Answers that are not of `kind` are a failure
        of that part. `only` asks one contributor, such as the plugin whose worksheet it is.
        """
        if hook not in HOOK_NAMES:
            raise ValueError(f"no hook called {hook}")
        self._look_again()
        failed = self._shelf.all()
        for name, answer in self.contributors(hook):
            if (only is not None and name != only) or self._is_failed(name, hook, failed):
                continue
            given = {argument: offered[argument] for argument in answer.argnames}
            nothing: list[Answer] = []
            for one in self.fenced(name, hook, partial(
                    answer_of, answer.function, given, kind, hook, weighed=not name.startswith(CORE)), nothing):
                yield name, one

    def tell_rooms(self, hook: str, **offered: Any) -> None:
        """Tell the house's own rooms alone; a failure is raised, for what must be done wholly or not at all."""
        for name, answer in self.contributors(hook):
            if name.startswith(CORE):
                answer.function(**{argument: offered[argument] for argument in answer.argnames})

    def tell_plugins(self, hook: str, **offered: Any) -> None:
        """Tell every plugin, each fenced. What is offered must be all that the hook has."""
        for name, _ in self.contributors(hook):
            if not name.startswith(CORE):
                list(self.ask(hook, object, only=name, **offered))

    def fenced(self, name: str, part: str, call: Callable[[], Answer], otherwise: Answer) -> Answer:
        """What `call` gives; when it fails the part is switched off, the reason kept, and `otherwise` given.

        A plugin's mistake is told by its place alone: the words of an exception may hold what somebody answered.
        """
        try:
            return call() if name.startswith(CORE) else limits.within(limits.seconds_for(part), call)
        except (Exception, SystemExit) as problem:  # sys.exit() in a hook must not end the worker
            if name.startswith(CORE):
                log.exception("%s failed in %s", name, part)
                if self._raise_core:
                    raise
                return otherwise
            plugin = self._loaded.get(name)
            words = place_of_failure(problem, plugin.folder if plugin else self._folder)
            log.error("%s failed in %s: %s", name, part, words)
            self._shelf.keep(KeptFault(name, part, words, plugin.read_as if plugin else ""))
            return otherwise

    def hear_of_standstill(self) -> None:
        """In a new process of a server: learn from those that stood still, and leave word should this one."""
        for words in stuck.last_words(self._shelf.folder):
            for name, part, place in stuck.at_fault(words, {one.name: one.folder for one in self._loaded.values()}):
                log.error("%s failed in %s: %s", name, part, place)
                self._shelf.keep(KeptFault(name, part, place, self._loaded[name].read_as))
        stuck.listen(self._shelf.folder)

    def may_try(self, name: str, part: str) -> bool:
        """Whether a contributor's part is not switched off by an earlier failure."""
        return not self._is_failed(name, part, self._shelf.all())

    def _is_failed(self, name: str, part: str, failed: Mapping[tuple[str, str], KeptFault]) -> bool:
        fault = failed.get((name, part))
        if fault is None:
            return False
        plugin = self._loaded.get(name)
        if plugin is not None and plugin.read_as != fault.fingerprint:
            self._shelf.forget(name)  # its files changed since: it gets a new chance
            return False
        return True

    # -- health ---------------------------------------------------------------------------------------------------

    def health(self, language: str) -> list[PluginHealth]:
        """How every plugin is, with every reason, for the admin."""
        self._look_again()
        failed = self._shelf.all()
        return [health_of(plugin, self._faults_of(plugin.name, failed), language)
                for _, plugin in sorted(self._loaded.items())]

    def states(self) -> dict[str, str]:
        """The state of every plugin, without reasons: anybody may see it at /healthz."""
        return {health.name: health.state for health in self.health("en")}

    def failed_parts(self, name: str) -> tuple[str, ...]:
        """The parts of a plugin that failed while the site was running and are switched off now."""
        return tuple(fault.part for fault in self._faults_of(name, self._shelf.all()))

    def forget_faults(self, name: str) -> None:
        """Try the parts of a plugin again that failed."""
        self._shelf.forget(name)

    def _faults_of(self, name: str, failed: Mapping[tuple[str, str], KeptFault]) -> list[KeptFault]:
        return [fault for (whose, part), fault in failed.items()
                if whose == name and self._is_failed(name, part, failed)]


def registry() -> Registry:
    """The registry of the app that is running."""
    found: Registry = current_app.extensions["ankkuri_registry"]
    return found


def gather(hook: str, kind: type[Answer], **offered: Any) -> list[Answer]:
    """Every contributor's answers, in the order of `Registry.ask`, without the names."""
    return [answer for _, answer in registry().ask(hook, kind, **offered)]


def parts(part_file: str) -> dict[str, Any]:
    """The definitions of a part file by plugin name; see `Registry.parts`."""
    return registry().parts(part_file)


def answer_of(function: Callable[..., Any], given: Mapping[str, Any], kind: type[Answer], hook: str, *,
              weighed: bool = True) -> list[Answer]:
    """One answer, several or none, each of the kind that was asked for. Raises WrongAnswer, or Stopped for too much.

    What the house's own rooms answer is not weighed: it is not what the limits are for.
    """
    found = limits.taken(function(**given), hook, weighed=weighed)
    for one in found:
        if not isinstance(one, kind):
            raise WrongAnswer(f"answered with {type(one).__name__}; expected {kind.__name__}")
    return found
