/** Words for a contact: who, how, on what ground, how urgent, what came of it. */
import type { Text } from '#kit/languages.ts'
import type { CHANNELS, CONSENT_BASES, CONTACTED_BY, OUTCOMES, URGENCIES } from '../model.ts'

type By<Codes extends readonly string[]> = Record<Codes[number], Text>

export const CONTACTED_BY_TEXTS = {
  parent: { fi: 'Vanhempi', sv: 'Förälder', en: 'Parent' },
  young_person: { fi: 'Nuori itse', sv: 'Den unga själv', en: 'Young person' },
  relative: { fi: 'Läheinen', sv: 'Närstående', en: 'Relative or friend' },
  professional: { fi: 'Ammattilainen', sv: 'Yrkesperson', en: 'Professional' },
  other: { fi: 'Joku muu', sv: 'Någon annan', en: 'Someone else' },
} as const satisfies By<typeof CONTACTED_BY>

export const CHANNEL_TEXTS = {
  phone: { fi: 'puhelimitse', sv: 'per telefon', en: 'by phone' },
  visit: { fi: 'paikan päällä', sv: 'på plats', en: 'in person' },
  web: { fi: 'verkossa', sv: 'på webben', en: 'online' },
  letter: { fi: 'kirjeellä', sv: 'per brev', en: 'by letter' },
  professional: { fi: 'toisesta palvelusta', sv: 'från en annan tjänst', en: 'from another service' },
  meeting_place: { fi: 'kohtaamispaikassa', sv: 'på en mötesplats', en: 'at a meeting place' },
} as const satisfies By<typeof CHANNELS>

export const CONSENT_TEXTS = {
  own_contact: {
    fi: 'Perhe otti yhteyttä itse',
    sv: 'Familjen tog själv kontakt',
    en: 'The family made contact itself',
  },
  consent: {
    fi: 'Perhe suostui yhteydenottoon',
    sv: 'Familjen samtyckte till kontakten',
    en: 'The family agreed to the contact',
  },
  duty_to_report: {
    fi: 'Ilmoitusvelvollisuus, perheelle on kerrottu',
    sv: 'Anmälningsplikt, familjen har informerats',
    en: 'Duty to report, the family has been told',
  },
  childs_interest: {
    fi: 'Lapsen etu vaatii, suostumusta ei saatu',
    sv: 'Barnets bästa kräver det, samtycke gavs inte',
    en: 'The child’s interest calls for it, no consent was given',
  },
} as const satisfies By<typeof CONSENT_BASES>

export const URGENCY_TEXTS = {
  undecided: { fi: 'Kiireellisyys arvioitava', sv: 'Brådskan ska bedömas', en: 'Urgency to be assessed' },
  immediate: { fi: 'Kiireellinen, heti', sv: 'Brådskande, genast', en: 'Urgent, now' },
  days: { fi: 'Muutaman päivän sisällä', sv: 'Inom några dagar', en: 'Within a few days' },
  not_urgent: { fi: 'Ei kiireellinen', sv: 'Inte brådskande', en: 'Not urgent' },
} as const satisfies By<typeof URGENCIES>

export const OUTCOME_TEXTS = {
  guidance: { fi: 'Ohjaus ja neuvonta riitti', sv: 'Rådgivning räckte', en: 'Guidance was enough' },
  assessment: {
    fi: 'Alkuarviointi aloitettiin',
    sv: 'Den inledande bedömningen inleddes',
    en: 'The initial assessment was begun',
  },
  child_protection_report: {
    fi: 'Lastensuojeluilmoitus tehtiin',
    sv: 'En barnskyddsanmälan gjordes',
    en: 'A child-protection report was made',
  },
  no_action: { fi: 'Ei johtanut toimiin', sv: 'Ledde inte till åtgärder', en: 'Led to no action' },
} as const satisfies By<typeof OUTCOMES>
