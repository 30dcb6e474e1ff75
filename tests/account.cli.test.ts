// The first administrator of an installation without accounts: made on the command line, signed in over HTTP with password and second factor.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApi, type Api } from '#apps/api/build.ts'
import { openDatabase, type OpenDatabase } from '#platform/postgres/open.ts'
import { contract as organisations } from '#rooms/organisations/contract.ts'
import { contract as trust, gate } from '#rooms/trust/contract.ts'
import { newId } from './support/county.ts'

const SECRET = 'vT5cP9kqLr2mXw8ZbN4hYd7sJf3gQe6u'
const EMAIL = 'paakayttaja@esimerkki.example'
const PASSWORD = 'Syksyinen-metsäpolku-7'
const WHO = ['--email', EMAIL, '--given', 'Aada', '--surname', 'Esimerkki', '--organisation', 'Esimerkkilän alue']

let home: string
let database: OpenDatabase
let api: Api

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'rinnalla-account-'))
  chmodSync(home, 0o711)
  // Kept open, as a server would: each command below runs beside it.
  database = await openDatabase({ home, databaseUrl: undefined, secret: SECRET })
  api = await buildApi({ app: database.app, demo: false, production: false })
}, 60_000)

afterAll(async () => {
  await api.stop()
  await database.stop()
  rmSync(home, { recursive: true, force: true })
})

function rinnalla(args: readonly string[], input: string): Promise<{ code: number | null; out: string; err: string }> {
  const main = path.resolve(import.meta.dirname, '../src/apps/cli/main.ts')
  const { NODE_ENV: _, DATABASE_URL: __, ...env } = process.env
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...env, RINNALLA_HOME: home, RINNALLA_SECRET: SECRET },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => (out += String(text)))
  child.stderr.on('data', (text) => (err += String(text)))
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

type Ask = { method: string; path: string }

async function ask(entry: Ask, body: object, cookie?: string) {
  const answer = await api.server.inject({
    method: entry.method as 'POST',
    url: entry.path,
    headers: { 'x-command-id': newId(), ...(cookie === undefined ? {} : { cookie }) },
    ...(entry.method === 'GET' ? {} : { payload: body }),
  })
  const set = answer.headers['set-cookie']
  return { status: answer.statusCode, body: answer.json(), cookie: String(set ?? '').split(';')[0]! || cookie }
}

async function signIn(password: string) {
  const first = await ask(gate.signIn, { email: EMAIL, password })
  if (first.status !== 200) return first
  expect(first.body.state).toBe('enrol-second-factor')
  // A password alone opens nothing.
  expect((await ask(trust.me, {}, first.cookie)).status).toBe(401)
  const { body } = await ask(gate.startSecondFactor, {}, first.cookie)
  const code = new TOTP({ secret: Secret.fromBase32(body.secret), digits: 6, period: 30 }).generate()
  return await ask(gate.confirmSecondFactor, { code }, first.cookie)
}

test.each([
  ['a short password', [...WHO, '--area', '15'], 'lyhyt', 2, 'shorter than 12'],
  ['no password', [...WHO, '--area', '15'], '', 2, 'no password'],
  ['no area where none has an organisation', WHO, PASSWORD, 1, '15 Keski-Suomen hyvinvointialue'],
  ['an area that is not there', [...WHO, '--area', '77'], PASSWORD, 1, '15 Keski-Suomen hyvinvointialue'],
  ['no name', ['--email', EMAIL], PASSWORD, 2, '--given'],
  ['a role that is not one', [...WHO, '--role', 'boss'], PASSWORD, 2, 'family_partner'],
])(
  '%s: refused, and what to do is said',
  async (_, args, input, code, words) => {
    const done = await rinnalla(['account', 'create', ...args], `${input}\n`)
    expect([done.code, done.out]).toEqual([code, ''])
    expect(done.err).toContain(words)
  },
  30_000,
)

test('the first administrator is made with organisation and unit, signs in and keeps the register', async () => {
  const done = await rinnalla(['account', 'create', ...WHO, '--area', '15'], `${PASSWORD}\n`)
  expect([done.code, done.err]).toEqual([0, ''])
  expect(done.out).not.toContain(PASSWORD)
  const { status, body, cookie } = await signIn(PASSWORD)
  const { recoveryCodes, ...state } = body as { recoveryCodes: string[] }
  expect([status, state]).toEqual([200, { state: 'signed-in', home: 'staff' }])
  expect(new Set(recoveryCodes).size).toBe(10)
  expect((await ask(trust.me, {}, cookie)).body).toMatchObject({ name: 'Aada Esimerkki', roles: ['administrator'] })
  const list = await ask(organisations.listOrganisations, {}, cookie)
  expect(list.body.organisations).toMatchObject([{ name: 'Esimerkkilän alue', sector: 'county', units: 1, workers: 1 }])
  const founded = { organisationId: newId(), name: 'Esimerkkilän kunta', sector: 'municipality' }
  expect((await ask(organisations.createOrganisation, founded, cookie)).status).toBe(200)
}, 30_000)

test('an address is one account; an organisation that is not there is not made up beside others', async () => {
  const again = await rinnalla(['account', 'create', ...WHO], `${PASSWORD}\n`)
  expect([again.code, again.err]).toEqual([1, `--email: ${EMAIL} has an account already. Nothing was changed.\n`])
  const other = [...WHO, '--email', 'toinen@esimerkki.example', '--organisation', 'Muu']
  const refused = await rinnalla(['account', 'create', ...other], `${PASSWORD}\n`)
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('Esimerkkilän kunta')])
  const second = [...WHO, '--email', 'toinen@esimerkki.example', '--organisation', 'esimerkkilan ALUE']
  expect(await rinnalla(['account', 'create', ...second], `${PASSWORD}\n`)).toMatchObject({ code: 0, err: '' })
}, 30_000)

test('one who lost the password gets in with a new one, with a new second factor, and the old session ends', async () => {
  const next = 'Toinen-metsäpolku-88'
  const done = await rinnalla(['account', 'reset', '--email', EMAIL.toUpperCase()], `${next}\n`)
  expect([done.code, done.err]).toEqual([0, ''])
  expect(done.out).toContain('Sessions ended: 1.')
  expect((await signIn(PASSWORD)).status).toBe(401)
  expect((await signIn(next)).status).toBe(200)
  expect(await rinnalla(['account', 'reset', '--email', 'ei@esimerkki.example'], `${next}\n`)).toMatchObject({
    code: 1,
  })
}, 30_000)
