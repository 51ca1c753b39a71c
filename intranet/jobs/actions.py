"""Running timed jobs: which are due, one run of one job, and what the administrator sees of it.

A run is claimed and noted in transactions of their own, so that two timekeepers never run a job at the same time and
one that was killed in the middle is noticed. What a run does commits itself.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from intranet import clock
from intranet.database import db, writing
from intranet.faults import NotFound
from intranet.jobs import rules, store
from intranet.jobs.types import JobShown, JobsShown, Registered, Run, Standing
from intranet.plugin_system.code import WrongAnswer, place_of_failure
from intranet.plugin_system.registry import CORE, registry
from intranet.plugin_system.timing import following
from intranet.plugin_system.types import TimedJob

log = logging.getLogger("ankkuri.jobs")
RUNS_SHOWN = 5
FORGET_KEEPERS = timedelta(days=1)


class JobNotFound(NotFound):
    """No room and no plugin has handed in this job."""


def register() -> dict[str, Registered]:
    """Every job that rooms and plugins hand in, by key; a plugin's key begins with the plugin's name."""
    found: dict[str, Registered] = {}
    for contributor, job in registry().ask("timed_jobs", TimedJob):
        plugin = "" if contributor.startswith(CORE) else contributor
        key = f"{plugin}.{job.name}" if plugin else job.name
        if key in found:
            log.error("%s hands in the job %s twice; the first one is run", contributor, key)
        found.setdefault(key, Registered(key, job, contributor, plugin))
    return found


def due(now: datetime) -> list[str]:
    """The keys of the jobs that are to be run now."""
    standings = store.standings()
    return [key for key, one in register().items()
            if rules.is_due(one.job.when, standings.get(key) or rules.first_standing(key, one.job.when, now), now)
            or key not in standings]


def run_if_due(key: str, me: str) -> Run | None:
    """Run a job, unless it is not due any more or another timekeeper is running it; what came of it.

    `me` is the timekeeper's id; it asks for one run of a job at a time.
    """
    known = register().get(key)
    if known is None:
        return None
    standing = _claim(known, me)
    if standing is None:
        return None
    run = _make(known, standing)
    with writing() as database:
        now = store.standing(database, standing)
        if now.claimed_by != me or now.claimed_at != standing.claimed_at:
            log.warning("the job %s took so long that somebody else began it anew", key)
            return run
        after = rules.done(now, known.job.when) if run.outcome == "done" else rules.failed(now, clock.now())
        store.keep(database, after)
        store.note_run(database, run)
    return run


def _claim(known: Registered, me: str) -> Standing | None:
    """The job as claimed by this timekeeper; None when there is nothing to run or somebody is running it."""
    now = clock.now()
    with writing() as database:
        standing = store.standing(database, rules.first_standing(known.key, known.job.when, now))
        if not rules.is_free(standing, rules.alive(store.keepers_now(database), now), me):
            return None
        if standing.claimed_by:
            standing = _note_broken(database, standing, now)
        if not rules.is_due(known.job.when, standing, now):
            return None
        standing = rules.claimed(standing, me, now)
        store.keep(database, standing)
        return standing


def _note_broken(database: Session, standing: Standing, now: datetime) -> Standing:
    """A run whose process is gone: it failed, and is tried again."""
    log.error("the job %s was cut off in the middle", standing.key)
    store.note_run(database, Run(standing.key, standing.claimed_at or now, None, "broken"))
    after = rules.failed(standing, now)
    store.keep(database, after)
    return after


def _make(known: Registered, standing: Standing) -> Run:
    """The run itself. Whatever fails in it is told by its kind and place alone: its words may be somebody's."""
    started = standing.claimed_at or clock.now()
    run = Run(known.key, started, started, "done")
    try:
        things = known.job.run(started)
        if things is not None and (not isinstance(things, int) or things < 0):
            raise WrongAnswer(f"answered with {type(things).__name__}; expected how many things were done")
        run = replace(run, things=int(things or 0))
    except (Exception, SystemExit) as problem:
        folder = registry().folder_of(known.plugin) if known.plugin else None
        place = place_of_failure(problem, folder) if folder else type(problem).__name__
        if known.plugin:
            log.error("the job %s of the plugin %s failed: %s", known.key, known.plugin, place)
        else:
            log.exception("the job %s failed", known.key)
        run = replace(run, outcome="failed", place=place)
    finally:
        db.session.remove()  # whatever a job left open must not stand in the way of noting it
    return replace(run, ended_at=clock.now())


# -- timekeepers ------------------------------------------------------------------------------------------------------


def sign_of_life(me: str) -> None:
    """Tell the others that this timekeeper is alive."""
    now = clock.now()
    with writing() as database:
        store.sign_of_life(database, me, now)
        store.forget_keepers_before(database, now - FORGET_KEEPERS, but=me)


def leave(me: str) -> None:
    """Tell them that it ends."""
    with writing() as database:
        store.leave(database, me, clock.now())


# -- for the administrator, who is asked for at the door of the room that shows it ------------------------------------


def shown() -> JobsShown:
    """Every job with how it stands and its last runs, and the last sign of life."""
    now, standings, keepers = clock.now(), store.standings(), store.keepers()
    jobs, alive = register(), rules.alive(keepers, now)
    runs = store.last_runs(jobs, RUNS_SHOWN)
    return JobsShown(tuple(_shown(one, standings.get(key), runs.get(key, []), alive, now)
                           for key, one in jobs.items()),
                     max((one.seen_at for one in keepers), default=None), bool(alive))


def job_shown(key: str) -> JobShown:
    """One job; raises JobNotFound."""
    found = next((one for one in shown().jobs if one.key == key), None)
    if found is None:
        raise JobNotFound
    return found


def _shown(one: Registered, standing: Standing | None, runs: list[Run], alive: set[str], now: datetime) -> JobShown:
    standing = standing or rules.first_standing(one.key, one.job.when, now)
    next_at = standing.again_at if standing.failures and standing.again_at else following(one.job.when, now)
    return JobShown(one.key, one.job.words, one.plugin, one.job.when, standing, next_at,
                    standing.claimed_by in alive, tuple(runs))


def is_kept() -> bool:
    """Whether a timekeeper is alive, on this machine or another."""
    return bool(rules.alive(store.keepers(), clock.now()))


def forget_claims() -> None:
    """Nobody is at work: the database was brought back, and tells of processes of back then."""
    with writing() as database:
        store.forget_claims(database, clock.now())


def failing() -> list[str]:
    """The words of the jobs whose last run failed."""
    known = register()
    return [known[key].job.words for key in failing_keys()]


def failing_keys() -> list[str]:
    """Their keys."""
    standings = store.standings()
    return [key for key in register() if key in standings and standings[key].failures]


def ask_for(database: Session, key: str) -> None:
    """Somebody wants a run as soon as possible, in the transaction that notes who; raises JobNotFound."""
    known, now = register().get(key), clock.now()
    if known is None:
        raise JobNotFound
    store.standing(database, rules.first_standing(key, known.job.when, now))
    store.ask_for(database, key, now)


def forget_old_runs(now: datetime) -> int:
    """Delete what is known of runs of long ago; how many rows."""
    with writing() as database:
        return store.forget_runs_before(database, now - rules.RUNS_KEPT)
