/** Words of how contacts have been decided. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const outcomeTexts = defineTexts('contact-outcomes', {
  title: {
    fi: 'Mihin yhteydenotot johtivat',
    sv: 'Vad kontakterna ledde till',
    en: 'What contacts led to',
  },
  lead: {
    fi: { one: 'Yksi yhteydenotto, ratkaisematta {open}.', other: '{count} yhteydenottoa, ratkaisematta {open}.' },
    sv: { one: 'En kontakt, oavgjorda {open}.', other: '{count} kontakter, oavgjorda {open}.' },
    en: { one: 'One contact, undecided {open}.', other: '{count} contacts, undecided {open}.' },
  },
  outcomes: { fi: 'Ratkaisut', sv: 'Avgöranden', en: 'Outcomes' },
  outcome: { fi: 'Ratkaisu', sv: 'Avgörande', en: 'Outcome' },
  n: { fi: 'Määrä', sv: 'Antal', en: 'Number' },
  share: { fi: 'Osuus', sv: 'Andel', en: 'Share' },
  noAction: {
    fi: 'Miksi ei johtanut toimiin',
    sv: 'Varför det inte ledde till åtgärder',
    en: 'Why it led to no action',
  },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  before: {
    fi: 'Syytä ei ole valittu listalta',
    sv: 'Orsaken är inte vald ur listan',
    en: 'No reason chosen from the list',
  },
  none: { fi: 'Kaikki johtivat johonkin.', sv: 'Alla ledde till något.', en: 'All led to something.' },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
})
