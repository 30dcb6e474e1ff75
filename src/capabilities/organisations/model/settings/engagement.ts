/** Settings of meetings and notes: how often one meets, when one works, how large a file may be. */
import { numbers } from '../setting-kinds.ts'

export const ENGAGEMENT_SETTINGS = {
  'engagement.contactCadenceDays': numbers({
    area: 'engagement',
    title: { fi: 'Yhteydenpito', sv: 'Kontakten', en: 'Keeping in touch' },
    explains: {
      fi: 'Työlista muistuttaa, kun perheen kanssa ei ole oltu tekemisissä näin moneen päivään. Suunnitelmassa sovittu tiheys menee edelle.',
      sv: 'Arbetslistan påminner när man inte haft kontakt med familjen på så här många dagar. Tätheten i planen går före.',
      en: 'The worklist reminds when there has been no contact with the family for this many days. What the plan says comes first.',
    },
    fields: {
      days: {
        label: { fi: 'Muistutus, kun kulunut', sv: 'Påminnelse när det gått', en: 'Reminder after' },
        shipped: 21,
        min: 1,
        max: 365,
        unit: { fi: 'päivää', sv: 'dagar', en: 'days' },
      },
    },
  }),
  'engagement.workingHours': numbers({
    area: 'engagement',
    title: { fi: 'Työaika', sv: 'Arbetstid', en: 'Working hours' },
    explains: {
      fi: 'Yhteistä aikaa ehdotetaan tältä väliltä. Tapaamisen voi sopia muulloinkin.',
      sv: 'Gemensam tid föreslås mellan dessa klockslag. Ett möte kan avtalas också annars.',
      en: 'Common times are suggested between these hours. A meeting can be agreed at other times too.',
    },
    fields: {
      from: { label: { fi: 'Alkaa kello', sv: 'Börjar klockan', en: 'Begins at' }, shipped: 8, min: 0, max: 23 },
      to: { label: { fi: 'Päättyy kello', sv: 'Slutar klockan', en: 'Ends at' }, shipped: 16, min: 1, max: 24 },
    },
    ordered: [['from', 'to']],
  }),
  'engagement.attachmentMegabytes': numbers({
    area: 'engagement',
    title: { fi: 'Liitteen koko', sv: 'Bilagans storlek', en: 'Size of an attachment' },
    explains: {
      fi: 'Suurin tiedosto, jonka kirjaukseen, tapaamiseen tai suunnitelmaan voi liittää.',
      sv: 'Den största fil som kan bifogas en anteckning, ett möte eller en plan.',
      en: 'The largest file that can be attached to a note, a meeting or a plan.',
    },
    fields: {
      megabytes: {
        label: { fi: 'Enintään', sv: 'Högst', en: 'At most' },
        shipped: 10,
        min: 1,
        max: 100,
        unit: { fi: 'megatavua', sv: 'megabyte', en: 'megabytes' },
      },
    },
  }),
} as const
