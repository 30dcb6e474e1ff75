// SQL of workers and their roles over time.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Worker } from '../contract.ts'
import type { WorkerRole } from '../model.ts'

type Wanted = {
  q: string
  workerId: string | null
  organisationId: string | null
  unitId: number | null
  role: WorkerRole | null
  language: string | null
  current: boolean
  /** Roles that have ended too, not only those in force. */
  pastRoles: boolean
  today: Day
}

export const listWorkers = (db: Read, w: Wanted) =>
  db.rows(sql<Worker>`
    with held as (
      select r.* from organisations.worker_role r
      where r.area_id = (select app.area()) and (${w.pastRoles} or (r.start_date <= ${w.today} and (r.end_date is null or r.end_date >= ${w.today})))
    )
    select k.worker_id as "workerId", k.organisation_id as "organisationId", o.name as "organisationName", o.sector, k.given_name as "givenName", k.surname,
      k.title, k.languages, k.weekly_hours as "weeklyHours",
      k.start_date as "startDate", k.end_date as "endDate", k.revision,
      coalesce((select jsonb_agg(jsonb_build_object('unitId', r.unit_id, 'unitName', u.name, 'role', r.role, 'startDate', r.start_date, 'endDate', r.end_date)
          order by r.start_date desc, u.name, r.role)
        from held r join organisations.unit u using (area_id, unit_id) where r.worker_id = k.worker_id), '[]') as roles
    from organisations.worker k join organisations.organisation o using (area_id, organisation_id)
    where k.area_id = (select app.area())
      and (position(app.fold(${w.q}) in app.fold(k.given_name || ' ' || k.surname)) > 0 or position(app.fold(${w.q}) in app.fold(k.surname || ' ' || k.given_name)) > 0)
      and (${w.workerId}::uuid is null or k.worker_id = ${w.workerId})
      and (${w.organisationId}::uuid is null or k.organisation_id = ${w.organisationId})
      and (${w.language}::text is null or ${w.language} = any(k.languages))
      and ((${w.unitId}::int is null and ${w.role}::text is null) or exists (select 1 from held r where r.worker_id = k.worker_id
        and (${w.unitId}::int is null or r.unit_id = ${w.unitId}) and (${w.role}::text is null or r.role = ${w.role})))
      and (not ${w.current} or k.end_date is null or k.end_date >= ${w.today})
    order by k.surname collate "fi-FI-x-icu", k.given_name collate "fi-FI-x-icu", k.worker_id limit 1000`)

export type WorkerFields = {
  organisationId: string
  givenName: string
  surname: string
  title: string
  languages: readonly string[]
  weeklyHours: number
  startDate: Day
  endDate: Day | null
}

export const createWorker = (db: Write, id: string, k: WorkerFields) =>
  db.run(sql`
    insert into organisations.worker (area_id, worker_id, organisation_id, given_name, surname, title, languages, weekly_hours, start_date, end_date)
    values ((select app.area()), ${id}, ${k.organisationId}, ${k.givenName}, ${k.surname}, ${k.title}, ${k.languages},
      ${k.weeklyHours}, ${k.startDate}, ${k.endDate})`)

export const changeWorker = (db: Write, id: string, revision: number, k: WorkerFields) =>
  db.run(sql`
    update organisations.worker set organisation_id = ${k.organisationId}, given_name = ${k.givenName}, surname = ${k.surname}, title = ${k.title},
      languages = ${k.languages}, weekly_hours = ${k.weeklyHours},
      start_date = ${k.startDate}, end_date = ${k.endDate}, revision = revision + 1
    where area_id = (select app.area()) and worker_id = ${id} and revision = ${revision}`)

export const holdsRole = async (
  db: Read,
  workerId: string,
  r: { unitId: number; role: WorkerRole; startDate: Day; endDate: Day | null },
) =>
  (await db.find(sql`
    select 1 from organisations.worker_role
    where area_id = (select app.area()) and worker_id = ${workerId} and unit_id = ${r.unitId} and role = ${r.role}
      and daterange(start_date, end_date, '[]') && daterange(${r.startDate}::date, ${r.endDate}::date, '[]')`)) !== null

export const giveRole = (
  db: Write,
  workerId: string,
  r: { unitId: number; role: WorkerRole; startDate: Day; endDate: Day | null },
) =>
  db.run(sql`
    insert into organisations.worker_role (area_id, worker_id, unit_id, role, start_date, end_date)
    values ((select app.area()), ${workerId}, ${r.unitId}, ${r.role}, ${r.startDate}, ${r.endDate})`)

export const endRole = (
  db: Write,
  workerId: string,
  r: { unitId: number; role: WorkerRole; startDate: Day; endDate: Day },
) =>
  db.run(sql`
    update organisations.worker_role set end_date = ${r.endDate}
    where area_id = (select app.area()) and worker_id = ${workerId} and unit_id = ${r.unitId} and role = ${r.role} and start_date = ${r.startDate}
      and start_date <= ${r.endDate} and (end_date is null or end_date > ${r.endDate})`)
