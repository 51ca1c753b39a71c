"""A chart of the pages as a drawing of its own, for documents: the same macro, with the looks of the style sheets; and
a document's drawing as a part of a page again.
"""

from __future__ import annotations

import re
from typing import Any

from flask import current_app
from markupsafe import Markup

from intranet.text.vector import drawn

CHARTS = "_charts.html"
LOOKS = ("svg{color:#0b5a66}text{fill:#13262c;font-family:'Atkinson Hyperlegible Next'}.key{display:none}"
         ".timeline .now{fill:#fdf1d8}.timeline .now-word{fill:#8a5a00}.timeline .between{stroke:#d3dee0}"
         ".timeline .axis{stroke:#13262c;stroke-width:3}.timeline .stop{fill:#fff;stroke:#13262c;stroke-width:2.5}"
         ".helped{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.hindered{fill:#fff;stroke:#a81f38;stroke-width:2.5}"
         ".on-helped{fill:#fff}.on-hindered{fill:#a81f38}.relations .between,.relations .along{stroke:#d3dee0}"
         ".relations .both{stroke:#0b5a66;stroke-width:6}.wished{fill:#fff;stroke:#8a5a00;stroke-width:3}"
         ".relations .arrow{stroke:#13262c;stroke-width:2;stroke-dasharray:6 4}.relations .tip{fill:#13262c}"
         ".canvas .along{stroke:#74868c;stroke-width:2}.canvas .done{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}"
         ".canvas .begun{fill:#fff;stroke:#0b5a66;stroke-width:3}.on-done{fill:#fff}"
         ".agree-1{fill:#a81f38}.agree-2{fill:#e9b3bb}.agree-3{fill:#9fd0d6}.agree-4{fill:#0b5a66}"
         ".on-agree-1,.on-agree-4{fill:#fff}.counted-room{fill:#e0f0f2}.counted-part{fill:#0b5a66}"
         ".canvas .empty{fill:#fff;stroke:#74868c;stroke-width:2;stroke-dasharray:4 4}.dots .dot{fill:#0b5a66}")
"""What worksheets.css says of charts on a wide page; colours are those of light pages, because paper is white."""
WIDE = 'width="100%"'
PIXELS = 760
"""How wide a picture is that takes its page's width."""
SPACE = re.compile(r"\s*\n\s*")


def drawing(macro: str, *values: Any, template: str = CHARTS, pixels: int = PIXELS) -> str:
    """The SVG that a macro makes, whole in itself; `pixels` wide where it takes its page's width."""
    made = str(getattr(current_app.jinja_env.get_template(template).module, macro)(*values)).strip()
    head, body = SPACE.sub("\n", made).split(">", 1)
    head = head.replace(WIDE, f'width="{pixels}"')
    return f'{head} xmlns="http://www.w3.org/2000/svg"><style>{LOOKS}</style>{body}'


def in_page(svg: str, own: str) -> Markup:
    """A document's drawing for a page, cleaned, its colours left to the style sheets; empty when it is none.

    `own` begins its ids: letters, digits and hyphens, another for each drawing of a page.
    """
    return Markup(drawn(svg, own))
