"""Counting tries: sign-ins, mails asked for, codes typed. A try counts from its beginning, so that many at once cannot
slip past the limit; one that succeeds is forgotten. The table holds keyed digests, no addresses.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from intranet import clock
from intranet.database import reading_aside, writing
from intranet.extensions import keyed
from intranet.ids import random_id
from intranet.people import rules, store
from intranet.people.models import CountedTry
from intranet.people.types import TooManyTries


def begin_try(kind: str, *, account: str = "", what: str = "", address: str) -> str:
    """Count one try and give its id, or raise TooManyTries with how long to wait.

    `account` is a person's address, empty for codes that belong to nobody; `address` is the network address. A kind
    is counted apart from other kinds. `what` is the code that was tried: a hall of people who all type the same wrong
    one have guessed once, and need not wait when they get the right one.
    """
    now = clock.now()
    account_key, address_key = keyed(account or f"{kind} {what}") if account or what else "", keyed(address)
    with writing(has_effect=False) as database:
        for key in (address_key, account_key):
            store.take_turn(database, key)
        since = now - rules.WINDOW
        wait = rules.minutes_to_wait(store.tries(database, kind, address=address_key, since=since),
                                     rules.MOST_AN_ADDRESS, now)
        if account:
            wait = max(wait, _wait_of_account(database, kind, account_key, now))
        if wait:
            raise TooManyTries(wait)
        known = store.same_try(database, kind, account_key, address_key, since) if what else None
        if known is not None:
            return known
        try_id = random_id()
        database.add(CountedTry(id=try_id, kind=kind, account_digest=account_key, address_digest=address_key,
                                tried_at=now))
    return try_id


def check_tries(kind: str, *, address: str) -> None:
    """Raise TooManyTries when the network address has used its tries up; counts nothing.

    For codes: a right one must be refused as well then, or the limit would not slow down whoever guesses.
    """
    now = clock.now()
    with reading_aside() as connection:
        tried = store.tries(connection, kind, address=keyed(address), since=now - rules.WINDOW)
    wait = rules.minutes_to_wait(tried, rules.MOST_AN_ADDRESS, now)
    if wait:
        raise TooManyTries(wait)


def may_try(kind: str, *, account: str, address: str) -> bool:
    """Whether `begin_try` would let one through now; counts nothing."""
    now = clock.now()
    since = now - rules.WINDOW
    with reading_aside() as connection:
        of_account = _wait_of_account(connection, kind, keyed(account), now)
        of_address = store.tries(connection, kind, address=keyed(address), since=since)
    return not (of_account or rules.minutes_to_wait(of_address, rules.MOST_AN_ADDRESS, now))


def owner_has_to_hear(kind: str, *, account: str) -> bool:
    """Whether the account's tries are used up now and its owner was not told of it yet in this quarter of an hour; who
    asks tells them.
    """
    now, key = clock.now(), keyed(account)
    with writing(has_effect=False) as database:
        store.take_turn(database, key)
        told = f"{kind}-told"
        if (not _wait_of_account(database, kind, key, now)
                or store.tries(database, told, account=key, since=now - rules.WINDOW)):
            return False
        database.add(CountedTry(kind=told, account_digest=key, address_digest="", tried_at=now))
    return True


def forget_try(try_id: str) -> None:
    """The try succeeded."""
    with writing(has_effect=False) as database:
        store.forget_try(database, try_id)


def _wait_of_account(database: Session | Connection, kind: str, account_key: str, now: datetime) -> int:
    """How many minutes the account has to wait, by each of its limits; 0 when there is a try left."""
    return max(rules.minutes_to_wait(store.tries(database, kind, account=account_key, since=now - window), most, now,
                                     window)
               for window, most in rules.account_limits(kind))
