/** Words of the plan's shared parts. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const sharedTexts = defineTexts('plan-shared', {
  howSeen: { fi: 'Mistä näemme: {words}', sv: 'Hur det märks: {words}', en: 'How we see it: {words}' },
  by: { fi: 'Mihin mennessä: {day}', sv: 'Senast: {day}', en: 'By: {day}' },
  due: { fi: 'viimeistään {day}', sv: 'senast {day}', en: 'by {day}' },
  doneOn: { fi: 'tehty {day}', sv: 'gjort {day}', en: 'done {day}' },
  notNamed: { fi: 'Sovitaan', sv: 'Avtalas', en: 'To be agreed' },
  services: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' },
  from: { fi: 'alkaa {day}', sv: 'börjar {day}', en: 'from {day}' },
})
