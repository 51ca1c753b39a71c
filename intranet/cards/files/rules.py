"""What becomes of a file that differs from the database, and of a card that differs from its file. Pure.

Two promises stand on this: sync changes what members read only of a card whose last revision came from its file, and
export never overwrites or removes a text that the database has not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from intranet.cards.files.types import KeptCard, SyncKind, SyncPlan, SyncStep, Texts
from intranet.cards.reading import NAME
from intranet.cards.types import CardText
from intranet.exports.folder import FileStep, Odd
from intranet.text.complaints import Complaint, errors_of
from intranet.text.phrases import N_

NOT_SYNCED = "it holds a text that the database has not; `cards sync` takes it in"
WAITS = "it waits at the desk as a draft"

# -- files in ---------------------------------------------------------------------------------------------------------


def sync_plan(files: Sequence[CardText], complaints: Sequence[Complaint], kept: Sequence[KeptCard],
              publishes_new: bool) -> SyncPlan:
    """What becomes of each readable card of a folder.

    `complaints` are those of the reader: a card of which one file is wrong is left as it is. `publishes_new` says
    whether new cards are published at once, as at a first start, or wait at the desk.
    """
    by_slug = {card.slug: card for card in kept}
    by_slug |= {slug: card for card in kept for slug in card.earlier_slugs if slug not in by_slug}
    wrong = {complaint.file for complaint in errors_of(complaints)}
    there = {text.slug for text in files} | {_slug_of(name) for name in wrong}
    steps, refused = [], []
    for text in files:
        card = by_slug.get(text.slug)
        if twin_name(text.origin) in wrong:
            continue
        complaint = _refusal(text, card, there)
        if complaint is not None:
            refused.append(complaint)
        else:
            steps.append(SyncStep(_kind(text, card, there, publishes_new), text, card))
    named = {card.slug for slug in there if (card := by_slug.get(slug)) is not None}
    without = tuple(card for card in kept if card.is_read and card.slug not in named)
    return SyncPlan(tuple(steps), (*complaints, *refused), without)


def _kind(text: CardText, card: KeptCard | None, there: Collection[str], publishes_new: bool) -> SyncKind:
    if card is None:
        return "new" if publishes_new else "new draft"
    texts = texts_of(text)
    is_known = texts in card.revisions.values()
    if texts == card.revisions[card.newest]:
        return "same"
    if card.state == "archived":
        return "ahead" if is_known else "archived"
    if card.origin and card.published == card.newest and text.slug == _speaker(card, there):
        return "forward"
    # an older revision of the card, or what is published while a draft waits: the database knows it
    return "ahead" if is_known else "draft"


def _speaker(card: KeptCard, there: Collection[str]) -> str:
    """The slug of the card's one file.

    A renamed card may have several: the one of its address now counts, or else the one that its newest revision came
    from, or else the only one; of several others none.
    """
    for slug in (card.slug, _slug_of(card.origin)):
        if slug in there:
            return slug
    earlier = [slug for slug in card.earlier_slugs if slug in there]
    return earlier[0] if len(earlier) == 1 else ""


def _refusal(text: CardText, card: KeptCard | None, there: Collection[str]) -> Complaint | None:
    """Why a file cannot be this card's."""
    if card is None:
        return None
    if text.language != card.language:
        return Complaint(text.origin, None, N_("a second language for the slug “%(slug)s”", slug=text.slug),
                         N_("%(file)s, or a slug of its own", file=file_name(card.slug, card.language)))
    if text.slug != _speaker(card, there) and texts_of(text) not in card.revisions.values():
        others = sorted(({card.slug, *card.earlier_slugs} & set(there)) - {text.slug})
        named = ", ".join(file_name(slug, card.language) for slug in others)
        return Complaint(text.origin, None, N_("an earlier address of “%(slug)s”, which has another file (%(files)s)",
                                               slug=card.slug, files=named),
                         N_("one file for one card: this text in %(file)s", file=file_name(card.slug, card.language)))
    return None


def texts_of(text: CardText) -> Texts:
    """The files of a card that was read."""
    return Texts(text.source, text.plain_source)


# -- files out --------------------------------------------------------------------------------------------------------


def file_name(slug: str, language: str) -> str:
    """The name of a card's file."""
    return f"{slug}.{language}.md"


def twin_name(name: str) -> str:
    """The name, or the path, of the plain twin beside a card's file."""
    return f"{name.removesuffix('.md')}.plain.md"


def _slug_of(name: str) -> str:
    return name.rpartition("/")[2].partition(".")[0]


def export_plan(kept: Iterable[KeptCard], there: Mapping[str, bytes | Odd]) -> tuple[FileStep, ...]:
    """What to do with each file so that the folder holds what members read; `there` is what it holds now.

    The published revision of each card goes out, to the letter. First everything that is written, then what is removed.
    """
    cards = sorted(kept, key=lambda card: card.slug)
    writes = [step for card in cards for step in _writes(card, there)]
    own = {step.name for step in writes}
    return (*writes, *(step for card in cards for step in _leftovers(card, there, own)))


def _writes(card: KeptCard, there: Mapping[str, bytes | Odd]) -> Iterator[FileStep]:
    """The files of a card that members read."""
    if not card.is_read or card.published is None:
        return
    name = file_name(card.slug, card.language)
    if NAME.fullmatch(name) is None:
        yield FileStep("left", name, why="its name would be no card's")
        return
    wanted, left = card.revisions[card.published], _left(card, name, there)
    for file, text in ((name, wanted.source), (twin_name(name), wanted.plain)):
        if text is None:
            continue
        if there.get(file) == text.encode():
            yield FileStep("same", file)
        elif left[file]:
            yield FileStep("left", file, why=left[file])
        else:
            yield FileStep("write", file, text.encode())


def _leftovers(card: KeptCard, there: Mapping[str, bytes | Odd], own: set[str]) -> Iterator[FileStep]:
    """Files of a card that it has no more: the database knows their text, or they are left."""
    if not card.is_read and card.state != "archived":
        return  # it was never published: what stands there waits at the desk
    for slug in (card.slug, *sorted(card.earlier_slugs)):
        name = file_name(slug, card.language)
        left = _left(card, name, there)
        why = ("the card is in the archive" if card.state == "archived" else
               "the card has no plain twin any more" if slug == card.slug else f"the card is {card.slug} now")
        for file in left:
            if file not in own and file in there:
                yield FileStep("left", file, why=left[file]) if left[file] else FileStep("remove", file, why=why)


def _left(card: KeptCard, name: str, there: Mapping[str, bytes | Odd]) -> dict[str, str]:
    """Why a card's file and its twin must stay as they are; empty words when nothing would be lost.

    Both or none: a text is never left beside another one's twin.
    """
    twin = twin_name(name)
    waiting = card.revisions[card.newest]
    plain = None if waiting.plain is None else waiting.plain.encode()
    if card.is_read and card.newest != card.published and (there.get(name), there.get(twin)) == (
            waiting.source.encode(), plain):
        return {name: WAITS, twin: WAITS}
    whys = {name: _unknown(there.get(name), {one.source for one in card.revisions.values()}),
            twin: _unknown(there.get(twin), {one.plain for one in card.revisions.values()})}
    if whys[name] or whys[twin]:
        whys[name], whys[twin] = (whys[name] or f"{twin} beside it is left too",
                                  whys[twin] or f"{name} beside it is left too")
    return whys


def _unknown(found: bytes | Odd | None, known: Collection[str | None]) -> str:
    """Why a file must not be touched: it is none of ours, or no revision holds its text."""
    if isinstance(found, Odd):
        return found.why
    if found is None or any(text is not None and text.encode() == found for text in known):
        return ""
    return NOT_SYNCED
