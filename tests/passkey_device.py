"""A passkey in software: what a browser and its authenticator send, for tests without a browser."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

PRESENT, VERIFIED, WITH_KEY = 1, 4, 64


def text_of(octets: bytes) -> str:
    """Octets in base64url."""
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")


class PasskeyDevice:
    """One authenticator with one key."""

    def __init__(self, origin: str = "http://localhost", host: str = "localhost") -> None:
        self.origin, self.host = origin, host
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.id = secrets.token_bytes(32)
        self.count = 0
        self.verifies = True
        """Whether it asks for a finger, a face or a PIN."""

    def creates(self, wish: str) -> str:
        """The answer to `navigator.credentials.create`."""
        numbers = self.key.public_key().public_numbers()
        key = cbor2.dumps({1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")})
        data = self._data(WITH_KEY) + bytes(16) + len(self.id).to_bytes(2, "big") + self.id + key
        return self._sent(clientDataJSON=self._client("webauthn.create", wish),
                          attestationObject=cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data}))

    def proves(self, wish: str) -> str:
        """The answer to `navigator.credentials.get`."""
        self.count += 1
        client, data = self._client("webauthn.get", wish), self._data(0)
        signature = self.key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        return self._sent(clientDataJSON=client, authenticatorData=data, signature=signature)

    def _client(self, kind: str, wish: str) -> bytes:
        return json.dumps({"type": kind, "challenge": json.loads(wish)["challenge"], "origin": self.origin}).encode()

    def _data(self, flags: int) -> bytes:
        flags |= PRESENT | (VERIFIED if self.verifies else 0)
        return hashlib.sha256(self.host.encode()).digest() + bytes([flags]) + self.count.to_bytes(4, "big")

    def _sent(self, **response: Any) -> str:
        return json.dumps({"id": text_of(self.id), "rawId": text_of(self.id), "type": "public-key",
                           "clientExtensionResults": {},
                           "response": {name: text_of(octets) for name, octets in response.items()}})
