// School, attention and senses, disability, baby, the young person's own matters: what concerns the children.
import type { Theme } from './theme.ts'

export const CHILDREN = {
  school: {
    domain: 'school',
    needs: [
      'Hän menee bussipysäkille ja tulee takaisin. Joka aamu.',
      'Koulu soittaa minulle joka päivä. En tiedä enää mitä vastaisin.',
      'Syyslomasta asti hän on ollut koulussa ehkä kymmenen päivää.',
      'En saa häntä sängystä. En voi enää kantaa häntä kouluun.',
      'Koulussa sanotaan, että kaikki menee hyvin. Kotona hän romahtaa heti ovella.',
      'Joka palaverissa kysytään samat asiat ja mikään ei muutu.',
      'Opettaja vaihtui ja samalla katosi kaikki, mistä oli sovittu.',
    ],
    views: [
      'Poissaolot ovat kertyneet vähitellen. Lapsi kertoo vatsakivusta ja metelistä, ei haluttomuudesta. Koulun ja kodin sama suunnitelma on puuttunut.',
      'Kouluun paluu tehdään pienin askelin ja lapsen omaan tahtiin. Tarvitaan yksi aikuinen koulussa, joka ottaa vastaan.',
    ],
    goals: [
      [
        'Lapsi on koulussa vähintään kahtenakymmenenä tuntina viikossa',
        'Koulun poissaolotieto, katsotaan kuukausittain.',
      ],
      ['Koulussa on yksi aikuinen, jonka luo voi aina mennä', 'Lapsi osaa nimetä aikuisen ja on käynyt hänen luonaan.'],
      ['Koulu ja koti puhuvat samasta suunnitelmasta', 'Yksi yhteinen viesti viikossa, ei päivittäisiä soittoja.'],
      ['Lapsi löytää koulupäivään yhden hyvän hetken', 'Lapsi kertoo sen perjantaisin kotona.'],
      ['Läksyt tehdään ilman itkua', 'Läksyihin menee enintään puoli tuntia.'],
    ],
    steps: [
      ['Sovitaan lyhennetystä koulupäivästä kahdeksi kuukaudeksi', 'partner'],
      ['Lapsi valitsee aikuisen, jolle voi laittaa viestin', 'child'],
      ['Aamupalaveri koulussa joka toinen maanantai', 'service'],
      ['Rauhallinen sisäänkäynti kirjaston kautta', 'service'],
      ['Saatetaan kouluun kahdestaan kahden viikon ajan', 'parent'],
      ['Läksykerho tiistaisin', 'service'],
      ['Käydään katsomassa luokka tyhjänä ennen loman loppua', 'partner'],
    ],
    gas: [
      'Lapsi ei käy koulussa',
      'Koulussa muutaman tunnin viikossa',
      'Koulussa lähes koko viikon',
      'Koulunkäynti sujuu ilman erityisiä järjestelyjä',
    ],
    notes: [
      'Palaveri koululla. Lyhennettyä päivää jatketaan vuodenvaihteeseen. Lapsi oli mukana ensimmäiset kymmenen minuuttia ja kertoi itse, että ruokala on vaikein paikka.',
      'Koulussa oltu tällä viikolla neljänä päivänä. Torstaina vatsakipu palasi. Vanhempi ei painostanut, ja perjantaina mentiin.',
      'Koululla ei ollut tietoa sovitusta. Opettajan sijaisen kanssa kerrattiin suunnitelma, ja pyysin sen näkyviin koulun omiin viesteihin.',
    ],
  },
  senses: {
    domain: 'child_growth',
    needs: [
      'Hän ei ole tuhma. Hänellä vain on kaikki kymmenen kertaa kovempaa kuin muilla.',
      'Olemme odottaneet tutkimuksia yhdeksän kuukautta ja sinä aikana kaikki on mennyt eteenpäin paitsi me.',
      'Kaupassa ihmiset katsovat. Haluaisin lapun jossa lukee: yritämme kyllä.',
      'Diagnoosi tuli, ja sen jälkeen jäimme yksin sen kanssa.',
      'En tiedä, milloin pitää vaatia ja milloin antaa olla.',
      'Sisarus sanoi, että hänestä on tullut näkymätön.',
      'Päivän päättyessä meillä on raivari, jonka jälkeen me kaikki nukahdamme lattialle.',
    ],
    views: [
      'Lapsi hyötyy ennakoinnista ja selkeistä siirtymistä. Vanhemmat ovat lapsensa asiantuntijoita, tieto ei ole kulkenut eteenpäin.',
      'Odotusaikana annetaan tukea ilman diagnoosiakin. Keinot ovat samat.',
    ],
    goals: [
      ['Raivokohtauksia on kotona enintään kaksi viikossa', 'Vanhempi merkitsee kohtaukset ja mitä niitä edelsi.'],
      ['Kotona, koulussa ja kerhossa käytetään samoja kuvia', 'Lapsi näyttää kuvat jokaisessa paikassa.'],
      ['Vanhemmat tietävät, mitä tehdä kun kuohahtaa', 'Vanhemmat kuvaavat kolme keinoa, jotka ovat toimineet.'],
      ['Sisaruksella on oma hetki vanhemman kanssa joka viikko', 'Hetki on kalenterissa ja toteutunut.'],
    ],
    steps: [
      ['Kuvatuki kotiin ja mukaan kouluun', 'service'],
      ['Vanhemmat osallistuvat valmennukseen, kuusi kertaa', 'parent'],
      ['Rauhallinen nurkka kotiin, lapsi valitsee mitä sinne tulee', 'child'],
      ['Kysytään tutkimusjonon tilanne ja kerrotaan perheelle', 'partner'],
      ['Sisaruksen uimahalli-ilta keskiviikkoisin', 'kin'],
      ['Kirjoitetaan lapsen oma ohje: näin minua autetaan', 'child'],
    ],
    gas: [
      'Kuohahduksia monta kertaa päivässä',
      'Kuohahduksia lähes päivittäin',
      'Kuohahduksia harvoin, ja ne menevät ohi nopeasti',
      'Perhe pärjää omilla keinoillaan',
    ],
    notes: [
      'Käytiin läpi kahden viikon merkinnät. Yhdeksän kohtausta, joista seitsemän siirtymissä. Perhe keksi itse, että ajastin näkyy paremmin kuin kuuluu.',
      'Lapsi oli tehnyt ohjeen: "Älä puhu. Odota. Kysy haluanko peiton." Se on nyt jääkaapin ovessa ja kopio menee kouluun.',
      'Tutkimusjonossa on vielä arviolta neljä kuukautta. Kerroin tämän suoraan. Vanhempi oli vihainen, ja ymmärrän sen.',
    ],
  },
  disability: {
    domain: 'health',
    needs: [
      'Haluaisin olla hänelle joskus vain äiti enkä terapeutti, sihteeri ja kuljettaja.',
      'Joka paikkaan on eri lomake ja jokaisessa kysytään diagnoosi uudestaan.',
      'Lapsi haluaa harrastaa. Emme ole löytäneet paikkaa, jonne pääsee pyörätuolilla.',
      'Pelkäämme, kuka hänestä huolehtii, kun me emme enää jaksa nostaa.',
      'Viittomat oppi lapsi ensin, me vanhemmat vasta perässä, ja isovanhemmat eivät vielä ollenkaan.',
      'Avustaja vaihtuu, ja joka kerta aloitamme alusta.',
    ],
    views: [
      'Palveluja on monta ja ne ovat eri käsissä. Perheen kuormitus tulee yhtä paljon järjestämisestä kuin hoitamisesta.',
      'Lapsen osallisuus kavereiden kanssa on jäänyt terapioiden varjoon. Siitä aloitetaan.',
    ],
    goals: [
      [
        'Lapsella on harrastus, jossa hän on muiden lasten kanssa',
        'Lapsi on käynyt vähintään kuusi kertaa ja haluaa jatkaa.',
      ],
      [
        'Vanhemmilla on kuukaudessa kaksi vapaata viikonloppupäivää',
        'Lyhytaikaishoidon päivät on sovittu puoleksi vuodeksi.',
      ],
      ['Perhe kertoo asiansa kerran', 'Yksi yhteenveto, jota kaikki käyttävät. Kukaan ei kysy samaa uudestaan.'],
      ['Koko suku osaa kaksikymmentä viittomaa', 'Videot perheen ryhmässä, joulu on ensimmäinen koe.'],
    ],
    steps: [
      ['Haetaan henkilökohtaista apua harrastukseen', 'partner'],
      ['Seuran ohjaaja tapaa lapsen etukäteen', 'service'],
      ['Yksi yhteinen palaveri kaikkien terapeuttien kanssa', 'partner'],
      ['Lapsi valitsee kahdesta lajista', 'child'],
      ['Isovanhemmat viittomakurssille', 'kin'],
      ['Kootaan paperit yhteen kansioon', 'parent'],
    ],
    gas: [
      'Apu ei toteudu sovitusti',
      'Osa avusta toteutuu, vanhemmat paikkaavat loput',
      'Apu toteutuu ja vanhemmat lepäävät',
      'Lapsi elää samanlaista arkea kuin kaverinsa',
    ],
    notes: [
      'Tutustumiskäynti seuran harjoituksissa. Lapsi oli kentän laidalla aluksi, lopulta maalissa. Ohjaaja kysyi häneltä suoraan, ei vanhemmalta.',
      'Avun hakemus palautui, koska liite puuttui. Täydennettiin yhdessä ja lähetettiin uudestaan samana päivänä.',
      'Yhteinen palaveri korvasi neljä erillistä. Perhe sai yhteenvedon paperilla.',
    ],
  },
  baby: {
    domain: 'parenting',
    needs: [
      'Kaikki sanovat, että nauti. Minä en tunne mitään ja sitä ei voi sanoa neuvolassa.',
      'Vauva itkee ja minä itken, ja puoliso katsoo meitä eikä tiedä kumpaa lohduttaisi.',
      'Pelkään synnytystä niin, etten ole ostanut mitään.',
      'Minulla ei ole äitiä, jolta kysyä.',
      'Esikoinen on kaksi ja mustasukkainen. Imetän, hän heittää tavaroita.',
      'Miten pidän huolta vauvasta, jos en ole oikein pitänyt itsestänikään?',
    ],
    views: [
      'Odotus on tuonut esiin pelkoja, joista vanhempi puhuu avoimesti. Varhainen tuki ennen synnytystä on perusteltu.',
      'Vanhemman ja vauvan välillä on kauniita hetkiä, joita vanhempi ei itse vielä näe. Ne tehdään näkyviksi.',
    ],
    goals: [
      [
        'Vanhempi löytää vauvan kanssa kolme hyvää hetkeä päivässä',
        'Vanhempi kertoo ne tapaamisella, kuvaamme yhden yhdessä.',
      ],
      [
        'Synnytykseen ja ensimmäisiin viikkoihin on suunnitelma',
        'Suunnitelma on paperilla, ja tukihenkilö tietää siitä.',
      ],
      ['Esikoinen saa joka päivä oman vartin', 'Vartti on samaan aikaan päivästä, esikoinen osaa odottaa sitä.'],
      ['Vanhempi tuntee yhden toisen vauvaperheen', 'On käyty perhekahvilassa ja vaihdettu numerot.'],
    ],
    steps: [
      ['Neuvolan kotikäynti viikoittain kuukauden ajan', 'service'],
      ['Perhekahvilaan ensimmäisellä kerralla yhdessä', 'partner'],
      ['Puoliso ottaa illan ensimmäisen itkun', 'parent'],
      ['Tehdään synnytyssuunnitelma kätilön kanssa', 'service'],
      ['Varamummo kerran viikossa esikoisen kanssa puistoon', 'service'],
      ['Sisko tulee viikoksi, kun vauva on kotona', 'kin'],
    ],
    gas: [
      'Vanhempi on yksin ja kuormittunut joka päivä',
      'Helpottaa hetkittäin',
      'Arki vauvan kanssa tuntuu hyvältä useimmiten',
      'Vanhempi luottaa itseensä ja pyytää apua ajoissa',
    ],
    notes: [
      'Katsottiin yhdessä kolmen minuutin video. Vanhempi sanoi: "Hän katsoo minua koko ajan." Pysähdyttiin siihen.',
      'Perhekahvilassa ensimmäistä kertaa. Vanhempi puhui toisen äidin kanssa nukkumisesta ja jäi vielä kun lähdin.',
      'Neuvola ja minä sovimme, että toinen meistä käy joka viikko. Mielialaa seurataan yhdessä, ja vanhempi tietää miksi.',
    ],
  },
  teen: {
    domain: 'child_growth',
    needs: [
      'En mä haluu et kukaan soittaa mun vanhemmille ennen ku oon ite kertonu.',
      'Haluan jonkun aikuisen, joka ei heti ala ratkaista.',
      'Kotona kysytään vaan koulusta. Kukaan ei kysy mitä mulle kuuluu.',
      'Kaikilla muilla on joku. Mä syön yksin.',
      'Mä oon se joka hoitaa pikkusiskot. En jaksa enää olla se kiltti.',
      'Nukun päivät koska öisin ei tarvi puhua kenellekään.',
      'Lapseni ei puhu minulle enää, ja pelkään, että hän puhuu väärille ihmisille.',
    ],
    views: [
      'Nuori on itse ottanut yhteyttä ja osaa sanoa, mitä toivoo. Häntä tavataan ensin yksin, hänen valitsemassaan paikassa.',
      'Nuori kantaa kotona aikuisen vastuuta. Se on ollut näkymätöntä, koska hän on pärjännyt.',
    ],
    goals: [
      ['Nuorella on aikuinen, jolle voi puhua', 'Nuori on tavannut aikuisen neljä kertaa ja haluaa jatkaa.'],
      [
        'Nuori on pikkusisaruksista vastuussa enintään yhtenä iltana viikossa',
        'Iltavuorot ovat kalenterissa aikuisten nimillä.',
      ],
      ['Nuori tekee viikossa yhden asian ikäistensä kanssa', 'Nuori kertoo itse, mikä se oli.'],
      [
        'Nuoren ja vanhemman välillä on puhetta muustakin kuin koulusta',
        'Yhteinen ruokahetki sunnuntaisin, nuori valitsee aiheen.',
      ],
    ],
    steps: [
      ['Tavataan nuoren kanssa kahdestaan joka toinen viikko kävellen', 'partner'],
      ['Nuori käy nuorten keskusteluavussa', 'service'],
      ['Vanhempi pyytää apua ensin aikuisilta', 'parent'],
      ['Nuori päättää, mitä kotona kerrotaan', 'child'],
      ['Harrastuskaveri ensimmäisiin treeneihin', 'service'],
      ['Kummitäti soittaa sunnuntaisin', 'kin'],
    ],
    gas: [
      'Nuori on yksin asioidensa kanssa',
      'Nuori tapaa aikuista silloin tällöin',
      'Nuori hakeutuu itse puhumaan',
      'Nuorella on luotettava aikuinen ja omia kavereita',
    ],
    notes: [
      'Käveltiin järven ympäri. Nuori puhui vasta kolmannella kilometrillä, sitten paljon. Sovittiin yhdessä, mitä kerron vanhemmille ja mitä en.',
      'Nuori perui viestillä ja ehdotti itse uutta aikaa. Ensimmäinen kerta, kun ehdotus tuli häneltä.',
      'Nuori oli mukana palaverissa ja sanoi oman asiansa paperilta lukien. Vanhempi kiitti häntä siitä.',
    ],
  },
  siblings: {
    domain: 'relationships',
    needs: [
      'Lapset tappelevat niin, että pelkään jonkun loukkaantuvan.',
      'Huudan vaikka päätin olla huutamatta. Sitten hävettää.',
      'Meillä kaikki sanotaan kovaa. Hiljaa sanottua ei kuule kukaan.',
      'Haluaisin että kotona olisi edes yksi huone, jossa ei riidellä.',
      'En saanut omilta vanhemmiltani mallia siihen, miten suututaan nätisti.',
      'Isommasta on tullut pienemmälle ilkeä, eikä hän ennen ollut.',
    ],
    views: [
      'Riidat alkavat, kun aikuinen on varattu. Vanhemmat haluavat toisenlaista tapaa ja ovat valmiita harjoittelemaan.',
      'Perheessä on huumoria, joka katkaisee kierteen. Siitä on hyvä lähteä.',
    ],
    goals: [
      [
        'Sisarukset leikkivät yhdessä puoli tuntia ilman aikuisen väliintuloa',
        'Vanhempi merkitsee onnistuneet leikit.',
      ],
      ['Vanhempi lopettaa riidan huutamatta', 'Vanhempi arvioi viikon asteikolla 1–5 perjantaisin.'],
      ['Jokaisella lapsella on kotona oma rauhallinen paikka', 'Lapset ovat valinneet paikkansa ja näyttävät sen.'],
      ['Riidan jälkeen sovitaan', 'Lapset osaavat kertoa, miten viime riita päättyi.'],
    ],
    steps: [
      ['Perhepalaveri sunnuntaisin, vartti ja pullaa', 'parent'],
      ['Tunnekortit käyttöön kotona', 'service'],
      ['Harjoitellaan kolmea lausetta, jotka sanotaan huutamisen sijaan', 'partner'],
      ['Lapsi keksii oman merkin, joka tarkoittaa taukoa', 'child'],
      ['Toinen lapsista mummolaan joka toinen lauantai', 'kin'],
      ['Vanhempien vertaisryhmä', 'service'],
    ],
    gas: [
      'Riitoja päivittäin, joku itkee aina',
      'Riidat lyhenevät, mutta niitä on paljon',
      'Riidat sovitaan ilman aikuista',
      'Kotona on useimmiten hyvä olla kaikilla',
    ],
    notes: [
      'Perhepalaveri pidettiin kolmatta kertaa. Lapset olivat kirjoittaneet asialistan. Kohta 1: "Saako oven laittaa kiinni."',
      'Vanhempi huomasi tapaamisen aikana itse, että ääni nousi, ja laski sen. Lapset huomasivat myös.',
      'Vaikea viikko. Kuopus löi ja isompi löi takaisin. Puhuttiin siitä, mitä kumpikin olisi tarvinnut.',
    ],
  },
} as const satisfies Record<string, Theme>
