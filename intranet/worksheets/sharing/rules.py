"""Decisions about sharing: who reads a sheet, what can be chosen, whose choices stand. Pure.

A reader is asked for anew with every request: whoever is taken out of the organisation, or leads the event no more,
reads nothing from then on. The organisation reads only as long as the owner belongs to it: “my organisation” was said
by a member.
"""

from __future__ import annotations

from collections.abc import Collection

from intranet.worksheets.sharing.types import FACILITATOR, ORGANISATION, Choices, Sharing, StaleSharing, UnfitChoices
from intranet.worksheets.types import Definition


def reads_as(choices: Choices, *, reader_belongs: bool, owner_belongs: bool, led: Collection[str]) -> str:
    """As whom somebody else reads the sheet: `organisation`, `facilitator`, or empty for not at all."""
    if choices.organisation and reader_belongs and owner_belongs:
        return ORGANISATION
    return FACILITATOR if choices.events & set(led) else ""


def no_organisation(organisation_id: str | None, owner_belongs: bool, *, in_round: bool = False) -> str:
    """Why the sheet cannot be shared with an organisation; empty when it can.

    In a round nobody sees another's answers before all do, and then without names.
    """
    if organisation_id is None:
        return "no_organisation"
    if in_round:
        return "round"
    return "" if owner_belongs else "left"


def no_network(definition: Definition, organisation_id: str | None, owner_belongs: bool) -> str:
    """Why the sheet cannot go into the network's sums; empty when it can."""
    if definition.is_private:
        return "private"
    if not definition.goes_into_sums:
        return "no_numbers"
    return no_organisation(organisation_id, owner_belongs)


def fit_choices(sent: Choices, kept: Choices, *, no_organisation: str, no_network: str,
                events: Collection[str]) -> Choices:
    """The choices as they can be kept. What cannot be chosen any more may stay, and be taken back, but not be added.

    Raises UnfitChoices for what is added and was not on offer.
    """
    problems = {}
    if sent.organisation and not kept.organisation and no_organisation:
        problems[ORGANISATION] = "not_a_choice"
    if sent.network and not kept.network and no_network:
        problems["network"] = "not_a_choice"
    if sent.events - kept.events - set(events):
        problems["events"] = "not_a_choice"
    if problems:
        raise UnfitChoices(problems)
    return sent


def change(kept: Sharing, seen_version: int, sent: Choices) -> Sharing | None:
    """The sharing after a save; None when it is as wished already.

    Raises StaleSharing when another window was first.
    """
    if sent == kept.choices:
        return None
    if seen_version != kept.version:
        raise StaleSharing(kept, sent)
    return Sharing(sent, kept.version + 1)
