// Who may lean on whom, as named rules over the parsed tree. docs/house.md says the same in words.
import path from 'node:path'
import type { Import, SourceFile } from './imports.ts'
import { placeOf, type Floor, type Place } from './place.ts'

export type Violation = { readonly rule: string; readonly file: string; readonly line: number; readonly words: string }

type RoomPlace = Extract<Place, { in: 'room' }>

const PURE: readonly Floor[] = ['model', 'rules', 'contract', 'access']
const SCREENS: readonly Floor[] = ['ui', 'ui/staff', 'ui/family', 'ui/open']
const SHELLS: readonly string[] = ['staff', 'family', 'open']

/** Which floors of its own room a floor may use. Index, seeds and tests may use all. */
const OWN_FLOORS: Partial<Record<Floor, readonly Floor[]>> = {
  model: ['model'],
  rules: ['model', 'rules'],
  access: ['model', 'access'],
  contract: ['model', 'rules', 'access', 'contract'],
  queries: ['model', 'queries'],
  operations: [...PURE, 'queries', 'operations'],
  routes: [...PURE, 'operations', 'routes'],
  jobs: [...PURE, 'queries', 'operations', 'jobs'],
  ui: [...PURE, 'ui'],
  'ui/staff': [...PURE, 'ui', 'ui/staff'],
  'ui/family': [...PURE, 'ui', 'ui/family'],
  'ui/open': [...PURE, 'ui', 'ui/open'],
}

const FORBIDDEN_NAMES = ['utils', 'util', 'helpers', 'helper', 'lib', 'libs', 'common', 'services', 'misc']

/** Files whose tool asks for a default export. */
const DEFAULT_EXPORT_ASKED = /^(vite|vitest|playwright|knip)\.config\.ts$|^tests\/support\/[\w-]*-setup\.ts$/

/** Lower-case as we write it, or all capitals: "Select a unit from the list" is a text. */
const SQL_TEXT = sqlPattern((word) => word)
const SQL_TEXT_LOUD = sqlPattern((word) => word.toUpperCase())

function sqlPattern(spell: (word: string) => string): RegExp {
  const [select, from, insert, into, update, set, remove, recursive, as] = (
    ['select', 'from', 'insert', 'into', 'update', 'set', 'delete', 'recursive', 'as'] as const
  ).map(spell)
  const [withWord, materialized] = [spell('with'), spell('materialized')]
  return new RegExp(
    `[\`'"]\\s*(${select}\\s[\\s\\S]{1,400}?\\b${from}\\b|${insert}\\s+${into}\\s|${update}\\s+[\\w."]+\\s+${set}\\s|${remove}\\s+${from}\\s|` +
      `${withWord}\\s+(${recursive}\\s+)?\\w+\\s+${as}\\s*(${materialized}\\s*)?\\()`,
  )
}

export function findViolations(files: readonly SourceFile[], rooms: readonly string[]): Violation[] {
  return [
    ...files.flatMap((file) => [
      ...checkFile(file, rooms),
      ...file.imports.flatMap((one) => checkImport(file, one, rooms)),
    ]),
    ...findCycles(files),
  ]
}

function checkFile(file: SourceFile, rooms: readonly string[]): Violation[] {
  const place = placeOf(file.path)
  const found: Violation[] = []
  const blame = (rule: string, words: string, line = 1) => void found.push({ rule, file: file.path, line, words })
  const names = file.path.split('/').map((name) => name.replace(/\..*$/, ''))
  const forbidden = names.find((name) => FORBIDDEN_NAMES.includes(name))
  if (forbidden !== undefined) blame('no-drawers', `"${forbidden}" is a drawer, not a name: say what is in it`)
  if (file.hasDefaultExport && !DEFAULT_EXPORT_ASKED.test(file.path))
    blame('no-default-exports', 'exports a default: give it a name')
  if (file.isBarrel && path.posix.basename(file.path) !== 'index.ts')
    blame('no-barrels', 'only passes on what others export')
  if (place.in === 'room') {
    if (!rooms.includes(place.room)) blame('unknown-room', `${place.room} is not in house.ts`)
    if (place.floor === 'unknown' && !place.test) blame('unknown-floor', 'is none of the floors of a room')
  }
  if (mayNotHoldSql(place)) {
    const sql = SQL_TEXT.exec(file.text) ?? SQL_TEXT_LOUD.exec(file.text)
    if (sql !== null) blame('sql-only-in-queries', 'holds SQL', file.text.slice(0, sql.index).split('\n').length)
  }
  return found
}

function mayNotHoldSql(place: Place): boolean {
  if (place.test) return false
  return place.in === 'room'
    ? !['queries', 'seed'].includes(place.floor)
    : place.in === 'app' || place.in === 'ui-kit' || place.in === 'kit'
}

function checkImport(file: SourceFile, one: Import, rooms: readonly string[]): Violation[] {
  const from = placeOf(file.path)
  const found: Violation[] = []
  const blame = (rule: string, words = `imports ${one.specifier}`) =>
    void found.push({ rule, file: file.path, line: one.line, words })

  if (one.file === undefined) {
    checkPackage(from, one, blame)
    return found
  }
  const to = placeOf(one.file)
  // Tests see what they test, their support and each other's seeds; they still lean only upwards.
  if (from.in === 'kit' && to.in !== 'kit' && !from.test) blame('kit-stands-on-nothing')
  if (from.in === 'platform' && (to.in === 'room' || to.in === 'app' || to.in === 'ui-kit'))
    blame('platform-knows-no-room')
  if (from.in === 'ui-kit' && to.in !== 'ui-kit' && to.in !== 'kit' && !from.test) blame('ui-kit-knows-no-room')
  if (from.in === 'room' && to.in === 'app') blame('rooms-know-no-app')
  if (isFamilySide(from) && isStaffSide(to)) blame('family-never-sees-staff')
  if (from.in === 'app' && SHELLS.includes(from.app) && !from.test) checkShell(from.app, to, blame)
  if (from.in === 'room') checkFromRoom(from, to, one, rooms, blame)
  return found
}

type Blame = (rule: string, words?: string) => void

function checkPackage(from: Place, one: Import, blame: Blame): void {
  if (from.test) return
  const isBuiltIn = one.specifier.startsWith('node:')
  // Shapes that many contracts share are written in the contract's own language.
  if (from.in === 'kit' && one.specifier !== 'zod') blame('kit-stands-on-nothing')
  const inBrowser =
    from.in === 'ui-kit' ||
    (from.in === 'app' && SHELLS.includes(from.app)) ||
    (from.in === 'room' && SCREENS.includes(from.floor))
  if (inBrowser && (isBuiltIn || /^(pg|fastify|pino)(\/|-|$)/.test(one.specifier))) blame('no-server-in-the-browser')
  if (from.in !== 'room') return
  if (PURE.includes(from.floor) && !(from.floor === 'contract' && one.specifier === 'zod'))
    blame('pure-files-stay-pure')
  if (/^(pg|kysely)(\/|-|$)/.test(one.specifier) && from.floor !== 'queries' && from.floor !== 'seed' && !one.typeOnly)
    blame('sql-only-in-queries')
}

function checkShell(app: string, to: Place, blame: Blame): void {
  if (to.in === 'platform') blame('apps-show-screens-only')
  if (to.in === 'app' && to.app !== app) blame('apps-show-screens-only')
  if (to.in === 'room' && !SCREENS.includes(to.floor) && !PURE.includes(to.floor)) blame('apps-show-screens-only')
}

function checkFromRoom(from: RoomPlace, to: Place, one: Import, rooms: readonly string[], blame: Blame): void {
  const pure = PURE.includes(from.floor) && !from.test
  const screen = SCREENS.includes(from.floor) && !from.test
  if (pure && to.in !== 'room' && to.in !== 'kit') blame('pure-files-stay-pure')
  if (screen && to.in !== 'room' && to.in !== 'kit' && to.in !== 'ui-kit') blame('screens-see-only-pure-and-ui')
  if (!screen && to.in === 'ui-kit' && !from.test) blame('server-draws-nothing')
  if (isSql(one) && !one.typeOnly && !from.test && from.floor !== 'queries' && from.floor !== 'seed')
    blame('sql-only-in-queries')
  if (to.in !== 'room') return

  if (to.room === from.room) {
    if (from.test) return
    const allowed = OWN_FLOORS[from.floor]
    if (allowed === undefined || allowed.includes(to.floor)) return
    // A query may name the shape it answers with; the type is gone before anything runs.
    if (from.floor === 'queries' && to.floor === 'contract' && one.typeOnly) return
    blame(pure ? 'pure-files-stay-pure' : screen ? 'screens-see-only-pure-and-ui' : 'floors-in-order')
    return
  }
  if (rooms.indexOf(to.room) > rooms.indexOf(from.room))
    blame('leans-only-upwards', `imports ${one.specifier}: ${to.room} stands below ${from.room}`)
  if (pure && to.floor !== 'model') return blame('pure-files-stay-pure')
  if (screen && to.floor !== 'model') return blame('screens-see-only-pure-and-ui')
  const seeds = to.floor === 'seed' && (from.test || from.floor === 'seed')
  if (to.floor !== 'model' && to.floor !== 'index' && !seeds) blame('rooms-meet-at-the-door')
}

function isSql({ file }: Import): boolean {
  return /^src\/platform\/sql(\.ts|\/)/.test(file ?? '')
}

function isFamilySide(place: Place): boolean {
  return place.in === 'app'
    ? place.app === 'family' || place.app === 'open'
    : place.in === 'room' && (place.floor === 'ui/family' || place.floor === 'ui/open')
}

function isStaffSide(place: Place): boolean {
  return place.in === 'app' ? place.app === 'staff' : place.in === 'room' && place.floor === 'ui/staff'
}

/** Each ring of files that import one another, once (Tarjan's strongly connected components). */
function findCycles(files: readonly SourceFile[]): Violation[] {
  const known = new Map(files.map((file) => [file.path, file]))
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const rings: string[][] = []
  const visit = (name: string): number => {
    order.set(name, order.size)
    low.set(name, order.get(name)!)
    stack.push(name)
    for (const { file: next } of known.get(name)!.imports) {
      if (next === undefined || !known.has(next)) continue
      if (!order.has(next)) low.set(name, Math.min(low.get(name)!, visit(next)))
      else if (stack.includes(next)) low.set(name, Math.min(low.get(name)!, order.get(next)!))
    }
    if (low.get(name) === order.get(name)) {
      const ring = stack.splice(stack.indexOf(name))
      if (ring.length > 1 || known.get(name)!.imports.some((one) => one.file === name)) rings.push(ring)
    }
    return low.get(name)!
  }
  for (const name of known.keys()) if (!order.has(name)) visit(name)
  return rings.map((ring) => ({
    rule: 'no-cycles',
    file: ring[0]!,
    line: 1,
    words: `is in a ring: ${[...ring, ring[0]].join(' > ')}`,
  }))
}
