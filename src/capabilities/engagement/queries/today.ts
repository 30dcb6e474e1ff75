// SQL of Today: what needs a worker now, in the families of the worker's own circles, one statement.
import type { Day, Instant } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'
import type { TopicName } from '../model.ts'
import { MINE_OR_COVERED } from './meetings.ts'

export type NeedRow = {
  topic: TopicName
  due: Day | null
  familyId: string | null
  name: string | null
  contactId: string | null
  subjectId: string | null
  revision: number | null
  personIds: string[]
  facts: Record<string, unknown>
}

/* Families whose circle the worker is in by appointment: content opened for a purpose or in an emergency is nobody's day's work. */
const MINE = `
  mine as materialized (
    select c.family_id, f.name, f.phase, f.phase_since, f.episode
    from (select distinct family_id from trust.circle
      where area_id = (select app.area()) and account_id = (select app.account()) and person_id is null and role not in ('purpose', 'break_glass')
        and valid_from <= now() and (valid_to is null or valid_to > now())) c
    left join families.family f on f.area_id = (select app.area()) and f.family_id = c.family_id
  )`

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/* Each part: topic, due, family, name, contact, subject, revision, persons, facts. $1 worker, $2 today, $3 last day looked at, $4 start of today. */
const PARTS = [
  `select 'review', v.review_by, m.family_id, m.name, null::uuid, v.version_id, v.revision, '{}'::uuid[], jsonb_build_object('versionNo', v.no)
    from mine m join plans.version v on v.area_id = (select app.area()) and v.family_id = m.family_id and v.state = 'agreed'
    where v.review_by <= $3 and m.phase <> 'closed'`,
  // A plan of child protection: the day of agreeing; what the law counts from it is counted by its rule.
  `select 'protection_review', v.agreed_on, m.family_id, m.name, null, v.version_id, v.revision, '{}'::uuid[], jsonb_build_object('versionNo', v.no)
    from mine m join plans.version v on v.area_id = (select app.area()) and v.family_id = m.family_id and v.state = 'agreed'
    where m.phase <> 'closed' and exists (select 1 from families.assignment a where a.area_id = v.area_id and a.family_id = v.family_id
      and a.role = 'child_social_worker' and a.start_date <= $2 and (a.end_date is null or a.end_date >= $2))`,
  `select 'step', s.due_on, m.family_id, m.name, null, s.step_id, s.revision, case when m.name is null then s.person_ids else '{}' end,
      jsonb_build_object('what', s.what, 'ownerName', s.owner_name, 'mine', s.owner_kind = 'worker' and s.owner_id is not distinct from $1)
    from mine m join plans.step s on s.area_id = (select app.area()) and s.family_id = m.family_id and s.done_on is null and not s.dropped
    where s.due_on <= $3 and m.phase is distinct from 'closed'`,
  `select 'signal_' || g.kind || case when g.course_id is null and g.goal_id is null then '_whole' else '' end, g.raised_on + $5::int, m.family_id, m.name, null, g.signal_id, null::int, '{}'::uuid[],
      jsonb_build_object('signal', g.kind, 'what', case when g.goal_id is not null then g.text else '' end, 'raisedOn', g.raised_on, 'serviceName', v.name, 'organisationName', o.name)
    from mine m join engagement.signal g on g.area_id = (select app.area()) and g.family_id = m.family_id and g.answered_on is null and g.withdrawn_on is null
    left join plans.course c on c.area_id = g.area_id and c.course_id = g.course_id
    left join network.service v on v.area_id = c.area_id and v.service_id = c.service_id
    left join organisations.organisation o on o.area_id = c.area_id and o.organisation_id = c.organisation_id
    where m.family_id = any((select app.fams('plan'))::uuid[])`,
  // Asked of the worker by name; the family is named to the log, not to the reader.
  `select 'contribution', c.due_on, c.family_id, null::text, null, c.contribution_id, null::int, '{}'::uuid[],
      jsonb_build_object('what', left(c.question, 140), 'ownerName', c.asked_by_name)
    from assessment.asked_of_me() c`,
  `select 'meeting', k.starts_at::date, k.family_id, m.name, null, k.meeting_id, k.revision, k.person_ids,
      jsonb_build_object('startsAt', ${iso('k.starts_at')}, 'kind', k.kind)
    from engagement.meeting k join mine m on m.family_id = k.family_id
    where k.area_id = (select app.area()) and k.state = 'agreed' and k.starts_at < $4 and ${MINE_OR_COVERED('k', '$1')} and (k.worker_id = $1
      or exists (select 1 from families.cover v where v.area_id = k.area_id and v.family_id = k.family_id and v.for_worker_id = k.worker_id and v.worker_id = $1
        and v.ended_on is null and (k.starts_at at time zone 'Europe/Helsinki')::date between v.start_date and v.end_date))`,
  `select 'interpreter', k.starts_at::date, k.family_id, m.name, null, k.meeting_id, k.revision, k.person_ids,
      jsonb_build_object('startsAt', ${iso('k.starts_at')}, 'kind', k.kind)
    from engagement.meeting k join mine m on m.family_id = k.family_id
    where k.area_id = (select app.area()) and k.worker_id = $1 and k.state = 'agreed' and k.interpreter in ('needed', 'booked')
      and k.starts_at >= $4 and k.starts_at::date <= $3`,
  // Asked for a time without a meeting, and not sure yet: everybody who leads the work sees it, whoever asked.
  `select 'interpreter_alone', i.starts_at::date, m.family_id, m.name, null, i.booking_id, null::int, i.person_ids,
      jsonb_build_object('startsAt', ${iso('i.starts_at')}, 'what', i.purpose)
    from mine m join engagement.interpreter_booking i on i.area_id = (select app.area()) and i.family_id = m.family_id and i.meeting_id is null
      and i.state in ('asked', 'not_found')
    where i.starts_at >= $4 and i.starts_at::date <= $3 and m.family_id = any((select app.wfams('basic'))::uuid[])`,
  `select 'opinion', d.ready_by, m.family_id, m.name, null, null, null::int, h.persons, jsonb_build_object('legalDay', d.legal_day, 'statutory', d.legal_day is not null)
    from mine m
    cross join lateral (select array_agg(x.person_id order by x.born_on) as persons from families.member x
      where x.area_id = (select app.area()) and x.family_id = m.family_id and x.relation in ('child', 'sibling') and (x.end_date is null or x.end_date >= $2)
        and x.born_on > $2 - interval '18 years' and not exists (select 1 from assessment.opinion p
          where p.area_id = x.area_id and p.family_id = x.family_id and p.person_ids @> array[x.person_id] and p.heard_on >= m.phase_since)) h
    left join lateral (select min(k.ready_by) as ready_by, min(k.ready_by_legal) as legal_day from families.contact k
      where k.area_id = (select app.area()) and k.family_id = m.family_id and k.received_at::date <= m.phase_since) d on true
    where m.phase = 'initial_assessment' and h.persons is not null and m.family_id = any((select app.fams('needs'))::uuid[])`,
  `select 'ending', e.follow_up_on, m.family_id, m.name, null, null, e.revision, '{}'::uuid[], jsonb_build_object('open', t.open)
    from mine m
    left join families.ending e on e.area_id = (select app.area()) and e.family_id = m.family_id and e.episode = m.episode
    cross join lateral (select array_remove(array[
      case when e.goals_reviewed_on is null then 'goals_reviewed' end, case when e.services_have_owners_on is null then 'services_have_owners' end,
      case when coalesce(trim(e.way_back_agreed), '') = '' then 'way_back_agreed' end, case when e.end_check is null then 'end_check' end,
      case when coalesce(trim(e.closing_note), '') = '' then 'closing_note' end], null) as open) t
    where m.phase = 'controlled_ending' and cardinality(t.open) > 0 and m.family_id = any((select app.fams('plan'))::uuid[])`,
  `select case when t.kind in ('follow_up', 'sharing_withdrawn') then t.kind else 'task' end, t.due_on, m.family_id, m.name, null, t.task_id, null::int, '{}'::uuid[],
      jsonb_build_object('mine', t.worker_id is not distinct from $1) || case when t.kind = 'sharing_withdrawn' then jsonb_build_object('organisationName', t.why) else '{}' end
    from mine m join families.task t on t.area_id = (select app.area()) and t.family_id = m.family_id and t.done_at is null
    where t.due_on <= $3 and (t.worker_id is null or t.worker_id = $1)`,
  `select case when m.phase = 'contact' then 'assessment_start' else 'assessment_ready' end, d.day, m.family_id, m.name, k.contact_id, k.contact_id, k.revision, '{}'::uuid[],
      jsonb_build_object('legalDay', k.ready_by_legal, 'statutory', k.ready_by_legal is not null)
    from mine m join families.contact k on k.area_id = (select app.area()) and k.family_id = m.family_id
    cross join lateral (select case when m.phase = 'contact' then k.start_by else k.ready_by end as day) d
    where m.phase in ('contact', 'initial_assessment') and d.day <= $3
      and k.received_at = (select max(z.received_at) from families.contact z where z.area_id = k.area_id and z.family_id = k.family_id)
      and (m.phase = 'contact' or not exists (select 1 from assessment.assessment a
        where a.area_id = k.area_id and a.family_id = k.family_id and a.episode = m.episode and a.completed_on is not null))`,
  // Contacts are not families yet: those the worker wrote down, and those of the units whose queue the worker keeps.
  `(select 'urgency', k.received_at::date, null::uuid, k.contact_name, k.contact_id, k.contact_id, k.revision, '{}'::uuid[], jsonb_build_object('receivedAt', ${iso('k.received_at')})
    from families.contact k
    where k.area_id = (select app.area()) and k.outcome is null and k.family_id is null and k.urgency = 'undecided'
      and (k.created_by = (select app.account()) or k.unit_id = any((select app.units())::int[])) order by k.received_at limit 50)`,
  `(select 'contact', k.start_by, null::uuid, k.contact_name, k.contact_id, k.contact_id, k.revision, '{}'::uuid[], jsonb_build_object('receivedAt', ${iso('k.received_at')},
      'legalDay', k.ready_by_legal, 'statutory', k.ready_by_legal is not null)
    from families.contact k
    where k.area_id = (select app.area()) and k.outcome is null and k.family_id is null and k.urgency <> 'undecided' and k.start_by <= $3
      and (k.created_by = (select app.account()) or k.unit_id = any((select app.units())::int[])) order by k.start_by limit 50)`,
]

const NEEDS = `with ${MINE},
  need (topic, due, family_id, name, contact_id, subject_id, revision, person_ids, facts) as (${PARTS.join('\n  union all\n  ')})
  select topic, due, family_id as "familyId", name, contact_id as "contactId", subject_id as "subjectId", revision, person_ids as "personIds", facts
  from need order by due nulls last limit 300`

export const whatNeedsMe = (
  db: Read,
  a: { workerId: string; today: Day; until: Day; startOfToday: Instant; answerDays: number },
) =>
  db.rows<NeedRow>({
    text: NEEDS.replaceAll('$1', '$1::uuid')
      .replaceAll('$2', '$2::date')
      .replaceAll('$3', '$3::date')
      .replaceAll('$4', '$4::timestamptz'),
    values: [a.workerId, a.today, a.until, a.startOfToday, a.answerDays],
  })

export const countMyFamilies = async (db: Read) =>
  (
    await db.get(sql<{ n: number }>`
      select count(distinct family_id)::int as n from trust.circle
      where area_id = (select app.area()) and account_id = (select app.account()) and person_id is null and role not in ('purpose', 'break_glass')
        and valid_from <= now() and (valid_to is null or valid_to > now())`)
  ).n

/** For whom the worker stands in today, by family. */
export const standsInFor = async (db: Read, workerId: string, today: Day): Promise<Map<string, string>> => {
  const rows = await db.rows(sql<{ familyId: string; name: string }>`
    select c.family_id as "familyId", w.given_name || ' ' || w.surname as name
    from families.cover c join organisations.worker w on w.area_id = c.area_id and w.worker_id = c.for_worker_id
    where c.area_id = (select app.area()) and c.worker_id = ${workerId === '' ? null : workerId}::uuid and c.ended_on is null
      and ${today}::date between c.start_date and c.end_date and c.family_id = any((select app.circle())::uuid[])`)
  return new Map(rows.map(({ familyId, name }) => [familyId, name]))
}
