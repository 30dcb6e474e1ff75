// The migration runner on a real database, with small histories of its own.
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDatabase, type ClonedDatabase } from '../../tests/support/database.ts'
import { migrate, MigrationRefused } from './migrate.ts'

let database: ClonedDatabase
let client: pg.Client
let folder: string

beforeEach(async () => {
  database = await emptyDatabase()
  client = new pg.Client(database.ownerConnection)
  await client.connect()
  folder = await mkdtemp(path.join(tmpdir(), 'migrations-'))
  await write('0001_trees.sql', 'create table tree (id integer primary key);')
  await write('0002_birds.sql', 'create table bird (id integer primary key);\r\ncreate index on bird (id);')
})

afterEach(async () => {
  await client.end()
  await database.drop()
  await rm(folder, { recursive: true })
})

const write = (name: string, sql: string) => writeFile(path.join(folder, name), sql)

async function tables(): Promise<string[]> {
  const { rows } = await client.query<{ relname: string }>(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`,
  )
  return rows.map((row) => row.relname)
}

test('applies every file once, in order, and says which', async () => {
  expect(await migrate(client, folder)).toEqual(['0001_trees.sql', '0002_birds.sql'])
  expect(await tables()).toEqual(['app_migration', 'bird', 'tree'])
  expect(await migrate(client, folder)).toEqual([])
  await write('0003_nests.sql', 'create table nest (bird_id integer references bird)')
  expect(await migrate(client, folder)).toEqual(['0003_nests.sql'])
})

test('two starts at once apply each file once', async () => {
  const other = new pg.Client(database.ownerConnection)
  await other.connect()
  const both = await Promise.all([migrate(client, folder), migrate(other, folder)])
  await other.end()
  expect(both.flat()).toEqual(['0001_trees.sql', '0002_birds.sql'])
})

test('a file that fails leaves nothing of itself and stops the rest', async () => {
  await write('0002_birds.sql', 'create table bird (id integer);\ncreate table nest (id no_such_type);')
  await write('0003_nests.sql', 'create table egg (id integer)')
  await expect(migrate(client, folder)).rejects.toThrow(/0002_birds\.sql line 2: type "no_such_type" does not exist/)
  expect(await tables()).toEqual(['app_migration', 'tree'])
})

const refusals: { name: string; change: () => Promise<unknown>; words: RegExp }[] = [
  {
    name: 'a changed file',
    change: () => write('0001_trees.sql', 'create table tree (id bigint primary key);'),
    words: /^0001_trees\.sql has changed since/,
  },
  {
    name: 'a missing file',
    change: () => rm(path.join(folder, '0002_birds.sql')),
    words: /^0002_birds\.sql has been applied .* not among/,
  },
  {
    name: 'a renamed file',
    change: () => rename(path.join(folder, '0002_birds.sql'), path.join(folder, '0002_fish.sql')),
    words: /^0002_birds\.sql .* now belongs to 0002_fish\.sql/,
  },
  {
    name: 'a number before the newest applied one',
    change: () => write('0000_seeds.sql', 'select 1'),
    words: /^0000_seeds\.sql comes before 0002_birds\.sql/,
  },
  {
    name: 'two files with one number',
    change: () => write('0002_fish.sql', 'select 1'),
    words: /^0002_fish\.sql and 0002_birds\.sql have the same number/,
  },
  {
    name: 'a name out of form',
    change: () => write('3_Fish.sql', 'select 1'),
    words: /^3_Fish\.sql: a migration is called/,
  },
]

test.for(refusals)('refuses $name and changes nothing', async ({ change, words }) => {
  await migrate(client, folder)
  await write('0003_nests.sql', 'create table nest (id integer)')
  await change()
  const refusal: unknown = await migrate(client, folder).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(MigrationRefused)
  expect((refusal as Error).message).toMatch(words)
  expect(await tables()).toEqual(['app_migration', 'bird', 'tree'])
})

test('line ends do not count as a change', async () => {
  await migrate(client, folder)
  await write('0002_birds.sql', 'create table bird (id integer primary key);\ncreate index on bird (id);')
  expect(await migrate(client, folder)).toEqual([])
})
