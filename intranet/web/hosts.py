"""The host that a header names, whatever somebody wrote into it."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import request
from werkzeug.exceptions import BadRequest


def host_of(address: str) -> str:
    """The host with its port of an absolute address; empty for what is no address at all."""
    try:
        return urlsplit(address).netloc
    except ValueError:  # such as http://[::1
        return ""


def is_here(address: str) -> bool:
    """Whether an absolute address is at the host by which this request asks for the site. Never where that name is not
    ours: then even to ask for it is refused, and the page that tells so must not ask again.
    """
    try:
        here = request.host
    except BadRequest:
        return False
    return bool(here) and host_of(address) == here
