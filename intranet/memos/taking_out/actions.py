"""Other rooms say that something which memos quote says less now. Freezing keeps data as it was; it keeps nobody known.

What memos keep under a key follows every change. What was published follows when words were taken out; it never gets
any back by itself: that is a correction, and its facilitators publish it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flask_babel import force_locale
from sqlalchemy.orm import Session

from intranet.database import writing
from intranet.memos.taking_out import rules, store
from intranet.plugin_system.memo_blocks import MemoBlock


def choice_says(key: str, choice: str, words: Callable[[], str], nothing: Callable[[], str], *, restores: bool) -> None:
    """What can be picked of a drawn part says these words in every memo, each in the memo's language.

    `nothing` is what stands where nothing is left: several may say just that, so none is known by it.
    """
    with writing() as database:
        for one in store.frozen(database, key):
            with force_locale(one.language):
                after, sign = words(), nothing()
            before = rules.choice_said(one.kept, choice)
            if before and before != after:
                _keep(database, one, rules.with_choice(one.kept, choice, after), "" if restores or before == sign
                      else before, after)


def part_says(key: str, before: str, words: str, *, restores: bool) -> None:
    """A paragraph of a drawn part says these words instead of others in every memo."""
    with writing() as database:
        for one in store.frozen(database, key):
            _keep(database, one, replace(one.kept, says=rules.saying(one.kept.says, before, words)),
                  "" if restores else before, words)


def _keep(database: Session, one: store.Frozen, kept: MemoBlock, before: str, after: str) -> None:
    store.keep(database, one.part_id, kept)
    for number, paper in store.papers(database, one.memo_id).items() if before else ():
        changed = rules.paper_saying(paper, one.part_id, before, after)
        if changed != paper:
            store.keep_paper(database, one.memo_id, number, changed)
