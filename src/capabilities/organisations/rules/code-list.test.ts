// Code lists as offered: order, retirement, what was chosen before, and codes newer than the county's list.
import { expect, test } from 'vitest'
import { offered } from './code-list.ts'

const CODES = ['home', 'school', 'outdoors', 'office'] as const
const one = (code: string, retired = false) => ({ code, retired, text: null })

test.each([
  ['as shipped', undefined, undefined, ['home', 'school', 'outdoors', 'office']],
  [
    'another order',
    [one('office'), one('home'), one('outdoors'), one('school')],
    undefined,
    ['office', 'home', 'outdoors', 'school'],
  ],
  [
    'one retired',
    [one('home'), one('school', true), one('outdoors'), one('office')],
    undefined,
    ['home', 'outdoors', 'office'],
  ],
  [
    'one retired, chosen before',
    [one('home'), one('school', true), one('outdoors'), one('office')],
    'school',
    ['home', 'school', 'outdoors', 'office'],
  ],
  ['codes that came later', [one('school'), one('home')], undefined, ['school', 'home', 'outdoors', 'office']],
  ['all of a part retired', CODES.map((code) => one(code, true)), undefined, ['home', 'school', 'outdoors', 'office']],
  ['a code the program no longer has', [one('moon'), one('home')], undefined, ['home', 'school', 'outdoors', 'office']],
] as const)('%s', (_name, kept, chosen, expected) => {
  expect(offered(CODES, kept, chosen)).toEqual(expected)
})
