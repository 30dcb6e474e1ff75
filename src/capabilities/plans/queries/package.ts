// SQL of the package: courses of services and felt benefit.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Course } from '../contract.ts'
import type { CourseEndReason, SaidBy, Timing } from '../model.ts'

export const listCourses = (db: Read, familyId: string, today: Day) =>
  db.rows(sql<Course>`
    select c.course_id as "courseId", c.person_ids as "personIds", c.service_id as "serviceId", s.name as "serviceName", c.organisation_id as "organisationId",
      o.name as "organisationName", o.sector, s.level, s.work_form as "workForm", c.ordered_on as "orderedOn", c.started_on as "startedOn", c.ended_on as "endedOn", c.end_reason as "endReason",
      c.pauses, c.revision, network.producers_on(c.area_id, c.service_id, least(coalesce(c.ended_on, ${today}::date), ${today}::date)) as producers,
      (select jsonb_build_object('year', k.year, 'unit', k.unit, 'cents', k.cents, 'source', k.source, 'fictitious', k.fictitious)
        from network.unit_cost k where k.area_id = c.area_id and k.service_id = c.service_id order by k.year desc limit 1) as "unitCost",
      c.started_on - c.ordered_on as "startedAfterDays",
      coalesce((select jsonb_agg(jsonb_build_object('day', b.asked_on, 'value', b.value, 'personId', b.person_id, 'timing', b.timing) order by b.asked_on, b.created_at)
        from plans.benefit b where b.area_id = c.area_id and b.course_id = c.course_id and b.said_by = 'person'), '[]') as benefits,
      coalesce((select jsonb_agg(jsonb_build_object('day', b.asked_on, 'value', b.value, 'personId', b.person_id, 'timing', b.timing,
          'by', coalesce(trust.name_of_account(b.created_by), '')) order by b.asked_on, b.created_at)
        from plans.benefit b where b.area_id = c.area_id and b.course_id = c.course_id and b.said_by = 'worker'), '[]') as "workerViews"
    from plans.course c
    join network.service s on s.area_id = c.area_id and s.service_id = c.service_id
    join organisations.organisation o on o.area_id = c.area_id and o.organisation_id = c.organisation_id
    where c.area_id = (select app.area()) and c.family_id = ${familyId}
    order by c.ordered_on, c.course_id`)

export const listAgreedDays = (db: Read, familyId: string) =>
  db.rows(sql<{ no: number; agreedOn: Day }>`
    select no, agreed_on as "agreedOn" from plans.version
    where area_id = (select app.area()) and family_id = ${familyId} and state <> 'draft' order by no`)

export const orderService = (
  db: Write,
  familyId: string,
  c: { courseId: string; serviceId: string; personIds: readonly string[]; on: Day },
) =>
  db.run(sql`
    insert into plans.course (area_id, family_id, unit_id, restricted, course_id, person_ids, organisation_id, service_id, ordered_on, episode, created_by)
    select f.area_id, f.family_id, f.unit_id, f.restricted, ${c.courseId}, ${c.personIds}, s.organisation_id, s.service_id, ${c.on}, f.episode, (select app.account())
    from families.family f join network.service s on s.area_id = f.area_id and s.service_id = ${c.serviceId}
    where f.area_id = (select app.area()) and f.family_id = ${familyId}`)

export type CourseState = {
  startedOn: Day | null
  endedOn: Day | null
  orderedOn: Day
  pauses: { start: Day; end: Day | null }[]
  revision: number
}

export const lockCourse = (db: Write, familyId: string, courseId: string) =>
  db.find(sql<CourseState>`
    select started_on as "startedOn", ended_on as "endedOn", ordered_on as "orderedOn", pauses, revision from plans.course
    where area_id = (select app.area()) and family_id = ${familyId} and course_id = ${courseId} for update`)

export const saveCourse = (db: Write, courseId: string, c: CourseState & { endReason: CourseEndReason | null }) =>
  db.run(sql`
    update plans.course set started_on = ${c.startedOn}, ended_on = ${c.endedOn}, end_reason = ${c.endReason}, pauses = ${JSON.stringify(c.pauses)}, revision = revision + 1
    where area_id = (select app.area()) and course_id = ${courseId}`)

export const recordBenefit = (
  db: Write,
  familyId: string,
  courseId: string,
  b: { benefitId: string; personId: string; askedOn: Day; value: number; saidBy: SaidBy; timing: Timing | null },
) =>
  db.run(sql`
    insert into plans.benefit (area_id, family_id, unit_id, restricted, benefit_id, course_id, person_id, asked_on, value, said_by, timing, created_by)
    select area_id, family_id, unit_id, restricted, ${b.benefitId}, course_id, ${b.personId}, ${b.askedOn}, ${b.value}, ${b.saidBy}, ${b.timing}, (select app.account())
    from plans.course where area_id = (select app.area()) and family_id = ${familyId} and course_id = ${courseId}`)
