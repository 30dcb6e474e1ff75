/** What the unit view counts, in words. */
import type { Text } from '#kit/languages.ts'
import type { UnitFigure } from '../model.ts'

export const UNIT_FIGURE_TEXTS: Readonly<Record<UnitFigure, Text>> = {
  open: { fi: 'Avoimia perheitä', sv: 'Öppna familjer', en: 'Open families' },
  named: { fi: 'Omatyöntekijä nimetty', sv: 'Egen kontaktperson utsedd', en: 'With a named worker' },
  waived: { fi: 'Peruste olla nimeämättä', sv: 'Grund för att inte utse', en: 'Ground for none' },
  unnamed: {
    fi: 'Ilman omatyöntekijää ja perustetta',
    sv: 'Utan kontaktperson och grund',
    en: 'Neither named worker nor ground',
  },
  partner: { fi: 'Perhekumppani nimetty', sv: 'Familjepartner utsedd', en: 'With a family partner' },
  covered: { fi: 'Sijainen tänään', sv: 'Vikarie i dag', en: 'Covered today' },
  change: { fi: 'Muutosvaiheessa', sv: 'I förändringsfasen', en: 'In the change phase' },
  'without-plan': {
    fi: 'Muutosvaiheessa ilman sovittua suunnitelmaa',
    sv: 'I förändringsfasen utan avtalad plan',
    en: 'In the change phase without an agreed plan',
  },
  'review-late': { fi: 'Suunnitelman tarkistus myöhässä', sv: 'Planens uppföljning försenad', en: 'Plan review late' },
  'review-soon': {
    fi: 'Tarkistus kahden viikon sisällä',
    sv: 'Uppföljning inom två veckor',
    en: 'Review within two weeks',
  },
  assessment: { fi: 'Alkuarviointi kesken', sv: 'Inledande bedömning pågår', en: 'Initial assessment under way' },
  'past-aim': { fi: 'Arviointi yli tavoiteajan', sv: 'Bedömningen över måltiden', en: 'Assessment past the aim' },
  'past-law': {
    fi: 'Arviointi yli lain määräajan',
    sv: 'Bedömningen över lagens frist',
    en: 'Assessment past the time limit of the law',
  },
}
