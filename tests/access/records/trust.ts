// The tables of trust that belong to families and are read by the application as rows.
import { canary } from '../keys.ts'
import { made, type RecordFacts } from './record.ts'

export const TRUST: Readonly<Record<string, RecordFacts>> = {
  // Never to the family: the ban itself would betray what it keeps.
  'trust.young_ban': {
    part: 'notes',
    listedTo: [],
    family: 'never',
    ownService: false,
    writes: 'nothing',
    variants: ['teen-hidden'],
    make: (variant, facts) => ({
      id: { ban_id: made(facts, 'trust.young_ban', variant) },
      values: {
        person_id: facts.family.persons.teen,
        guardian_id: facts.family.persons.mother,
        parts: ['notes'],
        reason: canary(facts.family.key, 'notes'),
        maturity: 'Arvioitu',
        // refused: one that is in force would change what the mother reaches
        outcome: 'refused',
        refusal_reason: 'Vastoin etua',
        created_by: facts.account,
      },
    }),
  },
}
