"""What a Word file needs beyond the library's own words: its styles, language, links, foot and repeated heads."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

LANGUAGES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
LAKE, PALE, PALER, LINE, SOFT = "0B5A66", "E0F0F2", "F5F8F8", "B9C8CB", "4A5F66"
CLOUD = "8A5A00"
FONT = "Calibri"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
LINKS = ("http://", "https://", "mailto:")
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr suppressLineNumbers pBdr shd tabs "
           "suppressAutoHyphens spacing ind contextualSpacing jc outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps strike color spacing sz szCs highlight u shd vertAlign lang",
    "tblPr": "tblStyle tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption "
             "tblDescription",
    "tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
    "settings": "view zoom bordersDoNotSurroundHeader bordersDoNotSurroundFooter proofState defaultTabStop "
                "autoHyphenation drawingGridHorizontalSpacing drawingGridVerticalSpacing "
                "displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery characterSpacingControl "
                "hdrShapeDefaults footnotePr endnotePr compat rsids mathPr themeFontLang clrSchemeMapping "
                "doNotIncludeSubdocsInStats shapeDefaults decimalSymbol listSeparator",
}
"""The order that the format lays down for what we add; Word calls a file damaged that has another."""


def begin(title: str, author: str, language: str, made_at: datetime) -> Any:
    """An empty file on A4 with our styles."""
    from docx import Document
    from docx.shared import Mm

    file = Document()
    section = file.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(17), Mm(17)
    told = file.core_properties
    told.title, told.author, told.language = title[:255], author[:255], LANGUAGES.get(language, language)
    told.comments, told.created = "", made_at.astimezone(UTC).replace(tzinfo=None)
    told.modified = told.created
    _set_styles(file, language)
    _put(file.settings.element, "w:autoHyphenation", {"w:val": "1"})
    return file


def _set_styles(file: Any, language: str) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.shared import Mm, Pt, RGBColor

    styles = file.styles
    # Word's own headings name a font of the theme, which would win over ours
    for name, size, before, after in (("Normal", 10.5, 0, 5), ("Heading 1", 19, 0, 4), ("Heading 2", 13.5, 12, 4),
                                      ("Heading 3", 11.5, 9, 3), ("Caption", 10, 6, 3), ("List Bullet", 10.5, 0, 3),
                                      ("List Number", 10.5, 0, 3)):
        style = styles[name]
        _font(style, size)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.font.bold, style.font.italic = name.startswith(("Heading", "Caption")) or None, None
        if name.startswith(("Heading", "Caption")):
            style.font.color.rgb = RGBColor.from_string(LAKE if name == "Heading 2" else "000000")
            style.paragraph_format.keep_with_next = True
    for name, size in (("Soft", 9.5), ("Step", 10.5), ("Typed", 10.5), ("Quoted", 10.5),
                       ("Fact", 10), ("Cell", 10), ("To fill", 10.5)):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        _font(style, size)
        style.paragraph_format.space_after = Pt({"Fact": 1, "Cell": 1}.get(name, 5))
    styles["Soft"].font.color.rgb = RGBColor.from_string(SOFT)
    styles["Typed"].paragraph_format.left_indent = Mm(4)
    styles["To fill"].paragraph_format.space_before = Pt(9)
    styles["To fill"].paragraph_format.tab_stops.add_tab_stop(Mm(169), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
    for name, colour in (("Step", LAKE), ("Quoted", CLOUD)):
        edge = _put(styles[name].element.get_or_add_pPr(), "w:pBdr")
        _put(edge, "w:left", {"w:val": "single", "w:sz": "18", "w:space": "6", "w:color": colour})
    defaults = styles.element.find(_name("w:docDefaults")).find(_name("w:rPrDefault")).find(_name("w:rPr"))
    for old in defaults.findall(_name("w:lang")):
        defaults.remove(old)
    _put(defaults, "w:lang", {"w:val": LANGUAGES.get(language, language), "w:eastAsia": "en-US", "w:bidi": "ar-SA"})


def _font(style: Any, size: float) -> None:
    from docx.shared import Pt

    style.font.name, style.font.size = FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(_name(f"w:{theme}"), None)


def put_foot(file: Any, address: str, page_words: str) -> None:
    """The address at the left of every foot, “1/3” at its right."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm

    paragraph = file.sections[0].footer.paragraphs[0]
    paragraph.style = "Soft"
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(170), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{address}\t")
    before, rest = page_words.split("{page}", 1)
    between, after = rest.split("{pages}", 1)
    paragraph.add_run(before)
    _field(paragraph, "PAGE")
    paragraph.add_run(between)
    _field(paragraph, "NUMPAGES")
    paragraph.add_run(after)


def _field(paragraph: Any, what: str) -> None:
    field = _put(paragraph._p, "w:fldSimple", {"w:instr": what})
    run = _put(field, "w:r")
    _put(run, "w:t").text = "1"


def set_language(run: Any, language: str) -> None:
    """Mark a run as words of another language, for reading aloud and the spelling check."""
    _put(run._element.get_or_add_rPr(), "w:lang", {"w:val": LANGUAGES.get(language, language)})


def link_to(paragraph: Any, address: str, words: str) -> Any:
    """A run that leads to an address; plain words when it is no address of the web or of mail."""
    run = paragraph.add_run(words)
    if not address.lower().startswith(LINKS):
        return run
    from docx.shared import RGBColor

    key = paragraph.part.relate_to(address, RELATION, is_external=True)
    link = _put(paragraph._p, "w:hyperlink", {"r:id": key})
    link.append(run._element)
    run.font.underline, run.font.color.rgb = True, RGBColor.from_string(LAKE)
    return run


def new_numbers(file: Any) -> int:
    """A numbering that begins at 1 again; its number."""
    numbering = file.part.numbering_part.numbering_definitions._numbering
    style = file.styles["List Number"].element.pPr.numPr.numId.val
    abstract = next(one for one in numbering.num_lst if one.numId == style).abstractNumId.val
    new = numbering.add_num(abstract)
    new.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(new.numId)


def counted_by(paragraph: Any, number: int) -> None:
    """Let a numbering count the paragraph; 0 for none of its own."""
    if number:
        paragraph._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = number


def repeat_head(row: Any) -> None:
    """The row stands at the top of each page, and is read as the head."""
    _put(row._tr.get_or_add_trPr(), "w:tblHeader", {"w:val": "true"})


def bordered(table: Any, name: str) -> None:
    """Lines between the rows, and the name for those who do not see the table."""
    table.autofit = False
    properties = table._tbl.tblPr
    lines = _put(properties, "w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        _put(lines, f"w:{side}", {"w:val": "single", "w:sz": "4", "w:space": "0", "w:color": LINE})
    margins = _put(properties, "w:tblCellMar")
    for side in ("top", "bottom"):
        _put(margins, f"w:{side}", {"w:w": "40", "w:type": "dxa"})
    _put(properties, "w:tblCaption", {"w:val": name})
    for row in table.rows:
        _put(row._tr.get_or_add_trPr(), "w:cantSplit", {"w:val": "true"})


def shaded(part: Any, *, edge: bool = False) -> None:
    """A pale ground behind a cell or a paragraph; with a line at the left edge."""
    properties = part._p.get_or_add_pPr() if edge else part._tc.get_or_add_tcPr()
    if edge:
        border = _put(properties, "w:pBdr")
        _put(border, "w:left", {"w:val": "single", "w:sz": "24", "w:space": "8", "w:color": LAKE})
    _put(properties, "w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": PALER if edge else PALE})


def _put(parent: Any, tag: str, attributes: dict[str, str] | None = None) -> Any:
    """A new child at its place: before those that come after it in ORDER, else the last one."""
    child = _made(tag, attributes or {})
    order = ORDER.get(_bare(parent.tag), "").split()
    later = set(order[order.index(_bare(child.tag)) + 1:]) if _bare(child.tag) in order else set()
    follower = next((one for one in parent if _bare(one.tag) in later), None)
    if follower is None:
        parent.append(child)
    else:
        follower.addprevious(child)
    return child


def _bare(tag: str) -> str:
    """A tag without its name space."""
    return tag.rsplit("}", 1)[-1]


def _made(tag: str, attributes: dict[str, str]) -> Any:
    from docx.oxml import OxmlElement

    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(_name(name), value)
    return element


def _name(tag: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(tag))
