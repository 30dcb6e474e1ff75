// The fit watch: looks at a service after each thing that can show it does not fit, in the same transaction.
import { randomUUID } from 'node:crypto'
import type { Context } from '#platform/http/endpoint.ts'
import { attainmentsOfGoal, isStalled } from '#rooms/plans/index.ts'
import * as q from '../queries/signals.ts'
import { lowBenefit, twoMissed } from '../rules/signals.ts'

/** After a meeting was marked: two missed in a row. */
export async function watchMeetings({ db, today }: Context, familyId: string, courseId: string): Promise<boolean> {
  const meetings = await q.meetingsOfCourse(db, familyId, courseId)
  const pair = twoMissed(meetings, await q.signalledMeetings(db, courseId, 'two_missed'))
  if (pair === null) return false
  return await q.raiseSignal(db, familyId, {
    signalId: randomUUID(),
    courseId,
    kind: 'two_missed',
    text: '',
    on: today,
    meetingIds: pair,
  })
}

/** After a mark was put right: a signal whose meetings were not both missed after all is taken back. */
export const withdrawUnfounded = async ({ db, today }: Context, familyId: string, courseId: string): Promise<number> =>
  await q.withdrawSignals(db, familyId, courseId, today)

/** After a felt benefit was recorded: twice in a row of little use. */
export async function watchBenefit({ db, today }: Context, familyId: string, courseId: string): Promise<void> {
  const since = await q.lastAnsweredOn(db, familyId, courseId, 'low_benefit')
  if (!lowBenefit(await q.benefitsOfCourse(db, familyId, courseId), since)) return
  await q.raiseSignal(db, familyId, {
    signalId: randomUUID(),
    courseId,
    kind: 'low_benefit',
    text: '',
    on: today,
    meetingIds: [],
  })
}

/** After goals were assessed: one that has not risen across two reviews. Said once a goal. */
export async function watchGoals({ db, today }: Context, familyId: string, goalIds: readonly string[]): Promise<void> {
  for (const goalId of goalIds) {
    if (!isStalled(await attainmentsOfGoal(db, familyId, goalId))) continue
    await q.raiseSignal(db, familyId, {
      signalId: randomUUID(),
      courseId: null,
      goalId,
      kind: 'goal_stalled',
      text: await q.wordsOfGoal(db, familyId, goalId),
      on: today,
      meetingIds: [],
    })
  }
}
