/** Words of handing a family over: parts that may go along, bases, states. */
import type { Text } from '#kit/languages.ts'
import type { TRANSFER_BASES, TRANSFER_PARTS, TRANSFER_STATES } from '../contract/transfers.ts'

export const TRANSFER_PART_TEXTS = {
  contact: { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  needs: { fi: 'Alkuarviointi ja tarpeet', sv: 'Inledande bedömning och behov', en: 'Initial assessment and needs' },
  plan: { fi: 'Suunnitelma ja palvelut', sv: 'Plan och tjänster', en: 'Plan and services' },
  wellbeing: { fi: 'Hyvinvoinnin vastaukset', sv: 'Svar om välbefinnandet', en: 'Wellbeing answers' },
  notes: { fi: 'Tapaamiset ja kirjaukset', sv: 'Möten och anteckningar', en: 'Meetings and notes' },
} as const satisfies Record<(typeof TRANSFER_PARTS)[number], Text>

export const TRANSFER_BASIS_TEXTS = {
  statute: { fi: 'Laki', sv: 'Lag', en: 'Law' },
  consent: { fi: 'Perheen suostumus', sv: 'Familjens samtycke', en: 'Consent of the family' },
  permit: { fi: 'Luovutuslupa', sv: 'Utlämningstillstånd', en: 'Disclosure permit' },
} as const satisfies Record<(typeof TRANSFER_BASES)[number], Text>

export const TRANSFER_STATE_TEXTS = {
  proposed: { fi: 'odottaa vastausta', sv: 'väntar på svar', en: 'waits for an answer' },
  accepted: { fi: 'otettu vastaan', sv: 'mottagen', en: 'accepted' },
  returned: { fi: 'palautettu', sv: 'återlämnad', en: 'returned' },
  withdrawn: { fi: 'peruttu', sv: 'återtagen', en: 'withdrawn' },
} as const satisfies Record<(typeof TRANSFER_STATES)[number], Text>
