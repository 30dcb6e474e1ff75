// Fills a database to the size of a county by set-based SQL: families, five persons each, circles, meetings, service use.
// As superuser with foreign-key checks off, because every key is made by the same arithmetic; a sample is checked afterwards.
import pg from 'pg'
import type { DatabaseAddress } from '#platform/postgres/address.ts'

export type Scale = { readonly families: number; readonly events: number; readonly workers: number }

export const COUNTY: Scale = { families: 200_000, events: 10_000_000, workers: 2_000 }

/** A smaller county with the same proportions. */
export const scaled = (families: number): Scale => ({
  families,
  events: families * 50,
  workers: Math.max(40, Math.round(families / 100)),
})

const AREA = 99
const FAMILIES_A_UNIT = 1_000
const FAMILIES_A_WORKER = 25

export async function isFilled(address: DatabaseAddress, scale: Scale): Promise<boolean> {
  return await withClient(address, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      'select count(*)::int as n from families.family where area_id = $1',
      [AREA],
    )
    return rows[0]!.n === scale.families
  })
}

export async function fill(address: DatabaseAddress, scale: Scale, say: (words: string) => void): Promise<void> {
  await withClient(address, async (client) => {
    const step = async (words: string, text: string) => {
      const began = performance.now()
      await client.query(text)
      say(`${words} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
    }
    await client.query(
      "set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '1GB'; set work_mem = '256MB'",
    )
    // In order, as version 7 identifiers are: what was made at one time stands together in the indexes.
    await client.query(`create or replace function pg_temp.uid(kind text, n bigint) returns uuid language sql immutable as
      $$ select (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-' || substr(md5(kind), 1, 12))::uuid $$`)
    const unitOf = `1 + (i - 1) / ${FAMILIES_A_UNIT}`
    const openedOn = 'current_date - 30 - (i % 1000)::int'
    const surname = "initcap(substr(translate(md5('n' || i % 40000), '0123456789', 'aeioulnkst'), 1, 6)) || 'nen'"
    const givenName = "initcap(substr(translate(md5('g' || (i * 5 + k) % 5000), '0123456789', 'aeioulnkst'), 1, 5))"
    const bornOn =
      'case when k < 2 then current_date - 9000 - (i % 6000)::int else current_date - 200 - (i * k % 6000)::int end'
    // Built once at the end: row by row, the index over names alone would take longer than everything else.
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('organisations', 'trust', 'families', 'network', 'assessment', 'measures', 'plans', 'engagement', 'lifecycle')
         and not i.indisunique and not i.indisexclusion`,
    )
    if (indexes.length > 0) await client.query(`drop index ${indexes.map(({ name }) => name).join(', ')}`)
    const units = Math.max(1, Math.ceil(scale.families / FAMILIES_A_UNIT))
    await step(
      'organisations, units, workers',
      `
      insert into organisations.area (area_id, name_fi, name_sv, name_en) values (${AREA}, 'Mittaus', 'Mätning', 'Benchmark') on conflict do nothing;
      insert into organisations.organisation (area_id, organisation_id, name, sector) select ${AREA}, pg_temp.uid('o', i), 'Organisaatio ' || i, (array['county','municipality','ngo','parish','company'])[1 + i % 5] from generate_series(1, 25) i;
      insert into organisations.unit (area_id, unit_id, organisation_id, name) overriding system value select ${AREA}, i, pg_temp.uid('o', 1), 'Yksikkö ' || i from generate_series(1, ${units}) i;
      insert into organisations.worker (area_id, worker_id, organisation_id, given_name, surname, title) select ${AREA}, pg_temp.uid('w', i), pg_temp.uid('o', 1), 'Työntekijä', 'N' || i, '' from generate_series(1, ${scale.workers}) i;
      insert into organisations.worker_role (area_id, worker_id, unit_id, role) select ${AREA}, pg_temp.uid('w', i), 1 + i % ${units}, case when i % 20 = 0 then 'supervisor' else 'family_partner' end from generate_series(1, ${scale.workers}) i;
      insert into trust.account (area_id, account_id, email, worker_id, totp_confirmed_at) select ${AREA}, pg_temp.uid('a', i), 'n' || i || '@esimerkki.example', pg_temp.uid('w', i), now() from generate_series(1, ${scale.workers}) i;
      insert into network.service (area_id, service_id, organisation_id, code, name, level) select ${AREA}, pg_temp.uid('s', i), pg_temp.uid('o', 1 + i % 25), 'S' || i, 'Palvelu ' || i, (array['preventive','early','corrective'])[1 + i % 3] from generate_series(1, 40) i`,
    )
    await step(
      'families',
      `insert into families.family (area_id, family_id, unit_id, name, phase, phase_since, opened_on)
      select ${AREA}, pg_temp.uid('f', i), ${unitOf}, ${surname},
        (array['initial_assessment','change','change','change','controlled_ending','follow_up','closed','closed'])[1 + i % 8], current_date - (i % 400)::int, ${openedOn}
      from generate_series(1, ${scale.families}) i`,
    )
    await step(
      'persons',
      `insert into families.person (area_id, person_id, given_name, surname, born_on)
      select ${AREA}, pg_temp.uid('p', i * 5 + k), ${givenName}, ${surname}, ${bornOn}
      from generate_series(1, ${scale.families}) i cross join generate_series(0, 4) k`,
    )
    await step(
      'members',
      `insert into families.member (area_id, family_id, unit_id, person_id, given_name, surname, born_on, relation, start_date)
      select ${AREA}, pg_temp.uid('f', i), ${unitOf}, pg_temp.uid('p', i * 5 + k), ${givenName}, ${surname}, ${bornOn}, case when k < 2 then 'parent' else 'child' end, ${openedOn}
      from generate_series(1, ${scale.families}) i cross join generate_series(0, 4) k`,
    )
    await step(
      'phases, assignments, circles',
      `
      insert into families.phase_entry (area_id, family_id, unit_id, entry_id, episode, phase, start_date) select area_id, family_id, unit_id, gen_random_uuid(), 1, phase, phase_since from families.family where area_id = ${AREA};
      insert into families.assignment (area_id, family_id, unit_id, assignment_id, role, worker_id, start_date)
        select ${AREA}, pg_temp.uid('f', i), ${unitOf}, pg_temp.uid('g', i), 'family_partner', pg_temp.uid('w', 1 + (i - 1) / ${FAMILIES_A_WORKER}), ${openedOn}
        from generate_series(1, least(${scale.families}, ${scale.workers * FAMILIES_A_WORKER})) i;
      insert into trust.circle (area_id, circle_id, family_id, unit_id, account_id, organisation_id, role, read_parts, write_parts, basis)
        select ${AREA}, pg_temp.uid('c', i), pg_temp.uid('f', i), ${unitOf}, pg_temp.uid('a', 1 + (i - 1) / ${FAMILIES_A_WORKER}), pg_temp.uid('o', 1), 'family_partner',
          '{basic,contact,protected,plan,wellbeing,notes,needs,log}', '{basic,contact,plan,wellbeing,notes,needs}', 'statute'
        from generate_series(1, least(${scale.families}, ${scale.workers * FAMILIES_A_WORKER})) i`,
    )
    await step(
      'services of the package',
      `insert into plans.course (area_id, family_id, unit_id, course_id, person_ids, organisation_id, service_id, ordered_on, started_on, created_by)
      select ${AREA}, pg_temp.uid('f', i), ${unitOf}, pg_temp.uid('k', i * 4 + k), array[pg_temp.uid('p', i * 5 + 2)], pg_temp.uid('o', 1 + (1 + (i + k) % 40) % 25), pg_temp.uid('s', 1 + (i + k) % 40), ${openedOn}, ${openedOn} + 10, pg_temp.uid('a', 1)
      from generate_series(1, ${scale.families}) i cross join generate_series(0, 3) k`,
    )
    await step(
      'plans and steps',
      `
      insert into plans.version (area_id, family_id, unit_id, version_id, no, episode, person_ids, state, content, agreed_on, review_by, created_by)
        select ${AREA}, pg_temp.uid('f', i), ${unitOf}, pg_temp.uid('v', i), 1, 1, array[pg_temp.uid('p', i * 5)], 'agreed',
          '{"personIds":[],"goals":[],"services":[],"meetingFrequency":"","reviewBy":null,"dissentingViews":""}', ${openedOn} + 20, ${openedOn} + 110, pg_temp.uid('a', 1)
        from generate_series(1, ${scale.families}) i;
      insert into plans.step (area_id, family_id, unit_id, step_id, goal_id, version_id, person_ids, what, owner_kind, owner_name, due_on, done_on)
        select ${AREA}, pg_temp.uid('f', i), ${unitOf}, pg_temp.uid('t', i * 4 + k), pg_temp.uid('v', i), pg_temp.uid('v', i), array[pg_temp.uid('p', i * 5)], 'Askel ' || k, 'worker', 'Työntekijä',
          ${openedOn} + 20 + k * 20, case when k < 3 then ${openedOn} + 20 + k * 20 end
        from generate_series(1, ${scale.families}) i cross join generate_series(1, 4) k`,
    )
    const meetings = Math.round(scale.events / 5 / scale.families)
    await step(
      'meetings',
      `insert into engagement.meeting (area_id, family_id, unit_id, meeting_id, person_ids, organisation_id, worker_id, course_id, starts_at, state, reason, marked_at, created_by)
      select ${AREA}, pg_temp.uid('f', i), ${unitOf}, pg_temp.uid('m', i * ${meetings} + k), array[pg_temp.uid('p', i * 5)], pg_temp.uid('o', 1), pg_temp.uid('w', least(1 + (i - 1) / ${FAMILIES_A_WORKER}, ${scale.workers})), pg_temp.uid('k', i * 4),
        date_trunc('day', now()) + (k - ${meetings} + 1) * interval '9 days' + interval '9 hours' + (i % 8) * interval '1 hour',
        case when k >= ${meetings} - 2 then 'agreed' when (i + k) % 9 = 0 then 'missed' else 'held' end, case when k < ${meetings} - 2 and (i + k) % 9 = 0 then 'family_ill' end,
        case when k < ${meetings} - 2 then now() - interval '1 day' end, pg_temp.uid('a', 1)
      from generate_series(1, ${scale.families}) i cross join generate_series(0, ${meetings - 1}) k`,
    )
    const uses = Math.round((scale.events * 4) / 5 / scale.families)
    await step(
      'service use',
      `insert into lifecycle.service_use (area_id, family_id, unit_id, use_id, person_id, service_id, organisation_id, start_date, end_date, quantity, unit, source, source_key)
      select ${AREA}, pg_temp.uid('f', i), ${unitOf}, pg_temp.uid('u', i * ${uses} + k), pg_temp.uid('p', i * 5 + k % 5), pg_temp.uid('s', 1 + (i + k) % 40), pg_temp.uid('o', 1 + (1 + (i + k) % 40) % 25), current_date - (k * 25)::int, current_date - (k * 25)::int, 1, 'visit', 'bench', i || '-' || k
      from generate_series(1, ${scale.families}) i cross join generate_series(0, ${uses - 1}) k`,
    )
    await step(
      'answers',
      `insert into measures.answer (area_id, family_id, unit_id, answer_id, person_id, episode, point, answered_on, future, networks, childneeds, trust, life, created_by)
      select ${AREA}, pg_temp.uid('f', i), ${unitOf}, pg_temp.uid('q', i * 2 + k), pg_temp.uid('p', i * 5), 1, case k when 0 then 'start' else 'end' end, ${openedOn} + k * 200, 2 + k, 3, 3, 3, 5 + k, pg_temp.uid('a', 1)
      from generate_series(1, ${scale.families}) i cross join generate_series(0, 1) k`,
    )
    await client.query('set session_replication_role = origin')
    await step('indexes', indexes.map(({ definition }) => definition).join(';'))
    await step('statistics', 'vacuum analyze')
    const { rows } = await client.query<{
      orphans: number
    }>(`select count(*)::int as orphans from (select * from lifecycle.service_use tablesample system (0.1)) u
      left join families.member m on m.area_id = u.area_id and m.family_id = u.family_id and m.person_id = u.person_id where m.person_id is null`)
    if (rows[0]!.orphans > 0)
      throw new Error(
        `${rows[0]!.orphans} rows of a sample name a person who is not in the family: the filling is wrong`,
      )
  })
}

async function withClient<Value>(
  address: DatabaseAddress,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client(address)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
