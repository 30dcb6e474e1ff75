// SQL of duplicates and of records made one.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { DuplicateGround, Phase } from '../model.ts'

export type DuplicateRow = {
  askedId: string
  why: DuplicateGround
  familyId: string | null
  name: string | null
  phase: Phase | null
  unitName: string | null
  personId: string | null
  givenName: string | null
  surname: string | null
  bornOn: Day | null
  ask: string[]
}

export const likelyDuplicates = (db: Read, contactId: string, people: readonly unknown[]) =>
  db.rows(sql<DuplicateRow>`
    select asked_id as "askedId", why, family_id as "familyId", name, phase, unit_name as "unitName", person_id as "personId", given_name as "givenName", surname,
      born_on as "bornOn", ask
    from families.likely_duplicates(${contactId}, ${JSON.stringify(people)})`)

export const mergeFamilies = async (
  db: Write,
  familyId: string,
  m: { mergeId: string; otherId: string; reason: string; on: Day },
) =>
  (
    await db.get(
      sql<{
        done: boolean
      }>`select families.merge_families(${m.mergeId}, ${familyId}, ${m.otherId}, ${m.reason}, ${m.on}) as done`,
    )
  ).done

/** The other family of a merge that stands. */
export const otherOf = async (db: Read, familyId: string, mergeId: string) =>
  (
    await db.find(sql<{ otherId: string }>`
      select other_id as "otherId" from families.merge
      where area_id = (select app.area()) and family_id = ${familyId} and merge_id = ${mergeId} and undone_on is null`)
  )?.otherId ?? null

export const undoMerge = async (db: Write, familyId: string, m: { mergeId: string; reason: string; on: Day }) =>
  (
    await db.get(
      sql<{ done: boolean }>`select families.undo_merge(${familyId}, ${m.mergeId}, ${m.reason}, ${m.on}) as done`,
    )
  ).done

/** Seen from either record, by who reaches both. */
export const listMerges = (db: Read, familyId: string) =>
  db.rows(sql<{
    mergeId: string
    familyId: string
    name: string
    is: 'other' | 'kept'
    reason: string
    mergedOn: Day
    mergedBy: string
    undoneOn: Day | null
    undoneReason: string | null
  }>`
    select m.merge_id as "mergeId", f.family_id as "familyId", f.name, case when m.family_id = ${familyId} then 'other' else 'kept' end as is, m.reason,
      m.merged_on as "mergedOn", trust.name_of_account(m.merged_by) as "mergedBy", m.undone_on as "undoneOn", m.undone_reason as "undoneReason"
    from families.merge m join families.family f on f.area_id = m.area_id and f.family_id = case when m.family_id = ${familyId} then m.other_id else m.family_id end
    where m.area_id = (select app.area()) and (m.family_id = ${familyId} or m.other_id = ${familyId}) order by m.merged_on desc, m.created_at desc`)
