// Meetings: listing, agreeing, marking with one tap, putting a wrong mark right.
import { randomUUID } from 'node:crypto'
import { inCircle, isPermitted } from '#kit/access.ts'
import type { Instant } from '#kit/day.ts'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { Write } from '#platform/sql.ts'
import type { contract } from '../contract.ts'
import type { Mark, MarkId } from '../model.ts'
import { addPresence, inviteWorkers } from '../queries/joint.ts'
import * as q from '../queries/meetings.ts'
import { correctMark, markMeeting as mayMark } from '../rules/meeting.ts'
import { watchMeetings, withdrawUnfounded } from './fit-watch.ts'

type Contract = typeof contract

export const named = (names: ReadonlyMap<string, string>, personIds: readonly string[]) =>
  personIds.map((personId) => ({ personId, name: names.get(personId) ?? '' }))

export const listMeetings: Operation<Contract['listMeetings']> = async ({ db }, { params, query }) => {
  const names = await q.namesOf(db, [params.familyId])
  const rows = await q.listMeetings(
    db,
    params.familyId,
    query.from ?? null,
    query.to ?? null,
    query.organisationId ?? null,
  )
  return { meetings: rows.map((row) => ({ ...row, persons: named(names, row.personIds) })) }
}

export const planMeeting: Operation<Contract['planMeeting']> = async (context, { params, body }) => {
  const { db, actor, at, discloses } = context
  const known = await q.namesOf(db, [params.familyId])
  if (body.personIds.some((id) => !known.has(id))) return refused('engagement.person-not-of-family', 'personIds')
  const course = body.courseId === null ? null : await q.findCourse(db, params.familyId, body.courseId)
  if (body.courseId !== null && course === null) return refused('engagement.course-not-found', 'courseId')
  const worker = body.workerId ? await q.findWorker(db, body.workerId) : null
  if (body.workerId && worker === null) return refused('engagement.worker-not-found', 'workerId')
  const organisationId = course?.organisationId ?? body.organisationId ?? worker?.organisationId ?? actor.organisationId
  if (organisationId === null || !(await q.isOrganisation(db, organisationId)))
    return refused('engagement.organisation-not-found', 'organisationId')
  const seesPlaces = isPermitted([inCircle('write', 'basic')], actor)
  if (!seesPlaces && organisationId !== actor.organisationId)
    return refused('engagement.not-own-service', 'organisationId')
  if (!seesPlaces && body.place !== null) return refused('engagement.place-not-yours', 'place')
  const workerId =
    body.workerId === undefined ? (organisationId === actor.organisationId ? actor.workerId : null) : body.workerId
  const before = body.insteadOf === null ? null : await q.findMeeting(db, params.familyId, body.insteadOf)
  if (body.insteadOf !== null && before?.state !== 'missed' && before?.state !== 'cancelled')
    return refused('engagement.nothing-instead-of', 'insteadOf')
  if (body.otherwise !== null && body.insteadOf === null) return refused('engagement.nothing-instead-of', 'otherwise')
  if (!seesPlaces && body.inviteIds.length > 0) return refused('engagement.invite-not-yours', 'inviteIds')
  for (const id of body.inviteIds)
    if ((await q.findWorker(db, id)) === null) return refused('engagement.worker-not-found', 'inviteIds')
  if ((await q.agreeMeeting(db, params.familyId, { ...body, organisationId, workerId })) === 0)
    return refused('not-found')
  if (body.place !== null) await q.setPlace(db, params.familyId, body.meetingId, body.place)
  await inviteTo(db, params.familyId, body.meetingId, body.inviteIds, at)
  discloses([params.familyId], body.personIds)
  return { meetingId: body.meetingId, revision: 1 }
}

async function inviteTo(db: Write, familyId: string, meetingId: string, workerIds: readonly string[], at: Instant) {
  if (workerIds.length === 0) return
  const asked = { kind: 'worker', personId: null, name: '', state: 'invited', reason: null, word: '', at } as const
  for (const workerId of new Set(workerIds))
    await addPresence(db, familyId, meetingId, { ...asked, presenceId: randomUUID(), workerId })
  await inviteWorkers(db, meetingId, workerIds)
}

export const markMeeting: Operation<Contract['markMeeting']> = async (context, { params, body }) => {
  const { db, at, discloses } = context
  const meeting = await q.lockMeeting(db, params.familyId, params.meetingId)
  if (meeting === null) return refused('not-found')
  if (meeting.revision !== body.revision) return refused('edit.changed-meanwhile')
  const marking = { markId: body.markId as MarkId, state: body.state, reason: body.reason, at }
  // The meeting carries how its last mark stands; the marks themselves are not everyone's to read.
  const before: Mark[] =
    meeting.markedAt === null
      ? []
      : [{ ...marking, state: meeting.state, reason: meeting.reason, correction: null, at: meeting.markedAt }]
  const mark =
    body.correction === null
      ? mayMark(before, marking, meeting.startsAt)
      : correctMark(before, marking, body.correction, meeting.startsAt)
  if (!mark.ok) return mark
  await q.addMark(db, params.meetingId, mark.value)
  await q.markMeeting(db, params.meetingId, mark.value)
  const withdrawn =
    meeting.courseId === null || body.correction === null
      ? 0
      : await withdrawUnfounded(context, params.familyId, meeting.courseId)
  const signalled = meeting.courseId !== null && (await watchMeetings(context, params.familyId, meeting.courseId))
  discloses([params.familyId], meeting.personIds)
  return { state: mark.value.state, revision: meeting.revision + 1, signalled, withdrawn }
}
