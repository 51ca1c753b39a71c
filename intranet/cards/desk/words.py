"""The desk's words in the reader's language: states, fields, and what is wrong with a field."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from intranet.cards.desk.checking import LIMITS, MOST
from intranet.web.formatting import number


def state_word(state: str) -> str:
    """Where a card stands, as a chip says it."""
    return {"draft": _("draft"), "review": _("waiting for review"), "published": _("published"),
            "archived": _("archived")}[state]


def tab_word(state: str) -> str:
    """A state of the desk, as its tab says it."""
    return {"all": _("All"), "draft": _("Drafts"), "review": _("Waiting for review"), "scheduled": _("Scheduled"),
            "published": _("Published"), "due": _("Due for a check"), "plain": _("Plain language missing or old"),
            "translation": _("Translation older than its original"),
            "readers": _("From readers"),
            "archived": _("Archive")}[state]


def empty_words(state: str) -> str:
    """What an empty state of the desk is for."""
    return {
        "all": _("Here are the cards that you and the other experts write."),
        "draft": _("No drafts. A card that you begin and save waits here until it is published."),
        "review": _("Nobody waits for a review. A card comes here when its writer asks somebody to read it first."),
        "scheduled": _("No card has a set time. You can choose one when you publish."),
        "published": _("No card is published yet. Members read a card as soon as you publish it."),
        "due": _("No card is due for a check in the next 30 days. Each card says by which day its facts are checked."),
        "plain": _("Every card has a plain-language text that is up to date."),
        "translation": _("No translation is older than its original. A card comes here when the card that it "
                         "translates has changed."),
        "readers": _("Readers have told nothing of the versions that they read now. A card comes here when somebody "
                     "marks a hard place in it, says that it did not help, or asks the expert."),
        "archived": _("The archive is empty. A card that is out of use can be archived and brought back later."),
    }[state]


def language_words() -> list[tuple[str, str]]:
    """The languages that a card can be written in."""
    return [("fi", _("Finnish")), ("sv", _("Swedish")), ("en", _("English"))]


def field_word(name: str) -> str:
    """A field's label."""
    return {
        "title": _("Title"), "slug": _("Address"), "kind": _("Kind"), "summary": _("Summary"), "body": _("Text"),
        "plain_body": _("Plain-language text"), "review_by": _("Check the facts by"), "tags": _("Topics"),
        "sources": _("Sources"), "related_cards": _("Related cards"), "next_step": _("What to do next"),
        "related_worksheets": _("Worksheets"), "verify": _("Facts to check"),
        "language": _("Language"), "translation_of": _("Translation of"),
        "publish_at": _("Publish at a set time"), "reviewer_id": _("Who reviews"),
        "owner_id": _("Who looks after the card"), "card": _("Card"),
    }[name]


def problem_words(problems: Mapping[str, str]) -> dict[str, str]:
    """Each problem as a sentence: what is wrong and what to do."""
    return {name: _problem(name, code) for name, code in problems.items()}


def _problem(name: str, code: str) -> str:
    if code in ("missing", "too_long", "too_many"):
        return _amount(name, code)
    match name, code:
        case _, "forbidden_signs":
            return _("%(field)s had signs that no text holds. They are taken out; look at it and save again.",
                     field=field_word(name))
        case _, "from_office":
            return _("%(field)s came from a word processor with its styles. They are taken out and the words kept; "
                     "look at it and save again.", field=field_word(name))
        case _, "tangled":
            return _("%(field)s has quotes, brackets or tags without end, so it cannot be shown as a text. "
                     "Take out what repeats.", field=field_word(name))
        case _, "front_matter":
            return _("The plain-language text begins with ---. Write only the text here.")
        case "slug", "reserved":
            return _("That address is a page of its own. Choose another.")
        case "slug", "taken":
            return _("That address leads to another card. Choose another.")
        case "slug", _:
            return _("An address has small letters a–z, digits and hyphens, for example hyva-lausunto.")
        case "related_cards", _:
            return _("Write related cards as their addresses, for example hyva-lausunto, with commas between.")
        case "translation_of", "same_language":
            return _("That card is in the same language. Choose the card in another language that this one translates.")
        case "translation_of", "is_translation":
            return _("That card is a translation itself. Choose its original.")
        case "translation_of", "has_translations":
            return _("This card has translations, so it is an original. It cannot be a translation of another card.")
        case "translation_of", "taken":
            return _("That card has a translation into this language already.")
        case "translation_of", _:
            return _("Choose the card that this one translates, or none.")
        case "related_worksheets", _:
            return _("Write worksheets as their names, for example network_health, with commas between.")
        case "verify", _:
            return _("Each fact to check has at most 400 letters.")
        case "sources", "not_an_address":
            return _("The address of a source begins with https:// and has no spaces.")
        case "sources", _:
            return _("Write each source on its own line: title | publisher | year | address.")
        case "review_by", _:
            return _("Write the day like 31.5.2027.")
        case "publish_at", "not_to_come":
            return _("Choose a time that is still to come, within a year.")
        case "publish_at", _:
            return _("Write the time like 1.12.2026 9.00.")
        case ("reviewer_id" | "owner_id"), _:
            return _("Choose one of the advocacy experts.")
        case "kind", _:
            return _("Choose the kind of the card.")
        case "card", "archived":
            return _("The card is in the archive. Bring it back first; your text is below.")
    return _("%(field)s cannot be kept like this. Look at it once more.", field=field_word(name))


def _amount(name: str, code: str) -> str:
    if code == "missing":
        return {"title": _("Give the card a title."), "kind": _("Choose the kind of the card."),
                "body": _("Write the text of the card.")}[name]
    if name == "translation_of":
        return _("Choose the card that this one translates, or none.")
    if code == "too_many":
        return _("%(field)s: at most %(most)s.", field=field_word(name), most=MOST[name])
    if name == "tags":
        return _("A topic has at most 40 letters.")
    return _("%(field)s is too long: at most %(most)s letters.", field=field_word(name), most=number(LIMITS[name]))
