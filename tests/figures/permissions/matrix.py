"""The permission matrix: what each route answers to each role, for our own things, the other side's and none at all.

`permissions.txt` says whom a route lets in; `matrix.txt` says what those who are let in get. A thing of the other side
is `hidden` when nobody can tell it from one that is not there: status, headers and body are laid side by side.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.contract.test_permissions import table as permissions
from tests.figures.permissions.addresses import Address, allowed, rules_of
from tests.figures.permissions.asking import Answer, Asking, new_word, seen
from tests.figures.permissions.world import Side, Thing, World

TABLE = Path(__file__).with_name("matrix.txt")
ROLES = ("nobody", "member", "contact", "curator", "facilitator", "admin", "removed")
"""The columns; who was disabled, or waits for the second step, is asked too, and is answered like nobody."""
ALSO_ASKED = ("disabled", "half")
OF_WHO_WAITS = "/login/second"
"""The one address that is another to who waits for the second step."""
HIDDEN = "="
FRAGMENTS = ("/now",)
"""Addresses of pieces of a page, asked for by its script alone: anything else is sent to the page."""
FOREVER = "Fri, 31 Dec 2100 23:59:59 GMT"
BY_THE_GATE = "."
"""As permissions.txt says: no sign-in leads to the sign-in page or is a 401, another role is a 403."""
PAGES = {
    "/cards/desk/pictures/": ("/cards/desk/pictures",), "/admin/people/invitations/": ("/admin/people",),
    "/admin/organisations/": ("/admin/organisations",), "/admin/plugins": ("/admin/plugins",),
    "/account/": ("/account",), "/questions/": ("/", "/questions"), "/glossary/": ("/glossary/new",),
    "/search/synonyms/": ("/search/synonyms",), "/search/misses": ("/search/misses", "/search?q=haamusana"),
    "/following": ("/following", "/cards/soita"), "/cards/desk/words/": ("/cards/desk/words",), "/steps/": ("/steps",),
}
"""Where the form that sends to an address stands, when it stands neither there nor above it."""
ELSEWHERE = {("/live/", "steps"): "sheet", ("/live/", "control"): "control", ("/events/", "door"): "people",
             ("/memos/", "comments"): "comments", ("/memos/", ""): "edit", ("/forms/", "themes"): "answers"}
TYPED: dict[str, dict[str, str]] = {
    "answers/<item:item_id>": {"value": "4", "version": "1"}, "talk/<item:item_id>": {"value": "3", "version": "1"},
    "/live/<code:code>/steps/new": {"kind": "text", "title": "Tervetuloa", "body": ""},
    "/account/password": {"old_password": "ankkuri-demo", "new_password": "aivan uusi salasana tässä"},
    "/admin/leaders": {"leader": "", "what": ""},
    "/admin/plugins/on": {"plugin": "own_activity"}, "/admin/plugins/off": {"plugin": "own_activity"},
    "/cards/<slug:slug>/marks": {"paragraph": "1", "revision": "1", "view": "standard"},
    "/memos/<slug:slug>/order": {"part": "{part_id}", "before": ""},
    "/account/sign-ins/end": {"sign_in": "others"},
    "/rounds/new": {"worksheet": "network_health", "perspective": "one", "subject": "Verkosto",
                    "until": new_word("until", "")},
}
"""What is sent where the page's script sends it and no form does."""


Answers = dict[str, Answer]


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    own: tuple[str, ...]
    other: str
    missing: str

    def said(self, address: Address) -> str:
        """As the file has it."""
        return (f"{address.method:<5} {address.template} | {address.kind} | {' '.join(self.own)} | "
                f"{self.other} | {self.missing}")


@dataclass
class Found:
    """What was seen of one address: its line as it is, and what no line may allow."""

    row: Row
    faults: list[str] = field(default_factory=list)


def table() -> dict[Address, Row]:
    """The table file."""
    found: dict[Address, Row] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            where, kind, own, other, missing = (part.strip() for part in line.split("|"))
            address = Address(where.split()[0], where.split()[1], kind)
            assert address not in found, f"{line} stands twice"
            found[address] = Row(tuple(own.split()), other, missing)
    return found


class Matrix:
    """Asks every question of the matrix."""

    def __init__(self, world: World) -> None:
        self.world, self.asking = world, Asking(world)
        self._permissions = {(method, rule): who for (methods, rule), who in permissions().items()
                             for method in methods.split(",")}
        self._rules = rules_of(world.site)
        self._missing: dict[tuple[str, str], Answers] = {}
        self._refused: dict[tuple[str, str], tuple[str, ...]] = {}
        """By route: whom it does not let in, whatever the address."""

    def look(self, address: Address) -> Found:
        """Everything about one address. What is the same for each kind of thing is asked with the first kind only."""
        own, other = (side.things.get(address.kind, {}) for side in (self.world.own, self.world.other))
        is_first = address.route not in self._refused
        refused = self._refused.get(address.route, ())
        ours = self._asked(address, own, own, self.world.own, but=refused, also=ALSO_ASKED)
        found = Found(Row(self._cells(address, ours), "-", "-"))
        self._refused[address.route] = tuple(
            role for role, cell in zip(ROLES, found.row.own, strict=True) if cell == BY_THE_GATE)
        if address.kind != "-":
            self._beside(address, found, ours, refused)
        if "half" in ours:
            found.faults += _not_like_nobody(address, ours)
        if address.method == "GET" and is_first:
            found.faults += self._otherwise(address, found.row, own, other)
        return found

    def _beside(self, address: Address, found: Found, ours: Answers, asked_before: Collection[str]) -> None:
        """The other side's thing and none at all."""
        own, other = (side.things[address.kind] for side in (self.world.own, self.world.other))
        by_htmx, none = self._refused[address.route], address.missing(own)
        known = (address.method, address.filled(none))
        if known not in self._missing:
            self._missing[known] = self._asked(address, none, own, self.world.own, by_htmx)
        missing = self._missing[known]
        theirs = self._asked(address, other, other, self.world.other, by_htmx, asked_before)
        found.row = replace(found.row, missing=_short(self._cells(address, missing)),
                            other=self._kept_apart(found, address, theirs, missing, ours))
        if address.is_nested:
            crossed = self._asked(address, address.crossed(own, other), own, self.world.own, but=by_htmx)
            nothing = self._asked(address, address.missing(own, whole=False), own, self.world.own, but=by_htmx)
            found.faults += [f"{role}: a thing of the other side inside our own differs from none: {difference}"
                             for role in crossed if (difference := crossed[role].difference(nothing[role]))]

    def _asked(self, address: Address, thing: Thing, form_of: Thing, side: Side,
               by_htmx: Collection[str] = (), but: Collection[str] = (),
               also: Collection[str] = ("disabled",)) -> Answers:
        """What each role is answered. The body is the one that the thing's own people would send.

        Whom the gate does not let in asks by htmx: a fragment costs a fraction of a page.
        """
        path = address.filled(thing)
        fields = None if address.method == "GET" else self._fields(address, form_of, side)
        ids = _ids(address, thing)
        found = {}
        for role in (*ROLES, *(() if but else also)):
            if role in but:
                continue
            as_fragment = (role if role not in ALSO_ASKED else "nobody") in by_htmx or path.endswith(FRAGMENTS)
            htmx = {"HX-Request": "true"} if as_fragment else {}
            answer = self.asking.ask(self.world.actor(role), address.method, path, fields, htmx)
            found[role] = replace(seen(answer, *ids), goes_to=answer.headers.get("Location", ""),
                                  changed=frozenset(self.world.kept.changed()))
            self.world.kept.restore()
        return found

    def _fields(self, address: Address, thing: Thing, side: Side) -> dict[str, Any]:
        for ending, typed in TYPED.items():
            if address.template.endswith(ending):
                return {name: words.format(**thing) for name, words in typed.items()}
        path = address.filled(thing)
        people = [side.facilitator, side.contact, side.member, side.colleague, self.world.curators[0], self.world.admin]
        first = path.split("/")[1]
        pages = [page for beginning, found in PAGES.items() if path.startswith(beginning) for page in found]
        pages += ["/".join(path.split("/")[:3]) + f"/{last}" for (beginning, part), last in ELSEWHERE.items()
                  if beginning == f"/{first}/" and (not part or part in path)]
        return self.asking.form_for(people, path, pages) or {}

    def _cells(self, address: Address, answers: Answers) -> tuple[str, ...]:
        who = self._permissions[address.method, self._rules[address.method, address.template]]
        cells = []
        for role in ROLES:
            if role not in answers:
                cells.append(BY_THE_GATE)
                continue
            answer = answers[role]
            if role == "nobody":
                asked_in = answer.status == 401 or (address.method == "GET" and answer.status == 303
                                                    and answer.goes_to.startswith("/login"))
                by_the_gate = who != "all" and asked_in
            else:
                by_the_gate = who not in ("all", "signed in") and role not in who and answer.status == 403
            cells.append(BY_THE_GATE if by_the_gate else str(answer.status))
        return tuple(cells)

    def _kept_apart(self, found: Found, address: Address, theirs: Answers, missing: Answers,
                    ours: Answers) -> str:
        """How the other side's thing is: hidden, open in the same way as our own, or by its own statuses."""
        for name, answers in (("own", ours), ("other", theirs), ("missing", missing)):
            if "disabled" in answers and (difference := answers["disabled"].difference(answers["nobody"])):
                found.faults.append(f"who is disabled is not answered like nobody ({name}): {difference}")
            if address.method == "GET":
                found.faults += [f"{role}: reading changed {', '.join(sorted(answer.changed))} ({name})"
                                 for role, answer in answers.items() if answer.changed]
        cells, mine = [], self._cells(address, ours)
        for role, cell in zip(ROLES, self._cells(address, theirs), strict=True):
            if role not in theirs:
                cells.append(BY_THE_GATE)
                continue
            same = not theirs[role].difference(missing[role])
            cells.append(cell if cell == BY_THE_GATE else HIDDEN if same else cell)
            if theirs[role].changed and (same or theirs[role].status >= 400):
                found.faults.append(f"{role}: a refused request changed {', '.join(sorted(theirs[role].changed))}")
        if HIDDEN not in cells:
            return "same" if tuple(cells) == mine else " ".join(cells)
        return "hidden" if {*cells} <= {HIDDEN, BY_THE_GATE} else " ".join(cells)

    def _otherwise(self, address: Address, row: Row, own: Thing, other: Thing) -> list[str]:
        """HEAD is GET without a body; and what is hidden is so for every other way of asking for it too."""
        role = next((one for one, cell in zip(ROLES, row.own, strict=True) if one != "nobody" and cell != BY_THE_GATE),
                    "nobody")
        who = self.world.actor(role)
        get, head = (self.asking.ask(who, method, address.filled(own)) for method in ("GET", "HEAD"))
        found = [] if not head.get_data() else ["HEAD: an answer with a body"]
        if (difference := seen(head).without_body().difference(seen(get).without_body())):
            found.append(f"HEAD: {difference}")
        self.world.kept.restore()
        if row.other != "hidden":
            return found
        of_owner = self.asking.ask(self.world.other.people.get(role, who), "GET", address.filled(other))
        mark = of_owner.headers.get("ETag", "*")
        none = address.missing(own)
        for method, sent in (("HEAD", {}), ("GET", {"HX-Request": "true"}), ("GET", {"If-None-Match": mark}),
                             ("GET", {"If-Modified-Since": FOREVER, "Range": "bytes=0-3"})):
            two = [seen(self.asking.ask(who, method, address.filled(thing), None, sent), *_ids(address, thing))
                   for thing in (other, none)]
            self.world.kept.restore()
            if (difference := two[0].difference(two[1])):
                found.append(f"{role}: {method} with {sent or 'nothing'} tells a hidden thing: {difference}")
        return found


def complaints(address: Address, found: Found, row: Row | None) -> list[str]:
    """What is wrong with an address: what no line may allow, and where it is not as its line says."""
    said = found.row.said(address)
    told = [f"{address.method} {address.template} | {address.kind}: {fault}" for fault in found.faults]
    if row is None:
        return [*told, f"no line in {TABLE.name}; it is now: {said}"]
    return told if row == found.row else [*told, f"it is: {said}\n    the line: {row.said(address)}"]


def _not_like_nobody(address: Address, answers: Answers) -> list[str]:
    """Where who waits for the second step gets anything else than who is not signed in, or changes more."""
    half, nobody = answers["half"], answers["nobody"]
    if address.template == OF_WHO_WAITS:
        return [] if half != nobody else ["who waits for the second step does not get its page"]
    if address.template.startswith("/login"):  # what a passkey has to sign is another in each browser
        half, nobody = replace(half, body=""), replace(nobody, body="")
    told = half.difference(nobody)
    if half.changed - nobody.changed:
        told += f" changed {', '.join(sorted(half.changed))}"
    return [f"who waits for the second step is not answered like nobody: {told}"] if told else []


def closed_to_all(lines: dict[Address, Row]) -> set[tuple[str, str]]:
    """Routes of which no line shows that somebody gets in: a world without such a thing would prove nothing."""
    opened = {address.route for address, row in lines.items() if {*row.own} - {BY_THE_GATE, "404", "403"}}
    return {address.route for address in lines} - opened


def wrong_methods(matrix: Matrix, address: Address) -> list[str]:
    """Methods that no route takes at this address: 405, with those that one takes. A page may lead to its form."""
    path = address.filled(matrix.world.own.things.get(address.kind, {})).partition("?")[0]
    taken, found = allowed(matrix.world.site.url_map, path), []
    for method in {"GET", "POST", "PUT", "DELETE"} - taken:
        answer = matrix.asking.ask(matrix.world.own.member, method, path)
        leads_on = method == "GET" and answer.status_code == 303
        if not leads_on and (answer.status_code != 405 or not answer.headers.get("Allow")):
            found.append(f"{method} {path}: {answer.status_code}, not 405")
    if matrix.world.kept.changed():
        found.append(f"{path}: a wrong method changed {matrix.world.kept.changed()}")
    return found


def _ids(address: Address, thing: Thing) -> tuple[str, ...]:
    """The parts of an address that differ from thing to thing; a number says too little to be looked for."""
    path = address.filled(thing)
    return tuple(value for value in thing.values() if value in path and len(value) > 5)


def _short(cells: tuple[str, ...]) -> str:
    """One status where all who are let in get the same."""
    inside = {cell for cell in cells if cell != BY_THE_GATE}
    return inside.pop() if len(inside) == 1 else " ".join(cells)
