"""Rules about people: limits, links, addresses, who may invite whom."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.faults import Invalid
from intranet.people import rules
from intranet.people.types import Membership, OrganisationNotFound, SignedInPerson

NOW = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)  # half an hour before Finnish clocks go forward
MINUTE = timedelta(minutes=1)


def someone(*memberships: Membership, roles: tuple[str, ...] = ()) -> SignedInPerson:
    return SignedInPerson("p", "Aino", "aino@esimerkki.example", "fi", frozenset(roles), memberships)


OURS = Membership("ours", "Omamme ry", is_contact=True)
THEIRS = Membership("theirs", "Toinen ry", is_contact=False)


def test_a_sign_in_ends_after_a_fortnight_unused_and_after_ninety_days_anyway() -> None:
    assert rules.still_valid(NOW - timedelta(days=89), NOW - timedelta(days=13), NOW)
    assert not rules.still_valid(NOW - timedelta(days=20), NOW - timedelta(days=15), NOW)
    assert not rules.still_valid(NOW - timedelta(days=91), NOW, NOW)


def test_the_tenth_failure_is_the_last_try() -> None:
    nine = [NOW - minutes * MINUTE for minutes in range(9)]
    assert rules.minutes_to_wait(nine, 10, NOW) == 0
    assert rules.minutes_to_wait([*nine, NOW - 14 * MINUTE], 10, NOW) == 1
    assert rules.minutes_to_wait([NOW] * 10, 10, NOW) == 15


def test_old_failures_are_forgotten() -> None:
    assert rules.minutes_to_wait([NOW - 15 * MINUTE] * 50, 10, NOW) == 0


@given(st.lists(st.integers(0, 3000), max_size=40), st.integers(1, 12))
def test_after_the_wait_there_is_a_try_again_and_not_before(ages: list[int], most: int) -> None:
    failures = [NOW - timedelta(seconds=age) for age in ages]
    wait = rules.minutes_to_wait(failures, most, NOW)
    assert 0 <= wait <= 15
    assert rules.minutes_to_wait(failures, most, NOW + wait * MINUTE) == 0
    if wait > 1:
        assert rules.minutes_to_wait(failures, most, NOW + (wait - 1) * MINUTE) > 0


@pytest.mark.parametrize(("used", "withdrawn", "days", "state"), [
    (None, None, 1, "open"), (NOW, None, 1, "used"), (None, NOW, 1, "withdrawn"), (None, None, 0, "expired"),
    (NOW, NOW, -1, "used"),
])
def test_a_link_is_open_once_and_for_a_time(used: datetime | None, withdrawn: datetime | None, days: int,
                                            state: str) -> None:
    assert rules.link_state(NOW + timedelta(days=days), used, withdrawn, NOW) == state


@pytest.mark.parametrize(("typed", "kept"), [
    ("Aino@Esimerkki.Example", "aino@esimerkki.example"), ("  aino@esimerkki.example ", "aino@esimerkki.example"),
    ("a.b+c@metsä.fi", "a.b+c@xn--mets-ooa.fi"),
])
def test_an_address_is_kept_in_one_form(typed: str, kept: str) -> None:
    assert rules.normal_email(typed) == kept


@pytest.mark.parametrize("typed", [
    "", "aino", "@esimerkki.example", "aino@", "aino@localhost", "a b@c.fi", "a@b.fi\nBcc: x@y.fi", "a@b..fi",
    "aino@@b.fi", "\x00@b.fi", "ä@b.fi", "a@-b.fi", "x" * 65 + "@b.fi", "a@" + "b" * 250 + ".fi", "<a@b.fi>",
    "a,b@c.fi",
])
def test_what_is_no_address_is_refused(typed: str) -> None:
    assert rules.normal_email(typed) is None


@given(st.text())
def test_an_address_holds_no_sign_that_a_mail_header_could_misread(typed: str) -> None:
    kept = rules.normal_email(typed)
    assert kept is None or (kept.isascii() and kept.isprintable() and not set(kept) & set(' <>,;:"()[]\\'))


def test_a_contact_invites_into_the_own_organisation_only() -> None:
    contact = someone(OURS, THEIRS)
    rules.check_invitation(contact, "ours", (), False, False)
    rules.check_invitation(contact, "ours", (), True, False)
    for elsewhere in ("theirs", "another", None):
        with pytest.raises(OrganisationNotFound):
            rules.check_invitation(contact, elsewhere, (), False, False)


def test_a_contact_gives_no_roles() -> None:
    for role in ("admin", "curator", "facilitator"):
        with pytest.raises(Invalid):
            rules.check_invitation(someone(OURS), "ours", (role,), False, False)


def test_a_member_curator_or_facilitator_invites_nobody() -> None:
    for person in (someone(THEIRS), someone(roles=("curator", "facilitator"))):
        with pytest.raises(OrganisationNotFound):
            rules.check_invitation(person, "theirs", (), False, False)


def test_an_admin_comes_into_an_organisation_by_its_contact_alone() -> None:
    admin = someone(roles=("admin",))
    rules.check_invitation(admin, "ours", (), True, False)
    rules.check_invitation(admin, None, ("admin",), False, False)
    with pytest.raises(Invalid):
        rules.check_invitation(admin, "ours", (), False, True)
    with pytest.raises(Invalid):
        rules.check_invitation(admin, "ours", ("admin",), False, False)
    rules.check_invitation(someone(OURS), "ours", (), False, True)


def test_a_member_becomes_an_admin_by_the_contact_alone() -> None:
    admin = someone(roles=("admin",))
    for attempt in (lambda: rules.check_role_change(admin, "other", ("curator",), ("admin",), True),
                    lambda: rules.check_invitation(admin, None, ("admin",), False, False, True),
                    lambda: rules.check_new_contact(admin, "other", ("admin",)),
                    lambda: rules.check_new_contact(admin, "p", ()),
                    lambda: rules.check_joining((), ("admin",), True, False, False),
                    lambda: rules.check_joining((), ("admin",), False, True, True),
                    lambda: rules.check_joining(("admin",), (), False, True, False)):
        with pytest.raises(Invalid):
            attempt()
    rules.check_role_change(admin, "other", ("admin",), ("admin", "curator"), True)
    rules.check_new_contact(admin, "other", ("curator",))
    rules.check_joining(("admin",), (), False, True, True)
    rules.check_joining((), ("admin",), False, False, False)
    rules.check_joining((), (), True, True, False)


def test_nobody_is_invited_to_nothing() -> None:
    with pytest.raises(Invalid):
        rules.check_invitation(someone(roles=("admin",)), None, (), False, False)
    with pytest.raises(Invalid):
        rules.check_invitation(None, None, ("admin",), True, False)


def test_unknown_roles_are_refused_for_everybody() -> None:
    with pytest.raises(Invalid):
        rules.check_invitation(None, None, ("owner",), False, False)
    with pytest.raises(Invalid):
        rules.check_role_change(someone(roles=("admin",)), "other", (), ("owner",), False)


def test_an_admin_cannot_lock_themselves_out() -> None:
    admin = someone(roles=("admin",))
    with pytest.raises(Invalid):
        rules.check_role_change(admin, "p", ("admin",), ("curator",), False)
    with pytest.raises(Invalid):
        rules.check_disabling(admin, "p")
    rules.check_role_change(admin, "other", ("admin",), (), True)
    rules.check_disabling(admin, "other")


@pytest.mark.parametrize(("user_agent", "words"), [
    ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
    ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
     "Edge, Windows"),
    ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1",
     "Safari, iPhone"),
    ("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36", "Chrome, Android"),
    ("curl/8", ""), ("", ""),
])
def test_a_person_knows_their_browser_again(user_agent: str, words: str) -> None:
    assert rules.browser_words(user_agent) == words
