/** Everybody of a meeting as they stand: those asked or marked, and those the meeting was agreed with who are not marked yet. Pure. */
import type { JointMeeting } from '#rooms/engagement/ui/family-data.ts'

export type Participant = JointMeeting['participants'][number]

const NOT_YET = { state: 'invited', reason: null, word: '', organisationName: null } as const

export const keyOf = ({ kind, personId, workerId, name }: Participant): string =>
  `${kind}:${personId ?? workerId ?? name}`

export function participantsOf({ meeting, participants }: JointMeeting): Participant[] {
  const people = meeting.persons
    .filter(({ personId }) => !participants.some((one) => one.personId === personId))
    .map(({ personId, name }): Participant => ({ ...NOT_YET, kind: 'person', personId, workerId: null, name }))
  const { workerId, workerName, organisationName } = meeting
  const worker: Participant[] =
    workerId === null || participants.some((one) => one.workerId === workerId)
      ? []
      : [{ ...NOT_YET, kind: 'worker', personId: null, workerId, name: workerName ?? '', organisationName }]
  const ORDER = ['person', 'close', 'worker']
  return [...participants, ...people, ...worker].toSorted(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.name.localeCompare(b.name, 'fi'),
  )
}
