// SQL of dividing a family in two.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Following, SplitChoice } from '../model.ts'

export type SplitPreview = {
  follows: { kind: Following; count: number }[]
  together: number
  plans: number
  reach: { reader: string; about: string; ends: boolean; opens: boolean }[]
  team: { name: string; role: string; along: boolean }[]
}

export const presentMembers = async (db: Read, familyId: string) =>
  (
    await db.rows(sql<{ personId: string }>`
      select person_id as "personId" from families.member where area_id = (select app.area()) and family_id = ${familyId} and end_date is null`)
  ).map(({ personId }) => personId)

export const previewSplit = async (db: Read, familyId: string, { leaving, inBoth }: SplitChoice) =>
  (
    await db.get(sql<{ preview: SplitPreview | null }>`
      select families.preview_split(${familyId}, ${leaving}::uuid[], ${inBoth}::uuid[]) as preview`)
  ).preview

export const splitFamily = async (
  db: Write,
  familyId: string,
  s: SplitChoice & { splitId: string; otherId: string; name: string; reason: string; on: Day },
) =>
  (
    await db.get(sql<{ done: 'done' | 'not-found' | 'not-a-member' | 'nobody-stays' | 'proposed' }>`
      select families.split_family(${s.splitId}, ${familyId}, ${s.otherId}, ${s.name}, ${s.leaving}::uuid[], ${s.inBoth}::uuid[], ${s.reason}, ${s.on}) as done`)
  ).done

/** The new family of a split that stands. */
export const otherOfSplit = async (db: Read, familyId: string, splitId: string) =>
  (
    await db.find(sql<{ otherId: string }>`
      select other_id as "otherId" from families.split
      where area_id = (select app.area()) and family_id = ${familyId} and split_id = ${splitId} and undone_on is null`)
  )?.otherId ?? null

export const undoSplit = async (db: Write, familyId: string, s: { splitId: string; reason: string; on: Day }) =>
  (
    await db.get(sql<{ done: 'done' | 'not-found' | 'worked-since' }>`
      select families.undo_split(${familyId}, ${s.splitId}, ${s.reason}, ${s.on}) as done`)
  ).done

/** Seen from either family, by who reaches both. */
export const listSplits = (db: Read, familyId: string) =>
  db.rows(sql<{
    splitId: string
    familyId: string
    name: string
    is: 'new' | 'old'
    reason: string
    followed: number
    splitOn: Day
    splitBy: string
    undoneOn: Day | null
    undoneReason: string | null
  }>`
    select s.split_id as "splitId", case when s.family_id = ${familyId} then s.other_id else s.family_id end as "familyId", coalesce(f.name, s.other_name) as name, case when s.family_id = ${familyId} then 'new' else 'old' end as is, s.reason, s.followed,
      s.split_on as "splitOn", trust.name_of_account(s.split_by) as "splitBy", s.undone_on as "undoneOn", s.undone_reason as "undoneReason"
    from families.split s left join families.family f on f.area_id = s.area_id and f.family_id = case when s.family_id = ${familyId} then s.other_id else s.family_id end
    where s.area_id = (select app.area()) and (s.family_id = ${familyId} or (s.other_id = ${familyId} and s.undone_on is null)) order by s.split_on desc, s.created_at desc`)
