/** The shipped words of each list that can be changed; apart from the provider, so that the first page does not carry them. */
import type { Texts } from '#kit/languages.ts'
import { RELATION_TEXTS as CLOSE_RELATION_TEXTS } from '#rooms/assessment/ui/network-texts.ts'
import { DOMAIN_TEXTS } from '#kit/domains.ts'
import { NOT_HELD_TEXTS, PLACE_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { CHANNEL_TEXTS, NO_ACTION_TEXTS, OUTCOME_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import { CIRCUMSTANCE_TEXTS, RELATION_TEXTS } from '#rooms/families/ui/member-texts.ts'
import { PHASE_TEXTS } from '#rooms/families/ui/texts.ts'
import { OwnWords, type OwnWording } from '#rooms/organisations/ui/own-words.tsx'
import { COURSE_END_TEXTS } from '#rooms/plans/ui/texts.ts'
import { CIRCLE_ROLE_TEXTS } from '#rooms/trust/ui/texts.ts'

export const SHIPPED_WORDS: Readonly<Record<string, Texts>> = {
  'words.phases': PHASE_TEXTS,
  'words.domains': DOMAIN_TEXTS,
  'words.channels': CHANNEL_TEXTS,
  'words.roles': CIRCLE_ROLE_TEXTS,
  'codes.notHeld': NOT_HELD_TEXTS,
  'codes.places': PLACE_TEXTS,
  'codes.courseEnds': COURSE_END_TEXTS,
  'codes.outcomes': OUTCOME_TEXTS,
  'codes.noAction': NO_ACTION_TEXTS,
  'codes.relations': RELATION_TEXTS,
  'codes.closeRelations': CLOSE_RELATION_TEXTS,
  'codes.circumstances': CIRCUMSTANCE_TEXTS,
}

export function StaffOwnWords({ onKnown }: { onKnown: (own: OwnWording) => void }) {
  return <OwnWords shipped={SHIPPED_WORDS} onKnown={onKnown} />
}
