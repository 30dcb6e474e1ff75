/** Lists one chooses from: other words, another order, and what is no longer offered. The codes stay, so what was recorded is always said. */
import type { Text } from '#kit/languages.ts'
import { codes, texts } from '../setting-kinds.ts'

const EXPLAINS: Text = {
  fi: 'Luettelo tarjotaan lomakkeilla tässä järjestyksessä ja näillä sanoilla. Käytöstä poistettua ei enää tarjota, mutta aiemmin kirjattu näkyy edelleen. Tyhjä rivi tarkoittaa toimitettua sanaa.',
  sv: 'Listan erbjuds på blanketterna i denna ordning och med dessa ord. Det som tagits ur bruk erbjuds inte längre, men det som antecknats syns fortfarande. En tom rad betyder det levererade ordet.',
  en: 'The list is offered on forms in this order and with these words. What is retired is not offered any more, but what was recorded still shows. An empty row means the word as shipped.',
}

export const CODES_SETTINGS = {
  'codes.notHeld': codes({
    area: 'codes',
    title: {
      fi: 'Miksi tapaaminen ei toteutunut',
      sv: 'Varför träffen inte blev av',
      en: 'Why a meeting did not take place',
    },
    explains: EXPLAINS,
    codes: ['family_ill', 'family_no_show', 'time_did_not_fit', 'family_declined', 'worker_absent', 'other'],
  }),
  'codes.places': codes({
    area: 'codes',
    title: { fi: 'Tapaamispaikat', sv: 'Mötesplatser', en: 'Places of meeting' },
    explains: EXPLAINS,
    codes: ['home', 'school', 'outdoors', 'remote', 'office'],
  }),
  'codes.courseEnds': codes({
    area: 'codes',
    title: { fi: 'Miksi palvelu päättyi', sv: 'Varför tjänsten upphörde', en: 'Why a service ended' },
    explains: EXPLAINS,
    codes: ['as_planned', 'did_not_help', 'family_declined', 'moved', 'replaced', 'other'],
  }),
  'codes.outcomes': codes({
    area: 'codes',
    title: { fi: 'Yhteydenoton ratkaisut', sv: 'Avgöranden av kontakter', en: 'Outcomes of a contact' },
    explains: {
      fi: 'Ratkaisut ovat lain mukaiset, joten niitä ei poisteta käytöstä; sanat ovat omia.',
      sv: 'Avgörandena följer lagen och tas därför inte ur bruk; orden är egna.',
      en: 'The outcomes are those of the law and are not retired; the words are your own.',
    },
    codes: ['guidance', 'assessment', 'child_protection_report', 'no_action'],
    fixed: true,
  }),
  'codes.noAction': codes({
    area: 'codes',
    title: {
      fi: 'Miksi yhteydenotto ei johtanut toimiin',
      sv: 'Varför kontakten inte ledde till åtgärder',
      en: 'Why a contact led to no action',
    },
    explains: EXPLAINS,
    codes: ['no_need', 'already_supported', 'not_wanted', 'not_reached', 'other_place', 'same_matter', 'other'],
  }),
  'codes.relations': codes({
    area: 'codes',
    title: { fi: 'Suhde perheeseen', sv: 'Relation till familjen', en: 'Relation to the family' },
    explains: EXPLAINS,
    codes: [
      'parent',
      'guardian',
      'child',
      'unborn',
      'sibling',
      'grandparent',
      'partner_of_parent',
      'foster_parent',
      'other',
    ],
  }),
  'codes.closeRelations': codes({
    area: 'codes',
    title: { fi: 'Läheisverkoston suhteet', sv: 'Relationer i närnätverket', en: 'Relations of the close network' },
    explains: EXPLAINS,
    codes: [
      'relative',
      'friend',
      'neighbour',
      'work_or_school',
      'hobby',
      'faith_community',
      'organisation',
      'professional',
      'other',
    ],
  }),
  'codes.circumstances': codes({
    area: 'codes',
    title: { fi: 'Mitä henkilöstä otetaan huomioon', sv: 'Vad som beaktas', en: 'What is taken into account' },
    explains: EXPLAINS,
    codes: ['disability', 'accessibility', 'communication', 'integration'],
  }),
  'words.texts': texts({
    area: 'words',
    title: { fi: 'Näkymien muut tekstit', sv: 'Andra texter i vyerna', en: 'Other texts on the pages' },
    explains: {
      fi: 'Hae teksti sanoilla ja kirjoita tilalle oma, kaikilla kolmella kielellä. Aaltosulkeissa oleva, kuten {count}, täyttyy itse: säilytä se.',
      sv: 'Sök en text med ord och skriv en egen i stället, på alla tre språken. Det som står inom klammer, till exempel {count}, fylls i av sig självt: behåll det.',
      en: 'Search a text by its words and write your own in its place, in all three languages. What stands in braces, like {count}, fills itself: keep it.',
    },
  }),
} as const
