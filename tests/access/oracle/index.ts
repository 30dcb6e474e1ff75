// The oracle: who may do what, written from the house's rules in its own words and sharing no code with what it judges.
// A new action needs a line in the room's actions; a new operation whose row can be out of reach although the action is permitted
// needs one in its rows.
import type { Situation } from '../actors.ts'
import { ASSESSMENT } from './assessment.ts'
import { ENGAGEMENT } from './engagement.ts'
import { FAMILIES } from './families.ts'
import { LIFECYCLE } from './lifecycle.ts'
import { MEASURES } from './measures.ts'
import { NETWORK } from './network.ts'
import { ORGANISATIONS } from './organisations.ts'
import { PLANS } from './plans.ts'
import { TRUST } from './trust.ts'
import { circlesOf, partsOf, sees, unitRolesOf } from './reach.ts'
import type { Rule } from './rule.ts'

export { circlesOf, partsOf, sees, unitRolesOf } from './reach.ts'

const ALL = [ORGANISATIONS, TRUST, FAMILIES, NETWORK, ASSESSMENT, MEASURES, PLANS, ENGAGEMENT, LIFECYCLE]
export const ACTIONS = Object.assign({}, ...ALL.map(({ actions }) => actions)) as Readonly<Record<string, Rule>>
const ROWS = Object.assign({}, ...ALL.map(({ rows }) => rows)) as Readonly<
  Record<string, (who: Situation) => boolean | 422>
>

export type Expected = 'done' | 401 | 403 | 404 | 422

export function expected(
  operation: { operationId: string; action: string; ofFamily: boolean },
  who: Situation,
): Expected {
  const rule = ACTIONS[operation.action]
  if (rule === undefined)
    throw new Error(
      `${operation.action} has no line in tests/access/oracle: add to its room who may do it, from the rules of the house`,
    )
  if (who.session !== 'alive') return 401
  if (!permits(rule, who)) return operation.ofFamily && !sees(who, who.target) ? 404 : 403
  const there = ROWS[operation.operationId]?.(who) ?? true
  return there === true ? 'done' : there === false ? 404 : there
}

function permits(rule: Rule, who: Situation): boolean {
  if (rule.everyone) return true
  if (rule.roles?.some((role) => who.roles.includes(role))) return true
  if (rule.unit?.some((role) => unitRolesOf(who).includes(role))) return true
  const circles = circlesOf(who)
  if (
    rule.oneself !== undefined &&
    circles.some(
      (circle) =>
        (circle.role === 'family_adult' || circle.role === 'young_person') &&
        partsOf(circle, 'reads').includes(rule.oneself!),
    )
  )
    return true
  const asked = (may: 'reads' | 'writes') =>
    (rule[may] ?? []).some((part) => circles.some((circle) => partsOf(circle, may).includes(part)))
  const inRole = rule.as === undefined || circles.some((circle) => rule.as!.includes(circle.role))
  return inRole && (asked('reads') || asked('writes'))
}
