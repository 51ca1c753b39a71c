"""Asks a server one thing many times over one connection, and reads what its processes spent on it.

Server CPU is the run time of every thread of the process group by the kernel's own count (schedstat, in nanoseconds):
neither the client nor other programs on the machine are in it.
"""

from __future__ import annotations

import os
import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Asked:
    """A request as it goes over the wire."""

    head: str
    body: bytes = b""

    def bytes_for(self, port: int) -> bytes:
        """With host and length."""
        length = f"Content-Length: {len(self.body)}\r\n" if self.body else ""
        return f"{self.head}Host: 127.0.0.1:{port}\r\n{length}\r\n".encode() + self.body


class Connection:
    """One connection that stays open."""

    def __init__(self, port: int, patience: float = 30) -> None:
        self.port = port
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=patience)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._file = cast(BinaryIO, self._socket.makefile("rb"))

    def ask(self, asked: Asked) -> Answer:
        """The answer, read to its end."""
        self._socket.sendall(asked.bytes_for(self.port))
        status = int(self._file.readline().split()[1])
        headers: dict[str, str] = {}
        while (line := self._file.readline().decode("latin-1").strip()):
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = b"" if status in (204, 304) else self._file.read(int(headers.get("content-length", 0)))
        return Answer(status, headers, body)

    def close(self) -> None:
        """Let go."""
        self._file.close()
        self._socket.close()


def wait_for_workers(group: int, number: int) -> None:
    """A site answers as soon as the first of them is there."""
    until = time.monotonic() + 20
    while len(_workers(group)) < number:
        assert time.monotonic() < until, _workers(group)
        time.sleep(0.05)
    time.sleep(0.5)  # what they do first of all


def connections_to_each_worker(port: int, group: int, number: int) -> list[Connection]:
    """So many connections to each worker that serves, in turns: the others are held still while they are opened.

    Left to itself the kernel may give them all to one, and the other, untouched since it was forked, shares everything.
    """
    workers, found = _workers(group), []
    for worker in workers:
        still = [one for one in workers if one != worker]
        try:
            for one in still:
                os.kill(one, signal.SIGSTOP)
            opened = [Connection(port, patience=2) for _ in range(number)]
            with suppress(TimeoutError):  # the timekeeper takes none
                for connection in opened:
                    assert connection.ask(Asked("GET /healthz HTTP/1.1\r\n")).status == 200
                found.append(opened)
        finally:
            for one in still:
                os.kill(one, signal.SIGCONT)
    return [connection for turn in zip(*found, strict=True) for connection in turn]


def cpu_seconds(group: int) -> float:
    """What all threads of the process group have spent so far."""
    spent, processes = 0, _processes(group)
    assert processes, f"nobody is in the group {group} any more"
    for process in processes:
        for thread in (process / "task").glob("*/schedstat"):
            try:
                spent += int(thread.read_text().split()[0])
            except OSError:
                continue  # it ended meanwhile
    return spent / 1e9


def shared_memory_megabytes(group: int) -> list[float]:
    """PSS of each of the group's workers, the timekeeper among them, without the process that watches over them: what
    they share is divided by all.
    """
    found = []
    for process in _processes(group):
        if process.name == str(group):
            continue
        for line in (process / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                found.append(int(line.split()[1]) / 1024)
    return found


def _workers(group: int) -> list[int]:
    """The group's processes without the one that watches over them."""
    return [int(process.name) for process in _processes(group) if process.name != str(group)]


def _processes(group: int) -> list[Path]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            fields = (process / "stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[2]) == group:
            found.append(process)
    return found


def milliseconds_each(connection: Connection, group: int, once: Callable[[Connection], Answer], times: int) -> float:
    """Server CPU for one request of so many."""
    before = cpu_seconds(group)
    for _ in range(times):
        once(connection)
    return 1000 * (cpu_seconds(group) - before) / times
