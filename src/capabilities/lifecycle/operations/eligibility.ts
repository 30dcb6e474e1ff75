// Eligibility for a family partner: what the rule says, and what a person decides.
import { addDays, type Day } from '#kit/day.ts'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { Read } from '#platform/sql.ts'
import { settingOf } from '#rooms/organisations/index.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/eligibility.ts'
import { eligibility as judge } from '../rules/eligibility.ts'

type Contract = typeof contract

export const eligibilityRule: Operation<Contract['eligibilityRule']> = ({ db }) => settingOf(db, 'families.eligibility')

async function judged(db: Read, familyId: string, told: readonly string[], today: Day) {
  const rule = await settingOf(db, 'families.eligibility')
  const used = await q.listServicesSince(db, familyId, addDays(today, -(rule.days - 1)))
  return { rule, ...judge(used, told, rule, today) }
}

export const eligibility: Operation<Contract['eligibility']> = async ({ db, today }, { params }) => {
  const now = await judged(db, params.familyId, [], today)
  return { ...now, counted: [...now.counted], history: await q.listDecisions(db, params.familyId) }
}

export const decideEligibility: Operation<Contract['decideEligibility']> = async ({ db, today }, { params, body }) => {
  const now = await judged(db, params.familyId, body.told, today)
  if ((body.decision === 'partner') !== now.meets && body.reason === '')
    return refused('lifecycle.eligibility-reason-missing', 'reason')
  return (await q.decide(db, params.familyId, { ...body, ...now, on: today })) ? {} : refused('not-found')
}
