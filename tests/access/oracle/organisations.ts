// Who may do what in organisations, in the oracle's own words.
import { WORKERS, ofThisCounty, inField, type RoomRules } from './rule.ts'

export const ORGANISATIONS: RoomRules = {
  actions: {
    'organisations.read-codes': { says: 'Everyone signed in; no client data.', everyone: true },
    'organisations.read': { says: 'Everyone at work; no client data.', roles: WORKERS },
    'organisations.administer': { says: 'Administrator.', roles: ['administrator'] },
  },
  rows: {
    'organisations.getOrganisation': ofThisCounty,
    'organisations.changeOrganisation': ofThisCounty,
    'organisations.createUnit': inField,
    // The other county has a unit of the same number: its own is there for it.
    'organisations.createWorker': inField,
    'organisations.getWorker': ofThisCounty,
    'organisations.changeWorker': inField,
    'organisations.giveRole': ofThisCounty,
    'organisations.endRole': inField,
  },
}
