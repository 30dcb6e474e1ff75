// One partner at a time; a named worker or a recorded reason for everyone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, dayOf } from '#kit/day.ts'
import type { Id } from '#kit/id.ts'
import type { Assignment, AssignmentId, AssignmentRole, NamedWorkerExemption, PersonId } from '../model.ts'
import {
  everyoneHasNamedWorker,
  handOverPartner,
  isActiveOn,
  mayAssignPartner,
  mayExempt,
  mayHoldRole,
  overlaps,
  partnerOn,
  withoutNamedWorker,
} from './responsible.ts'

const MOTHER = 'mother' as PersonId
const CHILD = 'child' as PersonId
const TODAY = '2026-11-21' as Day

const assigned = (
  role: AssignmentRole,
  startDate: string,
  endDate: string | null = null,
  personId: PersonId | null = null,
): Assignment => ({
  assignmentId: `${role} ${startDate}` as AssignmentId,
  role,
  workerId: 'aino' as Id<'Worker'>,
  personId,
  startDate: startDate as Day,
  endDate: endDate as Day | null,
})

describe('[S0-2] exactly one active family partner', () => {
  test.each([
    ['2026-01-01', null, '2026-11-21', null, false],
    ['2026-01-01', '2026-11-21', '2026-11-21', null, false],
    ['2026-01-01', '2026-11-20', '2026-11-21', null, true],
    ['2027-01-01', null, '2026-11-21', null, false],
    ['2027-01-01', null, '2026-11-21', '2026-12-31', true],
  ])('one from %s to %s, another from %s to %s: %s', (from, to, start, end, allowed) => {
    const result = mayAssignPartner([assigned('family_partner', from, to)], {
      startDate: start as Day,
      endDate: end as Day | null,
    })
    expect(result.ok).toBe(allowed)
    if (!result.ok) expect(result.why).toBe('families.partner-exists')
  })

  test('other roles do not stand in the way, and a period runs forwards', () => {
    const others = [assigned('named_worker', '2026-01-01'), assigned('child_social_worker', '2026-01-01')]
    expect(mayAssignPartner(others, { startDate: TODAY, endDate: null }).ok).toBe(true)
    expect(mayAssignPartner([], { startDate: TODAY, endDate: addDays(TODAY, -1) })).toMatchObject({
      why: 'families.period-backwards',
    })
  })

  test('a hand-over leaves neither gap nor overlap', () => {
    const present = assigned('family_partner', '2026-01-01')
    const result = handOverPartner([present], TODAY)
    expect(result).toEqual({ ok: true, value: { ends: { ...present, endDate: '2026-11-20' } } })
    expect(handOverPartner([], TODAY)).toEqual({ ok: true, value: { ends: null } })
    expect(handOverPartner([assigned('family_partner', TODAY)], TODAY)).toMatchObject({
      why: 'families.partner-exists',
    })
    expect(handOverPartner([assigned('family_partner', '2026-12-01')], TODAY)).toMatchObject({
      why: 'families.partner-exists',
    })
  })

  test('whatever is allowed in turn, no day has two partners', () => {
    const period = fc.tuple(fc.nat(60), fc.option(fc.nat(30)))
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), (periods) => {
        const kept: Assignment[] = []
        for (const [from, length] of periods) {
          const startDate = addDays(dayOf(2026, 1, 1), from)
          const endDate = length === null ? null : addDays(startDate, length)
          if (mayAssignPartner(kept, { startDate, endDate }).ok)
            kept.push(assigned('family_partner', startDate, endDate))
        }
        for (let n = 0; n < 100; n++) {
          const day = addDays(dayOf(2026, 1, 1), n)
          const active = kept.filter((each) => isActiveOn(each, day))
          expect(active.length).toBeLessThanOrEqual(1)
          expect(partnerOn(kept, day)).toBe(active[0] ?? null)
        }
      }),
    )
  })

  test('overlapping is mutual and means a shared day', () => {
    const days = fc.tuple(fc.nat(20), fc.nat(10)).map(([from, length]) => ({
      startDate: addDays(TODAY, from),
      endDate: addDays(TODAY, from + length),
    }))
    fc.assert(
      fc.property(days, days, (a, b) => {
        const shared = Array.from({ length: 40 }, (_, n) => addDays(TODAY, n)).some(
          (d) => isActiveOn(a, d) && isActiveOn(b, d),
        )
        expect([overlaps(a, b), overlaps(b, a)]).toEqual([shared, shared])
      }),
    )
  })
})

describe('[S4-3] a named worker or a recorded reason', () => {
  const exemption = (personId: PersonId | null): NamedWorkerExemption => ({
    personId,
    ground: 'other_responsible_worker',
    explanation: 'Has a social worker in disability services',
    startDate: '2026-01-01' as Day,
    endDate: null,
  })
  const clients = [MOTHER, CHILD]

  test.each([
    ['nothing', [], [], [MOTHER, CHILD]],
    ['one for the family', [assigned('named_worker', '2026-01-01')], [], []],
    ['one for the child', [assigned('named_worker', '2026-01-01', null, CHILD)], [], [MOTHER]],
    ['one that has ended', [assigned('named_worker', '2026-01-01', '2026-11-20')], [], [MOTHER, CHILD]],
    ['a partner only', [assigned('family_partner', '2026-01-01')], [], [MOTHER, CHILD]],
    ['a reason for one', [], [exemption(MOTHER)], [CHILD]],
    ['one and a reason', [assigned('named_worker', '2026-01-01', null, CHILD)], [exemption(MOTHER)], []],
  ] as [string, Assignment[], NamedWorkerExemption[], PersonId[]][])('%s', (_, assignments, exemptions, missing) => {
    expect(withoutNamedWorker(clients, assignments, exemptions, TODAY, 'person')).toEqual(missing)
    const all = everyoneHasNamedWorker(clients, assignments, exemptions, TODAY, 'person')
    expect(all.ok ? null : all.why).toBe(missing.length === 0 ? null : 'families.named-worker-missing')
  })

  test('[S4-4] where one is named per family, one person with a named worker answers for all', () => {
    const forChild = [assigned('named_worker', '2026-01-01', null, CHILD)]
    expect(withoutNamedWorker(clients, forChild, [], TODAY, 'family')).toEqual([])
    expect(withoutNamedWorker(clients, [], [], TODAY, 'family')).toEqual(clients)
  })

  test('a reason takes a ground of the law and words', () => {
    expect(mayExempt(null, 'words')).toMatchObject({ why: 'families.named-worker-ground-missing' })
    expect(mayExempt('manifestly_unnecessary', ' ')).toMatchObject({ why: 'families.named-worker-reason-missing' })
    expect(mayExempt('manifestly_unnecessary', 'One short visit').ok).toBe(true)
  })
})

test.each([
  ['child_social_worker', true, true, true],
  ['child_social_worker', true, false, false],
  ['child_social_worker', false, true, false],
  ['family_partner', false, false, true],
  ['named_worker', false, false, true],
] as const)('%s by one qualified %s, in office %s: %s', (role, isQualifiedSocialWorker, isInPublicOffice, allowed) => {
  expect(mayHoldRole(role, { isQualifiedSocialWorker, isInPublicOffice }).ok).toBe(allowed)
})
