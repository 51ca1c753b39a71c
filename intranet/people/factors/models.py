"""Tables of second factors. All of a person's rows go with the person."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, Boolean, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.ids import random_id


class AuthenticatorApp(db.Model):
    """A person's authenticator app: one secret, whatever number of phones read it."""

    __tablename__ = "authenticator_app"

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    sealed_secret: Mapped[str] = mapped_column(String(200))
    """Sealed with a key made of the instance's own secret: the database alone gives no codes."""
    last_step: Mapped[int] = mapped_column(Integer)
    """The newest time step whose code was used: no code counts twice."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class PasskeyRow(db.Model):
    """One passkey: its public half, of no use to anybody else."""

    __tablename__ = "passkey"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    credential_digest: Mapped[str] = mapped_column(String(64), unique=True)
    credential: Mapped[str] = mapped_column(Text)
    """What the authenticator calls it, in base64url; up to 1 023 octets, so it is found by its digest."""
    public_key: Mapped[str] = mapped_column(Text)
    """COSE, in base64url."""
    sign_count: Mapped[int] = mapped_column(BigInteger)
    last_issued: Mapped[int] = mapped_column(BigInteger, default=0)
    """When the last proof that counted was asked for: no proof counts twice."""
    name: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class RecoveryCode(db.Model):
    """One code that stands in for a lost factor, as its digest. Deleted when it is used."""

    __tablename__ = "recovery_code"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    code_digest: Mapped[str] = mapped_column(String(64))


class HalfSignInRow(db.Model):
    """A right password or mailed link that waits for the second step. No sign-in yet: it opens nothing.

    Deleted when it is passed, when its time is over, and with whatever ends the person's sign-ins.
    """

    __tablename__ = "half_sign_in"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    key_digest: Mapped[str] = mapped_column(String(64), unique=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    is_shared: Mapped[bool] = mapped_column(Boolean, default=False)
