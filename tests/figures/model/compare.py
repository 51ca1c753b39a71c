"""The site held against the model: lists, search hits, seats and queues, addresses and files, for each person."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable

from tests.figures.model.walk import Difference, Walk
from tests.figures.model.world import Event, Form, Invitation, Question, Round, Sheet, Someone, Step, Thing, Wish
from tests.visitor import Page

TOKEN = "([A-Za-z0-9_-]{22})"  # noqa: S105 - a pattern
Status = Callable[[Someone, bool], int]
"""What one gets who sees the thing, or does not."""


# -- addresses and files ----------------------------------------------------------------------------------------------


def addresses(walk: Walk, thing: Thing, person: Someone) -> list[tuple[str, int]]:
    """The addresses of a thing, and the status that the person gets there."""
    sees = walk.world.sees(person, thing)
    match thing:
        case Sheet():
            return _of_sheet(thing, person, sees)
        case Round():
            return _of_round(thing, person, sees)
        case Step():
            return [(f"/steps/{thing.id}", 200 if sees else 404)]
        case Event():
            led = 403 if "facilitator" not in person.roles else 200 if thing.leader is person else 404
            asks = sees and thing.state == "published" and person in thing.coming
            return [(f"/events/{thing.id}", 200 if sees else 404), (f"/events/{thing.id}.ics", 200 if sees else 404),
                    (f"/events/{thing.id}/cancel", 200 if asks else 303 if sees else 404),
                    *((f"/events/{thing.id}/{page}", led) for page in ("people", "people.csv", "edit"))]
        case Wish():
            removes = person.roles & {"curator", "facilitator"} or thing.owner is person and thing.state == "heard"
            return [(f"/wishes/{thing.id}", 200), (f"/wishes/{thing.id}/remove", 200 if removes else 404)]
        case Question():
            desk = 200 if "curator" in person.roles else 403
            return [(f"/questions/{thing.id}", 200 if thing.owner is person else 404),
                    (f"/cards/desk/questions/{thing.id}", desk)]
        case Form():
            led = 403 if "facilitator" not in person.roles else 200 if sees else 404
            file = 303 if led == 200 and not thing.shown else led
            return [(f"/forms/{thing.id}/results", led), (f"/forms/{thing.id}/results.csv", file)]
    return []


def _of_sheet(sheet: Sheet, person: Someone, sees: bool) -> list[tuple[str, int]]:
    there, own = f"/sheets/{sheet.id}", 200 if sheet.owner is person else 404
    return [(there, 303 if sees else 404),
            *((f"{there}/{page}", 200 if sees else 404) for page in ("result", "export.json", "export.csv")),
            *((f"{there}/{page}", own) for page in ("delete", "share", "steps"))]


def _of_round(there: Round, person: Someone, sees: bool) -> list[tuple[str, int]]:
    """Whoever looks sees the answers as soon as they are due."""
    shown = sees and there.settle()
    path, leads = f"/rounds/{there.id}", sees and person.leads(there.organisation)

    def end(fits: bool) -> int:
        return 404 if not sees else 403 if not leads else 200 if fits else 303

    return [(path, 200 if sees else 404), (f"{path}/export.json", 200 if shown else 404),
            (f"{path}/steps", 200 if shown else 404),
            (f"{path}/off", end(not there.is_over)), (f"{path}/delete", end(there.is_over))]


def compare_address(walk: Walk, thing: Thing, person: Someone, which: int) -> None:
    """One address of a thing: its status, and that its page holds nothing hidden."""
    found = addresses(walk, thing, person)
    path, status = found[which % len(found)]
    page = walk.opens(person, path)
    if page is None:
        return
    walk.must(page, status, f"{person} opens {path}")
    if isinstance(thing, Round) and path.endswith(".json") and status == 200:
        _same(walk, json.loads(page.html)["people"], thing.voices, f"answers in {path}")
    nothing_hidden(walk, person, page, path)


def nothing_hidden(walk: Walk, person: Someone, page: Page, path: str) -> None:
    """No word, and no id, of what the person may not see, but what they have typed into the address themselves; and a
    sheet of one's own names its round for good.
    """
    walk.checks += 1
    hidden = walk.world.hidden_words(person)
    found = [one for one in re.findall("kanaria[0-9]{4}x", page.html) if one in hidden and one not in path]
    secret = {one.id for one in walk.world.things if isinstance(one, (Sheet, Round, Step, Question, Form))
              and one.id not in path and not walk.world.sees(person, one)}
    secret -= {one.round.id for one in walk.world.all_of(Sheet) if one.round and one.owner is person}
    found += [one for one in re.findall(TOKEN, page.html) if one in secret]
    if found:
        raise Difference(f"{person} reads {', '.join(found)} at {path}")


# -- lists ------------------------------------------------------------------------------------------------------------


def _same(walk: Walk, found: object, wanted: object, what: str) -> None:
    walk.checks += 1
    if found != wanted:
        raise Difference(f"{what}: {found}, the model says {wanted}")


def _ids(things: Iterable[Thing]) -> set[str]:
    return {one.id for one in things}


def _sheets(walk: Walk, person: Someone, page: Page) -> None:
    own = [one for one in walk.world.all_of(Sheet) if one.owner is person]
    _same(walk, set(re.findall(f"/sheets/{TOKEN}/delete", page.html)), _ids(own), f"sheets of {person}")


def _shared(walk: Walk, person: Someone, page: Page) -> None:
    read = [one for one in walk.world.all_of(Sheet) if walk.world.reads(person, one)]
    _same(walk, set(re.findall(f"/sheets/{TOKEN}/result", page.html)), _ids(read), f"shared with {person}")


def _rounds(walk: Walk, person: Someone, page: Page) -> None:
    seen = [one for one in walk.world.all_of(Round) if walk.world.sees(person, one)]
    _same(walk, set(re.findall(f'href="/rounds/{TOKEN}"', page.html)), _ids(seen), f"rounds of {person}")


def _steps(walk: Walk, person: Someone, page: Page) -> None:
    seen = [one for one in walk.world.all_of(Step) if walk.world.sees(person, one)]
    found = {(one, state) for one, state in re.findall(f'id="step-{TOKEN}" class="agreed-step ([a-z]+)"', page.html)}
    _same(walk, found, {(one.id, one.state) for one in seen}, f"steps of {person}")


def _own_steps(walk: Walk, person: Someone, page: Page) -> None:
    own = [one for one in walk.world.all_of(Step) if walk.world.sees(person, one)
           and (one.doer is person or one.organisation is None)]
    _same(walk, set(re.findall(f'id="step-{TOKEN}"', page.html)), _ids(own), f"{person}'s own steps")


def _events(walk: Walk, person: Someone, page: Page) -> None:
    """Each with the own seat, or the place in the queue, and how many are taken."""
    found = {}
    for part in page.html.split('<li class="ev">')[1:]:
        slug = re.findall('href="/events/([a-z0-9-]+)"', part)[0]
        standing = re.findall("You have a seat|On the waiting list, place [0-9]+", part)
        found[slug] = standing[0] if standing else ""
    wanted = {}
    for one in walk.world.all_of(Event):
        if walk.world.sees(person, one):
            wanted[one.id] = "" if one.state != "published" or person not in one.coming else "You have a seat" \
                if person in one.seated else f"On the waiting list, place {one.queue.index(person) + 1}"
    _same(walk, found, wanted, f"events of {person}")


def _wishes(walk: Walk, person: Someone, page: Page) -> None:
    found = {}
    for part in page.html.split('<section aria-labelledby="state-')[1:]:
        state = part.partition('"')[0]
        found |= dict.fromkeys(re.findall(f'href="/wishes/{TOKEN}"', part), state)
    _same(walk, found, {one.id: one.state for one in walk.world.all_of(Wish)}, f"wishes as {person} sees them")


def _questions(walk: Walk, person: Someone, page: Page) -> None:
    own = [one for one in walk.world.all_of(Question) if one.owner is person]
    _same(walk, set(re.findall(f'href="/questions/{TOKEN}"', page.html)), _ids(own), f"questions of {person}")


def _colleagues(walk: Walk, person: Someone, page: Page) -> None:
    """By organisation who belongs there, who is its contact, and for contacts who was invited."""
    found, wanted = {}, {}
    for part in page.html.split('<section id="organisation-')[1:]:
        rows = part.partition("</section>")[0].split("<li")[1:]
        names = {(row[1:].split("\n")[0], ">contact<" in row) for row in rows if row.startswith(">")}
        found[part[:22]] = names, set(re.findall(r", (\S+@\S+) <span", part.partition("</section>")[0]))
    for own, leads in person.belongs.items():
        open_ones = {one.email for one in walk.world.all_of(Invitation) if one.is_open and one.organisation == own}
        wanted[own] = {(one.name, one.leads(own)) for one in walk.world.colleagues(own)}, open_ones if leads else set()
    _same(walk, found, wanted, f"organisations on {person}'s account")


def _nothing_more(walk: Walk, person: Someone, page: Page) -> None:
    """A page whose list is no list of its own: that nothing hidden stands there is asked of every page."""


def _staff_only(role: str) -> Callable[[Walk, Someone, Page], None]:
    def check(walk: Walk, person: Someone, page: Page) -> None:
        walk.must(page, 200 if role in person.roles else 403, f"{person} opens a page of {role}")

    return check


LISTS: dict[str, Callable[[Walk, Someone, Page], None]] = {
    "/sheets": _sheets, "/sheets/shared": _shared, "/rounds": _rounds, "/steps": _steps, "/steps?show=own": _own_steps,
    "/events": _events, "/wishes": _wishes, "/questions": _questions, "/account": _colleagues, "/": _nothing_more,
    "/worksheets/network_health": _nothing_more, "/forms": _staff_only("facilitator"),
    "/cards/desk/questions": _staff_only("curator"), "/admin/people": _staff_only("admin")}


def compare_list(walk: Walk, person: Someone, path: str) -> None:
    """One list of somebody's."""
    page = walk.opens(person, path)
    if page is None:
        return
    if not isinstance(LISTS[path], type(_sheets)) or page.status not in (200, 403):
        walk.must(page, 200, f"{person} opens {path}")
    LISTS[path](walk, person, page)
    nothing_hidden(walk, person, page, path)


def compare_search(walk: Walk, person: Someone) -> None:
    """What somebody finds by a word of an event, or of a thing that is in no search."""
    of_events = walk.world.all_of(Event) if walk.maybe(2) else walk.world.things
    thing = walk.one_of([one for one in of_events if one.words])
    page = walk.opens(person, f"/search?q={min(thing.words)}") if thing else None
    if thing is None or page is None:
        return
    hits = f"/events/{thing.id}" in page.html
    _same(walk, hits, isinstance(thing, Event) and thing.state == "published", f"{person} finds {thing}")
    nothing_hidden(walk, person, page, f"/search?q={min(thing.words)}")


def compare_queue(walk: Walk, event: Event) -> None:
    """Seats and waiting list as the event's leader reads them."""
    page = walk.opens(event.leader, f"/events/{event.id}/people")
    if page is None:
        return
    tables = {table.split("<caption>")[1].partition("<")[0]: re.findall('<th scope="row">([^<]*)</th>', table)
              for table in page.html.split("<table ")[1:]}
    queue = [f"{place}. {one.name}" for place, one in enumerate(event.queue, 1)]
    _same(walk, tables.get("On the waiting list, in this order", []), queue, f"who waits for {event}")
    _same(walk, set(tables.get("Signed up", [])), {one.name for one in event.seated}, f"who has a seat at {event}")


def compare_results(walk: Walk, form: Form) -> None:
    """How many answers a form's leader is shown."""
    page = walk.opens(form.leader, f"/forms/{form.id}/results")
    if page is None:
        return
    found = re.search('<p class="lead">([0-9]+) (answer|ha)', page.html)
    wanted = str(form.shown or form.answered) if form.answered else None
    _same(walk, found and found[1], wanted, f"answers of {form}")
    _same(walk, "not-shown" in page.html, form.shown > 0, f"whether {form} shows anything")


def compare_ended(walk: Walk, person: Someone) -> None:
    """A browser whose sign-in ended comes to the sign-in page, whatever it opens."""
    for held in person.browsers:
        if not held.is_signed_in:
            page = held.visitor.opens("/sheets", inspected=False)
            _same(walk, page.goes_to.partition("?")[0], "/login", f"a browser of {person} that was signed out")
