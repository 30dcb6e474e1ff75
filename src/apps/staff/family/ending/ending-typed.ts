/** The checklist as it stands on the form: a tick opens its day; what is typed remembers which saved list it began from. */
import type { Day } from '#kit/day.ts'
import type { ExtraGiven } from '#kit/extra.ts'
import { givenFrom } from '../../extra/extra-fields.tsx'
import type { EndCheck, EndingItem } from '#rooms/families/model.ts'
import { openEndingItems } from '#rooms/families/rules/ending.ts'
import type { Ending } from '#rooms/families/ui/family-data.ts'

export type TypedEnding = {
  readonly goalsReviewed: boolean
  readonly goalsReviewedOn: Day | null
  readonly servicesHaveOwners: boolean
  readonly servicesHaveOwnersOn: Day | null
  readonly wayBackAgreed: string
  readonly endCheck: EndCheck | null
  readonly closingNote: string
  readonly followUpOn: Day | null
  /** Missing in a draft begun before there were such fields. */
  readonly extra?: ExtraGiven
  readonly revision: number
}

export const typedFrom = (ending: Ending): TypedEnding => ({
  goalsReviewed: ending.goalsReviewedOn !== null,
  goalsReviewedOn: ending.goalsReviewedOn,
  servicesHaveOwners: ending.servicesHaveOwnersOn !== null,
  servicesHaveOwnersOn: ending.servicesHaveOwnersOn,
  wayBackAgreed: ending.wayBackAgreed ?? '',
  endCheck: ending.endCheck,
  closingNote: ending.closingNote ?? '',
  followUpOn: ending.followUpOn,
  extra: givenFrom(ending.extra),
  revision: ending.revision,
})

export const endingToSend = (typed: TypedEnding) => ({
  goalsReviewedOn: typed.goalsReviewed ? typed.goalsReviewedOn : null,
  servicesHaveOwnersOn: typed.servicesHaveOwners ? typed.servicesHaveOwnersOn : null,
  wayBackAgreed: typed.wayBackAgreed.trim() || null,
  endCheck: typed.endCheck,
  closingNote: typed.closingNote.trim() || null,
  followUpOn: typed.followUpOn,
  extra: typed.extra ?? {},
  revision: typed.revision,
})

/** By the same rule as the server's. */
export const openOf = (typed: TypedEnding): EndingItem[] => openEndingItems(endingToSend(typed))

/** Something is typed that the saved list does not hold. */
export const differs = (typed: TypedEnding, ending: Ending): boolean =>
  JSON.stringify(endingToSend(typed)) !== JSON.stringify(endingToSend(typedFrom(ending)))
