// Who is at work and what for: absences and qualifications.
import { addDays } from '#kit/day.ts'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import type { AbsenceOutcome } from '../model.ts'
import * as q from '../queries/presence.ts'

type Contract = typeof contract

export const listAbsences: Operation<Contract['listAbsences']> = async ({ db, today }, { query }) => {
  const from = query.from ?? today
  return { absences: await q.listAbsences(db, from, query.to ?? addDays(from, 60), query.workerId ?? null) }
}

export const enterAbsences: Operation<Contract['enterAbsences']> = async ({ db }, { body }) => {
  if (body.absences.some((each) => each.endDate < each.startDate))
    return refused('organisations.period-backwards', 'endDate')
  const outcomes: { absenceId: string; outcome: AbsenceOutcome }[] = []
  for (const each of body.absences)
    outcomes.push({ absenceId: each.absenceId, outcome: await q.enterAbsence(db, each) })
  return { outcomes }
}

export const changeAbsence: Operation<Contract['changeAbsence']> = async ({ db }, { params, body }) => {
  const outcome = await q.changeAbsence(db, params.absenceId, body.endDate, body.cancel, body.revision)
  if (outcome === 'not-found') return refused('not-found')
  if (outcome === 'changed') return refused('edit.changed-meanwhile')
  return outcome === 'overlaps' ? refused('organisations.absence-overlaps', 'endDate') : {}
}

export const listQualifications: Operation<Contract['listQualifications']> = async ({ db }, { params }) =>
  (await q.isWorker(db, params.workerId))
    ? { qualifications: await q.listQualifications(db, params.workerId) }
    : refused('not-found')

export const recordQualification: Operation<Contract['recordQualification']> = async ({ db }, { params, body }) => {
  if (body.validTo !== null && body.validTo < body.validFrom)
    return refused('organisations.period-backwards', 'validTo')
  if (!(await q.isWorker(db, params.workerId))) return refused('not-found')
  await q.recordQualification(db, params.workerId, body)
  return {}
}
