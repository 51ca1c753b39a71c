"""The questions that the house asks of plugins and of its own rooms, with the arguments it offers.

A contributor answers with plain functions of the same names and takes any subset of the arguments. The docs of
every hook stand in plugins/README.md.
"""

from __future__ import annotations

from typing import Any

import pluggy

from intranet.plugin_system.memo_blocks import MemoBlock, MemoSeries
from intranet.plugin_system.types import EventTask, NavigationEntry, ResultPanel, SearchText, StartPanel, TimedJob

PROJECT = "ankkuri"
spec = pluggy.HookspecMarker(PROJECT)


class Hooks:
    """One method for each hook: its name, its arguments, what an answer is."""

    @spec
    def navigation(self, person: Any) -> Any:
        """Places in the main navigation for this person: a list of NavigationEntry."""

    @spec
    def start_panels(self, person: Any, language: str, now: Any) -> Any:
        """What the start page shows this person: a list of StartPanel."""

    @spec
    def search_texts(self) -> Any:
        """What everybody who is signed in may read and find: a list of SearchText."""

    @spec
    def check_answers(self, worksheet: Any, answers: Any, language: str) -> Any:
        """Remarks on the answers as a whole, shown on the result page: a list of texts."""

    @spec
    def summarise(self, worksheet: Any, answers: Any, language: str) -> Any:
        """A headline for the result page instead of the core's own: one text."""

    @spec
    def result_panels(self, worksheet: Any, answers: Any, language: str) -> Any:
        """More parts of the result page: a list of ResultPanel."""

    @spec
    def on_submitted(self, worksheet: Any, answers: Any) -> Any:
        """Told after the last item was answered for the first time; the answer is not used."""

    @spec
    def memo_blocks(self, scope: Any, language: str, now: Any) -> Any:
        """What a memo about this series and its events can show, drawn from data: a list of MemoBlock."""

    @spec
    def memo_series(self, person: Any) -> Any:
        """The series of which this person may write memos: a list of MemoSeries."""

    @spec
    def memo_attendees(self, scope: Any) -> Any:
        """Who was at the events of a memo and may comment on its draft: a list of ids of persons."""

    @spec
    def series_links(self, series_id: str, person: Any) -> Any:
        """Where this person finds more of a series, for its page and its events' pages: a list of NavigationEntry."""

    @spec
    def event_tasks(self, event_id: str, series_id: str, person: Any) -> Any:
        """What this person, who leads the event, has to do after it: a list of EventTask."""

    @spec
    def timed_jobs(self) -> Any:
        """Work that is done at set times: a list of TimedJob."""

    @spec
    def personal_data(self, person: Any) -> Any:
        """What the contributor holds about this person, for their export: a dict that JSON can write."""

    @spec
    def forget_person(self, person: Any, database: Any) -> Any:
        """Told that this person's account is erased: what is held about them goes; the answer is not used.

        Rooms of the house take `database` and delete in the one transaction that erases the person; plugins are told
        after it and are offered the person alone.
        """


ANSWERS: dict[str, type] = {
    "navigation": NavigationEntry, "start_panels": StartPanel, "search_texts": SearchText, "check_answers": str,
    "summarise": str, "result_panels": ResultPanel, "on_submitted": object, "timed_jobs": TimedJob,
    "memo_blocks": MemoBlock, "memo_series": MemoSeries, "memo_attendees": str, "series_links": NavigationEntry,
    "event_tasks": EventTask,
    "personal_data": dict, "forget_person": object,
}
"""Of which kind the answers to each hook are."""
OF_A_WORKSHEET = ("check_answers", "summarise", "result_panels", "on_submitted")
"""Hooks that are asked only of the plugin whose worksheet it is."""
HOOK_NAMES = tuple(sorted(name for name in vars(Hooks) if not name.startswith("_")))


class ContributorManager(pluggy.PluginManager):
    """Takes any public function named like a hook as an answer to it: no decorator to forget."""

    def parse_hookimpl_opts(self, plugin: object, name: str) -> Any:
        """Options of an answer; None for everything that is not a hook of ours."""
        if name in HOOK_NAMES and callable(getattr(plugin, name, None)):
            return {"wrapper": False, "hookwrapper": False, "optionalhook": False, "tryfirst": False,
                    "trylast": False, "specname": None}
        return None


def new_manager() -> ContributorManager:
    """A manager that knows our hooks and no contributor yet."""
    manager = ContributorManager(PROJECT)
    manager.add_hookspecs(Hooks)
    return manager
