"""What people type never lands in a log: through every form, refused or not, and when something breaks on the way."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask, request
from sqlalchemy.exc import OperationalError

from intranet.faults import NotSaved
from intranet.ids import random_id
from tests.cards_on_the_shelf import a_card
from tests.conftest import POSTGRES
from tests.events_ahead import an_event
from tests.pages.test_worksheets_pages import starts
from tests.visitor import Visitor

WORD = "sinisorsa"
TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
NAMES = sorted({name for path in TEMPLATES.rglob("*.html")
                for name in re.findall(r'(?:name="|field\(")([a-z_-]+)"', path.read_text(encoding="utf-8"))})
"""Every field of every form."""


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that is logged by anybody, as a file would have it."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    root, before = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.setLevel(before)
    root.removeHandler(handler)


def typed(words: str) -> dict[str, str]:
    return {name: words for name in NAMES if name != "csrf_token"}


def addresses(site: Flask, sheet: str) -> list[str]:
    """Every address that takes a form, with things that are there where there are some."""
    known = {"slug": "soita", "sheet_id": sheet, "section": "purpose", "item": "purpose_1", "key": "network_health"}
    found = []
    for rule in site.url_map.iter_rules():
        if "POST" in (rule.methods or ()) and rule.rule != "/logout":
            names = re.findall(r"<(?:([a-z]+)(?:\([^)]*\))?:)?([a-z_]+)>", rule.rule)
            way = rule.rule
            for _, name in names:
                choice = re.search(rf"<any\(([a-z_]+)[^>]*:{name}>", way)
                value = choice[1] if choice else known.get(name, "1" if "<int:" in way else random_id())
                way = re.sub(rf"<[^>]*\b{name}>", value, way, count=1)
            found.append(way)
    return found


@pytest.mark.skipif(bool(POSTGRES), reason="what is logged does not depend on the database, and the walk is long")
def test_no_form_writes_words_into_the_log(site: Flask, member: Visitor, curator: Visitor, facilitator: Visitor,
                                           log: io.StringIO) -> None:
    a_card(site, "soita")
    an_event(site, "soita", led_by=[facilitator])
    sheet = starts(member).rsplit("/", 1)[1]
    site.config["RAISE_UNEXPECTED"] = False
    ways = addresses(site, sheet)
    assert len(ways) > 100 and len(NAMES) > 50
    seen = set()
    for visitor, words in ((member, WORD), (member, f"{WORD}\x00"), (curator, WORD), (facilitator, WORD)):
        for way in ways:
            seen.add(visitor.sends(way, typed(words), inspected=False).status)
    member.opens(f"/search?q={WORD}")
    assert {200, 303, 403, 404, 422} <= seen and 500 not in seen
    assert WORD not in log.getvalue()


@pytest.mark.parametrize("breaks", [
    lambda words: RuntimeError(words), lambda words: KeyError(words),
    lambda words: OperationalError(f"INSERT {words}", {"words": words}, ValueError(words)),
    lambda words: NotSaved(words)])
def test_what_breaks_is_logged_by_kind_and_place_alone(site: Flask, member: Visitor, log: io.StringIO,
                                                       breaks: object) -> None:
    def fails() -> None:
        try:
            int(request.form["words"])
        except ValueError as problem:
            raise breaks(request.form["words"]) from problem  # type: ignore[operator]

    site.config["RAISE_UNEXPECTED"] = False
    site.before_request_funcs.setdefault(None, []).append(fails)
    assert member.sends("/wishes/new", {"words": WORD}, inspected=False).status in (500, 503)
    told = log.getvalue()
    assert WORD not in told
    if "error" in told:
        assert "in fails" in told and "ValueError" in told, "the place and the kinds are there"


def test_a_word_in_the_log_would_be_found(log: io.StringIO) -> None:
    logging.getLogger("ankkuri.test").warning("somebody wrote %s", WORD)
    assert WORD in log.getvalue()
