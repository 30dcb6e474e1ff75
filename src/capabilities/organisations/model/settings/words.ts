/** Names that an organiser may say otherwise: phases, domains of wellbeing, ways of contact, roles around a family. */
import { words } from '../setting-kinds.ts'

const EVERYWHERE = {
  fi: 'Uusi sana näkyy kaikissa näkymissä. Tyhjä rivi tarkoittaa toimitettua sanaa.',
  sv: 'Det nya ordet syns i alla vyer. En tom rad betyder det levererade ordet.',
  en: 'The new word shows on every page. An empty row means the word as shipped.',
}

export const WORDS_SETTINGS = {
  'words.phases': words({
    area: 'words',
    title: { fi: 'Työn vaiheet', sv: 'Arbetets faser', en: 'Phases of the work' },
    explains: EVERYWHERE,
    codes: ['contact', 'initial_assessment', 'change', 'controlled_ending', 'follow_up', 'closed', 'on_hold'],
  }),
  'words.domains': words({
    area: 'words',
    title: { fi: 'Hyvinvoinnin osa-alueet', sv: 'Välbefinnandets delområden', en: 'Domains of wellbeing' },
    explains: EVERYWHERE,
    codes: [
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
    ],
  }),
  'words.channels': words({
    area: 'words',
    title: { fi: 'Yhteydenoton tavat', sv: 'Kontaktsätt', en: 'Ways of contact' },
    explains: EVERYWHERE,
    codes: ['phone', 'visit', 'web', 'letter', 'professional', 'meeting_place'],
  }),
  'words.roles': words({
    area: 'words',
    title: { fi: 'Tehtävien nimet', sv: 'Uppgifternas namn', en: 'Names of roles' },
    explains: EVERYWHERE,
    codes: [
      'family_partner',
      'named_worker',
      'child_social_worker',
      'social_worker',
      'family_worker',
      'psychologist',
      'coordinator',
      'supervisor',
      'partner_worker',
      'volunteer',
    ],
  }),
} as const
