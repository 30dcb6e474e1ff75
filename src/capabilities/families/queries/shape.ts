// SQL of a family's shape: guardianship, relations, birth, people of two families, circumstances.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Authority, Circumstance } from '../model.ts'

export const areMembers = async (db: Read, familyId: string, personIds: readonly string[]) =>
  (
    await db.get(sql<{ n: number }>`
      select count(distinct person_id)::int as n from families.member
      where area_id = (select app.area()) and family_id = ${familyId} and person_id = any(${personIds}::uuid[]) and end_date is null`)
  ).n === new Set(personIds).size

type Pair = { childId: string; guardianId: string }

/** What begins on the day itself or later never held: it makes room. */
export const endGuardianship = (db: Write, familyId: string, { childId, guardianId }: Pair, lastDay: Day) =>
  db.run(sql`
    update families.guardianship set end_date = greatest(start_date, ${lastDay}::date)
    where area_id = (select app.area()) and family_id = ${familyId} and child_id = ${childId} and guardian_id = ${guardianId}
      and (end_date is null or end_date > ${lastDay}::date)`)

export const setGuardianship = (db: Write, familyId: string, g: Pair & { authority: Authority; startDate: Day }) =>
  db.run(sql`
    insert into families.guardianship (area_id, family_id, unit_id, restricted, child_id, guardian_id, authority, start_date)
    select area_id, family_id, unit_id, restricted, ${g.childId}, ${g.guardianId}, ${g.authority}, ${g.startDate}
    from families.family where area_id = (select app.area()) and family_id = ${familyId}
    on conflict (area_id, family_id, child_id, guardian_id, start_date) do update set authority = excluded.authority, end_date = null`)

export const changeMember = (db: Write, familyId: string, personId: string, relation: string, home: string) =>
  db.run(sql`
    update families.member set relation = ${relation}, home = ${home}
    where area_id = (select app.area()) and family_id = ${familyId} and person_id = ${personId} and end_date is null`)

export const endMembership = (db: Write, familyId: string, personId: string, on: Day) =>
  db.run(sql`
    update families.member set end_date = greatest(start_date, ${on}::date)
    where area_id = (select app.area()) and family_id = ${familyId} and person_id = ${personId} and end_date is null`)

export const noteBirth = async (
  db: Write,
  familyId: string,
  personId: string,
  b: { bornOn: Day; givenName: string | null; identityCode: string | null },
) =>
  (
    await db.get(
      sql<{
        done: boolean
      }>`select families.note_birth(${familyId}, ${personId}, ${b.bornOn}, ${b.givenName}, ${b.identityCode}) as done`,
    )
  ).done

export const joinMember = async (
  db: Write,
  familyId: string,
  j: { fromFamilyId: string; personId: string; relation: string; home: string; on: Day },
) =>
  (
    await db.get(
      sql<{
        done: boolean
      }>`select families.join_member(${familyId}, ${j.fromFamilyId}, ${j.personId}, ${j.relation}, ${j.home}, ${j.on}) as done`,
    )
  ).done

export const listCircumstances = (db: Read, familyId: string) =>
  db.rows(sql<{
    circumstanceId: string
    personId: string
    kind: Circumstance
    words: string
    startDate: Day
    endDate: Day | null
  }>`
    select circumstance_id as "circumstanceId", person_id as "personId", kind, words, start_date as "startDate", end_date as "endDate"
    from families.circumstance where area_id = (select app.area()) and family_id = ${familyId} order by start_date, created_at`)

export const noteCircumstance = (
  db: Write,
  familyId: string,
  c: {
    circumstanceId: string
    personId: string
    kind: Circumstance
    words: string
    startDate: Day
    endDate: Day | null
  },
) =>
  db.run(sql`
    insert into families.circumstance (area_id, family_id, unit_id, restricted, circumstance_id, person_id, kind, words, start_date, end_date, created_by)
    select area_id, family_id, unit_id, restricted, ${c.circumstanceId}, person_id, ${c.kind}, ${c.words}, ${c.startDate}, ${c.endDate}, (select app.account())
    from families.member where area_id = (select app.area()) and family_id = ${familyId} and person_id = ${c.personId} and end_date is null`)

export const endCircumstance = (db: Write, familyId: string, circumstanceId: string, on: Day) =>
  db.run(sql`
    update families.circumstance set end_date = greatest(start_date, ${on}::date)
    where area_id = (select app.area()) and family_id = ${familyId} and circumstance_id = ${circumstanceId}`)
