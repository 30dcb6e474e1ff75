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
    select booking_id as "bookingId", meeting_id as "meetingId", language, way, starts_at as "startsAt", state, provider,
      trust.name_of_account(asked_by) as "askedBy", asked_at as "askedAt",
      case when answered_by is not null then trust.name_of_account(answered_by) end as "answeredBy", answered_at as "answeredAt", note
    from engagement.interpreter_booking where area_id = (select app.area()) and family_id = ${familyId} order by starts_at desc, asked_at desc`)

export const findBooking = (db: Read, familyId: string, bookingId: string) =>
  db.find(sql<{ meetingId: string | null; state: BookingState }>`
    select meeting_id as "meetingId", state from engagement.interpreter_booking
    where area_id = (select app.area()) and family_id = ${familyId} and booking_id = ${bookingId}`)

/** When a meeting of the family begins, while it is still agreed. */
export const meetingTime = async (db: Read, familyId: string, meetingId: string) =>
  (
    await db.find(sql<{ startsAt: Instant }>`
      select starts_at as "startsAt" from engagement.meeting
      where area_id = (select app.area()) and family_id = ${familyId} and meeting_id = ${meetingId} and state = 'agreed'`)
  )?.startsAt ?? null

export const ask = (
  db: Write,
  familyId: string,
  b: {
    bookingId: string
    meetingId: string | null
    language: string
    way: InterpretingWay
    startsAt: string
    provider: string
    note: string
    at: string
  },
) =>
  db.run(sql`
    insert into engagement.interpreter_booking (area_id, family_id, unit_id, restricted, booking_id, meeting_id, language, way, starts_at, provider, note, asked_by, asked_at)
    select area_id, family_id, unit_id, restricted, ${b.bookingId}, ${b.meetingId}, ${b.language}, ${b.way}, ${b.startsAt}, ${b.provider}, ${b.note}, (select app.account()), ${b.at}
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

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
