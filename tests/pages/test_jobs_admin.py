"""/admin/jobs: what runs, when, how it went, whether anybody runs it; and asking for a run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask

from intranet.jobs import actions, rules, store
from intranet.plugin_system.registry import Registry
from intranet.plugin_system.timing import Daily, EveryMinutes
from intranet.plugin_system.types import TimedJob
from tests.inspect_page import text_of
from tests.pages.test_jobs import Room
from tests.visitor import Visitor

START = datetime(2027, 6, 2, 9, 0, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def at() -> Iterator[time_machine.Coordinates]:
    """Everything happens at one moment of a summer."""
    with time_machine.travel(START, tick=False) as moment:
        yield moment


@pytest.fixture
def fails(site: Flask) -> None:
    """A job that fails, in a room of its own."""
    def fail(now: datetime) -> int:
        raise RuntimeError("kissan nimi on Mirri")

    registry: Registry = site.extensions["ankkuri_registry"]
    registry.add_room("test", Room(TimedJob("sweep", "Lakaisee", EveryMinutes(5), fail)))  # type: ignore[arg-type]


def test_a_site_without_a_timekeeper_says_so(admin: Visitor) -> None:
    page = admin.opens("/admin/jobs")
    assert "Ajastin ei ole käynnissä. Siitä ei ole vielä saatu elonmerkkiä." in page.text
    assert "Julkaisee kortit, joille sovittu aika on tullut" in page.text and "joka minuutti" in page.text
    assert "ei vielä ajettu" in page.text


def test_signs_of_life_are_told_with_their_time(admin: Visitor, site: Flask, at: time_machine.Coordinates) -> None:
    with site.app_context():
        actions.sign_of_life("me")
        actions.run_if_due("publish_cards", "me")
    page = admin.opens("/admin/jobs")
    assert "Ajastin on käynnissä Viimeisin elonmerkki: 2.6.2027 klo 12.00." in page.text
    assert "2.6.2027 klo 12.00: ei ollut tehtävää" in page.text and "3.6.2027 klo 3.30" in page.text
    at.shift(rules.GONE_AFTER)
    page = admin.opens("/admin/jobs")
    assert "Ajastin ei ole käynnissä. Viimeisin elonmerkki: 2.6.2027 klo 12.00." in page.text


def test_a_job_that_failed_is_told_where_the_admin_looks(admin: Visitor, site: Flask, fails: None) -> None:
    with site.app_context():
        actions.run_if_due("sweep", "me")
    page = admin.opens("/admin/jobs")
    assert "Lakaisee epäonnistui" in page.text and "RuntimeError" in page.text and "Mirri" not in page.html
    assert "Seuraava yritys 2.6.2027 klo 12.01" in page.text
    assert "Ajastetut työt 1 kaipaa katsomista" in admin.opens("/admin").text
    assert "Epäonnistuneet ajastetut työt Lakaisee" in admin.opens("/").text


def test_others_are_not_told(member: Visitor, curator: Visitor, site: Flask, fails: None) -> None:
    with site.app_context():
        actions.run_if_due("sweep", "me")
    assert "Lakaisee" not in member.opens("/").text and "Lakaisee" not in curator.opens("/").text


def test_an_admin_asks_for_a_run_which_is_noted_in_the_trail(admin: Visitor, site: Flask) -> None:
    page = admin.sends("/admin/jobs/run", {"job": "forget_misses"})
    assert (page.status, page.goes_to) == (303, "/admin/jobs?said=asked")
    page = admin.opens(page.goes_to)
    assert "Työ ajetaan heti, kun ajastin ehtii." in page.text
    assert "työ ajetaan, kun ajastin on taas käynnissä" in page.text
    assert not [one for one in page.all("input", name="job") if one.get("value") == "forget_misses"], "asked already"
    with site.app_context():
        assert store.standings()["forget_misses"].asked_at is not None
        assert actions.run_if_due("forget_misses", "me") is not None
        assert store.standings()["forget_misses"].asked_at is None
    assert "pyysi ajastetun työn ajoa" in admin.opens("/admin/audit").text


@pytest.mark.parametrize("job", ["", "no_such_job", "x" * 160, "Ä \U0001f469", "' OR 1=1 --"])
def test_a_job_that_there_is_not_is_not_found(admin: Visitor, job: str) -> None:
    assert admin.sends("/admin/jobs/run", {"job": job}).status == 404


def test_hostile_words_and_a_missing_token_are_refused(admin: Visitor, site: Flask) -> None:
    assert admin.sends("/admin/jobs/run", {"job": "x" * 161}).status == 422
    assert admin.sends("/admin/jobs/run", {"job": "a\0b"}).status == 422
    assert admin.sends("/admin/jobs/run", {"job": "forget_misses"}, token=False).status == 403
    assert admin.opens("/admin/jobs/run").status == 405
    with site.app_context():
        assert "forget_misses" not in store.standings()


def test_the_page_stays_short_after_many_runs(admin: Visitor, site: Flask, at: time_machine.Coordinates) -> None:
    registry: Registry = site.extensions["ankkuri_registry"]
    registry.add_room("test", Room(TimedJob("sweep", "Lakaisee", Daily(3), lambda now: 2)))  # type: ignore[arg-type]
    with site.app_context():
        for _ in range(12):
            actions.run_if_due("sweep", "me")
            at.shift(timedelta(days=1))
    page = admin.opens("/admin/jobs")
    (earlier,) = page.all("details")
    assert text_of(earlier).count("tehtiin 2 asiaa") == actions.RUNS_SHOWN - 1
