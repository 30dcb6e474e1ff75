// Who may do what in assessment, in the oracle's own words.
import { type RoomRules } from './rule.ts'

export const ASSESSMENT: RoomRules = {
  actions: {
    'assessment.read': { says: 'Those with needs in reach.', reads: ['needs'] },
    'assessment.read-needs': { says: 'And the coordinator, without notes.', reads: ['needs'], unit: ['coordinator'] },
    'assessment.write': { says: 'Who assesses.', writes: ['needs'] },
  },
  rows: {},
}
