"""A world, what its pages offer to each role, and every route of its URL map."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.engine import make_url

from intranet.app import create_app
from intranet.database import db
from intranet.following import actions as following
from intranet.steps import mails as stepping
from tests import conftest
from tests.figures.fuzzing import ROLES, Fuzz, Net
from tests.figures.offered import Offers, walk
from tests.figures.world import World, make_world
from tests.outbox import mails, words_of
from tests.quick_sites import quick
from tests.tables import rows

LINK = re.compile(r"http://localhost(/(?:invite|login)/\S+)")
PAPER = re.compile(r"/papers/([A-Z0-9]{8})/code\.svg")


@dataclass
class WideWorld:
    """What a walk through the world found."""

    world: World
    people: dict[str, tuple[str, str]] = field(default_factory=dict)
    offers: dict[str, Offers] = field(default_factory=dict)

    @property
    def routes(self) -> list[str]:
        """Every route with each of its methods, by name."""
        return sorted(f"{method} {rule.rule}" for rule in self.world.site.url_map.iter_rules()
                      for method in (rule.methods or set()) - {"HEAD", "OPTIONS"})


def known_elsewhere(world: World) -> dict[str, list[str]]:
    """By role the addresses that people know from mails, papers and doors, and pages that few pages lead to."""
    site, outbox = world.site, world.site.extensions["ankkuri_settings"]
    mailed = {path for mail in mails(outbox) for path in LINK.findall(words_of(mail))}
    member = world.people["member"].person_id or ""
    with site.app_context():
        stops = [f"/following/stop/{member}/{following.proof_for(member)}",
                 f"/steps/stop/{member}/{stepping.proof_for(member)}"]
    (paper,) = set(PAPER.findall(world.people["member"].opens("/worksheets/network_health/blank?perspective=one").html))
    forms = [f"/f/{row.code}/thanks" for row in rows(site, "SELECT code FROM feedback_form")]
    drafts = [f"/forms/{row.id}/{page}" for row in rows(site, "SELECT id, is_draft FROM feedback_form")
              for page in (("open", "edit") if row.is_draft else ("results",))]
    over = [f"/live/{row.code}/summary" for row in rows(site, "SELECT code FROM live_session WHERE state = 'ended'")]
    door = [f"/events/here/{row.door_code}" for row in rows(
        site, "SELECT door_code FROM event WHERE door_code IS NOT NULL")]
    sheets = [f"/sheets/{row.id}/result/compare" for row in rows(
        site, "SELECT id FROM sheet WHERE person_id = :person ORDER BY id", person=member)]
    memos = [f"{path}/{page}" for row in rows(site, "SELECT slug FROM memo ORDER BY slug")
             for path in (f"/memos/{row.slug}",) for page in ("edit", "compare", "delete", "comments", "versions/1")]
    rounds = [f"/rounds/{row.id}" for row in rows(site, "SELECT id FROM round ORDER BY id")]
    return {
        "none": [*mailed, *forms, *stops, "/healthz"],
        "half": ["/login/second"],
        "member": [*door, *rounds, f"/papers/{paper}", f"/papers/{paper}/code.svg",
        *sheets, *memos, "/search?q=qwzxyt"],
        "contact": [*rounds, *door],
        "curator": ["/cards/luonnos/plain-notes", "/cards/luonnos/edit", "/cards/kaksi/history/1",
                    "/cards/kaksi?mark=1", "/search?q=qwzxyt"],
        "facilitator": [*drafts, *over, *memos, "/events/luonnos/delete", "/events/iisalmi/people",
        "/events/iisalmi/door"],
    }


@contextmanager
def wide_world(folder: Path, empty_database: str) -> Iterator[WideWorld]:
    """Make it in this folder, on the database of this run."""
    if conftest.POSTGRES:
        url = conftest.ON_POSTGRES.apart("fuzz")
    else:
        shutil.copyfile(make_url(empty_database).database or "", folder / "ankkuri.sqlite")
        url = f"sqlite:///{folder / 'ankkuri.sqlite'}"
    world = make_world(conftest._settings(folder, url), folder, lambda own: quick(create_app(own, testing=True)))
    found = WideWorld(world)
    fuzz = Fuzz(world.site, Net())
    elsewhere = known_elsewhere(world)
    for role in ROLES:
        found.offers[role] = walk(world.site, world.people[role], *elsewhere.get(role, ()))
        fuzz.knows(role, world.people[role])
    found.people = fuzz.people
    try:
        yield found
    finally:
        with world.site.app_context():
            db.session.remove()
            db.engine.dispose()
