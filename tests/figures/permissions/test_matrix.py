"""Every route, method, role and kind of thing, asked for our own, the other side's and none (matrix.txt)."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import time_machine
from flask import Flask, Response, request
from sqlalchemy import text

from intranet import clock
from intranet.database import reading_aside, writing
from intranet.faults import SignInNeeded
from intranet.people.sign_ins import held_half
from intranet.settings import Settings
from intranet.web.access import current_person, open_to_all, signed_in
from tests.figures.permissions.addresses import Address, NobodyCanFill, addresses_of
from tests.figures.permissions.matrix import Matrix, closed_to_all, complaints, table, wrong_methods
from tests.figures.permissions.world import World
from tests.figures.telling import caught, share, tell

NEVER_OPEN = {(method, "/sheets/<token:sheet_id>/settings/version") for method in ("GET", "POST")}
"""Only for sheets of a worksheet that has a newer version: tests/pages/test_worksheets_versions.py asks there."""
View = Callable[..., Any]
PIECES = 6
"""The table is looked at in so many tests: two processes share them."""
STEP = Address("GET", "/steps/<token:step_id>", "step")
CHANGE = Address("POST", "/steps/<token:step_id>", "step")


@pytest.fixture(scope="session")
def seed() -> int:
    """Which tenth of the rows is looked at on PostgreSQL; MATRIX_SEED=… looks at the same one again."""
    chosen = int(os.environ.get("MATRIX_SEED") or random.SystemRandom().randrange(1_000_000))
    print(f"MATRIX_SEED={chosen}")  # noqa: T201 - pytest shows it with what failed
    return chosen


def the_piece(site: Flask, number: int, seed: int) -> list[Address]:
    """Addresses of one piece; on PostgreSQL a tenth of them by chance. Kinds of one route stay together."""
    every = addresses_of(site)
    templates = sorted({(one.template, one.method) for one in every})[number::PIECES]
    chosen = set(random.Random(seed).sample(templates, share(len(templates))))  # noqa: S311 - no secret
    return [one for one in every if (one.template, one.method) in chosen]


def test_the_table_has_a_line_for_every_address_and_no_other(site: Flask) -> None:
    told = without_line(site) + [f"a line without a route: {one}" for one in table().keys() - set(addresses_of(site))]
    assert not told, "\n".join(told)
    assert closed_to_all(table()) == NEVER_OPEN
    tell("matrix", rows=len(table()))


def without_line(site: Flask) -> list[str]:
    """Addresses that the table does not speak of."""
    return [f"a route without a line: {one}" for one in addresses_of(site) if one not in table()]


@pytest.mark.parametrize("piece", range(PIECES))
def test_every_address_answers_each_role_as_its_line_says(world: World, piece: int, seed: int) -> None:
    matrix, lines, told = Matrix(world), table(), []
    chosen = the_piece(world.site, piece, seed)
    routes = set()
    for address in chosen:
        with time_machine.travel(clock.now(), tick=False):  # answers are laid side by side: none may be a second older
            told += complaints(address, matrix.look(address), lines.get(address))
        if address.template not in routes:
            routes.add(address.template)
            told += wrong_methods(matrix, address)
    assert not told, f"seed {seed}\n" + "\n".join(told)
    assert not world.kept.changed_anywhere(), "the way back left something behind"
    tell("matrix", {f"{one.method} {one.template}" for one in chosen}, looked_at=len(chosen),
         requests=matrix.asking.requests, differences=len(told))


# -- files that are the same for everybody ----------------------------------------------------------------------------


def test_static_files_are_for_all_and_nothing_else_is_there(world: World) -> None:
    matrix = Matrix(world)
    page = matrix.asking.ask(world.nobody, "GET", "/login").get_data(as_text=True)
    style = next(part for part in page.split('"') if part.startswith("/static/") and part.endswith(".css"))
    for role in ("nobody", "member", "admin", "disabled"):
        who = world.actor(role)
        assert matrix.asking.ask(who, "GET", style).status_code == 200
        assert matrix.asking.ask(who, "HEAD", style).get_data() == b""
        for wrong in ("POST", "PUT", "DELETE"):
            assert matrix.asking.ask(who, wrong, style).status_code == 405
        for path in ("/static/", "/static/nothing.css", "/static/../ankkuri.sqlite", "/static/%2e%2e/ankkuri.sqlite",
                     "/static/..%2f..%2fankkuri.sqlite", "/static//etc/passwd"):
            assert matrix.asking.ask(who, "GET", path).status_code == 404, path
    tell("matrix", ["GET /static/<path>"], requests=matrix.asking.requests, differences=0)


# -- planted faults ---------------------------------------------------------------------------------------------------


@contextmanager
def another_view(site: Flask, endpoint: str, make: Callable[[View], View]) -> Iterator[None]:
    """The route answers otherwise meanwhile."""
    before = site.view_functions[endpoint]
    site.view_functions[endpoint] = make(before)
    try:
        yield
    finally:
        site.view_functions[endpoint] = before


def faults_of(world: World, address: Address) -> str:
    return "\n".join(complaints(address, Matrix(world).look(address), table()[address]))


def test_a_route_that_forgets_its_organisation_is_found(world: World) -> None:
    def forgets(view: View) -> View:
        @signed_in
        def step(step_id: str) -> Response:
            with reading_aside() as connection:
                found = connection.execute(text("SELECT what FROM step WHERE id = :id"), {"id": step_id}).scalar()
            return Response(found) if found else view(step_id)
        return step

    assert faults_of(world, STEP) == ""
    with another_view(world.site, "steps.step", forgets):
        assert "| same |" in faults_of(world, STEP)
    caught("matrix", "a route that forgot to ask whose organisation a step is of")


def test_a_page_that_takes_the_first_step_for_a_sign_in_is_found(world: World) -> None:
    def half_is_enough(view: View) -> View:
        @open_to_all
        def step(step_id: str) -> Any:
            if not held_half() and not current_person.is_authenticated:
                raise SignInNeeded
            return view(step_id) if current_person.is_authenticated else "Askel"
        return step

    with another_view(world.site, "steps.step", half_is_enough):
        assert "who waits for the second step is not answered like nobody: status 200" in faults_of(world, STEP)
    caught("matrix", "a page that opens after the first of two steps")


def test_a_missing_thing_that_is_answered_otherwise_than_a_hidden_one_is_found(world: World) -> None:
    there = world.other.things["step"]["step_id"]

    def betray(response: Response) -> Response:
        if there in request.path:
            response.headers["ETag"] = '"a-step"'
        return response

    world.site.after_request_funcs.setdefault(None, []).append(betray)
    try:
        assert "| . 404 404" in faults_of(world, STEP)
    finally:
        world.site.after_request_funcs[None].remove(betray)
    assert faults_of(world, STEP) == ""
    caught("matrix", "a 404 of a hidden step with an ETag that a missing one has not")


def test_a_hidden_thing_that_is_changed_is_found(world: World) -> None:
    def changes(view: View) -> View:
        @signed_in
        def change(step_id: str) -> Any:
            with writing() as database:
                database.execute(text("UPDATE step SET version = version + 1 WHERE id = :id"), {"id": step_id})
            return view(step_id)
        return change

    assert faults_of(world, CHANGE) == ""
    with another_view(world.site, "steps.change", changes):
        assert "a refused request changed step" in faults_of(world, CHANGE)
    caught("matrix", "a POST that answers 404 to a stranger and changes the row all the same")


def test_a_route_without_a_line_or_that_nobody_can_fill_is_found(another_site: Callable[[Settings], Flask],
                                                                 settings: Settings) -> None:
    site = another_site(settings)
    site.add_url_rule("/steps/forgotten", "forgotten", signed_in(lambda: ""))
    assert [told for told in without_line(site) if "/steps/forgotten" in told]
    site.url_map.add(site.url_rule_class("/secrets/<token:secret_id>", methods=["GET"], endpoint="forgotten"))
    with pytest.raises(NobodyCanFill, match="secret"):
        addresses_of(site)
    caught("matrix", "a route without a line, and one whose parameter no thing fills")
