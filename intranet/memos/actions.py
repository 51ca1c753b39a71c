"""What people do with memos as a whole: list them, read one, make one, throw a draft away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from intranet import clock
from intranet.database import writing
from intranet.extensions import current_settings
from intranet.faults import NotAllowed
from intranet.ids import digest_id, random_id
from intranet.memos import remembered, rules, store
from intranet.memos.asking import about_of, offered, reader_of
from intranet.memos.keeping import paper_to_json
from intranet.memos.types import (
    ROLE,
    Listed,
    Memo,
    NotNow,
    Paper,
    Part,
    Piece,
    Reader,
    Revision,
    SeriesNotLed,
    UnfitMemo,
)
from intranet.people.types import SignedInPerson
from intranet.plugin_system.memo_blocks import MemoBlock, MemoSeries
from intranet.plugin_system.types import SearchText
from intranet.text.finishing import slug_of


@dataclass(frozen=True)
class Looked:
    """A memo as one person reads it."""

    memo: Memo
    paper: Paper
    leads: bool
    revisions: tuple[Revision, ...] = ()
    number: int = 0
    """Which revision this is; 0 for what its facilitators are working on."""
    has_changes: bool = False
    """Whether what they work on differs from what members read."""
    has_grown: bool = False
    """Whether the data is not what it was when the memo was frozen."""

    @property
    def corrections(self) -> tuple[Revision, ...]:
        """What was corrected, the newest first."""
        return tuple(one for one in reversed(self.revisions) if one.number > 1)


@dataclass(frozen=True)
class Workbench:
    """A memo as its facilitators write it."""

    memo: Memo
    series: MemoSeries
    paper: Paper
    parts: tuple[Part, ...]
    """Those in the memo, in their order; a piece of the paper for each."""
    drawn: Mapping[str, MemoBlock]
    """What each is drawn from, by the part's id."""
    removed: tuple[Part, ...]
    to_add: tuple[tuple[str, MemoBlock], ...]
    grown: frozenset[str] = frozenset()
    """The ids of frozen parts that would be drawn otherwise now."""

    @property
    def rows(self) -> list[tuple[Part, Piece]]:
        """Each part with what is shown of it."""
        return list(zip(self.parts, self.paper.pieces, strict=True))


# -- looking ----------------------------------------------------------------------------------------------------------


def shelf(person: SignedInPerson) -> tuple[list[Listed], list[Listed]]:
    """What members read, and what the person is writing; a memo that they write and that is public is in the first."""
    public, reader = list(remembered.memos().public), reader_of(person)
    own = [] if not reader.led else [one for one in store.own_memos(reader) if not one.is_public]
    return (public, [Listed(one, one.about or about_of(reader.led[one.series_id])) for one in own])


def led_series(person: SignedInPerson) -> list[MemoSeries]:
    """The series of which the person may write memos, the newest first."""
    return list(reader_of(person).led.values())


def look(person: SignedInPerson, slug: str, *, as_member: bool = False) -> Looked:
    """A memo: for its facilitators what they work on, for everybody else what was published. Raises MemoNotFound."""
    reader = reader_of(person)
    memo = store.memo(reader, slug)
    leads = reader.leads(memo)
    revisions = tuple(store.revisions(memo.id)) if memo.revision else ()
    if memo.is_public and (as_member or not leads):
        return Looked(memo, store.paper(memo.id, memo.revision), leads, revisions, memo.revision)
    found = bench(reader, memo)
    paper = found.paper
    changed = not memo.revision or paper_to_json(paper) != paper_to_json(store.paper(memo.id, memo.revision))
    return Looked(memo, paper, leads, revisions, 0 if changed else memo.revision, changed,
                  bool(found.grown))


def look_at_revision(person: SignedInPerson, slug: str, number: int) -> Looked:
    """A memo as it was published before a correction; raises MemoNotFound."""
    reader = reader_of(person)
    memo = store.memo(reader, slug)
    return Looked(memo, store.paper(memo.id, number), reader.leads(memo), tuple(store.revisions(memo.id)), number)


def own_bench(person: SignedInPerson, slug: str) -> Workbench:
    """A memo that the person writes; raises MemoNotFound."""
    reader = reader_of(person)
    return bench(reader, store.own_memo(reader, slug))


def bench(reader: Reader, memo: Memo) -> Workbench:
    """The memo with everything that can be done with it. A draft is drawn from the data of this moment."""
    series, parts = reader.led[memo.series_id], store.parts(memo.id)
    now = offered(memo, series)
    drawn = {one.id: found for one in parts if not one.is_written
             and (found := one.kept if memo.frozen_at else rules.drawn_now(one, now)) is not None}
    there = tuple(one for one in parts if not one.removed)
    pieces = tuple(rules.piece(one, drawn.get(one.id), memo.language, current_settings.site_url) for one in there)
    about = memo.about if memo.frozen_at and memo.about else about_of(series)
    grown = frozenset(one.id for one in there if rules.has_grown(one, now)) if memo.frozen_at else frozenset()
    return Workbench(memo, series, Paper(memo.title, memo.language, memo.as_of, about, pieces), there, drawn,
                     tuple(one for one in parts if one.removed), tuple(rules.to_add(parts, now)), grown)


# -- making -----------------------------------------------------------------------------------------------------------


def make(person: SignedInPerson, words: Mapping[str, str], unfit: Mapping[str, str], titles: Mapping[str, str],
         key: str) -> str:
    """A new draft with every part that is offered; its slug. Raises NotAllowed, UnfitMemo, SeriesNotLed.

    `titles` are those of the texts to write, in the memo's language. The same form sent twice, by its `key`, makes one.
    """
    if not person.has_role(ROLE):
        raise NotAllowed
    reader = reader_of(person)
    problems = rules.check_head(words, unfit, must_have_title=False)
    if not words.get("series"):
        problems["series"] = "missing"
    if problems:
        raise UnfitMemo(problems, words)
    series = reader.led.get(words["series"])
    if series is None:
        raise SeriesNotLed
    title = words.get("title") or series.title[:rules.LONGEST_TITLE]
    memo_id = digest_id(f"memo of form {key} of {person.id}") if key else random_id()
    memo = Memo(memo_id, "", series.series_id, title, words["language"], rules.day_typed(words), clock.now())
    parts = rules.proposed(offered(memo, series), titles)[:rules.MOST_PARTS]
    with writing() as database:
        made = store.slug_of_id(database, memo.id)
        if made:
            return made
        slug = rules.free_slug(slug_of(title), store.slugs(database))
        store.add(database, replace(memo, slug=slug))
        store.keep_order(database, memo.id, parts)
    return slug


def delete_draft(person: SignedInPerson, slug: str) -> None:
    """A memo that was never published is gone for good. Raises MemoNotFound, NotNow."""
    reader = reader_of(person)
    with writing() as database:
        memo = store.own_memo(reader, slug, database)
        if memo.revision:
            raise NotNow
        store.remove(database, memo.id)


# -- for gathering rooms ----------------------------------------------------------------------------------------------


def search_texts() -> list[SearchText]:
    """Every memo that members read."""
    public = store.public_memos()
    papers = store.papers(public)
    return [SearchText("memo", one.path, paper.title, tuple(words for piece in paper.shown for words in (
        *filter(None, (piece.title,)), *rules.words_of(piece.blocks))), paper.language,
        f"{paper.about.title} {' '.join(paper.about.towns)}") for one in public for paper in (papers[one.id],)]


def newest() -> list[Listed]:
    """What was published not long ago, the newest first."""
    since = clock.now() - rules.NEW_FOR
    return [one for one in remembered.memos().public if one.memo.published_at and one.memo.published_at > since]


def of_series(person: SignedInPerson, series_id: str) -> tuple[list[Memo], list[Memo]]:
    """The memos of a series: those that members read, and those that the person is writing."""
    reader = reader_of(person)
    own = [one for one in store.own_memos(reader) if one.series_id == series_id and not one.is_public] \
        if series_id in reader.led else []
    return [one.memo for one in remembered.memos().public if one.memo.series_id == series_id], own


def may_write(person: SignedInPerson, series_id: str) -> bool:
    """Whether the person may write memos of a series."""
    return series_id in reader_of(person).led
