// SQL of two records of one person made one.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Taken } from '../model.ts'

export type Pair = { keptId: string; otherFamilyId: string; otherId: string }
export type Verdict = 'ok' | 'not-found' | 'not-here' | 'proposed' | 'guards' | 'accounts' | 'both'

export type Said = {
  givenName: string
  surname: string
  bornOn: Day | null
  dueOn: Day | null
  hasCode: boolean
  identityCode: string | null
  language: string
  interpreter: string | null
  safetyBan: boolean
}

export type PersonMergePreview =
  | { verdict: Exclude<Verdict, 'ok'> }
  | {
      verdict: 'ok'
      kept: Said
      other: Said
      /** By table. */
      follows: { kind: string; count: number }[]
      sameFamily: boolean
      narrows: { name: string; personId: string | null; parts: string[] }[]
    }

export const personDuplicates = (db: Read, familyId: string) =>
  db.rows(sql<{
    personId: string
    why: 'identity_code' | 'name_and_birth'
    otherFamilyId: string | null
    otherFamily: string | null
    otherId: string | null
    givenName: string | null
    surname: string | null
    bornOn: Day | null
    unitName: string | null
    ask: string[]
  }>`
    select person_id as "personId", why, other_family_id as "otherFamilyId", other_family as "otherFamily", other_id as "otherId", given_name as "givenName", surname,
      born_on as "bornOn", unit_name as "unitName", ask
    from families.person_duplicates(${familyId})`)

export const previewPersonMerge = async (db: Read, familyId: string, { keptId, otherFamilyId, otherId }: Pair) =>
  (
    await db.get(sql<{ preview: PersonMergePreview }>`
      select families.preview_person_merge(${familyId}, ${keptId}, ${otherFamilyId}, ${otherId}) as preview`)
  ).preview

export const mergePersons = async (
  db: Write,
  familyId: string,
  m: Pair & { mergeId: string; take: Taken; reason: string; on: Day },
) =>
  (
    await db.get(sql<{ done: Exclude<Verdict, 'ok'> | 'done' }>`
      select families.merge_persons(${m.mergeId}, ${familyId}, ${m.keptId}, ${m.otherFamilyId}, ${m.otherId}, ${JSON.stringify(m.take)}, ${m.reason}, ${m.on}) as done`)
  ).done

export const undoPersonMerge = async (db: Write, familyId: string, m: { mergeId: string; reason: string; on: Day }) =>
  (
    await db.get(sql<{ done: 'done' | 'not-found' | 'changed-since' }>`
      select families.undo_person_merge(${familyId}, ${m.mergeId}, ${m.reason}, ${m.on}) as done`)
  ).done

export const listPersonMerges = (db: Read, familyId: string) =>
  db.rows(sql<{
    mergeId: string
    personId: string
    otherId: string
    mayUndo: boolean
    was: Said
    keptWas: Said
    nowSays: Said
    setAside: number
    followed: number
    reason: string
    mergedOn: Day
    mergedBy: string
    undoneOn: Day | null
    undoneReason: string | null
  }>`
    select merge_id as "mergeId", person_id as "personId", other_id as "otherId", may_undo as "mayUndo", was, kept_was as "keptWas", now_says as "nowSays", set_aside as "setAside", followed,
      reason, merged_on as "mergedOn", merged_by as "mergedBy", undone_on as "undoneOn", undone_reason as "undoneReason"
    from families.person_merges_of(${familyId})`)

/** The families a merge touched that the caller reaches, for the log of each. */
export const touchedBy = async (db: Read, personId: string) =>
  (
    await db.rows(sql<{ familyId: string }>`
      select distinct family_id as "familyId" from families.member where area_id = (select app.area()) and person_id = ${personId}`)
  ).map(({ familyId }) => familyId)
