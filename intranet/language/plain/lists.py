"""Words that the meter knows by heart, in Finnish: abbreviations, hard words with an easier one, borrowed words."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """Words with blanks between, as a set."""
    return frozenset(words.split())


SHORT = {
    "esim": "esimerkiksi", "mm": "muun muassa", "ns": "niin sanottu", "jne": "ja niin edelleen", "ym": "ynnä muuta",
    "yms": "ja muuta sellaista", "tms": "tai muuta sellaista", "ks": "katso", "vrt": "vertaa", "em": "edellä mainittu",
    "ko": "tämä", "nro": "numero", "puh": "puhelin", "n": "noin", "ma": "maanantai", "ti": "tiistai",
    "ke": "keskiviikko", "to": "torstai", "pe": "perjantai", "la": "lauantai", "su": "sunnuntai",
}
"""Abbreviated words and what they stand for. A day of the week counts only in a span such as ma–to."""
DAYS = ("ma", "ti", "ke", "to", "pe", "la", "su")
KNOWN_TO_ALL = frozenset(("EU", "TV", "OK"))
ORDINARY_MEANS = frozenset(("tavoin", "jalan", "sanoin", "hyvin", "ajoin", "alun", "perin", "kerroin"))
"""Instructives that everyone says."""

HARD = {
    "haasteellinen": "vaikea", "merkityksellinen": "tärkeä", "toimenpide": "teko, tehdä",
    "mahdollistaa": "antaa mahdollisuus, auttaa", "jalkauttaa": "ottaa käyttöön", "jalkautua": "mennä ihmisten luo",
    "yhteiskehittäminen": "kehittää yhdessä", "yhteiskehittää": "kehittää yhdessä", "osallistaa": "ottaa mukaan",
    "osallistaminen": "ottaa mukaan", "ilmiölähtöisyys": "aloittaa ihmisten arjesta",
    "ilmiölähtöinen": "ihmisten arjesta lähtevä", "tarkoituksenmukainen": "sopiva, järkevä",
    "asianmukainen": "oikea, sopiva", "keskeinen": "tärkeä", "huomioida": "ottaa huomioon", "kartoittaa": "selvittää",
    "hyödyntää": "käyttää", "edellyttää": "vaatia", "sisällyttää": "lisätä", "resurssi": "raha, aika, ihmiset",
    "konkreettinen": "selvä, käytännön", "kokonaisvaltainen": "kaiken kattava", "pitkäjänteinen": "pitkään jatkuva",
    "monialainen": "usean alan yhteinen", "poikkihallinnollinen": "usean viraston yhteinen",
    "mikäli": "jos", "sekä": "ja", "ainoastaan": "vain",
    "välittömästi": "heti", "johdosta": "takia", "toimintaedellytys": "mitä toiminta tarvitsee",
    "vuorovaikutus": "puhua ja kuunnella",
}
"""Base forms that most people say more easily."""
NOT_FOR_CLEAR = listed("sekä keskeinen konkreettinen vuorovaikutus edellyttää hyödyntää resurssi")
"""Hard only in a plain text: elsewhere they are ordinary words."""

BORROWED = listed("""
dialogi fasilitointi fasilitoida fasilitaattori prosessi strategia visio missio innovaatio innovatiivinen integraatio
integroida implementointi implementoida koordinointi koordinoida koordinaattori organisaatio projekti koordinaatio
segmentti indikaattori evaluointi evaluoida dokumentointi dokumentoida kommunikaatio kommunikoida konsultaatio
konsultoida koalitio konsensus konsepti konteksti kvalitatiivinen kvantitatiivinen legitimiteetti lobbaus lobata
mandaatti metodi moderaattori moduuli motivaatio objektiivinen operatiivinen optimoida orientaatio paneeli parametri
potentiaali potentiaalinen preventio prioriteetti priorisoida proaktiivinen relevantti reflektointi reflektoida
rekrytoida rekrytointi reunaehto sektori strateginen struktuuri subventio synergia systeemi transparentti validi
workshop verifioida budjetti hierarkia delegoida delegaatio deklaraatio seminaari webinaari foorumi
""")
"""Borrowed words that a plain text explains."""
EXPLAINS = ("eli", "tarkoittaa", "tarkoittavat", "merkitsee", "nimi")
IS = ("on", "ovat", "oli", "olivat")

EMPTY_VERBS = frozenset(("suorittaa", "toteuttaa", "toteutua", "tapahtua", "harjoittaa"))
"""Verbs that say only that something is done; what is done stands in a noun beside them."""
PLAIN_MINEN = listed("""
ihminen nainen osallistuminen vaikuttaminen asuminen oppiminen liikkuminen syöminen juominen lukeminen kirjoittaminen
tapaaminen eläminen kuuleminen tunteminen sitoutuminen keskusteleminen
""")
"""Words in -minen that are in everyone's mouth."""

NEGATIONS = listed("""
en et ei emme ette eivät enkä etkä eikä emmekä ettekä eivätkä älä älkää älköön älköönkään äläkä älkääkä enhän ethän
eihän emmehän ettehän eiväthän eivätkö eikö etkö enkö emmekö ettekö ellei elleivät
""")
HERE_LINKS = frozenset((
    "tästä", "tässä", "täältä", "täällä", "linkki", "klikkaa", "lue lisää", "lisää", "lisätietoa", "lisätietoja",
    "klikkaa tästä", "katso tästä", "tästä linkistä", "siirry", "avaa",
))
YOU = listed("""
sinä sinun sinua sinulle sinulla sinulta sinuun sinusta sinussa sinäkin sinunkin te teidän teitä teille teillä teiltä
voit saat haluat tarvitset pitäisikö
""")
SAYS = listed("""
sanoa kertoa uskoa arvioida luulla todeta väittää ilmoittaa tietää huomata katsoa olettaa vakuuttaa näyttää toivoa
""")
TELLS_TO_DO = listed("""
kysy kerro soita hae pyydä tule katso lue kirjoita valitse tarkista tee anna käytä lähetä mieti päätä ota vie kutsu
sovi kiitä perustele lisää selitä jaa aloita vastaa keksi puhu tutustu lupaa muista varaa ilmoita maksa täytä etsi
kokeile kuuntele harjoittele vertaa merkitse allekirjoita tapaa pidä osallistu vaikuta toimi mene
""")
"""What an instruction begins with; for when only base forms are known."""
