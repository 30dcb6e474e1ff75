// What the Lehtovaara family said and was asked: the assessment, needs, the children's opinions, the situation checks, felt benefit.
import type { Day } from '#kit/day.ts'
import { CORE_ITEMS, SCALES, type CoreItem } from '#rooms/measures/model.ts'
import { totalScore } from '#rooms/measures/rules/situation-check.ts'
import type { Life } from '../life.ts'
import type { Course } from '../package.ts'
import { at } from '../sheet.ts'
import { type Cast, CHECKS, LANES } from './lanes.ts'
import { assessLehtovaara } from './together.ts'
import { NEEDS } from './plans.ts'

export type NeedIds = Readonly<Record<keyof typeof NEEDS, string>>

export function askLehtovaara(life: Life, cast: Cast, courses: readonly Course[], day: (text: string) => Day): NeedIds {
  const { add, newId, partner, people } = life
  const everyone = people.map((person) => person.personId)
  const by = partner.accountId
  const assessmentId = newId()
  add('assessment.assessment', {
    assessment_id: assessmentId,
    episode: 1,
    person_ids: everyone,
    started_on: day('02-12'),
    completed_on: day('04-12'),
    strengths:
      'Perhe nauraa yhdessä myös vaikeina päivinä. Sisarukset pitävät toistensa puolta. Koko perhe viittoo, ja mummo Ritva on mukana joka viikko.',
    situation:
      'Kaksi vuorotyötä, kolme lasta ja aamut, joihin kaikki kuormitus kertyy. Eliaksen poissaolot koulusta alkoivat syksyllä. Perheen ympärillä on kahdeksan tahoa ja neljä omaa arviota, eikä kukaan ole katsonut kokonaisuutta.',
    professional_view:
      'Aamut ja Eliaksen koulu kuuluvat yhteen. Ensin yksi suunnitelma ja yksi ihminen, ja tulkki joka tapaamiseen.',
    earlier_services:
      'Palveluohjaus, aikuissosiaalityö, neuvola ja kuraattori, kaikilla oma arvio. Hyötyä perheen mielestä: kuraattorista jonkin verran, muista ei.',
    revision: 4,
    created_by: by,
    created_at: at(day('02-12'), '13:00'),
  })
  const ids = Object.fromEntries(
    Object.entries(NEEDS).map(([key, [words, who, on, domain, state, view]]) => {
      const needId = newId()
      add('assessment.need', {
        need_id: needId,
        assessment_id: assessmentId,
        person_ids: everyone,
        own_words: words,
        said_by: cast[who].personId,
        professional_view: view,
        recognised_by: view === '' ? 'family' : 'both',
        wants_help: 'yes',
        domain,
        state,
        raised_on: day(on),
        word_id: null,
        created_by: by,
        created_at: at(day(on), '14:00'),
      })
      return [key, needId]
    }),
  ) as NeedIds
  assessLehtovaara(life, cast, assessmentId, ids, day)
  const opinion = (who: 'elias' | 'noora' | 'aatu', on: string, way: string, content: string) =>
    add('assessment.opinion', {
      opinion_id: newId(),
      person_ids: [cast[who].personId],
      shared_with_family: who !== 'elias',
      heard_on: day(on),
      way,
      content,
      created_by: by,
      created_at: at(day(on), '15:00'),
    })
  opinion(
    'elias',
    '03-19',
    'Kahdestaan kävellen',
    'Elias haluaa, että koulussa on yksi aikuinen, jolle voi laittaa viestin. Ei halua, että aamuista puhutaan opettajalle.',
  )
  opinion(
    'noora',
    '03-20',
    'Piirtäen ja jutellen',
    'Noora toivoo aikaa äidin kanssa kahdestaan. Aamuista hän piirsi kellon, jolla on kädet ylhäällä.',
  )
  opinion('aatu', '03-20', 'Leikkien', 'Aatu tietää, mitä aamulla tehdään, kun hän saa katsoa kuvat itse.')
  opinion('noora', '09-30', 'Piirtäen ja jutellen', 'Noora haluaisi oman aikuisen, jonka kanssa käydä uimassa.')
  opinion(
    'elias',
    '10-01',
    'Kahdestaan kävellen',
    'Elias ehdotti itse, kenelle viestit menevät. Hän haluaa jatkaa lyhyttä päivää joulukuun.',
  )
  for (const [i, [on, jenni, oskari]] of CHECKS.entries())
    for (const [who, total] of [
      ['jenni', jenni],
      ['oskari', oskari],
    ] as const)
      if (total !== null)
        add('measures.answer', {
          answer_id: newId(),
          person_id: cast[who].personId,
          episode: 1,
          point: i === 0 ? 'start' : 'middle',
          answered_on: day(on),
          answered_with: who === 'oskari' ? 'interpreter' : 'own',
          ...answersFor(total),
          use_worker: i === 0 ? null : Math.min(5, 3 + Math.floor(i / 2)),
          use_plan: i === 0 ? null : 4,
          created_by: by,
          created_at: at(day(on), '17:00'),
        })
  for (const [i, { benefit }] of LANES.entries())
    for (const [on, value] of benefit)
      add('plans.benefit', {
        benefit_id: newId(),
        course_id: courses[i]!.courseId,
        person_id: cast.jenni.personId,
        asked_on: day(on),
        value,
        said_by: 'person',
        timing: on === benefit[0]![0] ? (LANES[i]!.service === 'familyWork' ? 'too_late' : 'in_time') : null,
        created_by: by,
      })
  return ids
}

/** Five items near each other whose total is the one wished for, to the rounding of the scales. */
function answersFor(total: number): Record<CoreItem, number> {
  const level = (key: CoreItem, share: number): number =>
    Math.round(SCALES[key].min + share * (SCALES[key].max - SCALES[key].min))
  let best = Object.fromEntries(CORE_ITEMS.map((key) => [key, level(key, total / 100)])) as Record<CoreItem, number>
  const off = (answers: Record<CoreItem, number>): number =>
    Math.abs(totalScore({ ...answers, use_worker: null, use_plan: null })! - total)
  for (let round = 0; round < 12; round++) {
    const near = CORE_ITEMS.flatMap((key) =>
      [-1, 1].map((step) => ({
        ...best,
        [key]: Math.max(SCALES[key].min, Math.min(SCALES[key].max, best[key] + step)),
      })),
    )
    best = [best, ...near].reduce((a, b) => (off(b) < off(a) - 1e-9 ? b : a))
  }
  return best
}
