// Low mood, separation, money: what weighs on the adults.
import type { Theme } from './theme.ts'

export const ADULTS = {
  mood: {
    domain: 'health',
    needs: [
      'Lapset kysyvät miksi olen surullinen, enkä osaa vastata.',
      'Hymyilen päiväkodin ovella ja itken autossa.',
      'Sain lääkkeen ja kolmen kuukauden päästä ajan. Siinä välissä ei ollut mitään.',
      'Pelkään, että lapset menevät rikki minun takiani.',
      'Makaan sohvalla, ja lapsi hakee itse ruokansa. Se ei ole oikein.',
      'Haluan jaksaa lasten takia, mutta myös ihan itseni takia.',
      'Puolison masennus on koko perheen asia, mutta vain häneltä kysytään mitään.',
    ],
    views: [
      'Vanhemman toipuminen on alussa. Lapset tarvitsevat sanoja sille, mitä kotona tapahtuu, ja varmuuden siitä, ettei se ole heidän vikansa.',
      'Hoitosuhde on olemassa, mutta arjen apu puuttuu. Nämä kytketään toisiinsa.',
    ],
    goals: [
      ['Lapset tietävät, mistä vanhemman väsymys johtuu ja kuka auttaa', 'Lapset osaavat kertoa sen omin sanoin.'],
      ['Vanhempi käy ulkona joka päivä', 'Askelmittari tai rasti kalenterissa.'],
      ['Huonona päivänä on sovittu, kuka tulee', 'Kolme nimeä ja numeroa jääkaapin ovessa.'],
      ['Vanhempi saa hoitoa yhtäjaksoisesti', 'Ajat on varattu kolmeksi kuukaudeksi, eikä yhtään väliä jää.'],
    ],
    steps: [
      ['Lapset puheeksi -keskustelu, kaksi kertaa', 'service'],
      ['Kirjoitetaan huonon päivän suunnitelma', 'partner'],
      ['Kävelylle naapurin kanssa tiistaisin', 'kin'],
      ['Vertaisryhmään tutustuminen yhdessä', 'partner'],
      ['Vanhempi kertoo hoitajalle lapsista ja lapsille hoitajasta', 'parent'],
      ['Kotipalvelu keskiviikkoisin kahden kuukauden ajan', 'service'],
    ],
    gas: [
      'Vanhempi ei jaksa nousta useimpina päivinä',
      'Jaksaminen vaihtelee, lapset varovat',
      'Useimmat päivät ovat hyviä ja lapset rentoutuvat',
      'Vanhempi kokee toipuneensa ja tuntee merkit',
    ],
    notes: [
      'Lapset puheeksi -keskustelu. Nuorempi kysyi, tarttuuko masennus. Vanhempi vastasi itse, rauhallisesti ja hyvin.',
      'Vanhempi oli käynyt ulkona viitenä päivänä. Sanoi, että se on pieni asia. Sanoin, ettei ole.',
      'Huono viikko. Otettiin suunnitelma esiin ja soitettiin listan ensimmäiselle. Hän tuli samana iltana.',
    ],
  },
  separation: {
    domain: 'relationships',
    needs: [
      'Me emme pysty puhumaan muusta kuin vaihtoajoista, emmekä oikein niistäkään.',
      'Lapsi kantaa viestejä meidän välillämme. Tiedän että se on väärin.',
      'Kahdessa kodissa on kahdet säännöt ja yksi väsynyt lapsi.',
      'En enää tiedä, mitä saan päättää yksin ja mitä en.',
      'Joka sunnuntai vatsa on kipeä, minulla ja lapsella.',
      'Haluan olla isä muulloinkin kuin joka toinen viikonloppu.',
      'Ero oli oikea ratkaisu. Silti tämä on vaikeinta mitä olen tehnyt.',
    ],
    views: [
      'Molemmat vanhemmat haluavat lapselle hyvää, mutta yhteistä puhetapaa ei ole. Ensin sovitaan vaihdoista, muu sen jälkeen.',
      'Lapsi on lojaali molemmille. Hän tarvitsee luvan olla kertomatta.',
    ],
    goals: [
      ['Vaihdot sujuvat ilman, että lapsi kuulee riitelyä', 'Lapsi ja molemmat vanhemmat arvioivat kuukauden vaihdot.'],
      ['Vanhemmat sopivat arjen asioista viestillä viikoittain', 'Sunnuntaiviesti on lähetetty ja kuitattu.'],
      ['Molemmissa kodeissa on sama nukkumaanmenoaika', 'Vanhemmat vertaavat kerran kuussa.'],
      ['Lapsella on omat tavarat molemmissa kodeissa', 'Lapsi on itse tehnyt listan, ja se on tyhjä.'],
    ],
    steps: [
      ['Eroperheiden keskusteluapu yhdessä, viisi kertaa', 'service'],
      ['Vaihto koulun pihalla perjantaisin', 'parent'],
      ['Yhteinen kalenteri, jonka molemmat näkevät', 'partner'],
      ['Lapsi tekee listan siitä, mitä kummastakin kodista puuttuu', 'child'],
      ['Isovanhempi hakee vaihtopäivinä, kunnes rauhoittuu', 'kin'],
      ['Sunnuntaiviesti: kolme asiaa lapsen viikosta', 'parent'],
      ['Varataan aika lastenvalvojalle', 'partner'],
    ],
    gas: [
      'Vaihdot päättyvät riitaan, lapsi itkee',
      'Osa vaihdoista sujuu',
      'Vanhemmat sopivat vaihdot itse',
      'Vanhemmat puhuvat lapsen asioista luontevasti',
    ],
    notes: [
      'Molemmat vanhemmat paikalla ensimmäistä kertaa puoleen vuoteen. Sovittiin vain yhdestä asiasta, syysloman päivistä, ja se riitti.',
      'Lapsi piirsi kaksi taloa ja tien. Tiellä oli koira. Vanhemmat katsoivat kuvaa pitkään.',
      'Sunnuntaiviestit ovat kulkeneet kolme viikkoa. Sävy on asiallinen. Lapsi on huomannut, ettei häneltä enää kysytä.',
    ],
  },
  money: {
    domain: 'work_income',
    needs: [
      'Rahat loppuvat ennen kuun loppua.',
      'Avaan postin vasta kun lapset nukkuvat. Usein en avaa ollenkaan.',
      'Lapsi ei uskalla kertoa luokkaretkestä, koska se maksaa.',
      'Vuokra on maksettu, mutta sähkölasku on kolmas.',
      'En ymmärrä päätöstä, jossa pyydettiin samoja papereita kuin viime kuussa.',
      'Talvivaatteet pitäisi saada kaikille, ja mielellään ennen pakkasia.',
    ],
    views: [
      'Tulot eivät kata menoja, ja etuuksissa on selvitettävää. Talous kuormittaa vanhempaa enemmän kuin hän ensin sanoi.',
      'Laskut käydään läpi yhdessä. Häpeä on ollut esteenä, ei taitojen puute.',
    ],
    goals: [
      ['Laskut on maksettu tai niistä on sovittu', 'Kansiossa ei ole avaamatonta postia.'],
      ['Etuudet ovat oikein ja ajallaan', 'Päätökset on saatu, eikä hakemuksia ole kesken.'],
      ['Lapset voivat osallistua luokan retkiin', 'Retkilaput palautetaan ajallaan.'],
      ['Perheellä on kuun viimeisellä viikolla rahaa ruokaan', 'Viikkobudjetti ja yhteinen katsaus kuun lopussa.'],
    ],
    steps: [
      ['Käydään läpi avaamaton posti yhdessä, kaksi iltaa', 'partner'],
      ['Varataan aika talous- ja velkaneuvontaan', 'partner'],
      ['Haetaan täydentävää toimeentulotukea talvivaatteisiin', 'service'],
      ['Viikkobudjetti kirjekuorilla', 'parent'],
      ['Diakoniatyön ruoka-apu kahdesti kuussa', 'service'],
      ['Sovitaan sähköyhtiön kanssa maksusuunnitelmasta', 'parent'],
    ],
    gas: [
      'Laskut menevät perintään',
      'Pakolliset maksetaan, ruokaraha loppuu',
      'Kuukausi riittää loppuun asti',
      'Perhe säästää hieman joka kuussa',
    ],
    notes: [
      'Avattiin posti. Kolmestatoista kirjeestä kaksi oli kiireellisiä. Vanhempi sanoi, että pino oli mielessä ollut isompi.',
      'Maksusuunnitelma sähköyhtiön kanssa tehty. Seuraavaksi etuuspäätöksen oikaisu, määräaika on ensi kuussa.',
      'Talvivaatteet on saatu. Lapsi halusi näyttää haalarin heti ovella.',
    ],
  },
} as const satisfies Record<string, Theme>
