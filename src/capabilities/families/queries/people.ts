// SQL of the people in a family: search, members, contact details, safety ban.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Phase } from '../model.ts'

export const search = (db: Read, query: string, limit: number) =>
  db.rows(sql<{
    familyId: string
    name: string
    phase: Phase
    personId: string | null
    givenName: string | null
    surname: string | null
    bornOn: Day | null
  }>`
    select family_id as "familyId", name, phase, person_id as "personId", given_name as "givenName", surname, born_on as "bornOn"
    from families.search(${query}, ${limit})`)

export const addMember = async (db: Write, familyId: string, member: unknown, on: Day) =>
  (
    await db.get(
      sql<{ done: boolean }>`select families.add_member(${familyId}, ${JSON.stringify(member)}, ${on}) as done`,
    )
  ).done

export const setSafetyBan = async (db: Write, familyId: string, personId: string, on: boolean) =>
  (
    await db.get(
      sql<{
        done: boolean
      }>`select families.change_person(${familyId}, ${personId}, null, null, null, null, null, ${on}) as done`,
    )
  ).done

export const listDetails = (db: Read, familyId: string) =>
  db.rows(sql<{
    detailId: string
    personId: string
    kind: 'phone' | 'email' | 'address' | 'school' | 'day_care'
    value: string
    protected: boolean
  }>`
    select detail_id as "detailId", person_id as "personId", kind, value, protected from families.contact_detail
    where area_id = (select app.area()) and family_id = ${familyId} and (end_date is null or end_date >= current_date) order by person_id, kind`)

export const addDetail = (
  db: Write,
  familyId: string,
  d: { detailId: string; personId: string; kind: string; value: string; on: Day },
) =>
  db.run(sql`
    insert into families.contact_detail (area_id, family_id, unit_id, restricted, detail_id, person_id, kind, value, protected, start_date)
    select area_id, family_id, unit_id, restricted, ${d.detailId}, person_id, ${d.kind}, ${d.value}, safety_ban, ${d.on}
    from families.member where area_id = (select app.area()) and family_id = ${familyId} and person_id = ${d.personId} and end_date is null`)
