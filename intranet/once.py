"""What is sent twice has one effect: a pressed button pressed again, a reply that was lost, a line that repeats itself.

Every form carries a key of its page (`csrf_field`). The first writing transaction of a request notes the key, with what
was sent, in the very transaction that has the effect: both are kept, or neither, whatever is killed when. Whoever comes
second with the same is led to where the first was led. What has a key of its own, such as a wish, needs none of this.
"""

from __future__ import annotations

import hashlib
import logging
import re
import time
from datetime import datetime, timedelta

from flask import Flask, Response, g, has_request_context, request
from sqlalchemy import String, delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from intranet import clock
from intranet.database import UtcDateTime, at_writing, db, reading_aside, writing
from intranet.extensions import keyed
from intranet.faults import NotSaved, SentBefore
from intranet.ids import random_id
from intranet.marks import INSERT
from intranet.web.access import current_person

log = logging.getLogger("ankkuri.once")
FIELD = "once"
KEY = re.compile("[A-Za-z0-9_-]{22}")
LEFT_OUT = ("csrf_token", "password")
"""Fields with these in their names say nothing about what was asked for, or must not be kept in any way."""
KEPT = timedelta(days=1)
PATIENCE_SECONDS = 3.0
"""How long one waits for where the first was led: between its commit and that there is hardly a moment."""


class OnceRow(db.Model):  # type: ignore[name-defined]  # Flask-SQLAlchemy makes it
    """A send that had its effect. A day old, it is deleted."""

    __tablename__ = "sent_once"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    """Of person, address, key and fields; nobody can make it without this instance's secret."""
    request: Mapped[str] = mapped_column(String(22))
    """Which of the requests had the effect."""
    sent_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    went_to: Mapped[str] = mapped_column(String(2000), default="")
    """Where it was led afterwards."""


def install_once(app: Flask) -> None:
    """Note keys with what is written, and after each answer where it leads."""
    if claim not in at_writing:
        at_writing.append(claim)
    app.after_request(note_place)


def claim(database: Session) -> None:
    """Begin the effect of this request, or raise SentBefore when the same had it already."""
    mark = _mark_of_request() if has_request_context() and not g.get("once_is_over") else ""
    if not mark:
        return
    now = clock.now()
    database.execute(delete(OnceRow).where(OnceRow.sent_at < now - KEPT))
    row = INSERT[database.get_bind().dialect.name](OnceRow).values(digest=mark, request=g.once_request, sent_at=now,
                                                                  went_to="")
    first = database.scalar(row.on_conflict_do_nothing().returning(OnceRow.request))  # a count is not told everywhere
    if first is None and database.scalar(select(OnceRow.request).where(OnceRow.digest == mark)) != g.once_request:
        raise SentBefore
    g.once_claimed = True


def is_over() -> None:
    """What this request still writes, such as that it was refused, is no effect of what was sent."""
    g.once_is_over = True


def note_place(response: Response) -> Response:
    """Keep where the answer leads, for whoever sends the same again."""
    place = response.headers.get("Location") or response.headers.get("HX-Redirect", "")
    if g.get("once_claimed") and place and response.status_code < 400:
        is_over()
        try:
            with writing() as database:
                database.execute(update(OnceRow).where(OnceRow.digest == g.once_mark, OnceRow.request == g.once_request)
                                 .values(went_to=place[:2000]))
        except NotSaved:
            log.warning("where a send led to was not kept")
    return response


def where_it_went() -> str:
    """Where the first was led that sent the same; empty when it was shown a page of its own."""
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        with reading_aside() as connection:
            place = connection.scalar(select(OnceRow.went_to).where(OnceRow.digest == _mark_of_request()))
        if place or time.monotonic() > until:
            return place or ""
        time.sleep(0.05)


def _mark_of_request() -> str:
    """What names this send; empty for one without a key, or of nobody who is signed in."""
    mark: str | None = g.get("once_mark")
    if mark is None:
        mark = g.once_mark = _make_mark()
        g.once_request = random_id()
    return mark


def _make_mark() -> str:
    has_key = request.method == "POST" and KEY.fullmatch(request.form.get(FIELD, ""))
    if not has_key or not current_person.is_authenticated:
        return ""
    digest = hashlib.sha256(f"{current_person.id}\n{request.full_path}\n".encode())
    for name, value in sorted(request.form.items(multi=True)):
        if not any(part in name for part in LEFT_OUT):
            digest.update(f"{len(name)} {name} {len(value)} {value}\n".encode(errors="surrogatepass"))
    for name, file in sorted(request.files.items(multi=True), key=lambda one: one[0]):
        digest.update(f"{name} {file.filename}\n".encode(errors="surrogatepass"))
        digest.update(hashlib.file_digest(file.stream, "sha256").digest())  # type: ignore[arg-type]  # it reads
        file.stream.seek(0)
    return keyed(f"sent once {digest.hexdigest()}")
