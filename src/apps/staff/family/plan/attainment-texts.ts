/** Words of goal attainment: assessing, and seeing how it has gone. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const attainmentTexts = defineTexts('family-attainment', {
  assess: { fi: 'Arvioi tavoitteet', sv: 'Bedöm målen', en: 'Assess the goals' },
  assessLead: {
    fi: 'Kysy ensin perheeltä, missä ollaan, ja kirjaa oma näkemyksesi vasta sitten. Näkemykset saavat erota. Perhe näkee tämän.',
    sv: 'Fråga först familjen var man står och anteckna din egen syn först sedan. Synerna får skilja sig. Familjen ser detta.',
    en: 'Ask the family first where things stand, and write your own view only then. The views may differ. The family sees this.',
  },
  on: { fi: 'Arviointipäivä', sv: 'Bedömningsdag', en: 'Day of assessment' },
  saidBy: { fi: 'Kuka kertoo perheen näkemyksen', sv: 'Vem säger familjens syn', en: 'Who says the family’s view' },
  familyView: { fi: 'Perheen näkemys', sv: 'Familjens syn', en: 'The family’s view' },
  workerView: { fi: 'Työntekijän näkemys', sv: 'Arbetstagarens syn', en: 'The worker’s view' },
  notSaid: { fi: 'Ei arvioitu nyt', sv: 'Inte bedömt nu', en: 'Not assessed now' },
  note: { fi: 'Mitä siitä puhuttiin', sv: 'Vad man sade om det', en: 'What was said about it' },
  chooseOne: {
    fi: 'Valitse taso ainakin yhdelle tavoitteelle.',
    sv: 'Välj nivå för minst ett mål.',
    en: 'Choose a level for at least one goal.',
  },
  save: { fi: 'Tallenna arviot', sv: 'Spara bedömningarna', en: 'Save' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  assessed: { fi: 'Tavoitteet on arvioitu.', sv: 'Målen är bedömda.', en: 'The goals are assessed.' },
  title: { fi: 'Tavoitteiden toteutuminen', sv: 'Måluppfyllelse', en: 'Goal attainment' },
  none: {
    fi: 'Tavoitteita ei ole vielä arvioitu.',
    sv: 'Målen har inte bedömts ännu.',
    en: 'The goals have not been assessed yet.',
  },
  formula: {
    fi: 'T = 50 + 10 · Σx / √(0,7 · n + 0,3 · n²), kun x on tavoitteen taso −2…+2 ja n tavoitteiden määrä; kaikilla tavoitteilla on sama paino (Kiresuk ja Sherman 1968). 50 on odotettu taso.',
    sv: 'T = 50 + 10 · Σx / √(0,7 · n + 0,3 · n²), där x är målets nivå −2…+2 och n antalet mål; alla mål väger lika (Kiresuk och Sherman 1968). 50 är väntad nivå.',
    en: 'T = 50 + 10 · Σx / √(0.7 · n + 0.3 · n²), where x is a goal’s level −2…+2 and n the number of goals; all goals weigh the same (Kiresuk and Sherman 1968). 50 is the expected level.',
  },
  n: {
    fi: { one: 'yksi tavoite', other: '{count} tavoitetta' },
    sv: { one: 'ett mål', other: '{count} mål' },
    en: { one: 'one goal', other: '{count} goals' },
  },
  lineLabel: {
    fi: 'Tavoitteiden toteutuminen, T-pistemäärä. {series}',
    sv: 'Måluppfyllelse, T-poäng. {series}',
    en: 'Goal attainment, T score. {series}',
  },
  note2: {
    fi: 'Luku kertoo vain tämän perheen omista tavoitteista. Perheitä ei verrata sillä toisiinsa.',
    sv: 'Talet gäller bara den här familjens egna mål. Familjer jämförs inte med det.',
    en: 'The figure speaks only of this family’s own goals. It does not compare families.',
  },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  goal: { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
  period: { fi: '{from} ja {to} välillä', sv: 'mellan {from} och {to}', en: 'between {from} and {to}' },
  tScore: { fi: 'T, perhe', sv: 'T, familjen', en: 'T, family' },
  tScoreWorker: { fi: 'T, työntekijä', sv: 'T, arbetstagaren', en: 'T, worker' },
  goalsCount: { fi: 'Tavoitteita', sv: 'Mål', en: 'Goals' },
  assessedOn: {
    fi: '{day}: perhe {family}, työntekijä {worker}',
    sv: '{day}: familjen {family}, arbetstagaren {worker}',
    en: '{day}: family {family}, worker {worker}',
  },
  noView: { fi: 'ei sanottu', sv: 'inte sagt', en: 'not said' },
  latest: { fi: 'Arviot', sv: 'Bedömningar', en: 'Assessments' },
})
