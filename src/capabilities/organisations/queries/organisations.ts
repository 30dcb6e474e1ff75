// SQL of organisations and their units.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Organisation, Unit } from '../contract.ts'
import type { Interface, Sector } from '../model.ts'

type Wanted = { q: string; sector: Sector | null; current: boolean; today: Day; organisationId: string | null }

export const listOrganisations = (db: Read, w: Wanted) =>
  db.rows(sql<Organisation>`
    select o.organisation_id as "organisationId", o.name, o.sector, o.business_id as "businessId", o.email, o.phone,
      o.start_date as "startDate", o.end_date as "endDate", o.revision,
      (select count(*)::int from organisations.unit u where u.area_id = o.area_id and u.organisation_id = o.organisation_id
        and (u.end_date is null or u.end_date >= ${w.today})) as units,
      (select count(*)::int from organisations.worker k where k.area_id = o.area_id and k.organisation_id = o.organisation_id
        and (k.end_date is null or k.end_date >= ${w.today})) as workers
    from organisations.organisation o
    where o.area_id = (select app.area()) and position(app.fold(${w.q}) in app.fold(o.name)) > 0
      and (${w.sector}::text is null or o.sector = ${w.sector}) and (${w.organisationId}::uuid is null or o.organisation_id = ${w.organisationId})
      and (not ${w.current} or o.end_date is null or o.end_date >= ${w.today})
    order by o.name collate "fi-FI-x-icu", o.organisation_id limit 1000`)

export type OrganisationFields = {
  name: string
  sector: Sector
  businessId: string | null
  email: string | null
  phone: string | null
  startDate: Day
  endDate: Day | null
}

export const createOrganisation = (db: Write, id: string, o: OrganisationFields) =>
  db.run(sql`
    insert into organisations.organisation (area_id, organisation_id, name, sector, business_id, email, phone, start_date, end_date)
    values ((select app.area()), ${id}, ${o.name}, ${o.sector}, ${o.businessId}, ${o.email}, ${o.phone}, ${o.startDate}, ${o.endDate})`)

export const changeOrganisation = (db: Write, id: string, revision: number, o: OrganisationFields) =>
  db.run(sql`
    update organisations.organisation set name = ${o.name}, sector = ${o.sector}, business_id = ${o.businessId}, email = ${o.email}, phone = ${o.phone},
      start_date = ${o.startDate}, end_date = ${o.endDate}, revision = revision + 1
    where area_id = (select app.area()) and organisation_id = ${id} and revision = ${revision}`)

export const isOrganisation = async (db: Read, id: string) =>
  (await db.find(
    sql`select 1 from organisations.organisation where area_id = (select app.area()) and organisation_id = ${id}`,
  )) !== null

type WantedUnits = {
  q: string
  organisationId: string | null
  unitId: number | null
  municipalityCode: string | null
  service: string | null
  current: boolean
  today: Day
}

export const listUnits = (db: Read, w: WantedUnits) =>
  db.rows(sql<Unit>`
    select u.unit_id as "unitId", u.organisation_id as "organisationId", o.name as "organisationName", o.sector, u.name,
      u.municipality_codes as "municipalityCodes", u.scope, u.excluded, u.interfaces, u.start_date as "startDate", u.end_date as "endDate", u.revision
    from organisations.unit u join organisations.organisation o using (area_id, organisation_id)
    where u.area_id = (select app.area()) and position(app.fold(${w.q}) in app.fold(u.name)) > 0
      and (${w.organisationId}::uuid is null or u.organisation_id = ${w.organisationId})
      and (${w.unitId}::int is null or u.unit_id = ${w.unitId})
      and (${w.municipalityCode}::text is null or ${w.municipalityCode} = any(u.municipality_codes))
      and (${w.service}::text is null or ${w.service} = any(u.scope))
      and (not ${w.current} or u.end_date is null or u.end_date >= ${w.today})
    order by u.name collate "fi-FI-x-icu", u.unit_id limit 1000`)

export type UnitFields = {
  name: string
  municipalityCodes: readonly string[]
  scope: readonly string[]
  excluded: readonly string[]
  interfaces: readonly Interface[]
  startDate: Day
  endDate: Day | null
}

export const createUnit = async (db: Write, organisationId: string, u: UnitFields) =>
  (
    await db.get(sql<{ unitId: number }>`
      insert into organisations.unit (area_id, organisation_id, name, municipality_codes, scope, excluded, interfaces, start_date, end_date)
      values ((select app.area()), ${organisationId}, ${u.name}, ${u.municipalityCodes}, ${u.scope}, ${u.excluded}, ${JSON.stringify(u.interfaces)},
        ${u.startDate}, ${u.endDate}) returning unit_id as "unitId"`)
  ).unitId

export const changeUnit = (db: Write, unitId: number, revision: number, u: UnitFields) =>
  db.run(sql`
    update organisations.unit set name = ${u.name}, municipality_codes = ${u.municipalityCodes}, scope = ${u.scope}, excluded = ${u.excluded},
      interfaces = ${JSON.stringify(u.interfaces)}, start_date = ${u.startDate}, end_date = ${u.endDate}, revision = revision + 1
    where area_id = (select app.area()) and unit_id = ${unitId} and revision = ${revision}`)

/** Those of the codes that no municipality has. */
export const unknownMunicipalities = async (db: Read, codes: readonly string[]) =>
  (
    await db.rows(sql<{ code: string }>`
      select code from unnest(${codes}::text[]) as code where not exists (select 1 from organisations.municipality m where m.municipality_code = code)`)
  ).map(({ code }) => code)
