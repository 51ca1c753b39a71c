"""Comments on a memo before it is published: who is asked, who sees what, how they are answered and forgotten."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.events.models import AttendanceRow
from intranet.memos.comments import actions
from intranet.memos.comments.rules import LONGEST
from intranet.settings import Settings
from tests.memos_made import Offers, a_memo, frozen, in_days, offers_in, part_of, published, spring, writes
from tests.outbox import mails, words_of
from tests.tables import counted, rows
from tests.visitor import Page, Visitor


@pytest.fixture
def offers(site: Flask) -> Offers:
    return offers_in(site)


def asked(site: Flask, facilitator: Visitor, *there: Visitor) -> str:
    """A frozen memo that was sent to those who were there."""
    memo = frozen(facilitator, a_memo(facilitator, spring(site, facilitator, *there)))
    assert facilitator.sends(f"{memo}/ask", {"until": in_days(7)}).goes_to == f"{memo}/comments?said=asked"
    return memo


def says(who: Visitor, memo: str, words: str, part: str = "") -> Page:
    return who.sends(f"{memo}/comments", {"part": part, "words": words})


def comment_of(site: Flask) -> str:
    (found,) = rows(site, "SELECT id FROM memo_comment")
    return str(found.id)


def test_those_who_were_there_get_a_mail_with_the_link_alone(site: Flask, settings: Settings, facilitator: Visitor,
                                                             member: Visitor, neighbour: Visitor, colleague: Visitor,
                                                             offers: Offers) -> None:
    memo = asked(site, facilitator, member, neighbour)
    told = mails(settings)
    assert sorted(str(mail["To"]).split("<")[-1].rstrip(">") for mail in told) == [
        "jasen@demo.example", "naapuri@demo.example"]
    assert f"http://localhost{memo}/comments" in words_of(told[0]) and "Yhteinen linja" not in words_of(told[0])
    assert in_days(7) in words_of(told[0])
    page = facilitator.opens(f"{memo}/comments")
    assert "2 henkilöltä on pyydetty kommentteja." in page.text
    assert colleague.opens(f"{memo}/comments").status == 404 and says(colleague, memo, "x").status == 404
    assert member.opens(memo).status == 404, "the memo itself is not published"


def test_who_was_noted_as_present_later_is_asked_too_and_nobody_twice(site: Flask, settings: Settings,
                                                                      facilitator: Visitor, member: Visitor,
                                                                      neighbour: Visitor, offers: Offers) -> None:
    memo = asked(site, facilitator, member)
    event = rows(site, "SELECT id FROM event WHERE slug = 'kuopio'")[0].id
    with site.app_context(), writing() as database:
        database.add(AttendanceRow(event_id=event, person_id=neighbour.person_id, way="list", noted_at=clock.now()))
    assert "1 oli paikalla, eikä häneltä ole vielä pyydetty" in facilitator.opens(f"{memo}/comments").text
    facilitator.sends(f"{memo}/ask", {"until": in_days(9)})
    assert len(mails(settings)) == 2 and len(mails(settings, "naapuri")) == 1
    again = facilitator.sends(f"{memo}/ask", {"until": in_days(10)})
    assert again.goes_to.endswith("said=asked_nobody") and len(mails(settings)) == 2


def test_a_comment_is_seen_by_facilitators_with_its_name_and_by_nobody_else(site: Flask, facilitator: Visitor,
                                                                            member: Visitor, neighbour: Visitor,
                                                                            offers: Offers) -> None:
    memo = asked(site, facilitator, member, neighbour)
    part = part_of(site, "form")
    assert "Kommentoi muistiota: Järjestötyön ankkurointi" in member.opens("/").text
    page = member.opens(f"{memo}/comments")
    assert "Yhteinen linja löytyy." in page.text and "Olit paikalla." in page.text
    sent = says(member, memo, "Meitä oli enemmän.\n<b>Paljon</b>", part)
    assert sent.goes_to == f"{memo}/comments?said=commented#on-{part}"
    says(member, memo, "Hyvä muistio!")
    assert "Kommentoi muistiota" not in member.opens("/").text, "who has said something is not asked again"
    own = member.opens(f"{memo}/comments")
    assert "<b>Paljon</b>" in own.text and "Hyvä muistio!" in own.text
    assert "enemmän" not in neighbour.opens(f"{memo}/comments").text
    leads = facilitator.opens(f"{memo}/comments").text
    assert leads.count("Aino Esimerkki") >= 2 or "Aino Jäsen" in leads
    assert "2 kommenttia, 2 odottaa vastausta" in facilitator.opens(memo).text


def test_the_same_comment_sent_twice_is_said_once(site: Flask, facilitator: Visitor, member: Visitor,
                                                  offers: Offers) -> None:
    memo = asked(site, facilitator, member)
    for _ in range(3):
        assert says(member, memo, "Sama.").status == 303
    assert counted(site, "memo_comment") == 1


def test_a_comment_is_answered_settled_and_its_writer_sees_it(site: Flask, facilitator: Visitor, member: Visitor,
                                                              offers: Offers) -> None:
    memo = asked(site, facilitator, member)
    says(member, memo, "Päivä on väärä.")
    comment = comment_of(site)
    sent = facilitator.sends(f"{memo}/comments/{comment}", {"answer": "Korjattu, kiitos.", "resolved": "yes",
                                                            "version": "0"})
    assert sent.goes_to == f"{memo}/comments?said=answered#comment-{comment}"
    page = member.opens(f"{memo}/comments").text
    assert "Korjattu, kiitos." in page and "hoidettu" in page and "Veera" not in page
    stale = facilitator.sends(f"{memo}/comments/{comment}", {"answer": "Toinen vastaus", "version": "0"})
    assert stale.status == 409 and "Korjattu, kiitos." in stale.text and "Toinen vastaus" in stale.text
    assert "odottaa vastausta" not in facilitator.opens(memo).text


def test_ones_own_comment_is_taken_back_and_nobody_elses(site: Flask, facilitator: Visitor, member: Visitor,
                                                         neighbour: Visitor, offers: Offers) -> None:
    memo = asked(site, facilitator, member, neighbour)
    says(member, memo, "Otan takaisin.")
    comment = comment_of(site)
    for who in (neighbour, facilitator):
        assert who.sends(f"{memo}/comments/{comment}/remove").status == 404
    assert member.sends(f"{memo}/comments/{comment}", {"answer": "x", "version": "0"}).status == 403
    assert member.sends(f"{memo}/comments/{comment}/remove").goes_to == f"{memo}/comments?said=taken_back"
    assert counted(site, "memo_comment") == 0


@pytest.mark.parametrize(("words", "problem"), [
    ("", "Kirjoita ensin kommenttisi."), ("  \n", "Kirjoita ensin"), ("x" * (LONGEST + 1), "liian pitkä"),
    ("a\x00b", "merkkejä")])
def test_a_comment_that_cannot_be_kept_comes_back(site: Flask, facilitator: Visitor, member: Visitor, offers: Offers,
                                                  words: str, problem: str) -> None:
    memo = asked(site, facilitator, member)
    answer = says(member, memo, words)
    assert answer.status == 422 and problem in answer.text and counted(site, "memo_comment") == 0
    assert words.replace("\x00", "") in [(one.text or "").removeprefix("\n") for one in answer.all("textarea")]


@pytest.mark.parametrize("day", ["", "eilen", "1.1.2020", "1.1.2999"])
def test_a_day_that_cannot_be_comes_back(site: Flask, facilitator: Visitor, offers: Offers, day: str) -> None:
    memo = frozen(facilitator, a_memo(facilitator, spring(site, facilitator)))
    answer = facilitator.sends(f"{memo}/ask", {"until": day})
    assert answer.status == 422 and answer.one("input", name="until").get("value") == day


def test_after_its_day_nothing_is_taken_and_what_was_typed_is_shown(site: Flask, facilitator: Visitor,
                                                                        member: Visitor, offers: Offers) -> None:
    memo = asked(site, facilitator, member)
    with time_machine.travel(datetime.now(UTC) + timedelta(days=9)):
        refused = says(member, memo, "Myöhässä.")
        assert refused.status == 409 and "Myöhässä." in refused.text and "Kommentteja ei enää oteta" in refused.text
        assert "Kommentointiaika on päättynyt." in member.opens(f"{memo}/comments").text
    assert counted(site, "memo_comment") == 0


def test_after_publishing_nothing_is_taken(site: Flask, facilitator: Visitor, member: Visitor, offers: Offers) -> None:
    memo = asked(site, facilitator, member)
    facilitator.sends(f"{memo}/publish")
    assert says(member, memo, "Vielä jotain.").status == 409
    page = member.opens(f"{memo}/comments")
    assert "Muistio on julkaistu." in page.text and page.all("a", href=memo)
    assert counted(site, "memo_comment") == 0


def test_what_was_withdrawn_is_not_read_by_way_of_the_comments(site: Flask, facilitator: Visitor, member: Visitor,
                                                              offers: Offers) -> None:
    memo = asked(site, facilitator, member)
    facilitator.sends(f"{memo}/publish")
    facilitator.sends(f"{memo}/withdraw")
    page = member.opens(f"{memo}/comments")
    assert page.status == 200 and "Yhteinen linja" not in page.text and "päättynyt" in page.text


def test_while_it_is_a_draft_again_readers_see_nothing_of_it_but_their_own_words(
        site: Flask, facilitator: Visitor, member: Visitor, offers: Offers) -> None:
    memo = asked(site, facilitator, member)
    says(member, memo, "Omat sanani.", part_of(site, "aims"))
    facilitator.sends(f"{memo}/thaw")
    page = member.opens(f"{memo}/comments")
    assert "muokataan juuri nyt" in page.text and "Yhteinen linja" not in page.text and "Omat sanani." in page.text
    assert says(member, memo, "Lisää.").status == 409
    facilitator.sends(f"{memo}/freeze")
    assert "Yhteinen linja" in member.opens(f"{memo}/comments").text


def test_a_comment_on_a_part_that_was_taken_out_stays_with_its_name(site: Flask, facilitator: Visitor, member: Visitor,
                                                                    offers: Offers) -> None:
    memo = asked(site, facilitator, member)
    part = part_of(site, "aims")
    says(member, memo, "Hyvä tavoite.", part)
    facilitator.sends(f"{memo}/parts/{part}/out")
    page = facilitator.opens(f"{memo}/comments")
    assert "Osista, joita muistiossa ei enää ole" in page.text and "Tavoite ja iso kuva" in page.text
    assert says(member, memo, "Toinen.", part).status == 404, "nobody comments on what is not shown"
    assert says(member, memo, "Toinen.", "x" * 22).status == 404


def test_those_who_comment_read_the_texts_as_they_are_now(site: Flask, facilitator: Visitor, member: Visitor,
                                                          offers: Offers) -> None:
    memo = asked(site, facilitator, member)
    writes(facilitator, memo, part_of(site, "conclusions"), words="Uudet päätelmät.")
    assert "Uudet päätelmät." in member.opens(f"{memo}/comments").text


def test_a_draft_and_a_published_memo_are_not_sent(site: Flask, facilitator: Visitor, member: Visitor,
                                                   offers: Offers) -> None:
    series = spring(site, facilitator, member)
    draft = a_memo(facilitator, series)
    assert "Jäädytä se ensin" in facilitator.opens(f"{draft}/comments").text
    assert facilitator.sends(f"{draft}/ask", {"until": in_days(3)}).goes_to == f"{draft}?said=not_now"
    published(facilitator, draft)
    assert facilitator.sends(f"{draft}/ask", {"until": in_days(3)}).goes_to == f"{draft}?said=not_now"
    assert counted(site, "memo_reader") == 0


def test_mails_that_could_not_be_written_are_due_still(site: Flask, settings: Settings, facilitator: Visitor,
                                                       member: Visitor, offers: Offers,
                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as patched:
        patched.setattr("intranet.memos.comments.actions.mail.send", full)
        asked(site, facilitator, member)
    assert mails(settings) == []
    with site.app_context():
        assert actions.send_all_due(clock.now()) == 1
        assert actions.send_all_due(clock.now()) == 0
    assert len(mails(settings)) == 1


def test_comments_are_forgotten_thirty_days_after_publishing(site: Flask, facilitator: Visitor, member: Visitor,
                                                             offers: Offers) -> None:
    memo = asked(site, facilitator, member)
    says(member, memo, "Unohtuu.")
    with site.app_context():
        assert actions.forget(clock.now() + timedelta(days=300)) == 0, "it is not published"
    facilitator.sends(f"{memo}/publish")
    with site.app_context():
        assert actions.forget(clock.now() + timedelta(days=29)) == 0
        assert actions.forget(clock.now() + timedelta(days=31)) == 1
    assert counted(site, "memo_reader") == 0


def test_comments_on_what_is_never_published_are_forgotten_after_a_year(site: Flask, facilitator: Visitor,
                                                                        member: Visitor, offers: Offers) -> None:
    says(member, asked(site, facilitator, member), "Unohtuu.")
    with site.app_context():
        assert actions.forget(clock.now() + timedelta(days=374)) == 1


def test_a_persons_export_has_their_comments(site: Flask, facilitator: Visitor, member: Visitor, neighbour: Visitor,
                                             offers: Offers) -> None:
    memo = asked(site, facilitator, member, neighbour)
    says(member, memo, "Kanarialintu.")
    own = member.opens("/account/export.json").response.get_data(as_text=True)
    assert "Kanarialintu." in own and "memo_asked" in own
    assert "Kanarialintu." not in neighbour.opens("/account/export.json").response.get_data(as_text=True)


def test_very_many_comments_of_one_person_are_held_back(site: Flask, facilitator: Visitor, member: Visitor,
                                                        offers: Offers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intranet.memos.comments.rules.MOST_OF_ONE", 2)
    memo = asked(site, facilitator, member)
    assert [says(member, memo, f"Sana {one}.").status for one in range(3)] == [303, 303, 422]
