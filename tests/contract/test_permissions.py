"""Every route has a line in permissions.txt, says the same in its code, and holds to it."""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from intranet.people.types import ROLES
from intranet.web.access import access_of

TABLE = Path(__file__).with_name("permissions.txt")


def table() -> dict[tuple[str, str], str]:
    """(methods, rule) -> who, as the file says."""
    found = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            methods, rule, who = line.split(maxsplit=2)
            assert (methods, rule) not in found, f"{rule} stands twice"
            found[methods, rule] = who.strip()
    return found


def routes(site: Flask) -> dict[tuple[str, str], str]:
    """The same, as the code declares it."""
    found = {}
    for rule in site.url_map.iter_rules():
        methods = ",".join(sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}))
        access = access_of(site.view_functions[rule.endpoint])
        who = "nobody" if access is None else "all" if access.open else ", ".join(sorted(access.roles)) or "signed in"
        found[methods, rule.rule] = who
    return found


def test_the_table_and_the_code_say_the_same(site: Flask) -> None:
    declared, written = routes(site), table()
    assert sorted(declared.keys() - written.keys()) == [], "routes without a line"
    assert sorted(written.keys() - declared.keys()) == [], "lines without a route"
    assert {route: who for route, who in declared.items() if written[route] != who} == {}


def test_roles_in_the_table_exist() -> None:
    said = set(table().values())
    assert {"all", "signed in", "admin"} <= said, "the table is not read any more"
    for who in said:
        assert who in ("all", "signed in") or set(who.split(", ")) <= set(ROLES), who
