// The Lehtovaara family's earlier services, its close network then and now, and what the school was asked.
import { addDays, type Day } from '#kit/day.ts'
import type { Closeness, CloseRelation, Effect } from '#rooms/assessment/model.ts'
import type { Life } from '../life.ts'
import { at } from '../sheet.ts'
import { type Around, writeMap } from '../together.ts'
import type { Cast } from './lanes.ts'
import { NEEDS } from './plans.ts'

const EARLIER = [
  ['Neuvola', 'kun Aatu syntyi', 2, 'Kysyttiin aina minulta, ei koskaan Oskarilta.', 'jenni'],
  ['Aikuissosiaalityö', 'kaksi vuotta sitten', 1, 'Samat paperit joka kuussa. Tulkkia ei tilattu.', 'oskari'],
  ['Koulukuraattori', 'viime lukuvuonna', 3, 'Hän soitti, kun oli luvannut. Se oli jo paljon.', 'jenni'],
] as const

/** Who, relation, then and now: closeness and what they bring; null where not on the map. */
const AROUND: readonly (readonly [
  string,
  CloseRelation,
  readonly [Closeness, Effect] | null,
  readonly [Closeness, Effect] | null,
  string,
])[] = [
  ['Mummo Ritva', 'relative', [1, 'helps'], [1, 'helps'], 'Keskiviikkoisin, viittoo.'],
  ['Oskarin veli Kalle', 'relative', [2, 'both'], [1, 'helps'], 'Auttaa kuljetuksissa.'],
  ['Naapuri Seija', 'neighbour', [3, 'neither'], [2, 'helps'], 'Avain heillä.'],
  ['Jennin esihenkilö', 'work_or_school', [2, 'burdens'], [2, 'both'], 'Vuoroista sovittu lokakuussa.'],
  ['Koulun aikuinen Minna', 'professional', null, [1, 'helps'], 'Eliaksen valitsema.'],
  ['Kuurojen yhdistys', 'organisation', [2, 'helps'], [2, 'helps'], ''],
  ['Jennin äiti', 'relative', [3, 'burdens'], [3, 'burdens'], ''],
  ['Jalkapallojoukkue', 'hobby', [3, 'both'], [2, 'helps'], 'Elias takaisin elokuussa.'],
]

export function assessLehtovaara(
  life: Life,
  cast: Cast,
  assessmentId: string,
  needs: { readonly mornings: string },
  day: (text: string) => Day,
): void {
  const { add, newId, partner, people, county } = life
  const everyone = people.map((person) => person.personId)
  for (const [name, period, usefulness, words, who] of EARLIER)
    add('assessment.earlier_service', {
      earlier_id: newId(),
      assessment_id: assessmentId,
      person_ids: everyone,
      name,
      period,
      usefulness,
      own_words: words,
      said_by: cast[who].personId,
      created_by: partner.accountId,
      created_at: at(day('02-12'), '13:10'),
    })
  const ids = AROUND.map(() => newId())
  const map = (side: 2 | 3): Around[] =>
    AROUND.flatMap((person, i) => {
      const [name, relation] = person
      const [closeness, effect] = person[side] ?? [null, null]
      return closeness === null ? [] : [{ id: ids[i]!, name, relation, closeness, effect: effect!, note: person[4] }]
    })
  writeMap(life, { no: 1 }, everyone, day('02-26'), map(2))
  writeMap(life, { no: 1 }, everyone, day('10-02'), map(3))
  const ask = (workerId: string, on: Day, question: string, answer: string | null) =>
    add('assessment.contribution', {
      contribution_id: newId(),
      person_ids: [cast.elias.personId],
      worker_id: workerId,
      question,
      shared: {
        names: [cast.elias.given],
        background:
          'Perhe on pyytänyt, että koulu ja koti sopivat aamuista yhdessä. Suostumus on kysytty Eliakselta ja vanhemmilta.',
        needs: [{ needId: needs.mornings, ownWords: NEEDS.mornings[0] }],
      },
      basis: 'consent',
      due_on: addDays(on, 14),
      asked_on: on,
      asked_by: partner.accountId,
      answered_on: answer === null ? null : addDays(on, 8),
      answer,
      declined_on: null,
      decline_reason: null,
      created_at: at(on, '15:20'),
    })
  const school = county.crew.of.get('school') ?? county.crew.psychologists[0]!
  ask(
    school.workerId,
    day('03-02'),
    'Miten Eliaksen koulupäivät sujuvat, ja milloin hän on koulussa mieluiten?',
    'Kuvataiteessa ja välitunnilla kirjaston puolella Elias viihtyy. Ruokala on vaikein. Poissaoloja syksystä 212 tuntia.',
  )
  const psychologist = county.crew.psychologists[0]!
  ask(
    psychologist.workerId,
    addDays(county.today, -4),
    'Talouden huoli on tullut esiin marraskuussa. Näkyykö se Eliaksen voinnissa, ja mitä siitä kannattaisi puhua hänen kanssaan?',
    null,
  )
}
