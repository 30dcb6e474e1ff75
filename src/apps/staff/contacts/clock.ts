/** How contacts stand in the queue by their clocks, and where a day stands on the drawn scale. Pure. */
import type { Contact } from '#rooms/families/ui/contact-data.ts'

/** Days that the scale shows; who has waited longer stands at its end. */
export const SCALE_DAYS = 14

/** Where a day after the request stands on the scale, 0-1. */
export const onScale = (days: number): number => Math.min(Math.max(days, 0), SCALE_DAYS) / SCALE_DAYS

export const QUEUE_ORDERS = ['urgency', 'deadline', 'waited'] as const
export type QueueOrder = (typeof QUEUE_ORDERS)[number]

type Queued = Pick<Contact, 'urgency' | 'receivedAt'> & {
  readonly clock: Pick<Contact['clock'], 'basis' | 'startBy'>
}

/**
 * `urgency`: undecided first, then urgent, then what the law binds, then the oldest. `deadline`: the nearest day of
 * starting first, undecided still ahead of all. `waited`: the oldest first.
 */
export function inOrder<Each extends Queued>(contacts: readonly Each[], order: QueueOrder): Each[] {
  const rank = (each: Each) => (each.urgency === 'undecided' ? 0 : each.urgency === 'immediate' ? 1 : 2)
  const keyed = contacts.map((each) => {
    const { basis, startBy } = each.clock
    return {
      each,
      rank: rank(each),
      law: basis === 'statutory' ? 0 : 1,
      day: startBy.legal ?? startBy.target,
      at: each.receivedAt,
    }
  })
  type Keyed = (typeof keyed)[number]
  const byAge = (a: Keyed, b: Keyed) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)
  const byDay = (a: Keyed, b: Keyed) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)
  const compare = {
    urgency: (a: Keyed, b: Keyed) => a.rank - b.rank || a.law - b.law || byDay(a, b) || byAge(a, b),
    deadline: (a: Keyed, b: Keyed) => Math.min(a.rank, 1) - Math.min(b.rank, 1) || byDay(a, b) || byAge(a, b),
    waited: byAge,
  }[order]
  return keyed.toSorted(compare).map(({ each }) => each)
}
