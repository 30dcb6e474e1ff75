/** The forms to which a county adds fields of its own. */
import type { Text } from '#kit/languages.ts'
import { fields } from '../setting-kinds.ts'

const EXPLAINS: Text = {
  fi: 'Omat kentät tulevat lomakkeen loppuun tässä järjestyksessä. Käytöstä poistettu kenttä ei enää kysy mitään, mutta vanhat vastaukset säilyvät ja näkyvät kysymyksineen. Vastaukset näkevät ne, jotka näkevät itse kirjauksen.',
  sv: 'Egna fält kommer sist i blanketten i denna ordning. Ett fält som tagits ur bruk frågar inte längre, men gamla svar finns kvar och syns med sin fråga. Svaren syns för dem som ser själva anteckningen.',
  en: 'Fields of your own stand at the end of the form in this order. A retired field asks nothing any more, but earlier answers stay and show with their question. Who sees the record sees the answers.',
}

export const FORMS_SETTINGS = {
  'forms.contact': fields({
    area: 'forms',
    title: { fi: 'Yhteydenoton omat kentät', sv: 'Egna fält i kontakten', en: 'Own fields of a contact' },
    explains: EXPLAINS,
  }),
  'forms.assessment': fields({
    area: 'forms',
    title: {
      fi: 'Alkuarvioinnin omat kentät',
      sv: 'Egna fält i den inledande bedömningen',
      en: 'Own fields of the initial assessment',
    },
    explains: EXPLAINS,
  }),
  'forms.note': fields({
    area: 'forms',
    title: { fi: 'Kirjauksen omat kentät', sv: 'Egna fält i anteckningen', en: 'Own fields of a note' },
    explains: EXPLAINS,
  }),
  'forms.ending': fields({
    area: 'forms',
    title: { fi: 'Päättämisen omat kentät', sv: 'Egna fält i avslutandet', en: 'Own fields of the ending' },
    explains: EXPLAINS,
  }),
} as const
