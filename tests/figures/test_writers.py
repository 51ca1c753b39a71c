"""Eight writers at once on the same answers of a real site, tabs of two browsers: no text goes without a word."""

from __future__ import annotations

import random
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from itertools import count
from pathlib import Path

from intranet.settings import Settings
from tests.browser.server import running_site
from tests.conftest import POSTGRES
from tests.figures.telling import caught, share, tell
from tests.real_people import Browser, answers_in, bring, database_of

WRITERS = 8
WRITES = share(800)
ITEMS = ("q0", "q1", "q2")
VERSION = re.compile('name="version-(q[0-9])" value="([0-9]+)"')
WORDS = re.compile(r"text number [0-9]+\.")


@dataclass(frozen=True)
class Save:
    """A text that was acknowledged: over which version it was written, and as which it was kept."""

    seen: int
    version: int
    words: str


@dataclass
class Story:
    """What became of every text that was sent to one sheet."""

    saves: dict[str, list[Save]] = field(default_factory=lambda: {item: [] for item in ITEMS})
    conflicts: list[tuple[str, str, int, set[str]]] = field(default_factory=list)
    """Item, own text, the version that was first, and the texts on the page."""
    surprises: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def lost(self, there: dict[str, tuple[str, int]]) -> list[str]:
        """The checker: acknowledged texts that were written over by somebody who had not seen them, or that are not
        there; and conflicts that did not show both texts.
        """
        found = list(self.surprises)
        for item, saves in self.saves.items():
            saves = sorted(saves, key=lambda one: one.version)
            found += [f"{item}: {two.words!r} was over version {two.seen}, {one.words!r} in {one.version} unseen"
                      for one, two in zip(saves, saves[1:], strict=False)
                      if two.version != one.version + 1 or two.seen != one.version]
            if saves and there[item] != (saves[-1].words, saves[-1].version):
                found.append(f"{item}: {saves[-1]} was acknowledged last, {there[item]} is there")
        kept = {(item, one.version): one.words for item, saves in self.saves.items() for one in saves}
        found += [f"{item}: a conflict with version {version} showed {shown}"
                  for item, words, version, shown in self.conflicts if shown != {words, kept.get((item, version))}]
        return found


def writes(browser: Browser, sheet: str, story: Story, numbers: Iterator[int], chance: random.Random) -> None:
    """One tab: a text of its own over the version it saw last; told of a conflict, it goes on from what it was told."""
    seen = dict.fromkeys(ITEMS, 0)
    while (number := next(numbers)) < WRITES:
        item, words = chance.choice(ITEMS), f"text number {number}."
        reply = browser.sends(f"{sheet}/answers/{item}", {"value": words, "version": str(seen[item])},
                              HX_Request="true")
        page = unescape(reply.body)
        with story.lock:
            settle = re.search(rf'value="mine:{item}:([0-9]+)"', page)
            if reply.status == 200:
                version = int(dict(VERSION.findall(page))[item])
                story.saves[item].append(Save(seen[item], version, words))
                seen[item] = version
            elif reply.status == 409 and settle:
                seen[item] = int(settle[1])
                story.conflicts.append((item, words, seen[item], set(WORDS.findall(page))))
            else:
                story.surprises.append(f"{item}: {reply.status} {page[:200]}")
    browser.hangs_up()


def all_write(settings: Settings, folder: Path, app: str = "wsgi:app") -> tuple[Story, dict[str, tuple[str, int]]]:
    """What became of all texts, and what the database holds in the end."""
    more = {**bring(folder), **({"DATABASE_URL": settings.database_url} if POSTGRES else {})}
    with running_site(folder / "site", app=app, **more) as site:
        browsers = [Browser(site.url).signs_in(), Browser(site.url).signs_in()]
        sheet, story, numbers = browsers[0].begins(), Story(), count()
        tabs = [browsers[place % 2].shares_sign_in() for place in range(WRITERS)]
        threads = [threading.Thread(target=writes, args=(tab, sheet, story, numbers, random.Random(place)))
                   for place, tab in enumerate(tabs)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return story, answers_in(database_of(site), sheet.rpartition("/")[2])


def test_no_text_is_lost_without_a_word(settings: Settings, tmp_path: Path) -> None:
    story, there = all_write(settings, tmp_path)
    lost = story.lost(there)
    saved = sum(map(len, story.saves.values()))
    assert lost == [] and saved + len(story.conflicts) == WRITES and story.conflicts
    tell("writers", ["POST /sheets/<id>/answers/<item>, eight tabs of two browsers, three questions"], writes=WRITES,
         acknowledged=saved, lost=len(lost), conflicts=len(story.conflicts))


def test_a_site_on_which_the_last_one_wins_is_caught(settings: Settings, tmp_path: Path) -> None:
    story, there = all_write(settings, tmp_path, "tests.figures.last_wins:app")
    lost = story.lost(there)
    assert lost
    caught("writers", f"the last save wins: {len(lost)} texts went without a word")
