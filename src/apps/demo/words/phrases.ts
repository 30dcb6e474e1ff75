// Contacts, signals, endings, reasons: words that belong to no single theme.
/** In a contact: what was said first. */
export const CONTACTS = [
  'En oikein tiedä, mistä aloittaisin. Joku sanoi, että tänne saa soittaa.',
  'Neuvolassa käskettiin kysyä kotipalvelua. Olen yksin kaksosten kanssa.',
  'Koulusta sanottiin, että nyt pitää tehdä jotain. Olen tehnyt jo kaiken mitä keksin.',
  'Tarvitsisin apua, ennen kuin sanon lapsille jotain, mitä kadun.',
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

/** What a family said first when it became a family here: by kind of family, or what anyone might say. */
export const FIRST_WORDS: Readonly<Record<string, readonly string[]>> = {
  anyone: [
    'En oikein tiedä, mistä aloittaisin. Joku sanoi, että tänne saa soittaa.',
    'Olen väsynyt enemmän kuin väsynyt.',
    'Haluaisin puhua jonkun kanssa, joka näkee koko perheen eikä vain yhtä lasta.',
    'Olemme käyneet kuudessa paikassa. Kukaan ei ole sanonut, kuka näistä johtaa.',
    'Tarvitsisin apua, ennen kuin sanon lapsille jotain, mitä kadun.',
  ],
  mornings: [
    'Tarvitsemme apua aamuihin. Se on kaikki, ja se on paljon.',
    'Neuvolassa neuvottiin kysymään kotipalvelua.',
    'Päiväkodista ehdotettiin yhteydenottoa, ja meistä se oli hyvä ajatus.',
  ],
  'two-homes': [
    'Olemme eronneet, ja lapsi on alkanut oireilla.',
    'Vaihtopäivät ovat meille kaikille liikaa. Haluaisimme puhua jonkun kanssa yhdessä.',
  ],
  senses: [
    'Olemme odottaneet tutkimuksia ja tarvitsisimme apua jo nyt.',
    'Lapsi kuohahtaa joka päivä, ja me olemme keinojen lopussa.',
  ],
  school: [
    'Koulusta sanottiin, että nyt pitää tehdä jotain. Olen tehnyt jo kaiken, mitä keksin.',
    'Lapsi ei ole käynyt koulussa kolmeen viikkoon.',
  ],
  mood: [
    'Puolisoni on masentunut, emmekä tiedä miten siitä puhutaan lapsille.',
    'En jaksa enää esittää, että kaikki on hyvin.',
  ],
  money: [
    'Olen yksin lasten kanssa, ja vuokra on kahden päivän päästä.',
    'Olen lykännyt tätä puhelua kuukauden. Postia en ole avannut.',
  ],
  foster: [
    'Lapsi muutti meille kesällä, ja tarvitsemme neuvoja tapaamisiin.',
    'Meillä on lapsi, jonka tarinan jokainen aikuinen kertoo eri tavalla.',
  ],
  kin: [
    'Olemme saaneet lapsenlapsemme luoksemme ja tarvitsemme neuvoja.',
    'Minusta tuli mummo, joka on taas äiti. Teen sen mielelläni, mutta en yksin.',
  ],
  newcomer: [
    'Tulkin kautta: perhe toivoo apua koulun ja asunnon asioissa.',
    'Tulkin kautta: haluan ymmärtää kirjeet ennen kuin lapsi lukee ne minulle.',
  ],
  disability: [
    'Lapsellani on vamma, ja olen järjestänyt kaiken itse. Nyt en enää jaksa.',
    'Avustaja vaihtui taas. Kuka tässä kokonaisuudessa vastaa mistäkin?',
  ],
  baby: [
    'Vauva syntyy kahden kuukauden päästä, ja pelkään, etten osaa.',
    'En ole nukkunut, ja kaikki sanovat, että se kuuluu asiaan.',
  ],
  teen: [
    'Mä tarviin apua mut en haluu et kotiin soitetaan vielä.',
    'Tyttäreni opettaja kysyi, saako hän ottaa yhteyttä puolestani. Sanoin että saa.',
  ],
  drinking: [
    'Soitan itsestäni. Haluan lopettaa juomisen ja pitää perheeni.',
    'Lapset pelkäävät viikonloppuja. En halua, että he joutuvat.',
  ],
  safety: [
    'Lähdimme kotoa eilen. Tarvitsemme apua kaikkeen.',
    'Olemme turvassa. Nyt tarvitsemme tavallisen arjen takaisin.',
  ],
  sami: ['Toivoisimme jonkun, joka ymmärtää, mitä kieli meille merkitsee.'],
} as const

/** A family saying that the package does not fit. */
export const DOES_NOT_FIT = [
  'Tämä ei auta meitä. Puhumme joka kerta samasta, ja kotona mikään ei muutu.',
  'Aika on meille mahdoton, ja silti sitä tarjotaan aina uudestaan.',
  'Ihminen vaihtui kolmannen kerran. Emme jaksa enää kertoa kaikkea alusta.',
  'Lapsi ei halua mennä, emmekä me halua pakottaa.',
  'Ryhmä on varmasti hyvä, mutta meidän tilanteemme on toinen.',
  'Odotimme apua kotiin, saimme tapaamisia toimistossa.',
] as const

/** What was done about it: the service was changed for another, ended without one, or went on in another way. */
export const SIGNAL_ANSWERS = {
  replaced: [
    'Puhuttiin perheen kanssa samalla viikolla. Palvelu vaihdettiin toiseen, joka sopii arkeen.',
    'Käytiin läpi yhdessä, mitä perhe odotti. Suunnitelmaa muutettiin, ja tilalle tuli muuta apua.',
    'Tilalle tuli käytännön apua, jota perhe oli alun perin pyytänyt.',
  ],
  ended: [
    'Palvelu päättyi yhteisellä päätöksellä. Perhe haluaa ensin levätä tapaamisista.',
    'Perhe ei halunnut jatkaa. Kuultiin syyt ja kerrottiin ne palvelulle perheen luvalla.',
  ],
  adjusted: [
    'Soitin perheelle ja palveluun. Aika siirrettiin iltaan, kokeillaan kuukausi.',
    'Perhe halusi jatkaa, kunhan työntekijä pysyy samana. Se luvattiin.',
    'Tapaamiset siirrettiin kotiin. Perhe kokeilee vielä.',
  ],
} as const

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

/** What was said of a goal at a review. */
export const GOAL_NOTES = [
  'Perhe näytti kalenterin: neljä hyvää aamua kymmenestä.',
  'Alku oli hidas, viimeiset kaksi viikkoa ovat menneet paremmin.',
  'Olimme eri mieltä siitä, kuinka paljon tämä on edennyt. Kumpikin näkemys kirjattiin.',
  'Sairastelu vei kuukauden, siksi ei vielä.',
  'Lapsi itse sanoi, että nyt on helpompaa.',
  'Ei ole edennyt. Sovittiin pienempi askel.',
  'Perhe on tehnyt tämän omin voimin.',
] as const

/** What was done when a goal did not move. */
export const GOAL_ANSWERS = [
  'Tavoitetta pienennettiin yhdessä, ja ensimmäinen askel on nyt viikon mittainen.',
  'Askelten tekijät vaihdettiin: osan tekee työntekijä eikä vanhempi.',
  'Perhe halusi pitää tavoitteen. Aikaa annettiin lisää ja apua aamuihin lisättiin.',
  'Tavoite ei ollut perheen oma. Se jätettiin pois ja tilalle tuli perheen itse sanoma.',
] as const
