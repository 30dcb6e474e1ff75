// The rows of the county before they are written: by table, in the order in which the tables can be filled.
import type { Random } from '#kit/random.ts'
import { type Day, epochOf, instantFromFinland, instantOf, type Instant } from '#kit/day.ts'
import { idFrom } from '#kit/id.ts'
import { must } from '#kit/result.ts'

export const AREA = 99

/** Parents before children. */
export const TABLES = [
  'organisations.area',
  'organisations.municipality',
  'organisations.organisation',
  'organisations.unit',
  'organisations.worker',
  'organisations.worker_role',
  'organisations.qualification',
  'organisations.absence',
  'network.service',
  'network.chain_link',
  'network.unit_cost',
  'trust.account',
  'families.person',
  'families.family',
  'families.member',
  'families.guardianship',
  'families.contact_detail',
  'families.circumstance',
  'families.contact',
  'families.batch',
  'families.assignment',
  'families.phase_entry',
  'families.ending',
  'families.task',
  'trust.circle',
  'families.cover',
  'families.handover',
  'families.transfer',
  'assessment.assessment',
  'assessment.family_word',
  'assessment.need',
  'assessment.opinion',
  'assessment.earlier_service',
  'assessment.network_map',
  'assessment.contribution',
  'measures.answer',
  'plans.version',
  'plans.agreement',
  'plans.planned_cost',
  'plans.consent',
  'plans.sharing',
  'plans.attainment',
  'plans.step',
  'plans.course',
  'plans.benefit',
  'engagement.meeting',
  'engagement.interpreter_booking',
  'engagement.mark',
  'engagement.place',
  'engagement.note',
  'engagement.signal',
  'lifecycle.service_use',
  'trust.use_log',
] as const
export type Table = (typeof TABLES)[number]

/** A row by column; the area is added, and every row of one table names the same columns. */
export type Row = Readonly<Record<string, unknown>>

export type Sheet = {
  readonly rows: Readonly<Record<Table, Row[]>>
  add(table: Table, row: Row, scope?: Row): void
}

export function newSheet(): Sheet {
  const rows = Object.fromEntries(TABLES.map((table) => [table, [] as Row[]])) as unknown as Record<Table, Row[]>
  return { rows, add: (table, row, scope) => void rows[table].push({ area_id: AREA, ...scope, ...row }) }
}

/** Ids that are the same for the same stream. */
export function idsFrom(random: Random, day: Day): () => string {
  const epoch = epochOf(at(day, '12:00'))
  return () => idFrom(epoch, random.bytes(10))
}

export const at = (day: Day, time: string): Instant => must(instantFromFinland(day, time))

export const later = (instant: Instant, minutes: number): Instant => instantOf(epochOf(instant) + minutes * 60_000)
