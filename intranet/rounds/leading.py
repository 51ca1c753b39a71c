"""Pages of rounds for the contact of an organisation: opening one, asking more people, reminding, ending."""

from __future__ import annotations

from datetime import date

from flask import Response

from intranet import clock
from intranet.faults import Invalid
from intranet.ids import random_id
from intranet.rounds import actions, opening, rules
from intranet.rounds.routes import pages, round_page
from intranet.rounds.types import NewRound, TooLate, UnfitRound
from intranet.rounds.words import problem_words
from intranet.web.access import current_person, signed_in
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, posted, posted_many, typed_line
from intranet.web.fragments import go_to, page

TOKEN = 22


@pages.get("/rounds/new")
@signed_in
def new() -> Response:
    """First the worksheet, then the rest of the form."""
    choices = opening.choices(current_person)
    key = asked("worksheet", 80)
    if not key:
        return page("rounds/choose.html", worksheets=opening.worksheets_for_rounds(), choices=choices)
    return _form(key, NewRound(choices[0].organisation_id), {})


@pages.post("/rounds/new")
@signed_in
def open_round() -> Response:
    """A new round, then its page."""
    choices = opening.choices(current_person)
    unfit: dict[str, str] = {}
    key = posted("worksheet", 80)
    sent = NewRound(posted("organisation", 80) or choices[0].organisation_id, posted("perspective", 80),
                    typed_line("subject", unfit, 1000), typed_line("until", unfit, 40),
                    tuple(posted_many("asked", 40, most=500)), _token(posted("key", 80)))
    try:
        if unfit:
            raise UnfitRound(unfit)
        round_id = opening.open_round(current_person, key, sent)
    except UnfitRound as fault:
        return _form(key, sent, problem_words(fault.problems), fault)
    return go_to(f"/rounds/{round_id}?said=opened")


def _form(key: str, sent: NewRound, problems: dict[str, str], fault: Invalid | None = None) -> Response:
    choices = opening.choices(current_person)
    definition = opening.worksheet_for_round(key)
    wanted = asked("organisation", 40) or sent.organisation_id
    chosen = next((one for one in choices if one.organisation_id == wanted), choices[0])
    usual: date = rules.day_of(clock.now()) + rules.USUAL
    return page("rounds/new.html", fault=fault, worksheet=definition, choices=choices, chosen=chosen, sent=sent,
                asked=sent.asked if fault else tuple(chosen.members), until=sent.until if fault else usual.isoformat(),
                problems=problems, key=sent.key or random_id())


def _token(sent: str) -> str:
    """The id that the form brought along; empty when it is none."""
    return sent if len(sent) == TOKEN and sent.replace("-", "").replace("_", "").isalnum() and sent.isascii() else ""


@pages.post("/rounds/<token:round_id>/people")
@signed_in
@form_stands_at("/rounds/{round_id}")
def ask_more(round_id: str) -> Response:
    """Further people are asked."""
    try:
        opening.ask_more(current_person, round_id, posted_many("asked", 40, most=500))
    except (UnfitRound, TooLate) as fault:
        return round_page(round_id, fault, fault.problems)
    return go_to(f"/rounds/{round_id}?said=more")


@pages.post("/rounds/<token:round_id>/remind")
@signed_in
@form_stands_at("/rounds/{round_id}")
def remind(round_id: str) -> Response:
    """A mail to those who are awaited."""
    try:
        opening.remind(current_person, round_id)
    except (UnfitRound, TooLate) as fault:
        return round_page(round_id, fault, fault.problems)
    return go_to(f"/rounds/{round_id}?said=reminded")


@pages.post("/rounds/<token:round_id>/until")
@signed_in
@form_stands_at("/rounds/{round_id}")
def give_time(round_id: str) -> Response:
    """A later last day."""
    unfit: dict[str, str] = {}
    until = typed_line("until", unfit, 40)
    try:
        if unfit:
            raise UnfitRound(unfit)
        opening.give_time(current_person, round_id, until)
    except (UnfitRound, TooLate) as fault:
        return round_page(round_id, fault, fault.problems, {"until": until})
    return go_to(f"/rounds/{round_id}?said=longer")


@pages.post("/rounds/<token:round_id>/show")
@signed_in
@form_stands_at("/rounds/{round_id}")
def show_early(round_id: str) -> Response:
    """The answers are shown before the day."""
    try:
        opening.show_early(current_person, round_id)
    except (UnfitRound, TooLate) as fault:
        return round_page(round_id, fault, fault.problems)
    return go_to(f"/rounds/{round_id}")


@pages.get("/rounds/<token:round_id>/<any(off,delete):end>")
@signed_in
def before_end(round_id: str, end: str) -> Response:
    """Asks once more before a round is called off or deleted."""
    looked = actions.look(current_person, round_id)
    rules.must_be_contact(current_person, looked.round.organisation_id)
    if (end == "delete") != (looked.standing.state in ("revealed", "off")):
        return go_to(f"/rounds/{round_id}")
    return page("rounds/end.html", looked=looked, round=looked.round, end=end)


@pages.post("/rounds/<token:round_id>/off")
@signed_in
def call_off(round_id: str) -> Response:
    """The round is called off: nothing is shown."""
    try:
        opening.call_off(current_person, round_id)
    except TooLate as fault:
        return round_page(round_id, fault, fault.problems)
    return go_to(f"/rounds/{round_id}?said=off")


@pages.post("/rounds/<token:round_id>/delete")
@signed_in
def delete(round_id: str) -> Response:
    """The round is gone."""
    opening.delete(current_person, round_id)
    return go_to("/rounds?said=deleted")
