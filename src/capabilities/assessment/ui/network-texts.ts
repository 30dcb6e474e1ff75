/** Words of the close network and of contribution requests: relations, closeness, what a person brings, grounds. */
import type { Text } from '#kit/languages.ts'
import type { Closeness, CloseRelation, ContributionBasis, Effect } from '../model.ts'

export const RELATION_TEXTS = {
  relative: { fi: 'Sukulainen', sv: 'Släkting', en: 'Relative' },
  friend: { fi: 'Ystävä', sv: 'Vän', en: 'Friend' },
  neighbour: { fi: 'Naapuri', sv: 'Granne', en: 'Neighbour' },
  work_or_school: { fi: 'Työ tai koulu', sv: 'Arbete eller skola', en: 'Work or school' },
  hobby: { fi: 'Harrastus', sv: 'Hobby', en: 'Hobby' },
  faith_community: { fi: 'Seurakunta tai uskonyhteisö', sv: 'Församling eller trossamfund', en: 'Faith community' },
  organisation: {
    fi: 'Järjestö tai vapaaehtoinen',
    sv: 'Organisation eller frivillig',
    en: 'Association or volunteer',
  },
  professional: { fi: 'Ammattilainen', sv: 'Yrkesperson', en: 'Professional' },
  other: { fi: 'Muu', sv: 'Annan', en: 'Other' },
} as const satisfies Record<CloseRelation, Text>

export const CLOSENESS_TEXTS = {
  1: { fi: 'Hyvin läheinen', sv: 'Mycket nära', en: 'Very close' },
  2: { fi: 'Läheinen', sv: 'Nära', en: 'Close' },
  3: { fi: 'Etäinen', sv: 'Avlägsen', en: 'Distant' },
} as const satisfies Record<Closeness, Text>

export const EFFECT_TEXTS = {
  helps: { fi: 'Auttaa', sv: 'Hjälper', en: 'Helps' },
  burdens: { fi: 'Kuormittaa', sv: 'Belastar', en: 'Burdens' },
  both: { fi: 'Auttaa ja kuormittaa', sv: 'Hjälper och belastar', en: 'Helps and burdens' },
  neither: { fi: 'Ei kumpaakaan', sv: 'Varken eller', en: 'Neither' },
} as const satisfies Record<Effect, Text>

export const BASIS_TEXTS = {
  consent: { fi: 'Perheen suostumus', sv: 'Familjens samtycke', en: 'The family’s consent' },
  shl_41: {
    fi: 'Velvollisuus osallistua arviointiin (SHL 41 §)',
    sv: 'Skyldighet att delta i bedömningen (SVL 41 §)',
    en: 'Duty to take part (Social Welfare Act, section 41)',
  },
} as const satisfies Record<ContributionBasis, Text>
