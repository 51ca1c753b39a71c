"""Who may open a view: exactly one of these decorators on each. A view without one is not served to anybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from flask_login import current_user

from intranet.faults import NotAllowed, NotFound, SecondFactorNeeded, SignInNeeded
from intranet.people.types import ROLES, SignedInPerson, Visitor

View = TypeVar("View", bound=Callable[..., Any])
ACCESS = "ankkuri_access"
BEFORE_FACTOR = "ankkuri_before_factor"

current_person = cast(SignedInPerson, current_user)
"""The acting person, or a Visitor: the same proxy that Flask-Login fills once a request."""


def acting_person() -> SignedInPerson:
    """The person behind `current_person`, without the proxy; a Visitor where nobody is signed in."""
    return cast(SignedInPerson, current_user._get_current_object())


@dataclass(frozen=True)
class Access:
    """Who may open a view: everybody, the signed in, or those who hold one of the roles."""

    open: bool = False
    roles: tuple[str, ...] = ()


def open_to_all(view: View) -> View:
    """Also for visitors without sign-in; only the addresses that the product's contract gives to all."""
    return _marked(view, Access(open=True))


def signed_in(view: View) -> View:
    """For every person who is signed in; what they see of it is the store's decision."""
    return _marked(view, Access())


def for_role(*roles: str) -> Callable[[View], View]:
    """For persons who hold one of the roles; others get 403, visitors are asked to sign in."""
    unknown = set(roles) - set(ROLES)
    if unknown or not roles:
        raise ValueError(f"roles are {', '.join(ROLES)}, not {', '.join(sorted(unknown)) or 'none'}")
    return lambda view: _marked(view, Access(roles=roles))


def before_factor(view: View) -> View:
    """For the few views that a person reaches whose role asks for a second factor that is not set up yet."""
    setattr(view, BEFORE_FACTOR, True)
    return view


def access_of(view: Callable[..., Any] | None) -> Access | None:
    """What was declared for the view, or None."""
    return getattr(view, ACCESS, None)


def check_access(view: Callable[..., Any] | None, person: SignedInPerson | Visitor) -> None:
    """Pass, or raise what the person is to be told."""
    access = access_of(view)
    if access is None:
        raise NotFound  # deny by default: forgetting the decorator must not open a page
    if access.open:
        return
    if not person.is_authenticated:
        raise SignInNeeded
    if person.owes_factor and not getattr(view, BEFORE_FACTOR, False):
        # everything waits, what members may see too: half a person would be harder to explain than one more step, and
        # a password alone must not open the same person's own sheets either
        raise SecondFactorNeeded
    if access.roles and not person.has_role(*access.roles):
        raise NotAllowed


def _marked(view: View, access: Access) -> View:
    if access_of(view) is not None:
        raise ValueError(f"{view.__name__} has two access decorators")
    setattr(view, ACCESS, access)
    return view
