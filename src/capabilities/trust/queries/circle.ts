// SQL of letting workers of other organisations into a family's circle.
import { sql, type Read, type Write } from '#platform/sql.ts'

export type Outsider = {
  workerId: string
  name: string
  title: string
  organisation: string
  role: 'partner_worker' | 'volunteer'
}

/** With a living account; who is both is a partner organisation's worker first. */
export const listOutsiders = (db: Read) =>
  db.rows(sql<Outsider>`
    select distinct on (w.worker_id) w.worker_id as "workerId", w.given_name || ' ' || w.surname as name, w.title, o.name as organisation, r.role
    from organisations.worker_role r join organisations.worker w using (area_id, worker_id) join organisations.organisation o on o.area_id = w.area_id and o.organisation_id = w.organisation_id
    where r.area_id = (select app.area()) and r.role in ('partner_worker', 'volunteer') and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date)
      and w.start_date <= current_date and (w.end_date is null or w.end_date >= current_date) and trust.account_of_worker(w.worker_id) is not null
    order by w.worker_id, r.role`)

export const membersAmong = async (db: Read, familyId: string, personIds: readonly string[]) =>
  (
    await db.get(sql<{ n: number }>`
      select count(distinct person_id)::int as n from families.member
      where area_id = (select app.area()) and family_id = ${familyId} and person_id = any(${personIds}::uuid[]) and (end_date is null or end_date >= current_date)`)
  ).n

/** One row: of the whole family, or of one person. Returns 0 where the family is not the caller's to open. */
export const letIn = (
  db: Write,
  familyId: string,
  l: {
    circleId: string
    workerId: string
    personId: string | null
    role: string
    read: readonly string[]
    write: readonly string[]
    basis: string
    purpose: string
    until: string
  },
) =>
  db.run(sql`
    insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, person_id, organisation_id, role, read_parts, write_parts, basis, purpose, valid_to, created_by)
    select f.area_id, ${l.circleId}, f.family_id, f.unit_id, f.restricted, trust.account_of_worker(w.worker_id), ${l.personId}::uuid, w.organisation_id, ${l.role}, ${l.read}, ${l.write},
      ${l.basis}, ${l.purpose}, ${l.until}::timestamptz, (select app.account())
    from families.family f join organisations.worker w on w.area_id = f.area_id and w.worker_id = ${l.workerId}
    where f.area_id = (select app.area()) and f.family_id = ${familyId}`)

/** Everything of the one whose row it is, in this family; 0 where it is not an outsider's, or has ended. */
export const endOutsider = (db: Write, familyId: string, circleId: string, at: string) =>
  db.run(sql`
    update trust.circle set valid_to = greatest(valid_from, least(${at}::timestamptz, now())), ended_by = (select app.account())
    where area_id = (select app.area()) and family_id = ${familyId} and role in ('partner_worker', 'volunteer') and (valid_to is null or valid_to > now())
      and account_id = (select c.account_id from trust.circle c where c.area_id = (select app.area()) and c.family_id = ${familyId} and c.circle_id = ${circleId}
        and c.role in ('partner_worker', 'volunteer'))`)
