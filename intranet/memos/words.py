"""The words of memos in the reader's language: where one stands, what is wrong, what was just done."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _
from flask_babel import ngettext

from intranet.memos.comments.rules import LONGEST as LONGEST_COMMENT
from intranet.memos.rules import CONCLUSIONS, GREETING, LONGEST_ABOVE, LONGEST_NOTE, LONGEST_TITLE, LONGEST_WORDS
from intranet.memos.types import About, Memo, Paper, Part, Piece
from intranet.web.formatting import number
from intranet.web.languages import speaking


def state_word(memo: Memo) -> str:
    """Where a memo stands, as a chip says it."""
    return {"draft": _("draft"), "frozen": _("frozen"), "published": _("published"),
            "withdrawn": _("withdrawn")}[memo.state]


def titles_of_texts(language: str) -> dict[str, str]:
    """The titles of the parts that are written by hand, in the memo's language."""
    with speaking(language):
        return {CONCLUSIONS: _("Our conclusions"), GREETING: _("Greetings")}


def over_words(about: About) -> str:
    """The small line above a memo's title: the series, and where it was."""
    return " · ".join(filter(None, (about.title, ", ".join(about.towns))))


def part_title(part: Part, piece: Piece) -> str:
    """What a part is called in lists and on buttons, also when it shows no title."""
    return piece.title or part.title or part.named or (_("Text") if part.is_written else _("Part"))


def piece_title(piece: Piece) -> str:
    """The same of what is shown."""
    return piece.title or _("Text")


def missing(paper: Paper) -> list[str]:
    """What one looks at once more before a memo is published."""
    counted = {shows: sum(one.shows == shows for one in paper.pieces) for shows in ("empty", "hidden", "gone")}
    return [words for count, words in (
        (counted["empty"], ngettext("%(num)s part is empty: readers do not see it.",
                                    "%(num)s parts are empty: readers do not see them.", counted["empty"])),
        (counted["hidden"], ngettext("%(num)s part has too few answers to be shown, and says so.",
                                     "%(num)s parts have too few answers to be shown, and say so.", counted["hidden"])),
        (counted["gone"], ngettext("The source of %(num)s part is gone, and the part says so.",
                                   "The sources of %(num)s parts are gone, and the parts say so.", counted["gone"])),
    ) if count]


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """Each problem as a sentence: what is wrong and what to do."""
    return {name: _problem(name, code) for name, code in problems.items()}


def _problem(name: str, code: str) -> str:
    limits = {"title": LONGEST_TITLE, "above": LONGEST_ABOVE, "words": LONGEST_WORDS, "note": LONGEST_NOTE}
    match name.partition("-")[0], code:
        case _, "forbidden_signs":
            return _("The text had signs that no text holds. They are taken out; look at it and send it again.")
        case "words", "missing":
            return _("Write your comment first.")
        case "words", "too_many":
            return _("You have very many comments on this memo. Take one back before you write another.")
        case "title", "missing":
            return _("Give the memo a title.")
        case "series", _:
            return _("Choose the series that the memo is about.")
        case "language", _:
            return _("Choose the language of the memo.")
        case "as_of" | "until", "missing":
            return _("Write a day.")
        case "until", "past":
            return _("That day is over. Choose today or a later day.")
        case "until", "too_far":
            return _("That is more than half a year away. Choose an earlier day.")
        case "as_of" | "until", _:
            return _("This cannot be read as a day. Write it like 31.5.2027.")
        case field, _:
            most = LONGEST_COMMENT if "-" in name else limits.get(field, LONGEST_WORDS)
            return _("The text is too long: at most %(most)s letters.", most=number(most))


def said_words(said: str) -> str:
    """The short confirmation that the page before asked for. Only words of our own are shown."""
    return {
        "made": _("Here is the draft, drawn from what there is. Pick the answers that are shown, write the "
                  "conclusions, take out what you do not need."),
        "saved": _("Saved."), "moved": _("Moved."), "added": _("Added."),
        "out": _("Taken out. You can bring it back from the list of parts."), "back": _("Brought back."),
        "frozen": _("The memo is frozen: its figures stay as they are now. Texts can be changed still."),
        "thawed": _("The memo is a draft again and follows the data."),
        "renewed": _("The new data is in the memo."), "published": _("Published. Every member can read it."),
        "corrected": _("The correction is published."), "withdrawn": _("Withdrawn. Members do not see it any more."),
        "asked": _("Sent. Those who were there get a mail with the link."),
        "asked_nobody": _("Nobody new was there to ask. The day is changed."),
        "commented": _("Thank you. Those who write the memo see your comment."),
        "taken_back": _("Your comment is gone."), "answered": _("Saved."), "deleted": _("The draft is deleted."),
        "not_now": _("That cannot be done any more: the memo changed meanwhile. Look at it as it is now."),
    }.get(said, "")
