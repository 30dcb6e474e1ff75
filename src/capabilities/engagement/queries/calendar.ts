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

/** When a worker is taken, whatever the reader's reach: times only. */
export const busyOf = (db: Read, workerId: string, from: Day, to: Day) =>
  db.rows(sql<{ from: Instant; until: Instant }>`
    select starts as "from", ends as until from engagement.busy_of(${workerId}, ${from}, ${to}) order by starts`)
