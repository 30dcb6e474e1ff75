// SQL of one family's record: every table that holds it, read under the reader's own policies.
import { sql, type Read } from '#platform/sql.ts'

/** What the record is made of, in the order of the house. Columns that only carry access are left out. */
const PARTS = {
  family: 'families.family',
  members: 'families.member',
  guardianships: 'families.guardianship',
  contactDetails: 'families.contact_detail',
  contacts: 'families.contact',
  responsible: 'families.assignment',
  phases: 'families.phase_entry',
  endings: 'families.ending',
  tasks: 'families.task',
  assessments: 'assessment.assessment',
  needs: 'assessment.need',
  opinions: 'assessment.opinion',
  answers: 'measures.answer',
  planVersions: 'plans.version',
  agreements: 'plans.agreement',
  plannedCosts: 'plans.planned_cost',
  consents: 'plans.consent',
  sharings: 'plans.sharing',
  steps: 'plans.step',
  services: 'plans.course',
  benefits: 'plans.benefit',
  meetings: 'engagement.meeting',
  marks: 'engagement.mark',
  presence: 'engagement.presence',
  minutes: 'engagement.minutes',
  decisions: 'engagement.decision',
  places: 'engagement.place',
  notes: 'engagement.note',
  attachments: 'engagement.attachment',
  signals: 'engagement.signal',
  serviceUse: 'lifecycle.service_use',
  eligibility: 'lifecycle.eligibility',
  circumstances: 'families.circumstance',
  merges: 'families.merge',
  interpreters: 'engagement.interpreter_booking',
} as const

const HIDDEN = `'{area_id,unit_id,restricted,hidden_from,family_id}'::text[]`

export type FamilyRecord = Readonly<Record<string, readonly Record<string, unknown>[]>>

export async function familyRecord(db: Read, familyId: string): Promise<FamilyRecord> {
  const record: Record<string, Record<string, unknown>[]> = {}
  for (const [part, table] of Object.entries(PARTS)) {
    const rows = await db.rows<{ row: Record<string, unknown> }>({
      text: `select to_jsonb(t) - ${HIDDEN} as row from ${table} t where t.area_id = (select app.area()) and t.family_id = $1 order by 1`,
      values: [familyId],
    })
    record[part] = rows.map(({ row }) => row)
  }
  return record
}

export const memberIds = async (db: Read, familyId: string) =>
  (
    await db.rows(sql<{ personId: string }>`
      select distinct person_id as "personId" from families.member where area_id = (select app.area()) and family_id = ${familyId}`)
  ).map(({ personId }) => personId)
