// How far the goals had come at each review, as the family and the partner saw it; a goal that did not move was a signal.
import { addDays, type Day } from '#kit/day.ts'
import type { GasLevel } from '#rooms/measures/model.ts'
import type { PlanContent } from '#rooms/plans/model.ts'
import { type Assessed, isStalled } from '#rooms/plans/rules/attainment.ts'
import { type Episode, type Life, workday } from './life.ts'
import { adultsAtHome } from './people.ts'
import { at } from './sheet.ts'
import { GOAL_ANSWERS, GOAL_NOTES } from './words/phrases.ts'

type Version = { readonly versionId: string; readonly on: Day; readonly content: PlanContent }

/** A goal is assessed on the day its version gave way to the next one, and once more near the end. */
export function assessGoals(whole: Life, episode: Episode, versions: readonly Version[]): void {
  // A stream of its own: what is drawn here changes nothing of the rest of the history.
  const life: Life = { ...whole, random: whole.random.fork(`goals ${episode.no}`) }
  const { county, random, partner, people, newId, add } = life
  const known = new Map<string, Assessed[]>()
  const said = new Set<string>()
  for (const [i, version] of versions.entries()) {
    const on = versions[i + 1]?.on ?? lastReview(life, episode, version.on)
    if (on === null || on > county.today || on <= version.on) continue
    for (const goal of version.content.goals) {
      if (random.chance(0.12)) continue
      const before = known.get(goal.goalId) ?? []
      const familyLevel = random.chance(0.1) ? null : drawLevel(life, before)
      const workerLevel =
        random.chance(0.08) && familyLevel !== null ? null : nearTo(life, familyLevel ?? drawLevel(life, before))
      const sayer = adultsAtHome(people)[0] ?? people[0]!
      add('plans.attainment', {
        attainment_id: newId(),
        goal_id: goal.goalId,
        version_id: version.versionId,
        person_ids: version.content.personIds,
        episode: episode.no,
        assessed_on: on,
        family_level: familyLevel,
        worker_level: workerLevel,
        said_by: familyLevel === null ? null : sayer.personId,
        note: !life.swedish && random.chance(0.4) ? random.pick(GOAL_NOTES) : '',
        created_by: partner.accountId,
        created_at: at(on, '14:30'),
      })
      const all = [...before, { goalId: goal.goalId, episode: episode.no, assessedOn: on, familyLevel, workerLevel }]
      known.set(goal.goalId, all)
      if (!said.has(goal.goalId) && isStalled(all)) {
        said.add(goal.goalId)
        raise(life, goal.goalId, goal.what, on, versions[i + 1]?.versionId ?? null)
      }
    }
  }
}

/** The newest version is looked at between its reviews too, and when the work ends. */
function lastReview({ county, random }: Life, { endingOn }: Episode, from: Day): Day | null {
  if (endingOn !== null) return endingOn > from ? endingOn : null
  const on = workday(addDays(from, random.int(40, 70)))
  return on <= county.today ? on : null
}

function drawLevel({ random, effect }: Life, before: readonly Assessed[]): GasLevel {
  const last = before.at(-1)
  const from = last === undefined ? -1.6 : (last.familyLevel ?? last.workerLevel ?? -1)
  return round(from + 0.75 + effect * 0.9 + random.normal(0, 0.6))
}

const nearTo = ({ random }: Life, level: GasLevel): GasLevel =>
  random.chance(0.7) ? level : round(level + random.pick([-1, 1]))

const round = (value: number): GasLevel => Math.max(-2, Math.min(2, Math.round(value))) as GasLevel

function raise(life: Life, goalId: string, what: string, on: Day, versionId: string | null): void {
  const { add, newId, random, county, partner } = life
  const due = workday(addDays(on, random.int(1, 9)))
  // Answered by the version that was agreed on the same day, or some days later; only the newest may still be open.
  const answeredOn = versionId !== null ? on : due <= county.today ? due : null
  add('engagement.signal', {
    signal_id: newId(),
    course_id: null,
    goal_id: goalId,
    kind: 'goal_stalled',
    text: what,
    raised_on: on,
    meeting_ids: [],
    answered_on: answeredOn,
    answer: answeredOn === null ? null : random.pick(GOAL_ANSWERS),
    led_to_course_id: null,
    version_id: versionId,
    raised_by: partner.accountId,
    answered_by: answeredOn === null ? null : partner.accountId,
    created_at: at(on, '14:31'),
  })
}
