// The path of an episode: every pair of phases, and what stands in the way.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENDING_ITEMS, type Phase, PHASES } from '../model.ts'
import { allowedMoves, movePhase, needsReason, PHASE_TABLE, type PhaseFacts, reopen } from './phases.ts'

const READY: PhaseFacts = { hasActivePartner: true, openEndingItems: [], reason: 'because' }

// The moves as drawn: every pair that is not here is refused.
const PATH: [from: Phase, to: Phase][] = [
  ['contact', 'initial_assessment'],
  ['contact', 'closed'],
  ['initial_assessment', 'change'],
  ['initial_assessment', 'controlled_ending'],
  ['initial_assessment', 'on_hold'],
  ['change', 'controlled_ending'],
  ['change', 'initial_assessment'],
  ['change', 'on_hold'],
  ['controlled_ending', 'follow_up'],
  ['controlled_ending', 'closed'],
  ['controlled_ending', 'change'],
  ['controlled_ending', 'on_hold'],
  ['follow_up', 'closed'],
]

describe('[S0-7] only legal moves', () => {
  const pairs = PHASES.filter((from) => from !== 'on_hold').flatMap((from) => PHASES.map((to) => [from, to] as const))
  test.each(pairs)('%s to %s', (from, to) => {
    const legal = PATH.some(([a, b]) => a === from && b === to)
    const moved = movePhase(from, to, READY)
    expect(moved.ok).toBe(legal)
    if (!moved.ok) expect(moved.why).toBe('families.phase-not-allowed')
  })

  test.each([
    ['initial_assessment', ['initial_assessment', 'controlled_ending']],
    ['change', ['change', 'controlled_ending']],
    ['controlled_ending', ['controlled_ending']],
    [null, ['controlled_ending']],
  ] as [Phase | null, Phase[]][])('held from %s, goes on to %j', (heldFrom, expected) => {
    expect(allowedMoves('on_hold', heldFrom)).toEqual(expected)
    for (const to of PHASES) {
      expect(movePhase('on_hold', to, { ...READY, heldFrom }).ok).toBe(expected.includes(to))
    }
  })

  test('every phase but the last leads on, and closing can be reached from all', () => {
    const reached = (from: Phase, seen = new Set<Phase>()): Set<Phase> => {
      if (seen.has(from)) return seen
      seen.add(from)
      for (const to of PHASE_TABLE[from].moves) reached(to, seen)
      return seen
    }
    for (const phase of PHASES) expect(reached(phase).has('closed')).toBe(true)
  })
})

test.each([
  ['contact', 'closed'],
  ['initial_assessment', 'on_hold'],
  ['initial_assessment', 'controlled_ending'],
  ['change', 'on_hold'],
  ['change', 'initial_assessment'],
  ['controlled_ending', 'closed'],
  ['controlled_ending', 'change'],
] as [Phase, Phase][])('%s to %s says why', (from, to) => {
  expect(needsReason(from, to)).toBe(true)
  expect(movePhase(from, to, { ...READY, reason: '  ' })).toMatchObject({ ok: false, why: 'families.reason-missing' })
  expect(movePhase(from, to, { ...READY, reason: ' moved away ' })).toMatchObject({
    ok: true,
    value: { reason: 'moved away' },
  })
})

test('[S0-7] the change phase starts and goes on only with a partner', () => {
  const alone = { ...READY, hasActivePartner: false }
  for (const [from, heldFrom] of [
    ['initial_assessment', null],
    ['controlled_ending', null],
    ['on_hold', 'change'],
  ] as [Phase, Phase | null][]) {
    expect(movePhase(from, 'change', { ...alone, heldFrom })).toMatchObject({
      ok: false,
      why: 'families.partner-missing',
    })
  }
  expect(movePhase('contact', 'initial_assessment', alone).ok).toBe(true)
})

describe('[S0-10] controlled ending', () => {
  test.each(ENDING_ITEMS)('does not end with %s open unless a reason is given, which is kept with it', (item) => {
    const facts = { ...READY, openEndingItems: [item], reason: null }
    for (const to of ['follow_up', 'closed'] as const) {
      expect(movePhase('controlled_ending', to, facts)).toMatchObject({
        ok: false,
        why: 'families.ending-checklist-open',
      })
    }
    expect(movePhase('controlled_ending', 'follow_up', { ...facts, reason: 'moved away' })).toMatchObject({
      ok: true,
      value: { reason: 'moved away', openEndingItems: [item], makesFollowUp: true },
    })
  })

  test('with everything done it ends without a reason and makes a follow-up', () => {
    const moved = movePhase('controlled_ending', 'follow_up', { ...READY, reason: null })
    expect(moved).toMatchObject({ ok: true, value: { makesFollowUp: true, openEndingItems: [], reason: null } })
  })

  test('an open list does not stop going back to change', () => {
    const moved = movePhase('controlled_ending', 'change', { ...READY, openEndingItems: ['end_check'] })
    expect(moved).toMatchObject({ ok: true, value: { makesFollowUp: false, openEndingItems: [] } })
  })
})

test('going on hold remembers what was held', () => {
  expect(movePhase('change', 'on_hold', READY)).toMatchObject({ ok: true, value: { heldFrom: 'change' } })
})

test('a family that comes back gets a new episode linked to the old', () => {
  expect(reopen({ episode: 1, phase: 'closed' })).toEqual({
    ok: true,
    value: { episode: 2, linkedTo: 1, phase: 'contact' },
  })
  expect(reopen({ episode: 3, phase: 'follow_up' })).toMatchObject({ ok: true, value: { episode: 4, linkedTo: 3 } })
  fc.assert(
    fc.property(fc.constantFrom(...PHASES), (phase) => {
      return reopen({ episode: 1, phase }).ok === (phase === 'closed' || phase === 'follow_up')
    }),
  )
})
