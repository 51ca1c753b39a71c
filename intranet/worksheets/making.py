"""From a worksheet.yaml whose parts fit together to a definition. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from intranet.plugin_system.manifest import Manifest
from intranet.text.words import FIRST_LANGUAGE, Words
from intranet.worksheets.file_shape import DimensionPart, ItemPart, OptionPart, WorksheetFile
from intranet.worksheets.standard import ADD_ROW, MOMENT, NAME, ROW_NAMES, wished
from intranet.worksheets.types import (
    ANY,
    Band,
    Condition,
    Definition,
    Dimension,
    Feedback,
    Headline,
    Item,
    Option,
    Perspective,
    Scale,
    Section,
    Subject,
)


def definition_of(file: WorksheetFile, manifest: Manifest, name: str) -> Definition:
    """The definition that a file says, whose parts fit together."""
    headline = file.headline
    return Definition(
        key=name, version=manifest.version, title=manifest.title, description=manifest.description,
        privacy=manifest.privacy, author=manifest.author, lead=file.lead or {},
        perspectives=tuple(Perspective(one.id, one.label, one.help or {}, tuple(one.was))
                           for one in file.perspectives),
        subject=Subject(file.subject.label, file.subject.help or {}, tuple(file.subject.required_for),
                        file.subject.required)
        if file.subject else None,
        scales=tuple(Scale(one.id, tuple(Option(str(point.value), point.label) for point in one.points),
                           one.unsure or {}) for one in file.scales),
        sections=tuple(Section(one.id, one.title, tuple(_item(item) for item in one.items), one.help or {},
                               tuple(one.was)) for one in file.sections),
        dimensions=tuple(_dimension(one) for one in file.dimensions),
        bands=tuple(Band(one.id, one.title, one.below) for one in file.bands),
        headline=Headline(headline.usual, headline.several or headline.usual, headline.even, headline.few,
                          headline.strongest, dict(headline.level)) if headline else None,
        one_page=file.one_page or {}, now=file.now, state=file.state, over=tuple(file.over))


def _item(part: ItemPart) -> Item:
    return Item(part.id, part.kind, by_perspective(part.label), part.help or {}, part.scale, _options(part.options),
                part.required, part.least, part.most, part.most_words, tuple(part.avoid), part.plain_notes,
                _columns(part), part.row_name or ROW_NAMES.get(part.kind, {}),
                part.add_row or ADD_ROW.get(part.kind, {}), part.enough or {}, _condition(part), tuple(part.was),
                part.paper_rows)


def _condition(part: ItemPart) -> Condition | None:
    when = part.show_when
    return None if when is None else Condition(when.item, tuple(map(str, when.values)), tuple(when.done))


def _columns(part: ItemPart) -> tuple[Item, ...]:
    """What each row asks: the columns of the file, for relations between a name and a wish; a timeline has its own."""
    if part.kind == "timeline":
        return MOMENT
    own = tuple(Item(one.id, one.kind, by_perspective(one.label), one.help or {}, options=_options(one.options),
                     least=one.least, most=one.most, was=tuple(one.was)) for one in part.columns)
    return (NAME, *own, wished(_options(part.options))) if part.kind == "relations" else own


def _options(parts: list[OptionPart]) -> tuple[Option, ...]:
    return tuple(Option(one.value, one.label, tuple(one.was)) for one in parts)


def _dimension(part: DimensionPart) -> Dimension:
    least = part.minimum_answered or (len(part.items) + 1) // 2
    feedback = {band: Feedback(one.text, one.next_step) for band, one in part.feedback.items()}
    return Dimension(part.id, part.title, part.short or part.title, tuple(part.items), least, feedback,
                     tuple(part.cards), tuple(part.was))


def by_perspective(label: Mapping[str, str | dict[str, str]]) -> dict[str, Words]:
    """`{fi: {own: …, one: …}, sv: "…"}` as words for each perspective; one text for all stands under ANY."""
    found: dict[str, dict[str, str]] = {}
    for language, words in label.items():
        for perspective, text in ({ANY: words} if isinstance(words, str) else words).items():
            found.setdefault(perspective, {})[language] = text
    for perspective, words in found.items():
        if perspective != ANY:  # a language that has one text for all says it for each perspective too
            found[perspective] = {**found.get(ANY, {}), **words}
    return {perspective: words for perspective, words in found.items() if words.get(FIRST_LANGUAGE)}
