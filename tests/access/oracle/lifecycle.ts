// Who may do what in lifecycle, in the oracle's own words.
import { INTAKE, LEADS, ofThisCounty, type RoomRules } from './rule.ts'

export const LIFECYCLE: RoomRules = {
  actions: {
    'lifecycle.import': { says: 'Administrator: takes in, reads no family.', roles: ['administrator'] },
    'lifecycle.read-eligibility-rule': { says: 'Intake; a number, of nobody.', roles: INTAKE },
    'lifecycle.read-eligibility': {
      says: 'Those with needs in reach, and who coordinates the unit.',
      reads: ['needs'],
      unit: ['coordinator'],
    },
    'lifecycle.decide-eligibility': {
      says: 'Who leads the work, or coordinates the unit.',
      writes: ['needs'],
      as: LEADS,
      unit: ['coordinator'],
    },
    'lifecycle.export-family': { says: 'Who leads the work.', reads: ['basic'], as: LEADS },
  },
  rows: {
    'lifecycle.refusedRows': ofThisCounty,
    'lifecycle.dismissImport': ofThisCounty,
  },
}
