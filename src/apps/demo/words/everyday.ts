// Mornings, housework, nights, screens, shift work: the everyday life at home.
import type { Theme } from './theme.ts'

export const EVERYDAY = {
  mornings: {
    domain: 'everyday_life',
    needs: [
      'Aamut ovat pahimmat. Jos aamu menisi ilman huutoa, jaksaisin loppupäivän.',
      'Kello on kahdeksan, yksi kenkä on kadoksissa, joku itkee ja joku on vielä sängyssä.',
      'Lähdemme joka aamu kotona riidellen. Töissä istun ensimmäisen tunnin vain hengittämässä.',
      'Jos saisin edes yhden lapsista lähtemään itse, ehtisin olla sisarukselle kiltti.',
      'Herätän, muistutan, herätän uudestaan. Tuntuu että olen herätyskello enkä vanhempi.',
      'Myöhästymme päiväkodista melkein joka päivä, ja häpeän sitä ovella.',
      'Pukeminen kestää meillä tunnin. Sukkien saumat, väärä paita, kaikki alusta.',
    ],
    views: [
      'Arki on perheessä kuormittunut juuri siirtymissä. Vanhempi kuvaa tilanteet tarkasti ja tietää jo, mikä on joskus auttanut.',
      'Samaa mieltä perheen kanssa. Aamun ennakointi iltaan ja yksi aikuinen lisää kahtena aamuna riittäisi luultavasti alkuun.',
    ],
    goals: [
      [
        'Arkiaamut sujuvat ilman riitaa neljänä päivänä viidestä',
        'Perhe merkitsee aamut keittiön kalenteriin hymiöllä.',
      ],
      ['Päiväkotiin ehditään yhdeksäksi', 'Päiväkodin tulomerkinnöistä, katsotaan kahden viikon välein.'],
      ['Jokainen koululainen pukee ja pakkaa itse', 'Reppu on valmiina ovella, kun vanhempi nousee.'],
      ['Vanhempi saa juoda aamukahvinsa istuen', 'Vanhempi kertoo tapaamisessa, montako kertaa viikossa onnistui.'],
    ],
    steps: [
      ['Vaatteet ja reput valmiiksi illalla', 'child'],
      ['Aamulista kuvina jääkaapin oveen', 'parent'],
      ['Kotipalvelu tulee maanantai- ja torstaiaamuisin seitsemäksi', 'service'],
      ['Harjoitellaan aamun lähtö yhdessä kerran lauantaina, kun ei ole kiire', 'partner'],
      ['Kysytään päiväkodista myöhäisempää aamupalaa', 'partner'],
      ['Isovanhempi vie kuopuksen päiväkotiin keskiviikkoisin', 'kin'],
      ['Vanhempi nousee vartin ennen lapsia', 'parent'],
    ],
    gas: [
      'Riita tai itku joka arkiaamu',
      'Yksi tai kaksi rauhallista aamua viikossa',
      'Rauhallinen aamu joka arkipäivä',
      'Lapset lähtevät pääosin omatoimisesti',
    ],
    notes: [
      'Käytiin läpi viikon aamut kalenterista. Kolme viidestä meni hyvin, maanantai oli vaikein viikonlopun jälkeen. Perhe huomasi itse, että vaatteiden valinta illalla auttaa.',
      'Olin mukana aamun lähdössä klo 7.10–8.05. Aamulista toimi kahdelle lapselle, kuopus tarvitsi aikuisen viereen. Vanhempi pysyi rauhallisena ja sanoi sen ääneen.',
      'Aamut ovat taas vaikeutuneet yövuorojen takia. Sovittiin, että lista yksinkertaistetaan kolmeen kuvaan.',
    ],
  },
  housework: {
    domain: 'everyday_life',
    needs: [
      'En kehtaa päästää ketään sisään, koska pyykkiä on joka paikassa.',
      'Tiskit, pyykit, ruoka. Kun saan yhden valmiiksi, ensimmäinen on jo alussa.',
      'Haluaisin joskus istua lasten kanssa lattialla eikä siivota heidän ympärillään.',
      'Meillä syödään kuka mitäkin ja milloin. Yhteinen ruoka olisi jo paljon.',
      'Viime talven jälkeen koti jäi. Nyt en tiedä, mistä aloittaisin.',
      'Teen kaiken yksin ja sitten suutun siitä, että teen kaiken yksin.',
    ],
    views: [
      'Kodin työmäärä on suuri suhteessa aikuisten määrään. Tarvitaan kädet ensin, puhetta vasta sitten.',
      'Perheessä on halua jakaa töitä, mutta yhteistä tapaa ei ole. Konkreettinen apu vapauttaa aikaa lapsille.',
    ],
    goals: [
      [
        'Perhe syö yhdessä lämpimän ruoan neljänä iltana viikossa',
        'Ruokalista jääkaapin ovessa, syödyt illat ympyröity.',
      ],
      ['Kotityöt on jaettu niin, että jokaisella on oma tehtävä', 'Tehtävälista, jonka lapset ovat itse tehneet.'],
      ['Olohuone on tila, jossa voi leikkiä ja ottaa vieraan vastaan', 'Perhe kutsuu jonkun kylään ennen joulua.'],
      ['Pyykki ei odota viikkoa', 'Kori on tyhjä sunnuntai-iltana.'],
    ],
    steps: [
      ['Kotipalvelu kerran viikossa kolme tuntia, ensin yhdessä, sitten vuorotellen', 'service'],
      ['Viikon ruokalista sunnuntaisin yhdessä', 'parent'],
      ['Jokaiselle lapselle yksi oma kotityö, jonka hän saa valita', 'child'],
      ['Raivataan eteinen yhdessä yhtenä lauantaina', 'partner'],
      ['Haetaan kotipalvelun päätös neljäksi kuukaudeksi', 'partner'],
      ['Naapuri ottaa lapset pihalle siksi aikaa kun siivotaan', 'kin'],
    ],
    gas: [
      'Kotityöt kasautuvat niin, että arki pysähtyy',
      'Välttämätön hoituu, muu odottaa',
      'Kotityöt jakautuvat ja aikaa jää lapsille',
      'Arki pyörii ilman apua',
    ],
    notes: [
      'Kotipalvelu on käynyt kolme kertaa. Vanhempi sanoo nukkuneensa ensimmäistä kertaa päiväunet. Keittiö on käytössä ja perhe syö pöydän ääressä.',
      'Tehtiin yhdessä työnjako. Lapset valitsivat itse: yksi tyhjentää tiskikoneen, toinen ruokkii kissan. Vanhempi ilahtui siitä, miten tosissaan he olivat.',
      'Apu ei tullut sovittuna päivänä eikä siitä ilmoitettu. Soitin palveluun, uusi aika on torstaina. Vanhempi oli pettynyt mutta haluaa jatkaa.',
    ],
  },
  nights: {
    domain: 'health',
    needs: [
      'En ole nukkunut kokonaista yötä yli vuoteen. Luulen että kaikki muu johtuu siitä.',
      'Lapsi valvoo kahteen ja minä hänen kanssaan. Aamulla kumpikaan ei ole ihminen.',
      'Nukahtaminen on meillä kahden tunnin työ joka ilta.',
      'Pelkään iltaa jo iltapäivällä.',
      'Nukumme kaikki samassa sängyssä, ja kukaan ei nuku.',
      'Jos saisin yhden yön viikossa, jaksaisin ne kuusi muuta.',
    ],
    views: [
      'Univaje selittää suuren osan jaksamisesta. Neuvolan ja perhetyön yhteinen unineuvonta ensin, muut tavoitteet sen jälkeen.',
      'Vanhempi on hyvin väsynyt. Lepo on perheen kiireellisin tarve, ja siitä ollaan yhtä mieltä.',
    ],
    goals: [
      ['Lapsi nukahtaa yhdeksään mennessä viitenä iltana viikossa', 'Unipäiväkirja, jota vanhempi pitää puhelimessa.'],
      ['Vanhempi saa yhden kokonaisen yön viikossa', 'Lepoyö on merkitty kalenteriin ja toteutunut.'],
      [
        'Iltatoimet tehdään joka ilta samassa järjestyksessä',
        'Iltakuvat seinällä, lapsi kertoo mitä tulee seuraavaksi.',
      ],
      ['Jokaisella lapsella on oma nukkumapaikka', 'Lapset nukkuvat omissa sängyissään kuukauden ajan.'],
    ],
    steps: [
      ['Unipäiväkirja kahdelta viikolta', 'parent'],
      ['Neuvolan unineuvonta, kaksi käyntiä', 'service'],
      ['Isovanhempi yökylään joka toinen perjantai', 'kin'],
      ['Iltasatu aina samassa paikassa, puhelimet keittiöön', 'parent'],
      ['Tehdään iltakuvat lapsen kanssa', 'partner'],
      ['Selvitetään lääkäriltä, johtuuko yöheräily ihosta', 'partner'],
    ],
    gas: [
      'Valvomista joka yö',
      'Yksi tai kaksi hyvää yötä viikossa',
      'Valtaosa öistä nukutaan',
      'Uni ei enää ole perheen huoli',
    ],
    notes: [
      'Unipäiväkirjan mukaan nukahtaminen on aikaistunut neljäkymmentä minuuttia. Vanhempi ei uskaltanut vielä iloita, sanoi että "katsotaan nyt".',
      'Vanhempi itki väsymystään. Sovittiin, että ensi viikonloppuna isovanhempi ottaa lapset lauantaista sunnuntaihin. Soitettiin hänelle heti yhdessä.',
      'Iltakuvat ovat seinällä ja lapsi esitteli ne ylpeänä. Yöheräilyä on edelleen, mutta takaisin nukahtaa nopeammin.',
    ],
  },
  screens: {
    domain: 'parenting',
    needs: [
      'Jos otan puhelimen pois, saan niskaani kaiken sen mitä koulussa ei uskalla sanoa.',
      'Pelaaminen ei lopu sovitusti ikinä, ja minä luovutan koska en jaksa riidellä.',
      'Olemme kaikki samassa huoneessa ja jokainen omassa ruudussaan.',
      'En tiedä, kenen kanssa hän siellä puhuu.',
      'Katson itsekin puhelinta liikaa, ja lapset huomauttavat siitä.',
      'Yhteistä tekemistä ei enää ole, ja kaipaan sitä enemmän kuin lapset.',
    ],
    views: [
      'Ruutuaika on riitojen näkyvin syy, mutta taustalla on väsymystä ja yhteisen tekemisen puutetta.',
      'Nuorella on peleissä kavereita, joita muuten ei ole. Rajaamisen rinnalle tarvitaan jotain tilalle.',
    ],
    goals: [
      [
        'Puhelimet ovat öisin keittiössä, myös aikuisten',
        'Latauspiste keittiössä, jossa kaikki puhelimet ovat kymmeneltä.',
      ],
      ['Perhe tekee viikossa yhden asian yhdessä ilman ruutuja', 'Valokuva tai lippu kalenteriin joka viikolta.'],
      ['Pelaaminen loppuu sovittuun aikaan ilman huutoa', 'Lapsi sulkee pelin itse neljänä iltana viidestä.'],
      ['Vanhempi tietää, mitä ja kenen kanssa lapsi pelaa', 'Pelataan yhdessä kerran viikossa.'],
    ],
    steps: [
      ['Tehdään perheen peliaikasopimus, jonka kaikki allekirjoittavat', 'partner'],
      ['Lapsi opettaa vanhemmalle oman pelinsä', 'child'],
      ['Latauspiste keittiöön', 'parent'],
      ['Nuorisotyön pelikerho torstaisin', 'service'],
      ['Sunnuntaina ulos tunniksi, säällä kuin säällä', 'parent'],
      ['Serkku mukaan uimahalliin kerran kuussa', 'kin'],
    ],
    gas: [
      'Ruutuajasta riidellään päivittäin',
      'Sovitaan, mutta sopimus pettää useimmiten',
      'Sopimus pitää melkein aina',
      'Ruutuajasta ei tarvitse enää sopia erikseen',
    ],
    notes: [
      'Lapsi näytti pelinsä ja selitti säännöt. Vanhempi kysyi hyviä kysymyksiä, ja lapsi nauroi. Sopimukseen lisättiin lapsen ehdotus: viisi minuuttia varoitusaikaa.',
      'Puhelimet ovat olleet keittiössä viisi yötä. Vanhemman oma puhelin unohtui kahdesti, mistä lapset olivat tarkkoina.',
      'Viikonlopun sopimus ei pitänyt. Puhuttiin siitä, että tilalle pitää tulla jotain, ei vain kieltoa.',
    ],
  },
  shifts: {
    domain: 'work_income',
    needs: [
      'Vuorolista tulee kolme viikkoa kerrallaan, ja jokainen aika menee ristiin sen kanssa.',
      'Teen yötä ja puoliso päivää. Näemme toisemme eteisessä.',
      'Minulle annetaan aikoja kello kahdelta. Kello kahdelta olen töissä.',
      'Haluaisin tehdä vähemmän töitä, mutta sitten rahat eivät riitä.',
      'Iltavuoron jälkeen lapset nukkuvat. Saatan olla näkemättä heitä viikon.',
      'Pelkään menettäväni työni, jos pyydän taas vapaata palaveria varten.',
    ],
    views: [
      'Vuorotyö rajaa sitä, mikä apu on mahdollista. Aikojen sovittaminen on tässä perheessä itse apua.',
      'Vanhemmat jaksavat tehdä paljon, mutta yhteinen aika puuttuu. Palvelujen aikoja yhdistetään.',
    ],
    goals: [
      ['Tapaamiset sopivat vuorolistaan', 'Neljä tapaamista viidestä toteutuu sovittuna.'],
      ['Perheellä on yksi yhteinen ilta viikossa', 'Ilta on merkitty kalenteriin, kun vuorolista tulee.'],
      ['Lapsilla on aina tiedossa, kuka on kotona', 'Viikkotaulu seinällä, lapset osaavat kertoa sen.'],
      ['Lastenhoito yövuorojen ajaksi on järjestetty', 'Kaikkien yövuorojen kohdalla on hoitajan nimi.'],
    ],
    steps: [
      ['Vuorolista kuvana perhekumppanille heti kun se tulee', 'parent'],
      ['Kotipalvelu iltavuoroviikoille', 'service'],
      ['Etätapaamiset kello 18 jälkeen', 'partner'],
      ['Viikkotaulu magneeteilla, lapset siirtävät ne itse', 'child'],
      ['Kysytään työnantajalta työajan lyhennystä kuudeksi kuukaudeksi', 'parent'],
      ['Täti yöksi kahtena yönä kuussa', 'kin'],
    ],
    gas: [
      'Useimmat tapaamiset peruuntuvat vuorojen takia',
      'Noin puolet tapaamisista onnistuu',
      'Lähes kaikki onnistuu',
      'Perhe sovittaa itse ja pyytää aikansa',
    ],
    notes: [
      'Tapaaminen etänä klo 18.30, lapset olivat vieressä. Siirrettiin kaikki lokakuun ajat aamupäivän vapaille. Vanhempi sanoi, ettei kukaan ole aiemmin kysynyt vuorolistaa.',
      'Viikkotaulu on käytössä. Kuopus kertoi ulkoa, kuka on kotona minäkin iltana.',
      'Kaksi palvelua tarjosi samaa iltapäivää. Sovin, että koulu ja perhetyö vuorottelevat.',
    ],
  },
} as const satisfies Record<string, Theme>
