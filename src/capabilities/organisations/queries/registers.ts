// SQL of the registers' versions.
import type { Instant } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'
import type { Register } from '../model.ts'

export const registerVersions = (db: Read, register: Register, recordId: string) =>
  db.rows(sql<{ version: number; content: Record<string, unknown>; changedBy: string | null; at: Instant }>`
    select v.version, v.content, w.given_name || ' ' || w.surname as "changedBy", v.changed_at as at
    from organisations.register_version v left join organisations.worker w on w.area_id = v.area_id and w.worker_id = v.changed_by
    where v.area_id = (select app.area()) and v.register = ${register} and v.record_id = ${recordId} order by v.version desc`)

export const registerTouches = (db: Read, register: Register, recordId: string) =>
  db.rows(sql<{ what: string; count: number }>`
    select what, count from organisations.register_touches(${register}, ${recordId})`)
