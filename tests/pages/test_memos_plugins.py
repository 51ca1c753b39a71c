"""Plugins bring parts, series and links to memos, and what fails of them is fenced."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.database import db
from intranet.events.for_memos import series as for_memos
from intranet.people.types import SignedInPerson
from intranet.plugin_system.memo_blocks import MemoScope
from intranet.settings import PROJECT, Settings
from intranet.web.formatting import date
from intranet.web.languages import language, page_language, speaking
from tests.events_ahead import an_event, utc
from tests.made_plugins import write_plugin
from tests.memos_made import a_memo, frozen, spring
from tests.tables import rows
from tests.visitor import Visitor

BRINGS = '''
from intranet.plugin_api import MemoBlock, MemoChoice, MemoSeries, NavigationEntry, Paragraph, Picture, Table, line


def memo_blocks(scope, language, now):
    words = {"fi": "Kierroksia on tehty kolme.", "sv": "Tre omgångar är gjorda."}[language]
    return [MemoBlock("rounds", "second_meeting", "<b>Kierrokset</b>", (
        Paragraph(line(words)), Picture('<svg><script>alert(1)</script><rect/></svg>', "kuva"),
        Table("T", ("A",), ((line("x"),),))), "/worksheets/x", (MemoChoice("one", line("<i>sanottu</i>")),))]


def memo_series(person):
    return [MemoSeries("own-series", "Lisäosan sarja", "fi", "/worksheets/x", (), ("Joensuu",))]


def memo_attendees(scope):
    return ["nobody"]


def series_links(series_id, person):
    return [NavigationEntry("Lisäosan linkki", "/worksheets/x")]
'''
FAILS = "def memo_blocks(scope):\n    return [1 / 0]\n"
WRONG = "def memo_blocks(scope):\n    return ['a text']\n"
MANY = '''
from intranet.plugin_api import MemoBlock


def memo_blocks(scope):
    return [MemoBlock(f"b{one}", "themes", "Teema") for one in range(101)]
'''


@pytest.fixture
def settings(settings: Settings, tmp_path: Path) -> Settings:
    """With a folder of plugins that a test may write into."""
    shutil.copytree(PROJECT / "plugins", tmp_path / "plugins", ignore=shutil.ignore_patterns("tests"))
    return replace(settings, plugins=tmp_path / "plugins")


@pytest.fixture
def brings(settings: Settings) -> Callable[[str, str], None]:
    """Writes a plugin before the site is made."""
    return lambda name, code: write_plugin(settings.plugins, name, code=code) and None


@pytest.fixture(autouse=True)
def plugins(brings: Callable[[str, str], None], request: pytest.FixtureRequest) -> None:
    for name, code in request.param.items():
        brings(name, code)


@pytest.mark.parametrize("plugins", [{"brings_parts": BRINGS}], indirect=True)
def test_a_plugin_brings_parts_and_its_words_are_words(site: Flask, facilitator: Visitor) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    page = facilitator.opens(memo)
    assert "Kierroksia on tehty kolme." in page.text and "<b>Kierrokset</b>" in page.text
    assert "alert(1)" not in page.html and page.all("a", href="/worksheets/x")
    assert facilitator.opens("/events/series/kevat").all("a", href="/worksheets/x"), "its link on the series' page"
    assert "Tre omgångar är gjorda." in facilitator.opens(a_memo(
        facilitator, rows(site, "SELECT series_id FROM memo")[0].series_id, language="sv")).text


@pytest.mark.parametrize("plugins", [{"brings_parts": BRINGS}], indirect=True)
def test_a_plugin_brings_a_series_of_its_own(site: Flask, facilitator: Visitor, member: Visitor) -> None:
    memo = a_memo(facilitator, "own-series", title="Oma")
    assert "Lisäosan sarja · Joensuu" in facilitator.opens(memo).text
    frozen(facilitator, memo)
    assert "ei ole merkitty paikalle" in facilitator.opens(f"{memo}/comments").text
    assert member.opens(memo).status == 404, "who is no facilitator leads no series, whatever a plugin says"


@pytest.mark.parametrize("plugins", [{"fails": FAILS, "wrong": WRONG, "many": MANY, "brings_parts": BRINGS}],
                         indirect=True)
def test_a_plugin_that_fails_takes_nothing_with_it(site: Flask, facilitator: Visitor, admin: Visitor) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    page = facilitator.opens(memo)
    assert page.status == 200 and "Kierroksia on tehty kolme." in page.text
    assert not rows(site, "SELECT id FROM memo_part WHERE contributor IN ('fails', 'wrong', 'many')")
    told = admin.opens("/admin/plugins").text
    assert told.count("memo_blocks") >= 3, "each is named to the administrator"


@pytest.mark.parametrize("plugins", [{"brings_parts": BRINGS}], indirect=True)
def test_a_plugin_that_is_switched_off_leaves_a_sentence_in_a_draft_and_a_frozen_memo_whole(
        site: Flask, facilitator: Visitor) -> None:
    series = spring(site, facilitator)
    draft, kept = a_memo(facilitator, series), frozen(facilitator, a_memo(facilitator, series))
    assert site.extensions["ankkuri_registry"].switch("brings_parts", False)
    assert "ei enää ole" in facilitator.opens(draft).text and "Kierrokset" in facilitator.opens(draft).text
    assert "Kierroksia on tehty kolme." in facilitator.opens(kept).text
    for kind in ("pdf", "docx", "md"):
        assert facilitator.opens(f"{draft}.{kind}").status == 200


@pytest.mark.parametrize("plugins", [{}], indirect=True)
def test_events_tell_memos_what_somebody_leads_and_who_was_there(site: Flask, facilitator: Visitor, member: Visitor,
                                                                 neighbour: Visitor) -> None:
    series = spring(site, facilitator, member)
    an_event(site, "luonnos", led_by=[facilitator], series=series, state="draft", starts_at=utc(2026, 3, 1))
    cancelled = an_event(site, "peruttu", series=series, state="cancelled", starts_at=utc(2026, 3, 2))
    leader = SignedInPerson(facilitator.person_id or "", "Veera", "v@x.example", "fi", frozenset({"facilitator"}))
    with site.app_context():
        (one,) = for_memos.led_series(leader)
        assert (one.title, one.address) == ("Pienmarkkinat, kevät", "/events/series/kevat")
        assert one.towns == ("Iisalmi", "Kuopio")
        assert len(one.events) == 2 and cancelled not in one.events, "published ones, the earliest first"
        assert for_memos.attendees(MemoScope(series, one.events, utc(2026, 4, 10))) == [member.person_id]
        for other in (replace(leader, roles=frozenset()), replace(leader, id=neighbour.person_id or "")):
            assert for_memos.led_series(other) == []
        db.session.rollback()


@pytest.mark.parametrize("plugins", [{}], indirect=True)
def test_for_a_while_everything_speaks_another_language(site: Flask) -> None:
    with site.test_request_context("/", headers={"Accept-Language": "fi"}):
        before = page_language()
        with speaking("en"):
            assert (language(), page_language()) == ("en", "en") and date(utc(2026, 4, 10, 22)) == "11.4.2026"
        assert page_language() == before == language()
        with pytest.raises(ZeroDivisionError), speaking("sv"):
            _ = 1 / 0
        assert page_language() == "fi"
