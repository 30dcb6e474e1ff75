/** The law profile: what the law asks and by when, from a day on. Shipped: fi-2026. A later law is a later version with its source. */
import { choice, days, numbers } from '../setting-kinds.ts'

const MONTHS = { fi: 'kuukautta', sv: 'månader', en: 'months' }
const DAYS = { fi: 'päivää', sv: 'dagar', en: 'days' }

export const LAW_SETTINGS = {
  'law.deadlines': numbers({
    area: 'law',
    needsSource: true,
    title: { fi: 'Lain määräajat (fi-2026)', sv: 'Lagens frister (fi-2026)', en: 'Time limits of the law (fi-2026)' },
    explains: {
      fi: 'Asia noudattaa sen päivän määräaikoja, jona se tuli vireille. Kun laki muuttuu, lisää uusi versio lain voimaantulopäivästä ja nimeä säädös.',
      sv: 'Ett ärende följer fristerna för den dag då det blev anhängigt. När lagen ändras, lägg till en ny version från dagen då lagen träder i kraft och nämn författningen.',
      en: 'A matter follows the time limits of the day it was initiated. When the law changes, add a version from the day it comes into force and name the statute.',
    },
    fields: {
      startWorkingDays: {
        label: {
          fi: 'Palvelutarpeen arviointi alkaa (SHL 36 §, LSL 26 §)',
          sv: 'Bedömningen av servicebehovet inleds (SVL 36 §, BSL 26 §)',
          en: 'Assessment of service needs begins within (SHL 36, LSL 26)',
        },
        shipped: 7,
        min: 1,
        max: 60,
        unit: { fi: 'arkipäivää', sv: 'vardagar', en: 'working days' },
      },
      readyMonths: {
        label: {
          fi: 'Arviointi on valmis (SHL 36 §, LSL 26 §)',
          sv: 'Bedömningen är färdig (SVL 36 §, BSL 26 §)',
          en: 'Assessment is ready within (SHL 36, LSL 26)',
        },
        shipped: 3,
        min: 1,
        max: 24,
        unit: MONTHS,
      },
      logRequestMonths: {
        label: {
          fi: 'Lokitietojen pyyntöön vastataan (703/2023 11 §)',
          sv: 'Begäran om logguppgifter besvaras (703/2023 11 §)',
          en: 'Request for log data is answered within (703/2023, 11)',
        },
        shipped: 2,
        min: 1,
        max: 12,
        unit: MONTHS,
      },
      accessibilityFeedbackDays: {
        label: {
          fi: 'Saavutettavuuspalautteeseen vastataan (306/2019)',
          sv: 'Tillgänglighetsrespons besvaras (306/2019)',
          en: 'Accessibility feedback is answered within (306/2019)',
        },
        shipped: 14,
        min: 1,
        max: 60,
        unit: DAYS,
      },
      childProtectionPlanReviewMonths: {
        label: {
          fi: 'Lastensuojelun asiakassuunnitelma tarkistetaan (LSL 30 §)',
          sv: 'Barnskyddets klientplan ses över (BSL 30 §)',
          en: 'Child-protection plan is reviewed within (LSL 30)',
        },
        shipped: 12,
        min: 1,
        max: 36,
        unit: MONTHS,
      },
    },
  }),
  'law.reading': choice({
    area: 'law',
    needsSource: true,
    title: {
      fi: 'Kun määräpäivä on vapaapäivä',
      sv: 'När sista dagen är en ledig dag',
      en: 'When the last day is a day off',
    },
    explains: {
      fi: 'Laki säädettyjen määräaikain laskemisesta (150/1930) siirtää määräajan viimeisen päivän seuraavaan arkipäivään. Tiukempi luenta pitää kiinni lasketusta päivästä. Koskee vain yhteydenottoja, jotka tulevat vireille muutoksen jälkeen.',
      sv: 'Lagen om beräknande av laga tid (150/1930) flyttar fristens sista dag till följande vardag. Den strängare läsningen håller fast vid den beräknade dagen. Gäller endast kontakter som blir anhängiga efter ändringen.',
      en: 'The act on counting statutory time (150/1930) moves the last day of a time limit to the next working day. The stricter reading keeps to the day as counted. Concerns only contacts initiated after the change.',
    },
    choices: {
      'next-working-day': {
        fi: 'Seuraava arkipäivä on laillinen määräpäivä',
        sv: 'Följande vardag är den lagliga sista dagen',
        en: 'The next working day is the lawful last day',
      },
      nominal: {
        fi: 'Laskettu päivä on määräpäivä',
        sv: 'Den beräknade dagen är sista dagen',
        en: 'The day as counted is the last day',
      },
    },
    shipped: 'next-working-day',
  }),
  'law.eves': choice({
    area: 'law',
    needsSource: true,
    title: { fi: 'Joulu- ja juhannusaatto', sv: 'Jul- och midsommarafton', en: 'Christmas Eve and Midsummer Eve' },
    explains: {
      fi: 'Lasketaanko aatot arkipäiviksi, kun lain arkipäiviä lasketaan. Koskee vain yhteydenottoja, jotka tulevat vireille muutoksen jälkeen.',
      sv: 'Om aftnarna räknas som vardagar när lagens vardagar räknas. Gäller endast kontakter som blir anhängiga efter ändringen.',
      en: 'Whether the eves count as working days where the law counts working days. Concerns only contacts initiated after the change.',
    },
    choices: {
      'days-off': { fi: 'Vapaapäiviä', sv: 'Lediga dagar', en: 'Days off' },
      'working-days': { fi: 'Arkipäiviä', sv: 'Vardagar', en: 'Working days' },
    },
    shipped: 'days-off',
  }),
  'law.closedDays': days({
    area: 'law',
    title: {
      fi: 'Omat vapaapäivät',
      sv: 'Egna lediga dagar',
      en: 'Closed days of our own',
    },
    explains: {
      fi: 'Suomen pyhäpäivät ohjelma laskee itse. Lisää tähän päivät, jolloin alue on muuten kiinni: ne näkyvät kalenterissa ja siirtävät omia tavoitteita, mutta eivät lain määräaikoja. Uusi säädetty pyhäpäivä siirtää myös määräaikoja.',
      sv: 'Finlands helgdagar räknar programmet självt. Lägg till dagar då området annars är stängt: de syns i kalendern och flyttar egna mål, men inte lagens frister. En ny lagstadgad helgdag flyttar också fristerna.',
      en: 'The program counts Finnish public holidays itself. Add days when the county is closed otherwise: they show in the calendar and move own aims, but not the time limits of the law. A new public holiday by statute moves those too.',
    },
  }),
} as const
