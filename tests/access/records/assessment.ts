// The tables of assessment that belong to families, in an order in which their rows can be made.
import { newId } from '../../support/county.ts'
import { FULL, many, word, madeBefore, made, type RecordFacts } from './record.ts'

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
}
