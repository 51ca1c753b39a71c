"""Every setting of a site in one frozen, typed object, and where its values come from.

A value comes from the environment, else from `<instance>/settings.toml`, else from what the instance kept of its
first start (`MODE` and the secret key), else from the default that stands here. All mistakes are told at once.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

from intranet import retention

PROJECT = Path(__file__).resolve().parent.parent
KEPT_FILE = "first_start.json"
NAMES = ("MODE", "FIRST_MODE", "HOST", "PORT", "INSTANCE", "DATABASE_URL", "SITE_URL", "TRUSTED_PROXIES",
         "CONTENT", "PLUGINS", "CONTACT", "BACKUPS", "BACKUP_KEY", "BACKUPS_DAILY", "BACKUPS_WEEKLY",
         "KEEP_TRAIL", "KEEP_MAILS", "KEEP_FEEDBACK", "KEEP_ACCOUNTS")
SHORTEST_KEY = 20
MODES = ("demo", "production")
ADDRESS = re.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+")


class SettingsMistake(SystemExit):
    """Settings that a site cannot run with: one sentence for each mistake. Nobody's traceback: the program ends with
    them.
    """

    def __init__(self, sentences: list[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


@dataclass(frozen=True)
class Settings:
    """How this site runs. Made by `read_settings`; tests make their own."""

    mode: str
    """`demo` (example people and content) or `production`. Kept from the instance's first start."""
    secret_key: str
    """Signs the cookie. Made at the first start and kept in the instance, readable by its owner alone."""
    instance: Path
    """The folder where this site's data lives: database, outbox, kept settings."""
    database_url: str
    """Where the tables are: SQLite in the instance by default, else `postgresql://…`."""
    host: str = "127.0.0.1"
    """The address the server listens on."""
    port: int = 8000
    """The port the server listens on."""
    site_url: str = "http://127.0.0.1:8000"
    """The address people use, without a closing slash; mails, QR codes and cookies follow it."""
    trusted_proxies: int = 0
    """How many proxies in front of the site set X-Forwarded-For and -Proto; 0 believes none of them."""
    contact: str = ""
    """The e-mail address that people write to about obstacles and their own data; shown on the pages that say so."""
    content: Path = PROJECT / "content"
    """The portable form of cards and glossary that an empty instance loads."""
    plugins: Path = PROJECT / "plugins"
    """The folder with one folder for each plugin."""
    backups: Path | None = None
    """The folder of backups that the site makes by itself; None for `backups` in the instance."""
    backup_key: str = field(default="", repr=False)
    """What seals backups, so that only its holder can read them; empty for backups that are not sealed."""
    backups_daily: int = 7
    """Of how many days the last backup is kept."""
    backups_weekly: int = 5
    """Of how many weeks the last backup is kept besides."""
    keep_trail: int = retention.TRAIL
    """For how many days the trail of who did what is kept."""
    keep_mails: int = retention.MAILS
    """After how many days mails that nobody delivered are deleted."""
    keep_feedback: int = retention.FEEDBACK
    """How many days after a form closed its single answers are deleted; 0 keeps them."""
    keep_accounts: int = retention.ACCOUNTS
    """After how many days without a sign-in an account is erased, its owner told before; 0 never."""

    @property
    def backup_folder(self) -> Path:
        """Where backups lie that the site makes by itself."""
        return self.backups or self.instance / "backups"

    @property
    def kept_days(self) -> dict[str, int]:
        """What the operator says of how long things are kept, by the names of the settings."""
        return {"KEEP_TRAIL": self.keep_trail, "KEEP_MAILS": self.keep_mails, "KEEP_FEEDBACK": self.keep_feedback,
                "KEEP_ACCOUNTS": self.keep_accounts}

    @property
    def https(self) -> bool:
        """Whether people reach the site over https: cookies are then Secure and bound to the host."""
        return self.site_url.startswith("https://")

    @property
    def cookie_name(self) -> str:
        """The name of the cookie of a sign-in."""
        return "__Host-ankkuri" if self.https else "ankkuri"

    @property
    def host_names(self) -> list[str]:
        """The host names that a request may be addressed to."""
        own = urlsplit(self.site_url).hostname or "localhost"
        return sorted({own, "localhost", "127.0.0.1"})


def read_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings of the instance that the environment names. Reads only: `keep_first_start` makes a new instance.

    Raises SettingsMistake with every wrong value at once.
    """
    environ = os.environ if environ is None else environ
    instance = Path(environ.get("INSTANCE") or PROJECT / "instance").resolve()
    mistakes: list[str] = []
    given = {**_of_file(instance / "settings.toml", mistakes), **{n: environ[n] for n in NAMES if environ.get(n)}}
    kept = _kept(instance, mistakes) or {"mode": given.get("MODE") or given.get("FIRST_MODE") or "production",
                               "secret_key": secrets.token_urlsafe(48)}
    mode = given.get("MODE", kept["mode"])
    if (kept["mode"], mode) == ("production", "demo"):
        mistakes.append(f"MODE is “demo”, but {instance} began as production: the demo's accounts, whose password "
                        "everybody knows, never come into it. Name another folder by INSTANCE.")
    if mode not in MODES:
        mistakes.append(f"MODE is “{mode}”; it must be one of {', '.join(MODES)}.")
    port = _whole(given, "PORT", 8000, 1, 65535, mistakes)
    site_url = given.get("SITE_URL", f"http://127.0.0.1:{port}").rstrip("/")
    parts = urlsplit(site_url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path or parts.query:
        mistakes.append(f"SITE_URL is “{site_url}”; it must be like https://intra.example.org, without a path.")
    database_url = given.get("DATABASE_URL", f"sqlite:///{instance / 'ankkuri.sqlite'}")
    if database_url.startswith(("postgres://", "postgresql://")):
        database_url = "postgresql+psycopg://" + database_url.split("://", 1)[1]
    elif not database_url.startswith(("sqlite:///", "postgresql+psycopg://")):
        mistakes.append("DATABASE_URL must begin with sqlite:/// or postgresql://.")
    proxies = _whole(given, "TRUSTED_PROXIES", 0, 0, 9, mistakes)
    contact = given.get("CONTACT", "yllapito@demo.example" if mode == "demo" else "")
    if contact and not ADDRESS.fullmatch(contact):
        mistakes.append(f"CONTACT is “{contact}”; it must be an e-mail address.")
    backup_key = given.get("BACKUP_KEY", "")
    if backup_key and len(backup_key) < SHORTEST_KEY:
        mistakes.append(f"BACKUP_KEY is too short: it needs {SHORTEST_KEY} signs, best from a random generator.")
    daily = _whole(given, "BACKUPS_DAILY", 7, 1, 366, mistakes)
    weekly = _whole(given, "BACKUPS_WEEKLY", 5, 0, 520, mistakes)
    trail = _whole(given, "KEEP_TRAIL", retention.TRAIL, 90, 3650, mistakes)
    mails = _whole(given, "KEEP_MAILS", retention.MAILS, 1, 366, mistakes)
    feedback = _whole(given, "KEEP_FEEDBACK", retention.FEEDBACK, 0, 36500, mistakes)
    accounts = _whole(given, "KEEP_ACCOUNTS", retention.ACCOUNTS, 0, 36500, mistakes)
    if mistakes:
        raise SettingsMistake(mistakes)
    return Settings(
        mode=mode, secret_key=kept["secret_key"],
        instance=instance, database_url=database_url,
        host=given.get("HOST", "127.0.0.1"), port=port, site_url=site_url, trusted_proxies=proxies,
        contact=contact,
        content=Path(given.get("CONTENT", PROJECT / "content")),
        plugins=Path(given.get("PLUGINS", PROJECT / "plugins")),
        backups=Path(given["BACKUPS"]).resolve() if "BACKUPS" in given else None,
        backup_key=backup_key, backups_daily=daily, backups_weekly=weekly,
        keep_trail=trail, keep_mails=mails, keep_feedback=feedback, keep_accounts=accounts,
    )


def _of_file(path: Path, mistakes: list[str]) -> dict[str, str]:
    """The values of settings.toml as text; unknown names and broken files are told."""
    if not path.exists():
        return {}
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as problem:
        mistakes.append(f"{path.name} cannot be read: {problem}.")
        return {}
    mistakes += [f"{path.name} has “{name}”; known names are {', '.join(NAMES)}."
                 for name in found if name not in NAMES]
    return {name: str(value) for name, value in found.items() if name in NAMES}


def _whole(given: Mapping[str, str], name: str, default: int, low: int, high: int, mistakes: list[str]) -> int:
    """A whole number between two bounds, or the default after telling what is wrong."""
    text = given.get(name, str(default))
    if text.isascii() and text.isdigit() and low <= int(text) <= high:
        return int(text)
    mistakes.append(f"{name} is “{text}”; it must be a whole number from {low} to {high}.")
    return default


def keep_first_start(settings: Settings) -> Settings:
    """Make the instance if it is new, and keep mode and secret of its first start; the settings as they are then kept.

    Commands that only look (`plugins check`, `cards check`) never come here: looking must not decide that the first
    start is production. Two processes that start at once agree on the first one's file.
    """
    path = settings.instance / KEPT_FILE
    if not path.exists():
        settings.instance.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = settings.instance / f".{KEPT_FILE}.{secrets.token_hex(4)}"
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump({"mode": settings.mode, "secret_key": settings.secret_key}, file)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)  # fails when another process was first: its secret is then the one
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    mistakes: list[str] = []
    kept = _kept(settings.instance, mistakes)
    if mistakes:
        raise SettingsMistake(mistakes)
    return replace(settings, secret_key=kept["secret_key"])


def _kept(instance: Path, mistakes: list[str]) -> dict[str, str]:
    """What the instance keeps of its first start; empty for one that has not started yet, or after telling why."""
    path = instance / KEPT_FILE
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as problem:
        kept, why = None, problem.strerror if isinstance(problem, OSError) else "it is cut off or was changed"
    else:
        why = "it is cut off or was changed"
    if isinstance(kept, dict) and kept.get("mode") in MODES and kept.get("secret_key"):
        return {"mode": kept["mode"], "secret_key": str(kept["secret_key"])}
    mistakes.append(f"{path} cannot be used: {why}. It holds the instance's mode and secret key: bring it back from a "
                    "copy. Without one, delete it and start once with MODE=production (or MODE=demo, if it was a "
                    "demo): a new one is made, everybody signs in again, and authenticator apps are set up anew.")
    return {}
