"""What every plugin is held to, run on this one: `.venv/bin/python -m pytest <this folder>`."""

from intranet.plugin_contract import *  # noqa: F403
