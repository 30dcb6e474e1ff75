// Workers and their roles over time.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import { isOrganisation, listUnits } from '../queries/organisations.ts'
import * as q from '../queries/workers.ts'
import { judgePeriod } from '../rules/period.ts'

type Contract = typeof contract

const ANYONE = { q: '', workerId: null, organisationId: null, unitId: null, role: null, language: null } as const

export const listWorkers: Operation<Contract['listWorkers']> = async ({ db, today }, { query }) => ({
  workers: await q.listWorkers(db, {
    q: query.q,
    workerId: null,
    organisationId: query.organisationId ?? null,
    unitId: query.unitId ?? null,
    role: query.role ?? null,
    language: query.language ?? null,
    current: query.current,
    pastRoles: false,
    today,
  }),
})

export const getWorker: Operation<Contract['getWorker']> = async ({ db, today }, { params }) => {
  const [found] = await q.listWorkers(db, {
    ...ANYONE,
    workerId: params.workerId,
    current: false,
    pastRoles: true,
    today,
  })
  return found ?? refused('not-found')
}

export const createWorker: Operation<Contract['createWorker']> = async ({ db, today }, { body }) => {
  const worker = judgePeriod({ ...body, startDate: body.startDate ?? today })
  if (!worker.ok) return worker
  if (!(await isOrganisation(db, body.organisationId)))
    return refused('organisations.no-such-organisation', 'organisationId')
  await q.createWorker(db, body.workerId, worker.value)
  return { revision: 1 }
}

export const changeWorker: Operation<Contract['changeWorker']> = async ({ db, today }, { params, body }) => {
  const worker = judgePeriod(body)
  if (!worker.ok) return worker
  if (!(await isOrganisation(db, body.organisationId)))
    return refused('organisations.no-such-organisation', 'organisationId')
  const known = await q.listWorkers(db, {
    ...ANYONE,
    workerId: params.workerId,
    current: false,
    pastRoles: false,
    today,
  })
  if (known.length === 0) return refused('not-found')
  if ((await q.changeWorker(db, params.workerId, body.revision, body)) === 0) return refused('edit.changed-meanwhile')
  return { revision: body.revision + 1 }
}

export const giveRole: Operation<Contract['giveRole']> = async ({ db, actor, today }, { params, body }) => {
  if (params.workerId === actor.workerId) return refused('organisations.own-role')
  const role = judgePeriod({ ...body, startDate: body.startDate ?? today })
  if (!role.ok) return role
  const known = await q.listWorkers(db, {
    ...ANYONE,
    workerId: params.workerId,
    current: true,
    pastRoles: false,
    today,
  })
  if (known.length === 0) return refused('not-found')
  const anyUnit = { q: '', organisationId: null, municipalityCode: null, service: null, current: true, today }
  if ((await listUnits(db, { ...anyUnit, unitId: body.unitId })).length === 0)
    return refused('organisations.no-such-unit', 'unitId')
  if (await q.holdsRole(db, params.workerId, role.value)) return refused('organisations.role-already-held', 'role')
  await q.giveRole(db, params.workerId, role.value)
  return {}
}

export const endRole: Operation<Contract['endRole']> = async ({ db, actor, today }, { params, body }) => {
  if (params.workerId === actor.workerId) return refused('organisations.own-role')
  const role = judgePeriod({ ...body, endDate: body.endDate ?? today })
  if (!role.ok) return role
  return (await q.endRole(db, params.workerId, { ...body, endDate: body.endDate ?? today })) === 1
    ? {}
    : refused('organisations.role-not-held', 'role')
}
