"""Everybody who contributes, the core's rooms and the plugins alike, and how they are asked.

Each question to each contributor is fenced: a plugin's part that fails is switched off with its reason and the page
goes on without it. A failure of the core's own is logged, and raised in tests.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

from flask import current_app

from intranet.plugin_system.code import WrongAnswer, forget_code, place_of_failure
from intranet.plugin_system.faults_kept import FaultShelf, KeptFault
from intranet.plugin_system.guides import Guide, in_nearest_language
from intranet.plugin_system.hooks import HOOK_NAMES, new_manager
from intranet.plugin_system.loader import (
    LoadedPlugin,
    PartReader,
    load_plugin,
    plugin_folders,
)
from intranet.plugin_system.types import PluginHealth, Reason, State
from intranet.text.complaints import Complaint
from intranet.text.phrases import N_
from intranet.text.words import in_language

log = logging.getLogger("ankkuri.plugins")
Answer = TypeVar("Answer")
OFF_FILE = "plugins_off.json"
CORE = "core:"
LOOK_AGAIN_SECONDS = 1.0


class Registry:
    """The contributors of one app."""

    def __init__(self, plugins: Path, instance: Path, *, raise_core: bool = False) -> None:
        self._folder = plugins
        self._off_path = instance / OFF_FILE
        self._shelf = FaultShelf(instance / "plugin_faults")
        self._raise_core = raise_core
        self._manager = new_manager()
        self._readers: dict[str, PartReader] = {}
        self._loaded: dict[str, LoadedPlugin] = {}
        self._off: frozenset[str] = frozenset()
        self._looked_at = 0.0
        self._off_seen: int | None = None

    # -- who contributes ------------------------------------------------------------------------------------------

    def add_room(self, name: str, contributions: ModuleType) -> None:
        """A room of the core hands over its contributions."""
        self._manager.register(contributions, name=CORE + name)

    def add_reader(self, part_file: str, reader: PartReader) -> None:
        """A room that understands a part file of plugins."""
        self._readers[part_file] = reader

    def load(self) -> None:
        """Find the plugins and load those that are not switched off."""
        self._off = self._read_off()
        for folder in plugin_folders(self._folder):
            self._take(load_plugin(folder, self._readers, switched_off=folder.name in self._off))

    def _take(self, plugin: LoadedPlugin) -> None:
        self._drop_code(plugin.name)
        self._loaded[plugin.name] = plugin
        if plugin.code is None:
            return
        try:
            self._manager.register(plugin.code, name=plugin.name)
        except Exception as problem:  # pluggy's own words say which hook and which argument
            wrong = Complaint(f"{plugin.name}/plugin.py", None, N_("a hook that cannot be called"),
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
        off = set(self._read_off())
        off.discard(name) if on else off.add(name)
        draft = self._off_path.with_suffix(".draft")
        draft.write_text(json.dumps(sorted(off)), encoding="utf-8")
        os.replace(draft, self._off_path)
        if on:
            self._shelf.forget(name)
        self._looked_at = 0.0
        self._look_again()
        return True

    def _read_off(self) -> frozenset[str]:
        try:
            return frozenset(json.loads(self._off_path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return frozenset()
        except (OSError, ValueError) as problem:
            log.error("%s cannot be read, so every plugin stays as it was: %s", OFF_FILE, problem)
            return self._off

    def _look_again(self) -> None:
        """Another process may have switched a plugin: look at most once a second, at one file's time."""
        if time.monotonic() - self._looked_at < LOOK_AGAIN_SECONDS:
            return
        self._looked_at = time.monotonic()
        try:
            seen = self._off_path.stat().st_mtime_ns
        except OSError:
            seen = 0
        if seen == self._off_seen:
            return
        self._off_seen, self._off = seen, self._read_off()
        for name, plugin in list(self._loaded.items()):
            if plugin.switched_off != (name in self._off):
                self._take(load_plugin(plugin.folder, self._readers, switched_off=name in self._off))
                if name in self._off:
                    forget_code(name)

    # -- asking ---------------------------------------------------------------------------------------------------

    def parts(self, part_file: str) -> dict[str, Any]:
        """The definitions of this part file, by plugin name, of the plugins that are on and whose file is right."""
        self._look_again()
        return {name: plugin.parts[part_file] for name, plugin in sorted(self._loaded.items())
                if part_file in plugin.parts and not plugin.switched_off}

    def manifests(self) -> dict[str, Any]:
        """The manifests of the plugins that are on, by name."""
        self._look_again()
        return {name: plugin.manifest for name, plugin in sorted(self._loaded.items())
                if plugin.manifest is not None and not plugin.switched_off}

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
        answers = getattr(self._manager.hook, hook).get_hookimpls()
        for answer in sorted(answers, key=lambda one: (not one.plugin_name.startswith(CORE), one.plugin_name)):
            name = answer.plugin_name
            if (only is not None and name != only) or self._is_failed(name, hook, failed):
                continue
            given = {argument: offered[argument] for argument in answer.argnames}
            nothing: list[Answer] = []
            for one in self.fenced(name, hook, partial(_answer_of, answer.function, given, kind), nothing):
                yield name, one

    def fenced(self, name: str, part: str, call: Callable[[], Answer], otherwise: Answer) -> Answer:
        """What `call` gives; when it fails the part is switched off, the reason kept, and `otherwise` given.

        A plugin's mistake is told by its place alone: the words of an exception may hold what somebody answered.
        """
        try:
            return call()
        except (Exception, SystemExit) as problem:  # sys.exit() in a hook must not end the worker
            if name.startswith(CORE):
                log.exception("%s failed in %s", name, part)
                if self._raise_core:
                    raise
                return otherwise
            plugin = self._loaded.get(name)
            words = place_of_failure(problem, plugin.folder if plugin else self._folder)
            log.error("%s failed in %s: %s", name, part, words)
            self._shelf.keep(KeptFault(name, part, words, plugin.fingerprint if plugin else ""))
            return otherwise

    def may_try(self, name: str, part: str) -> bool:
        """Whether a contributor's part is not switched off by an earlier failure."""
        return not self._is_failed(name, part, self._shelf.all())

    def _is_failed(self, name: str, part: str, failed: Mapping[tuple[str, str], KeptFault]) -> bool:
        fault = failed.get((name, part))
        if fault is None:
            return False
        plugin = self._loaded.get(name)
        if plugin is not None and plugin.fingerprint != fault.fingerprint:
            self._shelf.forget(name)  # its files changed since: it gets a new chance
            return False
        return True

    # -- health ---------------------------------------------------------------------------------------------------

    def health(self, language: str) -> list[PluginHealth]:
        """How every plugin is, with every reason, for the admin."""
        self._look_again()
        failed = self._shelf.all()
        return [self._health_of(plugin, failed, language) for _, plugin in sorted(self._loaded.items())]

    def states(self) -> dict[str, str]:
        """The state of every plugin, without reasons: anybody may see it at /healthz."""
        return {health.name: health.state for health in self.health("en")}

    def _health_of(self, plugin: LoadedPlugin, failed: Mapping[tuple[str, str], KeptFault],
                   language: str) -> PluginHealth:
        running = [Reason(part, fault.words) for (name, part), fault in failed.items()
                   if name == plugin.name and self._is_failed(name, part, failed)]
        reasons = (*plugin.reasons, *running)
        serious = [reason for reason in reasons if reason.complaint is None or not reason.complaint.warning]
        manifest = plugin.manifest
        state: State
        if plugin.switched_off:
            state = "off"
        elif manifest is None or (serious and not plugin.parts and plugin.code is None):
            state = "broken"
        else:
            state = "partly" if serious else "on"
        if manifest is None:
            return PluginHealth(plugin.name, plugin.name, "", state, reasons)
        title = in_language(manifest.title, language).text
        return PluginHealth(plugin.name, title, manifest.version, state, reasons, manifest.licence, manifest.author,
                            manifest.personal_data, manifest.privacy)


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


def _answer_of(function: Callable[..., Any], given: Mapping[str, Any], kind: type[Answer]) -> list[Answer]:
    return _as_list(function(**given), kind)


def _as_list(answer: Any, kind: type[Answer]) -> list[Answer]:
    """One answer, several or none, each of the kind that was asked for."""
    found: list[Any] = []
    if answer is not None:
        several = isinstance(answer, Iterable) and not isinstance(answer, str | Mapping)
        found = list(answer) if several else [answer]
    for one in found:
        if not isinstance(one, kind):
            raise WrongAnswer(f"answered with {type(one).__name__}; expected {kind.__name__}")
    return found
