"""A crawl: everything that one side's people can reach, asked again by the other side and by nobody.

Whatever one side has written holds words that stand nowhere else. None of them may come in what anybody else gets:
bodies, headers, names of files, the insides of documents, mails.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any
from urllib.parse import unquote, urlsplit

from pypdf import PdfReader
from werkzeug.test import TestResponse

from tests.figures.permissions.asking import Asking, new_word
from tests.figures.permissions.forms import Form, seen_on
from tests.figures.permissions.world import Side
from tests.visitor import HTMX, Visitor

BEGINNINGS = ("/", "/account", "/sheets", "/sheets/shared", "/rounds", "/steps", "/events", "/events?when=past",
              "/events.ics", "/wishes", "/memos", "/questions", "/following", "/forms", "/live", "/account/export.json")
NOT_FOLLOWED = re.compile(r"^/(static|logout|worksheets/[a-z_]+/blank|cards/(?!soita)|glossary/)|[?&](said|lang)=")
"""Files that are the same for everybody, the way out, printed papers, cards: nothing of anybody's stands there."""
CANARY = re.compile(r"q[a-z]{11}x")
SAME_FOR_ALL = ("/cards", "/worksheets", "/papers", "/accessibility", "/privacy", "/search", "/f/")
"""What one of a side has read tells the next one no more."""
FILE = re.compile(r"\.(pdf|docx|xlsx|csv|json|svg|png)$")
OF_A_FILE, OF_A_ROUTE = 4, 4
"""So many files of one kind each person opens, and so many forms of one route are sent."""


@dataclass
class Reached:
    """What a side's people came to."""

    addresses: dict[str, None] = field(default_factory=dict)
    fragments: dict[str, None] = field(default_factory=dict)
    """Addresses that pages ask for by htmx."""
    forms: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Where forms are sent to, with what they send."""
    of_route: Counter[str] = field(default_factory=Counter)
    met: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Every canary that stood somewhere, with the addresses where it did."""

    def of(self, side: Side) -> list[str]:
        """Canaries of this side that were met, as sentences."""
        return sorted(f"{address} tells {side.canaries.where[word]}" for word, addresses in self.met.items()
                      if word in side.canaries.where for address in addresses)


def follow(asking: Asking, who: Visitor, reached: Reached, most: int) -> None:
    """Opens what can be reached by links, page after page."""
    waiting, known = list(BEGINNINGS), set(BEGINNINGS)
    files: Counter[str] = Counter()
    while waiting and most:
        address, most = waiting.pop(0), most - 1
        answer = asking.ask(who, "GET", address)
        assert answer.status_code < 500, f"{address}: {answer.status_code}"
        reached.addresses[address] = None
        for word in CANARY.findall(words_in(answer)):
            if word not in unquote(address):
                reached.met[word].add(address)
        found = [answer.headers["Location"]] if "Location" in answer.headers else []
        if answer.status_code == 200 and answer.mimetype == "text/html":
            page = seen_on(answer.get_data(as_text=True), address)
            found += page.links
            reached.fragments.update(dict.fromkeys(page.asked_for))
            for form in page.forms:
                note_form(form, reached, asking.endpoint_of("POST", form.action))
        for one in found:
            one = urlsplit(one)._replace(scheme="", netloc="", fragment="").geturl()
            if not one.startswith("/") or one in known or NOT_FOLLOWED.search(one):
                continue
            known.add(one)
            if (kind := FILE.search(one)) is not None:
                files[kind[0]] += 1
            if not (one in reached.addresses and one.startswith(SAME_FOR_ALL)) and (
                    kind is None or files[kind[0]] <= OF_A_FILE):
                waiting.append(one)


def note_form(form: Form, reached: Reached, endpoint: str) -> None:
    """A form that changes something is kept with its words; of a route that takes dozens, a few."""
    if form.method != "post" or not endpoint or endpoint.endswith("logout") or form.action in reached.forms:
        return
    reached.of_route[endpoint] += 1
    if reached.of_route[endpoint] <= OF_A_ROUTE:
        reached.forms[form.action] = form.sent(new_word)


def send_as_owner(asking: Asking, people: Collection[Visitor], reached: Reached) -> None:
    """Sends every form as one of the own side does, and notes where it leads. The world is restored after each."""
    for action, fields in list(reached.forms.items()):
        for who in people:
            answer = asking.ask(who, "POST", action, fields)
            asking.world.kept.restore()
            if answer.status_code in (200, 303, 422):
                there = urlsplit(answer.headers.get("Location", "")).path
                if there and not NOT_FOLLOWED.search(there):
                    reached.addresses[there] = None
                break


# -- looking for canaries -------------------------------------------------------------------------------------------


def words_in(answer: TestResponse) -> str:
    """Everything that an answer tells: headers, body, the inside of documents."""
    headers = "\n".join(f"{name}: {unquote(value)}" for name, value in answer.headers)
    return f"{headers}\n{words_of_file(answer.get_data())}"


def words_of_file(octets: bytes) -> str:
    """The words of a file: packed documents are unpacked, a PDF is read."""
    if octets.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(octets)) as archive:
            return "\n".join([*archive.namelist(), *(archive.read(name).decode("utf-8", "replace")
                                                     for name in archive.namelist())])
    if octets.startswith(b"%PDF") and len(octets) > 500:
        read = PdfReader(io.BytesIO(octets))
        return "\n".join([str(read.metadata), *(page.extract_text() for page in read.pages)])
    return octets.decode("utf-8", "replace")


def words_of_mail(mail: EmailMessage) -> str:
    """A mail with its headers and everything that hangs on it."""
    parts = [words_of_file(bytes(part.get_payload(decode=True) or b"")) for part in mail.walk()  # type: ignore[arg-type]
             if not part.is_multipart()]
    return "\n".join([*(f"{name}: {value}" for name, value in mail.items()), *parts])


def strangers_words(words: str, side: Side, address: str = "") -> set[str]:
    """Canaries of this side that stand in the words; what stood in the address itself tells nothing new."""
    return {one for one in CANARY.findall(words) if one in side.canaries.where and one not in unquote(address)}


# -- asking again -----------------------------------------------------------------------------------------------------


@dataclass
class Replay:
    """The other side asks for everything."""

    asking: Asking
    owner: Side
    faults: list[str] = field(default_factory=list)
    changed_rows: int = 0
    found: int = 0

    def look(self, who: str, visitor: Visitor, address: str,
             headers: Mapping[str, str] | None = None) -> TestResponse:
        """One address, read by somebody who is not of the owner's side."""
        answer = self.asking.ask(visitor, "GET", address, None, headers)
        if answer.status_code >= 500:
            self.faults.append(f"{who}: {address} is a {answer.status_code}")
        self._judge(who, address, words_in(answer))
        return answer

    def read(self, who: str, visitor: Visitor, reached: Reached) -> None:
        """Every address, as a page and as a fragment."""
        for address in reached.addresses:
            self.look(who, visitor, address)
            self.look(who, visitor, address, HTMX)
        for address in reached.fragments:
            self.look(who, visitor, address, HTMX)

    def send(self, who: str, visitor: Visitor, forms: dict[str, dict[str, Any]]) -> None:
        """Every form with what the owner would send; the owner's rows are the same afterwards."""
        kept = self.asking.world.kept
        for action, fields in forms.items():
            answer = self.asking.ask(visitor, "POST", action, fields)
            self._judge(who, action, words_in(answer), sent=str(fields))
            changed = [name for name in kept.changed() if touched(kept.rows_then(name), kept.rows_now(name),
                                                                  self.owner)]
            self.changed_rows += len(changed)
            if changed:
                self.faults.append(f"{who}: POST {action} ({answer.status_code}) changed {', '.join(changed)}")
            kept.restore()

    def search(self, who: str, visitor: Visitor, words: Iterable[str]) -> None:
        """A canary is found as little as a word that nobody wrote: the answers differ in nothing."""
        none = "qzzzzzzzzzzzx"
        page = self.asking.ask(visitor, "GET", f"/search?q={none}").get_data(as_text=True)
        for word in words:
            answer = self.asking.ask(visitor, "GET", f"/search?q={word}")
            if _plain(answer.get_data(as_text=True), word) != _plain(page, none):
                self._fault(who, "/search", {word})

    def mails(self, mails: Iterable[EmailMessage], addresses: Collection[str]) -> int:
        """No mail to anybody but the owner's own people holds a word of theirs."""
        looked_at = 0
        for mail in mails:
            if not any(one in str(mail["To"]) for one in addresses):
                looked_at += 1
                self._judge(str(mail["To"]), f"the mail {mail['Subject']}", words_of_mail(mail))
        return looked_at

    def _judge(self, who: str, address: str, words: str, sent: str = "") -> None:
        leaked = strangers_words(words, self.owner, address + sent)
        if leaked:
            self._fault(who, address, leaked)

    def _fault(self, who: str, address: str, words: set[str]) -> None:
        self.found += len(words)
        told = ", ".join(sorted({self.owner.canaries.where[one] for one in words}))
        self.faults.append(f"{who}: {address} tells {told}")


def touched(then: list[Any], now: list[Any], side: Side) -> bool:
    """Whether a side lost a row of its own or was given one: by its ids, and of what was lost by its words too."""
    before, after = set(map(repr, then)), set(map(repr, now))
    lost = [row for row in before - after if set(CANARY.findall(row)) & side.canaries.where.keys()]
    return bool(lost) or any(one in row for row in before ^ after for one in side.own_ids)


def _plain(page: str, word: str) -> str:
    return re.sub(r'(name="(?:csrf_token|once)" value=")[^"]*', r"\1", page.replace(word, "@"))
