BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0027');
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
INSERT INTO "answer" VALUES('weTHys54elFWS-lcVCjN1A','purpose_1','3',1,NULL,0,'2026-11-30 06:06:45.567640');
INSERT INTO "answer" VALUES('weTHys54elFWS-lcVCjN1A','purpose_2','3',1,NULL,0,'2026-11-30 06:06:47.104729');
INSERT INTO "answer" VALUES('weTHys54elFWS-lcVCjN1A','purpose_3','3',1,NULL,0,'2026-11-30 06:06:49.863361');
INSERT INTO "answer" VALUES('weTHys54elFWS-lcVCjN1A','purpose_4','3',1,NULL,0,'2026-11-30 06:06:51.791888');
INSERT INTO "answer" VALUES('1g44YBWMuNV8qKLnPWuA5A','role_1','3',1,NULL,0,'2026-11-30 06:06:58.100677');
INSERT INTO "answer" VALUES('1g44YBWMuNV8qKLnPWuA5A','role_2','3',1,NULL,0,'2026-11-30 06:06:59.504190');
INSERT INTO "answer" VALUES('1g44YBWMuNV8qKLnPWuA5A','role_3','3',1,NULL,0,'2026-11-30 06:07:01.207095');
INSERT INTO "answer" VALUES('1g44YBWMuNV8qKLnPWuA5A','role_4','3',1,NULL,0,'2026-11-30 06:07:02.547176');
INSERT INTO "answer" VALUES('gQN05mBP4wFfP8-d4l7dsw','waking.0mx2v8ovfgxdsqawgvg','added',1,NULL,0,'2026-11-30 06:07:13.131735');
INSERT INTO "answer" VALUES('gQN05mBP4wFfP8-d4l7dsw','waking.0mx2v8qytdnlm1qgmw5','removed',2,NULL,0,'2026-11-30 06:07:36.768153');
INSERT INTO "answer" VALUES('gQN05mBP4wFfP8-d4l7dsw','waking.0mx2v8ovfgxdsqawgvg.when','3/2018',1,NULL,0,'2026-11-30 06:07:17.655713');
INSERT INTO "answer" VALUES('gQN05mBP4wFfP8-d4l7dsw','waking.0mx2v8ovfgxdsqawgvg.what','Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».',1,NULL,0,'2026-11-30 06:07:22.875905');
INSERT INTO "answer" VALUES('gQN05mBP4wFfP8-d4l7dsw','waking.0mx2v8qytdnlm1qgmw5.when','3/2018',1,NULL,0,'2026-11-30 06:07:26.907558');
INSERT INTO "answer" VALUES('gQN05mBP4wFfP8-d4l7dsw','waking.0mx2v8qytdnlm1qgmw5.what','Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».',1,NULL,0,'2026-11-30 06:07:28.876513');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','role_1','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','role_2','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','role_3','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','role_4','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','talking_1','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','talking_2','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','talking_3','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','talking_4','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','promises_1','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','promises_2','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','promises_3','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','promises_4','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','skills_1','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','skills_2','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','skills_3','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','skills_4','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','influence_1','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','influence_2','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','influence_3','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('gZNfbsGgWTOuTwjiiV0UWg','influence_4','2',1,NULL,0,'2026-11-30 06:08:24.339219');
INSERT INTO "answer" VALUES('Z8kOfh4AtiXB8MVInNivpg','purpose_1','4',1,NULL,0,'2026-11-30 06:08:59.743226');
INSERT INTO "answer" VALUES('Z8kOfh4AtiXB8MVInNivpg','purpose_2','4',1,NULL,0,'2026-11-30 06:09:01.035713');
INSERT INTO "answer" VALUES('Z8kOfh4AtiXB8MVInNivpg','purpose_3','4',1,NULL,0,'2026-11-30 06:09:01.700435');
INSERT INTO "answer" VALUES('Z8kOfh4AtiXB8MVInNivpg','purpose_4','4',1,NULL,0,'2026-11-30 06:09:02.611750');
INSERT INTO "answer" VALUES('FJFLUypOWgG1n4QKzUIOaA','purpose_1','2',1,NULL,0,'2026-11-30 06:09:07.591874');
INSERT INTO "answer" VALUES('FJFLUypOWgG1n4QKzUIOaA','purpose_2','2',1,NULL,0,'2026-11-30 06:09:08.488197');
INSERT INTO "answer" VALUES('FJFLUypOWgG1n4QKzUIOaA','purpose_3','2',1,NULL,0,'2026-11-30 06:09:09.464587');
INSERT INTO "answer" VALUES('FJFLUypOWgG1n4QKzUIOaA','purpose_4','2',1,NULL,0,'2026-11-30 06:09:10.134413');
INSERT INTO "answer" VALUES('LeHG1XhIkQbb94O7I8xK1g','purpose_1','4',1,NULL,0,'2026-11-30 06:09:22.020359');
INSERT INTO "answer" VALUES('LeHG1XhIkQbb94O7I8xK1g','purpose_2','4',1,NULL,0,'2026-11-30 06:09:22.824554');
INSERT INTO "answer" VALUES('LeHG1XhIkQbb94O7I8xK1g','purpose_3','4',1,NULL,0,'2026-11-30 06:09:23.975925');
INSERT INTO "answer" VALUES('LeHG1XhIkQbb94O7I8xK1g','purpose_4','4',1,NULL,0,'2026-11-30 06:09:26.583040');
CREATE TABLE authenticator_app (
	person_id VARCHAR(22) NOT NULL, 
	sealed_secret VARCHAR(200) NOT NULL, 
	last_step INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_authenticator_app PRIMARY KEY (person_id), 
	CONSTRAINT fk_authenticator_app_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "authenticator_app" VALUES('hk2ondNL8mcRyLUHFw8ltQ','vCxNCY0h3iFFoH3+9szKHhZe9inFD9AhHPJvVuQb+TAUToGnrD/dWzUsS/t7DcPNdthrtLAAdvKaWhe1',59867306,'2026-11-30 06:13:06.968018');
CREATE TABLE "card" (
	id VARCHAR(22) NOT NULL, 
	slug VARCHAR(80) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	published_number INTEGER, 
	created_at DATETIME NOT NULL, 
	newest_number INTEGER DEFAULT '1' NOT NULL, 
	owner_id VARCHAR(22), 
	reviewer_id VARCHAR(22), 
	publish_at DATETIME, 
	publish_number INTEGER, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_card PRIMARY KEY (id), 
	CONSTRAINT fk_card_reviewer_id_person FOREIGN KEY(reviewer_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_card_owner_id_person FOREIGN KEY(owner_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT uq_card_slug UNIQUE (slug)
);
INSERT INTO "card" VALUES('C_UZr7pBffhOMWuHEySJVQ','hyva-lausunto','fi','published',1,'2026-11-30 06:02:28.855011',1,NULL,NULL,NULL,NULL,'2026-11-30 06:02:28.855011');
INSERT INTO "card" VALUES('N7Lbhrc5m1acy2rqyWQVZQ','tapaa-ehdokas','fi','published',1,'2026-11-30 06:02:28.855011',1,NULL,NULL,NULL,NULL,'2026-11-30 06:02:28.855011');
CREATE TABLE card_address (
	slug VARCHAR(80) NOT NULL, 
	card_id VARCHAR(22) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_card_address PRIMARY KEY (slug), 
	CONSTRAINT fk_card_address_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE CASCADE
);
CREATE TABLE card_draft (
	id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	card_id VARCHAR(22), 
	base_number INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	words JSON NOT NULL, 
	writer_key VARCHAR(40) NOT NULL, 
	writer_sequence INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_card_draft PRIMARY KEY (id), 
	CONSTRAINT fk_card_draft_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE CASCADE, 
	CONSTRAINT fk_card_draft_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE card_helped (
	revision_id VARCHAR(22) NOT NULL, 
	"view" VARCHAR(8) NOT NULL, 
	answer VARCHAR(3) NOT NULL, 
	times INTEGER NOT NULL, 
	CONSTRAINT pk_card_helped PRIMARY KEY (revision_id, "view", answer), 
	CONSTRAINT fk_card_helped_revision_id_card_revision FOREIGN KEY(revision_id) REFERENCES card_revision (id) ON DELETE CASCADE
);
INSERT INTO "card_helped" VALUES('bzG0j840vo202QEaFG8reQ','standard','yes',1);
CREATE TABLE card_note_put_aside (
	card_id VARCHAR(22) NOT NULL, 
	"check" VARCHAR(30) NOT NULL, 
	sentence VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_card_note_put_aside PRIMARY KEY (card_id, "check", sentence), 
	CONSTRAINT fk_card_note_put_aside_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE CASCADE
);
CREATE TABLE card_picture (
	id VARCHAR(22) NOT NULL, 
	kind VARCHAR(4) NOT NULL, 
	alternative VARCHAR(300) NOT NULL, 
	octets INTEGER NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	created_by VARCHAR(22), 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_card_picture PRIMARY KEY (id), 
	CONSTRAINT fk_card_picture_created_by_person FOREIGN KEY(created_by) REFERENCES person (id) ON DELETE SET NULL
);
CREATE TABLE card_published_question (
	question_id VARCHAR(22) NOT NULL, 
	card_id VARCHAR(22) NOT NULL, 
	question TEXT NOT NULL, 
	answer_html TEXT NOT NULL, 
	answered_at DATETIME NOT NULL, 
	CONSTRAINT pk_card_published_question PRIMARY KEY (question_id), 
	CONSTRAINT fk_card_published_question_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE CASCADE, 
	CONSTRAINT fk_card_published_question_question_id_card_question FOREIGN KEY(question_id) REFERENCES card_question (id) ON DELETE CASCADE
);
CREATE TABLE card_question (
	id VARCHAR(22) NOT NULL, 
	card_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22), 
	organisation_id VARCHAR(22), 
	words TEXT NOT NULL, 
	asked_at DATETIME NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	published_question TEXT DEFAULT '' NOT NULL, 
	answer TEXT DEFAULT '' NOT NULL, 
	answer_html TEXT DEFAULT '' NOT NULL, 
	answered_by VARCHAR(22), 
	answered_at DATETIME, 
	version INTEGER DEFAULT '0' NOT NULL, 
	seen_at DATETIME, 
	CONSTRAINT pk_card_question PRIMARY KEY (id), 
	CONSTRAINT fk_card_question_answered_by_person FOREIGN KEY(answered_by) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_card_question_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE CASCADE, 
	CONSTRAINT fk_card_question_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL, 
	CONSTRAINT fk_card_question_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL
);
INSERT INTO "card_question" VALUES('eaLhTZn_zfcpsy1jcCJdQg','C_UZr7pBffhOMWuHEySJVQ','7CvwHtUPfTr8osmhtiogag','R-7Ntb45N_ObY8AcDL8fxA','Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».','2026-11-30 06:07:56.067735','open','','','',NULL,NULL,0,NULL);
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
INSERT INTO "card_rendering" VALUES('bzG0j840vo202QEaFG8reQ','standard','<p>Lausunto on kirjallinen mielipide, jota päättäjä pyytää. Siihen ei tarvitse mahduttaa kaikkea, mitä tiedät. Tärkeintä on, että lukija löytää heti, mitä haluat muuttaa. Muistilista on Ankkurin oma luonnos.</p>
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
<li>Tarkka: <span class="kept">”<button type="button" class="term" popovertarget="term-kunta">Kunta</button></span> antaa järjestöille kokoustilan maksutta vuoden 2028 alusta.” (Keksitty esimerkki.)</li>
</ul>
<h2 id="h-kirjoita-niin-etta-asia-aukeaa-kerralla">Kirjoita niin, että asia aukeaa kerralla</h2>
<p>Vaihtele virkkeiden pituutta. Kotimaisten kielten keskuksen (Kotus) virkakielitestissä lyhyt virke on 5–7 sanaa ja pitkä 15–25. Lue teksti ääneen. Jos henki loppuu kesken, katkaise virke.</p>
<h2 id="h-jos-kukaan-ei-pyyda-lausuntoa">Jos kukaan ei pyydä lausuntoa</h2>
<p>Älä jää odottamaan. Vaihtoehtoja on monta: kannanotto, mielipidekirjoitus, tapaaminen tai aloite. Hyvinvointialueelle aloitteen saa tehdä myös järjestö, jonka kotipaikka on alueella (laki 611/2021, 30 §). Silloin päättäjän on kerrottava, mitä aloite sai aikaan.</p>','[{"id": "h-rungon-kahdeksan-palaa", "level": 2, "text": "Rungon kahdeksan palaa"}, {"id": "h-tee-tavoitteesta-tarkka", "level": 2, "text": "Tee tavoitteesta tarkka"}, {"id": "h-kirjoita-niin-etta-asia-aukeaa-kerralla", "level": 2, "text": "Kirjoita niin, ett\u00e4 asia aukeaa kerralla"}, {"id": "h-jos-kukaan-ei-pyyda-lausuntoa", "level": 2, "text": "Jos kukaan ei pyyd\u00e4 lausuntoa"}]',176,'["kunta"]','400854f893fc070957142599a214a37f9f49fd5cebb077733b4e84fce36a7935');
INSERT INTO "card_rendering" VALUES('bzG0j840vo202QEaFG8reQ','plain','<p>Lausunto on kirjallinen mielipide. Päättäjä pyytää sitä. Hyvä lausunto on lyhyt ja selvä. Tämä ohje on meidän oma luonnoksemme.</p>
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
<li>Tämä on selvä: ”Antakaa meille tila ilmaiseksi joka maanantai.”</li>
</ul>
<h2 id="h-tarkista-teksti">Tarkista teksti</h2>
<ul>
<li>Lue teksti ääneen.</li>
<li>Jaa pitkä lause kahtia.</li>
<li>Selitä vaikeat sanat.</li>
</ul>
<h2 id="h-jos-paattaja-ei-pyyda-lausuntoa">Jos päättäjä ei pyydä lausuntoa</h2>
<p>Voit silti toimia. Tee aloite hyvinvointialueelle. Aloite on kirjallinen ehdotus. Järjestön kotipaikan pitää olla alueella. Päättäjän pitää kertoa sinulle, mitä aloitteelle tapahtui.</p>','[{"id": "h-kirjoita-nain", "level": 2, "text": "Kirjoita n\u00e4in"}, {"id": "h-sano-asia-tarkasti", "level": 2, "text": "Sano asia tarkasti"}, {"id": "h-tarkista-teksti", "level": 2, "text": "Tarkista teksti"}, {"id": "h-jos-paattaja-ei-pyyda-lausuntoa", "level": 2, "text": "Jos p\u00e4\u00e4tt\u00e4j\u00e4 ei pyyd\u00e4 lausuntoa"}]',128,'[]','400854f893fc070957142599a214a37f9f49fd5cebb077733b4e84fce36a7935');
INSERT INTO "card_rendering" VALUES('OtliQqVJjFPewWqyMA5cOA','standard','<p>Ehdokkaalla on kiire, ja niin on sinullakin. Puoli tuntia riittää, kun jokainen tietää, mitä sanoo. Aikataulu, kysymykset ja muistilista ovat Ankkurin oma luonnos: muokkaa niitä vapaasti.</p>
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
<p>Partion ohje vuodelta 2021 pitää vaalitorille parhaana aikana yhtä tai kahta kuukautta ennen vaaleja. Seuraavat eduskuntavaalit ovat huhtikuussa 2027 (päivä: tarkista vaalit.fi). Sopikaa tapaamiset siis hyvissä ajoin.</p>','[{"id": "h-ennen-tapaamista", "level": 2, "text": "Ennen tapaamista"}, {"id": "h-puoli-tuntia-minuutteina", "level": 2, "text": "Puoli tuntia minuutteina"}, {"id": "h-kysy-ehdokkaalta", "level": 2, "text": "Kysy ehdokkaalta"}, {"id": "h-tapaamisen-jalkeen", "level": 2, "text": "Tapaamisen j\u00e4lkeen"}, {"id": "h-milloin", "level": 2, "text": "Milloin"}]',183,'["kunta"]','400854f893fc070957142599a214a37f9f49fd5cebb077733b4e84fce36a7935');
INSERT INTO "card_rendering" VALUES('OtliQqVJjFPewWqyMA5cOA','plain','<p>Ehdokas haluaa päättäjäksi vaaleissa. Sinä voit tavata hänet ja kertoa asiasi. Aikaa tarvitset puoli tuntia. Ohje on meidän oma luonnoksemme.</p>
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
<p>Seuraavat eduskuntavaalit ovat huhtikuussa 2027. Tarkista päivä osoitteesta vaalit.fi.</p>','[{"id": "h-ennen-tapaamista", "level": 2, "text": "Ennen tapaamista"}, {"id": "h-nain-tapaaminen-etenee", "level": 2, "text": "N\u00e4in tapaaminen etenee"}, {"id": "h-voit-kysya", "level": 2, "text": "Voit kysy\u00e4"}, {"id": "h-lopuksi", "level": 2, "text": "Lopuksi"}]',133,'[]','400854f893fc070957142599a214a37f9f49fd5cebb077733b4e84fce36a7935');
CREATE TABLE "card_revision" (
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
	plain_is_old BOOLEAN DEFAULT 0 NOT NULL, 
	restored_from INTEGER, translation_of VARCHAR(80) DEFAULT '' NOT NULL, made_of INTEGER, 
	CONSTRAINT pk_card_revision PRIMARY KEY (id), 
	CONSTRAINT uq_card_revision_card_id UNIQUE (card_id, number), 
	CONSTRAINT fk_card_revision_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE CASCADE, 
	CONSTRAINT fk_card_revision_created_by_person FOREIGN KEY(created_by) REFERENCES person (id) ON DELETE SET NULL
);
INSERT INTO "card_revision" VALUES('bzG0j840vo202QEaFG8reQ','C_UZr7pBffhOMWuHEySJVQ',1,'---
title: "Lausunto, jonka päättäjä jaksaa lukea"
kind: tip
summary: "Runko, joka auttaa alkuun: ehdotus ensin, kolme perustelua, yksi esimerkki."
tags: ["vaikuttaminen", "päätöksenteko"]
review_by: 2027-10-31
sources:
  - title: "Yhdistys vaikuttajana"
    publisher: "Kennelliitto"
    url: "https://www.kennelliitto.fi/liity-jaseneksi/jasenyhdistyksille/yhdistys-vaikuttajana"
  - title: "Virkakielitesti"
    publisher: "Kotimaisten kielten keskus (Kotus)"
  - title: "Aika aktivoitua!"
    publisher: "Hyvinvointikumppani.fi"
    year: 2017
    url: "https://www.hyvinvointikumppani.fi/blogi/?k=vaikuttaminen"
  - title: "Vapaaehtoiset vaikuttamistoimielimet"
    publisher: "Pohjois-Savon hyvinvointialue"
    year: 2023
related:
  cards: ["jarjeston-aloite", "tarkka-tavoite", "monta-kanavaa", "kuka-paattaa-mista"]
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
- Tämä on selvä: ”Antakaa meille tila ilmaiseksi joka maanantai.”

## Tarkista teksti

- Lue teksti ääneen.
- Jaa pitkä lause kahtia.
- Selitä vaikeat sanat.

## Jos päättäjä ei pyydä lausuntoa

Voit silti toimia. Tee aloite hyvinvointialueelle. Aloite on kirjallinen ehdotus. Järjestön kotipaikan pitää olla alueella. Päättäjän pitää kertoa sinulle, mitä aloitteelle tapahtui.
','Lausunto, jonka päättäjä jaksaa lukea','tip','Runko, joka auttaa alkuun: ehdotus ensin, kolme perustelua, yksi esimerkki.','["vaikuttaminen", "p\u00e4\u00e4t\u00f6ksenteko"]','[{"title": "Yhdistys vaikuttajana", "publisher": "Kennelliitto", "year": "", "url": "https://www.kennelliitto.fi/liity-jaseneksi/jasenyhdistyksille/yhdistys-vaikuttajana", "language": ""}, {"title": "Virkakielitesti", "publisher": "Kotimaisten kielten keskus (Kotus)", "year": "", "url": "", "language": ""}, {"title": "Aika aktivoitua!", "publisher": "Hyvinvointikumppani.fi", "year": "2017", "url": "https://www.hyvinvointikumppani.fi/blogi/?k=vaikuttaminen", "language": ""}, {"title": "Vapaaehtoiset vaikuttamistoimielimet", "publisher": "Pohjois-Savon hyvinvointialue", "year": "2023", "url": "", "language": ""}]','2027-10-31','["jarjeston-aloite", "tarkka-tavoite", "monta-kanavaa", "kuka-paattaa-mista"]','["network_competence"]','Kirjoita seuraavan lausuntosi ensimmäinen lause: mitä ehdotat ja kenelle.','[]','cards/hyva-lausunto.fi.md',NULL,'2026-11-30 06:02:28.855011','2026-11-30 06:02:28.855011',0,NULL,'',NULL);
INSERT INTO "card_revision" VALUES('OtliQqVJjFPewWqyMA5cOA','N7Lbhrc5m1acy2rqyWQVZQ',1,'---
title: "Tapaa ehdokas puolessa tunnissa"
kind: tip
summary: "Valmis minuuttiaikataulu, neljä kysymystä ehdokkaille ja muistilista tapaamiseen. Toimii kaikissa vaaleissa."
tags: ["vaalit", "vaikuttaminen"]
review_by: 2027-02-28
sources:
  - title: "Blogikirjoitus järjestöystävällisestä ehdokkaasta (Ulla Kiuru, 8.6.2021)"
    publisher: "SOSTE"
    year: 2021
  - title: "Yhteiskuntasuhteet ja vaikuttaminen järjestöissä"
    publisher: "SOSTE"
    url: "https://www.soste.fi/yhteiskuntasuhteet-ja-vaikuttaminen-jarjestoissa/"
  - title: "Ohjeet vaalitorin järjestämiseen"
    publisher: "Partio.fi"
    year: 2021
    url: "https://www.partio.fi/nyt/partioehdokkaat/kunta/vaalitapahtumat/"
  - title: "Vaalit"
    publisher: "Tervon kunta"
    url: "https://tervo.fi/fi/vaalit"
related:
  cards: ["eduskuntavaalit-2027", "vaalipaneeli", "tapaa-paattaja", "kiita-ja-palaa", "hyva-lausunto"]
  worksheets: ["network_competence"]
next_step: "Lähetä yhdelle ehdokkaalle viesti, jossa ehdotat kahta aikaa ja kerrot asian yhdellä lauseella."
verify:
  - "Kevään 2027 eduskuntavaalien päivä 18.4.2027: tarkista vaalit.fi"
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
','Tapaa ehdokas puolessa tunnissa','tip','Valmis minuuttiaikataulu, neljä kysymystä ehdokkaille ja muistilista tapaamiseen. Toimii kaikissa vaaleissa.','["vaalit", "vaikuttaminen"]','[{"title": "Blogikirjoitus j\u00e4rjest\u00f6yst\u00e4v\u00e4llisest\u00e4 ehdokkaasta (Ulla Kiuru, 8.6.2021)", "publisher": "SOSTE", "year": "2021", "url": "", "language": ""}, {"title": "Yhteiskuntasuhteet ja vaikuttaminen j\u00e4rjest\u00f6iss\u00e4", "publisher": "SOSTE", "year": "", "url": "https://www.soste.fi/yhteiskuntasuhteet-ja-vaikuttaminen-jarjestoissa/", "language": ""}, {"title": "Ohjeet vaalitorin j\u00e4rjest\u00e4miseen", "publisher": "Partio.fi", "year": "2021", "url": "https://www.partio.fi/nyt/partioehdokkaat/kunta/vaalitapahtumat/", "language": ""}, {"title": "Vaalit", "publisher": "Tervon kunta", "year": "", "url": "https://tervo.fi/fi/vaalit", "language": ""}]','2027-02-28','["eduskuntavaalit-2027", "vaalipaneeli", "tapaa-paattaja", "kiita-ja-palaa", "hyva-lausunto"]','["network_competence"]','Lähetä yhdelle ehdokkaalle viesti, jossa ehdotat kahta aikaa ja kerrot asian yhdellä lauseella.','["Kev\u00e4\u00e4n 2027 eduskuntavaalien p\u00e4iv\u00e4 18.4.2027: tarkista vaalit.fi"]','cards/tapaa-ehdokas.fi.md',NULL,'2026-11-30 06:02:28.855011','2026-11-30 06:02:28.855011',0,NULL,'',NULL);
CREATE TABLE card_tap (
	revision_id VARCHAR(22) NOT NULL, 
	"view" VARCHAR(8) NOT NULL, 
	paragraph INTEGER NOT NULL, 
	times INTEGER NOT NULL, 
	CONSTRAINT pk_card_tap PRIMARY KEY (revision_id, "view", paragraph), 
	CONSTRAINT fk_card_tap_revision_id_card_revision FOREIGN KEY(revision_id) REFERENCES card_revision (id) ON DELETE CASCADE
);
INSERT INTO "card_tap" VALUES('bzG0j840vo202QEaFG8reQ','standard',2,1);
CREATE TABLE card_word_left (
	word VARCHAR(80) NOT NULL, 
	CONSTRAINT pk_card_word_left PRIMARY KEY (word)
);
CREATE TABLE counted_try (
	id VARCHAR(22) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	account_digest VARCHAR(64) NOT NULL, 
	address_digest VARCHAR(64) NOT NULL, 
	tried_at DATETIME NOT NULL, 
	CONSTRAINT pk_counted_try PRIMARY KEY (id)
);
CREATE TABLE event (
	id VARCHAR(22) NOT NULL, 
	slug VARCHAR(80) NOT NULL, 
	series_id VARCHAR(22), 
	title VARCHAR(120) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	town VARCHAR(60) NOT NULL, 
	place VARCHAR(120) NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	description TEXT NOT NULL, 
	speaker VARCHAR(120) NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	seats INTEGER, 
	state VARCHAR(10) NOT NULL, 
	reason VARCHAR(300) NOT NULL, 
	sequence INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	door_code VARCHAR(6), 
	guests INTEGER NOT NULL, 
	past_signed_up INTEGER NOT NULL, 
	past_attended INTEGER NOT NULL, 
	past_organisations INTEGER NOT NULL, 
	forgotten_at DATETIME, meeting INTEGER, happened TEXT DEFAULT '' NOT NULL, speaker_part TEXT DEFAULT '' NOT NULL, still_open TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_event PRIMARY KEY (id), 
	CONSTRAINT fk_event_series_id_event_series FOREIGN KEY(series_id) REFERENCES event_series (id) ON DELETE SET NULL, 
	CONSTRAINT uq_event_door_code UNIQUE (door_code), 
	CONSTRAINT uq_event_slug UNIQUE (slug)
);
INSERT INTO "event" VALUES('kdzVxhkZLNaX9JGwJFPKcg','oppikoulu-kuopio','9VZmpc58b0xCC3ALqb7BBg','Vaikuttamisen oppikoulu, Kuopio','fi','Kuopio','Järjestötalo, iso sali','Esimerkkikatu 1','Selvitämme yhdessä, kuka hyvinvointialueella päättää mistäkin ja milloin järjestön kannattaa ottaa yhteyttä. Sopii myös niille, jotka tulevat ensimmäistä kertaa.','Aila Asiantuntija','2026-12-09 06:30:00.000000','2026-12-09 09:30:00.000000',24,'published','',0,'2026-11-30 06:02:48.162472','2026-11-30 06:02:48.162472',NULL,0,0,0,0,NULL,NULL,'','','');
INSERT INTO "event" VALUES('5g93V0qX0m3HU9wNoDyqcg','oppikoulu-iisalmi','9VZmpc58b0xCC3ALqb7BBg','Vaikuttamisen oppikoulu, Iisalmi','fi','Iisalmi','Kulttuurikeskus, kabinetti','Esimerkkikatu 2','Sama ohjelma kuin Kuopiossa. Esteetön tila, ja kahvia on tarjolla koko ajan.','Aila Asiantuntija','2026-12-23 10:30:00.000000','2026-12-23 13:30:00.000000',12,'published','',0,'2026-11-30 06:02:48.162472','2026-11-30 06:02:48.162472',NULL,0,0,0,0,NULL,NULL,'','','');
INSERT INTO "event" VALUES('wdM5NKBvxrqbU9ZDyCItag','pienmarkkinat-2018-iisalmi','4nFo2_mQzKZXAiGlbS2Wsg','Pienmarkkinat, Iisalmi: hankehautomo (aika esimerkki)','fi','Iisalmi','','','Huomautus (ei muistiosta): Muistio kertoo tapaamisista yhteisesti. Se ei kerro, mitä missäkin kaupungissa tehtiin, eikä anna päiviä, kellonaikoja tai paikkoja. Siksi aika on esimerkki, ja niin lukee tapahtuman nimessä. Tapahtumien työpaperit ja kortit ovat tämän palvelun omia, samasta aiheesta. Vetäjänä on esimerkkitunnus.','','2018-03-13 07:00:00.000000','2018-03-13 10:00:00.000000',NULL,'published','',0,'2026-11-30 06:02:51.558991','2026-11-30 06:02:51.558991',NULL,0,0,0,0,'2026-11-30 06:02:51.558991',NULL,'Iisalmessa täräytettiin oma kokonaisuutensa hankehautomona.','','Hankehautomo viedään loppuun kevään aikana, joten sen hedelmiä ei voida vielä kerätä tähän muistioon.');
INSERT INTO "event" VALUES('qWpjPhGqb2Ug573qI8fMtw','pienmarkkinat-2018-kuopio-1','4nFo2_mQzKZXAiGlbS2Wsg','Pienmarkkinat, Kuopio: ensimmäinen tapaaminen (aika esimerkki)','fi','Kuopio','','','Huomautus (ei muistiosta): Muistio kertoo tapaamisista yhteisesti. Se ei kerro, mitä missäkin kaupungissa tehtiin, eikä anna päiviä, kellonaikoja tai paikkoja. Siksi aika on esimerkki, ja niin lukee tapahtuman nimessä. Tapahtumien työpaperit ja kortit ovat tämän palvelun omia, samasta aiheesta. Vetäjänä on esimerkkitunnus.','','2018-03-06 07:00:00.000000','2018-03-06 10:00:00.000000',NULL,'published','',0,'2026-11-30 06:02:51.558991','2026-11-30 06:02:51.558991',NULL,0,0,0,0,'2026-11-30 06:02:51.558991',1,'Ensimmäisessä tapaamisessa paneuduttiin arviointiin. Miten oma verkosto toimii? Mahdollisuutena oli valita näkökulma, jossa tarkasteli oman organisaation toimintaa tai valitsi laajan näkökulman verkostojen kokonaisuudesta tai valitsi tietyn organisaationsa ulkopuolisen verkoston ja tarkasteli sen toimintaa. Toisessa työstöpaperissa arvioitiin omaa osaamista verkostotoimijana.

Keskustelun kävi vaivattomasti ja työstöpaperit (Timo Järvensivu) eivät olleet osallistujille ennestään tuttuja. Verkostotyöskentely vaatii monenlaista osaamista, joka välittyi hyvin myös työstöpapereista. Sote-järjestön rooli verkostoissa voi olla monenlainen ja oman lisänsä siihen tuo työntekijä/vapaaehtoinen, joka organisaatiotaan verkostossa edustaa.

Verkoston tavoite ja organisointi on asioita, jotka ilman erillistä käsittelyä voivat aiheuttaa verkostossa tietovajetta, motivaation puutetta ja herää kysymys ”miksi toimin tässä verkostossa”.','','');
INSERT INTO "event" VALUES('qYTwOuCGViwVa5cU1te9sQ','pienmarkkinat-2018-suonenjoki-1','4nFo2_mQzKZXAiGlbS2Wsg','Pienmarkkinat, Suonenjoki: ensimmäinen tapaaminen (aika esimerkki)','fi','Suonenjoki','','','Huomautus (ei muistiosta): Muistio kertoo tapaamisista yhteisesti. Se ei kerro, mitä missäkin kaupungissa tehtiin, eikä anna päiviä, kellonaikoja tai paikkoja. Siksi aika on esimerkki, ja niin lukee tapahtuman nimessä. Tapahtumien työpaperit ja kortit ovat tämän palvelun omia, samasta aiheesta. Vetäjänä on esimerkkitunnus.','','2018-03-07 07:00:00.000000','2018-03-07 10:00:00.000000',NULL,'published','',0,'2026-11-30 06:02:51.558991','2026-11-30 06:02:51.558991',NULL,0,0,0,0,'2026-11-30 06:02:51.558991',1,'Ensimmäisessä tapaamisessa paneuduttiin arviointiin. Miten oma verkosto toimii? Mahdollisuutena oli valita näkökulma, jossa tarkasteli oman organisaation toimintaa tai valitsi laajan näkökulman verkostojen kokonaisuudesta tai valitsi tietyn organisaationsa ulkopuolisen verkoston ja tarkasteli sen toimintaa. Toisessa työstöpaperissa arvioitiin omaa osaamista verkostotoimijana.

Keskustelun kävi vaivattomasti ja työstöpaperit (Timo Järvensivu) eivät olleet osallistujille ennestään tuttuja. Verkostotyöskentely vaatii monenlaista osaamista, joka välittyi hyvin myös työstöpapereista. Sote-järjestön rooli verkostoissa voi olla monenlainen ja oman lisänsä siihen tuo työntekijä/vapaaehtoinen, joka organisaatiotaan verkostossa edustaa.

Verkoston tavoite ja organisointi on asioita, jotka ilman erillistä käsittelyä voivat aiheuttaa verkostossa tietovajetta, motivaation puutetta ja herää kysymys ”miksi toimin tässä verkostossa”.','','');
INSERT INTO "event" VALUES('TEy91mVRhbCFHQDcpG0AAQ','pienmarkkinat-2018-varkaus-1','4nFo2_mQzKZXAiGlbS2Wsg','Pienmarkkinat, Varkaus: ensimmäinen tapaaminen (aika esimerkki)','fi','Varkaus','','','Huomautus (ei muistiosta): Muistio kertoo tapaamisista yhteisesti. Se ei kerro, mitä missäkin kaupungissa tehtiin, eikä anna päiviä, kellonaikoja tai paikkoja. Siksi aika on esimerkki, ja niin lukee tapahtuman nimessä. Tapahtumien työpaperit ja kortit ovat tämän palvelun omia, samasta aiheesta. Vetäjänä on esimerkkitunnus.','','2018-03-08 07:00:00.000000','2018-03-08 10:00:00.000000',NULL,'published','',0,'2026-11-30 06:02:51.558991','2026-11-30 06:02:51.558991',NULL,0,0,0,0,'2026-11-30 06:02:51.558991',1,'Ensimmäisessä tapaamisessa paneuduttiin arviointiin. Miten oma verkosto toimii? Mahdollisuutena oli valita näkökulma, jossa tarkasteli oman organisaation toimintaa tai valitsi laajan näkökulman verkostojen kokonaisuudesta tai valitsi tietyn organisaationsa ulkopuolisen verkoston ja tarkasteli sen toimintaa. Toisessa työstöpaperissa arvioitiin omaa osaamista verkostotoimijana.

Keskustelun kävi vaivattomasti ja työstöpaperit (Timo Järvensivu) eivät olleet osallistujille ennestään tuttuja. Verkostotyöskentely vaatii monenlaista osaamista, joka välittyi hyvin myös työstöpapereista. Sote-järjestön rooli verkostoissa voi olla monenlainen ja oman lisänsä siihen tuo työntekijä/vapaaehtoinen, joka organisaatiotaan verkostossa edustaa.

Verkoston tavoite ja organisointi on asioita, jotka ilman erillistä käsittelyä voivat aiheuttaa verkostossa tietovajetta, motivaation puutetta ja herää kysymys ”miksi toimin tässä verkostossa”.','','');
INSERT INTO "event" VALUES('EqhVGKEiTuGJLUPR8mYKVQ','pienmarkkinat-2018-kuopio-2','4nFo2_mQzKZXAiGlbS2Wsg','Pienmarkkinat, Kuopio: toinen tapaaminen (aika esimerkki)','fi','Kuopio','','','Huomautus (ei muistiosta): Muistio kertoo tapaamisista yhteisesti. Se ei kerro, mitä missäkin kaupungissa tehtiin, eikä anna päiviä, kellonaikoja tai paikkoja. Siksi aika on esimerkki, ja niin lukee tapahtuman nimessä. Tapahtumien työpaperit ja kortit ovat tämän palvelun omia, samasta aiheesta. Vetäjänä on esimerkkitunnus. Leena Rosenbergin osuudesta muistio kertoo toisen tapaamisen jälkeen eikä sano, missä tapaamisessa se oli. Videon osoitetta muistio ei kerro.','Leena Rosenberg','2018-03-20 07:00:00.000000','2018-03-20 10:00:00.000000',NULL,'published','',0,'2026-11-30 06:02:51.558991','2026-11-30 06:02:51.558991',NULL,0,0,0,0,'2026-11-30 06:02:51.558991',2,'Toisella tapaamisella pureuduimme aikajanaan, jossa tunnistettiin verkoston vaiheita. Työskentelyyn meitä johdatti Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto). Toimintaympäristön muutoksen (sote-uudistus, maku-uudistus ja erilaisten selvitysten kautta muutospainetta).','Saimme vaikuttamisasiantuntijaksemme Leena Rosenbergin, joka johdatti pienmarkkinaporukkaa kohti tulevia maakuntavaaleja. Kävimme läpi mitä SOSTEn maakuntavaaliteemat ovat ja lisäksi kävimme läpi vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla.','');
INSERT INTO "event" VALUES('NGbLGoBwpQ8PaJGnxkalog','pienmarkkinat-2018-suonenjoki-2','4nFo2_mQzKZXAiGlbS2Wsg','Pienmarkkinat, Suonenjoki: toinen tapaaminen (aika esimerkki)','fi','Suonenjoki','','','Huomautus (ei muistiosta): Muistio kertoo tapaamisista yhteisesti. Se ei kerro, mitä missäkin kaupungissa tehtiin, eikä anna päiviä, kellonaikoja tai paikkoja. Siksi aika on esimerkki, ja niin lukee tapahtuman nimessä. Tapahtumien työpaperit ja kortit ovat tämän palvelun omia, samasta aiheesta. Vetäjänä on esimerkkitunnus. Leena Rosenbergin osuudesta muistio kertoo toisen tapaamisen jälkeen eikä sano, missä tapaamisessa se oli. Videon osoitetta muistio ei kerro.','Leena Rosenberg','2018-03-21 07:00:00.000000','2018-03-21 10:00:00.000000',NULL,'published','',0,'2026-11-30 06:02:51.558991','2026-11-30 06:02:51.558991',NULL,0,0,0,0,'2026-11-30 06:02:51.558991',2,'Toisella tapaamisella pureuduimme aikajanaan, jossa tunnistettiin verkoston vaiheita. Työskentelyyn meitä johdatti Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto). Toimintaympäristön muutoksen (sote-uudistus, maku-uudistus ja erilaisten selvitysten kautta muutospainetta).','Saimme vaikuttamisasiantuntijaksemme Leena Rosenbergin, joka johdatti pienmarkkinaporukkaa kohti tulevia maakuntavaaleja. Kävimme läpi mitä SOSTEn maakuntavaaliteemat ovat ja lisäksi kävimme läpi vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla.','');
INSERT INTO "event" VALUES('CXh-9IK4NA7SePH5mWDLPg','pienmarkkinat-2018-varkaus-2','4nFo2_mQzKZXAiGlbS2Wsg','Pienmarkkinat, Varkaus: toinen tapaaminen (aika esimerkki)','fi','Varkaus','','','Huomautus (ei muistiosta): Muistio kertoo tapaamisista yhteisesti. Se ei kerro, mitä missäkin kaupungissa tehtiin, eikä anna päiviä, kellonaikoja tai paikkoja. Siksi aika on esimerkki, ja niin lukee tapahtuman nimessä. Tapahtumien työpaperit ja kortit ovat tämän palvelun omia, samasta aiheesta. Vetäjänä on esimerkkitunnus. Leena Rosenbergin osuudesta muistio kertoo toisen tapaamisen jälkeen eikä sano, missä tapaamisessa se oli. Videon osoitetta muistio ei kerro.','Leena Rosenberg','2018-03-22 07:00:00.000000','2018-03-22 10:00:00.000000',NULL,'published','',0,'2026-11-30 06:02:51.558991','2026-11-30 06:02:51.558991',NULL,0,0,0,0,'2026-11-30 06:02:51.558991',2,'Toisella tapaamisella pureuduimme aikajanaan, jossa tunnistettiin verkoston vaiheita. Työskentelyyn meitä johdatti Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto). Toimintaympäristön muutoksen (sote-uudistus, maku-uudistus ja erilaisten selvitysten kautta muutospainetta).','Saimme vaikuttamisasiantuntijaksemme Leena Rosenbergin, joka johdatti pienmarkkinaporukkaa kohti tulevia maakuntavaaleja. Kävimme läpi mitä SOSTEn maakuntavaaliteemat ovat ja lisäksi kävimme läpi vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla.','');
INSERT INTO "event" VALUES('Nno3MYYL8VyhcIjPKGaJxQ','oppikoulu-2-2018','gXHkYT3SRgLxbm8PUZnBMw','Oppikoulu 2','fi','Kuopio','Puijonsarvi','','Tulevia tapahtumia: Kuopiossa - Oppikoulu 2 19.4. klo 8.30-11.30 Puijonsarvi

www.pohjoissavonveke.fi/ilmoittautuminen

Huomautus (ei muistiosta): Muistio kertoo ajan ja paikan muttei ohjelmaa. Vuosi on muistion otsikosta, ja ilmoittautumisen osoite on sen ajan. Vetäjänä on esimerkkitunnus.','','2018-04-19 05:30:00.000000','2018-04-19 08:30:00.000000',NULL,'published','',0,'2026-11-30 06:02:59.553610','2026-11-30 06:02:59.553610',NULL,0,0,0,0,'2026-11-30 06:02:59.553610',NULL,'','','');
INSERT INTO "event" VALUES('MMFpXUh86dXtZU_durPmxg','oppikoulu-3-2018','gXHkYT3SRgLxbm8PUZnBMw','Oppikoulu 3','fi','Kuopio','Puijonsarvi','','Oppikoulu 3 26.4. klo 8.30-11.30 Puijonsarvi

www.pohjoissavonveke.fi/ilmoittautuminen

Huomautus (ei muistiosta): Muistio kertoo ajan ja paikan muttei ohjelmaa. Vuosi on muistion otsikosta, ja ilmoittautumisen osoite on sen ajan. Vetäjänä on esimerkkitunnus.','','2018-04-26 05:30:00.000000','2018-04-26 08:30:00.000000',NULL,'published','',0,'2026-11-30 06:02:59.553610','2026-11-30 06:02:59.553610',NULL,0,0,0,0,'2026-11-30 06:02:59.553610',NULL,'','','');
CREATE TABLE event_agenda (
	event_id VARCHAR(22) NOT NULL, 
	number INTEGER NOT NULL, 
	minutes INTEGER NOT NULL, 
	what VARCHAR(200) NOT NULL, 
	who VARCHAR(120) NOT NULL, 
	CONSTRAINT pk_event_agenda PRIMARY KEY (event_id, number), 
	CONSTRAINT fk_event_agenda_event_id_event FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE CASCADE
);
INSERT INTO "event_agenda" VALUES('kdzVxhkZLNaX9JGwJFPKcg',0,30,'Kahvit ja tervetuloa','');
INSERT INTO "event_agenda" VALUES('kdzVxhkZLNaX9JGwJFPKcg',1,45,'Kuka päättää ja mistä?','Aila Asiantuntija');
INSERT INTO "event_agenda" VALUES('kdzVxhkZLNaX9JGwJFPKcg',2,15,'Tauko','');
INSERT INTO "event_agenda" VALUES('kdzVxhkZLNaX9JGwJFPKcg',3,60,'Miten verkostomme toimii? Työpaperi pienissä ryhmissä','Veera Vetäjä');
INSERT INTO "event_agenda" VALUES('kdzVxhkZLNaX9JGwJFPKcg',4,30,'Mitä viemme mukanamme? Palaute','');
INSERT INTO "event_agenda" VALUES('5g93V0qX0m3HU9wNoDyqcg',0,30,'Kahvit ja tervetuloa','');
INSERT INTO "event_agenda" VALUES('5g93V0qX0m3HU9wNoDyqcg',1,45,'Kuka päättää ja mistä?','Aila Asiantuntija');
INSERT INTO "event_agenda" VALUES('5g93V0qX0m3HU9wNoDyqcg',2,75,'Miten verkostomme toimii? Työpaperi pienissä ryhmissä','Veera Vetäjä');
INSERT INTO "event_agenda" VALUES('5g93V0qX0m3HU9wNoDyqcg',3,30,'Mitä viemme mukanamme? Palaute','');
INSERT INTO "event_agenda" VALUES('wdM5NKBvxrqbU9ZDyCItag',0,0,'Hankehautomo','');
INSERT INTO "event_agenda" VALUES('qWpjPhGqb2Ug573qI8fMtw',0,0,'Miten oma verkosto toimii?','');
INSERT INTO "event_agenda" VALUES('qWpjPhGqb2Ug573qI8fMtw',1,0,'Arvioitiin omaa osaamista verkostotoimijana','');
INSERT INTO "event_agenda" VALUES('qWpjPhGqb2Ug573qI8fMtw',2,0,'Keskustelu','');
INSERT INTO "event_agenda" VALUES('qYTwOuCGViwVa5cU1te9sQ',0,0,'Miten oma verkosto toimii?','');
INSERT INTO "event_agenda" VALUES('qYTwOuCGViwVa5cU1te9sQ',1,0,'Arvioitiin omaa osaamista verkostotoimijana','');
INSERT INTO "event_agenda" VALUES('qYTwOuCGViwVa5cU1te9sQ',2,0,'Keskustelu','');
INSERT INTO "event_agenda" VALUES('TEy91mVRhbCFHQDcpG0AAQ',0,0,'Miten oma verkosto toimii?','');
INSERT INTO "event_agenda" VALUES('TEy91mVRhbCFHQDcpG0AAQ',1,0,'Arvioitiin omaa osaamista verkostotoimijana','');
INSERT INTO "event_agenda" VALUES('TEy91mVRhbCFHQDcpG0AAQ',2,0,'Keskustelu','');
INSERT INTO "event_agenda" VALUES('EqhVGKEiTuGJLUPR8mYKVQ',0,0,'Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto)','');
INSERT INTO "event_agenda" VALUES('EqhVGKEiTuGJLUPR8mYKVQ',1,0,'Pureuduimme aikajanaan, jossa tunnistettiin verkoston vaiheita','');
INSERT INTO "event_agenda" VALUES('EqhVGKEiTuGJLUPR8mYKVQ',2,0,'Kohti tulevia maakuntavaaleja','Leena Rosenberg');
INSERT INTO "event_agenda" VALUES('EqhVGKEiTuGJLUPR8mYKVQ',3,0,'Mitä SOSTEn maakuntavaaliteemat ovat','');
INSERT INTO "event_agenda" VALUES('EqhVGKEiTuGJLUPR8mYKVQ',4,0,'Vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla','');
INSERT INTO "event_agenda" VALUES('NGbLGoBwpQ8PaJGnxkalog',0,0,'Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto)','');
INSERT INTO "event_agenda" VALUES('NGbLGoBwpQ8PaJGnxkalog',1,0,'Pureuduimme aikajanaan, jossa tunnistettiin verkoston vaiheita','');
INSERT INTO "event_agenda" VALUES('NGbLGoBwpQ8PaJGnxkalog',2,0,'Kohti tulevia maakuntavaaleja','Leena Rosenberg');
INSERT INTO "event_agenda" VALUES('NGbLGoBwpQ8PaJGnxkalog',3,0,'Mitä SOSTEn maakuntavaaliteemat ovat','');
INSERT INTO "event_agenda" VALUES('NGbLGoBwpQ8PaJGnxkalog',4,0,'Vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla','');
INSERT INTO "event_agenda" VALUES('CXh-9IK4NA7SePH5mWDLPg',0,0,'Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto)','');
INSERT INTO "event_agenda" VALUES('CXh-9IK4NA7SePH5mWDLPg',1,0,'Pureuduimme aikajanaan, jossa tunnistettiin verkoston vaiheita','');
INSERT INTO "event_agenda" VALUES('CXh-9IK4NA7SePH5mWDLPg',2,0,'Kohti tulevia maakuntavaaleja','Leena Rosenberg');
INSERT INTO "event_agenda" VALUES('CXh-9IK4NA7SePH5mWDLPg',3,0,'Mitä SOSTEn maakuntavaaliteemat ovat','');
INSERT INTO "event_agenda" VALUES('CXh-9IK4NA7SePH5mWDLPg',4,0,'Vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla','');
CREATE TABLE event_attendance (
	event_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	organisation_id VARCHAR(22), 
	way VARCHAR(4) NOT NULL, 
	noted_at DATETIME NOT NULL, 
	CONSTRAINT pk_event_attendance PRIMARY KEY (event_id, person_id), 
	CONSTRAINT fk_event_attendance_event_id_event FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE CASCADE, 
	CONSTRAINT fk_event_attendance_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL, 
	CONSTRAINT fk_event_attendance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE event_facilitator (
	event_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	CONSTRAINT pk_event_facilitator PRIMARY KEY (event_id, person_id), 
	CONSTRAINT fk_event_facilitator_event_id_event FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE CASCADE, 
	CONSTRAINT fk_event_facilitator_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "event_facilitator" VALUES('kdzVxhkZLNaX9JGwJFPKcg','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "event_facilitator" VALUES('5g93V0qX0m3HU9wNoDyqcg','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "event_facilitator" VALUES('wdM5NKBvxrqbU9ZDyCItag','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "event_facilitator" VALUES('qWpjPhGqb2Ug573qI8fMtw','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "event_facilitator" VALUES('qYTwOuCGViwVa5cU1te9sQ','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "event_facilitator" VALUES('TEy91mVRhbCFHQDcpG0AAQ','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "event_facilitator" VALUES('EqhVGKEiTuGJLUPR8mYKVQ','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "event_facilitator" VALUES('NGbLGoBwpQ8PaJGnxkalog','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "event_facilitator" VALUES('CXh-9IK4NA7SePH5mWDLPg','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "event_facilitator" VALUES('Nno3MYYL8VyhcIjPKGaJxQ','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "event_facilitator" VALUES('MMFpXUh86dXtZU_durPmxg','eALweF2SsF5MdGAUSPvpZw');
CREATE TABLE event_material (
	id VARCHAR(22) NOT NULL, 
	event_id VARCHAR(22) NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR(5) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	address VARCHAR(1000) NOT NULL, 
	card_id VARCHAR(22), 
	file_kind VARCHAR(5) NOT NULL, 
	octets INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_event_material PRIMARY KEY (id), 
	CONSTRAINT fk_event_material_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE CASCADE, 
	CONSTRAINT fk_event_material_event_id_event FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE CASCADE
);
INSERT INTO "event_material" VALUES('2jGmSz_XvU_AFImB_ULabg','wdM5NKBvxrqbU9ZDyCItag',1,'sheet','','project_incubator',NULL,'',0,'2026-11-30 06:02:51.558991');
INSERT INTO "event_material" VALUES('kzi2_LX2HbmjU6wkLKsYTQ','qWpjPhGqb2Ug573qI8fMtw',1,'sheet','','network_health',NULL,'',0,'2026-11-30 06:02:51.558991');
INSERT INTO "event_material" VALUES('6tInqRE0rxyXiKY6296vvQ','qWpjPhGqb2Ug573qI8fMtw',2,'sheet','','network_competence',NULL,'',0,'2026-11-30 06:02:51.558991');
INSERT INTO "event_material" VALUES('_cAW4oHKPohg4lusWY6Jlg','qYTwOuCGViwVa5cU1te9sQ',1,'sheet','','network_health',NULL,'',0,'2026-11-30 06:02:51.558991');
INSERT INTO "event_material" VALUES('d7CcudS00rCg6mkO8MZFLQ','qYTwOuCGViwVa5cU1te9sQ',2,'sheet','','network_competence',NULL,'',0,'2026-11-30 06:02:51.558991');
INSERT INTO "event_material" VALUES('Rm3qh3dZBlpnxZYDhWBhew','TEy91mVRhbCFHQDcpG0AAQ',1,'sheet','','network_health',NULL,'',0,'2026-11-30 06:02:51.558991');
INSERT INTO "event_material" VALUES('PFr8ZDFkxGxc8qq_2EjyDQ','TEy91mVRhbCFHQDcpG0AAQ',2,'sheet','','network_competence',NULL,'',0,'2026-11-30 06:02:51.558991');
INSERT INTO "event_material" VALUES('6pz91Mh6hd4hfVyBO9KfCQ','EqhVGKEiTuGJLUPR8mYKVQ',1,'sheet','','network_timeline',NULL,'',0,'2026-11-30 06:02:51.558991');
INSERT INTO "event_material" VALUES('dpXsH32vl9DYsL0r9CzYsQ','EqhVGKEiTuGJLUPR8mYKVQ',2,'video','Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto)','',NULL,'',0,'2026-11-30 06:02:51.558991');
INSERT INTO "event_material" VALUES('wzyLixmxxzYE4Nn3lQNNxA','NGbLGoBwpQ8PaJGnxkalog',1,'sheet','','network_timeline',NULL,'',0,'2026-11-30 06:02:51.558991');
INSERT INTO "event_material" VALUES('HPktkQv2G3cFn5TSYGYJVA','NGbLGoBwpQ8PaJGnxkalog',2,'video','Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto)','',NULL,'',0,'2026-11-30 06:02:51.558991');
INSERT INTO "event_material" VALUES('1gZ0oaqJHrinblW2wfAxsg','CXh-9IK4NA7SePH5mWDLPg',1,'sheet','','network_timeline',NULL,'',0,'2026-11-30 06:02:51.558991');
INSERT INTO "event_material" VALUES('srKLLVMrOaJguvdOhY22KA','CXh-9IK4NA7SePH5mWDLPg',2,'video','Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto)','',NULL,'',0,'2026-11-30 06:02:51.558991');
CREATE TABLE event_notice (
	event_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	"key" VARCHAR(22) NOT NULL, 
	earlier TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	CONSTRAINT pk_event_notice PRIMARY KEY (event_id, person_id, kind, "key"), 
	CONSTRAINT fk_event_notice_event_id_event FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE CASCADE, 
	CONSTRAINT fk_event_notice_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "event_notice" VALUES('kdzVxhkZLNaX9JGwJFPKcg','hQBw6luV9grbV1PD61Ma_A','signed_up','1','','2026-11-30 06:10:47.206401','2026-11-30 06:10:47.206401');
CREATE TABLE "event_series" (
	id VARCHAR(22) NOT NULL, 
	slug VARCHAR(80) NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	themes TEXT NOT NULL, 
	goals TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	heading TEXT DEFAULT '' NOT NULL, 
	bigger_picture TEXT DEFAULT '' NOT NULL, 
	earlier TEXT DEFAULT '' NOT NULL, 
	contact TEXT DEFAULT '' NOT NULL, 
	upcoming TEXT DEFAULT '' NOT NULL, 
	channels TEXT DEFAULT '' NOT NULL, 
	earlier_id VARCHAR(22), 
	earlier_address VARCHAR(1000) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_event_series PRIMARY KEY (id), 
	CONSTRAINT uq_event_series_slug UNIQUE (slug), 
	CONSTRAINT fk_event_series_earlier_id_event_series FOREIGN KEY(earlier_id) REFERENCES event_series (id) ON DELETE SET NULL
);
INSERT INTO "event_series" VALUES('9VZmpc58b0xCC3ALqb7BBg','vaikuttamisen-oppikoulu','Vaikuttamisen oppikoulu','fi','Järjestöt ovat mukana rakenteissa, joissa alueen asioista päätetään
Järjestöt osaavat toimia rakenteissa niin, että niiden viesti kuullaan','Jokaisesta järjestöstä löytyy kaksi ihmistä, jotka tietävät, kuka päättää ja keneen otetaan yhteyttä. Suuremmassa kuvassa järjestöt nähdään luotettavana kumppanina.','2026-11-30 06:02:48.162472','','','','','','',NULL,'');
INSERT INTO "event_series" VALUES('4nFo2_mQzKZXAiGlbS2Wsg','pienmarkkinat-2018','Pienmarkkinat, kevät 2018','fi','Teema 2: Pohjois-Savon maakunnassa JÄRJESTÖT ovat osallistavien rakenteiden kokonaisuudessa mukana
Teema 3: JÄRJESTÖT osaavat toimia Pohjois-Savon MAAKUNNAN rakenteissa vaikuttavasti','VeKen tavoite oli, että pienmarkkinakokonaisuuden teemaan löytyy yhteistä linjaa.

Teemat 2-3 käsiteltiin verkostoissa työskentelemisen kautta.','2018-03-06 10:00:00.000000','Järjestötyön ankkurointi
TEEMA 2-3','Suuremmassa kuvassa pienmarkkinoiden (teemat 1-5) jälkeen, järjestöt nähdään luotettavana ja yhdenvertaisena hyvinvointipalvelujen tuottajana.','Aiempien pienmarkkinoiden (teema 1) tavoitteena oli oman toiminnan kirkastaminen. Verkostoissa työskenteleminen vaatii myös oman toiminnan kirkastamista, jotta osaamme ohjata itseämme ja työskennellä tarvittavalla tehokkuudella.','Soitelkaa tai laitelkaa viestiä, jos nousee kysymyksiä tai ajatuksia.','Työstämme ensisyksyä Susannan kanssa toukokuussa. 😊','Ilmoittautuminen http://www.pohjoissavonveke.fi/ilmoittautuminen
Facebook https://www.facebook.com/pohjoissavonve1/
Twitter https://twitter.com/pohjoissavonve1
Instagram https://www.instagram.com/pohjoissavonveke/',NULL,'');
INSERT INTO "event_series" VALUES('gXHkYT3SRgLxbm8PUZnBMw','oppikoulu-2018','Oppikoulu, kevät 2018','fi','','','2018-04-19 09:00:00.000000','','','','','','',NULL,'');
CREATE TABLE event_series_facilitator (
	series_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	CONSTRAINT pk_event_series_facilitator PRIMARY KEY (series_id, person_id), 
	CONSTRAINT fk_event_series_facilitator_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_event_series_facilitator_series_id_event_series FOREIGN KEY(series_id) REFERENCES event_series (id) ON DELETE CASCADE
);
INSERT INTO "event_series_facilitator" VALUES('9VZmpc58b0xCC3ALqb7BBg','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "event_series_facilitator" VALUES('4nFo2_mQzKZXAiGlbS2Wsg','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "event_series_facilitator" VALUES('gXHkYT3SRgLxbm8PUZnBMw','eALweF2SsF5MdGAUSPvpZw');
CREATE TABLE event_sign_up (
	event_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	organisation_id VARCHAR(22), 
	number INTEGER NOT NULL, 
	has_seat BOOLEAN NOT NULL, 
	needs TEXT NOT NULL, 
	signed_up_at DATETIME NOT NULL, 
	CONSTRAINT pk_event_sign_up PRIMARY KEY (event_id, person_id), 
	CONSTRAINT fk_event_sign_up_event_id_event FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE CASCADE, 
	CONSTRAINT fk_event_sign_up_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL, 
	CONSTRAINT fk_event_sign_up_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "event_sign_up" VALUES('kdzVxhkZLNaX9JGwJFPKcg','hQBw6luV9grbV1PD61Ma_A','t8H4OXJoQ9voqqYqvGVbxg',1,1,'Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».','2026-11-30 06:10:47.206401');
CREATE TABLE feedback_answer_mark (
	form_id VARCHAR(22) NOT NULL, 
	answer_id VARCHAR(22) NOT NULL, 
	theme_id VARCHAR(22), 
	removed TEXT NOT NULL, 
	is_hidden BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_feedback_answer_mark PRIMARY KEY (form_id, answer_id), 
	CONSTRAINT fk_feedback_answer_mark_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE, 
	CONSTRAINT fk_feedback_answer_mark_theme_id_feedback_theme FOREIGN KEY(theme_id) REFERENCES feedback_theme (id) ON DELETE SET NULL
);
CREATE TABLE feedback_facilitator (
	form_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	CONSTRAINT pk_feedback_facilitator PRIMARY KEY (form_id, person_id), 
	CONSTRAINT fk_feedback_facilitator_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE, 
	CONSTRAINT fk_feedback_facilitator_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "feedback_facilitator" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "feedback_facilitator" VALUES('PBnaqnDOERwnE_llQErCZA','eALweF2SsF5MdGAUSPvpZw');
INSERT INTO "feedback_facilitator" VALUES('wTzYlv5aGPEl9uF0UTyRUw','eALweF2SsF5MdGAUSPvpZw');
CREATE TABLE "feedback_form" (
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
	is_draft BOOLEAN DEFAULT 0 NOT NULL, 
	event_id VARCHAR(22), 
	series_id VARCHAR(22), 
	split VARCHAR(6) DEFAULT '' NOT NULL, 
	audience VARCHAR(4) DEFAULT 'all' NOT NULL, 
	version INTEGER DEFAULT '0' NOT NULL, 
	removed TEXT DEFAULT '' NOT NULL, 
	reminded_at DATETIME, 
	CONSTRAINT pk_feedback_form PRIMARY KEY (id), 
	CONSTRAINT uq_feedback_form_code UNIQUE (code), 
	CONSTRAINT fk_feedback_form_event_id_event FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE SET NULL, 
	CONSTRAINT fk_feedback_form_series_id_event_series FOREIGN KEY(series_id) REFERENCES event_series (id) ON DELETE SET NULL
);
INSERT INTO "feedback_form" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','NNEMQY','workshop_feedback','{"key":"workshop_feedback","version":"1.0","title":{"fi":"Työpajan palaute","sv":"Respons på workshoppen","en":"Workshop feedback"},"description":{"fi":"Pienmarkkinoiden 2018 palautelomake: kaksi väitettä ja kolme avointa kysymystä.","sv":"Enkäten från småmarknaderna 2018: två påståenden och tre öppna frågor.","en":"The feedback form of the 2018 workshops: two statements and three open questions."},"scales":[{"id":"agreement","points":[{"value":"1","label":{"fi":"täysin eri mieltä","sv":"helt av annan åsikt","en":"fully disagree"}},{"value":"2","label":{"fi":"jokseenkin eri mieltä","sv":"delvis av annan åsikt","en":"somewhat disagree"}},{"value":"3","label":{"fi":"jokseenkin samaa mieltä","sv":"delvis av samma åsikt","en":"somewhat agree"}},{"value":"4","label":{"fi":"täysin samaa mieltä","sv":"helt av samma åsikt","en":"fully agree"}}]}],"questions":[{"id":"support","kind":"scale","label":{"fi":"sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen","sv":"jag fick stöd och information för min egen organisations medverkan i landskapets strukturer för delaktighet (nätverk)","en":"I got support and information for my own organisation''s part in the region''s structures for taking part (networks)"},"help":{"fi":"Tiedät esimerkiksi paremmin kuin ennen, missä verkostoissa järjestösi voi olla mukana.","sv":"Du vet till exempel bättre än förut i vilka nätverk din organisation kan vara med.","en":"For example, you know better than before which networks your organisation can join."},"scale":"agreement","agreed":{"fi":"sai tukea ja tietoa","sv":"fick stöd och information","en":"got support and information"},"show_when":null,"options":[]},{"id":"missing","kind":"long_text","label":{"fi":"Mikä jäi puuttumaan?","sv":"Vad saknades?","en":"What was missing?"},"help":{"fi":"Kerro, millaista tukea tai tietoa olisit tarvinnut.","sv":"Berätta hurdant stöd eller hurdan information du hade behövt.","en":"Tell what kind of support or information you would have needed."},"scale":"","agreed":{},"show_when":{"item":"support","values":["1","2"]},"options":[]},{"id":"readiness","kind":"scale","label":{"fi":"sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)","sv":"jag fick bättre förutsättningar att verka med genomslag i landskapets strukturer (nätverk)","en":"I became better able to make a difference in the region''s structures (networks)"},"help":{"fi":"Osaat esimerkiksi paremmin kuin ennen tuoda järjestösi asian esiin siellä, missä asioista päätetään.","sv":"Du kan till exempel bättre än förut lyfta fram din organisations sak där besluten fattas.","en":"For example, you can bring up your organisation''s cause better than before where things are decided."},"scale":"agreement","agreed":{"fi":"sai lisävalmiuksia","sv":"fick bättre förutsättningar","en":"became better able to act"},"show_when":null,"options":[]},{"id":"learned","kind":"long_text","label":{"fi":"Mitä opit?","sv":"Vad lärde du dig?","en":"What did you learn?"},"help":{},"scale":"","agreed":{},"show_when":null,"options":[]},{"id":"takes_home","kind":"long_text","label":{"fi":"Mitä viet mukanasi omaan järjestöösi?","sv":"Vad tar du med dig till din egen organisation?","en":"What do you take with you to your own organisation?"},"help":{},"scale":"","agreed":{},"show_when":null,"options":[]},{"id":"wish","kind":"long_text","label":{"fi":"Konkreettinen toive syksylle","sv":"Ett konkret önskemål inför hösten","en":"A concrete wish for the autumn"},"help":{"fi":"Yksi asia, jota toivot lisää tai toisin.","sv":"En sak som du vill ha mer av eller annorlunda.","en":"One thing that you would like more of, or done differently."},"scale":"","agreed":{},"show_when":null,"options":[]}],"lead":{"fi":"Kaksi väitettä ja kolme kysymystä.","sv":"Två påståenden och tre frågor.","en":"Two statements and three questions."},"minutes":2}','Pienmarkkinat, kevät 2018','fi','2018-04-01 00:00:00.000000',NULL,'2018-04-01 00:00:00.000000',1,0,NULL,'4nFo2_mQzKZXAiGlbS2Wsg','','all',0,'',NULL);
INSERT INTO "feedback_form" VALUES('PBnaqnDOERwnE_llQErCZA','PGYZKT','workshop_feedback','{"key":"workshop_feedback","version":"1.0","title":{"fi":"Työpajan palaute","sv":"Respons på workshoppen","en":"Workshop feedback"},"description":{"fi":"Pienmarkkinoiden 2018 palautelomake: kaksi väitettä ja kolme avointa kysymystä.","sv":"Enkäten från småmarknaderna 2018: två påståenden och tre öppna frågor.","en":"The feedback form of the 2018 workshops: two statements and three open questions."},"scales":[{"id":"agreement","points":[{"value":"1","label":{"fi":"täysin eri mieltä","sv":"helt av annan åsikt","en":"fully disagree"}},{"value":"2","label":{"fi":"jokseenkin eri mieltä","sv":"delvis av annan åsikt","en":"somewhat disagree"}},{"value":"3","label":{"fi":"jokseenkin samaa mieltä","sv":"delvis av samma åsikt","en":"somewhat agree"}},{"value":"4","label":{"fi":"täysin samaa mieltä","sv":"helt av samma åsikt","en":"fully agree"}}]}],"questions":[{"id":"support","kind":"scale","label":{"fi":"sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen","sv":"jag fick stöd och information för min egen organisations medverkan i landskapets strukturer för delaktighet (nätverk)","en":"I got support and information for my own organisation''s part in the region''s structures for taking part (networks)"},"help":{"fi":"Tiedät esimerkiksi paremmin kuin ennen, missä verkostoissa järjestösi voi olla mukana.","sv":"Du vet till exempel bättre än förut i vilka nätverk din organisation kan vara med.","en":"For example, you know better than before which networks your organisation can join."},"scale":"agreement","agreed":{"fi":"sai tukea ja tietoa","sv":"fick stöd och information","en":"got support and information"},"show_when":null,"options":[]},{"id":"missing","kind":"long_text","label":{"fi":"Mikä jäi puuttumaan?","sv":"Vad saknades?","en":"What was missing?"},"help":{"fi":"Kerro, millaista tukea tai tietoa olisit tarvinnut.","sv":"Berätta hurdant stöd eller hurdan information du hade behövt.","en":"Tell what kind of support or information you would have needed."},"scale":"","agreed":{},"show_when":{"item":"support","values":["1","2"]},"options":[]},{"id":"readiness","kind":"scale","label":{"fi":"sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)","sv":"jag fick bättre förutsättningar att verka med genomslag i landskapets strukturer (nätverk)","en":"I became better able to make a difference in the region''s structures (networks)"},"help":{"fi":"Osaat esimerkiksi paremmin kuin ennen tuoda järjestösi asian esiin siellä, missä asioista päätetään.","sv":"Du kan till exempel bättre än förut lyfta fram din organisations sak där besluten fattas.","en":"For example, you can bring up your organisation''s cause better than before where things are decided."},"scale":"agreement","agreed":{"fi":"sai lisävalmiuksia","sv":"fick bättre förutsättningar","en":"became better able to act"},"show_when":null,"options":[]},{"id":"learned","kind":"long_text","label":{"fi":"Mitä opit?","sv":"Vad lärde du dig?","en":"What did you learn?"},"help":{},"scale":"","agreed":{},"show_when":null,"options":[]},{"id":"takes_home","kind":"long_text","label":{"fi":"Mitä viet mukanasi omaan järjestöösi?","sv":"Vad tar du med dig till din egen organisation?","en":"What do you take with you to your own organisation?"},"help":{},"scale":"","agreed":{},"show_when":null,"options":[]},{"id":"wish","kind":"long_text","label":{"fi":"Konkreettinen toive syksylle","sv":"Ett konkret önskemål inför hösten","en":"A concrete wish for the autumn"},"help":{"fi":"Yksi asia, jota toivot lisää tai toisin.","sv":"En sak som du vill ha mer av eller annorlunda.","en":"One thing that you would like more of, or done differently."},"scale":"","agreed":{},"show_when":null,"options":[]}],"lead":{"fi":"Kaksi väitettä ja kolme kysymystä.","sv":"Två påståenden och tre frågor.","en":"Two statements and three questions."},"minutes":2}','Pienmarkkinoiden palaute','fi','2026-11-30 06:03:07.482749',NULL,NULL,0,0,NULL,NULL,'','all',0,'',NULL);
INSERT INTO "feedback_form" VALUES('wTzYlv5aGPEl9uF0UTyRUw','KDBRPK','workshop_feedback','{"key":"workshop_feedback","version":"1.0","title":{"fi":"Työpajan palaute","sv":"Respons på workshoppen","en":"Workshop feedback"},"description":{"fi":"Pienmarkkinoiden 2018 palautelomake: kaksi väitettä ja kolme avointa kysymystä.","sv":"Enkäten från småmarknaderna 2018: två påståenden och tre öppna frågor.","en":"The feedback form of the 2018 workshops: two statements and three open questions."},"scales":[{"id":"agreement","points":[{"value":"1","label":{"fi":"täysin eri mieltä","sv":"helt av annan åsikt","en":"fully disagree"}},{"value":"2","label":{"fi":"jokseenkin eri mieltä","sv":"delvis av annan åsikt","en":"somewhat disagree"}},{"value":"3","label":{"fi":"jokseenkin samaa mieltä","sv":"delvis av samma åsikt","en":"somewhat agree"}},{"value":"4","label":{"fi":"täysin samaa mieltä","sv":"helt av samma åsikt","en":"fully agree"}}]}],"questions":[{"id":"support","kind":"scale","label":{"fi":"sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen","sv":"jag fick stöd och information för min egen organisations medverkan i landskapets strukturer för delaktighet (nätverk)","en":"I got support and information for my own organisation''s part in the region''s structures for taking part (networks)"},"help":{"fi":"Tiedät esimerkiksi paremmin kuin ennen, missä verkostoissa järjestösi voi olla mukana.","sv":"Du vet till exempel bättre än förut i vilka nätverk din organisation kan vara med.","en":"For example, you know better than before which networks your organisation can join."},"scale":"agreement","agreed":{"fi":"sai tukea ja tietoa","sv":"fick stöd och information","en":"got support and information"},"show_when":null,"options":[]},{"id":"missing","kind":"long_text","label":{"fi":"Mikä jäi puuttumaan?","sv":"Vad saknades?","en":"What was missing?"},"help":{"fi":"Kerro, millaista tukea tai tietoa olisit tarvinnut.","sv":"Berätta hurdant stöd eller hurdan information du hade behövt.","en":"Tell what kind of support or information you would have needed."},"scale":"","agreed":{},"show_when":{"item":"support","values":["1","2"]},"options":[]},{"id":"readiness","kind":"scale","label":{"fi":"sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)","sv":"jag fick bättre förutsättningar att verka med genomslag i landskapets strukturer (nätverk)","en":"I became better able to make a difference in the region''s structures (networks)"},"help":{"fi":"Osaat esimerkiksi paremmin kuin ennen tuoda järjestösi asian esiin siellä, missä asioista päätetään.","sv":"Du kan till exempel bättre än förut lyfta fram din organisations sak där besluten fattas.","en":"For example, you can bring up your organisation''s cause better than before where things are decided."},"scale":"agreement","agreed":{"fi":"sai lisävalmiuksia","sv":"fick bättre förutsättningar","en":"became better able to act"},"show_when":null,"options":[]},{"id":"learned","kind":"long_text","label":{"fi":"Mitä opit?","sv":"Vad lärde du dig?","en":"What did you learn?"},"help":{},"scale":"","agreed":{},"show_when":null,"options":[]},{"id":"takes_home","kind":"long_text","label":{"fi":"Mitä viet mukanasi omaan järjestöösi?","sv":"Vad tar du med dig till din egen organisation?","en":"What do you take with you to your own organisation?"},"help":{},"scale":"","agreed":{},"show_when":null,"options":[]},{"id":"wish","kind":"long_text","label":{"fi":"Konkreettinen toive syksylle","sv":"Ett konkret önskemål inför hösten","en":"A concrete wish for the autumn"},"help":{"fi":"Yksi asia, jota toivot lisää tai toisin.","sv":"En sak som du vill ha mer av eller annorlunda.","en":"One thing that you would like more of, or done differently."},"scale":"","agreed":{},"show_when":null,"options":[]}],"lead":{"fi":"Kaksi väitettä ja kolme kysymystä.","sv":"Två påståenden och tre frågor.","en":"Two statements and three questions."},"minutes":2}','Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».','fi','2026-11-30 06:12:28.894273',NULL,NULL,0,1,NULL,NULL,'','all',0,'',NULL);
CREATE TABLE feedback_key (
	form_id VARCHAR(22) NOT NULL, 
	key_digest VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_feedback_key PRIMARY KEY (form_id, key_digest), 
	CONSTRAINT fk_feedback_key_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "feedback_key" VALUES('PBnaqnDOERwnE_llQErCZA','1afb1011a0d46704f38d9faca87134724530bda259131a46bd2dcd06fca5d210');
CREATE TABLE feedback_notice (
	form_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	kind VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_feedback_notice PRIMARY KEY (form_id, person_id, kind), 
	CONSTRAINT fk_feedback_notice_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE, 
	CONSTRAINT fk_feedback_notice_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE feedback_part (
	form_id VARCHAR(22) NOT NULL, 
	number INTEGER NOT NULL, 
	label VARCHAR(120) NOT NULL, 
	code VARCHAR(6) NOT NULL, 
	event_id VARCHAR(22), 
	CONSTRAINT pk_feedback_part PRIMARY KEY (form_id, number), 
	CONSTRAINT fk_feedback_part_event_id_event FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE SET NULL, 
	CONSTRAINT fk_feedback_part_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE, 
	CONSTRAINT uq_feedback_part_code UNIQUE (code)
);
INSERT INTO "feedback_part" VALUES('Oj5KaDjUBrC2Dtl56DkSVg',1,'Kuopio','GWUFMY','qWpjPhGqb2Ug573qI8fMtw');
INSERT INTO "feedback_part" VALUES('Oj5KaDjUBrC2Dtl56DkSVg',2,'Suonenjoki','RMW68D','qYTwOuCGViwVa5cU1te9sQ');
INSERT INTO "feedback_part" VALUES('Oj5KaDjUBrC2Dtl56DkSVg',3,'Varkaus','JS5DDY','TEy91mVRhbCFHQDcpG0AAQ');
INSERT INTO "feedback_part" VALUES('Oj5KaDjUBrC2Dtl56DkSVg',4,'Iisalmi','4CUFWU','wdM5NKBvxrqbU9ZDyCItag');
CREATE TABLE feedback_response (
	form_id VARCHAR(22) NOT NULL, 
	"key" VARCHAR(22) NOT NULL, 
	answers TEXT NOT NULL, part INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_feedback_response PRIMARY KEY (form_id, "key"), 
	CONSTRAINT fk_feedback_response_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','13n5KG_XwOXmMZcIBvuzDA','{"learned": "täytyy olla rohkea eikä pidä vähätellä itseään", "readiness": "3", "support": "3", "takes_home": "ollaan ihan pihalla, seuraavaan hallituksen kokoukseen esitykseen mm. verkoston määrittely"}',1);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','4N5LMt__boYEDIbOPZetfA','{"readiness": "3", "support": "4"}',4);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','4_1PXzxTxzo5Oxwa2tawtg','{"readiness": "2", "support": "2"}',2);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','82MNPPRjA6P3Hg5yIZDSOg','{"readiness": "4", "support": "4"}',1);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','DQWtQwVu-1aZ9xvbk9grNg','{"readiness": "2", "support": "3"}',4);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','DquPjPuS6Z9aQOBfU0rUzA','{"readiness": "3", "support": "3"}',2);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','JL2bZH-GeXOnvl5GPkj51A','{"readiness": "4", "support": "4"}',3);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','JgFjMXW1YpZXEBmJFCz2fg','{"readiness": "3", "support": "4"}',1);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','NQR8lwvGWbewcAjWoQ3qOw','{"readiness": "1", "support": "1"}',2);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','PxZmYmDL9oM7XNj25FR8SA','{"readiness": "4", "support": "4"}',3);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','RWN4x7NGimRXGOPOYrsvrg','{"readiness": "3", "support": "3"}',4);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','TV0NyFPFM6p69tQ-ArEBxg','{"readiness": "2", "support": "2"}',3);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','XJ8joFnS7PJgSX-dn8SnUg','{"learned": "ideoita ja ajatuksia työpaikalle viemiseksi ja oman ajattelun tukemiseen", "readiness": "2", "support": "3", "takes_home": "Timon videoiden hyödyntäminen"}',1);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','YwLsWqB7IkmzwL2HIQSfzA','{"learned": "ongelmat samanlaisia eri yhdistyksissä", "readiness": "2", "support": "2", "takes_home": "rauhanpiippu käyttöön omiin ryhmiin", "wish": "lisää maakuntauudistuksesta ihan maalaiskielellä että ymmärryksen taso kohoaisi"}',1);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','_r2tkm26RS1f1Br3mZw0Vg','{"readiness": "4", "support": "4"}',2);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','c4_3al-gV28AyiFq5e0IeA','{"readiness": "4", "support": "4"}',4);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','cO_xG0UHnclasTRm5o4Drg','{"readiness": "3", "support": "3"}',3);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','dpawOAVpAbp0M5MNWi2Vbw','{"readiness": "3", "support": "3"}',2);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','eKB-Bx5Q1cEapwsIX0bQHg','{"readiness": "3", "support": "3"}',3);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','fH2Pk9KMRUcD1BkPAlr8hg','{"readiness": "4", "support": "4"}',4);
INSERT INTO "feedback_response" VALUES('Oj5KaDjUBrC2Dtl56DkSVg','fcsME7OSLYJBFD9aQWtOMQ','{"readiness": "3", "support": "3", "takes_home": "työkalun"}',1);
INSERT INTO "feedback_response" VALUES('PBnaqnDOERwnE_llQErCZA','Cc3azJ7f0S3BafKtHrddMw','{"learned": "Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».", "missing": "Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».", "readiness": "4", "support": "4", "takes_home": "Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».", "wish": "Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus»."}',0);
CREATE TABLE feedback_snapshot (
	form_id VARCHAR(22) NOT NULL, 
	answered INTEGER NOT NULL, 
	shown TEXT NOT NULL, 
	CONSTRAINT pk_feedback_snapshot PRIMARY KEY (form_id), 
	CONSTRAINT fk_feedback_snapshot_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE
);
INSERT INTO "feedback_snapshot" VALUES('Oj5KaDjUBrC2Dtl56DkSVg',21,'{"answered":21,"questions":{"support":{"answered":21,"counts":{"1":1,"2":3,"3":9,"4":8},"texts":[],"ids":[]},"readiness":{"answered":21,"counts":{"1":1,"2":5,"3":9,"4":6},"texts":[],"ids":[]},"learned":{"answered":3,"counts":{},"texts":["ongelmat samanlaisia eri yhdistyksissä","ideoita ja ajatuksia työpaikalle viemiseksi ja oman ajattelun tukemiseen","täytyy olla rohkea eikä pidä vähätellä itseään"],"ids":["TvSMXo5LxIrdu1NUAhq4Zw","YXR1Cm8jEwaZwD98-a_KRw","BJwkINBEf0vn1u9dohGYgA"]},"takes_home":{"answered":4,"counts":{},"texts":["rauhanpiippu käyttöön omiin ryhmiin","Timon videoiden hyödyntäminen","ollaan ihan pihalla, seuraavaan hallituksen kokoukseen esitykseen mm. verkoston määrittely","työkalun"],"ids":["ct0tDZawoNzJJc2MuFihtQ","u5EbhC4FIL9nezth_LNVfg","EgJXqE9qUwHE6xjJXuQdFQ","D9e94Eu5oJWX5_kyeQgYNA"]},"wish":{"answered":1,"counts":{},"texts":["lisää maakuntauudistuksesta ihan maalaiskielellä että ymmärryksen taso kohoaisi"],"ids":["rlESI379Z3_XHPeJUEX5lg"]}},"parts":{"1":{"support":{"answered":6,"counts":{"1":0,"2":1,"3":3,"4":2},"texts":[],"ids":[]},"readiness":{"answered":6,"counts":{"1":0,"2":2,"3":3,"4":1},"texts":[],"ids":[]}},"2":{"support":{"answered":5,"counts":{"1":1,"2":1,"3":2,"4":1},"texts":[],"ids":[]},"readiness":{"answered":5,"counts":{"1":1,"2":1,"3":2,"4":1},"texts":[],"ids":[]}},"3":{"support":{"answered":5,"counts":{"1":0,"2":1,"3":2,"4":2},"texts":[],"ids":[]},"readiness":{"answered":5,"counts":{"1":0,"2":1,"3":2,"4":2},"texts":[],"ids":[]}},"4":{"support":{"answered":5,"counts":{"1":0,"2":0,"3":2,"4":3},"texts":[],"ids":[]},"readiness":{"answered":5,"counts":{"1":0,"2":1,"3":2,"4":2},"texts":[],"ids":[]}}}}');
CREATE TABLE feedback_theme (
	id VARCHAR(22) NOT NULL, 
	form_id VARCHAR(22) NOT NULL, 
	question_id VARCHAR(40) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	place INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	is_removed BOOLEAN NOT NULL, 
	CONSTRAINT pk_feedback_theme PRIMARY KEY (id), 
	CONSTRAINT fk_feedback_theme_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE
);
CREATE TABLE feedback_took_part (
	form_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	CONSTRAINT pk_feedback_took_part PRIMARY KEY (form_id, person_id), 
	CONSTRAINT fk_feedback_took_part_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE CASCADE, 
	CONSTRAINT fk_feedback_took_part_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
CREATE TABLE follow (
	person_id VARCHAR(22) NOT NULL, 
	what VARCHAR(4) NOT NULL, 
	target VARCHAR(120) NOT NULL, 
	since DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_follow PRIMARY KEY (person_id, what, target), 
	CONSTRAINT fk_follow_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "follow" VALUES('7CvwHtUPfTr8osmhtiogag','card','C_UZr7pBffhOMWuHEySJVQ','2026-11-30 06:07:56.764222',NULL);
CREATE TABLE follow_told (
	person_id VARCHAR(22) NOT NULL, 
	card_id VARCHAR(22) NOT NULL, 
	number INTEGER NOT NULL, 
	told_at DATETIME NOT NULL, 
	CONSTRAINT pk_follow_told PRIMARY KEY (person_id, card_id, number), 
	CONSTRAINT fk_follow_told_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE CASCADE, 
	CONSTRAINT fk_follow_told_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE follower (
	person_id VARCHAR(22) NOT NULL, 
	digest VARCHAR(6) NOT NULL, 
	seen_at DATETIME, 
	digest_at DATETIME, 
	CONSTRAINT pk_follower PRIMARY KEY (person_id), 
	CONSTRAINT fk_follower_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "follower" VALUES('7CvwHtUPfTr8osmhtiogag','weekly',NULL,'2026-11-30 06:00:00.000000');
CREATE TABLE glossary_file (
	name VARCHAR(80) NOT NULL, 
	number INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	was_taken_in BOOLEAN NOT NULL, 
	kept_at DATETIME NOT NULL, 
	CONSTRAINT pk_glossary_file PRIMARY KEY (name, number)
);
INSERT INTO "glossary_file" VALUES('fi.yaml',1,'# pieni sanasto
language: "fi"
terms:
  - term: "kunta"
    definition: "Alue, jolla on oma valtuusto."
    forms: "kunnan kuntaa kuntaan kuntien kuntia kunnissa"
',1,'2026-11-30 06:02:25.716596');
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
	retired_at DATETIME, moved_to VARCHAR(80), 
	CONSTRAINT pk_glossary_term PRIMARY KEY (slug)
);
INSERT INTO "glossary_term" VALUES('kunta','kunta','Alue, jolla on oma valtuusto.','fi','','kunnan kuntaa kuntaan kuntien kuntia kunnissa','','','[]','{"cases":[["nominative",["kunta"],["kunnat"]],["genitive",["kunnan"],["kuntien"]],["partitive",["kuntaa"],["kuntia"]],["essive",["kuntana"],["kuntina"]],["translative",["kunnaksi"],["kunniksi"]],["inessive",["kunnassa"],["kunnissa"]],["elative",["kunnasta"],["kunnista"]],["illative",["kuntaan"],["kuntiin"]],["adessive",["kunnalla"],["kunnilla"]],["ablative",["kunnalta"],["kunnilta"]],["allative",["kunnalle"],["kunnille"]],["abessive",["kunnatta"],["kunnitta"]],["comitative",[],["kuntineen"]],["instructive",[],["kunnin"]]],"possessive":["kunta","kuntie","kuntaa","kuntia","kuntana","kuntina","kunnakse","kunnikse","kunnassa","kunnissa","kunnasta","kunnista","kuntii","kunnalla","kunnilla","kunnalta","kunnilta","kunnalle","kunnille","kunnatta","kunnitta","kuntine"],"lengthening":["kuntia","kuntana","kuntina","kunnakse","kunnikse","kunnassa","kunnissa","kunnasta","kunnista","kunnalla","kunnilla","kunnalta","kunnilta","kunnalle","kunnille","kunnatta","kunnitta","kuntine"]}','content',1,'2026-11-30 06:02:24.784705',NULL,NULL);
CREATE TABLE "half_sign_in" (
	id VARCHAR(22) NOT NULL, 
	key_digest VARCHAR(64) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	expires_at DATETIME NOT NULL, 
	is_shared BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_half_sign_in PRIMARY KEY (id), 
	CONSTRAINT fk_half_sign_in_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT uq_half_sign_in_key_digest UNIQUE (key_digest)
);
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
CREATE TABLE job (
	"key" VARCHAR(160) NOT NULL, 
	served_at DATETIME, 
	failures INTEGER NOT NULL, 
	again_at DATETIME, 
	asked_at DATETIME, 
	claimed_by VARCHAR(22) NOT NULL, 
	claimed_at DATETIME, 
	CONSTRAINT pk_job PRIMARY KEY ("key")
);
CREATE TABLE job_run (
	number INTEGER NOT NULL, 
	"key" VARCHAR(160) NOT NULL, 
	started_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	outcome VARCHAR(10) NOT NULL, 
	things INTEGER NOT NULL, 
	times INTEGER NOT NULL, 
	place VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_job_run PRIMARY KEY (number)
);
CREATE TABLE live_answer (
	step_id VARCHAR(22) NOT NULL, 
	question_id VARCHAR(80) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	answer TEXT NOT NULL, 
	CONSTRAINT pk_live_answer PRIMARY KEY (step_id, question_id, digest), 
	CONSTRAINT fk_live_answer_step_id_live_step FOREIGN KEY(step_id) REFERENCES live_step (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "live_answer" VALUES('MLmYR77V3K__K-kxCk3bCA','q','b606212ddbf2fc89ac2b0fad0ac701856db1de6b0b34db9157795f06cede79c5','4');
INSERT INTO "live_answer" VALUES('MLmYR77V3K__K-kxCk3bCA','q','c9d5cb4b441f9ce789ba1a701b0d008cea3eeac2f5ba5a1ad0ae437fa799249c','4');
CREATE TABLE live_facilitator (
	session_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	CONSTRAINT pk_live_facilitator PRIMARY KEY (session_id, person_id), 
	CONSTRAINT fk_live_facilitator_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_live_facilitator_session_id_live_session FOREIGN KEY(session_id) REFERENCES live_session (id) ON DELETE CASCADE
);
INSERT INTO "live_facilitator" VALUES('cZvHrhXLwuj1bFxsbVvBBA','eALweF2SsF5MdGAUSPvpZw');
CREATE TABLE live_participant (
	session_id VARCHAR(22) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_live_participant PRIMARY KEY (session_id, digest), 
	CONSTRAINT fk_live_participant_session_id_live_session FOREIGN KEY(session_id) REFERENCES live_session (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "live_participant" VALUES('cZvHrhXLwuj1bFxsbVvBBA','69fcc3124340b3a10602aa4740554e34d289765110a7ba685e3caa5b67601f3d');
INSERT INTO "live_participant" VALUES('cZvHrhXLwuj1bFxsbVvBBA','d7bd95494af75b81aaaee70a8ff473f97df9a4217fa8b345a0943b8590e7c292');
CREATE TABLE live_revealed (
	step_id VARCHAR(22) NOT NULL, 
	question_id VARCHAR(80) NOT NULL, 
	shown TEXT NOT NULL, 
	CONSTRAINT pk_live_revealed PRIMARY KEY (step_id, question_id), 
	CONSTRAINT fk_live_revealed_step_id_live_step FOREIGN KEY(step_id) REFERENCES live_step (id) ON DELETE CASCADE
);
CREATE TABLE live_session (
	id VARCHAR(22) NOT NULL, 
	code VARCHAR(6) NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	event_id VARCHAR(22), 
	state VARCHAR(10) NOT NULL, 
	version INTEGER NOT NULL, 
	step_id VARCHAR(22) NOT NULL, 
	at INTEGER NOT NULL, 
	page INTEGER NOT NULL, 
	clock_ends_at DATETIME, 
	clock_left INTEGER, 
	made_at DATETIME NOT NULL, 
	started_at DATETIME, 
	ended_at DATETIME, 
	joined INTEGER NOT NULL, 
	last_by VARCHAR(22), 
	last_did VARCHAR(12) NOT NULL, 
	CONSTRAINT pk_live_session PRIMARY KEY (id), 
	CONSTRAINT fk_live_session_event_id_event FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE SET NULL, 
	CONSTRAINT fk_live_session_last_by_person FOREIGN KEY(last_by) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT uq_live_session_code UNIQUE (code)
);
INSERT INTO "live_session" VALUES('cZvHrhXLwuj1bFxsbVvBBA','ABC29J','Vaikuttamisen oppikoulu, Kuopio','fi','kdzVxhkZLNaX9JGwJFPKcg','running',4,'MLmYR77V3K__K-kxCk3bCA',0,0,'2026-11-30 06:17:01.137277',NULL,'2026-11-30 06:03:10.147972','2026-11-30 06:11:47.326856',NULL,0,'eALweF2SsF5MdGAUSPvpZw','next');
CREATE TABLE live_step (
	id VARCHAR(22) NOT NULL, 
	session_id VARCHAR(22) NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	content TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	was_shown BOOLEAN NOT NULL, 
	CONSTRAINT pk_live_step PRIMARY KEY (id), 
	CONSTRAINT fk_live_step_session_id_live_session FOREIGN KEY(session_id) REFERENCES live_session (id) ON DELETE CASCADE
);
INSERT INTO "live_step" VALUES('ax7mJWBrskwVxQms15zl5w','cZvHrhXLwuj1bFxsbVvBBA',0,'text','{"title":{"fi":"Tervetuloa työpajaan"},"body":"- Kerro nimesi ja järjestösi.\n- Mitä toivot tältä päivältä?","html":"<ul>\n<li>Kerro nimesi ja järjestösi.</li>\n<li>Mitä toivot tältä päivältä?</li>\n</ul>","minutes":5,"card":"","source":"","questions":[],"one_by_one":false}',0,1);
INSERT INTO "live_step" VALUES('3c6VZWe-lsUasAGLWDivrA','cZvHrhXLwuj1bFxsbVvBBA',1,'words','{"title":{"fi":"Millä sanoilla kuvaat järjestötyötä juuri nyt?"},"body":"","html":"","minutes":5,"card":"","source":"","questions":[{"id":"q","kind":"words","label":{"fi":"Millä sanoilla kuvaat järjestötyötä juuri nyt?"},"points":[]}],"one_by_one":false}',0,1);
INSERT INTO "live_step" VALUES('MLmYR77V3K__K-kxCk3bCA','cZvHrhXLwuj1bFxsbVvBBA',2,'statement','{"title":{"fi":"Järjestömme ääni kuuluu alueella."},"body":"","html":"","minutes":5,"card":"","source":"","questions":[{"id":"q","kind":"scale","label":{"fi":"Järjestömme ääni kuuluu alueella."},"points":[{"value":"1","label":{"fi":"täysin eri mieltä","sv":"helt av annan åsikt","en":"strongly disagree"}},{"value":"2","label":{"fi":"jokseenkin eri mieltä","sv":"delvis av annan åsikt","en":"somewhat disagree"}},{"value":"3","label":{"fi":"jokseenkin samaa mieltä","sv":"delvis av samma åsikt","en":"somewhat agree"}},{"value":"4","label":{"fi":"täysin samaa mieltä","sv":"helt av samma åsikt","en":"strongly agree"}}]}],"one_by_one":false}',0,1);
INSERT INTO "live_step" VALUES('T-FUWgtEkrM9TVJ4z1EeTg','cZvHrhXLwuj1bFxsbVvBBA',3,'section','{"title":{"fi":"Tavoite","sv":"Syfte","en":"Purpose"},"body":"","html":"","minutes":20,"card":"","source":"network_health/purpose/own","questions":[{"id":"purpose_1","kind":"scale","label":{"fi":"Tiedämme, miksi järjestömme on kussakin verkostossa.","sv":"Vi vet varför vår organisation är med i vart och ett av nätverken.","en":"We know why our association is in each network."},"points":[{"value":"1","label":{"fi":"Täysin eri mieltä","sv":"Helt av annan åsikt","en":"Fully disagree"}},{"value":"2","label":{"fi":"Jokseenkin eri mieltä","sv":"Delvis av annan åsikt","en":"Somewhat disagree"}},{"value":"3","label":{"fi":"Jokseenkin samaa mieltä","sv":"Delvis av samma åsikt","en":"Somewhat agree"}},{"value":"4","label":{"fi":"Täysin samaa mieltä","sv":"Helt av samma åsikt","en":"Fully agree"}},{"value":"unsure","label":{"fi":"En osaa sanoa","sv":"Kan inte säga","en":"I cannot say"}}]},{"id":"purpose_2","kind":"scale","label":{"fi":"Hallituksemme on päättänyt, mitä tavoittelemme verkostoissa.","sv":"Vår styrelse har beslutat vad vi vill uppnå i nätverken.","en":"Our board has decided what we want to achieve in networks."},"points":[{"value":"1","label":{"fi":"Täysin eri mieltä","sv":"Helt av annan åsikt","en":"Fully disagree"}},{"value":"2","label":{"fi":"Jokseenkin eri mieltä","sv":"Delvis av annan åsikt","en":"Somewhat disagree"}},{"value":"3","label":{"fi":"Jokseenkin samaa mieltä","sv":"Delvis av samma åsikt","en":"Somewhat agree"}},{"value":"4","label":{"fi":"Täysin samaa mieltä","sv":"Helt av samma åsikt","en":"Fully agree"}},{"value":"unsure","label":{"fi":"En osaa sanoa","sv":"Kan inte säga","en":"I cannot say"}}]},{"id":"purpose_3","kind":"scale","label":{"fi":"Jokainen edustajamme osaa sanoa, mitä haemme.","sv":"Var och en som representerar oss kan säga vad vi är ute efter.","en":"Each of our representatives can say what we are after."},"points":[{"value":"1","label":{"fi":"Täysin eri mieltä","sv":"Helt av annan åsikt","en":"Fully disagree"}},{"value":"2","label":{"fi":"Jokseenkin eri mieltä","sv":"Delvis av annan åsikt","en":"Somewhat disagree"}},{"value":"3","label":{"fi":"Jokseenkin samaa mieltä","sv":"Delvis av samma åsikt","en":"Somewhat agree"}},{"value":"4","label":{"fi":"Täysin samaa mieltä","sv":"Helt av samma åsikt","en":"Fully agree"}},{"value":"unsure","label":{"fi":"En osaa sanoa","sv":"Kan inte säga","en":"I cannot say"}}]},{"id":"purpose_4","kind":"scale","label":{"fi":"Päätämme vuosittain, missä verkostoissa jatkamme.","sv":"Vi beslutar varje år i vilka nätverk vi fortsätter.","en":"We decide every year in which networks we go on."},"points":[{"value":"1","label":{"fi":"Täysin eri mieltä","sv":"Helt av annan åsikt","en":"Fully disagree"}},{"value":"2","label":{"fi":"Jokseenkin eri mieltä","sv":"Delvis av annan åsikt","en":"Somewhat disagree"}},{"value":"3","label":{"fi":"Jokseenkin samaa mieltä","sv":"Delvis av samma åsikt","en":"Somewhat agree"}},{"value":"4","label":{"fi":"Täysin samaa mieltä","sv":"Helt av samma åsikt","en":"Fully agree"}},{"value":"unsure","label":{"fi":"En osaa sanoa","sv":"Kan inte säga","en":"I cannot say"}}]}],"one_by_one":false}',0,0);
INSERT INTO "live_step" VALUES('exahSkdqUvvjao7zoxyNVw','cZvHrhXLwuj1bFxsbVvBBA',4,'timer','{"title":{"fi":"Keskustelkaa pareittain: mitä vastaukset kertovat?"},"body":"","html":"","minutes":10,"card":"","source":"","questions":[],"one_by_one":false}',0,0);
INSERT INTO "live_step" VALUES('mxIGVPI9kNkKQ45fJXEhRQ','cZvHrhXLwuj1bFxsbVvBBA',5,'timer','{"title":{"fi":"Tauko"},"body":"","html":"","minutes":10,"card":"","source":"","questions":[],"one_by_one":false}',0,0);
INSERT INTO "live_step" VALUES('klN6BfTuzDzWkEFV3r_vSQ','cZvHrhXLwuj1bFxsbVvBBA',6,'question','{"title":{"fi":"Mikä auttaisi yhteistyötä eniten?"},"body":"","html":"","minutes":10,"card":"","source":"","questions":[{"id":"q","kind":"text","label":{"fi":"Mikä auttaisi yhteistyötä eniten?"},"points":[]}],"one_by_one":false}',0,0);
INSERT INTO "live_step" VALUES('4mF5vw8hHFaeCmd8TtbikQ','cZvHrhXLwuj1bFxsbVvBBA',7,'statement','{"title":{"fi":"Tiedän, kuka päättää meille tärkeistä asioista."},"body":"","html":"","minutes":5,"card":"","source":"","questions":[{"id":"q","kind":"scale","label":{"fi":"Tiedän, kuka päättää meille tärkeistä asioista."},"points":[{"value":"1","label":{"fi":"täysin eri mieltä","sv":"helt av annan åsikt","en":"strongly disagree"}},{"value":"2","label":{"fi":"jokseenkin eri mieltä","sv":"delvis av annan åsikt","en":"somewhat disagree"}},{"value":"3","label":{"fi":"jokseenkin samaa mieltä","sv":"delvis av samma åsikt","en":"somewhat agree"}},{"value":"4","label":{"fi":"täysin samaa mieltä","sv":"helt av samma åsikt","en":"strongly agree"}}]}],"one_by_one":false}',0,0);
INSERT INTO "live_step" VALUES('5mxTOUt14t2vYoGzP4pv1w','cZvHrhXLwuj1bFxsbVvBBA',8,'timer','{"title":{"fi":"Sopikaa ryhmissä yksi askel ennen seuraavaa tapaamista."},"body":"","html":"","minutes":15,"card":"","source":"","questions":[],"one_by_one":false}',0,0);
INSERT INTO "live_step" VALUES('sESaCGjYLpR4IiA6P2EY5w','cZvHrhXLwuj1bFxsbVvBBA',9,'question','{"title":{"fi":"Mikä on seuraava askeleesi?"},"body":"","html":"","minutes":5,"card":"","source":"","questions":[{"id":"q","kind":"text","label":{"fi":"Mikä on seuraava askeleesi?"},"points":[]}],"one_by_one":false}',0,0);
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
CREATE TABLE mark (
	name VARCHAR(20) NOT NULL, 
	value VARCHAR(22) NOT NULL, 
	CONSTRAINT pk_mark PRIMARY KEY (name)
);
INSERT INTO "mark" VALUES('glossary','p1MlbUmh50avBhx1INTaXg');
INSERT INTO "mark" VALUES('cards','o95xGYJMYMFd0UwkhWbSkw');
INSERT INTO "mark" VALUES('events','B0bqx8UKRxVqBBp91sSuSg');
INSERT INTO "mark" VALUES('memos','Abrdw2PzhVIfH7ba2qNNDQ');
INSERT INTO "mark" VALUES('following','aecMdTOB6lDqeU356RSh_A');
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
INSERT INTO "membership" VALUES('KrEWr19rZHFtpwAeHeSo0Q','f-0rT2bMt6gMgLUdl1S5DQ','R-7Ntb45N_ObY8AcDL8fxA',1,'2026-11-30 06:02:45.196154',NULL);
INSERT INTO "membership" VALUES('8ItO5qTKqOwUpQqEbHO05g','7CvwHtUPfTr8osmhtiogag','R-7Ntb45N_ObY8AcDL8fxA',0,'2026-11-30 06:02:45.196154',NULL);
INSERT INTO "membership" VALUES('x8ZSlHgXV0CTw91-Jusebg','hQBw6luV9grbV1PD61Ma_A','t8H4OXJoQ9voqqYqvGVbxg',0,'2026-11-30 06:02:45.196154',NULL);
CREATE TABLE memo (
	id VARCHAR(22) NOT NULL, 
	slug VARCHAR(80) NOT NULL, 
	series_id VARCHAR(120) NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	as_of DATE NOT NULL, 
	made_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	frozen_at DATETIME, 
	about TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	published_at DATETIME, 
	withdrawn_at DATETIME, 
	comments_until DATETIME, 
	CONSTRAINT pk_memo PRIMARY KEY (id), 
	CONSTRAINT uq_memo_slug UNIQUE (slug)
);
INSERT INTO "memo" VALUES('LYE6084e7t91USoV6D_30Q','jarjestotyon-ankkurointi','4nFo2_mQzKZXAiGlbS2Wsg','Järjestötyön ankkurointi','fi','2018-04-10','2026-11-30 06:03:25.855137',0,'2026-11-30 06:04:37.687757','{"address": "/events/series/pienmarkkinat-2018", "language": "fi", "title": "Pienmarkkinat, kevät 2018", "towns": ["Kuopio", "Suonenjoki", "Varkaus", "Iisalmi"]}',1,'2026-11-30 06:04:39.481142',NULL,NULL);
INSERT INTO "memo" VALUES('iLej2C78hugucPQjtFWLjw','vaikuttamisen-oppikoulu','9VZmpc58b0xCC3ALqb7BBg','Vaikuttamisen oppikoulu','fi','2026-11-30','2026-11-30 06:04:48.724150',0,NULL,'',0,NULL,NULL,NULL);
CREATE TABLE memo_comment (
	id VARCHAR(22) NOT NULL, 
	memo_id VARCHAR(22) NOT NULL, 
	part_id VARCHAR(22) NOT NULL, 
	about TEXT NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	words TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	answer TEXT NOT NULL, 
	resolved BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_memo_comment PRIMARY KEY (id), 
	CONSTRAINT fk_memo_comment_memo_id_memo FOREIGN KEY(memo_id) REFERENCES memo (id) ON DELETE CASCADE, 
	CONSTRAINT fk_memo_comment_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE memo_part (
	id VARCHAR(22) NOT NULL, 
	memo_id VARCHAR(22) NOT NULL, 
	number INTEGER NOT NULL, 
	place VARCHAR(20) NOT NULL, 
	contributor VARCHAR(120) NOT NULL, 
	"key" VARCHAR(120) NOT NULL, 
	named TEXT NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	above TEXT NOT NULL, 
	words TEXT NOT NULL, 
	chosen TEXT NOT NULL, 
	removed BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	kept TEXT, 
	CONSTRAINT pk_memo_part PRIMARY KEY (id), 
	CONSTRAINT fk_memo_part_memo_id_memo FOREIGN KEY(memo_id) REFERENCES memo (id) ON DELETE CASCADE
);
INSERT INTO "memo_part" VALUES('RibTVrZYfrXUViPV1aeorA','LYE6084e7t91USoV6D_30Q',0,'towns','core:events','towns','Paikkakunnat ja päivät','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "towns", "part": "towns", "says": [{"kind": "paragraph", "line": [{"text": "Pienmarkkinat Iisalmi, Kuopio, Suonenjoki, Varkaus 2018"}], "look": "lead"}, {"kind": "paragraph", "line": [{"text": "Järjestötyön ankkurointi"}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "TEEMA 2-3"}], "look": "plain"}, {"decimals": 0, "foot": [], "head": ["Tapahtuma", "Milloin"], "kind": "table", "name": "Sarjan tapahtumat", "rows": [[[{"text": "Pienmarkkinat, Kuopio: ensimmäinen tapaaminen (aika esimerkki)"}], [{"text": "ti 6.3.2018 klo 9.00–12.00"}]], [[{"text": "Pienmarkkinat, Suonenjoki: ensimmäinen tapaaminen (aika esimerkki)"}], [{"text": "ke 7.3.2018 klo 9.00–12.00"}]], [[{"text": "Pienmarkkinat, Varkaus: ensimmäinen tapaaminen (aika esimerkki)"}], [{"text": "to 8.3.2018 klo 9.00–12.00"}]], [[{"text": "Pienmarkkinat, Iisalmi: hankehautomo (aika esimerkki)"}], [{"text": "ti 13.3.2018 klo 9.00–12.00"}]], [[{"text": "Pienmarkkinat, Kuopio: toinen tapaaminen (aika esimerkki)"}], [{"text": "ti 20.3.2018 klo 9.00–12.00"}]], [[{"text": "Pienmarkkinat, Suonenjoki: toinen tapaaminen (aika esimerkki)"}], [{"text": "ke 21.3.2018 klo 9.00–12.00"}]], [[{"text": "Pienmarkkinat, Varkaus: toinen tapaaminen (aika esimerkki)"}], [{"text": "to 22.3.2018 klo 9.00–12.00"}]]], "show_name": false, "widths": [5, 3]}], "source": "/events/series/pienmarkkinat-2018", "title": "Paikkakunnat ja päivät"}');
INSERT INTO "memo_part" VALUES('1FwiDPIqwzOMpB1xdfk_sA','LYE6084e7t91USoV6D_30Q',1,'themes','core:events','themes','Teemat','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "themes", "part": "themes", "says": [{"kind": "listing", "lines": [[{"text": "Teema 2: Pohjois-Savon maakunnassa JÄRJESTÖT ovat osallistavien rakenteiden kokonaisuudessa mukana"}], [{"text": "Teema 3: JÄRJESTÖT osaavat toimia Pohjois-Savon MAAKUNNAN rakenteissa vaikuttavasti"}]], "numbered": false}], "source": "/events/series/pienmarkkinat-2018", "title": "Teemat"}');
INSERT INTO "memo_part" VALUES('U1UANfLbZtRqOS1orFmQ7Q','LYE6084e7t91USoV6D_30Q',2,'goals','core:events','goals','Tavoitteet ja suurempi kuva','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "goals", "part": "goals", "says": [{"kind": "paragraph", "line": [{"text": "VeKen tavoite oli, että pienmarkkinakokonaisuuden teemaan löytyy yhteistä linjaa."}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Teemat 2-3 käsiteltiin verkostoissa työskentelemisen kautta."}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Suuremmassa kuvassa pienmarkkinoiden (teemat 1-5) jälkeen, järjestöt nähdään luotettavana ja yhdenvertaisena hyvinvointipalvelujen tuottajana."}], "look": "plain"}], "source": "/events/series/pienmarkkinat-2018", "title": "Tavoitteet ja suurempi kuva"}');
INSERT INTO "memo_part" VALUES('IaLaDTn2SLW5Gcm9MK0Zww','LYE6084e7t91USoV6D_30Q',3,'differently','core:events','own-wdM5NKBvxrqbU9ZDyCItag','Iisalmi: oma kokonaisuus','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "own-wdM5NKBvxrqbU9ZDyCItag", "part": "differently", "says": [{"kind": "paragraph", "line": [{"text": "Iisalmessa täräytettiin oma kokonaisuutensa hankehautomona."}], "look": "plain"}, {"kind": "paragraph", "line": [{"bold": true, "text": "Kesken: "}, {"text": "Hankehautomo viedään loppuun kevään aikana, joten sen hedelmiä ei voida vielä kerätä tähän muistioon."}], "look": "plain"}, {"kind": "heading", "level": 2, "line": [{"text": "Ohjelma"}]}, {"kind": "listing", "lines": [[{"text": "Hankehautomo"}]], "numbered": false}], "source": "/events/pienmarkkinat-2018-iisalmi", "title": "Iisalmi: oma kokonaisuus"}');
INSERT INTO "memo_part" VALUES('Kulbxfsj2s0RXjfJfIB8Vg','LYE6084e7t91USoV6D_30Q',4,'differently','core:worksheets','worksheets-differently','Työpaperit: Iisalmi','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "worksheets-differently", "part": "differently", "says": [{"kind": "heading", "level": 2, "line": [{"text": "Hankehautomo"}]}, {"kind": "paragraph", "line": [{"text": "Kymmenen laatikkoa ja kolme porttia ideasta jatkajaan. Työpaperi elää hankkeen mukana kuukausia."}, {"text": " "}, {"address": "http://127.0.0.1:8000/worksheets/project_incubator", "text": "Avaa työpaperi"}], "look": "plain"}], "source": "/worksheets/project_incubator", "title": "Työpaperit: Iisalmi"}');
INSERT INTO "memo_part" VALUES('lo_1_i9h0sWFE4EZpmiLkg','LYE6084e7t91USoV6D_30Q',5,'first_meeting','core:events','meeting-1','Ensimmäinen tapaaminen','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "meeting-1", "part": "first_meeting", "says": [{"kind": "paragraph", "line": [{"text": "Kuopio, Suonenjoki, Varkaus"}], "look": "soft"}, {"kind": "paragraph", "line": [{"text": "Ensimmäisessä tapaamisessa paneuduttiin arviointiin. Miten oma verkosto toimii? Mahdollisuutena oli valita näkökulma, jossa tarkasteli oman organisaation toimintaa tai valitsi laajan näkökulman verkostojen kokonaisuudesta tai valitsi tietyn organisaationsa ulkopuolisen verkoston ja tarkasteli sen toimintaa. Toisessa työstöpaperissa arvioitiin omaa osaamista verkostotoimijana."}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Keskustelun kävi vaivattomasti ja työstöpaperit (Timo Järvensivu) eivät olleet osallistujille ennestään tuttuja. Verkostotyöskentely vaatii monenlaista osaamista, joka välittyi hyvin myös työstöpapereista. Sote-järjestön rooli verkostoissa voi olla monenlainen ja oman lisänsä siihen tuo työntekijä/vapaaehtoinen, joka organisaatiotaan verkostossa edustaa."}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Verkoston tavoite ja organisointi on asioita, jotka ilman erillistä käsittelyä voivat aiheuttaa verkostossa tietovajetta, motivaation puutetta ja herää kysymys ”miksi toimin tässä verkostossa”."}], "look": "plain"}, {"kind": "heading", "level": 2, "line": [{"text": "Ohjelma"}]}, {"kind": "listing", "lines": [[{"text": "Miten oma verkosto toimii?"}], [{"text": "Arvioitiin omaa osaamista verkostotoimijana"}], [{"text": "Keskustelu"}]], "numbered": false}], "source": "/events/series/pienmarkkinat-2018", "title": "Ensimmäinen tapaaminen"}');
INSERT INTO "memo_part" VALUES('PaHg8DX3ZDUZpriISSXOvw','LYE6084e7t91USoV6D_30Q',6,'first_meeting','core:worksheets','worksheets-first_meeting','Ensimmäisen tapaamisen työpaperit','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "worksheets-first_meeting", "part": "first_meeting", "says": [{"kind": "heading", "level": 2, "line": [{"text": "Miten verkostomme toimii?"}]}, {"kind": "paragraph", "line": [{"text": "24 väitettä, joista näkee, mikä verkostossa kantaa ja mistä kannattaa puhua ensin."}, {"text": " "}, {"address": "http://127.0.0.1:8000/worksheets/network_health", "text": "Avaa työpaperi"}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Näkökulmat:"}], "look": "plain"}, {"kind": "listing", "lines": [[{"text": "Oma järjestömme verkostoissa"}], [{"text": "Verkostojemme kokonaisuus"}], [{"text": "Yksi valittu verkosto"}]], "numbered": false}, {"kind": "heading", "level": 2, "line": [{"text": "Oma osaamiseni verkostotoimijana"}]}, {"kind": "paragraph", "line": [{"text": "20 väitettä omasta osaamisesta, vain sinulle."}, {"text": " "}, {"address": "http://127.0.0.1:8000/worksheets/network_competence", "text": "Avaa työpaperi"}], "look": "plain"}], "source": "/worksheets", "title": "Ensimmäisen tapaamisen työpaperit"}');
INSERT INTO "memo_part" VALUES('waOO4iHUe4jrBNJAT2HY2Q','LYE6084e7t91USoV6D_30Q',7,'earlier','core:events','earlier','Mistä tämä jatkuu','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "earlier", "part": "earlier", "says": [{"kind": "paragraph", "line": [{"text": "Aiempien pienmarkkinoiden (teema 1) tavoitteena oli oman toiminnan kirkastaminen. Verkostoissa työskenteleminen vaatii myös oman toiminnan kirkastamista, jotta osaamme ohjata itseämme ja työskennellä tarvittavalla tehokkuudella."}], "look": "plain"}], "source": "/events/series/pienmarkkinat-2018", "title": "Mistä tämä jatkuu"}');
INSERT INTO "memo_part" VALUES('WUlJsmITSxsFRZc2HqE9Pw','LYE6084e7t91USoV6D_30Q',8,'second_meeting','core:events','meeting-2','Toinen tapaaminen','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "meeting-2", "part": "second_meeting", "says": [{"kind": "paragraph", "line": [{"text": "Kuopio, Suonenjoki, Varkaus"}], "look": "soft"}, {"kind": "paragraph", "line": [{"text": "Toisella tapaamisella pureuduimme aikajanaan, jossa tunnistettiin verkoston vaiheita. Työskentelyyn meitä johdatti Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto). Toimintaympäristön muutoksen (sote-uudistus, maku-uudistus ja erilaisten selvitysten kautta muutospainetta)."}], "look": "plain"}, {"kind": "heading", "level": 2, "line": [{"text": "Ohjelma"}]}, {"kind": "listing", "lines": [[{"text": "Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto)"}], [{"text": "Pureuduimme aikajanaan, jossa tunnistettiin verkoston vaiheita"}], [{"text": "Kohti tulevia maakuntavaaleja"}], [{"text": "Mitä SOSTEn maakuntavaaliteemat ovat"}], [{"text": "Vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla"}]], "numbered": false}, {"kind": "heading", "level": 2, "line": [{"text": "Aineistot"}]}, {"kind": "listing", "lines": [[{"text": "Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto)"}, {"text": " (Video)"}]], "numbered": false}], "source": "/events/series/pienmarkkinat-2018", "title": "Toinen tapaaminen"}');
INSERT INTO "memo_part" VALUES('cJkH_gnS848OSOg6c-aOUQ','LYE6084e7t91USoV6D_30Q',9,'second_meeting','core:worksheets','worksheets-second_meeting','Toisen tapaamisen työpaperit','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "worksheets-second_meeting", "part": "second_meeting", "says": [{"kind": "heading", "level": 2, "line": [{"text": "Verkoston aikajana"}]}, {"kind": "paragraph", "line": [{"text": "Seitsemän vaihetta: mikä auttoi, mikä jarrutti ja missä olette nyt. Vastauksista piirtyy aikajana."}, {"text": " "}, {"address": "http://127.0.0.1:8000/worksheets/network_timeline", "text": "Avaa työpaperi"}], "look": "plain"}], "source": "/worksheets/network_timeline", "title": "Toisen tapaamisen työpaperit"}');
INSERT INTO "memo_part" VALUES('3YhcsP0yfjkNJzRMJ7UktQ','LYE6084e7t91USoV6D_30Q',10,'expert','core:events','visit-EqhVGKEiTuGJLUPR8mYKVQ','Asiantuntijan vierailu','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "visit-EqhVGKEiTuGJLUPR8mYKVQ", "part": "expert", "says": [{"kind": "paragraph", "line": [{"text": "Saimme vaikuttamisasiantuntijaksemme Leena Rosenbergin, joka johdatti pienmarkkinaporukkaa kohti tulevia maakuntavaaleja. Kävimme läpi mitä SOSTEn maakuntavaaliteemat ovat ja lisäksi kävimme läpi vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla."}], "look": "plain"}], "source": "/events/series/pienmarkkinat-2018", "title": "Asiantuntijan vierailu"}');
INSERT INTO "memo_part" VALUES('5Y-HGs1Ia1fXgRqlG0zMww','LYE6084e7t91USoV6D_30Q',11,'feedback','core:feedback','form.Oj5KaDjUBrC2Dtl56DkSVg','Pienmarkkinat, kevät 2018','','','','[]',0,0,'{"choices": [], "example": true, "hidden": "", "key": "form.Oj5KaDjUBrC2Dtl56DkSVg", "part": "feedback", "says": [{"kind": "paragraph", "line": [{"text": "21 vastausta."}], "look": "soft"}, {"kind": "heading", "level": 2, "line": [{"language": "fi", "text": "sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen"}]}, {"kind": "picture", "svg": "<svg class=\"chart agreement-rows\" viewBox=\"0 0 760 60\" width=\"760\" role=\"img\" aria-labelledby=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-support-name\" xmlns=\"http://www.w3.org/2000/svg\"><style>svg{color:#0b5a66}text{fill:#13262c;font-family:''Atkinson Hyperlegible Next''}.key{display:none}.timeline .now{fill:#fdf1d8}.timeline .now-word{fill:#8a5a00}.timeline .between{stroke:#d3dee0}.timeline .axis{stroke:#13262c;stroke-width:3}.timeline .stop{fill:#fff;stroke:#13262c;stroke-width:2.5}.helped{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.hindered{fill:#fff;stroke:#a81f38;stroke-width:2.5}.on-helped{fill:#fff}.on-hindered{fill:#a81f38}.relations .between,.relations .along{stroke:#d3dee0}.relations .both{stroke:#0b5a66;stroke-width:6}.wished{fill:#fff;stroke:#8a5a00;stroke-width:3}.relations .arrow{stroke:#13262c;stroke-width:2;stroke-dasharray:6 4}.relations .tip{fill:#13262c}.canvas .along{stroke:#74868c;stroke-width:2}.canvas .done{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.canvas .begun{fill:#fff;stroke:#0b5a66;stroke-width:3}.on-done{fill:#fff}.agree-1{fill:#a81f38}.agree-2{fill:#e9b3bb}.agree-3{fill:#9fd0d6}.agree-4{fill:#0b5a66}.on-agree-1,.on-agree-4{fill:#fff}.counted-room{fill:#e0f0f2}.counted-part{fill:#0b5a66}.canvas .empty{fill:#fff;stroke:#74868c;stroke-width:2;stroke-dasharray:4 4}.dots .dot{fill:#0b5a66}</style>\n<title id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-support-name\">21 vastaajasta 17 sai tukea ja tietoa: täysin eri mieltä 1, jokseenkin eri mieltä 3, jokseenkin samaa mieltä 9, täysin samaa mieltä 8</title>\n<defs><pattern id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-support-stripes\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\" stroke=\"#fff\" stroke-opacity=\".55\" stroke-width=\"3\"/></pattern></defs>\n<rect class=\"agree-1\" x=\"0.0\" y=\"4\" width=\"51.2\" height=\"44\"/>\n<rect x=\"0.0\" y=\"4\" width=\"51.2\" height=\"44\" fill=\"url(#memo-Oj5KaDjUBrC2Dtl56DkSVg-support-stripes)\"/><rect class=\"agree-1\" x=\"11.6\" y=\"12\" width=\"28\" height=\"28\"/>  <text class=\"on-agree-1\" x=\"25.6\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-2\" x=\"53.2\" y=\"4\" width=\"104.0\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"105.2\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">3</text>\n<rect class=\"agree-3\" x=\"159.2\" y=\"4\" width=\"316.1\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"317.2\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">9</text>\n<rect class=\"agree-4\" x=\"477.3\" y=\"4\" width=\"280.7\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"617.6\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">8</text>\n</svg>", "width": 150, "words": "21 vastaajasta 17 sai tukea ja tietoa: täysin eri mieltä 1, jokseenkin eri mieltä 3, jokseenkin samaa mieltä 9, täysin samaa mieltä 8"}, {"decimals": 1, "foot": [[{"text": "Vastaajia"}], 21], "head": ["Vastaus", "Kuinka moni"], "kind": "table", "name": "sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen", "rows": [[[{"language": "fi", "text": "täysin eri mieltä"}], 1], [[{"language": "fi", "text": "jokseenkin eri mieltä"}], 3], [[{"language": "fi", "text": "jokseenkin samaa mieltä"}], 9], [[{"language": "fi", "text": "täysin samaa mieltä"}], 8]], "show_name": false, "widths": [4, 1]}, {"kind": "heading", "level": 2, "line": [{"language": "fi", "text": "sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)"}]}, {"kind": "picture", "svg": "<svg class=\"chart agreement-rows\" viewBox=\"0 0 760 60\" width=\"760\" role=\"img\" aria-labelledby=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-name\" xmlns=\"http://www.w3.org/2000/svg\"><style>svg{color:#0b5a66}text{fill:#13262c;font-family:''Atkinson Hyperlegible Next''}.key{display:none}.timeline .now{fill:#fdf1d8}.timeline .now-word{fill:#8a5a00}.timeline .between{stroke:#d3dee0}.timeline .axis{stroke:#13262c;stroke-width:3}.timeline .stop{fill:#fff;stroke:#13262c;stroke-width:2.5}.helped{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.hindered{fill:#fff;stroke:#a81f38;stroke-width:2.5}.on-helped{fill:#fff}.on-hindered{fill:#a81f38}.relations .between,.relations .along{stroke:#d3dee0}.relations .both{stroke:#0b5a66;stroke-width:6}.wished{fill:#fff;stroke:#8a5a00;stroke-width:3}.relations .arrow{stroke:#13262c;stroke-width:2;stroke-dasharray:6 4}.relations .tip{fill:#13262c}.canvas .along{stroke:#74868c;stroke-width:2}.canvas .done{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.canvas .begun{fill:#fff;stroke:#0b5a66;stroke-width:3}.on-done{fill:#fff}.agree-1{fill:#a81f38}.agree-2{fill:#e9b3bb}.agree-3{fill:#9fd0d6}.agree-4{fill:#0b5a66}.on-agree-1,.on-agree-4{fill:#fff}.counted-room{fill:#e0f0f2}.counted-part{fill:#0b5a66}.canvas .empty{fill:#fff;stroke:#74868c;stroke-width:2;stroke-dasharray:4 4}.dots .dot{fill:#0b5a66}</style>\n<title id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-name\">21 vastaajasta 15 sai lisävalmiuksia: täysin eri mieltä 1, jokseenkin eri mieltä 5, jokseenkin samaa mieltä 9, täysin samaa mieltä 6</title>\n<defs><pattern id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-stripes\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\" stroke=\"#fff\" stroke-opacity=\".55\" stroke-width=\"3\"/></pattern></defs>\n<rect class=\"agree-1\" x=\"0.0\" y=\"4\" width=\"51.2\" height=\"44\"/>\n<rect x=\"0.0\" y=\"4\" width=\"51.2\" height=\"44\" fill=\"url(#memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-stripes)\"/><rect class=\"agree-1\" x=\"11.6\" y=\"12\" width=\"28\" height=\"28\"/>  <text class=\"on-agree-1\" x=\"25.6\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-2\" x=\"53.2\" y=\"4\" width=\"174.7\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"140.5\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">5</text>\n<rect class=\"agree-3\" x=\"229.9\" y=\"4\" width=\"316.1\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"387.9\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">9</text>\n<rect class=\"agree-4\" x=\"548.0\" y=\"4\" width=\"210.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"653.0\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">6</text>\n</svg>", "width": 150, "words": "21 vastaajasta 15 sai lisävalmiuksia: täysin eri mieltä 1, jokseenkin eri mieltä 5, jokseenkin samaa mieltä 9, täysin samaa mieltä 6"}, {"decimals": 1, "foot": [[{"text": "Vastaajia"}], 21], "head": ["Vastaus", "Kuinka moni"], "kind": "table", "name": "sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)", "rows": [[[{"language": "fi", "text": "täysin eri mieltä"}], 1], [[{"language": "fi", "text": "jokseenkin eri mieltä"}], 5], [[{"language": "fi", "text": "jokseenkin samaa mieltä"}], 9], [[{"language": "fi", "text": "täysin samaa mieltä"}], 6]], "show_name": false, "widths": [4, 1]}], "source": "/forms/Oj5KaDjUBrC2Dtl56DkSVg/results", "title": "Pienmarkkinat, kevät 2018"}');
INSERT INTO "memo_part" VALUES('AuE2vQjrN4n0X41wpqg_4A','LYE6084e7t91USoV6D_30Q',12,'feedback','core:feedback','form.Oj5KaDjUBrC2Dtl56DkSVg.towns','Pienmarkkinat, kevät 2018 – paikkakunnittain','','','','[]',0,0,'{"choices": [], "example": true, "hidden": "", "key": "form.Oj5KaDjUBrC2Dtl56DkSVg.towns", "part": "feedback", "says": [{"kind": "heading", "level": 2, "line": [{"language": "fi", "text": "sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen"}]}, {"kind": "picture", "svg": "<svg class=\"chart agreement-rows\" viewBox=\"0 0 760 336\" width=\"760\" role=\"img\" aria-labelledby=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-support-towns-name\" xmlns=\"http://www.w3.org/2000/svg\"><style>svg{color:#0b5a66}text{fill:#13262c;font-family:''Atkinson Hyperlegible Next''}.key{display:none}.timeline .now{fill:#fdf1d8}.timeline .now-word{fill:#8a5a00}.timeline .between{stroke:#d3dee0}.timeline .axis{stroke:#13262c;stroke-width:3}.timeline .stop{fill:#fff;stroke:#13262c;stroke-width:2.5}.helped{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.hindered{fill:#fff;stroke:#a81f38;stroke-width:2.5}.on-helped{fill:#fff}.on-hindered{fill:#a81f38}.relations .between,.relations .along{stroke:#d3dee0}.relations .both{stroke:#0b5a66;stroke-width:6}.wished{fill:#fff;stroke:#8a5a00;stroke-width:3}.relations .arrow{stroke:#13262c;stroke-width:2;stroke-dasharray:6 4}.relations .tip{fill:#13262c}.canvas .along{stroke:#74868c;stroke-width:2}.canvas .done{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.canvas .begun{fill:#fff;stroke:#0b5a66;stroke-width:3}.on-done{fill:#fff}.agree-1{fill:#a81f38}.agree-2{fill:#e9b3bb}.agree-3{fill:#9fd0d6}.agree-4{fill:#0b5a66}.on-agree-1,.on-agree-4{fill:#fff}.counted-room{fill:#e0f0f2}.counted-part{fill:#0b5a66}.canvas .empty{fill:#fff;stroke:#74868c;stroke-width:2;stroke-dasharray:4 4}.dots .dot{fill:#0b5a66}</style>\n<title id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-support-towns-name\">Kuopio. 6 vastaajasta 5 sai tukea ja tietoa: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 3, täysin samaa mieltä 2. Suonenjoki. 5 vastaajasta 3 sai tukea ja tietoa: täysin eri mieltä 1, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 1. Varkaus. 5 vastaajasta 4 sai tukea ja tietoa: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 2. Iisalmi. 5 vastaajasta 5 sai tukea ja tietoa: täysin eri mieltä 0, jokseenkin eri mieltä 0, jokseenkin samaa mieltä 2, täysin samaa mieltä 3.</title>\n<defs><pattern id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-support-towns-stripes\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\" stroke=\"#fff\" stroke-opacity=\".55\" stroke-width=\"3\"/></pattern></defs>\n<text class=\"row-name\" x=\"0\" y=\"20\" font-size=\"19\" font-weight=\"700\">Kuopio <tspan font-weight=\"400\">5/6</tspan></text>  <rect class=\"agree-2\" x=\"0.0\" y=\"30\" width=\"124.7\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"62.3\" y=\"59\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-3\" x=\"126.7\" y=\"30\" width=\"378.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"315.7\" y=\"59\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">3</text>\n<rect class=\"agree-4\" x=\"506.7\" y=\"30\" width=\"251.3\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"632.3\" y=\"59\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<text class=\"row-name\" x=\"0\" y=\"104\" font-size=\"19\" font-weight=\"700\">Suonenjoki <tspan font-weight=\"400\">3/5</tspan></text>  <rect class=\"agree-1\" x=\"0.0\" y=\"114\" width=\"150.0\" height=\"44\"/>\n<rect x=\"0.0\" y=\"114\" width=\"150.0\" height=\"44\" fill=\"url(#memo-Oj5KaDjUBrC2Dtl56DkSVg-support-towns-stripes)\"/><rect class=\"agree-1\" x=\"61.0\" y=\"122\" width=\"28\" height=\"28\"/>  <text class=\"on-agree-1\" x=\"75.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-2\" x=\"152.0\" y=\"114\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"227.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-3\" x=\"304.0\" y=\"114\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"455.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-4\" x=\"608.0\" y=\"114\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"683.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<text class=\"row-name\" x=\"0\" y=\"188\" font-size=\"19\" font-weight=\"700\">Varkaus <tspan font-weight=\"400\">4/5</tspan></text>  <rect class=\"agree-2\" x=\"0.0\" y=\"198\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"75.0\" y=\"227\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-3\" x=\"152.0\" y=\"198\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"303.0\" y=\"227\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-4\" x=\"456.0\" y=\"198\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"607.0\" y=\"227\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<text class=\"row-name\" x=\"0\" y=\"272\" font-size=\"19\" font-weight=\"700\">Iisalmi <tspan font-weight=\"400\">5/5</tspan></text>  <rect class=\"agree-3\" x=\"0.0\" y=\"282\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"151.0\" y=\"311\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-4\" x=\"304.0\" y=\"282\" width=\"454.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"531.0\" y=\"311\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">3</text>\n</svg>", "width": 150, "words": "Kuopio. 6 vastaajasta 5 sai tukea ja tietoa: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 3, täysin samaa mieltä 2. Suonenjoki. 5 vastaajasta 3 sai tukea ja tietoa: täysin eri mieltä 1, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 1. Varkaus. 5 vastaajasta 4 sai tukea ja tietoa: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 2. Iisalmi. 5 vastaajasta 5 sai tukea ja tietoa: täysin eri mieltä 0, jokseenkin eri mieltä 0, jokseenkin samaa mieltä 2, täysin samaa mieltä 3."}, {"decimals": 1, "foot": [[{"text": "Kaikki yhdessä"}], 1, 3, 9, 8, 21], "head": ["Paikkakunta tai tapahtuma", "täysin eri mieltä", "jokseenkin eri mieltä", "jokseenkin samaa mieltä", "täysin samaa mieltä", "Vastaajia"], "kind": "table", "name": "sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen", "rows": [[[{"text": "Kuopio"}], 0, 1, 3, 2, 6], [[{"text": "Suonenjoki"}], 1, 1, 2, 1, 5], [[{"text": "Varkaus"}], 0, 1, 2, 2, 5], [[{"text": "Iisalmi"}], 0, 0, 2, 3, 5]], "show_name": false, "widths": [3, 2, 2, 2, 2, 2]}, {"kind": "paragraph", "line": [{"text": "Kuopio – Iisalmi: "}, {"text": "Täysin tai jokseenkin samaa mieltä: 5/6 → 5/5"}], "look": "plain"}, {"kind": "heading", "level": 2, "line": [{"language": "fi", "text": "sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)"}]}, {"kind": "picture", "svg": "<svg class=\"chart agreement-rows\" viewBox=\"0 0 760 336\" width=\"760\" role=\"img\" aria-labelledby=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-towns-name\" xmlns=\"http://www.w3.org/2000/svg\"><style>svg{color:#0b5a66}text{fill:#13262c;font-family:''Atkinson Hyperlegible Next''}.key{display:none}.timeline .now{fill:#fdf1d8}.timeline .now-word{fill:#8a5a00}.timeline .between{stroke:#d3dee0}.timeline .axis{stroke:#13262c;stroke-width:3}.timeline .stop{fill:#fff;stroke:#13262c;stroke-width:2.5}.helped{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.hindered{fill:#fff;stroke:#a81f38;stroke-width:2.5}.on-helped{fill:#fff}.on-hindered{fill:#a81f38}.relations .between,.relations .along{stroke:#d3dee0}.relations .both{stroke:#0b5a66;stroke-width:6}.wished{fill:#fff;stroke:#8a5a00;stroke-width:3}.relations .arrow{stroke:#13262c;stroke-width:2;stroke-dasharray:6 4}.relations .tip{fill:#13262c}.canvas .along{stroke:#74868c;stroke-width:2}.canvas .done{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.canvas .begun{fill:#fff;stroke:#0b5a66;stroke-width:3}.on-done{fill:#fff}.agree-1{fill:#a81f38}.agree-2{fill:#e9b3bb}.agree-3{fill:#9fd0d6}.agree-4{fill:#0b5a66}.on-agree-1,.on-agree-4{fill:#fff}.counted-room{fill:#e0f0f2}.counted-part{fill:#0b5a66}.canvas .empty{fill:#fff;stroke:#74868c;stroke-width:2;stroke-dasharray:4 4}.dots .dot{fill:#0b5a66}</style>\n<title id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-towns-name\">Kuopio. 6 vastaajasta 4 sai lisävalmiuksia: täysin eri mieltä 0, jokseenkin eri mieltä 2, jokseenkin samaa mieltä 3, täysin samaa mieltä 1. Suonenjoki. 5 vastaajasta 3 sai lisävalmiuksia: täysin eri mieltä 1, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 1. Varkaus. 5 vastaajasta 4 sai lisävalmiuksia: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 2. Iisalmi. 5 vastaajasta 4 sai lisävalmiuksia: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 2.</title>\n<defs><pattern id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-towns-stripes\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\" stroke=\"#fff\" stroke-opacity=\".55\" stroke-width=\"3\"/></pattern></defs>\n<text class=\"row-name\" x=\"0\" y=\"20\" font-size=\"19\" font-weight=\"700\">Kuopio <tspan font-weight=\"400\">4/6</tspan></text>  <rect class=\"agree-2\" x=\"0.0\" y=\"30\" width=\"251.3\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"125.7\" y=\"59\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-3\" x=\"253.3\" y=\"30\" width=\"378.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"442.3\" y=\"59\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">3</text>\n<rect class=\"agree-4\" x=\"633.3\" y=\"30\" width=\"124.7\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"695.7\" y=\"59\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<text class=\"row-name\" x=\"0\" y=\"104\" font-size=\"19\" font-weight=\"700\">Suonenjoki <tspan font-weight=\"400\">3/5</tspan></text>  <rect class=\"agree-1\" x=\"0.0\" y=\"114\" width=\"150.0\" height=\"44\"/>\n<rect x=\"0.0\" y=\"114\" width=\"150.0\" height=\"44\" fill=\"url(#memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-towns-stripes)\"/><rect class=\"agree-1\" x=\"61.0\" y=\"122\" width=\"28\" height=\"28\"/>  <text class=\"on-agree-1\" x=\"75.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-2\" x=\"152.0\" y=\"114\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"227.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-3\" x=\"304.0\" y=\"114\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"455.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-4\" x=\"608.0\" y=\"114\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"683.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<text class=\"row-name\" x=\"0\" y=\"188\" font-size=\"19\" font-weight=\"700\">Varkaus <tspan font-weight=\"400\">4/5</tspan></text>  <rect class=\"agree-2\" x=\"0.0\" y=\"198\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"75.0\" y=\"227\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-3\" x=\"152.0\" y=\"198\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"303.0\" y=\"227\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-4\" x=\"456.0\" y=\"198\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"607.0\" y=\"227\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<text class=\"row-name\" x=\"0\" y=\"272\" font-size=\"19\" font-weight=\"700\">Iisalmi <tspan font-weight=\"400\">4/5</tspan></text>  <rect class=\"agree-2\" x=\"0.0\" y=\"282\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"75.0\" y=\"311\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-3\" x=\"152.0\" y=\"282\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"303.0\" y=\"311\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-4\" x=\"456.0\" y=\"282\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"607.0\" y=\"311\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n</svg>", "width": 150, "words": "Kuopio. 6 vastaajasta 4 sai lisävalmiuksia: täysin eri mieltä 0, jokseenkin eri mieltä 2, jokseenkin samaa mieltä 3, täysin samaa mieltä 1. Suonenjoki. 5 vastaajasta 3 sai lisävalmiuksia: täysin eri mieltä 1, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 1. Varkaus. 5 vastaajasta 4 sai lisävalmiuksia: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 2. Iisalmi. 5 vastaajasta 4 sai lisävalmiuksia: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 2."}, {"decimals": 1, "foot": [[{"text": "Kaikki yhdessä"}], 1, 5, 9, 6, 21], "head": ["Paikkakunta tai tapahtuma", "täysin eri mieltä", "jokseenkin eri mieltä", "jokseenkin samaa mieltä", "täysin samaa mieltä", "Vastaajia"], "kind": "table", "name": "sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)", "rows": [[[{"text": "Kuopio"}], 0, 2, 3, 1, 6], [[{"text": "Suonenjoki"}], 1, 1, 2, 1, 5], [[{"text": "Varkaus"}], 0, 1, 2, 2, 5], [[{"text": "Iisalmi"}], 0, 1, 2, 2, 5]], "show_name": false, "widths": [3, 2, 2, 2, 2, 2]}, {"kind": "paragraph", "line": [{"text": "Kuopio – Iisalmi: "}, {"text": "Täysin tai jokseenkin samaa mieltä: 4/6 → 4/5"}], "look": "plain"}], "source": "/forms/Oj5KaDjUBrC2Dtl56DkSVg/results?view=towns", "title": "Pienmarkkinat, kevät 2018 – paikkakunnittain"}');
INSERT INTO "memo_part" VALUES('-dTYNsPHLbr1oUgQnS7RKw','LYE6084e7t91USoV6D_30Q',13,'open_answers','core:feedback','form.Oj5KaDjUBrC2Dtl56DkSVg.open.missing','Mikä jäi puuttumaan?','','','','[]',1,0,'{"choices": [], "example": false, "hidden": "Lomake on suljettu ja vastauksia tuli alle viisi, joten mitään ei näytetä.", "key": "form.Oj5KaDjUBrC2Dtl56DkSVg.open.missing", "part": "open_answers", "says": [], "source": "/forms/Oj5KaDjUBrC2Dtl56DkSVg/results#missing", "title": "Mikä jäi puuttumaan?"}');
INSERT INTO "memo_part" VALUES('-VBa4t70E4PyVmC4ILzPfQ','LYE6084e7t91USoV6D_30Q',14,'open_answers','core:feedback','form.Oj5KaDjUBrC2Dtl56DkSVg.open.learned','Mitä opit?','','','','["a-TvSMXo5LxIrdu1NUAhq4Zw", "a-YXR1Cm8jEwaZwD98-a_KRw", "a-BJwkINBEf0vn1u9dohGYgA"]',0,1,'{"choices": [["a-TvSMXo5LxIrdu1NUAhq4Zw", [{"text": "ongelmat samanlaisia eri yhdistyksissä"}], ""], ["a-YXR1Cm8jEwaZwD98-a_KRw", [{"text": "ideoita ja ajatuksia työpaikalle viemiseksi ja oman ajattelun tukemiseen"}], ""], ["a-BJwkINBEf0vn1u9dohGYgA", [{"text": "täytyy olla rohkea eikä pidä vähätellä itseään"}], ""]], "example": false, "hidden": "", "key": "form.Oj5KaDjUBrC2Dtl56DkSVg.open.learned", "part": "open_answers", "says": [], "source": "/forms/Oj5KaDjUBrC2Dtl56DkSVg/results#learned", "title": "Mitä opit?"}');
INSERT INTO "memo_part" VALUES('AsNOPPMLPOPNdRXeZIr8Qw','LYE6084e7t91USoV6D_30Q',15,'open_answers','core:feedback','form.Oj5KaDjUBrC2Dtl56DkSVg.open.takes_home','Mitä viet mukanasi omaan järjestöösi?','','','','["a-ct0tDZawoNzJJc2MuFihtQ", "a-u5EbhC4FIL9nezth_LNVfg", "a-EgJXqE9qUwHE6xjJXuQdFQ", "a-D9e94Eu5oJWX5_kyeQgYNA"]',0,1,'{"choices": [["a-ct0tDZawoNzJJc2MuFihtQ", [{"text": "rauhanpiippu käyttöön omiin ryhmiin"}], ""], ["a-u5EbhC4FIL9nezth_LNVfg", [{"text": "Timon videoiden hyödyntäminen"}], ""], ["a-EgJXqE9qUwHE6xjJXuQdFQ", [{"text": "ollaan ihan pihalla, seuraavaan hallituksen kokoukseen esitykseen mm. verkoston määrittely"}], ""], ["a-D9e94Eu5oJWX5_kyeQgYNA", [{"text": "työkalun"}], ""]], "example": false, "hidden": "", "key": "form.Oj5KaDjUBrC2Dtl56DkSVg.open.takes_home", "part": "open_answers", "says": [], "source": "/forms/Oj5KaDjUBrC2Dtl56DkSVg/results#takes_home", "title": "Mitä viet mukanasi omaan järjestöösi?"}');
INSERT INTO "memo_part" VALUES('F9S_ynq9Vv2VX7-T07ihUw','LYE6084e7t91USoV6D_30Q',16,'open_answers','core:feedback','form.Oj5KaDjUBrC2Dtl56DkSVg.open.wish','Konkreettinen toive syksylle','','','','["a-rlESI379Z3_XHPeJUEX5lg"]',0,1,'{"choices": [["a-rlESI379Z3_XHPeJUEX5lg", [{"text": "lisää maakuntauudistuksesta ihan maalaiskielellä että ymmärryksen taso kohoaisi"}], ""]], "example": false, "hidden": "", "key": "form.Oj5KaDjUBrC2Dtl56DkSVg.open.wish", "part": "open_answers", "says": [], "source": "/forms/Oj5KaDjUBrC2Dtl56DkSVg/results#wish", "title": "Konkreettinen toive syksylle"}');
INSERT INTO "memo_part" VALUES('KTjYqUGzEIINY7lTReXF9Q','LYE6084e7t91USoV6D_30Q',17,'wishes','core:wishes','wish.eC-HlrvbIjiJjjm4hBDAZg','Toive ja lupaus','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "wish.eC-HlrvbIjiJjjm4hBDAZg", "part": "wishes", "says": [{"kind": "paragraph", "line": [{"text": "lisää maakuntauudistuksesta ihan maalaiskielellä että ymmärryksen taso kohoaisi"}], "look": "typed"}, {"kind": "paragraph", "line": [{"bold": true, "text": "Luvattiin:"}, {"text": " OTAMME HAASTEEN VASTAAN ja tämä passautuu ensisyksyn suunnitelmiin täydellisesti"}], "look": "typed"}, {"kind": "paragraph", "line": [{"text": "VeKe tekee sen."}], "look": "soft"}], "source": "/wishes/eC-HlrvbIjiJjjm4hBDAZg", "title": "Toive ja lupaus"}');
INSERT INTO "memo_part" VALUES('-_jkfgIDe66qiVETg0eRig','LYE6084e7t91USoV6D_30Q',18,'conclusions','','conclusions','','Omat päätelmät, lopputulema','','- sote-järjestöt osaavat mieltää verkostotyöskentelyä, ja ennen kaikkea tunnistaa kehittämiskohteita → toiminnan vahvistamiseksi kehittämiskohteet on pakko tunnistaa
- maakunnan rakenteet eivät ole vielä hahmottuneet, joten emme voi olettaa, että vaikuttavuus olisi selkeä homma
- asioita ON PAKKO alkaa tehdä yhdessä, yhteistyössä, yhteisenä rintamana JOS halutaan vaikuttaa maakuntatasolle','[]',0,1,NULL);
INSERT INTO "memo_part" VALUES('ISIcHcA-t2nWggEz6bS-_A','LYE6084e7t91USoV6D_30Q',19,'contact','core:events','contact','Yhteys, ja kuka valmistelee jatkoa','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "contact", "part": "contact", "says": [{"kind": "paragraph", "line": [{"text": "Soitelkaa tai laitelkaa viestiä, jos nousee kysymyksiä tai ajatuksia."}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Työstämme ensisyksyä Susannan kanssa toukokuussa. 😊"}], "look": "plain"}], "source": "/events/series/pienmarkkinat-2018", "title": "Yhteys, ja kuka valmistelee jatkoa"}');
INSERT INTO "memo_part" VALUES('xebU0Cw6zczUA-FTqtIMvw','LYE6084e7t91USoV6D_30Q',20,'coming','core:events','coming','Tulevia tapahtumia ja kanavat','','','','[]',0,0,'{"choices": [], "example": false, "hidden": "", "key": "coming", "part": "coming", "says": [{"decimals": 1, "foot": [], "head": ["Tapahtuma", "Milloin"], "kind": "table", "name": "Tulevia tapahtumia", "rows": [[[{"address": "http://127.0.0.1:8000/events/oppikoulu-2-2018", "text": "Oppikoulu 2"}, {"text": ", Puijonsarvi, Kuopio"}], [{"text": "to 19.4.2018 klo 8.30–11.30"}]], [[{"address": "http://127.0.0.1:8000/events/oppikoulu-3-2018", "text": "Oppikoulu 3"}, {"text": ", Puijonsarvi, Kuopio"}], [{"text": "to 26.4.2018 klo 8.30–11.30"}]]], "show_name": false, "widths": [5, 3]}, {"kind": "heading", "level": 2, "line": [{"text": "Ilmoittautuminen ja kanavat"}]}, {"kind": "listing", "lines": [[{"text": "Ilmoittautuminen: "}, {"address": "http://www.pohjoissavonveke.fi/ilmoittautuminen", "text": "http://www.pohjoissavonveke.fi/ilmoittautuminen"}], [{"text": "Facebook: "}, {"address": "https://www.facebook.com/pohjoissavonve1/", "text": "https://www.facebook.com/pohjoissavonve1/"}], [{"text": "Twitter: "}, {"address": "https://twitter.com/pohjoissavonve1", "text": "https://twitter.com/pohjoissavonve1"}], [{"text": "Instagram: "}, {"address": "https://www.instagram.com/pohjoissavonveke/", "text": "https://www.instagram.com/pohjoissavonveke/"}]], "numbered": false}], "source": "/events/series/pienmarkkinat-2018", "title": "Tulevia tapahtumia ja kanavat"}');
INSERT INTO "memo_part" VALUES('Lt_AaKa_c-HFkZ4RVs7CdA','LYE6084e7t91USoV6D_30Q',21,'','','greeting','','Terveiset','','KEVÄÄN PURISTUKSESTA!

Syksyllä palaamme taas asiaan ja toivomme, että olette myös silloin mukana!

Pistäkää facet, instat ja tvitterit seurantaan!','[]',0,1,NULL);
INSERT INTO "memo_part" VALUES('6rbHjaAOhfKCGeI686kmOw','iLej2C78hugucPQjtFWLjw',0,'towns','core:events','towns','Paikkakunnat ja päivät','','','Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».','[]',0,1,NULL);
INSERT INTO "memo_part" VALUES('vCPo03B7oKyT-MTB_n9h6Q','iLej2C78hugucPQjtFWLjw',1,'themes','core:events','themes','Teemat','','','','[]',0,0,NULL);
INSERT INTO "memo_part" VALUES('7p_LQDpk22FVwVrb19Y4dw','iLej2C78hugucPQjtFWLjw',2,'goals','core:events','goals','Tavoitteet ja suurempi kuva','','','','[]',0,0,NULL);
INSERT INTO "memo_part" VALUES('6vzBlGGj6S0icRQR3vxLvg','iLej2C78hugucPQjtFWLjw',3,'conclusions','','conclusions','','Omat päätelmät','','','[]',0,0,NULL);
INSERT INTO "memo_part" VALUES('3fydPOVBV5YJQyLGWYEQQg','iLej2C78hugucPQjtFWLjw',4,'coming','core:events','coming','Tulevia tapahtumia ja kanavat','','','','[]',0,0,NULL);
INSERT INTO "memo_part" VALUES('I0T2KQDtpP6t73s_uDLnEA','iLej2C78hugucPQjtFWLjw',5,'','','greeting','','Terveiset','','','[]',0,0,NULL);
CREATE TABLE memo_reader (
	memo_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	told_at DATETIME, 
	CONSTRAINT pk_memo_reader PRIMARY KEY (memo_id, person_id), 
	CONSTRAINT fk_memo_reader_memo_id_memo FOREIGN KEY(memo_id) REFERENCES memo (id) ON DELETE CASCADE, 
	CONSTRAINT fk_memo_reader_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE memo_revision (
	memo_id VARCHAR(22) NOT NULL, 
	number INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	note TEXT NOT NULL, 
	published_at DATETIME NOT NULL, 
	CONSTRAINT pk_memo_revision PRIMARY KEY (memo_id, number), 
	CONSTRAINT fk_memo_revision_memo_id_memo FOREIGN KEY(memo_id) REFERENCES memo (id) ON DELETE CASCADE
);
INSERT INTO "memo_revision" VALUES('LYE6084e7t91USoV6D_30Q',1,'{"about": {"address": "/events/series/pienmarkkinat-2018", "language": "fi", "title": "Pienmarkkinat, kevät 2018", "towns": ["Kuopio", "Suonenjoki", "Varkaus", "Iisalmi"]}, "as_of": "2018-04-10", "language": "fi", "pieces": [{"blocks": [{"kind": "paragraph", "line": [{"text": "Pienmarkkinat Iisalmi, Kuopio, Suonenjoki, Varkaus 2018"}], "look": "lead"}, {"kind": "paragraph", "line": [{"text": "Järjestötyön ankkurointi"}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "TEEMA 2-3"}], "look": "plain"}, {"decimals": 0, "foot": [], "head": ["Tapahtuma", "Milloin"], "kind": "table", "name": "Sarjan tapahtumat", "rows": [[[{"text": "Pienmarkkinat, Kuopio: ensimmäinen tapaaminen (aika esimerkki)"}], [{"text": "ti 6.3.2018 klo 9.00–12.00"}]], [[{"text": "Pienmarkkinat, Suonenjoki: ensimmäinen tapaaminen (aika esimerkki)"}], [{"text": "ke 7.3.2018 klo 9.00–12.00"}]], [[{"text": "Pienmarkkinat, Varkaus: ensimmäinen tapaaminen (aika esimerkki)"}], [{"text": "to 8.3.2018 klo 9.00–12.00"}]], [[{"text": "Pienmarkkinat, Iisalmi: hankehautomo (aika esimerkki)"}], [{"text": "ti 13.3.2018 klo 9.00–12.00"}]], [[{"text": "Pienmarkkinat, Kuopio: toinen tapaaminen (aika esimerkki)"}], [{"text": "ti 20.3.2018 klo 9.00–12.00"}]], [[{"text": "Pienmarkkinat, Suonenjoki: toinen tapaaminen (aika esimerkki)"}], [{"text": "ke 21.3.2018 klo 9.00–12.00"}]], [[{"text": "Pienmarkkinat, Varkaus: toinen tapaaminen (aika esimerkki)"}], [{"text": "to 22.3.2018 klo 9.00–12.00"}]]], "show_name": false, "widths": [5, 3]}], "example": false, "id": "RibTVrZYfrXUViPV1aeorA", "needs": "", "shows": "there", "source": "/events/series/pienmarkkinat-2018", "title": "Paikkakunnat ja päivät"}, {"blocks": [{"kind": "listing", "lines": [[{"text": "Teema 2: Pohjois-Savon maakunnassa JÄRJESTÖT ovat osallistavien rakenteiden kokonaisuudessa mukana"}], [{"text": "Teema 3: JÄRJESTÖT osaavat toimia Pohjois-Savon MAAKUNNAN rakenteissa vaikuttavasti"}]], "numbered": false}], "example": false, "id": "1FwiDPIqwzOMpB1xdfk_sA", "needs": "", "shows": "there", "source": "/events/series/pienmarkkinat-2018", "title": "Teemat"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "VeKen tavoite oli, että pienmarkkinakokonaisuuden teemaan löytyy yhteistä linjaa."}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Teemat 2-3 käsiteltiin verkostoissa työskentelemisen kautta."}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Suuremmassa kuvassa pienmarkkinoiden (teemat 1-5) jälkeen, järjestöt nähdään luotettavana ja yhdenvertaisena hyvinvointipalvelujen tuottajana."}], "look": "plain"}], "example": false, "id": "U1UANfLbZtRqOS1orFmQ7Q", "needs": "", "shows": "there", "source": "/events/series/pienmarkkinat-2018", "title": "Tavoitteet ja suurempi kuva"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "Iisalmessa täräytettiin oma kokonaisuutensa hankehautomona."}], "look": "plain"}, {"kind": "paragraph", "line": [{"bold": true, "text": "Kesken: "}, {"text": "Hankehautomo viedään loppuun kevään aikana, joten sen hedelmiä ei voida vielä kerätä tähän muistioon."}], "look": "plain"}, {"kind": "heading", "level": 2, "line": [{"text": "Ohjelma"}]}, {"kind": "listing", "lines": [[{"text": "Hankehautomo"}]], "numbered": false}], "example": false, "id": "IaLaDTn2SLW5Gcm9MK0Zww", "needs": "", "shows": "there", "source": "/events/pienmarkkinat-2018-iisalmi", "title": "Iisalmi: oma kokonaisuus"}, {"blocks": [{"kind": "heading", "level": 2, "line": [{"text": "Hankehautomo"}]}, {"kind": "paragraph", "line": [{"text": "Kymmenen laatikkoa ja kolme porttia ideasta jatkajaan. Työpaperi elää hankkeen mukana kuukausia."}, {"text": " "}, {"address": "http://127.0.0.1:8000/worksheets/project_incubator", "text": "Avaa työpaperi"}], "look": "plain"}], "example": false, "id": "Kulbxfsj2s0RXjfJfIB8Vg", "needs": "", "shows": "there", "source": "/worksheets/project_incubator", "title": "Työpaperit: Iisalmi"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "Kuopio, Suonenjoki, Varkaus"}], "look": "soft"}, {"kind": "paragraph", "line": [{"text": "Ensimmäisessä tapaamisessa paneuduttiin arviointiin. Miten oma verkosto toimii? Mahdollisuutena oli valita näkökulma, jossa tarkasteli oman organisaation toimintaa tai valitsi laajan näkökulman verkostojen kokonaisuudesta tai valitsi tietyn organisaationsa ulkopuolisen verkoston ja tarkasteli sen toimintaa. Toisessa työstöpaperissa arvioitiin omaa osaamista verkostotoimijana."}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Keskustelun kävi vaivattomasti ja työstöpaperit (Timo Järvensivu) eivät olleet osallistujille ennestään tuttuja. Verkostotyöskentely vaatii monenlaista osaamista, joka välittyi hyvin myös työstöpapereista. Sote-järjestön rooli verkostoissa voi olla monenlainen ja oman lisänsä siihen tuo työntekijä/vapaaehtoinen, joka organisaatiotaan verkostossa edustaa."}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Verkoston tavoite ja organisointi on asioita, jotka ilman erillistä käsittelyä voivat aiheuttaa verkostossa tietovajetta, motivaation puutetta ja herää kysymys ”miksi toimin tässä verkostossa”."}], "look": "plain"}, {"kind": "heading", "level": 2, "line": [{"text": "Ohjelma"}]}, {"kind": "listing", "lines": [[{"text": "Miten oma verkosto toimii?"}], [{"text": "Arvioitiin omaa osaamista verkostotoimijana"}], [{"text": "Keskustelu"}]], "numbered": false}], "example": false, "id": "lo_1_i9h0sWFE4EZpmiLkg", "needs": "", "shows": "there", "source": "/events/series/pienmarkkinat-2018", "title": "Ensimmäinen tapaaminen"}, {"blocks": [{"kind": "heading", "level": 2, "line": [{"text": "Miten verkostomme toimii?"}]}, {"kind": "paragraph", "line": [{"text": "24 väitettä, joista näkee, mikä verkostossa kantaa ja mistä kannattaa puhua ensin."}, {"text": " "}, {"address": "http://127.0.0.1:8000/worksheets/network_health", "text": "Avaa työpaperi"}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Näkökulmat:"}], "look": "plain"}, {"kind": "listing", "lines": [[{"text": "Oma järjestömme verkostoissa"}], [{"text": "Verkostojemme kokonaisuus"}], [{"text": "Yksi valittu verkosto"}]], "numbered": false}, {"kind": "heading", "level": 2, "line": [{"text": "Oma osaamiseni verkostotoimijana"}]}, {"kind": "paragraph", "line": [{"text": "20 väitettä omasta osaamisesta, vain sinulle."}, {"text": " "}, {"address": "http://127.0.0.1:8000/worksheets/network_competence", "text": "Avaa työpaperi"}], "look": "plain"}], "example": false, "id": "PaHg8DX3ZDUZpriISSXOvw", "needs": "", "shows": "there", "source": "/worksheets", "title": "Ensimmäisen tapaamisen työpaperit"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "Aiempien pienmarkkinoiden (teema 1) tavoitteena oli oman toiminnan kirkastaminen. Verkostoissa työskenteleminen vaatii myös oman toiminnan kirkastamista, jotta osaamme ohjata itseämme ja työskennellä tarvittavalla tehokkuudella."}], "look": "plain"}], "example": false, "id": "waOO4iHUe4jrBNJAT2HY2Q", "needs": "", "shows": "there", "source": "/events/series/pienmarkkinat-2018", "title": "Mistä tämä jatkuu"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "Kuopio, Suonenjoki, Varkaus"}], "look": "soft"}, {"kind": "paragraph", "line": [{"text": "Toisella tapaamisella pureuduimme aikajanaan, jossa tunnistettiin verkoston vaiheita. Työskentelyyn meitä johdatti Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto). Toimintaympäristön muutoksen (sote-uudistus, maku-uudistus ja erilaisten selvitysten kautta muutospainetta)."}], "look": "plain"}, {"kind": "heading", "level": 2, "line": [{"text": "Ohjelma"}]}, {"kind": "listing", "lines": [[{"text": "Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto)"}], [{"text": "Pureuduimme aikajanaan, jossa tunnistettiin verkoston vaiheita"}], [{"text": "Kohti tulevia maakuntavaaleja"}], [{"text": "Mitä SOSTEn maakuntavaaliteemat ovat"}], [{"text": "Vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla"}]], "numbered": false}, {"kind": "heading", "level": 2, "line": [{"text": "Aineistot"}]}, {"kind": "listing", "lines": [[{"text": "Timo Järvensivun video erilaisista suhteista (hierarkia, markkina, verkosto)"}, {"text": " (Video)"}]], "numbered": false}], "example": false, "id": "WUlJsmITSxsFRZc2HqE9Pw", "needs": "", "shows": "there", "source": "/events/series/pienmarkkinat-2018", "title": "Toinen tapaaminen"}, {"blocks": [{"kind": "heading", "level": 2, "line": [{"text": "Verkoston aikajana"}]}, {"kind": "paragraph", "line": [{"text": "Seitsemän vaihetta: mikä auttoi, mikä jarrutti ja missä olette nyt. Vastauksista piirtyy aikajana."}, {"text": " "}, {"address": "http://127.0.0.1:8000/worksheets/network_timeline", "text": "Avaa työpaperi"}], "look": "plain"}], "example": false, "id": "cJkH_gnS848OSOg6c-aOUQ", "needs": "", "shows": "there", "source": "/worksheets/network_timeline", "title": "Toisen tapaamisen työpaperit"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "Saimme vaikuttamisasiantuntijaksemme Leena Rosenbergin, joka johdatti pienmarkkinaporukkaa kohti tulevia maakuntavaaleja. Kävimme läpi mitä SOSTEn maakuntavaaliteemat ovat ja lisäksi kävimme läpi vinkkejä Timo Lehtisen (SOSTE) materiaalin avulla."}], "look": "plain"}], "example": false, "id": "3YhcsP0yfjkNJzRMJ7UktQ", "needs": "", "shows": "there", "source": "/events/series/pienmarkkinat-2018", "title": "Asiantuntijan vierailu"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "21 vastausta."}], "look": "soft"}, {"kind": "heading", "level": 2, "line": [{"language": "fi", "text": "sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen"}]}, {"kind": "picture", "svg": "<svg class=\"chart agreement-rows\" viewBox=\"0 0 760 60\" width=\"760\" role=\"img\" aria-labelledby=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-support-name\" xmlns=\"http://www.w3.org/2000/svg\"><style>svg{color:#0b5a66}text{fill:#13262c;font-family:''Atkinson Hyperlegible Next''}.key{display:none}.timeline .now{fill:#fdf1d8}.timeline .now-word{fill:#8a5a00}.timeline .between{stroke:#d3dee0}.timeline .axis{stroke:#13262c;stroke-width:3}.timeline .stop{fill:#fff;stroke:#13262c;stroke-width:2.5}.helped{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.hindered{fill:#fff;stroke:#a81f38;stroke-width:2.5}.on-helped{fill:#fff}.on-hindered{fill:#a81f38}.relations .between,.relations .along{stroke:#d3dee0}.relations .both{stroke:#0b5a66;stroke-width:6}.wished{fill:#fff;stroke:#8a5a00;stroke-width:3}.relations .arrow{stroke:#13262c;stroke-width:2;stroke-dasharray:6 4}.relations .tip{fill:#13262c}.canvas .along{stroke:#74868c;stroke-width:2}.canvas .done{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.canvas .begun{fill:#fff;stroke:#0b5a66;stroke-width:3}.on-done{fill:#fff}.agree-1{fill:#a81f38}.agree-2{fill:#e9b3bb}.agree-3{fill:#9fd0d6}.agree-4{fill:#0b5a66}.on-agree-1,.on-agree-4{fill:#fff}.counted-room{fill:#e0f0f2}.counted-part{fill:#0b5a66}.canvas .empty{fill:#fff;stroke:#74868c;stroke-width:2;stroke-dasharray:4 4}.dots .dot{fill:#0b5a66}</style>\n<title id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-support-name\">21 vastaajasta 17 sai tukea ja tietoa: täysin eri mieltä 1, jokseenkin eri mieltä 3, jokseenkin samaa mieltä 9, täysin samaa mieltä 8</title>\n<defs><pattern id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-support-stripes\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\" stroke=\"#fff\" stroke-opacity=\".55\" stroke-width=\"3\"/></pattern></defs>\n<rect class=\"agree-1\" x=\"0.0\" y=\"4\" width=\"51.2\" height=\"44\"/>\n<rect x=\"0.0\" y=\"4\" width=\"51.2\" height=\"44\" fill=\"url(#memo-Oj5KaDjUBrC2Dtl56DkSVg-support-stripes)\"/><rect class=\"agree-1\" x=\"11.6\" y=\"12\" width=\"28\" height=\"28\"/>  <text class=\"on-agree-1\" x=\"25.6\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-2\" x=\"53.2\" y=\"4\" width=\"104.0\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"105.2\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">3</text>\n<rect class=\"agree-3\" x=\"159.2\" y=\"4\" width=\"316.1\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"317.2\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">9</text>\n<rect class=\"agree-4\" x=\"477.3\" y=\"4\" width=\"280.7\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"617.6\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">8</text>\n</svg>", "width": 150, "words": "21 vastaajasta 17 sai tukea ja tietoa: täysin eri mieltä 1, jokseenkin eri mieltä 3, jokseenkin samaa mieltä 9, täysin samaa mieltä 8"}, {"decimals": 1, "foot": [[{"text": "Vastaajia"}], 21], "head": ["Vastaus", "Kuinka moni"], "kind": "table", "name": "sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen", "rows": [[[{"language": "fi", "text": "täysin eri mieltä"}], 1], [[{"language": "fi", "text": "jokseenkin eri mieltä"}], 3], [[{"language": "fi", "text": "jokseenkin samaa mieltä"}], 9], [[{"language": "fi", "text": "täysin samaa mieltä"}], 8]], "show_name": false, "widths": [4, 1]}, {"kind": "heading", "level": 2, "line": [{"language": "fi", "text": "sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)"}]}, {"kind": "picture", "svg": "<svg class=\"chart agreement-rows\" viewBox=\"0 0 760 60\" width=\"760\" role=\"img\" aria-labelledby=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-name\" xmlns=\"http://www.w3.org/2000/svg\"><style>svg{color:#0b5a66}text{fill:#13262c;font-family:''Atkinson Hyperlegible Next''}.key{display:none}.timeline .now{fill:#fdf1d8}.timeline .now-word{fill:#8a5a00}.timeline .between{stroke:#d3dee0}.timeline .axis{stroke:#13262c;stroke-width:3}.timeline .stop{fill:#fff;stroke:#13262c;stroke-width:2.5}.helped{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.hindered{fill:#fff;stroke:#a81f38;stroke-width:2.5}.on-helped{fill:#fff}.on-hindered{fill:#a81f38}.relations .between,.relations .along{stroke:#d3dee0}.relations .both{stroke:#0b5a66;stroke-width:6}.wished{fill:#fff;stroke:#8a5a00;stroke-width:3}.relations .arrow{stroke:#13262c;stroke-width:2;stroke-dasharray:6 4}.relations .tip{fill:#13262c}.canvas .along{stroke:#74868c;stroke-width:2}.canvas .done{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.canvas .begun{fill:#fff;stroke:#0b5a66;stroke-width:3}.on-done{fill:#fff}.agree-1{fill:#a81f38}.agree-2{fill:#e9b3bb}.agree-3{fill:#9fd0d6}.agree-4{fill:#0b5a66}.on-agree-1,.on-agree-4{fill:#fff}.counted-room{fill:#e0f0f2}.counted-part{fill:#0b5a66}.canvas .empty{fill:#fff;stroke:#74868c;stroke-width:2;stroke-dasharray:4 4}.dots .dot{fill:#0b5a66}</style>\n<title id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-name\">21 vastaajasta 15 sai lisävalmiuksia: täysin eri mieltä 1, jokseenkin eri mieltä 5, jokseenkin samaa mieltä 9, täysin samaa mieltä 6</title>\n<defs><pattern id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-stripes\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\" stroke=\"#fff\" stroke-opacity=\".55\" stroke-width=\"3\"/></pattern></defs>\n<rect class=\"agree-1\" x=\"0.0\" y=\"4\" width=\"51.2\" height=\"44\"/>\n<rect x=\"0.0\" y=\"4\" width=\"51.2\" height=\"44\" fill=\"url(#memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-stripes)\"/><rect class=\"agree-1\" x=\"11.6\" y=\"12\" width=\"28\" height=\"28\"/>  <text class=\"on-agree-1\" x=\"25.6\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-2\" x=\"53.2\" y=\"4\" width=\"174.7\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"140.5\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">5</text>\n<rect class=\"agree-3\" x=\"229.9\" y=\"4\" width=\"316.1\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"387.9\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">9</text>\n<rect class=\"agree-4\" x=\"548.0\" y=\"4\" width=\"210.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"653.0\" y=\"33\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">6</text>\n</svg>", "width": 150, "words": "21 vastaajasta 15 sai lisävalmiuksia: täysin eri mieltä 1, jokseenkin eri mieltä 5, jokseenkin samaa mieltä 9, täysin samaa mieltä 6"}, {"decimals": 1, "foot": [[{"text": "Vastaajia"}], 21], "head": ["Vastaus", "Kuinka moni"], "kind": "table", "name": "sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)", "rows": [[[{"language": "fi", "text": "täysin eri mieltä"}], 1], [[{"language": "fi", "text": "jokseenkin eri mieltä"}], 5], [[{"language": "fi", "text": "jokseenkin samaa mieltä"}], 9], [[{"language": "fi", "text": "täysin samaa mieltä"}], 6]], "show_name": false, "widths": [4, 1]}], "example": true, "id": "5Y-HGs1Ia1fXgRqlG0zMww", "needs": "", "shows": "there", "source": "/forms/Oj5KaDjUBrC2Dtl56DkSVg/results", "title": "Pienmarkkinat, kevät 2018"}, {"blocks": [{"kind": "heading", "level": 2, "line": [{"language": "fi", "text": "sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen"}]}, {"kind": "picture", "svg": "<svg class=\"chart agreement-rows\" viewBox=\"0 0 760 336\" width=\"760\" role=\"img\" aria-labelledby=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-support-towns-name\" xmlns=\"http://www.w3.org/2000/svg\"><style>svg{color:#0b5a66}text{fill:#13262c;font-family:''Atkinson Hyperlegible Next''}.key{display:none}.timeline .now{fill:#fdf1d8}.timeline .now-word{fill:#8a5a00}.timeline .between{stroke:#d3dee0}.timeline .axis{stroke:#13262c;stroke-width:3}.timeline .stop{fill:#fff;stroke:#13262c;stroke-width:2.5}.helped{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.hindered{fill:#fff;stroke:#a81f38;stroke-width:2.5}.on-helped{fill:#fff}.on-hindered{fill:#a81f38}.relations .between,.relations .along{stroke:#d3dee0}.relations .both{stroke:#0b5a66;stroke-width:6}.wished{fill:#fff;stroke:#8a5a00;stroke-width:3}.relations .arrow{stroke:#13262c;stroke-width:2;stroke-dasharray:6 4}.relations .tip{fill:#13262c}.canvas .along{stroke:#74868c;stroke-width:2}.canvas .done{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.canvas .begun{fill:#fff;stroke:#0b5a66;stroke-width:3}.on-done{fill:#fff}.agree-1{fill:#a81f38}.agree-2{fill:#e9b3bb}.agree-3{fill:#9fd0d6}.agree-4{fill:#0b5a66}.on-agree-1,.on-agree-4{fill:#fff}.counted-room{fill:#e0f0f2}.counted-part{fill:#0b5a66}.canvas .empty{fill:#fff;stroke:#74868c;stroke-width:2;stroke-dasharray:4 4}.dots .dot{fill:#0b5a66}</style>\n<title id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-support-towns-name\">Kuopio. 6 vastaajasta 5 sai tukea ja tietoa: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 3, täysin samaa mieltä 2. Suonenjoki. 5 vastaajasta 3 sai tukea ja tietoa: täysin eri mieltä 1, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 1. Varkaus. 5 vastaajasta 4 sai tukea ja tietoa: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 2. Iisalmi. 5 vastaajasta 5 sai tukea ja tietoa: täysin eri mieltä 0, jokseenkin eri mieltä 0, jokseenkin samaa mieltä 2, täysin samaa mieltä 3.</title>\n<defs><pattern id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-support-towns-stripes\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\" stroke=\"#fff\" stroke-opacity=\".55\" stroke-width=\"3\"/></pattern></defs>\n<text class=\"row-name\" x=\"0\" y=\"20\" font-size=\"19\" font-weight=\"700\">Kuopio <tspan font-weight=\"400\">5/6</tspan></text>  <rect class=\"agree-2\" x=\"0.0\" y=\"30\" width=\"124.7\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"62.3\" y=\"59\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-3\" x=\"126.7\" y=\"30\" width=\"378.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"315.7\" y=\"59\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">3</text>\n<rect class=\"agree-4\" x=\"506.7\" y=\"30\" width=\"251.3\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"632.3\" y=\"59\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<text class=\"row-name\" x=\"0\" y=\"104\" font-size=\"19\" font-weight=\"700\">Suonenjoki <tspan font-weight=\"400\">3/5</tspan></text>  <rect class=\"agree-1\" x=\"0.0\" y=\"114\" width=\"150.0\" height=\"44\"/>\n<rect x=\"0.0\" y=\"114\" width=\"150.0\" height=\"44\" fill=\"url(#memo-Oj5KaDjUBrC2Dtl56DkSVg-support-towns-stripes)\"/><rect class=\"agree-1\" x=\"61.0\" y=\"122\" width=\"28\" height=\"28\"/>  <text class=\"on-agree-1\" x=\"75.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-2\" x=\"152.0\" y=\"114\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"227.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-3\" x=\"304.0\" y=\"114\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"455.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-4\" x=\"608.0\" y=\"114\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"683.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<text class=\"row-name\" x=\"0\" y=\"188\" font-size=\"19\" font-weight=\"700\">Varkaus <tspan font-weight=\"400\">4/5</tspan></text>  <rect class=\"agree-2\" x=\"0.0\" y=\"198\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"75.0\" y=\"227\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-3\" x=\"152.0\" y=\"198\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"303.0\" y=\"227\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-4\" x=\"456.0\" y=\"198\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"607.0\" y=\"227\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<text class=\"row-name\" x=\"0\" y=\"272\" font-size=\"19\" font-weight=\"700\">Iisalmi <tspan font-weight=\"400\">5/5</tspan></text>  <rect class=\"agree-3\" x=\"0.0\" y=\"282\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"151.0\" y=\"311\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-4\" x=\"304.0\" y=\"282\" width=\"454.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"531.0\" y=\"311\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">3</text>\n</svg>", "width": 150, "words": "Kuopio. 6 vastaajasta 5 sai tukea ja tietoa: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 3, täysin samaa mieltä 2. Suonenjoki. 5 vastaajasta 3 sai tukea ja tietoa: täysin eri mieltä 1, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 1. Varkaus. 5 vastaajasta 4 sai tukea ja tietoa: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 2. Iisalmi. 5 vastaajasta 5 sai tukea ja tietoa: täysin eri mieltä 0, jokseenkin eri mieltä 0, jokseenkin samaa mieltä 2, täysin samaa mieltä 3."}, {"decimals": 1, "foot": [[{"text": "Kaikki yhdessä"}], 1, 3, 9, 8, 21], "head": ["Paikkakunta tai tapahtuma", "täysin eri mieltä", "jokseenkin eri mieltä", "jokseenkin samaa mieltä", "täysin samaa mieltä", "Vastaajia"], "kind": "table", "name": "sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa (verkostoissa) mukana olemiseen", "rows": [[[{"text": "Kuopio"}], 0, 1, 3, 2, 6], [[{"text": "Suonenjoki"}], 1, 1, 2, 1, 5], [[{"text": "Varkaus"}], 0, 1, 2, 2, 5], [[{"text": "Iisalmi"}], 0, 0, 2, 3, 5]], "show_name": false, "widths": [3, 2, 2, 2, 2, 2]}, {"kind": "paragraph", "line": [{"text": "Kuopio – Iisalmi: "}, {"text": "Täysin tai jokseenkin samaa mieltä: 5/6 → 5/5"}], "look": "plain"}, {"kind": "heading", "level": 2, "line": [{"language": "fi", "text": "sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)"}]}, {"kind": "picture", "svg": "<svg class=\"chart agreement-rows\" viewBox=\"0 0 760 336\" width=\"760\" role=\"img\" aria-labelledby=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-towns-name\" xmlns=\"http://www.w3.org/2000/svg\"><style>svg{color:#0b5a66}text{fill:#13262c;font-family:''Atkinson Hyperlegible Next''}.key{display:none}.timeline .now{fill:#fdf1d8}.timeline .now-word{fill:#8a5a00}.timeline .between{stroke:#d3dee0}.timeline .axis{stroke:#13262c;stroke-width:3}.timeline .stop{fill:#fff;stroke:#13262c;stroke-width:2.5}.helped{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.hindered{fill:#fff;stroke:#a81f38;stroke-width:2.5}.on-helped{fill:#fff}.on-hindered{fill:#a81f38}.relations .between,.relations .along{stroke:#d3dee0}.relations .both{stroke:#0b5a66;stroke-width:6}.wished{fill:#fff;stroke:#8a5a00;stroke-width:3}.relations .arrow{stroke:#13262c;stroke-width:2;stroke-dasharray:6 4}.relations .tip{fill:#13262c}.canvas .along{stroke:#74868c;stroke-width:2}.canvas .done{fill:#0b5a66;stroke:#0b5a66;stroke-width:2}.canvas .begun{fill:#fff;stroke:#0b5a66;stroke-width:3}.on-done{fill:#fff}.agree-1{fill:#a81f38}.agree-2{fill:#e9b3bb}.agree-3{fill:#9fd0d6}.agree-4{fill:#0b5a66}.on-agree-1,.on-agree-4{fill:#fff}.counted-room{fill:#e0f0f2}.counted-part{fill:#0b5a66}.canvas .empty{fill:#fff;stroke:#74868c;stroke-width:2;stroke-dasharray:4 4}.dots .dot{fill:#0b5a66}</style>\n<title id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-towns-name\">Kuopio. 6 vastaajasta 4 sai lisävalmiuksia: täysin eri mieltä 0, jokseenkin eri mieltä 2, jokseenkin samaa mieltä 3, täysin samaa mieltä 1. Suonenjoki. 5 vastaajasta 3 sai lisävalmiuksia: täysin eri mieltä 1, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 1. Varkaus. 5 vastaajasta 4 sai lisävalmiuksia: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 2. Iisalmi. 5 vastaajasta 4 sai lisävalmiuksia: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 2.</title>\n<defs><pattern id=\"memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-towns-stripes\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\" stroke=\"#fff\" stroke-opacity=\".55\" stroke-width=\"3\"/></pattern></defs>\n<text class=\"row-name\" x=\"0\" y=\"20\" font-size=\"19\" font-weight=\"700\">Kuopio <tspan font-weight=\"400\">4/6</tspan></text>  <rect class=\"agree-2\" x=\"0.0\" y=\"30\" width=\"251.3\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"125.7\" y=\"59\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-3\" x=\"253.3\" y=\"30\" width=\"378.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"442.3\" y=\"59\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">3</text>\n<rect class=\"agree-4\" x=\"633.3\" y=\"30\" width=\"124.7\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"695.7\" y=\"59\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<text class=\"row-name\" x=\"0\" y=\"104\" font-size=\"19\" font-weight=\"700\">Suonenjoki <tspan font-weight=\"400\">3/5</tspan></text>  <rect class=\"agree-1\" x=\"0.0\" y=\"114\" width=\"150.0\" height=\"44\"/>\n<rect x=\"0.0\" y=\"114\" width=\"150.0\" height=\"44\" fill=\"url(#memo-Oj5KaDjUBrC2Dtl56DkSVg-readiness-towns-stripes)\"/><rect class=\"agree-1\" x=\"61.0\" y=\"122\" width=\"28\" height=\"28\"/>  <text class=\"on-agree-1\" x=\"75.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-2\" x=\"152.0\" y=\"114\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"227.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-3\" x=\"304.0\" y=\"114\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"455.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-4\" x=\"608.0\" y=\"114\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"683.0\" y=\"143\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<text class=\"row-name\" x=\"0\" y=\"188\" font-size=\"19\" font-weight=\"700\">Varkaus <tspan font-weight=\"400\">4/5</tspan></text>  <rect class=\"agree-2\" x=\"0.0\" y=\"198\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"75.0\" y=\"227\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-3\" x=\"152.0\" y=\"198\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"303.0\" y=\"227\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-4\" x=\"456.0\" y=\"198\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"607.0\" y=\"227\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<text class=\"row-name\" x=\"0\" y=\"272\" font-size=\"19\" font-weight=\"700\">Iisalmi <tspan font-weight=\"400\">4/5</tspan></text>  <rect class=\"agree-2\" x=\"0.0\" y=\"282\" width=\"150.0\" height=\"44\"/>\n<text class=\"on-agree-2\" x=\"75.0\" y=\"311\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">1</text>\n<rect class=\"agree-3\" x=\"152.0\" y=\"282\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-3\" x=\"303.0\" y=\"311\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n<rect class=\"agree-4\" x=\"456.0\" y=\"282\" width=\"302.0\" height=\"44\"/>\n<text class=\"on-agree-4\" x=\"607.0\" y=\"311\" text-anchor=\"middle\" font-size=\"20\" font-weight=\"700\">2</text>\n</svg>", "width": 150, "words": "Kuopio. 6 vastaajasta 4 sai lisävalmiuksia: täysin eri mieltä 0, jokseenkin eri mieltä 2, jokseenkin samaa mieltä 3, täysin samaa mieltä 1. Suonenjoki. 5 vastaajasta 3 sai lisävalmiuksia: täysin eri mieltä 1, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 1. Varkaus. 5 vastaajasta 4 sai lisävalmiuksia: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 2. Iisalmi. 5 vastaajasta 4 sai lisävalmiuksia: täysin eri mieltä 0, jokseenkin eri mieltä 1, jokseenkin samaa mieltä 2, täysin samaa mieltä 2."}, {"decimals": 1, "foot": [[{"text": "Kaikki yhdessä"}], 1, 5, 9, 6, 21], "head": ["Paikkakunta tai tapahtuma", "täysin eri mieltä", "jokseenkin eri mieltä", "jokseenkin samaa mieltä", "täysin samaa mieltä", "Vastaajia"], "kind": "table", "name": "sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)", "rows": [[[{"text": "Kuopio"}], 0, 2, 3, 1, 6], [[{"text": "Suonenjoki"}], 1, 1, 2, 1, 5], [[{"text": "Varkaus"}], 0, 1, 2, 2, 5], [[{"text": "Iisalmi"}], 0, 1, 2, 2, 5]], "show_name": false, "widths": [3, 2, 2, 2, 2, 2]}, {"kind": "paragraph", "line": [{"text": "Kuopio – Iisalmi: "}, {"text": "Täysin tai jokseenkin samaa mieltä: 4/6 → 4/5"}], "look": "plain"}], "example": true, "id": "AuE2vQjrN4n0X41wpqg_4A", "needs": "", "shows": "there", "source": "/forms/Oj5KaDjUBrC2Dtl56DkSVg/results?view=towns", "title": "Pienmarkkinat, kevät 2018 – paikkakunnittain"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "ongelmat samanlaisia eri yhdistyksissä"}], "look": "quote"}, {"kind": "paragraph", "line": [{"text": "ideoita ja ajatuksia työpaikalle viemiseksi ja oman ajattelun tukemiseen"}], "look": "quote"}, {"kind": "paragraph", "line": [{"text": "täytyy olla rohkea eikä pidä vähätellä itseään"}], "look": "quote"}], "example": false, "id": "-VBa4t70E4PyVmC4ILzPfQ", "needs": "", "shows": "there", "source": "/forms/Oj5KaDjUBrC2Dtl56DkSVg/results#learned", "title": "Mitä opit?"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "rauhanpiippu käyttöön omiin ryhmiin"}], "look": "quote"}, {"kind": "paragraph", "line": [{"text": "Timon videoiden hyödyntäminen"}], "look": "quote"}, {"kind": "paragraph", "line": [{"text": "ollaan ihan pihalla, seuraavaan hallituksen kokoukseen esitykseen mm. verkoston määrittely"}], "look": "quote"}, {"kind": "paragraph", "line": [{"text": "työkalun"}], "look": "quote"}], "example": false, "id": "AsNOPPMLPOPNdRXeZIr8Qw", "needs": "", "shows": "there", "source": "/forms/Oj5KaDjUBrC2Dtl56DkSVg/results#takes_home", "title": "Mitä viet mukanasi omaan järjestöösi?"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "lisää maakuntauudistuksesta ihan maalaiskielellä että ymmärryksen taso kohoaisi"}], "look": "quote"}], "example": false, "id": "F9S_ynq9Vv2VX7-T07ihUw", "needs": "", "shows": "there", "source": "/forms/Oj5KaDjUBrC2Dtl56DkSVg/results#wish", "title": "Konkreettinen toive syksylle"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "lisää maakuntauudistuksesta ihan maalaiskielellä että ymmärryksen taso kohoaisi"}], "look": "typed"}, {"kind": "paragraph", "line": [{"bold": true, "text": "Luvattiin:"}, {"text": " OTAMME HAASTEEN VASTAAN ja tämä passautuu ensisyksyn suunnitelmiin täydellisesti"}], "look": "typed"}, {"kind": "paragraph", "line": [{"text": "VeKe tekee sen."}], "look": "soft"}], "example": false, "id": "KTjYqUGzEIINY7lTReXF9Q", "needs": "", "shows": "there", "source": "/wishes/eC-HlrvbIjiJjjm4hBDAZg", "title": "Toive ja lupaus"}, {"blocks": [{"kind": "listing", "lines": [[{"text": "sote-järjestöt osaavat mieltää verkostotyöskentelyä, ja ennen kaikkea tunnistaa kehittämiskohteita → toiminnan vahvistamiseksi kehittämiskohteet on pakko tunnistaa"}], [{"text": "maakunnan rakenteet eivät ole vielä hahmottuneet, joten emme voi olettaa, että vaikuttavuus olisi selkeä homma"}], [{"text": "asioita ON PAKKO alkaa tehdä yhdessä, yhteistyössä, yhteisenä rintamana JOS halutaan vaikuttaa maakuntatasolle"}]], "numbered": false}], "example": false, "id": "-_jkfgIDe66qiVETg0eRig", "needs": "", "shows": "there", "source": "", "title": "Omat päätelmät, lopputulema"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "Soitelkaa tai laitelkaa viestiä, jos nousee kysymyksiä tai ajatuksia."}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Työstämme ensisyksyä Susannan kanssa toukokuussa. 😊"}], "look": "plain"}], "example": false, "id": "ISIcHcA-t2nWggEz6bS-_A", "needs": "", "shows": "there", "source": "/events/series/pienmarkkinat-2018", "title": "Yhteys, ja kuka valmistelee jatkoa"}, {"blocks": [{"decimals": 1, "foot": [], "head": ["Tapahtuma", "Milloin"], "kind": "table", "name": "Tulevia tapahtumia", "rows": [[[{"address": "http://127.0.0.1:8000/events/oppikoulu-2-2018", "text": "Oppikoulu 2"}, {"text": ", Puijonsarvi, Kuopio"}], [{"text": "to 19.4.2018 klo 8.30–11.30"}]], [[{"address": "http://127.0.0.1:8000/events/oppikoulu-3-2018", "text": "Oppikoulu 3"}, {"text": ", Puijonsarvi, Kuopio"}], [{"text": "to 26.4.2018 klo 8.30–11.30"}]]], "show_name": false, "widths": [5, 3]}, {"kind": "heading", "level": 2, "line": [{"text": "Ilmoittautuminen ja kanavat"}]}, {"kind": "listing", "lines": [[{"text": "Ilmoittautuminen: "}, {"address": "http://www.pohjoissavonveke.fi/ilmoittautuminen", "text": "http://www.pohjoissavonveke.fi/ilmoittautuminen"}], [{"text": "Facebook: "}, {"address": "https://www.facebook.com/pohjoissavonve1/", "text": "https://www.facebook.com/pohjoissavonve1/"}], [{"text": "Twitter: "}, {"address": "https://twitter.com/pohjoissavonve1", "text": "https://twitter.com/pohjoissavonve1"}], [{"text": "Instagram: "}, {"address": "https://www.instagram.com/pohjoissavonveke/", "text": "https://www.instagram.com/pohjoissavonveke/"}]], "numbered": false}], "example": false, "id": "xebU0Cw6zczUA-FTqtIMvw", "needs": "", "shows": "there", "source": "/events/series/pienmarkkinat-2018", "title": "Tulevia tapahtumia ja kanavat"}, {"blocks": [{"kind": "paragraph", "line": [{"text": "KEVÄÄN PURISTUKSESTA!"}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Syksyllä palaamme taas asiaan ja toivomme, että olette myös silloin mukana!"}], "look": "plain"}, {"kind": "paragraph", "line": [{"text": "Pistäkää facet, instat ja tvitterit seurantaan!"}], "look": "plain"}], "example": false, "id": "Lt_AaKa_c-HFkZ4RVs7CdA", "needs": "", "shows": "there", "source": "", "title": "Terveiset"}], "title": "Järjestötyön ankkurointi"}','','2026-11-30 06:04:39.481142');
CREATE TABLE network_count (
	worksheet VARCHAR(40) NOT NULL, 
	perspective VARCHAR(40) NOT NULL, 
	joined INTEGER NOT NULL, 
	state VARCHAR(120) NOT NULL, 
	counted_at DATETIME, 
	shown TEXT NOT NULL, 
	CONSTRAINT pk_network_count PRIMARY KEY (worksheet, perspective)
);
INSERT INTO "network_count" VALUES('network_health','own',0,'0 None None',NULL,'');
INSERT INTO "network_count" VALUES('network_health','whole',0,'0 None None',NULL,'');
INSERT INTO "network_count" VALUES('network_health','one',0,'0 None None',NULL,'');
CREATE TABLE network_number (
	worksheet VARCHAR(40) NOT NULL, 
	perspective VARCHAR(40) NOT NULL, 
	thing VARCHAR(60) NOT NULL, 
	organisation_id VARCHAR(22) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	"key" VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_network_number PRIMARY KEY (worksheet, perspective, thing, organisation_id, digest), 
	CONSTRAINT fk_network_number_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
CREATE TABLE organisation (
	id VARCHAR(22) NOT NULL, 
	name VARCHAR(160) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_organisation PRIMARY KEY (id), 
	CONSTRAINT uq_organisation_name UNIQUE (name)
);
INSERT INTO "organisation" VALUES('R-7Ntb45N_ObY8AcDL8fxA','Kallaveden Omaiset ry','2026-11-30 06:02:45.196154');
INSERT INTO "organisation" VALUES('t8H4OXJoQ9voqqYqvGVbxg','Koljonvirran Kumppanit ry','2026-11-30 06:02:45.196154');
CREATE TABLE paper_entry (
	code VARCHAR(8) NOT NULL, 
	sheet_id VARCHAR(22) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	CONSTRAINT pk_paper_entry PRIMARY KEY (code), 
	CONSTRAINT fk_paper_entry_sheet_id_sheet FOREIGN KEY(sheet_id) REFERENCES sheet (id) ON DELETE CASCADE
);
INSERT INTO "paper_entry" VALUES('9PWCYC3Q','gZNfbsGgWTOuTwjiiV0UWg','2026-11-30 06:08:24.339219');
CREATE TABLE passkey (
	id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	credential_digest VARCHAR(64) NOT NULL, 
	credential TEXT NOT NULL, 
	public_key TEXT NOT NULL, 
	sign_count BIGINT NOT NULL, 
	last_issued BIGINT NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	created_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_passkey PRIMARY KEY (id), 
	CONSTRAINT fk_passkey_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT uq_passkey_credential_digest UNIQUE (credential_digest)
);
CREATE TABLE person (
	id VARCHAR(22) NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	roles JSON NOT NULL, 
	password_hash VARCHAR(200), 
	created_at DATETIME NOT NULL, 
	disabled_at DATETIME, seen_on DATE, told_on DATE, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT uq_person_email UNIQUE (email)
);
INSERT INTO "person" VALUES('f-0rT2bMt6gMgLUdl1S5DQ','yhteys@demo.example','Yrjö Yhteys','fi','[]','$argon2id$v=19$m=19456,t=2,p=1$DOMguqO+p7rxt8KVw5U8YQ$eBLkILHsqar45mhbt6hTkg+DuvPQG2yAkpfVtH7HPwQ','2026-11-30 06:02:45.196154',NULL,'2026-11-30',NULL);
INSERT INTO "person" VALUES('7CvwHtUPfTr8osmhtiogag','jasen@demo.example','Jaana Jäsen','fi','[]','$argon2id$v=19$m=19456,t=2,p=1$DOMguqO+p7rxt8KVw5U8YQ$eBLkILHsqar45mhbt6hTkg+DuvPQG2yAkpfVtH7HPwQ','2026-11-30 06:02:45.196154',NULL,'2026-11-30',NULL);
INSERT INTO "person" VALUES('hQBw6luV9grbV1PD61Ma_A','naapuri@demo.example','Niilo Naapuri','fi','[]','$argon2id$v=19$m=19456,t=2,p=1$DOMguqO+p7rxt8KVw5U8YQ$eBLkILHsqar45mhbt6hTkg+DuvPQG2yAkpfVtH7HPwQ','2026-11-30 06:02:45.196154',NULL,'2026-11-30',NULL);
INSERT INTO "person" VALUES('hk2ondNL8mcRyLUHFw8ltQ','asiantuntija@demo.example','Aila Asiantuntija','fi','["curator"]','$argon2id$v=19$m=19456,t=2,p=1$DOMguqO+p7rxt8KVw5U8YQ$eBLkILHsqar45mhbt6hTkg+DuvPQG2yAkpfVtH7HPwQ','2026-11-30 06:02:45.196154',NULL,'2026-11-30',NULL);
INSERT INTO "person" VALUES('eALweF2SsF5MdGAUSPvpZw','vetaja@demo.example','Veera Vetäjä','fi','["facilitator"]','$argon2id$v=19$m=19456,t=2,p=1$DOMguqO+p7rxt8KVw5U8YQ$eBLkILHsqar45mhbt6hTkg+DuvPQG2yAkpfVtH7HPwQ','2026-11-30 06:02:45.196154',NULL,'2026-11-30',NULL);
INSERT INTO "person" VALUES('lQqW5v6mU3CT8xKn-8uAvw','yllapito@demo.example','Yki Ylläpito','fi','["admin"]','$argon2id$v=19$m=19456,t=2,p=1$DOMguqO+p7rxt8KVw5U8YQ$eBLkILHsqar45mhbt6hTkg+DuvPQG2yAkpfVtH7HPwQ','2026-11-30 06:02:45.196154',NULL,NULL,NULL);
CREATE TABLE recovery_code (
	id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	code_digest VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (id), 
	CONSTRAINT fk_recovery_code_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "recovery_code" VALUES('BoN4_jcYBdFxuqWoK0Tiow','hk2ondNL8mcRyLUHFw8ltQ','de1bfd30b333001624302e28e013eee577e51e1787178b18956488af75dc9d70');
INSERT INTO "recovery_code" VALUES('wtRl2yUMUWkocgdntOyKjA','hk2ondNL8mcRyLUHFw8ltQ','14efa1e6645da949a4d27e9367ea211ac1dbb89087e42bbe19f55b0f96988fad');
INSERT INTO "recovery_code" VALUES('HD4PKAu-CixVmJH8h5HvhA','hk2ondNL8mcRyLUHFw8ltQ','7c401acad516c2ab09ac04f52f2bdaf979495eeec42ef1e8fbbc0f26eab1117b');
INSERT INTO "recovery_code" VALUES('88t7G-1wsRh3P4hL5IE07w','hk2ondNL8mcRyLUHFw8ltQ','7f5e51db246319dbf7a69e29d6a6ef2a0053cbcf49cd6fc9a976ec9a2d1aa3fd');
INSERT INTO "recovery_code" VALUES('ALgyMOzviJi6Vs28Fojm8w','hk2ondNL8mcRyLUHFw8ltQ','3861d84e36b9aa066528161c1f5113e771d0a8ed694f74aefc10030d6384a4fe');
INSERT INTO "recovery_code" VALUES('FUugi7b2ceuRc9pV2gsyMA','hk2ondNL8mcRyLUHFw8ltQ','ad506ff15e4687b7f0b3c960d774a2b14efda54e54e0c52d9ce7189a9c6a94f9');
INSERT INTO "recovery_code" VALUES('tlrFTX0uF8TZ4EgcNaUH7w','hk2ondNL8mcRyLUHFw8ltQ','693ab5b538862f34cf508e621c559367a2243a24844b415b421f6ac76fac1d6d');
INSERT INTO "recovery_code" VALUES('TzLOpUf_YsyoLWC0caV0tw','hk2ondNL8mcRyLUHFw8ltQ','e22ccdb032489d8406c70607014bdd255d4158b8891835c8ff29c229ed6b9b71');
INSERT INTO "recovery_code" VALUES('MlGSZ_eIwOisLPxKL33wwA','hk2ondNL8mcRyLUHFw8ltQ','7fc80f0b340033d75df37f9987f1ae14e1bf5e31091625986fd8c78f0c7106c0');
INSERT INTO "recovery_code" VALUES('GGIUD3oqO6hXzEYtiAnsEg','hk2ondNL8mcRyLUHFw8ltQ','b492267f8c9005b09498c39c251a067a62c3767f16b33e4304d15d04ee5e7fa2');
CREATE TABLE round (
	id VARCHAR(22) NOT NULL, 
	organisation_id VARCHAR(22) NOT NULL, 
	definition_digest VARCHAR(64) NOT NULL, 
	perspective VARCHAR(40) NOT NULL, 
	subject VARCHAR(200) NOT NULL, 
	opened_by VARCHAR(22), 
	opened_at DATETIME NOT NULL, 
	until DATE NOT NULL, 
	reminded_on DATE, 
	revealed_at DATETIME, 
	called_off_at DATETIME, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT fk_round_definition_digest_worksheet_definition FOREIGN KEY(definition_digest) REFERENCES worksheet_definition (digest), 
	CONSTRAINT fk_round_opened_by_person FOREIGN KEY(opened_by) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_round_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
INSERT INTO "round" VALUES('kf6muLVRt1GVr97KidTvUA','R-7Ntb45N_ObY8AcDL8fxA','a21e5bd5733464da3021ad7183ca5c71273ab5aee1a4541984ad696f67e9b351','one','Iisalmen hankehautomo','f-0rT2bMt6gMgLUdl1S5DQ','2026-11-30 06:08:46.544607','2026-12-14',NULL,'2026-11-30 06:09:12.807073',NULL);
INSERT INTO "round" VALUES('_rHPByfiIVkz1qCHMudh4w','R-7Ntb45N_ObY8AcDL8fxA','a21e5bd5733464da3021ad7183ca5c71273ab5aee1a4541984ad696f67e9b351','one','Kesken','f-0rT2bMt6gMgLUdl1S5DQ','2026-11-30 06:09:16.267355','2026-12-14',NULL,NULL,NULL);
CREATE TABLE round_part (
	round_id VARCHAR(22) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	sheet_id VARCHAR(22), 
	asked_at DATETIME NOT NULL, 
	ready_at DATETIME, 
	CONSTRAINT pk_round_part PRIMARY KEY (round_id, person_id), 
	CONSTRAINT fk_round_part_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_round_part_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE, 
	CONSTRAINT fk_round_part_sheet_id_sheet FOREIGN KEY(sheet_id) REFERENCES sheet (id) ON DELETE SET NULL
);
INSERT INTO "round_part" VALUES('kf6muLVRt1GVr97KidTvUA','7CvwHtUPfTr8osmhtiogag','FJFLUypOWgG1n4QKzUIOaA','2026-11-30 06:08:46.544607','2026-11-30 06:09:12.807073');
INSERT INTO "round_part" VALUES('kf6muLVRt1GVr97KidTvUA','f-0rT2bMt6gMgLUdl1S5DQ','Z8kOfh4AtiXB8MVInNivpg','2026-11-30 06:08:46.544607','2026-11-30 06:09:05.126767');
INSERT INTO "round_part" VALUES('_rHPByfiIVkz1qCHMudh4w','7CvwHtUPfTr8osmhtiogag',NULL,'2026-11-30 06:09:16.267355',NULL);
INSERT INTO "round_part" VALUES('_rHPByfiIVkz1qCHMudh4w','f-0rT2bMt6gMgLUdl1S5DQ','LeHG1XhIkQbb94O7I8xK1g','2026-11-30 06:09:16.267355','2026-11-30 06:09:30.179715');
CREATE TABLE round_talk (
	round_id VARCHAR(22) NOT NULL, 
	item VARCHAR(160) NOT NULL, 
	words TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	page_key VARCHAR(64), 
	sequence INTEGER NOT NULL, 
	saved_at DATETIME NOT NULL, 
	written_by VARCHAR(22), 
	CONSTRAINT pk_round_talk PRIMARY KEY (round_id, item), 
	CONSTRAINT fk_round_talk_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE, 
	CONSTRAINT fk_round_talk_written_by_person FOREIGN KEY(written_by) REFERENCES person (id) ON DELETE SET NULL
);
INSERT INTO "round_talk" VALUES('kf6muLVRt1GVr97KidTvUA','purpose_1','3',1,NULL,0,'2026-11-30 06:09:54.861514','f-0rT2bMt6gMgLUdl1S5DQ');
CREATE TABLE round_voice (
	round_id VARCHAR(22) NOT NULL, 
	place INTEGER NOT NULL, 
	person_id VARCHAR(22), 
	words TEXT NOT NULL, 
	CONSTRAINT pk_round_voice PRIMARY KEY (round_id, place), 
	CONSTRAINT fk_round_voice_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_round_voice_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
);
INSERT INTO "round_voice" VALUES('kf6muLVRt1GVr97KidTvUA',1,'f-0rT2bMt6gMgLUdl1S5DQ','{"purpose_1": "4", "purpose_2": "4", "purpose_3": "4", "purpose_4": "4"}');
INSERT INTO "round_voice" VALUES('kf6muLVRt1GVr97KidTvUA',2,'7CvwHtUPfTr8osmhtiogag','{"purpose_1": "2", "purpose_2": "2", "purpose_3": "2", "purpose_4": "2"}');
CREATE TABLE search_miss (
	day DATE NOT NULL, 
	words VARCHAR(80) NOT NULL, 
	times INTEGER NOT NULL, 
	CONSTRAINT pk_search_miss PRIMARY KEY (day, words)
);
CREATE TABLE search_synonym (
	id VARCHAR(22) NOT NULL, 
	one VARCHAR(80) NOT NULL, 
	other VARCHAR(80) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_search_synonym PRIMARY KEY (id), 
	CONSTRAINT uq_search_synonym_one UNIQUE (one, other)
);
CREATE TABLE search_word (
	analyser VARCHAR(80) NOT NULL, 
	word VARCHAR(60) NOT NULL, 
	keys TEXT NOT NULL, 
	CONSTRAINT pk_search_word PRIMARY KEY (analyser, word)
);
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','0','["0", ["0"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','1','["1", ["1"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','1-5','["1-5", ["1-5"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','10','["10", ["10"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','11.30','["11.30", ["11.30"], ["11", "30"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','12.00','["12.00", ["12.00"], ["12", "00"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','13.3.2018','["13.3.2018", ["13.3.2018"], ["13", "2018"], ["13.3.2018"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','15','["15", ["15"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','17','["17", ["17"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','19.4','["19.4", ["19.4"], ["19"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','19.4.2018','["19.4.2018", ["19.4.2018"], ["19", "2018"], ["19.4.2018"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','2','["2", ["2"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','2-3','["2-3", ["2-3"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','20','["20", ["20"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','20.3.2018','["20.3.2018", ["20.3.2018"], ["20", "2018"], ["20.3.2018"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','2018','["2018", ["2018"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','2021','["2021", ["2021"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','2026','["2026", ["2026"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','2027','["2027", ["2027"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','2028','["2028", ["2028"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','21','["21", ["21"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','21.3.2018','["21.3.2018", ["21.3.2018"], ["21", "2018"], ["21.3.2018"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','22.3.2018','["22.3.2018", ["22.3.2018"], ["22", "2018"], ["22.3.2018"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','24','["24", ["24"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','24.11.2026','["24.11.2026", ["24.11.2026"], ["24", "11", "2026"], ["24.11.2026"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','25','["25", ["25"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','26.4','["26.4", ["26.4"], ["26"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','26.4.2018','["26.4.2018", ["26.4.2018"], ["26", "2018"], ["26.4.2018"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','3','["3", ["3"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','30','["30", ["30"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','4','["4", ["4"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','5','["5", ["5"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','6','["6", ["6"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','6.3.2018','["6.3.2018", ["6.3.2018"], ["2018"], ["6.3.2018"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','611','["611", ["611"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','7','["7", ["7"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','7.3.2018','["7.3.2018", ["7.3.2018"], ["2018"], ["7.3.2018"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','8','["8", ["8"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','8.3.2018','["8.3.2018", ["8.3.2018"], ["2018"], ["8.3.2018"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','8.30','["8.30", ["8.30"], ["30"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','8.30-11.30','["8.30-11.30", ["8.30-11.30"], ["30", "11"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','9','["9", ["9"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','9.00','["9.00", ["9.00"], ["00"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','a','["a", ["a"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','able','["abl", ["able", "abl"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','about','["abou", ["about", "abou"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','achieve','["achiev", ["achieve", "achiev"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','affär','["affar", ["affar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','after','["after", ["after"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','again','["aga", ["again", "aga"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','agenda','["agenda", ["agenda", "agend"], [], ["agend"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','agree','["agr", ["agree", "agr"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','agreed','["agreed", ["agreed"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aiempien','["aiempi", ["aiempien", "aiempi", "aiemp"], [], ["aiemp"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aiheesta','["aihe", ["aiheesta", "aihe"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aiheuttaa','["aiheuttaa", ["aiheuttaa", "aiheut"], [], ["aiheu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aika','["aika", ["aika"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aikaa','["aika", ["aikaa", "aika"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aikaan','["aika", ["aikaan", "aika"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aikajana','["aikajana", ["aikajana", "aikaj"], ["aika", "jana"], ["aikajan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aikajanaan','["aikajana", ["aikajanaan", "aikajana", "aikaj"], ["aika", "jana"], ["aikajan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aikana','["aika", ["aikana", "aika"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aikataulu','["aikataulu", ["aikataulu"], ["aika", "taulu"], ["aikataul"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aikataulutettu','["aikataulutettu", ["aikataulutettu", "aikataulutetu"], [], ["aikataulute"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aila','["aila", ["aila"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aina','["aina", ["aina"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aineistot','["aineisto", ["aineistot", "aineisto"], [], ["ainei"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ajan','["aika", ["ajan", "aika", "ajaa", "aja"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ajat','["aika", ["ajat", "aika", "ajaa", "aja"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ajattelun','["ajattelu", ["ajattelun", "ajattelu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ajatuksen','["ajatus", ["ajatuksen", "ajatus", "ajatuks"], [], ["ajatus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ajatuksia','["ajatus", ["ajatuksia", "ajatus", "ajatuks"], [], ["ajatus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ajoin','["aika", ["ajoin", "aika", "ajo", "ajaa"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ajoissa','["ajoissa", ["ajoissa", "aika", "ajo"], [], ["ajois"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aktuella','["aktue", ["aktuella", "aktue"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','alkaa','["alkaa", ["alkaa", "alk"], [], ["alkaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','alkoi','["alkaa", ["alkoi", "alkaa"], [], ["alkaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','alkuun','["alku", ["alkuun", "alku"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','alla','["alla", ["alla", "al"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','allekirjoitus','["allekirjoitus", ["allekirjoitus"], [], ["alekirj"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','allt','["allt", ["allt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','alltid','["alltid", ["alltid"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aloita','["aloittaa", ["aloita", "aloittaa", "alo"], [], ["aloit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aloite','["aloite", ["aloite", "aloit"], [], ["aloit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aloittakaa','["aloittaa", ["aloittakaa", "aloittaa", "aloittak"], [], ["aloit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aloitteelle','["aloite", ["aloitteelle", "aloite", "aloit"], [], ["aloit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aloitteen','["aloite", ["aloitteen", "aloite", "aloit"], [], ["aloit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','alone','["alon", ["alone", "alon"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aloud','["aloud", ["aloud"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','already','["already", ["already"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','although','["although", ["although"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','alue','["alue", ["alue"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','alueella','["alue", ["alueella", "alue"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','alueen','["alue", ["alueen", "alue"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','alun','["alku", ["alun", "alku", "alu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','alusta','["alku", ["alusta", "alku", "alus", "alunen", "alustaa", "alu"], [], ["alunen", "alust"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','always','["always", ["always"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','an','["an", ["an"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','and','["and", ["and"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','andra','["andr", ["andra", "andr"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','andras','["andras", ["andras"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ankkurin','["ankkuri", ["ankkurin", "ankkuri", "ankkur"], [], ["ankur"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ankkurointi','["ankkurointi", ["ankkurointi", "ankkuroint"], [], ["ankur"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','anna','["anna", ["anna", "antaa", "an"], [], ["antaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','annamme','["anna", ["annamme", "anna", "antaa", "an"], [], ["antaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','annan','["anna", ["annan", "anna", "antaa", "an"], [], ["antaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','annat','["anna", ["annat", "anna", "antaa", "an"], [], ["antaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','another','["another", ["another"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ansvarar','["ansvarar", ["ansvarar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ansvaret','["ansvar", ["ansvaret", "ansvar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','answer','["answer", ["answer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','answers','["answers", ["answers"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ansökan','["ansok", ["ansokan", "ansok"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ansökningar','["ansokningar", ["ansokningar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ansökningstiden','["ansokningstid", ["ansokningstiden", "ansokningstid"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','antaa','["antaa", ["antaa", "ant"], [], ["antaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','antakaa','["antaa", ["antakaa", "antaa", "antak"], [], ["antaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','använda','["anvand", ["anvanda", "anvand"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','använder','["anvander", ["anvander"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','any','["any", ["any"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','apart','["apart", ["apart"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','application','["applicatio", ["application", "applicatio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','applications','["applications", ["applications"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','applied','["applied", ["applied"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','apply','["apply", ["apply"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','apua','["apu", ["apua", "apu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','arbete','["arbet", ["arbete", "arbet"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','arbetet','["arbet", ["arbetet", "arbet"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','arbetsbladet','["arbetsblad", ["arbetsbladet", "arbetsblad"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','arbetsgivaren','["arbetsgivar", ["arbetsgivaren", "arbetsgivar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','arbetstid','["arbetstid", ["arbetstid"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','are','["are", ["are"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','artigt','["artigt", ["artigt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','arvioimme','["arvioida", ["arvioimme", "arvioida", "arvioi"], [], ["arvio"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','arviointi','["arviointi", ["arviointi", "arvioint"], [], ["arvioi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','arviointiin','["arviointi", ["arviointiin", "arviointi", "arvioint"], [], ["arvioi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','arvioitiin','["arvioida", ["arvioitiin", "arvioida", "arvioit"], [], ["arvio"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','arvoa','["arvo", ["arvoa", "arvo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','arvosanaa','["arvosana", ["arvosanaa", "arvosana", "arvosan"], ["arvo", "sana"], ["arvosan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','as','["as", ["as"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asia','["asia", ["asia", "as"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asiaa','["asia", ["asiaa", "asia"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asiaan','["asia", ["asiaan", "asia"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asialista','["asialista", ["asialista", "asial"], ["asia", "lista"], ["asialis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asialistan','["asialista", ["asialistan", "asialista", "asialist"], ["asia", "lista"], ["asialis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asialle','["asia", ["asialle", "asia"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asiamme','["asia", ["asiamme", "asia", "as"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asian','["asia", ["asian", "asia"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asiani','["asia", ["asiani", "asia", "as"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asianmukainen','["asianmukainen", ["asianmukainen", "asianmukain"], ["asia", "mukainen"], ["asianmuk"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asiantuntija','["asiantuntija", ["asiantuntija", "asiantuntij"], ["asia", "tuntija"], ["asiantun"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asiantuntijan','["asiantuntija", ["asiantuntijan", "asiantuntija", "asiantuntij"], ["asia", "tuntija"], ["asiantun"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asiasi','["asia", ["asiasi", "asia", "as"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asiasta','["asia", ["asiasta", "asia"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asiastamme','["asia", ["asiastamme", "asia"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asioissa','["asia", ["asioissa", "asia", "asio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asioista','["asia", ["asioista", "asia", "asio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asioita','["asia", ["asioita", "asia", "asio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ask','["ask", ["ask"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','assess','["asses", ["assess", "asses"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','association','["associatio", ["association", "associatio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','association''s','["association''s", ["association''s"], ["associatio", "association"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','associations','["associations", ["associations"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','asukasryhmä','["asukasryhma", ["asukasryhma", "asukasryhm"], ["asukas", "ryhma"], ["asukasryh"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','at','["at", ["at"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','att','["at", ["att", "at"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','attach','["attach", ["attach"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','aukeaa','["aukea", ["aukeaa", "aukea", "aueta"], [], ["aukea", "aueta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','auttaa','["auttaa", ["auttaa", "aut"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','auttakaa','["auttaa", ["auttakaa", "auttaa", "auttak"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','auttoi','["auttaa", ["auttoi", "auttaa", "autoi"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','auttoiko','["auttaa", ["auttoiko", "auttaa", "autoi"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','av','["av", ["av"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','avaa','["avata", ["avaa", "avata", "ava"], [], ["avata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','avgränsa','["avgr", ["avgransa", "avgr"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','avoin','["avoin", ["avoin", "avo"], [], ["avoin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','avointa','["avoin", ["avointa", "avoin"], [], ["avoin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','avslut','["avslu", ["avslut", "avslu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','avslutar','["avslutar", ["avslutar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','avstå','["avsta", ["avsta"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','avulla','["apu", ["avulla", "apu", "avu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','avustuksessa','["avustus", ["avustuksessa", "avustus", "avustuks"], [], ["avust"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','avustuksille','["avustus", ["avustuksille", "avustus", "avustuks"], [], ["avust"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','avustus','["avustus", ["avustus"], [], ["avust"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','avustushakemukseen','["avustushakemus", ["avustushakemukseen", "avustushakemus", "avustushakemuks"], ["avustusus", "kemus"], ["avustushak"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','away','["away", ["away"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','back','["back", ["back"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bara','["bara", ["bara"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','be','["be", ["be"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','become','["becom", ["become", "becom"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bedömer','["bedomer", ["bedomer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','been','["been", ["been"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','before','["befor", ["before", "befor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','begin','["beg", ["begin", "beg"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','beginning','["beginning", ["beginning"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','begravs','["begravs", ["begravs"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','behalf','["behalf", ["behalf"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','behov','["behov", ["behov"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','behovet','["behov", ["behovet", "behov"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','behöver','["behover", ["behover"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','behövs','["behovs", ["behovs"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','belong','["belong", ["belong"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','belongs','["belongs", ["belongs"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','below','["below", ["below"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ber','["ber", ["ber"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','berätta','["berat", ["beratta", "berat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','berättade','["berattad", ["berattade", "berattad"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','berättar','["berattar", ["berattar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','berättat','["berat", ["berattat", "berat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','beslut','["beslu", ["beslut", "beslu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','besluta','["beslu", ["besluta", "beslu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','beslutade','["beslutad", ["beslutade", "beslutad"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','beslutar','["beslutar", ["beslutar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','beslutat','["beslut", ["beslutat", "beslut"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','beslutsfattandet','["beslutsfattand", ["beslutsfattandet", "beslutsfattand"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','beslutsfattare','["beslutsfattar", ["beslutsfattare", "beslutsfattar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','beslutsfattarna','["beslutsfattar", ["beslutsfattarna", "beslutsfattar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bestämmer','["bestammer", ["bestammer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','better','["better", ["better"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','between','["betw", ["between", "betw"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','betyg','["betyg", ["betyg"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bifoga','["bifog", ["bifoga", "bifog"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','big','["big", ["big"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','binder','["binder", ["binder"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','binds','["binds", ["binds"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bjuder','["bjuder", ["bjuder"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bjöds','["bjods", ["bjods"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','blev','["blev", ["blev"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','blir','["blir", ["blir"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','blivit','["blivi", ["blivit", "blivi"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','board','["board", ["board"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','board''s','["board''s", ["board''s"], ["board"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','borde','["bord", ["borde", "bord"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','born','["bor", ["born", "bor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bort','["bort", ["bort"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','borta','["bor", ["borta", "bor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','both','["both", ["both"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bought','["bought", ["bought"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','box','["box", ["box"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','boxes','["boxes", ["boxes"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bra','["bra", ["bra"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','briefly','["briefly", ["briefly"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bring','["bring", ["bring"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','brings','["brings", ["brings"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bromsa','["broms", ["bromsa", "broms"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bromsade','["bromsad", ["bromsade", "bromsad"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','buried','["buried", ["buried"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','business','["business", ["business", "busines"], [], ["busines"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','by','["by", ["by"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bär','["bar", ["bar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','bättre','["battr", ["battre", "battr"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','båda','["bada", ["bada"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','både','["bade", ["bade"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','börja','["borj", ["borja", "borj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','började','["borjad", ["borjade", "borjad"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','början','["borj", ["borjan", "borj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','börjar','["borjar", ["borjar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','calendar','["calendar", ["calendar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','call','["cal", ["call", "cal"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','calling','["calling", ["calling"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','calmly','["calmly", ["calmly"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','came','["came", ["came"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','can','["can", ["can"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','cannot','["cano", ["cannot", "cano"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','carries','["carries", ["carries"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','carry','["cary", ["carry", "cary"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','cause','["cause", ["cause"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','central','["central", ["central"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','centralförbundet','["centralforbund", ["centralforbundet", "centralforbund"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','change','["chang", ["change", "chang"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','changed','["changed", ["changed"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','changes','["changes", ["changes"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','checked','["checked", ["checked"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','choose','["choose", ["choose"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','clear','["clear", ["clear"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','come','["come", ["come"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','comes','["comes", ["comes"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','commitment','["commitment", ["commitment"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','commitments','["commitments", ["commitments"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','common','["como", ["common", "como"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','compare','["compar", ["compare", "compar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','concerns','["concerns", ["concerns"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','conflicts','["conflicts", ["conflicts"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','contacts','["contacts", ["contacts"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','continuing','["continuing", ["continuing"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','coordination','["coordinatio", ["coordination", "coordinatio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','county','["county", ["county"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','credit','["credi", ["credit", "credi"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','dag','["dag", ["dag"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','dagordning','["dagordning", ["dagordning"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','dagordningen','["dagordning", ["dagordningen", "dagordning"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','dare','["dare", ["dare"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','date','["date", ["date"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','dates','["dates", ["dates"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','day','["day", ["day"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','de','["de", ["de"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','decide','["decid", ["decide", "decid"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','decided','["decided", ["decided"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','decides','["decides", ["decides"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','decision','["decisio", ["decision", "decisio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','decision-maker','["decision-maker", ["decision-maker"], ["decisio", "decision", "maker"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','decision-makers','["decision-makers", ["decision-makers"], ["decisio", "decision", "makers"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','decisions','["decisions", ["decisions"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','del','["del", ["del"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','delar','["delar", ["delar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','delen','["dele", ["delen", "dele"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','dem','["dem", ["dem"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','den','["den", ["den"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','deputy','["deputy", ["deputy"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','deras','["deras", ["deras"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','det','["det", ["det"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','develop','["develop", ["develop"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','did','["did", ["did"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','differ','["differ", ["differ"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','difficult','["difficult", ["difficult"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','dig','["dig", ["dig"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','digital','["digital", ["digital"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','digitala','["digital", ["digitala", "digital"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','din','["din", ["din"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','dina','["dina", ["dina"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','directly','["directly", ["directly"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','disagree','["disagr", ["disagree", "disagr"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','disagreement','["disagreement", ["disagreement"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','diskussion','["diskussio", ["diskussion", "diskussio", "diskusio"], [], ["diskus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','diskussionen','["diskussion", ["diskussionen", "diskussion"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ditt','["dit", ["ditt", "dit"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','do','["do", ["do"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','does','["does", ["does"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','doing','["doing", ["doing"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','done','["done", ["done"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','down','["dow", ["down", "dow"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','draft','["draft", ["draft"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','draw','["draw", ["draw"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','drawn','["draw", ["drawn", "draw"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','du','["du", ["du"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','där','["dar", ["dar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','då','["da", ["da"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','dåligt','["daligt", ["daligt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','each','["each", ["each"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','edellyttää','["edellyttaa", ["edellyttaa", "edellyt"], [], ["edely"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','eduskuntavaalit','["eduskuntavaali", ["eduskuntavaalit", "eduskuntavaali", "eduskuntavaal"], ["eduskunta", "vaali"], ["eduskuntavaal"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','edustaa','["edustaa", ["edustaa", "edusta", "edust"], [], ["edust"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','edustaja','["edustaja", ["edustaja", "edustaj"], [], ["edust"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','edustajallamme','["edustaja", ["edustajallamme", "edustaja", "edustaj"], [], ["edust"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','edustajamme','["edustaja", ["edustajamme", "edustaja", "edustaj"], [], ["edust"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','edustaminen','["edustaa", ["edustaminen", "edustaa", "edustamin"], [], ["edust"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','edustanko','["edustaa", ["edustanko", "edustaa", "edusta", "edust"], [], ["edust", "edustank"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','efter','["efter", ["efter"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','efteråt','["efterat", ["efterat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','egen','["ege", ["egen", "ege"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','eget','["ege", ["eget", "ege"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','egna','["eg", ["egna", "eg"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdi','["ehtia", ["ehdi", "ehtia", "ehd"], [], ["ehtia"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdokas','["ehdokas", ["ehdokas"], [], ["ehdokas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdokasta','["ehdokas", ["ehdokasta", "ehdokas", "ehdok"], [], ["ehdokas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdokkaalla','["ehdokas", ["ehdokkaalla", "ehdokas", "ehdok"], [], ["ehdokas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdokkaalle','["ehdokas", ["ehdokkaalle", "ehdokas", "ehdok"], [], ["ehdokas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdokkaalta','["ehdokas", ["ehdokkaalta", "ehdokas", "ehdok"], [], ["ehdokas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdokkaan','["ehdokas", ["ehdokkaan", "ehdokas", "ehdok"], [], ["ehdokas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdokkaille','["ehdokas", ["ehdokkaille", "ehdokas", "ehdok"], [], ["ehdokas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdokkaita','["ehdokas", ["ehdokkaita", "ehdokas", "ehdok"], [], ["ehdokas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdot','["ehto", ["ehdot", "ehto", "ehdo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdotan','["ehdottaa", ["ehdotan", "ehdottaa", "ehdot"], [], ["ehdot"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdotat','["ehdottaa", ["ehdotat", "ehdottaa", "ehdot"], [], ["ehdot"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ehdotus','["ehdotus", ["ehdotus"], [], ["ehdot"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ei','["ei", ["ei"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','eight','["eight", ["eight"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','eikä','["ei", ["eika", "ei"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','eivät','["ei", ["eivat", "ei", "eiva"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','elected','["elected", ["elected"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','eller','["eller", ["eller"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ellet','["ellei", ["ellet", "ellei", "el"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','elämässään','["elama", ["elamassaan", "elama", "elam"], [], ["elama"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','elämästä','["elaa", ["elamasta", "elaa", "elama", "elam"], [], ["elama"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','elävästä','["elava", ["elavasta", "elava", "elav"], [], ["elava"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','elää','["elaa", ["elaa", "ela"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','emme','["ei", ["emme", "ei", "em"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','emot','["emo", ["emot", "emo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','employer','["employer", ["employer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','en','["ei", ["en", "ei"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','end','["end", ["end"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ending','["ending", ["ending"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','enemmän','["enemman", ["enemman", "enempi", "enem"], [], ["enemman", "enemp"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','engagemang','["engagemang", ["engagemang"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','enhet','["enh", ["enhet", "enh"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','enintään','["enin", ["enintaan", "enin"], [], ["enintaan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','eniten','["eniten", ["eniten", "enit"], [], ["eniten"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','enligt','["enligt", ["enligt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ennen','["ennen", ["ennen", "en"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ennestään','["ennestaan", ["ennestaan", "en"], [], ["enestaan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ennustamme','["ennustaa", ["ennustamme", "ennustaa", "enu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','enough','["enough", ["enough"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ensam','["ensam", ["ensam"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ensamma','["ensam", ["ensamma", "ensam"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ensi','["ensi", ["ensi", "en"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ensimmäinen','["ensimmainen", ["ensimmainen", "ensimmain"], [], ["ensimm"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ensimmäiseen','["ensimmainen", ["ensimmaiseen", "ensimmainen", "ensimmais", "ensimmain"], [], ["ensimm"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ensimmäisen','["ensimmainen", ["ensimmaisen", "ensimmainen", "ensimmais", "ensimmain"], [], ["ensimm"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ensimmäisessä','["ensimmainen", ["ensimmaisessa", "ensimmainen", "ensimmais", "ensimmain"], [], ["ensimm"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ensimmäistä','["ensimmainen", ["ensimmaista", "ensimmainen", "ensim"], [], ["ensimm"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ensin','["ensin", ["ensin", "ens"], [], ["ensin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ensisyksyn','["ensisyksy", ["ensisyksyn", "ensisyksy"], ["ensi", "syksy"], ["ensisyks"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ensisyksyä','["ensisyksy", ["ensisyksya", "ensisyksy"], ["ensi", "syksy"], ["ensisyks"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','enthusiasm','["enthusiasm", ["enthusiasm"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','entusiasm','["entusiasm", ["entusiasm"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','epäselvä','["epaselva", ["epaselva", "epaselv"], ["epa", "selva"], ["epasel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','er','["er", ["er"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','era','["era", ["era"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','erbjuda','["erbjud", ["erbjuda", "erbjud"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','erbjuder','["erbjuder", ["erbjuder"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','eri','["eri", ["eri"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','erikseen','["era", ["erikseen", "era", "erillaan", "eriks", "eris"], [], ["erilaan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','erilaisista','["erilainen", ["erilaisista", "erilainen", "erilais", "erilain"], [], ["erila"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','erilaisten','["erilainen", ["erilaisten", "erilainen", "erilaist"], [], ["erila"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','erillistä','["erillinen", ["erillista", "erillinen", "eril"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','erimielisyydestä','["erimielisyys", ["erimielisyydesta", "erimielisyys", "erimielisyyd"], ["eri", "mielisyys"], ["erimielis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','erottuvat','["erottua", ["erottuvat", "erottua", "erottuva", "erottuv"], [], ["erotu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ersättare','["ersattar", ["ersattare", "ersattar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','esimerkiksi','["esimerkki", ["esimerkiksi", "esimerkki", "esimerk"], [], ["esimerk"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','esimerkki','["esimerkki", ["esimerkki", "esimerk"], [], ["esimerk"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','esimerkkitunnus','["esimerkkitunnus", ["esimerkkitunnus"], ["esimerkki", "tunnus"], ["esimerkitun"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','esittelemme','["esitella", ["esittelemme", "esitella", "esittel"], [], ["esitel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','esitykseen','["esitys", ["esitykseen", "esitys", "esityks"], [], ["esitys"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','esteetön','["esteeton", ["esteeton", "esteeto"], [], ["estee"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','etenee','["edeta", ["etenee", "edeta", "eten"], [], ["edeta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ett','["et", ["ett", "et"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ette','["ei", ["ette", "ei", "et"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','että','["etta", ["etta", "et"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','evaluation','["evaluatio", ["evaluation", "evaluatio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','even','["eve", ["even", "eve"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','every','["every", ["every"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','everybody','["everybody", ["everybody"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','everyone','["everyon", ["everyone", "everyon"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','everything','["everything", ["everything"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','example','["exampl", ["example", "exampl"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','exempel','["exempel", ["exempel"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','exist','["exist", ["exist"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','expect','["expect", ["expect"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','explain','["expl", ["explain", "expl"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','facebook','["facebook", ["facebook"], [], ["facebook"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','facet','["face", ["facet", "face"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fas','["fas", ["fas"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fast','["fast", ["fast"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fattar','["fattar", ["fattar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','federation','["federatio", ["federation", "federatio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','feels','["feels", ["feels"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fel','["fel", ["fel"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fill','["fil", ["fill", "fil"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','finansiering','["finansiering", ["finansiering"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','finansiärens','["finansiarens", ["finansiarens"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','find','["find", ["find"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','finished','["finished", ["finished"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','finns','["finns", ["finns"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','first','["first", ["first"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fitted','["fitted", ["fitted"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fler','["fler", ["fler"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','flera','["flera", ["flera"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','flest','["flest", ["flest"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','flow','["flow", ["flow"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','for','["for", ["for"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','forgotten','["forgot", ["forgotten", "forgot"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fortsätta','["fortsat", ["fortsatta", "fortsat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fortsätter','["fortsatter", ["fortsatter"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','found','["found", ["found"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','from','["from", ["from"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fråga','["fraga", ["fraga"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','frågar','["fragar", ["fragar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','frågor','["fragor", ["fragor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','frågorna','["fragor", ["fragorna", "fragor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','från','["fran", ["fran"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','funder''s','["funder''s", ["funder''s"], ["funder"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fundera','["funder", ["fundera", "funder"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','funding','["funding", ["funding"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fungera','["funger", ["fungera", "funger"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fungerar','["fungerar", ["fungerar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fyll','["fyl", ["fyll", "fyl"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fylla','["fyl", ["fylla", "fyl"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','färdig','["fardig", ["fardig"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','färdiga','["fardig", ["fardiga", "fardig"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','färdigheter','["fardigheter", ["fardigheter"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','får','["far", ["far"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fått','["fat", ["fatt", "fat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','föddes','["foddes", ["foddes"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','för','["for", ["for"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','föra','["fora", ["fora"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förankring','["forankring", ["forankring"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förbinda','["forbind", ["forbinda", "forbind"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','fördelas','["fordelas", ["fordelas"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förening','["forening", ["forening"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','föreslår','["foreslar", ["foreslar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','företag','["foretag", ["foretag"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förlorad','["forlorad", ["forlorad"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förnyelse','["fornyels", ["fornyelse", "fornyels"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','församlingen','["forsamling", ["forsamlingen", "forsamling"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','först','["forst", ["forst"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','första','["for", ["forsta", "for"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förstår','["forstar", ["forstar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förtroende','["fortroend", ["fortroende", "fortroend"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förtroendevald','["fortroendevald", ["fortroendevald"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förutspår','["forutspar", ["forutspar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förutsätter','["forutsatter", ["forutsatter"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förändra','["forandr", ["forandra", "forandr"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förändras','["forandras", ["forandras"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','förändring','["forandring", ["forandring"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','föråldrade','["foraldrad", ["foraldrade", "foraldrad"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gate','["gate", ["gate"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gates','["gates", ["gates"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ge','["ge", ["ge"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gemensamt','["gemensamt", ["gemensamt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','genomslag','["genomslag", ["genomslag"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ger','["ger", ["ger"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','get','["get", ["get"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gick','["gick", ["gick"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','give','["give", ["give"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gives','["gives", ["gives"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gjorde','["gjord", ["gjorde", "gjord"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gjordes','["gjordes", ["gjordes"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gjort','["gjort", ["gjort"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','glömdes','["glomdes", ["glomdes"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','go','["go", ["go"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','goal','["goal", ["goal"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','goals','["goals", ["goals"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','god','["god", ["god"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','goda','["goda", ["goda"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','goes','["goes", ["goes"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','good','["good", ["good"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','grade','["grade", ["grade"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','grant','["grant", ["grant"], [], ["grant"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','group','["group", ["group"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','grow','["grow", ["grow"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','guide','["guide", ["guide"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gäller','["galler", ["galler"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gå','["ga", ["ga"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gång','["gang", ["gang"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','går','["gar", ["gar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gått','["gat", ["gatt", "gat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','gör','["gor", ["gor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','göra','["gora", ["gora"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','görs','["gors", ["gors"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ha','["ha", ["ha"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','haasteen','["haaste", ["haasteen", "haaste", "haast"], [], ["haast"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','haemme','["hakea", ["haemme", "hakea", "haem"], [], ["hakea"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','haettaessa','["hakea", ["haettaessa", "hakea", "haettaa", "haetae"], [], ["hakea", "haeta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','haettiin','["hakea", ["haettiin", "hakea", "haet"], [], ["hakea"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hahmottuneet','["hahmottunut", ["hahmottuneet", "hahmottunut", "hahmottun"], [], ["hahmotunu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hakemuksiin','["hakemus", ["hakemuksiin", "hakemus", "hakemuks"], [], ["hakem"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hakevat','["hakea", ["hakevat", "hakea", "hakeva", "hakev"], [], ["hakea", "hakev"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','haku','["haku", ["haku"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hakua','["haku", ["hakua", "haku"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','half','["half", ["half"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hallituksemme','["hallitus", ["hallituksemme", "hallitus", "hallituks"], [], ["halit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hallituksen','["hallitus", ["hallituksen", "hallitus", "hallituks"], [], ["halit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','haluaa','["haluta", ["haluaa", "haluta", "halua"], [], ["halut"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','haluamme','["haluta", ["haluamme", "haluta", "halu"], [], ["halut", "haluamm"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','haluat','["haluta", ["haluat", "haluta", "halua"], [], ["halut"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','haluatte','["haluta", ["haluatte", "haluta", "haluat"], [], ["halut"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','halutaan','["haluta", ["halutaan", "haluta", "halu"], [], ["halut"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','halvtimme','["halvt", ["halvtimme", "halvt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','halvår','["halvar", ["halvar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hanke','["hanke", ["hanke", "hank"], [], ["hanke"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hankehautomo','["hankehautomo", ["hankehautomo"], ["hanke", "hautomo"], ["hankehautom"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hankehautomona','["hankehautomo", ["hankehautomona", "hankehautomo"], ["hanke", "hautomo"], ["hankehautom"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hankkeeksi','["hanke", ["hankkeeksi", "hanke", "hank"], [], ["hanke"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hankkeen','["hanke", ["hankkeen", "hanke", "hank"], [], ["hanke"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','happened','["happened", ["happened"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','happens','["happens", ["happens"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','har','["har", ["har"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','harrastusten','["harrastus", ["harrastusten", "harrastus", "harrastust"], [], ["harras"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','has','["has", ["has"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','haudataan','["haudata", ["haudataan", "haudata", "hauda"], [], ["hauda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hautomo','["hautomo", ["hautomo"], [], ["hautom"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','have','["have", ["have"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','he','["he", ["he"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','health','["health", ["health"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','heard','["heard", ["heard"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hedelmiä','["hedelma", ["hedelmia", "hedelma", "hedelm"], [], ["hedel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','heidän','["he", ["heidan", "he", "heida"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hela','["hela", ["hela"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','helhet','["helh", ["helhet", "helh"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','help','["help", ["help"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','helped','["helped", ["helped"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','helps','["helps", ["helps"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','helst','["helst", ["helst"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hen','["hen", ["hen"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','henki','["henkia", ["henki", "henkia", "henk"], [], ["henki"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','here','["here", ["here"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','herätys','["heratys", ["heratys"], [], ["herat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','herää','["herata", ["heraa", "herata", "hera"], [], ["herat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','heti','["heti", ["heti"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hetkeen','["hetki", ["hetkeen", "hetki", "hetk"], [], ["hetki"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hetkeä','["hetki", ["hetkea", "hetki", "hetk"], [], ["hetki"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hetkiä','["hetki", ["hetkia", "hetki", "hetk"], [], ["hetki"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hierarchy','["hierarchy", ["hierarchy"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hierarki','["hierark", ["hierarki", "hierark"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hierarkia','["hierarkia", ["hierarkia", "hierark"], [], ["hierark"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hinder','["hinder", ["hinder"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hindered','["hindered", ["hindered"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hinner','["hinner", ["hinner"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hit','["hit", ["hit"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hittar','["hittar", ["hittar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hjälp','["hjalp", ["hjalp"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hjälpa','["hjalp", ["hjalpa", "hjalp"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hjälper','["hjalper", ["hjalper"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hjälpte','["hjalpt", ["hjalpte", "hjalpt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','homma','["homma", ["homma", "hom"], [], ["homma"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','honest','["honest", ["honest"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hoppa','["hop", ["hoppa", "hop"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hour','["hour", ["hour"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','how','["how", ["how"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','http','["http", ["http"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','https','["https", ["https"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','huhtikuussa','["huhtikuu", ["huhtikuussa", "huhtikuu", "huhtiku"], [], ["huhtik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hukkaan','["hukata", ["hukkaan", "hukata", "hukassa", "hukka", "huk"], [], ["hukat", "hukas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','huomaamme','["huomata", ["huomaamme", "huomata", "huomassa", "huoma"], [], ["huoma", "huomas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','huomasi','["huomata", ["huomasi", "huomata", "huoma"], [], ["huoma"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','huomautus','["huomautus", ["huomautus"], [], ["huomau"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','huonosti','["huono", ["huonosti", "huono", "huonost"], [], ["huono"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hur','["hur", ["hur"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hurdan','["hurd", ["hurdan", "hurd"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hurdana','["hurd", ["hurdana", "hurd"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hyte-työssä','["hyte-tyo", ["hyte-tyossa", "hyte-tyo"], ["hyte", "tyo", "tyos", "tyossa"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hyvin','["hyvin", ["hyvin", "hyva", "hyv"], [], ["hyvin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hyvinvointialue','["hyvinvointialue", ["hyvinvointialue"], ["hyvinvointi", "alue"], ["hyvinvointial"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hyvinvointialueella','["hyvinvointialue", ["hyvinvointialueella", "hyvinvointialue"], ["hyvinvointi", "alue"], ["hyvinvointial"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hyvinvointialueelle','["hyvinvointialue", ["hyvinvointialueelle", "hyvinvointialue"], ["hyvinvointi", "alue"], ["hyvinvointial"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hyvinvointialueen','["hyvinvointialue", ["hyvinvointialueen", "hyvinvointialue"], ["hyvinvointi", "alue"], ["hyvinvointial"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hyvinvointipalvelujen','["hyvinvointipalvelu", ["hyvinvointipalvelujen", "hyvinvointipalvelu"], ["hyvinvointi", "palvelu"], ["hyvinvointipalv"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hyvissä','["hyva", ["hyvissa", "hyva", "hyv"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hyviä','["hyva", ["hyvia", "hyva", "hyv"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hyvä','["hyva", ["hyva"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hyvällä','["hyva", ["hyvalla", "hyva"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hyödyntäminen','["hyodyntaa", ["hyodyntaminen", "hyodyntaa", "hyodyntamin"], [], ["hyodyn"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hälsa','["hals", ["halsa", "hals"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hälsovårdsreformen','["halsovardsreform", ["halsovardsreformen", "halsovardsreform"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hän','["han", ["han"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hände','["hand", ["hande", "hand"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','händelse','["handels", ["handelse", "handels"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','händelser','["handelser", ["handelser"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','händer','["hander", ["hander"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','häneltä','["han", ["hanelta", "han", "hane"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hänet','["han", ["hanet", "han", "hane"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hänvisa','["hanvis", ["hanvisa", "hanvis", "hanvin"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','här','["har", ["har"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','härnäst','["harnast", ["harnast"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hålla','["hala", ["halla", "hala"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','håller','["haller", ["haller"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','högt','["hogt", ["hogt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hör','["hor", ["hor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','hörd','["hord", ["hord"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','i','["i", ["i"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','idea','["idea", ["idea", "ide"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ideaa','["idea", ["ideaa", "idea"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ideas','["ideas", ["ideas"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ideasta','["idea", ["ideasta", "idea"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','idensalmi','["idensalm", ["idensalmi", "idensalm"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ideoita','["idea", ["ideoita", "idea", "ideo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','idé','["ide", ["ide"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','idéer','["ideer", ["ideer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','if','["if", ["if"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','igen','["ige", ["igen", "ige"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','igenom','["igenom", ["igenom"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ihan','["ihan", ["ihan", "iha"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ihminen','["ihminen", ["ihminen", "ihmin"], [], ["ihminen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ihmiselle','["ihminen", ["ihmiselle", "ihminen", "ihmis", "ihmin"], [], ["ihminen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ihmiseltä','["ihminen", ["ihmiselta", "ihminen", "ihmis", "ihmin"], [], ["ihminen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ihmisen','["ihminen", ["ihmisen", "ihminen", "ihmis", "ihmin"], [], ["ihminen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ihmisestä','["ihminen", ["ihmisesta", "ihminen", "ihmis", "ihmin"], [], ["ihminen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ihmistä','["ihminen", ["ihmista", "ihminen", "ihm"], [], ["ihminen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ihop','["ihop", ["ihop"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','iisalmeen','["iisalmi", ["iisalmeen", "iisalmi", "iisalm"], [], ["iisalm"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','iisalmessa','["iisalmi", ["iisalmessa", "iisalmi", "iisalm"], [], ["iisalm"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','iisalmi','["iisalmi", ["iisalmi", "iisalm"], [], ["iisalm"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ilmaiseksi','["ilmainen", ["ilmaiseksi", "ilmainen", "ilmais", "ilmain"], [], ["ilmai"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ilman','["ilma", ["ilman", "ilma", "ilm"], [], ["ilman"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ilmoittautuminen','["ilmoittautua", ["ilmoittautuminen", "ilmoittautua", "ilmoittautumin"], [], ["ilmoitau"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ilmoittautumisen','["ilmoittautua", ["ilmoittautumisen", "ilmoittautua", "ilmoittautumis", "ilmoittautumin"], [], ["ilmoitau"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','impact','["impact", ["impact"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','in','["in", ["in"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','incubator','["incubator", ["incubator"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','influence','["influenc", ["influence", "influenc"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','influences','["influences", ["influences"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','information','["informatio", ["information", "informatio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','informationen','["information", ["informationen", "information"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','informationsflöde','["informationsflod", ["informationsflode", "informationsflod"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','inga','["inga", ["inga", "ing"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ingen','["ing", ["ingen", "ing"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','inget','["ing", ["inget", "ing"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','innan','["in", ["innan", "in"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','innostus','["innostus", ["innostus"], [], ["inost"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','inom','["inom", ["inom"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','instagram','["instagram", ["instagram"], [], ["instagram"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','instat','["inst", ["instat", "inst"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','inte','["int", ["inte", "int"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','into','["into", ["into"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','introduce','["introduc", ["introduce", "introduc"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','introduced','["introduced", ["introduced"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','introduktion','["introduktio", ["introduktion", "introduktio"], [], ["introduk"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','invite','["invit", ["invite", "invit"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','invited','["invited", ["invited"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','invånargrupp','["invanargrup", ["invanargrupp", "invanargrup"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','is','["is", ["is"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','iso','["iso", ["iso"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','isoissa','["iso", ["isoissa", "iso"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','it','["it", ["it"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','its','["its", ["its"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','itse','["itse", ["itse", "its"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','itsellesi','["itse", ["itsellesi", "itse", "its"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','itseämme','["itse", ["itseamme", "itse", "its"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','itseäni','["itse", ["itseani", "itse", "its"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','itseään','["itse", ["itseaan", "itse", "itsea"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ja','["ja", ["ja"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jaa','["jakaa", ["jaa", "jakaa"], [], ["jakaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jaamme','["jakaa", ["jaamme", "jakaa", "jaam"], [], ["jakaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jag','["jag", ["jag"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jakautuu','["jakautua", ["jakautuu", "jakautua", "jakautu"], [], ["jakau"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jaksaa','["jaksaa", ["jaksaa", "jaks", "jas"], [], ["jaksa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jarrua','["jarru", ["jarrua", "jarru", "jaru"], [], ["jarru"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jarrutti','["jarruttaa", ["jarrutti", "jarruttaa", "jarrut"], [], ["jarru"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jarruttiko','["jarruttaa", ["jarruttiko", "jarruttaa", "jarrut"], [], ["jarru"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jatkaa','["jatkaa", ["jatkaa", "jatk"], [], ["jatka"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jatkajaan','["jatkaja", ["jatkajaan", "jatkaja", "jatkaj"], [], ["jatka"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jatkamme','["jatkaa", ["jatkamme", "jatkaa", "jatk"], [], ["jatka"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jatkammeko','["jatkaa", ["jatkammeko", "jatkaa", "jatk"], [], ["jatka"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jatkatte','["jatkaa", ["jatkatte", "jatkaa", "jatkat"], [], ["jatka"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jatketaanko','["jatkaa", ["jatketaanko", "jatkaa", "jatk"], [], ["jatka"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jatkoa','["jatko", ["jatkoa", "jatko"], [], ["jatko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jatkuu','["jatkua", ["jatkuu", "jatkua", "jatku"], [], ["jatku"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jo','["jo", ["jo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','johdatti','["johdattaa", ["johdatti", "johdattaa", "johdat"], [], ["johda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','joissa','["joka", ["joissa", "joka", "joki", "jois"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','joista','["joka", ["joista", "joka", "joki", "jois"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','joita','["joka", ["joita", "joka"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','joka','["joka", ["joka"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jokainen','["jokainen", ["jokainen", "jokain"], [], ["jokai"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jokaisella','["jokainen", ["jokaisella", "jokainen", "jokais", "jokain"], [], ["jokai"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jokaiselle','["jokainen", ["jokaiselle", "jokainen", "jokais", "jokain"], [], ["jokai"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jokaisen','["jokainen", ["jokaisen", "jokainen", "jokais", "jokain"], [], ["jokai"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jokaisesta','["jokainen", ["jokaisesta", "jokainen", "jokais", "jokain"], [], ["jokai"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jokin','["jokin", ["jokin", "jo", "jok"], [], ["jokin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jokseenkin','["jokseenkin", ["jokseenkin", "joks", "jos"], [], ["jokseenkin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','joku','["joku", ["joku"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jolla','["joka", ["jolla", "joka", "jol"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jonka','["joka", ["jonka", "joka", "jonk"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jos','["jos", ["jos"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jossa','["joka", ["jossa", "joka", "jos"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','josta','["joka", ["josta", "joka", "jos"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jota','["joka", ["jota", "joka"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jotain','["jokin", ["jotain", "jokin", "jota"], [], ["jokin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jotakin','["joka", ["jotakin", "joka", "jota"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','joten','["joten", ["joten", "jote"], [], ["joten"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jotka','["joka", ["jotka", "joka", "jotk"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jotta','["jotta", ["jotta", "jot"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','juurtuminen','["juurtua", ["juurtuminen", "juurtua", "juurtumin"], [], ["juurt"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jäi','["jaada", ["jai", "jaada"], [], ["jaada"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jäit','["jaada", ["jait", "jaada"], [], ["jaada"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jälkeen','["jalkeen", ["jalkeen", "jalki", "jalk"], [], ["jalkeen", "jalki"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jämför','["jamfor", ["jamfor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestyksessä','["jarjestys", ["jarjestyksessa", "jarjestys", "jarjestyks"], [], ["jarjes"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestäjiä','["jarjestaja", ["jarjestajia", "jarjestaja", "jarjestaj"], [], ["jarjes"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestö','["jarjesto", ["jarjesto"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestöille','["jarjesto", ["jarjestoille", "jarjesto"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestöistä','["jarjesto", ["jarjestoista", "jarjesto"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestöjä','["jarjesto", ["jarjestoja", "jarjesto", "jarjestoj"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestölleni','["jarjesto", ["jarjestolleni", "jarjesto"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestömme','["jarjesto", ["jarjestomme", "jarjesto"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestön','["jarjesto", ["jarjeston", "jarjesto"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestöni','["jarjesto", ["jarjestoni", "jarjesto"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestönä','["jarjesto", ["jarjestona", "jarjesto"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestöstä','["jarjesto", ["jarjestosta", "jarjesto"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestöt','["jarjesto", ["jarjestot", "jarjesto"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestötalo','["jarjestotalo", ["jarjestotalo"], ["jarjesto", "talo"], ["jarjestotal"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestötyön','["jarjestotyo", ["jarjestotyon", "jarjestotyo"], ["jarjesto", "tyo"], ["jarjesto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestöäni','["jarjesto", ["jarjestoani", "jarjesto"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järjestöösi','["jarjesto", ["jarjestoosi", "jarjesto"], [], ["jarje"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järvensivu','["jarvensivu", ["jarvensivu"], ["jarvi", "sivu"], ["jarvensiv"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järvensivu''s','["jarvensivu''s", ["jarvensivu''s"], ["jarvensivu"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järvensivun','["jarvensivu", ["jarvensivun", "jarvensivu"], ["jarvi", "sivu"], ["jarvensiv"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','järvensivus','["jarvensivus", ["jarvensivus"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jäsenelle','["jasen", ["jasenelle", "jasen"], [], ["jasen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jäsenen','["jasen", ["jasenen", "jasen"], [], ["jasen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jäsenet','["jasen", ["jasenet", "jasen"], [], ["jasen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jäsenillemme','["jasen", ["jasenillemme", "jasen"], [], ["jasen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jättäkää','["jattaa", ["jattakaa", "jattaa", "jattak"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jää','["jaada", ["jaa", "jaada"], [], ["jaada"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','jääkö','["jaada", ["jaako", "jaada", "jaa"], [], ["jaada"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kabinetti','["kabinetti", ["kabinetti", "kabinet"], [], ["kabine"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kahdeksan','["kahdeksan", ["kahdeksan", "kahdeks", "kahdes"], [], ["kahdeksan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kahdessa','["kaksi", ["kahdessa", "kaksi", "kahd"], [], ["kaksi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kahta','["kaksi", ["kahta", "kaksi", "kah"], [], ["kaksi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kahtia','["kahtia", ["kahtia", "kaht"], [], ["kahti"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kahvia','["kahvi", ["kahvia", "kahvi", "kahv"], [], ["kahvi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kahvit','["kahvi", ["kahvit", "kahvi", "kahv"], [], ["kahvi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kaikenkokoiset','["kaikenkokoinen", ["kaikenkokoiset", "kaikenkokoinen", "kaikenkokois", "kaikenkokoin"], ["kaikki", "kokoinen"], ["kaikenkok"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kaikille','["kaikki", ["kaikille", "kaikki", "kaik"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kaikissa','["kaikki", ["kaikissa", "kaikki", "kaik"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kaikkea','["kaikki", ["kaikkea", "kaikki", "kaik"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kaikki','["kaikki", ["kaikki", "kaik"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kaikkia','["kaikki", ["kaikkia", "kaikki", "kaik"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kaikkiin','["kaikki", ["kaikkiin", "kaikki", "kaik"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kaksi','["kaksi", ["kaksi", "kaks", "kas"], [], ["kaksi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kalender','["kalender", ["kalender"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kalenteriisi','["kalenteri", ["kalenteriisi", "kalenteri", "kalenter"], [], ["kalenter"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kalenterissa','["kalenteri", ["kalenterissa", "kalenteri", "kalenter"], [], ["kalenter"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kan','["kan", ["kan"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kanavat','["kanava", ["kanavat", "kanava", "kanav"], [], ["kanav"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kanavia','["kanava", ["kanavia", "kanava", "kanav"], [], ["kanav"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kannanotto','["kannanotto", ["kannanotto", "kannanoto"], ["kanta", "otto"], ["kanano"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kannattaa','["kannattaa", ["kannattaa", "kannat"], [], ["kanat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kannattaako','["kannattaa", ["kannattaako", "kannattaa", "kannat"], [], ["kanat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kanssa','["kanssa", ["kanssa", "kan"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kantaa','["kanta", ["kantaa", "kanta", "kant"], [], ["kanta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kappale','["kappale", ["kappale", "kappal"], [], ["kapal"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kartalla','["kartta", ["kartalla", "kartta", "kart"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kartan','["kartta", ["kartan", "kartta", "karttaa", "kart"], [], ["karta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kartta','["karsi", ["kartta", "karsi", "kart"], [], ["karsi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','karttaa','["kartta", ["karttaa", "kartta", "kart"], [], ["karta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kasvamaan','["kasvaa", ["kasvamaan", "kasvaa", "kasvama", "kasvam"], [], ["kasva"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','katkaise','["katkaista", ["katkaise", "katkaista", "katkais", "katkain"], [], ["katkais"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','katsokaa','["katsoa", ["katsokaa", "katsoa", "katsok"], [], ["katso"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','katsomaan','["katsoma", ["katsomaan", "katsoma", "katsoa", "katsom"], [], ["katso"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kauanko','["kauan", ["kauanko", "kauan"], [], ["kauan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kauppa','["kauppa", ["kauppa", "kaup"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kaupungissa','["kaupunki", ["kaupungissa", "kaupunki", "kaupung"], [], ["kaupunk"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kautta','["kausi", ["kautta", "kausi", "kaut"], [], ["kausi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ke','["ke", ["ke"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','keep','["keep", ["keep"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kehitettävä','["kehitettava", ["kehitettava", "kehitettav"], [], ["kehit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kehittämiskohteet','["kehittamiskohde", ["kehittamiskohteet", "kehittamiskohde", "kehittamiskoht"], ["kehittamis", "kohde"], ["kehitamiskohd"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kehittämiskohteita','["kehittamiskohde", ["kehittamiskohteita", "kehittamiskohde", "kehittamiskoht"], ["kehittamis", "kohde"], ["kehitamiskohd"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','keitä','["ken", ["keita", "ken", "keittaa"], [], ["keita"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','keksi','["keksi", ["keksi", "keksia", "keks", "kes"], [], ["keksi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','keksitty','["keksitty", ["keksitty", "keksity"], [], ["keksi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kellonaikoja','["kellonaika", ["kellonaikoja", "kellonaika", "kellonaiko"], ["kello", "aika"], ["kelonaik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','keneen','["ken", ["keneen", "ken", "kene"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kenelle','["ken", ["kenelle", "ken", "kene"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','keneltä','["ken", ["kenelta", "ken", "kene"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kenenkään','["ken", ["kenenkaan", "ken", "kene"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kennelliiton','["kennelliitto", ["kennelliiton", "kennelliitto", "kennelliito"], ["kennel", "liitto"], ["kenelii"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kerralla','["kerta", ["kerralla", "kerta", "ker"], [], ["kerta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kerran','["kerta", ["kerran", "kerta", "ker"], [], ["kerta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kerro','["kertoa", ["kerro", "kertoa", "kero"], [], ["kerto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kerromme','["kertoa", ["kerromme", "kertoa", "kero"], [], ["kerto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kerron','["kerto", ["kerron", "kerto", "kertoa", "kero"], [], ["kerto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kerrot','["kerto", ["kerrot", "kerto", "kertoa", "kero"], [], ["kerto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kerrottava','["kerrottava", ["kerrottava", "kerrottav"], [], ["kerro"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kerrotte','["kertoa", ["kerrotte", "kertoa", "kerrot"], [], ["kerto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kerrottiin','["kertoa", ["kerrottiin", "kertoa", "kerrot"], [], ["kerto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kertaa','["kerta", ["kertaa", "kerta", "kerrata", "kert"], [], ["kerta", "kerra"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kertoa','["kerto", ["kertoa", "kerto"], [], ["kerto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kertoneet','["kertonut", ["kertoneet", "kertonut", "kerton"], [], ["kertonu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kertoo','["kertoa", ["kertoo", "kertoa", "kerto"], [], ["kerto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kerätä','["kerata", ["kerata", "kera"], [], ["kerat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kesken','["kesken", ["kesken", "kesk"], [], ["kesken"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','keskeneräinenkin','["keskenerainen", ["keskenerainenkin", "keskenerainen", "keskenerain"], [], ["keskener"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','keskeneräisen','["keskenerainen", ["keskeneraisen", "keskenerainen", "keskenerais", "keskenerain"], [], ["keskener"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','keskuksen','["keskus", ["keskuksen", "keskus", "keskuks"], [], ["keskus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','keskusliitto','["keskusliitto", ["keskusliitto", "keskusliito"], ["keskus", "liitto"], ["keskuslii"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','keskustelu','["keskustelu", ["keskustelu"], [], ["keskus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','keskustelun','["keskustelu", ["keskustelun", "keskustelu"], [], ["keskus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kestää','["kestaa", ["kestaa", "kest"], [], ["kesta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ketkä','["ken", ["ketka", "ken", "ketk"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kevät','["kevat", ["kevat", "keva"], [], ["kevat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kevään','["kevat", ["kevaan", "kevat", "keva"], [], ["kevat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kielten','["kieli", ["kielten", "kieli", "kielt"], [], ["kieli"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kiinni','["kiinni", ["kiinni", "kiin"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kiire','["kiire", ["kiire"], [], ["kiire"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kiittäen','["kiittaa", ["kiittaen", "kiittaa", "kiitae"], [], ["kiita"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kiittäkää','["kiittaa", ["kiittakaa", "kiittaa", "kiittak"], [], ["kiita"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kiitä','["kiittaa", ["kiita", "kiittaa"], [], ["kiita"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kind','["kind", ["kind"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kinds','["kinds", ["kinds"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirjaa','["kirja", ["kirjaa", "kirja", "kirjata", "kirj"], [], ["kirja"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirjallinen','["kirjallinen", ["kirjallinen", "kirjallin"], [], ["kirja"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirjata','["kirjata", ["kirjata", "kirj"], [], ["kirja"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirjataan','["kirjata", ["kirjataan", "kirjata", "kirj"], [], ["kirja"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirjatkaa','["kirjata", ["kirjatkaa", "kirjata", "kirjatk"], [], ["kirja"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirjoita','["kirjoittaa", ["kirjoita", "kirjoittaa", "kirj"], [], ["kirjoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirjoitatte','["kirjoittaa", ["kirjoitatte", "kirjoittaa", "kirjoitat"], [], ["kirjoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirjoitettu','["kirjoitettu", ["kirjoitettu", "kirjoitetu"], [], ["kirjoite"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirjoittaa','["kirjoittaa", ["kirjoittaa", "kirjoit"], [], ["kirjoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirjoittakaa','["kirjoittaa", ["kirjoittakaa", "kirjoittaa", "kirjoittak"], [], ["kirjoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirjoitti','["kirjoittaa", ["kirjoitti", "kirjoittaa", "kirjoit"], [], ["kirjoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirkastaminen','["kirkastaa", ["kirkastaminen", "kirkastaa", "kirkastamin"], [], ["kirkas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirkastamiseen','["kirkastaa", ["kirkastamiseen", "kirkastaa", "kirkastamis", "kirkastamin"], [], ["kirkas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kirkastamista','["kirkastaa", ["kirkastamista", "kirkastaa", "kirkastama", "kirkastam"], [], ["kirkas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','klar','["klar", ["klar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','klara','["klara", ["klara"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','klarar','["klarar", ["klarar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','klarspråk','["klarsprak", ["klarsprak"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','klo','["klo", ["klo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','know','["know", ["know"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','know-how','["know-how", ["know-how"], ["know", "how"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','knowing','["knowing", ["knowing"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','knows','["knows", ["knows"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kohdelkaa','["kohdella", ["kohdelkaa", "kohdella", "kohdelk"], [], ["kohdel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kohden','["kohden", ["kohden", "kohd"], [], ["kohden"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kohderyhmä','["kohderyhma", ["kohderyhma", "kohderyhm"], ["kohde", "ryhma"], ["kohderyh"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kohoaisi','["kohota", ["kohoaisi", "kohota", "kohoai"], [], ["kohot"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kohta','["kohta", ["kohta", "koh"], [], ["kohta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kohteliaasti','["kohtelias", ["kohteliaasti", "kohtelias", "kohtelia"], [], ["kohtelias"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kohti','["kohti", ["kohti", "koht"], [], ["kohti"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','koko','["koko", ["koko"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kokonaisuudessa','["kokonaisuus", ["kokonaisuudessa", "kokonaisuus", "kokonaisuud"], [], ["kokon"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kokonaisuudesta','["kokonaisuus", ["kokonaisuudesta", "kokonaisuus", "kokonaisuud"], [], ["kokon"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kokonaisuus','["kokonaisuus", ["kokonaisuus"], [], ["kokon"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kokonaisuutensa','["kokonaisuus", ["kokonaisuutensa", "kokonaisuus", "kokonaisuut"], [], ["kokon"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kokoon','["koko", ["kokoon", "koko"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kokoontukaa','["kokoontua", ["kokoontukaa", "kokoontua", "kokoontuk"], [], ["kokoon"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kokoukseen','["kokous", ["kokoukseen", "kokous", "kokouks"], [], ["kokous"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kokouksessa','["kokous", ["kokouksessa", "kokous", "kokouks"], [], ["kokous"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kokousajat','["kokousaika", ["kokousajat", "kokousaika", "kokousaj"], ["kokous", "aika"], ["kokousaik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kokoustilan','["kokoustila", ["kokoustilan", "kokoustila", "kokoustil"], ["kokous", "tila"], ["kokoustil"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kolme','["kolme", ["kolme", "kolm"], [], ["kolme"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kolmesta','["kolme", ["kolmesta", "kolme", "kolm"], [], ["kolme"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kom','["kom", ["kom"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','komma','["kom", ["komma", "kom"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kommer','["kommer", ["kommer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kommunen','["kommun", ["kommunen", "kommun"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kommunens','["kommunens", ["kommunens"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kommuner','["kommuner", ["kommuner"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','konflikter','["konflikter", ["konflikter"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','konkreettinen','["konkreettinen", ["konkreettinen", "konkreettin"], [], ["konkree"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kontaktpersoner','["kontaktpersoner", ["kontaktpersoner"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kontrollerat','["kontroller", ["kontrollerat", "kontroller"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','koordinointiin','["koordinointi", ["koordinointiin", "koordinointi", "koordinoint"], [], ["koordin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','koota','["koota", ["koota"], [], ["koota"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kort','["kort", ["kort"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kortit','["kortti", ["kortit", "kortti", "kort"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','koskee','["koskea", ["koskee", "koskea", "kosk"], [], ["koske"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','koskeeko','["koskea", ["koskeeko", "koskea", "kosk"], [], ["koske"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kotimaisten','["kotimainen", ["kotimaisten", "kotimainen", "kotimaist"], [], ["kotim"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kotipaikan','["kotipaikka", ["kotipaikan", "kotipaikka", "kotipaik"], ["koti", "paikka"], ["kotipaik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kotipaikka','["kotipaikka", ["kotipaikka", "kotipaik"], ["koti", "paikka"], ["kotipaik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kotus','["kotus", ["kotus"], [], ["kotus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuin','["kuu", ["kuin", "kuu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuka','["kuka", ["kuka"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kukaan','["kukaan", ["kukaan", "kuka"], [], ["kukaan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kukin','["kukin", ["kukin", "kukka", "kukkia", "kuk"], [], ["kukin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kulkenut','["kulkenut", ["kulkenut", "kulkenu"], [], ["kulkenu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kulttuurikeskus','["kulttuurikeskus", ["kulttuurikeskus"], [], ["kultuurikesk"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kumppaneita','["kumppani", ["kumppaneita", "kumppani", "kumppan"], [], ["kumpan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kumppani','["kumppani", ["kumppani", "kump"], [], ["kumpan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kumppanin','["kumppani", ["kumppanin", "kumppani", "kumppan"], [], ["kumpan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kumppanina','["kumppani", ["kumppanina", "kumppani", "kumppan"], [], ["kumpan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kumppaninne','["kumppani", ["kumppaninne", "kumppani", "kumppan"], [], ["kumpan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kumppanit','["kumppani", ["kumppanit", "kumppani", "kumppan"], [], ["kumpan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kun','["kun", ["kun"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnaksi','["kunta", ["kunnaksi", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnalla','["kunta", ["kunnalla", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnalle','["kunta", ["kunnalle", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnalta','["kunta", ["kunnalta", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnan','["kunta", ["kunnan", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnande','["kunnand", ["kunnande", "kunnand"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnandet','["kunnand", ["kunnandet", "kunnand"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnassa','["kunta", ["kunnassa", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnasta','["kunta", ["kunnasta", "kunta", "kunnas", "kun"], [], ["kunta", "kunas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnat','["kunta", ["kunnat", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnatta','["kunta", ["kunnatta", "kunta", "kunnat"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnian','["kunnia", ["kunnian", "kunnia", "kunia"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunniksi','["kunta", ["kunniksi", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnilla','["kunta", ["kunnilla", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnille','["kunta", ["kunnille", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnilta','["kunta", ["kunnilta", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnin','["kunta", ["kunnin", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnioitamme','["kunnia", ["kunnioitamme", "kunnia", "kunnioittaa", "kunio"], [], ["kunioi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnissa','["kunta", ["kunnissa", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnista','["kunta", ["kunnista", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunnitta','["kunta", ["kunnitta", "kunta", "kunnit"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kunta','["kunta", ["kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuntaa','["kunta", ["kuntaa", "kunta", "kunt"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuntaan','["kunta", ["kuntaan", "kunta", "kun"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuntana','["kunta", ["kuntana", "kunta", "kunt"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuntia','["kunta", ["kuntia", "kunta", "kunt"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuntien','["kunta", ["kuntien", "kunta", "kunt"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuntiin','["kunta", ["kuntiin", "kunta", "kunt"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuntina','["kunta", ["kuntina", "kunta", "kunt"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuntineen','["kunta", ["kuntineen", "kunta", "kunt"], [], ["kunta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuopio','["kuopio", ["kuopio"], [], ["kuopi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuopiossa','["kuopio", ["kuopiossa", "kuopio"], [], ["kuopi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kussakin','["kuka", ["kussakin", "kuka", "kus"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kutsu','["kutsu", ["kutsu", "kutsua"], [], ["kutsu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kutsukaa','["kutsua", ["kutsukaa", "kutsua", "kutsuk"], [], ["kutsu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kutsuminen','["kutsua", ["kutsuminen", "kutsua", "kutsumin"], [], ["kutsu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kutsumme','["kutsu", ["kutsumme", "kutsu", "kutsua"], [], ["kutsu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kutsuttiin','["kutsua", ["kutsuttiin", "kutsua", "kutsut"], [], ["kutsu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuukausia','["kuukausi", ["kuukausia", "kuukausi", "kuukaus"], ["kuu", "kausi"], ["kuukaus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuukautta','["kuukausi", ["kuukautta", "kuukausi", "kuukaut"], ["kuu", "kausi"], ["kuukaus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuullaan','["kuu", ["kuullaan", "kuu", "kuulla", "kuul"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuuluu','["kuuluu", ["kuuluu", "kuulua", "kuulu"], [], ["kuulu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuuluviin','["kuuluva", ["kuuluviin", "kuuluva", "kuuluv"], [], ["kuulu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuuntelen','["kuunnella", ["kuuntelen", "kuunnella", "kuuntel"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuuntelet','["kuunnella", ["kuuntelet", "kuunnella", "kuuntel"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuva','["kuva", ["kuva"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuvassa','["kuva", ["kuvassa", "kuva"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kuvösen','["kuvos", ["kuvosen", "kuvos"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kvar','["kvar", ["kvar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kymmenen','["kymmenen", ["kymmenen", "kymmen"], [], ["kymme", "kymmen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kysy','["kysya", ["kysy", "kysya"], [], ["kysya"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kysyjän','["kysyja", ["kysyjan", "kysyja", "kysyj"], [], ["kysyj"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kysykää','["kysya", ["kysykaa", "kysya", "kysyk"], [], ["kysya"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kysymyksestä','["kysymys", ["kysymyksesta", "kysymys", "kysymyks"], [], ["kysym"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kysymykset','["kysymys", ["kysymykset", "kysymys", "kysymyks"], [], ["kysym"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kysymyksiin','["kysymys", ["kysymyksiin", "kysymys", "kysymyks"], [], ["kysym"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kysymyksiä','["kysymys", ["kysymyksia", "kysymys", "kysymyks"], [], ["kysym"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kysymys','["kysymys", ["kysymys"], [], ["kysym"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kysymystä','["kysymys", ["kysymysta", "kysymys", "kysymy"], [], ["kysym"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kysyn','["kysya", ["kysyn", "kysya", "kysy"], [], ["kysya"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kysyä','["kysya", ["kysya", "kysy"], [], ["kysya"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kännedom','["kannedom", ["kannedom"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','känner','["kanner", ["kanner"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','känns','["kanns", ["kanns"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kärkitavoite','["karkitavoite", ["karkitavoite", "karkitavoit"], ["karki", "tavoite"], ["karkitavoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','käsiteltiin','["kasitella", ["kasiteltiin", "kasitella", "kasitelt"], [], ["kasit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','käsittelyä','["kasittely", ["kasittelya", "kasittely"], [], ["kasit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kävi','["kayda", ["kavi", "kayda"], [], ["kayda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','kävimme','["kayda", ["kavimme", "kayda", "kavi"], [], ["kayda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','käy','["kayda", ["kay", "kayda"], [], ["kayda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','käykää','["kayda", ["kaykaa", "kayda", "kayka"], [], ["kayda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','käymme','["kayda", ["kaymme", "kayda", "kaym"], [], ["kayda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','käyttää','["kayttaa", ["kayttaa", "kayt"], [], ["kayta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','käyttöön','["kaytto", ["kayttoon", "kaytto", "kayto"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','käytä','["kayttaa", ["kayta", "kayttaa"], [], ["kayta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','käytät','["kayttaa", ["kaytat", "kayttaa", "kayta"], [], ["kayta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','käytätte','["kayttaa", ["kaytatte", "kayttaa", "kaytat"], [], ["kayta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','köptjänsten','["koptjanst", ["koptjansten", "koptjanst"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','laajan','["laaja", ["laajan", "laaja"], [], ["laaja"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','laatikko','["laatikko", ["laatikko", "laatiko"], [], ["laatik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','laatikkoa','["laatikko", ["laatikkoa", "laatikko", "laatiko"], [], ["laatik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','laatikot','["laatikko", ["laatikot", "laatikko", "laatiko"], [], ["laatik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lack','["lack", ["lack"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','laitelkaa','["laitella", ["laitelkaa", "laitella", "laitelk"], [], ["laitel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','laki','["laki", ["laki"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','landskapet','["landskap", ["landskapet", "landskap"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','landskapets','["landskapets", ["landskapets"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','landskapsreformen','["landskapsreform", ["landskapsreformen", "landskapsreform"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','last','["last", ["last"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','later','["later", ["later"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lause','["lause", ["lause"], [], ["lause"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lauseella','["lause", ["lauseella", "lause"], [], ["lause"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lauseessa','["lause", ["lauseessa", "lause"], [], ["lause"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lausunnon','["lausunto", ["lausunnon", "lausunto", "lausuno"], [], ["lausu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lausunto','["lausunto", ["lausunto"], [], ["lausu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lausuntoa','["lausunto", ["lausuntoa", "lausunto"], [], ["lausu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lausuntosi','["lausunto", ["lausuntosi", "lausunto"], [], ["lausu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','leader','["leader", ["leader"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','leads','["leads", ["leads"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','learn','["lear", ["learn", "lear"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','learned','["learned", ["learned"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','learning','["learning", ["learning"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','leave','["leave", ["leave"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ledaren','["ledar", ["ledaren", "ledar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','leder','["leder", ["leder"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','leena','["leena", ["leena"], [], ["leena"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','left','["left", ["left"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lehtisen','["lehtinen", ["lehtisen", "lehtinen", "lehtis", "lehtin"], [], ["lehti"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lesson','["leso", ["lesson", "leso"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','let','["let", ["let"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lever','["lever", ["lever"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','levittäminen','["levittaa", ["levittaminen", "levittaa", "levittamin"], [], ["levit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ligger','["ligger", ["ligger"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','liikkeelle','["liike", ["liikkeelle", "liike", "liik"], [], ["liike"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','liittyvät','["liittya", ["liittyvat", "liittya", "liittyva", "liittyv"], [], ["liity"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','liittyä','["liittya", ["liittya", "liity"], [], ["liity"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','liittää','["liittaa", ["liittaa", "liit"], [], ["liita"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','like','["like", ["like"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','limits','["limits", ["limits"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','linjaa','["linja", ["linjaa", "linja", "linjata", "linj"], [], ["linja"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','links','["links", ["links"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','list','["list", ["list"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','listen','["list", ["listen", "list"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lisäksi','["lisa", ["lisaksi", "lisa"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lisänsä','["lisa", ["lisansa", "lisa"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lisävalmiuksia','["lisavalmius", ["lisavalmiuksia", "lisavalmius", "lisavalmiuks"], ["lisa", "valmius"], ["lisavalm"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lisää','["lisa", ["lisaa", "lisa", "lisata"], [], ["lisat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','liten','["lite", ["liten", "lite"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','liv','["liv", ["liv"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','live','["live", ["live"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lives','["lives", ["lives"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','long','["long", ["long"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','look','["look", ["look"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lopetamme','["lopettaa", ["lopetamme", "lopettaa", "lope"], [], ["lopet"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lopetammeko','["lopettaa", ["lopetammeko", "lopettaa", "lope"], [], ["lopet"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lopetetaanko','["lopettaa", ["lopetetaanko", "lopettaa", "lopet"], [], ["lopet"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lopettamaan','["lopettaa", ["lopettamaan", "lopettaa", "lopettama", "lopettam"], [], ["lopet"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lopputulema','["lopputulema", ["lopputulema", "lopputulem"], ["loppu", "tulema"], ["loputul"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','loppuu','["loppua", ["loppuu", "loppua", "lopu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','loppuun','["loppu", ["loppuun", "loppu", "lopu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lopuksi','["loppu", ["lopuksi", "loppu", "lopu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lost','["lost", ["lost"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lov','["lov", ["lov"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lovar','["lovar", ["lovar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lovat','["lova", ["lovat", "lova"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lue','["lukea", ["lue", "lukea"], [], ["lukea"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','luetelkaa','["luetella", ["luetelkaa", "luetella", "luetelk"], [], ["luetel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lugn','["lug", ["lugn", "lug"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lugnt','["lugnt", ["lugnt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lukea','["lukea", ["lukea", "luke"], [], ["lukea"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lukee','["lukea", ["lukee", "lukea", "luke"], [], ["lukea"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lukekaa','["lukea", ["lukekaa", "lukea", "lukek"], [], ["lukea"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lukija','["lukija", ["lukija", "lukij"], [], ["lukij"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','luonnoksemme','["luonto", ["luonnoksemme", "luonto", "luonnos", "luonnoks"], [], ["luont"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','luonnos','["luonnos", ["luonnos"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','luopua','["luopua", ["luopua", "luopu"], [], ["luopu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','luotettavana','["luotettava", ["luotettavana", "luotettava", "luotettav"], [], ["luote"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','luottamus','["luottamus", ["luottamus"], [], ["luota"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','luottamushenkilölle','["luottamushenkilo", ["luottamushenkilolle", "luottamushenkilo"], ["luottamus", "henkilo"], ["luotamushenkil"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','luottamusta','["luottamus", ["luottamusta", "luottamus", "luottamu"], [], ["luota"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lupa','["lupa", ["lupa"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lupaamme','["lupa", ["lupaamme", "lupa", "luvata"], [], ["luvat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lupaatte','["luvata", ["lupaatte", "luvata", "lupaat"], [], ["luvat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lupaukselle','["lupaus", ["lupaukselle", "lupaus", "lupauks"], [], ["lupaus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lupauksemme','["lupaus", ["lupauksemme", "lupaus", "lupauks"], [], ["lupaus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lupaukseni','["lupaus", ["lupaukseni", "lupaus", "lupau"], [], ["lupaus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lupaukset','["lupaus", ["lupaukset", "lupaus", "lupauks"], [], ["lupaus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lupaus','["lupaus", ["lupaus"], [], ["lupaus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','luvannut','["luvannut", ["luvannut", "luvanu"], [], ["luvanu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','luvata','["luvata", ["luvata", "luva"], [], ["luvat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','luvattiin','["luvata", ["luvattiin", "luvata", "luvat"], [], ["luvat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lyckades','["lyckades", ["lyckades"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lyckats','["lyckats", ["lyckats"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lyhyen','["lyhyt", ["lyhyen", "lyhyt", "lyhye"], [], ["lyhyt"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lyhyesti','["lyhyt", ["lyhyesti", "lyhyt", "lyhyest"], [], ["lyhyt"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lyhyt','["lyhyt", ["lyhyt", "lyhy"], [], ["lyhyt"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lyssnar','["lyssnar", ["lyssnar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','läge','["lage", ["lage"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','läget','["lage", ["laget", "lage"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lähettää','["lahettaa", ["lahettaa", "lahet"], [], ["lahet"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lähetä','["laheta", ["laheta", "lahettaa", "lahe"], [], ["lahet"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lähinnä','["lahin", ["lahinna", "lahin"], [], ["lahin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lähtee','["lahtea", ["lahtee", "lahtea", "laht"], [], ["lahte"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','länge','["lang", ["lange", "lang"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','länkar','["lankar", ["lankar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','läpi','["lapi", ["lapi"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lärande','["larand", ["larande", "larand"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lärde','["lard", ["larde", "lard"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lärdomen','["lardom", ["lardomen", "lardom"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','läroanstalt','["laroanstalt", ["laroanstalt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','läs','["las", ["las"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','löften','["loft", ["loften", "loft"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lönar','["lonar", ["lonar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','löser','["loser", ["loser"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','lösning','["losning", ["losning"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','löytyy','["loytya", ["loytyy", "loytya"], [], ["loyty"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','löytävät','["loytaa", ["loytavat", "loytaa", "loytava", "loytav"], [], ["loyta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','löytää','["loytaa", ["loytaa", "loyta"], [], ["loyta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','maakunnan','["maakunta", ["maakunnan", "maakunta", "maakun"], ["maa", "kunta"], ["maaku"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','maakunnassa','["maakunta", ["maakunnassa", "maakunta", "maakun"], ["maa", "kunta"], ["maaku"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','maakuntaa','["maakunta", ["maakuntaa", "maakunta", "maakunt"], ["maa", "kunta"], ["maaku"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','maakuntatasolle','["maakuntataso", ["maakuntatasolle", "maakuntataso"], ["maa", "kunta", "taso"], ["maakuntatas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','maakuntauudistuksesta','["maakuntauudistus", ["maakuntauudistuksesta", "maakuntauudistus", "maakuntauudistuks"], ["maa", "kunta", "uudistus"], ["maakuntauudis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','maakuntauudistus','["maakuntauudistus", ["maakuntauudistus"], ["maa", "kunta", "uudistus"], ["maakuntauudis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','maakuntavaaleja','["maakuntavaali", ["maakuntavaaleja", "maakuntavaali", "maakuntavaal"], ["maa", "kunta", "vaali"], ["maakuntavaal"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','maakuntavaaliteemat','["maakuntavaaliteema", ["maakuntavaaliteemat", "maakuntavaaliteema", "maakuntavaaliteem"], ["maa", "kunta", "vaalia", "teema"], ["maakuntavaali"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','maalaiskielellä','["maalaiskieli", ["maalaiskielella", "maalaiskieli", "maalaiskiel"], ["maalais", "kieli"], ["maalaiskiel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','maanantai','["maanantai", ["maanantai"], [], ["maanan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','made','["made", ["made"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mahdollisuutena','["mahdollisuus", ["mahdollisuutena", "mahdollisuus", "mahdollisuut"], [], ["mahdol"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mahduttaa','["mahduttaa", ["mahduttaa", "mahdut"], [], ["mahdu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','make','["make", ["make"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','makes','["makes", ["makes"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','making','["making", ["making"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','maksutta','["maksu", ["maksutta", "maksu", "maksut"], [], ["maksu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','maku-uudistus','["maku-uudistus", ["maku-uudistus"], ["maku", "uudistus"], ["maku-uudis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','man','["man", ["man"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','many','["many", ["many"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','map','["map", ["map"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mark','["mark", ["mark"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','market','["market", ["market", "mark"], [], ["marke"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','markkina','["markkina", ["markkina", "mark"], [], ["markin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','marknad','["marknad", ["marknad"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','materiaalin','["materiaali", ["materiaalin", "materiaali", "materiaal"], [], ["materiaal"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','matter','["matter", ["matter"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','matters','["matters", ["matters"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','may','["may", ["may"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','me','["me", ["me"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','means','["means", ["means"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','measure','["measur", ["measure", "measur"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','med','["med", ["med"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','meddelande','["meddeland", ["meddelande", "meddeland"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','medlem','["medlem", ["medlem"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','medlemmar','["medlemmar", ["medlemmar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','medlemmarna','["medlemmar", ["medlemmarna", "medlemmar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','meeting','["meeting", ["meeting"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','meidän','["me", ["meidan", "me", "meida"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','meidät','["me", ["meidat", "me", "meida"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','meille','["me", ["meille", "me", "meil"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','meillä','["me", ["meilla", "me", "meil"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','meiltä','["me", ["meilta", "me", "meil"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','meitä','["me", ["meita", "me"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mellan','["mel", ["mellan", "mel"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','member','["member", ["member"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','members','["members", ["members"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','memo','["memo", ["memo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','memos','["memos", ["memos"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mene','["menna", ["mene", "menna"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','menee','["menna", ["menee", "menna", "mene"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','meni','["menna", ["meni", "menna"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mening','["mening", ["mening"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','meningsskiljaktigheter','["meningsskiljaktigheter", ["meningsskiljaktigheter"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mennessä','["menna", ["mennessa", "menna", "men"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mer','["mer", ["mer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','merge','["merg", ["merge", "merg"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','merkitkää','["merkita", ["merkitkaa", "merkita", "merkitk"], [], ["merki"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','message','["messag", ["message", "messag"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mielipide','["mielipide", ["mielipide", "mielipid"], [], ["mielipid"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mielipidekirjoitus','["mielipidekirjoitus", ["mielipidekirjoitus"], ["mielipide", "kirjoitus"], ["mielipidekirj"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mieltä','["mieli", ["mielta", "mieli", "miel"], [], ["mieli"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mieltää','["mieltaa", ["mieltaa", "mielt"], [], ["mielt"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','miettikää','["miettia", ["miettikaa", "miettia", "miettik"], [], ["mieti"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mig','["mig", ["mig"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mihin','["mika", ["mihin", "mika", "mih"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','miksi','["mika", ["miksi", "mika", "miks", "mis"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mikä','["mika", ["mika"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mikään','["mikaan", ["mikaan", "mika"], [], ["mikaan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','millaisen','["millainen", ["millaisen", "millainen", "millais", "millain"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','millaisia','["millainen", ["millaisia", "millainen", "millais", "millain"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','milloin','["milla", ["milloin", "milla", "milo"], [], ["miloin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','millä','["mika", ["milla", "mika", "mil"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','miltä','["mika", ["milta", "mika", "mil"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','min','["min", ["min"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mina','["mina", ["mina"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mindre','["mindr", ["mindre", "mindr"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','minkä','["mika", ["minka", "mika", "mink"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','minns','["minns", ["minns"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','minuter','["minuter", ["minuter"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','minutes','["minutes", ["minutes"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','minuutissa','["minuutti", ["minuutissa", "minuutti", "minuut", "minuus"], [], ["minuu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','minuutteina','["minuutti", ["minuutteina", "minuutti", "minuut", "minuus"], [], ["minuu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','minuutti','["minuutti", ["minuutti", "minuut", "minuus"], [], ["minuu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','minuuttia','["minuutti", ["minuuttia", "minuutti", "minuut", "minuus"], [], ["minuu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','minuuttiaikataulu','["minuuttiaikataulu", ["minuuttiaikataulu"], ["minuutti", "aika", "taulu"], ["minuutiaikataul"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','missä','["mika", ["missa", "mika", "mis"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','missäkin','["mika", ["missakin", "mika", "mis"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mistä','["mika", ["mista", "mika", "mis"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mistäkin','["mika", ["mistakin", "mika", "mis"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mitattava','["mitattava", ["mitattava", "mitattav"], [], ["mitat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','miten','["miten", ["miten", "mite"], [], ["miten"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mitkä','["mika", ["mitka", "mika", "mitk"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mitt','["mit", ["mitt", "mit"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mittaa','["mitta", ["mittaa", "mitta", "mitata", "mit"], [], ["mitat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mitä','["mika", ["mita", "mika"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mitään','["mikaan", ["mitaan", "mikaan", "mita"], [], ["mikaan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mm','["mm", ["mm", "m"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','model','["model", ["model"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','modell','["model", ["modell", "model"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','molemmat','["molempi", ["molemmat", "molempi", "molem"], [], ["molemp"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','moment','["moment", ["moment"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','moments','["moments", ["moments"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','monelle','["moni", ["monelle", "moni", "mone"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','monenlainen','["monenlainen", ["monenlainen", "monenlain"], [], ["monenl"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','monenlaista','["monenlaki", ["monenlaista", "monenlaki", "monenlainen", "monenl"], [], ["monenlak", "monenl"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','money','["money", ["money"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','monta','["moni", ["monta", "moni", "mon"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','months','["months", ["months"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','more','["more", ["more"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','most','["most", ["most"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','motion','["motio", ["motion", "motio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','motivaation','["motivaatio", ["motivaation", "motivaatio"], [], ["motivaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','motivera','["motiver", ["motivera", "motiver"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muihin','["muu", ["muihin", "muu", "muih"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muille','["muu", ["muille", "muu", "muil"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muilta','["muu", ["muilta", "muu", "muil"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muistaa','["muistaa", ["muistaa", "muist"], [], ["muist"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muistatte','["muistaa", ["muistatte", "muistaa", "muistat"], [], ["muist"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muistilista','["muistilista", ["muistilista", "muistil"], ["muisti", "lista"], ["muistilis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muistio','["muistio", ["muistio"], [], ["muist"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muistion','["muistio", ["muistion", "muistio"], [], ["muist"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muistioon','["muistio", ["muistioon", "muistio"], [], ["muist"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muistiosta','["muistio", ["muistiosta", "muistio"], [], ["muist"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muistiot','["muistio", ["muistiot", "muistio"], [], ["muist"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muitakin','["muu", ["muitakin", "muu", "muita"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mukaan','["mukaan", ["mukaan", "muka"], [], ["mukaan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mukaansa','["mukaan", ["mukaansa", "mukaan", "muka"], [], ["mukaan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mukana','["mukaan", ["mukana", "mukaan", "muka"], [], ["mukaan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mukanamme','["mukaan", ["mukanamme", "mukaan", "muka"], [], ["mukaan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mukanasi','["mukaan", ["mukanasi", "mukaan", "muka"], [], ["mukaan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','municipalities','["municipalities", ["municipalities"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','municipality','["municipality", ["municipality"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muokkaa','["muokata", ["muokkaa", "muokata", "muok"], [], ["muoka"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mutta','["mutta", ["mutta", "mut"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muttei','["muttei", ["muttei", "mutei"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muut','["muu", ["muut", "muu", "muus"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muutama','["muutama", ["muutama", "muutam"], [], ["muuta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muutammeko','["muuttaa", ["muutammeko", "muuttaa", "muuta"], [], ["muuta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muutoksen','["muutos", ["muutoksen", "muutos", "muutoks"], [], ["muutos"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muutos','["muutos", ["muutos"], [], ["muutos"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muutospainetta','["muutospaine", ["muutospainetta", "muutospaine", "muutospain"], ["muutos", "paine"], ["muutospain"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muutosta','["muutto", ["muutosta", "muutto", "muutos", "muuto"], [], ["muutos"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muuttaa','["muuttaa", ["muuttaa", "muut", "muus"], [], ["muuta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muuttui','["muuttua", ["muuttui", "muuttua", "muutui"], [], ["muutu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muuttuu','["muuttua", ["muuttuu", "muuttua", "muutu"], [], ["muutu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','muuttuvat','["muuttua", ["muuttuvat", "muuttua", "muuttuva", "muuttuv"], [], ["muutu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','my','["my", ["my"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','myself','["myself", ["myself"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','myöhemmin','["myoha", ["myohemmin", "myoha", "myohem"], [], ["myoha", "myohemmin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','myös','["myos", ["myos"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','människas','["manniskas", ["manniskas"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','människor','["manniskor", ["manniskor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','märk','["mark", ["mark"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','märker','["marker", ["marker"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','märkte','["markt", ["markte", "markt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mäter','["mater", ["mater"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','määrittely','["maarittely", ["maarittely"], [], ["maari"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mål','["mal", ["mal"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','målet','["malet", ["malet"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','målgrupp','["malgrup", ["malgrupp", "malgrup"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','månader','["manader", ["manader"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','många','["manga", ["manga"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','måste','["maste", ["maste"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','möte','["mote", ["mote"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mötestider','["motestider", ["motestider"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','mötestiderna','["motestider", ["motestiderna", "motestider"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','name','["name", ["name"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','namn','["nam", ["namn", "nam"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ne','["ne", ["ne"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nearest','["nearest", ["nearest"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nedskrivet','["nedskriv", ["nedskrivet", "nedskriv"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','need','["need", ["need"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','needed','["needed", ["needed"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','needs','["needs", ["needs"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','neljä','["nelja", ["nelja", "nelj"], [], ["nelja"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ner','["ner", ["ner"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','network','["network", ["network"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','network''s','["network''s", ["network''s"], ["network"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','networks','["networks", ["networks"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','new','["new", ["new"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','newcomer','["newcomer", ["newcomer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','next','["next", ["next"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ni','["ni", ["ni"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','niiden','["ne", ["niiden", "ne", "niide"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','niille','["ne", ["niille", "ne", "niil"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','niin','["niin", ["niin"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','niistä','["ne", ["niista", "ne", "niistaa", "niis"], [], ["niist"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','niitä','["ne", ["niita", "ne", "niittaa"], [], ["niita"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nimessä','["nimi", ["nimessa", "nimi", "nime"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nimi','["nimi", ["nimi"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','no','["no", ["no"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nobody','["nobody", ["nobody"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','noin','["noki", ["noin", "noki"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','norra','["nor", ["norra", "nor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','north','["north", ["north"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','not','["not", ["not"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','notice','["notic", ["notice", "notic"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','noticed','["noticed", ["noticed"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nousee','["nousta", ["nousee", "nousta", "nouse"], [], ["noust"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','november','["november", ["november"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','now','["now", ["now"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nu','["nu", ["nu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ny','["ny", ["ny"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nya','["nya", ["nya"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nykyinen','["nykyinen", ["nykyinen", "nykyin"], [], ["nykyi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nyt','["nyt", ["nyt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nytt','["nyt", ["nytt", "nyt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nytta','["nyt", ["nytta", "nyt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','näemme','["nahda", ["naemme", "nahda", "naem"], [], ["nahda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','näette','["nahda", ["naette", "nahda", "naet"], [], ["nahda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nähdään','["nahda", ["nahdaan", "nahda", "nahd"], [], ["nahda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','näin','["nain", ["nain", "nahda"], [], ["nahda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','näkee','["nahda", ["nakee", "nahda", "nake"], [], ["nahda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','näkemään','["nahda", ["nakemaan", "nahda", "nakema", "nakem"], [], ["nahda", "nakem"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','näkyvät','["nakya", ["nakyvat", "nakya", "nakyva", "nakyv"], [], ["nakya", "nakyv"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','näkyykö','["nakya", ["nakyyko", "nakya", "nakyy"], [], ["nakya"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','näkökulma','["nakokulma", ["nakokulma", "nakokulm"], ["nako", "kulma"], ["nakokul"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','näkökulman','["nakokulma", ["nakokulman", "nakokulma", "nakokulm"], ["nako", "kulma"], ["nakokul"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','näkökulmat','["nakokulma", ["nakokulmat", "nakokulma", "nakokulm"], ["nako", "kulma"], ["nakokul"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','när','["nar", ["nar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','närmast','["narmast", ["narmast"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nätverk','["natverk", ["natverk"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nätverken','["natverk", ["natverken", "natverk"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nätverkens','["natverkens", ["natverkens"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nätverket','["natverk", ["natverket", "natverk"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nätverkets','["natverkets", ["natverkets"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nätverksaktör','["natverksaktor", ["natverksaktor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nätverksarbete','["natverksarbet", ["natverksarbete", "natverksarbet"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','nätverksarbetet','["natverksarbet", ["natverksarbetet", "natverksarbet"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','näyttää','["nayttaa", ["nayttaa", "nayt"], [], ["nayta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','någon','["nagon", ["nagon"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','något','["nagot", ["nagot"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','når','["nar", ["nar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','och','["och", ["och"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','också','["ocksa", ["ocksa"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','odotatte','["odottaa", ["odotatte", "odottaa", "odotat"], [], ["odota"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','odottamaan','["odottaa", ["odottamaan", "odottaa", "odottama", "odottam"], [], ["odota"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oense','["oens", ["oense", "oens"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','of','["of", ["of"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','offer','["offer", ["offer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ofärdig','["ofardig", ["ofardig"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ogjort','["ogjort", ["ogjort"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ohjata','["ohjata", ["ohjata", "ohj"], [], ["ohjat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ohje','["ohje", ["ohje", "ohj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ohjeessa','["ohje", ["ohjeessa", "ohje", "ohj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ohjelma','["ohjelma", ["ohjelma", "ohjelm"], [], ["ohjel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ohjelmaa','["ohjelma", ["ohjelmaa", "ohjelma", "ohjelm"], [], ["ohjel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oikeaan','["oikea", ["oikeaan", "oikea"], [], ["oikea"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oikeita','["oikea", ["oikeita", "oikea", "oike"], [], ["oikea"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ole','["olla", ["ole", "olla"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','olemassa','["olla", ["olemassa", "olla", "olema", "olem"], [], ["olema"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','olemiseen','["olla", ["olemiseen", "olla", "olemis", "olemin"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','olemme','["olla", ["olemme", "olla", "ole"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','olen','["olla", ["olen", "olla", "ole"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','olettaa','["olettaa", ["olettaa", "olet"], [], ["oleta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','olette','["olla", ["olette", "olla", "olet"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oli','["olla", ["oli", "olla"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','olika','["olik", ["olika", "olik"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','olisi','["olla", ["olisi", "olla", "oli"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','olivat','["olla", ["olivat", "olla", "oliv"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','olla','["olla", ["olla", "ol"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ollaan','["olla", ["ollaan", "olla", "ol"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','olleet','["ollut", ["olleet", "ollut", "ol"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ollut','["oltu", ["ollut", "oltu", "olu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oltiin','["olla", ["oltiin", "olla", "olt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','om','["om", ["om"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oma','["oma", ["oma"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','omaa','["oma", ["omaa", "oma", "omata"], [], ["omata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','omaan','["oma", ["omaan", "oma", "omata"], [], ["omata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','omalle','["oma", ["omalle", "oma"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','omalta','["oma", ["omalta", "oma"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oman','["oma", ["oman", "oma"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','omasta','["oma", ["omasta", "oma"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','omat','["oma", ["omat", "oma"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','omia','["oma", ["omia", "oma", "om"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','omiin','["oma", ["omiin", "oma", "om"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','omin','["oma", ["omin", "oma", "omia", "om"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','on','["olla", ["on", "olla"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','once','["onc", ["once", "onc"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','one','["one", ["one"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','one''s','["one''s", ["one''s"], ["one"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ones','["ones", ["ones"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ongelma','["ongelma", ["ongelma", "ongelm"], [], ["ongel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ongelmat','["ongelma", ["ongelmat", "ongelma", "ongelm"], [], ["ongel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','onko','["olla", ["onko", "olla", "on"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','only','["only", ["only"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','onnistu','["onnistua", ["onnistu", "onnistua"], [], ["onist"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','onnistuneemme','["onnistunut", ["onnistuneemme", "onnistunut", "onnistun"], [], ["onistunu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','onnistuttiin','["onnistua", ["onnistuttiin", "onnistua", "onnistut"], [], ["onist"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','open','["ope", ["open", "ope"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','opens','["opens", ["opens"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','opimme','["oppia", ["opimme", "oppia", "opi"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','opit','["oppia", ["opit", "oppia", "oppi", "opi"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','opitte','["oppia", ["opitte", "oppia", "opit"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oppi','["oppia", ["oppi", "oppia", "op"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oppia','["oppia", ["oppia", "oppi", "op"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oppikoulu','["oppikoulu", ["oppikoulu"], [], ["opikoul"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oppilaitos','["oppilaitos", ["oppilaitos"], [], ["opilai"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oppiminen','["oppia", ["oppiminen", "oppia", "oppimin"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','or','["or", ["or"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ord','["ord", ["ord"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','order','["order", ["order"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ordning','["ordning", ["ordning"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','organisaation','["organisaatio", ["organisaation", "organisaatio"], [], ["organisaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','organisaationsa','["organisaatio", ["organisaationsa", "organisaatio"], [], ["organisaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','organisaatiotaan','["organisaatio", ["organisaatiotaan", "organisaatio"], [], ["organisaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','organisation','["organisatio", ["organisation", "organisatio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','organisationen','["organisation", ["organisationen", "organisation"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','organisationens','["organisationens", ["organisationens"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','organisationer','["organisationer", ["organisationer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','organisations','["organisations", ["organisations"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','organisering','["organisering", ["organisering"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','organising','["organising", ["organising"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','organisointi','["organisointi", ["organisointi", "organisoint"], [], ["organis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osaa','["osata", ["osaa", "osata", "osa"], [], ["osata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osaako','["osata", ["osaako", "osata", "osa"], [], ["osata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osaamiseni','["osata", ["osaamiseni", "osata", "osaamis", "osaamin"], [], ["osata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osaamisesta','["osata", ["osaamisesta", "osata", "osaamis", "osaamin"], [], ["osata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osaamista','["osata", ["osaamista", "osata", "osaama", "osaam"], [], ["osata", "osaam"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osaamistamme','["osata", ["osaamistamme", "osata", "osaama", "osaam"], [], ["osata", "osaam"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osaamme','["osata", ["osaamme", "osata", "osa"], [], ["osata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osaan','["osata", ["osaan", "osata", "osa"], [], ["osata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osaavat','["osata", ["osaavat", "osata", "osaava", "osaav"], [], ["osata", "osaav"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osallistavien','["osallistava", ["osallistavien", "osallistava", "osallistavi", "osallistav"], [], ["osalis", "osalistav"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osallistavissa','["osallistava", ["osallistavissa", "osallistava", "osallistavi", "osallistav"], [], ["osalis", "osalistav"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osallistujille','["osallistuja", ["osallistujille", "osallistuja", "osallistu"], [], ["osalis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osansa','["osa", ["osansa", "osa"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osoite','["osoite", ["osoite", "osoit"], [], ["osoit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osoitetta','["osoite", ["osoitetta", "osoite", "osoit"], [], ["osoit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osoittaa','["osoittaa", ["osoittaa", "osoit"], [], ["osoit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osoitteesta','["osoite", ["osoitteesta", "osoite", "osoit"], [], ["osoit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','oss','["os", ["oss", "os"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ostopalvelussa','["ostopalvelu", ["ostopalvelussa", "ostopalvelu"], ["ostoo", "alvelu"], ["ostopalv"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','osuudesta','["osuus", ["osuudesta", "osuus", "osuud"], [], ["osuus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','otamme','["ottaa", ["otamme", "ottaa", "ota"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','otan','["ottaa", ["otan", "ottaa", "ota"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','otetaan','["ottaa", ["otetaan", "ottaa", "ote"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','other','["other", ["other"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','others','["others", ["others"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','otsikko','["otsikko", ["otsikko", "otsiko"], [], ["otsik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','otsikosta','["otsikko", ["otsikosta", "otsikko", "otsiko"], [], ["otsik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ottaa','["ottaa", ["ottaa", "ot"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','our','["our", ["our"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ourselves','["ourselves", ["ourselves"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','out','["out", ["out"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','outlived','["outlived", ["outlived"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','outside','["outsid", ["outside", "outsid"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ovat','["olla", ["ovat", "olla", "ova"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ovatko','["olla", ["ovatko", "olla", "ova"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','own','["ow", ["own", "ow"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','page','["page", ["page"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','paikan','["paikka", ["paikan", "paikka", "paika"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','paikasta','["paikka", ["paikasta", "paikka", "paika"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','paikat','["paikka", ["paikat", "paikka", "paika"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','paikkaan','["paikata", ["paikkaan", "paikata", "paikka", "paik"], [], ["paika"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','paikkakunnat','["paikkakunta", ["paikkakunnat", "paikkakunta", "paikkakun"], ["paikka", "kunta"], ["paikak"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','paikkakunnittain','["paikkakunnittain", ["paikkakunnittain", "paikkakunnit"], ["paikka", "kunnittain"], ["paikakunitain"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','paikkoja','["paikko", ["paikkoja", "paikko", "paikka", "paiko"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pakko','["pakko", ["pakko", "pako"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','palaa','["palata", ["palaa", "palata", "pala"], [], ["palat", "palaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','palaamme','["palata", ["palaamme", "palata", "pala"], [], ["palat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','palatkaa','["palata", ["palatkaa", "palata", "palatk"], [], ["palat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','palaute','["palaute", ["palaute", "palaut"], [], ["palau"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','palvelun','["palvelu", ["palvelun", "palvelu"], [], ["palvel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','paneuduttiin','["paneutua", ["paneuduttiin", "paneutua", "paneudut"], [], ["paneu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','paper','["paper", ["paper"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','paperi','["paperi", ["paperi", "paper"], [], ["paper"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','paperille','["paperi", ["paperille", "paperi", "paper"], [], ["paper"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','papper','["papper", ["papper"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','paragraph','["paragraph", ["paragraph"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','parempi','["hyva", ["parempi", "hyva", "paremp"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','parhaana','["hyva", ["parhaana", "hyva", "parh"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','parish','["parish", ["parish"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','part','["part", ["part"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','partion','["partio", ["partion", "partio"], [], ["parti"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','partner','["partner", ["partner"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','partner''s','["partner''s", ["partner''s"], ["partner"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','partnern','["partner", ["partnern", "partner"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','partnerna','["partner", ["partnerna", "partner"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','partnerns','["partnerns", ["partnerns"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','partners','["partners", ["partners"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','passar','["passar", ["passar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','passautuu','["passautu", ["passautuu", "passautu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','passes','["passes", ["passes"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','peace','["peace", ["peace"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pelisäännöt','["pelisaanto", ["pelisaannot", "pelisaanto", "pelisaano"], ["peli", "saanto"], ["pelis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pelivaraa','["pelivara", ["pelivaraa", "pelivara", "pelivar"], ["peli", "vara"], ["pelivar"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pengar','["pengar", ["pengar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','people','["peopl", ["people", "peopl"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','perehdytyksen','["perehdytys", ["perehdytyksen", "perehdytys", "perehdytyks"], [], ["perehdy"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','permission','["permisio", ["permission", "permisio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','person','["perso", ["person", "perso"], [], ["perso"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','person''s','["person''s", ["person''s"], ["perso", "person"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','perspective','["perspectiv", ["perspective", "perspectiv"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','perspektiv','["perspektiv", ["perspektiv"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','perustelemaan','["perustella", ["perustelemaan", "perustella", "perustelema", "perustelemaa", "perustelem"], [], ["perus", "perustel", "perustelem"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','perustelu','["perustelu", ["perustelu"], [], ["perus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','perustelua','["perustelu", ["perustelua", "perustelu"], [], ["perus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','peräisin','["peraisin", ["peraisin", "perata", "perais", "perain"], [], ["peraisin", "perat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','phase','["phase", ["phase"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','phases','["phases", ["phases"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pidemmälle','["pitka", ["pidemmalle", "pitka", "pidem"], [], ["pitka"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pidä','["pitaa", ["pida", "pitaa"], [], ["pitaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pidämme','["pitaa", ["pidamme", "pitaa", "pida"], [], ["pitaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pidän','["pitaa", ["pidan", "pitaa", "pida"], [], ["pitaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pieleen','["pieli", ["pieleen", "pieli", "piele"], [], ["pieli"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pienemmille','["pieni", ["pienemmille", "pieni", "pienem"], [], ["pieni"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pieni','["pienia", ["pieni", "pienia"], [], ["pieni"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pienissä','["pieni", ["pienissa", "pieni", "pien"], [], ["pieni"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pienmarkkinakokonaisuuden','["pienmarkkinakokonaisuus", ["pienmarkkinakokonaisuuden", "pienmarkkinakokonaisuus", "pienmarkkinakokonaisuud"], ["piki", "markkina", "kokonaisuus"], ["pienmarkinakokon"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pienmarkkinaporukkaa','["pienmarkkinaporukka", ["pienmarkkinaporukkaa", "pienmarkkinaporukka", "pienmarkkinaporuk"], ["piki", "markkina", "porukka"], ["pienmarkinaporuk"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pienmarkkinat','["pienmarkkina", ["pienmarkkinat", "pienmarkkina", "pienmarkkin"], ["piki", "markkina"], ["pienmarkin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pienmarkkinoiden','["pienmarkkina", ["pienmarkkinoiden", "pienmarkkina", "pienmarkkino"], ["piki", "markkina"], ["pienmarkin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pienmarkkinoilla','["pienmarkkina", ["pienmarkkinoilla", "pienmarkkina", "pienmarkkino"], ["piki", "markkina"], ["pienmarkin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pihalla','["piha", ["pihalla", "piha"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','piirtyy','["piirtya", ["piirtyy", "piirtya"], [], ["piirt"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pistäkää','["pistaa", ["pistakaa", "pistaa", "pistak"], [], ["pista"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pitkä','["pitka", ["pitka", "pitk"], [], ["pitka"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pituutta','["pituus", ["pituutta", "pituus", "pituut"], [], ["pituus"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pitäisi','["pitaa", ["pitaisi", "pitaa", "pitai"], [], ["pitaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pitää','["pitaa", ["pitaa", "pita"], [], ["pitaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','place','["place", ["place"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','places','["places", ["places"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','plats','["plats", ["plats"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','platser','["platser", ["platser"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pohjois-savon','["pohjois-savo", ["pohjois-savon", "pohjois-savo"], ["pohjois", "savo", "pohjoin", "savon"], ["pohjois-sav"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pohjoissavonve1','["pohjoissavonve1", ["pohjoissavonve1"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pohjoissavonveke','["pohjoissavonvek", ["pohjoissavonveke", "pohjoissavonvek"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','point','["point", ["point"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','poissa','["poissa", ["poissa", "pois"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','politely','["politely", ["politely"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','port','["port", ["port"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','portar','["portar", ["portar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','porten','["port", ["porten", "port"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','portens','["portens", ["portens"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','portin','["portti", ["portin", "portti", "port"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','portti','["portti", ["portti", "port"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','porttia','["portti", ["porttia", "portti", "port"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','preciserar','["preciserar", ["preciserar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','predict','["predict", ["predict"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','presenterar','["presenterar", ["presenterar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','problem','["problem", ["problem"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','product','["product", ["product"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','produkten','["produkt", ["produkten", "produkt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','project','["project", ["project"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','projekt','["projekt", ["projekt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','projektet','["projekt", ["projektet", "projekt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','projektets','["projektets", ["projektets"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','projektkuvös','["projektkuvos", ["projektkuvos"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','promemorian','["promemoria", ["promemorian", "promemoria"], [], ["promemor"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','promemoriorna','["promemorior", ["promemoriorna", "promemorior"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','promise','["promis", ["promise", "promis", "promin"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','promised','["promised", ["promised"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','promises','["promises", ["promises"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','promotion','["promotio", ["promotion", "promotio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puheeksi','["puhe", ["puheeksi", "puhe"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puhua','["puhua", ["puhua", "puhu"], [], ["puhua"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puhumaan','["puhuma", ["puhumaan", "puhuma", "puhua", "puhum"], [], ["puhum", "puhua"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puhumme','["puhua", ["puhumme", "puhua", "puhu"], [], ["puhua"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puhun','["puhua", ["puhun", "puhua", "puhu"], [], ["puhua"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puhuttiin','["puhua", ["puhuttiin", "puhua", "puhut"], [], ["puhua"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puhuu','["puhua", ["puhuu", "puhua", "puhu"], [], ["puhua"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puhuvat','["puhua", ["puhuvat", "puhua", "puhuva", "puhuv"], [], ["puhua", "puhuv"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puijonsarvi','["puijonsarv", ["puijonsarvi", "puijonsarv"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puolen','["puoli", ["puolen", "puoli", "puole"], [], ["puoli"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puolessa','["puoli", ["puolessa", "puoli", "puole"], [], ["puoli"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puolestamme','["puoli", ["puolestamme", "puoli", "puole"], [], ["puoli"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puoli','["puoli", ["puoli"], [], ["puoli"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puolta','["puoli", ["puolta", "puoli", "puol"], [], ["puoli"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puolue','["puolue", ["puolue"], [], ["puolue"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puolueista','["puolue", ["puolueista", "puolue"], [], ["puolue"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puoluekantaa','["puoluekanta", ["puoluekantaa", "puoluekanta", "puoluekant"], ["puolue", "kanta"], ["puoluek"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puoluetta','["puolue", ["puoluetta", "puolue"], [], ["puolue"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pureuduimme','["pureutua", ["pureuduimme", "pureutua", "pureudui"], [], ["pureu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puristuksesta','["puristus", ["puristuksesta", "puristus", "puristuks"], [], ["puris"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','purpose','["purpos", ["purpose", "purpos"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','purposes','["purposes", ["purposes"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','put','["put", ["put"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puutetta','["puute", ["puutetta", "puute", "puus"], [], ["puute"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','puuttuu','["puuttua", ["puuttuu", "puuttua", "puutu"], [], ["puutu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pystymme','["pystya", ["pystymme", "pystya", "pysty"], [], ["pysty"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pystymmekö','["pystya", ["pystymmeko", "pystya", "pysty"], [], ["pysty"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pysähdymme','["pysahtya", ["pysahdymme", "pysahtya", "pysahdy"], [], ["pysah"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pyydä','["pyytaa", ["pyyda", "pyytaa"], [], ["pyyta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pyydän','["pyytaa", ["pyydan", "pyytaa", "pyyda"], [], ["pyyta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','pyytää','["pyytaa", ["pyytaa", "pyyta"], [], ["pyyta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päivittäkää','["paivittaa", ["paivittakaa", "paivittaa", "paivittak"], [], ["paivi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päiviä','["paivi", ["paivia", "paivi", "paiva", "paiv"], [], ["paivi", "paiva"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päivä','["paiva", ["paiva"], [], ["paiva"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päivät','["paiva", ["paivat", "paiva"], [], ["paiva"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päiväys','["paivays", ["paivays"], [], ["paiva"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päästä','["paasta", ["paasta", "paastaa", "paa", "paas"], [], ["paast"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päätelmät','["paatelma", ["paatelmat", "paatelma", "paatelm"], [], ["paatel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päätetty','["paatetty", ["paatetty", "paatety"], [], ["paate"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päätetään','["paattaa", ["paatetaan", "paattaa", "paate"], [], ["paata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päätimme','["paattaa", ["paatimme", "paattaa", "paati"], [], ["paata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päättäjä','["paattaja", ["paattaja", "paattaj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päättäjäksi','["paattaja", ["paattajaksi", "paattaja", "paattaj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päättäjälle','["paattaja", ["paattajalle", "paattaja", "paattaj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päättäjän','["paattaja", ["paattajan", "paattaja", "paattaj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päättäjät','["paattaja", ["paattajat", "paattaja", "paattaj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päättäkää','["paattaa", ["paattakaa", "paattaa", "paattak"], [], ["paata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päättäminen','["paattaa", ["paattaminen", "paattaa", "paattamin"], [], ["paata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päättänyt','["paattanyt", ["paattanyt", "paattany"], [], ["paatany"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päättää','["paattaa", ["paattaa", "paat"], [], ["paata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päätämme','["paattaa", ["paatamme", "paattaa", "paa", "paata"], [], ["paata"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päätöksen','["paatos", ["paatoksen", "paatos", "paatoks"], [], ["paatos"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päätöksenteko','["paatoksenteko", ["paatoksenteko", "paatoksent"], ["paatos", "teko"], ["paatoksentek"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päätöksentekoon','["paatoksenteko", ["paatoksentekoon", "paatoksenteko"], ["paatos", "teko"], ["paatoksentek"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päätökset','["paatos", ["paatokset", "paatos", "paatoks"], [], ["paatos"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päätöksiin','["paatos", ["paatoksiin", "paatos", "paatoks"], [], ["paatos"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','päätöstä','["paatto", ["paatosta", "paatto", "paatos", "paato"], [], ["paatos"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','på','["pa", ["pa"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','påståenden','["pastaend", ["pastaenden", "pastaend"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','påverkan','["paverk", ["paverkan", "paverk"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','påverkar','["paverkar", ["paverkar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','question','["questio", ["question", "questio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','questions','["questions", ["questions"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rahaa','["raha", ["rahaa", "raha"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rahalla','["raha", ["rahalla", "raha"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rahoittajan','["rahoittaja", ["rahoittajan", "rahoittaja", "rahoittaj"], [], ["rahoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rahoitus','["rahoitus", ["rahoitus"], [], ["rahoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rahoitusta','["rahoitus", ["rahoitusta", "rahoitus", "rahoitu"], [], ["rahoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rajata','["rajata", ["rajata", "raja"], [], ["rajat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rakenteet','["rakenne", ["rakenteet", "rakenne", "rakent"], [], ["raken"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rakenteiden','["rakenne", ["rakenteiden", "rakenne", "rakent"], [], ["raken"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rakenteissa','["rakenne", ["rakenteissa", "rakenne", "rakent"], [], ["raken"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rakt','["rakt", ["rakt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','raporttia','["raportti", ["raporttia", "raportti", "raport"], [], ["rapor"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rapporter','["rapporter", ["rapporter"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ratkaisua','["ratkaisu", ["ratkaisua", "ratkaisu"], [], ["ratkais"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rauhallisesti','["rauhallinen", ["rauhallisesti", "rauhallinen", "rauhallis", "rauhallin"], [], ["rauha"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rauhanpiippu','["rauhanpiippu", ["rauhanpiippu", "rauhanpiipu"], ["rauha", "piippu"], ["rauhanpiip"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rauhassa','["rauha", ["rauhassa", "rauha"], [], ["rauha"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','reaches','["reaches", ["reaches"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','read','["read", ["read"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ready','["ready", ["ready"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','real','["real", ["real"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','recognise','["recognis", ["recognise", "recognis", "recognin"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','redan','["reda", ["redan", "reda"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','reform','["reform", ["reform"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','region','["regio", ["region", "regio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','regional','["regional", ["regional"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rehellinen','["rehellinen", ["rehellinen", "rehellin"], [], ["rehel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','relation','["relatio", ["relation", "relatio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','relationen','["relation", ["relationen", "relation"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','relationer','["relationer", ["relationer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','relations','["relations", ["relations"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','relationskarta','["relationskar", ["relationskarta", "relationskar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','remember','["remember", ["remember"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','remembers','["remembers", ["remembers"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','renewing','["renewing", ["renewing"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','report','["report", ["report"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','represent','["represent", ["represent"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','representant','["representant", ["representant"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','representanten','["representant", ["representanten", "representant"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','representation','["representatio", ["representation", "representatio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','representative','["representativ", ["representative", "representativ"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','representatives','["representatives", ["representatives"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','representerar','["representerar", ["representerar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','representing','["representing", ["representing"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','requires','["requires", ["requires"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','residents','["residents", ["residents"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','respect','["respect", ["respect"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','respekterar','["respekterar", ["respekterar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','responsibility','["responsibility", ["responsibility"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','responsible','["responsibl", ["responsible", "responsibl"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','result','["result", ["result"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','resultat','["result", ["resultat", "result"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','resultaten','["resultat", ["resultaten", "resultat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','resultatet','["resultat", ["resultatet", "resultat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','results','["results", ["results"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','resurser','["resurser", ["resurser"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','right','["right", ["right"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','riittää','["riittaa", ["riittaa", "riit"], [], ["riita"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','riktigt','["riktigt", ["riktigt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ringa','["ring", ["ringa", "ring"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ringer','["ringer", ["ringer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rintamana','["rintamana", ["rintamana", "rintama", "rintam"], [], ["rintaman", "rinta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','risker','["risker", ["risker"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','riskit','["riski", ["riskit", "riski", "risk"], [], ["riski"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','risks','["risks", ["risks"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ristiriidat','["ristiriita", ["ristiriidat", "ristiriita", "ristiriid"], ["ristia", "riita"], ["ristir"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ritas','["ritas", ["ritas"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ro','["ro", ["ro"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rohkea','["rohkea", ["rohkea", "rohk"], [], ["rohke"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','role','["role", ["role"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','roles','["roles", ["roles"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','roll','["rol", ["roll", "rol"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','roller','["roller", ["roller"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rooli','["rooli", ["rooli"], [], ["rooli"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','roolit','["rooli", ["roolit", "rooli"], [], ["rooli"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','room','["room", ["room"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','root','["root", ["root"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rosenberg','["rosenberg", ["rosenberg"], [], ["rosenberg"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rosenbergin','["rosenberg", ["rosenbergin", "rosenberg"], [], ["rosenberg"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rules','["rules", ["rules"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rungon','["runko", ["rungon", "runko", "rungo"], [], ["runko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','runko','["runko", ["runko", "run"], [], ["runko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ruta','["ruta", ["ruta"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rutor','["rutor", ["rutor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rutorna','["rutor", ["rutorna", "rutor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ryhmiin','["ryhma", ["ryhmiin", "ryhma", "ryhm"], [], ["ryhma"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ryhmissä','["ryhma", ["ryhmissa", "ryhma", "ryhm"], [], ["ryhma"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','räcker','["racker", ["racker"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','räkna','["rak", ["rakna", "rak"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','räkning','["rakning", ["rakning"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rätt','["rat", ["ratt", "rat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','rätta','["rat", ["ratta", "rat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','röst','["rost", ["rost"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saa','["saada", ["saa", "saada"], [], ["saada"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saamme','["saada", ["saamme", "saada", "saam"], [], ["saada"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saaneet','["saanut", ["saaneet", "saanut", "saane"], [], ["saanu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saanut','["saanut", ["saanut", "saanu"], [], ["saanu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saatte','["saada", ["saatte", "saada", "saat"], [], ["saada"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saavat','["saada", ["saavat", "saada", "saava"], [], ["saada", "saava"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saavatko','["saada", ["saavatko", "saada", "saava"], [], ["saada", "saava"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saavutettava','["saavutettava", ["saavutettava", "saavutettav"], [], ["saavu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sagts','["sagts", ["sagts"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sai','["saada", ["sai", "saada"], [], ["saada"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','said','["said", ["said"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saimme','["saada", ["saimme", "saada", "saim"], [], ["saada"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sain','["saada", ["sain", "saada"], [], ["saada"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sak','["sak", ["sak"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saken','["sake", ["saken", "sake"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saker','["saker", ["saker"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saknar','["saknar", ["saknar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sali','["sali", ["sali"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sama','["sama", ["sama"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samaa','["sama", ["samaa", "sama"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samaan','["sama", ["samaan", "sama"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samalla','["sama", ["samalla", "sama"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','saman','["sama", ["saman", "sama"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samanlaisia','["samanlainen", ["samanlaisia", "samanlainen", "samanlais", "samanlain"], [], ["samanl"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samarbetar','["samarbetar", ["samarbetar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samassa','["sama", ["samassa", "sama"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samasta','["sama", ["samasta", "sama", "samastaa"], [], ["samas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','same','["same", ["same"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samlas','["samlas", ["samlas"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samma','["sam", ["samma", "sam"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sammanfattningar','["sammanfattningar", ["sammanfattningar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sammankallandet','["sammankalland", ["sammankallandet", "sammankalland"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samordnade','["samordnad", ["samordnade", "samordnad"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samordningen','["samordning", ["samordningen", "samordning"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samspel','["samspel", ["samspel"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','samtidigt','["samtidigt", ["samtidigt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sanaa','["sana", ["sanaa", "sana"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sanamuoto','["sanamuoto", ["sanamuoto"], ["sana", "muoto"], ["sanamuo"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sanat','["sana", ["sanat", "sana"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sano','["sanoa", ["sano", "sanoa"], [], ["sanoa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sanoa','["sanoa", ["sanoa", "sano"], [], ["sanoa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sanoin','["sana", ["sanoin", "sana", "sanoa", "sano"], [], ["sanoa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sanokaa','["sanoa", ["sanokaa", "sanoa", "sanok"], [], ["sanoa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sanoo','["sanoa", ["sanoo", "sanoa", "sano"], [], ["sanoa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sanottu','["sanottu", ["sanottu", "sanotu"], [], ["sanot"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','satt','["sat", ["satt", "sat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','satte','["sat", ["satte", "sat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','savo','["savo", ["savo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','savolax','["savolax", ["savolax"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','say','["say", ["say"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','school','["school", ["school"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','se','["se", ["se"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','see','["see", ["see"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','seen','["seen", ["seen"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','seitsemän','["seitseman", ["seitseman", "seitsem"], [], ["seitseman"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','seitsemään','["seitseman", ["seitsemaan", "seitseman", "seitsem"], [], ["seitseman"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sekin','["se", ["sekin", "se", "sekki", "sek"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sekä','["seka", ["seka"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','selitä','["selita", ["selita", "selittaa", "sel"], [], ["selit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','selkeä','["selkea", ["selkea", "selk"], [], ["selke"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sellaisenaan','["sellainen", ["sellaisenaan", "sellainen", "sellais", "sellain"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sellaista','["sellainen", ["sellaista", "sellainen", "sel"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','selvitys','["selvitys", ["selvitys"], [], ["selvi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','selvitysten','["selvitys", ["selvitysten", "selvitys", "selvityst"], [], ["selvi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','selvitämme','["selvittaa", ["selvitamme", "selvittaa", "selv"], [], ["selvi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','selvä','["selva", ["selva", "selv"], [], ["selva"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sen','["se", ["sen", "se"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','senare','["senar", ["senare", "senar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','send','["send", ["send"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sentence','["sentenc", ["sentence", "sentenc"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ser','["ser", ["ser"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','service','["servic", ["service", "servic"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','services','["services", ["services"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','set','["set", ["set"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','settle','["settl", ["settle", "settl"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','seuraa','["seura", ["seuraa", "seura", "seurata"], [], ["seura"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','seuraavaan','["seuraava", ["seuraavaan", "seuraava", "seuraav"], [], ["seura"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','seuraavaksi','["seuraava", ["seuraavaksi", "seuraava", "seuraav"], [], ["seura"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','seuraavan','["seuraava", ["seuraavan", "seuraava", "seuraav"], [], ["seura"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','seuraavat','["seurata", ["seuraavat", "seurata", "seuraava", "seuraav"], [], ["seura"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','seurakunta','["seurakunta", ["seurakunta", "seurakun"], ["seura", "kunta"], ["seurak"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','seurantaan','["seuranta", ["seurantaan", "seuranta", "seuran"], [], ["seura"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','seven','["seve", ["seven", "seve"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','several','["several", ["several"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','share','["share", ["share"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','shared','["shared", ["shared"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sharpen','["sharp", ["sharpen", "sharp"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','short','["short", ["short"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','should','["should", ["should"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','show','["show", ["show"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','shows','["shows", ["shows"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sida','["sida", ["sida"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sidan','["sida", ["sidan", "sida"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sides','["sides", ["sides"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sidor','["sidor", ["sidor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sig','["sig", ["sig"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','siihen','["se", ["siihen", "se", "siihe"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','siirtyy','["siirtya", ["siirtyy", "siirtya"], [], ["siirt"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','siis','["siis", ["siis"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','siitä','["se", ["siita", "se", "siittaa"], [], ["siita"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','siksi','["se", ["siksi", "se", "siks", "sis"], [], ["siksi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sille','["se", ["sille", "se", "sil"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','silloin','["silta", ["silloin", "silta", "silo"], [], ["silta", "siloin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','silti','["silti", ["silti", "silt"], [], ["silti"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','siltä','["se", ["silta", "se", "sil"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sin','["sin", ["sin"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sinua','["sina", ["sinua", "sina", "sinu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sinullakin','["sina", ["sinullakin", "sina", "sinu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sinulle','["sina", ["sinulle", "sina", "sinu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sinä','["se", ["sina", "se"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sist','["sist", ["sist"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sisällä','["sisa", ["sisalla", "sisa", "sisaltaa"], [], ["sisal"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sitoo','["sitoa", ["sitoo", "sitoa", "sito"], [], ["sitoa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sitoutua','["sitoutua", ["sitoutua", "sitoutu"], [], ["sitou"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sitoutuminen','["sitoutua", ["sitoutuminen", "sitoutua", "sitoutumin"], [], ["sitou"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','situation','["situatio", ["situation", "situatio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sitä','["se", ["sita", "se"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sivu','["sivu", ["sivu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sivua','["sivu", ["sivua", "sivu", "sivuta"], [], ["sivut"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sivulta','["sivu", ["sivulta", "sivu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','size','["size", ["size"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sju','["sju", ["sju"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','själv','["sjalv", ["sjalv"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','själva','["sjalv", ["sjalva", "sjalv"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ska','["ska", ["ska"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','skede','["skede", ["skede"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','skeden','["skede", ["skeden", "skede"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','skedena','["skede", ["skedena", "skede"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','skedet','["skede", ["skedet", "skede"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','skicka','["skick", ["skicka", "skick"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','skiljer','["skiljer", ["skiljer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','skills','["skills", ["skills"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','skrev','["skrev", ["skrev"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','skriv','["skriv", ["skriv"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','skriva','["skriva", ["skriva"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','skriver','["skriver", ["skriver"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','slagen','["slage", ["slagen", "slage"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','slags','["slags", ["slags"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','slut','["slut", ["slut"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sluta','["sluta", ["sluta"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','slutade','["slutad", ["slutade", "slutad"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','slutar','["slutar", ["slutar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','slutförd','["slutford", ["slutford"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','slår','["slar", ["slar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','small','["smal", ["small", "smal"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','smaller','["smaller", ["smaller"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','småmarknaderna','["smamarknader", ["smamarknaderna", "smamarknader"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','so','["so", ["so"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','social','["social", ["social"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','soitan','["soittaa", ["soitan", "soittaa", "soita"], [], ["soita"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','soitelkaa','["soitella", ["soitelkaa", "soitella", "soitelk"], [], ["soitel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','soittavat','["soittaa", ["soittavat", "soittaa", "soittava", "soittav"], [], ["soita"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','solution','["solutio", ["solution", "solutio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','som','["som", ["som"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','somebody','["somebody", ["somebody"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','something','["something", ["something"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sopii','["sopia", ["sopii", "sopia", "sopi"], [], ["sopia"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sopikaa','["sopia", ["sopikaa", "sopia", "sopik"], [], ["sopia"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','soste','["sost", ["soste", "sost"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sosten','["sost", ["sosten", "sost"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sote-järjestön','["sote-jarjesto", ["sote-jarjeston", "sote-jarjesto"], ["sote", "jarjesto", "jarjeston"], ["sote-jarj"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sote-järjestöt','["sote-jarjesto", ["sote-jarjestot", "sote-jarjesto"], ["sote", "jarjesto", "jarjestot"], ["sote-jarj"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sote-uudistus','["sote-uudistus", ["sote-uudistus"], ["sote", "uudistus"], ["sote-uudis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sovi','["sopia", ["sovi", "sopia"], [], ["sopia"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sovimme','["sopia", ["sovimme", "sopia", "sovi"], [], ["sopia"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sovitettu','["sovitettu", ["sovitettu", "sovitetu"], [], ["sovite"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sovittiin','["sopia", ["sovittiin", "sopia", "sovit"], [], ["sopia"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sparar','["sparar", ["sparar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','speak','["speak", ["speak"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','spelregler','["spelregler", ["spelregler"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','spreading','["spreading", ["spreading"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','spridning','["spridning", ["spridning"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','stands','["stands", ["stands"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','stannar','["stannar", ["stannar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','starka','["stark", ["starka", "stark"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','state','["state", ["state"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','statement','["statement", ["statement"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','statements','["statements", ["statements"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','staten','["state", ["staten", "state"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','stea','["stea", ["stea"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','stop','["stop", ["stop"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','stopped','["stopped", ["stopped"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','stora','["stora", ["stora"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','storlekar','["storlekar", ["storlekar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','strongest','["strongest", ["strongest"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','structures','["structures", ["structures"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','strukturer','["strukturer", ["strukturer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','study','["study", ["study"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','stycke','["styck", ["stycke", "styck"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','styrelse','["styrels", ["styrelse", "styrels"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','styrelsemöte','["styrelsemot", ["styrelsemote", "styrelsemot"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','styrelses','["styrelses", ["styrelses"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ställe','["stal", ["stalle", "stal"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','står','["star", ["star"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','stöder','["stoder", ["stoder"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','substitute','["substitut", ["substitute", "substitut"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','succeed','["succeed", ["succeed"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','succeeded','["succeeded", ["succeeded"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suggest','["suggest", ["suggest"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suhde','["suhde", ["suhde", "suhd"], [], ["suhde"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suhteen','["suhde", ["suhteen", "suhde", "suht"], [], ["suhde"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suhteenne','["suhde", ["suhteenne", "suhde", "suht"], [], ["suhde"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suhteesta','["suhde", ["suhteesta", "suhde", "suht"], [], ["suhde"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suhteiden','["suhde", ["suhteiden", "suhde", "suht"], [], ["suhde"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suhteista','["suhde", ["suhteista", "suhde", "suhteinen", "suht"], [], ["suhde", "suhte"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suits','["suits", ["suits"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','summaries','["summaries", ["summaries"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suonenjoki','["suonenjoki", ["suonenjoki", "suonenjok"], [], ["suonenjok"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suoraan','["suora", ["suoraan", "suora"], [], ["suora"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','support','["support", ["support"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','surprise','["surpris", ["surprise", "surpris", "surprin"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','surprised','["surprised", ["surprised"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','susannan','["susanna", ["susannan", "susanna", "susan"], [], ["susan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suunnitelmiin','["suunnitelma", ["suunnitelmiin", "suunnitelma", "suunnitelm"], [], ["suunitel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suuremmassa','["suuri", ["suuremmassa", "suuri", "suurem"], [], ["suuri"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','suurempi','["suuri", ["suurempi", "suuri", "suuremp"], [], ["suuri"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','svar','["svar", ["svar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','svara','["svara", ["svara"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','svarar','["svarar", ["svarar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','svaren','["svare", ["svaren", "svare"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','svår','["svar", ["svar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','syfte','["syft", ["syfte", "syft"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','syften','["syft", ["syften", "syft"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','syksylle','["syksy", ["syksylle", "syksy"], [], ["syksy"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','syksyllä','["syksy", ["syksylla", "syksy"], [], ["syksy"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','syns','["syns", ["syns"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','syntyi','["syntya", ["syntyi", "syntya"], [], ["synty"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','syytä','["syy", ["syyta", "syy", "syyttaa"], [], ["syyta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','säg','["sag", ["sag"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','säga','["saga", ["saga"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','säger','["sager", ["sager"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','sähköisiä','["sahkoinen", ["sahkoisia", "sahkoinen", "sahkois", "sahkoin"], [], ["sahko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','så','["sa", ["sa"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','söker','["soker", ["soker"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','söktes','["soktes", ["soktes"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','taas','["taas", ["taas"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tack','["tack", ["tack"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tahansa','["tahansa", ["tahansa", "taha"], [], ["tahans"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tai','["tai", ["tai"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','taidot','["taito", ["taidot", "taito", "taido"], [], ["taito"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','taking','["taking", ["taking"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tala','["tala", ["tala"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','talar','["talar", ["talar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','talk','["talk", ["talk"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','talked','["talked", ["talked"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','talking','["talking", ["talking"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tallennamme','["tallentaa", ["tallennamme", "tallentaa", "tallen"], [], ["talen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tanke','["tank", ["tanke", "tank"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tanken','["tank", ["tanken", "tank"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapaa','["tavata", ["tapaa", "tavata", "tapa"], [], ["tavat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapaaminen','["tavata", ["tapaaminen", "tavata", "tapaamin"], [], ["tavat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapaamiseen','["tavata", ["tapaamiseen", "tavata", "tapaamis", "tapaamin"], [], ["tavat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapaamisella','["tavata", ["tapaamisella", "tavata", "tapaamis", "tapaamin"], [], ["tavat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapaamisen','["tavata", ["tapaamisen", "tavata", "tapaamis", "tapaamin"], [], ["tavat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapaamisessa','["tavata", ["tapaamisessa", "tavata", "tapaamis", "tapaamin"], [], ["tavat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapaamiset','["tavata", ["tapaamiset", "tavata", "tapaamis", "tapaamin"], [], ["tavat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapaamisista','["tavata", ["tapaamisista", "tavata", "tapaamis", "tapaamin"], [], ["tavat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapaamista','["tavata", ["tapaamista", "tavata", "tapaama", "tapaam"], [], ["tavat", "tapaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapahtui','["tapahtua", ["tapahtui", "tapahtua"], [], ["tapah"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapahtuman','["tapahtua", ["tapahtuman", "tapahtua", "tapahtuma", "tapahtum"], [], ["tapah"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapahtumia','["tapahtuma", ["tapahtumia", "tapahtuma", "tapahtum"], [], ["tapah"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapahtumien','["tapahtuma", ["tapahtumien", "tapahtuma", "tapahtum"], [], ["tapah"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tapahtuu','["tapahtua", ["tapahtuu", "tapahtua", "tapahtu"], [], ["tapah"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tar','["tar", ["tar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarjoamme','["tarjota", ["tarjoamme", "tarjota", "tarj"], [], ["tarjo"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarjoavat','["tarjota", ["tarjoavat", "tarjota", "tarjoava", "tarjoav"], [], ["tarjo"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarjolla','["tarjolla", ["tarjolla", "tarj"], [], ["tarjol"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarjonnan','["tarjonta", ["tarjonnan", "tarjonta", "tarjon"], [], ["tarjo"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarjota','["tarjota", ["tarjota", "tarj"], [], ["tarjo"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarkasteli','["tarkastella", ["tarkasteli", "tarkastella", "tarkastel"], [], ["tarkas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarkasti','["tarkastaa", ["tarkasti", "tarkastaa", "tarkka", "tarkast"], [], ["tarkas"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarkennetaanko','["tarkentaa", ["tarkennetaanko", "tarkentaa", "tarken"], [], ["tarken"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarkista','["tarkistaa", ["tarkista", "tarkistaa", "tark"], [], ["tarkis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarkistamme','["tarkistaa", ["tarkistamme", "tarkistaa", "tark"], [], ["tarkis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarkistettu','["tarkistettu", ["tarkistettu", "tarkistetu"], [], ["tarkiste"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarkka','["tarkka", ["tarkka", "tark"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarkoitukset','["tarkoitus", ["tarkoitukset", "tarkoitus", "tarkoituks"], [], ["tarko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarkoitus','["tarkoitus", ["tarkoitus"], [], ["tarko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarpeet','["tarve", ["tarpeet", "tarve", "tarp"], [], ["tarve"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarve','["tarve", ["tarve", "tarv"], [], ["tarve"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarvitaan','["tarvita", ["tarvitaan", "tarvita", "tarv"], [], ["tarvi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarvitse','["tarvita", ["tarvitse", "tarvita", "tarvits"], [], ["tarvi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarvitsee','["tarvita", ["tarvitsee", "tarvita", "tarvits"], [], ["tarvi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarvitsemme','["tarvita", ["tarvitsemme", "tarvita", "tarvits"], [], ["tarvi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarvitsen','["tarvita", ["tarvitsen", "tarvita", "tarvits"], [], ["tarvi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarvitset','["tarvita", ["tarvitset", "tarvita", "tarvits"], [], ["tarvi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarvitsevat','["tarvita", ["tarvitsevat", "tarvita", "tarvitseva", "tarvitsev"], [], ["tarvi", "tarvits"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tarvittavalla','["tarvittava", ["tarvittavalla", "tarvittava", "tarvittav"], [], ["tarvi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tasalla','["tasa", ["tasalla", "tasa"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','task','["task", ["task"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','taso','["taso", ["taso"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tauko','["tauko", ["tauko"], [], ["tauko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tavata','["tavata", ["tavata", "tava"], [], ["tavat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tavoin','["tapa", ["tavoin", "tapa", "tavo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tavoite','["tavoite", ["tavoite", "tavoit"], [], ["tavoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tavoitteella','["tavoite", ["tavoitteella", "tavoite", "tavoit"], [], ["tavoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tavoitteen','["tavoite", ["tavoitteen", "tavoite", "tavoit"], [], ["tavoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tavoitteena','["tavoite", ["tavoitteena", "tavoite", "tavoit"], [], ["tavoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tavoitteesta','["tavoite", ["tavoitteesta", "tavoite", "tavoit"], [], ["tavoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tavoitteet','["tavoite", ["tavoitteet", "tavoite", "tavoit"], [], ["tavoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tavoittelemme','["tavoitella", ["tavoittelemme", "tavoitella", "tavoittel"], [], ["tavoi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','te','["te", ["te"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tee','["tehda", ["tee", "tehda"], [], ["tehda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','teema','["teema", ["teema"], [], ["teema"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','teemaan','["teemaa", ["teemaan", "teemaa", "teema"], [], ["teema"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','teemat','["teema", ["teemat", "teema"], [], ["teema"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','teemme','["tehda", ["teemme", "tehda", "tee", "teem"], [], ["tehda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','teette','["tehda", ["teette", "tehda", "teet"], [], ["tehda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tehdä','["tehda", ["tehda", "tehd"], [], ["tehda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tehkää','["tehda", ["tehkaa", "tehda", "tehk"], [], ["tehda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tehokkuudella','["tehokkuus", ["tehokkuudella", "tehokkuus", "tehokkuud"], [], ["tehok"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tehtiin','["tehda", ["tehtiin", "tehda", "teht"], [], ["tehda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tehty','["tehty", ["tehty"], [], ["tehty"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tehtävä','["tehtava", ["tehtava", "tehtav"], [], ["tehta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tehtäväni','["tehtava", ["tehtavani", "tehtava", "tehtav"], [], ["tehta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tehtäväämme','["tehtava", ["tehtavaamme", "tehtava", "tehtav"], [], ["tehta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','teimme','["tehda", ["teimme", "tehda", "teim"], [], ["tehda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','teitä','["te", ["teita", "te", "tie", "tee"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tekee','["tehda", ["tekee", "tehda", "teke"], [], ["tehda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tekeminen','["tehda", ["tekeminen", "tehda", "tekemin"], [], ["tehda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tekemättä','["tehda", ["tekematta", "tehda", "tekema", "tekemat"], [], ["tehda", "tekem"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tekevät','["tehda", ["tekevat", "tehda", "tekeva", "tekev"], [], ["tehda", "tekev"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','teksti','["teksti", ["teksti", "tekst"], [], ["tekst"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tell','["tel", ["tell", "tel"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tells','["tells", ["tells"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','temat','["tema", ["temat", "tema"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ten','["ten", ["ten"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','terms','["terms", ["terms"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','terveiset','["terveinen", ["terveiset", "terveinen", "terveis", "tervein"], [], ["terve"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tervetuloa','["tervetuloa", ["tervetuloa", "tervetulo"], [], ["tervetul"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','than','["than", ["than"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','thanks','["thanks", ["thanks"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','that','["that", ["that"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','the','["the", ["the"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','their','["their", ["their"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','them','["them", ["them"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','theme','["theme", ["theme"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','then','["then", ["then"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','there','["there", ["there"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','they','["they", ["they"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','thing','["thing", ["thing"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','things','["things", ["things"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','think','["think", ["think"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','this','["this", ["this"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','those','["those", ["those"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','thought','["thought", ["thought"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','three','["three", ["three"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','through','["through", ["through"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ti','["ti", ["ti"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tid','["tid", ["tid"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tider','["tider", ["tider"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tidslinje','["tidslinj", ["tidslinje", "tidslinj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tidslinjen','["tidslinj", ["tidslinjen", "tidslinj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tiedon','["tieto", ["tiedon", "tieto", "tiedo"], [], ["tieto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tiedonkulku','["tiedonkulku", ["tiedonkulku"], ["tieto", "kulku"], ["tiedonkulk"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tiedä','["tietaa", ["tieda", "tietaa"], [], ["tieta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tiedämme','["tietaa", ["tiedamme", "tietaa", "tieda"], [], ["tieta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tiedämmekö','["tietaa", ["tiedammeko", "tietaa", "tieda"], [], ["tieta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tiedän','["tietaa", ["tiedan", "tietaa", "tieda"], [], ["tieta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tiedät','["tietaa", ["tiedat", "tietaa", "tieda"], [], ["tieta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tieto','["tieto", ["tieto"], [], ["tieto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tietoa','["tieto", ["tietoa", "tieto"], [], ["tieto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tietovajetta','["tietovaje", ["tietovajetta", "tietovaje", "tietovaj"], ["tieto", "vaje"], ["tietovaj"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tietyn','["tietty", ["tietyn", "tietty", "tiety"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tietävät','["tietaa", ["tietavat", "tietaa", "tietava", "tietav"], [], ["tieta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tietää','["tietaa", ["tietaa", "tieta"], [], ["tieta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tietääkö','["tietaa", ["tietaako", "tietaa", "tieta"], [], ["tieta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tiivistelmä','["tiivistelma", ["tiivistelma", "tiivistelm"], [], ["tiivistel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tila','["tila", ["tila"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tilaa','["tilata", ["tilaa", "tilata", "tila"], [], ["tilat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tilanne','["tilata", ["tilanne", "tilata", "tila"], [], ["tilat", "tilan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','till','["til", ["till", "til"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tillbaka','["tillbak", ["tillbaka", "tillbak"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tillsammans','["tillsammans", ["tillsammans"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','time','["time", ["time"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','timeline','["timel", ["timeline", "timel"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','times','["times", ["times"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','timo','["timo", ["timo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','timon','["timo", ["timon", "timo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tio','["tio", ["tio"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tire','["tire", ["tire"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','titta','["titta", ["titta", "tit"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','to','["to", ["to"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','todellinen','["todellinen", ["todellinen", "todellin"], [], ["todel"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','together','["together", ["together"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toimia','["toimia", ["toimia", "toimi", "toim"], [], ["toimi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toimii','["toimia", ["toimii", "toimia", "toimi"], [], ["toimi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toimimme','["toimia", ["toimimme", "toimia", "toimi"], [], ["toimi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toimin','["toimia", ["toimin", "toimia", "toimi", "toim"], [], ["toimi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toiminnan','["toiminta", ["toiminnan", "toiminta", "toimin"], [], ["toimi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toiminnasta','["toiminta", ["toiminnasta", "toiminta", "toimin"], [], ["toimi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toiminta','["toiminta", ["toiminta", "toimin"], [], ["toimi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toimintaa','["toiminta", ["toimintaa", "toiminta", "toimint"], [], ["toimi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toimintarakenteissa','["toimintarakenne", ["toimintarakenteissa", "toimintarakenne", "toimintarakent"], ["toimintata", "kenne"], ["toimintaraken"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toimintasi','["toiminta", ["toimintasi", "toiminta", "toimin"], [], ["toimi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toimintaympäristön','["toimintaymparisto", ["toimintaympariston", "toimintaymparisto"], ["toimintata", "paristo"], ["toimintaympar"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toinen','["toinen", ["toinen", "toine"], [], ["toinen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toiseen','["toinen", ["toiseen", "toinen", "toise"], [], ["toinen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toisella','["toinen", ["toisella", "toinen", "toise"], [], ["toinen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toisen','["toinen", ["toisen", "toinen", "toise"], [], ["toinen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toisessa','["toinen", ["toisessa", "toinen", "toise"], [], ["toinen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toisiaan','["toinen", ["toisiaan", "toinen", "toisia"], [], ["toinen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toisille','["toinen", ["toisille", "toinen", "tois"], [], ["toinen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toisistaan','["toinen", ["toisistaan", "toinen", "tois"], [], ["toinen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toista','["toinen", ["toista", "toinen", "toistaa", "tois"], [], ["toinen", "toist"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toistemme','["toinen", ["toistemme", "toinen", "toist"], [], ["toinen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toisten','["toinen", ["toisten", "toinen", "toist"], [], ["toinen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toive','["toive", ["toive"], [], ["toive"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toivelista','["toivelista", ["toivelista", "toivel"], ["toive", "lista"], ["toivelis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toivomme','["toivoa", ["toivomme", "toivoa", "toivo"], [], ["toivo"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toivottuna','["toivottu", ["toivottuna", "toivottu", "toivotu"], [], ["toivo"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','told','["told", ["told"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','too','["too", ["too"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','took','["took", ["took"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tools','["tools", ["tools"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','toukokuussa','["toukokuu", ["toukokuussa", "toukokuu", "toukoku"], ["touko", "kuu"], ["toukok"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','trade','["trade", ["trade"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tre','["tre", ["tre"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','trust','["trust", ["trust"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','trötta','["trot", ["trotta", "trot"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tukea','["tukea", ["tukea", "tuki", "tuke"], [], ["tukea"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tukemiseen','["tukea", ["tukemiseen", "tukea", "tukemis", "tukemin"], [], ["tukea"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tukevat','["tukea", ["tukevat", "tukea", "tukeva", "tukev"], [], ["tukea", "tukev"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tulee','["tulla", ["tulee", "tulla", "tule"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tulevat','["tulla", ["tulevat", "tulla", "tuleva", "tulev"], [], ["tulev"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tulevia','["tuleva", ["tulevia", "tuleva", "tulev"], [], ["tulev"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuli','["tulla", ["tuli", "tulla"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuloksessa','["tulos", ["tuloksessa", "tulos", "tuloks"], [], ["tulos"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tulokset','["tulos", ["tulokset", "tulos", "tuloks"], [], ["tulos"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuloksia','["tulos", ["tuloksia", "tulos", "tuloks"], [], ["tulos"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuloksista','["tulos", ["tuloksista", "tulos", "tuloks"], [], ["tulos"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tulos','["tulos", ["tulos"], [], ["tulos"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tulosta','["tulostaa", ["tulosta", "tulostaa", "tulonen", "tulo", "tulos"], [], ["tulos", "tulonen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tunne','["tuntea", ["tunne", "tuntea", "tun"], [], ["tunte"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tunnet','["tuntea", ["tunnet", "tuntea", "tun"], [], ["tunte"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tunnissa','["tunti", ["tunnissa", "tunti", "tun"], [], ["tunti"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tunnistaa','["tunnistaa", ["tunnistaa", "tunnist"], [], ["tunis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tunnistan','["tunnistaa", ["tunnistan", "tunnistaa", "tunnist"], [], ["tunis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tunnistettiin','["tunnistaa", ["tunnistettiin", "tunnistaa", "tunnistet"], [], ["tunis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tunteminen','["tuntea", ["tunteminen", "tuntea", "tuntemin"], [], ["tunte"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuntevat','["tuntea", ["tuntevat", "tuntea", "tunteva", "tuntev"], [], ["tunte"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuntia','["tunti", ["tuntia", "tunti", "tunt"], [], ["tunti"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuntomerkkiä','["tuntomerkki", ["tuntomerkkia", "tuntomerkki", "tuntomerk"], ["tunto", "merkki"], ["tuntomerk"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuntuu','["tuntua", ["tuntuu", "tuntua", "tuntu"], [], ["tuntu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuo','["tuoda", ["tuo", "tuoda"], [], ["tuoda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuote','["tuote", ["tuote"], [], ["tuote"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuottaa','["tuottaa", ["tuottaa", "tuot"], [], ["tuota"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuottajana','["tuottaja", ["tuottajana", "tuottaja", "tuottaj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tuttuja','["tuttu", ["tuttuja", "tuttu", "tutu"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tvitterit','["tvitter", ["tvitterit", "tvitter"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','två','["tva", ["tva"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','twitter','["twitter", ["twitter"], [], ["twiter"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','twitter.com','["twitter.com", ["twitter.com"], ["twitter", "com"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','two','["two", ["two"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työ','["tyo", ["tyo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työaikaa','["tyoaika", ["tyoaikaa", "tyoaika"], ["tyo", "aika"], ["tyoaik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työhön','["tyo", ["tyohon", "tyo", "tyoho"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työkalun','["tyokalu", ["tyokalun", "tyokalu"], ["tyo", "kalu"], ["tyokal"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työllisyystoimijoita','["tyollisyystoimija", ["tyollisyystoimijoita", "tyollisyystoimija", "tyollisyystoimij"], ["tyollinensyysys", "ja"], ["tyolisyystoim"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työnantajalle','["tyonantaja", ["tyonantajalle", "tyonantaja", "tyonantaj"], ["tyo", "antaja"], ["tyonan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työntekijä','["tyontekija", ["tyontekija", "tyontekij"], ["tyo", "tekija"], ["tyontek"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työpaikalle','["tyopaikka", ["tyopaikalle", "tyopaikka", "tyopaik"], ["tyo", "paikka"], ["tyopaik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työpaperi','["tyopaperi", ["tyopaperi", "tyopaper"], ["tyo", "paperi"], ["tyopaper"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työpaperia','["tyopaperi", ["tyopaperia", "tyopaperi", "tyopaper"], ["tyo", "paperi"], ["tyopaper"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työpaperiin','["tyopaperi", ["tyopaperiin", "tyopaperi", "tyopaper"], ["tyo", "paperi"], ["tyopaper"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työpaperin','["tyopaperi", ["tyopaperin", "tyopaperi", "tyopaper"], ["tyo", "paperi"], ["tyopaper"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työpaperit','["tyopaperi", ["tyopaperit", "tyopaperi", "tyopaper"], ["tyo", "paperi"], ["tyopaper"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työskennellä','["tyoskennella", ["tyoskennella", "tyosken"], [], ["tyosken"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työskenteleminen','["tyoskennella", ["tyoskenteleminen", "tyoskennella", "tyoskentelemin"], [], ["tyosken"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työskentelemisen','["tyoskennella", ["tyoskentelemisen", "tyoskennella", "tyoskentelemis", "tyoskentelemin"], [], ["tyosken"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työskentelyyn','["tyoskentely", ["tyoskentelyyn", "tyoskentely", "tyoskentelyy"], [], ["tyosken"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työstämme','["tyostaa", ["tyostamme", "tyostaa", "tyo", "tyos"], [], ["tyost"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työstään','["tyo", ["tyostaan", "tyo", "tyos"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työstöpapereista','["tyostopaperi", ["tyostopapereista", "tyostopaperi", "tyostopaper"], ["tyostoo", "aperi"], ["tyostopaper"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työstöpaperissa','["tyostopaperi", ["tyostopaperissa", "tyostopaperi", "tyostopaper"], ["tyostoo", "aperi"], ["tyostopaper"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työstöpaperit','["tyostopaperi", ["tyostopaperit", "tyostopaperi", "tyostopaper"], ["tyostoo", "aperi"], ["tyostopaper"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','työtä','["tyo", ["tyota", "tyo"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tähän','["tama", ["tahan", "tama", "taha"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','täkäläiset','["takalainen", ["takalaiset", "takalainen", "takalais", "takalain"], [], ["takal"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tämä','["tama", ["tama"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tämän','["tama", ["taman", "tama"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tärkeimmän','["tarkea", ["tarkeimman", "tarkea", "tarkeim"], [], ["tarke"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tärkeimmästä','["tarkea", ["tarkeimmasta", "tarkea", "tarkeim"], [], ["tarke"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tärkein','["tarkea", ["tarkein", "tarkea", "tarkki", "tark"], [], ["tarke"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tärkeintä','["tarkea", ["tarkeinta", "tarkea", "tarkein"], [], ["tarke"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','täräytettiin','["tarayttaa", ["taraytettiin", "tarayttaa", "taraytet"], [], ["taray"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tässä','["tama", ["tassa", "tama", "tas"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tästä','["tama", ["tasta", "tama", "tas"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','tätä','["tama", ["tata", "tama"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','täydellisesti','["taydellinen", ["taydellisesti", "taydellinen", "taydellis", "taydellin"], [], ["tayde"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','täysin','["taysi", ["taysin", "taysi", "tays"], [], ["taysi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','täyttäkää','["tayttaa", ["tayttakaa", "tayttaa", "tayttak"], [], ["tayta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','täyttää','["tayttaa", ["tayttaa", "tayt"], [], ["tayta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','täytyy','["taytya", ["taytyy", "taytya"], [], ["tayty"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','täällä','["taalla", ["taalla", "taal"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','täältä','["taalla", ["taalta", "taalla", "taal"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ulkopuolisen','["ulkopuolinen", ["ulkopuolisen", "ulkopuolinen", "ulkopuolis", "ulkopuolin"], ["ulko", "puolinen"], ["ulkopuol"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ulos','["ulos", ["ulos"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','under','["under", ["under"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','understand','["understand", ["understand"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','understands','["understands", ["understands"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','understöd','["understod", ["understod"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','understödet','["understod", ["understodet", "understod"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','undone','["undon", ["undone", "undon"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','unfinished','["unfinished", ["unfinished"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ungefär','["ungefar", ["ungefar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','unit','["uni", ["unit", "uni"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','unless','["unles", ["unless", "unles"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','unohtui','["unohtua", ["unohtui", "unohtua"], [], ["unoht"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','up','["up", ["up"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','upp','["up", ["upp", "up"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uppdatera','["uppdater", ["uppdatera", "uppdater"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uppgift','["uppgift", ["uppgift"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uppgiften','["uppgift", ["uppgiften", "uppgift"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uppgifter','["uppgifter", ["uppgifter"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uppnå','["uppna", ["uppna"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uppvaknandet','["uppvaknand", ["uppvaknandet", "uppvaknand"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','us','["us", ["us"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','use','["use", ["use"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','useaa','["usea", ["useaa", "usea"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','useammalle','["usea", ["useammalle", "usea", "useam"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','useampi','["usea", ["useampi", "usea", "useamp"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uskallamme','["uskaltaa", ["uskallamme", "uskaltaa", "usk"], [], ["uskal"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uskallan','["uskaltaa", ["uskallan", "uskaltaa", "uskal"], [], ["uskal"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ut','["ut", ["ut"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','utan','["uta", ["utan", "uta"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','utbud','["utbud", ["utbud"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ute','["ute", ["ute"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','utkast','["utkast", ["utkast"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','utlåtande','["utlatand", ["utlatande", "utlatand"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','utredning','["utredning", ["utredning"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','utveckla','["utveckl", ["utveckla", "utveckl"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','utvärdering','["utvardering", ["utvardering"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','utåt','["utat", ["utat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uudelle','["uusi", ["uudelle", "uusi", "uude", "uus"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uudelleen','["uudelleen", ["uudelleen", "uude", "uus"], [], ["uudeleen"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uuden','["uusi", ["uuden", "uusi", "uude", "uus"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uudistuminen','["uudistua", ["uudistuminen", "uudistua", "uudistumin"], [], ["uudis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uusi','["uusi", ["uusi", "uusia"], [], ["uusia"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','uusikin','["uusi", ["uusikin", "uusi", "uusia"], [], ["uusia"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaaleissa','["vaalea", ["vaaleissa", "vaalea", "vaali", "vaale"], [], ["vaale", "vaali"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaaleja','["vaali", ["vaaleja", "vaali", "vaalej"], [], ["vaali"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaalit','["vaalia", ["vaalit", "vaalia", "vaali"], [], ["vaali"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaalit.fi','["vaalit.f", ["vaalit.fi", "vaalit.f"], ["vaalia", "vaali", "vaalit", "fi"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaalitorille','["vaalitori", ["vaalitorille", "vaalitori", "vaalitora", "vaalitor"], ["vaalia", "tori"], ["vaalitor"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaatii','["vaatia", ["vaatii", "vaatia", "vaati"], [], ["vaati"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vad','["vad", ["vad"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vahvinta','["vahva", ["vahvinta", "vahva", "vahvin"], [], ["vahva"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vahvistamiseksi','["vahvistaa", ["vahvistamiseksi", "vahvistaa", "vahvistamis", "vahvistamin"], [], ["vahvis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vai','["vai", ["vai"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaiheessa','["vaihe", ["vaiheessa", "vaihe"], [], ["vaihe"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaiheet','["vaihe", ["vaiheet", "vaihe"], [], ["vaihe"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaiheita','["vaihe", ["vaiheita", "vaihe"], [], ["vaihe"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaihetta','["vaihe", ["vaihetta", "vaihe"], [], ["vaihe"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaihtele','["vaihdella", ["vaihtele", "vaihdella", "vaihtel"], [], ["vaihd"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaihtoehtoja','["vaihtoehto", ["vaihtoehtoja", "vaihtoehto"], ["vaihto", "ehto"], ["vaihtoeh"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaikean','["vaikea", ["vaikean", "vaikea"], [], ["vaike"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaikeat','["vaikea", ["vaikeat", "vaikea"], [], ["vaike"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaikka','["vaikka", ["vaikka", "vaik"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaikuttaa','["vaikuttaa", ["vaikuttaa", "vaikut"], [], ["vaiku"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaikuttaminen','["vaikuttaa", ["vaikuttaminen", "vaikuttaa", "vaikuttamin"], [], ["vaiku"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaikuttamisasiantuntijaksemme','["vaikuttamisasiantuntija", ["vaikuttamisasiantuntijaksemme", "vaikuttamisasiantuntija", "vaikuttamisasiantuntijaks", "vaikuttamisasiantuntijas"], ["vaikuttamis", "asia", "tuntija"], ["vaikutamisasiantun"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaikuttamisen','["vaikuttaa", ["vaikuttamisen", "vaikuttaa", "vaikuttamis", "vaikuttamin"], [], ["vaiku"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaikuttavasti','["vaikuttava", ["vaikuttavasti", "vaikuttava", "vaikuttav"], [], ["vaiku"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaikuttavuus','["vaikuttavuus", ["vaikuttavuus"], [], ["vaikutav"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vain','["vain", ["vain"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vaivattomasti','["vaivaton", ["vaivattomasti", "vaivaton", "vaivattom"], [], ["vaiva"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','valita','["valita", ["valita", "valittaa", "val"], [], ["valit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','valitkaa','["valita", ["valitkaa", "valita", "valitk"], [], ["valit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','valitse','["valita", ["valitse", "valita", "valits"], [], ["valit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','valitsi','["valita", ["valitsi", "valita", "vali"], [], ["valit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','valittu','["valittu", ["valittu", "valitu"], [], ["valit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','valmiiksi','["valmis", ["valmiiksi", "valmis", "valm"], [], ["valmis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','valmiina','["valmis", ["valmiina", "valmis", "valm"], [], ["valmis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','valmiit','["valmis", ["valmiit", "valmis", "valm"], [], ["valmis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','valmis','["valmis", ["valmis", "valmin"], [], ["valmis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','valmistelee','["valmistella", ["valmistelee", "valmistella", "valmistel"], [], ["valmis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','valtiolle','["valtio", ["valtiolle", "valtio"], [], ["valti"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','valtuusto','["valtuusto", ["valtuusto"], [], ["valtuu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vanhentuneet','["vanhentunut", ["vanhentuneet", "vanhentunut", "vanhentun"], [], ["vanhentunu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vapaaehtoinen','["vapaaehtoinen", ["vapaaehtoinen", "vapaaehtoin"], [], ["vapaaeh"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vapaaehtoisia','["vapaaehtoinen", ["vapaaehtoisia", "vapaaehtoinen", "vapaaehtois", "vapaaehtoin"], [], ["vapaaeh"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vapaaehtoistyötä','["vapaaehtoistyo", ["vapaaehtoistyota", "vapaaehtoistyo"], ["vapaaehtois", "tyo"], ["vapaaehtois"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vapaasti','["vapaa", ["vapaasti", "vapaa", "vapaast"], [], ["vapaa"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','var','["var", ["var"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vara','["vara", ["vara"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','varahenkilö','["varahenkilo", ["varahenkilo"], ["vara", "henkilo"], ["varahenkil"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','varandra','["varandr", ["varandra", "varandr"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','varandras','["varandras", ["varandras"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','varar','["varar", ["varar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','varavetäjä','["varavetaja", ["varavetaja", "varavetaj"], ["vara", "vetaja"], ["varave"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','varför','["varfor", ["varfor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','varje','["varj", ["varje", "varj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','varkaus','["varkaus", ["varkaus"], [], ["varka"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','varmistat','["varmistaa", ["varmistat", "varmistaa", "varmist"], [], ["varmis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vart','["vart", ["vart"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','varten','["varten", ["varten", "vart"], [], ["varten"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vastaa','["vastata", ["vastaa", "vastata", "vasta", "vast"], [], ["vasta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vastaajasta','["vastaaja", ["vastaajasta", "vastaaja", "vastaaj"], [], ["vasta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vastaan','["vastata", ["vastaan", "vastata", "vasta", "vas"], [], ["vasta", "vastaan"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vastatkaa','["vastata", ["vastatkaa", "vastata", "vastatk"], [], ["vasta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vastauksesi','["vastaus", ["vastauksesi", "vastaus", "vastauks"], [], ["vasta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vastauksia','["vastaus", ["vastauksia", "vastaus", "vastauks"], [], ["vasta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vastauksista','["vastaus", ["vastauksista", "vastaus", "vastauks"], [], ["vasta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vastaus','["vastaus", ["vastaus"], [], ["vasta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vastausta','["vastaus", ["vastausta", "vastaus", "vastau"], [], ["vasta"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vastuu','["vastuu", ["vastuu", "vastu"], [], ["vastu"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vecka','["veck", ["vecka", "veck"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','veera','["veera", ["veera"], [], ["veera"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','veke','["veke", ["veke"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','veken','["veke", ["veken", "veke"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vem','["vem", ["vem"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkar','["verkar", ["verkar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkosto','["verkosto", ["verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostoilla','["verkosto", ["verkostoilla", "verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostoissa','["verkosto", ["verkostoissa", "verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostoja','["verkosto", ["verkostoja", "verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostojemme','["verkosto", ["verkostojemme", "verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostojen','["verkosto", ["verkostojen", "verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostolla','["verkosto", ["verkostolla", "verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostomme','["verkosto", ["verkostomme", "verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkoston','["verkosto", ["verkoston", "verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostoon','["verkosto", ["verkostoon", "verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostossa','["verkosto", ["verkostossa", "verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostosta','["verkosto", ["verkostosta", "verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostot','["verkosto", ["verkostot", "verkosto"], [], ["verko"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostotoimijana','["verkostotoimijana", ["verkostotoimijana", "verkostotoimija", "verkostotoimij"], ["verkosto", "toimija"], ["verkostotoimijan", "verkostotoim"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostotyöhön','["verkostotyo", ["verkostotyohon", "verkostotyo"], ["verkosto", "tyo"], ["verkosto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostotyömme','["verkostotyo", ["verkostotyomme", "verkostotyo"], ["verkosto", "tyo"], ["verkosto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostotyön','["verkostotyo", ["verkostotyon", "verkostotyo"], ["verkosto", "tyo"], ["verkosto"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostotyöskentely','["verkostotyoskentely", ["verkostotyoskentely"], ["verkosto", "tyoskentely"], ["verkostotyosken"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verkostotyöskentelyä','["verkostotyoskentely", ["verkostotyoskentelya", "verkostotyoskentely"], ["verkosto", "tyoskentely"], ["verkostotyosken"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verksamhet','["verksamh", ["verksamhet", "verksamh"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verksamheten','["verksamhet", ["verksamheten", "verksamhet"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','verktyg','["verktyg", ["verktyg"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vertaa','["verrata", ["vertaa", "verrata", "vert"], [], ["verra"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vet','["vet", ["vet"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vetäjä','["vetaja", ["vetaja", "vetaj"], [], ["vetaj"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vetäjän','["vetaja", ["vetajan", "vetaja", "vetaj"], [], ["vetaj"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vetäjänä','["vetaja", ["vetajana", "vetaja", "vetaj"], [], ["vetaj"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vi','["vi", ["vi"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vid','["vid", ["vid"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vidare','["vidar", ["vidare", "vidar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','video','["video", ["video"], [], ["video"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','videoiden','["videoida", ["videoiden", "videoida", "video"], [], ["video"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','videon','["video", ["videon", "video"], [], ["video"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','viedä','["vieda", ["vieda"], [], ["vieda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','viedään','["vieda", ["viedaan", "vieda"], [], ["vieda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vielä','["viela", ["viela"], [], ["viela"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','viemiseksi','["vieda", ["viemiseksi", "vieda", "viemis", "viemin"], [], ["vieda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','viemme','["vieda", ["viemme", "vieda", "viem"], [], ["vieda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vien','["vieda", ["vien", "vieda"], [], ["vieda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vierailu','["vierailu", ["vierailu"], [], ["vierail"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','viesti','["viestia", ["viesti", "viestia", "viest"], [], ["viest"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','viestillä','["viesti", ["viestilla", "viesti", "viest"], [], ["viest"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','viestin','["viestia", ["viestin", "viestia", "viesti", "viest"], [], ["viest", "viestin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','viestiä','["viestia", ["viestia", "viesti", "viest"], [], ["viest"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','viet','["vieda", ["viet", "vieda"], [], ["vieda"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','viikon','["viikko", ["viikon", "viikko", "viiko"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','viisi','["viisi", ["viisi"], [], ["viisi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vilka','["vilk", ["vilka", "vilk"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vilken','["vilk", ["vilken", "vilk"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vilket','["vilk", ["vilket", "vilk"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vill','["vil", ["vill", "vil"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','villkoren','["villkor", ["villkoren", "villkor"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vinkkejä','["vinkki", ["vinkkeja", "vinkki", "vinkkej"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','virkakielitestissä','["virkakielitesti", ["virkakielitestissa", "virkakielitesti", "virkakielitest"], ["virkkaa", "kieli", "testi"], ["virkakielites"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','virke','["virke", ["virke", "virk"], [], ["virke"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','virkkeiden','["virke", ["virkkeiden", "virke", "virk"], [], ["virke"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','visar','["visar", ["visar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','voi','["voida", ["voi", "voida"], [], ["voida"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','voice','["voice", ["voice"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','voida','["voida", ["voida"], [], ["voida"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','voimaan','["voida", ["voimaan", "voida", "voima", "voimaa"], [], ["voida", "voima"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','voimavarat','["voimavara", ["voimavarat", "voimavara", "voimavar"], ["voima", "vara"], ["voimavar"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','voimme','["voida", ["voimme", "voida", "voi", "voim"], [], ["voida"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','voin','["voida", ["voin", "voida", "vuo", "voi"], [], ["voida"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','voit','["voida", ["voit", "voida", "voi"], [], ["voida"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','voitte','["voida", ["voitte", "voida", "voit"], [], ["voida"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','voivat','["voida", ["voivat", "voida", "voiva"], [], ["voida", "voiva"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vuodelta','["vuosi", ["vuodelta", "vuosi", "vuode"], [], ["vuosi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vuoden','["vuosi", ["vuoden", "vuosi", "vuode"], [], ["vuosi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vuodessa','["vuosi", ["vuodessa", "vuosi", "vuode"], [], ["vuosi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vuonna','["vuosi", ["vuonna", "vuosi", "vuon"], [], ["vuosi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vuorovaikutus','["vuorovaikutus", ["vuorovaikutus"], ["vuoro", "vaikutus"], ["vuorovaiku"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vuosi','["vuotaa", ["vuosi", "vuotaa", "vuo"], [], ["vuota", "vuosi"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vuosittain','["vuosittain", ["vuosittain", "vuosit"], [], ["vuositain"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vähätellä','["vahatella", ["vahatella", "vahat"], [], ["vahat"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','väitettä','["vaite", ["vaitetta", "vaite"], [], ["vaite"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','välfärd','["valfard", ["valfard"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','välfärdsområdes','["valfardsomrades", ["valfardsomrades"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','välfärdsområdet','["valfardsomrad", ["valfardsomradet", "valfardsomrad"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','välfärdsområdets','["valfardsomradets", ["valfardsomradets"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','väliin','["vali", ["valiin", "vali", "val"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','välillä','["vali", ["valilla", "vali", "val"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','välineitä','["valine", ["valineita", "valine", "valin"], [], ["valin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','välittyi','["valittya", ["valittyi", "valittya", "valityi"], [], ["valit"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','välj','["valj", ["valj"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','väljä','["valja", ["valja", "valj"], [], ["valja"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','väntar','["vantar", ["vantar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','värde','["vard", ["varde", "vard"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','väsyttiin','["vasya", ["vasyttiin", "vasya", "vasyt"], [], ["vasya"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','växa','["vaxa", ["vaxa"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vääriä','["vaara", ["vaaria", "vaara", "vaar"], [], ["vaara"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vågar','["vagar", ["vagar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vår','["var", ["var"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','våra','["vara", ["vara"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','vårt','["vart", ["vart"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','waking','["waking", ["waking"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','want','["want", ["want"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','was','["was", ["was"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','we','["we", ["we"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','week','["week", ["week"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','welcome','["welcom", ["welcome", "welcom"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','well','["wel", ["well", "wel"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','wellbeing','["wellbeing", ["wellbeing"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','went','["went", ["went"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','were','["were", ["were"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','what','["what", ["what"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','when','["when", ["when"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','whenever','["whenever", ["whenever"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','where','["where", ["where"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','whether','["whether", ["whether"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','which','["which", ["which"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','who','["who", ["who"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','whole','["whole", ["whole"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','whom','["whom", ["whom"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','whose','["whose", ["whose"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','why','["why", ["why"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','wished','["wished", ["wished"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','with','["with", ["with"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','within','["with", ["within", "with"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','without','["withou", ["without", "withou"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','words','["words", ["words"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','work','["work", ["work"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','working','["working", ["working"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','works','["works", ["works"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','worksheet','["worksh", ["worksheet", "worksh"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','workshops','["workshops", ["workshops"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','worth','["worth", ["worth"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','write','["write", ["write"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','written','["writ", ["written", "writ"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','wrong','["wrong", ["wrong"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','wrote','["wrote", ["wrote"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','www.facebook.com','["www.facebook.com", ["www.facebook.com"], ["www", "ww", "facebook", "com"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','www.instagram.com','["www.instagram.com", ["www.instagram.com"], ["www", "ww", "instagram", "com"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','www.pohjoissavonveke.fi','["www.pohjoissavonveke.f", ["www.pohjoissavonveke.fi", "www.pohjoissavonveke.f"], ["www", "ww", "pohjoissavonvek", "pohjoissavonveke", "fi"], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','year','["year", ["year"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhdelle','["yksi", ["yhdelle", "yksi", "yhd"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhdellä','["yksi", ["yhdella", "yksi", "yhd"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhdenvertaisena','["yhdenvertainen", ["yhdenvertaisena", "yhdenvertainen", "yhdenvertais", "yhdenvertain"], [], ["yhdenver"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhdessä','["yhdessa", ["yhdessa", "yksi", "yhd"], [], ["yhdes"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhdestä','["yksi", ["yhdesta", "yksi", "yhd"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhdistyksille','["yhdistys", ["yhdistyksille", "yhdistys", "yhdistyks"], [], ["yhdis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhdistyksissä','["yhdistys", ["yhdistyksissa", "yhdistys", "yhdistyks"], [], ["yhdis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhdistys','["yhdistys", ["yhdistys"], [], ["yhdis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhdistämme','["yhdistaa", ["yhdistamme", "yhdistaa", "yhd"], [], ["yhdis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhdyshenkilö','["yhdyshenkilo", ["yhdyshenkilo"], ["yhdys", "henkilo"], ["yhdyshenkil"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhteen','["yksi", ["yhteen", "yksi", "yht"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhteenvetoja','["yhteenveto", ["yhteenvetoja", "yhteenveto"], [], ["yhteenve"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhteinen','["yhteinen", ["yhteinen", "yhtein"], [], ["yhtei"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhteisenä','["yhteinen", ["yhteisena", "yhteinen", "yhteis", "yhtein"], [], ["yhtei"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhteisesti','["yhteinen", ["yhteisesti", "yhteinen", "yhteis", "yhtein"], [], ["yhtei"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhteistyössä','["yhteistyo", ["yhteistyossa", "yhteistyo"], ["yhteis", "tyo"], ["yhteis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhteistyötä','["yhteistyo", ["yhteistyota", "yhteistyo"], ["yhteis", "tyo"], ["yhteis"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhteistä','["yhteinen", ["yhteista", "yhteinen", "yht"], [], ["yhtei"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhteys','["yhteys", ["yhteys"], [], ["yhteys"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhteyshenkilöt','["yhteyshenkilo", ["yhteyshenkilot", "yhteyshenkilo"], ["yhteys", "henkilo"], ["yhteyshenkil"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhteystiedot','["yhteystieto", ["yhteystiedot", "yhteystieto", "yhteystiedo"], ["yhteys", "tieto"], ["yhteystie"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhteyttä','["yhteys", ["yhteytta", "yhteys", "yhteyt"], [], ["yhteys"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yhtä','["yhta", ["yhta", "yksi", "yh"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yksi','["yksi", ["yksi", "yks", "ys"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yksikkö','["yksikko", ["yksikko", "yksiko"], [], ["yksik"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yksin','["yksin", ["yksin", "yksi", "yks", "ys"], [], ["yksin"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yllätti','["yllattaa", ["yllatti", "yllattaa", "yllat"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ymmärryksen','["ymmarrys", ["ymmarryksen", "ymmarrys", "ymmarryks"], [], ["ymmarr"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ymmärtää','["ymmartaa", ["ymmartaa", "ymmart"], [], ["ymmar"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ymmärtääkö','["ymmartaa", ["ymmartaako", "ymmartaa", "ymmart"], [], ["ymmar"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','you','["you", ["you"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','your','["your", ["your"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yourself','["yourself", ["yourself"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yourselves','["yourselves", ["yourselves"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','yritys','["yritys", ["yritys"], [], ["yritys"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ystävällinen','["ystavallinen", ["ystavallinen", "ystavallin"], [], ["ystav"]]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','älä','["ei", ["ala", "ei"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ämne','["amn", ["amne", "amn"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','än','["an", ["an"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ändra','["andr", ["andra", "andr"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ändrar','["andrar", ["andrar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ändras','["andras", ["andras"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ändrats','["andrats", ["andrats"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','är','["ar", ["ar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','äran','["ara", ["aran", "ara"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ärligt','["arligt", ["arligt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','ääneen','["aani", ["aaneen", "aani", "aane"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','äänellä','["aani", ["aanella", "aani", "aane"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','äänensä','["aani", ["aanensa", "aani", "aane"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','år','["ar", ["ar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','året','["aret", ["aret"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','åsikt','["asikt", ["asikt"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','åstadkommer','["astadkommer", ["astadkommer"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','åt','["at", ["at"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','åtta','["ata", ["atta", "ata"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','önskar','["onskar", ["onskar"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','öppen','["op", ["oppen", "op"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','öppnas','["oppnas", ["oppnas"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','över','["over", ["over"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','överens','["overens", ["overens"], [], []]');
INSERT INTO "search_word" VALUES('voikko 4.3.1; 1','överraskade','["overraskad", ["overraskade", "overraskad"], [], []]');
CREATE TABLE "sent_once" (
	digest VARCHAR(64) NOT NULL, 
	request VARCHAR(22) NOT NULL, 
	sent_at DATETIME NOT NULL, 
	went_to VARCHAR(2000) NOT NULL, 
	said VARCHAR(64) DEFAULT '' NOT NULL, 
	is_answered BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_sent_once PRIMARY KEY (digest)
);
INSERT INTO "sent_once" VALUES('7ccb0d335a6ed5e0173ddca22b179c0f19fffca832d504df85037516d4bcc04c','mPvdhC9QdOeQS_WKxJvhUw','2026-11-30 06:10:08.552735','/sheets/FJFLUypOWgG1n4QKzUIOaA/share?said=kept','f369a4ef67d7f7a6ccd2ca655fa644b1134f761d3a4d1c8717d7d0f3de4df1fd',1);
INSERT INTO "sent_once" VALUES('86710543dcef4410a5a87081c6ebbacb122884a1239f8f3edd2797e7e3de743e','sf1G3a-9RPKeQIy0792bQg','2026-11-30 06:11:47.327978','/live/ABC29J/control','bbfd1f415bb4a284ac69ce01c180f777298fc831de8519532138af8f9e661884',1);
INSERT INTO "sent_once" VALUES('589a30dc8b05f7e3c9348e52a5db0ce8f5cb14368a2582cac6c838861a509e2e','sVyl93KtDYxqNCJ-PT1mMQ','2026-11-30 06:11:51.704448','/live/ABC29J/control','a85f26e9df7d4e73a18b3941b88218ff42d168e54195a319d901405f00a66740',1);
INSERT INTO "sent_once" VALUES('57d0210c4726daa178aab0379870b2b4082a76c79d5a7120931968ae1c17e5f1','IkVJ7OriEfJccXaxtgcw1w','2026-11-30 06:11:55.972515','/live/ABC29J/control','6f21013c7868abcf320a442e880d686b71f64ff602506e2ef62cb4809cb606a6',1);
INSERT INTO "sent_once" VALUES('8c7b9e042c3b9a6f974a0340714bb9c3e01528349b6d2df6192ba1690dec80f8','QYrv64lRGxs6QdIrAPFpPg','2026-11-30 06:12:01.271356','/live/ABC29J/control','da188956588901cb6af48e5860814b5d589afc91785ebaf3479d2b6f420740f3',1);
INSERT INTO "sent_once" VALUES('7f2f61893dee37f86f0f0f850361e6b10a249dfe4e629dc7622b734847ec5455','lwlJmz2tMG-6smRzBch20w','2026-11-30 06:13:13.027066','','75b59233b6fe3328120751b1a4021854635e9465528eba25e5a3b0db4605b154',1);
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
	completed_at DATETIME, round_id VARCHAR(22), 
	CONSTRAINT pk_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_definition_digest_worksheet_definition FOREIGN KEY(definition_digest) REFERENCES worksheet_definition (digest), 
	CONSTRAINT fk_sheet_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL, 
	CONSTRAINT fk_sheet_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "sheet" VALUES('weTHys54elFWS-lcVCjN1A','a21e5bd5733464da3021ad7183ca5c71273ab5aee1a4541984ad696f67e9b351','network_health','7CvwHtUPfTr8osmhtiogag','R-7Ntb45N_ObY8AcDL8fxA','one','Iisalmen hankehautomo','2026-11-30 06:06:32.130588','2026-11-30 06:06:51.791888',NULL,NULL);
INSERT INTO "sheet" VALUES('1g44YBWMuNV8qKLnPWuA5A','86aa21186abb5101ba9f14d80a19993fd9e9a761fb3401d58eed8c9c0b006ed1','network_competence','7CvwHtUPfTr8osmhtiogag','R-7Ntb45N_ObY8AcDL8fxA','','','2026-11-30 06:06:56.128541','2026-11-30 06:07:02.547176',NULL,NULL);
INSERT INTO "sheet" VALUES('gQN05mBP4wFfP8-d4l7dsw','5d62a756ccacbff0d16b485907bb2fde365124b68a9e3b5f7469bb5670d65030','network_timeline','f-0rT2bMt6gMgLUdl1S5DQ','R-7Ntb45N_ObY8AcDL8fxA','','Iisalmen hankehautomo','2026-11-30 06:07:11.956348','2026-11-30 06:07:36.768153',NULL,NULL);
INSERT INTO "sheet" VALUES('gZNfbsGgWTOuTwjiiV0UWg','86aa21186abb5101ba9f14d80a19993fd9e9a761fb3401d58eed8c9c0b006ed1','network_competence','hQBw6luV9grbV1PD61Ma_A','t8H4OXJoQ9voqqYqvGVbxg','','','2026-11-30 06:08:24.339219','2026-11-30 06:08:24.339219','2026-11-30 06:08:24.339219',NULL);
INSERT INTO "sheet" VALUES('Z8kOfh4AtiXB8MVInNivpg','a21e5bd5733464da3021ad7183ca5c71273ab5aee1a4541984ad696f67e9b351','network_health','f-0rT2bMt6gMgLUdl1S5DQ','R-7Ntb45N_ObY8AcDL8fxA','one','Iisalmen hankehautomo','2026-11-30 06:08:56.662918','2026-11-30 06:09:02.611750',NULL,'kf6muLVRt1GVr97KidTvUA');
INSERT INTO "sheet" VALUES('FJFLUypOWgG1n4QKzUIOaA','a21e5bd5733464da3021ad7183ca5c71273ab5aee1a4541984ad696f67e9b351','network_health','7CvwHtUPfTr8osmhtiogag','R-7Ntb45N_ObY8AcDL8fxA','one','Iisalmen hankehautomo','2026-11-30 06:09:05.843028','2026-11-30 06:09:10.134413',NULL,'kf6muLVRt1GVr97KidTvUA');
INSERT INTO "sheet" VALUES('LeHG1XhIkQbb94O7I8xK1g','a21e5bd5733464da3021ad7183ca5c71273ab5aee1a4541984ad696f67e9b351','network_health','f-0rT2bMt6gMgLUdl1S5DQ','R-7Ntb45N_ObY8AcDL8fxA','one','Kesken','2026-11-30 06:09:19.875429','2026-11-30 06:09:26.583040',NULL,'_rHPByfiIVkz1qCHMudh4w');
CREATE TABLE sheet_event (
	sheet_id VARCHAR(22) NOT NULL, 
	event_id VARCHAR(22) NOT NULL, 
	CONSTRAINT pk_sheet_event PRIMARY KEY (sheet_id, event_id), 
	CONSTRAINT fk_sheet_event_sheet_id_sheet FOREIGN KEY(sheet_id) REFERENCES sheet (id) ON DELETE CASCADE
);
CREATE TABLE sheet_sharing (
	sheet_id VARCHAR(22) NOT NULL, 
	with_organisation BOOLEAN NOT NULL, 
	with_network BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_sheet_sharing PRIMARY KEY (sheet_id), 
	CONSTRAINT fk_sheet_sharing_sheet_id_sheet FOREIGN KEY(sheet_id) REFERENCES sheet (id) ON DELETE CASCADE
);
INSERT INTO "sheet_sharing" VALUES('FJFLUypOWgG1n4QKzUIOaA',0,1,1,'2026-11-30 06:10:08.551850');
CREATE TABLE "sign_in" (
	id VARCHAR(22) NOT NULL, 
	key_digest VARCHAR(64) NOT NULL, 
	person_id VARCHAR(22) NOT NULL, 
	created_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	browser VARCHAR(120) NOT NULL, 
	passed_by VARCHAR(10) DEFAULT ('') NOT NULL, 
	is_shared BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_sign_in PRIMARY KEY (id), 
	CONSTRAINT uq_sign_in_key_digest UNIQUE (key_digest), 
	CONSTRAINT fk_sign_in_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "sign_in" VALUES('qHsm5r1UTCc-7nbrFgEpvw','4c4f4831e35dce2d67c668377e57f5000ff6f4dcac5808011a7702a18a88ff05','7CvwHtUPfTr8osmhtiogag','2026-11-30 06:06:21.733447','2026-11-30 06:06:21.733447',NULL,'','',0);
INSERT INTO "sign_in" VALUES('GOlHeTS8rITsM4tMj72WxA','0e221321a04b5963aa984202bd391d689fd3396a51541a2d90338b3136cc2996','f-0rT2bMt6gMgLUdl1S5DQ','2026-11-30 06:07:07.213178','2026-11-30 06:07:07.213178',NULL,'','',0);
INSERT INTO "sign_in" VALUES('KC_cES-YzcV74FFerD2egQ','3f83b10cf08e020d912301cd88dc4a6bba13d45824a61e05a18ca85ba34e1299','7CvwHtUPfTr8osmhtiogag','2026-11-30 06:07:42.770268','2026-11-30 06:07:42.770268',NULL,'','',0);
INSERT INTO "sign_in" VALUES('5xb4PlzPDwcE5-L1HqhglA','aef9bf9be16172ecc29176fbba33b070358fe080a47a7e4d156bcffc859e17b7','hQBw6luV9grbV1PD61Ma_A','2026-11-30 06:08:02.158810','2026-11-30 06:08:02.158810',NULL,'','',0);
INSERT INTO "sign_in" VALUES('NjoQilXz7jooJdAMZek23g','87308eb121cd43935eccad3d1dab6c975f7473b4092fede58ff852e231c5bbbe','f-0rT2bMt6gMgLUdl1S5DQ','2026-11-30 06:08:29.995026','2026-11-30 06:08:29.995026',NULL,'','',0);
INSERT INTO "sign_in" VALUES('jDS7rrjykUBN0UWW-EZvNQ','38613356ae53b1faaabc19d39d3571adc13cd2e1486a7c038e047b0ad1dd6ced','7CvwHtUPfTr8osmhtiogag','2026-11-30 06:08:36.994102','2026-11-30 06:08:36.994102',NULL,'','',0);
INSERT INTO "sign_in" VALUES('nvgjw7N2xKKdL9TLUfRCyg','3809afab64bd5b69aa3e5dc35894f43ddfebe64355f8aa112cef9e9e8ed49f85','7CvwHtUPfTr8osmhtiogag','2026-11-30 06:09:57.982503','2026-11-30 06:09:57.982503',NULL,'','',0);
INSERT INTO "sign_in" VALUES('j9-24po4IxsHFgpa96dTAA','c6cbb0a23687b0f9c8b95d2d01a6f042068e99b4614d7c8b001305bf12112ccb','hQBw6luV9grbV1PD61Ma_A','2026-11-30 06:10:26.942297','2026-11-30 06:10:26.942297',NULL,'','',0);
INSERT INTO "sign_in" VALUES('sKldSRarXjGLvo1xeoMJjw','3343b3a784aff35b5089b6dc43a7a05a0ac8cd3eecaf07e58e1c615d931bb368','eALweF2SsF5MdGAUSPvpZw','2026-11-30 06:11:20.144812','2026-11-30 06:11:20.144812',NULL,'','',0);
INSERT INTO "sign_in" VALUES('lpIrqFmrmwQ28QrwDjOPFw','5e270a92732d118ea9c5fc9f996bb21cea485dae36f481ba46db795215a301c7','eALweF2SsF5MdGAUSPvpZw','2026-11-30 06:11:29.563186','2026-11-30 06:11:29.563186',NULL,'','',0);
INSERT INTO "sign_in" VALUES('S9jUL5wd1H0fCw4Zp0WiuA','2235690b7924bb75b91a8ecc076303c5a0d45a87a043447f1bbd83fdccdb202d','eALweF2SsF5MdGAUSPvpZw','2026-11-30 06:12:15.373359','2026-11-30 06:12:15.373359',NULL,'','',0);
INSERT INTO "sign_in" VALUES('lnQ1c30YXnFcIe1DtFfm1A','5e995d461959b8373fa2cff2e7d97f9ceadbf1ddb8663c368d085291b591fd78','eALweF2SsF5MdGAUSPvpZw','2026-11-30 06:12:33.239877','2026-11-30 06:12:33.239877',NULL,'','',0);
INSERT INTO "sign_in" VALUES('LGvqqelMXKTgoNbp6mZ5PA','f82d910ede3e70e22b20745dc8f1f5848b325618f48b0306dd62558694fff4b2','hk2ondNL8mcRyLUHFw8ltQ','2026-11-30 06:12:58.482342','2026-11-30 06:12:58.482342','2026-11-30 06:13:14.237347','','',0);
INSERT INTO "sign_in" VALUES('KyB0xkjV1aldUkAN-jzIgw','d6a413cede8f1545f224d723b4720e69b69547bf1fc112528adb883495b283d3','hk2ondNL8mcRyLUHFw8ltQ','2026-11-30 06:13:14.237347','2026-11-30 06:13:14.237347',NULL,'','app',0);
CREATE TABLE step (
	id VARCHAR(22) NOT NULL, 
	what TEXT NOT NULL, 
	person_id VARCHAR(22), 
	who_name VARCHAR(120) DEFAULT '' NOT NULL, 
	due DATE, 
	organisation_id VARCHAR(22), 
	private_to VARCHAR(22), 
	origin_kind VARCHAR(6) DEFAULT '' NOT NULL, 
	origin_id VARCHAR(22) DEFAULT '' NOT NULL, 
	worksheet VARCHAR(40) DEFAULT '' NOT NULL, 
	perspective VARCHAR(40) DEFAULT '' NOT NULL, 
	subject VARCHAR(200) DEFAULT '' NOT NULL, 
	dimension VARCHAR(40) DEFAULT '' NOT NULL, 
	state VARCHAR(7) NOT NULL, 
	closed_on DATE, 
	closed_at DATETIME, 
	closed_by VARCHAR(22), 
	outcome TEXT DEFAULT '' NOT NULL, 
	moves JSON NOT NULL, 
	version INTEGER NOT NULL, 
	reminded INTEGER DEFAULT '0' NOT NULL, 
	created_by VARCHAR(22), 
	created_at DATETIME NOT NULL, 
	changed_by VARCHAR(22), 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_step PRIMARY KEY (id), 
	CONSTRAINT fk_step_changed_by_person FOREIGN KEY(changed_by) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_step_closed_by_person FOREIGN KEY(closed_by) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_step_created_by_person FOREIGN KEY(created_by) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_step_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_step_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_step_private_to_person FOREIGN KEY(private_to) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "step" VALUES('dGp9OQ9O-O5-aHJ4qo-Bxg','Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».',NULL,'Hallitus','2026-12-30','R-7Ntb45N_ObY8AcDL8fxA',NULL,'','','','','','','open',NULL,NULL,NULL,'','[]',1,0,'7CvwHtUPfTr8osmhtiogag','2026-11-30 06:10:15.120016','7CvwHtUPfTr8osmhtiogag','2026-11-30 06:10:15.120016');
CREATE TABLE step_reminding (
	person_id VARCHAR(22) NOT NULL, 
	wanted BOOLEAN NOT NULL, 
	reminded_at DATETIME, 
	CONSTRAINT pk_step_reminding PRIMARY KEY (person_id), 
	CONSTRAINT fk_step_reminding_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE timekeeper (
	id VARCHAR(22) NOT NULL, 
	started_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	left_at DATETIME, 
	CONSTRAINT pk_timekeeper PRIMARY KEY (id)
);
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
INSERT INTO "trail" VALUES(1,'2026-11-30 06:04:45.719509','memo-published','eALweF2SsF5MdGAUSPvpZw','memo','LYE6084e7t91USoV6D_30Q','');
INSERT INTO "trail" VALUES(2,'2026-11-30 06:06:21.942130','signed-in','7CvwHtUPfTr8osmhtiogag','','','');
INSERT INTO "trail" VALUES(3,'2026-11-30 06:07:07.379495','signed-in','f-0rT2bMt6gMgLUdl1S5DQ','','','');
INSERT INTO "trail" VALUES(4,'2026-11-30 06:07:43.117026','signed-in','7CvwHtUPfTr8osmhtiogag','','','');
INSERT INTO "trail" VALUES(5,'2026-11-30 06:08:02.741003','signed-in','hQBw6luV9grbV1PD61Ma_A','','','');
INSERT INTO "trail" VALUES(6,'2026-11-30 06:08:30.191519','signed-in','f-0rT2bMt6gMgLUdl1S5DQ','','','');
INSERT INTO "trail" VALUES(7,'2026-11-30 06:08:37.455579','signed-in','7CvwHtUPfTr8osmhtiogag','','','');
INSERT INTO "trail" VALUES(8,'2026-11-30 06:08:47.696511','round-opened','f-0rT2bMt6gMgLUdl1S5DQ','round','kf6muLVRt1GVr97KidTvUA','R-7Ntb45N_ObY8AcDL8fxA');
INSERT INTO "trail" VALUES(9,'2026-11-30 06:09:13.623916','round-shown','','round','kf6muLVRt1GVr97KidTvUA','R-7Ntb45N_ObY8AcDL8fxA');
INSERT INTO "trail" VALUES(10,'2026-11-30 06:09:16.586632','round-opened','f-0rT2bMt6gMgLUdl1S5DQ','round','_rHPByfiIVkz1qCHMudh4w','R-7Ntb45N_ObY8AcDL8fxA');
INSERT INTO "trail" VALUES(11,'2026-11-30 06:09:58.099885','signed-in','7CvwHtUPfTr8osmhtiogag','','','');
INSERT INTO "trail" VALUES(12,'2026-11-30 06:10:09.932545','sharing-changed','7CvwHtUPfTr8osmhtiogag','sheet','FJFLUypOWgG1n4QKzUIOaA','R-7Ntb45N_ObY8AcDL8fxA');
INSERT INTO "trail" VALUES(13,'2026-11-30 06:10:27.855689','signed-in','hQBw6luV9grbV1PD61Ma_A','','','');
INSERT INTO "trail" VALUES(14,'2026-11-30 06:11:20.421766','signed-in','eALweF2SsF5MdGAUSPvpZw','','','');
INSERT INTO "trail" VALUES(15,'2026-11-30 06:11:29.818313','signed-in','eALweF2SsF5MdGAUSPvpZw','','','');
INSERT INTO "trail" VALUES(16,'2026-11-30 06:11:48.435694','live-started','eALweF2SsF5MdGAUSPvpZw','live','cZvHrhXLwuj1bFxsbVvBBA','');
INSERT INTO "trail" VALUES(17,'2026-11-30 06:12:15.780640','signed-in','eALweF2SsF5MdGAUSPvpZw','','','');
INSERT INTO "trail" VALUES(18,'2026-11-30 06:12:33.800215','signed-in','eALweF2SsF5MdGAUSPvpZw','','','');
INSERT INTO "trail" VALUES(19,'2026-11-30 06:12:59.009283','signed-in','hk2ondNL8mcRyLUHFw8ltQ','','','');
INSERT INTO "trail" VALUES(20,'2026-11-30 06:13:14.237212','factor-added','hk2ondNL8mcRyLUHFw8ltQ','','','');
CREATE TABLE "wish" (
	id VARCHAR(22) NOT NULL, 
	words TEXT NOT NULL, 
	wished_on DATE NOT NULL, 
	person_id VARCHAR(22), 
	organisation_id VARCHAR(22), 
	code_digest VARCHAR(64), 
	card_id VARCHAR(22), 
	state VARCHAR(10) NOT NULL, 
	promised_by VARCHAR(120) DEFAULT ('') NOT NULL, 
	promised_for DATE, 
	promised_at DATETIME, 
	outcome TEXT DEFAULT ('') NOT NULL, 
	link VARCHAR(500) DEFAULT ('') NOT NULL, 
	decided_by VARCHAR(22), 
	decided_at DATETIME, 
	version INTEGER DEFAULT '0' NOT NULL, 
	seen_version INTEGER DEFAULT '0' NOT NULL, 
	form_id VARCHAR(22), 
	series_id VARCHAR(22), 
	is_example BOOLEAN DEFAULT 0 NOT NULL, 
	promise TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_wish PRIMARY KEY (id), 
	CONSTRAINT fk_wish_card_id_card FOREIGN KEY(card_id) REFERENCES card (id) ON DELETE SET NULL, 
	CONSTRAINT fk_wish_decided_by_person FOREIGN KEY(decided_by) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_wish_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL, 
	CONSTRAINT fk_wish_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_wish_form_id_feedback_form FOREIGN KEY(form_id) REFERENCES feedback_form (id) ON DELETE SET NULL, 
	CONSTRAINT fk_wish_series_id_event_series FOREIGN KEY(series_id) REFERENCES event_series (id) ON DELETE SET NULL
);
INSERT INTO "wish" VALUES('eC-HlrvbIjiJjjm4hBDAZg','lisää maakuntauudistuksesta ihan maalaiskielellä että ymmärryksen taso kohoaisi','2018-04-01',NULL,NULL,NULL,NULL,'answered','VeKe',NULL,'2018-04-01 00:00:00.000000','Huomautus (ei muistiosta): vastaus on tämän palvelun ohjekortti, joka kertoo uudistuksesta selkeästi.','/cards/maakuntauudistus-selkeasti',NULL,'2026-11-30 06:03:08.205980',2,0,'Oj5KaDjUBrC2Dtl56DkSVg','4nFo2_mQzKZXAiGlbS2Wsg',1,'OTAMME HAASTEEN VASTAAN ja tämä passautuu ensisyksyn suunnitelmiin täydellisesti');
INSERT INTO "wish" VALUES('jfbweqj_EmZNE5RNVDr8Hg','Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».','2026-11-30','7CvwHtUPfTr8osmhtiogag','R-7Ntb45N_ObY8AcDL8fxA',NULL,NULL,'heard','',NULL,NULL,'','',NULL,NULL,0,0,NULL,NULL,0,'');
INSERT INTO "wish" VALUES('In-vPmZ1aaMy4Oc2rDUYAg','Kirjoitettu ennen päivitystä: ä, 👩‍👧 ja «lainaus».','2026-11-30',NULL,NULL,'03826200ae6d9972f51c078c0a9485cef3336795890241daa0840a1d97270c4d',NULL,'heard','',NULL,NULL,'','',NULL,NULL,0,0,NULL,NULL,0,'');
CREATE TABLE worksheet_definition (
	digest VARCHAR(64) NOT NULL, 
	worksheet VARCHAR(40) NOT NULL, 
	words TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_worksheet_definition PRIMARY KEY (digest)
);
INSERT INTO "worksheet_definition" VALUES('a21e5bd5733464da3021ad7183ca5c71273ab5aee1a4541984ad696f67e9b351','network_health','{"key":"network_health","version":"1.0","title":{"fi":"Miten verkostomme toimii?","sv":"Hur fungerar vårt nätverk?","en":"How does our network work?"},"description":{"fi":"24 väitettä, joista näkee, mikä verkostossa kantaa ja mistä kannattaa puhua ensin.","sv":"24 påståenden som visar vad som bär i nätverket och vad det lönar sig att tala om först. Eget utkast, tanken: Järvensivus modell.","en":"24 statements that show what carries in the network and what to talk about first. Our own draft, the idea: Järvensivu''s model."},"sections":[{"id":"purpose","title":{"fi":"Tavoite","sv":"Syfte","en":"Purpose"},"items":[{"id":"purpose_1","kind":"scale","label":{"own":{"fi":"Tiedämme, miksi järjestömme on kussakin verkostossa.","sv":"Vi vet varför vår organisation är med i vart och ett av nätverken.","en":"We know why our association is in each network."},"whole":{"fi":"Verkostoilla on toisistaan erottuvat tarkoitukset.","sv":"Nätverken har syften som skiljer sig från varandra.","en":"Our networks have purposes that differ from each other."},"one":{"fi":"Verkoston tarkoitus on kirjoitettu ja kaikki löytävät sen.","sv":"Nätverkets syfte är nedskrivet och alla hittar det.","en":"The purpose of the network is written down and everyone can find it."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"purpose_2","kind":"scale","label":{"own":{"fi":"Hallituksemme on päättänyt, mitä tavoittelemme verkostoissa.","sv":"Vår styrelse har beslutat vad vi vill uppnå i nätverken.","en":"Our board has decided what we want to achieve in networks."},"whole":{"fi":"Verkostojen tavoitteet tukevat toisiaan.","sv":"Nätverkens mål stöder varandra.","en":"The goals of the networks support each other."},"one":{"fi":"Tavoite on tehty yhdessä, ei vain vetäjän kanssa.","sv":"Målet har vi satt tillsammans, inte bara med den som leder.","en":"We set the goal together, not only with the one who leads."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"purpose_3","kind":"scale","label":{"own":{"fi":"Jokainen edustajamme osaa sanoa, mitä haemme.","sv":"Var och en som representerar oss kan säga vad vi är ute efter.","en":"Each of our representatives can say what we are after."},"whole":{"fi":"Pystymme perustelemaan, miksi verkostoja on näin monta.","sv":"Vi kan motivera varför det finns så många nätverk.","en":"We can explain why there are this many networks."},"one":{"fi":"Osaan sanoa tavoitteen yhdellä lauseella.","sv":"Jag kan säga målet i en mening.","en":"I can say the goal in one sentence."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"purpose_4","kind":"scale","label":{"own":{"fi":"Päätämme vuosittain, missä verkostoissa jatkamme.","sv":"Vi beslutar varje år i vilka nätverk vi fortsätter.","en":"We decide every year in which networks we go on."},"whole":{"fi":"Lopetamme tai yhdistämme vanhentuneet verkostot.","sv":"Vi avslutar eller slår ihop nätverk som har blivit föråldrade.","en":"We end or merge networks that have outlived their purpose."},"one":{"fi":"Tarkistamme tavoitteen, kun tilanne muuttuu.","sv":"Vi ser över målet när läget förändras.","en":"We look at the goal again when the situation changes."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{"fi":"Miksi verkosto on olemassa?","sv":"Varför finns nätverket?","en":"Why does the network exist?"}},{"id":"knowing","title":{"fi":"Tunteminen","sv":"Kännedom","en":"Knowing each other"},"items":[{"id":"knowing_1","kind":"scale","label":{"own":{"fi":"Olemme kertoneet muille, mitä tarvitsemme.","sv":"Vi har berättat för andra vad vi behöver.","en":"We have told others what we need."},"whole":{"fi":"Tiedämme, mitkä verkostot hakevat samaa kuin me.","sv":"Vi vet vilka nätverk som söker samma sak som vi.","en":"We know which networks are after the same as we are."},"one":{"fi":"Tiedän, mitä muut jäsenet tarvitsevat.","sv":"Jag vet vad de andra medlemmarna behöver.","en":"I know what the other members need."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"knowing_2","kind":"scale","label":{"own":{"fi":"Muut tietävät, mitä osaamme ja tarjoamme.","sv":"De andra vet vad vi kan och erbjuder.","en":"Others know what we can do and offer."},"whole":{"fi":"Osaamme ohjata kysyjän oikeaan verkostoon.","sv":"Vi kan hänvisa den som frågar till rätt nätverk.","en":"We can guide those who ask to the right network."},"one":{"fi":"Tiedän, mitä muut jäsenet osaavat ja tarjoavat.","sv":"Jag vet vad de andra medlemmarna kan och erbjuder.","en":"I know what the other members can do and offer."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"knowing_3","kind":"scale","label":{"own":{"fi":"Uusi edustajamme saa perehdytyksen verkostoon.","sv":"Vår nya representant får en introduktion till nätverket.","en":"Our new representative is introduced to the network."},"whole":{"fi":"Verkostojen yhteyshenkilöt ovat meillä ajan tasalla.","sv":"Våra uppgifter om nätverkens kontaktpersoner är aktuella.","en":"Our list of the networks'' contacts is up to date."},"one":{"fi":"Otamme uuden jäsenen vastaan ja esittelemme hänet.","sv":"Vi tar emot en ny medlem och presenterar hen.","en":"We welcome a new member and introduce them."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"knowing_4","kind":"scale","label":{"own":{"fi":"Muut soittavat meille, kun he tarvitsevat osaamistamme.","sv":"De andra ringer oss när de behöver vårt kunnande.","en":"Others call us when they need our know-how."},"whole":{"fi":"Verkostojen välillä on useampi kuin yksi yhdyshenkilö.","sv":"Det finns mer än en person som länkar ihop nätverken.","en":"More than one person links the networks to each other."},"one":{"fi":"Tiedän, kenelle soitan, kun tarvitsen apua.","sv":"Jag vet vem jag ska ringa när jag behöver hjälp.","en":"I know whom to call when I need help."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{"fi":"Tiedämmekö toistemme tarpeet ja tarjonnan?","sv":"Känner vi till varandras behov och utbud?","en":"Do we know what the others need and offer?"}},{"id":"trust","title":{"fi":"Luottamus ja avoin keskustelu","sv":"Förtroende och öppen diskussion","en":"Trust and open talk"},"items":[{"id":"trust_1","kind":"scale","label":{"own":{"fi":"Uskallamme kertoa verkostossa, mitä meiltä puuttuu.","sv":"Vi vågar berätta i nätverket vad vi saknar.","en":"We dare to tell the network what we lack."},"whole":{"fi":"Keskustelu verkostojen välillä on avointa.","sv":"Diskussionen mellan nätverken är öppen.","en":"Talk between the networks is open."},"one":{"fi":"Voin sanoa ääneen keskeneräisen ajatuksen.","sv":"Jag kan säga en ofärdig tanke högt.","en":"I can say an unfinished thought aloud."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"trust_2","kind":"scale","label":{"own":{"fi":"Kerromme muille, kun olemme eri mieltä.","sv":"Vi säger till de andra när vi är av annan åsikt.","en":"We tell the others when we disagree."},"whole":{"fi":"Tiedämme, miten sovimme verkostojen ristiriidat.","sv":"Vi vet hur vi löser konflikter mellan nätverken.","en":"We know how we settle conflicts between networks."},"one":{"fi":"Puhumme erimielisyydestä suoraan ja kohteliaasti.","sv":"Vi talar om meningsskiljaktigheter rakt och artigt.","en":"We speak of disagreement directly and politely."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"trust_3","kind":"scale","label":{"own":{"fi":"Kerromme aina, keneltä hyvä idea on peräisin.","sv":"Vi berättar alltid vem en god idé kommer från.","en":"We always say whose idea a good idea was."},"whole":{"fi":"Teemme yhteistyötä, vaikka haemme samaa rahaa.","sv":"Vi samarbetar fast vi söker samma pengar.","en":"We work together although we apply for the same money."},"one":{"fi":"Kunnioitamme toisten ideoita ja työtä.","sv":"Vi respekterar andras idéer och arbete.","en":"We respect the ideas and the work of others."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"trust_4","kind":"scale","label":{"own":{"fi":"Annamme tilaa pienemmille.","sv":"Vi ger plats åt de mindre.","en":"We leave room for the smaller ones."},"whole":{"fi":"Kutsumme mukaan kaikenkokoiset järjestöt.","sv":"Vi bjuder in organisationer av alla storlekar.","en":"We invite associations of every size."},"one":{"fi":"Pieni järjestö saa äänensä kuuluviin.","sv":"En liten organisation får sin röst hörd.","en":"A small association makes its voice heard."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{}},{"id":"roles","title":{"fi":"Sitoutuminen ja roolit","sv":"Engagemang och roller","en":"Commitment and roles"},"items":[{"id":"roles_1","kind":"scale","label":{"own":{"fi":"Edustajallamme on aikaa verkostotyöhön.","sv":"Vår representant har tid för nätverksarbetet.","en":"Our representative has time for network work."},"whole":{"fi":"Tiedämme, kuka meiltä on missäkin.","sv":"Vi vet vem av oss som är med var.","en":"We know who of us is where."},"one":{"fi":"Tiedän, kuka tekee mitä ja mihin mennessä.","sv":"Jag vet vem som gör vad och till när.","en":"I know who does what and by when."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"roles_2","kind":"scale","label":{"own":{"fi":"Pidämme lupauksemme verkostossa.","sv":"Vi håller våra löften i nätverket.","en":"We keep our promises in the network."},"whole":{"fi":"Työ jakautuu monelle ihmiselle.","sv":"Arbetet fördelas på många människor.","en":"The work is shared by many people."},"one":{"fi":"Teemme sen, mitä lupaamme.","sv":"Vi gör det vi lovar.","en":"We do what we promise."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"roles_3","kind":"scale","label":{"own":{"fi":"Edustajallamme on lupa sitoutua puolestamme.","sv":"Vår representant får förbinda sig för vår räkning.","en":"Our representative may make commitments on our behalf."},"whole":{"fi":"Koordinointiin on rahaa tai työaikaa.","sv":"Det finns pengar eller arbetstid för samordningen.","en":"There is money or working time for coordination."},"one":{"fi":"Vetäjän työhön on aikaa ja lupa.","sv":"Den som leder har tid och lov att göra det.","en":"The one who leads has the time and the permission to do it."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"roles_4","kind":"scale","label":{"own":{"fi":"Edustajallamme on varahenkilö.","sv":"Vår representant har en ersättare.","en":"Our representative has a substitute."},"whole":{"fi":"Jokaisella verkostolla on varavetäjä.","sv":"Varje nätverk har en ersättare för den som leder.","en":"Every network has a deputy leader."},"one":{"fi":"Työ jakautuu useammalle kuin yhdelle.","sv":"Arbetet fördelas på fler än en.","en":"The work is shared by more than one."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{}},{"id":"organising","title":{"fi":"Organisointi ja tiedonkulku","sv":"Organisering och informationsflöde","en":"Organising and flow of information"},"items":[{"id":"organising_1","kind":"scale","label":{"own":{"fi":"Verkostojen ajat ovat samassa kalenterissa.","sv":"Nätverkens tider finns i samma kalender.","en":"The networks'' dates are in one calendar."},"whole":{"fi":"Verkostojen kokousajat on sovitettu yhteen.","sv":"Nätverkens mötestider är samordnade.","en":"The networks'' meeting times are fitted together."},"one":{"fi":"Kokousajat ja asialista tulevat ajoissa.","sv":"Mötestiderna och dagordningen kommer i god tid.","en":"Meeting times and the agenda come in good time."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"organising_2","kind":"scale","label":{"own":{"fi":"Tallennamme muistiot yhteen paikkaan.","sv":"Vi sparar promemoriorna på ett ställe.","en":"We keep the memos in one place."},"whole":{"fi":"Yhdestä paikasta näkee, mitä verkostoissa on päätetty.","sv":"På ett och samma ställe ser man vad nätverken har beslutat.","en":"One place shows what the networks have decided."},"one":{"fi":"Muistio löytyy viikon sisällä.","sv":"Promemorian finns inom en vecka.","en":"The memo can be found within a week."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"organising_3","kind":"scale","label":{"own":{"fi":"Edustaja tietää, mistä hän päättää itse.","sv":"Representanten vet vad hen får besluta själv.","en":"The representative knows what they may decide alone."},"whole":{"fi":"Tiedämme, mikä verkosto päättää mistäkin.","sv":"Vi vet vilket nätverk som beslutar om vad.","en":"We know which network decides on what."},"one":{"fi":"Tiedän, miten päätämme asioista.","sv":"Jag vet hur vi fattar beslut.","en":"I know how we decide on things."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"organising_4","kind":"scale","label":{"own":{"fi":"Verkoston tieto tulee hallituksemme kokoukseen.","sv":"Informationen från nätverket når vår styrelses möte.","en":"What the network knows reaches our board''s meeting."},"whole":{"fi":"Tieto siirtyy verkostosta toiseen.","sv":"Informationen går från ett nätverk till ett annat.","en":"Information passes from one network to another."},"one":{"fi":"Myös poissa ollut saa tiedon.","sv":"Också den som var borta får informationen.","en":"Those who were away are told too."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{}},{"id":"impact","title":{"fi":"Tulokset, oppiminen ja vaikuttavuus","sv":"Resultat, lärande och genomslag","en":"Results, learning and impact"},"items":[{"id":"impact_1","kind":"scale","label":{"own":{"fi":"Olemme saaneet verkostosta apua tehtäväämme.","sv":"Vi har fått hjälp av nätverket i vår uppgift.","en":"The network has helped us in our task."},"whole":{"fi":"Verkostot saavat yhdessä aikaan enemmän kuin erikseen.","sv":"Nätverken åstadkommer mer tillsammans än var för sig.","en":"Together the networks achieve more than apart."},"one":{"fi":"Saamme verkostossa aikaan enemmän kuin yksin.","sv":"I nätverket åstadkommer vi mer än ensamma.","en":"In the network we achieve more than alone."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"impact_2","kind":"scale","label":{"own":{"fi":"Kerromme jäsenillemme, mitä verkosto tuottaa.","sv":"Vi berättar för våra medlemmar vad nätverket ger.","en":"We tell our members what the network brings."},"whole":{"fi":"Päättäjät tuntevat verkostojen tulokset.","sv":"Beslutsfattarna känner till nätverkens resultat.","en":"Decision-makers know the results of the networks."},"one":{"fi":"Kerromme tuloksista myös ulos.","sv":"Vi berättar om resultaten också utåt.","en":"We tell about the results outside too."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"impact_3","kind":"scale","label":{"own":{"fi":"Käymme läpi verkostotyömme kerran vuodessa.","sv":"Vi går igenom vårt nätverksarbete en gång om året.","en":"We go through our network work once a year."},"whole":{"fi":"Arvioimme, mitkä verkostot kannattaa jatkaa.","sv":"Vi bedömer vilka nätverk det lönar sig att fortsätta med.","en":"We assess which networks are worth continuing."},"one":{"fi":"Pysähdymme katsomaan, mikä meni hyvin ja huonosti.","sv":"Vi stannar upp och ser vad som gick bra och dåligt.","en":"We stop to look at what went well and what did not."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"impact_4","kind":"scale","label":{"own":{"fi":"Osaamme viedä asiamme päätöksentekoon.","sv":"Vi kan föra vår sak till beslutsfattandet.","en":"We know how to bring our cause to those who decide."},"whole":{"fi":"Verkostot puhuvat isoissa asioissa yhdellä äänellä.","sv":"I stora frågor talar nätverken med en röst.","en":"In big matters the networks speak with one voice."},"one":{"fi":"Verkosto vaikuttaa maakunnan, hyvinvointialueen tai kunnan päätöksiin.","sv":"Nätverket påverkar landskapets, välfärdsområdets eller kommunens beslut.","en":"The network influences decisions of the region, the wellbeing services county or the municipality."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{}}],"privacy":"shared","author":"Ankkuri (oma luonnos, ajatus: Järvensivun malli)","lead":{"fi":"Vastaa sen mukaan, miltä asia näyttää nyt. Oikeita ja vääriä vastauksia ei ole.","sv":"Svara enligt hur saken ser ut nu. Det finns inga rätta eller fel svar.","en":"Answer by how things look now. There are no right or wrong answers."},"perspectives":[{"id":"own","label":{"fi":"Oma järjestömme verkostoissa","sv":"Vår egen organisation i nätverken","en":"Our own association in networks"},"help":{"fi":"Miten me itse toimimme niissä verkostoissa, joissa olemme mukana.","sv":"Hur vi själva fungerar i de nätverk vi är med i.","en":"How we ourselves work in the networks we belong to."}},{"id":"whole","label":{"fi":"Verkostojemme kokonaisuus","sv":"Våra nätverk som helhet","en":"Our networks as a whole"},"help":{"fi":"Miten kaikki verkostomme toimivat yhdessä.","sv":"Hur alla våra nätverk fungerar tillsammans.","en":"How all our networks work together."}},{"id":"one","label":{"fi":"Yksi valittu verkosto","sv":"Ett valt nätverk","en":"One chosen network"},"help":{"fi":"Valitkaa verkosto oman järjestön ulkopuolelta ja kirjoittakaa sen nimi alle.","sv":"Välj ett nätverk utanför den egna organisationen och skriv dess namn nedan.","en":"Choose a network outside your own association and write its name below."}}],"subject":{"label":{"fi":"Mitä verkostoa tämä koskee?","sv":"Vilket nätverk gäller det?","en":"Which network is this about?"},"help":{"fi":"Nimi, josta tunnistat työpaperin myöhemmin. Yhdelle valitulle verkostolle nimi tarvitaan, muissa näkökulmissa sen voi jättää pois.","sv":"Ett namn som du känner igen arbetsbladet på senare. Ett valt nätverk behöver ett namn, i de andra perspektiven kan du lämna det tomt.","en":"A name by which you know the worksheet again. One chosen network needs a name; in the other perspectives you can leave it out."},"required_for":["one"],"required":false},"scales":[{"id":"agreement","points":[{"value":"1","label":{"fi":"Täysin eri mieltä","sv":"Helt av annan åsikt","en":"Fully disagree"}},{"value":"2","label":{"fi":"Jokseenkin eri mieltä","sv":"Delvis av annan åsikt","en":"Somewhat disagree"}},{"value":"3","label":{"fi":"Jokseenkin samaa mieltä","sv":"Delvis av samma åsikt","en":"Somewhat agree"}},{"value":"4","label":{"fi":"Täysin samaa mieltä","sv":"Helt av samma åsikt","en":"Fully agree"}}],"unsure":{"fi":"En osaa sanoa","sv":"Kan inte säga","en":"I cannot say"}}],"dimensions":[{"id":"purpose","title":{"fi":"Tavoite","sv":"Syfte","en":"Purpose"},"short":{"fi":"Tavoite","sv":"Syfte","en":"Purpose"},"items":["purpose_1","purpose_2","purpose_3","purpose_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Tavoite on epäselvä. Silloin syntyy helposti kysymys ”miksi olen tässä”.","sv":"Målet är oklart. Då uppstår lätt frågan ”varför är jag här”.","en":"The goal is unclear. Then people easily ask “why am I here”."},"next_step":{"fi":"Kirjoittakaa tavoite yhteen lauseeseen seuraavassa tapaamisessa. Käyttäkää pohjaa ”Olemme olemassa, jotta …”.","sv":"Skriv målet i en mening vid nästa träff. Använd mallen ”Vi finns till för att …”.","en":"Write the goal in one sentence at your next meeting. Begin with “We exist so that …”."}},"middle":{"text":{"fi":"Tavoite on, mutta kaikki eivät tunnista sitä.","sv":"Det finns ett mål, men alla känner inte igen det.","en":"There is a goal, but not everyone recognises it."},"next_step":{"fi":"Jokainen kirjoittaa tavoitteen erikseen lapulle. Verratkaa lappuja.","sv":"Låt var och en skriva målet på en egen lapp. Jämför lapparna.","en":"Let each write the goal on a note of their own. Compare the notes."}},"good":{"text":{"fi":"Tavoite ohjaa työtä.","sv":"Målet styr arbetet.","en":"The goal guides the work."},"next_step":{"fi":"Tarkistakaa, miten uusi jäsen kuulee tavoitteen ensimmäisenä päivänä.","sv":"Se efter hur en ny medlem får höra målet den första dagen.","en":"Check how a new member hears the goal on the first day."}}},"cards":["verkoston-koordinaattori"]},{"id":"knowing","title":{"fi":"Tunteminen","sv":"Kännedom","en":"Knowing each other"},"short":{"fi":"Tunteminen","sv":"Kännedom","en":"Knowing each other"},"items":["knowing_1","knowing_2","knowing_3","knowing_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Ette vielä tunne toisianne.","sv":"Ni känner ännu inte varandra.","en":"You do not know each other yet."},"next_step":{"fi":"Pitäkää tapaaminen, jossa jokainen kertoo vain kaksi asiaa: tarvitsen, voin antaa. Kirjatkaa ne taulukkoon.","sv":"Ordna en träff där var och en berättar bara två saker: jag behöver, jag kan ge. Skriv in dem i en tabell.","en":"Hold a meeting where each tells only two things: I need, I can give. Write them in a table."}},"middle":{"text":{"fi":"Osa tuntee, osa ei.","sv":"En del känner varandra, andra inte.","en":"Some know each other, some do not."},"next_step":{"fi":"Vaihtakaa parit ja haastatelkaa kymmenen minuuttia. Aloittakaa uusista jäsenistä.","sv":"Byt par och intervjua varandra i tio minuter. Börja med de nya medlemmarna.","en":"Change pairs and interview each other for ten minutes. Begin with the new members."}},"good":{"text":{"fi":"Osaatte pyytää ja tarjota apua.","sv":"Ni kan be om hjälp och erbjuda hjälp.","en":"You know how to ask for help and how to offer it."},"next_step":{"fi":"Päivittäkää tarpeet ja tarjonta puolivuosittain.","sv":"Uppdatera behoven och utbudet varje halvår.","en":"Update needs and offers every half year."}}},"cards":["jarjeston-edustaja"]},{"id":"trust","title":{"fi":"Luottamus ja avoin keskustelu","sv":"Förtroende och öppen diskussion","en":"Trust and open talk"},"short":{"fi":"Luottamus","sv":"Förtroende","en":"Trust"},"items":["trust_1","trust_2","trust_3","trust_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Keskustelu ei tunnu turvalliselta.","sv":"Diskussionen känns inte trygg.","en":"Talking does not feel safe."},"next_step":{"fi":"Sopikaa kolme pelisääntöä ja alkukierros. Käykää vaikea asia ensin pareissa.","sv":"Kom överens om tre spelregler och en inledande runda. Tala först om den svåra saken i par.","en":"Agree on three rules and an opening round. Talk about the difficult thing in pairs first."}},"middle":{"text":{"fi":"Luottamus on alussa tai epätasainen.","sv":"Förtroendet är i början eller ojämnt.","en":"Trust is only beginning, or uneven."},"next_step":{"fi":"Kertokaa, mitä on tapahtunut silloin, kun luottamus on toiminut. Toistakaa se.","sv":"Berätta vad som har hänt när förtroendet har fungerat. Gör det igen.","en":"Tell what has happened when trust has worked. Do it again."}},"good":{"text":{"fi":"Pystytte puhumaan myös vaikeasta.","sv":"Ni kan tala också om det svåra.","en":"You can talk about difficult things too."},"next_step":{"fi":"Kirjatkaa, mikä pitää luottamuksen yllä, kun ihmiset vaihtuvat.","sv":"Skriv ner vad som håller förtroendet vid liv när människor byts ut.","en":"Write down what keeps trust alive when people change."}}},"cards":["verkoston-koordinaattori"]},{"id":"roles","title":{"fi":"Sitoutuminen ja roolit","sv":"Engagemang och roller","en":"Commitment and roles"},"short":{"fi":"Roolit","sv":"Roller","en":"Roles"},"items":["roles_1","roles_2","roles_3","roles_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Vastuu on epäselvä tai yhden varassa.","sv":"Ansvaret är oklart eller vilar på en enda.","en":"Responsibility is unclear, or rests on one person."},"next_step":{"fi":"Kirjatkaa jokaiselle kokoukselle kolme saraketta: tehtävä, tekijä, päivä. Nimetkää varavetäjä.","sv":"Skriv tre kolumner för varje möte: uppgift, vem, datum. Utse en ersättare för den som leder.","en":"Write three columns at every meeting: task, who, date. Name a deputy leader."}},"middle":{"text":{"fi":"Roolit ovat, mutta työ kasautuu.","sv":"Det finns roller, men arbetet hopar sig.","en":"There are roles, but the work piles up."},"next_step":{"fi":"Vaihtakaa puheenjohtajaa tai kirjuria kokouksittain.","sv":"Byt ordförande eller sekreterare från möte till möte.","en":"Change the chair or the note-taker from meeting to meeting."}},"good":{"text":{"fi":"Työ kantaa itsensä.","sv":"Arbetet bär sig självt.","en":"The work carries itself."},"next_step":{"fi":"Varmistakaa, että lähtevän edustajan tiedot jäävät talteen.","sv":"Se till att det som en avgående representant vet blir kvar.","en":"Make sure that what a leaving representative knows is kept."}}},"cards":["jarjeston-edustaja","verkoston-koordinaattori"]},{"id":"organising","title":{"fi":"Organisointi ja tiedonkulku","sv":"Organisering och informationsflöde","en":"Organising and flow of information"},"short":{"fi":"Tiedonkulku","sv":"Informationsflöde","en":"Information"},"items":["organising_1","organising_2","organising_3","organising_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Tieto hukkuu.","sv":"Informationen försvinner.","en":"Information gets lost."},"next_step":{"fi":"Sopikaa yksi paikka muistioille ja yksi henkilö, joka laittaa ne sinne.","sv":"Kom överens om en plats för promemoriorna och en person som lägger dem där.","en":"Agree on one place for memos and one person who puts them there."}},"middle":{"text":{"fi":"Perusasiat toimivat, mutta jokin katkeaa.","sv":"Grunderna fungerar, men någonstans bryts kedjan.","en":"The basics work, but somewhere the chain breaks."},"next_step":{"fi":"Kysykää viimeksi poissa olleelta, mitä hän jäi vaille.","sv":"Fråga den som senast var borta vad hen gick miste om.","en":"Ask the one who was last away what they missed."}},"good":{"text":{"fi":"Tieto liikkuu.","sv":"Informationen når fram.","en":"Information flows."},"next_step":{"fi":"Tehkää yhden sivun ohje ”näin me toimimme” uudelle.","sv":"Gör en sidas anvisning ”så här arbetar vi” för den som är ny.","en":"Write one page for newcomers: “this is how we work”."}}},"cards":["verkoston-koordinaattori"]},{"id":"impact","title":{"fi":"Tulokset, oppiminen ja vaikuttavuus","sv":"Resultat, lärande och genomslag","en":"Results, learning and impact"},"short":{"fi":"Vaikuttavuus","sv":"Genomslag","en":"Impact"},"items":["impact_1","impact_2","impact_3","impact_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Tulokset eivät näy.","sv":"Resultaten syns inte.","en":"Results do not show."},"next_step":{"fi":"Valitkaa yksi pieni tulos, joka on valmis kolmessa kuukaudessa. Kertokaa siitä.","sv":"Välj ett litet resultat som är klart om tre månader. Berätta om det.","en":"Choose one small result that is ready in three months. Tell about it."}},"middle":{"text":{"fi":"Tuloksia on, mutta niistä ei opita.","sv":"Det finns resultat, men man lär sig inte av dem.","en":"There are results, but nobody learns from them."},"next_step":{"fi":"Pitäkää vartin loppupuhe: mitä opimme, mitä muutamme.","sv":"Avsluta med en kvarts samtal: vad vi lärde oss, vad vi ändrar.","en":"Close with a quarter of an hour: what we learned, what we change."}},"good":{"text":{"fi":"Vaikutatte yhdessä.","sv":"Ni påverkar tillsammans.","en":"You make a difference together."},"next_step":{"fi":"Jakakaa tapanne toiselle verkostolle tai Innokylään.","sv":"Dela ert arbetssätt med ett annat nätverk eller på Innokylä.","en":"Share your way of working with another network or on Innokylä."}}},"cards":["vaikuta-ajoissa","kuka-paattaa-mista"]}],"bands":[{"id":"low","title":{"fi":"Matala","sv":"Låg","en":"Low"},"below":2.25},{"id":"middle","title":{"fi":"Keskitaso","sv":"Medelnivå","en":"Middle"},"below":3.25},{"id":"good","title":{"fi":"Hyvä","sv":"God","en":"Good"},"below":null}],"headline":{"usual":{"fi":"Vahvin osa-alueenne on {strongest}. Aloittakaa tästä: {weakest}.","sv":"Ert starkaste område: {strongest}. Börja här: {weakest}.","en":"Your strongest point is {strongest}. Begin here: {weakest}."},"several":{"fi":"Vahvimmat osa-alueenne ovat {strongest}. Aloittakaa tästä: {weakest}.","sv":"Era starkaste områden: {strongest}. Börja här: {weakest}.","en":"Your strongest points are {strongest}. Begin here: {weakest}."},"even":{"fi":"Osa-alueenne ovat tasoissa. Valitkaa itse, mistä aloitatte.","sv":"Era delområden är jämna. Välj själva var ni börjar.","en":"Your areas are level. Choose yourselves where to begin."},"few":{"fi":"Vastauksia on vielä liian vähän tulokseen.","sv":"Det finns ännu för få svar för ett resultat.","en":"There are too few answers for a result yet."},"strongest":1,"level":{"low":{"fi":"Kaikki osa-alueenne ovat vielä matalalla. Pienikin askel vie eteenpäin.","sv":"Alla era delområden är ännu låga. Också ett litet steg för er framåt.","en":"All your areas are still low. Even a small step takes you forward."},"good":{"fi":"Kaikki osa-alueenne ovat hyvällä tasolla.","sv":"Alla era delområden är på en god nivå.","en":"All your areas are at a good level."}}},"one_page":{},"now":"","state":"","over":[]}','2026-11-30 06:06:32.130588');
INSERT INTO "worksheet_definition" VALUES('86aa21186abb5101ba9f14d80a19993fd9e9a761fb3401d58eed8c9c0b006ed1','network_competence','{"key":"network_competence","version":"1.0","title":{"fi":"Oma osaamiseni verkostotoimijana","sv":"Mitt kunnande som nätverksaktör","en":"My own skills in network work"},"description":{"fi":"20 väitettä omasta osaamisesta, vain sinulle.","sv":"20 påståenden om det egna kunnandet, bara för dig. Eget utkast, tanken: Järvensivus modell.","en":"20 statements about your own skills, for you alone. Our own draft, the idea: Järvensivu''s model."},"sections":[{"id":"role","title":{"fi":"Rooli ja edustaminen","sv":"Roll och representation","en":"Role and representing"},"items":[{"id":"role_1","kind":"scale","label":{"":{"fi":"Tiedän, edustanko verkostossa itseäni vai järjestöäni.","sv":"Jag vet om jag representerar mig själv eller min organisation i nätverket.","en":"I know whether I represent myself or my association in the network."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"role_2","kind":"scale","label":{"":{"fi":"Tiedän, mistä voin päättää yksin ja mistä kysyn ensin.","sv":"Jag vet vad jag får besluta ensam och vad jag frågar om först.","en":"I know what I may decide alone and what I ask about first."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"role_3","kind":"scale","label":{"":{"fi":"Vien verkoston tiedon järjestöni kokoukseen.","sv":"Jag för nätverkets information till min organisations möte.","en":"I bring what the network knows to my association''s meeting."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"role_4","kind":"scale","label":{"":{"fi":"Osaan rajata tehtäväni.","sv":"Jag kan avgränsa min uppgift.","en":"I can set limits to my task."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{}},{"id":"talking","title":{"fi":"Vuorovaikutus","sv":"Samspel","en":"Talking with others"},"items":[{"id":"talking_1","kind":"scale","label":{"":{"fi":"Kuuntelen loppuun, vaikka olen eri mieltä.","sv":"Jag lyssnar till slut fast jag är av annan åsikt.","en":"I listen to the end even when I disagree."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"talking_2","kind":"scale","label":{"":{"fi":"Kysyn, ennen kuin ehdotan ratkaisua.","sv":"Jag frågar innan jag föreslår en lösning.","en":"I ask before I suggest a solution."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"talking_3","kind":"scale","label":{"":{"fi":"Osaan kertoa asiani kahdessa minuutissa.","sv":"Jag kan berätta min sak på två minuter.","en":"I can tell my point in two minutes."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"talking_4","kind":"scale","label":{"":{"fi":"Puhun niin, että uusikin ihminen ymmärtää.","sv":"Jag talar så att också den som är ny förstår.","en":"I speak so that a newcomer understands too."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{}},{"id":"promises","title":{"fi":"Luottamus ja lupaukset","sv":"Förtroende och löften","en":"Trust and promises"},"items":[{"id":"promises_1","kind":"scale","label":{"":{"fi":"Pidän lupaukseni tai kerron ajoissa, jos en ehdi.","sv":"Jag håller mina löften eller säger till i tid om jag inte hinner.","en":"I keep my promises, or say in time if I cannot."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"promises_2","kind":"scale","label":{"":{"fi":"Pyydän apua, kun en osaa.","sv":"Jag ber om hjälp när jag inte kan.","en":"I ask for help when I do not know how."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"promises_3","kind":"scale","label":{"":{"fi":"Annan toisille kunnian heidän työstään.","sv":"Jag ger andra äran för deras arbete.","en":"I give others credit for their work."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"promises_4","kind":"scale","label":{"":{"fi":"Otan vaikean asian puheeksi rauhallisesti.","sv":"Jag tar lugnt upp en svår sak.","en":"I bring up a difficult thing calmly."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{}},{"id":"skills","title":{"fi":"Verkostotyön taidot","sv":"Färdigheter i nätverksarbete","en":"Skills of network work"},"items":[{"id":"skills_1","kind":"scale","label":{"":{"fi":"Osaan koota asialistan ja pitää siitä kiinni.","sv":"Jag kan göra en dagordning och hålla mig till den.","en":"I can put together an agenda and keep to it."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"skills_2","kind":"scale","label":{"":{"fi":"Osaan kirjata päätöksen niin, että poissa ollut ymmärtää sen.","sv":"Jag kan skriva ner ett beslut så att den som var borta förstår det.","en":"I can write down a decision so that somebody who was away understands it."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"skills_3","kind":"scale","label":{"":{"fi":"Osaan käyttää verkoston sähköisiä välineitä.","sv":"Jag kan använda nätverkets digitala verktyg.","en":"I can use the network''s digital tools."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"skills_4","kind":"scale","label":{"":{"fi":"Tunnistan, missä vaiheessa verkosto on.","sv":"Jag känner igen i vilken fas nätverket är.","en":"I recognise which phase the network is in."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{}},{"id":"influence","title":{"fi":"Vaikuttaminen ja rakenteet","sv":"Påverkan och strukturer","en":"Influence and structures"},"items":[{"id":"influence_1","kind":"scale","label":{"":{"fi":"Tiedän, mikä asia kuuluu kunnalle, hyvinvointialueelle ja valtiolle.","sv":"Jag vet vad som hör till kommunen, välfärdsområdet och staten.","en":"I know what belongs to the municipality, the wellbeing services county and the state."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"influence_2","kind":"scale","label":{"":{"fi":"Tiedän, kuka asiastamme päättää ja milloin.","sv":"Jag vet vem som beslutar om vår sak och när.","en":"I know who decides on our matter and when."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"influence_3","kind":"scale","label":{"":{"fi":"Osaan kirjoittaa lyhyen lausunnon tai viestin päättäjälle.","sv":"Jag kan skriva ett kort utlåtande eller meddelande till en beslutsfattare.","en":"I can write a short statement or message to a decision-maker."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"influence_4","kind":"scale","label":{"":{"fi":"Uskallan puhua luottamushenkilölle järjestöni asiasta.","sv":"Jag vågar tala med en förtroendevald om min organisations sak.","en":"I dare to speak with an elected representative about my association''s cause."}},"help":{},"scale":"agreement","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{}}],"privacy":"private","author":"Ankkuri (oma luonnos, ajatus: Järvensivun malli)","lead":{"fi":"Vastaa sen mukaan, miltä oma toimintasi tuntuu nyt. Tämä ei mittaa ihmisen arvoa eikä vertaa sinua muihin.","sv":"Svara enligt hur ditt eget arbete känns nu. Det här mäter inte en människas värde och jämför dig inte med andra.","en":"Answer by how your own work feels now. This does not measure a person''s worth and does not compare you with others."},"perspectives":[],"subject":null,"scales":[{"id":"agreement","points":[{"value":"1","label":{"fi":"Täysin eri mieltä","sv":"Helt av annan åsikt","en":"Fully disagree"}},{"value":"2","label":{"fi":"Jokseenkin eri mieltä","sv":"Delvis av annan åsikt","en":"Somewhat disagree"}},{"value":"3","label":{"fi":"Jokseenkin samaa mieltä","sv":"Delvis av samma åsikt","en":"Somewhat agree"}},{"value":"4","label":{"fi":"Täysin samaa mieltä","sv":"Helt av samma åsikt","en":"Fully agree"}}],"unsure":{"fi":"En osaa sanoa","sv":"Kan inte säga","en":"I cannot say"}}],"dimensions":[{"id":"role","title":{"fi":"Rooli ja edustaminen","sv":"Roll och representation","en":"Role and representing"},"short":{"fi":"Rooli","sv":"Roll","en":"Role"},"items":["role_1","role_2","role_3","role_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Edustajan rooli on epäselvä.","sv":"Rollen som representant är oklar.","en":"The role of a representative is unclear."},"next_step":{"fi":"Sovi hallituksen kanssa kirjallisesti, mistä saat päättää (yksi kappale).","sv":"Kom skriftligt överens med styrelsen om vad du får besluta (ett stycke).","en":"Agree with the board in writing on what you may decide (one paragraph)."}},"middle":{"text":{"fi":"Rooli on osin selvä.","sv":"Rollen är delvis klar.","en":"The role is partly clear."},"next_step":{"fi":"Kerro verkostolle, mitä et voi luvata.","sv":"Berätta för nätverket vad du inte kan lova.","en":"Tell the network what you cannot promise."}},"good":{"text":{"fi":"Roolisi on selvä.","sv":"Din roll är klar.","en":"Your role is clear."},"next_step":{"fi":"Perehdytä varahenkilösi.","sv":"Introducera din ersättare.","en":"Introduce your substitute to the task."}}},"cards":["jarjeston-edustaja"]},{"id":"talking","title":{"fi":"Vuorovaikutus","sv":"Samspel","en":"Talking with others"},"short":{"fi":"Vuorovaikutus","sv":"Samspel","en":"Talking with others"},"items":["talking_1","talking_2","talking_3","talking_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Keskustelu jää raskaaksi.","sv":"Diskussionen förblir tung.","en":"Talking stays heavy going."},"next_step":{"fi":"Harjoittele kahden minuutin esitys kollegalle.","sv":"Öva en två minuters presentation för en kollega.","en":"Practise a two-minute talk with a colleague."}},"middle":{"text":{"fi":"Onnistut useimmiten.","sv":"För det mesta lyckas du.","en":"Most of the time you succeed."},"next_step":{"fi":"Kysy kokouksen jälkeen yhdeltä: mikä jäi epäselväksi?","sv":"Fråga en person efter mötet: vad förblev oklart?","en":"After the meeting ask one person: what was left unclear?"}},"good":{"text":{"fi":"Tuot asiasi selvästi.","sv":"Du framför din sak tydligt.","en":"You make your point clearly."},"next_step":{"fi":"Ota fasilitaattorin vuoro.","sv":"Ta en tur som facilitator.","en":"Take a turn as facilitator."}}},"cards":[]},{"id":"promises","title":{"fi":"Luottamus ja lupaukset","sv":"Förtroende och löften","en":"Trust and promises"},"short":{"fi":"Luottamus","sv":"Förtroende","en":"Trust"},"items":["promises_1","promises_2","promises_3","promises_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Luottamusta voi vielä rakentaa.","sv":"Förtroendet kan ännu byggas upp.","en":"Trust can still be built."},"next_step":{"fi":"Lupaa yksi pieni asia ja tee se viikossa.","sv":"Lova en liten sak och gör den inom en vecka.","en":"Promise one small thing and do it within a week."}},"middle":{"text":{"fi":"Luottamus on hyvä, mutta apua ei aina pyydetä.","sv":"Förtroendet är gott, men man ber inte alltid om hjälp.","en":"Trust is good, but help is not always asked for."},"next_step":{"fi":"Pyydä apua yhdessä asiassa.","sv":"Be om hjälp i en sak.","en":"Ask for help in one thing."}},"good":{"text":{"fi":"Sinuun luotetaan.","sv":"Andra litar på dig.","en":"Others trust you."},"next_step":{"fi":"Kysy hiljaisemmilta, mitä he ajattelevat.","sv":"Fråga de tystare vad de tänker.","en":"Ask the quieter ones what they think."}}},"cards":[]},{"id":"skills","title":{"fi":"Verkostotyön taidot","sv":"Färdigheter i nätverksarbete","en":"Skills of network work"},"short":{"fi":"Taidot","sv":"Färdigheter","en":"Skills"},"items":["skills_1","skills_2","skills_3","skills_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Käytännön taidoissa on opeteltavaa.","sv":"Det finns att lära i de praktiska färdigheterna.","en":"There is something to learn in practical skills."},"next_step":{"fi":"Pyydä lupa seurata kokeneempaa vetäjää kerran.","sv":"Be att få följa en mer erfaren ledare en gång.","en":"Ask to follow a more experienced leader once."}},"middle":{"text":{"fi":"Sinulla on perustaidot.","sv":"Du har grunderna.","en":"You have the basic skills."},"next_step":{"fi":"Vedä yksi kokous ja pyydä palaute kolmelta.","sv":"Led ett möte och be tre personer om respons.","en":"Lead one meeting and ask three people for feedback."}},"good":{"text":{"fi":"Osaat vetää.","sv":"Du kan leda.","en":"You know how to lead."},"next_step":{"fi":"Jaa muistiopohjasi muille.","sv":"Dela dina mallar med andra.","en":"Share your templates with others."}}},"cards":["verkoston-koordinaattori"]},{"id":"influence","title":{"fi":"Vaikuttaminen ja rakenteet","sv":"Påverkan och strukturer","en":"Influence and structures"},"short":{"fi":"Vaikuttaminen","sv":"Påverkan","en":"Influence"},"items":["influence_1","influence_2","influence_3","influence_4"],"minimum_answered":2,"feedback":{"low":{"text":{"fi":"Rakenteet ovat vieraita. Niin ne olivat myös vuoden 2018 tapaamisten osallistujille.","sv":"Strukturerna är främmande. Så var de också för deltagarna i träffarna 2018.","en":"The structures are unfamiliar. So they were to those who came to the meetings of 2018."},"next_step":{"fi":"Lue kortti ”Kuka päättää mistäkin” ja etsi yhden asiasi päättäjä.","sv":"Läs kortet ”Kuka päättää mistäkin” och ta reda på vem som beslutar om en av dina saker.","en":"Read the card “Kuka päättää mistäkin” and find out who decides on one matter of yours."}},"middle":{"text":{"fi":"Tiedät suunnan.","sv":"Du vet riktningen.","en":"You know the direction."},"next_step":{"fi":"Kirjoita yksi puolen sivun viesti ja lähetä se.","sv":"Skriv ett meddelande på en halv sida och skicka det.","en":"Write one message of half a page and send it."}},"good":{"text":{"fi":"Osaat vaikuttaa.","sv":"Du kan påverka.","en":"You know how to influence."},"next_step":{"fi":"Ota mukaan joku, joka ei ole ennen tavannut päättäjää.","sv":"Ta med någon som inte tidigare har träffat en beslutsfattare.","en":"Take along somebody who has not met a decision-maker before."}}},"cards":["kuka-paattaa-mista","hyva-lausunto"]}],"bands":[{"id":"low","title":{"fi":"Matala","sv":"Låg","en":"Low"},"below":2.25},{"id":"middle","title":{"fi":"Keskitaso","sv":"Medelnivå","en":"Middle"},"below":3.25},{"id":"good","title":{"fi":"Hyvä","sv":"God","en":"Good"},"below":null}],"headline":{"usual":{"fi":"Vahvin puolesi on {strongest}. Kehitä seuraavaksi tätä: {weakest}.","sv":"Din starkaste sida: {strongest}. Utveckla det här härnäst: {weakest}.","en":"Your strongest side is {strongest}. Develop this next: {weakest}."},"several":{"fi":"Vahvimmat puolesi ovat {strongest}. Kehitä seuraavaksi tätä: {weakest}.","sv":"Dina starkaste sidor: {strongest}. Utveckla det här härnäst: {weakest}.","en":"Your strongest sides are {strongest}. Develop this next: {weakest}."},"even":{"fi":"Osaamisesi on tasaista. Valitse itse, mitä kehität seuraavaksi.","sv":"Ditt kunnande är jämnt. Välj själv vad du utvecklar härnäst.","en":"Your skills are level. Choose yourself what to develop next."},"few":{"fi":"Vastauksia on vielä liian vähän tulokseen.","sv":"Det finns ännu för få svar för ett resultat.","en":"There are too few answers for a result yet."},"strongest":2,"level":{"low":{"fi":"Olet vielä alussa kaikilla osa-alueilla. Pienikin askel vie eteenpäin.","sv":"Du är ännu i början på alla delområden. Också ett litet steg för dig framåt.","en":"You are still at the beginning in all areas. Even a small step takes you forward."},"good":{"fi":"Osaamisesi on hyvää kaikilla osa-alueilla.","sv":"Ditt kunnande är på en god nivå på alla delområden.","en":"Your skills are at a good level in all areas."}}},"one_page":{},"now":"","state":"","over":[]}','2026-11-30 06:06:56.128541');
INSERT INTO "worksheet_definition" VALUES('5d62a756ccacbff0d16b485907bb2fde365124b68a9e3b5f7469bb5670d65030','network_timeline','{"key":"network_timeline","version":"1.0","title":{"fi":"Verkoston aikajana","sv":"Nätverkets tidslinje","en":"The network''s timeline"},"description":{"fi":"Seitsemän vaihetta: mikä auttoi, mikä jarrutti ja missä olette nyt. Vastauksista piirtyy aikajana.","sv":"Sju skeden: vad hjälpte, vad bromsade och var är ni nu. Av svaren ritas en tidslinje. Eget utkast, tanken: Järvensivus modell.","en":"Seven phases: what helped, what hindered and where you are now. The answers draw a timeline. Our own draft, the idea: Järvensivu''s model."},"sections":[{"id":"waking","title":{"fi":"Herätys","sv":"Uppvaknandet","en":"Waking up"},"items":[{"id":"waking","kind":"timeline","label":{"":{"fi":"Mikä auttoi ja mikä jarrutti?","sv":"Vad hjälpte och vad bromsade?","en":"What helped and what hindered?"}},"help":{"fi":"Kirjatkaa tärkeimmät hetket, kukin omalle rivilleen.","sv":"Skriv de viktigaste händelserna, var och en på sin egen rad.","en":"Write down the most important moments, each on a row of its own."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[{"id":"when","kind":"short_text","label":{"":{"fi":"Milloin?","sv":"När?","en":"When?"}},"help":{"fi":"Vuosi tai vuodenaika riittää.","sv":"Ett årtal eller en årstid räcker.","en":"A year or a season is enough."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"what","kind":"long_text","label":{"":{"fi":"Mitä tapahtui?","sv":"Vad hände?","en":"What happened?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"effect","kind":"choice","label":{"":{"fi":"Auttoiko vai jarruttiko se?","sv":"Hjälpte eller bromsade det?","en":"Did it help or hinder?"}},"help":{},"scale":"","options":[{"value":"helped","label":{"fi":"Auttoi","sv":"Hjälpte","en":"Helped"}},{"value":"hindered","label":{"fi":"Jarrutti","sv":"Bromsade","en":"Hindered"}}],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"row_name":{"fi":"Hetki","sv":"Händelse","en":"Moment"},"add_row":{"fi":"Lisää hetki","sv":"Lägg till en händelse","en":"Add a moment"},"enough":{},"show_when":null,"paper_rows":3},{"id":"waking_did","kind":"long_text","label":{"":{"fi":"Mitä teimme?","sv":"Vad gjorde vi?","en":"What did we do?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"waking_who","kind":"long_text","label":{"":{"fi":"Ketkä olivat mukana?","sv":"Vilka var med?","en":"Who took part?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"waking_undone","kind":"long_text","label":{"":{"fi":"Mitä jäi tekemättä?","sv":"Vad blev ogjort?","en":"What was left undone?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"waking_end","kind":"long_text","label":{"":{"fi":"Onko tarve todellinen vai vain innostus?","sv":"Finns behovet på riktigt eller är det bara entusiasm?","en":"Is the need real or only enthusiasm?"}},"help":{"fi":"Tätä kysymme vaiheen lopussa.","sv":"Det här frågar vi i slutet av skedet.","en":"We ask this at the end of the phase."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{"fi":"Mikä ongelma tai muutos sai liikkeelle, esimerkiksi sote-uudistus, maakuntauudistus tai selvitys? Kuka sen huomasi?","sv":"Vilket problem eller vilken förändring satte i gång det, till exempel social- och hälsovårdsreformen, landskapsreformen eller en utredning? Vem märkte det?","en":"Which problem or change set you in motion, for example the health and social services reform, the regional reform or a study? Who noticed it?"}},{"id":"calling","title":{"fi":"Kokoon kutsuminen","sv":"Sammankallandet","en":"Calling together"},"items":[{"id":"calling","kind":"timeline","label":{"":{"fi":"Mikä auttoi ja mikä jarrutti?","sv":"Vad hjälpte och vad bromsade?","en":"What helped and what hindered?"}},"help":{"fi":"Kirjatkaa tärkeimmät hetket, kukin omalle rivilleen.","sv":"Skriv de viktigaste händelserna, var och en på sin egen rad.","en":"Write down the most important moments, each on a row of its own."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[{"id":"when","kind":"short_text","label":{"":{"fi":"Milloin?","sv":"När?","en":"When?"}},"help":{"fi":"Vuosi tai vuodenaika riittää.","sv":"Ett årtal eller en årstid räcker.","en":"A year or a season is enough."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"what","kind":"long_text","label":{"":{"fi":"Mitä tapahtui?","sv":"Vad hände?","en":"What happened?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"effect","kind":"choice","label":{"":{"fi":"Auttoiko vai jarruttiko se?","sv":"Hjälpte eller bromsade det?","en":"Did it help or hinder?"}},"help":{},"scale":"","options":[{"value":"helped","label":{"fi":"Auttoi","sv":"Hjälpte","en":"Helped"}},{"value":"hindered","label":{"fi":"Jarrutti","sv":"Bromsade","en":"Hindered"}}],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"row_name":{"fi":"Hetki","sv":"Händelse","en":"Moment"},"add_row":{"fi":"Lisää hetki","sv":"Lägg till en händelse","en":"Add a moment"},"enough":{},"show_when":null,"paper_rows":3},{"id":"calling_did","kind":"long_text","label":{"":{"fi":"Mitä teimme?","sv":"Vad gjorde vi?","en":"What did we do?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"calling_who","kind":"long_text","label":{"":{"fi":"Ketkä olivat mukana?","sv":"Vilka var med?","en":"Who took part?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"calling_undone","kind":"long_text","label":{"":{"fi":"Mitä jäi tekemättä?","sv":"Vad blev ogjort?","en":"What was left undone?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"calling_end","kind":"long_text","label":{"":{"fi":"Ovatko mukana ne, joita ilman ei onnistu?","sv":"Är de med som det inte går utan?","en":"Are those on board without whom it cannot succeed?"}},"help":{"fi":"Tätä kysymme vaiheen lopussa.","sv":"Det här frågar vi i slutet av skedet.","en":"We ask this at the end of the phase."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{"fi":"Keitä kutsuttiin? Keitä unohtui? Miten kutsuttiin?","sv":"Vilka bjöds in? Vilka glömdes bort? Hur bjöds de in?","en":"Who was invited? Who was forgotten? How were they invited?"}},{"id":"purpose","title":{"fi":"Yhteinen tavoite","sv":"Gemensamt mål","en":"A common goal"},"items":[{"id":"purpose","kind":"timeline","label":{"":{"fi":"Mikä auttoi ja mikä jarrutti?","sv":"Vad hjälpte och vad bromsade?","en":"What helped and what hindered?"}},"help":{"fi":"Kirjatkaa tärkeimmät hetket, kukin omalle rivilleen.","sv":"Skriv de viktigaste händelserna, var och en på sin egen rad.","en":"Write down the most important moments, each on a row of its own."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[{"id":"when","kind":"short_text","label":{"":{"fi":"Milloin?","sv":"När?","en":"When?"}},"help":{"fi":"Vuosi tai vuodenaika riittää.","sv":"Ett årtal eller en årstid räcker.","en":"A year or a season is enough."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"what","kind":"long_text","label":{"":{"fi":"Mitä tapahtui?","sv":"Vad hände?","en":"What happened?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"effect","kind":"choice","label":{"":{"fi":"Auttoiko vai jarruttiko se?","sv":"Hjälpte eller bromsade det?","en":"Did it help or hinder?"}},"help":{},"scale":"","options":[{"value":"helped","label":{"fi":"Auttoi","sv":"Hjälpte","en":"Helped"}},{"value":"hindered","label":{"fi":"Jarrutti","sv":"Bromsade","en":"Hindered"}}],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"row_name":{"fi":"Hetki","sv":"Händelse","en":"Moment"},"add_row":{"fi":"Lisää hetki","sv":"Lägg till en händelse","en":"Add a moment"},"enough":{},"show_when":null,"paper_rows":3},{"id":"purpose_did","kind":"long_text","label":{"":{"fi":"Mitä teimme?","sv":"Vad gjorde vi?","en":"What did we do?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"purpose_who","kind":"long_text","label":{"":{"fi":"Ketkä olivat mukana?","sv":"Vilka var med?","en":"Who took part?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"purpose_undone","kind":"long_text","label":{"":{"fi":"Mitä jäi tekemättä?","sv":"Vad blev ogjort?","en":"What was left undone?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"purpose_end","kind":"long_text","label":{"":{"fi":"Osaako jokainen sanoa tavoitteen?","sv":"Kan var och en säga målet?","en":"Can everybody say the goal?"}},"help":{"fi":"Tätä kysymme vaiheen lopussa.","sv":"Det här frågar vi i slutet av skedet.","en":"We ask this at the end of the phase."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{"fi":"Miten tavoite syntyi? Kuka sen kirjoitti? Mistä oltiin eri mieltä?","sv":"Hur kom målet till? Vem skrev ner det? Vad var ni oense om?","en":"How did the goal come about? Who wrote it down? What did you disagree on?"}},{"id":"rules","title":{"fi":"Pelisäännöt ja roolit","sv":"Spelregler och roller","en":"Rules and roles"},"items":[{"id":"rules","kind":"timeline","label":{"":{"fi":"Mikä auttoi ja mikä jarrutti?","sv":"Vad hjälpte och vad bromsade?","en":"What helped and what hindered?"}},"help":{"fi":"Kirjatkaa tärkeimmät hetket, kukin omalle rivilleen.","sv":"Skriv de viktigaste händelserna, var och en på sin egen rad.","en":"Write down the most important moments, each on a row of its own."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[{"id":"when","kind":"short_text","label":{"":{"fi":"Milloin?","sv":"När?","en":"When?"}},"help":{"fi":"Vuosi tai vuodenaika riittää.","sv":"Ett årtal eller en årstid räcker.","en":"A year or a season is enough."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"what","kind":"long_text","label":{"":{"fi":"Mitä tapahtui?","sv":"Vad hände?","en":"What happened?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"effect","kind":"choice","label":{"":{"fi":"Auttoiko vai jarruttiko se?","sv":"Hjälpte eller bromsade det?","en":"Did it help or hinder?"}},"help":{},"scale":"","options":[{"value":"helped","label":{"fi":"Auttoi","sv":"Hjälpte","en":"Helped"}},{"value":"hindered","label":{"fi":"Jarrutti","sv":"Bromsade","en":"Hindered"}}],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"row_name":{"fi":"Hetki","sv":"Händelse","en":"Moment"},"add_row":{"fi":"Lisää hetki","sv":"Lägg till en händelse","en":"Add a moment"},"enough":{},"show_when":null,"paper_rows":3},{"id":"rules_did","kind":"long_text","label":{"":{"fi":"Mitä teimme?","sv":"Vad gjorde vi?","en":"What did we do?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"rules_who","kind":"long_text","label":{"":{"fi":"Ketkä olivat mukana?","sv":"Vilka var med?","en":"Who took part?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"rules_undone","kind":"long_text","label":{"":{"fi":"Mitä jäi tekemättä?","sv":"Vad blev ogjort?","en":"What was left undone?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"rules_end","kind":"long_text","label":{"":{"fi":"Tietääkö jokainen oman osansa?","sv":"Vet var och en sin del?","en":"Does everybody know their part?"}},"help":{"fi":"Tätä kysymme vaiheen lopussa.","sv":"Det här frågar vi i slutet av skedet.","en":"We ask this at the end of the phase."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{"fi":"Mistä sovittiin: ajat, paikat, rahoitus, päätökset, roolit?","sv":"Vad kom ni överens om: tider, platser, finansiering, beslut, roller?","en":"What was agreed: times, places, funding, decisions, roles?"}},{"id":"doing","title":{"fi":"Tekeminen","sv":"Arbetet","en":"Doing"},"items":[{"id":"doing","kind":"timeline","label":{"":{"fi":"Mikä auttoi ja mikä jarrutti?","sv":"Vad hjälpte och vad bromsade?","en":"What helped and what hindered?"}},"help":{"fi":"Kirjatkaa tärkeimmät hetket, kukin omalle rivilleen.","sv":"Skriv de viktigaste händelserna, var och en på sin egen rad.","en":"Write down the most important moments, each on a row of its own."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[{"id":"when","kind":"short_text","label":{"":{"fi":"Milloin?","sv":"När?","en":"When?"}},"help":{"fi":"Vuosi tai vuodenaika riittää.","sv":"Ett årtal eller en årstid räcker.","en":"A year or a season is enough."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"what","kind":"long_text","label":{"":{"fi":"Mitä tapahtui?","sv":"Vad hände?","en":"What happened?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"effect","kind":"choice","label":{"":{"fi":"Auttoiko vai jarruttiko se?","sv":"Hjälpte eller bromsade det?","en":"Did it help or hinder?"}},"help":{},"scale":"","options":[{"value":"helped","label":{"fi":"Auttoi","sv":"Hjälpte","en":"Helped"}},{"value":"hindered","label":{"fi":"Jarrutti","sv":"Bromsade","en":"Hindered"}}],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"row_name":{"fi":"Hetki","sv":"Händelse","en":"Moment"},"add_row":{"fi":"Lisää hetki","sv":"Lägg till en händelse","en":"Add a moment"},"enough":{},"show_when":null,"paper_rows":3},{"id":"doing_did","kind":"long_text","label":{"":{"fi":"Mitä teimme?","sv":"Vad gjorde vi?","en":"What did we do?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"doing_who","kind":"long_text","label":{"":{"fi":"Ketkä olivat mukana?","sv":"Vilka var med?","en":"Who took part?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"doing_undone","kind":"long_text","label":{"":{"fi":"Mitä jäi tekemättä?","sv":"Vad blev ogjort?","en":"What was left undone?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"doing_end","kind":"long_text","label":{"":{"fi":"Näkyykö tuloksia tavoitteesta?","sv":"Syns det resultat av målet?","en":"Can results of the goal be seen?"}},"help":{"fi":"Tätä kysymme vaiheen lopussa.","sv":"Det här frågar vi i slutet av skedet.","en":"We ask this at the end of the phase."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{"fi":"Mitä tehtiin yhdessä? Missä onnistuttiin? Missä väsyttiin?","sv":"Vad gjordes tillsammans? Var lyckades ni? Var blev ni trötta?","en":"What was done together? Where did you succeed? Where did you tire?"}},{"id":"spreading","title":{"fi":"Levittäminen ja juurtuminen","sv":"Spridning och förankring","en":"Spreading and taking root"},"items":[{"id":"spreading","kind":"timeline","label":{"":{"fi":"Mikä auttoi ja mikä jarrutti?","sv":"Vad hjälpte och vad bromsade?","en":"What helped and what hindered?"}},"help":{"fi":"Kirjatkaa tärkeimmät hetket, kukin omalle rivilleen.","sv":"Skriv de viktigaste händelserna, var och en på sin egen rad.","en":"Write down the most important moments, each on a row of its own."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[{"id":"when","kind":"short_text","label":{"":{"fi":"Milloin?","sv":"När?","en":"When?"}},"help":{"fi":"Vuosi tai vuodenaika riittää.","sv":"Ett årtal eller en årstid räcker.","en":"A year or a season is enough."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"what","kind":"long_text","label":{"":{"fi":"Mitä tapahtui?","sv":"Vad hände?","en":"What happened?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"effect","kind":"choice","label":{"":{"fi":"Auttoiko vai jarruttiko se?","sv":"Hjälpte eller bromsade det?","en":"Did it help or hinder?"}},"help":{},"scale":"","options":[{"value":"helped","label":{"fi":"Auttoi","sv":"Hjälpte","en":"Helped"}},{"value":"hindered","label":{"fi":"Jarrutti","sv":"Bromsade","en":"Hindered"}}],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"row_name":{"fi":"Hetki","sv":"Händelse","en":"Moment"},"add_row":{"fi":"Lisää hetki","sv":"Lägg till en händelse","en":"Add a moment"},"enough":{},"show_when":null,"paper_rows":3},{"id":"spreading_did","kind":"long_text","label":{"":{"fi":"Mitä teimme?","sv":"Vad gjorde vi?","en":"What did we do?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"spreading_who","kind":"long_text","label":{"":{"fi":"Ketkä olivat mukana?","sv":"Vilka var med?","en":"Who took part?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"spreading_undone","kind":"long_text","label":{"":{"fi":"Mitä jäi tekemättä?","sv":"Vad blev ogjort?","en":"What was left undone?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"spreading_end","kind":"long_text","label":{"":{"fi":"Kuka jatkaa ja millä rahalla?","sv":"Vem fortsätter och med vilka pengar?","en":"Who goes on, and with what money?"}},"help":{"fi":"Tätä kysymme vaiheen lopussa.","sv":"Det här frågar vi i slutet av skedet.","en":"We ask this at the end of the phase."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{"fi":"Kenelle kerrottiin? Jääkö työ voimaan, jos vetäjä lähtee?","sv":"Vem berättade ni för? Lever arbetet vidare om ledaren går?","en":"Who was told? Does the work live on if the leader goes?"}},{"id":"renewing","title":{"fi":"Uudistuminen tai päättäminen","sv":"Förnyelse eller avslut","en":"Renewing or ending"},"items":[{"id":"renewing","kind":"timeline","label":{"":{"fi":"Mikä auttoi ja mikä jarrutti?","sv":"Vad hjälpte och vad bromsade?","en":"What helped and what hindered?"}},"help":{"fi":"Kirjatkaa tärkeimmät hetket, kukin omalle rivilleen.","sv":"Skriv de viktigaste händelserna, var och en på sin egen rad.","en":"Write down the most important moments, each on a row of its own."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[{"id":"when","kind":"short_text","label":{"":{"fi":"Milloin?","sv":"När?","en":"When?"}},"help":{"fi":"Vuosi tai vuodenaika riittää.","sv":"Ett årtal eller en årstid räcker.","en":"A year or a season is enough."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"what","kind":"long_text","label":{"":{"fi":"Mitä tapahtui?","sv":"Vad hände?","en":"What happened?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"effect","kind":"choice","label":{"":{"fi":"Auttoiko vai jarruttiko se?","sv":"Hjälpte eller bromsade det?","en":"Did it help or hinder?"}},"help":{},"scale":"","options":[{"value":"helped","label":{"fi":"Auttoi","sv":"Hjälpte","en":"Helped"}},{"value":"hindered","label":{"fi":"Jarrutti","sv":"Bromsade","en":"Hindered"}}],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"row_name":{"fi":"Hetki","sv":"Händelse","en":"Moment"},"add_row":{"fi":"Lisää hetki","sv":"Lägg till en händelse","en":"Add a moment"},"enough":{},"show_when":null,"paper_rows":3},{"id":"renewing_did","kind":"long_text","label":{"":{"fi":"Mitä teimme?","sv":"Vad gjorde vi?","en":"What did we do?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"renewing_who","kind":"long_text","label":{"":{"fi":"Ketkä olivat mukana?","sv":"Vilka var med?","en":"Who took part?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"renewing_undone","kind":"long_text","label":{"":{"fi":"Mitä jäi tekemättä?","sv":"Vad blev ogjort?","en":"What was left undone?"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"renewing_end","kind":"long_text","label":{"":{"fi":"Jatkammeko, muutammeko vai lopetammeko kiittäen?","sv":"Fortsätter vi, ändrar vi eller avslutar vi med ett tack?","en":"Do we go on, change, or end with thanks?"}},"help":{"fi":"Tätä kysymme vaiheen lopussa.","sv":"Det här frågar vi i slutet av skedet.","en":"We ask this at the end of the phase."},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{"fi":"Onko tehtävä valmis? Mitä pitää muuttaa?","sv":"Är uppgiften slutförd? Vad behöver ändras?","en":"Is the task done? What has to change?"}},{"id":"now","title":{"fi":"Missä olemme nyt","sv":"Var vi är nu","en":"Where we are now"},"items":[{"id":"now","kind":"choice","label":{"":{"fi":"Olemme nyt vaiheessa","sv":"Vi är nu i skedet","en":"We are now in the phase"}},"help":{},"scale":"","options":[{"value":"waking","label":{"fi":"1. Herätys","sv":"1. Uppvaknandet","en":"1. Waking up"}},{"value":"calling","label":{"fi":"2. Kokoon kutsuminen","sv":"2. Sammankallandet","en":"2. Calling together"}},{"value":"purpose","label":{"fi":"3. Yhteinen tavoite","sv":"3. Gemensamt mål","en":"3. A common goal"}},{"value":"rules","label":{"fi":"4. Pelisäännöt ja roolit","sv":"4. Spelregler och roller","en":"4. Rules and roles"}},{"value":"doing","label":{"fi":"5. Tekeminen","sv":"5. Arbetet","en":"5. Doing"}},{"value":"spreading","label":{"fi":"6. Levittäminen ja juurtuminen","sv":"6. Spridning och förankring","en":"6. Spreading and taking root"}},{"value":"renewing","label":{"fi":"7. Uudistuminen tai päättäminen","sv":"7. Förnyelse eller avslut","en":"7. Renewing or ending"}}],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null},{"id":"next","kind":"long_text","label":{"":{"fi":"Ennustamme, että seuraavaksi tarvitaan","sv":"Vi förutspår att det härnäst behövs","en":"We predict that next we need"}},"help":{},"scale":"","options":[],"required":false,"least":null,"most":null,"most_words":0,"avoid":[],"plain_notes":false,"columns":[],"row_name":{},"add_row":{},"enough":{},"show_when":null}],"help":{}}],"privacy":"shared","author":"Ankkuri (oma luonnos, ajatus: Järvensivun malli)","lead":{"fi":"Kirjatkaa hetkiä, jotka muistatte. Kaikkea ei tarvitse täyttää: aikajana piirtyy siitä, mitä kirjoitatte.","sv":"Skriv ner händelser som ni minns. Ni behöver inte fylla i allt: tidslinjen ritas av det som ni skriver.","en":"Write down the moments you remember. You need not fill in everything: the timeline is drawn from what you write."},"perspectives":[],"subject":{"label":{"fi":"Minkä verkoston aikajana tämä on?","sv":"Vilket nätverks tidslinje är det här?","en":"Whose timeline is this? Name the network."},"help":{},"required_for":[],"required":true},"scales":[],"dimensions":[],"bands":[],"headline":null,"one_page":{},"now":"now","state":"","over":[]}','2026-11-30 06:07:11.956348');
CREATE INDEX ix_counted_try_account_digest ON counted_try (account_digest);
CREATE INDEX ix_counted_try_address_digest ON counted_try (address_digest);
CREATE INDEX ix_counted_try_tried_at ON counted_try (tried_at);
CREATE INDEX ix_trail_action ON trail (action);
CREATE INDEX ix_trail_at ON trail (at);
CREATE INDEX ix_trail_person_id ON trail (person_id);
CREATE INDEX ix_worksheet_definition_worksheet ON worksheet_definition (worksheet);
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
CREATE INDEX ix_card_address_card_id ON card_address (card_id);
CREATE INDEX ix_card_draft_card_id ON card_draft (card_id);
CREATE INDEX ix_card_draft_person_id ON card_draft (person_id);
CREATE INDEX ix_card_revision_card_id ON card_revision (card_id);
CREATE INDEX ix_card_publish_at ON card (publish_at);
CREATE INDEX ix_search_miss_words ON search_miss (words);
CREATE INDEX ix_card_question_card_id ON card_question (card_id);
CREATE INDEX ix_card_question_person_id ON card_question (person_id);
CREATE INDEX ix_card_question_state ON card_question (state);
CREATE INDEX ix_card_published_question_card_id ON card_published_question (card_id);
CREATE INDEX ix_job_run_key ON job_run ("key");
CREATE INDEX ix_job_run_started_at ON job_run (started_at);
CREATE INDEX ix_follow_ended_at ON follow (ended_at);
CREATE INDEX ix_follow_told_told_at ON follow_told (told_at);
CREATE INDEX ix_paper_entry_sheet_id ON paper_entry (sheet_id);
CREATE INDEX ix_round_definition_digest ON round (definition_digest);
CREATE INDEX ix_round_organisation_id ON round (organisation_id);
CREATE INDEX ix_round_until ON round (until);
CREATE INDEX ix_round_part_person_id ON round_part (person_id);
CREATE INDEX ix_round_part_sheet_id ON round_part (sheet_id);
CREATE INDEX ix_round_voice_person_id ON round_voice (person_id);
CREATE INDEX ix_round_talk_written_by ON round_talk (written_by);
CREATE INDEX ix_sheet_round_id ON sheet (round_id);
CREATE INDEX ix_step_closed_at ON step (closed_at);
CREATE INDEX ix_step_created_by ON step (created_by);
CREATE INDEX ix_step_origin ON step (origin_kind, origin_id);
CREATE INDEX ix_step_organisation_id ON step (organisation_id);
CREATE INDEX ix_step_person_id ON step (person_id);
CREATE INDEX ix_step_private_to ON step (private_to);
CREATE INDEX ix_sheet_event_event_id ON sheet_event (event_id);
CREATE INDEX ix_event_series_id ON event (series_id);
CREATE INDEX ix_event_starts_at ON event (starts_at);
CREATE INDEX ix_event_series_facilitator_person_id ON event_series_facilitator (person_id);
CREATE INDEX ix_event_attendance_organisation_id ON event_attendance (organisation_id);
CREATE INDEX ix_event_attendance_person_id ON event_attendance (person_id);
CREATE INDEX ix_event_facilitator_person_id ON event_facilitator (person_id);
CREATE INDEX ix_event_material_card_id ON event_material (card_id);
CREATE INDEX ix_event_material_event_id ON event_material (event_id);
CREATE INDEX ix_event_notice_person_id ON event_notice (person_id);
CREATE INDEX ix_event_notice_sent_at ON event_notice (sent_at);
CREATE INDEX ix_event_sign_up_organisation_id ON event_sign_up (organisation_id);
CREATE INDEX ix_event_sign_up_person_id ON event_sign_up (person_id);
CREATE INDEX ix_live_session_event_id ON live_session (event_id);
CREATE INDEX ix_live_session_state ON live_session (state);
CREATE INDEX ix_live_facilitator_person_id ON live_facilitator (person_id);
CREATE INDEX ix_live_step_session_id ON live_step (session_id);
CREATE INDEX ix_feedback_form_closed_at ON feedback_form (closed_at);
CREATE INDEX ix_feedback_form_event_id ON feedback_form (event_id);
CREATE INDEX ix_feedback_form_series_id ON feedback_form (series_id);
CREATE INDEX ix_feedback_part_event_id ON feedback_part (event_id);
CREATE INDEX ix_feedback_response_form_id ON feedback_response (form_id);
CREATE INDEX ix_feedback_took_part_person_id ON feedback_took_part (person_id);
CREATE INDEX ix_feedback_notice_person_id ON feedback_notice (person_id);
CREATE INDEX ix_feedback_theme_form_id ON feedback_theme (form_id);
CREATE INDEX ix_feedback_answer_mark_theme_id ON feedback_answer_mark (theme_id);
CREATE INDEX ix_wish_code_digest ON wish (code_digest);
CREATE INDEX ix_wish_person_id ON wish (person_id);
CREATE INDEX ix_wish_state ON wish (state);
CREATE INDEX ix_wish_form_id ON wish (form_id);
CREATE INDEX ix_wish_series_id ON wish (series_id);
CREATE INDEX ix_memo_series_id ON memo (series_id);
CREATE INDEX ix_memo_part_memo_id ON memo_part (memo_id);
CREATE INDEX ix_memo_reader_person_id ON memo_reader (person_id);
CREATE INDEX ix_memo_comment_memo_id ON memo_comment (memo_id);
CREATE INDEX ix_memo_comment_person_id ON memo_comment (person_id);
CREATE INDEX ix_passkey_person_id ON passkey (person_id);
CREATE INDEX ix_recovery_code_person_id ON recovery_code (person_id);
CREATE INDEX ix_sign_in_person_id ON sign_in (person_id);
CREATE INDEX ix_half_sign_in_expires_at ON half_sign_in (expires_at);
CREATE INDEX ix_half_sign_in_person_id ON half_sign_in (person_id);
CREATE INDEX ix_sent_once_sent_at ON sent_once (sent_at);
COMMIT;
