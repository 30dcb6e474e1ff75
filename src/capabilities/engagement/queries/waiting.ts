// SQL of the waits on the way in: one nameless line a contact, of the units whose lists the caller has.
import type { Day } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'
import type { WayIn } from '../model.ts'

export const listWaysIn = (db: Read, from: Day, to: Day, unitId: number | null) =>
  db.rows(sql<WayIn>`
    select received_on as "receivedOn", outcome, urgency_on as "urgencyOn", decided_on as "decidedOn", worker_on as "workerOn", meeting_on as "meetingOn",
      ready_on as "readyOn", ended_on as "endedOn"
    from engagement.waiting_times(${from}, ${to}) where ${unitId}::int is null or unit_id = ${unitId}`)
