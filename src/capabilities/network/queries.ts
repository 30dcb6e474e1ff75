// SQL of the service catalogue and its unit costs.
import type { Day } from '#kit/day.ts'
import type { Domain } from '#kit/domains.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Service, UnitCost } from './contract.ts'
import type { ChainLink, CostUnit, Level, Offer, WorkForm } from './model.ts'

type Wanted = {
  q: string
  serviceId: string | null
  level: Level | null
  workForm: WorkForm | null
  domain: Domain | null
  organisationId: string | null
  current: boolean
  today: Day
}

export const listServices = (db: Read, w: Wanted) =>
  db.rows(sql<Service>`
    select s.service_id as "serviceId", s.organisation_id as "organisationId", o.name as "organisationName", o.sector, s.code, s.name,
      s.work_form as "workForm", s.level, s.legal_basis as "legalBasis", s.domains, s.start_date as "startDate", s.end_date as "endDate", s.revision,
      coalesce((select jsonb_build_object('organisationId', g.organisation_id, 'organisationName', g.name)
          from network.chain_link l join organisations.organisation g using (area_id, organisation_id) where l.area_id = s.area_id and l.service_id = s.service_id and l.position = 0 and not l.taken_off),
        case when o.sector in ('county', 'municipality') then jsonb_build_object('organisationId', o.organisation_id, 'organisationName', o.name) end) as organiser,
      coalesce((select jsonb_agg(jsonb_build_object('organisationId', l.organisation_id, 'organisationName', g.name, 'underId', l.under_id, 'what', l.what,
            'startDate', l.start_date, 'endDate', l.end_date) order by l.position)
          from network.chain_link l join organisations.organisation g using (area_id, organisation_id) where l.area_id = s.area_id and l.service_id = s.service_id and l.position > 0 and not l.taken_off),
        '[]') as subcontractors,
      (select jsonb_build_object('year', c.year, 'unit', c.unit, 'cents', c.cents, 'source', c.source, 'fictitious', c.fictitious)
        from network.unit_cost c where c.area_id = s.area_id and c.service_id = s.service_id order by c.year desc limit 1) as "unitCost"
    from network.service s join organisations.organisation o using (area_id, organisation_id)
    where s.area_id = (select app.area()) and (position(app.fold(${w.q}) in app.fold(s.name)) > 0 or position(app.fold(${w.q}) in app.fold(s.code)) > 0)
      and (${w.serviceId}::uuid is null or s.service_id = ${w.serviceId})
      and (${w.level}::text is null or s.level = ${w.level})
      and (${w.workForm}::text is null or s.work_form = ${w.workForm})
      and (${w.domain}::text is null or ${w.domain} = any(s.domains))
      and (${w.organisationId}::uuid is null or s.organisation_id = ${w.organisationId})
      and (not ${w.current} or s.end_date is null or s.end_date >= ${w.today})
    order by s.name collate "fi-FI-x-icu", o.name collate "fi-FI-x-icu", s.service_id limit 1000`)

/** Services in force, each with the municipalities that its producer's units serve. */
export const listOffers = (db: Read, today: Day) =>
  db.rows(sql<Offer & { name: string; organisationName: string }>`
    select s.service_id as "serviceId", s.organisation_id as "organisationId", s.name, o.name as "organisationName", s.work_form as "workForm", s.domains,
      array(select distinct m from organisations.unit u, unnest(u.municipality_codes) m where u.area_id = s.area_id and u.organisation_id = s.organisation_id
        and u.start_date <= ${today} and (u.end_date is null or u.end_date >= ${today}) order by m) as municipalities
    from network.service s join organisations.organisation o using (area_id, organisation_id)
    where s.area_id = (select app.area()) and s.start_date <= ${today} and (s.end_date is null or s.end_date >= ${today})
    order by s.name collate "fi-FI-x-icu", o.name collate "fi-FI-x-icu", s.service_id limit 5000`)

export const listUnitCosts = (db: Read, serviceId: string) =>
  db.rows(sql<UnitCost>`
    select year, unit, cents, source, fictitious from network.unit_cost
    where area_id = (select app.area()) and service_id = ${serviceId} order by year desc`)

type Fields = {
  code: string
  name: string
  workForm: WorkForm
  level: Level
  legalBasis: string
  domains: readonly Domain[]
  startDate: Day
  endDate: Day | null
}

/** Returns 0 where there is no such organisation. */
export const createService = (db: Write, serviceId: string, organisationId: string, s: Fields) =>
  db.run(sql`
    insert into network.service (area_id, service_id, organisation_id, code, name, work_form, level, legal_basis, domains, start_date, end_date)
    select area_id, ${serviceId}, organisation_id, ${s.code}, ${s.name}, ${s.workForm}, ${s.level}, ${s.legalBasis}, ${s.domains}, ${s.startDate}, ${s.endDate}
    from organisations.organisation where area_id = (select app.area()) and organisation_id = ${organisationId}`)

export const organisationIsThere = async (db: Read, organisationId: string): Promise<boolean> =>
  (await db.find(sql`
    select 1 from organisations.organisation where area_id = (select app.area()) and organisation_id = ${organisationId}`)) !==
  null

/** Returns 0 where the organisation has a service of this code already. */
export const createServiceOnce = (db: Write, organisationId: string, s: Fields) =>
  db.run(sql`
    insert into network.service (area_id, service_id, organisation_id, code, name, work_form, level, legal_basis, domains, start_date, end_date)
    select area_id, gen_random_uuid(), organisation_id, ${s.code}, ${s.name}, ${s.workForm}, ${s.level}, ${s.legalBasis}, ${s.domains}, ${s.startDate}, ${s.endDate}
    from organisations.organisation where area_id = (select app.area()) and organisation_id = ${organisationId}
    on conflict (area_id, organisation_id, code) do nothing`)

export const codeTaken = async (db: Read, organisationId: string, code: string, serviceId: string) =>
  (await db.find(sql`
    select 1 from network.service where area_id = (select app.area()) and organisation_id = ${organisationId} and code = ${code} and service_id <> ${serviceId}`)) !==
  null

export const changeService = (db: Write, serviceId: string, revision: number, s: Fields) =>
  db.run(sql`
    update network.service set code = ${s.code}, name = ${s.name}, work_form = ${s.workForm}, level = ${s.level}, legal_basis = ${s.legalBasis}, domains = ${s.domains},
      start_date = ${s.startDate}, end_date = ${s.endDate}, revision = revision + 1
    where area_id = (select app.area()) and service_id = ${serviceId} and revision = ${revision}`)

/** Of these organisations those that the register knows, each with its last day. */
export const organisationsByIds = (db: Read, ids: readonly string[]) =>
  db.rows(sql<{ organisationId: string; endDate: Day | null }>`
    select organisation_id as "organisationId", end_date as "endDate" from organisations.organisation
    where area_id = (select app.area()) and organisation_id = any(${[...ids]}::uuid[])`)

type Link = ChainLink & { what: string }

/** The whole chain anew, place by place: the organiser at 0, subcontractors in their order; what is left of a longer one is taken off. */
export async function setProducerChain(
  db: Write,
  serviceId: string,
  organiserId: string | null,
  links: readonly Link[],
  today: Day,
): Promise<void> {
  const organiser = { underId: null, what: '', startDate: today, endDate: null }
  const places = [
    ...(organiserId === null ? [] : [{ position: 0, organisationId: organiserId, ...organiser }]),
    ...links.map((link, i) => ({ ...link, position: i + 1 })),
  ]
  await db.run(sql`
    update network.chain_link set taken_off = true where area_id = (select app.area()) and service_id = ${serviceId} and not taken_off`)
  for (const { position, organisationId, underId, what, startDate, endDate } of places)
    await db.run(sql`
      insert into network.chain_link (area_id, service_id, position, organisation_id, under_id, what, start_date, end_date)
      values ((select app.area()), ${serviceId}, ${position}, ${organisationId}, ${underId}, ${what}, ${startDate}, ${endDate})
      on conflict (area_id, service_id, position) do update set organisation_id = excluded.organisation_id, under_id = excluded.under_id, what = excluded.what,
        start_date = excluded.start_date, end_date = excluded.end_date, taken_off = false`)
}

/** Moves the revision on; 0 when somebody else has meanwhile. */
export const touchService = (db: Write, serviceId: string, revision: number) =>
  db.run(sql`
    update network.service set revision = revision + 1 where area_id = (select app.area()) and service_id = ${serviceId} and revision = ${revision}`)

export const setUnitCost = (
  db: Write,
  serviceId: string,
  c: { year: number; unit: CostUnit; cents: number; source: string; fictitious: boolean },
) =>
  db.run(sql`
    insert into network.unit_cost (area_id, service_id, year, unit, cents, source, fictitious)
    values ((select app.area()), ${serviceId}, ${c.year}, ${c.unit}, ${c.cents}, ${c.source}, ${c.fictitious})
    on conflict (area_id, service_id, year) do update
      set unit = excluded.unit, cents = excluded.cents, source = excluded.source, fictitious = excluded.fictitious`)
