/** Words of letting a worker of another organisation into a family's circle. */
import type { Text } from '#kit/languages.ts'
import type { LET_IN_PARTS } from '#rooms/trust/model.ts'
import { defineTexts } from '#ui-kit/define-texts.ts'

export const LET_IN_PART_TEXTS = {
  contact: { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  needs: { fi: 'Tarpeet ja arviointi', sv: 'Behov och bedömning', en: 'Needs and assessment' },
  plan: { fi: 'Suunnitelma', sv: 'Planen', en: 'The plan' },
  wellbeing: { fi: 'Hyvinvointi', sv: 'Välbefinnande', en: 'Wellbeing' },
} as const satisfies Record<(typeof LET_IN_PARTS)[number], Text>

export const LET_IN_BASIS_TEXTS = {
  consent: { fi: 'Perheen suostumus', sv: 'Familjens samtycke', en: 'The family’s consent' },
  permit: { fi: 'Luovutuslupa', sv: 'Tillstånd till utlämnande', en: 'Permission to disclose' },
  statute: { fi: 'Laki', sv: 'Lag', en: 'The law' },
} as const satisfies Record<'consent' | 'permit' | 'statute', Text>

export const letInTexts = defineTexts('family-let-in', {
  letIn: {
    fi: 'Ota kumppanin työntekijä mukaan',
    sv: 'Släpp in en partners arbetstagare',
    en: 'Let a partner’s worker in',
  },
  lead: {
    fi: 'Työntekijä näkee oman palvelunsa: sen askeleet, tapaamiset ja kirjaukset. Muusta hän näkee vain sen, mitä tässä valitset, ja vain valituista ihmisistä. Kirjaukset, loki ja turvakiellon alaiset paikat eivät koskaan näy.',
    sv: 'Arbetstagaren ser sin egen tjänst: dess steg, möten och anteckningar. Av annat syns bara det du väljer här, och bara om de valda personerna. Anteckningar, logg och platser under spärrmarkering syns aldrig.',
    en: 'The worker sees the own service: its steps, meetings and notes. Of anything else only what you choose here, and only of the persons chosen. Notes, the log and places under a safety ban are never seen.',
  },
  who: { fi: 'Kuka', sv: 'Vem', en: 'Who' },
  whoHint: {
    fi: 'Kirjoita nimi tai organisaatio.',
    sv: 'Skriv namnet eller organisationen.',
    en: 'Type the name or the organisation.',
  },
  persons: { fi: 'Kenestä', sv: 'Om vem', en: 'Of whom' },
  personsHint: {
    fi: 'Nimi, ikä ja kuka perheestä vastaa näkyvät. Jätä tyhjäksi, jos oma palvelu riittää.',
    sv: 'Namn, ålder och vem som ansvarar för familjen syns. Lämna tomt om den egna tjänsten räcker.',
    en: 'Name, age and who answers for the family are seen. Leave empty if the own service is enough.',
  },
  parts: { fi: 'Mitä muuta heistä', sv: 'Vad mer om dem', en: 'What else of them' },
  partsHint: {
    fi: 'Valitse vain se, mitä työ vaatii.',
    sv: 'Välj bara det som arbetet kräver.',
    en: 'Choose only what the work needs.',
  },
  basis: { fi: 'Millä perusteella', sv: 'På vilken grund', en: 'On what basis' },
  purpose: { fi: 'Peruste sanoin', sv: 'Grunden i ord', en: 'The basis in words' },
  purposeHint: {
    fi: 'Perhe ja valvonta lukevat tämän.',
    sv: 'Familjen och tillsynen läser det här.',
    en: 'The family and supervision read this.',
  },
  until: { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' },
  untilHint: {
    fi: 'Enintään vuosi. Pääsy päättyy itsestään.',
    sv: 'Högst ett år. Åtkomsten upphör av sig själv.',
    en: 'A year at most. It ends by itself.',
  },
  act: { fi: 'Ota mukaan', sv: 'Släpp in', en: 'Let in' },
  done: { fi: 'Työntekijä on nyt mukana.', sv: 'Arbetstagaren är nu med.', en: 'The worker is in now.' },
  end: { fi: 'Päätä', sv: 'Avsluta', en: 'End' },
  endOf: { fi: 'Päätetäänkö pääsy: {name}?', sv: 'Avsluta åtkomsten: {name}?', en: 'End what {name} sees?' },
  endLead: {
    fi: 'Kaikki, mitä työntekijä näkee perheestä, sulkeutuu heti, myös hänen oma palvelunsa. Kirjattu jää talteen.',
    sv: 'Allt som arbetstagaren ser av familjen stängs genast, även den egna tjänsten. Det som antecknats bevaras.',
    en: 'Everything the worker sees of the family closes at once, the own service too. What was written is kept.',
  },
  endAct: { fi: 'Päätä pääsy', sv: 'Avsluta åtkomsten', en: 'End it' },
  ended: { fi: 'Pääsy on päättynyt.', sv: 'Åtkomsten har upphört.', en: 'It has ended.' },
  about: { fi: 'Kenestä: {who}', sv: 'Om: {who}', en: 'Of: {who}' },
})
