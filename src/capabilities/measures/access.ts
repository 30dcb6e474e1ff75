/** Who reads the answers to the situation check, and who may write one down. */
import { inCircle, type AccessTable } from '#kit/access.ts'

export const access = {
  'measures.read-checks': [inCircle('read', 'wellbeing')],
  // A worker writes down what a person of the family answers; a family member answers for oneself only.
  'measures.answer-check': [
    inCircle('write', 'wellbeing'),
    inCircle('read', 'wellbeing', 'family_adult', 'young_person'),
  ],
} as const satisfies AccessTable
