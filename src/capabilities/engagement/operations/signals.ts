// Signals that the package does not fit: listing, the family's own word, answering.
import { daysBetween } from '#kit/day.ts'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import { findCourse } from '../queries/meetings.ts'
import * as q from '../queries/signals.ts'
import { answerBy, daysWaited } from '../rules/signals.ts'

type Contract = typeof contract

export const listSignals: Operation<Contract['listSignals']> = async ({ db, today }, { params }) => ({
  signals: (await q.listSignals(db, params.familyId)).map((signal) => ({
    ...signal,
    answerBy: answerBy(signal.raisedOn),
    days: daysWaited(signal.raisedOn, signal.answeredOn ?? signal.withdrawnOn, today),
    daysToPlan: signal.versionOn === null ? null : daysBetween(signal.raisedOn, signal.versionOn),
  })),
})

export const listOwnSignals: Operation<Contract['listOwnSignals']> = async ({ db }, { params }) => ({
  signals: (await q.listOwnSignals(db, params.familyId)).map((signal) => ({
    ...signal,
    answerBy: answerBy(signal.raisedOn),
  })),
})

export const raiseSignal: Operation<Contract['raiseSignal']> = async ({ db, today }, { params, body }) => {
  if (body.courseId !== null && (await findCourse(db, params.familyId, body.courseId)) === null)
    return refused('engagement.course-not-found', 'courseId')
  const raised = await q.raiseSignal(db, params.familyId, { ...body, kind: 'family_said', on: today, meetingIds: [] })
  return { raised }
}

export const answerSignal: Operation<Contract['answerSignal']> = async ({ db, today }, { params, body }) => {
  const signal = await q.lockSignal(db, params.familyId, params.signalId)
  if (signal === null) return refused('not-found')
  if (signal.answeredOn !== null) return refused('engagement.signal-answered')
  if (signal.withdrawnOn !== null) return refused('engagement.signal-withdrawn')
  if (body.ledToCourseId !== null && (await findCourse(db, params.familyId, body.ledToCourseId)) === null)
    return refused('engagement.course-not-found', 'ledToCourseId')
  if (body.versionId !== null && !(await q.isVersion(db, params.familyId, body.versionId)))
    return refused('engagement.version-not-found', 'versionId')
  await q.answerSignal(db, params.signalId, { ...body, on: today })
  return { days: daysWaited(signal.raisedOn, today, today) }
}
