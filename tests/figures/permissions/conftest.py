"""The world of figures: built once in each process of tests, restored after each test that changed it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from sqlalchemy.engine import make_url

from intranet.app import create_app
from intranet.database import db
from tests.conftest import ON_POSTGRES, POSTGRES, _settings
from tests.figures.permissions import furniture
from tests.figures.permissions import furniture_of_leaders as leaders
from tests.figures.permissions.kept import Kept
from tests.figures.permissions.world import (
    Canaries,
    Side,
    World,
    a_person,
    people_of,
    send_away,
    wait_for_the_second_step,
)
from tests.quick_sites import quick
from tests.visitor import Visitor


@pytest.fixture(scope="session")
def built_world(tmp_path_factory: pytest.TempPathFactory, empty_database: str, password_hash: str) -> Iterator[World]:
    """Both organisations with everything in them."""
    folder = tmp_path_factory.mktemp("world")
    if POSTGRES:
        url = ON_POSTGRES.apart("world")
    else:
        shutil.copyfile(make_url(empty_database).database or "", folder / "ankkuri.sqlite")
        url = f"sqlite:///{folder / 'ankkuri.sqlite'}"
    settings = _settings(folder, url)
    site = quick(create_app(settings, testing=True))
    world = World(site, Side("a", Canaries()), Side("b", Canaries()),
                  (a_person(site, password_hash, "Aila Asiantuntija", "aila@demo.example", roles=("curator",)),
                   a_person(site, password_hash, "Outi Asiantuntija", "outi@demo.example", roles=("curator",))),
                  a_person(site, password_hash, "Yki Ylläpito", "yllapito@demo.example", roles=("admin",)),
                  Visitor(site), Visitor(site), password_hash)
    for side in (world.own, world.other):
        people_of(site, side, password_hash)
    furniture.what_is_common(world)
    for side in (world.own, world.other):
        for furnish in (furniture.passkeys, furniture.events, furniture.sheets, furniture.rounds_and_steps,
                        leaders.forms, leaders.live, leaders.memos, furniture.words_of_people):
            furnish(site, side)
        send_away(site, side)
    wait_for_the_second_step(site, world.half, world.own.member.person_id)
    for side in (world.own, world.other):  # whoever looks first counts what was given into the sums
        assert side.member.opens("/worksheets/network_health/network", inspected=False).status == 200
    world.kept = Kept(site)
    yield world
    with site.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def world(built_world: World) -> Iterator[World]:
    """The world as it was built."""
    yield built_world
    built_world.kept.restore(every=True)
