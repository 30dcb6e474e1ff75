// SQL of the calendar.
import type { Day, Instant } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'

export type WorkerDay = { workerId: string; name: string; day: Day; meetings: number; minutes: number }

/** Meetings counted by worker and day in the units whose lists the reader keeps. */
export const countUnitDays = (db: Read, from: Day, to: Day) =>
  db.rows(sql<WorkerDay>`
    select w.worker_id as "workerId", w.given_name || ' ' || w.surname as name, m.starts_at::date as day, count(*)::int as meetings, sum(m.minutes)::int as minutes
    from engagement.meeting m join organisations.worker w on w.area_id = m.area_id and w.worker_id = m.worker_id
    where m.area_id = (select app.area()) and m.unit_id = any((select app.units())::int[]) and m.state <> 'cancelled'
      and m.starts_at >= ${from}::date and m.starts_at < ${to}::date + 1
    group by w.worker_id, w.given_name, w.surname, m.starts_at::date order by w.surname, w.given_name, w.worker_id, day`)

export const workersNamed = (db: Read, workerIds: readonly string[]) =>
  db.rows(sql<{ workerId: string; name: string; organisationName: string }>`
    select w.worker_id as "workerId", w.given_name || ' ' || w.surname as name, o.name as "organisationName"
    from organisations.worker w join organisations.organisation o on o.area_id = w.area_id and o.organisation_id = w.organisation_id
    where w.area_id = (select app.area()) and w.worker_id = any(${[...workerIds]}::uuid[])
    order by array_position(${[...workerIds]}::uuid[], w.worker_id)`)

/** When workers are taken, whatever the reader's reach: times only. */
export const busyOfMany = (db: Read, workerIds: readonly string[], from: Day, to: Day) =>
  db.rows(sql<{ workerId: string; from: Instant; until: Instant }>`
    select w.id as "workerId", b.starts as "from", b.ends as until
    from unnest(${[...workerIds]}::uuid[]) w(id) cross join lateral engagement.busy_of(w.id, ${from}, ${to}) b order by b.starts`)

/** When workers are away: never why. */
export const absencesOf = (db: Read, workerIds: readonly string[], from: Day, to: Day) =>
  db.rows(sql<{ workerId: string; from: Day; to: Day }>`
    select worker_id as "workerId", start_date as "from", end_date as "to" from organisations.absence
    where area_id = (select app.area()) and worker_id = any(${[...workerIds]}::uuid[]) and cancelled_at is null
      and daterange(start_date, end_date, '[]') && daterange(${from}::date, ${to}::date, '[]') order by start_date`)

/** Who stands in for whom in those days, with the families in the reader's reach, or with one of them. */
export const coversFor = (db: Read, workerIds: readonly string[], from: Day, to: Day, familyId: string | null) =>
  db.rows(sql<{ forWorkerId: string; workerId: string; name: string }>`
    select distinct c.for_worker_id as "forWorkerId", c.worker_id as "workerId", w.given_name || ' ' || w.surname as name
    from families.cover c join organisations.worker w on w.area_id = c.area_id and w.worker_id = c.worker_id
    where c.area_id = (select app.area()) and c.for_worker_id = any(${[...workerIds]}::uuid[]) and c.ended_on is null
      and daterange(c.start_date, c.end_date, '[]') && daterange(${from}::date, ${to}::date, '[]')
      and (${familyId}::uuid is null or c.family_id = ${familyId}::uuid)
    order by name`)
