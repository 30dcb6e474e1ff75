// Foster care, a new country, loneliness, housing, safety, drinking, Sámi: where one belongs and is safe.
import type { Theme } from './theme.ts'

export const BELONGING = {
  foster: {
    domain: 'parenting',
    needs: [
      'Meistä tuli mummo ja vaari, ja sitten yhdessä yössä vanhemmat uudestaan.',
      'Lapsi kysyy, milloin äiti paranee. Emme tiedä mitä saamme luvata.',
      'Tapaamisten jälkeen hän ei nuku kahteen yöhön.',
      'Tiedämme mitä hän tarvitsee, mutta emme saa allekirjoittaa mitään.',
      'Oma jaksaminen on iso asia. Olen kuusikymmentäkaksi.',
      'Haluamme, että lapsi saa rakastaa kaikkia eikä joudu valitsemaan.',
    ],
    views: [
      'Läheisperhe on lapselle turvallinen ja tuttu. Tuki on tullut jälkijunassa, ja se korjataan nyt.',
      'Tapaamiset ovat lapselle tärkeitä ja raskaita. Valmistautuminen ja palautuminen suunnitellaan yhdessä.',
    ],
    goals: [
      [
        'Lapsi tietää etukäteen, milloin ja missä hän tapaa vanhempansa',
        'Lapsen kalenterissa on kuva jokaisesta tapaamisesta.',
      ],
      [
        'Sijaisvanhemmilla on kuukaudessa yksi vapaa viikonloppu',
        'Tukiperhe on löytynyt ja lapsi on käynyt siellä kahdesti.',
      ],
      ['Kaikki aikuiset kertovat lapselle saman asian', 'Yhteinen kertomus on kirjoitettu ja luettu lapselle.'],
      ['Tapaamisen jälkeinen yö rauhoittuu', 'Lapsi nukkuu tapaamisen jälkeen omassa sängyssään.'],
    ],
    steps: [
      ['Kirjoitetaan lapsen tarina yhdessä kaikkien aikuisten kanssa', 'partner'],
      ['Tukiperhe yhtenä viikonloppuna kuussa', 'service'],
      ['Lapsen kalenteri kuvilla', 'child'],
      ['Tapaamisten jälkeen aina sama ruoka ja aikainen ilta', 'parent'],
      ['Sijaisvanhempien vertaisryhmä', 'service'],
      ['Selvitetään, mistä sijaisvanhemmat saavat päättää', 'partner'],
    ],
    gas: [
      'Lapsi oireilee jokaisen tapaamisen jälkeen monta päivää',
      'Palautuminen kestää pari päivää',
      'Palautuminen kestää yhden illan',
      'Tapaamiset ovat lapselle ennen kaikkea iloa',
    ],
    notes: [
      'Lapsi sai kalenterin ja kiinnitti itse ensimmäisen kuvan. Kysyi, voiko koirankin kuvan laittaa, koska koira lähtee mukaan.',
      'Tapaaminen toteutui valvotusti ja sujui hyvin. Yö oli levoton, mutta aamulla mentiin kouluun.',
      'Sijaisvanhempi kertoi ensimmäistä kertaa omasta väsymyksestään. Tukiperheen hakemus lähtee tänään.',
    ],
  },
  newcomer: {
    domain: 'networks',
    needs: [
      'Lapset oppivat kielen nopeasti ja tulkkaavat minulle. En halua, että lapsi kertoo minulle lääkärin asiat.',
      'Kotimaassa minulla oli sukua ympärillä. Täällä ovi on kiinni ja hiljaista.',
      'Saan kirjeitä, joita en ymmärrä, ja pelkään että teen väärin.',
      'Mieheni on vielä siellä. Lapset kysyvät joka ilta.',
      'Olen opettaja. Täällä olen joku, joka ei osaa sanoa mitään.',
      'Haluan, että lapset muistavat kielemme ja silti saavat täältä ystäviä.',
      'Emme tienneet, että neuvolaan saa soittaa ilman että on jotain vikana.',
    ],
    views: [
      'Perhe on osaava ja sitoutunut. Tieto palveluista ja tulkki joka tapaamiseen poistaa suurimman osan esteistä.',
      'Pitkä ero puolisosta painaa. Perheenyhdistämisen tilanne selvitetään, ja lapsille annetaan paikka puhua.',
    ],
    goals: [
      ['Vanhempi asioi koulun ja neuvolan kanssa tulkin avulla, ei lapsen', 'Jokaisessa tapaamisessa on ollut tulkki.'],
      ['Perhe tuntee kolme muuta perhettä', 'Perhe on käynyt kylässä tai kutsunut kylään.'],
      ['Vanhempi ymmärtää saamansa kirjeet', 'Kirjeet käydään läpi kerran viikossa, pino on tyhjä.'],
      ['Vanhempi pääsee kielikurssille', 'Kurssipaikka ja lastenhoito ovat järjestyneet.'],
    ],
    steps: [
      ['Tulkki tilataan samalla kun aika varataan', 'partner'],
      ['Monikielinen perheohjaaja kotiin kerran viikossa', 'service'],
      ['Tutustutaan yhdessä perhekahvilaan', 'partner'],
      ['Kirjehetki torstaisin kello 17', 'parent'],
      ['Lapsi jalkapalloon, seura lainaa varusteet', 'service'],
      ['Selvitetään perheenyhdistämisen vaihe lakimieheltä', 'partner'],
    ],
    gas: [
      'Perhe on ilman apua ja yhteyksiä',
      'Perhe asioi, kun joku on mukana',
      'Perhe asioi itse tulkin kanssa',
      'Perheellä on oma verkosto',
    ],
    notes: [
      'Tulkki paikalla. Käytiin läpi koulun viestit kolmelta viikolta. Vanhempi sanoi, että nyt hän nukkuu.',
      'Tulkkia ei ollut, vaikka se oli tilattu. Emme aloittaneet lapsen avulla, vaan sovimme uuden ajan. Reklamoin tulkkipalvelulle.',
      'Perhe kutsui teelle. Lapsi näytti jalkapalloseuran paidan. Vanhempi on ilmoittautunut kurssille.',
    ],
  },
  lonely: {
    domain: 'networks',
    needs: [
      'Jos kaadun suihkussa, ei ole ketään joka hakisi lapset.',
      'Muutimme tänne työn perässä, ja työ loppui ennen kuin ehdin tutustua.',
      'Puistossa kaikki tuntevat toisensa. Minä työnnän keinua.',
      'Minulla on kaksisataa kaveria puhelimessa eikä yhtään jolle soittaisi kello kolme yöllä.',
      'Haluaisin joskus puhua aikuiselle jostain muusta kuin lapsista.',
      'Vanhempani asuvat kuudensadan kilometrin päässä, ja ikävä on fyysinen.',
    ],
    views: [
      'Vanhemmalla on taito tutustua, mutta ei paikkaa. Kohtaamispaikka ja yksi tuttu kasvo auttavat alkuun.',
      'Perheen turvaverkko on ohut. Varasuunnitelma sairastumisen varalle tehdään ensimmäisenä.',
    ],
    goals: [
      ['Perheellä on kaksi ihmistä, joille voi soittaa hädän hetkellä', 'Nimet on kirjattu, ja heiltä on kysytty.'],
      ['Vanhempi käy viikossa kerran aikuisten seurassa', 'Vanhempi kertoo, missä kävi.'],
      ['Lapsella on kaveri, joka käy kotona', 'Kaveri on käynyt kolme kertaa.'],
      ['Sairastumisen varalle on suunnitelma', 'Suunnitelma on jääkaapin ovessa.'],
    ],
    steps: [
      ['Perhekerhoon torstaiaamuisin', 'parent'],
      ['Haetaan tukihenkilöä', 'partner'],
      ['Varamummo tutustumaan', 'service'],
      ['Kysytään naapurilta, voiko häneen soittaa', 'parent'],
      ['Läheisneuvonpito: kutsutaan kaikki, jotka tulevat', 'partner'],
      ['Videopuhelu isovanhemmille sunnuntaisin', 'kin'],
    ],
    gas: ['Ei ketään', 'Yksi ihminen, harvoin', 'Kaksi tai kolme, joihin voi luottaa', 'Perhe auttaa jo muitakin'],
    notes: [
      'Piirrettiin verkostokartta. Aluksi siinä oli kaksi nimeä, lopuksi viisi. Naapuri oli ollut siinä koko ajan.',
      'Läheisneuvonpito: paikalla yhdeksän ihmistä. Kummisetä ajoi kolmesataa kilometriä. Vanhempi oli sanaton.',
      'Perhekerhossa käyty neljä kertaa. Vanhempi tarjoutui keittämään kahvit ensi viikolla.',
    ],
  },
  housing: {
    domain: 'housing',
    needs: [
      'Koko perhe ja kaksi huonetta. Vessa on ainoa ovi, jonka saa kiinni.',
      'Seinässä on hometta, ja vuokranantaja sanoo että tuulettakaa.',
      'Nukun sohvalla, jotta lapsilla on huone.',
      'Olemme muuttaneet neljä kertaa kahdessa vuodessa. Lapsi ei enää pura laatikoita.',
      'Asunnosta pitää lähteä kuun lopussa, eikä ole minne.',
    ],
    views: [
      'Asuminen on ahdasta ja epävarmaa. Muut tavoitteet eivät kanna ennen kuin tämä on ratkaistu.',
      'Kiireellinen asunnonhaku aloitetaan heti. Lapsen koulu pyritään pitämään samana.',
    ],
    goals: [
      ['Perheellä on asunto, jossa voi olla vähintään kaksi vuotta', 'Vuokrasopimus on allekirjoitettu.'],
      ['Lapsi saa pysyä samassa koulussa', 'Uusi asunto on saman koulun alueella tai kuljetus on järjestetty.'],
      ['Jokaisella on oma sänky', 'Sängyt on hankittu ja koottu.'],
      ['Kosteusvaurio on tutkittu', 'Terveystarkastajan lausunto on saatu.'],
    ],
    steps: [
      ['Asuntohakemukset kolmeen paikkaan', 'parent'],
      ['Pyydetään terveystarkastajan käynti', 'partner'],
      ['Lausunto vuokranantajalle perheen tarpeista', 'partner'],
      ['Muuttoapu talkoilla', 'kin'],
      ['Vuokravakuuden hakeminen', 'service'],
    ],
    gas: [
      'Ei asuntoa tiedossa',
      'Tilapäinen ratkaisu',
      'Oma asunto, sopimus voimassa',
      'Koti, johon lapset kutsuvat kavereita',
    ],
    notes: [
      'Asuntonäyttö yhdessä. Lapset valitsivat jo huoneensa, vanhempi ei vielä uskaltanut.',
      'Terveystarkastajan käynti sovittu. Vuokranantaja lupasi väistöasunnon, jos lausunto sitä edellyttää.',
      'Muutto tehty talkoilla. Lapsi purki ensimmäisen laatikkonsa samana iltana.',
    ],
  },
  safety: {
    domain: 'safety',
    needs: [
      'Haluan että lapset saavat nukkua ilman, että kuuntelevat rappukäytävää.',
      'Osoitettamme ei saa antaa kenellekään. Ei vahingossakaan.',
      'Lähdimme yhdellä kassilla. Nyt yritän muistaa, kuka olin ennen.',
      'Lapsi säikähtää ovikelloa. Minäkin.',
      'Haluan voida viedä lapset puistoon katsomatta taakseni.',
    ],
    views: [
      'Turvallisuus on järjestetty. Jokainen yhteydenotto tehdään sovitulla tavalla, ja turvakielto näkyy kaikille, joiden on siitä tiedettävä.',
      'Vanhempi toimi lasten parhaaksi vaikeassa paikassa. Lapsille tarvitaan oma tila käsitellä tapahtunutta.',
    ],
    goals: [
      [
        'Perheellä on turvasuunnitelma, jonka kaikki osaavat',
        'Lapset osaavat kertoa, mitä tehdään ja kenelle soitetaan.',
      ],
      ['Lapset puhuvat kokemastaan turvallisesti', 'Lapset ovat käyneet ryhmässä vähintään kuusi kertaa.'],
      ['Koulu ja päiväkoti tietävät, kuka saa hakea', 'Kirjallinen ohje on annettu ja kerrattu.'],
      ['Lapset nukkuvat yönsä', 'Vanhempi kertoo öistä viikoittain.'],
    ],
    steps: [
      ['Tehdään turvasuunnitelma ja kerrataan se kuukausittain', 'partner'],
      ['Ohje päiväkotiin ja kouluun: kuka saa hakea', 'partner'],
      ['Lasten oma ryhmä torstaisin', 'service'],
      ['Vanhempi käy keskusteluavussa', 'parent'],
      ['Lapsi valitsee, kenelle aikuiselle koulussa kerrotaan', 'child'],
    ],
    gas: [
      'Perhe pelkää päivittäin',
      'Pelko hellittää ajoittain',
      'Arki on turvallista ja ennakoitavaa',
      'Perhe elää ilman jatkuvaa varuillaan oloa',
    ],
    notes: [
      'Kerrattiin turvasuunnitelma. Lapset osasivat numerot. Vanhempi kertoi nukkuneensa kolme yötä läpi.',
      'Tapaaminen sovitussa paikassa. Koulun ohje on kunnossa, vaihdettiin vielä puhelinjärjestelyt.',
    ],
  },
  drinking: {
    domain: 'health',
    needs: [
      'Perjantaisin lapset kysyvät, tuleeko tästä sellainen viikonloppu.',
      'Olen ollut kuivilla neljä kuukautta. Kukaan ei kysy siitä, kaikki kysyvät vain siitä ennen.',
      'Puoliso juo, ja minä järjestän kaiken sen ympärille.',
      'Pelkään avun pyytämistä, koska pelkään että lapset viedään.',
      'Haluan lopettaa, ja haluan että lapset saavat siitä tietää ensimmäisinä.',
    ],
    views: [
      'Vanhempi on puhunut asiasta avoimesti, ja se ansaitsee arvostuksen. Lasten turva viikonloppuisin varmistetaan samalla kun hoito alkaa.',
      'Perhe kantaa salaisuutta. Lapsille tarvitaan lupa puhua ja aikuinen, jolle puhua.',
    ],
    goals: [
      [
        'Viikonloput ovat lapsille ennakoitavia',
        'Lapset arvioivat maanantaisin asteikolla peukku ylös, alas, sivulle.',
      ],
      ['Vanhempi käy hoidossa sovitusti', 'Käynnit toteutuvat, vanhempi kertoo itse.'],
      ['Lapsilla on paikka, jonne mennä, jos ilta muuttuu', 'Naapuri ja isovanhempi tietävät ja ovat luvanneet.'],
      ['Perheessä puhutaan asiasta sen oikealla nimellä', 'Lapset kysyvät ja saavat vastauksen.'],
    ],
    steps: [
      ['Vanhempi varaa ajan päihdehoitajalle tällä viikolla', 'parent'],
      ['Sovitaan naapurin kanssa avoimesta ovesta', 'kin'],
      ['Lasten vertaisryhmä', 'service'],
      ['Perjantaikävely perhekumppanin kanssa kahdeksan viikkoa', 'partner'],
      ['Puhutaan lasten kanssa yhdessä', 'partner'],
    ],
    gas: [
      'Juominen jatkuu ja lapset varovat',
      'Selviä viikonloppuja on enemmän kuin puolet',
      'Kaksi kuukautta ilman juomista kotona',
      'Lapset luottavat viikonloppuihin',
    ],
    notes: [
      'Kuudes perjantaikävely. Vanhempi sanoi, että kello viiden ja seitsemän väli on se vaikea. Sovittiin uimahalli siihen.',
      'Retkahdus viikonloppuna, vanhempi kertoi siitä itse heti maanantaina. Lapset olivat naapurissa suunnitelman mukaan. Se toimi.',
    ],
  },
  sami: {
    domain: 'networks',
    needs: [
      'Lapset ymmärtävät saamea mutta vastaavat suomeksi. Haluan että kieli jää.',
      'Áhkku asuu pohjoisessa ja kieli hänen mukanaan. Täällä sitä ei kuule missään.',
      'Saamenpuvusta vitsailtiin koulussa. Lapsi ei sen jälkeen halunnut pukea lakkia.',
      'Haluaisimme puhua omista asioistamme omalla kielellä, vaikka vain kerran.',
    ],
    views: [
      'Oma kieli on perheelle voimavara ja lapsen oikeus. Palvelut sovitetaan siihen, etäyhteydellä jos lähellä ei ole.',
      'Koulussa tapahtunut otetaan esiin lapsen ehdoilla.',
    ],
    goals: [
      [
        'Lapset puhuvat saamea viikoittain jonkun muun kuin vanhempansa kanssa',
        'Etäkerho ja puhelut isovanhemmille on merkitty kalenteriin.',
      ],
      ['Perhe saa keskusteluapua saameksi', 'Ensimmäinen käynti etänä on toteutunut.'],
      ['Lapsi voi näyttää koulussa, kuka hän on', 'Lapsi päättää itse, mitä ja milloin.'],
    ],
    steps: [
      ['Saamenkielinen etäkerho tiistaisin', 'parent'],
      ['Kysytään saamenkielistä keskusteluapua toiselta alueelta', 'partner'],
      ['Puhelu isoäidille saameksi sunnuntaisin', 'kin'],
      ['Opettajan kanssa juttelu yhdessä lapsen kanssa', 'service'],
    ],
    gas: [
      'Kieli ei ole käytössä kotona',
      'Kieltä kuullaan, ei puhuta',
      'Lapset vastaavat saameksi',
      'Lapset puhuvat saamea keskenään',
    ],
    notes: [
      'Etäkerhossa käyty kolme kertaa. Lapsi lauloi tapaamisella laulun, jonka oli oppinut.',
      'Keskusteluapu saameksi löytyi etänä. Vanhempi sanoi, että ensimmäistä kertaa ei tarvinnut kääntää ajatuksiaan.',
    ],
  },
} as const satisfies Record<string, Theme>
