"""Tables of events: series, events, who leads them, agenda, materials, sign-ups, attendance, mails that are due."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.ids import random_id
from intranet.marks import marked


class SeriesRow(db.Model):
    """Events in several towns that share themes and goals."""

    __tablename__ = "event_series"
    __table_args__ = marked("events")

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    slug: Mapped[str] = mapped_column(String(80), unique=True)
    title: Mapped[str] = mapped_column(String(120))
    language: Mapped[str] = mapped_column(String(2))
    """In which language title, themes and all other words were written."""
    themes: Mapped[str] = mapped_column(Text, default="")
    """One on each line."""
    goals: Mapped[str] = mapped_column(Text, default="")
    heading: Mapped[str] = mapped_column(Text, default="", server_default="")
    """What stands above a memo of it besides the title, one line below the other."""
    bigger_picture: Mapped[str] = mapped_column(Text, default="", server_default="")
    """What it is for beyond its goals."""
    earlier: Mapped[str] = mapped_column(Text, default="", server_default="")
    """How it goes on from an earlier series."""
    earlier_id: Mapped[str | None] = mapped_column(ForeignKey("event_series.id", ondelete="SET NULL"), default=None)
    earlier_address: Mapped[str] = mapped_column(String(1000), default="", server_default="")
    contact: Mapped[str] = mapped_column(Text, default="", server_default="")
    upcoming: Mapped[str] = mapped_column(Text, default="", server_default="")
    """Who prepares what comes next, and when."""
    channels: Mapped[str] = mapped_column(Text, default="", server_default="")
    """One on each line: a name, a space, an address."""
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SeriesFacilitator(db.Model):
    """Who may change a series and add events to it."""

    __tablename__ = "event_series_facilitator"

    series_id: Mapped[str] = mapped_column(ForeignKey("event_series.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)


class EventRow(db.Model):
    """One meeting in one town. Never deleted: what was called off stays and says so."""

    __tablename__ = "event"
    __table_args__ = (Index("ix_event_starts_at", "starts_at"), marked("events"))

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    slug: Mapped[str] = mapped_column(String(80), unique=True)
    series_id: Mapped[str | None] = mapped_column(ForeignKey("event_series.id", ondelete="SET NULL"), index=True)
    title: Mapped[str] = mapped_column(String(120))
    language: Mapped[str] = mapped_column(String(2))
    town: Mapped[str] = mapped_column(String(60), default="")
    place: Mapped[str] = mapped_column(String(120), default="")
    address: Mapped[str] = mapped_column(String(200), default="")
    description: Mapped[str] = mapped_column(Text, default="")
    speaker: Mapped[str] = mapped_column(String(120), default="")
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seats: Mapped[int | None] = mapped_column(Integer, default=None)
    """None: as many as come."""
    state: Mapped[str] = mapped_column(String(10))
    """`draft`, `published` or `cancelled`."""
    reason: Mapped[str] = mapped_column(String(300), default="")
    """Why it was called off, in the facilitator's words."""
    sequence: Mapped[int] = mapped_column(Integer, default=0)
    """Rises when what a calendar shows has changed after publishing (RFC 5545)."""
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    door_code: Mapped[str | None] = mapped_column(String(6), unique=True, default=None)
    """What those who came type to say so; none while the door is closed."""
    guests: Mapped[int] = mapped_column(Integer, default=0)
    """How many came who have no account."""
    past_signed_up: Mapped[int] = mapped_column(Integer, default=0)
    """How many were signed up, kept when their names are forgotten; so the next two."""
    past_attended: Mapped[int] = mapped_column(Integer, default=0)
    past_organisations: Mapped[int] = mapped_column(Integer, default=0)
    forgotten_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    """When the names were forgotten."""
    meeting: Mapped[int | None] = mapped_column(Integer, default=None)
    """Which meeting of its series it is; several towns hold the same one."""
    happened: Mapped[str] = mapped_column(Text, default="", server_default="")
    """What was done, written after it; so the next two."""
    speaker_part: Mapped[str] = mapped_column(Text, default="", server_default="")
    """What the speaker's part was about."""
    still_open: Mapped[str] = mapped_column(Text, default="", server_default="")


class EventFacilitator(db.Model):
    """Who leads an event: changes it, and sees who comes."""

    __tablename__ = "event_facilitator"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)


class AgendaItem(db.Model):
    """One row of an agenda. Clock times follow from the event's beginning and the minutes."""

    __tablename__ = "event_agenda"
    __table_args__ = marked("events")

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    minutes: Mapped[int] = mapped_column(Integer)
    """0: nobody said how long, and no clock times show from there on."""
    what: Mapped[str] = mapped_column(String(200))
    who: Mapped[str] = mapped_column(String(120), default="")


class MaterialRow(db.Model):
    """Something to read, see or fill in: a card, a worksheet, a link or video elsewhere with a picture here, a file."""

    __tablename__ = "event_material"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    number: Mapped[int] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(String(5))
    """`card`, `sheet`, `video`, `link` or `file`."""
    title: Mapped[str] = mapped_column(String(200), default="")
    address: Mapped[str] = mapped_column(String(1000), default="")
    """Of a video or link; of a worksheet its key. Empty for a video of which only the name is known."""
    card_id: Mapped[str | None] = mapped_column(ForeignKey("card.id", ondelete="CASCADE"), index=True, default=None)
    file_kind: Mapped[str] = mapped_column(String(5), default="")
    """Its ending: of a file itself, or of a video's picture."""
    octets: Mapped[int] = mapped_column(Integer, default=0)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SignUpRow(db.Model):
    """A person comes, or waits for a seat. Deleted when they cancel."""

    __tablename__ = "event_sign_up"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisation.id", ondelete="SET NULL"), index=True)
    number: Mapped[int] = mapped_column(Integer)
    """Rising within the event: who came first gets a seat first."""
    has_seat: Mapped[bool] = mapped_column(Boolean)
    needs: Mapped[str] = mapped_column(Text, default="")
    """Food, ways, an interpreter: for the facilitator alone, deleted 30 days after the event."""
    signed_up_at: Mapped[datetime] = mapped_column(UtcDateTime)


class AttendanceRow(db.Model):
    """A person was there."""

    __tablename__ = "event_attendance"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisation.id", ondelete="SET NULL"), index=True)
    way: Mapped[str] = mapped_column(String(4))
    """`list`: the facilitator ticked it; `code`: the person typed the code on the door."""
    noted_at: Mapped[datetime] = mapped_column(UtcDateTime)


class EventNotice(db.Model):
    """A mail that is due or was sent. Written with what it tells of, so that a stop in between loses none."""

    __tablename__ = "event_notice"
    __table_args__ = (Index("ix_event_notice_sent_at", "sent_at"),)

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    kind: Mapped[str] = mapped_column(String(10), primary_key=True)
    """`signed_up`, `waiting`, `promoted`, `removed`, `moved`, `cancelled`, `week` or `day`."""
    key: Mapped[str] = mapped_column(String(22), primary_key=True)
    """What makes one of this kind another: the event's sequence, or the sign-up's number."""
    earlier: Mapped[str] = mapped_column(Text, default="")
    """JSON: when and where the event was to be before it moved."""
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
