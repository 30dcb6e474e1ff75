// The situation check: at the start, on the way, at the end. Most get a little better, some do not, some get worse.
import { addDays, type Day } from '#kit/day.ts'
import { type Answers, SCALES } from '#rooms/measures/model.ts'
import type { Episode, Life } from './life.ts'
import { between } from './assessments.ts'
import { adultsAtHome } from './people.ts'
import { at } from './sheet.ts'

type Point = 'start' | 'middle' | 'end' | 'follow_up'

export function answerChecks(life: Life, episode: Episode): void {
  const { add, newId, random, county, interpreter } = life
  const from = episode.assessOn
  if (from === null) return
  const points: [Point, Day | null, number][] = [
    ['start', addDays(from, random.int(3, 12)), 0],
    [
      'middle',
      episode.changeOn === null ? null : between(episode.changeOn, episode.endingOn ?? addDays(county.today, 30), 0.5),
      0.5,
    ],
    ['end', episode.endingOn === null ? null : addDays(episode.endingOn, random.int(4, 15)), 1],
    ['follow_up', episode.closedOn === null ? null : addDays(episode.closedOn, -random.int(3, 12)), 0.95],
  ]
  for (const person of adultsAtHome(life.people)) {
    const base = random.normal(0.46, 0.13)
    const own = life.effect * 0.17 + random.normal(0, 0.06)
    for (const [point, on, share] of points) {
      if (on === null || on > county.today || random.chance(point === 'start' ? 0.06 : 0.17)) continue
      add('measures.answer', {
        answer_id: newId(),
        person_id: person.personId,
        episode: episode.no,
        point,
        answered_on: on,
        answered_with:
          interpreter !== null
            ? 'interpreter'
            : random.weighted([
                ['own', 5],
                ['worker_device', 4],
                ['phone', 1],
              ] as const),
        ...draw(life, base + own * share + random.normal(0, 0.04), point),
        created_by: life.partner.accountId,
        created_at: at(on, '17:00'),
      })
    }
  }
}

/** Answers around a level from 0 to 1; an item may be left empty. */
function draw({ random, effect }: Life, level: number, point: Point): Answers {
  const item = (key: keyof typeof SCALES, extra = 0): number | null => {
    if (random.chance(0.045)) return null
    const { min, max } = SCALES[key]
    return Math.max(min, Math.min(max, Math.round(min + (level + extra + random.normal(0, 0.11)) * (max - min))))
  }
  const used = point !== 'start'
  return {
    future: item('future'),
    networks: item('networks', -0.04),
    childneeds: item('childneeds', 0.1),
    trust: item('trust', 0.02),
    life: item('life') ?? SCALES.life.min + 4,
    use_worker: used ? item('use_worker', 0.22 + effect * 0.08) : null,
    use_plan: used ? item('use_plan', 0.1 + effect * 0.06) : null,
  }
}
