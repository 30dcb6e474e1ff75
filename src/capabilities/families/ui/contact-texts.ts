/** Words for a contact: who, how, on what ground, how urgent, what came of it. */
import type { Text } from '#kit/languages.ts'
import type {
  CHANNELS,
  CONSENT_BASES,
  CONTACT_KINDS,
  CONTACTED_BY,
  NO_ACTION_REASONS,
  OUTCOMES,
  PARENTS_NEEDS,
  REPORT_CHECKS,
  URGENCIES,
} from '../model.ts'

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

export const NO_ACTION_TEXTS = {
  no_need: { fi: 'Tuen tarvetta ei ollut', sv: 'Inget behov av stöd', en: 'There was no need of support' },
  already_supported: {
    fi: 'Apu on jo järjestetty muualla',
    sv: 'Hjälp är redan ordnad på annat håll',
    en: 'Help is already arranged elsewhere',
  },
  not_wanted: { fi: 'Perhe ei halunnut apua', sv: 'Familjen ville inte ha hjälp', en: 'The family did not want help' },
  not_reached: {
    fi: 'Perhettä ei tavoitettu',
    sv: 'Familjen kunde inte nås',
    en: 'The family could not be reached',
  },
  other_place: {
    fi: 'Asia kuuluu toiselle alueelle tai viranomaiselle',
    sv: 'Ärendet hör till ett annat område eller en annan myndighet',
    en: 'The matter belongs to another county or authority',
  },
  same_matter: {
    fi: 'Sama asia on jo vireillä',
    sv: 'Samma ärende är redan anhängigt',
    en: 'The same matter is already open',
  },
  other: { fi: 'Muu syy', sv: 'Annan orsak', en: 'Another reason' },
} as const satisfies By<typeof NO_ACTION_REASONS>

export const KIND_TEXTS = {
  help_request: { fi: 'Pyyntö avusta', sv: 'Begäran om hjälp', en: 'Request for help' },
  contact_for_assessment: {
    fi: 'Yhteydenotto tuen tarpeen arvioimiseksi (SHL 35 §)',
    sv: 'Kontakt för bedömning av stödbehovet (SvL 35 §)',
    en: 'Contact to assess the need of support (Social Welfare Act, section 35)',
  },
  notice_of_need: {
    fi: 'Ilmoitus sosiaalihuollon tarpeesta (SHL 35 §)',
    sv: 'Anmälan om behov av socialvård (SvL 35 §)',
    en: 'Notice of need for social care (Social Welfare Act, section 35)',
  },
  protection_assessment_request: {
    fi: 'Pyyntö lastensuojelutarpeen arvioimiseksi (LSL 25 a §)',
    sv: 'Begäran om bedömning av behovet av barnskydd (BskL 25 a §)',
    en: 'Request to assess the need of child protection (Child Welfare Act, section 25 a)',
  },
} as const satisfies By<typeof CONTACT_KINDS>

export const REPORT_CHECK_TEXTS = {
  child_safe_now: {
    fi: 'Lapsi on nyt turvassa, tai apua on hälytetty',
    sv: 'Barnet är i trygghet nu, eller hjälp har larmats',
    en: 'The child is safe now, or help has been called',
  },
  facts_gathered: {
    fi: 'Tiedän, mitä on nähty ja kuultu, kenen kertomana ja milloin',
    sv: 'Jag vet vad som har setts och hörts, av vem och när',
    en: 'I know what was seen and heard, told by whom and when',
  },
  talked_with_child: {
    fi: 'Lapsen kanssa on puhuttu, jos se on ollut mahdollista',
    sv: 'Man har talat med barnet, om det har varit möjligt',
    en: 'The child has been talked with, where possible',
  },
  family_told: {
    fi: 'Perheelle on kerrottu ilmoituksesta, ellei se vaaranna lasta',
    sv: 'Familjen har fått veta om anmälan, om det inte äventyrar barnet',
    en: 'The family has been told of the report, unless it endangers the child',
  },
  consulted: {
    fi: 'Olen kysynyt neuvoa lastensuojelusta tarvittaessa',
    sv: 'Jag har vid behov rådfrågat barnskyddet',
    en: 'I have asked child protection for advice where needed',
  },
} as const satisfies By<typeof REPORT_CHECKS>

export const PARENTS_NEEDS_TEXTS = {
  found: {
    fi: 'Vanhemmalla on oma tuen tarve',
    sv: 'Föräldern har ett eget stödbehov',
    en: 'A parent has an own need of support',
  },
  none: { fi: 'Omaa tuen tarvetta ei tullut esiin', sv: 'Inget eget behov kom fram', en: 'No own need came up' },
  not_possible: {
    fi: 'Ei voitu vielä kysyä',
    sv: 'Kunde inte frågas ännu',
    en: 'Could not be asked yet',
  },
} as const satisfies By<typeof PARENTS_NEEDS>
