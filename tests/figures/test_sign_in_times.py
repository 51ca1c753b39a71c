"""Whether the time of an answer tells who has an account. Told as a figure; the planted fault skips nobody's hash.

The processor's time of this thread is measured, not the clock's: other processes on the machine do not change it.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from sqlalchemy import text

from intranet.database import writing
from intranet.people import passwords
from intranet.people.models import Person
from tests.figures.telling import caught, share, tell
from tests.visitor import Visitor

KNOWN, UNKNOWN = "aino@esimerkki.example", "ei-ole@esimerkki.example"
PAIRS, LEAST = 24, 8
MOST_MS = 5.0
"""Between the medians. The hash costs some 25 ms, the rest of an answer some 10, and its own ups and downs 2."""


@pytest.fixture(autouse=True)
def aino(site: Flask, a_person: Callable[..., Person]) -> Iterator[None]:
    """An account whose hash costs what real ones do; the tests' common one is cheap."""
    person = a_person("Aino", email=KNOWN)
    hashed = passwords.hash_password("kolme pientä kalaa")
    with site.app_context(), writing() as database:
        database.get_one(Person, person.id).password_hash = hashed
    gc.disable()  # its turns come at random, and would be some answers' and not others'
    yield
    gc.enable()


def difference(site: Flask, path: str, **fields: str) -> float:
    """By how many milliseconds the median answer for a known address is slower, asked in turns."""
    visitor = Visitor(site)
    visitor.sends(path, {"email": KNOWN, **fields})
    took: dict[str, list[float]] = {KNOWN: [], UNKNOWN: []}
    for turn in range(share(PAIRS, least=LEAST)):
        for email in (KNOWN, UNKNOWN) if turn % 2 else (UNKNOWN, KNOWN):
            _forget_tries(site)
            sent = {"email": email, "csrf_token": visitor.csrf_token, **fields}
            began = time.thread_time()
            answer = visitor.client.post(path, data=sent)
            took[email].append((time.thread_time() - began) * 1000)
            assert answer.status_code == (422 if path == "/login" else 200)
    tell("sign-in times", asked=2 * len(took[KNOWN]))
    return statistics.median(took[KNOWN]) - statistics.median(took[UNKNOWN])


def _forget_tries(site: Flask) -> None:
    with site.app_context(), writing() as database:
        database.execute(text("DELETE FROM counted_try"))


def is_told(by: float) -> bool:
    """Whether so large a difference tells somebody something."""
    return abs(by) > MOST_MS


def test_a_wrong_password_takes_as_long_for_nobody_and_the_check_can_fail(site: Flask,
                                                                          monkeypatch: pytest.MonkeyPatch) -> None:
    by = difference(site, "/login", password="aivan väärä salasana")
    assert not is_told(by), f"{by:.1f} ms"
    tell("sign-in times", covered=["POST /login"], most_ms_between_known_and_unknown=abs(by))
    whole = passwords.is_password
    monkeypatch.setattr(passwords, "is_password", lambda kept, typed: kept is not None and whole(kept, typed))
    broken = difference(site, "/login", password="aivan väärä salasana")
    assert is_told(broken), f"{broken:.1f} ms"
    caught("sign-in times", "no hash is computed for an unknown address")


@pytest.mark.parametrize("purpose", ["reset", "sign-in"])
def test_a_link_by_mail_takes_as_long_for_nobody(site: Flask, purpose: str) -> None:
    by = difference(site, "/login/reset", do=purpose)
    assert not is_told(by), f"{by:.1f} ms"
    tell("sign-in times", covered=[f"POST /login/reset ({purpose})"], most_ms_between_known_and_unknown=abs(by))
