// Who may do what in measures, in the oracle's own words.
import { type RoomRules } from './rule.ts'

export const MEASURES: RoomRules = {
  actions: {
    'measures.read-checks': { says: 'Those with wellbeing in reach.', reads: ['wellbeing'] },
    'measures.answer-check': {
      says: 'A worker writes down what somebody answers; a family member answers for oneself.',
      writes: ['wellbeing'],
      oneself: 'wellbeing',
    },
  },
  rows: {},
}
