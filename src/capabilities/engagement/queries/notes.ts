// SQL of notes: listing page by page, writing, correcting.
import type { Day } from '#kit/day.ts'
import type { ExtraKept } from '#kit/extra.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { MeetingKind } from '../model.ts'

export type NoteRow = {
  noteId: string
  meetingId: string | null
  meetingKind: MeetingKind | null
  personIds: string[]
  onDay: Day
  text: string
  nextStep: string
  shared: boolean
  corrects: string | null
  correctedBy: string | null
  author: string
  organisationName: string
  writtenAt: string
  extra: ExtraKept
}

export const listNotes = (
  db: Read,
  familyId: string,
  f: { personId: string | null; meetingId: string | null; before: readonly [Day, string] | null; limit: number },
) =>
  db.rows(sql<NoteRow>`
    select n.note_id as "noteId", n.meeting_id as "meetingId", m.kind as "meetingKind", n.person_ids as "personIds", n.on_day as "onDay", n.text, n.next_step as "nextStep",
      n.shared_with_family as shared, n.corrects,
      (select k.note_id from engagement.note k where k.area_id = n.area_id and k.family_id = n.family_id and k.corrects = n.note_id limit 1) as "correctedBy",
      n.author, o.name as "organisationName", n.created_at as "writtenAt", n.extra
    from engagement.note n
    join organisations.organisation o on o.area_id = n.area_id and o.organisation_id = n.organisation_id
    left join engagement.meeting m on m.area_id = n.area_id and m.meeting_id = n.meeting_id
    where n.area_id = (select app.area()) and n.family_id = ${familyId}
      and (${f.personId}::uuid is null or n.person_ids @> array[${f.personId}::uuid]) and (${f.meetingId}::uuid is null or n.meeting_id = ${f.meetingId})
      and (${f.before?.[0] ?? null}::date is null or (n.on_day, n.note_id) < (${f.before?.[0] ?? null}::date, ${f.before?.[1] ?? null}::uuid))
    order by n.on_day desc, n.note_id desc limit ${f.limit}`)

export const findNote = (db: Read, familyId: string, noteId: string) =>
  db.find(sql<{ corrected: boolean; extra: ExtraKept }>`
    select n.extra, exists (select 1 from engagement.note k where k.area_id = n.area_id and k.family_id = n.family_id and k.corrects = n.note_id) as corrected
    from engagement.note n where n.area_id = (select app.area()) and n.family_id = ${familyId} and n.note_id = ${noteId}`)

/** Serialises writers of corrections of one family's note: two corrections of one note would fork the record. */
export const holdNote = (db: Write, noteId: string) =>
  db.rows(sql<object>`select pg_advisory_xact_lock(hashtextextended(${noteId}, 1))`)

export type NewNote = {
  noteId: string
  meetingId: string | null
  personIds: readonly string[]
  organisationId: string
  onDay: Day
  text: string
  nextStep: string
  shared: boolean
  corrects: string | null
  author: string
  extra: ExtraKept
}

export const writeNote = (db: Write, familyId: string, n: NewNote) =>
  db.run(sql`
    insert into engagement.note (area_id, family_id, unit_id, restricted, note_id, meeting_id, person_ids, shared_with_family, organisation_id, on_day, text, next_step, corrects, extra, created_by, author)
    select area_id, family_id, unit_id, restricted, ${n.noteId}, ${n.meetingId}, ${n.personIds}, ${n.shared}, ${n.organisationId}, ${n.onDay}, ${n.text}, ${n.nextStep}, ${n.corrects}, ${JSON.stringify(n.extra)}::jsonb, (select app.account()), ${n.author}
    from trust.circle where area_id = (select app.area()) and account_id = (select app.account()) and family_id = ${familyId} and person_id is null limit 1`)
