"""The demo's series of 2018 tells what the memo tells, in its own words, and nothing that the memo lacks.

Read from the loaded site: each fact by name, then every word the other way round.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from intranet import clock
from intranet.commands.start import load_demo, load_first_content
from intranet.database import reading_aside, writing
from intranet.events import contributions
from intranet.web.formatting import ZONE

ROOT = Path(__file__).resolve().parents[2]
MEMO = " ".join((ROOT / "tests" / "material" / "memo-2018.txt").read_text(encoding="utf-8").split())
SERIES = ("pienmarkkinat-2018", "oppikoulu-2018")
NOTE, EXAMPLE = "Huomautus (ei muistiosta):", "(aika esimerkki)"
FIRST, SECOND = "ensimmäinen tapaaminen", "toinen tapaaminen"
OTHERS = ("Kuopio", "Suonenjoki", "Varkaus")
VIDEO = "Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto)"


READ: dict[str, Any] = {}
"""What the first test's site held; the others read it here, for a load takes seconds."""


def asked(question: str) -> list[dict[str, Any]]:
    """Rows by the names of their columns."""
    with reading_aside() as connection:
        return [dict(row._mapping) for row in connection.execute(text(question))]


def load() -> list[str]:
    """What a demo's first start does; what it says of events."""
    told: list[str] = []
    load_first_content(lambda words: None)
    load_demo(told.append)
    return [words for words in told if "event" in words]


@pytest.fixture
def loaded(site: Flask) -> None:
    """A demo as its first start makes it was read."""
    if READ:
        return
    with site.app_context():
        assert load() == ["demo: 2 coming events, led by vetaja@demo.example",
                          "demo: 9 past events, led by vetaja@demo.example"]
        READ["series"] = {one["slug"]: one for one in asked("SELECT * FROM event_series") if one["slug"] in SERIES}
        agenda = asked("SELECT * FROM event_agenda ORDER BY number")
        materials = asked("SELECT m.*, c.slug AS card FROM event_material m LEFT JOIN card c ON c.id = m.card_id "
                          "ORDER BY m.number")
        READ["events"] = [one | {"agenda": [row for row in agenda if row["event_id"] == one["id"]],
                                 "materials": [row for row in materials if row["event_id"] == one["id"]]}
                          for one in asked("SELECT e.*, s.slug AS series FROM event e JOIN event_series s "
                                           "ON s.id = e.series_id ORDER BY e.starts_at")]
        READ["people"] = [asked(f"SELECT * FROM {table}") for table in (  # noqa: S608
            "event_sign_up", "event_attendance", "event_notice")]


def series() -> dict[str, dict[str, Any]]:
    """Both series of 2018 by their slug."""
    return dict(READ["series"])


def events(slug: str = "pienmarkkinat-2018") -> list[dict[str, Any]]:
    """The events of a series with their agenda and materials."""
    return [one for one in READ["events"] if one["series"] == slug]


def meetings(which: str) -> list[dict[str, Any]]:
    """The events of one of the two meetings."""
    return [one for one in events() if which in one["title"]]


def plain(words: str) -> str:
    """On one line, with the memo's own quotation marks or ours."""
    return " ".join(words.split())


def of_the_memo(words: str) -> list[str]:
    """The paragraphs that are the memo's: what we say of it ourselves is marked and left out."""
    return [plain(one) for one in words.split("\n\n") if not one.startswith(NOTE)]


SERIES_WORDS = ("heading", "goals", "bigger_picture", "earlier", "contact", "upcoming")
EVENT_WORDS = ("description", "happened", "speaker_part", "still_open")


def told(row: dict[str, Any]) -> str:
    """Everything that a series or an event tells in whole sentences."""
    names = SERIES_WORDS if "goals" in row else EVENT_WORDS
    return "\n\n".join(filter(None, (row[name] for name in names)))


# -- each fact of the memo --------------------------------------------------------------------------------------------


def test_the_series_its_themes_and_its_goals(loaded: None) -> None:
    one = series()["pienmarkkinat-2018"]
    assert one["title"] == "Pienmarkkinat, kevät 2018"
    assert one["themes"].split("\n") == [
        "Teema 2: Pohjois-Savon maakunnassa JÄRJESTÖT ovat osallistavien rakenteiden kokonaisuudessa mukana",
        "Teema 3: JÄRJESTÖT osaavat toimia Pohjois-Savon MAAKUNNAN rakenteissa vaikuttavasti"]
    assert plain(one["heading"]) == "Järjestötyön ankkurointi TEEMA 2-3" and plain(one["heading"]) in MEMO
    for fact in ("VeKen tavoite oli, että pienmarkkinakokonaisuuden teemaan löytyy yhteistä linjaa.",
                 "Suuremmassa kuvassa pienmarkkinoiden (teemat 1-5) jälkeen, järjestöt nähdään luotettavana ja "
                 "yhdenvertaisena hyvinvointipalvelujen tuottajana.",
                 "Teemat 2-3 käsiteltiin verkostoissa työskentelemisen kautta.",
                 "Aiempien pienmarkkinoiden (teema 1) tavoitteena oli oman toiminnan kirkastaminen."):
        assert fact in plain(told(one)) and fact in MEMO
    assert one["contact"] in MEMO and one["upcoming"] in MEMO
    channels = dict(line.split(" ") for line in one["channels"].split("\n"))
    assert list(channels) == ["Ilmoittautuminen", "Facebook", "Twitter", "Instagram"]
    assert all(address in MEMO for address in channels.values())


def test_the_four_towns_and_what_iisalmi_did_differently(loaded: None) -> None:
    assert {one["town"] for one in events()} == {"Iisalmi", "Kuopio", "Suonenjoki", "Varkaus"}
    assert [sorted(one["town"] for one in meetings(which)) for which in (FIRST, SECOND)] == [list(OTHERS)] * 2
    (iisalmi,) = [one for one in events() if one["town"] == "Iisalmi"]
    assert "oma kokonaisuutensa hankehautomona" in iisalmi["happened"] and iisalmi["meeting"] is None
    assert "viedään loppuun kevään aikana, joten sen hedelmiä ei voida vielä kerätä" in iisalmi["still_open"]
    assert [row["what"] for row in iisalmi["agenda"]] == ["Hankehautomo"]


def test_the_first_meeting(loaded: None) -> None:
    assert {one["meeting"] for one in meetings(FIRST)} == {1}
    for one in meetings(FIRST):
        about = plain(one["happened"])
        for fact in ("paneuduttiin arviointiin", "oman organisaation toimintaa",
                     "laajan näkökulman verkostojen kokonaisuudesta",
                     "tietyn organisaationsa ulkopuolisen verkoston", "työstöpaperit (Timo Järvensivu)",
                     "Sote-järjestön rooli verkostoissa voi olla monenlainen",
                     "tietovajetta, motivaation puutetta", "miksi toimin tässä verkostossa"):
            assert fact in about and fact in MEMO
        assert [row["what"] for row in one["agenda"]] == [
            "Miten oma verkosto toimii?", "Arvioitiin omaa osaamista verkostotoimijana", "Keskustelu"]
        assert [row["address"] for row in one["materials"] if row["kind"] == "sheet"] == [
            "network_health", "network_competence"]
        assert one["speaker"] == ""


def test_the_second_meeting(loaded: None) -> None:
    assert {one["meeting"] for one in meetings(SECOND)} == {2}
    for one in meetings(SECOND):
        about = plain(told(one))
        for fact in ("aikajanaan, jossa tunnistettiin verkoston vaiheita", VIDEO,
                     "sote-uudistus, maku-uudistus ja erilaisten selvitysten kautta muutospainetta",
                     "vaikuttamisasiantuntijaksemme Leena Rosenbergin", "kohti tulevia maakuntavaaleja",
                     "mitä SOSTEn maakuntavaaliteemat ovat", "vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla"):
            assert fact in about and fact in MEMO
        assert one["speaker"] == "Leena Rosenberg"
        assert [(row["what"], row["who"]) for row in one["agenda"]] == [
            (VIDEO, ""), ("Pureuduimme aikajanaan, jossa tunnistettiin verkoston vaiheita", ""),
            ("Kohti tulevia maakuntavaaleja", "Leena Rosenberg"), ("Mitä SOSTEn maakuntavaaliteemat ovat", ""),
            ("Vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla", "")]
        assert [(row["title"], row["address"], row["file_kind"]) for row in one["materials"]
                if row["kind"] == "video"] == [(VIDEO, "", "")], "the memo gives no address, and no picture is ours"
        assert [row["address"] for row in one["materials"] if row["kind"] == "sheet"] == ["network_timeline"]
        assert {"hierarkia-markkina-verkosto", "maakuntavaalit-2018"} <= {row["card"] for row in one["materials"]}


@pytest.mark.parametrize(("slug", "title", "day"), [("oppikoulu-2-2018", "Oppikoulu 2", "19.4."),
                                                    ("oppikoulu-3-2018", "Oppikoulu 3", "26.4.")])
def test_what_was_coming(loaded: None, slug: str, title: str, day: str) -> None:
    (one,) = [one for one in events("oppikoulu-2018") if one["slug"] == slug]
    assert f"{title} {day} klo 8.30-11.30 Puijonsarvi" in MEMO
    assert (one["title"], one["town"], one["place"]) == (title, "Kuopio", "Puijonsarvi")
    assert spoken(one) == (f"{day}2018", "8.30-11.30")
    assert "www.pohjoissavonveke.fi/ilmoittautuminen" in one["description"]


# -- nothing else -----------------------------------------------------------------------------------------------------


def spoken(one: dict[str, Any]) -> tuple[str, str]:
    """Day and hours as the memo writes them."""
    starts, ends = (clock_time(one[name]) for name in ("starts_at", "ends_at"))
    return (f"{starts.day}.{starts.month}.{starts.year}",
            f"{starts.hour}.{starts.minute:02d}-{ends.hour}.{ends.minute:02d}")


def clock_time(value: Any) -> Any:
    """A moment of a raw row on a Finnish clock."""
    moment = value if hasattr(value, "year") else datetime.fromisoformat(value)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(ZONE)


def test_every_paragraph_is_the_memos_own(loaded: None) -> None:
    memo = MEMO.replace("\N{RIGHT DOUBLE QUOTATION MARK}", '"')
    for row in (*series().values(), *(one for slug in SERIES for one in events(slug))):
        for paragraph in of_the_memo(told(row)):
            assert paragraph.replace("\N{RIGHT DOUBLE QUOTATION MARK}", '"') in memo
    for theme in series()["pienmarkkinat-2018"]["themes"].split("\n"):
        assert re.sub("^Teema [23]: ", "", theme) in MEMO
    for row in (row for slug in SERIES for one in events(slug) for row in one["agenda"]):
        assert row["what"].casefold() in MEMO.casefold() and row["who"] in MEMO and row["minutes"] == 0


def test_every_time_is_the_memos_or_says_that_it_is_an_example(loaded: None) -> None:
    for one in (one for slug in SERIES for one in events(slug)):
        day, hours = spoken(one)
        told = f"{one['title']} {day.removesuffix('2018')} klo {hours}" in MEMO
        assert told != (EXAMPLE in one["title"])


def test_names_and_numbers_are_the_memos(loaded: None) -> None:
    """Names begin with a capital; a title's own words and the marked notes apart."""
    ours = {"Teema"}
    for slug, one in series().items():
        texts = [one["title"], one["themes"], *of_the_memo(told(one))]
        for event in events(slug):
            texts += [event["title"].replace(EXAMPLE, ""), event["town"], event["place"], event["speaker"],
                      *of_the_memo(told(event))]
            texts += [words for row in event["agenda"] for words in (row["what"], row["who"])]
            texts += [row["title"] for row in event["materials"]]
        for word in re.findall(r"[0-9]+|[A-ZÅÄÖ][\w-]+", " ".join(texts)):
            assert word in MEMO or word.lower() in MEMO or word in ours, word


def test_our_own_words_say_so_and_bring_no_numbers_or_dates(loaded: None) -> None:
    for words in (told(one) for slug in SERIES for one in events(slug)):
        (note,) = [one for one in words.split("\n\n") if one.startswith(NOTE)]
        assert not re.search("[0-9]", note) and "esimerkki" in note


def test_what_the_memo_does_not_give_is_empty(loaded: None) -> None:
    for one in (one for slug in SERIES for one in events(slug)):
        assert (one["address"], one["seats"], one["guests"], one["state"]) == ("", None, 0, "published")
        assert one["place"] in ("", "Puijonsarvi")
        assert (one["past_signed_up"], one["past_attended"], one["past_organisations"], one["door_code"]) == (
            0, 0, 0, None)
        assert one["forgotten_at"] is not None, "nobody can be noted now for a meeting of 2018"
    assert READ["people"] == [[], [], []]


# -- loading ----------------------------------------------------------------------------------------------------------


def counts() -> list[int]:
    """How many rows each table of events has."""
    return [asked(f"SELECT count(*) AS n FROM {table}")[0]["n"] for table in (  # noqa: S608
        "event_series", "event", "event_agenda", "event_material", "event_facilitator")]


def test_a_second_load_changes_nothing_and_a_demo_with_the_coming_events_gets_the_series(inside: Flask) -> None:
    load()
    before = counts()
    assert load() == [] and counts() == before
    with writing() as database:
        database.execute(text("DELETE FROM event WHERE starts_at < '2019-01-01'"))
        database.execute(text("DELETE FROM event_series WHERE slug LIKE '%2018'"))
    assert load() == ["demo: 9 past events, led by vetaja@demo.example"] and counts() == before
    for job in contributions.timed_jobs():
        if job.name in ("event_mails", "event_reminders"):
            job.run(clock.now())
    assert asked("SELECT * FROM event_notice") == []
    assert {one["email"] for one in asked("SELECT p.email FROM event_facilitator f JOIN person p "
                                          "ON p.id = f.person_id")} == {"vetaja@demo.example"}
