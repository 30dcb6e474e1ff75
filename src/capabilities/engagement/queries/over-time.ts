// SQL of the package over time: what the picture is drawn from.
import type { Day } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'
import type { Phase } from '#rooms/families/model.ts'
import type { Answers } from '#rooms/measures/model.ts'
import type { Subcontractor } from '#rooms/network/model.ts'
import type { CourseEndReason } from '#rooms/plans/model.ts'
import type { MeetingState, NotHeldReason, SignalKind } from '../model.ts'

export type LaneRow = {
  id: string
  personIds: string[]
  name: string
  provider: string
  organiserName: string | null
  subcontractors: Subcontractor[]
  sector: 'county' | 'municipality' | 'ngo' | 'parish' | 'company' | 'volunteers'
  level: 'preventive' | 'early' | 'corrective'
  orderedOn: Day
  startedOn: Day | null
  endedOn: Day | null
  endReason: CourseEndReason | null
  pauses: { start: Day; end: Day | null }[]
  benefits: { day: Day; value: number; personId: string }[]
}

export const listPhases = (db: Read, familyId: string) =>
  db.rows(sql<{ phase: Phase; start: Day; end: Day | null; episode: number }>`
    select phase, start_date as start, end_date as "end", episode from families.phase_entry
    where area_id = (select app.area()) and family_id = ${familyId} order by start_date, created_at`)

export const listLanes = (db: Read, familyId: string, today: Day) =>
  db.rows(sql<LaneRow>`
    select c.course_id as id, c.person_ids as "personIds", s.name, o.name as provider, n.said -> 'subcontractors' as subcontractors, n.said ->> 'organiserName' as "organiserName", o.sector, s.level, c.ordered_on as "orderedOn", c.started_on as "startedOn",
      c.ended_on as "endedOn", c.end_reason as "endReason", c.pauses,
      coalesce((select jsonb_agg(jsonb_build_object('day', b.asked_on, 'value', b.value, 'personId', b.person_id) order by b.asked_on, b.created_at)
        from plans.benefit b where b.area_id = c.area_id and b.course_id = c.course_id and b.said_by = 'person'), '[]') as benefits
    from plans.course c
    join network.service s on s.area_id = c.area_id and s.service_id = c.service_id
    join organisations.organisation o on o.area_id = c.area_id and o.organisation_id = c.organisation_id
    cross join lateral (select network.producers_on(c.area_id, c.service_id, least(coalesce(c.ended_on, ${today}::date), ${today}::date)) as said) n
    where c.area_id = (select app.area()) and c.family_id = ${familyId}
    order by c.ordered_on, c.course_id`)

export const listDrawnMeetings = (db: Read, familyId: string) =>
  db.rows(sql<{ id: string; courseId: string | null; day: Day; state: MeetingState; reason: NotHeldReason | null }>`
    select meeting_id as id, course_id as "courseId", starts_at::date as day, state, reason from engagement.meeting
    where area_id = (select app.area()) and family_id = ${familyId} order by starts_at, meeting_id`)

export const listVersions = (db: Read, familyId: string) =>
  db.rows(sql<{ versionId: string; no: number; day: Day; reviewBy: Day | null; reason: string }>`
    select version_id as "versionId", no, agreed_on as day, review_by as "reviewBy", reason from plans.version
    where area_id = (select app.area()) and family_id = ${familyId} and state <> 'draft' order by no`)

export const listDrawnSignals = (db: Read, familyId: string) =>
  db.rows(sql<{
    id: string
    day: Day
    kind: SignalKind
    courseId: string | null
    meetingIds: string[]
    ledToCourseId: string | null
    answeredOn: Day | null
  }>`
    select signal_id as id, raised_on as day, kind, course_id as "courseId", meeting_ids as "meetingIds", led_to_course_id as "ledToCourseId", answered_on as "answeredOn"
    from engagement.signal where area_id = (select app.area()) and family_id = ${familyId} and withdrawn_on is null order by raised_on, signal_id`)

/** Answers of those who are adults on the given day. */
export const listAdultAnswers = (db: Read, familyId: string, today: Day) =>
  db.rows(sql<Answers & { personId: string; name: string; day: Day }>`
    select a.person_id as "personId", m.name, a.answered_on as day, a.future, a.networks, a.childneeds, a.trust, a.life, a.use_worker, a.use_plan
    from measures.answer a
    join lateral (select given_name || ' ' || surname as name from families.member
      where area_id = a.area_id and family_id = a.family_id and person_id = a.person_id and born_on <= ${today}::date - interval '18 years'
      order by start_date desc limit 1) m on true
    where a.area_id = (select app.area()) and a.family_id = ${familyId} order by a.answered_on, a.created_at`)
