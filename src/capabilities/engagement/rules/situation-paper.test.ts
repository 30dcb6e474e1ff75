// The situation summary on paper: what stands on it, what is counted when it does not fit, what is never on it.
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { pagesOf, taggedPdf } from '#platform/documents/tagged-pdf.ts'
import type { Situation } from '../contract/situation.ts'
import { situationPaper } from './situation-paper.ts'

const day = (text: string) => text as Day
const situation: Situation = {
  familyId: 'f',
  name: 'Lehtovaara',
  phase: 'change',
  phaseSince: day('2026-04-13'),
  interpreter: 'fse',
  safetyBan: true,
  members: [
    { personId: 'jenni', name: 'Jenni', bornOn: day('1990-03-14') },
    { personId: 'unborn', name: 'Vauva', bornOn: null },
  ],
  responsible: [{ role: 'named_worker', name: 'Heidi Korpinen' }],
  plan: { no: 3, agreedOn: day('2026-10-02'), reviewBy: day('2027-01-11'), personIds: ['jenni'] },
  needs: [{ needId: 'n', personIds: ['jenni'], ownWords: 'Aamut ovat pahimmat.', saidBy: 'jenni' }],
  goals: [
    {
      goalId: 'g',
      what: 'Rauhalliset aamut',
      by: day('2027-01-11'),
      assessedOn: day('2026-10-02'),
      familyLevel: -2,
      workerLevel: null,
    },
  ],
  services: [{ courseId: 'c', personIds: ['jenni'], name: 'Kotipalvelu', organisation: 'Kotiapu Oy', since: null }],
  steps: Array.from({ length: 9 }, (_, i) => ({
    stepId: `s${i}`,
    personIds: ['jenni'],
    what: `Askel ${i}`,
    ownerKind: 'person' as const,
    ownerName: 'Jenni',
    due: null,
  })),
  meetings: [
    { meetingId: 'm', personIds: ['jenni'], startsAt: '2026-11-23T05:00:00Z', kind: 'visit', withWhom: 'Sanna Ketola' },
  ],
  checks: [
    { personId: 'jenni', before: { day: day('2026-02-26'), score: 35 }, now: { day: day('2026-10-02'), score: 52 } },
  ],
}
const paper = (of: Situation, most = 8) => situationPaper(of, { language: 'fi', today: day('2026-11-22'), most })

test('[S4-11] one page holds family, phase, own words, goals with attainment, services, who does what, meetings, before and now, and the named worker', () => {
  const words = JSON.stringify(paper(situation))
  for (const said of [
    'Tilannekooste: Perhe Lehtovaara',
    'Jenni 36, Vauva.',
    'Muutosvaihe 13.4.2026 alkaen.',
    'Omatyöntekijä Heidi Korpinen.',
    '”Aamut ovat pahimmat.” Jenni',
    'Rauhalliset aamut, viimeistään 11.1.2027, perhe −2, työntekijä – (2.10.2026)',
    'Kotipalvelu, Kotiapu Oy, ei vielä alkanut',
    'Jenni: Askel 0',
    '23.11.2026 klo 07.00, tapaaminen, Sanna Ketola',
    'Jenni: alussa 35 (26.2.2026), nyt 52 (2.10.2026)',
  ])
    expect(words).toContain(said)
})

test('what does not fit is counted, never dropped unsaid', () => {
  expect(JSON.stringify(paper(situation, 3))).toContain('ja 6 muuta')
})

test('[S0-11] parts out of reach are left out, heading and all; a safety ban is said', () => {
  const words = JSON.stringify(paper({ ...situation, needs: null, checks: null }))
  expect(words).not.toContain('omin sanoin')
  expect(words).not.toContain('Tilannekysely')
  expect(words).toContain('Turvakielto')
  expect(JSON.stringify(paper({ ...situation, safetyBan: false }))).not.toContain('Turvakielto')
})

test('a page is counted as a page', async () => {
  const page = { title: 'T', language: 'fi-FI', foot: 'f', size: 9, margin: 48 }
  expect(pagesOf(await taggedPdf(page, paper(situation)))).toBe(1)
  expect(pagesOf(await taggedPdf({ ...page, size: 30 }, paper(situation)))).toBeGreaterThan(1)
})
