// The tables of families that belong to families, in an order in which their rows can be made.
import { newId } from '../../support/county.ts'
import { first, word, made, type RecordFacts } from './record.ts'

export const FAMILIES: Readonly<Record<string, RecordFacts>> = {
  'families.guardianship': {
    part: 'basic',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'adds and changes',
    variants: ['mother-child'],
    make: (_variant, { family }) => ({
      id: { child_id: family.persons.child, guardian_id: family.persons.mother },
      values: { start_date: '2026-01-05' },
    }),
  },
  'families.contact_detail': {
    part: 'contact',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'adds and changes',
    place: true,
    variants: ['mother-child', 'father'],
    make: (variant, facts) => ({
      id: { detail_id: newId() },
      values: {
        person_id: first(variant, facts),
        kind: 'address',
        value: word(facts, 'contact'),
        protected: facts.family.banned && variant !== 'father',
        start_date: '2026-01-05',
      },
    }),
  },
  'families.assignment': {
    part: 'basic',
    listedTo: ['supervisor', 'coordinator'],
    family: 'with-family',
    ownService: false,
    writes: 'adds and changes',
    variants: ['mother-child'],
    make: (_variant, facts) => ({
      id: { assignment_id: newId() },
      values: { role: 'family_partner', worker_id: facts.worker, start_date: '2026-01-05' },
    }),
  },
  'families.phase_entry': {
    part: 'basic',
    listedTo: ['supervisor', 'coordinator'],
    family: 'with-family',
    ownService: false,
    writes: 'adds and changes',
    variants: ['mother-child'],
    make: (_variant, facts) => ({
      id: { entry_id: newId() },
      values: { episode: 1, phase: 'initial_assessment', start_date: '2026-01-10', reason: word(facts, 'basic') },
    }),
  },
  'families.ending': {
    part: 'plan',
    listedTo: [],
    family: 'never',
    ownService: false,
    writes: 'adds and changes',
    variants: ['mother-child'],
    make: (_variant, facts) => ({ id: { episode: 1 }, values: { closing_note: word(facts, 'plan') } }),
  },
  'families.task': {
    part: 'basic',
    listedTo: ['supervisor', 'coordinator'],
    family: 'never',
    ownService: false,
    writes: 'adds and changes',
    variants: ['mother-child'],
    make: (variant, facts) => ({
      id: { task_id: made(facts, 'families.task', variant) },
      values: { kind: 'other', why: word(facts, 'basic'), due_on: '2026-12-01' },
    }),
  },
}
