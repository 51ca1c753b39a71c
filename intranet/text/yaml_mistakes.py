"""What is wrong in a text that is no YAML, as its writer sees it: the line to mend, not the one that was stumbled on.

The reader of YAML stops at its first mistake, so there is one for each file. Its own words are kept as the detail.
"""

from __future__ import annotations

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, StringMark, YAMLError
from ruamel.yaml.tokens import ScalarToken

from intranet.text.complaints import Complaint
from intranet.text.phrases import N_, Phrase

QUOTED = ("'", '"')


def syntax_mistake(problem: YAMLError, text: str, file_name: str, offset: int) -> Complaint:
    """The mistake at which reading `text` ended; `offset` lines stand before it in its file."""
    if not isinstance(problem, MarkedYAMLError):
        return Complaint(file_name, _line_of_unreadable(problem, text, offset), N_("a sign that no text holds"),
                         N_("plain text saved as UTF-8"))
    line, found, expected = _told(problem, text)
    said = " ".join(filter(None, (problem.context, problem.problem)))
    return Complaint(file_name, None if line is None else line + 1 + offset, found, expected, detail=f"YAML: {said}")


def _told(problem: MarkedYAMLError, text: str) -> tuple[int | None, Phrase, Phrase]:
    """The line, counted from 0, with what stands there and what should."""
    mark = problem.problem_mark or problem.context_mark
    if mark is None:
        return None, N_("something that is no YAML"), N_("names before colons, words in double quotes")
    rows = text.splitlines()
    before = rows[mark.line][: mark.column] if mark.line < len(rows) else ""
    begun = problem.context_mark.line if problem.context_mark is not None else mark.line
    said, within = str(problem.problem or ""), str(problem.context or "")
    last = _last_words(text, mark)
    closing = N_("the closing quote at the end of the words, and \\\" for a quote within them")
    if "quoted scalar" in within and "end of stream" in said:
        return begun, N_("a quote that is opened on this line and never closed"), closing
    if last is not None and last.style in QUOTED and last.start_mark.line < last.end_mark.line == mark.line:
        return last.start_mark.line, N_("a quote that is opened on this line and not closed on it"), closing
    if "double-quoted scalar" in within:
        return mark.line, N_("a \\ that stands before no sign known to YAML"), N_("\\\\ for a \\ within double quotes")
    if "cannot start any token" in said and "\\t" in said:
        return mark.line, N_("a tab"), N_("spaces")
    if "cannot start any token" in said or "alias" in said or "alias" in within or "anchor" in within:
        sign = rows[mark.line][mark.column:][:1] if mark.line < len(rows) else ""
        return mark.line, N_("words that begin with the sign %(sign)s", sign=sign), N_("words in double quotes")
    if "flow" in within:
        return begun, N_("a bracket that is opened on this line and not closed"), N_("the closing bracket")
    if "another document" in said:
        return mark.line, N_("a line of --- in the middle"), N_("one definition in a file")
    if "could not find expected ':'" in said:
        return begun, N_("a line without a colon"), N_("a name, a colon and what it says")
    if "mapping values" in said:
        return _colon(mark, last, rows)
    if "<block end>" in said and before.strip(" -"):
        return mark.line, N_("words after a closing quote"), closing
    if "<block end>" in said or "<document start>" in said:
        return mark.line, N_("a line that is indented otherwise than those it belongs to"), N_("even indents")
    return mark.line, N_("something that is no YAML"), N_("names before colons, words in double quotes")


def _colon(mark: StringMark, last: ScalarToken | None, rows: list[str]) -> tuple[int, Phrase, Phrase]:
    """A colon where none can stand: in words, or after a line that lacks its own, or on a line indented too far."""
    if last is not None and last.start_mark.line < mark.line:
        begun = last.start_mark
        if not rows[begun.line][: begun.column].strip(" -"):
            return begun.line, N_("a line without a colon"), N_("a name, a colon and what it says")
        return (mark.line, N_("a line that is indented otherwise than those it belongs to"), N_("even indents"))
    return mark.line, N_("a second colon on the line"), N_("words that hold a colon in double quotes")


def _last_words(text: str, mark: StringMark) -> ScalarToken | None:
    """The words that stand last before a place."""
    found = None
    try:
        for token in YAML(typ="safe", pure=True).scan(text):
            if token.start_mark.index >= mark.index:
                break
            if isinstance(token, ScalarToken):
                found = token
    except YAMLError:
        pass  # it ends where the reading ended
    return found


def _line_of_unreadable(problem: YAMLError, text: str, offset: int) -> int | None:
    """The line of a sign that YAML refuses to read at all."""
    position = getattr(problem, "position", None)
    return text.count("\n", 0, position) + 1 + offset if isinstance(position, int) else None
