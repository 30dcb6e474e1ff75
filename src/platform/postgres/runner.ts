// Who runs PostgreSQL and where its data can lie: the server refuses to run as root, so root hands it to an unprivileged user.
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'

/** The user and group PostgreSQL runs as; undefined where it runs as ourselves. */
export type Runner = { readonly uid: number; readonly gid: number } | undefined

const NOBODY = { uid: 65534, gid: 65534 }

export function chooseRunner(data: string): Runner {
  if (process.getuid?.() !== 0) return undefined
  try {
    // Data that an ordinary user made stays that user's, also when root starts the server once.
    const { uid, gid } = statSync(data)
    return uid === 0 ? NOBODY : { uid, gid }
  } catch {
    return NOBODY
  }
}

/** Whether the runner may enter every folder on the way to this one. Access lists beyond the mode bits are not read. */
export function isReachableBy(runner: Runner, folder: string): boolean {
  if (runner === undefined) return true
  let here = realpathSync(folder)
  for (;;) {
    const { uid, gid, mode } = statSync(here)
    const enter = uid === runner.uid ? 0o100 : gid === runner.gid ? 0o010 : 0o001
    if ((mode & enter) === 0) return false
    const above = path.dirname(here)
    if (above === here) return true
    here = above
  }
}

/**
 * The folder that holds the data. It is below `home`, unless root runs us from a place no other user can enter (a 0700 folder):
 * then the data lies below /var/lib and `home` has a link to it. The link alone says where, so a new home never meets old data.
 */
export function dataFolder(home: string, name: string): string {
  mkdirSync(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const data = path.join(home, name)
  try {
    return lstatSync(data).isSymbolicLink() ? path.resolve(home, readlinkSync(data)) : data
  } catch {
    if (isReachableBy(chooseRunner(data), home)) return data
    const elsewhere = path.join(reachableBase(), name)
    symlinkSync(elsewhere, data)
    return elsewhere
  }
}

function reachableBase(): string {
  for (const base of ['/var/lib/rinnalla', '/var/tmp/rinnalla']) {
    try {
      mkdirSync(base, { recursive: true, mode: 0o711 })
      const own = mkdtempSync(path.join(base, 'home-'))
      chmodSync(own, 0o711)
      if (isReachableBy(NOBODY, own)) return own
    } catch {
      // Read-only here: try the next place.
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and no other user can reach RINNALLA_HOME. ' +
      'Set RINNALLA_HOME to a folder that every user may enter, or run Rinnalla as an ordinary user.',
  )
}

/** A new folder that only the runner (and root) can enter. */
export function makePrivate(runner: Runner, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (runner !== undefined) chownSync(folder, runner.uid, runner.gid)
  if (process.platform !== 'win32') chmodSync(folder, 0o700)
}
