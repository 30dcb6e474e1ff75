// SQL of what the services of a plan cost, as far as the reader may see it: the policies close prices to families.
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { CostUnit } from '#rooms/network/model.ts'

export type PlannedCost = {
  plannedServiceId: string
  unitCost: { year: number; unit: CostUnit; cents: number; source: string; fictitious: boolean }
  /** As it was when the version was agreed; of a draft, as it is. */
  kept: boolean
}

/** Of one version: what was kept of it, else the newest that the catalogue knows. */
export const listPlannedCosts = (db: Read, versionId: string) =>
  db.rows(sql<PlannedCost>`
    select s ->> 'plannedServiceId' as "plannedServiceId", coalesce(p.cost, k.cost) as "unitCost", (p.cost is not null or v.state = 'draft') as kept
    from plans.version v cross join lateral jsonb_array_elements(v.content -> 'services') with ordinality as e(s, place)
    left join lateral (select jsonb_build_object('year', x.year, 'unit', x.unit, 'cents', x.cents, 'source', x.source, 'fictitious', x.fictitious) as cost
      from plans.planned_cost x where x.area_id = v.area_id and x.version_id = v.version_id and x.planned_service_id = (s ->> 'plannedServiceId')::uuid) p on true
    left join lateral (select jsonb_build_object('year', x.year, 'unit', x.unit, 'cents', x.cents, 'source', x.source, 'fictitious', x.fictitious) as cost
      from plans.course c join network.unit_cost x using (area_id, service_id)
      where c.area_id = v.area_id and c.family_id = v.family_id and c.course_id = (s ->> 'courseId')::uuid order by x.year desc limit 1) k on true
    where v.area_id = (select app.area()) and v.version_id = ${versionId} and coalesce(p.cost, k.cost) is not null
    order by e.place`)

/** Keeps the unit costs of the version just agreed, the newest of each service. */
export const keepCosts = (db: Write, versionId: string) =>
  db.run(sql`
    insert into plans.planned_cost (area_id, family_id, unit_id, restricted, version_id, planned_service_id, year, unit, cents, source, fictitious)
    select v.area_id, v.family_id, v.unit_id, v.restricted, v.version_id, (s ->> 'plannedServiceId')::uuid, k.year, k.unit, k.cents, k.source, k.fictitious
    from plans.version v cross join lateral jsonb_array_elements(v.content -> 'services') s
    join plans.course c on c.area_id = v.area_id and c.family_id = v.family_id and c.course_id = (s ->> 'courseId')::uuid
    cross join lateral (select * from network.unit_cost x where x.area_id = c.area_id and x.service_id = c.service_id order by x.year desc limit 1) k
    where v.area_id = (select app.area()) and v.version_id = ${versionId}`)
