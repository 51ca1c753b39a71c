"""A site whose memos have parts of every kind: a plugin of the test draws them, from a number that the test changes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from intranet.settings import PROJECT
from tests.browser.server import Server, running_site
from tests.made_plugins import write_plugin

CODE = '''
import json
from pathlib import Path

from intranet.plugin_api import Heading, Listing, MemoBlock, MemoChoice, Paragraph, Picture, Table, line

NUMBERS = Path(__file__).with_name("numbers.json")
SVG = (
    '<svg class="chart agreement" xmlns="http://www.w3.org/2000/svg" width="760" height="56" role="img" '
    'aria-labelledby="bar-name"><style>.agree-2{fill:#e9b3bb}.agree-3{fill:#9fd0d6}.agree-4{fill:#0b5a66}'
    'text{font:700 16px sans-serif;fill:#13262c}.on-agree-4{fill:#fff}</style><title id="bar-name">%(name)s</title>'
    '<rect class="agree-2" x="0%%" y="0" width="10%%" height="56"/>'
    '<rect class="agree-pattern" x="0%%" y="0" width="10%%" height="56" fill="url(#agree-pattern-2)"/>'
    '<rect class="agree-3" x="10%%" y="0" width="40%%" height="56"/>'
    '<rect class="agree-4" x="50%%" y="0" width="50%%" height="56"/>'
    '<text class="on-agree-2" x="5%%" y="28" dominant-baseline="central" text-anchor="middle">2</text>'
    '<text class="on-agree-3" x="30%%" y="28" dominant-baseline="central" text-anchor="middle">11</text>'
    '<text class="on-agree-4" x="75%%" y="28" dominant-baseline="central" text-anchor="middle">%(count)s</text></svg>')
SAID = ("ongelmat samanlaisia eri yhdistyksissä",
        "ideoita ja ajatuksia työpaikalle viemiseksi ja oman ajattelun tukemiseen",
        "täytyy olla rohkea eikä pidä vähätellä itseään")


def memo_blocks(scope, language):
    count = json.loads(NUMBERS.read_text())["count"]
    bar = SVG % {"name": f"Samaa mieltä {count}", "count": count}
    table = Table("Sain tukea ja tietoa", ("Vastaus", "Montako"), (
        (line("jokseenkin eri mieltä"), 2), (line("jokseenkin samaa mieltä"), 11),
        (line("täysin samaa mieltä"), count)))
    coming = Table("Tulevat tapahtumat", ("Milloin", "Mikä", "Missä", "Ilmoittautuminen"), (
        (line("19.4. klo 8.30–11.30"), line("Oppikoulu 2"), line("Puijonsarvi, Kuopio"), line("avoinna")),
        (line("26.4. klo 8.30–11.30"), line("Oppikoulu 3"), line("Puijonsarvi, Kuopio"), line("avoinna"))))
    return [
        MemoBlock("themes", "themes", "Teemat", (Paragraph(line("Järjestöt ovat mukana osallistavissa rakenteissa ja "
                  "osaavat toimia niissä vaikuttavasti."), "lead"),), "/events"),
        MemoBlock("feedback", "feedback", "Palaute", (
            Heading(line("Sain tukea ja tietoa omalle järjestölleni maakunnan verkostoissa mukana olemiseen"), 2),
            Picture(bar, "Palkki", 150), table), "/forms", example=True),
        MemoBlock("learnt", "open_answers", "Mitä opit?", (), "/forms",
                  tuple(MemoChoice(f"a{n}", line(words)) for n, words in enumerate(SAID))),
        MemoBlock("few", "open_answers", "Mitä viet mukanasi?", source="/forms",
                  hidden="Vastauksia on 3. Ne näytetään, kun niitä on viisi."),
        MemoBlock("wishes", "wishes", "Toiveet ja lupaukset", (Listing((line("Lisää maakuntauudistuksesta ihan "
                  "maalaiskielellä."),)),), "/wishes"),
        MemoBlock("coming", "coming", "Tulevat tapahtumat", (coming,), "/events"),
    ]
'''


@contextmanager
def site_with_memos(folder: Path) -> Iterator[tuple[Server, Path]]:
    """The site, and the file that holds the number in its feedback."""
    plugins = folder / "plugins"
    plugins.mkdir(parents=True)
    for one in (PROJECT / "plugins").iterdir():
        if one.is_dir():
            (plugins / one.name).symlink_to(one)
    own = write_plugin(plugins, "memo_parts", code=CODE)
    numbers = own / "numbers.json"
    numbers.write_text(json.dumps({"count": 14}))
    with running_site(folder / "site", PLUGINS=str(plugins)) as site:
        yield site, numbers
