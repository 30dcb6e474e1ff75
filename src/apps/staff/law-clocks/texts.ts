/** Words of the time limits of the law. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const lawClockTexts = defineTexts('law-clocks', {
  by: { fi: '{what} viimeistään {day}.', sv: '{what} senast {day}.', en: '{what} by {day}.' },
  late: {
    fi: '{what} viimeistään {day}: myöhässä.',
    sv: '{what} senast {day}: försenat.',
    en: '{what} by {day}: late.',
  },
  lastLawful: {
    fi: 'Viimeinen laillinen päivä {day}.',
    sv: 'Sista lagliga dagen {day}.',
    en: 'The last lawful day is {day}.',
  },
  source: { fi: '({source})', sv: '({source})', en: '({source})' },
  protectionReview: {
    fi: 'Lastensuojelun asiakassuunnitelma tarkistetaan',
    sv: 'Barnskyddets klientplan ses över',
    en: 'The child-protection plan is reviewed',
  },
  logRequest: {
    fi: 'Tänään tehtyyn pyyntöön saada lokitiedot vastataan',
    sv: 'En begäran om logguppgifter som görs i dag besvaras',
    en: 'A request for log data made today is answered',
  },
  feedback: {
    fi: 'Tänään lähetettyyn palautteeseen vastataan',
    sv: 'Respons som skickas i dag besvaras',
    en: 'Feedback sent today is answered',
  },
})
