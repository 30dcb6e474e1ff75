// Starts one PostgreSQL process under a supervisor shell and waits until it answers.
import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { cleanEnvironment, exitOf, isWindows } from './child.ts'
import { readPostmaster, SUPERVISOR } from './postmaster.ts'
import { makePrivate, type Runner } from './runner.ts'

/**
 * The shell between us and PostgreSQL. Its standard input is a pipe from us: when we are gone, however we went, the pipe ends and the
 * server is told to stop. Signals of a terminal do not reach it (a session of its own), so Ctrl-C lets requests end first.
 */
const SUPERVISE = `
exec 3<&0
sockets=$1; shift
"$@" </dev/null 3<&- & server=$!
trap 'kill -INT $server' INT TERM HUP
(while read -r _ <&3; do :; done; kill -INT $server) 2>/dev/null & watcher=$!
while kill -0 $server 2>/dev/null; do wait $server; code=$?; done
kill $watcher 2>/dev/null
rm -rf "$sockets"
exit $code`

export type LaunchPlan = {
  readonly binaries: Binaries
  readonly runner: Runner
  readonly data: string
  readonly durable: boolean
  readonly log: string
  /** The folder of the unix socket; empty on Windows. */
  readonly sockets: string
  readonly port: number
}

export type Launched = { readonly pid: number; readonly ended: Promise<number>; end(): void }

export async function launch(plan: LaunchPlan): Promise<Launched | { failure: string }> {
  const { binaries, runner, data, durable, log, sockets, port } = plan
  if (!isWindows) makePrivate(runner, sockets)
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: isWindows ? '127.0.0.1' : '',
    unix_socket_directories: sockets,
    shared_preload_libraries: '',
    max_connections: '60',
    shared_buffers: '256MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The server's log must not carry what was asked or stored: no statements, no details, no errors of statements.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
    ...(durable
      ? {}
      : {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          wal_level: 'minimal',
          max_wal_senders: '0',
        }),
  }
  const server = [
    binaries.postgres,
    '-D',
    data,
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ]
  if (existsSync(log) && statSync(log).size > 4_000_000) truncateSync(log)
  const before = existsSync(log) ? statSync(log).size : 0
  const output = openSync(log, 'a', 0o600)
  // Not tried: on Windows there is no shell to supervise; the server is ended by us alone.
  const [command, ...args] = isWindows ? server : ['/bin/sh', '-c', SUPERVISE, SUPERVISOR, sockets, ...server]
  const stale = readPostmaster(data)?.pid
  const child = spawn(command as string, args, {
    ...runner,
    detached: !isWindows,
    windowsHide: true,
    cwd: isWindows ? data : '/',
    env: cleanEnvironment(),
    stdio: ['pipe', output, output],
  })
  closeSync(output)
  child.stdin?.on('error', () => {})
  const ended = exitOf(child)
  let over = false
  void ended.then(() => (over = true))

  let postmaster = readPostmaster(data)
  while (
    !over &&
    !(postmaster?.status === 'ready' && postmaster.socketFolder === sockets && postmaster.pid !== stale)
  ) {
    await sleep(5)
    postmaster = readPostmaster(data)
  }
  if (over || postmaster === undefined) {
    rmSync(sockets, { recursive: true, force: true })
    return { failure: readFileSync(log).subarray(before).toString('utf8').trim() }
  }
  // The server must not keep a process alive that forgot to stop it: when that process ends, the pipe does too.
  child.unref()
  ;(child.stdin as unknown as { unref?: () => void } | null)?.unref?.()
  return {
    pid: postmaster.pid,
    ended,
    end() {
      child.ref()
      if (isWindows) child.kill()
      else child.stdin?.end()
    },
  }
}
