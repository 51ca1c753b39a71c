"""`flask people`: invitations from the command line, by which the first administrator is made, and help for somebody
who lost their second step.
"""

from __future__ import annotations

import difflib

import click
from flask.cli import AppGroup

from intranet.commands.instance import open_instance
from intranet.faults import Fault, Invalid
from intranet.people import actions, invitations
from intranet.people.factors import actions as factors
from intranet.people.types import ROLES, NewInvitation
from intranet.text.words import FIRST_LANGUAGE, LANGUAGES

people_commands = AppGroup("people", help="Persons and organisations.")

SENTENCES = {
    "not_an_address": "That is not an e-mail address.",
    "already_member": "They belong to this organisation already.",
    "missing": "It must not be empty.",
    "too_long": "It is too long.",
    "taken": "There is one of that name already.",
}


@people_commands.command("invite")
@click.argument("email")
@click.option("--name", required=True, help="Their name, as others will see it.")
@click.option("--organisation", default="", help="The organisation they join; made when there is none of that name.")
@click.option("--contact", is_flag=True, help="As the contact, who invites colleagues.")
@click.option("--role", "roles", multiple=True, type=click.Choice(ROLES), help="May be given several times.")
@click.option("--language", default=FIRST_LANGUAGE, type=click.Choice(LANGUAGES), help="Of the mail.")
def invite(email: str, name: str, organisation: str, contact: bool, roles: tuple[str, ...], language: str) -> None:
    """Mail somebody a link by which they join. The mail lands in the instance's outbox."""
    open_instance()
    if not organisation and not roles:
        raise click.UsageError("Give --organisation, --role or both: otherwise they could do nothing here.")
    try:
        organisation_id = _organisation(organisation) if organisation else None
        made, path = invitations.invite(None, NewInvitation(email, " ".join(name.split()), organisation_id, contact,
                                                        roles, language))
    except Invalid as fault:
        told = [f"{field}: {SENTENCES.get(code, code)}" for field, code in fault.problems.items()]
        raise click.ClickException(" ".join(told)) from fault
    except Fault as fault:
        raise click.ClickException(type(fault).__name__) from fault
    click.echo(f"Invited {made.email}; the link works until {made.expires_at:%Y-%m-%d}. The mail: {path}")


@people_commands.command("unlock")
@click.argument("email")
def unlock(email: str) -> None:
    """Remove the second step of somebody who lost phone, passkey and recovery codes; they are told by mail."""
    open_instance()
    try:
        factors.remove_factors_of_address(email.strip().lower())
    except Fault as fault:
        raise click.ClickException(f"Nobody has the address {email}.") from fault
    click.echo(f"{email} signs in with the password alone now, and was signed out everywhere.")


def _organisation(name: str) -> str:
    """The id of the organisation, which is made when no name is even near: a slip must not make a second one."""
    name = " ".join(name.split())
    known = {entry.name.casefold(): entry for entry in actions.organisations(None)}
    if name.casefold() in known:
        return known[name.casefold()].id
    near = difflib.get_close_matches(name.casefold(), known, 1, 0.8)
    if near:
        raise click.ClickException(f"There is no organisation “{name}”. Did you mean “{known[near[0]].name}”? "
                                   "A new one with so similar a name is added at /admin/organisations.")
    made = actions.add_organisation(None, name)
    click.echo(f"Added the organisation {made.name}.")
    return made.id
