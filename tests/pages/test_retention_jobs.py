"""What intranet/retention.py promises is done by timed jobs: with the clock moved on, what has had its time is gone,
and nothing sooner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import time_machine
from flask import Flask

from intranet import clock
from intranet.database import db, writing
from intranet.jobs import actions as jobs
from intranet.people.factors.rules import HALF_LASTS
from intranet.people.factors.store import begin_half
from intranet.people.models import Person
from intranet.privacy.unused import forget_files, look_at_accounts
from intranet.retention import KEPT
from intranet.settings import Settings
from tests.cards_on_the_shelf import a_card
from tests.conftest import OUR_ORGANISATION, PASSWORD
from tests.feedback_forms import close_form, many_answer, opens_form
from tests.figures.writing_everywhere import a_member_writes_everywhere, fields, fine, someone
from tests.live_sessions import STATEMENT, a_session, goes_to, presses
from tests.live_sessions import many_answer as phones_answer
from tests.outbox import mails, words_of
from tests.tables import rows
from tests.visitor import Visitor

LASTING = {
    "step": "those that are open stay", "step_reminding": "until the person is erased",
    "follow": "until the person stops", "follower": "until the person is erased", "feedback_answer_mark": "none here",
    "live_participant": "until the session ends, a day at most", "job": "one row for each job",
    "timekeeper": "none here; a day after it ended",
}
"""Tables of a line with a time in which something may stay, or which are empty before, and why."""

SOONER = {"sign_in": "14 days without use end it, 90 in any case"}
LATER = timedelta(days=15)
"""An invitation that nobody used ends after 14 days, and its 90 begin then."""


def counts(site: Flask) -> dict[str, int]:
    """How many rows there are, by table; what is asked for at events by its column."""
    found = {}
    for line in KEPT:
        if line.end == "time":
            for name in line.tables:
                table, _, column = name.partition(".")
                only = f" WHERE {column} <> ''" if column else ""
                found[name] = int(rows(site, f'SELECT count(*) AS number FROM "{table}"{only}')[0].number)  # noqa: S608
    return found


def runs_everything(site: Flask, now: datetime, but: str = "unused_accounts") -> None:
    """Every timed job, as the timekeeper does it that night."""
    with site.app_context(), time_machine.travel(now, tick=False):
        for key, known in sorted(jobs.register().items()):
            if key != but:
                known.job.run(now)
                db.session.remove()


def test_everything_goes_when_its_time_is_over_and_nothing_before(
        site: Flask, settings: Settings, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor],
        colleague: Visitor, curator: Visitor, facilitator: Visitor) -> None:
    one = someone(a_person, sits_down, "pikkukajava", organisation=OUR_ORGANISATION, contact=True)
    a_member_writes_everywhere(site, one, colleague, curator, facilitator)
    memo = str(rows(site, "SELECT slug FROM memo")[0].slug)
    fine(facilitator.sends(f"/memos/{memo}/publish"))
    draft = fields(curator.opens(f"{a_card(site, 'kirjoita')}/edit"))
    fine(curator.sends(f"/cards/drafts/{draft['draft']}", {**draft, "body": "Kesken."}, htmx=True))
    session = a_session(site, facilitator, steps=(STATEMENT,))
    goes_to(facilitator, session, 0)
    phones_answer(site, session, "4")
    presses(facilitator, session, "end")
    form = opens_form(site, facilitator, title="Suljettu")
    many_answer(site, form, 2)
    with site.app_context():
        for row in rows(site, "SELECT id FROM feedback_form WHERE closed_at IS NULL"):
            close_form(site, type(form)(**{**form.__dict__, "id": row.id}))
        for key in jobs.register():
            jobs.run_if_due(key, "keeper")
        with writing() as database:
            begin_half(database, "x" * 22, facilitator.person_id, clock.now() + HALF_LASTS, is_shared=False)
    began, before = clock.now(), counts(site)
    assert {table for table, number in before.items() if not number} <= LASTING.keys(), "it would prove nothing"
    assert mails(settings)

    lines = [line for line in KEPT if line.end == "time" and line.tables and line.days > 1]
    for days in sorted({line.days for line in lines}):
        runs_everything(site, began + timedelta(days=days) - timedelta(days=1, hours=6))
        early = counts(site)
        assert {name for line in lines if line.days >= days for name in line.tables
                if before[name] and not early[name]} <= LASTING.keys() | SOONER.keys(), f"gone before {days} days"
        runs_everything(site, began + timedelta(days=days) + LATER)
        late = counts(site)
        assert {name for line in lines if line.days <= days for name in line.tables
                if late[name]} - LASTING.keys() == set(), f"there after {days} days"
    assert rows(site, "SELECT id FROM step WHERE state <> 'open'") == [] and late["step"] == 1
    assert mails(settings) == []


# -- accounts that nobody uses ----------------------------------------------------------------------------------------


def looks(site: Flask, now: datetime) -> int:
    with site.app_context(), time_machine.travel(now, tick=False):
        done = look_at_accounts(now)
        db.session.remove()
    return done


def test_an_unused_account_is_told_and_then_erased(site: Flask, settings: Settings, member: Visitor, admin: Visitor,
                                                   neighbour: Visitor) -> None:
    began = clock.now()
    assert looks(site, began) == 0, "from today on it counts"
    told_at = began + timedelta(days=730 + 90 - 30)
    assert looks(site, told_at - timedelta(days=1)) == 0
    assert looks(site, told_at) == 2 and looks(site, told_at + timedelta(days=1)) == 0
    assert {str(mail["To"]).partition("<")[2] for mail in mails(settings)} \
        == {"jasen@demo.example>", "naapuri@demo.example>"}, "the only administrator is never erased"
    (mail,) = mails(settings, "jasen@")
    assert "Ankkuri-tilisi poistetaan" in str(mail["Subject"]) and "http://localhost/login" in words_of(mail)
    with time_machine.travel(told_at + timedelta(days=2)):
        Visitor(site).sends("/login", {"email": "naapuri@demo.example", "password": PASSWORD})
    assert looks(site, told_at + timedelta(days=29)) == 0
    assert looks(site, told_at + timedelta(days=31)) == 1
    assert {row.email for row in rows(site, "SELECT email FROM person")} \
        == {"naapuri@demo.example", "yllapito@demo.example"}


def test_with_the_setting_0_nobody_is_erased(site: Flask, member: Visitor) -> None:
    site.extensions["ankkuri_settings"] = replace(site.extensions["ankkuri_settings"], keep_accounts=0)
    began = clock.now()
    assert looks(site, began) == looks(site, began + timedelta(days=9999)) == 0


def test_old_copies_of_the_database_go(site: Flask, settings: Settings) -> None:
    copy, aside = settings.instance / "before-0003.sqlite", settings.backup_folder / "before-restore-20260101T000000Z"
    aside.mkdir(parents=True)
    copy.touch()
    with site.app_context():
        assert forget_files(clock.now() + timedelta(days=34)) == 0
        assert forget_files(clock.now() + timedelta(days=36)) == 2
    assert not copy.exists() and not aside.exists()
