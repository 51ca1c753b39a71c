"""Every check of the doctor finds its fault when it is planted, and nothing on a healthy site."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from intranet.doctor.rules import CHECKS, findings, is_own_network, refusals
from intranet.doctor.types import Facts

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
HEALTHY = Facts(NOW)
DEMO = replace(HEALTHY, mode="demo", site_url="http://127.0.0.1:8000", trusted_proxies=0, contact="", trusted_hosts=(),
               backup_key_is_set=False, backups_lie_apart=False, demo_accounts=6, without_factor=3, runs_as_root=True,
               oldest_mail_at=NOW - timedelta(days=9), waiting_mails=9,
               cookie={**HEALTHY.cookie, "SESSION_COOKIE_SECURE": False, "SESSION_COOKIE_NAME": "ankkuri"})
PLAIN = {**DEMO.cookie}
PLANTED: dict[str, list[dict[str, Any]]] = {
    "E001": [{"secret_length": 0}, {"secret_length": 31}],
    "E002": [{"demo_accounts": 1}],
    "E003": [{"site_url": "http://intra.example.org", "cookie": PLAIN},
             {"site_url": "http://127.0.0.1:8000", "cookie": PLAIN, "trusted_hosts": ("127.0.0.1",)}],
    "E004": [{"debug": True}],
    "E005": [{"cookie": {**HEALTHY.cookie, name: value}} for name, value in (
        ("SESSION_COOKIE_SECURE", False), ("SESSION_COOKIE_HTTPONLY", False), ("SESSION_COOKIE_SAMESITE", None),
        ("SESSION_COOKIE_NAME", "ankkuri"), ("SESSION_COOKIE_PATH", "/x"))] + [{"cookie": {}}],
    "E006": [{"trusted_hosts": ()}, {"trusted_hosts": ("other.example.org",)}],
    "W007": [{"trusted_proxies": 0}],
    "W008": [{"host": "0.0.0.0"}, {"host": "::"}],  # noqa: S104
    "W009": [{"contact": ""}],
    "W010": [{**vars(DEMO), "site_url": "http://demo.example.org"}],
    "E011": [{"open_paths": ("instance/ankkuri.sqlite",)}],
    "E012": [{"unwritable": ("instance/pictures",)}],
    "W013": [{"runs_as_root": True}],
    "E014": [{"file_system": "nfs4"}, {"file_system": "cifs"}],
    "W015": [{"free_octets": 499_000_000}, {"free_octets": 5 * 10 ** 9, "database_octets": 2 * 10 ** 9}],
    "E016": [{"newest_entry_at": NOW + timedelta(minutes=11)}],
    "E017": [{"zone_is_known": False}],
    "W018": [{"packages": (("flask", "3.1.3", "3.1.2"),)}, {"packages": (("nh3", "0.3.8", ""),)}],
    "E019": [{"missing_folders": ("/somewhere/plugins",)}],
    "W020": [{"lemmas_are_there": False}],
    "E021": [{"database": "OperationalError", "admins": 0, "searchable": 0}],
    "E022": [{"database_settings": {"synchronous": "1"}}],
    "E023": [{"database_problem": "row 7 missing from index"}],
    "E024": [{"revision": "0017", "newest_revision": "0018"}, {"revision": "0019", "newest_revision": "0018"},
             {"revision": "", "newest_revision": "0018"}],
    "E025": [{"restore_was_cut_off": True}],
    "E026": [{"database_kind": "postgresql", "pg_dump": False}],
    "W027": [{"old_copies": ("before-0018.sqlite",)}],
    "W028": [{"rows_without_file": ("pictures/abc",)}],
    "E029": [{"keeper_is_alive": False}],
    "W030": [{"failing_jobs": ("make_backup",)}],
    "W031": [{"broken_plugins": ("our_survey",)}],
    "W032": [{"partly_plugins": ("our_survey",)}],
    "W033": [{"searchable": 0}],
    "W034": [{"oldest_mail_at": NOW - timedelta(days=1, seconds=1), "waiting_mails": 3}],
    "E035": [{"admins": 0}],
    "E036": [{"backup_is_overdue": True}, {"backup_is_overdue": True, "last_backup_at": NOW - timedelta(days=3)}],
    "W037": [{"unverified_backups": ("ankkuri-20261129T021000Z.tar.gz",)}],
    "W038": [{"backup_key_is_set": False}],
    "W039": [{"backups_lie_apart": False}],
    "W040": [{"without_factor": 2}],
}
CASES = [(code, change) for code, changes in PLANTED.items() for change in changes]


@pytest.mark.parametrize(("code", "change"), CASES, ids=[f"{code}-{number}" for number, (code, _) in enumerate(CASES)])
def test_a_planted_fault_is_found_and_nothing_else(code: str, change: dict[str, Any]) -> None:
    (found,) = findings(replace(HEALTHY, **change))
    assert found.code == code and found.words.endswith(".") and found.remedy.endswith(".")


def test_a_healthy_site_and_an_ordinary_demo_have_no_finding() -> None:
    assert findings(HEALTHY) == [] and findings(DEMO) == []


def test_each_check_has_a_planted_fault_and_a_code_of_its_own() -> None:
    codes = [check.code for check in CHECKS]
    assert codes == list(PLANTED) and len(codes) >= 20
    assert [int(code[1:]) for code in codes] == list(range(1, len(codes) + 1)), "no number comes twice"
    assert all(re.fullmatch(r"[EW]\d{3}", code) for code in codes)


@pytest.mark.parametrize("change", [
    {"newest_entry_at": NOW + timedelta(minutes=10)}, {"oldest_mail_at": NOW - timedelta(days=1), "waiting_mails": 1},
    {"free_octets": 500_000_000}, {"secret_length": 32}, {"database_kind": "postgresql", "file_system": "nfs"},
    {"keeper_is_alive": False, "site_runs": False}, {"host": "0.0.0.0", "trusted_proxies": 0,  # noqa: S104
                                                     "site_url": "https://x.example", "trusted_hosts": ("x.example",)},
])
def test_what_is_just_so_is_no_finding(change: dict[str, Any]) -> None:
    assert [one.code for one in findings(replace(HEALTHY, **change)) if one.code != "W007"] == []


def test_many_names_are_told_shortly() -> None:
    (found,) = findings(replace(HEALTHY, open_paths=tuple(f"instance/{number}" for number in range(400))))
    assert "and 395 more" in found.words and len(found.words) < 200


# -- what stops a start -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["E001", "E002", "E003", "E004"])
def test_a_production_site_does_not_start_with_a_danger(code: str) -> None:
    change = PLANTED[code][0]
    assert [one.code for one in refusals(replace(HEALTHY, **change))] == [code]
    assert refusals(replace(HEALTHY, **{**change, "mode": "demo"})) == []


def test_a_healthy_site_starts_and_one_with_things_to_mend_too() -> None:
    assert refusals(HEALTHY) == []
    assert refusals(replace(HEALTHY, backup_key_is_set=False, admins=0, trusted_proxies=0)) == []


@pytest.mark.parametrize(("address", "own"), [
    ("http://127.0.0.1:8000", True), ("http://localhost:8000", True), ("http://[::1]:8000", True),
    ("http://192.168.1.5", True), ("http://10.0.0.7:8000", True), ("http://kylatalo.local", True),
    ("http://palvelin", True), ("http://intra.lan:80", True), ("http://ankkuri.home.arpa", True),
    ("http://intra.example.org", False), ("http://8.8.8.8", False), ("http://[2001:4860::8888]", False),
    ("http://local.example.org", False), ("http://127.0.0.1.example.org", False),
])
def test_http_is_let_pass_in_a_network_of_ones_own_and_told_by_the_doctor(address: str, own: bool) -> None:
    assert is_own_network(address) is own
    plain = replace(HEALTHY, site_url=address, cookie=PLAIN)
    assert (refusals(plain) == []) is own
    assert "E003" in [one.code for one in findings(plain)]
