// Who may do what in organisations, in the oracle's own words.
import type { Situation } from '../actors.ts'
import { WORKERS, ofThisCounty, inField, type RoomRules } from './rule.ts'

/** The absence of the matrix is of somebody in unit A. */
const arranges = (who: Situation): boolean =>
  who.county === 99 && who.unit === 'A' && (who.roles.includes('supervisor') || who.roles.includes('coordinator'))

export const ORGANISATIONS: RoomRules = {
  actions: {
    'organisations.enter-absence': { says: 'Everyone at work: for whom, the database asks.', roles: WORKERS },
    'organisations.read-codes': { says: 'Everyone signed in; no client data.', everyone: true },
    'organisations.read': { says: 'Everyone at work; no client data.', roles: WORKERS },
    'organisations.administer': { says: 'Administrator.', roles: ['administrator'] },
  },
  rows: {
    'organisations.changeAbsence': (who) => arranges(who),
    'organisations.listQualifications': ofThisCounty,
    'organisations.recordQualification': ofThisCounty,
    'organisations.getOrganisation': ofThisCounty,
    'organisations.changeOrganisation': ofThisCounty,
    'organisations.registerHistory': ofThisCounty,
    'organisations.createUnit': inField,
    // The other county has a unit of the same number: its own is there for it.
    'organisations.createWorker': inField,
    'organisations.getWorker': ofThisCounty,
    'organisations.changeWorker': inField,
    'organisations.giveRole': ofThisCounty,
    'organisations.endRole': inField,
  },
}
