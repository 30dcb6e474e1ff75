// Joining two changes of one record: nothing of either is lost without being asked.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeFields } from './merge-fields.ts'

const base = { name: 'Perhekeskus', phone: '', scope: ['family_work'] }

test.each([
  [
    'changes to different fields both stand',
    { phone: '1' },
    { name: 'Talo' },
    { name: 'Talo', phone: '1' },
    [],
    ['name'],
  ],
  ['the same change by both is no conflict', { name: 'Talo' }, { name: 'Talo' }, { name: 'Talo' }, [], []],
  ['different changes of one field wait for a choice', { name: 'A' }, { name: 'B' }, { name: 'A' }, ['name'], []],
  [
    'lists are compared by what they hold',
    { scope: ['family_work'] },
    { scope: [] as string[] },
    { scope: [] },
    [],
    ['scope'],
  ],
])('%s', (_, mine, theirs, value, both, taken) => {
  const merged = mergeFields(base, { ...base, ...mine }, { ...base, ...theirs })
  expect(merged).toEqual({ value: { ...base, ...value }, both, taken })
})

test('every field is mine, or theirs where I did not touch it', () => {
  const record = fc.record({ a: fc.integer({ min: 0, max: 2 }), b: fc.integer({ min: 0, max: 2 }) })
  fc.assert(
    fc.property(record, record, record, (start, mine, theirs) => {
      const { value, both } = mergeFields(start, mine, theirs)
      for (const key of ['a', 'b'] as const) {
        expect(value[key]).toBe(mine[key] === start[key] ? theirs[key] : mine[key])
        expect(both.includes(key)).toBe(
          mine[key] !== start[key] && theirs[key] !== start[key] && mine[key] !== theirs[key],
        )
      }
    }),
  )
})
