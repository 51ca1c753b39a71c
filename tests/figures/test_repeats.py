"""Every form of the site that makes or changes something, sent five times at once: one effect.

The forms are those that people meet: a crawl as each of five people gathers them on a site that has something on every
page, each filled as its fields ask.
What one send does is seen on a copy of the same site, in every table: its rows, and the sums of its numbers.
"""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlencode, urljoin, urlsplit

from flask import Flask
from sqlalchemy import Integer, create_engine, text
from sqlalchemy.pool import NullPool

from intranet.app import create_app
from intranet.backup import sqlite_copy
from intranet.database import db
from intranet.settings import Settings
from tests.browser.rich_site import rich_site
from tests.browser.server import Server, running_site
from tests.conftest import ON_POSTGRES, POSTGRES
from tests.figures.telling import caught, share, tell
from tests.forms_on_pages import Fields, forms_of
from tests.quick_sites import quick
from tests.real_people import Browser

TIMES = 5
PEOPLE = ("jasen", "yhteys", "asiantuntija", "vetaja", "yllapito")
PAGES = 150
"""So many pages a person opens."""
ALIKE = 2
"""Of pages alike (/cards/<slug>) so many are opened, and of forms alike so many sent."""
BUTTONS = 4
BUTTON_NAMES = ("do", "row", "go", "step")
NOT_OPENED = re.compile(r"^/(static|login|logout|healthz|f/|language|theme|search)"
                        r"|\.(pdf|docx|xlsx|csv|json|ics|md|svg|txt)$")
NOT_SENT = re.compile(r"^/(login|logout|language|theme|admin/(backup|jobs|plugins))|/preview|/notes$|/password$"
                      r"|^/live/[A-Z0-9]{6}(/join)?$")
"""Ways in and out, which answer with a cookie of their own; what keeps nothing; what works beside the database; answers
of a phone, which is known by a cookie of its page.
"""
LEAST_KINDS = 45
"""So many kinds of forms have to be met with an effect, or the sweep has become blind."""
LAST = re.compile(
    r"/(delete|remove|leave|withdraw|close|out|end|call-off|off|sign_ins|roles|membership|archive|back)\b")
MAKES_ANEW = re.compile(r"/(sheets|wishes/new|ask|materials)$")
"""What may well be made twice when somebody means it."""
REFUSALS = "trail"
NOT_COUNTED = {"sent_once", "mark", "counted_try", "job", "job_run", "timekeeper", "alembic_version"}
"""Tables about sends, tries and processes: no effect of a form's."""
IDS = re.compile(r"/(?:[A-Za-z0-9_-]{22}|[A-Z0-9]{6}|\d+)(?=/|$)")
SLUGS = re.compile(r"^/(cards|glossary|events/series|events|memos|worksheets)/(?!new|desk|drafts|series|notes)[^/]+")


@dataclass
class Sent:
    """One form as somebody sends it."""

    who: str
    address: str
    fields: Fields

    @property
    def kind(self) -> str:
        """Where it goes, without names and ids, and which button."""
        button = [f"{name}={value.partition(':')[0]}" for name, value in self.fields[-1:] if name in BUTTON_NAMES]
        return " ".join([shape(self.address), *button])


@dataclass
class Twins:
    """The site, and a copy of it on which everything is done once."""

    site: Server
    copy: Flask
    addresses: tuple[str, str]
    people: dict[str, Browser]
    extra: list[str] = field(default_factory=list)

    def once(self, form: Sent) -> int:
        """Send to the copy; the status."""
        client = self.copy.test_client(use_cookies=False)
        cookies = "; ".join(f"{name}={value}" for name, value in self.people[form.who].cookies.items())
        answer = client.post(form.address, data=urlencode(form.fields), headers={"Cookie": cookies},
                             content_type="application/x-www-form-urlencoded", base_url=self.site.url)
        return int(answer.status_code)

    def at_once(self, form: Sent) -> list[int]:
        """Send the very same to the site, five times in parallel."""
        def send(browser: Browser) -> int:
            return browser.posts(form.address, urlencode(form.fields)).status

        tabs = [self.people[form.who].shares_sign_in() for _ in range(TIMES)]
        with ThreadPoolExecutor(TIMES) as pool:
            found = list(pool.map(send, tabs))
        for tab in tabs:
            tab.hangs_up()
        return found


def shape(address: str) -> str:
    """An address without what names one thing."""
    path = IDS.sub("/…", urlsplit(address).path)
    return SLUGS.sub(lambda found: f"/{found[1]}/…", path)


def sums_of(address: str) -> Counter[str]:
    """Of every table how many rows it has, and the sums of its numbers."""
    engine = create_engine(address, poolclass=NullPool)
    found: Counter[str] = Counter()
    with engine.connect() as connection:
        for table in db.metadata.sorted_tables:
            if table.name in NOT_COUNTED:
                continue
            numbers = [column.name for column in table.columns
                       if type(column.type) is Integer and not column.primary_key]
            asked = ", ".join(["count(*)", *(f'coalesce(sum("{name}"), 0)' for name in numbers)])
            row = connection.execute(text(f'SELECT {asked} FROM "{table.name}"')).one()  # noqa: S608 - tables of our own
            found.update({table.name: int(row[0]), **{f"{table.name}.{name}": int(value)
                                                      for name, value in zip(numbers, row[1:], strict=True)}})
    engine.dispose()
    return found


def effect(before: Counter[str], after: Counter[str]) -> dict[str, int]:
    """What changed."""
    return {name: after[name] - before[name] for name in after if after[name] != before[name]}


def crawl(twins: Twins, who: str) -> Iterator[Sent]:
    """Every form that this person meets, on the copy: page by page as links lead."""
    client = twins.copy.test_client(use_cookies=False)
    cookies = "; ".join(f"{name}={value}" for name, value in twins.people[who].cookies.items())
    waiting, seen, alike = ["/", "/account", "/admin/people", "/admin/organisations"], set[str](), Counter[str]()
    opened = 0
    while waiting and opened < PAGES:
        path = waiting.pop(0)
        if path in seen or alike[shape(path)] >= ALIKE or NOT_OPENED.search(urlsplit(path).path):
            continue
        seen.add(path)
        alike[shape(path)] += 1
        answer = client.get(path, headers={"Cookie": cookies}, base_url=twins.site.url)
        if answer.status_code in (301, 302, 303, 308):
            waiting.insert(0, urlsplit(answer.headers["Location"])._replace(scheme="", netloc="", fragment="").geturl())
        if answer.status_code != 200 or answer.mimetype != "text/html":
            continue
        opened += 1
        forms, links = forms_of(answer.get_data(as_text=True), f"{who}{opened}")
        waiting += [urljoin(path, link).partition("#")[0] for link in links if not link.startswith(("http", "mailto:"))]
        for form in forms:
            for address, fields in [] if form.files else form.ways(BUTTONS):
                if address.startswith("/") and not NOT_SENT.search(urlsplit(address).path):
                    yield Sent(who, address, fields)


def gather(twins: Twins) -> list[Sent]:
    """Some of each kind, what ends something last."""
    alike, found = Counter[str](), []
    for who in PEOPLE:
        for form in crawl(twins, who):
            alike[form.kind] += 1
            if alike[form.kind] <= ALIKE:
                found.append(form)
    return sorted(found, key=is_last)


def is_last(form: Sent) -> bool:
    """Whether it may end what others are sent from."""
    return bool(LAST.search(form.address)) or "delete" in form.kind


def extra_effects(twins: Twins, form: Sent) -> tuple[dict[str, int], str]:
    """The checker: what one send does, and how five at once differ from it, in words; empty when they do not."""
    real, copy = twins.addresses
    before = sums_of(real), sums_of(copy)
    one = twins.once(form)
    five = twins.at_once(form)
    there, here = effect(before[1], sums_of(copy)), effect(before[0], sums_of(real))
    if {one, *five} == {422} and {*there, *here} == {REFUSALS}:
        return {}, ""  # each wrong password is noted: that it came five times is what the trail is for
    wrong = "" if here == there and max(five) < 500 else f"{form.kind} ({one}, {five}): once {there}, five times {here}"
    return there, wrong


@contextmanager
def a_site(settings: Settings, folder: Path) -> Iterator[Server]:
    """One with something on every page; on PostgreSQL the demo, for a tenth of the forms."""
    if POSTGRES:
        with running_site(folder, DATABASE_URL=settings.database_url) as site:
            yield site
    else:
        with rich_site(folder) as rich:
            yield rich.server


@contextmanager
def two_alike(settings: Settings, folder: Path) -> Iterator[Twins]:
    """A demo with everybody signed in, and its copy."""
    with a_site(settings, folder / "site") as site:
        people = {who: Browser(site.url).signs_in(who) for who in PEOPLE}
        for browser in people.values():
            browser.hangs_up()
        twin = folder / "twin"
        shutil.copytree(site.instance, twin, ignore=shutil.ignore_patterns("*.sqlite*", "running.lock"))
        if POSTGRES:
            site.stop()
            real, copy = settings.database_url, ON_POSTGRES.copy_of(settings.database_url)
            site.start()
        else:
            real, copy = (f"sqlite:///{place / 'ankkuri.sqlite'}" for place in (site.instance, twin))
            sqlite_copy.copy(site.instance / "ankkuri.sqlite", twin / "ankkuri.sqlite")
        kept = json.loads((twin / "first_start.json").read_text(encoding="utf-8"))
        app = quick(create_app(replace(settings, instance=twin, database_url=copy, secret_key=kept["secret_key"],
                                       site_url=site.url), testing=True))
        app.config["RAISE_UNEXPECTED"] = False
        try:
            yield Twins(site, app, (real, copy), people)
        finally:
            with app.app_context():
                db.session.remove()
                db.engine.dispose()
            if POSTGRES:
                ON_POSTGRES.drop(copy)


def test_whatever_is_sent_five_times_at_once_has_one_effect(settings: Settings, tmp_path: Path) -> None:
    """And without their key forms that make something are caught having more; before anybody is signed out."""
    with two_alike(settings, tmp_path) as twins:
        every = gather(twins)
        forms = every[::1 if share(10) == 10 else 10]
        ends = [form for form in forms if is_last(form)]
        kinds = send_all(twins, [form for form in forms if form not in ends])
        bare = [without_key(form) for form in every if MAKES_ANEW.search(form.address)][:6]
        found = [wrong for form in bare if (wrong := extra_effects(twins, form)[1])]
        kinds |= send_all(twins, ends)
    assert found
    assert len(kinds) >= share(LEAST_KINDS), sorted(kinds)
    tell("repeats", kinds, kinds_of_forms=len(kinds), sends=TIMES * len(forms), extra_effects=0)
    caught("repeats", f"forms without their key: {len(found)} of {len(bare)} had more than one effect")


def send_all(twins: Twins, forms: Sequence[Sent]) -> set[str]:
    """Send each; the kinds of those that have any effect. Fails where five have more than one."""
    kinds, extra = set(), []
    for form in forms:
        made, wrong = extra_effects(twins, form)
        extra += [wrong] if wrong else []
        kinds |= {form.kind} if made else set()
    assert extra == []
    return kinds


def without_key(form: Sent) -> Sent:
    """The planted fault."""
    return replace(form, fields=[one for one in form.fields if one[0] not in ("once", "key")])
