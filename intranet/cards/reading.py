"""Reading content/cards: `<slug>.<language>.md` with front matter, and its plain twin `<slug>.<language>.plain.md`.

Every mistake of every file at once. A file that cannot be read costs no other. Writes nothing.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from intranet.cards.file_shape import CardWords
from intranet.cards.types import RESERVED_SLUGS, CardText, Source
from intranet.text.complaints import Complaint, errors_of, nearest_word
from intranet.text.definitions import Lines, read_text_with_lines, unreadable
from intranet.text.front_matter import has_front_matter, part, text_of
from intranet.text.phrases import N_
from intranet.text.signs import line_of_forbidden, printable

NAME = re.compile(r"(?P<slug>[a-z0-9]+(?:-[a-z0-9]+)*)\.(?P<language>fi|sv|en)(?P<plain>\.plain)?\.md")
LONGEST_SLUG = 80
SIZE_LIMIT = 100_000
FIRST_HEADING = re.compile(r"^ {0,3}#[ \t]", re.MULTILINE)


@dataclass(frozen=True)
class CardFolder:
    """What a folder of cards holds: the cards that can be used, and everything that is wrong."""

    cards: tuple[CardText, ...]
    complaints: tuple[Complaint, ...]


def read_cards(folder: Path, worksheets: Collection[str] | None = None) -> CardFolder:
    """Every card of a folder. `worksheets` are the names a card may relate to; None when they are not known."""
    if not folder.is_dir():
        return CardFolder((), (Complaint(folder.name, None, N_("no such folder"), N_("a folder with cards")),))
    complaints: list[Complaint] = []
    pairs = _pairs(folder, complaints)
    slugs = [slug for slug, _ in pairs]
    read: list[tuple[CardText, Lines]] = []
    for (slug, language), pair in pairs.items():
        found = _read_pair(folder, slug, language, pair, complaints)
        if found is not None:
            read.append(found)
    for card, lines in read:
        complaints += _related(card, lines, slugs, worksheets)
    complaints += _translations(read, slugs)
    complaints.sort(key=lambda one: (one.file, one.line or 0))
    return CardFolder(tuple(card for card, _ in read), tuple(complaints))


@dataclass
class _Pair:
    card: str = ""
    twin: str = ""


def _pairs(folder: Path, complaints: list[Complaint]) -> dict[tuple[str, str], _Pair]:
    """The files that belong together, by slug and language; complains of names that mean nothing here."""
    pairs: dict[tuple[str, str], _Pair] = {}
    languages: dict[str, str] = {}
    for path in sorted(folder.glob("*.md")):
        shown = f"{folder.name}/{printable(path.name)}"
        match = NAME.fullmatch(path.name)
        if match is None or len(match["slug"]) > LONGEST_SLUG:
            complaints.append(Complaint(shown, None, N_("a file name that says no card"),
                                        N_("<slug>.fi.md or <slug>.fi.plain.md, the slug of a–z, 0–9 and hyphens")))
            continue
        slug, language = match["slug"], match["language"]
        first = languages.setdefault(slug, language)
        if slug in RESERVED_SLUGS:
            complaints.append(Complaint(shown, None, N_("the slug “%(slug)s”", slug=slug),
                                        N_("another: %(words)s are pages of their own",
                                           words=", ".join(RESERVED_SLUGS))))
        elif language != first:
            complaints.append(Complaint(shown, None, N_("the slug of %(file)s", file=f"{slug}.{first}.md"),
                                        N_("a slug of its own; a translation says “translation_of: %(slug)s”",
                                           slug=slug)))
        else:
            pair = pairs.setdefault((slug, language), _Pair())
            if match["plain"]:
                pair.twin = path.name
            else:
                pair.card = path.name
    names = [pair.card for pair in pairs.values() if pair.card]
    for (slug, language), pair in list(pairs.items()):
        if not pair.card:
            del pairs[slug, language]
            wanted = f"{slug}.{language}.md"
            complaints.append(Complaint(f"{folder.name}/{pair.twin}", None, N_("a plain twin without its card"),
                                        N_("%(file)s beside it", file=wanted), nearest_word(wanted, names)))
    return pairs


def _read_pair(folder: Path, slug: str, language: str, pair: _Pair,
               complaints: list[Complaint]) -> tuple[CardText, Lines] | None:
    """A card with its twin. A twin that cannot be read is left out: its card is still worth reading."""
    shown = f"{folder.name}/{pair.card}"
    twin: str | None = None
    if pair.twin:
        twin, found = _text_of(folder / pair.twin, f"{folder.name}/{pair.twin}")
        found = found or check_twin(twin, f"{folder.name}/{pair.twin}")
        complaints += found
        if errors_of(found):
            twin = None
    source, found = _text_of(folder / pair.card, shown)
    complaints += found
    if found:
        return None
    card, found, lines = read_card(source, shown, slug, language, twin)
    complaints += found
    return None if card is None else (card, lines)


def _text_of(path: Path, shown: str) -> tuple[str, list[Complaint]]:
    """The file's text to the letter, or what is wrong with it as text."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):  # a pipe would make us wait for ever
            return "", [Complaint(shown, None, N_("something that is no file"), N_("a file"))]
        if not path.resolve().is_relative_to(path.parent.resolve()):
            return "", [Complaint(shown, None, N_("a link that leads out of its folder"), N_("a file of its own"))]
        if facts.st_size > SIZE_LIMIT:
            return "", [Complaint(shown, None, N_("%(count)s bytes", count=facts.st_size),
                                  N_("at most %(count)s bytes", count=SIZE_LIMIT))]
        octets = path.read_bytes()
        text = octets.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = octets.count(b"\n", 0, problem.start) + 1
        return "", [Complaint(shown, line, N_("a byte that is not UTF-8"), N_("a file saved as UTF-8"))]
    except OSError as problem:
        return "", [unreadable(shown, problem)]
    line_of_sign = line_of_forbidden(text)
    if line_of_sign is not None:
        return "", [Complaint(shown, line_of_sign, N_("a sign that no text holds (such as NUL)"), N_("plain text"))]
    return text, []


def read_card(source: str, shown: str, slug: str, language: str,
              plain_source: str | None) -> tuple[CardText | None, list[Complaint], Lines]:
    """A card from its text, or None, with every complaint; warnings alone do not stop it. `shown` names the file."""
    parted = part(source)
    if parted is None:
        found = N_("no second line of ---") if has_front_matter(source) else N_("no front matter")
        expected = N_("--- on the first line, title and kind, and --- again before the text")
        return None, [Complaint(shown, 1, found, expected)], Lines(shown)
    words, complaints, lines = read_text_with_lines(parted.head, shown, CardWords)
    complaints += _check_body(parted.body, shown, parted.lines_before_body)
    if words is None or errors_of(complaints):
        return None, complaints, lines
    sources = tuple(Source(one.title, one.publisher or "", str(one.year or ""), one.url or "", one.language or "")
                    for one in words.sources)
    related = words.related
    card = CardText(slug, language, words.title, words.kind, text_of(parted.body), source, plain_source,
                    words.summary or "", tuple(dict.fromkeys(words.tags)), sources, words.review_by,
                    tuple(dict.fromkeys(related.cards)), tuple(dict.fromkeys(related.worksheets)),
                    words.next_step or "", tuple(words.verify), shown, words.translation_of or "")
    return card, complaints, lines


def check_twin(text: str, shown: str) -> list[Complaint]:
    """What is wrong with a plain twin, which is a body and nothing else."""
    if has_front_matter(text):
        return [Complaint(shown, 1, N_("front matter"),
                          N_("the plain text alone; the rest stands in the card's own file"))]
    return _check_body(text, shown, 0)


def _check_body(body: str, shown: str, lines_before: int) -> list[Complaint]:
    if not body.strip("\ufeff \t\r\n"):
        return [Complaint(shown, None, N_("no text"), N_("the card's text") if lines_before else N_("the plain text"))]
    heading = FIRST_HEADING.search(body)
    if heading is None:
        return []
    line = lines_before + body.count("\n", 0, heading.start()) + 1
    return [Complaint(shown, line, N_("a heading of the first level (#)"),
                      N_("## and smaller: the page's own heading is the title"), warning=True)]


def body_of(source: str) -> str:
    """The Markdown of a source that was read before, a card's or a twin's."""
    parted = part(source)
    return text_of(parted.body if parted is not None else source)


def _related(card: CardText, lines: Lines, slugs: Sequence[str],
             worksheets: Collection[str] | None) -> list[Complaint]:
    """Warnings of what a card leads to that is not there: the page leaves it out."""
    found = []
    for number, slug in enumerate(card.related_cards):
        if slug == card.slug or slug not in slugs:
            others = [one for one in slugs if one != card.slug]
            found.append(Complaint(lines.file_name, lines.at("related", "cards", number),
                                   N_("the card “%(slug)s”", slug=slug), N_("another card of this folder"),
                                   nearest_word(slug, others), warning=True))
    for number, name in enumerate(card.related_worksheets):
        if worksheets is not None and name not in worksheets:
            found.append(Complaint(lines.file_name, lines.at("related", "worksheets", number),
                                   N_("the worksheet “%(name)s”", name=name), N_("a worksheet of plugins/"),
                                   nearest_word(name, worksheets), warning=True))
    return found


def _translations(read: Sequence[tuple[CardText, Lines]], slugs: Sequence[str]) -> list[Complaint]:
    """Warnings of translations that the pages cannot join with their original: each stands as a card of its own."""
    by_slug = {card.slug: card for card, _ in read}
    found: list[Complaint] = []
    first: dict[tuple[str, str], str] = {}
    for card, lines in read:
        slug = card.translation_of
        if not slug:
            continue
        original, file, line = by_slug.get(slug), lines.file_name, lines.at("translation_of")
        earlier = first.setdefault((slug, card.language), file)
        if slug == card.slug or slug not in slugs:
            others = [one for one in slugs if one != card.slug]
            found.append(Complaint(file, line, N_("the card “%(slug)s”", slug=slug), N_("another card of this folder"),
                                   nearest_word(slug, others), warning=True))
        elif original is not None and original.language == card.language:
            found.append(Complaint(file, line, N_("“%(slug)s”, which is in the same language", slug=slug),
                                   N_("a card in another language"), warning=True))
        elif original is not None and original.translation_of:
            found.append(Complaint(file, line, N_("“%(slug)s”, which is a translation", slug=slug),
                                   N_("its original, “%(slug)s”", slug=original.translation_of), warning=True))
        elif earlier != file:
            found.append(Complaint(file, line, N_("“%(slug)s”, which has a translation in %(file)s", slug=slug,
                                                  file=earlier), N_("one for each language"), warning=True))
    return found
