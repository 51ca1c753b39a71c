"""Words that carry no subject of their own: the closed classes of a grammar, and verbs that only help.

Pronouns, question words, conjunctions, particles, auxiliary verbs (Iso suomen kielioppi §§ 438, 700-749, 812-841), and
how these are said in speech. No word is here because of what somebody searched: a noun or an ordinary verb never is.
Those of Swedish and English that are written like a Finnish noun or adjective (*into*, *vara*, *era*) are left out.
"""

from __future__ import annotations

from collections.abc import Iterable

from intranet.language.analysis import Analyser
from intranet.language.search_words import fold

PRONOUNS = """
minä sinä hän me te he se ne tämä tuo nämä nuo joka jotka mikä mitkä kuka ketkä ken kumpi kumpikin jokin joku jompikumpi
kukaan mikään kumpikaan jokainen kukin kaikki itse toinen toisensa moni usea molemmat muu sama eräs semmoinen sellainen
tällainen tuollainen millainen minkälainen kaikenlainen samanlainen
"""
FORMS_OF_PRONOUNS = """
minun minua minulla minulle sinun sinua hänen häntä hänellä hänelle meidän meitä meillä meille meistä meiltä teidän
teitä teillä teille heidän heitä heillä heille sen sitä siitä siinä siihen sillä siltä sille siksi niiden niitä niistä
niissä niihin niillä niille tämän tätä tästä tässä tähän tällä tältä tälle täksi tuon tuota tuosta tuossa tuohon näiden
näitä näistä näissä näihin näillä jonka jota josta jossa johon jolla jolta jolle joiden joita joista joissa joihin
joilla joille minkä mitä mistä missä mihin millä miltä mille miksi kenen ketä kenestä kenessä keneen kenellä keneltä
kenelle keiden keitä keille keillä kumman kumpaa jonkin jotain jotakin jostain jostakin jossain jossakin johonkin
jollain joku jonkun jotakuta jollekin ketään kenenkään kenellekään mitään missään mistään mihinkään kaikkea kaikkien
kaikkia kaikille kaikilla kaikissa kaikista itseään itsensä itselle
"""
QUESTIONS = """
miten kuinka milloin koska miksi minne mistä mihin missä montako monta monesko paljonko kauanko kuinkahan miksei minkä
onko ovatko olenko olemmeko oletko eikö enkö emmekö voiko voinko voimmeko voitko voivatko saako saanko saammeko saavatko
pitääkö täytyykö tarvitseeko pitäisikö voisiko voisimmeko saisiko kannattaako tuleeko
"""
PARTICLES = """
ja sekä sekä-että eli tai taikka vai mutta vaan sillä joten siis että jotta jos kun koska vaikka kuten kuin kunnes ennen
myös myöskin edes vielä jo nyt sitten silloin enää aina vain ainoastaan juuri ihan aivan hyvin kovin liian niin näin
noin melko noin ehkä kai varmaan toki kyllä ei en et emme ette eivät älä älkää eikä enkä tässä siellä täällä tuolla
sinne tänne siitä ikään myötä ylipäänsä muuten yleensä usein joskus kerran heti pian
"""
SPOKEN = """
mä sä mun sun mua sua mulla sulla mulle sulle multa sulta musta susta oon oot ootko oonko oisko onks eiks voiks saaks
pitääks tää toi nää noi tän ton tota tätä täs tos sit niinku miks millon mitäs missäs miten kans vaa ku jonku
"""
SWEDISH = """
jag du han hon den det vi ni de mig dig honom henne oss dem min mitt din ditt hans hennes dess vår vårt deras sig
sitt denna detta dessa som vilken vilket vilka vad vem vems var vart varifrån när hur varför någon något några
ingen inget inga alla allt varje man och eller men utan att om för så därför
eftersom i på av med från till hos vid
under över mellan efter före mot inom inte ej bara också redan ännu ju nog är varit har hade ha kan kunde
ska skulle vill måste bör får blir blev finns fanns en ett
"""
ENGLISH = """
i you he she it we they him her us them my your his its our their mine yours ours theirs this that these those which who
whom whose what when where why how someone somebody something anyone anybody anything nobody nothing everyone everybody
and or but if than because so in of to at by for from with without about between after before against not only also
already yet is am are was were be been being has have had do does did can could shall should will would must may might a
an the there
"""
HELPING_VERBS = "olla voida saattaa pitää täytyä tulla saada taitaa mahtaa kannattaa"

_WRITTEN = frozenset(
    fold(word) for words in (PRONOUNS, FORMS_OF_PRONOUNS, QUESTIONS, PARTICLES, SPOKEN, SWEDISH, ENGLISH)
    for word in words.split())
_BASE_FORMS = frozenset(fold(word) for words in (PRONOUNS, HELPING_VERBS) for word in words.split())


def is_empty(word: str, analyser: Analyser, base: Iterable[str] | None = None) -> bool:
    """Whether a word of a question says nothing about what is looked for.

    `base` are its folded base forms where they are known already: most words need no analysis then.
    """
    if fold(word) in _WRITTEN:
        return True
    if base is not None and _BASE_FORMS.isdisjoint(base):
        return False
    lemmas = analyser.lemmas(word)
    return bool(lemmas) and all(fold(lemma) in _BASE_FORMS for lemma in lemmas)
