BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE answer (
	sheet_id VARCHAR(22) NOT NULL, 
	item VARCHAR(160) NOT NULL, 
	words TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	page_key VARCHAR(64), 
	sequence INTEGER NOT NULL, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (sheet_id, item), 
	CONSTRAINT fk_answer_sheet_id_sheet FOREIGN KEY(sheet_id) REFERENCES sheet (id) ON DELETE CASCADE
);
INSERT INTO "answer" VALUES('DsUSceo37DpGskjI0e_pcA','purpose_1','3',1,NULL,0,'2026-11-25 16:56:36.271339');
INSERT INTO "answer" VALUES('DsUSceo37DpGskjI0e_pcA','purpose_2','3',1,NULL,0,'2026-11-25 16:56:36.331374');
INSERT INTO "answer" VALUES('DsUSceo37DpGskjI0e_pcA','purpose_3','3',1,NULL,0,'2026-11-25 16:56:36.384454');
INSERT INTO "answer" VALUES('DsUSceo37DpGskjI0e_pcA','purpose_4','3',1,NULL,0,'2026-11-25 16:56:36.431326');
INSERT INTO "answer" VALUES('LtpOJsQxTCGUVbHFo36uKg','role_1','3',1,NULL,0,'2026-11-25 16:56:36.564713');
INSERT INTO "answer" VALUES('LtpOJsQxTCGUVbHFo36uKg','role_2','3',1,NULL,0,'2026-11-25 16:56:36.969381');
INSERT INTO "answer" VALUES('LtpOJsQxTCGUVbHFo36uKg','role_3','3',1,NULL,0,'2026-11-25 16:56:36.992817');
INSERT INTO "answer" VALUES('LtpOJsQxTCGUVbHFo36uKg','role_4','3',1,NULL,0,'2026-11-25 16:56:37.114984');
CREATE TABLE card (
	id VARCHAR(22) NOT NULL, 
	slug VARCHAR(80) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	published_number INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_card PRIMARY KEY (id), 
	CONSTRAINT uq_card_slug UNIQUE (slug)
);
INSERT INTO "card" VALUES('O7-2sg1coTZFyd1cLZhy6w','hyva-lausunto','fi','published',1,'2026-11-25 16:56:33.827398');
INSERT INTO "card" VALUES('LVRC7RmI-XD__hc-Kx63yA','tapaa-ehdokas','fi','published',1,'2026-11-25 16:56:33.827398');
CREATE TABLE card_rendering (
	revision_id VARCHAR(22) NOT NULL, 
	"view" VARCHAR(8) NOT NULL, 
	html TEXT NOT NULL, 
	headings JSON NOT NULL, 
	words INTEGER NOT NULL, 
	terms JSON NOT NULL, 
	rendered_with VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_card_rendering PRIMARY KEY (revision_id, "view"), 
	CONSTRAINT fk_card_rendering_revision_id_card_revision FOREIGN KEY(revision_id) REFERENCES card_revision (id) ON DELETE CASCADE
);
INSERT INTO "card_rendering" VALUES('m2iXAdLY-5w5HDO7C0qF5A','standard','<p>Lausunto on kirjallinen mielipide, jota päättäjä pyytää. Siihen ei tarvitse mahduttaa kaikkea, mitä tiedät. Tärkeintä on, että lukija löytää heti, mitä haluat muuttaa. Muistilista on Ankkurin oma luonnos.</p>
<h2 id="h-rungon-kahdeksan-palaa">Rungon kahdeksan palaa</h2>
<ol>
<li><strong>Tiivistelmä</strong> alkuun, enintään puoli sivua.</li>
<li><strong>Otsikko</strong>, josta näkee asian.</li>
<li><strong>Ehdotus</strong> ensimmäisessä lauseessa.</li>
<li><strong>Kolme perustelua</strong>, tärkein ensin.</li>
<li><strong>Yksi esimerkki</strong> elävästä elämästä. Kysy lupa siltä, jonka asiasta kerrot.</li>
<li><strong>Mitä seuraa</strong>, jos mitään ei tehdä.</li>
<li><strong>Valmis sanamuoto</strong>, jonka päättäjä voi ottaa sellaisenaan.</li>
<li><strong>Allekirjoitus</strong>, yhteystiedot ja päiväys.</li>
</ol>
<h2 id="h-tee-tavoitteesta-tarkka">Tee tavoitteesta tarkka</h2>
<p>Kennelliiton ohjeessa yhdistyksille hyvällä tavoitteella on viisi tuntomerkkiä: tarkka, mitattava, saavutettava, asianmukainen ja aikataulutettu. Vertaa:</p>
<ul>
<li>Väljä: ”Vapaaehtoistyötä pitää tukea.”</li>
<li>Tarkka: ”<button type="button" class="term" popovertarget="term-kunta">Kunta</button> antaa järjestöille kokoustilan maksutta vuoden 2028 alusta.” (Keksitty esimerkki.)</li>
</ul>
<h2 id="h-kirjoita-niin-etta-asia-aukeaa-kerralla">Kirjoita niin, että asia aukeaa kerralla</h2>
<p>Vaihtele virkkeiden pituutta. Kotimaisten kielten keskuksen (Kotus) virkakielitestissä lyhyt virke on 5–7 sanaa ja pitkä 15–25. Lue teksti ääneen. Jos henki loppuu kesken, katkaise virke.</p>
<h2 id="h-jos-kukaan-ei-pyyda-lausuntoa">Jos kukaan ei pyydä lausuntoa</h2>
<p>Älä jää odottamaan. Vaihtoehtoja on monta: kannanotto, mielipidekirjoitus, tapaaminen tai aloite. Hyvinvointialueelle aloitteen saa tehdä myös järjestö, jonka kotipaikka on alueella (laki 611/2021, 30 §). Silloin päättäjän on kerrottava, mitä aloite sai aikaan.</p>','[{"id": "h-rungon-kahdeksan-palaa", "level": 2, "text": "Rungon kahdeksan palaa"}, {"id": "h-tee-tavoitteesta-tarkka", "level": 2, "text": "Tee tavoitteesta tarkka"}, {"id": "h-kirjoita-niin-etta-asia-aukeaa-kerralla", "level": 2, "text": "Kirjoita niin, ett\u00e4 asia aukeaa kerralla"}, {"id": "h-jos-kukaan-ei-pyyda-lausuntoa", "level": 2, "text": "Jos kukaan ei pyyd\u00e4 lausuntoa"}]',176,'["kunta"]','d94b81deb74b6f72684311a5540de728359c3e8dbdd6c2f49eed20e158591ecc');
INSERT INTO "card_rendering" VALUES('m2iXAdLY-5w5HDO7C0qF5A','plain','<p>Lausunto on kirjallinen mielipide. Päättäjä pyytää sitä. Hyvä lausunto on lyhyt ja selvä. Tämä ohje on meidän oma luonnoksemme.</p>
<h2 id="h-kirjoita-nain">Kirjoita näin</h2>
<ol>
<li>Kirjoita alkuun lyhyt tiivistelmä. Se kertoo tärkeimmän asian.</li>
<li>Keksi otsikko, joka kertoo asian.</li>
<li>Kerro heti, mitä ehdotat.</li>
<li>Kerro kolme syytä. Aloita tärkeimmästä.</li>
<li>Kerro yksi esimerkki. Kysy lupa ihmiseltä, josta kerrot.</li>
<li>Kerro, mitä tapahtuu ilman muutosta.</li>
<li>Kirjoita valmis lause päätöstä varten.</li>
<li>Kirjoita loppuun nimi, yhteystiedot ja päivä.</li>
</ol>
<h2 id="h-sano-asia-tarkasti">Sano asia tarkasti</h2>
<p>Kirjoita, mitä haluat ja milloin.</p>
<ul>
<li>Tämä on epäselvä: ”Auttakaa vapaaehtoisia.”</li>
<li>Tämä on selvä: ”Antakaa meille tila maksutta joka maanantai.”</li>
</ul>
<h2 id="h-tarkista-teksti">Tarkista teksti</h2>
<ul>
<li>Lue teksti ääneen.</li>
<li>Jaa pitkä lause kahtia.</li>
<li>Selitä vaikeat sanat.</li>
</ul>
<h2 id="h-jos-paattaja-ei-pyyda-lausuntoa">Jos päättäjä ei pyydä lausuntoa</h2>
<p>Voit silti toimia. Tee aloite hyvinvointialueelle. Aloite on kirjallinen ehdotus. Järjestön kotipaikan pitää olla alueella. Päättäjän pitää kertoa sinulle, mitä aloitteelle tapahtui.</p>','[{"id": "h-kirjoita-nain", "level": 2, "text": "Kirjoita n\u00e4in"}, {"id": "h-sano-asia-tarkasti", "level": 2, "text": "Sano asia tarkasti"}, {"id": "h-tarkista-teksti", "level": 2, "text": "Tarkista teksti"}, {"id": "h-jos-paattaja-ei-pyyda-lausuntoa", "level": 2, "text": "Jos p\u00e4\u00e4tt\u00e4j\u00e4 ei pyyd\u00e4 lausuntoa"}]',128,'[]','d94b81deb74b6f72684311a5540de728359c3e8dbdd6c2f49eed20e158591ecc');
INSERT INTO "card_rendering" VALUES('TP4iU3HSM1kVTylDvebRrg','standard','<p>Ehdokkaalla on kiire, ja niin on sinullakin. Puoli tuntia riittää, kun jokainen tietää, mitä sanoo. Aikataulu, kysymykset ja muistilista ovat Ankkurin oma luonnos: muokkaa niitä vapaasti.</p>
<h2 id="h-ennen-tapaamista">Ennen tapaamista</h2>
<ul>
<li>Valitkaa yksi asia. Muutama kärkitavoite kantaa pidemmälle kuin pitkä toivelista.</li>
<li>Lukekaa, miten ehdokkaan puolue puhuu järjestöistä. Ovatko ne kumppaneita, vaikuttamisen kanavia, harrastusten järjestäjiä vai työllisyystoimijoita?</li>
<li>Tehkää yksi sivu, jonka ehdokas saa mukaansa.</li>
<li>Kutsukaa ehdokkaita eri puolueista ja kohdelkaa kaikkia samalla tavoin.</li>
</ul>
<h2 id="h-puoli-tuntia-minuutteina">Puoli tuntia minuutteina</h2>
<ol>
<li><strong>1 minuutti:</strong> keitä olemme.</li>
<li><strong>3 minuuttia:</strong> ihminen, jota asia koskee. Kysykää häneltä lupa kertoa.</li>
<li><strong>3 minuuttia:</strong> mitä haluamme ja miksi.</li>
<li><strong>10 minuuttia:</strong> ehdokkaan kysymykset.</li>
<li><strong>5 minuuttia:</strong> mitä ehdokas voi luvata.</li>
<li><strong>3 minuuttia:</strong> miten jatkamme.</li>
</ol>
<p>Viisi minuuttia jää pelivaraa.</p>
<h2 id="h-kysy-ehdokkaalta">Kysy ehdokkaalta</h2>
<ul>
<li>Mitkä täkäläiset järjestöt tunnet?</li>
<li>Mitä järjestöt tekevät sellaista, mitä <button type="button" class="term" popovertarget="term-kunta">kunta</button> ei tee?</li>
<li>Miten varmistat, että järjestöjä kuullaan?</li>
<li>Miten avustuksille käy ensi vuonna?</li>
</ul>
<h2 id="h-tapaamisen-jalkeen">Tapaamisen jälkeen</h2>
<p>Kiittäkää viestillä saman viikon aikana. Palatkaa asiaan myöhemmin: mitä lupaukselle tapahtui? Muistioon kirjataan, mitä sovittiin, mutta ei kenenkään puoluekantaa.</p>
<h2 id="h-milloin">Milloin</h2>
<p>Partion ohje vuodelta 2021 pitää vaalitorille parhaana aikana yhtä tai kahta kuukautta ennen vaaleja. Seuraavat eduskuntavaalit ovat huhtikuussa 2027 (päivä: tarkista vaalit.fi). Sopikaa tapaamiset siis hyvissä ajoin.</p>','[{"id": "h-ennen-tapaamista", "level": 2, "text": "Ennen tapaamista"}, {"id": "h-puoli-tuntia-minuutteina", "level": 2, "text": "Puoli tuntia minuutteina"}, {"id": "h-kysy-ehdokkaalta", "level": 2, "text": "Kysy ehdokkaalta"}, {"id": "h-tapaamisen-jalkeen", "level": 2, "text": "Tapaamisen j\u00e4lkeen"}, {"id": "h-milloin", "level": 2, "text": "Milloin"}]',183,'["kunta"]','d94b81deb74b6f72684311a5540de728359c3e8dbdd6c2f49eed20e158591ecc');
INSERT INTO "card_rendering" VALUES('TP4iU3HSM1kVTylDvebRrg','plain','<p>Ehdokas haluaa päättäjäksi vaaleissa. Sinä voit tavata hänet ja kertoa asiasi. Aikaa tarvitset puoli tuntia. Ohje on meidän oma luonnoksemme.</p>
<h2 id="h-ennen-tapaamista">Ennen tapaamista</h2>
<ul>
<li>Valitse yksi asia.</li>
<li>Kirjoita se yhdelle paperille. Anna paperi ehdokkaalle.</li>
<li>Kutsu ehdokkaita eri puolueista. Ole kaikille yhtä ystävällinen.</li>
</ul>
<h2 id="h-nain-tapaaminen-etenee">Näin tapaaminen etenee</h2>
<ol>
<li>Kerro, keitä te olette. Käytä 1 minuutti.</li>
<li>Kerro ihmisestä, jota asia koskee. Kysy häneltä ensin lupa. Käytä 3 minuuttia.</li>
<li>Kerro, mitä haluatte ja miksi. Käytä 3 minuuttia.</li>
<li>Vastaa ehdokkaan kysymyksiin. Käytä 10 minuuttia.</li>
<li>Kysy, mitä ehdokas voi luvata. Käytä 5 minuuttia.</li>
<li>Sovi, miten jatkatte. Käytä 3 minuuttia.</li>
</ol>
<p>Sinulle jää vielä 5 minuuttia.</p>
<h2 id="h-voit-kysya">Voit kysyä</h2>
<ul>
<li>Mitä järjestöjä tunnet täältä?</li>
<li>Miten kuuntelet järjestöjä?</li>
<li>Saavatko järjestöt rahaa ensi vuonna?</li>
</ul>
<h2 id="h-lopuksi">Lopuksi</h2>
<p>Kiitä ehdokasta viestillä. Kysy myöhemmin, mitä asialle tapahtui. Älä kirjaa, mitä puoluetta kukin kannattaa.</p>
<p>Seuraavat eduskuntavaalit ovat huhtikuussa 2027. Tarkista päivä osoitteesta vaalit.fi.</p>','[{"id": "h-ennen-tapaamista", "level": 2, "text": "Ennen tapaamista"}, {"id": "h-nain-tapaaminen-etenee", "level": 2, "text": "N\u00e4in tapaaminen etenee"}, {"id": "h-voit-kysya", "level": 2, "text": "Voit kysy\u00e4"}, {"id": "h-lopuksi", "level": 2, "text": "Lopuksi"}]',133,'[]','d94b81deb74b6f72684311a5540de728359c3e8dbdd6c2f49eed20e158591ecc');
CREATE TABLE card_revision (
	id VARCHAR(22) NOT NULL, 
	card_id VARCHAR(22) NOT NULL, 
	number INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	plain_source TEXT, 
	title VARCHAR(160) NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	summary VARCHAR(400) NOT NULL, 
	tags JSON NOT NULL, 
	sources JSON NOT NULL, 
	review_by DATE, 
	related_cards JSON NOT NULL, 
	related_worksheets JSON NOT NULL, 
	next_step VARCHAR(400) NOT NULL, 
	verify JSON NOT NULL, 
	origin VARCHAR(200) NOT NULL, 
	created_by VARCHAR(22), 
	created_at DATETIME NOT NULL, 
	published_at DATETIME, 
	CONSTRAINT pk_card_revision PRIMARY KEY (id), 
	CONSTRAINT fk_card_revision_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE CASCADE, 
	CONSTRAINT fk_card_revision_created_by_person FOREIGN KEY(created_by) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT uq_card_revision_card_id UNIQUE (card_id, number)
);
INSERT INTO "card_revision" VALUES('m2iXAdLY-5w5HDO7C0qF5A','O7-2sg1coTZFyd1cLZhy6w',1,'---
title: "Lausunto, jonka päättäjä jaksaa lukea"
kind: tip
summary: "Runko, joka auttaa alkuun: ehdotus ensin, kolme perustelua, yksi esimerkki."
tags: ["vaikuttaminen", "päätöksenteko"]
review_by: 2027-10-31
sources:
  - title: "Yhdistys vaikuttajana"
    publisher: "Kennelliitto"
    year: "vuosi ei tiedossa"
  - title: "Virkakielitesti"
    publisher: "Kotimaisten kielten keskus (Kotus)"
    year: "vuosi ei tiedossa"
  - title: "Aika aktivoitua!"
    publisher: "Hyvinvointikumppani.fi"
    year: 2017
  - title: "Vapaaehtoiset vaikuttamistoimielimet"
    publisher: "Pohjois-Savon hyvinvointialue"
    year: 2023
related:
  cards: ["kuka-paattaa-mista", "vaikuta-ajoissa", "jarjeston-edustaja"]
  worksheets: ["network_competence"]
next_step: "Kirjoita seuraavan lausuntosi ensimmäinen lause: mitä ehdotat ja kenelle."
---
Lausunto on kirjallinen mielipide, jota päättäjä pyytää. Siihen ei tarvitse mahduttaa kaikkea, mitä tiedät. Tärkeintä on, että lukija löytää heti, mitä haluat muuttaa. Muistilista on Ankkurin oma luonnos.

## Rungon kahdeksan palaa

1. **Tiivistelmä** alkuun, enintään puoli sivua.
2. **Otsikko**, josta näkee asian.
3. **Ehdotus** ensimmäisessä lauseessa.
4. **Kolme perustelua**, tärkein ensin.
5. **Yksi esimerkki** elävästä elämästä. Kysy lupa siltä, jonka asiasta kerrot.
6. **Mitä seuraa**, jos mitään ei tehdä.
7. **Valmis sanamuoto**, jonka päättäjä voi ottaa sellaisenaan.
8. **Allekirjoitus**, yhteystiedot ja päiväys.

## Tee tavoitteesta tarkka

Kennelliiton ohjeessa yhdistyksille hyvällä tavoitteella on viisi tuntomerkkiä: tarkka, mitattava, saavutettava, asianmukainen ja aikataulutettu. Vertaa:

- Väljä: ”Vapaaehtoistyötä pitää tukea.”
- Tarkka: ”Kunta antaa järjestöille kokoustilan maksutta vuoden 2028 alusta.” (Keksitty esimerkki.)

## Kirjoita niin, että asia aukeaa kerralla

Vaihtele virkkeiden pituutta. Kotimaisten kielten keskuksen (Kotus) virkakielitestissä lyhyt virke on 5–7 sanaa ja pitkä 15–25. Lue teksti ääneen. Jos henki loppuu kesken, katkaise virke.

## Jos kukaan ei pyydä lausuntoa

Älä jää odottamaan. Vaihtoehtoja on monta: kannanotto, mielipidekirjoitus, tapaaminen tai aloite. Hyvinvointialueelle aloitteen saa tehdä myös järjestö, jonka kotipaikka on alueella (laki 611/2021, 30 §). Silloin päättäjän on kerrottava, mitä aloite sai aikaan.
','Lausunto on kirjallinen mielipide. Päättäjä pyytää sitä. Hyvä lausunto on lyhyt ja selvä. Tämä ohje on meidän oma luonnoksemme.

## Kirjoita näin

1. Kirjoita alkuun lyhyt tiivistelmä. Se kertoo tärkeimmän asian.
2. Keksi otsikko, joka kertoo asian.
3. Kerro heti, mitä ehdotat.
4. Kerro kolme syytä. Aloita tärkeimmästä.
5. Kerro yksi esimerkki. Kysy lupa ihmiseltä, josta kerrot.
6. Kerro, mitä tapahtuu ilman muutosta.
7. Kirjoita valmis lause päätöstä varten.
8. Kirjoita loppuun nimi, yhteystiedot ja päivä.

## Sano asia tarkasti

Kirjoita, mitä haluat ja milloin.

- Tämä on epäselvä: ”Auttakaa vapaaehtoisia.”
- Tämä on selvä: ”Antakaa meille tila maksutta joka maanantai.”

## Tarkista teksti

- Lue teksti ääneen.
- Jaa pitkä lause kahtia.
- Selitä vaikeat sanat.

## Jos päättäjä ei pyydä lausuntoa

Voit silti toimia. Tee aloite hyvinvointialueelle. Aloite on kirjallinen ehdotus. Järjestön kotipaikan pitää olla alueella. Päättäjän pitää kertoa sinulle, mitä aloitteelle tapahtui.
','Lausunto, jonka päättäjä jaksaa lukea','tip','Runko, joka auttaa alkuun: ehdotus ensin, kolme perustelua, yksi esimerkki.','["vaikuttaminen", "p\u00e4\u00e4t\u00f6ksenteko"]','[{"title": "Yhdistys vaikuttajana", "publisher": "Kennelliitto", "year": "vuosi ei tiedossa", "url": ""}, {"title": "Virkakielitesti", "publisher": "Kotimaisten kielten keskus (Kotus)", "year": "vuosi ei tiedossa", "url": ""}, {"title": "Aika aktivoitua!", "publisher": "Hyvinvointikumppani.fi", "year": "2017", "url": ""}, {"title": "Vapaaehtoiset vaikuttamistoimielimet", "publisher": "Pohjois-Savon hyvinvointialue", "year": "2023", "url": ""}]','2027-10-31','["kuka-paattaa-mista", "vaikuta-ajoissa", "jarjeston-edustaja"]','["network_competence"]','Kirjoita seuraavan lausuntosi ensimmäinen lause: mitä ehdotat ja kenelle.','[]','cards/hyva-lausunto.fi.md',NULL,'2026-11-25 16:56:33.827398','2026-11-25 16:56:33.827398');
INSERT INTO "card_revision" VALUES('TP4iU3HSM1kVTylDvebRrg','LVRC7RmI-XD__hc-Kx63yA',1,'---
title: "Tapaa ehdokas puolessa tunnissa"
kind: tip
summary: "Valmis minuuttiaikataulu, neljä kysymystä ja muistilista ehdokkaan tapaamiseen. Toimii kaikissa vaaleissa."
tags: ["vaalit", "vaikuttaminen"]
review_by: 2027-02-28
sources:
  - title: "Blogikirjoitus järjestöystävällisestä ehdokkaasta (Ulla Kiuru, 8.6.2021)"
    publisher: "SOSTE"
    year: 2021
  - title: "Yhteiskuntasuhteet ja vaikuttaminen järjestöissä"
    publisher: "SOSTE"
    year: "vuosi ei tiedossa"
  - title: "Ohjeet vaalitorin järjestämiseen"
    publisher: "Partio.fi"
    year: 2021
  - title: "Vaalit"
    publisher: "Tervon kunta"
    year: "vuosi ei tiedossa"
related:
  cards: ["eduskuntavaalit-2023-tavoitteet", "vaikuta-ajoissa", "hyva-lausunto"]
  worksheets: ["network_competence"]
next_step: "Lähetä yhdelle ehdokkaalle viesti, jossa ehdotat kahta aikaa ja kerrot asian yhdellä lauseella."
verify:
  - "Kevään 2027 eduskuntavaalien päivä, tarkista vaalit.fi (merkitty [P]/[Y])"
---
Ehdokkaalla on kiire, ja niin on sinullakin. Puoli tuntia riittää, kun jokainen tietää, mitä sanoo. Aikataulu, kysymykset ja muistilista ovat Ankkurin oma luonnos: muokkaa niitä vapaasti.

## Ennen tapaamista

- Valitkaa yksi asia. Muutama kärkitavoite kantaa pidemmälle kuin pitkä toivelista.
- Lukekaa, miten ehdokkaan puolue puhuu järjestöistä. Ovatko ne kumppaneita, vaikuttamisen kanavia, harrastusten järjestäjiä vai työllisyystoimijoita?
- Tehkää yksi sivu, jonka ehdokas saa mukaansa.
- Kutsukaa ehdokkaita eri puolueista ja kohdelkaa kaikkia samalla tavoin.

## Puoli tuntia minuutteina

1. **1 minuutti:** keitä olemme.
2. **3 minuuttia:** ihminen, jota asia koskee. Kysykää häneltä lupa kertoa.
3. **3 minuuttia:** mitä haluamme ja miksi.
4. **10 minuuttia:** ehdokkaan kysymykset.
5. **5 minuuttia:** mitä ehdokas voi luvata.
6. **3 minuuttia:** miten jatkamme.

Viisi minuuttia jää pelivaraa.

## Kysy ehdokkaalta

- Mitkä täkäläiset järjestöt tunnet?
- Mitä järjestöt tekevät sellaista, mitä kunta ei tee?
- Miten varmistat, että järjestöjä kuullaan?
- Miten avustuksille käy ensi vuonna?

## Tapaamisen jälkeen

Kiittäkää viestillä saman viikon aikana. Palatkaa asiaan myöhemmin: mitä lupaukselle tapahtui? Muistioon kirjataan, mitä sovittiin, mutta ei kenenkään puoluekantaa.

## Milloin

Partion ohje vuodelta 2021 pitää vaalitorille parhaana aikana yhtä tai kahta kuukautta ennen vaaleja. Seuraavat eduskuntavaalit ovat huhtikuussa 2027 (päivä: tarkista vaalit.fi). Sopikaa tapaamiset siis hyvissä ajoin.
','Ehdokas haluaa päättäjäksi vaaleissa. Sinä voit tavata hänet ja kertoa asiasi. Aikaa tarvitset puoli tuntia. Ohje on meidän oma luonnoksemme.

## Ennen tapaamista

- Valitse yksi asia.
- Kirjoita se yhdelle paperille. Anna paperi ehdokkaalle.
- Kutsu ehdokkaita eri puolueista. Ole kaikille yhtä ystävällinen.

## Näin tapaaminen etenee

1. Kerro, keitä te olette. Käytä 1 minuutti.
2. Kerro ihmisestä, jota asia koskee. Kysy häneltä ensin lupa. Käytä 3 minuuttia.
3. Kerro, mitä haluatte ja miksi. Käytä 3 minuuttia.
4. Vastaa ehdokkaan kysymyksiin. Käytä 10 minuuttia.
5. Kysy, mitä ehdokas voi luvata. Käytä 5 minuuttia.
6. Sovi, miten jatkatte. Käytä 3 minuuttia.

Sinulle jää vielä 5 minuuttia.

## Voit kysyä

- Mitä järjestöjä tunnet täältä?
- Miten kuuntelet järjestöjä?
- Saavatko järjestöt rahaa ensi vuonna?

## Lopuksi

Kiitä ehdokasta viestillä. Kysy myöhemmin, mitä asialle tapahtui. Älä kirjaa, mitä puoluetta kukin kannattaa.

Seuraavat eduskuntavaalit ovat huhtikuussa 2027. Tarkista päivä osoitteesta vaalit.fi.
','Tapaa ehdokas puolessa tunnissa','tip','Valmis minuuttiaikataulu, neljä kysymystä ja muistilista ehdokkaan tapaamiseen. Toimii kaikissa vaaleissa.','["vaalit", "vaikuttaminen"]','[{"title": "Blogikirjoitus j\u00e4rjest\u00f6yst\u00e4v\u00e4llisest\u00e4 ehdokkaasta (Ulla Kiuru, 8.6.2021)", "publisher": "SOSTE", "year": "2021", "url": ""}, {"title": "Yhteiskuntasuhteet ja vaikuttaminen j\u00e4rjest\u00f6iss\u00e4", "publisher": "SOSTE", "year": "vuosi ei tiedossa", "url": ""}, {"title": "Ohjeet vaalitorin j\u00e4rjest\u00e4miseen", "publisher": "Partio.fi", "year": "2021", "url": ""}, {"title": "Vaalit", "publisher": "Tervon kunta", "year": "vuosi ei tiedossa", "url": ""}]','2027-02-28','["eduskuntavaalit-2023-tavoitteet", "vaikuta-ajoissa", "hyva-lausunto"]','["network_competence"]','Lähetä yhdelle ehdokkaalle viesti, jossa ehdotat kahta aikaa ja kerrot asian yhdellä lauseella.','["Kev\u00e4\u00e4n 2027 eduskuntavaalien p\u00e4iv\u00e4, tarkista vaalit.fi (merkitty [P]/[Y])"]','cards/tapaa-ehdokas.fi.md',NULL,'2026-11-25 16:56:33.827398','2026-11-25 16:56:33.827398');
CREATE TABLE counted_try (
	id VARCHAR(22) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	account_digest VARCHAR(64) NOT NULL, 
	address_digest VARCHAR(64) NOT NULL, 
	tried_at DATETIME NOT NULL, 
	CONSTRAINT pk_counted_try PRIMARY KEY (id)
);
CREATE TABLE feedback_facilitator (
	form_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	CONSTRAINT pk_feedback_facilitator PRIMARY KEY (form_id, person_id), 
	CONSTRAINT fk_feedback_facilitator_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE, 
	CONSTRAINT fk_feedback_facilitator_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "feedback_facilitator" VALUES('nIYqroYpi_TJz6w0WWygDw','Jpe6AFK04fPgEdTplJIRlA');
INSERT INTO "feedback_facilitator" VALUES('22VgYRpCQ3ZBC5jV0aoOXA','Jpe6AFK04fPgEdTplJIRlA');
CREATE TABLE feedback_form (
	id VARCHAR(22) NOT NULL, 
	code VARCHAR(6) NOT NULL, 
	template VARCHAR(40) NOT NULL, 
	definition TEXT NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	title_language VARCHAR(2) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	closes_at DATETIME, 
	closed_at DATETIME, 
	is_example BOOLEAN NOT NULL, 
	CONSTRAINT pk_feedback_form PRIMARY KEY (id), 
	CONSTRAINT uq_feedback_form_code UNIQUE (code)
);
INSERT INTO "feedback_form" VALUES('nIYqroYpi_TJz6w0WWygDw','5J2SD6','workshop_feedback','{"key":"workshop_feedback","version":"1.0","title":{"fi":"Työpajan palaute","sv":"Respons på verkstaden","en":"Workshop feedback"},"description":{"fi":"Pienmarkkinoiden 2018 palautelomake: kaksi väitettä ja kolme avointa kysymystä.","sv":"Enkäten från småmarknaderna 2018: två påståenden och tre öppna frågor.","en":"The feedback form of the 2018 workshops: two statements and three open questions."},"scales":[{"id":"agreement","points":[{"value":"1","label":{"fi":"täysin eri mieltä","sv":"helt av annan åsikt","en":"fully disagree"}},{"value":"2","label":{"fi":"jokseenkin eri mieltä","sv":"delvis av annan åsikt","en":"somewhat disagree"}},{"value":"3","label":{"fi":"jokseenkin samaa mieltä","sv":"delvis av samma åsikt","en":"somewhat agree"}},{"value":"4","label":{"fi":"täysin samaa mieltä","sv":"helt av samma åsikt","en":"fully agree"}}]}],"questions":[{"id":"support","kind":"scale","label":{"fi":"sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen","sv":"jag fick stöd och information för min egen organisations medverkan i landskapets strukturer för delaktighet (nätverk)","en":"I got support and information for my own organisation''s part in the region''s structures for taking part (networks)"},"help":{"fi":"Tiedät esimerkiksi paremmin kuin ennen, missä verkostoissa järjestösi voi olla mukana.","sv":"Du vet till exempel bättre än förut i vilka nätverk din organisation kan vara med.","en":"For example, you know better than before which networks your organisation can join."},"scale":"agreement","agreed":{"fi":"sai tukea ja tietoa","sv":"fick stöd och information","en":"got support and information"},"show_when":null},{"id":"missing","kind":"long_text","label":{"fi":"Mikä jäi puuttumaan?","sv":"Vad saknades?","en":"What was missing?"},"help":{"fi":"Kerro, millaista tukea tai tietoa olisit tarvinnut.","sv":"Berätta hurdant stöd eller hurdan information du hade behövt.","en":"Tell what kind of support or information you would have needed."},"scale":"","agreed":{},"show_when":{"item":"support","values":["1","2"]}},{"id":"readiness","kind":"scale","label":{"fi":"sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)","sv":"jag fick bättre förutsättningar att verka med genomslag i landskapets strukturer (nätverk)","en":"I became better able to make a difference in the region''s structures (networks)"},"help":{"fi":"Osaat esimerkiksi paremmin kuin ennen tuoda järjestösi asian esiin siellä, missä asioista päätetään.","sv":"Du kan till exempel bättre än förut lyfta fram din organisations sak där besluten fattas.","en":"For example, you can bring up your organisation''s cause better than before where things are decided."},"scale":"agreement","agreed":{"fi":"sai lisävalmiuksia","sv":"fick bättre förutsättningar","en":"became better able to act"},"show_when":null},{"id":"learned","kind":"long_text","label":{"fi":"Mitä opit?","sv":"Vad lärde du dig?","en":"What did you learn?"},"help":{},"scale":"","agreed":{},"show_when":null},{"id":"takes_home","kind":"long_text","label":{"fi":"Mitä viet mukanasi omaan järjestöösi?","sv":"Vad tar du med dig till din egen organisation?","en":"What do you take with you to your own organisation?"},"help":{},"scale":"","agreed":{},"show_when":null},{"id":"wish","kind":"long_text","label":{"fi":"Konkreettinen toive syksylle","sv":"Ett konkret önskemål inför hösten","en":"A concrete wish for the autumn"},"help":{"fi":"Yksi asia, jota toivot lisää tai toisin.","sv":"En sak som du vill ha mer av eller annorlunda.","en":"One thing that you would like more of, or done differently."},"scale":"","agreed":{},"show_when":null}],"lead":{"fi":"Kaksi väitettä ja kolme kysymystä.","sv":"Två påståenden och tre frågor.","en":"Two statements and three questions."},"minutes":2}','Pienmarkkinat, kevät 2018','fi','2018-04-01 00:00:00.000000',NULL,'2018-04-01 00:00:00.000000',1);
INSERT INTO "feedback_form" VALUES('22VgYRpCQ3ZBC5jV0aoOXA','3BYU5X','workshop_feedback','{"key":"workshop_feedback","version":"1.0","title":{"fi":"Työpajan palaute","sv":"Respons på verkstaden","en":"Workshop feedback"},"description":{"fi":"Pienmarkkinoiden 2018 palautelomake: kaksi väitettä ja kolme avointa kysymystä.","sv":"Enkäten från småmarknaderna 2018: två påståenden och tre öppna frågor.","en":"The feedback form of the 2018 workshops: two statements and three open questions."},"scales":[{"id":"agreement","points":[{"value":"1","label":{"fi":"täysin eri mieltä","sv":"helt av annan åsikt","en":"fully disagree"}},{"value":"2","label":{"fi":"jokseenkin eri mieltä","sv":"delvis av annan åsikt","en":"somewhat disagree"}},{"value":"3","label":{"fi":"jokseenkin samaa mieltä","sv":"delvis av samma åsikt","en":"somewhat agree"}},{"value":"4","label":{"fi":"täysin samaa mieltä","sv":"helt av samma åsikt","en":"fully agree"}}]}],"questions":[{"id":"support","kind":"scale","label":{"fi":"sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen","sv":"jag fick stöd och information för min egen organisations medverkan i landskapets strukturer för delaktighet (nätverk)","en":"I got support and information for my own organisation''s part in the region''s structures for taking part (networks)"},"help":{"fi":"Tiedät esimerkiksi paremmin kuin ennen, missä verkostoissa järjestösi voi olla mukana.","sv":"Du vet till exempel bättre än förut i vilka nätverk din organisation kan vara med.","en":"For example, you know better than before which networks your organisation can join."},"scale":"agreement","agreed":{"fi":"sai tukea ja tietoa","sv":"fick stöd och information","en":"got support and information"},"show_when":null},{"id":"missing","kind":"long_text","label":{"fi":"Mikä jäi puuttumaan?","sv":"Vad saknades?","en":"What was missing?"},"help":{"fi":"Kerro, millaista tukea tai tietoa olisit tarvinnut.","sv":"Berätta hurdant stöd eller hurdan information du hade behövt.","en":"Tell what kind of support or information you would have needed."},"scale":"","agreed":{},"show_when":{"item":"support","values":["1","2"]}},{"id":"readiness","kind":"scale","label":{"fi":"sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)","sv":"jag fick bättre förutsättningar att verka med genomslag i landskapets strukturer (nätverk)","en":"I became better able to make a difference in the region''s structures (networks)"},"help":{"fi":"Osaat esimerkiksi paremmin kuin ennen tuoda järjestösi asian esiin siellä, missä asioista päätetään.","sv":"Du kan till exempel bättre än förut lyfta fram din organisations sak där besluten fattas.","en":"For example, you can bring up your organisation''s cause better than before where things are decided."},"scale":"agreement","agreed":{"fi":"sai lisävalmiuksia","sv":"fick bättre förutsättningar","en":"became better able to act"},"show_when":null},{"id":"learned","kind":"long_text","label":{"fi":"Mitä opit?","sv":"Vad lärde du dig?","en":"What did you learn?"},"help":{},"scale":"","agreed":{},"show_when":null},{"id":"takes_home","kind":"long_text","label":{"fi":"Mitä viet mukanasi omaan järjestöösi?","sv":"Vad tar du med dig till din egen organisation?","en":"What do you take with you to your own organisation?"},"help":{},"scale":"","agreed":{},"show_when":null},{"id":"wish","kind":"long_text","label":{"fi":"Konkreettinen toive syksylle","sv":"Ett konkret önskemål inför hösten","en":"A concrete wish for the autumn"},"help":{"fi":"Yksi asia, jota toivot lisää tai toisin.","sv":"En sak som du vill ha mer av eller annorlunda.","en":"One thing that you would like more of, or done differently."},"scale":"","agreed":{},"show_when":null}],"lead":{"fi":"Kaksi väitettä ja kolme kysymystä.","sv":"Två påståenden och tre frågor.","en":"Two statements and three questions."},"minutes":2}','Pienmarkkinoiden palaute','fi','2026-11-25 16:56:34.478956',NULL,NULL,0);
CREATE TABLE feedback_key (
	form_id VARCHAR(22) NOT NULL, 
	key_digest VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_feedback_key PRIMARY KEY (form_id, key_digest), 
	CONSTRAINT fk_feedback_key_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "feedback_key" VALUES('22VgYRpCQ3ZBC5jV0aoOXA','b6d85f3579f612475b04335a1d6dce4960d01ec3fcd8dbef4469f8bc23bd0eed');
CREATE TABLE feedback_response (
	form_id VARCHAR(22) NOT NULL, 
	"key" VARCHAR(22) NOT NULL, 
	answers TEXT NOT NULL, 
	CONSTRAINT pk_feedback_response PRIMARY KEY (form_id, "key"), 
	CONSTRAINT fk_feedback_response_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "feedback_response" VALUES('22VgYRpCQ3ZBC5jV0aoOXA','5K3hLpCeJI8rhHMKGBYlag','{"learned": "Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».", "missing": "Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».", "readiness": "4", "support": "4", "takes_home": "Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».", "wish": "Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus»."}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','6mz3s47PwlRcanBiCDHUUQ','{"readiness": "3", "support": "3"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','Ae6qofTCtyDAMOn-SnG7Lg','{"readiness": "3", "support": "4"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','BQGv5knaBqAKyNJWhhqzcw','{"readiness": "4", "support": "4"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','Cz67lERcZsa0XrNIV4ESNg','{"learned": "ideoita ja ajatuksia työpaikalle viemiseksi ja oman ajattelun tukemiseen", "readiness": "2", "support": "2", "takes_home": "Timon videoiden hyödyntäminen"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','GtT7KHQCztD7UAGLEH8lSw','{"readiness": "3", "support": "3"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','HmjPBYChDs40W4XLzseggA','{"readiness": "3", "support": "3"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','HohDY-xZNz-y9-Eu1pNOXw','{"readiness": "3", "support": "3"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','JOZCTdXA_vfkUUjfB678Fg','{"readiness": "4", "support": "4"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','J_66laD4qFZdPa7sE9-Otg','{"learned": "täytyy olla rohkea eikä pidä vähätellä itseään", "readiness": "2", "support": "2", "takes_home": "ollaan ihan pihalla, seuraavaan hallituksen kokoukseen esitykseen mm. verkoston määrittely"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','Kma0qAWfXM63qyVtZprelg','{"readiness": "4", "support": "4"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','M3pFcWhM69Cm8rVqbYQ1Lw','{"readiness": "3", "support": "3"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','SBAxeQfCXUwMUKvmTNcByQ','{"readiness": "3", "support": "3"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','U5CKlqGfXIcBK-yf77JaVw','{"readiness": "4", "support": "4"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','_9gMmMLgJ4DsSPvaccmZsA','{"readiness": "3", "support": "4"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','mR8NuDMYDHw02XKRLPqiyg','{"readiness": "2", "support": "2", "takes_home": "työkalun"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','opaQnOIpNFSw3d74aatt8w','{"learned": "ongelmat samanlaisia eri yhdistyksissä", "readiness": "1", "support": "1", "takes_home": "rauhanpiippu käyttöön omiin ryhmiin", "wish": "lisää maakuntauudistuksesta ihan maalaiskielellä että ymmärryksen taso kohoaisi"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','pOb9xW0apjkOrgS-jmjzIw','{"readiness": "4", "support": "4"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','pdFslG4q9rjgrak56PLGLw','{"readiness": "4", "support": "4"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','sU51mGf2VmUI2tEmq6LEAw','{"readiness": "2", "support": "3"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','x-mZuRFTd6nATQQWKup-NQ','{"readiness": "2", "support": "3"}');
INSERT INTO "feedback_response" VALUES('nIYqroYpi_TJz6w0WWygDw','yKHBoeb-upBO8pazmEC_Nw','{"readiness": "3", "support": "3"}');
CREATE TABLE feedback_snapshot (
	form_id VARCHAR(22) NOT NULL, 
	answered INTEGER NOT NULL, 
	shown TEXT NOT NULL, 
	CONSTRAINT pk_feedback_snapshot PRIMARY KEY (form_id), 
	CONSTRAINT fk_feedback_snapshot_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE
);
INSERT INTO "feedback_snapshot" VALUES('nIYqroYpi_TJz6w0WWygDw',21,'{"answered":21,"questions":{"support":{"answered":21,"counts":{"1":1,"2":3,"3":9,"4":8},"texts":[]},"readiness":{"answered":21,"counts":{"1":1,"2":5,"3":9,"4":6},"texts":[]},"learned":{"answered":3,"counts":{},"texts":["ongelmat samanlaisia eri yhdistyksissä","ideoita ja ajatuksia työpaikalle viemiseksi ja oman ajattelun tukemiseen","täytyy olla rohkea eikä pidä vähätellä itseään"]},"takes_home":{"answered":4,"counts":{},"texts":["rauhanpiippu käyttöön omiin ryhmiin","Timon videoiden hyödyntäminen","ollaan ihan pihalla, seuraavaan hallituksen kokoukseen esitykseen mm. verkoston määrittely","työkalun"]},"wish":{"answered":1,"counts":{},"texts":["lisää maakuntauudistuksesta ihan maalaiskielellä että ymmärryksen taso kohoaisi"]}}}');
CREATE TABLE glossary_mark (
	id INTEGER NOT NULL, 
	mark VARCHAR(22) NOT NULL, 
	CONSTRAINT pk_glossary_mark PRIMARY KEY (id)
);
INSERT INTO "glossary_mark" VALUES(1,'RkPhfVhRC_C8u1isC0JWow');
CREATE TABLE glossary_term (
	slug VARCHAR(80) NOT NULL, 
	term VARCHAR(80) NOT NULL, 
	definition VARCHAR(400) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	full_name VARCHAR(200) NOT NULL, 
	forms VARCHAR(400) NOT NULL, 
	"of" VARCHAR(80) NOT NULL, 
	agrees VARCHAR(80) NOT NULL, 
	never JSON NOT NULL, 
	paradigm TEXT NOT NULL, 
	origin VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	retired_at DATETIME, 
	CONSTRAINT pk_glossary_term PRIMARY KEY (slug)
);
INSERT INTO "glossary_term" VALUES('kunta','kunta','Alue, jolla on oma valtuusto.','fi','','kunnan kuntaa kuntaan kuntien kuntia kunnissa','','','[]','{"cases":[["nominative",["kunta"],["kunnat"]],["genitive",["kunnan"],["kuntien"]],["partitive",["kuntaa"],["kuntia"]],["essive",["kuntana"],["kuntina"]],["translative",["kunnaksi"],["kunniksi"]],["inessive",["kunnassa"],["kunnissa"]],["elative",["kunnasta"],["kunnista"]],["illative",["kuntaan"],["kuntiin"]],["adessive",["kunnalla"],["kunnilla"]],["ablative",["kunnalta"],["kunnilta"]],["allative",["kunnalle"],["kunnille"]],["abessive",["kunnatta"],["kunnitta"]],["comitative",[],["kuntineen"]],["instructive",[],["kunnin"]]],"possessive":["kunta","kuntie","kuntaa","kuntia","kuntana","kuntina","kunnakse","kunnikse","kunnassa","kunnissa","kunnasta","kunnista","kuntii","kunnalla","kunnilla","kunnalta","kunnilta","kunnalle","kunnille","kunnatta","kunnitta","kuntine"],"lengthening":["kuntia","kuntana","kuntina","kunnakse","kunnikse","kunnassa","kunnissa","kunnasta","kunnista","kunnalla","kunnilla","kunnalta","kunnilta","kunnalle","kunnille","kunnatta","kunnitta","kuntine"]}','content',1,'2026-11-25 16:56:33.736582',NULL);
CREATE TABLE invitation (
	id VARCHAR(22) NOT NULL, 
	key_digest VARCHAR(64) NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	organisation_id VARCHAR(22), 
	is_contact BOOLEAN NOT NULL, 
	roles JSON NOT NULL, 
	invited_by VARCHAR(22), 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	withdrawn_at DATETIME, 
	CONSTRAINT pk_invitation PRIMARY KEY (id), 
	CONSTRAINT fk_invitation_invited_by_person FOREIGN KEY(invited_by) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_invitation_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT uq_invitation_key_digest UNIQUE (key_digest)
);
CREATE TABLE mailed_link (
	id VARCHAR(22) NOT NULL, 
	key_digest VARCHAR(64) NOT NULL, 
	purpose VARCHAR(10) NOT NULL, 
	person_id VARCHAR(22), 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_mailed_link PRIMARY KEY (id), 
	CONSTRAINT fk_mailed_link_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT uq_mailed_link_key_digest UNIQUE (key_digest)
);
CREATE TABLE membership (
	id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	organisation_id VARCHAR(22) NOT NULL, 
	is_contact BOOLEAN NOT NULL, 
	joined_at DATETIME NOT NULL, 
	invited_by VARCHAR(22), 
	CONSTRAINT pk_membership PRIMARY KEY (id), 
	CONSTRAINT fk_membership_invited_by_person FOREIGN KEY(invited_by) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_membership_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_membership_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT uq_membership_person_id UNIQUE (person_id, organisation_id)
);
INSERT INTO "membership" VALUES('AcPHeFKnx880K4mZv4bnuw','4xdHNhvH8ohBHZT3f_7OUg','DPeiKz_bRCXgHQDiZQuXGA',1,'2026-11-25 16:56:34.166188',NULL);
INSERT INTO "membership" VALUES('oCXgN7UC-LiYYBpWCEJWrg','_DqF_jXlVnfJSkLHyYiLHw','DPeiKz_bRCXgHQDiZQuXGA',0,'2026-11-25 16:56:34.166188',NULL);
INSERT INTO "membership" VALUES('sBf-UPmHy4vD4us5b0Mf4g','eFVcqXhOy6d0_aMv5PYT_Q','TvcdkMwP1MaNBaC4cmhkUQ',0,'2026-11-25 16:56:34.166188',NULL);
CREATE TABLE organisation (
	id VARCHAR(22) NOT NULL, 
	name VARCHAR(160) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_organisation PRIMARY KEY (id), 
	CONSTRAINT uq_organisation_name UNIQUE (name)
);
INSERT INTO "organisation" VALUES('DPeiKz_bRCXgHQDiZQuXGA','Kallaveden Omaiset ry','2026-11-25 16:56:34.166188');
INSERT INTO "organisation" VALUES('TvcdkMwP1MaNBaC4cmhkUQ','Koljonvirran Kumppanit ry','2026-11-25 16:56:34.166188');
CREATE TABLE person (
	id VARCHAR(22) NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	roles JSON NOT NULL, 
	password_hash VARCHAR(200), 
	created_at DATETIME NOT NULL, 
	disabled_at DATETIME, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT uq_person_email UNIQUE (email)
);
INSERT INTO "person" VALUES('4xdHNhvH8ohBHZT3f_7OUg','yhteys@demo.example','Yrjö Yhteys','fi','[]','$argon2id$v=19$m=19456,t=2,p=1$HPsCTxMCaqIx+4zqk3eCkg$8oVXrdXRqdido3fkgOyk6R6voODywdjmZfwtOYnEBxQ','2026-11-25 16:56:34.166188',NULL);
INSERT INTO "person" VALUES('_DqF_jXlVnfJSkLHyYiLHw','jasen@demo.example','Jaana Jäsen','fi','[]','$argon2id$v=19$m=19456,t=2,p=1$HPsCTxMCaqIx+4zqk3eCkg$8oVXrdXRqdido3fkgOyk6R6voODywdjmZfwtOYnEBxQ','2026-11-25 16:56:34.166188',NULL);
INSERT INTO "person" VALUES('eFVcqXhOy6d0_aMv5PYT_Q','naapuri@demo.example','Niilo Naapuri','fi','[]','$argon2id$v=19$m=19456,t=2,p=1$HPsCTxMCaqIx+4zqk3eCkg$8oVXrdXRqdido3fkgOyk6R6voODywdjmZfwtOYnEBxQ','2026-11-25 16:56:34.166188',NULL);
INSERT INTO "person" VALUES('lAMwXtheyP5DeNj4sEIrxA','asiantuntija@demo.example','Aila Asiantuntija','fi','["curator"]','$argon2id$v=19$m=19456,t=2,p=1$HPsCTxMCaqIx+4zqk3eCkg$8oVXrdXRqdido3fkgOyk6R6voODywdjmZfwtOYnEBxQ','2026-11-25 16:56:34.166188',NULL);
INSERT INTO "person" VALUES('Jpe6AFK04fPgEdTplJIRlA','vetaja@demo.example','Veera Vetäjä','fi','["facilitator"]','$argon2id$v=19$m=19456,t=2,p=1$HPsCTxMCaqIx+4zqk3eCkg$8oVXrdXRqdido3fkgOyk6R6voODywdjmZfwtOYnEBxQ','2026-11-25 16:56:34.166188',NULL);
INSERT INTO "person" VALUES('4cUL14X9Si4i9j7RCqp-dA','yllapito@demo.example','Yki Ylläpito','fi','["admin"]','$argon2id$v=19$m=19456,t=2,p=1$HPsCTxMCaqIx+4zqk3eCkg$8oVXrdXRqdido3fkgOyk6R6voODywdjmZfwtOYnEBxQ','2026-11-25 16:56:34.166188',NULL);
CREATE TABLE sheet (
	id VARCHAR(22) NOT NULL, 
	definition_digest VARCHAR(64) NOT NULL, 
	worksheet VARCHAR(40) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	organisation_id VARCHAR(22), 
	perspective VARCHAR(40) NOT NULL, 
	subject VARCHAR(200) NOT NULL, 
	started_at DATETIME NOT NULL, 
	saved_at DATETIME NOT NULL, 
	completed_at DATETIME, 
	CONSTRAINT pk_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_definition_digest_worksheet_definition FOREIGN KEY(definition_digest) REFERENCES worksheet_definition (digest), 
	CONSTRAINT fk_sheet_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL, 
	CONSTRAINT fk_sheet_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "sheet" VALUES('DsUSceo37DpGskjI0e_pcA','3edc6a4b631360ea839cbfb47b48eab11845f87afff03b7fd1368317201b8050','network_health','_DqF_jXlVnfJSkLHyYiLHw','DPeiKz_bRCXgHQDiZQuXGA','one','Iisalmen hankehautomo','2026-11-25 16:56:35.783384','2026-11-25 16:56:36.431326',NULL);
INSERT INTO "sheet" VALUES('LtpOJsQxTCGUVbHFo36uKg','98010e631a051b1e44e8981699ada038d9df1f79211011476d79afa966ecb25f','network_competence','_DqF_jXlVnfJSkLHyYiLHw','DPeiKz_bRCXgHQDiZQuXGA','','','2026-11-25 16:56:36.493758','2026-11-25 16:56:37.114984',NULL);
CREATE TABLE sign_in (
	id VARCHAR(22) NOT NULL, 
	key_digest VARCHAR(64) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	created_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	browser VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_sign_in PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sign_in_key_digest UNIQUE (key_digest)
);
INSERT INTO "sign_in" VALUES('AhS1FqSv68KALhwRXWdCcQ','b2127e5d39e60f0a8764dec23a8cfece04f30d2f8e5fe50001e70e70982a0ac2','_DqF_jXlVnfJSkLHyYiLHw','2026-11-25 16:56:35.251468','2026-11-25 16:56:35.251468',NULL,'');
INSERT INTO "sign_in" VALUES('awiq76Sw3ECQXx0r1-woCA','0f13a1009dd5096cd7ca0bf225f63086452c085ec9acc5c2caf3f9011f0fc75e','Jpe6AFK04fPgEdTplJIRlA','2026-11-25 16:56:37.320745','2026-11-25 16:56:37.320745',NULL,'');
CREATE TABLE trail (
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	action VARCHAR(40) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	object_kind VARCHAR(40) NOT NULL, 
	object_id VARCHAR(80) NOT NULL, 
	organisation_id VARCHAR(22) NOT NULL, 
	CONSTRAINT pk_trail PRIMARY KEY (number)
);
INSERT INTO "trail" VALUES(1,'2026-11-25 16:56:35.264897','signed-in','_DqF_jXlVnfJSkLHyYiLHw','','','');
INSERT INTO "trail" VALUES(2,'2026-11-25 16:56:37.326991','signed-in','Jpe6AFK04fPgEdTplJIRlA','','','');
CREATE TABLE worksheet_definition (
	digest VARCHAR(64) NOT NULL, 
	worksheet VARCHAR(40) NOT NULL, 
	words TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_worksheet_definition PRIMARY KEY (digest)
);
INSERT INTO "worksheet_definition" VALUES('3edc6a4b631360ea839cbfb47b48eab11845f87afff03b7fd1368317201b8050','network_health','{"key":"network_health","version":"1.0","title":{"fi":"Miten verkostomme toimii?","sv":"Hur fungerar vårt nätverk?","en":"How does our network work?"},"description":{"fi":"24 väitettä, joista näkee, mikä verkostossa kantaa ja mistä kannattaa puhua ensin. Oma luonnos, ajatus: Järvensivun malli.","sv":"24 påståenden som visar vad som bär i nätverket och vad det lönar sig att tala om först. Eget utkast, tanken: Järvensivus modell.","en":"24 statements that show what carries in the network and what to talk about first. Our own draft, the idea: Järvensivu''s model."},"sections":[{"id":"purpose","title":{"fi":"Tavoite","sv":"Syfte","en":"Purpose"},"items":[{"id":"purpose_1","kind":"scale","label":{"own":{"fi":"Tiedämme, miksi järjestömme on kussakin verkostossa.","sv":"Vi vet varför vår organisation är med i vart och ett av nätverken.","en":"We know why our association is in each network."},"whole":{"fi":"Verkostoilla on toisistaan erottuvat tarkoitukset.","sv":"Nätverken har syften som skiljer sig från varandra.","en":"Our networks have purposes that differ from each other."},"one":{"fi":"Verkoston tarkoitus on kirjoitettu ja kaikki löytävät sen.","sv":"Nätverkets syfte är nedskrivet och alla hittar det.","en":"The purpose of the network is written down and everyone can find it."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"purpose_2","kind":"scale","label":{"own":{"fi":"Hallituksemme on päättänyt, mitä tavoittelemme verkostoissa.","sv":"Vår styrelse har beslutat vad vi vill uppnå i nätverken.","en":"Our board has decided what we want to achieve in networks."},"whole":{"fi":"Verkostojen tavoitteet tukevat toisiaan.","sv":"Nätverkens mål stöder varandra.","en":"The goals of the networks support each other."},"one":{"fi":"Tavoite on tehty yhdessä, ei vain vetäjän kanssa.","sv":"Målet har vi satt tillsammans, inte bara med den som leder.","en":"We set the goal together, not only with the one who leads."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"purpose_3","kind":"scale","label":{"own":{"fi":"Jokainen edustajamme osaa sanoa, mitä haemme.","sv":"Var och en som representerar oss kan säga vad vi är ute efter.","en":"Each of our representatives can say what we are after."},"whole":{"fi":"Pystymme perustelemaan, miksi verkostoja on näin monta.","sv":"Vi kan motivera varför det finns så många nätverk.","en":"We can explain why there are this many networks."},"one":{"fi":"Osaan sanoa tavoitteen yhdellä lauseella.","sv":"Jag kan säga målet i en mening.","en":"I can say the goal in one sentence."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"purpose_4","kind":"scale","label":{"own":{"fi":"Päätämme vuosittain, missä verkostoissa jatkamme.","sv":"Vi beslutar varje år i vilka nätverk vi fortsätter.","en":"We decide every year in which networks we go on."},"whole":{"fi":"Lopetamme tai yhdistämme vanhentuneet verkostot.","sv":"Vi avslutar eller slår ihop nätverk som har blivit föråldrade.","en":"We end or merge networks that have outlived their purpose."},"one":{"fi":"Tarkistamme tavoitteen, kun tilanne muuttuu.","sv":"Vi ser över målet när läget förändras.","en":"We look at the goal again when the situation changes."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null}],"help":{"fi":"Miksi verkosto on olemassa?","sv":"Varför finns nätverket?","en":"Why does the network exist?"}},{"id":"knowing","title":{"fi":"Tunteminen","sv":"Kännedom","en":"Knowing each other"},"items":[{"id":"knowing_1","kind":"scale","label":{"own":{"fi":"Olemme kertoneet muille, mitä tarvitsemme.","sv":"Vi har berättat för andra vad vi behöver.","en":"We have told others what we need."},"whole":{"fi":"Tiedämme, mitkä verkostot hakevat samaa kuin me.","sv":"Vi vet vilka nätverk som söker samma sak som vi.","en":"We know which networks are after the same as we are."},"one":{"fi":"Tiedän, mitä muut jäsenet tarvitsevat.","sv":"Jag vet vad de andra medlemmarna behöver.","en":"I know what the other members need."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"knowing_2","kind":"scale","label":{"own":{"fi":"Muut tietävät, mitä osaamme ja tarjoamme.","sv":"De andra vet vad vi kan och erbjuder.","en":"Others know what we can do and offer."},"whole":{"fi":"Osaamme ohjata kysyjän oikeaan verkostoon.","sv":"Vi kan hänvisa den som frågar till rätt nätverk.","en":"We can guide those who ask to the right network."},"one":{"fi":"Tiedän, mitä muut jäsenet osaavat ja tarjoavat.","sv":"Jag vet vad de andra medlemmarna kan och erbjuder.","en":"I know what the other members can do and offer."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"knowing_3","kind":"scale","label":{"own":{"fi":"Uusi edustajamme saa perehdytyksen verkostoon.","sv":"Vår nya representant får en introduktion till nätverket.","en":"Our new representative is introduced to the network."},"whole":{"fi":"Verkostojen yhteyshenkilöt ovat meillä ajan tasalla.","sv":"Våra uppgifter om nätverkens kontaktpersoner är aktuella.","en":"Our list of the networks'' contacts is up to date."},"one":{"fi":"Otamme uuden jäsenen vastaan ja esittelemme hänet.","sv":"Vi tar emot en ny medlem och presenterar hen.","en":"We welcome a new member and introduce them."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"knowing_4","kind":"scale","label":{"own":{"fi":"Muut soittavat meille, kun he tarvitsevat osaamistamme.","sv":"De andra ringer oss när de behöver vårt kunnande.","en":"Others call us when they need our know-how."},"whole":{"fi":"Verkostojen välillä on useampi kuin yksi yhdyshenkilö.","sv":"Det finns mer än en person som länkar ihop nätverken.","en":"More than one person links the networks to each other."},"one":{"fi":"Tiedän, kenelle soitan, kun tarvitsen apua.","sv":"Jag vet vem jag ska ringa när jag behöver hjälp.","en":"I know whom to call when I need help."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null}],"help":{"fi":"Tiedämmekö toistemme tarpeet ja tarjonnan?","sv":"Känner vi till varandras behov och utbud?","en":"Do we know what the others need and offer?"}},{"id":"trust","title":{"fi":"Luottamus ja avoin keskustelu","sv":"Förtroende och öppen diskussion","en":"Trust and open talk"},"items":[{"id":"trust_1","kind":"scale","label":{"own":{"fi":"Uskallamme kertoa verkostossa, mitä meiltä puuttuu.","sv":"Vi vågar berätta i nätverket vad vi saknar.","en":"We dare to tell the network what we lack."},"whole":{"fi":"Keskustelu verkostojen välillä on avointa.","sv":"Diskussionen mellan nätverken är öppen.","en":"Talk between the networks is open."},"one":{"fi":"Voin sanoa ääneen keskeneräisen ajatuksen.","sv":"Jag kan säga en ofärdig tanke högt.","en":"I can say an unfinished thought aloud."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"trust_2","kind":"scale","label":{"own":{"fi":"Kerromme muille, kun olemme eri mieltä.","sv":"Vi säger till de andra när vi är av annan åsikt.","en":"We tell the others when we disagree."},"whole":{"fi":"Tiedämme, miten sovimme verkostojen ristiriidat.","sv":"Vi vet hur vi löser konflikter mellan nätverken.","en":"We know how we settle conflicts between networks."},"one":{"fi":"Puhumme erimielisyydestä suoraan ja kohteliaasti.","sv":"Vi talar om meningsskiljaktigheter rakt och artigt.","en":"We speak of disagreement directly and politely."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"trust_3","kind":"scale","label":{"own":{"fi":"Kerromme aina, keneltä hyvä idea on peräisin.","sv":"Vi berättar alltid vem en god idé kommer från.","en":"We always say whose idea a good idea was."},"whole":{"fi":"Teemme yhteistyötä, vaikka haemme samaa rahaa.","sv":"Vi samarbetar fast vi söker samma pengar.","en":"We work together although we apply for the same money."},"one":{"fi":"Kunnioitamme toisten ideoita ja työtä.","sv":"Vi respekterar andras idéer och arbete.","en":"We respect the ideas and the work of others."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"trust_4","kind":"scale","label":{"own":{"fi":"Annamme tilaa pienemmille.","sv":"Vi ger plats åt de mindre.","en":"We leave room for the smaller ones."},"whole":{"fi":"Kutsumme mukaan kaikenkokoiset järjestöt.","sv":"Vi bjuder in organisationer av alla storlekar.","en":"We invite associations of every size."},"one":{"fi":"Pieni järjestö saa äänensä kuuluviin.","sv":"En liten organisation får sin röst hörd.","en":"A small association makes its voice heard."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null}],"help":{}},{"id":"roles","title":{"fi":"Sitoutuminen ja roolit","sv":"Engagemang och roller","en":"Commitment and roles"},"items":[{"id":"roles_1","kind":"scale","label":{"own":{"fi":"Edustajallamme on aikaa verkostotyöhön.","sv":"Vår representant har tid för nätverksarbetet.","en":"Our representative has time for network work."},"whole":{"fi":"Tiedämme, kuka meiltä on missäkin.","sv":"Vi vet vem av oss som är med var.","en":"We know who of us is where."},"one":{"fi":"Tiedän, kuka tekee mitä ja mihin mennessä.","sv":"Jag vet vem som gör vad och till när.","en":"I know who does what and by when."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"roles_2","kind":"scale","label":{"own":{"fi":"Pidämme lupauksemme verkostossa.","sv":"Vi håller våra löften i nätverket.","en":"We keep our promises in the network."},"whole":{"fi":"Työ jakautuu monelle ihmiselle.","sv":"Arbetet fördelas på många människor.","en":"The work is shared by many people."},"one":{"fi":"Teemme sen, mitä lupaamme.","sv":"Vi gör det vi lovar.","en":"We do what we promise."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"roles_3","kind":"scale","label":{"own":{"fi":"Edustajallamme on lupa sitoutua puolestamme.","sv":"Vår representant får förbinda sig för vår räkning.","en":"Our representative may make commitments on our behalf."},"whole":{"fi":"Koordinointiin on rahaa tai työaikaa.","sv":"Det finns pengar eller arbetstid för samordningen.","en":"There is money or working time for coordination."},"one":{"fi":"Vetäjän työhön on aikaa ja lupa.","sv":"Den som leder har tid och lov att göra det.","en":"The one who leads has the time and the permission to do it."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"roles_4","kind":"scale","label":{"own":{"fi":"Edustajallamme on varahenkilö.","sv":"Vår representant har en ersättare.","en":"Our representative has a substitute."},"whole":{"fi":"Jokaisella verkostolla on varavetäjä.","sv":"Varje nätverk har en ersättare för den som leder.","en":"Every network has a deputy leader."},"one":{"fi":"Työ jakautuu useammalle kuin yhdelle.","sv":"Arbetet fördelas på fler än en.","en":"The work is shared by more than one."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null}],"help":{}},{"id":"organising","title":{"fi":"Organisointi ja tiedonkulku","sv":"Organisering och informationsflöde","en":"Organising and flow of information"},"items":[{"id":"organising_1","kind":"scale","label":{"own":{"fi":"Verkostojen ajat ovat samassa kalenterissa.","sv":"Nätverkens tider finns i samma kalender.","en":"The networks'' dates are in one calendar."},"whole":{"fi":"Verkostojen kokousajat on sovitettu yhteen.","sv":"Nätverkens mötestider är samordnade.","en":"The networks'' meeting times are fitted together."},"one":{"fi":"Kokousajat ja asialista tulevat ajoissa.","sv":"Mötestiderna och dagordningen kommer i god tid.","en":"Meeting times and the agenda come in good time."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"organising_2","kind":"scale","label":{"own":{"fi":"Tallennamme muistiot yhteen paikkaan.","sv":"Vi sparar promemoriorna på ett ställe.","en":"We keep the memos in one place."},"whole":{"fi":"Yhdestä paikasta näkee, mitä verkostoissa on päätetty.","sv":"På ett och samma ställe ser man vad nätverken har beslutat.","en":"One place shows what the networks have decided."},"one":{"fi":"Muistio löytyy viikon sisällä.","sv":"Promemorian finns inom en vecka.","en":"The memo can be found within a week."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"organising_3","kind":"scale","label":{"own":{"fi":"Edustaja tietää, mistä hän päättää itse.","sv":"Representanten vet vad hen får besluta själv.","en":"The representative knows what they may decide alone."},"whole":{"fi":"Tiedämme, mikä verkosto päättää mistäkin.","sv":"Vi vet vilket nätverk som beslutar om vad.","en":"We know which network decides on what."},"one":{"fi":"Tiedän, miten päätämme asioista.","sv":"Jag vet hur vi fattar beslut.","en":"I know how we decide on things."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"organising_4","kind":"scale","label":{"own":{"fi":"Verkoston tieto tulee hallituksemme kokoukseen.","sv":"Informationen från nätverket når vår styrelses möte.","en":"What the network knows reaches our board''s meeting."},"whole":{"fi":"Tieto siirtyy verkostosta toiseen.","sv":"Informationen går från ett nätverk till ett annat.","en":"Information passes from one network to another."},"one":{"fi":"Myös poissa ollut saa tiedon.","sv":"Också den som var borta får informationen.","en":"Those who were away are told too."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null}],"help":{}},{"id":"impact","title":{"fi":"Tulokset, oppiminen ja vaikuttavuus","sv":"Resultat, lärande och genomslag","en":"Results, learning and impact"},"items":[{"id":"impact_1","kind":"scale","label":{"own":{"fi":"Olemme saaneet verkostosta apua tehtäväämme.","sv":"Vi har fått hjälp av nätverket i vår uppgift.","en":"The network has helped us in our task."},"whole":{"fi":"Verkostot saavat yhdessä aikaan enemmän kuin erikseen.","sv":"Nätverken åstadkommer mer tillsammans än var för sig.","en":"Together the networks achieve more than apart."},"one":{"fi":"Saamme verkostossa aikaan enemmän kuin yksin.","sv":"I nätverket åstadkommer vi mer än ensamma.","en":"In the network we achieve more than alone."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"impact_2","kind":"scale","label":{"own":{"fi":"Kerromme jäsenillemme, mitä verkosto tuottaa.","sv":"Vi berättar för våra medlemmar vad nätverket ger.","en":"We tell our members what the network brings."},"whole":{"fi":"Päättäjät tuntevat verkostojen tulokset.","sv":"Beslutsfattarna känner till nätverkens resultat.","en":"Decision-makers know the results of the networks."},"one":{"fi":"Kerromme tuloksista myös ulos.","sv":"Vi berättar om resultaten också utåt.","en":"We tell about the results outside too."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"impact_3","kind":"scale","label":{"own":{"fi":"Käymme läpi verkostotyömme kerran vuodessa.","sv":"Vi går igenom vårt nätverksarbete en gång om året.","en":"We go through our network work once a year."},"whole":{"fi":"Arvioimme, mitkä verkostot kannattaa jatkaa.","sv":"Vi bedömer vilka nätverk det lönar sig att fortsätta med.","en":"We assess which networks are worth continuing."},"one":{"fi":"Pysähdymme katsomaan, mikä meni hyvin ja huonosti.","sv":"Vi stannar upp och ser vad som gick bra och dåligt.","en":"We stop to look at what went well and what did not."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"impact_4","kind":"scale","label":{"own":{"fi":"Osaamme viedä asiamme päätöksentekoon.","sv":"Vi kan föra vår sak till beslutsfattandet.","en":"We know how to bring our cause to those who decide."},"whole":{"fi":"Verkostot puhuvat isoissa asioissa yhdellä äänellä.","sv":"I stora frågor talar nätverken med en röst.","en":"In big matters the networks speak with one voice."},"one":{"fi":"Verkosto vaikuttaa maakunnan, hyvinvointialueen tai kunnan päätöksiin.","sv":"Nätverket påverkar landskapets, välfärdsområdets eller kommunens beslut.","en":"The network influences decisions of the region, the wellbeing services county or the municipality."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null}],"help":{}}],"privacy":"shared","author":"Ankkuri (oma luonnos, ajatus: Järvensivun malli)","lead":{"fi":"Vastaa sen mukaan, miltä asia näyttää nyt. Oikeita ja vääriä vastauksia ei ole.","sv":"Svara enligt hur saken ser ut nu. Det finns inga rätta eller fel svar.","en":"Answer by how things look now. There are no right or wrong answers."},"perspectives":[{"id":"own","label":{"fi":"Oma järjestömme verkostoissa","sv":"Vår egen organisation i nätverken","en":"Our own association in networks"},"help":{"fi":"Miten me itse toimimme niissä verkostoissa, joissa olemme mukana.","sv":"Hur vi själva fungerar i de nätverk vi är med i.","en":"How we ourselves work in the networks we belong to."}},{"id":"whole","label":{"fi":"Verkostojemme kokonaisuus","sv":"Våra nätverk som helhet","en":"Our networks as a whole"},"help":{"fi":"Miten kaikki verkostomme toimivat yhdessä.","sv":"Hur alla våra nätverk fungerar tillsammans.","en":"How all our networks work together."}},{"id":"one","label":{"fi":"Yksi valittu verkosto","sv":"Ett valt nätverk","en":"One chosen network"},"help":{"fi":"Valitkaa verkosto oman järjestön ulkopuolelta ja kirjoittakaa sen nimi alle.","sv":"Välj ett nätverk utanför den egna organisationen och skriv dess namn nedan.","en":"Choose a network outside your own association and write its name below."}}],"subject":{"label":{"fi":"Mitä verkostoa tämä koskee?","sv":"Vilket nätverk gäller det?","en":"Which network is this about?"},"help":{"fi":"Nimi, josta tunnistat työpaperin myöhemmin. Yhdelle valitulle verkostolle nimi tarvitaan, muissa näkökulmissa sen voi jättää pois.","sv":"Ett namn som du känner igen arbetsbladet på senare. Ett valt nätverk behöver ett namn, i de andra perspektiven kan du lämna det tomt.","en":"A name by which you know the worksheet again. One chosen network needs a name; in the other perspectives you can leave it out."},"required_for":["one"]},"scales":[{"id":"agreement","points":[{"value":"1","label":{"fi":"Täysin eri mieltä","sv":"Helt av annan åsikt","en":"Fully disagree"}},{"value":"2","label":{"fi":"Jokseenkin eri mieltä","sv":"Delvis av annan åsikt","en":"Partly disagree"}},{"value":"3","label":{"fi":"Jokseenkin samaa mieltä","sv":"Delvis av samma åsikt","en":"Partly agree"}},{"value":"4","label":{"fi":"Täysin samaa mieltä","sv":"Helt av samma åsikt","en":"Fully agree"}}],"unsure":{"fi":"En osaa sanoa","sv":"Kan inte säga","en":"I cannot say"}}],"dimensions":[{"id":"purpose","title":{"fi":"Tavoite","sv":"Syfte","en":"Purpose"},"short":{"fi":"Tavoite","sv":"Syfte","en":"Purpose"},"items":["purpose_1","purpose_2","purpose_3","purpose_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Tavoite on epäselvä. Silloin syntyy helposti kysymys ”miksi olen tässä”.","sv":"Målet är oklart. Då uppstår lätt frågan ”varför är jag här”.","en":"The goal is unclear. Then people easily ask “why am I here”."},"next_step":{"fi":"Kirjoittakaa tavoite yhteen lauseeseen seuraavassa tapaamisessa. Käyttäkää pohjaa ”Olemme olemassa, jotta …”.","sv":"Skriv målet i en mening vid nästa träff. Använd mallen ”Vi finns till för att …”.","en":"Write the goal in one sentence at your next meeting. Begin with “We exist so that …”."}},"middle":{"text":{"fi":"Tavoite on, mutta kaikki eivät tunnista sitä.","sv":"Det finns ett mål, men alla känner inte igen det.","en":"There is a goal, but not everyone recognises it."},"next_step":{"fi":"Jokainen kirjoittaa tavoitteen erikseen lapulle. Verratkaa lappuja.","sv":"Låt var och en skriva målet på en egen lapp. Jämför lapparna.","en":"Let each write the goal on a note of their own. Compare the notes."}},"good":{"text":{"fi":"Tavoite ohjaa työtä.","sv":"Målet styr arbetet.","en":"The goal guides the work."},"next_step":{"fi":"Tarkistakaa, miten uusi jäsen kuulee tavoitteen ensimmäisenä päivänä.","sv":"Se efter hur en ny medlem får höra målet den första dagen.","en":"Check how a new member hears the goal on the first day."}}},"cards":["verkoston-koordinaattori"]},{"id":"knowing","title":{"fi":"Tunteminen","sv":"Kännedom","en":"Knowing each other"},"short":{"fi":"Tunteminen","sv":"Kännedom","en":"Knowing each other"},"items":["knowing_1","knowing_2","knowing_3","knowing_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Ette vielä tunne toisianne.","sv":"Ni känner ännu inte varandra.","en":"You do not know each other yet."},"next_step":{"fi":"Pitäkää tapaaminen, jossa jokainen kertoo vain kaksi asiaa: tarvitsen, voin antaa. Kirjatkaa ne taulukkoon.","sv":"Ordna en träff där var och en berättar bara två saker: jag behöver, jag kan ge. Skriv in dem i en tabell.","en":"Hold a meeting where each tells only two things: I need, I can give. Write them in a table."}},"middle":{"text":{"fi":"Osa tuntee, osa ei.","sv":"En del känner varandra, andra inte.","en":"Some know each other, some do not."},"next_step":{"fi":"Vaihtakaa parit ja haastatelkaa kymmenen minuuttia. Aloittakaa uusista jäsenistä.","sv":"Byt par och intervjua varandra i tio minuter. Börja med de nya medlemmarna.","en":"Change pairs and interview each other for ten minutes. Begin with the new members."}},"good":{"text":{"fi":"Osaatte pyytää ja tarjota apua.","sv":"Ni kan be om hjälp och erbjuda hjälp.","en":"You know how to ask for help and how to offer it."},"next_step":{"fi":"Päivittäkää tarpeet ja tarjonta puolivuosittain.","sv":"Uppdatera behoven och utbudet varje halvår.","en":"Update needs and offers every half year."}}},"cards":["jarjeston-edustaja"]},{"id":"trust","title":{"fi":"Luottamus ja avoin keskustelu","sv":"Förtroende och öppen diskussion","en":"Trust and open talk"},"short":{"fi":"Luottamus","sv":"Förtroende","en":"Trust"},"items":["trust_1","trust_2","trust_3","trust_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Keskustelu ei tunnu turvalliselta.","sv":"Diskussionen känns inte trygg.","en":"Talking does not feel safe."},"next_step":{"fi":"Sopikaa kolme pelisääntöä ja alkukierros. Käykää vaikea asia ensin pareissa.","sv":"Kom överens om tre spelregler och en inledande runda. Tala först om den svåra saken i par.","en":"Agree on three rules and an opening round. Talk about the difficult thing in pairs first."}},"middle":{"text":{"fi":"Luottamus on alussa tai epätasainen.","sv":"Förtroendet är i början eller ojämnt.","en":"Trust is only beginning, or uneven."},"next_step":{"fi":"Kertokaa, mitä on tapahtunut silloin, kun luottamus on toiminut. Toistakaa se.","sv":"Berätta vad som har hänt när förtroendet har fungerat. Gör det igen.","en":"Tell what has happened when trust has worked. Do it again."}},"good":{"text":{"fi":"Pystytte puhumaan myös vaikeasta.","sv":"Ni kan tala också om det svåra.","en":"You can talk about difficult things too."},"next_step":{"fi":"Kirjatkaa, mikä pitää luottamuksen yllä, kun ihmiset vaihtuvat.","sv":"Skriv ner vad som håller förtroendet vid liv när människor byts ut.","en":"Write down what keeps trust alive when people change."}}},"cards":["verkoston-koordinaattori"]},{"id":"roles","title":{"fi":"Sitoutuminen ja roolit","sv":"Engagemang och roller","en":"Commitment and roles"},"short":{"fi":"Roolit","sv":"Roller","en":"Roles"},"items":["roles_1","roles_2","roles_3","roles_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Vastuu on epäselvä tai yhden varassa.","sv":"Ansvaret är oklart eller vilar på en enda.","en":"Responsibility is unclear, or rests on one person."},"next_step":{"fi":"Kirjatkaa jokaiselle kokoukselle kolme saraketta: tehtävä, tekijä, päivä. Nimetkää varavetäjä.","sv":"Skriv tre kolumner för varje möte: uppgift, vem, datum. Utse en ersättare för den som leder.","en":"Write three columns at every meeting: task, who, date. Name a deputy leader."}},"middle":{"text":{"fi":"Roolit ovat, mutta työ kasautuu.","sv":"Det finns roller, men arbetet hopar sig.","en":"There are roles, but the work piles up."},"next_step":{"fi":"Vaihtakaa puheenjohtajaa tai kirjuria kokouksittain.","sv":"Byt ordförande eller sekreterare från möte till möte.","en":"Change the chair or the note-taker from meeting to meeting."}},"good":{"text":{"fi":"Työ kantaa itsensä.","sv":"Arbetet bär sig självt.","en":"The work carries itself."},"next_step":{"fi":"Varmistakaa, että lähtevän edustajan tiedot jäävät talteen.","sv":"Se till att det som en avgående representant vet blir kvar.","en":"Make sure that what a leaving representative knows is kept."}}},"cards":["jarjeston-edustaja","verkoston-koordinaattori"]},{"id":"organising","title":{"fi":"Organisointi ja tiedonkulku","sv":"Organisering och informationsflöde","en":"Organising and flow of information"},"short":{"fi":"Tiedonkulku","sv":"Informationsflöde","en":"Information"},"items":["organising_1","organising_2","organising_3","organising_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Tieto hukkuu.","sv":"Informationen försvinner.","en":"Information gets lost."},"next_step":{"fi":"Sopikaa yksi paikka muistioille ja yksi henkilö, joka laittaa ne sinne.","sv":"Kom överens om en plats för promemoriorna och en person som lägger dem där.","en":"Agree on one place for memos and one person who puts them there."}},"middle":{"text":{"fi":"Perusasiat toimivat, mutta jokin katkeaa.","sv":"Grunderna fungerar, men någonstans bryts kedjan.","en":"The basics work, but somewhere the chain breaks."},"next_step":{"fi":"Kysykää viimeksi poissa olleelta, mitä hän jäi vaille.","sv":"Fråga den som senast var borta vad hen gick miste om.","en":"Ask the one who was last away what they missed."}},"good":{"text":{"fi":"Tieto liikkuu.","sv":"Informationen når fram.","en":"Information flows."},"next_step":{"fi":"Tehkää yhden sivun ohje ”näin me toimimme” uudelle.","sv":"Gör en sidas anvisning ”så här arbetar vi” för den som är ny.","en":"Write one page for newcomers: “this is how we work”."}}},"cards":["verkoston-koordinaattori"]},{"id":"impact","title":{"fi":"Tulokset, oppiminen ja vaikuttavuus","sv":"Resultat, lärande och genomslag","en":"Results, learning and impact"},"short":{"fi":"Vaikuttavuus","sv":"Genomslag","en":"Impact"},"items":["impact_1","impact_2","impact_3","impact_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Tulokset eivät näy.","sv":"Resultaten syns inte.","en":"Results do not show."},"next_step":{"fi":"Valitkaa yksi pieni tulos, joka on valmis kolmessa kuukaudessa. Kertokaa siitä.","sv":"Välj ett litet resultat som är klart om tre månader. Berätta om det.","en":"Choose one small result that is ready in three months. Tell about it."}},"middle":{"text":{"fi":"Tuloksia on, mutta niistä ei opita.","sv":"Det finns resultat, men man lär sig inte av dem.","en":"There are results, but nobody learns from them."},"next_step":{"fi":"Pitäkää vartin loppupuhe: mitä opimme, mitä muutamme.","sv":"Avsluta med en kvarts samtal: vad vi lärde oss, vad vi ändrar.","en":"Close with a quarter of an hour: what we learned, what we change."}},"good":{"text":{"fi":"Vaikutatte yhdessä.","sv":"Ni påverkar tillsammans.","en":"You make a difference together."},"next_step":{"fi":"Jakakaa tapanne toiselle verkostolle tai Innokylään.","sv":"Dela ert arbetssätt med ett annat nätverk eller på Innokylä.","en":"Share your way of working with another network or on Innokylä."}}},"cards":["vaikuta-ajoissa","kuka-paattaa-mista"]}],"bands":[{"id":"low","title":{"fi":"Matala","sv":"Låg","en":"Low"},"below":2.25},{"id":"middle","title":{"fi":"Keskitaso","sv":"Medelnivå","en":"Middle"},"below":3.25},{"id":"good","title":{"fi":"Hyvä","sv":"God","en":"Good"},"below":null}],"headline":{"usual":{"fi":"Vahvin teillä on {strongest}. Aloittakaa tästä: {weakest}.","sv":"Starkast hos er är {strongest}. Börja här: {weakest}.","en":"Your strongest point is {strongest}. Begin here: {weakest}."},"several":{"fi":"Vahvimmat teillä ovat {strongest}. Aloittakaa tästä: {weakest}.","sv":"Starkast hos er är {strongest}. Börja här: {weakest}.","en":"Your strongest points are {strongest}. Begin here: {weakest}."},"even":{"fi":"Osa-alueenne ovat tasoissa. Valitkaa itse, mistä aloitatte.","sv":"Era delområden är jämna. Välj själva var ni börjar.","en":"Your areas are level. Choose yourselves where to begin."},"few":{"fi":"Vastauksia on vielä liian vähän tulokseen.","sv":"Det finns ännu för få svar för ett resultat.","en":"There are too few answers for a result yet."},"strongest":1}}','2026-11-25 16:56:35.783384');
INSERT INTO "worksheet_definition" VALUES('98010e631a051b1e44e8981699ada038d9df1f79211011476d79afa966ecb25f','network_competence','{"key":"network_competence","version":"1.0","title":{"fi":"Oma osaamiseni verkostotoimijana","sv":"Mitt kunnande som nätverksaktör","en":"My own skills in network work"},"description":{"fi":"20 väitettä omasta osaamisesta, vain sinulle. Oma luonnos, ajatus: Järvensivun malli.","sv":"20 påståenden om det egna kunnandet, bara för dig. Eget utkast, tanken: Järvensivus modell.","en":"20 statements about your own skills, for you alone. Our own draft, the idea: Järvensivu''s model."},"sections":[{"id":"role","title":{"fi":"Rooli ja edustaminen","sv":"Roll och representation","en":"Role and representing"},"items":[{"id":"role_1","kind":"scale","label":{"":{"fi":"Tiedän, edustanko verkostossa itseäni vai järjestöäni.","sv":"Jag vet om jag representerar mig själv eller min organisation i nätverket.","en":"I know whether I represent myself or my association in the network."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"role_2","kind":"scale","label":{"":{"fi":"Tiedän, mistä voin päättää yksin ja mistä kysyn ensin.","sv":"Jag vet vad jag får besluta ensam och vad jag frågar om först.","en":"I know what I may decide alone and what I ask about first."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"role_3","kind":"scale","label":{"":{"fi":"Vien verkoston tiedon järjestöni kokoukseen.","sv":"Jag för nätverkets information till min organisations möte.","en":"I bring what the network knows to my association''s meeting."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"role_4","kind":"scale","label":{"":{"fi":"Osaan rajata tehtäväni.","sv":"Jag kan avgränsa min uppgift.","en":"I can set limits to my task."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null}],"help":{}},{"id":"talking","title":{"fi":"Vuorovaikutus","sv":"Samspel","en":"Talking with others"},"items":[{"id":"talking_1","kind":"scale","label":{"":{"fi":"Kuuntelen loppuun, vaikka olen eri mieltä.","sv":"Jag lyssnar till slut fast jag är av annan åsikt.","en":"I listen to the end even when I disagree."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"talking_2","kind":"scale","label":{"":{"fi":"Kysyn, ennen kuin ehdotan ratkaisua.","sv":"Jag frågar innan jag föreslår en lösning.","en":"I ask before I suggest a solution."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"talking_3","kind":"scale","label":{"":{"fi":"Osaan kertoa asiani kahdessa minuutissa.","sv":"Jag kan berätta min sak på två minuter.","en":"I can tell my point in two minutes."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"talking_4","kind":"scale","label":{"":{"fi":"Puhun niin, että uusikin ihminen ymmärtää.","sv":"Jag talar så att också den som är ny förstår.","en":"I speak so that a newcomer understands too."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null}],"help":{}},{"id":"promises","title":{"fi":"Luottamus ja lupaukset","sv":"Förtroende och löften","en":"Trust and promises"},"items":[{"id":"promises_1","kind":"scale","label":{"":{"fi":"Pidän lupaukseni tai kerron ajoissa, jos en ehdi.","sv":"Jag håller mina löften eller säger till i tid om jag inte hinner.","en":"I keep my promises, or say in time if I cannot."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"promises_2","kind":"scale","label":{"":{"fi":"Pyydän apua, kun en osaa.","sv":"Jag ber om hjälp när jag inte kan.","en":"I ask for help when I do not know how."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"promises_3","kind":"scale","label":{"":{"fi":"Annan toisille kunnian heidän työstään.","sv":"Jag ger andra äran för deras arbete.","en":"I give others credit for their work."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"promises_4","kind":"scale","label":{"":{"fi":"Otan vaikean asian puheeksi rauhallisesti.","sv":"Jag tar lugnt upp en svår sak.","en":"I bring up a difficult thing calmly."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null}],"help":{}},{"id":"skills","title":{"fi":"Verkostotyön taidot","sv":"Färdigheter i nätverksarbete","en":"Skills of network work"},"items":[{"id":"skills_1","kind":"scale","label":{"":{"fi":"Osaan koota asialistan ja pitää siitä kiinni.","sv":"Jag kan göra en dagordning och hålla mig till den.","en":"I can put together an agenda and keep to it."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"skills_2","kind":"scale","label":{"":{"fi":"Osaan kirjata päätöksen niin, että poissa ollut ymmärtää sen.","sv":"Jag kan skriva ner ett beslut så att den som var borta förstår det.","en":"I can write down a decision so that somebody who was away understands it."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"skills_3","kind":"scale","label":{"":{"fi":"Osaan käyttää verkoston sähköisiä välineitä.","sv":"Jag kan använda nätverkets digitala verktyg.","en":"I can use the network''s digital tools."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"skills_4","kind":"scale","label":{"":{"fi":"Tunnistan, missä vaiheessa verkosto on.","sv":"Jag känner igen i vilken fas nätverket är.","en":"I recognise which phase the network is in."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null}],"help":{}},{"id":"influence","title":{"fi":"Vaikuttaminen ja rakenteet","sv":"Påverkan och strukturer","en":"Influence and structures"},"items":[{"id":"influence_1","kind":"scale","label":{"":{"fi":"Tiedän, mikä asia kuuluu kunnalle, hyvinvointialueelle ja valtiolle.","sv":"Jag vet vad som hör till kommunen, välfärdsområdet och staten.","en":"I know what belongs to the municipality, the wellbeing services county and the state."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"influence_2","kind":"scale","label":{"":{"fi":"Tiedän, kuka asiastamme päättää ja milloin.","sv":"Jag vet vem som beslutar om vår sak och när.","en":"I know who decides on our matter and when."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"influence_3","kind":"scale","label":{"":{"fi":"Osaan kirjoittaa lyhyen lausunnon tai viestin päättäjälle.","sv":"Jag kan skriva ett kort utlåtande eller meddelande till en beslutsfattare.","en":"I can write a short statement or message to a decision-maker."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null},{"id":"influence_4","kind":"scale","label":{"":{"fi":"Uskallan puhua luottamushenkilölle järjestöni asiasta.","sv":"Jag vågar tala med en förtroendevald om min organisations sak.","en":"I dare to speak with an elected representative about my association''s cause."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null}],"help":{}}],"privacy":"private","author":"Ankkuri (oma luonnos, ajatus: Järvensivun malli)","lead":{"fi":"Vastaa sen mukaan, miltä oma toimintasi tuntuu nyt. Tämä ei mittaa ihmisen arvoa eikä vertaa sinua muihin.","sv":"Svara enligt hur ditt eget arbete känns nu. Det här mäter inte en människas värde och jämför dig inte med andra.","en":"Answer by how your own work feels now. This does not measure a person''s worth and does not compare you with others."},"perspectives":[],"subject":null,"scales":[{"id":"agreement","points":[{"value":"1","label":{"fi":"Täysin eri mieltä","sv":"Helt av annan åsikt","en":"Fully disagree"}},{"value":"2","label":{"fi":"Jokseenkin eri mieltä","sv":"Delvis av annan åsikt","en":"Partly disagree"}},{"value":"3","label":{"fi":"Jokseenkin samaa mieltä","sv":"Delvis av samma åsikt","en":"Partly agree"}},{"value":"4","label":{"fi":"Täysin samaa mieltä","sv":"Helt av samma åsikt","en":"Fully agree"}}],"unsure":{"fi":"En osaa sanoa","sv":"Kan inte säga","en":"I cannot say"}}],"dimensions":[{"id":"role","title":{"fi":"Rooli ja edustaminen","sv":"Roll och representation","en":"Role and representing"},"short":{"fi":"Rooli","sv":"Roll","en":"Role"},"items":["role_1","role_2","role_3","role_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Edustajan rooli on epäselvä.","sv":"Rollen som representant är oklar.","en":"The role of a representative is unclear."},"next_step":{"fi":"Sovi hallituksen kanssa kirjallisesti, mistä saat päättää (yksi kappale).","sv":"Kom skriftligt överens med styrelsen om vad du får besluta (ett stycke).","en":"Agree with the board in writing on what you may decide (one paragraph)."}},"middle":{"text":{"fi":"Rooli on osin selvä.","sv":"Rollen är delvis klar.","en":"The role is partly clear."},"next_step":{"fi":"Kerro verkostolle, mitä et voi luvata.","sv":"Berätta för nätverket vad du inte kan lova.","en":"Tell the network what you cannot promise."}},"good":{"text":{"fi":"Roolisi on selvä.","sv":"Din roll är klar.","en":"Your role is clear."},"next_step":{"fi":"Perehdytä varahenkilösi.","sv":"Introducera din ersättare.","en":"Introduce your substitute to the task."}}},"cards":["jarjeston-edustaja"]},{"id":"talking","title":{"fi":"Vuorovaikutus","sv":"Samspel","en":"Talking with others"},"short":{"fi":"Vuorovaikutus","sv":"Samspel","en":"Talking with others"},"items":["talking_1","talking_2","talking_3","talking_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Keskustelu jää raskaaksi.","sv":"Diskussionen förblir tung.","en":"Talking stays heavy going."},"next_step":{"fi":"Harjoittele kahden minuutin esitys kollegalle.","sv":"Öva en två minuters presentation för en kollega.","en":"Practise a two-minute talk with a colleague."}},"middle":{"text":{"fi":"Useimmiten onnistuu.","sv":"För det mesta lyckas det.","en":"Most of the time it works."},"next_step":{"fi":"Kysy kokouksen jälkeen yhdeltä: mikä jäi epäselväksi?","sv":"Fråga en person efter mötet: vad förblev oklart?","en":"After the meeting ask one person: what was left unclear?"}},"good":{"text":{"fi":"Tuot asiasi selvästi.","sv":"Du framför din sak tydligt.","en":"You make your point clearly."},"next_step":{"fi":"Ota fasilitaattorin vuoro.","sv":"Ta en tur som facilitator.","en":"Take a turn as facilitator."}}},"cards":[]},{"id":"promises","title":{"fi":"Luottamus ja lupaukset","sv":"Förtroende och löften","en":"Trust and promises"},"short":{"fi":"Luottamus","sv":"Förtroende","en":"Trust"},"items":["promises_1","promises_2","promises_3","promises_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Luottamusta voi vielä rakentaa.","sv":"Förtroendet kan ännu byggas upp.","en":"Trust can still be built."},"next_step":{"fi":"Lupaa yksi pieni asia ja tee se viikossa.","sv":"Lova en liten sak och gör den inom en vecka.","en":"Promise one small thing and do it within a week."}},"middle":{"text":{"fi":"Luottamus on hyvä, mutta apua ei aina pyydetä.","sv":"Förtroendet är gott, men man ber inte alltid om hjälp.","en":"Trust is good, but help is not always asked for."},"next_step":{"fi":"Pyydä apua yhdessä asiassa.","sv":"Be om hjälp i en sak.","en":"Ask for help in one thing."}},"good":{"text":{"fi":"Sinuun luotetaan.","sv":"Andra litar på dig.","en":"Others trust you."},"next_step":{"fi":"Kysy hiljaisemmilta, mitä he ajattelevat.","sv":"Fråga de tystare vad de tänker.","en":"Ask the quieter ones what they think."}}},"cards":[]},{"id":"skills","title":{"fi":"Verkostotyön taidot","sv":"Färdigheter i nätverksarbete","en":"Skills of network work"},"short":{"fi":"Taidot","sv":"Färdigheter","en":"Skills"},"items":["skills_1","skills_2","skills_3","skills_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Käytännön taidoissa on opeteltavaa.","sv":"Det finns att lära i de praktiska färdigheterna.","en":"There is something to learn in practical skills."},"next_step":{"fi":"Pyydä lupa seurata kokeneempaa vetäjää kerran.","sv":"Be att få följa en mer erfaren ledare en gång.","en":"Ask to follow a more experienced leader once."}},"middle":{"text":{"fi":"Perustaidot ovat.","sv":"Grunderna finns.","en":"The basic skills are there."},"next_step":{"fi":"Vedä yksi kokous ja pyydä palaute kolmelta.","sv":"Led ett möte och be tre personer om respons.","en":"Lead one meeting and ask three people for feedback."}},"good":{"text":{"fi":"Osaat vetää.","sv":"Du kan leda.","en":"You know how to lead."},"next_step":{"fi":"Jaa muistiopohjasi muille.","sv":"Dela dina mallar med andra.","en":"Share your templates with others."}}},"cards":["verkoston-koordinaattori"]},{"id":"influence","title":{"fi":"Vaikuttaminen ja rakenteet","sv":"Påverkan och strukturer","en":"Influence and structures"},"short":{"fi":"Vaikuttaminen","sv":"Påverkan","en":"Influence"},"items":["influence_1","influence_2","influence_3","influence_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Rakenteet ovat vieraita. Niin ne olivat myös vuoden 2018 tapaamisten osallistujille.","sv":"Strukturerna är främmande. Så var de också för deltagarna i träffarna 2018.","en":"The structures are unfamiliar. So they were to those who came to the meetings of 2018."},"next_step":{"fi":"Lue kortti ”Kuka päättää mistäkin” ja etsi yhden asiasi päättäjä.","sv":"Läs kortet ”Kuka päättää mistäkin” och ta reda på vem som beslutar om en av dina saker.","en":"Read the card “Kuka päättää mistäkin” and find out who decides on one matter of yours."}},"middle":{"text":{"fi":"Tiedät suunnan.","sv":"Du vet riktningen.","en":"You know the direction."},"next_step":{"fi":"Kirjoita yksi puolen sivun viesti ja lähetä se.","sv":"Skriv ett meddelande på en halv sida och skicka det.","en":"Write one message of half a page and send it."}},"good":{"text":{"fi":"Osaat vaikuttaa.","sv":"Du kan påverka.","en":"You know how to influence."},"next_step":{"fi":"Ota mukaan joku, joka ei ole ennen tavannut päättäjää.","sv":"Ta med någon som inte tidigare har träffat en beslutsfattare.","en":"Take along somebody who has not met a decision-maker before."}}},"cards":["kuka-paattaa-mista","hyva-lausunto"]}],"bands":[{"id":"low","title":{"fi":"Matala","sv":"Låg","en":"Low"},"below":2.25},{"id":"middle","title":{"fi":"Keskitaso","sv":"Medelnivå","en":"Middle"},"below":3.25},{"id":"good","title":{"fi":"Hyvä","sv":"God","en":"Good"},"below":null}],"headline":{"usual":{"fi":"Vahvin sinulla on {strongest}. Kehitä seuraavaksi tätä: {weakest}.","sv":"Din starkaste sida är {strongest}. Utveckla det här härnäst: {weakest}.","en":"Your strongest side is {strongest}. Develop this next: {weakest}."},"several":{"fi":"Vahvimmat puolesi ovat {strongest}. Kehitä seuraavaksi tätä: {weakest}.","sv":"Dina starkaste sidor är {strongest}. Utveckla det här härnäst: {weakest}.","en":"Your strongest sides are {strongest}. Develop this next: {weakest}."},"even":{"fi":"Osaamisesi on tasaista. Valitse itse, mitä kehität seuraavaksi.","sv":"Ditt kunnande är jämnt. Välj själv vad du utvecklar härnäst.","en":"Your skills are level. Choose yourself what to develop next."},"few":{"fi":"Vastauksia on vielä liian vähän tulokseen.","sv":"Det finns ännu för få svar för ett resultat.","en":"There are too few answers for a result yet."},"strongest":2}}','2026-11-25 16:56:36.493758');
CREATE INDEX ix_counted_try_account_digest ON counted_try (account_digest);
CREATE INDEX ix_counted_try_address_digest ON counted_try (address_digest);
CREATE INDEX ix_counted_try_tried_at ON counted_try (tried_at);
CREATE INDEX ix_feedback_form_closed_at ON feedback_form (closed_at);
CREATE INDEX ix_trail_action ON trail (action);
CREATE INDEX ix_trail_at ON trail (at);
CREATE INDEX ix_trail_person_id ON trail (person_id);
CREATE INDEX ix_worksheet_definition_worksheet ON worksheet_definition (worksheet);
CREATE INDEX ix_card_revision_card_id ON card_revision (card_id);
CREATE INDEX ix_feedback_facilitator_person_id ON feedback_facilitator (person_id);
CREATE INDEX ix_invitation_email ON invitation (email);
CREATE INDEX ix_invitation_expires_at ON invitation (expires_at);
CREATE INDEX ix_invitation_organisation_id ON invitation (organisation_id);
CREATE INDEX ix_mailed_link_expires_at ON mailed_link (expires_at);
CREATE INDEX ix_mailed_link_person_id ON mailed_link (person_id);
CREATE INDEX ix_membership_organisation_id ON membership (organisation_id);
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE INDEX ix_sheet_definition_digest ON sheet (definition_digest);
CREATE INDEX ix_sheet_organisation_id ON sheet (organisation_id);
CREATE INDEX ix_sheet_person_id ON sheet (person_id);
CREATE INDEX ix_sheet_worksheet ON sheet (worksheet);
CREATE INDEX ix_sign_in_person_id ON sign_in (person_id);
COMMIT;
