/** Words of who answers for a family and who stands in: refusals, reasons of a suggestion, loads. */
import type { Text } from '#kit/languages.ts'
import type { CoverReason } from '../rules/cover.ts'

export const COVER_REASON_TEXTS = {
  'knows-family': { fi: 'tuntee perheen', sv: 'känner familjen', en: 'knows the family' },
  'same-unit': { fi: 'sama yksikkö', sv: 'samma enhet', en: 'same unit' },
  'speaks-language': { fi: 'puhuu perheen kieltä', sv: 'talar familjens språk', en: 'speaks the family’s language' },
  'least-load': { fi: 'vähiten perheitä nyt', sv: 'minst antal familjer nu', en: 'fewest families now' },
  'load-near': { fi: 'lähellä enimmäismäärää', sv: 'nära maximiantalet', en: 'close to the limit' },
} as const satisfies Record<CoverReason, Text>

export const RESPONSIBLE_REFUSALS = {
  'families.transfer-restricted': {
    fi: 'Rajoitettu perhe siirtyy yhdelle työntekijälle nimeltä, ei yksikölle. Valitse, kenelle.',
    sv: 'En begränsad familj överförs till en namngiven arbetstagare, inte till en enhet. Välj till vem.',
    en: 'A restricted family goes to one worker by name, not to a unit. Choose to whom.',
  },
  'families.transfer-closed': {
    fi: 'Työskentely on päättynyt, joten siirrettävää ei ole.',
    sv: 'Arbetet är avslutat, det finns inget att överföra.',
    en: 'The work has ended, so there is nothing to hand over.',
  },
  'families.transfer-open': {
    fi: 'Perheestä on jo esitys, joka odottaa vastausta.',
    sv: 'Det finns redan ett förslag som väntar på svar.',
    en: 'A proposal of this family already waits for an answer.',
  },
  'families.unit-not-receiving': {
    fi: 'Yksikkö ei voi ottaa perhettä vastaan. Valitse toinen.',
    sv: 'Enheten kan inte ta emot familjen. Välj en annan.',
    en: 'That unit cannot receive a family. Choose another.',
  },
  'families.unit-the-same': {
    fi: 'Perhe on jo tässä yksikössä. Valitse toinen.',
    sv: 'Familjen är redan i denna enhet. Välj en annan.',
    en: 'The family is already in this unit. Choose another.',
  },
  'families.return-reason-missing': {
    fi: 'Kirjoita, miksi perhe palautetaan.',
    sv: 'Skriv varför familjen återlämnas.',
    en: 'Write why the family is returned.',
  },
  'families.transfer-unit-ended': {
    fi: 'Yksikön toiminta on päättynyt. Palauta esitys.',
    sv: 'Enhetens verksamhet har upphört. Återlämna förslaget.',
    en: 'The unit has ended. Return the proposal.',
  },
  'families.worker-not-appointable': {
    fi: 'Työntekijää ei voi nimetä tälle perheelle: hän on esteellinen tai hänellä ei ole tunnusta. Valitse toinen.',
    sv: 'Arbetstagaren kan inte utses för den här familjen: hen är jävig eller saknar konto. Välj en annan.',
    en: 'The worker cannot be named for this family: there is a conflict of interest or no account. Choose another.',
  },
  'families.not-oneself': {
    fi: 'Itseään ei voi nimetä. Pyydä esihenkilöä tai koordinaattoria tekemään se.',
    sv: 'Man kan inte utse sig själv. Be chefen eller samordnaren göra det.',
    en: 'Nobody names themselves. Ask the supervisor or the coordinator to do it.',
  },
  'families.partner-of-family': {
    fi: 'Perhekumppani on koko perheen. Jätä henkilö valitsematta.',
    sv: 'Familjepartnern är hela familjens. Välj ingen person.',
    en: 'The family partner is the whole family’s. Choose no person.',
  },
  'families.person-not-found': {
    fi: 'Henkilö ei kuulu enää perheeseen. Valitse toinen.',
    sv: 'Personen hör inte längre till familjen. Välj en annan.',
    en: 'That person is no longer in the family. Choose another.',
  },
  'families.cover-does-not-appoint': {
    fi: 'Olet perheessä sijaisena. Vastuun siirtää se, jolle se kuuluu, tai yksikön esihenkilö.',
    sv: 'Du vikarierar i familjen. Ansvaret överförs av den det hör till eller av enhetens chef.',
    en: 'You stand in here for somebody. Who answers, or the unit’s supervisor, hands the family on.',
  },
  'families.caseload-ceiling': {
    fi: 'Lapsia olisi yli {most}, eikä laki salli enempää (LSL 13 b §). Valitse toinen sosiaalityöntekijä.',
    sv: 'Barnen skulle bli fler än {most}, och lagen tillåter inte fler (barnskyddslagen 13 b §). Välj en annan socialarbetare.',
    en: 'There would be more than {most} children, and the law allows no more (LSL 13 b §). Choose another social worker.',
  },
  'families.caseload-over': {
    fi: 'Perheitä olisi yli {most}. Kirjoita, miksi silti, tai valitse toinen.',
    sv: 'Familjerna skulle bli fler än {most}. Skriv varför ändå, eller välj en annan.',
    en: 'There would be more than {most} families. Write why nevertheless, or choose another.',
  },
  'families.reason-too-short': {
    fi: 'Kirjoita syy vähintään kymmenellä merkillä. Se jää perheiden lokiin.',
    sv: 'Skriv orsaken med minst tio tecken. Den syns i familjernas loggar.',
    en: 'Write the reason with at least ten characters. It stands in the families’ logs.',
  },
  'families.same-worker': {
    fi: 'Työntekijä on sama. Valitse toinen.',
    sv: 'Det är samma arbetstagare. Välj en annan.',
    en: 'It is the same worker. Choose another.',
  },
  'families.worker-less-qualified': {
    fi: 'Seuraavalla ei ole samoja kelpoisuuksia. Valitse työntekijä, jolla on.',
    sv: 'Den nästa har inte samma behörigheter. Välj en arbetstagare som har dem.',
    en: 'The next one does not have the same qualifications. Choose a worker who has.',
  },
  'families.starts-before-today': {
    fi: 'Alkamispäivä on mennyt. Aloita tästä päivästä tai myöhemmin.',
    sv: 'Startdagen har passerat. Börja i dag eller senare.',
    en: 'The first day is past. Begin today or later.',
  },
  'families.period-backwards': {
    fi: 'Viimeinen päivä on ennen ensimmäistä. Korjaa toinen päivistä.',
    sv: 'Sista dagen är före den första. Rätta den ena dagen.',
    en: 'The last day is before the first. Mend one of them.',
  },
  'families.reassigns-today': {
    fi: 'Pysyvä siirto tehdään tästä päivästä. Valitse alkamispäiväksi tänään.',
    sv: 'En bestående överföring görs från i dag. Välj dagens datum.',
    en: 'A reassignment for good is made from today. Choose today as the first day.',
  },
  'families.cover-needs-end': {
    fi: 'Anna sijaisuuden viimeinen päivä.',
    sv: 'Ange vikariatets sista dag.',
    en: 'Give the last day of the cover.',
  },
  'families.cover-too-long': {
    fi: 'Sijaisuus voi kestää enintään vuoden. Siirrä perheet pysyvästi tai lyhennä aikaa.',
    sv: 'Ett vikariat kan vara högst ett år. Överför familjerna för gott eller korta tiden.',
    en: 'A cover lasts a year at the most. Reassign the families for good or make it shorter.',
  },
  'families.workers-missing': {
    fi: 'Valitse vähintään yksi työntekijä.',
    sv: 'Välj minst en arbetstagare.',
    en: 'Choose at least one worker.',
  },
  'families.rows-missing': {
    fi: 'Valitse vähintään yksi perhe.',
    sv: 'Välj minst en familj.',
    en: 'Choose at least one family.',
  },
  'families.row-not-there': {
    fi: 'Perhe ei ole enää luettelossasi.',
    sv: 'Familjen finns inte längre i din lista.',
    en: 'The family is no longer on your list.',
  },
  'families.work-ended': {
    fi: 'Työskentely on päättynyt.',
    sv: 'Arbetet är avslutat.',
    en: 'The work has ended.',
  },
  'families.nobody-answers': {
    fi: 'Tässä tehtävässä ei ole ketään. Nimeä työntekijä perheen sivulla.',
    sv: 'Ingen har denna uppgift. Utse en arbetstagare på familjens sida.',
    en: 'Nobody has this task. Name a worker on the family’s page.',
  },
  'families.done-before': { fi: 'Tehty jo aiemmin.', sv: 'Redan gjort.', en: 'Done before.' },
  'families.answers-no-more': {
    fi: 'Työntekijä ei enää vastaa perheestä.',
    sv: 'Arbetstagaren ansvarar inte längre för familjen.',
    en: 'The worker no longer answers for the family.',
  },
  'families.worker-away': {
    fi: 'Valittu työntekijä on itse poissa näinä päivinä. Valitse toinen.',
    sv: 'Den valda är själv borta dessa dagar. Välj en annan.',
    en: 'The chosen worker is away on these days. Choose another.',
  },
  'families.covered-already': {
    fi: 'Perheellä on jo sijainen näinä päivinä.',
    sv: 'Familjen har redan en vikarie dessa dagar.',
    en: 'Somebody already stands in on these days.',
  },
  'families.batch-undone': {
    fi: 'Tämä siirto on peruttu.',
    sv: 'Denna överföring har tagits tillbaka.',
    en: 'This batch has been taken back.',
  },
  'families.batch-other-days': {
    fi: 'Siirto on aloitettu muille päiville. Aloita uusi.',
    sv: 'Överföringen påbörjades för andra dagar. Börja en ny.',
    en: 'This batch was begun for other days. Begin a new one.',
  },
} as const satisfies Record<string, Text>
