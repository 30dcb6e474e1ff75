// Who may do what in network, in the oracle's own words.
import { PROFESSIONALS, ofThisCounty, inField, type RoomRules } from './rule.ts'

export const NETWORK: RoomRules = {
  actions: {
    'network.read': { says: 'Everyone signed in; no client data.', everyone: true },
    'network.read-costs': { says: 'Professionals: a price is not shown to who chooses help.', roles: PROFESSIONALS },
    'network.administer': { says: 'Administrator.', roles: ['administrator'] },
  },
  rows: {
    'network.getService': ofThisCounty,
    'network.createService': inField,
    'network.takeStarterCatalogue': inField,
    'network.changeService': ofThisCounty,
    'network.setProducerChain': ofThisCounty,
    'network.setUnitCost': ofThisCounty,
  },
}
