"""Ankkuri: the intranet of an association network. Start reading at app.py."""

__version__ = "0.1.0"
