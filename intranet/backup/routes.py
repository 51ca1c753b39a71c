"""/admin/backup: the backups that are there, and one more. It gives none of them out: nobody reads answers here."""

from __future__ import annotations

from flask import Blueprint, Response, current_app
from flask_babel import gettext as _

from intranet import clock
from intranet.backup import actions
from intranet.extensions import current_settings
from intranet.jobs.consumer import wake
from intranet.web.access import current_person, for_role
from intranet.web.forms import asked
from intranet.web.fragments import go_to, page

pages = Blueprint("backup", __name__)
admins = for_role("admin")


@pages.get("/admin/backup")
@admins
def list_backups() -> Response:
    """When the last ones were made, how large they are, and whether they were checked."""
    shown = actions.shown(clock.now())
    said = _("A backup is made as soon as the timekeeper gets to it.") if asked("said", 40) == "asked" else ""
    return page("admin/backup.html", shown=shown, said=said, is_sealed=bool(current_settings.backup_key),
                daily=current_settings.backups_daily, weekly=current_settings.backups_weekly)


@pages.post("/admin/backup")
@admins
def ask_for_one() -> Response:
    """Ask for a backup now; the timekeeper makes it."""
    actions.ask_for_one(current_person)
    wake(current_app)
    return go_to("/admin/backup?said=asked")
