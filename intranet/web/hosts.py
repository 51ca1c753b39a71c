"""The host that a header names, whatever somebody wrote into it."""

from __future__ import annotations

from urllib.parse import urlsplit


def host_of(address: str) -> str:
    """The host with its port of an absolute address; empty for what is no address at all."""
    try:
        return urlsplit(address).netloc
    except ValueError:  # such as http://[::1
        return ""
