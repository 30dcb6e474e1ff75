// The county's frame: municipalities, organisations, units, the catalogue and its costs.
import { addDays, type Day, dayOf, yearOf } from '#kit/day.ts'
import type { Random } from '#kit/random.ts'
import type { WorkForm } from '#rooms/network/model.ts'
import { USUAL_DOMAINS } from '#rooms/network/rules/usual-domains.ts'
import { layChains } from './chains.ts'
import { centsIn, ORGANISATIONS, type OrganisationKey, SERVICES, type ServiceKey } from './catalogue.ts'
import { AREA, idsFrom, type Sheet } from './sheet.ts'

/** Codes that no municipality of the national list has. */
export const MUNICIPALITIES = [
  ['990', 'Esimerkkilä', 'Exempelby', 'Exampleton', ['fi', 'sv']],
  ['991', 'Satulahti', 'Sagoviken', 'Talebay', ['fi']],
  ['995', 'Näytekoski', 'Provfors', 'Sampleford', ['fi']],
  ['993', 'Taruniemi', 'Mytnäs', 'Fableness', ['sv', 'fi']],
  ['994', 'Mallila', 'Modellby', 'Modelham', ['fi']],
] as const

export const CENTRES = [
  ['Perhekeskus Kuusikko', ['990']],
  ['Perhekeskus Satama', ['991']],
  ['Perhekeskus Koskenranta', ['995']],
  ['Familjecentret Fyren', ['993', '990']],
  ['Perhekeskus Mylly', ['994']],
] as const

/** Where others than the county's own centres work; of the rest it is not recorded. */
const SERVES: Partial<Record<OrganisationKey, readonly string[]>> = {
  counselling: ['990', '993'],
  town: ['990'],
  satulahti: ['991'],
  naytekoski: ['995'],
  taruniemi: ['993'],
  mallila: ['994'],
  arms: ['990', '991'],
  mind: ['990'],
  language: ['990'],
  swedish: ['993'],
  parish: ['990'],
  parish2: ['993'],
  parish3: ['993'],
  beside: ['990', '991', '995'],
  home: ['990', '991'],
  therapy: ['990', '994'],
}

export type Frame = {
  readonly organisationIds: Readonly<Record<OrganisationKey, string>>
  readonly serviceIds: Readonly<Record<ServiceKey, string>>
  /** Unit of an organisation other than the county. */
  readonly unitOf: Readonly<Record<OrganisationKey, number>>
  readonly centres: readonly { readonly unitId: number; readonly name: string; readonly municipality: string }[]
  /** Head office: administration, data protection, analysis. */
  readonly office: number
}

export function layFrame(sheet: Sheet, today: Day, random: Random): Frame {
  const began = dayOf(yearOf(today) - 6, 1, 1)
  const newId = idsFrom(random, began)
  sheet.add('organisations.area', {
    name_fi: 'Esimerkkilän hyvinvointialue',
    name_sv: 'Exempelby välfärdsområde',
    name_en: 'Exampleland wellbeing services county',
    languages: ['fi', 'sv'],
  })
  for (const [code, fi, sv, en, languages] of MUNICIPALITIES)
    sheet.add('organisations.municipality', {
      municipality_code: code,
      name_fi: fi,
      name_sv: sv,
      name_en: en,
      languages,
    })

  const organisationIds = {} as Record<OrganisationKey, string>
  const keys = Object.keys(ORGANISATIONS) as OrganisationKey[]
  for (const [i, key] of keys.entries()) {
    const [name, sector] = ORGANISATIONS[key]
    organisationIds[key] = newId()
    sheet.add('organisations.organisation', {
      organisation_id: organisationIds[key],
      name,
      sector,
      email: `${key}@esimerkki.example`,
      phone: `0990 100 ${String(100 + i)}`,
      start_date: began,
    })
  }

  let unit = AREA * 100
  const addUnit = (
    owner: OrganisationKey,
    name: string,
    codes: readonly string[],
    scope: readonly string[],
    excluded: readonly string[],
  ): number => {
    unit++
    sheet.add('organisations.unit', {
      unit_id: unit,
      organisation_id: organisationIds[owner],
      name,
      municipality_codes: codes,
      scope,
      excluded,
      start_date: began,
    })
    return unit
  }
  const centres = CENTRES.map(([name, codes]) => ({
    unitId: addUnit(
      'county',
      name,
      codes,
      ['family_partner', 'family_work', 'home_service', 'discussion_help', 'group_activity', 'guidance'],
      ['doctor'],
    ),
    name,
    municipality: codes[0],
  }))
  const office = addUnit(
    'county',
    'Lasten, nuorten ja perheiden palvelut',
    MUNICIPALITIES.map(([code]) => code),
    [],
    [],
  )
  const unitOf = { county: office } as Record<OrganisationKey, number>
  for (const key of keys)
    if (key !== 'county') unitOf[key] = addUnit(key, ORGANISATIONS[key][0], SERVES[key] ?? [], [], [])

  const serviceIds = {} as Record<ServiceKey, string>
  for (const key of Object.keys(SERVICES) as ServiceKey[]) {
    const facts = SERVICES[key]
    serviceIds[key] = newId()
    sheet.add('network.service', {
      service_id: serviceIds[key],
      organisation_id: organisationIds[facts.by],
      code: key,
      name: facts.name,
      work_form: facts.form,
      level: facts.level,
      legal_basis: facts.law,
      domains: USUAL_DOMAINS[facts.form as WorkForm],
      start_date: addDays(began, 30),
    })
    for (let back = 0; back < 4; back++)
      sheet.add('network.unit_cost', {
        service_id: serviceIds[key],
        year: yearOf(today) - back,
        unit: facts.unit,
        cents: centsIn(key, yearOf(today) - back, today),
        source: 'demo',
        fictitious: true,
      })
  }
  layChains(sheet, { organisationIds, serviceIds }, addDays(began, 30), today)
  return { organisationIds, serviceIds, unitOf, centres, office }
}
