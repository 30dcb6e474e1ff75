// SQL of the unit view.
import type { Day } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'

export const unitFigures = (db: Read, unitId: number, today: Day) =>
  db.get(sql<{
    open: number
    withPartner: number
    withNamed: number
    namedWaived: number
    inChange: number
    withoutPlan: number
    reviewLate: number
    reviewSoon: number
    assessments: number
    pastAim: number
    pastLaw: number
    covered: number
  }>`
    select open_families as open, with_partner as "withPartner", with_named as "withNamed", named_waived as "namedWaived", in_change as "inChange",
      without_plan as "withoutPlan", review_late as "reviewLate", review_soon as "reviewSoon", assessments, past_aim as "pastAim", past_law as "pastLaw", covered
    from engagement.unit_figures(${unitId}, ${today})`)

/** Those who work with families in the unit, by name. */
export const unitLoads = (db: Read, unitId: number, today: Day) =>
  db.rows(sql<{
    workerId: string
    workerName: string
    title: string
    partnerOf: number
    namedFor: number
    children: number
    awayUntil: Day | null
  }>`
    with w as materialized (
      select distinct k.area_id, k.worker_id, k.given_name, k.surname, k.title from organisations.worker k
      join organisations.worker_role r on r.area_id = k.area_id and r.worker_id = k.worker_id and r.unit_id = ${unitId}
        and r.start_date <= ${today} and (r.end_date is null or r.end_date >= ${today}) and r.role in ('family_partner', 'social_worker', 'family_worker', 'psychologist')
      where k.area_id = (select app.area()) and (k.end_date is null or k.end_date >= ${today})
    ), l as (select * from families.loads((select array_agg(worker_id) from w)))
    select w.worker_id as "workerId", w.given_name || ' ' || w.surname as "workerName", w.title,
      coalesce(max(l.families) filter (where l.role = 'family_partner'), 0) as "partnerOf", coalesce(max(l.families) filter (where l.role = 'named_worker'), 0) as "namedFor",
      coalesce(max(l.children) filter (where l.role = 'child_social_worker'), 0) as children,
      (select max(a.end_date) from organisations.absence a where a.area_id = w.area_id and a.worker_id = w.worker_id and a.cancelled_at is null
        and ${today} between a.start_date and a.end_date) as "awayUntil"
    from w left join l on l.worker_id = w.worker_id
    group by w.area_id, w.worker_id, w.given_name, w.surname, w.title order by w.surname collate "fi-FI-x-icu", w.given_name, w.worker_id`)

export const leadsUnit = async (db: Read, unitId: number) =>
  (await db.find(sql`select 1 where ${unitId} = any((select app.units())::int[])`)) !== null
