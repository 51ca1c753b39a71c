"""What a request tells of the browser that sent it: for counting tries and for the list of sign-ins, nothing else."""

from __future__ import annotations

from flask import request


def address_of_request() -> str:
    """The network address that failures are counted by; proxies are believed as the settings say."""
    return request.remote_addr or "unknown"


def user_agent() -> str:
    """What the browser calls itself."""
    return request.user_agent.string[:500]
