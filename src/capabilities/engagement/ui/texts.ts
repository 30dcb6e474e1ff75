/** Texts of the engagement room: meetings, reasons, places, refusals. */
import type { Text } from '#kit/languages.ts'
import type { MeetingKind, MeetingState, NotHeldReason, PlaceKind } from '../model.ts'

export const MEETING_STATE_TEXTS = {
  agreed: { fi: 'Sovittu', sv: 'Avtalat', en: 'Agreed' },
  held: { fi: 'Toteutui', sv: 'Genomfört', en: 'Held' },
  missed: { fi: 'Jäi toteutumatta', sv: 'Blev inte av', en: 'Did not take place' },
  cancelled: { fi: 'Peruttu', sv: 'Inställt', en: 'Cancelled' },
} as const satisfies Record<MeetingState, Text>

export const NOT_HELD_TEXTS = {
  family_ill: { fi: 'Sairaus perheessä', sv: 'Sjukdom i familjen', en: 'Illness in the family' },
  family_no_show: {
    fi: 'Perhettä ei tavattu sovittuna aikana',
    sv: 'Familjen träffades inte på avtalad tid',
    en: 'The family was not there at the agreed time',
  },
  time_did_not_fit: { fi: 'Aika ei sopinut', sv: 'Tiden passade inte', en: 'The time did not fit' },
  family_declined: {
    fi: 'Perhe ei halunnut tapaamista',
    sv: 'Familjen ville inte träffas',
    en: 'The family did not want to meet',
  },
  worker_absent: { fi: 'Työntekijä oli estynyt', sv: 'Arbetstagaren hade förhinder', en: 'The worker was prevented' },
  other: { fi: 'Muu syy', sv: 'Annan orsak', en: 'Another reason' },
} as const satisfies Record<NotHeldReason, Text>

export const MEETING_KIND_TEXTS = {
  visit: { fi: 'Tapaaminen', sv: 'Möte', en: 'Meeting' },
  network: { fi: 'Verkostotapaaminen', sv: 'Nätverksmöte', en: 'Network meeting' },
  review: { fi: 'Suunnitelman tarkistus', sv: 'Granskning av planen', en: 'Review of the plan' },
  ending: { fi: 'Päätöstapaaminen', sv: 'Avslutande möte', en: 'Closing meeting' },
  call: { fi: 'Puhelu', sv: 'Samtal', en: 'Call' },
} as const satisfies Record<MeetingKind, Text>

export const PLACE_TEXTS = {
  home: { fi: 'Kotona', sv: 'Hemma', en: 'At home' },
  school: { fi: 'Koulussa tai päiväkodissa', sv: 'I skolan eller daghemmet', en: 'At school or day care' },
  outdoors: { fi: 'Ulkona', sv: 'Utomhus', en: 'Outdoors' },
  remote: { fi: 'Etänä', sv: 'På distans', en: 'Remotely' },
  office: { fi: 'Toimistolla', sv: 'På kontoret', en: 'At the office' },
} as const satisfies Record<PlaceKind, Text>

export const ENGAGEMENT_REFUSALS = {
  'engagement.already-marked': {
    fi: 'Tapaaminen on jo merkitty. Jos merkintä on väärin, korjaa se.',
    sv: 'Mötet är redan antecknat. Om anteckningen är fel, rätta den.',
    en: 'The meeting is already marked. If the mark is wrong, correct it.',
  },
  'engagement.not-yet': {
    fi: 'Tapaamisen aika ei ole vielä alkanut. Merkitse se sen jälkeen, tai peru tapaaminen.',
    sv: 'Mötet har inte börjat ännu. Anteckna det efteråt, eller ställ in mötet.',
    en: 'The meeting has not begun yet. Mark it afterwards, or cancel it.',
  },
  'engagement.reason-missing': {
    fi: 'Valitse syy, miksi tapaaminen ei toteutunut.',
    sv: 'Välj varför mötet inte blev av.',
    en: 'Choose why the meeting did not take place.',
  },
  'engagement.reason-does-not-fit': {
    fi: 'Tämä syy ei sovi valittuun merkintään. Valitse toinen syy tai toinen merkintä.',
    sv: 'Orsaken passar inte med den valda anteckningen. Välj en annan orsak eller anteckning.',
    en: 'This reason does not fit the chosen mark. Choose another reason or another mark.',
  },
  'engagement.nothing-to-correct': {
    fi: 'Tapaamista ei ole vielä merkitty, joten korjattavaa ei ole.',
    sv: 'Mötet är inte antecknat ännu, så det finns inget att rätta.',
    en: 'The meeting is not marked yet, so there is nothing to correct.',
  },
  'engagement.same-as-before': {
    fi: 'Korjaus on sama kuin nykyinen merkintä. Valitse, miten sen pitäisi olla.',
    sv: 'Rättelsen är densamma som nuvarande anteckning. Välj hur den borde vara.',
    en: 'The correction is the same as the present mark. Choose how it should be.',
  },
  'engagement.correction-reason-missing': {
    fi: 'Kirjoita, miksi merkintä korjataan. Aiempi merkintä jää näkyviin.',
    sv: 'Skriv varför anteckningen rättas. Den tidigare anteckningen finns kvar.',
    en: 'Write why the mark is corrected. The earlier mark stays to be seen.',
  },
} as const satisfies Record<string, Text>
