// The tables of assessment that belong to families, in an order in which their rows can be made.
import { newId } from '../../support/county.ts'
import { FULL, first, idsOf, many, word, madeBefore, made, type RecordFacts } from './record.ts'

export const ASSESSMENT: Readonly<Record<string, RecordFacts>> = {
  'assessment.assessment': {
    part: 'needs',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'adds and changes',
    variants: FULL,
    make: (variant, facts) => ({
      id: { assessment_id: made(facts, 'assessment.assessment', variant) },
      values: {
        ...many(variant, facts),
        episode: FULL.indexOf(variant) + 1,
        started_on: '2026-01-12',
        situation: word(facts, 'needs'),
        created_by: facts.account,
      },
    }),
  },
  'assessment.need': {
    part: 'needs',
    listedTo: ['coordinator'],
    family: 'by-person',
    ownService: false,
    writes: 'adds and changes',
    variants: FULL,
    make: (variant, facts) => ({
      id: { need_id: made(facts, 'assessment.need', variant) },
      values: {
        ...many(variant, facts),
        assessment_id: madeBefore(facts, 'assessment.assessment', variant),
        own_words: word(facts, 'needs'),
        recognised_by: 'family',
        wants_help: 'yes',
        domain: 'everyday_life',
        raised_on: '2026-01-12',
        created_by: facts.account,
      },
    }),
  },
  'assessment.opinion': {
    part: 'needs',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'adds and changes',
    variants: ['teen-hidden', 'unshared', 'father'],
    make: (variant, facts) => ({
      id: { opinion_id: newId() },
      values: {
        ...many(variant, facts),
        heard_on: '2026-01-12',
        way: 'Keskustelu',
        content: word(facts, 'needs'),
        created_by: facts.account,
      },
    }),
  },
  'assessment.earlier_service': {
    part: 'needs',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'adds and changes',
    variants: FULL,
    make: (variant, facts) => ({
      id: { earlier_id: newId() },
      values: {
        ...many(variant, facts),
        assessment_id: madeBefore(facts, 'assessment.assessment', variant),
        name: word(facts, 'needs'),
        usefulness: 2,
        created_by: facts.account,
      },
    }),
  },
  'assessment.network_map': {
    part: 'needs',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'adds and changes',
    variants: FULL,
    make: (variant, facts) => ({
      id: { map_id: newId() },
      values: {
        ...many(variant, facts),
        episode: 1,
        mapped_on: '2026-01-12',
        people: JSON.stringify([
          { id: newId(), name: word(facts, 'needs'), relation: 'relative', closeness: 1, effect: 'helps', note: '' },
        ]),
        created_by: facts.account,
      },
    }),
  },
  'assessment.contribution': {
    part: 'needs',
    listedTo: [],
    family: 'never',
    ownService: false,
    writes: 'adds and changes',
    variants: ['mother-child'],
    make: (variant, facts) => ({
      id: { contribution_id: made(facts, 'assessment.contribution', variant) },
      values: {
        person_ids: idsOf(variant, facts),
        worker_id: facts.worker,
        question: word(facts, 'needs'),
        shared: JSON.stringify({ names: [], background: '', needs: [] }),
        basis: 'consent',
        due_on: '2026-12-01',
        asked_on: '2026-11-01',
        asked_by: facts.account,
      },
    }),
  },
  'assessment.family_word': {
    part: 'needs',
    listedTo: [],
    family: 'never',
    ownService: false,
    writes: 'nothing',
    variants: ['mother-child'],
    make: (variant, facts) => ({
      id: { word_id: newId() },
      values: {
        person_id: first(variant, facts),
        kind: 'need',
        text: word(facts, 'needs'),
        sent_on: '2026-11-01',
      },
    }),
  },
}
