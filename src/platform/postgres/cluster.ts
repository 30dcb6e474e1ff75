// Creates the data folder of a new database server (initdb): Finnish, UTF-8, whole or not at all.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Binaries, PostgresMajor } from './binaries.ts'
import { cleanEnvironment, exitOf, isWindows } from './child.ts'
import { isAlive } from './postmaster.ts'
import { makePrivate, type Runner } from './runner.ts'

/** Makes the data folder with its superuser `postgres`. On Windows the superuser gets a password, kept in the file. */
export async function createCluster(
  binaries: Binaries,
  runner: Runner,
  data: string,
  major: PostgresMajor,
  durable: boolean,
  passwordFile: string,
): Promise<void> {
  // Made under another name and renamed when whole: an interrupted first start leaves nothing that looks like a database.
  clearDrafts(data)
  const draft = `${data}.new-${process.pid}`
  makePrivate(runner, draft)
  if (isWindows) writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  const args = [
    `--pgdata=${draft}`,
    '--username=postgres',
    '--encoding=UTF8',
    // Finnish order and case by ICU, the same on 16 and 18 and free of the machine's own locales. The character classes of
    // pg_trgm and text search still come from lc_ctype: with plain C they lose ä and ö.
    '--locale-provider=icu',
    '--icu-locale=fi-FI',
    '--locale=C',
    ...(isWindows ? [] : [`--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`]),
    ...(isWindows ? ['--auth=scram-sha-256', `--pwfile=${passwordFile}`] : ['--auth=trust']),
    ...(durable ? (process.platform === 'linux' && major >= 17 ? ['--sync-method=syncfs'] : []) : ['--no-sync']),
  ]
  const child = spawn(binaries.initdb, args, {
    ...runner,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: '/',
  })
  let words = ''
  child.stdout.on('data', (text) => (words += text))
  child.stderr.on('data', (text) => (words += text))
  const code = await exitOf(child)
  if (code !== 0)
    throw new Error(`PostgreSQL could not create its data folder ${draft} (initdb ended with ${code}):\n${words}`)
  try {
    renameSync(draft, data)
  } catch (error) {
    // Two first starts at the same moment: the other one was faster.
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(path.join(data, 'PG_VERSION'))) throw error
  }
}

function clearDrafts(data: string): void {
  const drafts = `${path.basename(data)}.new-`
  for (const name of readdirSync(path.dirname(data))) {
    if (name.startsWith(drafts) && !isAlive(Number(name.slice(drafts.length))))
      rmSync(path.join(path.dirname(data), name), { recursive: true, force: true })
  }
}
