"""Second factors: which codes count, who has to have one, where passkeys work."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta

import pytest

from intranet.faults import Invalid
from intranet.people.factors import rules
from intranet.people.factors.types import Factors, Passkey

RFC = base64.b32encode(b"12345678901234567890").decode()
NOW = datetime(2026, 11, 29, 12, 0, 10, tzinfo=UTC)
STEP = int(NOW.timestamp()) // 30


def code_at(step: int) -> str:
    return rules.pyotp.TOTP(RFC).generate_otp(step)


@pytest.mark.parametrize(("second", "code"), [(59, "287082"), (1111111109, "081804"), (1111111111, "050471"),
                                              (1234567890, "005924"), (2000000000, "279037")])
def test_codes_are_those_of_the_standard(second: int, code: str) -> None:
    """Appendix B of RFC 6238, its last six digits."""
    assert rules.step_of_code(RFC, code, 0, datetime.fromtimestamp(second, UTC)) == second // 30


@pytest.mark.parametrize(("off", "counts"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)])
def test_a_clock_may_be_a_step_off(off: int, counts: bool) -> None:
    assert (rules.step_of_code(RFC, code_at(STEP + off), 0, NOW) == STEP + off) is counts


def test_a_code_never_counts_twice_and_an_earlier_one_neither() -> None:
    assert rules.step_of_code(RFC, code_at(STEP), STEP, NOW) == 0
    assert rules.step_of_code(RFC, code_at(STEP - 1), STEP, NOW) == 0
    assert rules.step_of_code(RFC, code_at(STEP + 1), STEP, NOW) == STEP + 1


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "12345a", "-12345", "１２３", "0x1234", "1" * 500])
def test_what_is_no_code_counts_as_none(typed: str) -> None:
    assert rules.step_of_code(RFC, typed, 0, NOW) == 0


def test_codes_may_be_typed_as_apps_show_them() -> None:
    code = code_at(STEP)
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in code)
    for typed in (f"{code[:3]} {code[3:]}", f" {code}\n", wide):
        assert rules.step_of_code(RFC, typed, 0, NOW) == STEP


def test_the_address_for_the_app_names_issuer_account_and_secret() -> None:
    address = rules.app_address(RFC, "aino+a@esimerkki.example")
    assert address.startswith("otpauth://totp/Ankkuri:aino%2Ba%40esimerkki.example?")
    assert f"secret={RFC}" in address and "issuer=Ankkuri" in address


@pytest.mark.parametrize(("typed", "kept"), [
    ("abcd efgh jkmn pqrs", "ABCDEFGHJKMNPQRS"), ("ABCD-EFGH-JKMN-PQRS", "ABCDEFGHJKMNPQRS"),
    ("abcd", ""), ("", ""), ("abcd efgh jkmn pqr0", ""), ("a" * 400, "")])
def test_recovery_codes_are_read_as_people_type_them(typed: str, kept: str) -> None:
    assert rules.recovery_code(typed) == kept


@pytest.mark.parametrize("role", ["curator", "facilitator", "admin"])
def test_roles_ask_for_a_factor_outside_the_demo(role: str) -> None:
    assert rules.owes_factor("production", [role], "")
    assert not rules.owes_factor("production", [role], "app")
    assert not rules.owes_factor("demo", [role], "")
    assert not rules.owes_factor("production", [], "")


def test_the_last_factor_of_a_role_stays() -> None:
    one = Factors(app_since=NOW)
    two = Factors(app_since=NOW, passkeys=(Passkey("a", "Puhelin", NOW, None),))
    for mode, roles, own in (("production", ["admin"], two), ("production", [], one), ("demo", ["admin"], one)):
        rules.check_removal(mode, roles, own)
    with pytest.raises(Invalid):
        rules.check_removal("production", ["admin"], one)


@pytest.mark.parametrize(("address", "host"), [
    ("https://intra.example.org", "intra.example.org"), ("https://intra.example.org:8443", "intra.example.org"),
    ("http://localhost:8000", "localhost"), ("https://localhost", "localhost"),
    ("http://127.0.0.1:8000", ""), ("https://192.0.2.7", ""), ("https://[2001:db8::1]", ""), ("http://kyla.lan", ""),
    ("http://intra.example.org", "")])
def test_passkeys_need_a_name_and_a_safe_way_never_numbers(address: str, host: str) -> None:
    assert rules.passkey_host(address) == host


def test_the_origin_is_written_as_browsers_do() -> None:
    assert rules.origin_of("https://Intra.example.org:443") == "https://intra.example.org"
    assert rules.origin_of("http://localhost:8000") == "http://localhost:8000"


def test_a_page_may_ask_for_an_hour_and_not_from_the_future() -> None:
    asked = rules.second_of(NOW)
    assert len(str(asked)) <= 9
    assert rules.still_asked(asked, NOW + timedelta(minutes=59))
    assert not rules.still_asked(asked, NOW + timedelta(minutes=61))
    assert not rules.still_asked(asked + 5, NOW)
