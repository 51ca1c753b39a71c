"""What people do with steps, events and feedback on a walk."""

from __future__ import annotations

from tests.events_ahead import an_event, sent
from tests.figures.model.sheets import sheet_and_somebody
from tests.figures.model.walk import Walk, deed
from tests.figures.model.world import PRIVATE, Event, Form, Someone, Step
from tests.rounds import in_days

FULL = {"answer-support": "4", "answer-readiness": "3"}


# -- steps ------------------------------------------------------------------------------------------------------------


@deed(8)
def agrees_a_step(walk: Walk) -> Step | None:
    """Somebody writes a step down, freely or from a sheet of theirs, for an organisation of theirs or alone."""
    sheet, person = sheet_and_somebody(walk) if walk.maybe(2) else (None, walk.chance.choice(walk.world.members))
    own = list(person.belongs)
    whose = walk.chance.choice([*own, "me", *walk.world.organisations])
    if sheet is None:
        place = whose if whose in own else None
    else:
        home = sheet.organisation if sheet.worksheet != PRIVATE and sheet.organisation in own else None
        place = None if whose == "me" else home
    doer = walk.chance.choice(walk.world.members) if walk.maybe(3) else person
    word = walk.word()
    page = walk.sends(person, f"/sheets/{sheet.id}/steps" if sheet else "/steps",
                      {"what": f"Askel {word}", "who": doer.id, "whose": whose, "due": in_days(7)})
    if page is None:
        return None
    known = doer is person or place is not None and doer.is_member_of(place)
    hidden = sheet is not None and sheet.owner is not person
    walk.must(page, 404 if hidden else 303 if known else 422, f"{person} agrees on a step for {place}")
    if hidden or not known:
        return None
    words = frozenset({word}) | (sheet.words if sheet else frozenset())
    return walk.world.add(Step(page.goes_to.rsplit("#step-", 1)[1], words, person, doer, place, due=in_days(7)))


@deed(10)
def changes_a_step(walk: Walk) -> Step | None:
    """A step is done, dropped, moved, brought back; by who may, by who only looks, by who sees nothing."""
    step = walk.one_of(walk.world.all_of(Step))
    if step is None:
        return None
    person = walk.chance.choice(walk.world.members if walk.maybe(2) else [step.maker])
    what = walk.chance.choice(("done", "dropped", "moved", "back", "back"))
    due, version = in_days(walk.chance.choice((3, 7, 20))), step.version - walk.maybe(8)
    page = walk.sends(person, f"/steps/{step.id}", {"do": what, "version": str(version), "due": due})
    if page is None:
        return None
    sees = walk.world.sees(person, step)
    may = sees and (step.organisation is None or person in (step.maker, step.doer) or person.leads(step.organisation))
    state = {"back": "open", "moved": step.state}.get(what, what)
    same = state == step.state and (what != "moved" or due == step.due)
    stale = not same and (version != step.version or (step.state == "open") == (what == "back"))
    walk.must(page, 404 if not sees else 403 if not may else 409 if stale else 303, f"{person} does {what} to {step}")
    if may and not stale and not same:
        step.state, step.version = state, step.version + 1
        step.due = due if what == "moved" else step.due
    return step


# -- events -----------------------------------------------------------------------------------------------------------


def _event(walk: Walk) -> Event | None:
    return walk.one_of(walk.world.all_of(Event))


@deed(2)
def makes_an_event(walk: Walk) -> Event | None:
    """A facilitator has one more draft, with one to three seats."""
    leader, number = walk.chance.choice(walk.world.having("facilitator")), len(walk.world.all_of(Event))
    if number >= 5:
        return None
    word, slug, seats = walk.word(), f"event-{number}", walk.chance.randint(1, 3)
    visitor = leader.browsers[0].visitor
    row_id = an_event(walk.site, slug, led_by=[visitor], state="draft", seats=seats, title=f"Tapahtuma {word}",
                      hours=3)
    return walk.world.add(Event(slug, frozenset({word}), leader, row_id, seats, "draft"))


@deed(5)
def changes_an_event(walk: Walk) -> Event | None:
    """It is published, hidden again, called off; its leader gives more seats or fewer; others are refused."""
    event = _event(walk)
    if event is None:
        return None
    person = walk.chance.choice(walk.world.people) if walk.maybe(4) else event.leader
    what = walk.chance.choice(("publish", "publish", "draft", "seats", "seats", "call-off"))
    if what == "call-off" and not walk.maybe(3):
        what = "publish"
    leads = person is event.leader
    refused = 403 if "facilitator" not in person.roles else 404
    if what == "seats":
        return _changes_seats(walk, event, person) if leads else event
    page = walk.sends(person, f"/events/{event.id}/{what}", {"reason": "Este"})
    if page is None:
        return None
    fits = {"publish": event.state == "draft", "draft": event.state == "published" and not event.coming,
            "call-off": event.state == "published"}[what]
    walk.must(page, 303 if leads else refused, f"{person} does {what} to {event}")
    if leads and fits:
        event.state = {"publish": "published", "draft": "draft", "call-off": "cancelled"}[what]
    return event


def _changes_seats(walk: Walk, event: Event, person: Someone) -> Event | None:
    held = walk.browser(person)
    if held is None or event.state == "cancelled":
        return None
    seats, there = walk.chance.randint(1, 4), f"/events/{event.id}/edit"
    page = walk.sends(person, there, sent(held.visitor, there, seats=str(seats)))
    walk.must(page, 303, f"{person} gives {event} {seats} seats")
    event.seats = seats
    event.promote()
    return event


@deed(16)
def signs_up(walk: Walk) -> Event | None:
    """Somebody wants to come."""
    event = _event(walk)
    if event is None:
        return None
    others = [one for one in walk.world.people if one not in event.coming]
    person = walk.chance.choice(others if others and not walk.maybe(4) else walk.world.people)
    page = walk.sends(person, f"/events/{event.id}/signup", {"needs": ""})
    if page is None:
        return None
    sees, is_open = walk.world.sees(person, event), event.state == "published"
    walk.must(page, 404 if not sees else 303 if is_open else 409, f"{person} signs up for {event}")
    if is_open and person not in event.coming:
        if not event.queue and len(event.seated) < event.seats:
            event.seated.add(person)
        event.coming.append(person)
    return event


@deed(9)
def cancels(walk: Walk) -> Event | None:
    """Somebody does not come, or the leader removes them: whoever has waited longest gets the seat."""
    event, by_leader = _event(walk), walk.maybe(4)
    if event is None:
        return None
    some = [one for one in event.coming if one in event.seated or walk.maybe(3)]
    some = some if some and not walk.maybe(8) else walk.world.people
    person = walk.chance.choice(some)
    if by_leader:
        page = walk.sends(event.leader, f"/events/{event.id}/people/{person.id}/remove")
    else:
        page = walk.sends(person, f"/events/{event.id}/cancel")
    if page is None:
        return None
    sees, is_open = by_leader or walk.world.sees(person, event), event.state == "published"
    walk.must(page, 404 if not sees else 303 if is_open or by_leader else 409, f"{person} cancels {event}")
    if (is_open or by_leader) and person in event.coming:
        event.coming.remove(person)
        event.seated.discard(person)
        if is_open:
            event.promote()
    return event


# -- feedback ---------------------------------------------------------------------------------------------------------


@deed(7)
def gives_feedback(walk: Walk) -> Form | None:
    """Somebody without sign-in answers a form; the same page sent twice counts once."""
    form = walk.one_of(walk.world.all_of(Form))
    if form is None:
        return None
    visitor = walk.stranger()
    if form.used and walk.maybe(6):
        ticket = form.used[-1]
    elif form.is_closed:
        ticket = "x" * 22
    else:
        ticket = visitor.opens(f"/f/{form.code}", inspected=False).hidden("ticket")
    page = visitor.sends(f"/f/{form.code}", {**FULL, "ticket": ticket}, inspected=False)
    walk.must(page, 409 if form.is_closed else 303, f"an answer to {form}")
    if not form.is_closed and ticket not in form.used:
        form.used.append(ticket)
        form.answered += 1
        if form.answered % 5 == 0:
            form.shown = form.answered
    return form


@deed(1)
def closes_a_form(walk: Walk) -> Form | None:
    """The leader closes a form: the answers since the last showing come in when they are five."""
    form = walk.one_of([one for one in walk.world.all_of(Form) if one.answered > 3])
    if form is None:
        return None
    person = form.leader if not walk.maybe(3) else walk.chance.choice(walk.world.people)
    page = walk.sends(person, f"/forms/{form.id}/close")
    if page is None:
        return None
    leads = person is form.leader
    refused = 403 if "facilitator" not in person.roles else 404
    walk.must(page, 303 if leads else refused, f"{person} closes {form}")
    if leads and not form.is_closed:
        form.is_closed = True
        form.shown = form.answered if form.answered - form.shown >= 5 else form.shown
    return form


