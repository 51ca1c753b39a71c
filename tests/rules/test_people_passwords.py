"""Passwords: long is enough, common is not, and nothing is changed on the way."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher, extract_parameters

from intranet.faults import Invalid
from intranet.people import passwords
from intranet.people.passwords import (
    COMMON,
    SHORTEST,
    check_new_password,
    hash_password,
    is_password,
    needs_new_hash,
)


@pytest.mark.parametrize("password", [
    "kolme pientä kalaa", "x7#Kq" * 40, "  välilyönnit molemmissa päissä  ", "ÄÄKKÖSIÄ-ja-ääkkösiä",
    "🌲🌊🌲🌊🪨🐟🦆🛶🏕🔥🌌🦉",
    "no digits or capitals needed",
])
def test_long_ones_are_welcome(password: str) -> None:
    check_new_password(password, "Aino", "aino@esimerkki.example")


@pytest.mark.parametrize(("password", "code"), [
    ("", "missing"), ("lyhyt", "too_short"), ("x" * 11, "too_short"), ("salasana1234", "common"),
    ("SalaSana1234", "common"), ("ankkuri-demo", "common"), ("aaaaaaaaaaaaaaaa", "common"), ("x y" * 334, "too_long"),
    ("Aino@Esimerkki.example", "common"),
])
def test_weak_ones_are_told_why(password: str, code: str) -> None:
    with pytest.raises(Invalid) as told:
        check_new_password(password, "Aino", "aino@esimerkki.example")
    assert told.value.problems == {"password": code}


def test_the_common_list_holds_only_what_the_length_does_not_stop() -> None:
    assert [word for word in COMMON if len(word) < SHORTEST] == []


def test_nothing_is_cut_or_folded() -> None:
    long = "a" * 200 + "b"
    kept = hash_password(long)
    assert is_password(kept, long)
    for other in ("a" * 200 + "c", "a" * 200, long.upper()):
        assert not is_password(kept, other)
    spaced = hash_password(" välissä on tilaa ")
    assert not is_password(spaced, "välissä on tilaa")


def test_the_costs_are_those_of_the_checklist() -> None:
    costs = extract_parameters(hash_password("kolme pientä kalaa"))
    assert (costs.memory_cost, costs.time_cost, costs.parallelism) == (19_456, 2, 1)


def test_nobodys_password_is_never_right_and_costs_the_same() -> None:
    assert not is_password(None, "mikä tahansa salasana")
    assert extract_parameters(passwords._NOBODYS) == extract_parameters(hash_password("kolme pientä kalaa"))


def test_a_cheaper_hash_is_renewed() -> None:
    assert needs_new_hash(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("kolme pientä kalaa"))
    assert not needs_new_hash(hash_password("kolme pientä kalaa"))
