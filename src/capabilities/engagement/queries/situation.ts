// SQL of the situation summary: each part under the reader's own policies, places left out altogether.
import type { Day, Instant } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'
import type { Answers } from '#rooms/measures/model.ts'
import type { Situation } from '../contract/situation.ts'

type Head = Pick<
  Situation,
  'familyId' | 'name' | 'phase' | 'phaseSince' | 'interpreter' | 'safetyBan' | 'members' | 'responsible' | 'plan'
> & { language: string }

export const findHead = (db: Read, familyId: string, today: Day) =>
  db.find(sql<Head>`
    select f.family_id as "familyId", f.name, f.phase, f.phase_since as "phaseSince", f.language, f.interpreter, f.safety_ban as "safetyBan",
      coalesce(m.list, '[]') as members, coalesce(a.list, '[]') as responsible, v.plan
    from families.family f
    cross join lateral (select jsonb_agg(jsonb_build_object('personId', x.person_id, 'name', x.given_name, 'bornOn', x.born_on)
        order by x.relation <> all('{parent,guardian,foster_parent,partner_of_parent,grandparent}'), x.born_on, x.person_id) as list
      from families.member x where x.area_id = f.area_id and x.family_id = f.family_id and (x.end_date is null or x.end_date >= ${today}::date)) m
    cross join lateral (select jsonb_agg(jsonb_build_object('role', s.role, 'name', w.given_name || ' ' || w.surname) order by s.role, s.start_date) as list
      from families.assignment s join organisations.worker w on w.area_id = s.area_id and w.worker_id = s.worker_id
      where s.area_id = f.area_id and s.family_id = f.family_id and (s.end_date is null or s.end_date > ${today}::date)) a
    left join lateral (select jsonb_build_object('no', p.no, 'agreedOn', p.agreed_on, 'reviewBy', p.review_by, 'personIds', p.person_ids) as plan
      from plans.version p where p.area_id = f.area_id and p.family_id = f.family_id and p.state = 'agreed') v on true
    where f.area_id = (select app.area()) and f.family_id = ${familyId}`)

export const listNeeds = (db: Read, familyId: string) =>
  db.rows(sql<NonNullable<Situation['needs']>[number]>`
    select need_id as "needId", person_ids as "personIds", own_words as "ownWords", said_by as "saidBy"
    from assessment.need where area_id = (select app.area()) and family_id = ${familyId} and state <> 'withdrawn'
    order by raised_on desc, need_id`)

export const listGoals = (db: Read, familyId: string) =>
  db.rows(sql<Situation['goals'][number]>`
    select (g ->> 'goalId')::uuid as "goalId", g ->> 'what' as what, (g ->> 'by')::date as by, t.assessed_on as "assessedOn", t.family_level as "familyLevel",
      t.worker_level as "workerLevel"
    from plans.version v cross join lateral jsonb_array_elements(v.content -> 'goals') with ordinality e (g, n)
    left join lateral (select x.assessed_on, x.family_level, x.worker_level from plans.attainment x
      where x.area_id = v.area_id and x.family_id = v.family_id and x.goal_id = (g ->> 'goalId')::uuid order by x.assessed_on desc, x.created_at desc limit 1) t on true
    where v.area_id = (select app.area()) and v.family_id = ${familyId} and v.state = 'agreed' order by e.n`)

export const listServices = (db: Read, familyId: string, today: Day) =>
  db.rows(sql<Situation['services'][number]>`
    select c.course_id as "courseId", c.person_ids as "personIds", s.name, o.name as organisation, c.started_on as since
    from plans.course c join network.service s using (area_id, service_id)
    join organisations.organisation o on o.area_id = c.area_id and o.organisation_id = c.organisation_id
    where c.area_id = (select app.area()) and c.family_id = ${familyId} and (c.ended_on is null or c.ended_on > ${today}::date)
    order by c.started_on nulls last, c.course_id`)

export const listOpenSteps = (db: Read, familyId: string) =>
  db.rows(sql<Situation['steps'][number]>`
    select step_id as "stepId", person_ids as "personIds", what, owner_kind as "ownerKind", owner_name as "ownerName", due_on as due
    from plans.step where area_id = (select app.area()) and family_id = ${familyId} and done_on is null and not dropped
    order by due_on nulls last, step_id`)

export const listNextMeetings = (db: Read, familyId: string, at: Instant) =>
  db.rows(sql<Situation['meetings'][number]>`
    select m.meeting_id as "meetingId", m.person_ids as "personIds", m.starts_at as "startsAt", m.kind,
      coalesce(w.given_name || ' ' || w.surname, o.name) as "withWhom"
    from engagement.meeting m join organisations.organisation o on o.area_id = m.area_id and o.organisation_id = m.organisation_id
    left join organisations.worker w on w.area_id = m.area_id and w.worker_id = m.worker_id
    where m.area_id = (select app.area()) and m.family_id = ${familyId} and m.state = 'agreed' and m.starts_at >= ${at}::timestamptz
    order by m.starts_at, m.meeting_id limit 4`)

/** Oldest first, of the family's present time of work. */
export const listChecks = (db: Read, familyId: string) =>
  db.rows(sql<Answers & { personId: string; day: Day }>`
    select a.person_id as "personId", a.answered_on as day, a.future, a.networks, a.childneeds, a.trust, a.life, a.use_worker, a.use_plan
    from measures.answer a join families.family f using (area_id, family_id)
    where a.area_id = (select app.area()) and a.family_id = ${familyId} and a.episode = f.episode order by a.answered_on, a.created_at`)
