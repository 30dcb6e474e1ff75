// What the Lehtovaara family lets others see of its plan: the school its goal, the home service the mornings; one sharing that was taken back.
import { addDays, type Day } from '#kit/day.ts'
import type { PlanContent } from '#rooms/plans/model.ts'
import type { Life } from '../life.ts'
import { writeSharing } from '../shared.ts'
import type { Cast } from './lanes.ts'

export function shareLehtovaara(
  life: Life,
  cast: Cast,
  content: PlanContent,
  versionId: string,
  day: (text: string) => Day,
): void {
  const by = [cast.jenni.personId, cast.oskari.personId]
  const goal = (no: number) => ({ goalIds: [content.goals[no]!.goalId as string], serviceIds: [] })
  const version = { versionId, content, episode: 1 }
  const share = (to: 'school' | 'home' | 'beside', no: number, on: Day, endedOn: Day | null, note = '') =>
    writeSharing(life, version, { to, chosen: goal(no), by, manner: 'interpreted', on, endedOn, note })
  share('school', 1, day('10-02'), null, 'Elias kuuli ja hyväksyi.')
  share('home', 0, day('10-05'), null)
  share('beside', 1, day('10-02'), addDays(day('10-02'), 21))
}
