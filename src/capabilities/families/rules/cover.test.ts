// Suggestions of who stands in, and the limits, as tables of cases.
import { describe, expect, test } from 'vitest'
import { limitsOf, loadState, mayTakeOn, NO_LOAD } from './caseload.ts'
import { suggestCovers, type Candidate, type ToCover } from './cover.ts'

const LIMITS = limitsOf({ familyPartner: 26, namedWorker: 60, childSocialWorker: 45 })

const who = (workerId: string, more: Partial<Candidate> = {}): Candidate => ({
  workerId,
  unitIds: [1],
  languages: ['fi'],
  roles: ['family_partner'],
  qualifications: [],
  away: false,
  loads: {},
  ...more,
})
const row = (key: string, more: Partial<ToCover> = {}): ToCover => ({
  key,
  role: 'family_partner',
  unitId: 1,
  language: 'fi',
  workerId: 'away',
  children: 2,
  knows: [],
  ...more,
})
const chosen = (rows: ToCover[], candidates: Candidate[]) =>
  rows.map(({ key }) => suggestCovers(rows, candidates, LIMITS).get(key)?.workerId ?? null)

describe('who is suggested', () => {
  test('who knows the family first, then the unit, then the language, then the fewest families', () => {
    const knows = who('knows', { unitIds: [2] })
    const unit = who('unit', { loads: { family_partner: { families: 9, children: 9 } } })
    const speaks = who('speaks', { unitIds: [2], languages: ['so'] })
    expect(chosen([row('a', { knows: ['knows'] })], [unit, knows])).toEqual(['knows'])
    expect(chosen([row('a', { language: 'so' })], [unit, speaks])).toEqual(['unit'])
    expect(chosen([row('a', { language: 'so', unitId: 2 })], [speaks, who('other', { unitIds: [2] })])).toEqual([
      'speaks',
    ])
    expect(chosen([row('a')], [unit, who('light')])).toEqual(['light'])
  })

  test('what was suggested above counts below, so that one does not get all', () => {
    expect(chosen([row('a'), row('b'), row('c'), row('d')], [who('one'), who('two')])).toEqual([
      'one',
      'two',
      'one',
      'two',
    ])
  })

  test('who is full comes last, before nobody at all', () => {
    const full = who('full', { loads: { family_partner: { families: 26, children: 40 } } })
    expect(chosen([row('a', { knows: ['full'] })], [full, who('free', { unitIds: [9] })])).toEqual(['free'])
    expect(chosen([row('a')], [full])).toEqual(['full'])
  })

  test('nobody away, nobody unqualified, not oneself; where nobody is able nothing is suggested', () => {
    expect(chosen([row('a')], [who('gone', { away: true }), who('away')])).toEqual([null])
    const child = row('a', { role: 'child_social_worker' })
    expect(chosen([child], [who('plain', { roles: ['social_worker'] })])).toEqual([null])
    expect(
      chosen([child], [who('able', { roles: ['social_worker'], qualifications: ['social_worker', 'public_office'] })]),
    ).toEqual(['able'])
  })
})

describe('limits', () => {
  const load = (families: number, children = families * 2) => ({ families, children })
  test.each([
    ['child_social_worker', load(14, 28), load(1, 2), '', 'appointed', null],
    ['child_social_worker', load(15, 30), load(1, 1), 'Syy', 'appointed', 'families.caseload-ceiling'],
    ['child_social_worker', load(15, 30), load(1, 1), '', 'covers', null],
    ['family_partner', load(26), load(1), '', 'appointed', 'families.caseload-over'],
    ['family_partner', load(26), load(1), 'Kollega palaa viikon päästä', 'appointed', null],
    ['family_partner', load(25), load(1), '', 'appointed', null],
  ] as const)('%s with %o and %o more: %s', (role, present, more, despite, how, why) => {
    const judged = mayTakeOn(LIMITS[role], present, more, despite, how)
    expect(judged.ok ? null : judged.why).toBe(why)
  })

  test('near is told before over', () => {
    expect(loadState(LIMITS.family_partner, NO_LOAD)).toBe('free')
    expect(loadState(LIMITS.family_partner, load(23))).toBe('near')
    expect(loadState(LIMITS.child_social_worker, load(1, 31))).toBe('over')
  })
})
