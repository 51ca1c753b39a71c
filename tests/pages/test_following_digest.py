"""The digest: who gets it, when, what it says, told once, also when the job is killed in the middle; how it stops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import delete, update

from intranet import clock
from intranet.cards.models import CardRevision
from intranet.database import writing
from intranet.faults import NotSaved
from intranet.following import actions, digest, store
from intranet.jobs import actions as jobs
from intranet.people.models import MembershipRow, Person
from intranet.security import PROVEN
from intranet.settings import Settings
from tests.cards_on_the_shelf import a_card
from tests.inspect_page import parse, text_of
from tests.outbox import mails, words_of
from tests.pages.test_following import follows, publishes_anew
from tests.visitor import Visitor

WEDNESDAY = datetime(2027, 6, 2, 9, 0, tzinfo=UTC)
MONDAY = datetime(2027, 6, 7, 5, 0, tzinfo=UTC)
"""8.00 in Finland."""


@pytest.fixture(autouse=True)
def at() -> Iterator[time_machine.Coordinates]:
    with time_machine.travel(WEDNESDAY, tick=False) as moment:
        yield moment


@pytest.fixture
def cards(site: Flask) -> None:
    """Two cards that have been there for long."""
    for slug in ("soita", "kirjoita"):
        a_card(site, slug, published_at=WEDNESDAY - timedelta(days=20))


def send(site: Flask) -> int:
    with site.app_context():
        return digest.send_digests(clock.now())


def test_on_monday_at_8_one_is_told_what_was_changed(member: Visitor, site: Flask, settings: Settings, cards: None,
                                                     at: time_machine.Coordinates) -> None:
    follows(member, "card", "soita")
    at.shift(timedelta(days=1))
    publishes_anew(site, "soita")
    publishes_anew(site, "kirjoita")
    at.move_to(MONDAY - timedelta(seconds=1))
    assert send(site) == 0 and mails(settings) == []
    at.move_to(MONDAY)
    assert send(site) == 1
    (mail,) = mails(settings)
    assert mail["Subject"] == "Ankkuri: Soita" and mail["To"].addresses[0].addr_spec == "jasen@demo.example"
    words = words_of(mail)
    assert words.startswith("Hei, Aino Jäsen!\n\nTätä uutta on seuraamissasi:\n\nSoita\nVaikuttamisvinkki, muutettu "
                            "3.6.2027\nhttp://localhost/cards/soita\n\n")
    assert "Kirjoita" not in words and "http://localhost/following\n" in words
    assert "Saat tämän viestin kerran viikossa, kun on jotakin uutta." in words
    assert send(site) == 0 and len(mails(settings)) == 1


def test_the_mail_is_whole_says_the_same_as_html_and_how_to_stop(member: Visitor, site: Flask, settings: Settings,
                                                                 cards: None, at: time_machine.Coordinates) -> None:
    follows(member, "kind", "tip")
    at.shift(60)
    a_card(site, "kissa", title="Kissa & <b>koira</b>")
    publishes_anew(site, "soita")
    at.move_to(MONDAY)
    send(site)
    (mail,) = mails(settings)
    assert mail["Subject"] == "Ankkuri: 2 muutosta seuraamissasi"
    assert mail.get_content_type() == "multipart/alternative" and mail["Content-Language"] == "fi"
    html = mail.get_body(("html",))
    assert html is not None
    tree = parse(html.get_content())
    links = {one.get("href"): text_of(one) for one in tree.iter("a")}
    assert links["http://localhost/cards/kissa"] == "Kissa & <b>koira</b>" and "<b>" not in html.get_content()
    assert "julkaistu 2.6.2027" in text_of(tree)
    stop = mail["List-Unsubscribe"].strip("<>")
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click" and stop in links and stop in words_of(mail)
    assert member.person_id and stop.startswith(f"http://localhost/following/stop/{member.person_id}/")


def test_each_is_told_in_their_own_language_at_their_own_pace(
        a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor], site: Flask, settings: Settings,
        cards: None, at: time_machine.Coordinates) -> None:
    people = [sits_down(a_person(email=f"{one}@e.example", language=one, organisation="Me ry"))
              for one in ("fi", "sv", "en")]
    for person, often in zip(people, ("daily", "weekly", "never"), strict=True):
        follows(person, "card", "soita")
        person.sends("/following/digest", {"digest": often})
    at.shift(60)
    publishes_anew(site, "soita")
    at.move_to(datetime(2027, 6, 3, 5, 0, tzinfo=UTC))
    assert send(site) == 1
    at.move_to(MONDAY)
    assert send(site) == 1
    first, second = mails(settings)
    assert first["To"].addresses[0].addr_spec == "fi@e.example" and "kerran päivässä" in words_of(first)
    assert second["To"].addresses[0].addr_spec == "sv@e.example" and "ändrat 2.6.2027" in words_of(second)
    html = second.get_body(("html",))
    assert html is not None and '<html lang="sv">' in html.get_content() and "en gång i veckan" in html.get_content()


def test_nothing_is_sent_when_nothing_is_new_or_it_was_seen(member: Visitor, site: Flask, settings: Settings,
                                                            cards: None, at: time_machine.Coordinates) -> None:
    follows(member, "card", "soita")
    at.move_to(MONDAY)
    assert send(site) == 0
    publishes_anew(site, "soita")
    at.shift(60)
    member.sends("/following/seen", {"until": member.opens("/following").hidden("until"), "next": "/"})
    at.move_to(MONDAY + timedelta(days=7))
    assert send(site) == 0 and mails(settings) == []


def test_the_same_version_is_told_once_and_the_next_one_again(member: Visitor, site: Flask, settings: Settings,
                                                              cards: None, at: time_machine.Coordinates) -> None:
    follows(member, "card", "soita")
    at.shift(60)
    publishes_anew(site, "soita")
    at.move_to(MONDAY)
    assert send(site) == 1
    at.move_to(MONDAY + timedelta(days=7))
    assert send(site) == 0
    publishes_anew(site, "soita")
    at.move_to(MONDAY + timedelta(days=14))
    assert send(site) == 1 and len(mails(settings)) == 2


def test_a_change_that_was_being_published_while_a_digest_went_out_is_told_in_the_next(
        member: Visitor, site: Flask, settings: Settings, cards: None, at: time_machine.Coordinates) -> None:
    follows(member, "kind", "tip")
    at.shift(60)
    publishes_anew(site, "soita")
    at.move_to(MONDAY)
    send(site)
    publishes_anew(site, "kirjoita", ago=timedelta(seconds=5))  # its time is before the digest, its commit after
    at.move_to(MONDAY + timedelta(days=7))
    assert send(site) == 1 and "Kirjoita" in words_of(mails(settings)[1])


def test_a_monday_that_was_missed_is_made_up_for_once(member: Visitor, site: Flask, settings: Settings, cards: None,
                                                      at: time_machine.Coordinates) -> None:
    follows(member, "card", "soita")
    at.shift(60)
    publishes_anew(site, "soita")
    at.move_to(MONDAY + timedelta(days=16))
    assert send(site) == 1 and send(site) == 0


@pytest.mark.parametrize("gone", ["disabled", "left"])
def test_who_is_not_here_any_more_gets_nothing(member: Visitor, neighbour: Visitor, site: Flask, settings: Settings,
                                               cards: None, at: time_machine.Coordinates, gone: str) -> None:
    for person in (member, neighbour):
        follows(person, "card", "soita")
    at.shift(60)
    publishes_anew(site, "soita")
    with site.app_context(), writing() as database:
        if gone == "disabled":
            database.execute(update(Person).where(Person.id == member.person_id).values(disabled_at=clock.now()))
        else:
            database.execute(delete(MembershipRow).where(MembershipRow.person_id == member.person_id))
    at.move_to(MONDAY)
    assert send(site) == 1
    assert [one["To"].addresses[0].addr_spec for one in mails(settings)] == ["naapuri@demo.example"]


def test_a_curator_without_an_organisation_gets_theirs_but_not_of_what_they_wrote(
        curator: Visitor, site: Flask, settings: Settings, cards: None, at: time_machine.Coordinates) -> None:
    follows(curator, "kind", "tip")
    at.shift(60)
    publishes_anew(site, "soita")
    publishes_anew(site, "kirjoita")
    with site.app_context(), writing() as database:
        database.execute(update(CardRevision).where(CardRevision.title == "Kirjoita")
                         .values(created_by=curator.person_id))
    at.move_to(MONDAY)
    assert send(site) == 1 and mails(settings)[0]["Subject"] == "Ankkuri: Soita"


# -- killed in the middle ---------------------------------------------------------------------------------------------


class Killed(BaseException):
    """The process ends here and now."""


@pytest.fixture
def five(a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor], site: Flask, cards: None,
         at: time_machine.Coordinates) -> None:
    """Five people for whom something is new on Monday."""
    for number in range(5):
        follows(sits_down(a_person(email=f"{number}@e.example", organisation="Me ry")), "card", "soita")
    at.shift(60)
    publishes_anew(site, "soita")
    at.move_to(MONDAY)


def addresses(settings: Settings) -> list[str]:
    return sorted(one["To"].addresses[0].addr_spec for one in mails(settings))


@pytest.mark.parametrize("place", ["before the file", "after the file", "after the commit"])
def test_killed_between_two_people_each_is_told_once(site: Flask, settings: Settings, five: None, place: str,
                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    turns = [0]
    really_send, really_one = digest.mail.send, digest._send

    def dies_third(*args: object, **more: object) -> object:
        turns[0] += 1
        if place == "before the file" and turns[0] == 3:
            raise Killed
        made = really_send(*args, **more)  # type: ignore[arg-type]
        if place == "after the file" and turns[0] == 3:
            raise Killed
        return made

    def dies_after_third(*args: object) -> object:
        made = really_one(*args)  # type: ignore[arg-type]
        if place == "after the commit" and turns[0] == 3:
            raise Killed
        return made

    monkeypatch.setattr(digest.mail, "send", dies_third)
    monkeypatch.setattr(digest, "_send", dies_after_third)
    with pytest.raises(Killed):
        send(site)
    assert len(mails(settings)) == (2 if place == "before the file" else 3)
    monkeypatch.undo()
    assert send(site) == (2 if place == "after the commit" else 3)
    assert addresses(settings) == [f"{number}@e.example" for number in range(5)]
    assert send(site) == 0


def test_killed_while_a_file_is_written_it_is_written_again(site: Flask, settings: Settings, five: None,
                                                           monkeypatch: pytest.MonkeyPatch) -> None:
    def dies(*args: object) -> None:
        raise Killed

    monkeypatch.setattr("intranet.mail.outbox.os.replace", dies)
    monkeypatch.setattr("intranet.mail.outbox.Path.unlink", lambda *args, **more: None)
    with pytest.raises(Killed):
        send(site)
    monkeypatch.undo()
    assert list((settings.instance / "outbox").glob(".*.draft"))
    assert send(site) == 5 and len(addresses(settings)) == 5
    assert not list((settings.instance / "outbox").glob(".*.draft"))


def test_one_mail_that_fails_keeps_nobody_elses_back_and_is_tried_again(site: Flask, settings: Settings, five: None,
                                                                       at: time_machine.Coordinates,
                                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    turns = [0]
    really_send = digest.mail.send

    def fails_second(*args: object, **more: object) -> object:
        turns[0] += 1
        if turns[0] == 2:
            raise OSError("No space left on device")
        return really_send(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(digest.mail, "send", fails_second)
    with site.app_context():
        with writing() as database:
            jobs.ask_for(database, "digest")
        run = jobs.run_if_due("digest", "me")
        assert run is not None and (run.outcome, run.place) == ("failed", "SomeNotSent")
        assert len(mails(settings)) == 4
        at.shift(61)
        run = jobs.run_if_due("digest", "me")
        assert run is not None and (run.outcome, run.things) == ("done", 1)
    assert len(addresses(settings)) == len(set(addresses(settings))) == 5


def test_a_database_that_cannot_be_written_loses_nothing(site: Flask, settings: Settings, five: None,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    really = store.note_told

    def locked(*args: object) -> None:
        raise NotSaved

    monkeypatch.setattr(store, "note_told", locked)
    with pytest.raises(digest.SomeNotSent):
        send(site)
    monkeypatch.setattr(store, "note_told", really)
    assert send(site) == 5 and len(addresses(settings)) == 5


# -- how it stops -----------------------------------------------------------------------------------------------------


@pytest.fixture
def stop(member: Visitor, site: Flask, cards: None) -> str:
    """The address in the member's digest."""
    follows(member, "card", "soita")
    with site.app_context():
        return f"/following/stop/{member.person_id}/{actions.proof_for(member.person_id or '')}"


def chosen(site: Flask, person: Visitor) -> str:
    with site.app_context():
        return store.own(person.person_id or "").follower.digest


def test_opening_the_link_asks_and_pressing_stops(member: Visitor, stranger: Visitor, site: Flask, stop: str) -> None:
    page = stranger.opens(stop)
    assert page.status == 200 and "Lopetetaanko sähköpostikooste?" in page.text and chosen(site, member) == "weekly"
    assert "Aino" not in page.text and "jasen@" not in page.html, "whoever holds the link learns nothing"
    assert page.one("form", action=stop) is not None
    page = stranger.sends(stop)
    assert page.status == 200 and "Kooste on lopetettu" in page.text and chosen(site, member) == "never"
    assert "Seuraat näitä" in member.opens("/following").text


def test_one_click_of_a_mail_program_stops_without_sign_in_and_token(member: Visitor, stranger: Visitor, site: Flask,
                                                                     stop: str) -> None:
    answer = stranger.sends(stop, {"List-Unsubscribe": "One-Click"}, token=False)
    assert answer.status == 200 and chosen(site, member) == "never"
    assert stranger.sends(stop, {"List-Unsubscribe": "One-Click"}, token=False).status == 200, "twice is once"


def test_a_link_is_good_for_one_person_and_one_purpose(member: Visitor, neighbour: Visitor, stranger: Visitor,
                                                       site: Flask, stop: str) -> None:
    follows(neighbour, "card", "soita")
    proof = stop.rsplit("/", 1)[1]
    for wrong in (f"/following/stop/{neighbour.person_id}/{proof}", stop[:-1] + ("a" if stop[-1] != "a" else "b"),
                  f"/following/stop/{'x' * 22}/{proof}"):
        assert stranger.opens(wrong).status == stranger.sends(wrong, token=False).status == 404
    assert chosen(site, member) == chosen(site, neighbour) == "weekly"
    assert stranger.sends(stop, token=False, Origin="https://evil.example").status == 403
    assert stranger.sends(stop, token=False, Sec_Fetch_Site="cross-site").status == 403


def test_only_the_link_that_proves_itself_needs_no_token(site: Flask) -> None:
    free = [name for name, view in site.view_functions.items() if getattr(view, PROVEN, False)]
    assert sorted(free) == ["following.stop", "steps.stop"]
