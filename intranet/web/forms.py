"""The one input layer: what a person sent, as they typed it, or a fault that names the field.

Line ends become LF; nothing else of a text is changed. Signs that no text holds (NUL, lone surrogates) are refused.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from flask import g, request
from flask_wtf.csrf import generate_csrf
from markupsafe import Markup

from intranet.faults import Invalid
from intranet.ids import random_id
from intranet.text.objects import NotJson, UnfitObject, read_object
from intranet.text.signs import FORBIDDEN
from intranet.web.access import current_person
from intranet.web.any_reader import ONCE, TOKEN, any_reader

LONG_TEXT = 20_000
FIELD_BEFORE, FIELD_AFTER = Markup('<input type="hidden" name="csrf_token" value="'), Markup('">')
KEY_BEFORE = Markup('<input type="hidden" name="once" value="')
SHORT_TEXT = 300
Choice = TypeVar("Choice", bound=str)
Other = TypeVar("Other")
FIGURES = re.compile("[0-9]{1,9}")
"""A number that every database can hold."""


def posted(name: str, limit: int = LONG_TEXT) -> str:
    """The posted text of a field, exactly as typed with LF line ends; empty when the field was not sent.

    Raises Invalid with `forbidden_signs` or `too_long`; the fault carries the text back.
    """
    return checked(name, request.form.get(name, ""), limit)


def posted_line(name: str, limit: int = SHORT_TEXT) -> str:
    """A one-line text: normalised to NFC, white space folded, ends trimmed."""
    return " ".join(unicodedata.normalize("NFC", posted(name, limit)).split())


def posted_fields(limits: Mapping[str, int]) -> tuple[dict[str, str], dict[str, str]]:
    """Those of the fields that were sent, and the problems of all of them at once: no text is lost for another's fault.

    A text with forbidden signs comes without them, one that is too long comes whole.
    """
    words: dict[str, str] = {}
    problems: dict[str, str] = {}
    for name, limit in limits.items():
        if name in request.form:
            try:
                words[name] = posted(name, limit)
            except Invalid as fault:
                problems |= fault.problems
                words |= fault.words
    return words, problems


def typed_line(name: str, unfit: dict[str, str], limit: int = SHORT_TEXT) -> str:
    """The same, but what is wrong is noted in `unfit` by the field's name, so that all fields come back to the page.

    Forbidden signs are taken out of what comes back, as the page then says.
    """
    try:
        return posted_line(name, limit)
    except Invalid as fault:
        unfit.update(fault.problems)
        return " ".join(fault.words[name].split())


def sent_object(name: str, unfit: dict[str, str], limit: int = LONG_TEXT) -> dict[str, Any]:
    """The JSON object that a script of ours put into a field; empty when none came.

    What is none is noted in `unfit`, and so is one that spells a forbidden sign, however deep.
    """
    try:
        sent = posted(name, limit)
        return read_object(sent) if sent.strip() else {}
    except (Invalid, NotJson, UnfitObject) as fault:
        unfit.update(fault.problems if isinstance(fault, Invalid) else {name: "no_object"})
        return {}


def refuse(unfit: Mapping[str, str]) -> None:
    """Raise Invalid when something cannot be kept as it was sent."""
    if unfit:
        raise Invalid(unfit)


def was_sent(name: str) -> bool:
    """Whether the field came at all: a box that was ticked, a button that was pressed."""
    return name in request.form


def as_sent(name: str, limit: int = LONG_TEXT) -> str:
    """What came in a field that nobody types, or that goes back into it: without forbidden signs, and cut."""
    return FORBIDDEN.sub("", request.form.get(name, ""))[:limit]


def one_of(name: str, among: Iterable[Choice], otherwise: Other) -> Choice | Other:
    """Which of these words was sent; `otherwise` for any other."""
    sent = request.form.get(name)
    return next((one for one in among if one == sent), otherwise)


def unchecked(name: str, most: int = 1_000) -> list[str]:
    """Every value of a field just as it came, for rules that say of each what is wrong with it (`checked`)."""
    return request.form.getlist(name)[:most]


def names_sent() -> list[str]:
    """The names of all fields that came."""
    return list(request.form)


def pairs_sent(*but: str) -> list[tuple[str, str]]:
    """All fields that came, in order, but for these: for a page that sends them once more."""
    return [(name, value) for name, value in request.form.items(multi=True) if name not in but]


def octets_sent(name: str, most: int) -> bytes | None:
    """The file that came, at most so much of it and one octet more; None for none. Its name is never used."""
    file = request.files.get(name)
    return file.stream.read(most + 1) if file else None


def kept_by_browser(name: str, limit: int = 4_000) -> str:
    """A cookie of ours as the browser has it; empty where it has none or one that we did not set."""
    kept = request.cookies.get(name, "")
    return "" if len(kept) > limit or FORBIDDEN.search(kept) else kept


def asked_many(name: str, most: int, limit: int = SHORT_TEXT) -> list[str]:
    """All values of a name in the address's query, like `asked`."""
    return [FORBIDDEN.sub("", value)[:limit].strip() for value in request.args.getlist(name)[:most]]


def posted_many(name: str, limit: int = SHORT_TEXT, most: int = 100) -> list[str]:
    """All posted values of a repeated field, at most `most` of them."""
    values = request.form.getlist(name)
    if len(values) > most:
        raise Invalid({name: "too_many"})
    return [checked(name, value, limit) for value in values]


def asked(name: str, limit: int = SHORT_TEXT) -> str:
    """A value of the address's query, trimmed; forbidden signs and what is too long are cut away, not refused."""
    return FORBIDDEN.sub("", request.args.get(name, ""))[:limit].strip()


def whole_number(sent: str, otherwise: int = 0) -> int:
    """A version, a page or a place that an address or a button sent; `otherwise` for what is no such number."""
    return int(sent) if FIGURES.fullmatch(sent) else otherwise


def checked(name: str, text: str, limit: int) -> str:
    """The text with LF line ends, or Invalid."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    if FORBIDDEN.search(plain):
        raise Invalid({name: "forbidden_signs"}, {name: FORBIDDEN.sub("", plain)})
    if len(plain) > limit:
        raise Invalid({name: "too_long"}, {name: plain})
    return plain


def csrf_field(*, own_key: bool = False) -> Markup:
    """The hidden fields that every form has: the token, and for the signed in the page's key, by which a form that is
    sent twice has one effect (once.py). A form that holds a key of its own says so.
    """
    token, key = (generate_csrf(), key_of_page) if any_reader() is None else (TOKEN, lambda: ONCE)
    field = FIELD_BEFORE + token + FIELD_AFTER
    return field if own_key or not current_person.is_authenticated else field + KEY_BEFORE + key() + FIELD_AFTER


def key_of_page() -> str:
    """Random, the same for all forms of a page: what is sent differs by its fields."""
    key: str | None = g.get("key_of_page")
    if key is None:
        key = g.key_of_page = random_id()
    return key
