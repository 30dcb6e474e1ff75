// The world under the access tests: two counties, two units, families whose every word is a canary that says whose it is and of which part.
import pg from 'pg'
import { handleOn, sql, type Write } from '#platform/sql.ts'
import { newId } from '../support/county.ts'
import { cloneDatabase, type ClonedDatabase } from '../support/database.ts'
import { FAMILY_KEYS, PERSON_KEYS, type Family, type FamilyKey, type PersonKey } from './keys.ts'
import { NAMES, RECORDS, type Variant } from './records/index.ts'

export { canary, FAMILY_KEYS, PERSON_KEYS, type Family, type FamilyKey, type PersonKey } from './keys.ts'

export const COUNTY = 99
export const OTHER_COUNTY = 98

/** A row somebody may or may not see: what it is of, whom it names, whose service it is. */
export type Row = {
  readonly table: string
  readonly family: Family
  readonly variant: Variant
  /** Whom the row names. */
  readonly names: readonly PersonKey[]
  /** The row's own key, by column. */
  readonly id: Readonly<Record<string, unknown>>
  readonly values: Readonly<Record<string, unknown>>
}

export type World = {
  readonly database: ClonedDatabase
  readonly db: Write
  readonly unitA: number
  readonly unitB: number
  readonly county: string
  readonly partner: string
  /** An organisation nobody works for. */
  readonly quiet: string
  readonly families: Readonly<Record<FamilyKey, Family>>
  readonly rows: readonly Row[]
  readonly serviceId: string
  /** A worker with an account who is in nobody's circle, to be appointed. */
  readonly spare: { workerId: string; accountId: string }
  /** A worker without an account. */
  readonly newcomer: string
  /** A closed account of the county. */
  readonly closedAccount: string
  readonly contactId: string
  readonly breakGlassId: string
  /** An import of the county that somebody else brought in. */
  readonly importId: string
  /** Covers made in one go by somebody of the county. */
  readonly batchId: string
  /** An absence of the spare worker. */
  readonly absenceId: string
  /** A unit that may receive families. */
  readonly receiving: { areaId: number; unitId: number }
  /** A hand-over of the target family, returned. */
  readonly transferId: string
  /** The database's day. */
  readonly today: string
  stop(): Promise<void>
}

const GIVEN: Record<PersonKey, string> = { mother: 'Jenni', father: 'Oskari', child: 'Aatu', teen: 'Elias' }
const BORN: Record<PersonKey, string> = {
  mother: '1990-03-01',
  father: '1988-05-02',
  child: '2022-02-03',
  teen: '2012-04-04',
}

/** Every family's surname; a search for `Lintula` finds them all, so only the walls keep them apart. */
export const surnameOf = (family: FamilyKey): string => `Lintula${family}`
export const givenNameOf = (family: FamilyKey, person: PersonKey): string => `${GIVEN[person]}${family}`

export async function makeWorld(): Promise<World> {
  const database = await cloneDatabase()
  const client = new pg.Client(database.ownerConnection)
  await client.connect()
  const db = handleOn(client)
  await db.run(sql`insert into organisations.area (area_id, name_fi, name_sv, name_en)
    values (${COUNTY}, 'Esimerkkilä', 'Exempelby', 'Exampleland'), (${OTHER_COUNTY}, 'Toinen alue', 'Annat område', 'Another county')
    on conflict do nothing`)
  const county = await organisation(db, COUNTY, 'county')
  const partner = await organisation(db, COUNTY, 'ngo')
  const quiet = await organisation(db, COUNTY, 'ngo')
  const foreign = await organisation(db, OTHER_COUNTY, 'county')
  const unitA = await unit(db, COUNTY, county)
  const unitB = await unit(db, COUNTY, county)
  // The other county has a unit with the same number: only the area keeps them apart.
  await db.run(sql`insert into organisations.unit (area_id, unit_id, organisation_id, name) overriding system value
    values (${OTHER_COUNTY}, ${unitA}, ${foreign}, 'Perhekeskus')`)
  const services = {
    [COUNTY]: await service(db, COUNTY, county),
    [OTHER_COUNTY]: await service(db, OTHER_COUNTY, foreign),
  }
  const partnerService = await service(db, COUNTY, partner)
  const newcomer = await worker(db, COUNTY, county)
  const former = await withAccount(db, COUNTY, await worker(db, COUNTY, county))
  await db.run(sql`update trust.account set disabled_at = now() where account_id = ${former.accountId}`)
  const foreignWorker = await worker(db, OTHER_COUNTY, foreign)
  const secondForeignWorker = await worker(db, OTHER_COUNTY, foreign)
  const foreignAccount = (await withAccount(db, OTHER_COUNTY, foreignWorker)).accountId
  const spare = await withAccount(db, COUNTY, await worker(db, COUNTY, county, { surname: 'Varahenkilö' }))
  await db.run(sql`insert into organisations.worker_role (area_id, worker_id, unit_id, role)
    values (${COUNTY}, ${spare.workerId}, ${unitA}, 'family_partner')`)

  const receiving = { areaId: COUNTY, unitId: await unit(db, COUNTY, county) }
  await db.run(sql`insert into organisations.worker_role (area_id, worker_id, unit_id, role)
    values (${COUNTY}, ${newcomer}, ${receiving.unitId}, 'coordinator')`)
  const families = {} as Record<FamilyKey, Family>
  for (const key of FAMILY_KEYS)
    families[key] = await family(db, key, {
      areaId: key === 'foreign' ? OTHER_COUNTY : COUNTY,
      unitId: key === 'far' ? unitB : unitA,
      restricted: key === 'restricted',
      banned: key === 'banned',
    })

  const rows: Row[] = Object.values(families).flatMap((ours) => [
    { table: 'families.family', family: ours, variant: 'mother-child', names: [], id: {}, values: {} } as const,
    ...PERSON_KEYS.map((key): Row => ({
      table: 'families.member',
      family: ours,
      variant: 'mother-child',
      names: [key],
      id: { person_id: ours.persons[key] },
      values: {},
    })),
  ])
  const batches = { [COUNTY]: newId(), [OTHER_COUNTY]: newId() }
  for (const area of [COUNTY, OTHER_COUNTY] as const)
    await insert(db, 'families.batch', {
      area_id: area,
      batch_id: batches[area],
      kind: 'cover',
      start_date: '2026-01-05',
      end_date: '2026-01-07',
      made_by: spare.accountId,
    })
  for (const key of FAMILY_KEYS) {
    const ours = families[key]
    // Somebody stood in for some days in January.
    const circle = newId()
    await insert(db, 'trust.circle', {
      ...headOf(ours),
      circle_id: circle,
      account_id: ours.areaId === COUNTY ? spare.accountId : foreignAccount,
      role: 'family_partner',
      read_parts: ['basic'],
      basis: 'statute',
      valid_from: '2026-01-05T00:00:00Z',
      valid_to: '2026-01-08T00:00:00Z',
    })
    const facts = {
      batch: batches[ours.areaId as 99 | 98],
      receiving,
      circle,
      otherWorker: ours.areaId === COUNTY ? newcomer : secondForeignWorker,
      family: ours,
      county: ours.areaId === COUNTY ? county : foreign,
      partner: ours.areaId === COUNTY ? partner : foreign,
      serviceId: services[ours.areaId as 99 | 98],
      partnerServiceId: ours.areaId === COUNTY ? partnerService : services[OTHER_COUNTY],
      account: spare.accountId,
      worker: ours.areaId === COUNTY ? spare.workerId : foreignWorker,
      made: new Map<string, string>(),
    }
    for (const [table, record] of Object.entries(RECORDS))
      for (const variant of record.variants) {
        const { id, values } = record.make(variant, facts)
        await insert(db, table, { ...(record.plain ? {} : headOf(ours)), ...id, ...values })
        rows.push({ table, family: ours, variant, names: namesOf(ours, variant, { ...id, ...values }), id, values })
      }
  }

  const contactId = newId()
  await insert(db, 'families.contact', {
    area_id: COUNTY,
    contact_id: contactId,
    unit_id: unitA,
    received_at: '2026-11-01T08:00:00Z',
    channel: 'phone',
    contacted_by: 'parent',
    contact_name: 'Yhteydenottaja',
    consent_basis: 'own_contact',
    own_words: 'Apua arkeen',
    urgency: 'days',
    urgency_at: '2026-11-01T08:00:00Z',
    created_by: spare.accountId,
  })
  const importId = newId()
  await db.run(
    sql`insert into lifecycle.import_run (area_id, run_id, kind, source, dry_run, state) values (${COUNTY}, ${importId}, 'clients', 'register', true, 'done')`,
  )
  const absenceId = newId()
  await insert(db, 'organisations.absence', {
    area_id: COUNTY,
    absence_id: absenceId,
    worker_id: spare.workerId,
    start_date: '2026-02-02',
    end_date: '2026-02-06',
    entered_by: spare.accountId,
  })
  const breakGlassId = newId()
  await db.run(sql`insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, role, read_parts, basis, purpose, valid_from, valid_to, created_by)
    values (${COUNTY}, ${breakGlassId}, ${families.target.familyId}, ${unitA}, false, ${spare.accountId}, 'break_glass', '{basic}', 'emergency',
      'childs_safety: test of the wall', now() - interval '3 hours', now() - interval '2 hours', ${spare.accountId})`)

  return {
    database,
    db,
    unitA,
    unitB,
    county,
    partner,
    quiet,
    families,
    rows,
    serviceId: partnerService,
    spare,
    newcomer,
    closedAccount: former.accountId,
    contactId,
    breakGlassId,
    importId,
    batchId: batches[COUNTY],
    absenceId,
    receiving,
    transferId: rows.find(({ table, family: of }) => table === 'families.transfer' && of.key === 'target')!.id[
      'transfer_id'
    ] as string,
    today: (await db.get(sql<{ today: string }>`select current_date as today`)).today,
    stop: async () => {
      await client.end()
      await database.drop()
    },
  }
}

/** The persons a row itself names; those of its variant where it names none. */
function namesOf(family: Family, variant: Variant, row: Record<string, unknown>): readonly PersonKey[] {
  const ids =
    (row['person_ids'] as string[] | undefined) ?? (row['person_id'] === undefined ? null : [row['person_id']])
  return ids === null ? NAMES[variant] : PERSON_KEYS.filter((key) => ids.includes(family.persons[key]))
}

export async function insert(db: Write, table: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(values)
  await db.run({
    text: `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    values: columns.map((column) => values[column]),
  })
}

export const headOf = (family: Family) => ({
  area_id: family.areaId,
  family_id: family.familyId,
  unit_id: family.unitId,
  restricted: family.restricted,
})

async function organisation(db: Write, area: number, sector: string): Promise<string> {
  const id = newId()
  await db.run(
    sql`insert into organisations.organisation (area_id, organisation_id, name, sector) values (${area}, ${id}, ${`Järjestäjä ${sector}`}, ${sector})`,
  )
  return id
}

async function unit(db: Write, area: number, organisationId: string): Promise<number> {
  const row = await db.get(sql<{ unit_id: number }>`
    insert into organisations.unit (area_id, organisation_id, name) values (${area}, ${organisationId}, 'Perhekeskus') returning unit_id`)
  return row.unit_id
}

async function service(db: Write, area: number, organisationId: string): Promise<string> {
  const id = newId()
  await insert(db, 'network.service', {
    area_id: area,
    service_id: id,
    organisation_id: organisationId,
    code: id.slice(0, 30),
    name: 'Perhetyö',
    level: 'early',
  })
  return id
}

export async function worker(
  db: Write,
  area: number,
  organisationId: string,
  { surname = 'Työntekijä' } = {},
): Promise<string> {
  const id = newId()
  await insert(db, 'organisations.worker', {
    area_id: area,
    worker_id: id,
    organisation_id: organisationId,
    given_name: 'Testi',
    surname,
  })
  return id
}

export async function withAccount(db: Write, area: number, workerId: string) {
  const accountId = newId()
  await insert(db, 'trust.account', {
    area_id: area,
    account_id: accountId,
    email: `${accountId}@esimerkki.example`,
    worker_id: workerId,
  })
  return { workerId, accountId }
}

async function family(
  db: Write,
  key: FamilyKey,
  about: { areaId: number; unitId: number; restricted: boolean; banned: boolean },
): Promise<Family> {
  const { areaId, unitId, restricted, banned } = about
  const familyId = newId()
  await insert(db, 'families.family', {
    area_id: areaId,
    family_id: familyId,
    unit_id: unitId,
    restricted,
    name: surnameOf(key),
    phase: 'initial_assessment',
    phase_since: '2026-01-10',
    safety_ban: banned,
    opened_on: '2026-01-05',
  })
  const persons = {} as Record<PersonKey, string>
  for (const person of PERSON_KEYS) {
    const id = newId()
    persons[person] = id
    // Under a ban the mother is in hiding from the father.
    const ban = banned && person !== 'father'
    const names = {
      given_name: givenNameOf(key, person),
      surname: surnameOf(key),
      born_on: BORN[person],
      safety_ban: ban,
    }
    await insert(db, 'families.person', { area_id: areaId, person_id: id, ...names })
    await insert(db, 'families.member', {
      area_id: areaId,
      family_id: familyId,
      unit_id: unitId,
      restricted,
      person_id: id,
      ...names,
      relation: person === 'mother' || person === 'father' ? 'parent' : 'child',
      start_date: '2026-01-05',
    })
  }
  return { key, areaId, familyId, unitId, restricted, banned, persons }
}
