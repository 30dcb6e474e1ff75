// Handing a family over to another unit or county.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import { CIRCLE_PARTS } from '#rooms/trust/model.ts'
import * as families from '../queries/families.ts'
import * as q from '../queries/transfers.ts'

type Contract = typeof contract

export const listReceivingUnits: Operation<Contract['listReceivingUnits']> = async ({ db, actor }) => ({
  units: (await q.listReceivingUnits(db)).map((each) => ({ ...each, ownCounty: each.areaId === actor.areaId })),
})

export const proposeTransfer: Operation<Contract['proposeTransfer']> = async (
  { db, actor, notes },
  { params, body },
) => {
  const family = await families.lockFamily(db, params.familyId)
  if (family === null) return refused('not-found')
  // It is on no unit's list: one worker takes it, by name.
  if (family.restricted && body.toWorkerId === null) return refused('families.transfer-restricted', 'toWorkerId')
  if (family.phase === 'closed') return refused('families.transfer-closed')
  if (await q.hasOpenTransfer(db, params.familyId)) return refused('families.transfer-open')
  const units = await q.listReceivingUnits(db)
  const to = units.find(({ areaId, unitId }) => areaId === body.toAreaId && unitId === body.toUnitId)
  if (to === undefined) return refused('families.unit-not-receiving', 'toUnitId')
  if (to.areaId === actor.areaId && to.unitId === family.unitId) return refused('families.unit-the-same', 'toUnitId')
  const toWorker =
    body.toWorkerId === null || !family.restricted
      ? null
      : ((await q.listReceivingWorkers(db, to.areaId, to.unitId)).find(
          ({ workerId }) => workerId === body.toWorkerId,
        ) ?? 'not-there')
  if (toWorker === 'not-there') return refused('families.worker-not-found', 'toWorkerId')
  notes({ toArea: to.areaId, toUnit: to.unitId, basis: body.basis, parts: body.parts.join(' ') })
  await q.proposeTransfer(db, params.familyId, { ...body, by: actor.name, toWorker })
  return {}
}

export const listReceivingWorkers: Operation<Contract['listReceivingWorkers']> = async ({ db }, { params }) => ({
  workers: await q.listReceivingWorkers(db, params.areaId, params.unitId),
})

const ANSWERS = ['family_partner', 'named_worker'] as const
const READ = Object.fromEntries(ANSWERS.map((role) => [role, CIRCLE_PARTS[role].read]))
const WRITE = Object.fromEntries(ANSWERS.map((role) => [role, CIRCLE_PARTS[role].write]))

export const listTransfers: Operation<Contract['listTransfers']> = async ({ db }) => ({
  transfers: await q.listTransfers(db),
})

export const decideTransfer: Operation<Contract['decideTransfer']> = async (
  { db, discloses, notes },
  { params, body },
) => {
  if (body.what === 'return' && body.reason.length < 5) return refused('families.return-reason-missing', 'reason')
  const before = (await q.listTransfers(db)).find(({ transferId }) => transferId === params.transferId)
  if (before === undefined) return refused('not-found')
  const { outcome, familyId = null } = await q.decideTransfer(db, params.transferId, {
    ...body,
    read: READ,
    write: WRITE,
  })
  if (outcome === 'not-found') return refused('not-found')
  if (outcome === 'decided') return refused('edit.changed-meanwhile')
  if (outcome !== 'done') return refused(`families.transfer-${outcome}`)
  notes({ what: body.what })
  if (before.familyId !== null) discloses([before.familyId])
  return { familyId: body.what === 'accept' ? familyId : null }
}
