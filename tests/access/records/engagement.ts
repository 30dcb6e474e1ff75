// The tables of engagement that belong to families, in an order in which their rows can be made.
import { newId } from '../../support/county.ts'
import { WITH_SERVICE, many, word, serviceOf, madeBefore, made, type RecordFacts } from './record.ts'

export const ENGAGEMENT: Readonly<Record<string, RecordFacts>> = {
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
        // To the meeting with the father the partner organisation is asked.
        invited_organisations: variant === 'father' ? [facts.partner] : [],
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
        organisation_id: serviceOf(variant, facts),
        state: 'agreed',
        by_account: facts.account,
      },
    }),
  },
  'engagement.presence': {
    part: 'basic',
    listedTo: [],
    family: 'never',
    ownService: true,
    writes: 'adds',
    variants: WITH_SERVICE,
    make: (variant, facts) => ({
      id: { presence_id: newId() },
      values: {
        meeting_id: madeBefore(facts, 'engagement.meeting', variant),
        organisation_id: serviceOf(variant, facts),
        kind: 'close',
        name: word(facts, 'basic'),
        state: 'invited',
        by_account: facts.account,
      },
    }),
  },
  'engagement.minutes': {
    part: 'notes',
    listedTo: [],
    family: 'never',
    ownService: false,
    writes: 'adds and changes',
    variants: ['mother-child', 'partner-service'],
    make: (variant, facts) => ({
      id: { meeting_id: madeBefore(facts, 'engagement.meeting', variant) },
      values: {
        text: word(facts, 'countynote'),
        // One stands as it was accepted.
        state: variant === 'partner-service' ? 'accepted' : 'draft',
        created_by: facts.account,
      },
    }),
  },
  'engagement.decision': {
    part: 'plan',
    listedTo: [],
    family: 'never',
    ownService: false,
    writes: 'adds',
    variants: ['mother-child'],
    make: (variant, facts) => ({
      id: { decision_id: newId() },
      values: {
        meeting_id: madeBefore(facts, 'engagement.meeting', variant),
        what: word(facts, 'plan'),
        owner_kind: 'person',
        owner_name: 'Testi Omainen',
        created_by: facts.account,
      },
    }),
  },
  'engagement.interpreter_booking': {
    part: 'basic',
    listedTo: ['supervisor', 'coordinator'],
    family: 'never',
    ownService: false,
    writes: 'adds and changes',
    variants: ['mother-child'],
    make: (variant, facts) => ({
      id: { booking_id: made(facts, 'engagement.interpreter_booking', variant) },
      values: {
        language: 'so',
        way: 'video',
        starts_at: '2026-11-25T08:00:00Z',
        note: word(facts, 'basic'),
        asked_by: facts.account,
        asked_at: '2026-11-01T08:00:00Z',
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
  'engagement.attachment': {
    part: 'notes',
    listedTo: [],
    family: 'by-person',
    ownService: true,
    writes: 'adds and changes',
    variants: [...WITH_SERVICE, 'draft'],
    otherPart: { draft: 'plan' },
    make: (variant, facts) => ({
      id: { attachment_id: made(facts, 'engagement.attachment', variant) },
      values: {
        ...many(variant, facts),
        // The file of the plan carries the partner's name, and still its service does not open it.
        organisation_id: variant === 'draft' ? facts.partner : serviceOf(variant, facts),
        ...(variant === 'draft'
          ? { version_id: madeBefore(facts, 'plans.version', 'mother-child'), name: word(facts, 'plan') }
          : {
              meeting_id: madeBefore(facts, 'engagement.meeting', variant),
              name: word(facts, variant === 'partner-service' ? 'partnernote' : 'countynote'),
            }),
        media_type: 'application/pdf',
        size: 5,
        content: Buffer.from('%PDF-'),
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
}
