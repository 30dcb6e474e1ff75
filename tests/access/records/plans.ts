// The tables of plans that belong to families, in an order in which their rows can be made.
import { newId } from '../../support/county.ts'
import {
  FULL,
  WITH_SERVICE,
  idsOf,
  first,
  many,
  one,
  word,
  serviceOf,
  madeBefore,
  made,
  type RecordFacts,
  type Facts,
  type Variant,
} from './record.ts'

export const PLANS: Readonly<Record<string, RecordFacts>> = {
  'plans.version': {
    part: 'plan',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'nothing',
    variants: [...FULL, 'draft'],
    make: (variant, facts) => ({
      id: { version_id: made(facts, 'plans.version', variant) },
      values: {
        ...many(variant, facts),
        no: [...FULL, 'draft'].indexOf(variant) + 1,
        episode: 1,
        state: variant === 'draft' ? 'draft' : variant === 'mother-child' ? 'agreed' : 'superseded',
        agreed_on: variant === 'draft' ? null : '2026-02-01',
        content: JSON.stringify(planOf(variant, facts)),
        created_by: facts.account,
      },
    }),
  },
  'plans.agreement': {
    part: 'plan',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'adds and changes',
    variants: ['mother-child', 'father'],
    make: (variant, facts) => ({
      id: { version_id: madeBefore(facts, 'plans.version', variant), person_id: first(variant, facts) },
      values: { manner: 'agreed', on_day: '2026-02-01', note: word(facts, 'plan'), created_by: facts.account },
    }),
  },
  // A price is for professionals: it stands beside the plan, and a family reads its plan without it.
  'plans.planned_cost': {
    part: 'plan',
    listedTo: [],
    family: 'never',
    professionals: true,
    ownService: false,
    writes: 'adds',
    variants: ['mother-child', 'father'],
    make: (variant, facts) => ({
      id: { version_id: madeBefore(facts, 'plans.version', variant), planned_service_id: newId() },
      values: { year: 2026, unit: 'visit', cents: 11_950, source: word(facts, 'plan') },
    }),
  },
  'plans.consent': {
    part: 'plan',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'adds and changes',
    variants: ['mother-child', 'father'],
    make: (variant, facts) => ({
      id: { consent_id: newId() },
      values: {
        person_id: first(variant, facts),
        said_by: first(variant, facts),
        episode: 1,
        answer: variant === 'father' ? 'given' : 'refused',
        manner: 'in_person',
        asked_on: '2026-02-01',
        note: word(facts, 'plan'),
        created_by: facts.account,
      },
    }),
  },
  // One stands, the partner organisation's; the others have ended, the father's was the partner organisation's too.
  'plans.sharing': {
    part: 'plan',
    listedTo: [],
    family: 'by-person',
    ownService: true,
    writes: 'adds and changes',
    variants: ['mother-child', 'father', 'teen-hidden', 'unshared', 'partner-service'],
    make: (variant, facts) => ({
      id: { sharing_id: made(facts, 'plans.sharing', variant) },
      values: {
        ...many(variant, facts),
        organisation_id: ['partner-service', 'father'].includes(variant) ? facts.partner : facts.county,
        version_id: madeBefore(facts, 'plans.version', 'mother-child'),
        episode: 1,
        goal_ids: [newId()],
        content: JSON.stringify({
          goals: [
            {
              goalId: newId(),
              what: word(facts, variant === 'partner-service' ? 'partnerstep' : 'countystep'),
              howSeen: '',
              by: null,
              steps: [],
            },
          ],
          services: [],
        }),
        consented_by: [facts.family.persons.mother],
        manner: 'in_person',
        consented_on: '2026-02-01',
        ...(variant === 'partner-service'
          ? { ended_on: null, ended_why: null, ended_by: null }
          : { ended_on: '2026-02-02', ended_why: 'withdrawn', ended_by: facts.account }),
        created_by: facts.account,
      },
    }),
  },
  'plans.attainment': {
    part: 'plan',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'adds',
    variants: FULL,
    make: (variant, facts) => ({
      id: { attainment_id: newId() },
      values: {
        ...many(variant, facts),
        goal_id: newId(),
        version_id: madeBefore(facts, 'plans.version', variant),
        episode: 1,
        assessed_on: '2026-03-01',
        worker_level: -1,
        note: word(facts, 'plan'),
        created_by: facts.account,
      },
    }),
  },
  'plans.step': {
    part: 'plan',
    listedTo: [],
    family: 'by-person',
    ownService: true,
    writes: 'adds and changes',
    variants: WITH_SERVICE,
    make: (variant, facts) => ({
      id: { step_id: made(facts, 'plans.step', variant) },
      values: {
        ...many(variant, facts),
        goal_id: newId(),
        version_id: madeBefore(facts, 'plans.version', variant === 'partner-service' ? 'mother-child' : variant),
        organisation_id: serviceOf(variant, facts),
        what: word(facts, variant === 'partner-service' ? 'partnerstep' : 'countystep'),
        owner_kind: 'worker',
        owner_name: 'Testi Työntekijä',
      },
    }),
  },
  'plans.course': {
    part: 'plan',
    listedTo: [],
    family: 'by-person',
    ownService: true,
    writes: 'adds and changes',
    variants: WITH_SERVICE,
    make: (variant, facts) => ({
      id: { course_id: made(facts, 'plans.course', variant) },
      values: {
        ...many(variant, facts),
        organisation_id: serviceOf(variant, facts),
        service_id: variant === 'partner-service' ? facts.partnerServiceId : facts.serviceId,
        ordered_on: '2026-02-01',
        created_by: facts.account,
      },
    }),
  },
  'plans.benefit': {
    part: 'wellbeing',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'adds and changes',
    variants: WITH_SERVICE,
    make: (variant, facts) => ({
      id: { benefit_id: newId() },
      values: {
        ...one(variant, facts),
        course_id: madeBefore(facts, 'plans.course', variant),
        asked_on: '2026-03-01',
        value: 3,
        created_by: facts.account,
      },
    }),
  },
}

function planOf(variant: Variant, facts: Facts) {
  const persons = idsOf(variant, facts)
  return {
    personIds: persons,
    goals: [
      {
        goalId: newId(),
        needIds: [],
        personIds: persons,
        what: word(facts, 'plan'),
        howSeen: 'Neljänä aamuna viidestä',
        by: '2027-01-11',
        gas: { m2: '', m1: '', z0: '', p1: '', p2: '' },
        steps: [
          { stepId: newId(), what: 'Aamulista', ownerKind: 'worker', ownerId: null, ownerName: 'Testi', due: null },
        ],
      },
    ],
    services: [],
    meetingFrequency: 'Viikoittain',
    reviewBy: '2027-02-01',
    dissentingViews: '',
  }
}
