// SQL of oversight: both reads work through the database's defined functions, which know whose units and never show one's own reading.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { ReadingRule } from '../model.ts'

export const accessRegister = (db: Read, query: string, state: string, limit: number, offset: number) =>
  db.rows(sql<{
    circleId: string
    familyId: string
    familyName: string
    unitName: string
    workerId: string | null
    name: string
    role: string
    organisation: string
    onePerson: boolean
    parts: string[]
    writes: boolean
    basis: string
    purpose: string
    from: string
    to: string | null
    total: number
  }>`
    select circle_id as "circleId", family_id as "familyId", family_name as "familyName", unit_name as "unitName", worker_id as "workerId", name, role,
      organisation, one_person as "onePerson", parts, writes, basis, purpose, valid_from as "from", valid_to as "to", total
    from trust.access_register(${query}, ${state}, ${limit}, ${offset})`)

export const unusualReading = (db: Read, from: string) =>
  db.rows(sql<{
    finding: string
    rule: ReadingRule
    worker: string
    familyId: string
    familyName: string
    onDay: Day
    reads: number
    firstAt: string
    lastAt: string
    outcome: 'explained' | 'not_explained' | null
    note: string | null
    reviewedBy: string
    reviewedAt: string | null
  }>`
    select finding, rule, worker, family_id as "familyId", family_name as "familyName", on_day as "onDay", reads, first_at as "firstAt", last_at as "lastAt",
      outcome, note, reviewed_by as "reviewedBy", reviewed_at as "reviewedAt"
    from trust.unusual_reading(${from})`)

export const reviewReading = async (db: Write, finding: string, outcome: string, note: string) =>
  (await db.get(sql<{ done: boolean }>`select trust.review_reading(${finding}, ${outcome}, ${note}) as done`)).done
