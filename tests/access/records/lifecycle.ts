// The tables of lifecycle that belong to families, in an order in which their rows can be made.
import { newId } from '../../support/county.ts'
import { first, serviceOf, type RecordFacts } from './record.ts'

export const LIFECYCLE: Readonly<Record<string, RecordFacts>> = {
  'lifecycle.service_use': {
    part: 'plan',
    listedTo: [],
    family: 'by-person',
    ownService: true,
    writes: 'nothing',
    variants: ['mother-child', 'father', 'partner-service'],
    make: (variant, facts) => ({
      id: { use_id: newId() },
      values: {
        person_id: first(variant, facts),
        service_id: variant === 'partner-service' ? facts.partnerServiceId : facts.serviceId,
        organisation_id: serviceOf(variant, facts),
        start_date: '2026-03-01',
        quantity: 1,
        unit: 'visit',
        source: 'test',
        source_key: newId(),
      },
    }),
  },
}
