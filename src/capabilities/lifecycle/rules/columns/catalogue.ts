/** Service catalogue: one row a service and year of its unit cost. */
import { csvBoolean, csvCents, csvDay, csvInteger } from '#kit/csv-value.ts'
import type { ReadCell } from '#kit/csv-value.ts'
import { DOMAIN_TEXTS, DOMAINS, type Domain } from '#kit/domains.ts'
import { ok, refused } from '#kit/result.ts'
import type { RowFault } from '../../model.ts'
import { coded, may, must, periodFault, words, type Column, type JudgeRow } from './column.ts'

const year: ReadCell<number> = (cell) => {
  const number = csvInteger(cell)
  return number.ok && (number.value < 1990 || number.value > 2100) ? refused('lifecycle.not-a-year') : number
}

const cost: ReadCell<number> = (cell) => {
  const cents = csvCents(cell)
  return cents.ok && cents.value < 0 ? refused('lifecycle.below-zero') : cents
}

export const UNITS = coded({
  hour: ['tunti', 'h', 'timme'],
  visit: ['käynti', 'kaynti', 'besök'],
  day: ['päivä', 'paiva', 'vrk', 'dag', 'dygn'],
  month: ['kuukausi', 'kk', 'månad'],
  group_session: ['ryhmäkerta', 'grupptillfälle'],
  case: ['asiakasprosessi', 'jakso', 'process'],
})

const SECTORS = coded({
  county: ['hyvinvointialue', 'välfärdsområde'],
  municipality: ['kunta', 'kommun'],
  ngo: ['järjestö', 'organisation'],
  parish: ['seurakunta', 'församling'],
  company: ['yritys', 'företag'],
  volunteers: ['vapaaehtoiset', 'frivilliga'],
})

const WORK_FORMS = coded({
  family_partner: ['perhekumppani'],
  home_service: ['kotipalvelu', 'lapsiperheiden kotipalvelu', 'hemservice'],
  family_work: ['perhetyö', 'familjearbete'],
  discussion_help: ['keskusteluapu', 'samtalsstöd'],
  group_activity: ['ryhmätoiminta', 'gruppverksamhet'],
  guidance: ['ohjaus', 'neuvonta', 'handledning'],
  assessment: ['arviointi', 'bedömning'],
  therapy: ['terapia', 'terapi'],
  doctor: ['lääkäri', 'läkare'],
  peer_support: ['vertaistuki', 'kamratstöd'],
  support_person: ['tukihenkilö', 'stödperson'],
  school_support: ['koulun tuki', 'stöd i skolan'],
  child_protection: ['lastensuojelu', 'barnskydd'],
  other: ['muu', 'annan'],
})

const LEVELS = coded({
  preventive: ['ennaltaehkäisevä', 'förebyggande'],
  early: ['varhainen', 'varhainen tuki', 'tidigt stöd'],
  corrective: ['korjaava', 'korrigerande'],
})

const domain = coded(
  Object.fromEntries(DOMAINS.map((each) => [each, Object.values(DOMAIN_TEXTS[each])])) as Record<Domain, string[]>,
)

/** Several in one cell; kept in the order of the list, each once. */
const domains: ReadCell<string> = (cell) => {
  const read = cell
    .split(/[,|/]/)
    .filter((each) => each.trim() !== '')
    .map(domain)
  const wrong = read.find((each) => !each.ok)
  if (wrong !== undefined) return wrong
  const named = read.flatMap((each) => (each.ok ? [each.value] : []))
  return named.length === 0 ? refused('csv.empty') : ok(DOMAINS.filter((each) => named.includes(each)).join(','))
}

export const SERVICE_COLUMNS: readonly Column[] = [
  must('organisation', words(200), {
    also: ['organisaatio', 'tuottaja', 'organisation', 'producent'],
    meaning: {
      fi: 'Palvelun tuottaja: nimi tai Y-tunnus.',
      sv: 'Tjänstens producent: namn eller FO-nummer.',
      en: 'Who produces the service: name or business ID.',
    },
    example: 'Esimerkkilän hyvinvointialue',
  }),
  may('sector', SECTORS, {
    also: ['sektori', 'sektor'],
    meaning: {
      fi: 'Tuottajan sektori, jos tuottaja on uusi: county, municipality, ngo, parish, company tai volunteers.',
      sv: 'Producentens sektor om den är ny: county, municipality, ngo, parish, company eller volunteers.',
      en: 'Sector of a producer that is new: county, municipality, ngo, parish, company or volunteers.',
    },
    example: 'county',
  }),
  must('service_code', words(40), {
    also: ['palvelukoodi', 'palvelutunnus', 'tjänstekod'],
    meaning: {
      fi: 'Palvelun tunnus tuottajalla.',
      sv: 'Tjänstens kod hos producenten.',
      en: 'Code of the service at its producer.',
    },
    example: 'PT-1',
  }),
  must('name', words(200), {
    also: ['nimi', 'palvelu', 'namn'],
    meaning: { fi: 'Palvelun nimi.', sv: 'Tjänstens namn.', en: 'Name of the service.' },
    example: 'Perhetyö kotona',
  }),
  may('work_form', WORK_FORMS, {
    also: ['työmuoto', 'tyomuoto', 'arbetsform'],
    meaning: {
      fi: 'Työmuoto: family_partner, home_service, family_work, discussion_help, group_activity, guidance, assessment, therapy, doctor, peer_support, support_person, school_support, child_protection tai other.',
      sv: 'Arbetsform: samma koder som i engelskan eller på svenska (familjearbete, hemservice …).',
      en: 'Work form: family_partner, home_service, family_work, discussion_help, group_activity, guidance, assessment, therapy, doctor, peer_support, support_person, school_support, child_protection or other.',
    },
    example: 'family_work',
  }),
  must('level', LEVELS, {
    also: ['taso', 'nivå'],
    meaning: {
      fi: 'Taso: preventive (ennaltaehkäisevä), early (varhainen) tai corrective (korjaava).',
      sv: 'Nivå: preventive (förebyggande), early (tidigt stöd) eller corrective (korrigerande).',
      en: 'Level: preventive, early or corrective.',
    },
    example: 'early',
  }),
  may('legal_basis', words(300), {
    also: ['lakiperuste', 'rättslig grund'],
    meaning: { fi: 'Lakiperuste.', sv: 'Rättslig grund.', en: 'Legal basis.' },
    example: '1301/2014 18 §',
  }),
  may('domains', domains, {
    also: ['hyvinvoinnin alueet', 'alueet', 'områden av välbefinnande', 'områden'],
    meaning: {
      fi: `Hyvinvoinnin alueet, joihin palvelu vastaa, pilkuin erotettuna: ${DOMAINS.join(', ')}; myös suomeksi (Arki, Asuminen …). Tyhjä jättää ennalleen, mikä tiedetään.`,
      sv: `Områden av välbefinnande som tjänsten är för, åtskilda med komma: ${DOMAINS.join(', ')}; också på svenska (Vardagen, Boende …). Tomt lämnar det som är känt.`,
      en: `Wellbeing domains the service is for, separated by commas: ${DOMAINS.join(', ')}. Empty leaves what is known.`,
    },
    example: 'parenting, everyday_life',
  }),
  may('starts_on', csvDay, {
    also: ['alkaa', 'alkupäivä', 'börjar'],
    meaning: { fi: 'Mistä alkaen palvelua on.', sv: 'Från när tjänsten finns.', en: 'From when the service exists.' },
    example: '1.1.2024',
  }),
  may('ends_on', csvDay, {
    also: ['päättyy', 'loppupäivä', 'slutar'],
    meaning: { fi: 'Mihin asti palvelua on.', sv: 'Till när tjänsten finns.', en: 'Until when the service exists.' },
    example: '',
  }),
  may('cost_year', year, {
    also: ['vuosi', 'hintataso', 'kostnadsår'],
    meaning: {
      fi: 'Yksikkökustannuksen hintatason vuosi. Jos annetaan, myös cost_unit, unit_cost ja cost_source.',
      sv: 'Prisnivåns år. Om det ges behövs också cost_unit, unit_cost och cost_source.',
      en: 'Year of the price level; with it come cost_unit, unit_cost and cost_source.',
    },
    example: '2025',
  }),
  may('cost_unit', UNITS, {
    also: ['yksikkö', 'kostnadsenhet'],
    meaning: {
      fi: 'Mistä kustannus lasketaan: hour, visit, day, month, group_session tai case.',
      sv: 'Vad kostnaden gäller: hour, visit, day, month, group_session eller case.',
      en: 'What the cost is for: hour, visit, day, month, group_session or case.',
    },
    example: 'visit',
  }),
  may('unit_cost', cost, {
    also: ['yksikkökustannus', 'yksikkökustannus (€)', 'enhetskostnad'],
    meaning: {
      fi: 'Yksikkökustannus euroina, enintään kaksi desimaalia.',
      sv: 'Enhetskostnad i euro, högst två decimaler.',
      en: 'Unit cost in euros, at most two decimals.',
    },
    example: '119,50',
  }),
  may('cost_source', words(300), {
    also: ['kustannuksen lähde', 'lähde', 'kostnadskälla'],
    meaning: { fi: 'Mistä luku on.', sv: 'Varifrån siffran kommer.', en: 'Where the figure comes from.' },
    example: 'Kuvitteellinen esimerkki',
  }),
  may('fictitious', csvBoolean, {
    also: ['kuvitteellinen', 'påhittad'],
    meaning: { fi: 'Onko luku kuvitteellinen.', sv: 'Är siffran påhittad.', en: 'Whether the figure is made up.' },
    example: 'kyllä',
  }),
]

export const judgeService: JudgeRow = (row) => {
  const faults: RowFault[] = periodFault(row, 'starts_on', 'ends_on')
  if (row['cost_year'] !== null) {
    for (const column of ['cost_unit', 'unit_cost', 'cost_source'])
      if (row[column] === null) faults.push({ column, why: 'lifecycle.cost-incomplete' })
  } else if (row['unit_cost'] !== null) faults.push({ column: 'cost_year', why: 'lifecycle.cost-incomplete' })
  return faults
}
