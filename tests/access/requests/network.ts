// A minimal valid request for every operation of network.
import { newId } from '../../support/county.ts'
import { ofService, FROM, type Make } from './make.ts'

export const NETWORK: Readonly<Record<string, Make>> = {
  'network.listServices': () => ({}),
  'network.listOverlaps': () => ({}),
  'network.getService': ofService(),
  'network.listUnitCosts': ofService(),
  'network.createService': ({ world }) => ({
    body: { serviceId: newId(), organisationId: world.county, code: 'uusi', name: 'Uusi palvelu', level: 'early' },
  }),
  'network.takeStarterCatalogue': ({ world }) => ({ body: { organisationId: world.county, language: 'fi' } }),
  'network.changeService': ofService({ code: 'muu', name: 'Perhetyö', level: 'early', startDate: FROM, revision: 1 }),
  'network.setProducerChain': ofService({ organiserId: null, links: [], revision: 1 }),
  'network.setUnitCost': ofService({ unit: 'hour', cents: 100, source: 'Arvio', revision: 1 }, { year: '2026' }),
}
