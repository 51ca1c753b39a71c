"""What happens before a site answers its first request: tables, first content, complaints on the console."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

from flask import Flask

from intranet.cards import actions as cards
from intranet.commands.instance import open_instance
from intranet.database import db
from intranet.extensions import current_settings
from intranet.feedback.demo import load_demo as load_demo_feedback
from intranet.glossary import actions as glossary
from intranet.language import lemma_file
from intranet.people.demo import load_demo as load_demo_people
from intranet.plugin_system.registry import registry
from intranet.search import actions as search
from intranet.settings import PROJECT

Say = Callable[[str], None]


def prepare(app: Flask, say: Say = print) -> None:
    """Bring the tables up to date, load what a new instance starts with, and say what is wrong in files."""
    ready_lemmas(say)
    with app.app_context():
        open_instance(say)
        load_first_content(say)
        if current_settings.mode == "demo":
            load_demo(say)
        search.make_ready()  # before the fork: the workers share the index
        complain(say)
        db.session.remove()
        db.engine.dispose()  # the web workers are forked after this: each opens connections of its own


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
    """Example people and forms; each room loads its own, and only what is not there."""
    load_demo_people(say)
    load_demo_feedback(say)


def complain(say: Say) -> None:
    """Every mistake in plugins on the console, with file and line."""
    for health in registry().health("en"):
        for reason in health.reasons:
            say(f"plugin {health.name}: {reason.words}")
