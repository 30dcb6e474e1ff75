/** Plain words around the family's own check. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const ownCheckTexts = defineTexts('measures-family', {
  title: { fi: 'Miten teillä menee?', sv: 'Hur har ni det?', en: 'How are things?' },
  lead: {
    fi: 'Viisi kysymystä. Vastauksesi näkevät työntekijät, joiden kanssa suunnitelma on tehty.',
    sv: 'Fem frågor. Svaren ses av de arbetstagare som planen är gjord med.',
    en: 'Five questions. The workers with whom the plan was made see your answers.',
  },
  begin: { fi: 'Vastaa kysymyksiin', sv: 'Svara på frågorna', en: 'Answer the questions' },
  send: { fi: 'Lähetä vastaukset', sv: 'Skicka svaren', en: 'Send the answers' },
  sent: {
    fi: 'Kiitos. Vastauksesi on tallessa.',
    sv: 'Tack. Ditt svar är sparat.',
    en: 'Thank you. Your answer is kept.',
  },
  notSent: {
    fi: 'Vastaukset eivät lähteneet. Ne ovat yhä tässä, yritä uudelleen.',
    sv: 'Svaren gick inte iväg. De finns kvar här, försök igen.',
    en: 'The answers were not sent. They are still here, try again.',
  },
  nothing: {
    fi: 'Vastaa ainakin yhteen kysymykseen.',
    sv: 'Svara på minst en fråga.',
    en: 'Answer at least one question.',
  },
})
