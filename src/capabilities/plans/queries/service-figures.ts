// SQL of how a service has come and helped: one nameless line a course.
import type { Day } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'
import type { Timing } from '../model.ts'

export const linesOfService = (db: Read, serviceId: string, from: Day, to: Day) =>
  db.rows(sql<{
    family: number
    orderedOn: Day
    startedOn: Day | null
    endedOn: Day | null
    felt: number | null
    seen: number | null
    timing: Timing | null
  }>`
    select family, ordered_on as "orderedOn", started_on as "startedOn", ended_on as "endedOn", felt::float8 as felt, seen::float8 as seen, timing
    from plans.lines_of_service(${serviceId}, ${from}, ${to})`)
