"""/login/second: the second step after a right password or mailed link; /login/passkey: both steps at once."""

from __future__ import annotations

from flask import Blueprint, Response
from flask_babel import gettext as _
from flask_wtf.csrf import generate_csrf

from intranet.errors import notice_of
from intranet.faults import Invalid
from intranet.people.factors import second_step
from intranet.people.factors.rules import LONGEST_SENT
from intranet.people.factors.types import Proof, SecondStepOver
from intranet.people.factors.words import factor_problems
from intranet.people.next_page import safe_next
from intranet.people.types import TooManyTries
from intranet.web.access import current_person, open_to_all
from intranet.web.form_places import form_stands_at
from intranet.web.forms import as_sent, asked, posted, refuse, sent_object, typed_line, whole_number
from intranet.web.fragments import go_to, page, page_or_fragment
from intranet.web.sender import address_of_request, user_agent
from intranet.web.whose_page import is_of_another, leave_it

pages = Blueprint("second_step", __name__)
LONGEST_NEXT = 2_000
OVER = "/login?said=second-over"


@pages.get("/login/second")
@open_to_all
def second() -> Response:
    """Asks for the second step; who waits for none goes on to where one signs in, or is."""
    way = safe_next(asked("next", LONGEST_NEXT))
    if current_person.is_authenticated:
        return go_to(way)
    try:
        return second_page(way)
    except SecondStepOver:
        return go_to(OVER)


@pages.post("/login/second")
@open_to_all
def pass_second() -> Response:
    """The code, the recovery code or the passkey; in place where a sign-in had ended in the middle of work."""
    way = safe_next(as_sent("next", LONGEST_NEXT))
    unfit: dict[str, str] = {}
    proof = Proof(typed_line("code", unfit, 40), typed_line("recovery", unfit, 80),
                  sent_object("passkey", unfit, LONGEST_SENT), whole_number(posted("issued", 20)))
    try:
        refuse(unfit)
        second_step.pass_second(proof, address_of_request(), user_agent())
    except SecondStepOver:
        return go_to(OVER) if posted("here") != "1" else page_or_fragment(
            "people/login.html", "sign_in_again", status=401, way=way, email="", said="", problems={})
    except Invalid as fault:
        return second_page(way, fault, factor_problems(fault.problems))
    except TooManyTries as fault:
        told = notice_of(fault)
        words = f"{told.title}. {told.words}"
        if proof.code and second_step.may_show_another_proof(address_of_request()):
            words += " " + _("With a passkey or a recovery code you need not wait.")
        answer = second_page(way, fault, {"code": words})
        answer.headers["Retry-After"] = str(fault.wait_minutes * 60)
        return answer
    return signed_in(way)


def second_page(way: str, fault: Invalid | TooManyTries | None = None,
                problems: dict[str, str] | None = None) -> Response:
    """The page of the second step, or in place its form. Raises SecondStepOver when nobody waits for it."""
    half = second_step.waiting()
    wish, issued = second_step.wish_of(half)
    return page_or_fragment("people/second.html", "sign_in_again", fault=fault, way=way, half=half, wish=wish,
                            issued=issued, problems=problems or {}, waits=isinstance(fault, TooManyTries))


def signed_in(way: str) -> Response:
    """Go on; in place stay on the page, whose forms get the token of the new sign-in. Another person leaves it."""
    if posted("here") != "1":
        return go_to(way)
    if is_of_another():
        return leave_it()
    answer = page_or_fragment("people/login.html", "signed_in_again", event="signed-in", way=way, email="", said="",
                              problems={})
    answer.headers["X-CSRF-Token"] = generate_csrf()  # the page's own tokens were of the ended sign-in
    return answer


@pages.post("/login/passkey")
@open_to_all
@form_stands_at("/login")
def sign_in_by_passkey() -> Response:
    """A passkey instead of address and password."""
    way, unfit = safe_next(asked("next", LONGEST_NEXT)), dict[str, str]()
    proof = Proof(passkey=sent_object("passkey", unfit, LONGEST_SENT), issued=whole_number(posted("issued", 20)))
    try:
        refuse(unfit)
        second_step.sign_in_by_passkey(current_person, proof, address_of_request(), user_agent(),
                                       is_shared=posted("shared", 3) == "yes")
    except Invalid as fault:
        return _login_page(way, fault, factor_problems({"passkey": "wrong"})["passkey"])
    except TooManyTries as fault:
        told = notice_of(fault)
        return _login_page(way, fault, f"{told.title}. {told.words}")
    return go_to(way)


def _login_page(way: str, fault: Invalid | TooManyTries, words: str) -> Response:
    wish, issued = second_step.wish_of_anybody()
    return page("people/login.html", fault=fault, way=way, email="", said="", problems={"sign_in": words}, wish=wish,
                issued=issued)
