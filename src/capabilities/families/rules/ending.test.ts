// The ending checklist.
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { ENDING_ITEMS, type EndingChecklist } from '../model.ts'
import { followUpOn, mayEnd, mayTickGoals, mayTickServices, openEndingItems } from './ending.ts'
import { FI_2026 } from './law-profile.ts'

const DONE: EndingChecklist = {
  goalsReviewedOn: '2026-11-02' as Day,
  servicesHaveOwnersOn: '2026-11-02' as Day,
  wayBackAgreed: 'Call Aino, or come to the meeting place',
  endCheck: 'done',
  closingNote: 'We looked back together.',
}

test.each([
  [DONE, []],
  [{ ...DONE, endCheck: 'declined' }, []],
  [{ ...DONE, goalsReviewedOn: null }, ['goals_reviewed']],
  [{ ...DONE, servicesHaveOwnersOn: null }, ['services_have_owners']],
  [{ ...DONE, wayBackAgreed: ' ' }, ['way_back_agreed']],
  [{ ...DONE, endCheck: null }, ['end_check']],
  [{ ...DONE, closingNote: '' }, ['closing_note']],
  [
    { goalsReviewedOn: null, servicesHaveOwnersOn: null, wayBackAgreed: null, endCheck: null, closingNote: null },
    [...ENDING_ITEMS],
  ],
] as [EndingChecklist, string[]][])('[S0-10] %j leaves open %j', (checklist, open) => {
  expect(openEndingItems(checklist)).toEqual(open)
  expect(mayEnd(openEndingItems(checklist), null).ok).toBe(open.length === 0)
  expect(mayEnd(openEndingItems(checklist), 'The family moved abroad').ok).toBe(true)
})

test('[S0-10] services are not ticked while one has nobody responsible', () => {
  expect(mayTickServices([])).toMatchObject({ ok: true })
  expect(mayTickServices([{ ownerName: 'Family counselling' }, { ownerName: 'Aino' }])).toMatchObject({ ok: true })
  expect(mayTickServices([{ ownerName: 'Aino' }, { ownerName: ' ' }, { ownerName: null }])).toMatchObject({
    why: 'families.service-without-owner',
    facts: { services: 2 },
  })
})

test('goals are not ticked while one was not looked at', () => {
  expect(mayTickGoals({ all: 3, reviewed: 3 }).ok).toBe(true)
  expect(mayTickGoals({ all: 3, reviewed: 1 })).toMatchObject({
    why: 'families.goal-not-reviewed',
    facts: { goals: 2 },
  })
})

test('the follow-up falls on a working day', () => {
  expect(followUpOn('2026-11-02' as Day, FI_2026)).toBe('2027-02-02')
  expect(followUpOn('2026-09-24' as Day, FI_2026)).toBe('2026-12-28')
  expect(followUpOn('2026-11-02' as Day, FI_2026, 1)).toBe('2026-12-02')
})
