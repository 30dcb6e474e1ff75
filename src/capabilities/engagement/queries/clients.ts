// SQL of whom a partner organisation serves: the circle rows that grant the part `service`, and what policies let through of it.
import type { Day, Instant } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'

export type ClientRow = {
  familyId: string
  mayWrite: boolean
  persons: { personId: string; name: string }[]
  courses: { courseId: string; serviceName: string; orderedOn: Day; startedOn: Day | null; endedOn: Day | null }[]
  nextMeetingAt: Instant | null
}

export const listClients = (db: Read, familyId: string | null, at: Instant) =>
  db.rows(sql<ClientRow>`
    with mine as materialized (
      select c.family_id, bool_or('service' = any(c.write_parts)) as writes from trust.circle c
      where c.area_id = (select app.area()) and c.account_id = (select app.account()) and c.person_id is null and 'service' = any(c.read_parts)
        and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now()) and (${familyId}::uuid is null or c.family_id = ${familyId})
      group by c.family_id
    ), served as materialized (
      select s.* from engagement.people_of_service((select array_agg(family_id) from mine)) s
    )
    select m.family_id as "familyId", m.writes as "mayWrite", coalesce(p.list, '[]') as persons, coalesce(k.list, '[]') as courses, n.at as "nextMeetingAt"
    from mine m
    cross join lateral (select jsonb_agg(jsonb_build_object('personId', s.person_id, 'name', s.name) order by s.name) as list from served s where s.family_id = m.family_id) p
    cross join lateral (select jsonb_agg(jsonb_build_object('courseId', c.course_id, 'serviceName', v.name, 'orderedOn', c.ordered_on, 'startedOn', c.started_on,
        'endedOn', c.ended_on) order by c.ordered_on desc) as list
      from plans.course c join network.service v using (area_id, service_id)
      where c.area_id = (select app.area()) and c.family_id = m.family_id and c.organisation_id = (select app.organisation())) k
    cross join lateral (select min(g.starts_at) as at from engagement.meeting g where g.area_id = (select app.area()) and g.family_id = m.family_id
      and g.organisation_id = (select app.organisation()) and g.state = 'agreed' and g.starts_at >= ${at}) n
    order by p.list ->> 0, m.family_id limit 500`)
