/** Settings of plans: how often a plan is looked at together. */
import { numbers } from '../setting-kinds.ts'

export const PLANS_SETTINGS = {
  'plans.reviewMonths': numbers({
    area: 'plans',
    title: { fi: 'Suunnitelman tarkistaminen', sv: 'Översyn av planen', en: 'Review of the plan' },
    explains: {
      fi: 'Kuinka pian sovitun suunnitelman tarkistamista ehdotetaan. Perheen kanssa sovittu päivä menee aina edelle.',
      sv: 'Hur snart en översyn av den överenskomna planen föreslås. Dagen som familjen kommit överens om går alltid före.',
      en: 'How soon a review of an agreed plan is suggested. The day agreed with the family always comes first.',
    },
    fields: {
      months: {
        label: { fi: 'Tarkistus viimeistään', sv: 'Översyn senast om', en: 'Review within' },
        shipped: 3,
        min: 1,
        max: 12,
        unit: { fi: 'kuukauden kuluttua', sv: 'månader', en: 'months' },
      },
    },
  }),
} as const
