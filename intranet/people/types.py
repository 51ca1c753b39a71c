"""What people are to the rest of the house: the acting person, organisations, invitations, sign-ins, and what can go
wrong with them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from intranet.faults import Invalid, NotFound, TooMany

# Roles that a person holds in the network. Membership of an organisation is not a role but a row of its own.
ROLES = ("curator", "facilitator", "admin")


@dataclass(frozen=True)
class Membership:
    """One organisation of a person; the contact of an organisation invites colleagues and opens rounds."""

    organisation_id: str
    organisation_name: str
    is_contact: bool = False


@dataclass(frozen=True)
class SignedInPerson:
    """The person who is acting, as read with their sign-in at the start of the request."""

    id: str
    name: str
    email: str
    language: str
    roles: frozenset[str] = frozenset()
    memberships: tuple[Membership, ...] = ()
    sign_in_id: str = ""
    owes_factor: bool = False
    """Whether the person holds a role that this sign-in may not use before a second factor is set up. `roles` is empty
    until then: no page, open ones neither, gives what the role would.
    """
    is_on_shared: bool = False
    """They signed in at a computer that others use too."""
    is_authenticated: bool = field(default=True, repr=False)

    @property
    def first_name(self) -> str:
        """The name one greets with."""
        return self.name.split()[0] if self.name.strip() else self.email

    @property
    def organisation(self) -> Membership | None:
        """The organisation in whose name the person acts when nothing else is said: the first one."""
        return self.memberships[0] if self.memberships else None

    def has_role(self, *roles: str) -> bool:
        """Whether the person holds at least one of the roles."""
        return any(role in self.roles for role in roles)

    def belongs_to(self, organisation_id: str) -> bool:
        """Whether the person is a member of the organisation."""
        return any(own.organisation_id == organisation_id for own in self.memberships)

    def is_contact_of(self, organisation_id: str | None) -> bool:
        """Whether the person looks after the organisation."""
        return any(own.is_contact for own in self.memberships if own.organisation_id == organisation_id)

    def name_of_own(self, organisation_id: str | None) -> str:
        """The name of an organisation to which the person belongs; empty for any other."""
        return next((own.organisation_name for own in self.memberships if own.organisation_id == organisation_id), "")


@dataclass(frozen=True)
class Led:
    """Something that people lead: as much of it as who looks after the site may know."""

    kind: str
    """`series`, `event`, `form` or `live`."""
    id: str
    title: str
    path: str
    """The page on which its leaders work."""
    leaders: frozenset[str]
    """The ids of those who are named in it, whatever they hold now."""

    @property
    def key(self) -> str:
        """Kind and id in one word."""
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True)
class Visitor:
    """Somebody who has not signed in: answers the same questions, with no to all of them."""

    id: str = ""
    name: str = ""
    language: str = ""
    roles: frozenset[str] = frozenset()
    memberships: tuple[Membership, ...] = ()
    sign_in_id: str = ""
    owes_factor: bool = False
    is_authenticated: bool = False

    def has_role(self, *roles: str) -> bool:
        """A visitor holds no role."""
        return False

    def belongs_to(self, organisation_id: str) -> bool:
        """A visitor belongs nowhere."""
        return False


class PersonNotFound(NotFound):
    """There is no such person."""


class OrganisationNotFound(NotFound):
    """There is no such organisation, or it is not the acting person's to change."""


class InvitationNotFound(NotFound):
    """There is no such invitation, or it is not the acting person's."""


class MembershipNotFound(NotFound):
    """The person does not belong to that organisation."""


class SignInNotFound(NotFound):
    """There is no such sign-in, or it is somebody else's."""


class LinkNotFound(NotFound):
    """No mailed link holds this key."""


class WrongSignIn(Invalid):
    """Address and password do not go together, or the account is closed: nobody is told which."""

    def __init__(self) -> None:
        super().__init__({"sign_in": "wrong"})


class TooManyTries(TooMany):
    """Too many failures of one account or from one address."""


@dataclass(frozen=True)
class SignInEntry:
    """One signed-in browser, for its owner's list."""

    id: str
    browser: str
    created_at: datetime
    seen_at: datetime


@dataclass(frozen=True)
class PersonEntry:
    """A person as the admin sees one."""

    id: str
    name: str
    email: str
    roles: tuple[str, ...]
    created_at: datetime
    disabled_at: datetime | None
    memberships: tuple[Membership, ...] = ()


@dataclass(frozen=True)
class CountedAccounts:
    """How many open accounts there are of two kinds."""

    admins: int
    of_demo: int
    """Of the people whom every demo has, with a password that everybody knows."""
    without_factor: int = 0
    """Of those with a role, how many have no second factor."""


@dataclass(frozen=True)
class Addressee:
    """Somebody who can be written to."""

    id: str
    name: str
    email: str
    language: str


@dataclass(frozen=True)
class Colleague:
    """A member of an organisation as the other members see one."""

    person_id: str
    name: str
    is_contact: bool
    joined_at: datetime
    invited_by: str = ""
    """The name of who invited them; empty for those whom nobody did."""


@dataclass(frozen=True)
class OrganisationEntry:
    """A member organisation with how many belong to it."""

    id: str
    name: str
    members: int = 0
    contacts: int = 0


@dataclass(frozen=True)
class InvitationEntry:
    """An invitation that somebody was sent."""

    id: str
    email: str
    name: str
    organisation_id: str | None
    organisation_name: str
    is_contact: bool
    roles: tuple[str, ...]
    inviter_name: str
    expires_at: datetime
    state: str
    """`open`, `used`, `withdrawn` or `expired`."""
    invitee_has_account: bool = False
    """Whether the address has an account with a password already; only the invited person is told."""


@dataclass(frozen=True)
class NewInvitation:
    """What an inviter fills in. The organisation may be missing for those who get a role."""

    email: str
    name: str
    organisation_id: str | None = None
    as_contact: bool = False
    roles: tuple[str, ...] = ()
    language: str = "fi"
