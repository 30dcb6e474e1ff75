// The configuration as tables: what is accepted and how it is read, what is refused and in whose name.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ConfigRefused, parseConfig, readConfig } from './config.ts'

const SECRET = 'vT5cP9kqLr2mXw8ZbN4hYd7sJf3gQe6u'
const URL = 'postgresql://county:pass@db.esimerkki.example:5432/rinnalla'

test.for([
  { env: {}, read: { port: 3000, host: '127.0.0.1', home: path.resolve('.rinnalla'), demo: true, production: false } },
  { env: { PORT: '0', HOST: '0.0.0.0' }, read: { port: 0, host: '0.0.0.0', demo: true } },
  { env: { HOST: '::1' }, read: { host: '::1' } },
  { env: { RINNALLA_HOME: '/srv/rinnalla' }, read: { home: '/srv/rinnalla', demo: true } },
  { env: { DATABASE_URL: URL }, read: { databaseUrl: URL, demo: false } },
  { env: { DATABASE_URL: URL, RINNALLA_DEMO: '1' }, read: { demo: true } },
  { env: { RINNALLA_DEMO: '0' }, read: { demo: false } },
  { env: { RINNALLA_DEMO: 'Yes' }, read: { demo: true } },
  { env: { RINNALLA_DEMO: ' ' }, read: { demo: true } },
  { env: { NODE_ENV: 'production', RINNALLA_SECRET: SECRET }, read: { production: true, demo: false, secret: SECRET } },
  { env: { NODE_ENV: 'production', RINNALLA_SECRET: SECRET, RINNALLA_DEMO: '0' }, read: { demo: false } },
])('$env is read as $read', ({ env, read }) => {
  expect(parseConfig(env)).toMatchObject(read)
})

test.for([
  { env: { PORT: '80a' }, refused: ['PORT'] },
  { env: { PORT: '65536' }, refused: ['PORT'] },
  { env: { PORT: '-1' }, refused: ['PORT'] },
  { env: { HOST: 'http://localhost' }, refused: ['HOST'] },
  { env: { HOST: 'two words' }, refused: ['HOST'] },
  { env: { DATABASE_URL: 'rinnalla' }, refused: ['DATABASE_URL'] },
  { env: { DATABASE_URL: 'mysql://u@h/d' }, refused: ['DATABASE_URL'] },
  { env: { DATABASE_URL: 'postgresql://u@h' }, refused: ['DATABASE_URL'] },
  { env: { DATABASE_URL: 'postgresql://h/d' }, refused: ['DATABASE_URL'] },
  { env: { RINNALLA_DEMO: 'maybe' }, refused: ['RINNALLA_DEMO'] },
  { env: { RINNALLA_SECRET: 'short' }, refused: ['RINNALLA_SECRET'] },
  { env: { RINNALLA_SECRET: 'abcabc'.repeat(10) }, refused: ['RINNALLA_SECRET'] },
  { env: { NODE_ENV: 'production' }, refused: ['RINNALLA_SECRET'] },
  { env: { NODE_ENV: 'production', RINNALLA_DEMO: '1', RINNALLA_SECRET: SECRET }, refused: ['RINNALLA_DEMO'] },
  {
    env: { NODE_ENV: 'production', RINNALLA_DEMO: '1', PORT: 'x' },
    refused: ['PORT', 'RINNALLA_DEMO', 'RINNALLA_SECRET'],
  },
])('$env is refused for $refused', ({ env, refused }) => {
  const refusal = catchRefusal(() => parseConfig(env))
  expect(refusal.refusals.map(({ variable }) => variable)).toEqual(refused)
  for (const { reason, remedy } of refusal.refusals)
    expect([reason, remedy]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)])
})

test('a refusal does not repeat what may be a password', () => {
  expect(catchRefusal(() => parseConfig({ DATABASE_URL: 'mysql://county:hunter2@h/d' })).message).not.toMatch(/hunter2/)
  expect(catchRefusal(() => parseConfig({ RINNALLA_SECRET: 'hunter2' })).message).not.toMatch(/hunter2/)
})

test('outside production a secret is made once, kept for its owner alone, and refused when damaged', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'config-'))
  try {
    const env = { RINNALLA_HOME: path.join(home, 'state') }
    const file = path.join(home, 'state', 'secret')
    const { secret } = readConfig(env)
    expect(Buffer.byteLength(secret)).toBeGreaterThanOrEqual(32)
    expect(readConfig(env).secret).toBe(secret)
    expect(readFileSync(file, 'utf8')).toBe(secret)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readConfig({ RINNALLA_HOME: path.join(home, 'other') }).secret).not.toBe(secret)
    writeFileSync(file, 'torn')
    expect(catchRefusal(() => readConfig(env)).message).toMatch(/RINNALLA_SECRET: The secret kept in .* is damaged/)
  } finally {
    rmSync(home, { recursive: true })
  }
})

function catchRefusal(work: () => unknown): ConfigRefused {
  try {
    work()
  } catch (error) {
    if (error instanceof ConfigRefused) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}
