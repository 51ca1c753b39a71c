"""Who reads a shared sheet, what can be chosen, and whose choices stand."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from intranet.worksheets.sharing import rules
from intranet.worksheets.sharing.types import Choices, Sharing, StaleSharing, UnfitChoices, changed
from tests.shared_sheets import definition_of

EVERYBODY = Choices(organisation=True, network=True, events=frozenset({"e1", "e2"}))


@pytest.mark.parametrize(("reader", "owner"), list(product([True, False], repeat=2)))
def test_the_organisation_reads_while_both_belong_to_it(reader: bool, owner: bool) -> None:
    read = rules.reads_as(Choices(organisation=True), reader_belongs=reader, owner_belongs=owner, led=())
    assert read == ("organisation" if reader and owner else "")


def test_only_who_leads_the_chosen_event_reads() -> None:
    chosen = Choices(events=frozenset({"e1"}))
    assert rules.reads_as(chosen, reader_belongs=False, owner_belongs=False, led={"e1", "e9"}) == "facilitator"
    assert rules.reads_as(chosen, reader_belongs=True, owner_belongs=True, led={"e9"}) == ""


def test_the_networks_sums_let_nobody_read() -> None:
    assert rules.reads_as(Choices(network=True), reader_belongs=True, owner_belongs=True, led={"e1"}) == ""


def test_a_private_worksheet_goes_into_no_sums_and_one_without_scales_neither() -> None:
    health, private, page = map(definition_of, ("network_health", "network_competence", "own_activity"))
    assert rules.no_network(health, "o", True) == ""
    assert rules.no_network(private, "o", True) == "private"
    assert rules.no_network(page, "o", True) == "no_numbers"
    assert rules.no_network(health, None, False) == "no_organisation"
    assert rules.no_network(health, "o", False) == "left"
    assert rules.no_organisation(None, False) == "no_organisation" and rules.no_organisation("o", True) == ""
    assert rules.no_organisation("o", True, in_round=True) == "round"


@pytest.mark.parametrize("sent", [Choices(organisation=True), Choices(network=True), Choices(events=frozenset({"e"}))])
def test_what_is_not_on_offer_cannot_be_added_but_may_stay_and_be_taken_back(sent: Choices) -> None:
    with pytest.raises(UnfitChoices):
        rules.fit_choices(sent, Choices(), no_organisation="left", no_network="private", events=())
    assert rules.fit_choices(sent, sent, no_organisation="left", no_network="private", events=()) == sent
    assert rules.fit_choices(Choices(), sent, no_organisation="left", no_network="private", events=()).none


def test_everything_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(UnfitChoices) as refused:
        rules.fit_choices(EVERYBODY, Choices(), no_organisation="left", no_network="left", events={"e1"})
    assert set(refused.value.problems) == {"organisation", "network", "events"}


def test_two_windows_never_overwrite_each_others_choices() -> None:
    kept = Sharing(Choices(organisation=True), 3)
    assert rules.change(kept, 3, Choices()) == Sharing(Choices(), 4)
    assert rules.change(kept, 1, Choices(organisation=True)) is None, "the same again is no change"
    with pytest.raises(StaleSharing) as refused:
        rules.change(kept, 2, Choices())
    assert refused.value.kept == kept and refused.value.sent.none


def test_what_differs_is_named() -> None:
    assert changed(Choices(), EVERYBODY) == ["organisation", "network", "facilitator"]
    assert changed(EVERYBODY, replace(EVERYBODY, events=frozenset())) == ["facilitator"]
