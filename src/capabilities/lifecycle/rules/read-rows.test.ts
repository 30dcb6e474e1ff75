// Headers and rows by the column tables: what is understood, what is refused and in which column.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#kit/languages.ts'
import { parseIdentityCode, syntheticIdentityCode } from '#kit/identity-code.ts'
import type { Day } from '#kit/day.ts'
import { IMPORT_KINDS, type ImportKind } from '../model.ts'
import { stagedColumns } from '../queries/stage.ts'
import { FILE_KINDS } from './columns.ts'
import { readHeader, rowReader } from './read-rows.ts'
import { REASONS } from './reasons.ts'

const read = (kind: ImportKind, row: Record<string, string>, syntheticOnly = true) => {
  const header = readHeader(kind, Object.keys(row))
  if (!header.ok) return header
  const result = rowReader(kind, header.value, { syntheticOnly })(Object.values(row))
  if (!result.ok) return result
  return { ok: true, ...Object.fromEntries(FILE_KINDS[kind].columns.map(({ name }, at) => [name, result.values[at]])) }
}

const CLIENT = {
  family_key: 'P-1',
  person_key: 'H-1',
  born_on: '1.3.1990',
  given_name: 'Jenni',
  surname: 'Koivuranta',
  relation: 'parent',
}
const SERVICE = { organisation: 'Alue', service_code: 'PT-1', name: 'Perhetyö', level: 'varhainen' }
const USE = {
  source_key: 'T-1',
  person_key: 'H-1',
  service_code: 'PT-1',
  organisation: 'Alue',
  starts_on: '2026-02-03',
  quantity: '1',
  unit: 'käynti',
}
const code = syntheticIdentityCode('1990-03-01' as Day, 0)

test.each(IMPORT_KINDS)('%s: the stage holds the columns in the order of the table', (kind) => {
  expect(stagedColumns(kind)).toEqual(FILE_KINDS[kind].columns.map(({ name }) => name))
})

test.each(IMPORT_KINDS)('%s: every column says what it means, and no name means two columns', (kind) => {
  const { columns } = FILE_KINDS[kind]
  for (const { meaning } of columns)
    for (const language of LANGUAGES) expect(meaning[language].length).toBeGreaterThan(4)
  for (const language of ['name', 'also'] as const) {
    const names = columns.flatMap((column) =>
      language === 'name' ? [column.name] : [...new Set([...column.also, column.name])],
    )
    expect(new Set(names).size).toBe(names.length)
  }
  for (const { example, read: cell, name } of columns)
    if (example !== '') expect([name, cell(example).ok]).toEqual([name, true])
})

describe('headers', () => {
  test('names in Finnish and Swedish, any case, spaces around', () => {
    const row = {
      Perheavain: 'P',
      HENKILÖAVAIN: 'H',
      ' syntymäaika ': '1.1.2020',
      Förnamn: 'A',
      sukunimi: 'B',
      suhde: 'lapsi',
    }
    expect(read('clients', row)).toMatchObject({
      ok: true,
      family_key: 'P',
      person_key: 'H',
      born_on: '2020-01-01',
      relation: 'child',
    })
  })
  test.each([
    [
      'required columns missing',
      ['family_key', 'surname'],
      'lifecycle.columns-missing',
      { columns: 'person_key, given_name, relation' },
    ],
    ['the same column twice', [...Object.keys(CLIENT), 'sukunimi'], 'lifecycle.column-twice', { column: 'surname' }],
    ['empty', ['', ' '], 'lifecycle.file-empty', undefined],
  ])('%s', (_, cells, why, facts) => {
    expect(readHeader('clients', cells)).toMatchObject({ ok: false, why, ...(facts ? { facts } : {}) })
  })
  test('unknown columns are named, not swallowed', () => {
    expect(readHeader('clients', [...Object.keys(CLIENT), 'interpeter'])).toMatchObject({
      value: { ignored: ['interpeter'] },
    })
  })
})

describe('rows', () => {
  test('the identity code tells the day of birth', () => {
    expect(read('clients', { ...CLIENT, born_on: '', identity_code: ` ${code.toLowerCase()} ` })).toMatchObject({
      ok: true,
      identity_code: code,
      born_on: '1990-03-01',
    })
  })
  test.each<[string, ImportKind, Record<string, string>, string, string]>([
    ['no such day', 'clients', { ...CLIENT, born_on: '31.2.1990' }, 'born_on', 'csv.no-such-day'],
    ['day in American order', 'clients', { ...CLIENT, born_on: '02/28/1990' }, 'born_on', 'csv.not-a-day'],
    ['no birth at all', 'clients', { ...CLIENT, born_on: '' }, 'identity_code', 'lifecycle.birth-unknown'],
    [
      'code and birth day differ',
      'clients',
      { ...CLIENT, identity_code: code, born_on: '2.3.1990' },
      'born_on',
      'lifecycle.birth-days-differ',
    ],
    [
      'wrong check character',
      'clients',
      { ...CLIENT, identity_code: `${code.slice(0, -1)}Y` },
      'identity_code',
      'identity-code.check-character',
    ],
    ['name missing', 'clients', { ...CLIENT, surname: ' ' }, 'surname', 'csv.empty'],
    ['relation not in the list', 'clients', { ...CLIENT, relation: 'kummi' }, 'relation', 'csv.not-in-list'],
    ['ban neither yes nor no', 'clients', { ...CLIENT, safety_ban: 'ehkä' }, 'safety_ban', 'csv.not-yes-or-no'],
    [
      'left before joining',
      'clients',
      { ...CLIENT, joined_on: '2.1.2026', left_on: '1.1.2026' },
      'left_on',
      'lifecycle.period-backwards',
    ],
    [
      'ambiguous number',
      'services',
      { ...SERVICE, cost_year: '2025', cost_unit: 'tunti', unit_cost: '1.234', cost_source: 'x' },
      'unit_cost',
      'csv.ambiguous-number',
    ],
    [
      'half a unit cost',
      'services',
      { ...SERVICE, cost_year: '2025', cost_unit: 'tunti', unit_cost: '12,50' },
      'cost_source',
      'lifecycle.cost-incomplete',
    ],
    [
      'cost below zero',
      'services',
      { ...SERVICE, cost_year: '2025', cost_unit: 'tunti', unit_cost: '-1', cost_source: 'x' },
      'unit_cost',
      'lifecycle.below-zero',
    ],
    ['nobody named', 'service_use', { ...USE, person_key: '' }, 'person_key', 'lifecycle.person-missing'],
    [
      'use ends before it starts',
      'service_use',
      { ...USE, ends_on: '1.2.2026' },
      'ends_on',
      'lifecycle.period-backwards',
    ],
    ['negative quantity', 'service_use', { ...USE, quantity: '-1' }, 'quantity', 'lifecycle.below-zero'],
  ])('%s', (_, kind, row, column, why) => {
    const result = read(kind, row)
    expect(result).toMatchObject({ ok: false, faults: [{ column, why }] })
    expect(Object.keys(REASONS)).toContain(why)
  })
  test('every fault of a row is told at once, and never a value', () => {
    const result = read('clients', { ...CLIENT, born_on: 'eilen', relation: 'kummi', identity_code: '010190-123X' })
    expect(result).toMatchObject({
      ok: false,
      faults: [{ column: 'identity_code' }, { column: 'born_on' }, { column: 'relation' }],
    })
    expect(JSON.stringify(result)).not.toMatch(/010190|kummi|eilen/)
  })
  test('a code that may be somebody is refused where everything is made up, and only there', () => {
    // nobody is born in 2090 yet
    const real = [...'0123456789ABCDEFHJKLMNPRSTUVWXY']
      .map((check) => `010390A899${check}`)
      .find((each) => parseIdentityCode(each).ok)!
    expect(read('clients', { ...CLIENT, born_on: '', identity_code: real })).toMatchObject({
      faults: [{ column: 'identity_code', why: 'lifecycle.real-person' }],
    })
    expect(read('clients', { ...CLIENT, born_on: '', identity_code: real }, false)).toMatchObject({ ok: true })
  })
  test('Finnish decimals and money', () => {
    expect(read('service_use', { ...USE, quantity: '1 234,5' })).toMatchObject({ quantity: 1234.5 })
    expect(
      read('services', { ...SERVICE, cost_year: '2025', cost_unit: 'h', unit_cost: '1 234,50', cost_source: 'x' }),
    ).toMatchObject({
      unit_cost: 123_450,
      cost_unit: 'hour',
      level: 'early',
    })
  })
  test('a short or long row is refused as a row', () => {
    const header = readHeader('service_use', Object.keys(USE))
    expect(header.ok && rowReader('service_use', header.value, { syntheticOnly: true })(['x'])).toMatchObject({
      ok: false,
      faults: [{ column: '', why: 'lifecycle.cell-count', facts: { cells: 1, header: 7 } }],
    })
  })
})
