"""Passkeys: what a page asks of a browser, and whether what comes back proves anything.

Nothing is kept of a page that asks: its challenge is made of the instance's secret, the browser's sign-in and the
second in which it was asked. Whether it counts once is the table's to say (`last_issued`).
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from intranet.extensions import current_settings, keyed
from intranet.people.factors import rules
from intranet.people.factors.types import WrongProof

MINUTE = 60_000
KINDS_OF_KEY = (-8, -7, -257)
"""Ed25519, ECDSA on P-256 with SHA-256, RSA with SHA-256, in COSE's numbers: what the library checks."""


@dataclass(frozen=True)
class NewCredential:
    """What a browser's new passkey is known by."""

    credential: str
    public_key: str
    sign_count: int


def is_possible() -> bool:
    """Whether browsers allow passkeys at the site's address."""
    return bool(rules.passkey_host(current_settings.site_url))


def wish_for_new(person_id: str, email: str, name: str, known: tuple[str, ...], binding: str, issued: int) -> str:
    """What the page hands to `navigator.credentials.create`, as JSON."""
    return json.dumps({
        "challenge": _text(_challenge("new", binding, issued)), "timeout": 5 * MINUTE, "attestation": "none",
        "rp": {"id": rules.passkey_host(current_settings.site_url), "name": rules.ISSUER},
        "user": {"id": _text(person_id.encode()), "name": email, "displayName": name},
        "pubKeyCredParams": [{"type": "public-key", "alg": kind} for kind in KINDS_OF_KEY],
        "excludeCredentials": [{"type": "public-key", "id": one} for one in known],
        "authenticatorSelection": {"residentKey": "preferred", "userVerification": "preferred"},
    })


def wish_for_proof(known: tuple[str, ...], purpose: str, binding: str, issued: int, *, alone: bool) -> str:
    """What the page hands to `navigator.credentials.get`. `alone`: without a password, so the person proves more."""
    return json.dumps({
        "challenge": _text(_challenge(purpose, binding, issued)), "timeout": 5 * MINUTE,
        "rpId": rules.passkey_host(current_settings.site_url),
        "allowCredentials": [{"type": "public-key", "id": one} for one in known],
        "userVerification": "required" if alone else "preferred",
    })


def new_credential(sent: Mapping[str, Any], binding: str, issued: int) -> NewCredential:
    """The passkey that the browser made for this page, or WrongProof."""
    from webauthn import verify_registration_response

    try:
        found = verify_registration_response(
            credential=dict(sent), expected_challenge=_challenge("new", binding, issued), **_expected())
    except Exception as problem:  # the library reads what strangers send: whatever it stumbles over proves nothing
        raise WrongProof("passkey") from problem
    return NewCredential(_text(found.credential_id), _text(found.credential_public_key), found.sign_count)


def credential_of(sent: Mapping[str, Any]) -> str:
    """By which passkey a proof says it was made; empty when it does not say."""
    name = sent.get("id")
    return name if isinstance(name, str) else ""


def proven(sent: Mapping[str, Any], public_key: str, sign_count: int, purpose: str, binding: str, issued: int, *,
           alone: bool) -> int:
    """The authenticator's count after a proof that holds, or WrongProof."""
    from webauthn import verify_authentication_response

    try:
        found = verify_authentication_response(
            credential=dict(sent), expected_challenge=_challenge(purpose, binding, issued), **_expected(),
            credential_public_key=_octets(public_key), credential_current_sign_count=sign_count,
            require_user_verification=alone)
    except Exception as problem:  # as above
        raise WrongProof("passkey") from problem
    return int(found.new_sign_count)


def _challenge(purpose: str, binding: str, issued: int) -> bytes:
    return bytes.fromhex(keyed(f"passkey {purpose} {binding} {issued}"))


def _expected() -> dict[str, Any]:
    return {"expected_rp_id": rules.passkey_host(current_settings.site_url),
            "expected_origin": rules.origin_of(current_settings.site_url)}


def _text(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")


def _octets(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
