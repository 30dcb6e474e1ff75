// SQL of settings: versions, and which of them is in force on a day.
import type { Day, Instant } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'

/** Null: today, as the database has it. */
export const keptSettings = (db: Read, keys: readonly string[], on: Day | null) =>
  db.rows(sql<{ key: string; value: unknown; since: Day | null; version: number; next: Day | null }>`
    select s.key, n.value, n.effective_from as since, max(s.version) as version,
      min(s.effective_from) filter (where s.effective_from > coalesce(${on}::date, current_date)) as next
    from organisations.setting s
    left join lateral (select i.value, i.effective_from from organisations.setting i
      where i.area_id = s.area_id and i.key = s.key and i.effective_from <= coalesce(${on}::date, current_date)
      order by i.effective_from desc, i.version desc limit 1) n on true
    where s.area_id = (select app.area()) and s.key = any(${keys})
    group by s.key, n.value, n.effective_from`)

export const settingVersions = (db: Read, key: string) =>
  db.rows(sql<{
    version: number
    value: unknown
    from: Day
    reason: string
    source: string
    changedBy: string
    at: Instant
    reverts: number | null
  }>`
    select s.version, s.value, s.effective_from as "from", s.reason, s.source, w.given_name || ' ' || w.surname as "changedBy", s.created_at as at, s.reverts
    from organisations.setting s join organisations.worker w on w.area_id = s.area_id and w.worker_id = s.created_by
    where s.area_id = (select app.area()) and s.key = ${key} order by s.version desc`)

/** Every version of some settings, the one that goes first last: the last whose day is reached is in force. */
export const allVersions = (db: Read, keys: readonly string[]) =>
  db.rows(sql<{ key: string; version: number; value: unknown; from: Day }>`
    select key, version, value, effective_from as "from" from organisations.setting
    where area_id = (select app.area()) and key = any(${keys}) order by key, effective_from, version`)

export const touchesOf = (db: Read, key: string, value: unknown) =>
  db.rows(sql<{ what: string; count: number }>`
    select what, count from organisations.setting_touches(${key}, ${JSON.stringify(value)}::jsonb)`)

type NewVersion = {
  key: string
  version: number
  value: unknown
  from: Day
  reason: string
  source: string
  reverts: number | null
}

/** The newest version is the one it was made on, or nothing is written. */
export const keepSetting = (db: Write, v: NewVersion) =>
  db.run(sql`
    insert into organisations.setting (area_id, key, version, value, effective_from, reason, source, reverts, created_by)
    select (select app.area()), ${v.key}, ${v.version}, ${JSON.stringify(v.value)}::jsonb, ${v.from}, ${v.reason}, ${v.source}, ${v.reverts}, (select app.worker())
    where ${v.version} = 1 + coalesce((select max(s.version) from organisations.setting s where s.area_id = (select app.area()) and s.key = ${v.key}), 0)`)
