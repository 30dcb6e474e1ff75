// The plan on paper: the frame in the reader's language, the family's own words as they were said.
import { expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import type { PlanContent } from '../model.ts'
import { aGoal, aPlan, aService, aStep } from '../seed.ts'
import { printedPlan, type Printable } from './printed.ts'

const plan: Printable = {
  no: 2,
  joint: true,
  agreedOn: '2026-10-02' as Day,
  content: aPlan({
    personIds: ['p1'] as unknown as PlanContent['personIds'],
    goals: [
      aGoal('g1', {
        needIds: ['n1'] as never,
        steps: [aStep('s1', { ownerName: 'Oskari', what: 'Aamulista', due: '2026-11-29' as Day })],
      }),
    ],
    services: [],
    dissentingViews: 'Oskari toivoo kotipalvelua myös torstaisin.',
  }),
  names: new Map([['p1', 'Jenni']]),
  needs: [{ needId: 'n1', ownWords: 'Aamut ovat pahimmat.', saidBy: 'p1' }],
  agreements: [{ personId: 'p1', manner: 'agreed', onDay: '2026-10-02' as Day, note: '', dissent: '' }],
  wordsLanguage: 'fi',
}

test('a Swedish reader gets Swedish headings, and the words of the family in the language they were said in', () => {
  const pieces = printedPlan(plan, 'sv')
  expect(pieces[0]).toEqual({ kind: 'h1', text: 'Gemensam plan 2' })
  expect(pieces).toContainEqual({ kind: 'quote', text: 'Aamut ovat pahimmat.', by: 'Jenni', language: 'fi' })
  expect(pieces).toContainEqual({ kind: 'list', items: ['Oskari: Aamulista, senast 29.11.2026'] })
  expect(pieces.slice(-2)).toEqual([
    { kind: 'h2', text: 'Avvikande åsikt' },
    { kind: 'p', text: 'Oskari toivoo kotipalvelua myös torstaisin.' },
  ])
})

test('[S0-13] on paper each service says who organises it, who produces it and who does parts of it', () => {
  const services = [
    aService('s1', {
      serviceName: 'Tukihenkilö',
      organisationName: 'Vierellä ry',
      organiserName: 'Hyvinvointialue',
      subcontractors: [
        { organisationName: 'Kotiapu Oy', underName: null, what: 'viikonloput' },
        { organisationName: 'Kyyti Oy', underName: 'Kotiapu Oy', what: '' },
      ],
    }),
    aService('s2', { serviceName: 'Perhetyö', organisationName: 'Hyvinvointialue', organiserName: 'Hyvinvointialue' }),
  ]
  const words = JSON.stringify(printedPlan({ ...plan, content: { ...plan.content, services } }, 'fi'))
  expect(words).toContain(
    'Tukihenkilö. Järjestää: Hyvinvointialue. Tuottaa: Vierellä ry. Alihankkija: Kotiapu Oy (viikonloput). Alihankkija: Kyyti Oy (tilaaja Kotiapu Oy)',
  )
  expect(words).toContain('Perhetyö. Järjestää ja tuottaa: Hyvinvointialue')
})

test('somebody out of the reader’s reach is not named', () => {
  const words = JSON.stringify(printedPlan({ ...plan, names: new Map() }, 'fi'))
  expect(words).not.toContain('Jenni')
  expect(words).toContain('Perheenjäsen: sopi suunnitelmasta, 2.10.2026')
})

test('dissenting views are printed person by person, then what was written for all', () => {
  const pieces = printedPlan(
    {
      ...plan,
      agreements: [
        {
          personId: 'p1',
          manner: 'disagreed',
          onDay: '2026-10-02' as Day,
          note: '',
          dissent: 'Haluan tapaamiset iltaan.',
        },
      ],
    },
    'fi',
  )
  expect(pieces.slice(-4)).toEqual([
    { kind: 'h2', text: 'Eriävä näkemys' },
    { kind: 'h3', text: 'Jenni' },
    { kind: 'p', text: 'Haluan tapaamiset iltaan.' },
    { kind: 'p', text: 'Oskari toivoo kotipalvelua myös torstaisin.' },
  ])
})

test('[S4-5] a joint plan whose consent was withdrawn says so on paper', () => {
  const words = JSON.stringify(printedPlan({ ...plan, jointUntil: '2026-11-14' as Day }, 'fi'))
  expect(words).toContain('tavallinen 14.11.2026 alkaen')
})
