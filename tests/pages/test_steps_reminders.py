"""Reminders: who is told of which step, when, in which words, once, also when the job is killed; how they stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import delete, update

from intranet import clock
from intranet.database import writing
from intranet.faults import NotSaved
from intranet.jobs import actions as jobs
from intranet.people.models import MembershipRow, Person
from intranet.settings import Settings
from intranet.steps import mails as links
from intranet.steps import reminders, store
from tests.inspect_page import parse, text_of
from tests.outbox import mails, words_of
from tests.steps_agreed import agrees, id_of, presses, row_of
from tests.visitor import Visitor

NAMED = ("Ankkuri: sinulle on sovittu askel", "Ankkuri: ett steg har avtalats för dig",
         "Ankkuri: a step was agreed on for you")
TUESDAY = datetime(2027, 6, 1, 9, 0, tzinfo=UTC)


def morning(day: int, month: int = 6) -> datetime:
    """7.30 in Finland."""
    return datetime(2027, month, day, 4, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def at() -> Iterator[time_machine.Coordinates]:
    with time_machine.travel(TUESDAY, tick=False) as moment:
        yield moment


def send(site: Flask) -> int:
    with site.app_context():
        return reminders.send_reminders(clock.now())


def reminded(settings: Settings) -> list[EmailMessage]:
    """The reminders in the outbox, without the mails that tell who was named."""
    return [one for one in mails(settings) if one["Subject"] not in NAMED]


def stop_of(mail: EmailMessage) -> str:
    return str(mail["List-Unsubscribe"]).strip("<>").removeprefix("http://localhost")


def test_a_step_is_told_a_week_before_on_the_day_and_a_week_late(
        member: Visitor, site: Flask, settings: Settings, at: time_machine.Coordinates) -> None:
    agrees(member, due="2027-06-15")
    told = []
    for day in range(2, 30):
        at.move_to(morning(day))
        for _ in range(2):
            if send(site):
                told.append(day)
    assert told == [8, 15, 22] and len(reminded(settings)) == 3
    said = [words_of(one).split("\n\n")[2].splitlines()[1] for one in reminded(settings)]
    assert said == [f"Viimeistään 15.6.2027, {when} · Kallaveden Omaiset ry"
                    for when in ("7 päivän päästä", "tänään", "7 päivää myöhässä")]


def test_the_whole_mail_in_words_and_as_html(member: Visitor, site: Flask, settings: Settings,
                                             at: time_machine.Coordinates) -> None:
    first = id_of(agrees(member, "Kutsutaan koolle", due="2027-06-15"))
    second = id_of(agrees(member, "Soitetaan <b>kuntaan</b>\r\nBcc: x@y.example", due="2027-06-14", who="other",
                          who_name="Pekka Puhuja"))
    at.move_to(morning(8))
    assert send(site) == 1
    (mail,) = reminded(settings)
    assert mail["Subject"] == "Ankkuri: muistutus 2 sovitusta askeleesta" and mail["Bcc"] is None
    assert mail["To"].addresses[0].addr_spec == "jasen@demo.example" and mail["Content-Language"] == "fi"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    stop = f"http://localhost{stop_of(mail)}"
    assert words_of(mail) == (
        "Hei, Aino Jäsen!\n\nNäiden askelten päivä on lähellä tai jo mennyt:\n\n"
        "Soitetaan <b>kuntaan</b>\nBcc: x@y.example\n"
        "Viimeistään 14.6.2027, 6 päivän päästä · tekijä Pekka Puhuja · Kallaveden Omaiset ry\n"
        f"http://localhost/steps/{second}\n\n"
        "Kutsutaan koolle\nViimeistään 15.6.2027, 7 päivän päästä · Kallaveden Omaiset ry\n"
        f"http://localhost/steps/{first}\n\n"
        "Kun askel on tehty, merkitse se tehdyksi. Voit myös siirtää sen toiseen päivään tai luopua siitä.\n\n-- \n\n"
        "Muistutus tulee viikkoa ennen päivää, samana päivänä ja vielä kerran, kun päivästä on viikko.\n"
        "Kaikki askeleesi:\nhttp://localhost/steps\n"
        f"Lopeta nämä viestit:\n{stop}\n")
    part = mail.get_body(("html",))
    assert part is not None and "<b>kuntaan" not in part.get_content()
    links = {one.get("href") for one in parse(part.get_content()).iter("a")}
    assert links == {f"http://localhost/steps/{first}", f"http://localhost/steps/{second}", "http://localhost/steps",
                     stop}
    assert "Pekka Puhuja" in text_of(parse(part.get_content()))


@pytest.mark.parametrize(("language", "subject", "said"), [
    ("fi", "Ankkuri: muistutus sovitusta askeleesta", "Viimeistään 8.6.2027, 6 päivän päästä"),
    ("sv", "Ankkuri: påminnelse om ett överenskommet steg", "Senast 8.6.2027, om 6 dagar"),
    ("en", "Ankkuri: reminder of an agreed step", "By 8.6.2027, in 6 days"),
])
def test_each_is_told_in_their_own_language(a_person: Callable[..., Person], member: Visitor, site: Flask,
                                            settings: Settings, at: time_machine.Coordinates, language: str,
                                            subject: str, said: str) -> None:
    person = a_person(email="x@e.example", language=language, organisation="Kallaveden Omaiset ry")
    agrees(member, due="2027-06-08", who=person.id)
    at.move_to(morning(2))
    assert send(site) == 1
    (mail,) = reminded(settings)
    assert mail["Subject"] == subject and said in words_of(mail) and mail["Content-Language"] == language


def test_the_colleague_who_was_named_is_told_also_on_short_notice_and_the_maker_is_not(
        member: Visitor, contact: Visitor, site: Flask, settings: Settings, at: time_machine.Coordinates) -> None:
    agrees(member, "Lähellä, kollegalle", due="2027-06-03", who=contact.person_id)
    agrees(member, "Lähellä, itselle", due="2027-06-03")
    at.move_to(morning(2))
    assert send(site) == 1
    (mail,) = reminded(settings)
    assert mail["To"].addresses[0].addr_spec == "yhteys@demo.example" and "kollegalle" in words_of(mail)
    at.move_to(morning(3))
    assert send(site) == 2


def test_what_is_done_dropped_undated_or_private_to_others_is_not_told(
        member: Visitor, contact: Visitor, site: Flask, settings: Settings, at: time_machine.Coordinates) -> None:
    done, dropped = id_of(agrees(member, due="2027-06-15")), id_of(agrees(member, due="2027-06-15"))
    agrees(member, "Ilman päivää")
    agrees(member, "Yksityinen", due="2027-06-15", whose="me")
    presses(member, done, "done")
    presses(member, dropped, "dropped")
    at.move_to(morning(8))
    assert send(site) == 1
    (mail,) = reminded(settings)
    assert "Yksityinen" in words_of(mail) and mail["To"].addresses[0].addr_spec == "jasen@demo.example"
    assert "Viimeistään 15.6.2027, 7 päivän päästä\n" in words_of(mail) and "Ilman" not in words_of(mail)


def test_a_step_that_was_moved_is_told_anew(member: Visitor, contact: Visitor, site: Flask,
                                            at: time_machine.Coordinates) -> None:
    step_id = id_of(agrees(member, due="2027-06-15"))
    at.move_to(morning(8))
    assert send(site) == 1 and row_of(site, step_id).reminded == 1
    presses(member, step_id, "moved", due="2027-06-30")
    at.move_to(morning(15))
    assert row_of(site, step_id).reminded == 0 and send(site) == 0
    at.move_to(morning(23))
    assert send(site) == 1


def test_days_without_a_timekeeper_are_made_up_for_by_one_mail(member: Visitor, site: Flask,
                                                               at: time_machine.Coordinates) -> None:
    agrees(member, due="2027-06-10")
    at.move_to(morning(28))
    assert send(site) == 1 and send(site) == 0
    at.move_to(morning(29))
    assert send(site) == 0


def test_one_mail_a_day_even_when_the_job_is_run_by_hand(member: Visitor, contact: Visitor, site: Flask,
                                                         settings: Settings, at: time_machine.Coordinates) -> None:
    agrees(contact, "Aamulla", due="2027-06-15", who=member.person_id)
    at.move_to(morning(8))
    assert send(site) == 1
    agrees(contact, "Päivällä", due="2027-06-10", who=member.person_id)
    at.shift(timedelta(hours=4))
    assert send(site) == 0 and len(reminded(settings)) == 1
    at.move_to(morning(9))
    assert send(site) == 1
    assert "Päivällä" in words_of(reminded(settings)[-1]) and "Aamulla" not in words_of(reminded(settings)[-1])


@pytest.mark.parametrize("gone", ["left", "closed"])
def test_when_the_named_has_gone_the_maker_is_told_and_when_both_have_nobody_is(
        member: Visitor, contact: Visitor, site: Flask, settings: Settings, at: time_machine.Coordinates,
        gone: str) -> None:
    agrees(member, due="2027-06-15", who=contact.person_id)

    def goes(person_id: str | None) -> None:
        with site.app_context(), writing() as database:
            if gone == "left":
                database.execute(delete(MembershipRow).where(MembershipRow.person_id == person_id))
            else:
                database.execute(update(Person).where(Person.id == person_id).values(disabled_at=clock.now()))

    goes(contact.person_id)
    at.move_to(morning(8))
    assert send(site) == 1
    assert reminded(settings)[0]["To"].addresses[0].addr_spec == "jasen@demo.example"
    goes(member.person_id)
    at.move_to(morning(15))
    assert send(site) == 0


def test_a_job_that_is_killed_in_the_middle_writes_the_same_mail_again(
        member: Visitor, site: Flask, settings: Settings, at: time_machine.Coordinates,
        monkeypatch: pytest.MonkeyPatch) -> None:
    step_id = id_of(agrees(member, due="2027-06-15"))
    at.move_to(morning(8))
    sent = reminders.mail.send

    def killed(*words: Any, **more: Any) -> Any:
        sent(*words, **more)
        raise NotSaved

    with monkeypatch.context() as patched:
        patched.setattr(reminders.mail, "send", killed)
        with pytest.raises(reminders.SomeNotReminded):
            send(site)
    assert row_of(site, step_id).reminded == 0 and len(reminded(settings)) == 1
    at.shift(timedelta(minutes=9))
    assert send(site) == 1
    assert len(reminded(settings)) == 1 and row_of(site, step_id).reminded == 1


def test_a_mail_that_fails_keeps_nobody_elses_back(member: Visitor, contact: Visitor, site: Flask, settings: Settings,
                                                   at: time_machine.Coordinates,
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    agrees(member, due="2027-06-15")
    agrees(contact, due="2027-06-15")
    at.move_to(morning(8))
    sent = reminders.mail.send

    def fails(letter: Any, **more: Any) -> Any:
        if letter.to == "jasen@demo.example":
            raise OSError("the disk is full")
        return sent(letter, **more)

    with monkeypatch.context() as patched:
        patched.setattr(reminders.mail, "send", fails)
        with pytest.raises(reminders.SomeNotReminded):
            send(site)
    assert [one["To"].addresses[0].addr_spec for one in reminded(settings)] == ["yhteys@demo.example"]
    assert send(site) == 1


def test_a_step_that_changes_while_the_mail_is_made_waits_for_the_next_time(
        member: Visitor, site: Flask, at: time_machine.Coordinates, monkeypatch: pytest.MonkeyPatch) -> None:
    step_id = id_of(agrees(member, due="2027-06-15"))
    at.move_to(morning(8))
    made = reminders.reminder_letter

    def meanwhile(*words: Any) -> Any:
        presses(member, step_id, "done")
        return made(*words)

    monkeypatch.setattr(reminders, "reminder_letter", meanwhile)
    assert send(site) == 0 and row_of(site, step_id).state == "done"


def test_the_job_is_one_of_the_sites(site: Flask) -> None:
    with site.app_context():
        assert {"remind_of_steps", "forget_steps"} <= set(jobs.register())


# -- stopping ---------------------------------------------------------------------------------------------------------


def test_mails_are_stopped_and_started_on_the_page(member: Visitor, site: Flask, settings: Settings,
                                                   at: time_machine.Coordinates) -> None:
    agrees(member, due="2027-06-15")
    page = member.opens("/steps")
    assert "Saat nämä viestit." in page.text
    assert member.sends("/steps/mails", {"mails": "no"}).goes_to == "/steps?said=mails#mails"
    assert "Et saa näitä viestejä." in member.opens("/steps?said=mails").text
    at.move_to(morning(8))
    assert send(site) == 0 and reminded(settings) == []
    member.sends("/steps/mails", {"mails": "yes"})
    assert send(site) == 1


def test_the_link_asks_first_and_one_click_of_a_mail_program_is_enough(
        member: Visitor, stranger: Visitor, site: Flask, settings: Settings, at: time_machine.Coordinates) -> None:
    agrees(member, due="2027-06-15")
    at.move_to(morning(8))
    send(site)
    stop = stop_of(reminded(settings)[0])
    page = stranger.opens(stop)
    assert page.status == 200 and "Lopetetaanko muistutukset sähköpostiin?" in page.text
    with site.app_context():
        assert store.reminding(member.person_id or "").wanted
    done = stranger.sends(stop, {"List-Unsubscribe": "One-Click"}, token=False)
    assert done.status == 200 and "Muistutukset on lopetettu" in done.text
    at.move_to(morning(15))
    assert send(site) == 0


def test_no_other_proof_stops_anything(member: Visitor, contact: Visitor, stranger: Visitor, site: Flask) -> None:
    with site.app_context():
        of_contact = links.proof_for(contact.person_id or "")
        gone = links.proof_for("g" * 22)
    for proof in ("x" * 43, of_contact):
        path = f"/steps/stop/{member.person_id}/{proof}"
        assert stranger.opens(path).status == 404 and stranger.sends(path, token=False).status == 404
    assert stranger.sends(f"/steps/stop/{'g' * 22}/{gone}", token=False).status == 200
    with site.app_context():
        assert store.reminding(member.person_id or "").wanted


# -- who is named hears of it -----------------------------------------------------------------------------------------


def test_a_colleague_who_is_named_is_told_at_once_and_only_once(member: Visitor, colleague: Visitor,
                                                                settings: Settings) -> None:
    assert colleague.person_id
    step = id_of(agrees(member, "Kutsutaan koolle", who=colleague.person_id, due="2027-06-15"))
    (mail,) = mails(settings)
    assert mail["Subject"] == "Ankkuri: sinulle on sovittu askel" and mail["List-Unsubscribe"]
    assert "Aino Jäsen on kirjannut sinulle askeleen:\n\nKutsutaan koolle\nViimeistään 15.6.2027" in words_of(mail)
    assert f"http://localhost/steps/{step}" in words_of(mail)
    agrees(member, "Ilman päivää", who=colleague.person_id, due="")
    assert sorted("Viimeistään" in words_of(one) for one in mails(settings)) == [False, True]


def test_nobody_is_told_of_a_step_of_their_own_or_when_they_want_no_mails(
        member: Visitor, colleague: Visitor, settings: Settings) -> None:
    agrees(member, due="2027-06-15")
    agrees(member, due="2027-06-15", who="other", who_name="Pekka Puhuja")
    colleague.sends("/steps/mails", {"mails": "no"})
    agrees(member, due="2027-06-15", who=str(colleague.person_id))
    assert mails(settings) == []
