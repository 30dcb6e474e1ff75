import { describe, expect, test } from 'vitest'
import { kaplanMeier, waitQuantile, type Wait } from './survival.ts'

// Weeks in remission under 6-MP, Freireich et al. (1963), as tabled by Cox and Oakes (1984); + still in remission.
const SIX_MP = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'
const PLACEBO = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23'
const read = (text: string): Wait[] =>
  text.split(' ').map((each) => ({ days: Number.parseInt(each, 10), done: !each.endsWith('+') }))

describe('Kaplan-Meier', () => {
  test('[S4-13] gives the published steps of the 6-MP group', () => {
    const steps = kaplanMeier(read(SIX_MP))
    expect(steps.map(({ days, atRisk, ended }) => [days, atRisk, ended])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ])
    expect(steps.map(({ share }) => share.toFixed(3))).toEqual([
      '0.857',
      '0.807',
      '0.753',
      '0.690',
      '0.627',
      '0.538',
      '0.448',
    ])
  })

  test('[S4-13] gives the published medians: 23 weeks under 6-MP, 8 under placebo', () => {
    expect(waitQuantile(kaplanMeier(read(SIX_MP)), 0.5)).toBe(23)
    expect(waitQuantile(kaplanMeier(read(PLACEBO)), 0.5)).toBe(8)
  })

  test('what too few have reached is not guessed', () => {
    expect(waitQuantile(kaplanMeier(read(SIX_MP)), 0.9)).toBeNull()
    expect(waitQuantile(kaplanMeier([]), 0.5)).toBeNull()
  })

  test('those who still wait make the median longer than that of the ended ones alone', () => {
    const waits = read('2 3 4 30+ 40+ 50+')
    const ended = waits.filter(({ done }) => done)
    expect(waitQuantile(kaplanMeier(ended), 0.5)).toBe(3)
    expect(waitQuantile(kaplanMeier(waits), 0.5)).toBe(4)
    expect(waitQuantile(kaplanMeier(waits), 0.9)).toBeNull()
  })

  test('without anybody waiting it is the plain share of those not yet through', () => {
    const steps = kaplanMeier(read('1 2 3 4'))
    expect(steps.map(({ share }) => share)).toEqual([0.75, 0.5, 0.25, 0])
    expect(waitQuantile(steps, 0.5)).toBe(2.5)
  })
})
