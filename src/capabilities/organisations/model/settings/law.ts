/** The law profile: what the law asks and by when, from a day on. Shipped: fi-2026. A later law is a later version with its source. */
import { numbers } from '../setting-kinds.ts'

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
} as const
