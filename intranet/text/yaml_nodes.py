"""From YAML to its nodes, by libyaml where that is safe and says the same: five times as fast, and every start of a
site reads a hundred files.
"""

from __future__ import annotations

import re
from typing import cast

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import Node

UNLIKE = re.compile("[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
                    "|^(?:%|---|[.]{3})|(?:^|[\\s,\\[{])!|[|>][-+0-9]*#", re.MULTILINE)
"""Of what libyaml (YAML 1.1) and the parser in Python (1.2) think differently: tabs, U+2028, more than one document,
marks of a kind, a # right behind the sign of a block."""
DEEP = 1000
"""libyaml's nodes are composed by calls within calls: some ten thousand levels end the process."""


def compose(text: str) -> Node | None:
    """The nodes of a YAML text, with their lines; None for an empty one. Raises YAMLError or RecursionError.

    Where a node ends can be told one line further than by `compose_to_the_letter`.
    """
    if not UNLIKE.search(text) and _levels(text) <= DEEP:
        try:
            return cast(Node | None, YAML(typ="safe").compose(text))
        except YAMLError:
            pass  # the parser in Python has the last word, and its own words for what is wrong
    return compose_to_the_letter(text)


def compose_to_the_letter(text: str) -> Node | None:
    """The same by the parser in Python, whose nodes end where their letters end: for changing them in place."""
    return cast(Node | None, YAML(typ="safe", pure=True).compose(text))


def _levels(text: str) -> int:
    """No fewer than there are: each opens with a bracket, or further right than the one around it (a list may not)."""
    return text.count("[") + text.count("{") + 2 * max(map(len, text.split("\n")))
