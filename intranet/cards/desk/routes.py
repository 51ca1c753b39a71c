"""Pages of the desk, for curators: its lists, writing a card, the preview, steps of a card's life."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response

from intranet import clock
from intranet.cards import rules as reading_rules
from intranet.cards.candidates import actions as candidates
from intranet.cards.desk import actions
from intranet.cards.desk.checking import LIMITS
from intranet.cards.desk.links import targets
from intranet.cards.desk.posted import EXTRAS, asked_for, carried_here, extras
from intranet.cards.desk.source import words_of
from intranet.cards.desk.types import WORD_FIELDS, CardToEdit, StaleCard, UnfitCard, Words
from intranet.cards.desk.words import (
    empty_words,
    field_word,
    language_words,
    problem_words,
    state_word,
    tab_word,
)
from intranet.cards.drafts import actions as drafts
from intranet.cards.drafts.types import Draft
from intranet.cards.notes.types import Region
from intranet.cards.questions import actions as questions
from intranet.cards.rules import view_of
from intranet.cards.shown import preview_html
from intranet.cards.signals import actions as signals
from intranet.cards.translations import actions as languages
from intranet.cards.translations.types import Lineage
from intranet.cards.types import KINDS, VIEWS, View
from intranet.cards.words import kind_word
from intranet.faults import Fault, NotSaved
from intranet.ids import random_id
from intranet.text.words import LANGUAGES
from intranet.web.access import current_person, for_role
from intranet.web.form_places import form_stands_at
from intranet.web.formatting import local
from intranet.web.forms import asked, posted, posted_fields, was_sent
from intranet.web.fragments import go_to, page, page_or_fragment
from intranet.web.language_words import in_language_word
from intranet.worksheets import actions as worksheets

pages = Blueprint("desk", __name__)
LONGEST_PREVIEW = 200_000
"""What is too long to be saved is still shown, with a sentence that says so."""


@pages.get("/cards/desk")
@for_role(actions.ROLE)
def desk() -> Response:
    """The cards in one state of the desk."""
    today = local(clock.now()).date()
    found = actions.desk(current_person, asked("state", 20), today)
    told = signals.told_in_words(current_person) if found.state == "readers" else {}
    return page_or_fragment("cards/desk.html", "desk_list", "desk_said", desk=found, today=today,
                            drafts=drafts.drafts(current_person), draft_days=drafts.KEPT.days,
                            names=actions.names_on(found.rows), kind_word=kind_word, state_word=state_word,
                            told=told, hard_words=candidates.words_of(current_person, told) if told else {},
                            waiting=questions.waiting(current_person), in_language_word=in_language_word,
                            tab_word=tab_word, empty_words=empty_words, is_overdue=reading_rules.is_overdue)


@pages.get("/cards/new")
@for_role(actions.ROLE)
def new() -> Response:
    """A form for a new card: with `?title=` where one came with it, to say a card in another language with
    `?translation_of=` and `language`, or the text of `?draft=` that was begun before.
    """
    begun = drafts.draft(current_person, asked("draft", 22))
    if begun is not None and not begun.slug:
        return _form(None, begun.words, {**carried_here(), "revision": "0", "draft": begun.id}, draft=begun)
    if original := asked("translation_of", LIMITS["slug"]):
        words = actions.begun_translation(current_person, original, asked("language", 2))
        return _form(None, words, {"revision": "0", "draft": random_id()})
    return _form(None, Words(title=asked("title")), {"revision": "0", "draft": random_id()})


@pages.post("/cards/new")
@for_role(actions.ROLE)
def write_new() -> Response:
    """The new card's first revision; what cannot be kept comes back with everything that was typed."""
    fields, problems = posted_fields(LIMITS)
    wanted, more = asked_for()
    try:
        card = actions.write_new(current_person, fields, {**problems, **more}, wanted)
    except (UnfitCard, NotSaved) as fault:
        return _form(None, Words().with_fields(fields), extras(), fault)
    except StaleCard as fault:
        return _form(fault.card, fault.sent, extras(), fault)
    return go_to(_after(card, wanted.step))


@pages.get("/cards/<slug:slug>/edit")
@for_role(actions.ROLE)
def edit(slug: str) -> Response:
    """A card's newest revision in the form, or what the person began to write; `?saved=1` asks for the revision."""
    card = actions.card_to_edit(current_person, slug)
    begun = drafts.draft_of(current_person, card)
    if begun is not None and not asked("saved", 1):
        return _form(card, begun.words, {**carried_here(), "revision": str(begun.base), "draft": begun.id}, draft=begun)
    return _form(card, words_of(card.text), {**carried_here(), "revision": str(card.life.newest), "draft": random_id()},
                 other=begun)


@pages.post("/cards/<slug:slug>/edit")
@for_role(actions.ROLE)
def save(slug: str) -> Response:
    """One more revision, or both texts when somebody else was first."""
    fields, problems = posted_fields(LIMITS)
    wanted, more = asked_for()
    try:
        card = actions.save(current_person, slug, fields, {**problems, **more}, wanted)
    except (UnfitCard, NotSaved) as fault:
        card = actions.card_to_edit(current_person, slug)
        return _form(card, words_of(card.text).with_fields(fields), extras(), fault)
    except StaleCard as fault:
        return _form(fault.card, fault.sent, extras(), fault)
    return go_to(_after(card, wanted.step))


@pages.get("/cards/desk/links")
@for_role(actions.ROLE)
def links() -> Response:
    """Cards and terms that a text can lead to, with the Markdown that does; `?q=` looks for some."""
    wish = asked("q", 80)
    return page_or_fragment("cards/links.html", "links", wish=wish, targets=targets(current_person, wish),
                            kind_word=kind_word)


@pages.post("/cards/preview")
@for_role(actions.ROLE)
def preview() -> Response:
    """A text as members would see it: `body`, or with `?view=plain` the plain twin."""
    view = view_of(asked("view", 20), "")
    name = "plain_body" if view == "plain" and was_sent("plain_body") else "body"
    body, tongue = posted(name, LONGEST_PREVIEW), posted("language", 10)
    return page_or_fragment("cards/preview.html", "preview", view=view,
                            seen=_seen(body, tongue if tongue in LANGUAGES else LANGUAGES[0], view))


@pages.post("/cards/<slug:slug>/<any(archive,back,unschedule,withdraw):change>")
@for_role(actions.ROLE)
@form_stands_at("/cards/{slug}/edit")
def change_life(slug: str, change: Any) -> Response:
    """A step of a card's life that changes no word."""
    card = actions.change_life(current_person, slug, change)
    return go_to(f"/cards/{card.slug}/edit")


def whole_history(slug: str) -> Response:
    """Every revision of a card with who wrote it; the address is the shelf's, which shows members less."""
    found = actions.whole_history(current_person, slug)
    return page("cards/revisions.html", history=found, names=actions.names_in(found), state_word=state_word)


def _after(card: CardToEdit, step: str) -> str:
    """Where one is after a button: at the card that members read now, else still at the form."""
    if step == "publish" and card.life.state == "published":
        return f"/cards/{card.slug}"
    return drafts.form_of_saved(current_person, card)


def _form(card: CardToEdit | None, words: Words, sent: Mapping[str, str], fault: Fault | None = None,
          draft: Draft | None = None, other: Draft | None = None) -> Response:
    """The form with these words; a fault says what is wrong with them, or that somebody was first.

    `draft` is where they are kept; `other` a text of the person that the form does not show.
    """
    sent = {**dict.fromkeys(EXTRAS, ""), **sent}
    conflict = None
    if fault is not None:
        draft = drafts.draft(current_person, sent["draft"])
    if isinstance(fault, UnfitCard):
        words = words.with_fields(fault.words)
    if isinstance(fault, StaleCard):
        conflict = actions.conflict(current_person, fault, int(sent["revision"] or 0))
        sent["revision"] = str(fault.card.life.newest)  # saving once more goes over the text that is shown beside it
    curators = actions.curators()
    seen = {"standard": _seen(words.body, words.language, "standard"),
            "plain": _seen(words.plain_body, words.language, "plain")}
    return page("cards/edit.html", fault=fault, draft=draft, other=other, card=card, words=words, sent=sent,
                conflict=conflict, problems=problem_words(fault.problems) if isinstance(fault, UnfitCard) else {},
                not_saved=isinstance(fault, NotSaved), kinds_and_words=[(one, kind_word(one)) for one in KINDS],
                field_word=field_word, kind_word=kind_word, state_word=state_word, curators=curators, seen=seen,
                notes_on={view: Region(card.slug if card else "", view) for view in VIEWS},
                reviewers=[(one, name) for one, name in curators.items() if one != current_person.id],
                lineage=languages.lineage(current_person, card) if card else Lineage(),
                in_language_word=in_language_word,
                originals=[(one.slug, one.title, one.language) for one in languages.originals(current_person, card)],
                fields=WORD_FIELDS, language_words=language_words(), names=actions.names_of(card),
                worksheet_names=", ".join(one.key for one in worksheets.worksheets()))


def _seen(body: str, tongue: str, view: View) -> dict[str, Any]:
    """A preview's values."""
    found = actions.preview(body, tongue)
    return {"html": preview_html(found.text, f"{view}-"), "tangled": found.is_tangled, "office": found.is_from_office,
            "language": tongue, "minutes": reading_rules.reading_minutes(found.text.words, view),
            "words": found.text.words, "is_empty": not body.strip()}
