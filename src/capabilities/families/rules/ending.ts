/** The ending checklist: what must be in order before the work with a family ends in a controlled way. */
import { addMonths, type Day } from '#kit/day.ts'
import { ok, refused, type Result } from '#kit/result.ts'
import { ENDING_ITEMS, type EndingChecklist, type EndingItem } from '../model.ts'
import { workingDayFrom } from './deadlines.ts'
import type { LawProfile } from './law-profile.ts'

const isBlank = (text: string | null | undefined): boolean => text === null || text === undefined || text.trim() === ''

const IS_DONE = {
  goals_reviewed: ({ goalsReviewedOn }) => goalsReviewedOn !== null,
  services_have_owners: ({ servicesHaveOwnersOn }) => servicesHaveOwnersOn !== null,
  way_back_agreed: ({ wayBackAgreed }) => !isBlank(wayBackAgreed),
  end_check: ({ endCheck }) => endCheck !== null,
  closing_note: ({ closingNote }) => !isBlank(closingNote),
} satisfies Record<EndingItem, (checklist: EndingChecklist) => boolean>

/** Items still open, in the order of the checklist. */
export const openEndingItems = (checklist: EndingChecklist): EndingItem[] =>
  ENDING_ITEMS.filter((item) => !IS_DONE[item](checklist))

/** The services item may be ticked only when every service that goes on has someone who looks after it. */
export function mayTickServices(remaining: readonly { readonly ownerName: string | null }[]): Result<null> {
  const without = remaining.filter(({ ownerName }) => isBlank(ownerName)).length
  return without === 0
    ? ok(null)
    : refused('families.service-without-owner', 'servicesHaveOwnersOn', { services: without })
}

/** The goals item may be ticked only when every goal of the plan in force was looked at together. */
export const mayTickGoals = (goals: { readonly all: number; readonly reviewed: number }): Result<null> =>
  goals.reviewed >= goals.all
    ? ok(null)
    : refused('families.goal-not-reviewed', 'goalsReviewedOn', { goals: goals.all - goals.reviewed })

/** Closing with open items needs a reason, which is recorded with them. */
export function mayEnd(
  openItems: readonly EndingItem[],
  reason: string | null,
): Result<{ openItems: readonly EndingItem[] }> {
  if (openItems.length > 0 && isBlank(reason)) {
    return refused('families.ending-checklist-open', 'reason', { open: openItems.length, items: openItems.join(' ') })
  }
  return ok({ openItems })
}

/** When the family is asked how it goes: some months after the ending, on a working day. */
export const followUpOn = (endedOn: Day, profile: LawProfile, months = 3): Day =>
  workingDayFrom(addMonths(endedOn, months), profile)
