// Organisations and units: reading, founding, changing under a revision.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/organisations.ts'
import { listWorkers } from '../queries/workers.ts'
import { judgePeriod } from '../rules/period.ts'
import { judgeScope } from '../rules/unit-scope.ts'

type Contract = typeof contract

export const listOrganisations: Operation<Contract['listOrganisations']> = async ({ db, today }, { query }) => ({
  organisations: await q.listOrganisations(db, { ...query, sector: query.sector ?? null, organisationId: null, today }),
})

export const getOrganisation: Operation<Contract['getOrganisation']> = async ({ db, today }, { params }) => {
  const { organisationId } = params
  const [found] = await q.listOrganisations(db, { q: '', sector: null, current: false, organisationId, today })
  if (found === undefined) return refused('not-found')
  const everything = { q: '', organisationId, current: false, today, unitId: null }
  return {
    ...found,
    unitList: await q.listUnits(db, { ...everything, municipalityCode: null, service: null }),
    workerList: await listWorkers(db, { ...everything, workerId: null, role: null, language: null, pastRoles: false }),
  }
}

export const createOrganisation: Operation<Contract['createOrganisation']> = async ({ db, today }, { body }) => {
  const period = judgePeriod({ ...body, startDate: body.startDate ?? today })
  if (!period.ok) return period
  await q.createOrganisation(db, body.organisationId, period.value)
  return { revision: 1 }
}

export const changeOrganisation: Operation<Contract['changeOrganisation']> = async ({ db }, { params, body }) => {
  const period = judgePeriod(body)
  if (!period.ok) return period
  if (!(await q.isOrganisation(db, params.organisationId))) return refused('not-found')
  if ((await q.changeOrganisation(db, params.organisationId, body.revision, body)) === 0)
    return refused('edit.changed-meanwhile')
  return { revision: body.revision + 1 }
}

export const listUnits: Operation<Contract['listUnits']> = async ({ db, today }, { query }) => ({
  units: await q.listUnits(db, {
    q: query.q,
    organisationId: query.organisationId ?? null,
    municipalityCode: query.municipalityCode ?? null,
    service: query.service ?? null,
    unitId: null,
    current: query.current,
    today,
  }),
})

export const getUnit: Operation<Contract['getUnit']> = async ({ db, today }, { params }) => {
  const everything = { q: '', organisationId: null, municipalityCode: null, service: null, current: false, today }
  const [found] = await q.listUnits(db, { ...everything, unitId: params.unitId })
  return found ?? refused('not-found')
}

export const createUnit: Operation<Contract['createUnit']> = async ({ db, today }, { body }) => {
  const unit = judgeUnit({ ...body, startDate: body.startDate ?? today })
  if (!unit.ok) return unit
  if (!(await q.isOrganisation(db, body.organisationId)))
    return refused('organisations.no-such-organisation', 'organisationId')
  const [unknown] = await q.unknownMunicipalities(db, body.municipalityCodes)
  if (unknown !== undefined)
    return refused('organisations.no-such-municipality', 'municipalityCodes', { code: unknown })
  return { unitId: await q.createUnit(db, body.organisationId, unit.value), revision: 1 }
}

export const changeUnit: Operation<Contract['changeUnit']> = async ({ db, today }, { params, body }) => {
  const unit = judgeUnit(body)
  if (!unit.ok) return unit
  const [unknown] = await q.unknownMunicipalities(db, body.municipalityCodes)
  if (unknown !== undefined)
    return refused('organisations.no-such-municipality', 'municipalityCodes', { code: unknown })
  const everything = { q: '', organisationId: null, municipalityCode: null, service: null, current: false, today }
  if ((await q.listUnits(db, { ...everything, unitId: params.unitId })).length === 0) return refused('not-found')
  if ((await q.changeUnit(db, params.unitId, body.revision, unit.value)) === 0) return refused('edit.changed-meanwhile')
  return { revision: body.revision + 1 }
}

function judgeUnit<U extends Parameters<typeof judgeScope>[0] & Parameters<typeof judgePeriod>[0]>(unit: U) {
  const scope = judgeScope(unit)
  return scope.ok ? judgePeriod(unit) : scope
}
