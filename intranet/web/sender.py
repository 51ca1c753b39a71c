"""What a request tells of the browser that sent it: for counting tries and for the list of sign-ins, nothing else."""

from __future__ import annotations

from ipaddress import IPv6Address, IPv6Network, ip_address

from flask import request

ONE_LINE = 64
"""The bits of an IPv6 address by which a line is known: whoever has it chooses the other 64 as they like."""


def address_of_request() -> str:
    """The network address that failures are counted by; proxies are believed as the settings say."""
    return counted_as(request.remote_addr or "unknown")


def counted_as(address: str) -> str:
    """What a network address is counted by: an IPv4 address as it is, also where it is written as one of IPv6, and of
    IPv6 the line.
    """
    try:
        found = ip_address(address)
    except ValueError:
        return address  # what a proxy wrote; counted all the same
    if not isinstance(found, IPv6Address):
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return str(IPv6Network((int(found), ONE_LINE), strict=False))


def user_agent() -> str:
    """What the browser calls itself."""
    return request.user_agent.string[:500]
