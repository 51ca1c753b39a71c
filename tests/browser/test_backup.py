"""/admin/backup in a real browser, and a backup that a running site makes and a stopped one takes back."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from playwright.sync_api import Page, expect

from intranet.settings import PROJECT
from tests.browser.looks import EVERY_LOOK, looks_right
from tests.browser.server import Server, running_site
from tests.browser.visit import Opens

PATIENCE = 60.0


def wait_for_another(page: Page, before: list[str]) -> None:
    """Look again, as the page offers, until a new one is there; of each day the last one stays."""
    end = time.monotonic() + PATIENCE
    while page.locator("main tbody code").all_inner_texts() in ([], before):
        assert time.monotonic() < end, page.locator("main").inner_text()
        page.goto(page.url)


def flask(site: Server, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "flask", "--app", "wsgi", *words], cwd=PROJECT, env=site.environment,
                          capture_output=True, text=True, check=False)


@EVERY_LOOK
def test_the_page_is_accessible_before_and_after_the_first_backup(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("yllapito")
    visit.opens("/admin/backup")
    looks_right(visit, "as it is found")
    before = page.locator("main tbody code").all_inner_texts()
    page.get_by_role("button", name="Tee varmuuskopio nyt").click()
    expect(page.locator(".said")).to_be_visible()
    looks_right(visit, "asked for")
    wait_for_another(page, before)
    expect(page.locator("main")).to_contain_text("Viimeisin varmuuskopio on kunnossa")
    looks_right(visit, "with a backup")


def test_a_running_site_is_not_restored_and_a_stopped_one_is(opens: Opens, tmp_path: Path) -> None:
    with running_site(tmp_path, BACKUP_KEY="avain joka on pitkä kuin mikä") as site:
        visit = opens(script=False, at=site)
        page = visit.signs_in("yllapito")
        visit.opens("/admin/organisations")
        page.get_by_label("Järjestön nimi").fill("Ennen kopiota ry")
        page.get_by_role("button", name="Lisää järjestö").click()
        visit.opens("/admin/backup")
        page.get_by_role("button", name="Tee varmuuskopio nyt").press("Enter")
        wait_for_another(page, [])
        name = page.locator("main tbody code").inner_text()
        assert name.endswith(".sealed")
        visit.opens("/admin/organisations")
        page.get_by_label("Järjestön nimi").fill("Kopion jälkeen ry")
        page.get_by_role("button", name="Lisää järjestö").click()

        source = str(site.instance / "backups" / name)
        refused = flask(site, "restore", source, "--replace")
        assert refused.returncode == 1 and "stop it first" in refused.stderr
        site.stop()
        done = flask(site, "restore", source, "--replace")
        assert done.returncode == 0, done.stderr
        site.start()
        visit.opens("/admin/organisations")  # still signed in: the secret came back too
        expect(page.locator("main")).to_contain_text("Ennen kopiota ry")
        expect(page.locator("main")).not_to_contain_text("Kopion jälkeen ry")
        visit.opens("/admin/audit")
        expect(page.locator("main")).to_contain_text("palautti sivuston varmuuskopiosta")
