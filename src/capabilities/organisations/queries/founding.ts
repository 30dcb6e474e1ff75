// SQL of taking a worker in from the command line, as the owner of the tables: no reader's context, the area is named.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Sector, WorkerRole } from '../model.ts'

/** Areas with how many organisations each has. */
export const areas = (db: Read) =>
  db.rows(sql<{ areaId: number; name: string; organisations: number }>`
    select a.area_id as "areaId", a.name_fi as name, (select count(*)::int from organisations.organisation o where o.area_id = a.area_id) as organisations
    from organisations.area a order by a.area_id`)

export const organisationsOf = (db: Read, areaId: number) =>
  db.rows(sql<{ organisationId: string; name: string; folded: string }>`
    select organisation_id as "organisationId", name, app.fold(name) as folded from organisations.organisation
    where area_id = ${areaId} and (end_date is null or end_date >= current_date) order by name collate "fi-FI-x-icu"`)

export const unitsOf = (db: Read, areaId: number, organisationId: string) =>
  db.rows(sql<{ unitId: number; name: string; folded: string }>`
    select unit_id as "unitId", name, app.fold(name) as folded from organisations.unit
    where area_id = ${areaId} and organisation_id = ${organisationId} and (end_date is null or end_date >= current_date)
    order by name collate "fi-FI-x-icu", unit_id`)

export const fold = async (db: Read, words: string) =>
  (await db.get(sql<{ folded: string }>`select app.fold(${words}) as folded`)).folded

export const foundOrganisation = (db: Write, areaId: number, id: string, name: string, sector: Sector, on: Day) =>
  db.run(sql`insert into organisations.organisation (area_id, organisation_id, name, sector, start_date)
    values (${areaId}, ${id}, ${name}, ${sector}, ${on})`)

export const foundUnit = async (db: Write, areaId: number, organisationId: string, name: string, on: Day) =>
  (
    await db.get(sql<{ unitId: number }>`insert into organisations.unit (area_id, organisation_id, name, start_date)
      values (${areaId}, ${organisationId}, ${name}, ${on}) returning unit_id as "unitId"`)
  ).unitId

type Newcomer = { workerId: string; organisationId: string; givenName: string; surname: string; title: string }

export const takeInWorker = (db: Write, areaId: number, w: Newcomer, unitId: number, role: WorkerRole, on: Day) =>
  db.run(sql`
    with worker as (
      insert into organisations.worker (area_id, worker_id, organisation_id, given_name, surname, title, start_date)
      values (${areaId}, ${w.workerId}, ${w.organisationId}, ${w.givenName}, ${w.surname}, ${w.title}, ${on}) returning area_id, worker_id)
    insert into organisations.worker_role (area_id, worker_id, unit_id, role, start_date)
    select area_id, worker_id, ${unitId}, ${role}, ${on} from worker`)
