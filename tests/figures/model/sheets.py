"""What people do with worksheets and rounds on a walk."""

from __future__ import annotations

from tests.figures.model.walk import Difference, Walk, deed
from tests.figures.model.world import PRIVATE, Event, Round, Sheet, Someone
from tests.rounds import in_days

MOST_SHEETS = 25
"""Of one person: more would stand on a second page."""
HEALTH = "network_health"


@deed(8)
def begins_a_sheet(walk: Walk) -> Sheet | None:
    """Somebody begins a worksheet, for the organisation that they joined first."""
    person = walk.one_of(walk.world.members)
    if person is None or len([one for one in walk.world.all_of(Sheet) if one.owner is person]) >= MOST_SHEETS:
        return None
    key, word = (PRIVATE, "") if walk.maybe(4) else (HEALTH, walk.word())
    page = walk.sends(person, f"/worksheets/{key}/sheets", {"perspective": "own", "subject": word} if word else {})
    if page is None:
        return None
    walk.must(page, 303, "begins a sheet")
    return walk.world.add(Sheet(page.goes_to.split("/")[2], frozenset({word} if word else ()), key, person,
                                person.first_organisation))


def sheet_and_somebody(walk: Walk) -> tuple[Sheet | None, Someone]:
    """A sheet, and mostly its owner."""
    sheet = walk.one_of(walk.world.all_of(Sheet))
    other = walk.one_of(walk.world.members)
    assert other is not None
    return sheet, other if sheet is None or walk.maybe(5) else sheet.owner


@deed(12)
def answers(walk: Walk) -> Sheet | None:
    """An answer is saved; from a page that knows of the last version, or of none."""
    sheet, person = sheet_and_somebody(walk)
    if sheet is None or sheet.worksheet != HEALTH:
        return None
    item, value = f"purpose_{walk.chance.randint(1, 4)}", str(walk.chance.randint(1, 4))
    said, version = sheet.answers.get(item, ("", 0))
    seen = 0 if walk.maybe(8) else version
    page = walk.sends(person, f"/sheets/{sheet.id}/answers/{item}", {"value": value, "version": str(seen)})
    if page is None:
        return None
    is_own, is_fresh = person is sheet.owner, seen == version or value == said
    walk.must(page, 404 if not is_own else 200 if is_fresh else 409, f"{person} answers {sheet}")
    if is_own and is_fresh and value != said:
        sheet.answers[item] = (value, version + 1)
    return sheet


@deed(16)
def shares(walk: Walk) -> Sheet | None:
    """The owner chooses with whom a sheet is shared; somebody else tries to."""
    sheet, person = sheet_and_somebody(walk)
    if sheet is None:
        return None
    offered = [one.row_id for one in walk.world.all_of(Event) if one.row_id in sheet.events
               or one.state == "published" and sheet.owner in one.seated]
    organisation, network = walk.maybe(2), walk.maybe(4)
    events = frozenset(one for one in offered if walk.maybe(3))
    seen = sheet.sharing_version - (walk.maybe(10) and sheet.sharing_version > 0)
    fields = {"version": str(seen), "event": sorted(events), **({"organisation": "yes"} if organisation else {}),
              **({"network": "yes"} if network else {})}
    page = walk.sends(person, f"/sheets/{sheet.id}/share", fields)
    if page is None:
        return None
    if person is not sheet.owner:
        walk.must(page, 404, f"{person} shares {sheet} of {sheet.owner}")
        return sheet
    at_home = sheet.organisation is not None and sheet.organisation in sheet.owner.belongs
    unfit = organisation and not sheet.with_organisation and (not at_home or sheet.round is not None) or \
        network and not sheet.with_network and (not at_home or sheet.worksheet == PRIVATE)
    same = (organisation, network, events) == (sheet.with_organisation, sheet.with_network, sheet.events)
    stale = seen != sheet.sharing_version and not same
    walk.must(page, 422 if unfit else 409 if stale else 303, f"{person} shares {sheet}")
    if not unfit and not stale and not same:
        sheet.with_organisation, sheet.with_network, sheet.events = organisation, network, events
        sheet.sharing_version += 1
    return sheet


@deed(3)
def deletes_a_sheet(walk: Walk) -> Sheet | None:
    """A sheet goes for good, and its answers out of a round that is not shown yet."""
    sheet, person = sheet_and_somebody(walk)
    if sheet is None:
        return None
    page = walk.sends(person, f"/sheets/{sheet.id}/delete")
    if page is None:
        return None
    walk.must(page, 303 if person is sheet.owner else 404, f"{person} deletes {sheet}")
    if person is sheet.owner:
        walk.world.things.remove(sheet)
        for one in walk.world.all_of(Round):
            if one.asked.get(person) is sheet:
                one.asked[person] = None
    return sheet


# -- rounds -----------------------------------------------------------------------------------------------------------


@deed(4)
def opens_a_round(walk: Walk) -> Round | None:
    """A contact asks colleagues; who is none is refused."""
    person = walk.one_of([one for one in walk.world.members if walk.maybe(6) or any(one.belongs.values())])
    if person is None:
        return None
    led = [one for one, is_contact in person.belongs.items() if is_contact]
    organisation = walk.one_of(led) or walk.one_of(list(walk.world.organisations)) or ""
    wanted = [one for one in walk.world.colleagues(organisation) if not walk.maybe(4)]
    word = walk.word()
    page = walk.sends(person, "/rounds/new", {
        "worksheet": HEALTH, "organisation": organisation, "perspective": "own", "subject": word,
        "until": in_days(14), "asked": [one.id for one in wanted]})
    if page is None:
        return None
    walk.must(page, 403 if not led else 422 if len(wanted) < 2 else 303, f"{person} opens a round")
    if page.status != 303:
        return None
    there = page.goes_to.partition("?")[0].rsplit("/", 1)[1]
    return walk.world.add(Round(there, frozenset({word}), organisation, dict.fromkeys(wanted)))


def _round_and_somebody(walk: Walk) -> tuple[Round, Someone] | None:
    """A round, and mostly somebody who was asked."""
    there = walk.one_of(walk.world.all_of(Round))
    if there is None:
        return None
    person = walk.one_of(walk.world.members if walk.maybe(6) or not there.asked else list(there.asked))
    return (there, person) if person else None


def _led_round(walk: Walk) -> tuple[Round, Someone] | None:
    """A round, and mostly its contact."""
    there = walk.one_of(walk.world.all_of(Round))
    if there is None:
        return None
    led = [one for one in walk.world.colleagues(there.organisation) if one.leads(there.organisation)]
    person = walk.one_of(walk.world.members if walk.maybe(5) or not led else led)
    return (there, person) if person else None


@deed(8)
def joins_a_round(walk: Walk) -> Round | None:
    """Somebody begins their own sheet for a round, or goes on with it."""
    found = _round_and_somebody(walk)
    if found is None:
        return None
    there, person = found
    sees = walk.world.sees(person, there)
    page = walk.sends(person, f"/rounds/{there.id}/join")
    if page is None:
        return None
    if sees:
        there.settle()
    may = sees and person in there.asked
    walk.must(page, 303 if may else 404, f"{person} joins {there}")
    if not may:
        return there
    own = there.asked[person]
    if own is None and there.is_over:
        walk.must(page, 303 if page.goes_to.endswith("?said=late") else 0, f"{person} is late for {there}")
    elif own is None:
        there.asked[person] = walk.world.add(Sheet(page.goes_to.split("/")[2], there.words, HEALTH, person,
                                                   there.organisation, there))
        there.ready.discard(person)
    elif page.goes_to != f"/sheets/{own.id}":
        raise Difference(f"{person} continues {there} at {page.goes_to}")
    return there


@deed(10)
def says_ready(walk: Walk) -> Round | None:
    """Somebody's answers may be shown, or may not be any more."""
    found = _round_and_somebody(walk)
    if found is None:
        return None
    there, person = found
    ready, sees = not walk.maybe(5), walk.world.sees(person, there)
    page = walk.sends(person, f"/rounds/{there.id}/ready", {"ready": "yes" if ready else "no"})
    if page is None:
        return None
    if sees:
        there.settle()
    may = sees and there.asked.get(person) is not None
    walk.must(page, 303 if may else 404, f"{person} is ready for {there}")
    if may and not there.is_over:
        (there.ready.add if ready else there.ready.discard)(person)
        there.settle()
    return there


@deed(5)
def leads_a_round(walk: Walk) -> Round | None:
    """The contact shows the answers early, calls the round off, deletes it, asks more people; others are refused."""
    found = _led_round(walk)
    if found is None:
        return None
    there, person = found
    what = walk.chance.choice(("show", "off", "delete", "people", "people"))
    wanted = walk.one_of(walk.world.members)
    assert wanted is not None
    page = walk.sends(person, f"/rounds/{there.id}/{what}", {"asked": [wanted.id]})
    if page is None:
        return None
    may, is_over = person.leads(there.organisation), there.is_over
    fits = wanted.is_member_of(there.organisation)
    wanted_status = 404 if not walk.world.sees(person, there) else 403 if not may else 303
    if may and what == "people":
        wanted_status = 303 if fits and not is_over and wanted not in there.asked else 422
    elif may and what == "show":
        wanted_status = 303 if not is_over and there.settle(early=True) else 422
    elif may and what == "off":
        wanted_status = 422 if is_over else 303
    walk.must(page, wanted_status, f"{person} does {what} to {there}")
    if wanted_status != 303:
        return there
    if what == "people":
        there.asked[wanted] = None
    if what in ("off", "delete"):
        there.is_off = there.is_off or what == "off"
        for sheet in walk.world.all_of(Sheet):
            sheet.round = None if sheet.round is there else sheet.round
    if what == "delete":
        walk.world.things.remove(there)
    return there
