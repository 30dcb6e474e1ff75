// Letting a worker of another organisation into a family's circle, and ending it.
import { randomUUID } from 'node:crypto'
import { addDays, instantFromFinland } from '#kit/day.ts'
import { must, refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import { CIRCLE_PARTS, LET_IN_DAYS } from '../model.ts'
import { mayBeAppointed } from '../queries.ts'
import * as q from '../queries/circle.ts'

type Contract = typeof contract

export const listOutsiders: Operation<Contract['listOutsiders']> = async ({ db }) => ({
  workers: (await q.listOutsiders(db)).toSorted(
    (a, b) => a.organisation.localeCompare(b.organisation, 'fi') || a.name.localeCompare(b.name, 'fi'),
  ),
})

export const letIn: Operation<Contract['letIn']> = async ({ db, today, discloses, notes }, { params, body }) => {
  const { familyId } = params
  const { workerId, personIds, basis, purpose } = body
  const worker = (await q.listOutsiders(db)).find((each) => each.workerId === workerId)
  if (worker === undefined) return refused('trust.not-an-outsider', 'workerId')
  if (body.until < today || body.until > addDays(today, LET_IN_DAYS)) return refused('trust.until-not-within', 'until')
  if (!(await mayBeAppointed(db, workerId, familyId))) return refused('trust.outsider-not-possible', 'workerId')
  if ((await q.membersAmong(db, familyId, personIds)) !== new Set(personIds).size)
    return refused('trust.not-of-the-family', 'personIds')
  if (personIds.length === 0 && body.parts.length > 0) return refused('trust.of-whom-missing', 'personIds')
  const until = must(instantFromFinland(addDays(body.until, 1), '00:00'))
  const { read, write } = CIRCLE_PARTS[worker.role]
  const common = { workerId, role: worker.role, basis, purpose, until }
  const own = await q.letIn(db, familyId, { ...common, circleId: randomUUID(), personId: null, read, write })
  if (own !== 1) return refused('not-found')
  // Whom one serves is known by name; what else of them is seen was chosen.
  for (const personId of new Set(personIds))
    await q.letIn(db, familyId, {
      ...common,
      circleId: randomUUID(),
      personId,
      read: [...new Set(['basic', ...body.parts])],
      write: [],
    })
  discloses([familyId], personIds)
  notes({ worker: workerId, parts: body.parts.join(' '), basis, until: body.until })
  return {}
}

export const endOutsider: Operation<Contract['endOutsider']> = async ({ db, at }, { params }) =>
  (await q.endOutsider(db, params.familyId, params.circleId, at)) > 0 ? {} : refused('not-found')
