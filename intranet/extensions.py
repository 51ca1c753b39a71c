"""The Flask extensions, made once and bound to each app by create_app."""

from __future__ import annotations

import hmac
from typing import cast

from flask import current_app
from flask_babel import Babel, Domain
from flask_compress import Compress
from flask_login import LoginManager
from flask_wtf import CSRFProtect
from htmx_flask import Htmx
from werkzeug.local import LocalProxy

from intranet.settings import Settings


class Translator(Babel):  # type: ignore[misc]  # no types there
    """Flask-Babel whose catalogues are ours: web/languages.py sets the domain."""

    domain_instance: Domain = Domain()


babel = Translator()
compress = Compress()
csrf = CSRFProtect()
htmx = Htmx()
login_manager = LoginManager()


def settings_of_app() -> Settings:
    """The settings of the app that is running."""
    return cast(Settings, current_app.extensions["ankkuri_settings"])


current_settings = cast(Settings, LocalProxy(settings_of_app))


def keyed(text: str) -> str:
    """A digest of a text that only this instance can make (HMAC-SHA-256, in hexadecimal); the text says what it is for.

    A plain digest of what is easily guessed, such as an address, would tell it.
    """
    return hmac.digest(current_settings.secret_key.encode(), text.encode(), "sha256").hex()
