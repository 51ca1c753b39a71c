"""What every template can use without being handed it, and where templates come from."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from flask import Flask, request
from flask_babel import gettext
from jinja2 import ChoiceLoader, StrictUndefined
from werkzeug.local import LocalProxy

from intranet import __version__
from intranet.extensions import current_settings, keyed
from intranet.people.types import SignedInPerson, Visitor
from intranet.plugin_system.registry import Registry
from intranet.plugin_system.templates import PluginTemplates, forget_templates, lacks_results, render_contribution
from intranet.text.phrases import in_words
from intranet.text.words import in_language
from intranet.web.access import acting_person
from intranet.web.any_reader import MARK, SHARED, AnyReader, any_reader
from intranet.web.forms import csrf_field
from intranet.web.hosts import is_here
from intranet.web.languages import language
from intranet.web.navigation import navigation_links
from intranet.web.small_parts import install_small_parts
from intranet.web.whose_page import mark_of, shared_word

THEME_COOKIE = "ankkuri-theme"
THEMES = ("system", "light", "dark")


def install_templates(app: Flask, registry: Registry) -> None:
    """Strict templates: a misspelt name is an error, not an empty place."""
    environment = app.jinja_env
    environment.undefined = StrictUndefined
    environment.trim_blocks = environment.lstrip_blocks = True
    environment.loader = ChoiceLoader([loader for loader in (environment.loader, PluginTemplates(registry)) if loader])
    environment.globals.update(
        csrf_field=csrf_field, navigation_links=navigation_links, render_contribution=render_contribution,
        lacks_results=lacks_results,
        version=__version__, current_person=LocalProxy(who_reads), theme=theme, is_demo=is_demo, unsent_of=unsent_of,
        this_place=this_place, page_of=page_of, is_computer_shared=is_computer_shared,
    )
    registry.when_read.append(lambda name: forget_templates(environment, name))
    install_small_parts(app)
    environment.filters["in_my_language"] = in_my_language
    environment.filters["in_words"] = phrase_in_my_language


def who_reads() -> SignedInPerson | Visitor | AnyReader:
    """For whom the page is made: the acting person, or the stand-in when it is made for every reader."""
    return any_reader() or acting_person()


def unsent_of() -> str:
    """Under which name this person's unsent text is kept in the browser; empty where none may be: on a computer that
    others use too, and on a page that is made for every reader.
    """
    person = acting_person()
    is_kept = person.is_authenticated and not person.is_on_shared and not any_reader()
    return keyed(f"unsent text of {person.id}")[:22] if is_kept else ""


def page_of() -> str:
    """The mark of the person whose page it is."""
    return MARK if any_reader() else mark_of(acting_person())


def is_computer_shared() -> str:
    """Whether they said that others use the computer too: `yes` or `no`."""
    return SHARED if any_reader() else shared_word(acting_person())


def theme() -> str:
    """The reader's own choice of light or dark, else what their system says."""
    chosen = request.cookies.get(THEME_COOKIE, "system")
    return chosen if chosen in THEMES else "system"


def this_place() -> str:
    """Where to come back to after choosing a language: this page, or for the answer to a POST the page before it."""
    if request.method in ("GET", "HEAD"):
        return request.full_path.rstrip("?")
    before = request.referrer or ""
    return urlsplit(before).path if is_here(before) else "/"


def is_demo() -> bool:
    """Whether the site shows example people and content; the pages say so."""
    return current_settings.mode == "demo"


def phrase_in_my_language(phrase: str) -> str:
    """What a reader of files says, in the reader's language."""
    return in_words(phrase, gettext)


def in_my_language(words: Any) -> Any:
    """Words of a definition in the reader's language, with the language they are really in."""
    return in_language(words, language())
