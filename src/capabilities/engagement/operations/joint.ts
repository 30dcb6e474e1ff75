// The care team and joint meetings: asking people, who came, minutes, decisions that become steps of the plan.
import { randomUUID } from 'node:crypto'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import { addDecidedStep, listGoals } from '#rooms/plans/index.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/joint.ts'
import * as meetings from '../queries/meetings.ts'
import { acceptMinutes as mayAccept, keyOfParticipant, mayRecordPresence } from '../rules/joint.ts'
import { named } from './meetings.ts'

type Contract = typeof contract

const NOTHING: q.MinutesRow = { agenda: [], text: '', state: 'draft', acceptances: [], revision: 0 }

export const careTeam: Operation<Contract['careTeam']> = async ({ db }, { params }) => ({
  workers: await q.listTeam(db, params.familyId),
  close: await q.listClose(db, params.familyId),
})

export const jointMeeting: Operation<Contract['jointMeeting']> = async ({ db }, { params }) => {
  const row = (await meetings.listMeetings(db, params.familyId, null, null)).find(
    ({ meetingId }) => meetingId === params.meetingId,
  )
  if (row === undefined) return refused('not-found')
  const names = await meetings.namesOf(db, [params.familyId])
  const goals = await listGoals(db, params.familyId)
  const participants = await q.listParticipants(db, params.familyId, params.meetingId)
  const decisions = await q.listDecisions(db, params.familyId, params.meetingId)
  return {
    meeting: { ...row, persons: named(names, row.personIds) },
    participants: participants.map((one) => ({
      ...one,
      name: one.personId === null ? one.name : (names.get(one.personId) ?? ''),
    })),
    minutes: (await q.findMinutes(db, params.familyId, params.meetingId)) ?? NOTHING,
    decisions: decisions.map(({ goalId, ...one }) => ({
      ...one,
      goal: goals.find((goal) => goal.goalId === goalId)?.what ?? null,
    })),
    goals,
  }
}

export const prepareMeeting: Operation<Contract['prepareMeeting']> = async (
  { db, at, discloses },
  { params, body },
) => {
  const { familyId, meetingId } = params
  if ((await meetings.findMeeting(db, familyId, meetingId)) === null) return refused('not-found')
  const known = await meetings.namesOf(db, [familyId])
  const before = new Set((await q.listParticipants(db, familyId, meetingId)).map(keyOfParticipant))
  for (const [i, one] of body.invite.entries()) {
    const named = mayRecordPresence(one, { state: 'invited', reason: null, word: '' })
    if (!named.ok) return refused(named.why, `invite.${i}`)
    if (one.personId !== null && !known.has(one.personId))
      return refused('engagement.person-not-of-family', `invite.${i}`)
    if (one.workerId !== null && (await meetings.findWorker(db, one.workerId)) === null)
      return refused('engagement.worker-not-found', `invite.${i}`)
    if (before.has(keyOfParticipant(one))) continue
    await q.addPresence(db, familyId, meetingId, {
      ...one,
      presenceId: randomUUID(),
      state: 'invited',
      reason: null,
      word: '',
      at,
    })
  }
  const workers = body.invite.flatMap(({ workerId }) => workerId ?? [])
  if (workers.length > 0) await q.inviteWorkers(db, meetingId, workers)
  const minutes = (await q.findMinutes(db, familyId, meetingId)) ?? NOTHING
  if (minutes.state === 'accepted') return refused('engagement.minutes-accepted')
  const saved = await q.saveMinutes(db, familyId, meetingId, {
    ...minutes,
    agenda: body.agenda,
    revision: body.revision,
  })
  if (saved === 0) return refused('edit.changed-meanwhile')
  discloses(
    [familyId],
    body.invite.flatMap(({ personId }) => personId ?? []),
  )
  return { revision: minutes.revision + 1 }
}

export const recordPresence: Operation<Contract['recordPresence']> = async (
  { db, at, discloses },
  { params, body },
) => {
  const said = mayRecordPresence(body, body)
  if (!said.ok) return said
  const known = await meetings.namesOf(db, [params.familyId])
  if (body.personId !== null && !known.has(body.personId)) return refused('engagement.person-not-of-family', 'personId')
  const reason = body.state === 'absent' || body.state === 'sent_word' ? body.reason : null
  const added = await q.addPresence(db, params.familyId, params.meetingId, { ...body, reason, at })
  if (added === 0) return refused('not-found')
  discloses([params.familyId], body.personId === null ? [] : [body.personId])
  return {}
}

export const writeMinutes: Operation<Contract['writeMinutes']> = async ({ db }, { params, body }) => {
  if ((await meetings.findMeeting(db, params.familyId, params.meetingId)) === null) return refused('not-found')
  const minutes = (await q.findMinutes(db, params.familyId, params.meetingId)) ?? NOTHING
  if (minutes.state === 'accepted') return refused('engagement.minutes-accepted')
  // Other words than those that were accepted: everybody is asked again.
  const saved = await q.saveMinutes(db, params.familyId, params.meetingId, { ...minutes, ...body, acceptances: [] })
  return saved === 0 ? refused('edit.changed-meanwhile') : { revision: minutes.revision + 1 }
}

export const acceptMinutes: Operation<Contract['acceptMinutes']> = async (
  { db, at, discloses },
  { params, body: { revision, ...by } },
) => {
  const { familyId, meetingId } = params
  const minutes = await q.findMinutes(db, familyId, meetingId)
  if (minutes === null || minutes.text === '') return refused('engagement.minutes-missing')
  if (minutes.state === 'accepted') return refused('engagement.minutes-accepted')
  const accepted = mayAccept(await q.listParticipants(db, familyId, meetingId), minutes.acceptances, by)
  if (!accepted.ok) return accepted
  const { id, state } = accepted.value
  const names = await meetings.namesOf(db, [familyId])
  const name =
    names.get(id) ??
    (await q.listParticipants(db, familyId, meetingId)).find((one) => (one.workerId ?? one.name) === id)?.name ??
    ''
  const others = minutes.acceptances.filter((one) => one.kind !== by.kind || one.id !== id)
  const acceptances = [...others, { kind: by.kind, id, name, at }]
  if ((await q.saveMinutes(db, familyId, meetingId, { ...minutes, acceptances, state, revision })) === 0)
    return refused('edit.changed-meanwhile')
  discloses([familyId], by.personId === null ? [] : [by.personId])
  return { state, revision: revision + 1 }
}

export const decide: Operation<Contract['decide']> = async ({ db }, { params, body }) => {
  const { familyId, meetingId } = params
  if ((await meetings.findMeeting(db, familyId, meetingId)) === null) return refused('not-found')
  if (body.ownerId !== null) {
    if (body.ownerKind === 'worker' && (await meetings.findWorker(db, body.ownerId)) === null)
      return refused('engagement.worker-not-found', 'ownerId')
    if (body.ownerKind === 'organisation' && !(await meetings.isOrganisation(db, body.ownerId)))
      return refused('engagement.organisation-not-found', 'ownerId')
    if (body.ownerKind === 'person' && !(await meetings.namesOf(db, [familyId])).has(body.ownerId))
      return refused('engagement.person-not-of-family', 'ownerId')
  }
  if (body.goalId !== null) {
    const added = await addDecidedStep(db, familyId, { ...body, goalId: body.goalId, meetingId })
    if (added === 0) return refused('engagement.goal-not-found', 'goalId')
  }
  const stepId = body.goalId === null ? null : body.stepId
  await q.addDecision(db, familyId, meetingId, { ...body, stepId })
  return { stepId }
}
