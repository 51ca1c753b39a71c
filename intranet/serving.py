"""The worker that gunicorn runs for us: nobody waits for somebody who sends slowly.

gunicorn's own threads read a request from its first byte to its last, so forty connections that stall after half a
request stop a site. Here the worker's event loop, for which a thousand waiting connections are no burden, gathers
each request, and a thread begins when all of it is there. TLS is the business of a proxy in front.
"""

from __future__ import annotations

import errno
import logging
import re
import socket
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from selectors import EVENT_READ
from typing import Any

from gunicorn.http.unreader import SocketUnreader
from gunicorn.workers.gthread import TConn, ThreadWorker

from intranet.jobs.consumer import keep_time
from intranet.security import policy_headers
from intranet.unreadable import answer_of, status_of

log = logging.getLogger("ankkuri.serving")

HEAD_SECONDS = 15.0
"""How long a connection may take to say what it wants."""
BODY_SECONDS = 60.0
"""How long it may take for all of it: a form over a village's weak mobile network."""
THREAD_SECONDS = 5.0
"""How long a thread reads on where the length is not known or too large: it owes that a refusal, not its time."""
WRITE_SECONDS = 20.0
STOP_SECONDS = 2.0
MOST_GATHERED = 6 * 1024 * 1024
"""Bytes of one request that are waited for: the largest picture with its form."""
MOST_HELD = 32 * 1024 * 1024
"""Bytes of all half-sent requests together; beyond, the largest is dropped."""
LARGEST_HEAD = 64 * 1024
PIECE = 64 * 1024

LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]{1,12})[ \t]*\r\n", re.IGNORECASE)
UNTOLD = re.compile(rb"\r\n(transfer-encoding|expect):", re.IGNORECASE)


class TimedUnreader(SocketUnreader):  # type: ignore[misc]  # no types there
    """What a thread reads from. Whoever is too slow is treated as if they had hung up."""

    until = 0.0

    def chunk(self, size_hint: int | None = None) -> bytes:
        """The next piece, or ConnectionResetError when its time is over."""
        try:
            self.sock.settimeout(max(0.001, self.until - time.monotonic()))
            return bytes(super().chunk(size_hint))
        except TimeoutError as late:
            raise ConnectionResetError(errno.ECONNRESET, "the request did not come in time") from late
        finally:
            self.sock.settimeout(WRITE_SECONDS)


class Connection(TConn):  # type: ignore[misc]  # no types there
    """A connection with what has arrived of its next request."""

    def __init__(self, cfg: Any, sock: socket.socket, client: Any, server: Any,
                 see_off: Callable[[Connection], None]) -> None:
        super().__init__(cfg, sock, client, server)
        self.see_off = see_off
        self.data_ready = True  # a thread that gets it has nothing to wait for
        self.expect_request()

    def expect_request(self) -> None:
        """A new request may come now."""
        self.arrived = bytearray()
        self.wanted: int | None = None
        self.until = time.monotonic() + HEAD_SECONDS

    def take(self, piece: bytes) -> bool:
        """Keep a piece of the request; whether a thread can have it now."""
        self.arrived += piece
        if self.wanted is None:
            end = self.arrived.find(b"\r\n\r\n")
            if end < 0:
                return len(self.arrived) > LARGEST_HEAD
            self.wanted = end + 4 + _length_of_body(bytes(self.arrived[:end + 2]))
            self.until += BODY_SECONDS - HEAD_SECONDS
        return len(self.arrived) >= min(self.wanted, MOST_GATHERED)

    def init(self) -> None:
        """In the thread: what has arrived is read first, then the socket, for a short time."""
        super().init()
        if not isinstance(self.parser.unreader, TimedUnreader):
            self.parser.unreader = TimedUnreader(self.sock)
        self.parser.unreader.until = time.monotonic() + THREAD_SECONDS
        self.parser.unreader.unread(bytes(self.arrived))
        self.arrived = bytearray()
        self.sock.settimeout(WRITE_SECONDS)

    def close(self, graceful: bool = False) -> None:
        """Hang up; gracefully, the other side has a moment to read what we said last."""
        try:
            if graceful:
                self.sock.shutdown(socket.SHUT_WR)
                self.see_off(self)
                return
        except OSError:  # they hung up first
            pass
        super().close()


def _length_of_body(head: bytes) -> int:
    """How much the head says will follow; 0 where it does not say, so that a thread sees to it at once."""
    found = LENGTH.search(head)
    return int(found[1]) if found and not UNTOLD.search(head) else 0


class Worker(ThreadWorker):  # type: ignore[misc]  # no types there
    """gunicorn's threads, which get whole requests. One worker serves no page but keeps the time (share_out)."""

    keeps_time = False
    leaves = False
    """Whether a reload has made it one of those that go."""
    begins_after = 0.0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.arriving: dict[Connection, None] = {}
        self.leaving: dict[Connection, None] = {}
        self.held = 0

    def run(self) -> None:
        """Serve, or run the timed jobs: in a process of its own, which gunicorn starts anew, ends with the others, and
        which ends by itself when its parent is gone.
        """
        self.wsgi.extensions["ankkuri_registry"].hear_of_standstill()
        if not self.keeps_time:
            super().run()
            return
        for listener in self.sockets:
            listener.close()
        until = time.monotonic() + self.begins_after
        while self.still_wanted() and time.monotonic() < until:
            time.sleep(0.25)
        if self.alive:
            keep_time(self.wsgi, self.still_wanted)

    def still_wanted(self) -> bool:
        """Tell the parent that we are alive; whether it still is, and has not asked us to end."""
        self.notify()
        return bool(self.alive) and self.is_parent_alive()

    def accept(self, listener: socket.socket) -> None:
        """A new connection: wait for its request without a thread."""
        try:
            sock, client = listener.accept()
        except OSError as problem:
            if problem.errno in (errno.EAGAIN, errno.ECONNABORTED, errno.EWOULDBLOCK):
                return
            raise
        self.nr_conns += 1
        conn = Connection(self.cfg, sock, client, listener.getsockname(), self.see_off)
        self.arriving[conn] = None
        self.poller.register(sock, EVENT_READ, partial(self.take_in, conn))

    def on_client_socket_readable(self, conn: Connection, client: socket.socket) -> None:
        """The next request of a connection that was kept open."""
        self.keepalived_conns.remove(conn)
        conn.expect_request()
        self.arriving[conn] = None
        self.poller.modify(client, EVENT_READ, partial(self.take_in, conn))
        self.take_in(conn, client)

    def take_in(self, conn: Connection, client: socket.socket) -> None:
        """More of a request. Whole, it goes to a thread."""
        if conn not in self.arriving:
            return  # dropped a moment ago, with this event under way
        try:
            piece = client.recv(PIECE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        self.held += len(piece)
        if not piece:
            self.drop(conn)
        elif conn.take(piece):
            self.let_go(conn)
            self.enqueue_req(conn)
        elif self.held > MOST_HELD:
            self.drop(max(self.arriving, key=lambda one: len(one.arrived)))

    def let_go(self, conn: Connection) -> None:
        """No longer wait for this one."""
        del self.arriving[conn]
        self.held -= len(conn.arrived)
        self.poller.unregister(conn.sock)

    def drop(self, conn: Connection) -> None:
        """Hang up."""
        self.let_go(conn)
        self.nr_conns -= 1
        conn.close()

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: BaseException) -> None:
        """Answer what could not be read. gunicorn's own page has no policy, and its log the words that were sent."""
        status = status_of(exc)
        if status >= 500 and status != 501:
            log.error("a request failed outside of the app: %s", type(exc).__name__)
        else:
            log.info("a request could not be read: %s", type(exc).__name__)
        with suppress(OSError):  # they hung up
            client.sendall(answer_of(status, policy_headers(self.wsgi.extensions["ankkuri_settings"])))

    def see_off(self, conn: Connection) -> None:
        """Wait for the other side to hang up. gunicorn itself would wait here for two seconds and do nothing else."""
        self.nr_conns += 1
        conn.until = time.monotonic() + STOP_SECONDS
        conn.sock.setblocking(False)
        self.leaving[conn] = None
        self.poller.register(conn.sock, EVENT_READ, partial(self.hear_out, conn))

    def hear_out(self, conn: Connection, client: socket.socket) -> None:
        """What somebody who was answered still sends is read and forgotten."""
        try:
            gone = not client.recv(PIECE)
        except BlockingIOError:
            return
        except OSError:
            gone = True
        if gone and conn in self.leaving:
            self.forget(conn)

    def forget(self, conn: Connection) -> None:
        """This one has left."""
        del self.leaving[conn]
        self.poller.unregister(conn.sock)
        self.nr_conns -= 1
        conn.close()

    def murder_pending(self) -> None:
        """Hang up on whoever was too slow; gunicorn asks for this every second. A worker that stops waits briefly."""
        super().murder_pending()
        now = time.monotonic()
        for conn in list(self.arriving):
            if not self.alive:
                conn.until = min(conn.until, now + STOP_SECONDS)
            if conn.until < now:
                self.drop(conn)
        for conn in [one for one in self.leaving if one.until < now]:
            self.forget(conn)


STARTS: list[float] = []
"""In the parent: when it lately started a worker that keeps the time."""
CALM_SECONDS = 600.0
LONGEST_WAIT = 120.0


def share_out(others: Iterable[Worker], new: Worker, serving: int) -> None:
    """In the parent, before a fork: the new worker keeps the time when so many others serve and nobody keeps it.

    One that dies again and again begins later and later: 0, 0, 2, 4, 8 … seconds.
    """
    staying = [one for one in others if not one.leaves]
    if sum(not one.keeps_time for one in staying) < serving or any(one.keeps_time for one in staying):
        return
    now = time.monotonic()
    STARTS[:] = [one for one in STARTS if one > now - CALM_SECONDS] + [now]
    new.keeps_time = True
    new.begins_after = min(2.0 ** (len(STARTS) - 2), LONGEST_WAIT) if len(STARTS) > 2 else 0.0
