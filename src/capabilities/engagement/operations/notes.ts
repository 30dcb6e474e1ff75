// Notes: reading them page by page, writing, correcting.
import { dayInFinland, isDay, type Day } from '#kit/day.ts'
import { isId } from '#kit/id.ts'
import type { ExtraKept } from '#kit/extra.ts'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import { extraTaken, withExtra } from '#rooms/organisations/index.ts'
import { keepOn } from '#rooms/trust/index.ts'
import type { contract } from '../contract.ts'
import * as meetings from '../queries/meetings.ts'
import * as q from '../queries/notes.ts'
import { named } from './meetings.ts'

type Contract = typeof contract

function cursorOf(text: string | undefined): readonly [Day, string] | null {
  const [day, id] = (text ?? '').split('_')
  return day !== undefined && id !== undefined && isDay(day) && isId(id) ? [day, id] : null
}

export const listNotes: Operation<Contract['listNotes']> = async ({ db }, { params, query }) => {
  const names = await meetings.namesOf(db, [params.familyId])
  const rows = await q.listNotes(db, params.familyId, {
    personId: query.personId ?? null,
    meetingId: query.meetingId ?? null,
    before: cursorOf(query.cursor),
    limit: query.limit + 1,
  })
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  return {
    notes: (await withExtra(db, 'note', page)).map((row) => ({ ...row, persons: named(names, row.personIds) })),
    next: rows.length > page.length && last !== undefined ? `${last.onDay}_${last.noteId}` : null,
  }
}

export const writeNote: Operation<Contract['writeNote']> = async (
  { db, actor, today, discloses },
  { params, body },
) => {
  const known = await meetings.namesOf(db, [params.familyId])
  if (body.personIds.some((id) => !known.has(id))) return refused('engagement.person-not-of-family', 'personIds')
  let before: ExtraKept = {}
  let meetingDay: Day | null = null
  if (body.meetingId !== null) {
    const meeting = await meetings.findMeeting(db, params.familyId, body.meetingId)
    if (meeting === null) return refused('engagement.meeting-not-found', 'meetingId')
    meetingDay = dayInFinland(meeting.startsAt)
  }
  if (body.corrects !== null) {
    await q.holdNote(db, body.corrects)
    const earlier = await q.findNote(db, params.familyId, body.corrects)
    if (earlier === null) return refused('engagement.note-not-found', 'corrects')
    // The newest note is the one to correct: what somebody has just corrected is not corrected past them.
    if (earlier.corrected) return refused('edit.changed-meanwhile')
    before = earlier.extra
  }
  const onDay = body.onDay ?? (meetingDay !== null && meetingDay <= today ? meetingDay : today)
  if (onDay > today) return refused('engagement.note-not-yet', 'onDay')
  const extra = await extraTaken(db, 'note', today, body.extra, { before })
  if (!extra.ok) return extra
  const written = await q.writeNote(db, params.familyId, {
    ...body,
    extra: extra.value,
    onDay,
    organisationId: actor.organisationId ?? '',
    author: actor.name,
  })
  if (written === 0) return refused('not-found')
  // what a young person keeps of a note is kept of its correction
  if (body.corrects !== null) await keepOn(db, 'note', body.corrects, body.noteId)
  discloses([params.familyId], body.personIds)
  return {}
}
