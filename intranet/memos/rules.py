"""What a memo consists of and in which order, what is shown of each part, what has grown. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from intranet.exports.from_html import blocks_of
from intranet.exports.types import Beside, Block, Box, Facts, Heading, Listing, Paragraph, Picture, Table, line, plain
from intranet.memos.types import About, Memo, NotNow, Paper, Part, Piece, Shows, StalePart
from intranet.plugin_system.memo_blocks import PARTS, MemoBlock, MemoChoice
from intranet.text.days import day_of
from intranet.text.markdown import render
from intranet.text.signs import says_something, shows_something

LONGEST_TITLE, LONGEST_ABOVE, LONGEST_WORDS, LONGEST_NOTE = 120, 2_000, 20_000, 500
PART_LIMITS = {"title": 200, "above": LONGEST_ABOVE, "words": LONGEST_WORDS}
MOST_PARTS = 100
MOST_TO_PICK = 300
RESERVED = frozenset({"new"})
"""Words that addresses below /memos mean already."""
NEW_FOR = timedelta(days=30)
"""So long the start page tells of a memo."""
CONCLUSIONS, GREETING = "conclusions", "greeting"
Offered = Mapping[tuple[str, str], MemoBlock]
"""What contributors draw now, by contributor and key, in their order."""


def free_slug(wanted: str, taken: Collection[str]) -> str:
    """The slug, or with a number after it the first that is free."""
    wanted = wanted or "muistio"
    tries = (wanted if number == 1 else f"{wanted}-{number}" for number in range(1, 100_000))
    return next(one for one in tries if one not in taken and one not in RESERVED)


def check_head(words: Mapping[str, str], unfit: Mapping[str, str], *, must_have_title: bool = True) -> dict[str, str]:
    """What is wrong with title, language and day, by the field's name."""
    problems = dict(unfit)
    if must_have_title and "title" not in problems and not says_something(words.get("title", "")):
        problems["title"] = "missing"
    if words.get("language") not in ("fi", "sv", "en"):
        problems["language"] = "not_a_choice"
    try:
        if day_of(words.get("as_of", ""), range(2000, 2100)) is None:
            problems["as_of"] = "missing"
    except ValueError:
        problems["as_of"] = "no_day"
    return problems


def day_typed(words: Mapping[str, str]) -> date:
    """The day of a head that was checked."""
    day = day_of(words["as_of"])
    assert day is not None, "check_head asks for one"
    return day


# -- which parts, in which order --------------------------------------------------------------------------------------


def proposed(offered: Offered, titles: Mapping[str, str]) -> list[Part]:
    """The parts of a new memo: everything that is offered in the order of PARTS, with the texts to write.

    `titles` are those of the texts, in the memo's language. Parts have no ids yet.
    """
    written = [Part("", 0, CONCLUSIONS, key=CONCLUSIONS, title=titles[CONCLUSIONS])]
    drawn = [_from_offer(contributor, block) for (contributor, _), block in offered.items()]
    found = sorted([*written, *drawn], key=lambda one: PARTS.index(one.place))  # type: ignore[arg-type]  # checked
    greeting = Part("", 0, "", key=GREETING, title=titles[GREETING])
    return [replace(one, number=number) for number, one in enumerate([*found, greeting])]


def _from_offer(contributor: str, block: MemoBlock) -> Part:
    return Part("", 0, block.part, contributor, block.key, named=block.title)


def to_add(parts: Iterable[Part], offered: Offered) -> list[tuple[str, MemoBlock]]:
    """What is offered and not in the memo yet, such as a form that was opened later."""
    known = {(one.contributor, one.key) for one in parts}
    return [(key[0], block) for key, block in offered.items() if key not in known]


def added(parts: Sequence[Part], contributor: str, block: MemoBlock) -> list[Part]:
    """The parts with one more, where a new memo would have proposed it."""
    rank = PARTS.index(block.part)
    at = max((place + 1 for place, one in enumerate(parts)
              if one.place in PARTS and PARTS.index(one.place) <= rank), default=0)  # type: ignore[arg-type]
    return [*parts[:at], _from_offer(contributor, block), *parts[at:]]


def text_added(parts: Sequence[Part], after: str) -> list[Part]:
    """The parts with an empty text after one of them, or at the end."""
    at = _place_after(parts, after)
    return [*parts[:at], Part("", 0, ""), *parts[at:]]


def waiting_text(parts: Sequence[Part], after: str) -> Part | None:
    """A text that was added there and into which nobody has written yet: the button was pressed twice."""
    at = _place_after(parts, after)
    there = parts[at] if at < len(parts) else parts[-1] if parts else None
    is_waiting = there is not None and there.is_written and not there.key and not there.version and not there.removed
    return there if is_waiting else None


def _place_after(parts: Sequence[Part], after: str) -> int:
    return next((place + 1 for place, one in enumerate(parts) if one.id == after), len(parts))


def moved(parts: Sequence[Part], part_id: str, step: str) -> list[Part]:
    """The parts after a step `up` or `down` past the next that is not removed."""
    at = next(place for place, one in enumerate(parts) if one.id == part_id)
    way = range(at - 1, -1, -1) if step == "up" else range(at + 1, len(parts))
    there = next((place for place in way if not parts[place].removed), at)
    rest = [*parts[:at], *parts[at + 1:]]
    return [*rest[:there], parts[at], *rest[there:]]


def moved_before(parts: Sequence[Part], part_id: str, before: str) -> list[Part]:
    """The parts with one of them put before another; at the end when there is no such other one."""
    one = next(part for part in parts if part.id == part_id)
    rest = [part for part in parts if part.id != part_id]
    at = next((place for place, part in enumerate(rest) if part.id == before), len(rest))
    return [*rest[:at], one, *rest[at:]] if before != part_id else list(parts)


def changed(part: Part, sent: Mapping[str, str], chosen: tuple[str, ...] | None, seen_version: int) -> Part:
    """The part as somebody typed and picked it; raises StalePart when another was first. The same once more is no
    change.
    """
    after = replace(part, title=" ".join(sent.get("title", part.title).split()), above=sent.get("above", part.above),
                    words=sent.get("words", part.words), chosen=part.chosen if chosen is None else chosen)
    if after == part:
        return part
    if seen_version != part.version:
        raise StalePart(part, sent, chosen or ())
    return replace(after, version=part.version + 1)


# -- what is shown ----------------------------------------------------------------------------------------------------


def drawn_now(part: Part, offered: Offered) -> MemoBlock | None:
    """What its contributor draws of a part at this moment; None where nobody does any more."""
    return offered.get((part.contributor, part.key))


def piece(part: Part, drawn: MemoBlock | None, language: str, site_url: str) -> Piece:
    """A part as it is shown. `drawn` is what it is drawn from: now, or as it was kept."""
    above = written(part.above, language, site_url)
    if part.is_written:
        blocks = written(part.words, language, site_url)
        return Piece(part.id, part.title, (*above, *blocks), "there" if blocks or above else "empty")
    title = part.title or (drawn.title if drawn else part.named)
    if drawn is None:
        return Piece(part.id, title, above, "gone")
    if drawn.hidden:
        return Piece(part.id, title, above, "hidden", drawn.hidden, drawn.source, drawn.example)
    blocks = (*above, *drawn.says, *_quotes(one for one in drawn.choices if one.key in part.chosen))
    shows: Shows = "there" if blocks else "empty"
    return Piece(part.id, title, blocks, shows, source=drawn.source, example=drawn.example)


def _quotes(picked: Iterable[MemoChoice]) -> Iterator[Block]:
    """What was picked, each heading once above what stands under it."""
    above = ""
    for one in picked:
        if one.under and one.under != above:
            yield Heading(line(one.under), 2)
        above = one.under
        yield Paragraph(tuple(one.line), "quote")


def frozen_paper(memo: Memo, about: About, parts: Iterable[Part], site_url: str) -> Paper:
    """A frozen memo, drawn from what was kept alone."""
    pieces = tuple(piece(one, one.kept, memo.language, site_url) for one in parts if not one.removed)
    return Paper(memo.title, memo.language, memo.as_of, about, pieces)


def written(words: str, language: str, site_url: str) -> tuple[Block, ...]:
    """Markdown as blocks."""
    return blocks_of(render(words, language).html, site_url) if shows_something(words) else ()


def to_pick(part: Part, drawn: MemoBlock) -> list[MemoChoice]:
    """What can be picked by hand: the first ones, and whatever was picked. Nobody reads through ten thousand boxes."""
    first = {one.key for one in drawn.choices[:MOST_TO_PICK]}
    return [one for one in drawn.choices if one.key in first or one.key in part.chosen]


def has_grown(part: Part, offered: Offered) -> bool:
    """Whether a frozen part would be drawn otherwise now. What is gone has not grown: the memo keeps what it has."""
    now = drawn_now(part, offered)
    return not part.is_written and not part.removed and now is not None and now != part.kept


# -- a memo's life ----------------------------------------------------------------------------------------------------


def must_be(fits: bool) -> None:
    """Raise NotNow when the memo has gone on since the page was opened."""
    if not fits:
        raise NotNow


def may_comment(memo: Memo, now: datetime) -> bool:
    """Whether those who were asked can say something still."""
    return memo.comments_until is not None and now < memo.comments_until and not memo.revision and bool(memo.frozen_at)


# -- its words --------------------------------------------------------------------------------------------------------


def words_of(blocks: Iterable[Block]) -> list[str]:
    """The words of blocks, for the search."""
    found: list[str] = []
    for one in blocks:
        match one:
            case Heading() | Paragraph():
                found.append(plain(one.line))
            case Listing():
                found += [plain(point) for point in one.lines]
            case Facts():
                found += [f"{name} {plain(line)}" for name, line in one.pairs]
            case Table():
                found += [" ".join(filter(None, (plain(cell) if isinstance(cell, tuple) else str(cell)
                                                 for cell in row))) for row in one.rows]
            case Picture():
                found.append(one.words)
            case Beside():
                found += [one.picture.words, *words_of(one.blocks)]
            case Box():
                found += [plain(one.title), *words_of(one.blocks)]
    return [words for words in found if words.strip()]
