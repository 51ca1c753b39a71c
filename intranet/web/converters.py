"""Typed and bounded parts of addresses."""

from __future__ import annotations

from flask import Flask
from werkzeug.routing import BaseConverter


class TokenConverter(BaseConverter):
    """A random id of 22 letters."""

    regex = "[A-Za-z0-9_-]{22}"
    part_isolating = True


class LongTokenConverter(BaseConverter):
    """A random key of 43 letters, as mailed links hold."""

    regex = "[A-Za-z0-9_-]{43}"
    part_isolating = True


class SlugConverter(BaseConverter):
    """A readable name: small letters, digits, hyphen and underscore."""

    regex = "[a-z0-9][a-z0-9_-]{0,79}"
    part_isolating = True


class ItemConverter(BaseConverter):
    """An item of a worksheet, or a cell of one: `<item>.<row>.<column>`."""

    regex = r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}(?:\.[A-Za-z0-9_-]{1,40}){0,2}"
    part_isolating = True


class CodeConverter(BaseConverter):
    """A six-character code; people type it in small letters too."""

    regex = "[A-Za-z0-9]{6}"
    part_isolating = True

    def to_python(self, value: str) -> str:
        """In capitals, as codes are kept."""
        return value.upper()


class PaperConverter(BaseConverter):
    """The code of a printed worksheet: eight letters and figures, with or without the hyphen between its halves."""

    regex = "[A-Za-z0-9]{4}-?[A-Za-z0-9]{4}"
    part_isolating = True

    def to_python(self, value: str) -> str:
        """In capitals and without the hyphen, as codes are kept."""
        return value.replace("-", "").upper()


def install_converters(app: Flask) -> None:
    """Name the converters for the routes."""
    app.url_map.converters.update(token=TokenConverter, key=LongTokenConverter, slug=SlugConverter,
                                  item=ItemConverter, code=CodeConverter, paper=PaperConverter)
