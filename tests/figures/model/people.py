"""What people do with wishes, questions, and each other's accounts on a walk."""

from __future__ import annotations

import re

from tests.conftest import PASSWORD
from tests.figures.model.walk import Walk, deed
from tests.figures.model.world import Browser, Invitation, Question, Someone, Wish
from tests.rounds import in_days

MOST_WAITING = 15
MOST_TRIES = 8
"""The site refuses a tenth try within a quarter of an hour."""
CARD = "soita"


# -- wishes and questions ---------------------------------------------------------------------------------------------


@deed(4)
def wishes(walk: Walk) -> Wish | None:
    """Somebody puts a wish on the board, with a name or without."""
    person, named = walk.chance.choice(walk.world.people), not walk.maybe(3)
    if len([one for one in walk.world.all_of(Wish) if one.owner is person and one.state == "heard"]) >= MOST_WAITING:
        return None
    word = walk.word()
    page = walk.sends(person, "/wishes/new", {"words": f"Toive {word}", "named": "yes" if named else "no"})
    if page is None:
        return None
    walk.must(page, 303 if named else 200, f"{person} wishes")
    found = re.search("/wishes/([A-Za-z0-9_-]{22})", page.goes_to or page.html)
    return walk.world.add(Wish(found[1] if found else "", frozenset({word}), person if named else None))


@deed(6)
def decides_on_a_wish(walk: Walk) -> Wish | None:
    """Those who keep the board promise, answer, decline, hear anew; others are refused."""
    wish = walk.one_of(walk.world.all_of(Wish))
    if wish is None:
        return None
    keepers = walk.world.having("curator") + walk.world.having("facilitator")
    person = walk.chance.choice(walk.world.people if walk.maybe(4) else keepers)
    step = walk.chance.choice(("promise", "answer", "decline", "back"))
    after = {"promise": "promised", "answer": "answered", "decline": "declined", "back": "heard"}[step]
    if after == wish.state:
        return None
    version = max(0, wish.version - walk.maybe(8))
    page = walk.sends(person, f"/wishes/{wish.id}", {
        "do": step, "version": str(version), "promised_by": "Verkosto", "promised_for": in_days(30),
        "outcome": f"Näin {walk.made} {version}"})
    if page is None:
        return None
    stale = version != wish.version
    walk.must(page, 403 if person not in keepers else 409 if stale else 303, f"{person} does {step} to {wish}")
    if person in keepers and not stale:
        wish.state, wish.version = after, wish.version + 1
    return wish


@deed(2)
def takes_a_wish_back(walk: Walk) -> Wish | None:
    """Who wished takes back what nobody has decided on; who keeps the board removes what does not belong there."""
    wish = walk.one_of(walk.world.all_of(Wish))
    if wish is None:
        return None
    person = wish.owner if wish.owner and not walk.maybe(3) else walk.chance.choice(walk.world.people)
    page = walk.sends(person, f"/wishes/{wish.id}/remove")
    if page is None:
        return None
    may = bool(person.roles & {"curator", "facilitator"}) or wish.owner is person and wish.state == "heard"
    walk.must(page, 303 if may else 404, f"{person} removes {wish}")
    if may:
        walk.world.things.remove(wish)
    return wish


@deed(4)
def asks_the_expert(walk: Walk) -> Question | None:
    """Somebody asks about a card."""
    person = walk.chance.choice(walk.world.members)
    if len([one for one in walk.world.all_of(Question) if one.owner is person]) >= MOST_WAITING:
        return None
    word = walk.word()
    page = walk.sends(person, f"/cards/{CARD}/ask", {"words": f"Miksi {word}?"})
    if page is None:
        return None
    walk.must(page, 303, f"{person} asks")
    found = page.goes_to.partition("?")[0].rsplit("/", 1)[1]
    return walk.world.add(Question(found, frozenset({word}), person))


@deed(4)
def answers_a_question(walk: Walk) -> Question | None:
    """The expert answers, publishes, declines; others are refused. Published words leave the asker's question alone."""
    question = walk.one_of(walk.world.all_of(Question))
    if question is None:
        return None
    expert = walk.world.having("curator")[0]
    person, step = walk.chance.choice([expert, expert, *walk.world.people]), walk.chance.choice(("answer", "decline"))
    version, said = max(0, question.version - walk.maybe(8)), walk.chance.randrange(10**6)
    page = walk.sends(person, f"/cards/desk/questions/{question.id}", {
        "do": step, "version": str(version), "answer": f"Näin {said}", "published_question": "Miksi?"})
    if page is None:
        return None
    stale = version != question.version
    walk.must(page, 403 if person is not expert else 409 if stale else 303, f"{person} does {step} to {question}")
    if person is expert and not stale:
        question.state, question.version = "declined" if step == "decline" else "answered", question.version + 1
    return question


# -- membership -------------------------------------------------------------------------------------------------------


@deed(5)
def invites(walk: Walk) -> Someone | None:
    """A contact invites somebody into the organisation; where there is none, an administrator does; others cannot."""
    organisation = walk.chance.choice(list(walk.world.organisations))
    outside = [one for one in walk.world.members if organisation not in one.belongs]
    invited = walk.chance.choice(walk.world.members if walk.maybe(5) or not outside else outside)
    if invited.invited >= MOST_TRIES:
        return None
    led = [one for one in walk.world.colleagues(organisation) if one.leads(organisation)]
    person = walk.chance.choice(walk.world.members if walk.maybe(6) else led or walk.world.having("admin"))
    as_contact = walk.maybe(2)
    fields = {"email": invited.email, "name": invited.name, **({"as_contact": "1"} if as_contact else {})}
    is_admin = "admin" in person.roles
    page = walk.sends(person, "/admin/people/invitations" if is_admin else
                      f"/account/organisations/{organisation}/invitations",
                      {**fields, "organisation": organisation} if is_admin else fields)
    if page is None:
        return None
    invited.invited += 1
    may, is_there = is_admin or person.leads(organisation), organisation in invited.belongs
    walk.must(page, 404 if not may else 422 if is_there else 303, f"{person} invites {invited}")
    if may and not is_there:
        for one in walk.world.all_of(Invitation):
            if (one.email, one.organisation) == (invited.email, organisation):
                one.is_open = False
        link = re.findall(r"http://localhost(/invite/\S+)", walk.outbox(invited.email)[-1].get_content())[0]
        walk.world.add(Invitation(link, frozenset(), invited.email, organisation, as_contact, person))
    return invited


@deed(7)
def accepts(walk: Walk) -> Someone | None:
    """Who was invited joins, once; with somebody else's link nobody does."""
    some = walk.world.all_of(Invitation)
    invitation = walk.one_of([one for one in some if one.is_open and not walk.maybe(6)] or some)
    if invitation is None:
        return None
    invited = next(one for one in walk.world.members if one.email == invitation.email)
    person = invited if not walk.maybe(5) else walk.chance.choice(walk.world.members)
    page = walk.sends(person, invitation.id)
    if page is None:
        return None
    joins = invitation.is_open and person is invited
    walk.must(page, 303 if joins else 410 if not invitation.is_open else 200, f"{person} accepts {invitation}")
    if joins:
        invitation.is_open = False
        person.belongs[invitation.organisation] = person.belongs.get(invitation.organisation, False) \
            or invitation.as_contact
    return person


@deed(5)
def changes_a_membership(walk: Walk) -> Someone | None:
    """An administrator takes somebody out of an organisation, makes a contact or drops one."""
    person, admin = walk.chance.choice(walk.world.members), walk.world.having("admin")[0]
    organisation = walk.chance.choice(list(walk.world.organisations))
    what = walk.chance.choice(("remove", "make_contact", "drop_contact"))
    if what == "drop_contact" and not walk.maybe(3):
        what = "make_contact"
    if what == "remove" and len(walk.world.colleagues(organisation)) <= 2 and not walk.maybe(4):
        return None
    by = admin if not walk.maybe(8) else walk.chance.choice(walk.world.members)
    page = walk.sends(by, f"/admin/people/{person.id}/membership", {"organisation": organisation, "do": what})
    if page is None:
        return None
    belongs = organisation in person.belongs
    walk.must(page, 403 if by is not admin else 303 if belongs else 404, f"{by} does {what} to {person}")
    if by is admin and belongs:
        if what == "remove":
            del person.belongs[organisation]
        else:
            person.belongs[organisation] = what == "make_contact"
        if what != "make_contact":
            _withdraws_invitations(walk, person)
    return person


def _withdraws_invitations(walk: Walk, of: Someone) -> None:
    """What somebody wrote who has just lost a right."""
    for one in walk.world.all_of(Invitation):
        one.is_open = one.is_open and (one.by is not of or one.may_still_be_given())


# -- accounts and sign-ins --------------------------------------------------------------------------------------------


@deed(3)
def closes_or_opens_an_account(walk: Walk) -> Someone | None:
    """An administrator closes an account, or opens one again; sign-ins of a closed one are over for good."""
    shut = [one for one in walk.world.members if not one.is_open]
    person = walk.chance.choice(shut if shut and not walk.maybe(4) else walk.world.members)
    on = not person.is_open
    page = walk.sends(walk.world.having("admin")[0], f"/admin/people/{person.id}/{'open' if on else 'close'}")
    walk.must(page, 303, f"the account of {person} is {'opened' if on else 'closed'}")
    person.is_open = on
    if not on:
        for one in person.browsers:
            one.is_signed_in = False
        _withdraws_invitations(walk, person)
    return person


@deed(10)
def signs_in(walk: Walk) -> Someone | None:
    """Somebody signs in where they are not, at a browser of their own; a closed account cannot."""
    out = [one for one in walk.world.members if not all(each.is_signed_in for each in one.browsers)]
    person = walk.chance.choice(out) if out else None
    if person is None or person.refused >= MOST_TRIES:
        return None
    held: Browser = next(one for one in person.browsers if not one.is_signed_in)
    held.visitor = walk.stranger()
    page = held.visitor.sends("/login", {"email": person.email, "password": PASSWORD}, inspected=False)
    walk.must(page, 303 if person.is_open else 422, f"{person} signs in")
    held.is_signed_in = person.is_open
    person.refused += not person.is_open
    return person


@deed(2)
def signs_out(walk: Walk) -> Someone | None:
    """Somebody signs out here or everywhere, or ends all other sign-ins."""
    person = walk.chance.choice(walk.world.members)
    held = walk.browser(person)
    if held is None:
        return None
    what = walk.chance.choice(("here", "everywhere", "others"))
    page = held.visitor.sends("/account/sign-ins/end", {"sign_in": "others"}, inspected=False) if what == "others" \
        else held.visitor.sends("/logout", {"everywhere": "1" if what == "everywhere" else ""}, inspected=False)
    walk.must(page, 303, f"{person} signs out {what}")
    for one in person.browsers:
        if what == "everywhere" or (one is held) == (what == "here"):
            one.is_signed_in = False
    return person
