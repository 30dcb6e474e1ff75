// A small county for tests: builders that make their own ids, written by the owner, so that the application under test only reads it.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Role } from '#kit/access.ts'
import { idFrom } from '#kit/id.ts'
import { hashToken } from '#platform/http/server.ts'
import { handleOn, sql, type Write } from '#platform/sql.ts'
import { CIRCLE_PARTS } from '#rooms/trust/model.ts'
import type { ClonedDatabase } from './database.ts'

export const newId = (): string => idFrom(Date.now(), randomBytes(10))

export const AREA = 99

export type TestUnit = { unitId: number; organisationId: string }
export type TestWorker = {
  workerId: string
  accountId: string
  token: string
  cookie: string
  name: string
  role: Role
  organisationId: string
}
export type TestPerson = { personId: string; givenName: string; surname: string }
export type TestFamily = {
  familyId: string
  unitId: number
  mother: TestPerson
  father: TestPerson
  child: TestPerson
  teen: TestPerson
}

export type County = {
  readonly db: Write
  organisation(name?: string, sector?: string): Promise<string>
  unit(organisationId?: string, name?: string): Promise<TestUnit>
  worker(
    role: Role,
    unit: TestUnit,
    options?: { secondFactor?: boolean; qualified?: boolean; area?: number },
  ): Promise<TestWorker>
  family(
    unit: TestUnit,
    options?: { name?: string; restricted?: boolean; safetyBan?: boolean; phase?: string },
  ): Promise<TestFamily>
  circle(
    who: { accountId: string; organisationId?: string | null },
    family: TestFamily,
    role: keyof typeof CIRCLE_PARTS,
    options?: { personId?: string; parts?: readonly string[]; write?: readonly string[]; validTo?: string },
  ): Promise<string>
  familyAccount(person: TestPerson, role: 'family_adult' | 'young_person'): Promise<TestWorker>
  /** A family member's reach: oneself and whom else, person by person. */
  reach(
    who: TestWorker,
    family: TestFamily,
    role: 'family_adult' | 'young_person',
    persons: readonly TestPerson[],
  ): Promise<void>
  end(): Promise<void>
}

export async function makeCounty(database: Pick<ClonedDatabase, 'ownerConnection'>): Promise<County> {
  const client = new pg.Client(database.ownerConnection)
  await client.connect()
  const db = handleOn(client)
  await db.run(sql`insert into organisations.area (area_id, name_fi, name_sv, name_en) values (99, 'Esimerkkilän hyvinvointialue', 'Exempelby välfärdsområde', 'Exampleland wellbeing services county'),
    (98, 'Toinen alue', 'Annat område', 'Another county') on conflict do nothing`)
  let people = 0

  const county: County = {
    db,
    organisation: async (name = 'Esimerkkilän hyvinvointialue', sector = 'county') => {
      const id = newId()
      await db.run(
        sql`insert into organisations.organisation (area_id, organisation_id, name, sector) values (${AREA}, ${id}, ${name}, ${sector})`,
      )
      return id
    },
    unit: async (organisationId, name = 'Perhekeskus') => {
      const organisation = organisationId ?? (await county.organisation())
      const { unit_id } = await db.get(
        sql<{
          unit_id: number
        }>`insert into organisations.unit (area_id, organisation_id, name) values (${AREA}, ${organisation}, ${name}) returning unit_id`,
      )
      return { unitId: unit_id, organisationId: organisation }
    },
    worker: async (role, unit, options = {}) => {
      const [workerId, accountId] = [newId(), newId()]
      const name = `Testi${++people}`
      await db.run(sql`insert into organisations.worker (area_id, worker_id, organisation_id, given_name, surname, title)
        values (${AREA}, ${workerId}, ${unit.organisationId}, ${name}, 'Työntekijä', ${role})`)
      if (options.qualified ?? false)
        await db.run(sql`insert into organisations.qualification (area_id, qualification_id, worker_id, kind, valid_from, source)
          select ${AREA}::smallint, gen_random_uuid(), ${workerId}, kind, date '2020-01-01', 'Valvira' from unnest('{social_worker,public_office}'::text[]) kind`)
      await db.run(
        sql`insert into organisations.worker_role (area_id, worker_id, unit_id, role) values (${AREA}, ${workerId}, ${unit.unitId}, ${role})`,
      )
      await db.run(
        sql`insert into trust.account (area_id, account_id, email, worker_id) values (${AREA}, ${accountId}, ${`${workerId}@esimerkki.example`}, ${workerId})`,
      )
      return {
        workerId,
        accountId,
        ...(await session(db, accountId, options.secondFactor ?? true)),
        name: `${name} Työntekijä`,
        role,
        organisationId: unit.organisationId,
      }
    },
    family: async (unit, options = {}) => {
      const familyId = newId()
      const surname = options.name ?? `Koivuranta${++people}`
      await db.run(sql`insert into families.family (area_id, family_id, unit_id, restricted, name, phase, phase_since, safety_ban, opened_on)
        values (${AREA}, ${familyId}, ${unit.unitId}, ${options.restricted ?? false}, ${surname}, ${options.phase ?? 'initial_assessment'}, '2026-01-10', ${options.safetyBan ?? false}, '2026-01-05')`)
      const person = async (givenName: string, born: string, relation: string, ban = false): Promise<TestPerson> => {
        const personId = newId()
        await db.run(
          sql`insert into families.person (area_id, person_id, given_name, surname, born_on, safety_ban) values (${AREA}, ${personId}, ${givenName}, ${surname}, ${born}, ${ban})`,
        )
        await db.run(sql`insert into families.member (area_id, family_id, unit_id, restricted, person_id, given_name, surname, born_on, safety_ban, relation, start_date)
          values (${AREA}, ${familyId}, ${unit.unitId}, ${options.restricted ?? false}, ${personId}, ${givenName}, ${surname}, ${born}, ${ban}, ${relation}, '2026-01-05')`)
        return { personId, givenName, surname }
      }
      return {
        familyId,
        unitId: unit.unitId,
        mother: await person('Jenni', '1990-03-01', 'parent', options.safetyBan ?? false),
        father: await person('Oskari', '1988-05-02', 'parent'),
        child: await person('Aatu', '2022-02-03', 'child'),
        teen: await person('Elias', '2012-04-04', 'child'),
      }
    },
    circle: async (who, family, role, options = {}) => {
      const circleId = newId()
      const parts = CIRCLE_PARTS[role]
      await db.run(sql`insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, person_id, organisation_id, role, read_parts, write_parts, basis, valid_from, valid_to)
        select area_id, ${circleId}, family_id, unit_id, restricted, ${who.accountId}, ${options.personId ?? null}, ${who.organisationId ?? null}, ${role},
          ${options.parts ?? parts.read}, ${options.write ?? parts.write}, 'statute', now() - interval '1 day', ${options.validTo ?? null}
        from families.family where family_id = ${family.familyId}`)
      return circleId
    },
    familyAccount: async (person, role) => {
      const accountId = newId()
      await db.run(
        sql`insert into trust.account (area_id, account_id, email, person_id, family_role) values (${AREA}, ${accountId}, ${`${accountId}@esimerkki.example`}, ${person.personId}, ${role})`,
      )
      return {
        workerId: '',
        accountId,
        ...(await session(db, accountId, false)),
        name: person.givenName,
        role,
        organisationId: '',
      }
    },
    reach: async (who, family, role, persons) => {
      for (const person of persons)
        await county.circle({ accountId: who.accountId }, family, role, { personId: person.personId, write: [] })
    },
    end: () => client.end(),
  }
  return county
}

async function session(
  db: Write,
  accountId: string,
  secondFactor: boolean,
): Promise<{ token: string; cookie: string }> {
  const token = randomBytes(32).toString('base64url')
  await db.run(sql`select trust.open_session(${accountId}, ${hashToken(token)}, ${secondFactor}, 3600, 10, 'test')`)
  return { token, cookie: `rinnalla=${token}` }
}
