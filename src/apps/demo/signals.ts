// What showed that a service does not fit, and what was done about it.
import { addDays, type Day, daysBetween } from '#kit/day.ts'
import type { Life } from './life.ts'
import type { Held } from './meetings.ts'
import type { Course } from './package.ts'
import type { Version } from './plan.ts'
import { at } from './sheet.ts'
import { DOES_NOT_FIT, SIGNAL_ANSWERS } from './words/phrases.ts'

export function raiseSignals(
  life: Life,
  courses: readonly Course[],
  held: ReadonlyMap<string, readonly Held[]>,
  versions: readonly Version[],
): void {
  const { add, newId, random } = life
  for (const course of courses) {
    const { signal } = course
    if (signal === null) continue
    const missed = (held.get(course.courseId) ?? [])
      .filter(({ state, on }) => state === 'missed' && on <= signal.raisedOn)
      .slice(-2)
    // Two misses need two meetings; where the summer left too few, it was the family who said it.
    const kind = signal.kind === 'two_missed' && missed.length < 2 ? 'family_said' : signal.kind
    const raisedOn = kind === 'two_missed' ? missed.at(-1)!.on : signal.raisedOn
    const version =
      signal.answeredOn === null
        ? undefined
        : versions.find(
            ({ on, state }) =>
              state !== 'draft' && Math.abs(daysBetween(on, signal.answeredOn!)) <= 21 && on >= addDays(raisedOn, -1),
          )
    add('engagement.signal', {
      signal_id: newId(),
      course_id: course.courseId,
      goal_id: null,
      kind,
      text: kind === 'family_said' ? random.pick(DOES_NOT_FIT) : '',
      raised_on: raisedOn,
      meeting_ids: kind === 'two_missed' ? missed.map(({ meetingId }) => meetingId) : [],
      answered_on: signal.answeredOn,
      answer:
        signal.answeredOn === null
          ? null
          : random.pick(
              SIGNAL_ANSWERS[
                signal.instead !== null ? 'replaced' : course.endedOn === signal.answeredOn ? 'ended' : 'adjusted'
              ],
            ),
      led_to_course_id: signal.instead,
      version_id: version?.versionId ?? null,
      raised_by: kind === 'family_said' ? life.familyAccountId : null,
      answered_by: signal.answeredOn === null ? null : life.partner.accountId,
      created_at: at(raisedOn, '16:00'),
    })
  }
}

/** What the parent with an account of one's own has said of the whole, and what was answered: so that the answer can be read there. */
export function saidOneself(life: Life, episode: { readonly changeOn: Day | null }, accountId: string): void {
  const { add, newId, county, partner } = life
  if (episode.changeOn === null) return
  const raisedOn = addDays(episode.changeOn, 30)
  const answeredOn = addDays(raisedOn, 4)
  if (answeredOn > county.today) return
  add('engagement.signal', {
    signal_id: newId(),
    course_id: null,
    goal_id: null,
    kind: 'family_said',
    text: 'Kerromme samat asiat joka tapaamisessa uudelle ihmiselle. Se ei auta ketään.',
    raised_on: raisedOn,
    meeting_ids: [],
    answered_on: answeredOn,
    answer:
      'Olet oikeassa. Tästä lähtien minä kerron muille, ja teille ei enää soita kukaan uusi ilman että siitä on sovittu.',
    led_to_course_id: null,
    version_id: null,
    raised_by: accountId,
    answered_by: partner.accountId,
    created_at: at(raisedOn, '20:10'),
  })
}
