"""Tables of people: persons, organisations, memberships, sign-ins, invitations, mailed links, counted tries."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, Boolean, Date, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.ids import random_id


class Person(db.Model):
    """Somebody who can sign in, or has been invited to."""

    __tablename__ = "person"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    """In lower case: people type their address in many ways."""
    name: Mapped[str] = mapped_column(String(120))
    language: Mapped[str] = mapped_column(String(2), default="fi")
    roles: Mapped[list[str]] = mapped_column(JSON, default=list)
    """Some of people.types.ROLES; membership of an organisation is a row of its own."""
    password_hash: Mapped[str | None] = mapped_column(String(200), default=None)
    """argon2id; None until the person has chosen a password."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    disabled_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    seen_on: Mapped[date | None] = mapped_column(Date, default=None)
    """The day of the last sign-in; None until it is first counted. Accounts that nobody uses are erased."""
    told_on: Mapped[date | None] = mapped_column(Date, default=None)
    """When the owner was told that the account will be erased; None when they were not, or have come back."""


class Organisation(db.Model):
    """A member organisation of the network."""

    __tablename__ = "organisation"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    name: Mapped[str] = mapped_column(String(160), unique=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class MembershipRow(db.Model):
    """A person belongs to an organisation; the contact looks after it."""

    __tablename__ = "membership"
    __table_args__ = (UniqueConstraint("person_id", "organisation_id"),)

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"), index=True)
    is_contact: Mapped[bool] = mapped_column(Boolean, default=False)
    joined_at: Mapped[datetime] = mapped_column(UtcDateTime)
    invited_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), default=None)


class SignIn(db.Model):
    """One signed-in browser. The cookie holds the key, the row only its digest."""

    __tablename__ = "sign_in"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    key_digest: Mapped[str] = mapped_column(String(64), unique=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    browser: Mapped[str] = mapped_column(String(120), default="")
    """The browser in plain words, so that its owner knows it again in the list of sign-ins."""
    passed_by: Mapped[str] = mapped_column(String(10), default="", server_default="")
    """By what second step it was passed, in the words of factors/types.py; empty where none was asked for."""
    is_shared: Mapped[bool] = mapped_column(Boolean, default=False)
    """Others use this computer too: nothing is left in its browser."""


class Invitation(db.Model):
    """A mailed link by which somebody joins. The row keeps the link's digest; deleted 90 days after it ended."""

    __tablename__ = "invitation"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    key_digest: Mapped[str] = mapped_column(String(64), unique=True)
    email: Mapped[str] = mapped_column(String(254), index=True)
    name: Mapped[str] = mapped_column(String(120))
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"), index=True)
    is_contact: Mapped[bool] = mapped_column(Boolean, default=False)
    roles: Mapped[list[str]] = mapped_column(JSON, default=list)
    invited_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    """Who invited; None for the command line."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class MailedLink(db.Model):
    """A mailed link by which a person chooses a new password or signs in. Deleted when its time is over."""

    __tablename__ = "mailed_link"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    key_digest: Mapped[str] = mapped_column(String(64), unique=True)
    purpose: Mapped[str] = mapped_column(String(10))
    """`reset` or `sign-in`: a link of one kind is no link of the other."""
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    """None for an unknown address: its row is written only so that both take the same time."""
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class CountedTry(db.Model):
    """One try that is under way or failed. Deleted when it succeeds, and when its time is over: a quarter of an hour,
    for second steps a day.
    """

    __tablename__ = "counted_try"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    kind: Mapped[str] = mapped_column(String(20))
    """What was tried: `sign-in`, `second`, `link`, or another room's code; `second-told` notes a mail about it."""
    account_digest: Mapped[str] = mapped_column(String(64), index=True)
    """Keyed digest of the account's address, or of the code that was tried; an empty text when there is neither."""
    address_digest: Mapped[str] = mapped_column(String(64), index=True)
    """Keyed digest of the network address."""
    tried_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
