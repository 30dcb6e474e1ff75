// What is made together in an assessment: earlier services, the people around, what others were asked.
import { addDays, type Day } from '#kit/day.ts'
import type { Closeness, CloseRelation, Effect } from '#rooms/assessment/model.ts'
import { type Episode, type Life, workday } from './life.ts'
import { adultsAtHome, childrenByAge } from './people.ts'
import { at } from './sheet.ts'
import { ASKED, CLOSE_PEOPLE, EARLIER_SERVICES } from './words/around.ts'

type Assessed = {
  readonly assessmentId: string
  readonly until: Day
  readonly needs: readonly { readonly needId: string; readonly ownWords: string }[]
}

export type Around = {
  readonly id: string
  readonly name: string
  readonly relation: CloseRelation
  readonly closeness: Closeness
  readonly effect: Effect
  readonly note: string
}

export function assessTogether(whole: Life, episode: Episode, { assessmentId, until, needs }: Assessed): void {
  // A stream of its own: what is drawn here changes nothing of the rest of the history.
  const life: Life = { ...whole, random: whole.random.fork(`together ${episode.no}`) }
  const { add, newId, random, people, partner, swedish } = life
  const on = episode.assessOn!
  const everyone = people.map((person) => person.personId)
  if (!swedish)
    for (const [name, period, words] of random.shuffle(EARLIER_SERVICES).slice(0, random.int(0, 3))) {
      const usefulness = random.chance(0.1) ? null : random.int(0, 5)
      add('assessment.earlier_service', {
        earlier_id: newId(),
        assessment_id: assessmentId,
        person_ids: everyone,
        name,
        period,
        usefulness,
        own_words: usefulness === null ? '' : words[usefulness >= 3 ? 1 : 0],
        said_by: adultsAtHome(people)[0]?.personId ?? null,
        created_by: partner.accountId,
        created_at: at(on, '13:10'),
      })
    }
  if (random.chance(0.75)) mapNetwork(life, episode, everyone)
  if (needs.length > 0 && life.multi && random.chance(0.4)) askOthers(life, episode, until, needs)
}

function mapNetwork(life: Life, episode: Episode, everyone: readonly string[]): void {
  const { newId, random, county } = life
  const first = random
    .shuffle(CLOSE_PEOPLE)
    .slice(0, random.int(3, 7))
    .map(([name, relation]): Around => ({
      id: newId(),
      name,
      relation,
      closeness: random.pick([1, 1, 2, 2, 3] as const),
      effect: random.weighted([
        ['helps', 6],
        ['burdens', 2],
        ['both', 2],
        ['neither', 1],
      ] as const),
      note: '',
    }))
  writeMap(life, episode, everyone, addDays(episode.assessOn!, 7), first)
  const again = episode.changeOn === null ? null : addDays(episode.changeOn, 120)
  if (again === null || again > county.today || random.chance(0.4)) return
  const now = first
    .filter(() => !random.chance(0.12))
    .map((person): Around => {
      const better = random.next() < 0.25 + life.effect * 0.4
      return better
        ? {
            ...person,
            closeness: Math.max(1, person.closeness - 1) as Closeness,
            effect: person.effect === 'burdens' ? 'both' : person.effect === 'both' ? 'helps' : person.effect,
          }
        : person
    })
  const [name, relation] = random.pick(CLOSE_PEOPLE.filter(([each]) => !first.some((person) => person.name === each)))
  writeMap(life, episode, everyone, again, [
    ...now,
    { id: newId(), name, relation, closeness: 2, effect: 'helps', note: '' },
  ])
}

export function writeMap(
  { add, newId, partner }: Life,
  episode: { readonly no: number },
  everyone: readonly string[],
  on: Day,
  people: readonly Around[],
): void {
  add('assessment.network_map', {
    map_id: newId(),
    person_ids: everyone,
    episode: episode.no,
    mapped_on: on,
    people,
    created_by: partner.accountId,
    created_at: at(on, '13:40'),
  })
}

function askOthers(life: Life, episode: Episode, until: Day, needs: Assessed['needs']): void {
  const { add, newId, random, people, partner, county } = life
  // Of a restricted family nobody outside is asked.
  if (life.safetyBan) return
  const askedOn = workday(addDays(episode.assessOn!, 5))
  if (askedOn > county.today) return
  const dueOn = workday(addDays(askedOn, 14))
  const asked = random.pick([...county.crew.psychologists, ...county.crew.of.values()])
  const child = childrenByAge(people)[0] ?? people[0]!
  const [question, answer] = random.pick(ASKED)
  const late = addDays(askedOn, random.int(2, 20))
  const done =
    episode.assessedOn !== null || late <= county.today
      ? late <= until || episode.assessedOn !== null
        ? late
        : null
      : null
  const answeredOn = done !== null && done <= county.today ? done : null
  const declines = answeredOn !== null && random.chance(0.12)
  add('assessment.contribution', {
    contribution_id: newId(),
    person_ids: [child.personId],
    worker_id: asked.workerId,
    question,
    shared: {
      names: [child.given],
      background: '',
      needs: needs.slice(0, 1).map(({ needId, ownWords }) => ({ needId, ownWords })),
    },
    basis: random.pick(['consent', 'consent', 'shl_41'] as const),
    due_on: dueOn,
    asked_on: askedOn,
    asked_by: partner.accountId,
    answered_on: declines ? null : answeredOn,
    answer: declines || answeredOn === null ? null : answer,
    declined_on: declines ? answeredOn : null,
    decline_reason: declines ? 'En ole tavannut lasta. Omaopettaja tuntee tilanteen paremmin.' : null,
    created_at: at(askedOn, '15:20'),
  })
}
