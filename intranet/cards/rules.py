"""What the shelf shows for which question, which text a reader gets, how long it takes, and what is due. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from intranet.cards.types import KINDS, VIEWS, Choice, Entry, Group, Kind, Shelf, View

# Silent reading of Finnish is about 160 words a minute for a practised adult (Trauzettel-Klosinski and Dietz, 2012);
# who needs plain language reads more slowly.
WORDS_A_MINUTE: dict[View, int] = {"standard": 160, "plain": 100}
NEW_FOR = timedelta(days=90)
MOST_NEW = 4
LAST_LETTERS = str.maketrans("åäö", "{|}")  # the end of the Finnish alphabet, in its order


def reading_minutes(words: int, view: View = "standard") -> int:
    """Whole minutes that a text takes, rounded up, one at least."""
    return max(1, -(-words // WORDS_A_MINUTE[view]))


def view_of(asked: str, remembered: str) -> View:
    """The text a reader gets: what the address asks for, else what they chose last, else the standard one."""
    for choice in (asked, remembered):
        for view in VIEWS:
            if choice == view:
                return view
    return "standard"


def is_overdue(review_by: date | None, today: date) -> bool:
    """Whether the day by which the card was to be checked has passed."""
    return review_by is not None and review_by < today


def shelf(entries: Sequence[Entry], kind: str, tag: str, language: str = "fi") -> Shelf:
    """The shelf by kind and tag, both optional. An unknown kind shows all kinds and is named.

    `entries` are those for a reader of this language.
    """
    known: Kind | None = next((one for one in KINDS if one == kind), None)
    tag = tag.casefold()
    shown = [entry for entry in entries if (known is None or entry.kind == known) and _has(entry, tag)]
    groups = tuple(Group(one, tuple(entry for entry in shown if entry.kind == one)) for one in KINDS
                   if any(entry.kind == one for entry in shown))
    return Shelf(groups, len(shown), len(entries), known, tag, kind if kind and known is None else "",
                 language, sum(entry.language == language for entry in entries),
                 _kinds(entries, known, tag), _tags(entries, known, tag, language))


def newest(entries: Iterable[Entry], now: datetime) -> tuple[Entry, ...]:
    """The few cards that were published or changed last, of those that are still news.

    Of those that came at the same moment, as a new instance's do, each kind has its turn, guides first.
    """
    seen: Counter[Kind] = Counter()
    placed = []
    for entry in entries:
        if entry.published_at > now - NEW_FOR:
            placed.append((-entry.published_at.timestamp(), seen[entry.kind], -KINDS.index(entry.kind), entry))
            seen[entry.kind] += 1
    return tuple(entry for *_, entry in sorted(placed, key=lambda one: one[:3])[:MOST_NEW])


def may_take_files(origins: Collection[str]) -> bool:
    """Whether cards that are not there yet come in at a start: as long as nobody has written anything at the desk.

    After that the database goes its own way, and files come in only when the curator asks for it.
    """
    return all(origins)


def _has(entry: Entry, tag: str) -> bool:
    """Also when the same guidance in another language has the topic: an address with it is good for every reader."""
    return not tag or any(one.casefold() == tag for one in _topics(entry))


def _topics(entry: Entry) -> Iterator[str]:
    yield from entry.tags
    for other in entry.others:
        yield from other.tags


def _kinds(entries: Sequence[Entry], chosen: Kind | None, tag: str) -> tuple[Choice, ...]:
    """Every kind that some card has, counted within the tag."""
    counted = Counter(entry.kind for entry in entries if _has(entry, tag))
    there = {entry.kind for entry in entries}
    return tuple(Choice(kind, counted[kind], kind == chosen) for kind in KINDS if kind in there)


def _tags(entries: Sequence[Entry], kind: Kind | None, chosen: str, own: str) -> tuple[Choice, ...]:
    """Every topic, counted within the kind: those in the reader's language first, each in alphabetical order."""
    there: dict[str, str] = {}
    for entry in entries:
        for tag in entry.tags:
            there.setdefault(tag, entry.language)
    for entry in entries:  # chosen by an address that somebody with another language sent
        for other in entry.others:
            for tag in other.tags:
                if tag.casefold() == chosen and not any(one.casefold() == chosen for one in there):
                    there[tag] = other.language
    counted = Counter(topic for entry in entries if kind is None or entry.kind == kind
                      for topic in {one.casefold() for one in _topics(entry)})
    return tuple(Choice(tag, counted[tag.casefold()], tag.casefold() == chosen, language)
                 for tag, language in sorted(there.items(), key=lambda one: (
                     one[1] != own, one[0].casefold().translate(LAST_LETTERS))))
