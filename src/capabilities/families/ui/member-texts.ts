/** Words for a family's members: what they are to the family, where they live. */
import type { Text } from '#kit/languages.ts'
import type { Authority, Circumstance, HOMES, RELATIONS } from '../model.ts'

export const RELATION_TEXTS = {
  parent: { fi: 'Vanhempi', sv: 'Förälder', en: 'Parent' },
  guardian: { fi: 'Huoltaja', sv: 'Vårdnadshavare', en: 'Guardian' },
  child: { fi: 'Lapsi', sv: 'Barn', en: 'Child' },
  unborn: { fi: 'Syntymätön lapsi', sv: 'Ofött barn', en: 'Unborn child' },
  sibling: { fi: 'Sisarus', sv: 'Syskon', en: 'Sibling' },
  grandparent: { fi: 'Isovanhempi', sv: 'Mor- eller farförälder', en: 'Grandparent' },
  partner_of_parent: { fi: 'Vanhemman kumppani', sv: 'Förälderns partner', en: 'Partner of a parent' },
  foster_parent: { fi: 'Sijaisvanhempi', sv: 'Fosterförälder', en: 'Foster parent' },
  other: { fi: 'Muu läheinen', sv: 'Annan närstående', en: 'Someone else close' },
} as const satisfies Record<(typeof RELATIONS)[number], Text>

export const HOME_TEXTS = {
  here: { fi: 'Tässä kodissa', sv: 'I det här hemmet', en: 'In this home' },
  other_home: { fi: 'Toisessa kodissa', sv: 'I ett annat hem', en: 'In another home' },
  both: { fi: 'Kummassakin kodissa', sv: 'I båda hemmen', en: 'In both homes' },
  elsewhere: { fi: 'Muualla', sv: 'Någon annanstans', en: 'Elsewhere' },
} as const satisfies Record<(typeof HOMES)[number], Text>

export const AUTHORITY_TEXTS = {
  full: { fi: 'Yksin', sv: 'Ensam', en: 'Alone' },
  shared: { fi: 'Yhdessä', sv: 'Gemensamt', en: 'Jointly' },
  limited: { fi: 'Määrätyissä asioissa', sv: 'I vissa ärenden', en: 'In named matters' },
  informed_only: { fi: 'Tiedonsaantioikeus', sv: 'Rätt att få uppgifter', en: 'Right to information' },
} as const satisfies Record<Authority, Text>

export const CIRCUMSTANCE_TEXTS = {
  disability: { fi: 'Vamma tai sairaus', sv: 'Funktionsnedsättning eller sjukdom', en: 'Disability or illness' },
  accessibility: { fi: 'Esteettömyys', sv: 'Tillgänglighet', en: 'Accessibility' },
  communication: { fi: 'Viestintä', sv: 'Kommunikation', en: 'Communication' },
  integration: { fi: 'Kotoutumisaika', sv: 'Integrationstid', en: 'Integration period' },
} as const satisfies Record<Circumstance, Text>
