/** The refusals of the rooms that families' work is done in, in words: fetched behind the first page. */
import type { Texts } from '#kit/languages.ts'
import { ASSESSMENT_REFUSALS } from '#rooms/assessment/ui/texts.ts'
import { ENGAGEMENT_REFUSALS } from '#rooms/engagement/ui/texts.ts'
import { FAMILIES_REFUSALS } from '#rooms/families/ui/texts.ts'
import { MEASURES_REFUSALS } from '#rooms/measures/ui/texts.ts'
import { ORGANISATIONS_REFUSALS } from '#rooms/organisations/ui/texts.ts'
import { PLAN_REFUSALS } from '#rooms/plans/ui/texts.ts'

export const ROOM_REFUSALS: Texts = {
  ...FAMILIES_REFUSALS,
  ...ASSESSMENT_REFUSALS,
  ...MEASURES_REFUSALS,
  ...PLAN_REFUSALS,
  ...ENGAGEMENT_REFUSALS,
  ...ORGANISATIONS_REFUSALS,
}
