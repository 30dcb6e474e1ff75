// SQL of what stands behind the ending checklist.
import type { Day } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'

export const goalFacts = (db: Read, familyId: string, today: Day) =>
  db.get(sql<{ all: number; agreedOn: Day | null; metOn: Day | null }>`
    select coalesce(max(jsonb_array_length(v.content -> 'goals')), 0)::int as all, max(v.agreed_on) as "agreedOn",
      (select max(m.starts_at::date) from engagement.meeting m where m.area_id = (select app.area()) and m.family_id = ${familyId}
        and m.kind in ('review', 'ending') and m.state = 'held' and m.starts_at::date <= ${today}::date) as "metOn"
    from plans.version v where v.area_id = (select app.area()) and v.family_id = ${familyId} and v.state = 'agreed'`)

/** Services that have not ended, with who answers for each by the plan in force. */
export const remainingServices = (db: Read, familyId: string) =>
  db.rows(sql<{ courseId: string; serviceName: string; organisationName: string; ownerName: string | null }>`
    select c.course_id as "courseId", s.name as "serviceName", o.name as "organisationName",
      (select nullif(trim(p ->> 'responsibility'), '') from plans.version v, jsonb_array_elements(v.content -> 'services') p
        where v.area_id = c.area_id and v.family_id = c.family_id and v.state = 'agreed' and p ->> 'courseId' = c.course_id::text limit 1) as "ownerName"
    from plans.course c
    join network.service s on s.area_id = c.area_id and s.service_id = c.service_id
    join organisations.organisation o on o.area_id = c.area_id and o.organisation_id = c.organisation_id
    where c.area_id = (select app.area()) and c.family_id = ${familyId} and c.ended_on is null
    order by s.name, c.course_id`)

/** Who has answered at the end of the running episode. */
export const endAnswers = (db: Read, familyId: string) =>
  db.rows(sql<{ personId: string; day: Day }>`
    select a.person_id as "personId", max(a.answered_on) as day
    from measures.answer a join families.family f on f.area_id = a.area_id and f.family_id = a.family_id and f.episode = a.episode
    where a.area_id = (select app.area()) and a.family_id = ${familyId} and a.point = 'end'
    group by a.person_id order by a.person_id`)

export type EpisodeRow = {
  episode: number
  startDate: Day
  endDate: Day | null
  reason: string
  goals: string[]
  services: string[]
  closingNote: string | null
  wayBackAgreed: string | null
}

/** Every episode with the goals of its last plan, its services and how it ended, newest first. */
export const listEpisodes = (db: Read, familyId: string) =>
  db.rows(sql<EpisodeRow>`
    with episode as (
      select episode, min(start_date) as start_date, case when bool_or(end_date is null) then null else max(end_date) end as end_date,
        (array_agg(reason order by start_date, created_at))[1] as reason
      from families.phase_entry where area_id = (select app.area()) and family_id = ${familyId} group by episode
    )
    select p.episode, p.start_date as "startDate", p.end_date as "endDate", p.reason,
      coalesce((select array(select g ->> 'what' from jsonb_array_elements(v.content -> 'goals') g) from plans.version v
        where v.area_id = (select app.area()) and v.family_id = ${familyId} and v.episode = p.episode and v.state <> 'draft' order by v.no desc limit 1), '{}') as goals,
      array(select distinct s.name from plans.course c join network.service s on s.area_id = c.area_id and s.service_id = c.service_id
        where c.area_id = (select app.area()) and c.family_id = ${familyId} and c.episode = p.episode order by 1) as services,
      e.closing_note as "closingNote", e.way_back_agreed as "wayBackAgreed"
    from episode p
    left join families.ending e on e.area_id = (select app.area()) and e.family_id = ${familyId} and e.episode = p.episode
    order by p.episode desc`)

/** What is ticked already: only a new tick is judged. */
export const tickedBefore = (db: Read, familyId: string) =>
  db.find(sql<{ goals: boolean; services: boolean }>`
    select e.goals_reviewed_on is not null as goals, e.services_have_owners_on is not null as services
    from families.ending e join families.family f on f.area_id = e.area_id and f.family_id = e.family_id and f.episode = e.episode
    where e.area_id = (select app.area()) and e.family_id = ${familyId}`)
