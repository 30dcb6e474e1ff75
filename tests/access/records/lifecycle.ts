// The tables of lifecycle that belong to families, in an order in which their rows can be made.
import { newId } from '../../support/county.ts'
import { first, serviceOf, word, type RecordFacts } from './record.ts'

export const LIFECYCLE: Readonly<Record<string, RecordFacts>> = {
  'lifecycle.eligibility': {
    part: 'needs',
    listedTo: ['coordinator'],
    family: 'never',
    ownService: false,
    writes: 'nothing',
    variants: ['mother-child'],
    make: (_variant, facts) => ({
      id: { decision_id: newId() },
      values: {
        decision: 'partner',
        meets_rule: false,
        at_once: 2,
        services_needed: 3,
        days: 90,
        reason: word(facts, 'needs'),
        decided_on: '2026-02-01',
        decided_by: facts.account,
      },
    }),
  },
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
