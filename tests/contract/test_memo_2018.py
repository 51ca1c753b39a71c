"""The memo of 2018 is composed from the demo's data: every fact of it by name, on its page and in every file.

Read from the loaded site as a member reads it; then line by line the other way round, with a reason for each line that
does not stand there as it was.
"""

from __future__ import annotations

import io
import re
from pathlib import Path

import docx
import pypdf
import pytest
from flask import Flask

from intranet import clock
from intranet.commands.start import load_demo, load_first_content
from intranet.plugin_system.memo_blocks import PARTS
from tests.tables import rows
from tests.visitor import Visitor

ROOT = Path(__file__).resolve().parents[2]
MEMO = (ROOT / "tests" / "material" / "memo-2018.txt").read_text(encoding="utf-8")
PATH = "/memos/jarjestotyon-ankkurointi"

FACTS: dict[str, tuple[str, ...]] = {
    "the four towns": ("Pienmarkkinat Iisalmi, Kuopio, Suonenjoki, Varkaus 2018",),
    "heading": ("Järjestötyön ankkurointi", "TEEMA 2-3"),
    "theme 2": ("Pohjois-Savon maakunnassa JÄRJESTÖT ovat osallistavien rakenteiden kokonaisuudessa mukana",),
    "theme 3": ("JÄRJESTÖT osaavat toimia Pohjois-Savon MAAKUNNAN rakenteissa vaikuttavasti",),
    "aim of VeKe": ("VeKen tavoite oli, että pienmarkkinakokonaisuuden teemaan löytyy yhteistä linjaa.",),
    "bigger picture, themes 1 to 5": (
        "Suuremmassa kuvassa pienmarkkinoiden (teemat 1-5) jälkeen, järjestöt nähdään luotettavana ja yhdenvertaisena "
        "hyvinvointipalvelujen tuottajana.",),
    "how themes 2 and 3 were worked on": ("Teemat 2-3 käsiteltiin verkostoissa työskentelemisen kautta.",),
    "the project incubator of Iisalmi": ("Iisalmessa täräytettiin oma kokonaisuutensa hankehautomona.",),
    "the incubator is still open": (
        "Kesken: Hankehautomo viedään loppuun kevään aikana, joten sen hedelmiä ei voida vielä kerätä tähän "
        "muistioon.",),
    "first meeting: assessing": ("Ensimmäisessä tapaamisessa paneuduttiin arviointiin. Miten oma verkosto toimii?",),
    "the three perspectives": (
        "tarkasteli oman organisaation toimintaa", "laajan näkökulman verkostojen kokonaisuudesta",
        "tietyn organisaationsa ulkopuolisen verkoston", "Oma järjestömme verkostoissa", "Verkostojemme kokonaisuus",
        "Yksi valittu verkosto"),
    "the first worksheet": ("Miten verkostomme toimii?",),
    "the second worksheet": ("Toisessa työstöpaperissa arvioitiin omaa osaamista verkostotoimijana.",
                             "Oma osaamiseni verkostotoimijana"),
    "worksheets by Timo Järvensivu, new to those who were there": (
        "Keskustelun kävi vaivattomasti ja työstöpaperit (Timo Järvensivu) eivät olleet osallistujille ennestään "
        "tuttuja.",),
    "what network work asks": (
        "Verkostotyöskentely vaatii monenlaista osaamista, joka välittyi hyvin myös työstöpapereista.",),
    "roles in networks": (
        "Sote-järjestön rooli verkostoissa voi olla monenlainen ja oman lisänsä siihen tuo työntekijä/vapaaehtoinen, "
        "joka organisaatiotaan verkostossa edustaa.",),
    "what happens without a goal": (
        "Verkoston tavoite ja organisointi on asioita, jotka ilman erillistä käsittelyä voivat aiheuttaa verkostossa "
        "tietovajetta, motivaation puutetta ja herää kysymys ”miksi toimin tässä verkostossa”.",),
    "theme 1": ("Aiempien pienmarkkinoiden (teema 1) tavoitteena oli oman toiminnan kirkastaminen.",
                "Verkostoissa työskenteleminen vaatii myös oman toiminnan kirkastamista, jotta osaamme ohjata itseämme "
                "ja työskennellä tarvittavalla tehokkuudella."),
    "second meeting: the timeline": (
        "Toisella tapaamisella pureuduimme aikajanaan, jossa tunnistettiin verkoston vaiheita.", "Verkoston aikajana"),
    "the video of three relations": (
        "Työskentelyyn meitä johdatti Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto).",),
    "pressure of change": (
        "Toimintaympäristön muutoksen (sote-uudistus, maku-uudistus ja erilaisten selvitysten kautta "
        "muutospainetta).",),
    "Leena Rosenberg and the elections": (
        "Saimme vaikuttamisasiantuntijaksemme Leena Rosenbergin, joka johdatti pienmarkkinaporukkaa kohti tulevia "
        "maakuntavaaleja.",),
    "SOSTE's themes": ("Kävimme läpi mitä SOSTEn maakuntavaaliteemat ovat",),
    "Timo Lehtinen's tips": ("lisäksi kävimme läpi vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla.",),
    "statement of support": (
        "sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana "
        "olemiseen",),
    "statement of readiness": (
        "sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)",),
    "the four points": ("täysin eri mieltä", "jokseenkin eri mieltä", "jokseenkin samaa mieltä", "täysin samaa mieltä"),
    "figures are examples": ("esimerk",),
    "what did you learn": ("Mitä opit?", "ongelmat samanlaisia eri yhdistyksissä",
                           "ideoita ja ajatuksia työpaikalle viemiseksi ja oman ajattelun tukemiseen",
                           "täytyy olla rohkea eikä pidä vähätellä itseään"),
    "what do you take home": (
        "Mitä viet mukanasi omaan järjestöösi?", "rauhanpiippu käyttöön omiin ryhmiin", "Timon videoiden hyödyntäminen",
        "ollaan ihan pihalla, seuraavaan hallituksen kokoukseen esitykseen mm. verkoston määrittely", "työkalun"),
    "wish": ("Konkreettinen toive syksylle",
             "lisää maakuntauudistuksesta ihan maalaiskielellä että ymmärryksen taso kohoaisi"),
    "promise": ("OTAMME HAASTEEN VASTAAN ja tämä passautuu ensisyksyn suunnitelmiin täydellisesti",),
    "conclusion: things to develop are seen": (
        "sote-järjestöt osaavat mieltää verkostotyöskentelyä, ja ennen kaikkea tunnistaa kehittämiskohteita",
        "toiminnan vahvistamiseksi kehittämiskohteet on pakko tunnistaa"),
    "conclusion: structures are not clear": (
        "maakunnan rakenteet eivät ole vielä hahmottuneet, joten emme voi olettaa, että vaikuttavuus olisi selkeä "
        "homma",),
    "conclusion: together": (
        "asioita ON PAKKO alkaa tehdä yhdessä, yhteistyössä, yhteisenä rintamana JOS halutaan vaikuttaa "
        "maakuntatasolle",),
    "contact": ("Soitelkaa tai laitelkaa viestiä, jos nousee kysymyksiä tai ajatuksia.",),
    "Susanna and May": ("Työstämme ensisyksyä Susannan kanssa toukokuussa.",),
    "Oppikoulu 2": ("Oppikoulu 2", "19.4.2018 klo 8.30–11.30", "Puijonsarvi, Kuopio"),
    "Oppikoulu 3": ("Oppikoulu 3", "26.4.2018 klo 8.30–11.30"),
    "sign-up": ("http://www.pohjoissavonveke.fi/ilmoittautuminen",),
    "channels": ("https://www.facebook.com/pohjoissavonve1/", "https://twitter.com/pohjoissavonve1",
                 "https://www.instagram.com/pohjoissavonveke/"),
    "greeting": ("KEVÄÄN PURISTUKSESTA!",
                 "Syksyllä palaamme taas asiaan ja toivomme, että olette myös silloin mukana!",
                 "Pistäkää facet, instat ja tvitterit seurantaan!"),
}

NOT_WORD_FOR_WORD = {
    "Iisalmessa täräytettiin oma kokonaisuutensa hankehautomona. Hankehautomo viedään loppuun kevään":
        "two sentences of which the second stands in a line of its own, after “Kesken:”",
    "Kaikki tapaamiset:": "stood above the two charts; here the bars of all together, then each town, have titles",
    "Palautekyselyn avoimista kohdista kaivettiin esiin koettua tukea ja tietoa sekä lisävalmiuksia.":
        "led over from the charts to the answers; here each question is a title above its answers",
    "Konkreettinen toive syksylle:": "the title of the question, without the colon",
    "Omat päätelmät , lopputulema:": "the title, without the slip of the comma and without the colon",
    "Tulevia tapahtumia:": "begins the title, which goes on with the channels",
    "Kuopiossa": "each coming event says its town: Kuopio",
    "- Oppikoulu 2 19.4. klo 8.30-11.30 Puijonsarvi": "a row with name, day with year, hours, place and town",
    "- Oppikoulu 3 26.4. klo 8.30-11.30 Puijonsarvi": "a row with name, day with year, hours, place and town",
}
"""Lines of the memo that do not stand in the composed one as they were, each with what stands there instead."""

READ: dict[str, str] = {}
"""What the first test's site gave: the page and each file as plain text; a load takes seconds."""


def joined(words: str) -> str:
    """On one line, without what breaks words at line ends."""
    return " ".join(words.replace("\u00ad", "").split())


def letters(words: str) -> str:
    """Letters and numbers alone: a PDF divides words at line ends, and Markdown puts signs before some."""
    return "".join(sign for sign in words.casefold() if sign.isalnum())


def text_of_pdf(octets: bytes) -> str:
    """The words of a PDF without what is printed at the foot of each page."""
    pages = (page.extract_text() for page in pypdf.PdfReader(io.BytesIO(octets)).pages)
    return "\n".join(re.sub(r"(?m)^.*(Sivu \d+/\d+|/memos/).*$", "", page) for page in pages)


def text_of_docx(octets: bytes) -> str:
    """The words of a Word file in its order, those of tables and links too."""
    body = docx.Document(io.BytesIO(octets)).element.body
    names = {"t": "", "p": "\n", "tab": " ", "br": "\n"}
    found = []
    for one in body.iter():
        name = one.tag.rpartition("}")[2]
        if name in names:
            found.append((one.text or "") if name == "t" else names[name])
    return "".join(found)


@pytest.fixture
def read(request: pytest.FixtureRequest) -> dict[str, str]:
    """The memo of a demo as its first start makes it, as a member reads it."""
    if not READ:
        site: Flask = request.getfixturevalue("site")
        member: Visitor = request.getfixturevalue("member")
        told: list[str] = []
        with site.app_context():
            load_first_content(lambda words: None)
            load_demo(told.append)
        assert "demo: 2 memos, led by vetaja@demo.example" in told
        (article,) = member.opens(PATH).all("article")
        READ["page"] = " ".join(article.itertext())
        READ["Markdown"] = member.opens(f"{PATH}.md").response.get_data(as_text=True)
        READ["PDF"] = text_of_pdf(member.opens(f"{PATH}.pdf").response.data)
        READ["Word"] = text_of_docx(member.opens(f"{PATH}.docx").response.data)
        parts = rows(site, "SELECT p.* FROM memo_part p JOIN memo m ON m.id = p.memo_id WHERE m.title = "
                           "'Järjestötyön ankkurointi' ORDER BY p.number")
        READ["by hand"] = "\n".join(one.key for one in parts if not one.contributor or one.above or one.title)
        READ["places"] = "\n".join(one.place for one in parts if not one.removed)
        READ["names"] = "\n".join(row.name for row in rows(site, "SELECT name FROM person"))
    return READ


@pytest.mark.parametrize("kind", ["page", "Markdown", "PDF", "Word"])
@pytest.mark.parametrize("fact", FACTS)
def test_each_fact_of_the_memo_is_in_the_composed_one(read: dict[str, str], fact: str, kind: str) -> None:
    for words in FACTS[fact]:
        if kind in ("page", "Word"):
            assert joined(words).casefold() in joined(read[kind]).casefold(), words
        else:
            assert letters(words) in letters(read[kind]), words


def test_every_line_of_the_memo_is_in_the_composed_one_or_has_its_reason(read: dict[str, str]) -> None:
    page = joined(read["page"])
    lines = [" ".join(re.sub("[\ue000-\uf8ff]", " ", line).split()) for line in MEMO.splitlines()]
    carrying = [line for line in lines if re.search(r"[^\W\d_]", line)]
    missing = [line for line in carrying if line.removeprefix("- ") not in page]
    print("not word for word:", *(f"{one} ({NOT_WORD_FOR_WORD.get(one, 'NO REASON')})" for one in missing), sep="\n")
    assert missing == [line for line in carrying if line in NOT_WORD_FOR_WORD]
    assert set(missing) == set(NOT_WORD_FOR_WORD) and len(carrying) == 74


def test_all_fourteen_parts_are_there_in_the_order_of_the_memo(read: dict[str, str]) -> None:
    places = [place for place in read["places"].split("\n") if place]
    assert list(dict.fromkeys(places)) == list(PARTS)


def test_only_greeting_and_conclusions_are_written_by_hand(read: dict[str, str]) -> None:
    assert read["by hand"].split("\n") == ["conclusions", "greeting"]


def test_the_composed_memo_names_nobody_of_the_site(read: dict[str, str]) -> None:
    names = read["names"].split("\n")
    assert len(names) >= 6
    for kind in ("page", "Markdown", "PDF", "Word"):
        assert [name for name in names if letters(name) in letters(read[kind])] == []


def test_a_second_load_changes_nothing_and_the_draft_is_its_facilitators_alone(site: Flask, member: Visitor) -> None:
    with site.app_context():
        load_first_content(lambda words: None)
        load_demo(lambda words: None)
        before = rows(site, "SELECT id, slug, revision, frozen_at FROM memo ORDER BY slug")
        told: list[str] = []
        load_demo(told.append)
        assert told == [] and rows(site, "SELECT id, slug, revision, frozen_at FROM memo ORDER BY slug") == before
    assert [(row.slug, row.revision) for row in before] == [("jarjestotyon-ankkurointi", 1),
                                                            ("vaikuttamisen-oppikoulu", 0)]
    page = member.opens("/memos")
    assert page.all("a", href=PATH) and not page.all("a", href="/memos/vaikuttamisen-oppikoulu")
    assert member.opens("/memos/vaikuttamisen-oppikoulu").status == 404
    found = rows(site, "SELECT as_of, published_at FROM memo WHERE slug = 'jarjestotyon-ankkurointi'")[0]
    assert str(found.as_of) == "2018-04-10" and str(found.published_at)[:4] == str(clock.now().year)
