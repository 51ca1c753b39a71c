"""What happens before a site answers its first request: tables, first content, complaints on the console."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable

from flask import Flask

from intranet import clock
from intranet.cards import actions as cards
from intranet.commands.doctor import refuse_unsafe_start
from intranet.commands.instance import open_instance
from intranet.database import db
from intranet.events.demo import FACILITATOR
from intranet.events.demo import load_demo as load_demo_events
from intranet.extensions import current_settings
from intranet.feedback.demo import load_demo as load_demo_feedback
from intranet.glossary import actions as glossary
from intranet.jobs import actions as jobs
from intranet.language import lemma_file
from intranet.live.demo import load_demo as load_demo_live
from intranet.memos.demo import load_demo as load_demo_memos
from intranet.people.demo import demo_person
from intranet.people.demo import load_demo as load_demo_people
from intranet.plugin_system.registry import registry
from intranet.privacy import actions as privacy
from intranet.search import actions as search
from intranet.settings import KEPT_FILE, PROJECT
from intranet.text.words import FIRST_LANGUAGE
from intranet.web.languages import catalogue
from intranet.wishes.demo import load_demo as load_demo_wishes

log = logging.getLogger("ankkuri.start")
Say = Callable[[str], None]
MOST_USED = ("home/start.html", "cards/card.html", "cards/shelf.html", "worksheets/section.html")


def prepare(app: Flask, say: Say = print, *, is_filled: bool = False) -> None:
    """Bring the tables up to date, load what a new instance starts with, and say what is wrong in files.

    `is_filled`: `fill_aside` has done the second and told of it.
    """
    with app.app_context():
        refuse_unsafe_start(with_accounts=False)
    ready_lemmas(say)
    with app.app_context():
        open_instance(say)
        refuse_unsafe_start(with_accounts=True)
        privacy.erase_again()  # whoever put an old copy back by hand brought them back with it
        if not is_filled:
            load_first_content(say)
            if current_settings.mode == "demo":
                load_demo(say)
        search.make_ready()  # before the fork: the workers share the index
        warm_up(app)
        complain(say)
        db.session.remove()
        db.engine.dispose()  # the web workers are forked after this: each opens connections of its own


def fill_aside(app: Flask, say: Say = print) -> bool:
    """The first start of an instance in a process of its own: tables, content, demo. Nothing on a later start.

    Rendering every card leaves some 20 MB behind, which each worker would carry along. Whether all of it was done: then
    what is wrong in the files was told too. Else the `prepare` that comes after does what was left undone, and tells.
    """
    if (app.extensions["ankkuri_settings"].instance / KEPT_FILE).exists():
        return False
    with app.app_context():
        refuse_unsafe_start(with_accounts=False)
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    is_done, complaints = False, list[str]()
    try:
        with app.app_context():
            open_instance(say)
            load_first_content(complaints.append)
            if current_settings.mode == "demo":
                load_demo(say)
        for complaint in complaints:
            say(complaint)
        is_done = True
    except (Exception, SystemExit) as problem:
        log.debug("the first start failed aside: %s", type(problem).__name__)
    finally:
        sys.stdout.flush()
        os._exit(0 if is_done else 1)  # the parent's way out is not ours


def warm_up(app: Flask) -> None:
    """What every worker would make for itself at its first page is made once and shared: 13 MB each, for 0.15 s."""
    catalogue(FIRST_LANGUAGE)
    app.test_client().get("/login", base_url=current_settings.site_url)
    jobs.due(clock.now())
    for template in MOST_USED:
        app.jinja_env.get_template(template)


def ready_lemmas(say: Say) -> None:
    """The file of Finnish base forms, if set-up did not make it or another simplemma is installed now.

    In a process of its own, which gives its 500 MB back. A site without the file works with stems alone.
    """
    if lemma_file.opened() is not None:
        return
    say("Finnish base forms for the search are made, once: some seconds.")
    made = subprocess.run([sys.executable, "-m", "intranet.language.lemma_file"], cwd=PROJECT, check=False)
    lemma_file.opened.cache_clear()
    if made.returncode or lemma_file.opened() is None:
        say("They could not be made: the search goes by stems alone.")


def load_first_content(say: Say) -> None:
    """Glossary and cards of content/ into an instance that has none, and what is wrong in those files.

    The glossary first: cards are rendered with its words marked.
    """
    for take_files_in in (glossary.take_files_in, cards.take_files_in):
        complaints, _ = take_files_in()
        for complaint in complaints:
            say(complaint.sentence())


def load_demo(say: Say) -> None:
    """Example people, events, forms, wishes, live session and memos; each room loads its own, what is not there."""
    load_demo_people(say)
    load_demo_events(say)
    load_demo_feedback(say)
    load_demo_wishes(say)
    load_demo_live(say)
    load_demo_memos(demo_person(FACILITATOR), say)


def complain(say: Say) -> None:
    """Every mistake in plugins on the console, with file and line."""
    for health in registry().health("en"):
        for reason in health.reasons:
            say(f"plugin {health.name}: {reason.words}")
