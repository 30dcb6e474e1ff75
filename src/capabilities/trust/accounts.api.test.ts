// Keys to the house through HTTP: first passwords, the own password, lost second factors, recovery codes; and what the log says of it.
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Entry } from '#kit/contract.ts'
import { sql } from '#platform/sql.ts'
import type * as z from 'zod'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { newId, type TestUnit, type TestWorker } from '../../../tests/support/county.ts'
import { contract, gate } from './contract.ts'

const FIRST = 'ensimmäinen salasana'
const OWN = 'ihan oma salasana 1'
const EMAIL = 'uusi@esimerkki.example'

let t: TestApi
let unit: TestUnit
let administrator: TestWorker
let workerId: string
const accountId = newId()

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  administrator = await t.county.worker('administrator', unit)
  workerId = newId()
  await t.county.db.run(sql`insert into organisations.worker (area_id, worker_id, organisation_id, given_name, surname)
    values (99, ${workerId}, ${unit.organisationId}, 'Aune', 'Alku')`)
  await t.county.db.run(sql`insert into organisations.worker_role (area_id, worker_id, unit_id, role)
    values (99, ${workerId}, ${unit.unitId}, 'family_partner')`)
  await t.ask(administrator, contract.createAccount, { body: { accountId, workerId, email: EMAIL, password: FIRST } })
})
afterAll(() => t.stop())

/** One person at one browser: keeps the cookie. */
function browser() {
  let cookie = ''
  const ask = async (entry: Entry<z.ZodType>, body: unknown = {}) => {
    const answer = await t.call(cookie === '' ? null : { cookie }, entry, { body })
    const set = answer.headers['set-cookie']
    if (typeof set === 'string') cookie = set.split(';')[0]!
    return { status: answer.statusCode, ...(answer.json() as Record<string, unknown>) } as Record<string, unknown>
  }
  return {
    ask,
    isIn: async () => (await t.call({ cookie }, contract.me)).statusCode === 200,
    security: async () => await t.ask({ cookie }, contract.ownSecurity),
  }
}

const code = (secret: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({
    timestamp: Date.now() + later * 1000,
  })

const forgetSteps = () =>
  t.county.db.run(sql`update trust.account set last_totp_step = null where account_id = ${accountId}`)

let secret = ''
let codes: string[] = []
const first = browser()

describe('the first day', () => {
  test('password, second factor with ten recovery codes, and then a password of one’s own; nothing is open before', async () => {
    expect(await first.ask(gate.signIn, { email: EMAIL, password: FIRST })).toMatchObject({
      state: 'enrol-second-factor',
    })
    // no way past the factor with the new password
    expect(await first.ask(gate.setNewPassword, { password: OWN })).toMatchObject({ status: 401 })
    secret = (await first.ask(gate.startSecondFactor))['secret'] as string
    const enrolled = await first.ask(gate.confirmSecondFactor, { code: code(secret) })
    expect(enrolled).toMatchObject({ status: 200, state: 'new-password' })
    codes = enrolled['recoveryCodes'] as string[]
    expect(new Set(codes).size).toBe(10)
    for (const one of codes) expect(one).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/)
    expect(await first.isIn()).toBe(false)
    expect(await first.ask(gate.changePassword, { old: FIRST, password: OWN })).toMatchObject({ status: 401 })
    expect(await first.ask(gate.setNewPassword, { password: FIRST })).toMatchObject({ status: 422 })
    expect(await first.isIn()).toBe(false)
    expect(await first.ask(gate.setNewPassword, { password: OWN })).toMatchObject({ state: 'signed-in' })
    expect(await first.isIn()).toBe(true)
    expect(await first.security()).toMatchObject({ codesLeft: 10 })
    expect((await browser().ask(gate.signIn, { email: EMAIL, password: FIRST }))['status']).toBe(401)
  })

  test('codes are kept as hashes only', async () => {
    const { all } = await t.county.db.get(
      sql<{ all: string }>`select string_agg(r::text, ' ') as all from trust.recovery_code r`,
    )
    for (const one of codes) expect(all).not.toContain(one.replaceAll('-', ''))
  })
})

describe('without the phone', () => {
  test('a recovery code opens once, in capitals and with spaces too', async () => {
    const here = browser()
    await here.ask(gate.signIn, { email: EMAIL, password: OWN })
    expect(await here.ask(gate.giveRecoveryCode, { code: 'aaaa-bbbb-cccc-dddd' })).toMatchObject({
      status: 401,
      why: 'trust.wrong-recovery-code',
    })
    expect(await here.ask(gate.giveRecoveryCode, { code: codes[0]!.toUpperCase().replaceAll('-', ' ') })).toMatchObject(
      {
        state: 'signed-in',
      },
    )
    expect(await here.security()).toMatchObject({ codesLeft: 9 })
    const again = browser()
    await again.ask(gate.signIn, { email: EMAIL, password: OWN })
    expect(await again.ask(gate.giveRecoveryCode, { code: codes[0]! })).toMatchObject({ status: 401 })
    expect(await again.isIn()).toBe(false)
  })

  test('a recovery code does not open without the password, nor set up a factor that there is not', async () => {
    expect(await browser().ask(gate.giveRecoveryCode, { code: codes[1]! })).toMatchObject({ status: 401 })
  })

  test('new codes make the old ones void; the password is asked', async () => {
    expect(await first.ask(gate.renewRecoveryCodes, { old: 'väärä' })).toMatchObject({ status: 422 })
    const made = (await first.ask(gate.renewRecoveryCodes, { old: OWN }))['recoveryCodes'] as string[]
    const here = browser()
    await here.ask(gate.signIn, { email: EMAIL, password: OWN })
    expect(await here.ask(gate.giveRecoveryCode, { code: codes[2]! })).toMatchObject({ status: 401 })
    expect(await here.ask(gate.giveRecoveryCode, { code: made[2]! })).toMatchObject({ state: 'signed-in' })
    codes = made
  })
})

describe('the own password', () => {
  test('is changed with the old one; the other sessions end', async () => {
    const other = browser()
    await other.ask(gate.signIn, { email: EMAIL, password: OWN })
    await other.ask(gate.giveRecoveryCode, { code: codes[3]! })
    expect(await other.isIn()).toBe(true)
    expect(await first.ask(gate.changePassword, { old: 'väärä', password: 'toinen oma salasana' })).toMatchObject({
      status: 422,
      fields: [{ field: 'old', why: 'trust.wrong-old-password' }],
    })
    const changed = await first.ask(gate.changePassword, { old: OWN, password: 'toinen oma salasana' })
    expect(changed['endedSessions']).toBeGreaterThanOrEqual(1)
    expect([await first.isIn(), await other.isIn()]).toEqual([true, false])
  })

  test('five wrong tries at an open screen, and it rests', async () => {
    for (let i = 0; i < 5; i++)
      await first.ask(gate.changePassword, { old: `arvaus ${i}`, password: 'jotakin pitkää 1' })
    expect(
      await first.ask(gate.changePassword, { old: 'toinen oma salasana', password: 'jotakin pitkää 1' }),
    ).toMatchObject({
      status: 429,
    })
    await t.county.db.run(sql`delete from trust.sign_in_attempt`)
  })

  test('one who has a new phone sets the second factor up anew, and old codes are void', async () => {
    expect(await first.ask(gate.forgetOwnFactor, { old: 'toinen oma salasana' })).toMatchObject({ status: 200 })
    expect(await first.isIn()).toBe(false)
    expect(await first.ask(gate.signIn, { email: EMAIL, password: 'toinen oma salasana' })).toMatchObject({
      state: 'enrol-second-factor',
    })
    expect(await first.ask(gate.giveRecoveryCode, { code: codes[5]! })).toMatchObject({ status: 401 })
    secret = (await first.ask(gate.startSecondFactor))['secret'] as string
    expect(await first.ask(gate.confirmSecondFactor, { code: code(secret) })).toMatchObject({ state: 'signed-in' })
  })
})

describe('the administrator', () => {
  test('gives a new first password: sessions end, and it must be changed', async () => {
    await t.ask(administrator, contract.setFirstPassword, { params: { accountId }, body: { password: FIRST } })
    expect(await first.isIn()).toBe(false)
    await forgetSteps()
    await first.ask(gate.signIn, { email: EMAIL, password: FIRST })
    expect(await first.ask(gate.confirmSecondFactor, { code: code(secret) })).toMatchObject({ state: 'new-password' })
    expect(await first.ask(gate.setNewPassword, { password: OWN })).toMatchObject({ state: 'signed-in' })
  })

  test('resets a lost second factor', async () => {
    await t.ask(administrator, contract.forgetFactor, { params: { accountId } })
    expect(await first.isIn()).toBe(false)
    expect(await first.ask(gate.signIn, { email: EMAIL, password: OWN })).toMatchObject({
      state: 'enrol-second-factor',
    })
  })

  test('reopens a closed account, but not beside an open one of the same worker', async () => {
    await t.ask(administrator, contract.disableAccount, { params: { accountId } })
    expect((await first.ask(gate.signIn, { email: EMAIL, password: OWN }))['status']).toBe(401)
    const second = newId()
    await t.ask(administrator, contract.createAccount, {
      body: { accountId: second, workerId, email: 'toinen@esimerkki.example', password: FIRST },
    })
    const beside = await t.call(administrator, contract.reopenAccount, {
      params: { accountId },
      body: { password: FIRST },
    })
    expect([beside.statusCode, beside.json().why]).toEqual([409, 'trust.worker-has-account'])
    await t.ask(administrator, contract.disableAccount, { params: { accountId: second } })
    await t.ask(administrator, contract.reopenAccount, { params: { accountId }, body: { password: FIRST } })
    expect(await first.ask(gate.signIn, { email: EMAIL, password: FIRST })).toMatchObject({
      state: 'enrol-second-factor',
    })
  })

  test('cannot do any of it to the own account', async () => {
    const own = { params: { accountId: administrator.accountId }, body: { password: FIRST } }
    for (const entry of [
      contract.setFirstPassword,
      contract.forgetFactor,
      contract.reopenAccount,
      contract.disableAccount,
    ])
      expect((await t.call(administrator, entry, own)).statusCode).toBe(404)
  })
})

test('signing in and out, failed factors and changes of accounts stand in the log as security', async () => {
  await first.ask(gate.signOut)
  const rows = await t.county.db.rows(
    sql<{ event: string; actor: string; account_id: string; facts: Record<string, unknown>; families: number }>`
      select event, actor, account_id, facts, cardinality(family_ids) as families from trust.use_log where kind = 'security' order by at`,
  )
  const of = (event: string) => rows.filter((row) => row.event === event)
  const missing = [
    'trust.account-created',
    'trust.password-given',
    'trust.second-factor-failed',
    'trust.second-factor-set-up',
    'trust.recovery-codes-made',
    'trust.recovery-code-used',
    'trust.password-changed',
    'trust.signed-in',
    'trust.signed-out',
    'trust.first-password-set',
    'trust.second-factor-reset',
    'trust.account-disabled',
    'trust.account-reopened',
  ].filter((event) => of(event).length === 0)
  expect(missing).toEqual([])
  expect(of('trust.signed-in')[0]).toMatchObject({ actor: 'Aune Alku', account_id: accountId, families: 0 })
  // who did it, and to whose account
  expect(of('trust.first-password-set')[0]).toMatchObject({
    account_id: administrator.accountId,
    facts: { account: accountId },
  })
  expect(JSON.stringify(rows)).not.toContain(FIRST)
})
