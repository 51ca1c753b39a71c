"""`flask plugins trace`: why a plugin shows what it shows, or nothing. Tries hooks out and changes nothing."""

from __future__ import annotations

import inspect
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import click
from flask import current_app

from intranet.people.types import SignedInPerson
from intranet.plugin_system import limits
from intranet.plugin_system.code import place_of_failure
from intranet.plugin_system.coverage import FILES, words_of
from intranet.plugin_system.hooks import ANSWERS, HOOK_NAMES, OF_A_WORKSHEET, Hooks
from intranet.plugin_system.loader import LoadedPlugin
from intranet.plugin_system.memo_blocks import MemoScope
from intranet.plugin_system.registry import CORE, answer_of, registry
from intranet.plugin_system.templates import rendered_in_pieces
from intranet.plugin_system.types import NavigationEntry, ResultPanel, SearchText, StartPanel, TimedJob
from intranet.settings import PROJECT
from intranet.worksheets.examples import kept_examples
from intranet.worksheets.types import Definition

WORKSHEET = "worksheet.yaml"
SHOWN = 100
SOMEBODY = "Aino Kokeilija"


def trace_plugin(plugin: LoadedPlugin, language: str) -> None:
    """One plugin from its files to what it answers."""
    health = next(one for one in registry().health("en") if one.name == plugin.name)
    click.echo(f"{plugin.name} {health.version} · api {health.api or '–'} · {health.state} · "
               f"{health.package or 'folder'} {_short(plugin.folder)}")
    click.echo(f"\nParts: {', '.join(plugin.parts) or 'none'}; guides: {', '.join(plugin.guides) or 'none'}; "
               f"Python: {'plugin.py' if plugin.code else 'none'}")
    _values(plugin, language)
    click.echo("\nHooks")
    answered = [hook for hook in HOOK_NAMES if plugin.name in dict(registry().contributors(hook))]
    for hook in answered:
        _hook_of(plugin, hook, language)
    click.echo(f"  not answered: {', '.join(hook for hook in HOOK_NAMES if hook not in answered)}")
    click.echo("\nWhat is wrong")
    for reason in health.reasons:
        click.echo(f"  {reason.words}" if reason.complaint else f"  {reason.part} is switched off: {reason.words}")
    if not health.reasons:
        click.echo("  nothing")
    elif any(reason.complaint is None for reason in health.reasons):
        click.echo(f"  Mend it, then `plugins enable {plugin.name}`: what was switched off is tried again.")


def trace_hook(hook: str, language: str) -> None:
    """Who answers one hook, in the order in which they are asked."""
    offered = [name for name in inspect.signature(getattr(Hooks, hook)).parameters if name != "self"]
    click.echo(f"{hook}({', '.join(offered)})\n  {_doc(hook)}\n\nAsked in this order")
    plugins = {one.name: one for one in registry().plugins()}
    contributors = registry().contributors(hook)
    for name, answer in contributors:
        if name.startswith(CORE):
            click.echo(f"  {name.removeprefix(CORE)}: a room of the house, {_place_of(answer.function)}; not tried")
        else:
            click.echo(f"  {name}")
            _hook_of(plugins[name], hook, language)
    answering = {name for name, _ in contributors}
    states = {one.name: one.state for one in registry().health("en")}
    silent = [f"{name} ({states[name]})" for name, one in plugins.items()
              if name not in answering and (one.folder / "plugin.py").exists()]
    click.echo(f"\nPlugins with Python that do not answer it: {', '.join(silent) or 'none'}")


def _values(plugin: LoadedPlugin, language: str) -> None:
    """Where each of its words stands."""
    click.echo(f"\nWords ({language})")
    for file in FILES:
        for place in words_of(plugin.folder / file):
            words = place.words.get(language)
            said = f"“{_cut(words)}”" if words else f"missing; read in {next(iter(place.words), 'no language')}"
            click.echo(f"  {f'{plugin.folder.name}/{file}:{place.line}':44} {place.called:36} {said}")


def _hook_of(plugin: LoadedPlugin, hook: str, language: str) -> None:
    """One hook of one plugin: where it stands, whether it is switched off, and what it answers."""
    function = dict(registry().contributors(hook))[plugin.name].function
    off = " — SWITCHED OFF after it failed" if hook in registry().failed_parts(plugin.name) else ""
    click.echo(f"  {hook}({', '.join(inspect.signature(function).parameters)})  {_place_of(function)}{off}")
    click.echo(f"    {_doc(hook)}")
    definition: Definition | None = plugin.parts.get(WORKSHEET)
    if hook in ("on_submitted", "forget_person"):
        click.echo("    not tried here: it would act")
    elif hook in OF_A_WORKSHEET and not definition:
        click.echo("    never asked: this hook is asked only of the plugin whose worksheet it is, and this one brings "
                   "none that can be used")
    elif definition and hook in OF_A_WORKSHEET:
        for name, answers in kept_examples(definition).items():
            _try(plugin, hook, function, f"answers “{name}”",
                 {"worksheet": definition, "answers": answers, "language": language}, language)
    else:
        person = SignedInPerson("made-up", SOMEBODY, "aino@esimerkki.example", language)
        now = datetime.now(UTC)
        _try(plugin, hook, function, f"person {SOMEBODY}",
             {"person": person, "language": language, "now": now, "scope": MemoScope("made-up", (), now),
              "series_id": "made-up", "event_id": "made-up"}, language)


def _try(plugin: LoadedPlugin, hook: str, function: Any, told: str, offered: Mapping[str, Any], language: str) -> None:
    given = {name: offered[name] for name in inspect.signature(function).parameters}
    began = time.perf_counter()
    try:
        with current_app.test_request_context("/", headers={"Accept-Language": language}):
            found = limits.within(limits.seconds_for(hook), partial(answer_of, function, given, ANSWERS[hook], hook))
            took = time.perf_counter() - began
            click.echo(f"    {told}: {_counted(len(found))} in {took * 1000:.1f} ms"
                       f"{'' if found else ' — nothing shows'}")
            for one in found[:5]:
                click.echo(f"      {_said(plugin, one)}")
    except (Exception, SystemExit) as problem:
        took = time.perf_counter() - began
        click.echo(f"    {told}: FAILED after {took * 1000:.1f} ms: {place_of_failure(problem, plugin.folder)}")


def _said(plugin: LoadedPlugin, answer: Any) -> str:
    """An answer in one line, with what decides whether it shows."""
    match answer:
        case StartPanel():
            began = time.perf_counter()
            try:
                html = limits.within(limits.HOOK_SECONDS, lambda: rendered_in_pieces(answer.template, answer.values))
                drawn = f"{len(html)} letters in {(time.perf_counter() - began) * 1000:.1f} ms"
            except (Exception, SystemExit) as problem:
                drawn = f"FAILED: {place_of_failure(problem, plugin.folder)}"
            only = "; shown while nothing is left unfinished" if answer.area == "first" else ""
            return f"panel at “{answer.area}”, order {answer.order}{only}; {answer.template}: {drawn}"
        case NavigationEntry():
            return f"“{_cut(answer.label)}” to {answer.href}, order {answer.order}"
        case ResultPanel():
            return f"“{_cut(answer.title)}”, {len(answer.paragraphs)} paragraphs"
        case SearchText():
            return f"{answer.kind} “{_cut(answer.title)}” at {answer.address} ({answer.language})"
        case TimedJob():
            return f"job {answer.name}, {answer.when}; not run here"
        case dict():
            return f"holds {', '.join(map(str, answer)) or 'nothing'}"
    return f"“{_cut(str(answer))}”"


def _counted(count: int) -> str:
    return "1 answer" if count == 1 else f"{count} answers"


def _doc(hook: str) -> str:
    return inspect.getdoc(getattr(Hooks, hook)) or ""


def _place_of(function: Any) -> str:
    path = Path(inspect.getsourcefile(function) or "?")
    return f"{_short(path)}:{function.__code__.co_firstlineno}"


def _short(path: Path) -> str:
    return str(path.relative_to(PROJECT)) if path.is_relative_to(PROJECT) else str(path)


def _cut(words: str) -> str:
    one = " ".join(words.split())
    return one if len(one) <= SHOWN else one[:SHOWN] + "…"
