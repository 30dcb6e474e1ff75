// SQL of meetings: listing, agreeing, marking.
import type { Day, Instant } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { InterpreterState, MeetingKind, MeetingState, NotHeldReason, Otherwise, PlaceKind } from '../model.ts'

export type MeetingRow = {
  meetingId: string
  familyId: string
  personIds: string[]
  kind: MeetingKind
  startsAt: Instant
  minutes: number
  courseId: string | null
  serviceName: string | null
  organisationId: string
  organisationName: string
  workerId: string | null
  workerName: string | null
  interpreter: InterpreterState | null
  place: { kind: PlaceKind; text: string } | null
  state: MeetingState
  reason: NotHeldReason | null
  insteadOf: string | null
  otherwise: Otherwise | null
  revision: number
}

const MEETING = `select m.meeting_id as "meetingId", m.family_id as "familyId", m.person_ids as "personIds", m.kind, m.starts_at as "startsAt", m.minutes,
    m.course_id as "courseId", s.name as "serviceName", m.organisation_id as "organisationId", o.name as "organisationName",
    m.worker_id as "workerId", w.given_name || ' ' || w.surname as "workerName", m.interpreter,
    case when p.meeting_id is not null then jsonb_build_object('kind', p.kind, 'text', p.place) end as place, m.state, m.reason,
    m.instead_of as "insteadOf", m.otherwise, m.revision`
const JOINS = `join organisations.organisation o on o.area_id = m.area_id and o.organisation_id = m.organisation_id
  left join organisations.worker w on w.area_id = m.area_id and w.worker_id = m.worker_id
  left join plans.course c on c.area_id = m.area_id and c.course_id = m.course_id
  left join network.service s on s.area_id = c.area_id and s.service_id = c.service_id
  left join engagement.place p on p.area_id = m.area_id and p.meeting_id = m.meeting_id`

export type MarkRow = {
  state: MeetingState
  reason: NotHeldReason | null
  correction: string | null
  at: string
  by: string
}

export const listMeetings = (
  db: Read,
  familyId: string,
  from: Day | null,
  to: Day | null,
  organisationId: string | null = null,
) =>
  db.rows<MeetingRow & { marks: MarkRow[] }>({
    text: `${MEETING}, coalesce((select jsonb_agg(jsonb_build_object('state', k.state, 'reason', k.reason, 'correction', k.correction,
          'at', to_char(k.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'by', coalesce(trust.name_of_account(k.by_account), '')) order by k.at, k.mark_id)
        from engagement.mark k where k.area_id = m.area_id and k.meeting_id = m.meeting_id), '[]') as marks
      from engagement.meeting m ${JOINS}
      where m.area_id = (select app.area()) and m.family_id = $1
        and ($2::date is null or m.starts_at >= $2::date) and ($3::date is null or m.starts_at < $3::date + 1)
        and ($4::uuid is null or m.organisation_id = $4)
      order by m.starts_at, m.meeting_id`,
    values: [familyId, from, to, organisationId],
  })

/** The workers whose meetings may be mine today: myself and those I stand in for. An array first, so that the index on workers is used. */
export const MINE_OR_COVERED = (meeting: string, me: string) =>
  `${meeting}.worker_id = any((select array_agg(distinct z.for_worker_id) || ${me}::uuid from families.cover z
    where z.area_id = (select app.area()) and z.worker_id = ${me} and z.ended_on is null)::uuid[])`

/** A worker's meetings that begin from `from` until `to`, and those of the colleagues the worker stands in for; of families in reach. */
export const listMyMeetings = (db: Read, workerId: string, from: Instant, to: Instant) =>
  db.rows<MeetingRow & { familyName: string | null; coveringFor: string | null }>({
    text: `${MEETING}, f.name as "familyName",
        (select z.given_name || ' ' || z.surname from families.cover k join organisations.worker z on z.area_id = k.area_id and z.worker_id = k.for_worker_id
          where k.area_id = m.area_id and k.family_id = m.family_id and k.for_worker_id = m.worker_id and k.worker_id = $1 and k.ended_on is null
            and (m.starts_at at time zone 'Europe/Helsinki')::date between k.start_date and k.end_date limit 1) as "coveringFor"
      from engagement.meeting m ${JOINS} left join families.family f on f.area_id = m.area_id and f.family_id = m.family_id
      where m.area_id = (select app.area()) and m.starts_at >= $2 and m.starts_at < $3 and (m.invited @> array[$1::uuid]
        or (${MINE_OR_COVERED('m', '$1')} and (m.worker_id = $1 or exists (select 1 from families.cover k where k.area_id = m.area_id
          and k.family_id = m.family_id and k.for_worker_id = m.worker_id and k.worker_id = $1 and k.ended_on is null
          and (m.starts_at at time zone 'Europe/Helsinki')::date between k.start_date and k.end_date))))
        and m.family_id = any((select app.circle())::uuid[])
      order by m.starts_at, m.meeting_id`,
    values: [workerId, from, to],
  })

/** Agreed meetings of some workers that begin from `from` until `to`, of families in reach. */
export const listMeetingsOfWorkers = (db: Read, workerIds: readonly string[], from: Instant, to: Instant) =>
  db.rows(sql<{
    meetingId: string
    familyId: string
    workerId: string
    kind: MeetingKind
    startsAt: Instant
    minutes: number
  }>`
    select meeting_id as "meetingId", family_id as "familyId", worker_id as "workerId", kind, starts_at as "startsAt", minutes from engagement.meeting
    where area_id = (select app.area()) and worker_id = any(${[...workerIds]}::uuid[]) and state = 'agreed' and starts_at >= ${from} and starts_at < ${to}
    order by starts_at, meeting_id limit 2000`)

/** Names of the persons of some families, as far as they are in reach: members, or those whom the reader's organisation serves. */
export const namesOf = async (db: Read, familyIds: readonly string[]): Promise<Map<string, string>> => {
  if (familyIds.length === 0) return new Map()
  const rows = await db.rows(sql<{ personId: string; name: string }>`
    select person_id as "personId", given_name || ' ' || surname as name from families.member
    where area_id = (select app.area()) and family_id = any(${[...familyIds]}::uuid[])
    union select person_id, name from engagement.people_of_service(${[...familyIds]}::uuid[])`)
  return new Map(rows.map(({ personId, name }) => [personId, name]))
}

export const lockMeeting = (db: Write, familyId: string, meetingId: string) =>
  db.find(sql<{
    startsAt: Instant
    state: MeetingState
    reason: NotHeldReason | null
    markedAt: Instant | null
    courseId: string | null
    personIds: string[]
    revision: number
  }>`
    select starts_at as "startsAt", state, reason, marked_at as "markedAt", course_id as "courseId", person_ids as "personIds", revision
    from engagement.meeting where area_id = (select app.area()) and family_id = ${familyId} and meeting_id = ${meetingId} for update`)

export const findMeeting = (db: Read, familyId: string, meetingId: string) =>
  db.find(sql<{ startsAt: Instant; state: MeetingState }>`
    select starts_at as "startsAt", state from engagement.meeting
    where area_id = (select app.area()) and family_id = ${familyId} and meeting_id = ${meetingId}`)

export const findCourse = (db: Read, familyId: string, courseId: string) =>
  db.find(sql<{ organisationId: string }>`
    select organisation_id as "organisationId" from plans.course
    where area_id = (select app.area()) and family_id = ${familyId} and course_id = ${courseId}`)

export const findWorker = (db: Read, workerId: string) =>
  db.find(sql<{ organisationId: string }>`
    select organisation_id as "organisationId" from organisations.worker
    where area_id = (select app.area()) and worker_id = ${workerId} and (end_date is null or end_date >= current_date)`)

export const isOrganisation = async (db: Read, organisationId: string) =>
  (await db.find(
    sql`select 1 from organisations.organisation where area_id = (select app.area()) and organisation_id = ${organisationId}`,
  )) !== null

export type NewMeeting = {
  meetingId: string
  personIds: readonly string[]
  courseId: string | null
  organisationId: string
  workerId: string | null
  kind: MeetingKind
  startsAt: string
  minutes: number
  interpreter: InterpreterState | null
  insteadOf: string | null
  otherwise: Otherwise | null
}

/** The family's own row is hidden from a partner organisation, so the caller's circle row says whose unit it is. */
export const agreeMeeting = (db: Write, familyId: string, m: NewMeeting) =>
  db.run(sql`
    insert into engagement.meeting (area_id, family_id, unit_id, restricted, meeting_id, person_ids, course_id, organisation_id, worker_id, kind, starts_at, minutes, interpreter, instead_of, otherwise, created_by)
    select area_id, family_id, unit_id, restricted, ${m.meetingId}, ${m.personIds}, ${m.courseId}, ${m.organisationId}, ${m.workerId}, ${m.kind}, ${m.startsAt}, ${m.minutes}, ${m.interpreter}, ${m.insteadOf}::uuid, ${m.otherwise}, (select app.account())
    from trust.circle where area_id = (select app.area()) and account_id = (select app.account()) and family_id = ${familyId} and person_id is null limit 1`)

export const setPlace = (db: Write, familyId: string, meetingId: string, place: { kind: PlaceKind; text: string }) =>
  db.run(sql`
    insert into engagement.place (area_id, family_id, unit_id, restricted, meeting_id, protected, kind, place)
    select area_id, family_id, unit_id, restricted, ${meetingId}, safety_ban, ${place.kind}, ${place.text}
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

export const markMeeting = (
  db: Write,
  meetingId: string,
  m: { state: MeetingState; reason: NotHeldReason | null; at: Instant },
) =>
  db.run(sql`
    update engagement.meeting set state = ${m.state}, reason = ${m.reason}, revision = revision + 1,
      marked_at = case when ${m.state}::text <> 'agreed' then ${m.at}::timestamptz end,
      marked_by = case when ${m.state}::text <> 'agreed' then (select app.account()) end
    where area_id = (select app.area()) and meeting_id = ${meetingId}`)

export const addMark = (
  db: Write,
  meetingId: string,
  m: { markId: string; state: MeetingState; reason: NotHeldReason | null; correction: string | null; at: Instant },
) =>
  db.run(sql`
    insert into engagement.mark (area_id, family_id, unit_id, restricted, mark_id, meeting_id, organisation_id, state, reason, correction, at, by_account)
    select area_id, family_id, unit_id, restricted, ${m.markId}, meeting_id, organisation_id, ${m.state}, ${m.reason}, ${m.correction}, ${m.at}, (select app.account())
    from engagement.meeting where area_id = (select app.area()) and meeting_id = ${meetingId}`)
