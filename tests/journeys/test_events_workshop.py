"""From a new series to the door: a facilitator plans for two towns, people come past the seats, the day moves."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flask import Flask
from icalendar import Calendar

from intranet import clock
from intranet.settings import Settings
from intranet.web.formatting import local
from tests.conftest import both_ways
from tests.events_ahead import some_people
from tests.outbox import calendar_of, mails
from tests.tables import rows
from tests.visitor import Page, Visitor


def fields_of(page: Page) -> dict[str, Any]:
    """What a browser would send of the page's form of an event."""
    main = next(page.tree.iter("main"))
    fields = {one.get("name"): one.get("value", "") for one in main.iter("input") if one.get("type") != "checkbox"}
    fields |= {one.get("name"): (one.text or "").lstrip("\n") for one in main.iter("textarea")}
    for select in main.iter("select"):
        chosen = [one.get("value") for one in select.iter("option") if one.get("selected") is not None]
        fields[select.get("name")] = chosen[0] if chosen else ""
    return fields


@both_ways
def test_a_series_in_two_towns_from_plan_to_door(site: Flask, settings: Settings, facilitator: Visitor,
                                                        a_person, sits_down, htmx: bool) -> None:
    # the plan: a series, an event, the same in another town
    assert facilitator.opens("/").all("a", href="/events/new"), "a new facilitator is shown where to begin"
    series = facilitator.sends("/events/series/new", {"title": "Pienmarkkinat, syksy", "themes": "Rakenteet",
                                                      "goals": "Yhteinen linja."}, htmx=htmx).goes_to.split("?")[0]
    typed = fields_of(facilitator.opens(f"/events/new?series={series.rsplit('/', 1)[1]}"))
    soon = local(clock.now() + timedelta(hours=1))
    typed |= {"title": "Pienmarkkinat", "town": "Iisalmi", "place": "Kulttuurikeskus", "seats": "2",
              "day": "19.4.2099", "starts": "8.30", "ends": "11.30", "minutes-0": "180", "what-0": "Aikajana"}
    iisalmi = facilitator.sends("/events/new", typed, htmx=htmx).goes_to.split("?")[0]
    copy = fields_of(facilitator.opens(f"/events/new?copy={iisalmi.rsplit('/', 1)[1]}"))
    assert copy["what-0"] == "Aikajana" and copy["town"] == ""
    kuopio = facilitator.sends("/events/new", {**copy, "town": "Kuopio", "day": "26.4.2099"},
                               htmx=htmx).goes_to.split("?")[0]
    for path in (iisalmi, kuopio):
        facilitator.sends(f"{path}/publish", htmx=htmx)

    # people come past the seats, one cancels, the next one moves up
    first, second, third, fourth = some_people(4, a_person, sits_down)
    for person in (first, second, third, fourth):
        assert person.opens("/events").all("a", href=iisalmi)
        person.sends(f"{iisalmi}/signup", {"needs": ""}, htmx=htmx)
    assert "Olet jonossa sijalla 2" in fourth.opens(iisalmi).text
    second.sends(f"{iisalmi}/cancel", htmx=htmx)
    assert "Olet ilmoittautunut" in third.opens(iisalmi).text and "sijalla 1" in fourth.opens(iisalmi).text

    # the day moves to today: the page asks first, everybody is told with a new file
    edit = fields_of(facilitator.opens(f"{iisalmi}/edit"))
    ends = soon + timedelta(minutes=30)
    edit |= {"day": f"{soon.day}.{soon.month}.{soon.year}", "starts": f"{soon:%H.%M}", "ends": f"{ends:%H.%M}",
             "last_day": f"{ends.day}.{ends.month}.{ends.year}" if ends.date() != soon.date() else ""}
    assert "3 henkilöä on ilmoittautunut" in facilitator.sends(f"{iisalmi}/edit", edit).text
    assert facilitator.sends(f"{iisalmi}/edit", {**edit, "tell": "yes"}, htmx=htmx).goes_to.endswith("said=moved")
    told = {str(mail["To"]).split("@")[0].split("<")[-1]: mail for mail in mails(settings)
            if "Muutos" in mail["Subject"]}
    assert set(told) == {"henkilo1", "henkilo3", "henkilo4"}
    (entry,) = Calendar.from_ical(calendar_of(told["henkilo1"])).walk("VEVENT")
    assert entry["sequence"] == 1 and local(entry.decoded("dtstart")).date() == soon.date()

    # at the door, and afterwards
    facilitator.sends(f"{iisalmi}/door/open", htmx=htmx)
    code = rows(site, "SELECT door_code FROM event WHERE door_code IS NOT NULL")[0].door_code
    assert first.sends(f"/events/here/{code}", htmx=htmx).goes_to.startswith(iisalmi)
    people = facilitator.opens(f"{iisalmi}/people")
    facilitator.sends(f"{iisalmi}/people", {"seen": [one.get("value") for one in people.all("input", name="seen")],
                                            "there": [first.person_id, third.person_id], "guests": "2"}, htmx=htmx)
    assert "4 oli paikalla." in facilitator.opens(f"{iisalmi}/people").text
    assert first.opens(f"{iisalmi}/certificate.pdf").status == 404, "it is not over yet"
