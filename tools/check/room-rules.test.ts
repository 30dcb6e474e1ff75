// Each rule of the house is broken once on a toy tree, beside what it must still allow.
import { expect, test } from 'vitest'
import { parseSource } from './imports.ts'
import { findViolations } from './room-rules.ts'

const ALIASES = {
  '#house': 'house.ts',
  '#kit/': 'src/kit/',
  '#platform/': 'src/platform/',
  '#rooms/': 'src/capabilities/',
  '#ui-kit/': 'src/ui-kit/',
  '#apps/': 'src/apps/',
}
const ROOMS = ['cellar', 'hall', 'attic']
const HALL = 'src/capabilities/hall'

/** The names of the rules that a tree of files breaks. */
function broken(tree: Record<string, string>): string[] {
  const files = Object.entries(tree).map(([file, text]) => parseSource(file, text, ALIASES))
  return findViolations(files, ROOMS).map(({ rule }) => rule)
}

const oneImport = (from: string, to: string) => broken({ [from]: `import { x } from '${to}'\nexport const y = x` })

test.for([
  ['leans-only-upwards', `${HALL}/operations.ts`, '#rooms/attic/index.ts'],
  ['leans-only-upwards', `${HALL}/hall.api.test.ts`, '#rooms/attic/seed.ts'],
  ['leans-only-upwards', `${HALL}/ui/staff/Panel.tsx`, '#rooms/attic/model.ts'],
  ['rooms-meet-at-the-door', `${HALL}/operations.ts`, '#rooms/cellar/queries.ts'],
  ['rooms-meet-at-the-door', `${HALL}/operations.ts`, '../cellar/rules.ts'],
  ['rooms-meet-at-the-door', `${HALL}/operations.ts`, '#rooms/cellar/seed.ts'],
  ['pure-files-stay-pure', `${HALL}/rules.ts`, '#platform/clock.ts'],
  ['pure-files-stay-pure', `${HALL}/rules/scoring.ts`, '../queries.ts'],
  ['pure-files-stay-pure', `${HALL}/model.ts`, './rules.ts'],
  ['pure-files-stay-pure', `${HALL}/rules.ts`, '#rooms/cellar/index.ts'],
  ['pure-files-stay-pure', `${HALL}/access.ts`, 'zod'],
  ['pure-files-stay-pure', `${HALL}/contract.ts`, 'node:crypto'],
  ['floors-in-order', `${HALL}/queries.ts`, './operations.ts'],
  ['floors-in-order', `${HALL}/routes.ts`, './queries.ts'],
  ['sql-only-in-queries', `${HALL}/operations.ts`, '#platform/sql.ts'],
  ['sql-only-in-queries', `${HALL}/operations.ts`, 'pg'],
  ['screens-see-only-pure-and-ui', `${HALL}/ui/staff/Panel.tsx`, '#platform/clock.ts'],
  ['screens-see-only-pure-and-ui', `${HALL}/ui/staff/Panel.tsx`, '../../operations.ts'],
  ['screens-see-only-pure-and-ui', `${HALL}/ui/data.ts`, '#rooms/cellar/contract.ts'],
  ['no-server-in-the-browser', `${HALL}/ui/data.ts`, 'node:fs'],
  ['no-server-in-the-browser', 'src/ui-kit/Button.tsx', 'pg'],
  ['family-never-sees-staff', `${HALL}/ui/family/Page.tsx`, '#rooms/cellar/ui/staff/Panel.tsx'],
  ['family-never-sees-staff', 'src/apps/family/main.tsx', '#rooms/hall/ui/staff/Panel.tsx'],
  ['family-never-sees-staff', 'src/apps/open/main.tsx', '#apps/staff/Shell.tsx'],
  ['apps-show-screens-only', 'src/apps/staff/main.tsx', '#platform/clock.ts'],
  ['apps-show-screens-only', 'src/apps/staff/main.tsx', '#rooms/hall/index.ts'],
  ['server-draws-nothing', `${HALL}/operations.ts`, '#ui-kit/Button.tsx'],
  ['rooms-know-no-app', `${HALL}/operations.ts`, '#apps/api/main.ts'],
  ['ui-kit-knows-no-room', 'src/ui-kit/Button.tsx', '#rooms/hall/model.ts'],
  ['kit-stands-on-nothing', 'src/kit/day.ts', '#platform/clock.ts'],
  ['kit-stands-on-nothing', 'src/kit/day.ts', 'pg'],
  ['floors-in-order', `${HALL}/queries.ts`, './contract.ts'],
  ['platform-knows-no-room', 'src/platform/clock.ts', '#rooms/hall/model.ts'],
] as const)('%s: %s may not import %s', ([rule, from, to]) => {
  expect(oneImport(from, to)).toContain(rule)
})

test.for([
  [`${HALL}/operations.ts`, '#rooms/cellar/index.ts'],
  [`${HALL}/operations.ts`, './queries.ts'],
  [`${HALL}/operations.ts`, '#platform/clock.ts'],
  [`${HALL}/model.ts`, '#rooms/cellar/model.ts'],
  [`${HALL}/contract.ts`, 'zod'],
  [`${HALL}/rules/scoring.ts`, '../model.ts'],
  [`${HALL}/queries/plans.ts`, '#platform/sql.ts'],
  [`${HALL}/seed.ts`, '#rooms/cellar/seed.ts'],
  [`${HALL}/rules.test.ts`, 'fast-check'],
  [`${HALL}/hall.api.test.ts`, '#rooms/cellar/seed.ts'],
  [`${HALL}/hall.api.test.ts`, '../../../tests/support/database.ts'],
  [`${HALL}/ui/staff/Panel.tsx`, '../../rules.ts'],
  [`${HALL}/ui/staff/Panel.tsx`, '#ui-kit/Button.tsx'],
  [`${HALL}/ui/staff/Panel.tsx`, 'react'],
  ['src/apps/staff/main.tsx', '#rooms/hall/ui/staff/Panel.tsx'],
  ['src/apps/api/main.ts', '#rooms/attic/routes.ts'],
  ['src/platform/endpoint.ts', '#kit/result.ts'],
  ['src/kit/day.test.ts', 'vitest'],
  ['src/kit/shapes.ts', 'zod'],
] as const)('%s may import %s', ([from, to]) => {
  expect(oneImport(from, to)).toEqual([])
})

test('a type of the SQL layer may be named outside queries, a value may not', () => {
  const file = `${HALL}/operations.ts`
  expect(broken({ [file]: `import type { Write } from '#platform/sql.ts'\nexport type T = Write` })).toEqual([])
  expect(
    broken({ [file]: `import { type Write, sql } from '#platform/sql.ts'\nexport const t = sql as Write` }),
  ).toEqual(['sql-only-in-queries'])
})

test.for([
  ['select id\nfrom plan', true],
  ['insert into plan values (1)', true],
  ['update plan set x = 1', true],
  ['delete from plan', true],
  ['with open as (select 1) select 1', true],
  ['SELECT id FROM plan', true],
  ['Select a family from the list', false],
  ['select a family', false],
  ['Update your plan', false],
  ['with care', false],
] as const)('SQL text outside queries: "%s" counts: %s', ([text, counts]) => {
  const source = `export const statement = \`${text}\``
  expect(broken({ [`${HALL}/operations.ts`]: source })).toEqual(counts ? ['sql-only-in-queries'] : [])
  expect(
    broken({ [`${HALL}/queries.ts`]: source, [`${HALL}/a.test.ts`]: source, 'src/platform/jobs.ts': source }),
  ).toEqual([])
})

test('a query may name the type of its answer', () => {
  expect(
    broken({ [`${HALL}/queries.ts`]: `import type { Answer } from './contract.ts'\nexport type T = Answer` }),
  ).toEqual([])
})

test('rings are found, also through types and re-exports, and named once', () => {
  expect(
    broken({
      'src/kit/a.ts': `import type { B } from './b.ts'\nexport type A = B`,
      'src/kit/b.ts': `import { c } from './c.ts'\nexport type B = typeof c`,
      'src/kit/c.ts': `import type { A } from './a.ts'\nexport const c: A | 1 = 1`,
      'src/kit/d.ts': `import type { A } from './a.ts'\nexport type D = A`,
    }),
  ).toEqual(['no-cycles'])
})

test.for([
  ['no-drawers', 'src/platform/utils/text.ts', 'export const x = 1'],
  ['no-drawers', `${HALL}/helpers.ts`, 'export const x = 1'],
  ['no-default-exports', 'src/kit/day.ts', 'export default 1'],
  ['no-default-exports', 'src/kit/day.ts', 'const day = 1\nexport { day as default }'],
  ['no-barrels', 'src/kit/all.ts', `export * from './day.ts'\nexport { x } from './id.ts'`],
  ['unknown-room', 'src/capabilities/garage/model.ts', 'export const x = 1'],
  ['unknown-floor', `${HALL}/plans.ts`, 'export const x = 1'],
] as const)('%s: %s', ([rule, file, text]) => {
  expect(broken({ [file]: text })).toContain(rule)
})

test('a tool that asks for a default export gets one; an index is a door, not a barrel', () => {
  expect(
    broken({ 'vitest.config.ts': 'export default 1', [`${HALL}/index.ts`]: `export { x } from './queries.ts'` }),
  ).toEqual([])
})
