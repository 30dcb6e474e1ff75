// Every family-scoped table with rows of it: what part of the record it is, whom its rows name. Written from the house's rules, not from the migrations.
import { newId } from '../support/county.ts'
import { canary, type Family, type PersonKey } from './keys.ts'

export type Part = 'basic' | 'contact' | 'protected' | 'plan' | 'service' | 'wellbeing' | 'notes' | 'needs' | 'log'

/** What kind of row: for mother and child, of the partner organisation's service, of the father alone, of the teenager and banned from the
    mother, of the mother and not shared with the family; a draft. */
export type Variant = 'mother-child' | 'partner-service' | 'father' | 'teen-hidden' | 'unshared' | 'draft'

export type Facts = {
  readonly family: Family
  readonly county: string
  readonly partner: string
  readonly serviceId: string
  readonly partnerServiceId: string
  readonly account: string
  readonly worker: string
  /** Ids made so far, by table and variant. */
  readonly made: Map<string, string>
}

export type RecordFacts = {
  readonly part: Part
  /** Who sees rows in lists of the unit, without a circle. */
  readonly listedTo: readonly ('supervisor' | 'coordinator')[]
  /** How family readers reach rows: by the persons named, because the family itself is in reach, or never. */
  readonly family: 'by-person' | 'with-family' | 'never'
  /** Rows of a service are seen by the organisation that gives it. */
  readonly ownService: boolean
  /** Place clues: closed by a safety ban. */
  readonly place?: true
  /** What a circle that writes the part may do: add and change, add only (nothing is overwritten), or nothing (another way in). */
  readonly writes: 'adds and changes' | 'adds' | 'changes' | 'nothing'
  readonly variants: readonly Variant[]
  /** No family columns beside the key: the table is made by hand. */
  readonly plain?: true
  make(variant: Variant, facts: Facts): { id: Record<string, unknown>; values: Record<string, unknown> }
}

/** Whom a row of a variant names. */
export const NAMES: Readonly<Record<Variant, readonly PersonKey[]>> = {
  'mother-child': ['mother', 'child'],
  'partner-service': ['child'],
  father: ['father'],
  'teen-hidden': ['teen'],
  unshared: ['mother'],
  draft: ['mother', 'child'],
}

const FULL: readonly Variant[] = ['mother-child', 'father', 'teen-hidden', 'unshared']
const WITH_SERVICE: readonly Variant[] = [...FULL, 'partner-service']

const idsOf = (variant: Variant, { family }: Facts): string[] => NAMES[variant].map((key) => family.persons[key])
const first = (variant: Variant, facts: Facts): string => idsOf(variant, facts)[0]!

const many = (variant: Variant, facts: Facts) => ({
  person_ids: idsOf(variant, facts),
  shared_with_family: variant !== 'unshared',
  hidden_from: variant === 'teen-hidden' ? [facts.family.persons.mother] : [],
})
const one = (variant: Variant, facts: Facts) => {
  const { person_ids: _ids, ...rest } = many(variant, facts)
  return { person_id: first(variant, facts), ...rest }
}

function made(facts: Facts, table: string, variant: Variant): string {
  const id = newId()
  facts.made.set(`${table} ${variant}`, id)
  return id
}
const madeBefore = (facts: Facts, table: string, variant: Variant): string => {
  const id = facts.made.get(`${table} ${variant}`)
  if (id === undefined) throw new Error(`no ${table} ${variant} was made before`)
  return id
}

const word = ({ family }: Facts, part: string): string => canary(family.key, part)
const serviceOf = (variant: Variant, facts: Facts): string =>
  variant === 'partner-service' ? facts.partner : facts.county

/** In an order in which the rows can be made. */
export const RECORDS: Readonly<Record<string, RecordFacts>> = {
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
  'plans.step': {
    part: 'plan',
    listedTo: [],
    family: 'by-person',
    ownService: false,
    writes: 'adds and changes',
    variants: FULL,
    make: (variant, facts) => ({
      id: { step_id: made(facts, 'plans.step', variant) },
      values: {
        ...many(variant, facts),
        goal_id: newId(),
        version_id: madeBefore(facts, 'plans.version', variant),
        what: word(facts, 'plan'),
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
  'engagement.meeting': {
    part: 'basic',
    listedTo: ['supervisor', 'coordinator'],
    family: 'by-person',
    ownService: true,
    writes: 'adds and changes',
    variants: WITH_SERVICE,
    make: (variant, facts) => ({
      id: { meeting_id: made(facts, 'engagement.meeting', variant) },
      values: {
        ...many(variant, facts),
        organisation_id: serviceOf(variant, facts),
        starts_at: '2026-11-25T08:00:00Z',
        created_by: facts.account,
      },
    }),
  },
  'engagement.mark': {
    part: 'basic',
    listedTo: ['supervisor', 'coordinator'],
    family: 'never',
    ownService: false,
    writes: 'adds',
    variants: WITH_SERVICE,
    make: (variant, facts) => ({
      id: { mark_id: newId() },
      values: {
        meeting_id: madeBefore(facts, 'engagement.meeting', variant),
        state: 'agreed',
        by_account: facts.account,
      },
    }),
  },
  'engagement.place': {
    part: 'basic',
    listedTo: [],
    family: 'never',
    ownService: false,
    writes: 'adds and changes',
    place: true,
    variants: WITH_SERVICE,
    make: (variant, facts) => ({
      id: { meeting_id: madeBefore(facts, 'engagement.meeting', variant) },
      values: { protected: facts.family.banned, kind: 'home', place: word(facts, 'basic') },
    }),
  },
  'engagement.note': {
    part: 'notes',
    listedTo: [],
    family: 'by-person',
    ownService: true,
    writes: 'adds',
    variants: WITH_SERVICE,
    make: (variant, facts) => ({
      id: { note_id: made(facts, 'engagement.note', variant) },
      values: {
        ...many(variant, facts),
        organisation_id: serviceOf(variant, facts),
        on_day: '2026-03-01',
        text: word(facts, variant === 'partner-service' ? 'partnernote' : 'countynote'),
        author: 'Testi Työntekijä',
        created_by: facts.account,
      },
    }),
  },
  'engagement.signal': {
    part: 'plan',
    listedTo: ['supervisor', 'coordinator'],
    family: 'never',
    ownService: false,
    writes: 'adds and changes',
    variants: ['mother-child'],
    make: (variant, facts) => ({
      id: { signal_id: made(facts, 'engagement.signal', variant) },
      values: {
        course_id: madeBefore(facts, 'plans.course', variant),
        kind: 'two_missed',
        text: word(facts, 'basic'),
        raised_on: '2026-03-01',
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
