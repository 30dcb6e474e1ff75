// Consent to joint plans: everybody of age answers before the first version; a few say no, a few take it back later.
import { addDays, type Day, earlierOf } from '#kit/day.ts'
import { answersOneself } from '#rooms/plans/rules/joint-plan.ts'
import type { Episode, Life } from './life.ts'
import { at } from './sheet.ts'

/** `by`: who of age consents today; nobody where somebody said no or took it back. */
export type ConsentTold = { readonly joint: boolean; readonly by: readonly string[] }

const MANNERS = [
  ['in_person', 7],
  ['in_writing', 2],
  ['by_phone', 1],
] as const

/** Whether the plan of this episode is a joint one: help of several agencies, and nobody says no. */
export function askConsent(life: Life, episode: Episode): ConsentTold {
  if (!life.multi || episode.changeOn === null) return { joint: false, by: [] }
  const random = life.random.fork(`consent ${episode.no}`)
  const on = addDays(episode.changeOn, -2)
  const asked = life.people.filter(({ bornOn }) => answersOneself(bornOn, on))
  const refuses = random.chance(0.05)
  const withdraws = !refuses && random.chance(0.06)
  const backOn = earlierOf(addDays(episode.changeOn, random.int(40, 160)), addDays(life.county.today, -3))
  asked.forEach((person, i) => {
    const manner = person.interpreter !== null ? 'interpreted' : random.weighted(MANNERS)
    const isLast = i === asked.length - 1
    writeConsent(life, episode, {
      personId: person.personId,
      answer: refuses && isLast ? 'refused' : 'given',
      manner,
      on,
      withdrawnOn: withdraws && isLast && backOn > on ? backOn : null,
    })
  })
  return {
    joint: asked.length > 0 && !refuses,
    by: refuses || withdraws ? [] : asked.map(({ personId }) => personId),
  }
}

export function writeConsent(
  life: Life,
  episode: { readonly no: number },
  c: {
    personId: string
    answer: 'given' | 'refused'
    manner: string
    on: Day
    withdrawnOn: Day | null
    note?: string
  },
): void {
  const { add, newId, partner } = life
  add('plans.consent', {
    consent_id: newId(),
    person_id: c.personId,
    said_by: c.personId,
    episode: episode.no,
    answer: c.answer,
    manner: c.manner,
    asked_on: c.on,
    note: c.note ?? '',
    withdrawn_on: c.withdrawnOn,
    withdrawn_manner: c.withdrawnOn === null ? null : 'in_person',
    withdrawn_by: c.withdrawnOn === null ? null : partner.accountId,
    created_by: partner.accountId,
    created_at: at(c.on, '12:20'),
  })
}
