"""What the doctor knows of a site, and what a check says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class Facts:
    """A site as it was found. The defaults are those of a healthy one, so a test says only what it plants.

    No secret is among them, and no word that anybody wrote.
    """

    now: datetime
    # settings
    mode: str = "production"
    site_url: str = "https://intra.example.org"
    host: str = "127.0.0.1"
    trusted_proxies: int = 1
    contact: str = "tuki@example.org"
    secret_length: int = 64
    debug: bool = False
    cookie: Mapping[str, object] = field(default_factory=lambda: {
        "SESSION_COOKIE_SECURE": True, "SESSION_COOKIE_HTTPONLY": True, "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_PATH": "/", "SESSION_COOKIE_NAME": "__Host-ankkuri"})
    trusted_hosts: tuple[str, ...] = ("intra.example.org", "localhost")
    # the machine
    open_paths: tuple[str, ...] = ()
    """What others on the machine may read or write in the instance."""
    unwritable: tuple[str, ...] = ()
    runs_as_root: bool = False
    file_system: str = "ext4"
    """Of the instance."""
    free_octets: int = 10 ** 10
    zone_is_known: bool = True
    newest_entry_at: datetime | None = None
    """The last time that was written down by anybody."""
    packages: tuple[tuple[str, str, str], ...] = ()
    """Name, version of the lock and version found, of those that differ; no version for one that is missing."""
    missing_folders: tuple[str, ...] = ()
    """Of `CONTENT` and `PLUGINS`."""
    lemmas_are_there: bool = True
    # the database
    database: str = "ok"
    """Or why it cannot be asked."""
    database_kind: str = "sqlite"
    database_octets: int = 10 ** 7
    database_settings: Mapping[str, str] = field(default_factory=dict)
    """Those that are not as they must be, as found."""
    database_problem: str = ""
    """What the database's own check of itself found."""
    revision: str = "1"
    newest_revision: str = "1"
    pg_dump: bool = True
    restore_was_cut_off: bool = False
    old_copies: tuple[str, ...] = ()
    """Copies from before migrations that nobody deleted."""
    # what works by itself
    site_runs: bool = True
    keeper_is_alive: bool = True
    """Or the site has begun so lately that it need not be there yet."""
    failing_jobs: tuple[str, ...] = ()
    broken_plugins: tuple[str, ...] = ()
    partly_plugins: tuple[str, ...] = ()
    searchable: int = 100
    waiting_mails: int = 0
    oldest_mail_at: datetime | None = None
    rows_without_file: tuple[str, ...] = ()
    # accounts
    admins: int = 1
    demo_accounts: int = 0
    without_factor: int = 0
    """Of the open accounts with a role."""
    # backups
    backup_is_overdue: bool = False
    last_backup_at: datetime | None = None
    unverified_backups: tuple[str, ...] = ()
    backup_key_is_set: bool = True
    backups_lie_apart: bool = True
    """On another file system than the instance."""


@dataclass(frozen=True)
class Check:
    """One thing that may be wrong. `E` is a danger to what people wrote or to who may read it, `W` a thing to mend."""

    code: str
    finds: str
    """What it finds, for the table in the docs."""
    remedy: str
    """What to do about it."""
    look: Callable[[Facts], Iterable[str]]
    """What it says of these facts: a sentence for each thing that is wrong."""
    stops_the_start: bool = False
    """Whether a production site that has it does not start."""


@dataclass(frozen=True)
class Finding:
    """Something that is wrong."""

    code: str
    words: str
    remedy: str
