"""What forms can be about: the events and series that a person leads, as the room events hands them out."""

from __future__ import annotations

from intranet.events import actions as events
from intranet.events.leading import actions as leading
from intranet.events.types import Event
from intranet.feedback.building import rules
from intranet.feedback.building.types import Subject
from intranet.feedback.types import Part, Split
from intranet.people.types import SignedInPerson
from intranet.text.words import Said
from intranet.web.formatting import date, local

SPLITS: tuple[Split, ...] = ("towns", "events")


def subjects_of(person: SignedInPerson) -> dict[str, Subject]:
    """By the word that stands for each in a page: series first, then events, the latest first."""
    led = [event for event in events.led(person) if event.state == "published"]
    leaders = events.facilitators_of(event.id for event in led)
    series = [leading.one_series(person, one.series.slug) for one in leading.led_series(person)]
    found = {f"{split}-{one.series.id}": Subject(None, one.series.id, one.series.said_title, one.facilitators, split,
                                                 parts_of_series(one.series.id, split))
             for one in series for split in SPLITS}
    # where no town comes twice the two are the same
    alike = {key for key, one in found.items()
             if one.split == "events" and one.parts == found[key.replace("events-", "towns-", 1)].parts}
    return {
        **{key: one for key, one in found.items() if key not in alike},
        **{f"event-{one.id}": Subject(one.id, None, Said(f"{one.title_and_town}, {date(one.starts_at)}", one.language),
                                      tuple(leaders.get(one.id, ()))) for one in led}}


def parts_of_series(series_id: str, split: Split) -> tuple[Part, ...]:
    """What a form about the series is split into: its published events by their days, or their towns."""
    return rules.parts_by_day([(one.id, one.town or one.title, local(one.starts_at).date())
                               for one in events.of_series(series_id)], split)


def slug_to_about(person: SignedInPerson, *, event: str = "", series: str = "") -> tuple[str, Event | None]:
    """The word of a page for an event or series that the person leads, from its slug; raises what is not found."""
    if series:
        return f"towns-{leading.one_series(person, series).series.id}", None
    if event:
        found = leading.led_event(person, event).event
        return f"event-{found.id}", found
    return "", None
