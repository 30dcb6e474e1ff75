// SQL of eligibility: the services in force lately, and the decisions.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Counted, EligibilityDecision } from '../model.ts'

export const listServicesSince = (db: Read, familyId: string, from: Day) =>
  db.rows(sql<Counted & { serviceId: string }>`
    select service_id as "serviceId", name, organisation, start_date as "startDate", end_date as "endDate"
    from lifecycle.services_since(${familyId}, ${from})`)

export const listDecisions = (db: Read, familyId: string) =>
  db.rows(sql<EligibilityDecision>`
    select decision_id as "decisionId", decision, meets_rule as "meetsRule", at_once as "atOnce",
      jsonb_build_object('services', services_needed, 'days', days) as rule, counted, reason, decided_on as "decidedOn",
      trust.name_of_account(decided_by) as "decidedBy"
    from lifecycle.eligibility where area_id = (select app.area()) and family_id = ${familyId} order by decided_on desc, created_at desc`)

export const decide = async (
  db: Write,
  familyId: string,
  d: {
    decisionId: string
    decision: string
    meets: boolean
    atOnce: number
    rule: { services: number; days: number }
    counted: readonly Counted[]
    reason: string
    on: Day
  },
) =>
  (
    await db.get(sql<{ done: boolean }>`
      select lifecycle.decide_eligibility(${familyId}, ${d.decisionId}, ${d.decision}, ${d.meets}, ${d.atOnce}, ${d.rule.services}, ${d.rule.days},
        ${JSON.stringify(d.counted)}, ${d.reason}, ${d.on}) as done`)
  ).done
