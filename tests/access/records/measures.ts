// The tables of measures that belong to families, in an order in which their rows can be made.
import { FULL, one, made, type RecordFacts } from './record.ts'

export const MEASURES: Readonly<Record<string, RecordFacts>> = {
  'measures.answer': {
    part: 'wellbeing',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'adds and changes',
    variants: FULL,
    make: (variant, facts) => ({
      id: { answer_id: made(facts, 'measures.answer', variant) },
      values: {
        ...one(variant, facts),
        episode: 1,
        point: variant === 'unshared' ? 'middle' : 'start',
        answered_on: '2026-01-15',
        life: 5,
        created_by: facts.account,
      },
    }),
  },
}
