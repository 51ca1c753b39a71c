"""`flask demo load`: example people, content and forms for a new instance. A production instance refuses it."""

from __future__ import annotations

import click
from flask.cli import AppGroup

from intranet.commands.instance import open_instance
from intranet.commands.start import load_demo
from intranet.extensions import current_settings

demo_commands = AppGroup("demo", help="Example people and content.")


@demo_commands.command("load")
def load() -> None:
    """Load the demo into an empty instance; what is already there stays as it is."""
    if current_settings.mode != "demo":
        raise click.ClickException("This instance runs in MODE production; demo accounts have a known password. "
                                   "Make a new INSTANCE with MODE=demo to look around.")
    open_instance()
    load_demo(say=click.echo)
