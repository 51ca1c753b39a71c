"""`flask backup` and `flask restore`: what an operator does so that nothing is lost, and after something was."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

import click
from flask.cli import with_appcontext
from sqlalchemy.exc import DBAPIError

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.backup import actions, restoring
from intranet.backup.types import BackupRefused, Manifest
from intranet.commands.instance import look_for_instance, open_instance
from intranet.commands.tables import revisions
from intranet.database import writing
from intranet.extensions import current_settings
from intranet.jobs import actions as jobs
from intranet.privacy import actions as privacy


@click.command("backup")
@click.argument("target", required=False, type=click.Path(path_type=Path))
@with_appcontext
def backup_command(target: Path | None) -> None:
    """Make a verified backup, also while the site runs: as the file TARGET, or into the folder TARGET under a name of
    its own; without TARGET among those that the site makes by itself.
    """
    if look_for_instance() is None:
        raise click.ClickException("There is no instance here that could be backed up: INSTANCE names its folder.")
    folder = current_settings.backup_folder
    try:
        if target is None:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        made = actions.make((target or folder).resolve(), clock.now())
        if Path(made.path).parent == folder:
            actions.note(made)
    except (BackupRefused, OSError) as problem:
        raise click.ClickException(str(problem)) from problem
    rows, brought = made.manifest.rows, made.manifest.brought
    click.echo(f"A backup was made and verified in {made.seconds:.1f} s: {made.path}\n"
               f"{made.size / 1024 ** 2:.1f} MB, {sum(rows.values())} rows of {len(rows)} tables, "
               f"{brought} pictures and files of events; SHA-256 {made.sha256}")
    if not made.sealed:
        click.echo("It is not sealed: whoever has the file can read everything in it. BACKUP_KEY seals backups.")


@click.command("restore")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Over a site that is there; what it holds is copied first.")
@click.option("--unsealed", is_flag=True, help="Take an archive that is not sealed although BACKUP_KEY is set.")
@with_appcontext
def restore_command(source: Path, replace: bool, unsealed: bool) -> None:
    """Bring back what the backup SOURCE holds, into an empty instance or instead of what is there. The site is stopped
    meanwhile. An older backup is brought up to date.
    """
    began = clock.now()
    try:
        restoring.restore(source.resolve(), began, replace=replace, unsealed=unsealed, revisions=revisions(),
                          say=click.echo, finish=partial(_finish, beside=source.resolve().parent))
    except BackupRefused as problem:
        raise click.ClickException(str(problem)) from problem
    except (OSError, DBAPIError) as problem:
        reason = problem.orig if isinstance(problem, DBAPIError) else problem
        raise click.ClickException(f"The restore was cut off: {reason}. Run it again.") from problem
    click.echo(f"Restored in {_seconds(began):.1f} s. Start the site. Whoever was signed in when the backup was made "
               "is signed in again; who was taken out of an organisation since has to be taken out anew.")


def _finish(manifest: Manifest, beside: Path) -> None:
    """Tables up to date, no job claimed by processes of back then, who was erased since erased again, and a line in the
    trail. `beside` is the folder of the archive, where the list of who was erased may lie too.
    """
    open_instance(click.echo)
    again = privacy.erase_again([beside])
    if again:
        click.echo(f"Accounts that were erased after the backup was made are erased again: {again}.")
    jobs.forget_claims()
    with writing() as database:
        audit.note(database, happened.SITE_RESTORED, object_kind="backup",
                   object_id=f"{manifest.made_at:%Y%m%dT%H%M%SZ}")


def _seconds(began: datetime) -> float:
    return (clock.now() - began).total_seconds()
