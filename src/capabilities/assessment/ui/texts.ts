/** Texts of the assessment: who recognised a need, whether help is wanted, refusals. */
import type { Text, Texts } from '#kit/languages.ts'
import type { NEED_STATES, RECOGNISED_BY, WANTS_HELP } from '../model.ts'

export const RECOGNISED_TEXTS = {
  family: { fi: 'Perhe itse', sv: 'Familjen själv', en: 'The family itself' },
  worker: { fi: 'Työntekijä', sv: 'Arbetstagaren', en: 'The worker' },
  both: { fi: 'Yhdessä', sv: 'Tillsammans', en: 'Together' },
} as const satisfies Record<(typeof RECOGNISED_BY)[number], Text>

export const WANTS_HELP_TEXTS = {
  yes: { fi: 'Haluaa apua', sv: 'Vill ha hjälp', en: 'Wants help' },
  no: { fi: 'Ei halua apua nyt', sv: 'Vill inte ha hjälp nu', en: 'Does not want help now' },
  unsure: { fi: 'Ei ole varma', sv: 'Är osäker', en: 'Is not sure' },
} as const satisfies Record<(typeof WANTS_HELP)[number], Text>

export const NEED_STATE_TEXTS = {
  raised: { fi: 'Nostettu esiin', sv: 'Lyft fram', en: 'Raised' },
  confirmed: { fi: 'Vahvistettu yhdessä', sv: 'Bekräftat tillsammans', en: 'Confirmed together' },
  addressed: { fi: 'Tarpeeseen vastataan', sv: 'Behovet möts', en: 'Being answered' },
  unmet: { fi: 'Vailla vastausta', sv: 'Utan svar', en: 'Unanswered' },
  withdrawn: { fi: 'Ei enää ajankohtainen', sv: 'Inte längre aktuellt', en: 'No longer current' },
} as const satisfies Record<(typeof NEED_STATES)[number], Text>

export const ASSESSMENT_REFUSALS = {
  'assessment.persons-missing': {
    fi: 'Valitse, keitä tämä koskee.',
    sv: 'Välj vem detta gäller.',
    en: 'Choose whom this concerns.',
  },
  'assessment.mapped-not-yet': {
    fi: 'Kartoituksen päivä on tulevaisuudessa. Valitse tämä päivä tai aiempi.',
    sv: 'Kartläggningens dag är i framtiden. Välj i dag eller en tidigare dag.',
    en: 'The day of the map is in the future. Choose today or an earlier day.',
  },
  'assessment.due-passed': {
    fi: 'Määräpäivä on jo mennyt. Valitse tämä päivä tai myöhempi.',
    sv: 'Dagen har redan passerat. Välj i dag eller en senare dag.',
    en: 'The day has passed already. Choose today or a later day.',
  },
  'assessment.asked-oneself': {
    fi: 'Et voi pyytää näkemystä itseltäsi. Valitse toinen työntekijä.',
    sv: 'Du kan inte be dig själv om synpunkter. Välj en annan arbetstagare.',
    en: 'You cannot ask yourself. Choose another worker.',
  },
  'assessment.no-such-worker': {
    fi: 'Työntekijää ei ole rekisterissä. Valitse luettelosta.',
    sv: 'Arbetstagaren finns inte i registret. Välj i listan.',
    en: 'The worker is not in the register. Choose from the list.',
  },
  'assessment.restricted-asks-nobody': {
    fi: 'Perheen tiedot on rajattu omille työntekijöille. Ota pyydettävä ensin mukaan perheen työhön.',
    sv: 'Familjens uppgifter är begränsade till de egna arbetstagarna. Ta först med den tillfrågade i arbetet.',
    en: 'The family’s information is kept to its own workers. Take the person into the work first.',
  },
  'assessment.person-not-member': {
    fi: 'Valitse ihmisiä, jotka kuuluvat perheeseen.',
    sv: 'Välj personer som hör till familjen.',
    en: 'Choose people who belong to the family.',
  },
  'assessment.no-such-need': {
    fi: 'Tarvetta ei löydy. Avaa sivu uudelleen ja valitse tarve.',
    sv: 'Behovet hittas inte. Öppna sidan på nytt och välj behovet.',
    en: 'The need is not found. Open the page again and choose the need.',
  },
  'assessment.comment-of-need': {
    fi: 'Kommentti liittyy aina yhteen tarpeeseen.',
    sv: 'En kommentar hör alltid till ett behov.',
    en: 'A comment always belongs to one need.',
  },
  'assessment.contribution-closed': {
    fi: 'Pyyntöön on jo vastattu tai se on peruttu.',
    sv: 'Begäran är redan besvarad eller återtagen.',
    en: 'The request has been answered or taken back already.',
  },
  'assessment.not-started': {
    fi: 'Aloita alkuarviointi ennen tarpeiden kirjaamista.',
    sv: 'Börja den inledande bedömningen innan behoven antecknas.',
    en: 'Start the initial assessment before recording needs.',
  },
} as const satisfies Texts
