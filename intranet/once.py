"""What is sent twice has one effect: a pressed button pressed again, a reply that was lost, a line that repeats itself.

Every form carries a key of its page (`csrf_field`). The first writing transaction of a request notes the key, with what
was sent, in the very transaction that has the effect: both are kept, or neither, whatever is killed when. Whoever comes
second with the same is led to where the first was led. Of each page only the last send is known: the same words after
others are another wish (follow, stop, follow). What has a key of its own, such as a wish, needs none of this.
"""

from __future__ import annotations

import hashlib
import logging
import re
import time
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from flask import Flask, Response, current_app, g, has_request_context, request
from sqlalchemy import String, bindparam, delete, event, false, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from intranet import clock
from intranet.database import UtcDateTime, at_writing, db, reading_aside, writing
from intranet.extensions import keyed
from intranet.faults import NotSaved, SentBefore
from intranet.ids import random_id
from intranet.marks import INSERT
from intranet.web.access import access_of, current_person
from intranet.web.password_fields import PASSWORD_FIELDS

log = logging.getLogger("ankkuri.once")
FIELD = "once"
KEY = re.compile("[A-Za-z0-9_-]{22}")
LEFT_OUT = PASSWORD_FIELDS | {"csrf_token"}
"""These fields say nothing about what was asked for, or must not be kept in any way."""
KEPT = timedelta(days=1)
PATIENCE_SECONDS = 3.0
"""So long one waits for a first that is still being answered; between its commit and that there is hardly a moment."""
STILL_ANSWERING = timedelta(minutes=1)
"""After it nobody is answering the first any more: its process was ended between the commit and the answer."""


class OnceRow(db.Model):  # type: ignore[name-defined]  # Flask-SQLAlchemy makes it
    """The last send from a page that had its effect. A day old, it is deleted.

    Nothing leads from here to a person: the page's key, which is in both digests, is kept nowhere.
    """

    __tablename__ = "sent_once"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    """Of person and key; nobody can make it without this instance's secret."""
    said: Mapped[str] = mapped_column(String(64), server_default="")
    """Of address, key and fields, in the same way."""
    request: Mapped[str] = mapped_column(String(22))
    """Which of the requests had the effect."""
    sent_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    is_answered: Mapped[bool] = mapped_column(default=False, server_default=false())
    went_to: Mapped[str] = mapped_column(String(2000), default="")
    """Where it was led afterwards; empty when it was answered in place."""


@dataclass(frozen=True)
class _Send:
    """What names a send."""

    digest: str
    said: str
    request: str


CHANGING = ("said", "request", "sent_at", "is_answered", "went_to")
OWN = (OnceRow.digest == bindparam("of"), OnceRow.request == bindparam("by"))
ANSWERED = update(OnceRow).where(*OWN).values(is_answered=True, went_to=bindparam("place"))
REFUSED = delete(OnceRow).where(*OWN)
USED = select(OnceRow.digest).where(OnceRow.digest == bindparam("page"))


def install_once(app: Flask) -> None:
    """Note keys with what is written, and after each answer where it leads."""
    if claim not in at_writing:
        at_writing.append(claim)
    app.after_request(note_answer)


def claim(database: Session) -> None:
    """Begin the effect of this request, or raise SentBefore when it is the page's last send that comes again."""
    send = _send_of_request() if has_request_context() and not g.get("once_is_over") else None
    if send is None:
        return
    now = clock.now()
    values = {**asdict(send), "sent_at": now, "is_answered": False, "went_to": "", "long_ago": now - KEPT}
    if database.scalar(_claiming(database.get_bind().dialect.name), values) is None:  # a count is not told everywhere
        raise SentBefore
    event.listen(database, "after_commit", _note_claimed, once=True)


@cache
def _claiming(dialect: str) -> Any:
    """One statement, so that of five at once one alone is told that its row was written. Built once, like the others:
    building takes longer than asking.
    """
    row = INSERT[dialect](OnceRow).values({one.name: bindparam(one.name) for one in OnceRow.__table__.columns})
    return row.on_conflict_do_update(
        index_elements=["digest"], set_={name: row.excluded[name] for name in CHANGING},
        where=or_(OnceRow.said != row.excluded.said, OnceRow.request == row.excluded.request,
                  OnceRow.sent_at < bindparam("long_ago"))).returning(OnceRow.request)


def _note_claimed(database: Session) -> None:
    g.once_claimed = True


def is_over() -> None:
    """What this request still writes, such as that it was refused, is no effect of what was sent."""
    g.once_is_over = True


def note_answer(response: Response) -> Response:
    """Keep where the answer leads, for whoever sends the same again; of what was refused nothing is kept."""
    if not g.get("once_claimed"):
        return response
    is_over()
    send, code = _send_of_request(), response.status_code
    assert send is not None
    own = {"of": send.digest, "by": send.request}
    place = response.headers.get("Location") or response.headers.get("HX-Redirect", "")
    db.session.rollback()  # what a page read while it was made; `writing` has to come before any reading
    try:
        with writing() as database:
            if code >= 400 and code != 500:  # told "no", or "not now", one may send the same again
                database.connection().execute(REFUSED, own)
            else:  # after an error of ours the effect is there all the same
                database.connection().execute(ANSWERED, {**own, "place": place[:2000]})
    except NotSaved:
        log.warning("where a send led to was not kept")
    return response


def where_it_went() -> str:
    """Where the first was led that sent the same, once it is answered; empty when it was answered in place."""
    send = _send_of_request()
    assert send is not None
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        with reading_aside() as connection:
            first = connection.execute(
                select(OnceRow.is_answered, OnceRow.went_to, OnceRow.sent_at)
                .where(OnceRow.digest == send.digest, OnceRow.said == send.said)).one_or_none()
        if first is None or first.is_answered or time.monotonic() > until \
                or clock.now() - first.sent_at > STILL_ANSWERING:
            return first.went_to if first is not None else ""
        time.sleep(0.05)


def was_used(key: str) -> bool:
    """Whether this person has sent anything from the page with this key."""
    with reading_aside() as connection:
        return connection.scalar(USED, {"page": _page_of(key)}) is not None


def forget_old(now: datetime) -> int:
    """Delete the sends that are a day old; how many."""
    with writing() as database:
        gone: Any = database.execute(delete(OnceRow).where(OnceRow.sent_at < now - KEPT))
        return int(gone.rowcount)


def _send_of_request() -> _Send | None:
    """What names this send; None for one without a key, of nobody who is signed in, or to an address open to all."""
    if "once_send" not in g:
        g.once_send = _make_send()
    send: _Send | None = g.once_send
    return send


def _make_send() -> _Send | None:
    key = request.form.get(FIELD, "") if request.method == "POST" else ""
    if not KEY.fullmatch(key) or not current_person.is_authenticated:
        return None
    access = access_of(current_app.view_functions.get(request.endpoint or ""))
    if access is None or access.open:
        return None  # an anonymous answer must leave no time and no order; what is open to all has tickets of its own
    digest = hashlib.sha256(f"{request.full_path}\n".encode())
    for name, value in sorted(request.form.items(multi=True)):
        if name not in LEFT_OUT:
            digest.update(f"{len(name)} {name} {len(value)} {value}\n".encode(errors="surrogatepass"))
    for name, file in sorted(request.files.items(multi=True), key=lambda one: one[0]):
        digest.update(f"{name} {file.filename}\n".encode(errors="surrogatepass"))
        digest.update(hashlib.file_digest(file.stream, "sha256").digest())  # type: ignore[arg-type]  # it reads
        file.stream.seek(0)
    return _Send(_page_of(key), keyed(f"sent once {digest.hexdigest()}"), random_id())


def _page_of(key: str) -> str:
    return keyed(f"page of a send {current_person.id} {key}")
