/** Texts of the network room: levels, units of cost and refusals. */
import type { Text } from '#kit/languages.ts'
import type { CostUnit, Level, WorkForm } from '../model.ts'

export const LEVEL_TEXTS = {
  preventive: { fi: 'Ennaltaehkäisevä', sv: 'Förebyggande', en: 'Preventive' },
  early: { fi: 'Varhainen tuki', sv: 'Tidigt stöd', en: 'Early support' },
  corrective: { fi: 'Korjaava', sv: 'Korrigerande', en: 'Corrective' },
} as const satisfies Record<Level, Text>

export const COST_UNIT_TEXTS = {
  hour: { fi: 'tunti', sv: 'timme', en: 'hour' },
  visit: { fi: 'käynti', sv: 'besök', en: 'visit' },
  day: { fi: 'päivä', sv: 'dag', en: 'day' },
  month: { fi: 'kuukausi', sv: 'månad', en: 'month' },
  group_session: { fi: 'ryhmäkerta', sv: 'grupptillfälle', en: 'group session' },
  case: { fi: 'asiakasprosessi', sv: 'klientprocess', en: 'case' },
} as const satisfies Record<CostUnit, Text>

export const WORK_FORM_TEXTS = {
  family_partner: { fi: 'Perhekumppanin tuki', sv: 'Stöd av familjepartner', en: 'Family partner support' },
  home_service: { fi: 'Kotipalvelu', sv: 'Hemservice', en: 'Home service' },
  family_work: { fi: 'Perhetyö', sv: 'Familjearbete', en: 'Family work' },
  discussion_help: { fi: 'Keskusteluapu', sv: 'Samtalsstöd', en: 'Someone to talk to' },
  group_activity: { fi: 'Ryhmätoiminta', sv: 'Gruppverksamhet', en: 'Group activity' },
  guidance: { fi: 'Ohjaus ja neuvonta', sv: 'Handledning och rådgivning', en: 'Guidance and advice' },
  assessment: { fi: 'Arviointi', sv: 'Bedömning', en: 'Assessment' },
  therapy: { fi: 'Terapia', sv: 'Terapi', en: 'Therapy' },
  doctor: { fi: 'Lääkäri', sv: 'Läkare', en: 'Doctor' },
  peer_support: { fi: 'Vertaistuki', sv: 'Kamratstöd', en: 'Peer support' },
  support_person: { fi: 'Tukihenkilö', sv: 'Stödperson', en: 'Support person' },
  school_support: { fi: 'Koulun tuki', sv: 'Stöd i skolan', en: 'School support' },
  child_protection: { fi: 'Lastensuojelu', sv: 'Barnskydd', en: 'Child protection' },
  other: { fi: 'Muu palvelu', sv: 'Annan tjänst', en: 'Other service' },
} as const satisfies Record<WorkForm, Text>

export const NETWORK_REFUSALS = {
  'network.period-backwards': {
    fi: 'Päättymispäivä on ennen alkamispäivää. Korjaa toinen päivistä.',
    sv: 'Slutdagen är före startdagen. Rätta en av dagarna.',
    en: 'The end date is before the start date. Correct one of them.',
  },
  'network.code-taken': {
    fi: 'Organisaatiolla on jo palvelu tällä tunnuksella. Anna toinen tunnus.',
    sv: 'Organisationen har redan en tjänst med den här koden. Ge en annan kod.',
    en: 'The organisation already has a service with this code. Give another code.',
  },
  'network.no-such-organisation': {
    fi: 'Organisaatiota ei ole rekisterissä. Valitse se luettelosta.',
    sv: 'Organisationen finns inte i registret. Välj den i listan.',
    en: 'The organisation is not in the register. Choose it from the list.',
  },
  'network.organisation-ended': {
    fi: 'Organisaation toiminta on päättynyt. Valitse toinen, tai merkitse jakso päättyneeksi silloin.',
    sv: 'Organisationens verksamhet har upphört. Välj en annan, eller märk perioden som avslutad då.',
    en: 'The organisation has ended. Choose another, or end the period by then.',
  },
  'network.chain-cycle': {
    fi: 'Ketju kiertäisi ympyrää: organisaatio olisi oma alihankkijansa. Valitse toinen organisaatio.',
    sv: 'Kedjan skulle gå runt: organisationen vore sin egen underleverantör. Välj en annan organisation.',
    en: 'The chain would go round: the organisation would be its own subcontractor. Choose another.',
  },
  'network.chain-twice': {
    fi: 'Organisaatio on ketjussa jo samaan aikaan. Poista toinen tai muuta päiviä.',
    sv: 'Organisationen finns redan i kedjan vid samma tid. Ta bort den ena eller ändra dagarna.',
    en: 'The organisation is in the chain already at that time. Remove one or change the days.',
  },
  'network.chain-under-missing': {
    fi: 'Se, jonka alihankkija tämä on, ei ole ketjussa koko tätä aikaa. Valitse toinen tai muuta päiviä.',
    sv: 'Den vars underleverantör detta är finns inte i kedjan hela tiden. Välj en annan eller ändra dagarna.',
    en: 'The one it works for is not in the chain all this time. Choose another or change the days.',
  },
} as const satisfies Record<string, Text>
