"""What a person proves who they are with, besides password and mail, and what can go wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from intranet.faults import Invalid, NotFound, SignInNeeded

APP, PASSKEY, RECOVERY = "app", "passkey", "recovery"
"""By what a second step was passed; a sign-in keeps which."""


@dataclass(frozen=True)
class Passkey:
    """One passkey as its owner sees it."""

    id: str
    name: str
    created_at: datetime
    used_at: datetime | None


@dataclass(frozen=True)
class KeptPasskey:
    """One passkey as a proof is held against it."""

    id: str
    person_id: str
    credential: str
    public_key: str
    sign_count: int


@dataclass(frozen=True)
class Factors:
    """What a person has set up."""

    app_since: datetime | None = None
    passkeys: tuple[Passkey, ...] = ()
    codes_left: int = 0

    @property
    def count(self) -> int:
        """How many second factors there are; recovery codes stand in for one that was lost, and are none."""
        return (self.app_since is not None) + len(self.passkeys)


@dataclass(frozen=True)
class HalfSignIn:
    """Somebody whose password or mailed link was right, and who is asked for the second step."""

    id: str
    person_id: str
    email: str
    name: str
    language: str
    has_app: bool
    credentials: tuple[str, ...]
    """The ids of the person's passkeys, as their authenticators know them."""
    is_shared: bool = False
    """They said that others use the computer too."""


@dataclass(frozen=True)
class Proof:
    """What was sent as a second step: one of the three, the others empty."""

    code: str = ""
    recovery: str = ""
    passkey: Mapping[str, Any] = field(default_factory=dict)
    issued: int = 0
    """When the page asked for the passkey."""


class SecondStepOver(SignInNeeded):
    """Nobody waits for the second step in this browser: it took too long, was passed already or was never begun."""


class PasskeyNotFound(NotFound):
    """There is no such passkey, or it is somebody else's."""


class WrongProof(Invalid):
    """The code or passkey is not right: nobody is told why."""

    def __init__(self, field: str) -> None:
        super().__init__({field: "wrong"})
