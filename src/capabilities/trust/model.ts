/** Trust: ids, types and states of accounts, circles and the use log. */
import type { Id } from '#kit/id.ts'

export type AccountId = Id<'Account'>
export type CircleId = Id<'Circle'>

/** How long a session lives. Staff: idle 15 minutes, at most 10 hours. Family members: idle 30 minutes, at most 12 hours. */
export const SESSION = {
  staff: { idleSeconds: 15 * 60, hours: 10 },
  family: { idleSeconds: 30 * 60, hours: 12 },
  demo: { idleSeconds: 4 * 3600, hours: 12 },
} as const

/** Wrong tries within 15 minutes after which the door is shut for the rest of them. */
export const THROTTLE = { perAccount: 5, perAddress: 30 } as const

/** Hours that content opened with a purpose stays open. */
export const PURPOSE_HOURS = 2

export const BREAK_GLASS_CODES = ['life_or_health', 'childs_safety', 'on_call_duty'] as const
export type BreakGlassCode = (typeof BREAK_GLASS_CODES)[number]

/** Plain rules, no score: reading that asks for an explanation. */
export const READING_RULES = ['many-openings', 'at-night', 'same-surname', 'searched-only', 'closed-long-ago'] as const
export type ReadingRule = (typeof READING_RULES)[number]

/** What a young person may keep from a guardian: single items, or everything of a part. */
export const KEPT_ITEMS = ['need', 'opinion', 'note', 'answer'] as const
export type KeptItem = (typeof KEPT_ITEMS)[number]
export const KEPT_PARTS = ['notes', 'needs', 'wellbeing', 'plan'] as const
export type KeptPart = (typeof KEPT_PARTS)[number]

/** What a worker of another organisation may be let see of a person beside the own service: never notes, the log, or what a safety ban closes. */
export const LET_IN_PARTS = ['contact', 'needs', 'plan', 'wellbeing'] as const
export const LET_IN_BASES = ['consent', 'permit', 'statute'] as const
/** As long as one is let in at once; longer is decided anew. */
export const LET_IN_DAYS = 366

/** Parts of the record that each role around a family reads and writes. A partner organisation sees its own service and the person it serves. */
export const CIRCLE_PARTS = {
  family_partner: {
    read: ['basic', 'contact', 'protected', 'plan', 'wellbeing', 'notes', 'needs', 'log'],
    write: ['basic', 'contact', 'plan', 'wellbeing', 'notes', 'needs'],
  },
  named_worker: {
    read: ['basic', 'contact', 'protected', 'plan', 'wellbeing', 'notes', 'needs', 'log'],
    write: ['basic', 'contact', 'plan', 'wellbeing', 'notes', 'needs'],
  },
  child_social_worker: {
    read: ['basic', 'contact', 'protected', 'plan', 'wellbeing', 'notes', 'needs', 'log'],
    write: ['basic', 'contact', 'plan', 'wellbeing', 'notes', 'needs'],
  },
  family_worker: { read: ['basic', 'contact', 'plan', 'notes', 'needs'], write: ['notes'] },
  psychologist: { read: ['basic', 'plan', 'wellbeing', 'notes', 'needs'], write: ['notes'] },
  partner_worker: { read: ['service'], write: ['service'] },
  volunteer: { read: ['service'], write: [] },
  /** Person by person: oneself, the children one is guardian of, adults of the same home. */
  family_adult: { read: ['basic', 'plan', 'wellbeing', 'notes', 'needs', 'log'], write: [] },
  young_person: { read: ['basic', 'plan', 'wellbeing', 'notes', 'needs', 'log'], write: [] },
} as const
