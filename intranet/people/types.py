"""What people are to the rest of the house: the acting person and their organisations."""

from __future__ import annotations

from dataclasses import dataclass, field

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


@dataclass(frozen=True)
class Visitor:
    """Somebody who has not signed in: answers the same questions, with no to all of them."""

    id: str = ""
    name: str = ""
    language: str = ""
    roles: frozenset[str] = frozenset()
    memberships: tuple[Membership, ...] = ()
    sign_in_id: str = ""
    is_authenticated: bool = False

    def has_role(self, *roles: str) -> bool:
        """A visitor holds no role."""
        return False

    def belongs_to(self, organisation_id: str) -> bool:
        """A visitor belongs nowhere."""
        return False
