import { describe, expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { judgeContact, judgeOutcome } from './triage.ts'

const contact = {
  kind: 'help_request',
  contactedBy: 'parent',
  consentBasis: 'own_contact',
  forWhom: 'own',
  concerns: [],
} as const

describe('a contact', () => {
  test.each([
    ['help_request', 'own_contact', true],
    ['contact_for_assessment', 'consent', true],
    ['contact_for_assessment', 'duty_to_report', false],
    ['notice_of_need', 'consent', false],
    ['notice_of_need', 'duty_to_report', true],
    ['notice_of_need', 'childs_interest', true],
    ['protection_assessment_request', 'consent', true],
    ['protection_assessment_request', 'duty_to_report', false],
  ] as const)('%s on the ground %s: %s', (kind, consentBasis, good) => {
    expect(judgeContact({ ...contact, kind, consentBasis }).ok).toBe(good)
  })

  test('a professional does not make a family’s own contact', () => {
    expect(judgeContact({ ...contact, contactedBy: 'professional' })).toMatchObject({
      why: 'families.professional-own-contact',
    })
    expect(judgeContact({ ...contact, contactedBy: 'professional', consentBasis: 'consent' }).ok).toBe(true)
  })

  test('for another it says whom it concerns', () => {
    expect(judgeContact({ ...contact, forWhom: 'other' })).toMatchObject({ why: 'families.concern-missing' })
    expect(judgeContact({ ...contact, forWhom: 'other', concerns: [{}] }).ok).toBe(true)
  })
})

describe('a child-protection report', () => {
  const today = '2026-11-22' as Day
  const report = { on: '2026-11-21' as Day, by: 'Minä', to: 'Lastensuojelu', checks: ['child_safe_now'] } as const

  test('is a mark that it was made elsewhere: when, by whom, to whom, the child’s safety asked first', () => {
    expect(judgeOutcome({ outcome: 'child_protection_report', report }, today).ok).toBe(true)
    expect(judgeOutcome({ outcome: 'child_protection_report', report: null }, today)).toMatchObject({
      why: 'families.report-facts-missing',
    })
    expect(
      judgeOutcome({ outcome: 'child_protection_report', report: { ...report, on: '2026-11-23' as Day } }, today),
    ).toMatchObject({ why: 'families.report-ahead' })
    expect(
      judgeOutcome({ outcome: 'child_protection_report', report: { ...report, checks: ['family_told'] } }, today),
    ).toMatchObject({ why: 'families.report-child-safe' })
  })

  test('no action has its reason from the list, and no other outcome has', () => {
    const judge = (outcome: 'no_action' | 'guidance', noAction: 'not_reached' | null) =>
      judgeOutcome({ outcome, report: null, noAction }, today)
    expect(judge('no_action', 'not_reached').ok).toBe(true)
    expect(judge('no_action', null)).toMatchObject({ why: 'families.no-action-why', field: 'noAction' })
    expect(judge('guidance', 'not_reached')).toMatchObject({ why: 'families.no-action-without-outcome' })
    expect(judge('guidance', null).ok).toBe(true)
  })

  test('belongs to no other outcome', () => {
    expect(judgeOutcome({ outcome: 'guidance', report }, today)).toMatchObject({
      why: 'families.report-without-outcome',
    })
    expect(judgeOutcome({ outcome: 'guidance', report: null }, today).ok).toBe(true)
  })
})
