// SQL of interpreters: asking, answering, and the mark on the meeting that follows.
import type { Instant } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { BookingState, InterpreterState, InterpretingWay } from '../model.ts'

export type BookingRow = {
  bookingId: string
  meetingId: string | null
  language: string
  way: InterpretingWay
  startsAt: Instant
  minutes: number
  personIds: string[]
  purpose: string
  replaces: string | null
  state: BookingState
  provider: string
  askedBy: string
  askedAt: Instant
  answeredBy: string | null
  answeredAt: Instant | null
  note: string
}

export const listBookings = (db: Read, familyId: string) =>
  db.rows(sql<BookingRow>`
    select booking_id as "bookingId", meeting_id as "meetingId", language, way, starts_at as "startsAt", minutes, person_ids as "personIds", purpose, replaces, state, provider,
      trust.name_of_account(asked_by) as "askedBy", asked_at as "askedAt",
      case when answered_by is not null then trust.name_of_account(answered_by) end as "answeredBy", answered_at as "answeredAt", note
    from engagement.interpreter_booking where area_id = (select app.area()) and family_id = ${familyId} order by starts_at desc, asked_at desc`)

export const findBooking = (db: Read, familyId: string, bookingId: string) =>
  db.find(sql<{ meetingId: string | null; state: BookingState; startsAt: Instant; minutes: number }>`
    select meeting_id as "meetingId", state, starts_at as "startsAt", minutes from engagement.interpreter_booking
    where area_id = (select app.area()) and family_id = ${familyId} and booking_id = ${bookingId}`)

/** When a meeting of the family is, while it is still agreed. */
export const openMeeting = (db: Read, familyId: string, meetingId: string) =>
  db.find(sql<{ startsAt: Instant; minutes: number }>`
    select starts_at as "startsAt", minutes from engagement.meeting
    where area_id = (select app.area()) and family_id = ${familyId} and meeting_id = ${meetingId} and state = 'agreed'`)

export type NewBooking = {
  bookingId: string
  meetingId: string | null
  language: string
  way: InterpretingWay
  startsAt: string
  minutes: number
  personIds: readonly string[]
  purpose: string
  replaces: string | null
  provider: string
  note: string
  at: string
}

export const ask = (db: Write, familyId: string, b: NewBooking) =>
  db.run(sql`
    insert into engagement.interpreter_booking (area_id, family_id, unit_id, restricted, booking_id, meeting_id, language, way, starts_at, minutes, person_ids, purpose, replaces,
      provider, note, asked_by, asked_at)
    select area_id, family_id, unit_id, restricted, ${b.bookingId}, ${b.meetingId}, ${b.language}, ${b.way}, ${b.startsAt}, ${b.minutes}, ${[...b.personIds]}::uuid[], ${b.purpose},
      ${b.replaces}::uuid, ${b.provider}, ${b.note}, (select app.account()), ${b.at}
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

export const tie = (db: Write, familyId: string, bookingId: string, meetingId: string | null) =>
  db.run(sql`
    update engagement.interpreter_booking set meeting_id = ${meetingId}::uuid
    where area_id = (select app.area()) and family_id = ${familyId} and booking_id = ${bookingId}`)

export const answer = (
  db: Write,
  familyId: string,
  bookingId: string,
  a: { state: BookingState; note: string; at: string },
) =>
  db.run(sql`
    update engagement.interpreter_booking set state = ${a.state}, note = case when ${a.note} = '' then note else ${a.note} end,
      answered_by = (select app.account()), answered_at = ${a.at}
    where area_id = (select app.area()) and family_id = ${familyId} and booking_id = ${bookingId}`)

/** The meeting says what its latest living booking says. */
export const markMeeting = (db: Write, familyId: string, meetingId: string, interpreter: InterpreterState) =>
  db.run(sql`
    update engagement.meeting set interpreter = ${interpreter}
    where area_id = (select app.area()) and family_id = ${familyId} and meeting_id = ${meetingId}`)
