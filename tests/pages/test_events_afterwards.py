"""What a facilitator writes after an event, and what a series tells beyond its goals."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import text

from intranet import clock
from intranet.database import writing
from tests.events_ahead import TYPED, a_series, an_event, event_row, sent
from tests.feedback_parts import split_form
from tests.memos_made import a_memo
from tests.tables import rows
from tests.visitor import Visitor

PATH = "/events/iisalmi/afterwards"
WORDS = {"happened": "Teimme aikajanan.\n\nPuhuimme <b>siitä</b>.", "speaker_part": "Vaaliteemat käytiin läpi.",
         "still_open": "Hanke jatkuu kesään."}
SERIES = {"heading": "Järjestötyön ankkurointi\nTEEMA 2-3", "bigger_picture": "Järjestöt nähdään kumppanina.",
          "earlier": "Ensin kirkastettiin oma toiminta.", "earlier_address": "https://example.org/teema-1",
          "contact": "Soita tai kirjoita.", "upcoming": "Syksyä valmistellaan toukokuussa.",
          "channels": "Facebook: https://www.facebook.com/x/\nhttps://example.org/ilmoittaudu"}


def over(site: Flask, *leaders: Visitor, **facts: str) -> None:
    """An event of last week."""
    an_event(site, led_by=leaders, starts_at=clock.now() - timedelta(days=7), **facts)


def test_only_its_facilitators_write_what_happened(site: Flask, facilitator: Visitor, another: Visitor, member: Visitor,
                                                   curator: Visitor, admin: Visitor, stranger: Visitor) -> None:
    over(site, facilitator)
    for visitor in (member, curator, admin):
        assert visitor.opens(PATH).status == visitor.sends(PATH, WORDS).status == 403
    theirs, missing = another.opens(PATH), another.opens("/events/nowhere/afterwards")
    assert theirs.status == missing.status == another.sends(PATH, WORDS).status == 404
    assert theirs.html_without_tokens.replace("iisalmi", "nowhere") == missing.html_without_tokens
    assert stranger.opens(PATH).goes_to.startswith("/login")
    assert event_row(site, "iisalmi").happened == ""


def test_what_happened_stands_on_the_events_page_for_everybody_and_is_found(
        site: Flask, facilitator: Visitor, member: Visitor) -> None:
    over(site, facilitator, description="Kutsu.")
    before = event_row(site, "iisalmi")
    assert facilitator.sends(PATH, sent(facilitator, PATH, **WORDS)).goes_to == "/events/iisalmi?said=written"
    assert "Tallennettu." in facilitator.opens("/events/iisalmi?said=written").text
    page = member.opens("/events/iisalmi")
    for words in ("Mitä tapahtui", "Teimme aikajanan.", "Puhuimme <b>siitä</b>.", "Vaaliteemat käytiin läpi.", "Kesken",
                  "Hanke jatkuu kesään.", "Kutsu."):
        assert words in page.text, words
    assert "<b>siitä</b>" not in page.html
    assert "Pienmarkkinat Iisalmessa" in member.opens("/search?q=aikajana").text
    after = event_row(site, "iisalmi")
    assert (after.sequence, after.changed_at) == (before.sequence, before.changed_at), "no calendar has to learn of it"


def test_an_open_form_of_the_event_still_saves_after_what_happened_was_written(
        site: Flask, facilitator: Visitor) -> None:
    over(site, facilitator)
    form = sent(facilitator, "/events/iisalmi/edit", title="Uusi nimi")
    facilitator.sends(PATH, sent(facilitator, PATH, **WORDS))
    assert facilitator.sends("/events/iisalmi/edit", form).status == 303
    assert (event_row(site, "iisalmi").title, event_row(site, "iisalmi").happened) == ("Uusi nimi", WORDS["happened"])


def test_two_who_write_get_both_texts(site: Flask, facilitator: Visitor, another: Visitor) -> None:
    over(site, facilitator, another)
    ours, theirs = sent(facilitator, PATH, happened="Ensin"), sent(another, PATH, happened="Sitten")
    assert facilitator.sends(PATH, ours).status == facilitator.sends(PATH, ours).status == 303, "twice has one effect"
    page = another.sends(PATH, theirs)
    assert page.status == 409 and "Toinen vetäjä tallensi" in page.text and "Ensin" in page.text
    assert (page.one("textarea", id="happened").text or "").strip() == "Sitten"
    assert another.sends(PATH, {**theirs, "seen": page.hidden("seen")}).status == 303
    assert event_row(site, "iisalmi").happened == "Sitten"


def test_what_is_left_to_do_after_an_event_is_told_to_who_leads_it_and_to_nobody_else(
        site: Flask, facilitator: Visitor, another: Visitor, member: Visitor) -> None:
    over(site, facilitator)
    an_event(site, "tulossa", led_by=[facilitator])
    an_event(site, "peruttu", led_by=[facilitator], starts_at=clock.now() - timedelta(days=7), state="cancelled")

    def told(visitor: Visitor, slug: str = "iisalmi") -> dict[str, str]:
        (side, *_) = [*(one for one in visitor.opens(f"/events/{slug}").all("section")
                        if one.get("aria-labelledby") == "after"), None]
        return {} if side is None else {" ".join("".join(li.itertext()).split()): next(li.iter("a")).get("href") or ""
                                        for li in side.iter("li")}

    first = told(facilitator)
    assert first["Merkitse, ketkä olivat paikalla"] == "/events/iisalmi/people"
    assert first["Kirjoita, mitä tapahtui"] == PATH
    assert told(member) == told(another) == told(facilitator, "tulossa") == told(facilitator, "peruttu") == {}
    facilitator.sends(PATH, sent(facilitator, PATH, **WORDS))
    facilitator.sends("/events/iisalmi/people", {"guests": "3"})
    assert {"Merkitse, ketkä olivat paikalla valmis", "Kirjoita, mitä tapahtui valmis"} <= set(told(facilitator))
    with site.app_context(), writing() as database:
        database.execute(text("UPDATE event SET forgotten_at = changed_at"))
    assert "Merkitse, ketkä olivat paikalla valmis" not in told(facilitator), "nobody can be noted any more"


def test_feedback_and_the_memo_are_left_to_do_until_they_are_there(site: Flask, facilitator: Visitor) -> None:
    series = a_series(site, led_by=[facilitator])
    over(site, facilitator, series=series)

    def told() -> list[tuple[str, bool]]:
        (side,) = [one for one in facilitator.opens("/events/iisalmi").all("section")
                   if one.get("aria-labelledby") == "after"]
        return [(next(li.iter("a")).get("href") or "", li.get("class") == "done") for li in side.iter("li")]

    left = ["/events/iisalmi/people", "/events/iisalmi/afterwards", "/forms/new?event=iisalmi",
            f"/memos/new?series={series}"]
    assert told() == [(href, False) for href in left]
    form = split_form(site, facilitator, series_id=series)
    memo = a_memo(facilitator, series)
    assert told()[2:] == [(f"/forms/{form.id}/results", True), (memo, True)]


@pytest.mark.parametrize(("fields", "sentence"), [
    ({"happened": "x" * 10_001}, "Enintään 10000 merkkiä"), ({"still_open": "a\x00b"}, "joita ei voi tallentaa"),
    ({"speaker_part": "x" * 5_001}, "Enintään 5000 merkkiä")])
def test_what_cannot_be_kept_is_said_and_comes_back(site: Flask, facilitator: Visitor, fields: dict[str, str],
                                                    sentence: str) -> None:
    over(site, facilitator)
    page = facilitator.sends(PATH, {**sent(facilitator, PATH, **WORDS), **fields})
    assert page.status == 422 and sentence in page.text and "Virhe:" in page.html
    for name, value in WORDS.items():
        if name not in fields:
            assert (page.one("textarea", id=name).text or "").lstrip("\n") == value
    assert event_row(site, "iisalmi").happened == ""


def test_the_number_of_the_meeting_belongs_to_a_series(site: Flask, facilitator: Visitor) -> None:
    a_series(site, led_by=[facilitator])
    for number, (series, meeting, kept) in enumerate((("kevat", "2", 2), ("kevat", "", None), ("", "2", None))):
        typed = {**TYPED, "title": f"Tapaaminen {number}", "town": "", "series": series, "meeting": meeting}
        slug = facilitator.sends("/events/new", typed).goes_to.split("?")[0].removeprefix("/events/")
        assert event_row(site, slug).meeting == kept
    for wrong in ("0", "100", "toinen", "-1", "٢"):
        page = facilitator.sends("/events/new", {**TYPED, "series": "kevat", "meeting": wrong})
        assert page.status == 422 and "Kirjoita luku väliltä 1–99" in page.text
        assert page.one("input", id="meeting").get("value") == wrong


def test_a_copy_for_another_town_is_the_same_meeting_without_what_happened(site: Flask, facilitator: Visitor) -> None:
    an_event(site, led_by=[facilitator], series=a_series(site, led_by=[facilitator]), meeting=2, happened="Tehtiin.")
    copied = sent(facilitator, "/events/new?copy=iisalmi", town="Varkaus", day="1.6.2099", series="kevat")
    slug = facilitator.sends("/events/new", copied).goes_to.split("?")[0].removeprefix("/events/")
    assert (event_row(site, slug).meeting, event_row(site, slug).happened) == (2, "")


def test_a_series_tells_more_than_its_goals(site: Flask, facilitator: Visitor, member: Visitor) -> None:
    a_series(site, "teema-1", led_by=[facilitator], title="Teema 1")
    an_event(site, series=a_series(site, led_by=[facilitator]), led_by=[facilitator])
    path = "/events/series/kevat"
    form = sent(facilitator, f"{path}/edit", **SERIES, earlier_series="teema-1")
    assert facilitator.sends(f"{path}/edit", form).goes_to == f"{path}?said=changed"
    page = member.opens(path)
    for words in ("TEEMA 2-3", *(value for name, value in SERIES.items() if name not in ("heading", "channels"))):
        assert words in page.text, words
    assert {link.get("href") for link in page.all("a") if link.get("rel") == "noopener noreferrer"} >= {
        "https://www.facebook.com/x/", "https://example.org/ilmoittaudu", "https://example.org/teema-1"}
    assert not page.all("a", href="/events/series/teema-1"), "nothing of the earlier one is published"
    an_event(site, "ennen", series=rows(site, "SELECT id FROM event_series WHERE slug = 'teema-1'")[0].id)
    assert member.opens(path).all("a", href="/events/series/teema-1")
    again = sent(facilitator, f"{path}/edit")
    assert {name: again[name] for name in SERIES if name != "channels"} == {
        name: value for name, value in SERIES.items() if name != "channels"}
    kept = facilitator.opens(f"{path}/edit")
    assert [one.get("value") for one in kept.all("option") if one.get("selected") is not None] == ["teema-1"]


def test_two_who_change_a_series_get_both_texts(site: Flask, facilitator: Visitor, another: Visitor) -> None:
    a_series(site, led_by=[facilitator, another])
    path = "/events/series/kevat/edit"
    both = [facilitator.person_id, another.person_id]
    ours, theirs = (sent(one, path, facilitator=both) for one in (facilitator, another))
    assert facilitator.sends(path, {**ours, "contact": "Soita"}).status == 303
    page = another.sends(path, {**theirs, "contact": "Kirjoita"})
    assert page.status == 409 and "Toinen vetäjä tallensi sarjan" in page.text and "Soita" in page.text
    assert (page.one("textarea", id="contact").text or "").strip() == "Kirjoita"
    assert another.sends(path, {**theirs, "contact": "Kirjoita", "seen": page.hidden("seen")}).status == 303
    assert rows(site, "SELECT contact FROM event_series")[0].contact == "Kirjoita"


@pytest.mark.parametrize(("fields", "sentence"), [
    ({"channels": "Facebook"}, "Rivi 1: kirjoita loppuun koko osoite"),
    ({"channels": "x javascript:alert(1)"}, "Rivi 1: kirjoita loppuun koko osoite"),
    ({"channels": f"{'x' * 61} https://example.org"}, "nimi on liian pitkä"),
    ({"channels": "x https://example.org\n" * 13}, "Enintään 12 riviä."),
    ({"earlier_address": "ftp://example.org"}, "Kirjoita koko osoite"),
    ({"earlier_series": "teema-9"}, "Valitse jokin luettelon sarjoista."),
    ({"upcoming": "x" * 2_001}, "Enintään 2000 merkkiä"), ({"heading": "a\x00"}, "joita ei voi tallentaa")])
def test_what_a_series_cannot_hold_is_said_at_its_field(site: Flask, facilitator: Visitor, another: Visitor,
                                                        fields: dict[str, str], sentence: str) -> None:
    a_series(site, "teema-9", led_by=[another], title="Toisen sarja")
    page = facilitator.sends("/events/series/new", {"title": "Sarja", **SERIES, **fields})
    assert page.status == 422 and sentence in page.text and "Toisen sarja" not in page.text
    kept = next(name for name in ("contact", "bigger_picture") if name not in fields)
    assert (page.one("textarea", id=kept).text or "").strip() == SERIES[kept]
    assert len(rows(site, "SELECT id FROM event_series")) == 1
