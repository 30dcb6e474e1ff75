/** Texts of the measures room: the items as asked, the ends of their scales, points, refusals. The wording is our own and not validated. */
import type { Text } from '#kit/languages.ts'
import type { AnsweredWith, Item, Point } from '../model.ts'

export const CHECK_TEXTS = {
  name: { fi: 'Perheen tilanne', sv: 'Familjens situation', en: 'Family situation check' },
  label: {
    fi: 'Vastaajan oma arvio, ei kliininen testi.',
    sv: 'Egen uppskattning, inte ett kliniskt test.',
    en: 'Self-reported, not a clinical test.',
  },
  skip: { fi: 'En halua vastata', sv: 'Jag vill inte svara', en: 'I would rather not answer' },
} as const satisfies Record<string, Text>

export const ITEM_TEXTS = {
  future: {
    fi: 'Millaisena näette perheenne tulevaisuuden?',
    sv: 'Hur ser ni på er familjs framtid?',
    en: "How do you see your family's future?",
  },
  networks: {
    fi: 'Onko teillä ihmisiä, joilta saatte apua sitä tarvitessanne?',
    sv: 'Har ni människor som ni kan få hjälp av när ni behöver?',
    en: 'Do you have people you can turn to when you need help?',
  },
  childneeds: {
    fi: 'Pystyn vastaamaan lasteni tarpeisiin.',
    sv: 'Jag kan svara på mina barns behov.',
    en: "I can respond to my children's needs.",
  },
  trust: {
    fi: 'Luotan siihen, että viranomaiset ja palvelut toimivat perheemme parhaaksi.',
    sv: 'Jag litar på att myndigheterna och tjänsterna arbetar för vår familjs bästa.',
    en: "I trust that authorities and services act for our family's good.",
  },
  life: {
    fi: 'Kuinka hyvä elämäntilanteenne on nyt?',
    sv: 'Hur bra är er livssituation just nu?',
    en: 'How good is your life situation now?',
  },
  use_worker: {
    fi: 'Kuinka hyödyllinen omatyöntekijä tai perhekumppani on ollut?',
    sv: 'Hur nyttig har den egna kontaktpersonen eller familjepartnern varit?',
    en: 'How useful has the named worker or family partner been?',
  },
  use_plan: {
    fi: 'Kuinka hyödyllinen yhteinen suunnitelma on ollut?',
    sv: 'Hur nyttig har den gemensamma planen varit?',
    en: 'How useful has the joint plan been?',
  },
} as const satisfies Record<Item, Text>

const AGREE = {
  low: { fi: 'Täysin eri mieltä', sv: 'Helt av annan åsikt', en: 'Disagree' },
  high: { fi: 'Täysin samaa mieltä', sv: 'Helt av samma åsikt', en: 'Agree' },
} as const
const USEFUL = {
  low: { fi: 'Huono', sv: 'Dålig', en: 'Bad' },
  high: { fi: 'Erinomainen', sv: 'Utmärkt', en: 'Excellent' },
} as const

export const SCALE_TEXTS = {
  future: {
    low: { fi: 'Hyvin synkkänä', sv: 'Mycket dystert', en: 'Very gloomy' },
    high: { fi: 'Hyvin toiveikkaana', sv: 'Mycket hoppfullt', en: 'Very hopeful' },
  },
  networks: {
    low: { fi: 'Ei lainkaan', sv: 'Inte alls', en: 'Not at all' },
    high: { fi: 'Oikein hyvin', sv: 'Mycket väl', en: 'Very well' },
  },
  childneeds: AGREE,
  trust: AGREE,
  life: {
    low: { fi: 'Hyvin huono', sv: 'Mycket dålig', en: 'Very bad' },
    high: { fi: 'Hyvin hyvä', sv: 'Mycket bra', en: 'Very good' },
  },
  use_worker: USEFUL,
  use_plan: USEFUL,
} as const satisfies Record<Item, { low: Text; high: Text }>

export const POINT_TEXTS = {
  start: { fi: 'Alussa', sv: 'I början', en: 'At the start' },
  middle: { fi: 'Työn aikana', sv: 'Under arbetet', en: 'During the work' },
  end: { fi: 'Lopussa', sv: 'I slutet', en: 'At the end' },
  follow_up: { fi: 'Seurannassa', sv: 'Vid uppföljningen', en: 'At follow-up' },
} as const satisfies Record<Point, Text>

export const ANSWERED_WITH_TEXTS = {
  own: { fi: 'Omalla laitteella', sv: 'På egen enhet', en: 'On their own device' },
  worker_device: { fi: 'Työntekijän laitteella', sv: 'På arbetstagarens enhet', en: "On the worker's device" },
  interpreter: { fi: 'Tulkin kanssa', sv: 'Med tolk', en: 'With an interpreter' },
  phone: { fi: 'Puhelimessa', sv: 'Per telefon', en: 'By phone' },
} as const satisfies Record<AnsweredWith, Text>

export const MEASURES_REFUSALS = {
  'measures.off-scale': {
    fi: 'Valitse vastaus väliltä {min}–{max}, tai jätä kysymys väliin.',
    sv: 'Välj ett svar mellan {min} och {max}, eller hoppa över frågan.',
    en: 'Choose an answer from {min} to {max}, or leave the question out.',
  },
  'measures.nothing-answered': {
    fi: 'Yhteenkään kysymykseen ei ole vastattu. Vastaa ainakin yhteen ennen tallentamista.',
    sv: 'Ingen fråga är besvarad. Svara på minst en före du sparar.',
    en: 'No question is answered. Answer at least one before saving.',
  },
  'measures.only-oneself': {
    fi: 'Voit vastata vain omasta puolestasi.',
    sv: 'Du kan bara svara för dig själv.',
    en: 'You can answer for yourself only.',
  },
  'measures.not-a-member': {
    fi: 'Vastaaja ei kuulu tähän perheeseen. Valitse vastaaja uudelleen.',
    sv: 'Den som svarar hör inte till den här familjen. Välj på nytt.',
    en: 'The person does not belong to this family. Choose again who answers.',
  },
  'measures.already-answered': {
    fi: 'Tämä kysely on jo täytetty samana päivänä. Katso aiempi vastaus ennen uutta.',
    sv: 'Den här enkäten är redan ifylld samma dag. Se det tidigare svaret först.',
    en: 'This check has been answered on the same day already. Look at that answer first.',
  },
  'measures.not-yet': {
    fi: 'Vastauspäivä on tulevaisuudessa. Valitse tämä tai aiempi päivä.',
    sv: 'Svarsdagen ligger i framtiden. Välj i dag eller en tidigare dag.',
    en: 'The day of the answer is in the future. Choose today or an earlier day.',
  },
  'measures.too-few-pairs': {
    fi: 'Vastaajia on alle viisi, joten lukuja ei näytetä.',
    sv: 'Färre än fem har svarat, så siffrorna visas inte.',
    en: 'Fewer than five answered, so no figures are shown.',
  },
  'measures.no-goals': {
    fi: 'Tavoitteita ei ole vielä arvioitu.',
    sv: 'Inga mål har bedömts ännu.',
    en: 'No goals have been rated yet.',
  },
  'measures.goal-weight': {
    fi: 'Tavoitteen painon on oltava suurempi kuin nolla.',
    sv: 'Målets vikt måste vara större än noll.',
    en: "A goal's weight must be above zero.",
  },
} as const satisfies Record<string, Text>
