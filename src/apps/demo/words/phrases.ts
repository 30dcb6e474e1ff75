// Strengths, the child's opinion, contacts, signals, endings: words that belong to no single theme.
export const STRENGTHS = [
  'Perhe nauraa yhdessä myös vaikeina päivinä.',
  'Sisarukset pitävät toistensa puolta koulussa.',
  'Vanhempi pyytää apua ajoissa eikä häpeä sitä.',
  'Isovanhempi asuu lähellä ja on mukana arjessa.',
  'Lapsi kertoo tunteistaan tarkasti ja rohkeasti.',
  'Perheellä on koira, joka rauhoittaa kaikki.',
  'Vanhemmat puhuvat toisistaan arvostaen.',
  'Lapsi on sinnikäs ja keksii omia ratkaisuja.',
  'Perhe liikkuu paljon luonnossa.',
  'Vanhempi tuntee lapsensa merkit jo ennen kuin tilanne kuohahtaa.',
  'Kodissa luetaan joka ilta.',
  'Perhe on selvinnyt muutosta kahdessa maassa ja pysynyt yhdessä.',
  'Vanhempi on opiskellut työn ohessa uuden ammatin.',
  'Lapsella on hyvä ystävä naapurissa.',
  'Perheessä saa olla eri mieltä.',
  'Nuori huolehtii pienemmistään lempeästi.',
  'Vanhempi on rehellinen myös silloin, kun se on vaikeaa.',
  'Lapsi rakastaa piirtämistä ja kertoo kuvillaan paljon.',
  'Suku kokoontuu joka juhlapyhä.',
  'Vanhempi laittaa hyvää ruokaa vähästä.',
  'Lapsi on tarkka ja oikeudenmukainen.',
  'Perheen kalenteri on ajan tasalla.',
  'Vanhemmilla on yhteinen huumori.',
  'Kummit ovat vahvasti mukana.',
  'Lapsi auttaa mielellään ja huomaa muiden mielen.',
  'Perhe osaa iloita pienestä.',
  'Vanhempi on ollut raittiina ja kertoo siitä ylpeänä.',
  'Perheessä puhutaan kahta kieltä luontevasti.',
  'Nuori uskalsi itse ottaa yhteyttä.',
  'Lapsella on harrastus, johon hän lähtee aina.',
  'Vanhempi kuuntelee loppuun asti.',
  'Uusi puoliso on lapsille turvallinen ja rauhallinen.',
  'Lapsi nukkuu hyvin ja herää iloisena.',
  'Perhe on tottunut tekemään asioita yhdessä.',
  'Vanhempi tietää, mitä haluaa muuttaa ja miksi.',
  'Entiset puolisot pystyvät sopimaan lapsen sairastuessa.',
  'Naapurusto on tuttu ja auttaa.',
  'Lapsi osaa pyytää taukoa.',
  'Vanhempi näkee lapsessaan paljon hyvää ja sanoo sen.',
  'Perheen talous on niukka mutta hallinnassa.',
  'Isä on ottanut päävastuun aamuista.',
  'Lapsi on taitava käsistään.',
  'Perhe käy yhdessä kirjastossa joka viikko.',
  'Äidin sisko on vahva tuki.',
  'Vanhempi on käynyt kaikissa koulun tapaamisissa.',
  'Lapsella on sanoja vaikeillekin asioille.',
  'Perhe on pitänyt kiinni sunnuntairuoasta.',
  'Sijaisvanhemmat tuntevat lapsen vauvasta asti.',
  'Lapsi luottaa opettajaansa.',
  'Vanhemmat ovat sopineet, etteivät riitele lasten kuullen.',
  'Nuori kirjoittaa ja kertoo sillä tavalla.',
  'Perhe on oppinut viittomia yhdessä.',
  'Vanhempi on sitkeä hakija: yksikään hakemus ei ole jäänyt kesken.',
  'Lapsi tekee muut iloisiksi.',
  'Perheellä on mökki, jossa kaikki lepäävät.',
  'Vanhempi sanoo anteeksi, kun on aihetta.',
  'Lapset keksivät leikkejä tunneiksi.',
  'Usko ja seurakunta kantavat perhettä.',
  'Vanhempi on ottanut omasta jaksamisestaan puheen itse.',
  'Perhe luottaa siihen, että asiat muuttuvat.',
] as const

export const STRENGTHS_SV = [
  'Familjen skrattar tillsammans också svåra dagar.',
  'Syskonen håller ihop i skolan.',
  'Mormor bor nära och är med i vardagen.',
  'Barnet berättar modigt om sina känslor.',
  'Hemma läser man högt varje kväll.',
  'Föräldern ber om hjälp i tid.',
] as const

/** How the opinion was found out, and its main content; by age. */
export const OPINIONS: readonly (readonly [way: string, content: string, from: number, to: number])[] = [
  ['Leikkien nukketalolla', 'Lapsi haluaa, että kaikki nuket nukkuvat samassa talossa.', 3, 6],
  ['Piirtäen ja jutellen', 'Kivointa kotona on kun äiti lukee. Tyhmintä kun huudetaan.', 4, 7],
  ['Korttien avulla', 'Lapsi valitsi iloisen kortin mummolasta ja surullisen aamusta.', 4, 8],
  ['Jutellen hiekkalaatikolla', 'Lapsi toivoo, että isä tulisi joskus hakemaan ajoissa.', 4, 7],
  ['Piirtäen', 'Lapsi piirsi itsensä koiran viereen ja sanoi, että koira ei ole vihainen kenellekään.', 4, 8],
  ['Leikkien ja havainnoiden', 'Lapsi hakee vanhemman katsetta ja rauhoittuu sylissä. Sanoi: "Äiti tuu tähän."', 2, 4],
  ['Kuvilla kysyen', 'Lapsi osoitti, että päiväkodissa on mukavaa ja illalla pelottaa.', 3, 6],
  ['Satuhetkellä', 'Lapsi kertoi sadun karhusta, joka ei saanut nukuttua, ja pyysi siihen onnellisen lopun.', 4, 7],
  ['Jutellen kahdestaan koululla', 'Haluan että koulussa on hiljaisempaa. En halua vaihtaa luokkaa.', 8, 12],
  ['Kävelyllä', 'Toivon, että kotona ei kysytä koulusta heti kun tulen.', 9, 14],
  ['Pelaten korttia', 'Haluan nähdä isää enemmän, mutta en halua valita.', 7, 12],
  ['Jutellen autossa', 'Lapsi toivoo, että kaikki tietäisivät samat asiat, niin hänen ei tarvitsisi kertoa.', 8, 13],
  ['Viikkotaulun avulla', 'Paras päivä on keskiviikko, koska silloin kaikki ovat kotona.', 6, 10],
  [
    'Janalla 1–10',
    'Koti on seitsemän, koulu on kolme. Kolmesta tulisi viisi, jos saisi istua ikkunan vieressä.',
    8,
    13,
  ],
  ['Kolmen talon menetelmällä', 'Huolten taloon lapsi kirjoitti: "yöt". Unelmien taloon: "oma huone".', 7, 12],
  ['Kolmen talon menetelmällä', 'Ilojen talossa on jalkapallo ja mummo. Huolten talossa on lasku, joka tuli.', 8, 12],
  ['Jutellen kotona omassa huoneessa', 'Haluan että ovi saa olla kiinni ja että siihen koputetaan.', 10, 15],
  ['Kirjeellä', 'Lapsi kirjoitti: En tarvitse ketään joka korjaa minua, tarvitsen jonkun joka odottaa.', 11, 17],
  ['Kahdestaan tavaten', 'Nuori toivoo, että vanhemmille kerrotaan vasta, kun hän on itse valmis.', 13, 17],
  [
    'Viesteillä sovitusti',
    'Palaverit saa pitää ilman mua, mut haluun kuulla samana päivänä mitä siellä sanottiin.',
    13,
    17,
  ],
  ['Kahdestaan kahvilassa', 'Nuori haluaa jatkaa lukiossa ja tarvitsee siihen rauhallisen paikan lukea.', 15, 17],
  ['Kävellen', 'Nuori sanoi, ettei jaksa enää olla pienempien vanhempi. Haluaa olla välillä vain sisko.', 13, 17],
  ['Tulkin kanssa', 'Lapsi ei halua enää tulkata. Haluaa leikkiä, kun aikuiset puhuvat.', 8, 14],
  ['Tulkin kanssa piirtäen', 'Lapsi piirsi kaksi lippua ja jalkapallon niiden väliin.', 6, 11],
  ['Viittoen, tulkki mukana', 'Lapsi viittoi: kotona hyvä, koulussa kukaan ei katso minua kun puhuu.', 7, 14],
  ['Kommunikaatiotaululla', 'Lapsi osoitti: uinti, lisää, tänään.', 5, 14],
  [
    'Havainnoiden ja vanhempaa haastatellen',
    'Lapsi ilmaisee mielihyvää musiikista ja kääntyy pois kovista äänistä.',
    1,
    5,
  ],
  ['Jutellen leikkipuistossa', 'Lapsi toivoo kaveria, joka asuu lähellä.', 5, 9],
  ['Tunnekorteilla', 'Vihainen-kortti on siitä, kun veli saa aina päättää. Ylpeä-kortti on uimamerkistä.', 6, 10],
  ['Ryhmän jälkeen jutellen', 'Ryhmässä on kiva kun muutkin tietävät millaista se on.', 8, 14],
  ['Kahdestaan koulun kirjastossa', 'Lapsi haluaa jatkaa lyhyttä päivää jouluun asti ja kokeilla sitten.', 9, 14],
  ['Piirtäen', 'Lapsi piirsi talon, jossa on kaksi ovea, ja itsensä molempiin.', 5, 10],
  ['Nuken avulla', 'Nukke on väsynyt, koska sitä herätetään yöllä.', 3, 6],
  ['Jutellen lammen rannalla', 'Haluan että Sanna tulee vielä, vaikka kaikki olisi hyvin.', 7, 12],
  ['Kahdestaan tavaten', 'Nuori ei halua lisää palveluja. Haluaa, että yksi pysyy.', 13, 17],
  ['Jutellen aamupalalla', 'Kotipalvelun täti saa tulla, koska hän ei hoputa.', 5, 9],
  ['Janalla 1–5', 'Aamut ovat nyt neljä, ennen ne olivat yksi.', 6, 12],
  ['Kysymällä suoraan', 'En tiedä. Saako sanoa ettei tiedä?', 7, 16],
  ['Palaverissa itse puhuen', 'Lapsi kertoi haluavansa takaisin jalkapalloon ja että kyyti on ainoa este.', 9, 15],
  ['Kirjallisesti omalla lomakkeella', 'Toivon, että kukaan ei puhu minusta niin kuin en olisi paikalla.', 10, 17],
  ['Jutellen videopuhelussa', 'Lapsi näytti huoneensa ja sanoi, että nyt siellä on oma lamppu.', 6, 12],
  [
    'Kahdestaan kouluterveydenhoitajan luona',
    'Nuori haluaa nukkua paremmin ja on itse jo jättänyt puhelimen keittiöön.',
    12,
    17,
  ],
]

export const OPINIONS_SV: typeof OPINIONS = [
  ['Ritade och pratade', 'Det bästa hemma är när pappa läser. Det dumma är när någon skriker.', 3, 8],
  ['Samtal på tu man hand', 'Jag vill att man frågar mig först.', 9, 17],
  ['Med känslokort', 'Barnet valde det glada kortet för mormor och det trötta för morgonen.', 4, 10],
  ['På promenad', 'Den unga vill att en vuxen stannar, inte att det kommer fler.', 11, 17],
  ['Lek och iakttagelse', 'Barnet söker förälderns blick och lugnar sig i famnen.', 0, 4],
]

/** In a contact: what was said first. */
export const CONTACTS = [
  'En oikein tiedä, mistä aloittaisin. Joku sanoi, että tänne saa soittaa.',
  'Neuvolassa käskettiin kysyä kotipalvelua. Olen yksin kaksosten kanssa.',
  'Koulusta sanottiin, että nyt pitää tehdä jotain. Olen tehnyt jo kaiken mitä keksin.',
  'Tarvitsisin apua ennen kuin sanon lapsille jotain, mitä kadun.',
  'Olemme eronneet keväällä, ja lapsi on alkanut oireilla.',
  'Olen väsynyt enemmän kuin väsynyt.',
  'Lapsi ei ole käynyt koulussa kolmeen viikkoon.',
  'Mieheni lähti, ja minulla on kolme lasta ja vuokra kahden päivän päästä.',
  'Opettaja kysyi, saako hän ottaa yhteyttä puolestani. Sanoin että saa.',
  'Olemme saaneet lapsenlapsemme luoksemme ja tarvitsemme neuvoja.',
  'Haluaisin puhua jonkun kanssa, joka näkee koko perheen eikä vain yhtä lasta.',
  'Mä oon 15 ja tarviin apua mut en haluu et kotiin soitetaan vielä.',
  'Vauva syntyy kahden kuukauden päästä, ja pelkään etten osaa.',
  'Olemme käyneet kuudessa paikassa. Kukaan ei ole sanonut, kuka näistä johtaa.',
  'Tulkin kautta: perhe toivoo apua koulun ja asunnon asioissa.',
  'Päiväkodista ehdotettiin yhteydenottoa, ja meistä se oli hyvä ajatus.',
  'Lapsellani on vamma, ja olen hoitanut kaiken yksin. Nyt en enää jaksa.',
  'Kysyn siskoni puolesta. Hän ei itse jaksa soittaa, mutta sanoi että saan.',
  'Lapsi lyö pienempiään, ja pelkään hänen puolestaan yhtä paljon kuin heidän.',
  'Tarvitsemme apua aamuihin. Se on kaikki, ja se on paljon.',
] as const

export const CONTACTS_SV = [
  'Jag vet inte riktigt var jag ska börja. På rådgivningen sade de att man får ringa hit.',
  'Vi har separerat och barnet mår inte bra.',
  'Jag behöver hjälp på svenska. Vi orkar inte längre med morgnarna.',
  'Skolan föreslog att vi tar kontakt, och det kändes rätt.',
  'Babyn sover inte och jag är ensam hela dagarna.',
] as const

/** A family saying that the package does not fit. */
export const DOES_NOT_FIT = [
  'Tämä ei auta meitä. Puhumme joka kerta samasta, ja kotona mikään ei muutu.',
  'Aika on meille mahdoton, ja silti sitä tarjotaan aina uudestaan.',
  'Ihminen vaihtui kolmannen kerran. Emme jaksa enää kertoa kaikkea alusta.',
  'Lapsi ei halua mennä, emmekä me halua pakottaa.',
  'Ryhmä on varmasti hyvä, mutta meidän tilanteemme on toinen.',
  'Odotimme apua kotiin, saimme tapaamisia toimistossa.',
] as const

export const SIGNAL_ANSWERS = [
  'Puhuttiin perheen kanssa samalla viikolla. Palvelu vaihdettiin toiseen, joka sopii vuorotyöhön.',
  'Soitin perheelle ja palveluun. Aika siirrettiin iltaan, kokeillaan kuukausi.',
  'Käytiin läpi yhdessä, mitä perhe odotti. Suunnitelmaa muutettiin.',
  'Perhe halusi jatkaa, kunhan työntekijä pysyy samana. Se luvattiin.',
  'Palvelu päättyi yhteisellä päätöksellä. Tilalle tuli käytännön apua kotiin.',
] as const

export const WAYS_BACK = [
  'Perhe soittaa suoraan perhekumppanille, numero jääkaapin ovessa. Ensimmäiseen soittoon vastataan samana päivänä.',
  'Viesti perhekeskukseen riittää. Perheen ei tarvitse kertoa kaikkea alusta.',
  'Perhe voi tulla kohtaamispaikkaan torstaisin, perhekumppani on siellä kahdesti kuussa.',
  'Nuori voi laittaa itse viestin, ilman vanhempia.',
] as const

export const CLOSING_NOTES = [
  'Tavoitteista kaksi kolmesta toteutui sovitusti. Perhe kertoo pärjäävänsä, ja heillä on ihmisiä, joille soittaa. Palvelut jatkuvat koulun ja järjestön kanssa.',
  'Arki on rauhoittunut, mutta raha-asiat ovat edelleen tiukalla. Perhe haluaa nyt kokeilla omin voimin. Paluu on sovittu helpoksi.',
  'Työskentely päättyi suunnitellusti. Lapsi on koulussa lähes joka päivä. Vanhempi sanoi, että tärkeintä oli yksi ihminen, joka pysyi.',
  'Tuki ei tuonut toivottua muutosta. Perhe koki aikojen ja palvelujen vaihtuneen liian usein. Tämä on kirjattu palautteeksi palveluille.',
  'Perhe muuttaa toiselle paikkakunnalle. Tiedot siirretään perheen luvalla.',
  'Perhe ei halunnut jatkaa. Ovi jätettiin auki, ja perhe tietää sen.',
] as const

export const NEXT_STEPS = [
  'Kysyn koulusta ensi viikon päivät.',
  'Perhe kokeilee sovittua viikon ajan, puhutaan puhelimessa perjantaina.',
  'Tilaan tulkin seuraavaan aikaan.',
  'Lähetän yhteenvedon perheelle luettavaksi.',
  'Varaan yhteisen ajan palvelun kanssa.',
  'Ei sovittu uutta, jatketaan samalla.',
  'Tarkistan jonon tilanteen.',
  '',
  '',
] as const

export const VERSION_REASONS = [
  'Sovittu tarkistus: mikä toimii, mikä ei.',
  'Kesän ja loman vaikutus arkeen.',
  'Lapsen oma toive lisättiin.',
  'Ensimmäinen taso saavutettiin, tavoitetta nostettiin.',
  'Uusi tarve tuli puheeksi.',
] as const

export const FREQUENCIES = [
  'Viikoittain',
  'Joka toinen viikko',
  'Joka toinen viikko, välissä puhelu',
  'Kerran kuussa ja tarvittaessa',
] as const
export const FREQUENCIES_SV = ['Varje vecka', 'Varannan vecka', 'Varannan vecka, samtal däremellan'] as const

export const DISSENTING = [
  'Toinen vanhemmista toivoo tukea useammin. Arvioidaan tarkistuksessa.',
  'Nuori ei halua, että koululle kerrotaan. Se on otettu huomioon.',
  'Vanhempi on eri mieltä lyhennetystä koulupäivästä, kokeillaan kuukausi.',
  'Perhe olisi halunnut kotipalvelua myös viikonloppuihin.',
] as const
