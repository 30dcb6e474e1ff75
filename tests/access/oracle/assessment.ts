// Who may do what in assessment, in the oracle's own words.
import type { CircleName } from '../actors.ts'
import { LEADS, WORKERS, type RoomRules } from './rule.ts'

const TEAM: readonly CircleName[] = [...LEADS, 'family_worker', 'psychologist', 'purpose', 'break_glass']

export const ASSESSMENT: RoomRules = {
  actions: {
    'assessment.read': { says: 'Those with needs in reach.', reads: ['needs'] },
    'assessment.read-needs': { says: 'And the coordinator, without notes.', reads: ['needs'], unit: ['coordinator'] },
    'assessment.read-contributions': { says: 'The team, not the family.', reads: ['needs'], as: TEAM },
    'assessment.read-family-words': {
      says: 'The team: one member’s words are not the others’.',
      reads: ['needs'],
      as: TEAM,
    },
    'assessment.say-oneself': { says: 'A family member, for oneself.', oneself: 'needs' },
    'assessment.contribute': { says: 'Everyone at work; the row is there for who was asked.', roles: WORKERS },
    'assessment.write': { says: 'Who assesses.', writes: ['needs'] },
  },
  rows: {
    // Of a restricted family nobody outside its circle is asked.
    'assessment.askContribution': (who) => (who.target === 'restricted' ? 422 : true),
    'assessment.myContribution': () => false,
    'assessment.contribute': () => false,
  },
}
