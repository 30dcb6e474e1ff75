/** Sends a note with what belongs to it: the meeting that was not agreed, the mark, the note. A second try goes on where the first one stopped. */
import { useRef } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { dayInFinland, instantOf, epochOf, type Instant } from '#kit/day.ts'
import type { ExtraGiven } from '#kit/extra.ts'
import { contract } from '#rooms/engagement/contract.ts'
import type { NotHeldReason } from '#rooms/engagement/model.ts'
import type { Meeting, Note } from '#rooms/engagement/ui/family-data.ts'
import type { Outcome } from '#ui-kit/act/outcome-choice.tsx'
import { call } from '#ui-kit/call.ts'
import { useFamily, useNow } from '../family-context.tsx'

export const UNPLANNED = 'unplanned'
export const NO_MEETING = 'none'

export type TypedNote = {
  noteId: string
  markId: string
  newMeetingId: string
  /** A meeting's id, or one of the two above. */
  meeting: string
  personIds: string[]
  outcome: Outcome | null
  reason: NotHeldReason | null
  text: string
  nextStep: string
  shared: boolean
  extra?: ExtraGiven
}

const HOUR_MS = 3_600_000

export function useSendNote(meetings: readonly Meeting[], corrected: Note | null): (typed: TypedNote) => Promise<void> {
  const queries = useQueryClient()
  const now = useNow()
  const { familyId } = useFamily()
  const done = useRef({ revision: null as number | null, marked: false })
  return async (typed) => {
    const meeting = meetings.find((each) => each.meetingId === typed.meeting)
    const unplanned = typed.meeting === UNPLANNED
    if (unplanned && done.current.revision === null) {
      const planned = await call(contract.planMeeting, {
        params: { familyId },
        body: {
          meetingId: typed.newMeetingId,
          startsAt: instantOf(epochOf(now) - HOUR_MS),
          personIds: typed.personIds,
        },
      })
      done.current.revision = planned.revision
    }
    const meetingId = unplanned ? typed.newMeetingId : (meeting?.meetingId ?? null)
    const open = unplanned || (corrected === null && meeting?.state === 'agreed')
    if (meetingId !== null && open && typed.outcome !== null && !done.current.marked) {
      await call(contract.markMeeting, {
        params: { familyId, meetingId },
        body: {
          markId: typed.markId,
          state: typed.outcome,
          reason: typed.reason,
          revision: unplanned ? done.current.revision! : meeting!.revision,
        },
      })
      done.current.marked = true
    }
    if (typed.text.trim() !== '')
      await call(contract.writeNote, {
        params: { familyId },
        body: {
          noteId: typed.noteId,
          meetingId,
          personIds: typed.personIds,
          ...(corrected === null
            ? meeting === undefined
              ? {}
              : { onDay: dayInFinland(meeting.startsAt as Instant) }
            : { onDay: corrected.onDay }),
          text: typed.text,
          nextStep: typed.nextStep,
          shared: typed.shared,
          extra: typed.extra ?? {},
          corrects: corrected?.noteId ?? null,
        },
      })
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['family', familyId] }),
      queries.invalidateQueries({ queryKey: ['today'] }),
    ])
  }
}
