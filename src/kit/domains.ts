/** Wellbeing domains: what a need, a goal, a service and an outcome are about. */
import type { Text } from './languages.ts'

/** One code list for needs, goals, services and outcomes (S1-11); parents' work, income, housing and networks included. Local codes. */
export const DOMAINS = [
  'everyday_life',
  'parenting',
  'child_growth',
  'health',
  'relationships',
  'networks',
  'work_income',
  'housing',
  'safety',
  'school',
  'other',
] as const
export type Domain = (typeof DOMAINS)[number]

export const DOMAIN_TEXTS = {
  everyday_life: { fi: 'Arki', sv: 'Vardagen', en: 'Everyday life' },
  parenting: { fi: 'Vanhemmuus', sv: 'Föräldraskap', en: 'Parenting' },
  child_growth: {
    fi: 'Lapsen kasvu ja kehitys',
    sv: 'Barnets uppväxt och utveckling',
    en: 'Child’s growth and development',
  },
  health: { fi: 'Terveys', sv: 'Hälsa', en: 'Health' },
  relationships: { fi: 'Ihmissuhteet', sv: 'Relationer', en: 'Relationships' },
  networks: { fi: 'Läheisverkosto', sv: 'Närståendenätverk', en: 'Close network' },
  work_income: { fi: 'Työ ja toimeentulo', sv: 'Arbete och utkomst', en: 'Work and income' },
  housing: { fi: 'Asuminen', sv: 'Boende', en: 'Housing' },
  safety: { fi: 'Turvallisuus', sv: 'Trygghet', en: 'Safety' },
  school: { fi: 'Koulu ja varhaiskasvatus', sv: 'Skola och småbarnspedagogik', en: 'School and early education' },
  other: { fi: 'Muu', sv: 'Annat', en: 'Other' },
} as const satisfies Record<Domain, Text>
