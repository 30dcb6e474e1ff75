// Who may do what in lifecycle, in the oracle's own words.
import { LEADS, ofThisCounty, type RoomRules } from './rule.ts'

export const LIFECYCLE: RoomRules = {
  actions: {
    'lifecycle.import': { says: 'Administrator: takes in, reads no family.', roles: ['administrator'] },
    'lifecycle.export-family': { says: 'Who leads the work.', reads: ['basic'], as: LEADS },
  },
  rows: {
    'lifecycle.refusedRows': ofThisCounty,
    'lifecycle.dismissImport': ofThisCounty,
  },
}
