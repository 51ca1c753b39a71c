"""The database of a small demo instance as this version leaves it, kept as SQL so that tests can bring it up to date.

Usage: python -m tools.states. Writes tests/material/states/<last migration>.sql. Only addresses of pages are used: the
program can be put into an older version of the project, and writes the state of that one.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyotp

from intranet.app import create_app
from intranet.commands.start import prepare
from intranet.commands.tables import newest_revision
from intranet.settings import PROJECT, read_settings

TARGET = PROJECT / "tests" / "material" / "states"
CARDS = ("hyva-lausunto", "tapaa-ehdokas")
GLOSSARY = """# pieni sanasto
language: "fi"
terms:
  - term: "kunta"
    definition: "Alue, jolla on oma valtuusto."
    forms: "kunnan kuntaa kuntaan kuntien kuntia kunnissa"
"""
WORDS = "Kirjoitettu ennen päivitystä: ä, \U0001f469\u200d\U0001f467 ja «lainaus»."
TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


class Browser:
    """As much of a browser as the state needs: pages, forms and their tokens."""

    def __init__(self, app: Any) -> None:
        self.client = app.test_client()

    def opens(self, path: str) -> str:
        """A page, following redirects."""
        answer = self.client.get(path, follow_redirects=True)
        if answer.status_code != 200:
            raise SystemExit(f"{path} answers {answer.status_code}")
        return str(answer.get_data(as_text=True))

    def sends(self, page: str, path: str, fields: dict[str, Any]) -> str:
        """A form of a page; gives where it leads."""
        token = TOKEN.search(page)
        answer = self.client.post(path, data={**({"csrf_token": token[1]} if token else {}), **fields})
        if answer.status_code not in (200, 303):
            raise SystemExit(f"{path} answers {answer.status_code}")
        return str(answer.headers.get("Location", ""))

    def signs_in(self, who: str) -> None:
        """As one of the demo people."""
        self.sends(self.opens("/login"), "/login", {"email": f"{who}@demo.example", "password": "ankkuri-demo"})


def main() -> int:
    """Make the instance, let a few people do something in it, write it down."""
    with tempfile.TemporaryDirectory(prefix="state-") as name:
        folder = Path(name)
        content = folder / "content"
        (content / "cards").mkdir(parents=True)
        (content / "glossary").mkdir()
        (content / "glossary" / "fi.yaml").write_text(GLOSSARY, encoding="utf-8")
        for slug in CARDS:
            for path in (PROJECT / "content" / "cards").glob(f"{slug}.*"):
                shutil.copy(path, content / "cards")
        shutil.copytree(PROJECT / "content" / "demo", content / "demo")
        app = create_app(read_settings({"INSTANCE": str(folder / "instance"), "CONTENT": str(content),
                                        "FIRST_MODE": "demo"}))
        prepare(app, lambda words: None)
        _fill_sheets(Browser(app))
        _draw_a_timeline(Browser(app))
        _ask_and_follow(Browser(app))
        _type_a_paper_in(Browser(app))
        _go_a_round(app)
        _share_plan_and_wish(Browser(app))
        _sign_up(Browser(app))
        _answer_the_open_form(app)
        _lead_a_workshop(app)
        _build_a_form(Browser(app))
        _write_in_a_memo(Browser(app))
        _set_up_a_second_step(Browser(app))
        with app.app_context():
            revision = newest_revision()
        database = sqlite3.connect(folder / "instance" / "ankkuri.sqlite")
        dump = "\n".join(database.iterdump())
        database.close()
    TARGET.mkdir(parents=True, exist_ok=True)
    (TARGET / f"{revision}.sql").write_text(f"{dump}\n", encoding="utf-8")
    print(f"{revision}.sql: {len(dump) // 1000} kB")
    return 0


def _fill_sheets(browser: Browser) -> None:
    """A member's sheets, of each the first section."""
    browser.signs_in("jasen")
    for key, chosen in (("network_health", {"perspective": "one", "subject": "Iisalmen hankehautomo"}),
                        ("network_competence", {})):
        place = browser.sends(browser.opens(f"/worksheets/{key}"), f"/worksheets/{key}/sheets", chosen)
        page, sheet = browser.opens(place), place.rpartition("/")[0]
        for item in re.findall(r'name="version-([^"]+)"', page):
            browser.sends(page, f"{sheet}/answers/{item}", {"value": "3", "version": "0"})


def _draw_a_timeline(browser: Browser) -> None:
    """A sheet with a row that has words and one that was removed with its words."""
    browser.signs_in("yhteys")
    place = browser.sends(browser.opens("/worksheets/network_timeline"), "/worksheets/network_timeline/sheets",
                          {"subject": "Iisalmen hankehautomo"})
    sheet = place.rpartition("/")[0]
    for _ in range(2):
        browser.sends(browser.opens(place), place, {"row": "add:waking"})
    page = browser.opens(place)
    rows = dict.fromkeys(re.findall(r'name="version-waking[.]([a-z0-9]+)[.]', page))
    for cell in re.findall(r'name="version-(waking[.][a-z0-9]+[.][a-z_]+)"', page):
        value = {"when": "3/2018", "what": WORDS}.get(cell.rpartition(".")[2])
        if value:
            browser.sends(page, f"{sheet}/answers/{cell}", {"value": value, "version": "0"})
    browser.sends(browser.opens(place), place, {"row": f"remove:waking.{list(rows)[-1]}"})


def _ask_and_follow(browser: Browser) -> None:
    """A question to the expert, a paragraph marked, a text that helped, a card followed."""
    browser.signs_in("jasen")
    card = CARDS[0]
    page = browser.opens(f"/cards/{card}?view=standard&mark=1")
    text = {"revision": "1", "view": "standard"}
    browser.sends(page, f"/cards/{card}/marks", {**text, "paragraph": "2"})
    browser.sends(page, f"/cards/{card}/helped", {**text, "answer": "yes"})
    browser.sends(page, f"/cards/{card}/ask", {"words": WORDS})
    browser.sends(page, "/following", {"what": "card", "target": card, "do": "watch", "next": "/following"})


def _type_a_paper_in(browser: Browser) -> None:
    """A filled paper, by the code that a printed form carries."""
    browser.signs_in("naapuri")
    code = re.search(r"/papers/([A-Z0-9-]{6,12})", browser.opens("/worksheets/network_competence/blank"))
    if code is None:
        raise SystemExit("no code on the paper")
    page = browser.opens(f"/papers/{code[1]}")
    fields = dict.fromkeys(re.findall(r'<input type="text" [^>]*name="(answer-[^"]+)"', page), "2")
    browser.sends(page, f"/papers/{code[1]}", fields)


def _go_a_round(app: Any) -> None:
    """A round of two that was shown, with what was agreed; and one that goes on."""
    leading, other = Browser(app), Browser(app)
    leading.signs_in("yhteys")
    other.signs_in("jasen")
    for subject in ("Iisalmen hankehautomo", "Kesken"):
        page = leading.opens("/rounds/new?worksheet=network_health")
        sent = {**hidden_fields(page), "perspective": "one", "subject": subject,
                "until": (datetime.now(UTC) + timedelta(days=14)).date().isoformat(),
                "asked": re.findall(r'name="asked" value="([^"]+)"', page)}
        there = leading.sends(page, "/rounds/new?worksheet=network_health", sent).partition("?")[0]
        for who, point in ((leading, "4"), (other, "2"))[:2 if subject != "Kesken" else 1]:
            place = who.sends(who.opens(there), f"{there}/join", {})
            sheet, section = "/".join(place.split("/")[:3]), who.opens(place)
            for item in re.findall(r'name="version-([^"]+)"', section):
                who.sends(section, f"{sheet}/answers/{item}", {"value": point, "version": "0"})
            who.sends(who.opens(there), f"{there}/ready", {})
    first = re.findall(r'href="(/rounds/[A-Za-z0-9_-]{22})"', leading.opens("/rounds"))
    shown = next(one for one in first if "/talk" in leading.opens(one))
    page = leading.opens(shown)
    item = re.search(r'hx-post="(/rounds/[^"]+/talk/[^"]+)"', page)
    if item is None:
        raise SystemExit("nothing to agree on in the round")
    leading.sends(page, item[1], {"value": "3", "version": "0"})


def _share_plan_and_wish(browser: Browser) -> None:
    """A sheet that goes into the sums, a step from it, a wish with a name and one without."""
    browser.signs_in("jasen")
    sheets = dict.fromkeys(re.findall(r'href="(/sheets/[A-Za-z0-9_-]{22})"', browser.opens("/sheets")))
    sheet = next(one for one in sheets if 'name="network"' in browser.opens(f"{one}/share"))
    page = browser.opens(f"{sheet}/share")
    browser.sends(page, f"{sheet}/share", {**hidden_fields(page), "network": "yes", "do": "save"})
    page = browser.opens("/steps/new")
    browser.sends(page, "/steps", {**hidden_fields(page), "what": WORDS, "who": "other", "who_name": "Hallitus",
                                     "whose": re.findall(r'name="whose" value="([^"]+)"', page)[0],
                                     "due": (datetime.now(UTC) + timedelta(days=30)).date().isoformat()})
    for named in ("yes", "no"):
        page = browser.opens("/wishes/new")
        browser.sends(page, "/wishes/new", {**hidden_fields(page), "words": WORDS, "named": named})


def _sign_up(browser: Browser) -> None:
    """A seat at a coming event."""
    browser.signs_in("naapuri")
    event = re.search(r'href="(/events/[a-z0-9-]+)"', browser.opens("/events"))
    if event is None:
        raise SystemExit("no event ahead")
    browser.sends(browser.opens(event[1]), f"{event[1]}/signup", {"needs": WORDS})


def hidden_fields(page: str) -> dict[str, str]:
    """Hidden fields of the forms in a page's main part, but tokens."""
    main = page[page.index("<main"):page.index("</main>")]
    found = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', main))
    found.pop("csrf_token", None)
    return found


def _answer_the_open_form(app: Any) -> None:
    """One response, which stays below the five that are shown."""
    leading = Browser(app)
    leading.signs_in("vetaja")
    code = re.search(r"/f/([A-Z0-9]{6})", leading.opens("/forms"))
    if code is None:
        raise SystemExit("no open form")
    somebody = Browser(app)
    page = somebody.opens(f"/f/{code[1]}")
    fields = dict.fromkeys(re.findall(r'type="radio"[^>]* name="([^"]+)"', page), "4")
    fields |= dict.fromkeys(re.findall(r'<textarea[^>]* name="([^"]+)"', page), WORDS)
    fields |= dict(re.findall(r'name="(ticket)" value="([^"]*)"', page))
    somebody.sends(page, f"/f/{code[1]}", fields)


def _lead_a_workshop(app: Any) -> None:
    """A live session that has begun, with two answers to what it asks first: too few to be shown."""
    leading = Browser(app)
    leading.signs_in("vetaja")
    code = re.search(r"/live/([A-Z0-9]{6})/control", leading.opens("/live"))
    if code is None:
        raise SystemExit("no live session to lead")
    control, there = f"/live/{code[1]}/control", f"/live/{code[1]}"
    phones = [Browser(app), Browser(app)]
    page = phones[0].opens(there)
    for do in ("start", *["next"] * 12):
        if 'type="radio"' in page:
            break
        now = leading.opens(control)
        leading.sends(now, control, {**hidden_fields(now), "do": do})
        page = phones[0].opens(there)
    for phone in phones:
        page = phone.opens(there)
        chosen = dict.fromkeys(re.findall(r'type="radio"[^>]* name="([^"]+)"', page), "4")
        if not chosen:
            raise SystemExit("nothing to answer in the live session")
        phone.sends(page, there, {**hidden_fields(page), **chosen})


def _build_a_form(browser: Browser) -> None:
    """A form for feedback that is not open yet."""
    browser.signs_in("vetaja")
    page = browser.opens("/forms/new")
    browser.sends(page, "/forms/new", {**hidden_fields(page), "template": "workshop_feedback", "title": WORDS,
                                       "about": "", "audience": "all", "closes_on": ""})


def _write_in_a_memo(browser: Browser) -> None:
    """Words in the draft of a memo."""
    browser.signs_in("vetaja")
    draft = next(one for one in re.findall(r'href="(/memos/[a-z0-9-]+)"', browser.opens("/memos"))
                 if one != "/memos/new" and f"{one}/parts/" in browser.opens(f"{one}/edit"))
    page = browser.opens(f"{draft}/edit")
    part = re.search(rf'action="({draft}/parts/[A-Za-z0-9_-]{{22}})"(?:(?!</form>).)*<textarea', page, re.DOTALL)
    if part is None:
        raise SystemExit("nothing to write in the memo")
    browser.sends(page, part[1], {"version": "0", "words": WORDS})


def _set_up_a_second_step(browser: Browser) -> None:
    """An app that shows codes, with its recovery codes."""
    browser.signs_in("asiantuntija")
    page = browser.opens("/account/second")
    key = re.search(r'<code class="key">([^<]+)</code>', page)
    if key is None:
        raise SystemExit("no key to set an app up with")
    code = pyotp.TOTP(re.sub(r"[^A-Z2-7]", "", key[1])).now()
    browser.sends(page, "/account/second/app", {**hidden_fields(page), "app_password": "ankkuri-demo",
                                                 "code": code})


if __name__ == "__main__":
    sys.exit(main())
