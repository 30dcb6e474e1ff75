// SQL of the fit watch.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { FeltBenefit, MarkedMeeting, SignalKind, WithdrawnWhy } from '../model.ts'

export const meetingsOfCourse = (db: Read, familyId: string, courseId: string) =>
  db.rows(sql<MarkedMeeting>`
    select meeting_id as "meetingId", starts_at as "startsAt", state, reason from engagement.meeting
    where area_id = (select app.area()) and family_id = ${familyId} and course_id = ${courseId} and state in ('held', 'missed')
    order by starts_at desc limit 10`)

export const signalledMeetings = async (db: Read, courseId: string, kind: SignalKind): Promise<string[]> =>
  (await db.rows(sql<{ id: string }>`select engagement.signalled_meetings(${courseId}, ${kind}) as id`)).map(
    ({ id }) => id,
  )

export const benefitsOfCourse = (db: Read, familyId: string, courseId: string) =>
  db.rows(sql<FeltBenefit>`
    select person_id as "personId", asked_on as "askedOn", value from plans.benefit
    where area_id = (select app.area()) and family_id = ${familyId} and course_id = ${courseId} and said_by = 'person' order by asked_on, created_at`)

/** What a goal of the plan in force says. */
export const wordsOfGoal = async (db: Read, familyId: string, goalId: string): Promise<string> =>
  (
    await db.find(sql<{ what: string }>`
      select g ->> 'what' as what from plans.version v, jsonb_array_elements(v.content -> 'goals') g
      where v.area_id = (select app.area()) and v.family_id = ${familyId} and v.state = 'agreed' and g ->> 'goalId' = ${goalId}`)
  )?.what ?? ''

export const lastAnsweredOn = async (db: Read, familyId: string, courseId: string, kind: SignalKind) =>
  (
    await db.get(sql<{ on: Day | null }>`
      select max(answered_on) as on from engagement.signal
      where area_id = (select app.area()) and family_id = ${familyId} and course_id = ${courseId} and kind = ${kind}`)
  ).on

/** False when the same signal is open already, or it is not the caller's to raise. */
export const raiseSignal = async (
  db: Write,
  familyId: string,
  s: {
    signalId: string
    courseId: string | null
    goalId?: string
    kind: SignalKind
    text: string
    on: Day
    meetingIds: readonly string[]
  },
) =>
  (
    await db.get(sql<{ raised: boolean }>`
      select engagement.raise_signal(${s.signalId}, ${familyId}, ${s.courseId}, ${s.kind}, ${s.text}, ${s.on}, ${[...s.meetingIds]}::uuid[], ${s.goalId ?? null}) as raised`)
  ).raised

export type SignalRow = {
  signalId: string
  kind: SignalKind
  courseId: string | null
  goalId: string | null
  serviceName: string | null
  organisationName: string | null
  text: string
  raisedOn: Day
  meetingIds: string[]
  answeredOn: Day | null
  withdrawnOn: Day | null
  withdrawnWhy: WithdrawnWhy | null
  answer: string | null
  ledToCourseId: string | null
  ledToServiceName: string | null
  versionId: string | null
  versionNo: number | null
  versionOn: Day | null
}

export const listSignals = (db: Read, familyId: string) =>
  db.rows(sql<SignalRow>`
    select g.signal_id as "signalId", g.kind, g.course_id as "courseId", g.goal_id as "goalId", s.name as "serviceName", o.name as "organisationName", g.text, g.raised_on as "raisedOn",
      g.meeting_ids as "meetingIds", g.answered_on as "answeredOn", g.withdrawn_on as "withdrawnOn", g.withdrawn_why as "withdrawnWhy", g.answer, g.led_to_course_id as "ledToCourseId", s2.name as "ledToServiceName",
      g.version_id as "versionId", v.no as "versionNo", v.agreed_on as "versionOn"
    from engagement.signal g
    left join plans.course c on c.area_id = g.area_id and c.course_id = g.course_id
    left join network.service s on s.area_id = c.area_id and s.service_id = c.service_id
    left join organisations.organisation o on o.area_id = c.area_id and o.organisation_id = c.organisation_id
    left join plans.course c2 on c2.area_id = g.area_id and c2.course_id = g.led_to_course_id
    left join network.service s2 on s2.area_id = c2.area_id and s2.service_id = c2.service_id
    left join plans.version v on v.area_id = g.area_id and v.version_id = g.version_id
    where g.area_id = (select app.area()) and g.family_id = ${familyId}
    order by (g.answered_on is null and g.withdrawn_on is null) desc, g.raised_on desc, g.signal_id`)

export type OwnSignalRow = {
  signalId: string
  text: string
  serviceName: string | null
  raisedOn: Day
  answeredOn: Day | null
  answer: string | null
  answeredBy: string
  answers: string
  ledToServiceName: string | null
}

/** What the caller has said oneself, newest first, with who answers. */
export const listOwnSignals = (db: Read, familyId: string) =>
  db.rows(sql<OwnSignalRow>`
    select g.signal_id as "signalId", g.text, s.name as "serviceName", g.raised_on as "raisedOn", g.answered_on as "answeredOn", g.answer,
      coalesce(trust.name_of_account(g.answered_by), '') as "answeredBy", s2.name as "ledToServiceName",
      coalesce((select w.given_name || ' ' || w.surname from families.assignment a join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
        where a.area_id = g.area_id and a.family_id = g.family_id and a.end_date is null and a.role in ('family_partner', 'named_worker') order by a.role limit 1), '') as answers
    from engagement.signal g
    left join plans.course c on c.area_id = g.area_id and c.course_id = g.course_id
    left join network.service s on s.area_id = c.area_id and s.service_id = c.service_id
    left join plans.course c2 on c2.area_id = g.area_id and c2.course_id = g.led_to_course_id
    left join network.service s2 on s2.area_id = c2.area_id and s2.service_id = c2.service_id
    where g.area_id = (select app.area()) and g.family_id = ${familyId} and g.kind = 'family_said' and g.raised_by = (select app.account())
    order by g.raised_on desc, g.signal_id desc limit 20`)

export const lockSignal = (db: Write, familyId: string, signalId: string) =>
  db.find(sql<{ raisedOn: Day; answeredOn: Day | null; withdrawnOn: Day | null }>`
    select raised_on as "raisedOn", answered_on as "answeredOn", withdrawn_on as "withdrawnOn" from engagement.signal
    where area_id = (select app.area()) and family_id = ${familyId} and signal_id = ${signalId} for update`)

export const isVersion = async (db: Read, familyId: string, versionId: string) =>
  (await db.find(
    sql`select 1 from plans.version where area_id = (select app.area()) and family_id = ${familyId} and version_id = ${versionId}`,
  )) !== null

export const answerSignal = (
  db: Write,
  signalId: string,
  a: { answer: string; on: Day; ledToCourseId: string | null; versionId: string | null },
) =>
  db.run(sql`
    update engagement.signal set answered_on = ${a.on}, answer = ${a.answer}, answered_by = (select app.account()), led_to_course_id = ${a.ledToCourseId}, version_id = ${a.versionId}
    where area_id = (select app.area()) and signal_id = ${signalId} and answered_on is null and withdrawn_on is null`)

/** Withdraws the open signals of two missed meetings that no longer hold after a correction; how many. */
export const withdrawSignals = async (db: Write, familyId: string, courseId: string, on: Day) =>
  (await db.get(sql<{ n: number }>`select engagement.withdraw_signals(${familyId}, ${courseId}, ${on}) as n`)).n
