// The embedded PostgreSQL dies with its owner and comes back, whatever happened: watched with real processes.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DatabaseAddress } from './address.ts'
import { AlreadyRunning, findRunningPostgres, startEmbeddedPostgres } from './embedded.ts'

let home: string

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'rinnalla-embedded-'))
  chmodSync(home, 0o711)
})

afterEach(() => rmSync(home, { recursive: true, force: true }))

async function ask(address: DatabaseAddress, sql: string): Promise<unknown[]> {
  const client = new pg.Client(address)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Another process that owns a server on the same home, to be killed without warning. */
async function startOwner(): Promise<{ pid: number; serverPid: number; kill(): void }> {
  const code = `import { startEmbeddedPostgres } from ${JSON.stringify(path.join(import.meta.dirname, 'embedded.ts'))}
    const server = await startEmbeddedPostgres({ home: ${JSON.stringify(home)}, durable: false })
    console.log(server.pid)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const serverPid = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (text) => resolve(Number(text)))
    child.once('exit', () => reject(new Error('The owner ended before its server was up.')))
  })
  return { pid: child.pid!, serverPid, kill: () => void child.kill('SIGKILL') }
}

/** Alive and not merely waiting to be buried. */
function isAlive(pid: number): boolean {
  try {
    return stateOf(pid).state !== 'Z'
  } catch {
    return false
  }
}

function stateOf(pid: number): { state: string; parent: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state: state!, parent: Number(parent) }
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !holds(); await sleep(20)) {
    if (Date.now() > end) throw new Error('It did not come about within ten seconds.')
  }
}

test('keeps its data over a restart and leaves no socket behind', async () => {
  const first = await startEmbeddedPostgres({ home, durable: false })
  await ask(first.connection, 'create table tree as select 7 as height')
  await first.stop()
  expect(isAlive(first.pid)).toBe(false)
  expect(existsSync(first.connection.host)).toBe(false)
  const second = await startEmbeddedPostgres({ home, durable: false })
  expect(await ask(second.connection, 'select height from tree')).toEqual([{ height: 7 }])
  await second.stop()
})

test('a second start on the same home says who runs there; command-line work can find that server', async () => {
  expect(findRunningPostgres({ home })).toBeUndefined()
  const server = await startEmbeddedPostgres({ home, durable: false })
  const refusal: unknown = await startEmbeddedPostgres({ home, durable: false }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(AlreadyRunning)
  expect((refusal as Error).message).toContain(`Rinnalla already runs on ${home}`)
  expect(findRunningPostgres({ home })).toEqual(server.connection)
  await server.stop()
  expect(findRunningPostgres({ home })).toBeUndefined()
})

test('ends by itself when its owner is killed, and the next start is not in the way of the last', async () => {
  const owner = await startOwner()
  owner.kill()
  // At once, while the old server may still be stopping.
  const next = await startEmbeddedPostgres({ home, durable: false })
  expect(isAlive(owner.serverPid)).toBe(false)
  await next.stop()
})

test('a server whose owner and supervisor are both gone is stopped by the next start', async () => {
  const owner = await startOwner()
  const supervisor = stateOf(owner.serverPid).parent
  // The supervisor's watcher is a copy of it: both go, the server stays.
  const copies = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== owner.serverPid && isAlive(pid) && stateOf(pid).parent === supervisor)
  // The owner is held still, or it would pick its server up again.
  process.kill(owner.pid, 'SIGSTOP')
  for (const pid of [...copies, supervisor]) process.kill(pid, 'SIGKILL')
  owner.kill()
  await until(() => !isAlive(supervisor))
  expect(isAlive(owner.serverPid)).toBe(true)
  const next = await startEmbeddedPostgres({ home, durable: false })
  expect(isAlive(owner.serverPid)).toBe(false)
  await next.stop()
})

test('a fallen server is picked up on the same address with what was committed', async () => {
  const falls: number[] = []
  // Durable, as in use: a commit that was acknowledged survives.
  const server = await startEmbeddedPostgres({ home, onFall: (code) => falls.push(code) })
  await ask(server.connection, 'create table tree as select 7 as height')
  const fallen = server.pid
  process.kill(fallen, 'SIGKILL')
  await until(() => server.pid !== fallen)
  expect(await ask(server.connection, 'select height from tree')).toEqual([{ height: 7 }])
  expect(falls).toHaveLength(1)
  await server.stop()
})

test('a server whose supervisor alone fell is let down and picked up again', async () => {
  const server = await startEmbeddedPostgres({ home })
  await ask(server.connection, 'create table tree as select 7 as height')
  const first = server.pid
  process.kill(stateOf(first).parent, 'SIGKILL')
  await until(() => server.pid !== first)
  expect(isAlive(first)).toBe(false)
  expect(await ask(server.connection, 'select height from tree')).toEqual([{ height: 7 }])
  await server.stop()
})

test('a claim left by a power loss, its number now a stranger’s, does not block', async () => {
  const first = await startEmbeddedPostgres({ home, durable: false })
  await first.stop()
  writeFileSync(
    path.join(home, 'postgres-18', 'postmaster.pid'),
    `${process.pid}\n/elsewhere\n1\n5432\n/tmp/none\n\n\nready\n`,
  )
  const second = await startEmbeddedPostgres({ home, durable: false })
  expect(await ask(second.connection, 'select 7 as height')).toEqual([{ height: 7 }])
  await second.stop()
})

test('an interrupted first start leaves nothing that looks like a database', async () => {
  const draft = path.join(home, 'postgres-18.new-999999999')
  rmSync(draft, { recursive: true, force: true })
  writeFileSync(draft, 'torn')
  const server = await startEmbeddedPostgres({ home, durable: false })
  expect(existsSync(draft)).toBe(false)
  await server.stop()
})
