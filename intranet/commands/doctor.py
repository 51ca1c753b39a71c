"""`flask doctor`: what is wrong with how the site is run, each with a code, and what to do about it."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

import click
from flask.cli import with_appcontext

from intranet.commands.tables import newest_revision
from intranet.doctor import actions, rules


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="One JSON object, for programs that watch.")
@with_appcontext
def doctor_command(as_json: bool) -> None:
    """Look at settings, files, database, backups and what works by itself. Ends with 1 when something is wrong."""
    found = actions.findings(newest_revision())
    if as_json:
        click.echo(json.dumps({"checks": len(rules.CHECKS), "findings": [asdict(one) for one in found]},
                              ensure_ascii=False, indent=1))
    else:
        for one in found:
            click.echo(f"{one.code} {one.words}\n     {one.remedy}")
        click.echo(f"{len(rules.CHECKS)} checks, {len(found) or 'no'} finding{'' if len(found) == 1 else 's'}.")
    sys.exit(1 if found else 0)


def refuse_unsafe_start(*, with_accounts: bool) -> None:
    """End the program when this is a production site that would endanger what people write in it."""
    found = actions.refusals(with_accounts=with_accounts)
    if found:
        sys.exit("\n".join(["This site does not start in production like this:",
                            *(f"{one.code} {one.words} {one.remedy}" for one in found)]))
