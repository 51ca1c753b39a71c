"""An archive that only the holder of the key can read: scrypt makes a key of BACKUP_KEY, AES-256-GCM seals piece by
piece. Pieces are numbered and the last one says so: none can be changed, swapped, left out or cut off unnoticed.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import secrets
from typing import IO, Any

from intranet.backup.types import BrokenArchive, WrongKey

MAGIC = b"ankkuri-sealed-1\n"
SALT, CHECK, TAG = 16, 16, 16
PIECE = 64 * 1024
WORK = {"n": 2 ** 15, "r": 8, "p": 1, "maxmem": 64 * 1024 * 1024, "dklen": 64}
"""32 MB and a tenth of a second for each guess at a key that somebody thought up."""


def _keys(words: str, salt: bytes) -> tuple[Any, bytes]:
    """The cipher, and what tells a wrong key from a broken archive."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    made = hashlib.scrypt(words.encode(), salt=salt, **WORK)
    return AESGCM(made[:32]), hmac.digest(made[32:], MAGIC + salt, "sha256")[:CHECK]


def _nonce(number: int, *, is_last: bool) -> bytes:
    # the key is new for each archive, so a counter never comes twice with it
    return number.to_bytes(11, "big") + bytes([is_last])


class Sealing(io.RawIOBase):
    """A file to write into; `close` writes the last piece and leaves the file below open."""

    def __init__(self, below: IO[bytes], words: str) -> None:
        salt = secrets.token_bytes(SALT)
        self._cipher, check = _keys(words, salt)
        self._below, self._waiting, self._number = below, bytearray(), 0
        self._head = MAGIC + salt + check
        below.write(self._head)

    def writable(self) -> bool:
        """It is for writing."""
        return True

    def write(self, octets: Any) -> int:
        """Takes everything; whole pieces go on at once."""
        self._waiting += octets
        while len(self._waiting) > PIECE:
            self._seal(bytes(self._waiting[:PIECE]), is_last=False)
            del self._waiting[:PIECE]
        return len(octets)

    def _seal(self, piece: bytes, *, is_last: bool) -> None:
        self._below.write(self._cipher.encrypt(_nonce(self._number, is_last=is_last), piece, self._head))
        self._number += 1

    def close(self) -> None:
        """Without this the archive is one that was cut off."""
        if not self.closed:
            self._seal(bytes(self._waiting), is_last=True)
        super().close()


class Opening(io.RawIOBase):
    """A file to read from; raises WrongKey at once, BrokenArchive at the place that was changed or is missing."""

    def __init__(self, below: IO[bytes], words: str) -> None:
        self._head = below.read(len(MAGIC) + SALT + CHECK)
        salt, check = self._head[len(MAGIC):-CHECK], self._head[-CHECK:]
        if len(self._head) < len(MAGIC) + SALT + CHECK:
            raise BrokenArchive("The archive is cut off at its very beginning.")
        if not words:
            raise WrongKey("The archive is sealed: set BACKUP_KEY to the key it was made with.")
        self._cipher, right = _keys(words, salt)
        if not hmac.compare_digest(check, right):
            raise WrongKey("BACKUP_KEY is not the key that the archive was sealed with.")
        self._below, self._ready, self._number = below, b"", 0
        self._next = below.read(PIECE + TAG)

    def readable(self) -> bool:
        """It is for reading."""
        return True

    def readinto(self, buffer: Any) -> int:
        """The next octets; nothing at the end, and the end is only where the last piece is."""
        while not self._ready and self._next:
            piece, self._next = self._next, self._below.read(PIECE + TAG)
            self._ready = self._open(piece, is_last=not self._next)
        count = min(len(buffer), len(self._ready))
        buffer[:count], self._ready = self._ready[:count], self._ready[count:]
        return count

    def _open(self, piece: bytes, *, is_last: bool) -> bytes:
        from cryptography.exceptions import InvalidTag

        try:
            found: bytes = self._cipher.decrypt(_nonce(self._number, is_last=is_last), piece, self._head)
        except (InvalidTag, ValueError) as problem:
            raise BrokenArchive("The archive was changed or is cut off: its seal is broken.") from problem
        self._number += 1
        return found


def is_sealed(below: IO[bytes]) -> bool:
    """Whether the file begins as a sealed one; it stands at its beginning before and after."""
    found = below.read(len(MAGIC)) == MAGIC
    below.seek(0)
    return found
