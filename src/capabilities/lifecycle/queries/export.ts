// SQL of the export: what is here, in the columns that the import reads, and everything else as lines of JSON.
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { handleOn, sql, type Read } from '#platform/sql.ts'

const yes = (column: string) => `case when ${column} then 'yes' else 'no' end`

/** Area and source are whole number and quoted text of our own making: COPY takes no parameters. */
const CLIENTS = (area: number) => `
  select f.family_id as family_key, p.person_id as person_key, p.identity_code, p.born_on, p.due_on, p.given_name, p.surname, m.relation, m.home,
    p.mother_tongue, p.service_language, p.interpreter, ${yes('p.safety_ban')} as safety_ban, p.municipality_code as municipality, u.name as unit,
    f.phase, f.phase_since, f.held_from, f.opened_on, f.name as family_name, ${yes('f.special_support')} as special_support,
    ${yes('f.multi_agency')} as multi_agency, ${yes('f.restricted')} as restricted, m.start_date as joined_on, m.end_date as left_on, d.phone, d.email, d.address,
    g.keys[1] as guardian_1, g.authorities[1] as guardian_1_authority, g.days[1] as guardian_1_since, g.keys[2] as guardian_2, g.authorities[2] as guardian_2_authority,
    g.days[2] as guardian_2_since, g.keys[3] as guardian_3, g.authorities[3] as guardian_3_authority, g.days[3] as guardian_3_since
  from (select distinct on (x.family_id, x.person_id) x.* from families.member x where x.area_id = ${area}
    order by x.family_id, x.person_id, x.end_date is null desc, x.start_date desc) m
  join families.family f on f.area_id = m.area_id and f.family_id = m.family_id
  join families.person p on p.area_id = m.area_id and p.person_id = m.person_id
  join organisations.unit u on u.area_id = f.area_id and u.unit_id = f.unit_id
  left join lateral (select
      (array_agg(c.value order by c.created_at desc) filter (where c.kind = 'phone'))[1] as phone,
      (array_agg(c.value order by c.created_at desc) filter (where c.kind = 'email'))[1] as email,
      (array_agg(c.value order by c.created_at desc) filter (where c.kind = 'address'))[1] as address
    from families.contact_detail c where c.area_id = m.area_id and c.family_id = m.family_id and c.person_id = m.person_id and c.end_date is null) d on true
  left join lateral (select array_agg(x.guardian_id order by x.start_date, x.guardian_id) as keys, array_agg(x.authority order by x.start_date, x.guardian_id) as authorities,
      array_agg(x.start_date order by x.start_date, x.guardian_id) as days
    from families.guardianship x where x.area_id = m.area_id and x.family_id = m.family_id and x.child_id = m.person_id and x.end_date is null
      and (p.born_on is null or p.born_on + interval '18 years' > current_date)
      and exists (select 1 from families.member y where y.area_id = x.area_id and y.family_id = x.family_id and y.person_id = x.guardian_id)) g on true
  order by f.family_id, m.start_date, p.person_id`

const SERVICES = (area: number) => `
  select o.name as organisation, o.sector, s.code as service_code, s.name, s.work_form, s.level, nullif(s.legal_basis, '') as legal_basis,
    nullif(array_to_string(s.domains, ', '), '') as domains,     s.start_date as starts_on, s.end_date as ends_on, c.year as cost_year, c.unit as cost_unit, (c.cents / 100.0)::numeric(14, 2) as unit_cost,
    c.source as cost_source, case when c.year is not null then ${yes('c.fictitious')} end as fictitious
  from network.service s
  join organisations.organisation o using (area_id, organisation_id)
  left join network.unit_cost c on c.area_id = s.area_id and c.service_id = s.service_id
  where s.area_id = ${area} order by o.name, o.organisation_id, s.code, c.year`

const SERVICE_USE = (area: number, source: string) => `
  select e.source_key, e.person_id as person_key, null as identity_code, s.code as service_code, o.name as organisation, e.start_date as starts_on,
    e.end_date as ends_on, e.quantity, e.unit
  from lifecycle.service_use e
  join network.service s on s.area_id = e.area_id and s.service_id = e.service_id
  join organisations.organisation o on o.area_id = e.area_id and o.organisation_id = e.organisation_id
  where e.area_id = ${area} and e.source = ${source} order by e.start_date, e.use_id`

/** Everything that is not one of the three registers, by the name of its file. */
export const TABLES = {
  organisations: 'organisations.organisation',
  units: 'organisations.unit',
  service_chains: 'network.chain_link',
  workers: 'organisations.worker',
  worker_roles: 'organisations.worker_role',
  families: 'families.family',
  members: 'families.member',
  guardianships: 'families.guardianship',
  contact_details: 'families.contact_detail',
  contacts: 'families.contact',
  responsible: 'families.assignment',
  phases: 'families.phase_entry',
  endings: 'families.ending',
  tasks: 'families.task',
  assessments: 'assessment.assessment',
  needs: 'assessment.need',
  opinions: 'assessment.opinion',
  answers: 'measures.answer',
  plan_versions: 'plans.version',
  plan_agreements: 'plans.agreement',
  plan_costs: 'plans.planned_cost',
  plan_consents: 'plans.consent',
  plan_sharings: 'plans.sharing',
  plan_steps: 'plans.step',
  package: 'plans.course',
  benefits: 'plans.benefit',
  meetings: 'engagement.meeting',
  meeting_marks: 'engagement.mark',
  meeting_presence: 'engagement.presence',
  meeting_minutes: 'engagement.minutes',
  meeting_decisions: 'engagement.decision',
  meeting_places: 'engagement.place',
  notes: 'engagement.note',
  attachments: 'engagement.attachment',
  signals: 'engagement.signal',
  eligibility: 'lifecycle.eligibility',
  circumstances: 'families.circumstance',
  merges: 'families.merge',
  interpreters: 'engagement.interpreter_booking',
} as const

export type TableName = keyof typeof TABLES

export const sourcesOfUse = async (db: Read, areaId: number) =>
  (
    await db.rows(
      sql<{ source: string }>`select distinct source from lifecycle.service_use where area_id = ${areaId} order by 1`,
    )
  ).map(({ source }) => source)

export type Registers = { kind: 'clients' } | { kind: 'services' } | { kind: 'service_use'; source: string }

export async function copyRegister(
  client: ClientBase,
  areaId: number,
  wanted: Registers,
  into: Writable,
): Promise<void> {
  const area = Math.trunc(areaId)
  const query =
    wanted.kind === 'clients'
      ? CLIENTS(area)
      : wanted.kind === 'services'
        ? SERVICES(area)
        : SERVICE_USE(area, await quoted(client, wanted.source))
  await copyAsCsv(client, query, into)
}

export const copyAsCsv = (client: ClientBase, query: string, into: Writable): Promise<void> =>
  copy(client, `copy (${query}) to stdout with (format csv, header, delimiter ';')`, into)

/** One JSON object a line. A quote sign that JSON never holds makes CSV leave it as it is. */
export async function copyTable(client: ClientBase, areaId: number, table: TableName, into: Writable): Promise<void> {
  const query = `select to_jsonb(t) - 'area_id' from ${TABLES[table]} t where t.area_id = ${Math.trunc(areaId)} order by t::text`
  await copy(client, `copy (${query}) to stdout with (format csv, quote e'\\x01', delimiter e'\\x02')`, into)
}

async function copy(client: ClientBase, statement: string, into: Writable): Promise<void> {
  await pipeline(client.query(copyTo(statement)), into)
}

async function quoted(client: ClientBase, text: string): Promise<string> {
  return (await handleOn(client).get(sql<{ q: string }>`select quote_literal(${text}::text) as q`)).q
}

/** What left is written into the use log with everybody in it, a thousand families a row. */
export const logExport = (db: Read, areaId: number, files: readonly string[]) =>
  db.rows(sql`
    insert into trust.use_log (area_id, actor, event, kind, basis, family_ids, person_ids, facts)
    select ${areaId}, 'rinnalla export', 'lifecycle.exported', 'read', 'export', array_agg(distinct t.family_id), array_agg(distinct t.person_id),
      ${JSON.stringify({ files: files.join(' ') })}::jsonb
    from (select m.family_id, m.person_id, dense_rank() over (order by m.family_id) / 1000 as part from families.member m where m.area_id = ${areaId}) t
    group by t.part`)
