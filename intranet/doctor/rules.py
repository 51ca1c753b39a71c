"""The checks: each a small rule over facts, with a code that stays. The docs' table is held to this list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

from intranet.doctor.types import Check, Facts, Finding

SHORTEST_SECRET = 32
LEAST_FREE = 500_000_000
MAIL_WAITS = timedelta(days=1)
CLOCK_OFF = timedelta(minutes=10)
NETWORK_FILES = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "glusterfs", "ceph", "afs")
EVERY_ADDRESS = ("0.0.0.0", "::", "")  # noqa: S104 - looked for, not listened on
LOCAL_NAMES = (".local", ".localhost", ".lan", ".internal", ".home.arpa")


def findings(facts: Facts) -> list[Finding]:
    """Everything that is wrong, in the order of the codes."""
    return [Finding(check.code, words, check.remedy) for check in CHECKS for words in check.look(facts)]


def refusals(facts: Facts) -> list[Finding]:
    """What a production site does not start with."""
    if facts.mode != "production":
        return []
    dangers = [check for check in CHECKS if check.stops_the_start]
    found = [Finding(check.code, words, check.remedy) for check in dangers for words in check.look(facts)]
    # a village hall's own network has no certificate: the doctor tells, the start does not refuse
    return [one for one in found if one.code != "E003" or not is_own_network(facts.site_url)]


def is_own_network(site_url: str) -> bool:
    """Whether no stranger on the internet can reach the address: this machine, or a network of one's own."""
    name = urlsplit(site_url).hostname or ""
    if "." not in name and ":" not in name or name.endswith(LOCAL_NAMES):
        return True
    try:
        return ip_address(name).is_private
    except ValueError:
        return False


# -- settings ---------------------------------------------------------------------------------------------------------


def _secret(facts: Facts) -> Iterator[str]:
    if facts.secret_length < SHORTEST_SECRET:
        yield f"The secret key has {facts.secret_length} signs."


def _demo_accounts(facts: Facts) -> Iterator[str]:
    if facts.mode == "production" and facts.demo_accounts:
        yield f"{facts.demo_accounts} accounts of the demo are open here; everybody knows their password."


def _plain_http(facts: Facts) -> Iterator[str]:
    if facts.mode == "production" and not facts.site_url.startswith("https://"):
        yield f"SITE_URL is {facts.site_url}: what people write and their sign-ins can be read on the way."


def _debug(facts: Facts) -> Iterator[str]:
    if facts.debug and facts.mode == "production":
        yield "The debugger is on: a visitor can run commands."


def _cookie(facts: Facts) -> Iterator[str]:
    https = facts.site_url.startswith("https://")
    wanted = {"SESSION_COOKIE_SECURE": https, "SESSION_COOKIE_HTTPONLY": True, "SESSION_COOKIE_SAMESITE": "Lax",
              "SESSION_COOKIE_PATH": "/", "SESSION_COOKIE_NAME": "__Host-ankkuri" if https else "ankkuri"}
    wrong = [name for name, value in wanted.items() if facts.cookie.get(name) != value]
    if wrong:
        yield f"The cookie of sign-ins is not as it must be: {', '.join(wrong)}."


def _hosts(facts: Facts) -> Iterator[str]:
    if facts.mode == "production" and urlsplit(facts.site_url).hostname not in facts.trusted_hosts:
        yield "The site answers to other host names than its own."


def _proxies(facts: Facts) -> Iterator[str]:
    if facts.mode == "production" and facts.site_url.startswith("https://") and not facts.trusted_proxies:
        yield "TRUSTED_PROXIES is 0 behind https: all people share the limits of the proxy's address."


def _listens(facts: Facts) -> Iterator[str]:
    if facts.mode == "production" and facts.trusted_proxies and facts.host in EVERY_ADDRESS:
        yield f"HOST is {facts.host}: who goes past the proxy chooses the address they are counted by."


def _contact(facts: Facts) -> Iterator[str]:
    if facts.mode == "production" and not facts.contact:
        yield "CONTACT is not set: the pages on privacy and accessibility name nobody to write to."


def _public_demo(facts: Facts) -> Iterator[str]:
    if facts.mode == "demo" and not is_own_network(facts.site_url):
        yield f"This is a demo at {facts.site_url}: everybody knows its passwords."


# -- the machine ------------------------------------------------------------------------------------------------------


def _open_paths(facts: Facts) -> Iterator[str]:
    if facts.open_paths:
        yield f"Others on this machine get at {_some(facts.open_paths)}."


def _unwritable(facts: Facts) -> Iterator[str]:
    if facts.unwritable:
        yield f"The site cannot write into {_some(facts.unwritable)}."


def _root(facts: Facts) -> Iterator[str]:
    if facts.mode == "production" and facts.runs_as_root:
        yield "This runs as root: a mistake in it, or in a plugin, reaches the whole machine."


def _file_system(facts: Facts) -> Iterator[str]:
    if facts.database_kind == "sqlite" and facts.file_system in NETWORK_FILES:
        yield f"The instance lies on a network file system ({facts.file_system}), on which SQLite can lose data."


def _free(facts: Facts) -> Iterator[str]:
    needed = max(LEAST_FREE, 3 * facts.database_octets)
    if facts.free_octets < needed:
        yield f"{facts.free_octets // 10 ** 6} MB are free in the instance; {needed // 10 ** 6} are prudent."


def _clock(facts: Facts) -> Iterator[str]:
    if facts.newest_entry_at is not None and facts.newest_entry_at > facts.now + CLOCK_OFF:
        yield f"The clock says {facts.now:%Y-%m-%d %H:%M} UTC, and something was written down later than that."


def _zone(facts: Facts) -> Iterator[str]:
    if not facts.zone_is_known:
        yield "The rules of Finnish time (Europe/Helsinki) are not on this machine."


def _packages(facts: Facts) -> Iterator[str]:
    if facts.packages:
        yield "Other packages than those of the lock are installed: " + _some(
            [f"{name} {found or 'missing'} (lock: {wanted})" for name, wanted, found in facts.packages]) + "."


def _folders(facts: Facts) -> Iterator[str]:
    if facts.missing_folders:
        yield f"There is no folder {_some(facts.missing_folders)}."


def _lemmas(facts: Facts) -> Iterator[str]:
    if not facts.lemmas_are_there:
        yield "The file of Finnish base forms is missing or of another version: the search goes by stems alone."


# -- the database -----------------------------------------------------------------------------------------------------


def _database(facts: Facts) -> Iterator[str]:
    if facts.database != "ok":
        yield f"The database cannot be asked: {facts.database}."


def _keeps(facts: Facts) -> Iterator[str]:
    if facts.database_settings:
        found = ", ".join(f"{name} = {value}" for name, value in facts.database_settings.items())
        yield f"The database does not keep what it says is kept: {found}."


def _sound(facts: Facts) -> Iterator[str]:
    if facts.database_problem:
        yield f"The database is not sound: {facts.database_problem}."


def _tables(facts: Facts) -> Iterator[str]:
    if facts.database == "ok" and facts.revision < facts.newest_revision:
        yield f"The tables are of {facts.revision or 'no version'}; this version needs {facts.newest_revision}."
    elif facts.database == "ok" and facts.revision > facts.newest_revision:
        yield f"The tables are of {facts.revision}, which this older version does not know ({facts.newest_revision})."


def _cut_off(facts: Facts) -> Iterator[str]:
    if facts.restore_was_cut_off:
        yield "A restore was cut off, and the instance is not whole."


def _programs(facts: Facts) -> Iterator[str]:
    if facts.database_kind == "postgresql" and not facts.pg_dump:
        yield "pg_dump, pg_restore or psql is not on this machine: there are no backups."


def _copies(facts: Facts) -> Iterator[str]:
    if facts.old_copies:
        yield f"Copies from before a new version are still there after a month: {_some(facts.old_copies)}."


def _files(facts: Facts) -> Iterator[str]:
    if facts.rows_without_file:
        yield f"Pictures or files of events are missing: {_some(facts.rows_without_file)}."


# -- what works by itself ---------------------------------------------------------------------------------------------


def _keeper(facts: Facts) -> Iterator[str]:
    if facts.site_runs and not facts.keeper_is_alive:
        yield "The site runs, but its timekeeper shows no sign of life: no timed job is run, no backup made."


def _jobs(facts: Facts) -> Iterator[str]:
    if facts.failing_jobs:
        yield f"Timed jobs fail: {_some(facts.failing_jobs)}."


def _broken(facts: Facts) -> Iterator[str]:
    if facts.broken_plugins:
        yield f"Plugins are broken: {_some(facts.broken_plugins)}."


def _partly(facts: Facts) -> Iterator[str]:
    if facts.partly_plugins:
        yield f"Parts of plugins failed and are off: {_some(facts.partly_plugins)}."


def _search(facts: Facts) -> Iterator[str]:
    if facts.database == "ok" and not facts.searchable:
        yield "The search finds nothing at all: it has no text."


def _mails(facts: Facts) -> Iterator[str]:
    if facts.mode == "production" and facts.oldest_mail_at and facts.oldest_mail_at < facts.now - MAIL_WAITS:
        yield f"{facts.waiting_mails} mails wait in outbox/, the oldest since {facts.oldest_mail_at:%Y-%m-%d}."


# -- accounts and backups ---------------------------------------------------------------------------------------------


def _admins(facts: Facts) -> Iterator[str]:
    if facts.database == "ok" and not facts.admins:
        yield "Nobody is an administrator, or none of them can sign in."


def _factors(facts: Facts) -> Iterator[str]:
    if facts.mode == "production" and facts.without_factor:
        yield f"{facts.without_factor} people with a role have not set up a second step of their sign-in."


def _overdue(facts: Facts) -> Iterator[str]:
    if facts.backup_is_overdue:
        last = f"the last good one is of {facts.last_backup_at:%Y-%m-%d}" if facts.last_backup_at else "there is none"
        yield f"No good backup was made in two days: {last}."


def _unverified(facts: Facts) -> Iterator[str]:
    if facts.unverified_backups:
        yield f"Backups were never checked, or have changed since: {_some(facts.unverified_backups)}."


def _unsealed(facts: Facts) -> Iterator[str]:
    if facts.mode == "production" and not facts.backup_key_is_set:
        yield "BACKUP_KEY is not set: whoever gets a backup reads everything in it."


def _same_disk(facts: Facts) -> Iterator[str]:
    if facts.mode == "production" and not facts.backups_lie_apart:
        yield "Backups lie on the disk of the instance: when it breaks, both are gone."


def _some(names: Iterable[str]) -> str:
    """The first few."""
    found = list(names)
    return ", ".join(found[:5]) + (f" and {len(found) - 5} more" if len(found) > 5 else "")


CHECKS: tuple[Check, ...] = (
    Check("E001", "a secret key that is too short", "Delete `first_start.json` and start once with "
          "`MODE=production`: a new one is made, everybody signs in again, and authenticator apps are set up anew.",
          _secret, stops_the_start=True),
    Check("E002", "open accounts of the demo in production", "Close them at `/admin/people`, or begin a new instance.",
          _demo_accounts, stops_the_start=True),
    Check("E003", "http in production", "Put a proxy with TLS in front and set `SITE_URL` to the https address.",
          _plain_http, stops_the_start=True),
    Check("E004", "the debugger in production", "Unset `FLASK_DEBUG`.", _debug, stops_the_start=True),
    Check("E005", "a cookie of sign-ins without its flags", "Something changed the app's settings: look for it in what "
          "you added.", _cookie),
    Check("E006", "any host name being answered to", "Set `SITE_URL` to the address that people use.", _hosts),
    Check("W007", "a proxy that is not counted", "Set `TRUSTED_PROXIES` to the number of proxies in front, usually 1.",
          _proxies),
    Check("W008", "a way past the proxy", "Set `HOST` to `127.0.0.1`, or shut the port to all but the proxy.",
          _listens),
    Check("W009", "no address to write to", "Set `CONTACT`.", _contact),
    Check("W010", "a demo at a public address", "Take it from the internet, or begin an instance in production.",
          _public_demo),
    Check("E011", "files that others on the machine get at", "`chmod -R go=` on the instance.", _open_paths),
    Check("E012", "folders that the site cannot write into", "Give them to the user that the site runs as.",
          _unwritable),
    Check("W013", "the site run as root", "Run it as a user of its own.", _root),
    Check("E014", "SQLite on a network file system", "Move `INSTANCE` to a disk of this machine, or use PostgreSQL.",
          _file_system),
    Check("W015", "little room on the disk", "Make room before the disk is full: then nothing can be saved.", _free),
    Check("E016", "a clock that is wrong", "Set the machine's clock and let it be kept (NTP).", _clock),
    Check("E017", "no rules of Finnish time", "Install the packages of the lock (`tzdata`).", _zone),
    Check("W018", "packages of other versions than the lock's", "`make setup`.", _packages),
    Check("E019", "a folder of cards or plugins that is not there", "Set `CONTENT` and `PLUGINS` to where they are.",
          _folders),
    Check("W020", "no Finnish base forms", "`make setup`, or start the site: it makes them.", _lemmas),
    Check("E021", "a database that cannot be asked", "Is it running, and is `DATABASE_URL` right? A new instance has "
          "one after its first start.", _database),
    Check("E022", "a database that may lose what was saved", "On PostgreSQL switch these settings on; on SQLite look "
          "for what opens the database besides the site.", _keeps),
    Check("E023", "a database that is not sound", "Stop the site and restore the last good backup.", _sound),
    Check("E024", "tables of another version", "Start the site: it brings older ones up to date. For newer ones bring "
          "the newer version.", _tables),
    Check("E025", "a restore that was cut off", "Run the same `restore` again.", _cut_off),
    Check("E026", "no programs of PostgreSQL for backups", "`apt install postgresql-client`.", _programs),
    Check("W027", "old copies from before a new version", "Delete them: what was deleted since is still in them.",
          _copies),
    Check("W028", "pictures and files that are missing", "Bring them back from a backup, or take them out of their "
          "texts.", _files),
    Check("E029", "a timekeeper that is not there", "Start the site anew; its log says why it ended.", _keeper),
    Check("W030", "timed jobs that fail", "`/admin/jobs` says since when, the site's log why.", _jobs),
    Check("W031", "broken plugins", "`plugins check` says file and line.", _broken),
    Check("W032", "parts of plugins that failed", "`plugins trace` says what; `plugins enable` tries them again.",
          _partly),
    Check("W033", "a search without texts", "`cards check`, then start the site: it loads `content/`.", _search),
    Check("W034", "mails that nobody delivers", "Deliver what lies in `outbox/` and move it away.", _mails),
    Check("E035", "nobody who administers", "`people invite … --role admin`.", _admins),
    Check("E036", "no good backup in two days", "`flask backup`; the log of the site says why the nightly one failed.",
          _overdue),
    Check("W037", "backups that were not checked", "Make a new one and delete these.", _unverified),
    Check("W038", "backups that are not sealed", "Set `BACKUP_KEY`, and keep it elsewhere too.", _unsealed),
    Check("W039", "backups on the same disk", "Set `BACKUPS` to a folder on another disk.", _same_disk),
    Check("W040", "roles without a second step of the sign-in", "Ask them to sign in: they are led to it. Take the "
          "role from those who no longer need it.", _factors),
)
