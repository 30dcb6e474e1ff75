// Sixty workers, their roles and accounts. The personas are accounts that the sign-in page of a demo offers, in their order.
import { addDays, type Day, dayOf, yearOf } from '#kit/day.ts'
import type { Role } from '#kit/access.ts'
import type { Random } from '#kit/random.ts'
import type { Frame } from './organisations.ts'
import { GIVEN, surnameMaker } from './names.ts'
import { ORGANISATIONS, type OrganisationKey } from './catalogue.ts'
import { at, idsFrom, later, type Sheet } from './sheet.ts'

export type Worker = {
  readonly workerId: string
  readonly accountId: string
  readonly name: string
  readonly role: Role
  readonly organisation: OrganisationKey
  /** Index of the family centre, for those who work in one. */
  readonly centre: number | null
  readonly since: Day
}

export type Crew = {
  readonly all: readonly Worker[]
  readonly sanna: Worker
  readonly partners: readonly Worker[]
  readonly socialWorkers: readonly Worker[]
  readonly familyWorkers: readonly Worker[]
  readonly psychologists: readonly Worker[]
  readonly coordinators: readonly Worker[]
  readonly supervisors: readonly Worker[]
  /** The one worker of an organisation other than the county. */
  readonly of: ReadonlyMap<OrganisationKey, Worker>
}

type Post = readonly [
  role: Role,
  title: string,
  organisation: OrganisationKey,
  centre: number | null,
  persona?: readonly [given: string, surname: string],
]

/** The staff personas first, in the order in which they are offered. */
const PERSONAS: readonly Post[] = [
  ['family_partner', 'perhekumppani', 'county', 0, ['Sanna', 'Ketola']],
  ['family_partner', 'perhekumppani', 'county', 1, ['Aleksi', 'Tuominiitty']],
  ['social_worker', 'sosiaalityöntekijä', 'county', 0, ['Heidi', 'Korpinen']],
  ['family_worker', 'perhetyöntekijä', 'county', 0, ['Mirja', 'Lahdenpohja']],
  ['psychologist', 'psykologi', 'counselling', 0, ['Otto', 'Vainiomäki']],
  ['coordinator', 'palveluohjaaja', 'county', 0, ['Katri', 'Salmivaara']],
  ['supervisor', 'esihenkilö', 'county', 0, ['Birgitta', 'Norrgård']],
  ['partner_worker', 'valmentaja', 'football', null, ['Jere', 'Hongisto']],
  ['volunteer', 'vapaaehtoinen', 'homework', null, ['Pirkko', 'Alanne']],
  ['data_protection_officer', 'tietosuojavastaava', 'county', null, ['Lea', 'Rautio']],
  ['administrator', 'pääkäyttäjä', 'county', null, ['Tomi', 'Kaskela']],
  ['analyst', 'tietoanalyytikko', 'county', null, ['Veera', 'Pohjola']],
]

const TITLES = {
  county: 'työntekijä',
  municipality: 'yhteyshenkilö',
  ngo: 'perheohjaaja',
  parish: 'lapsityönohjaaja',
  company: 'palveluohjaaja',
  volunteers: 'vapaaehtoinen',
} as const

const partnersOf = [3, 3, 3, 2, 2]

const OTHERS: readonly Post[] = [
  ...partnersOf.flatMap((count, centre) =>
    Array.from({ length: count - (centre < 2 ? 1 : 0) }, (): Post => [
      'family_partner',
      centre === 3 ? 'familjepartner' : 'perhekumppani',
      'county',
      centre,
    ]),
  ),
  ...[1, 2, 3, 4, 0].map((centre): Post => ['social_worker', 'sosiaalityöntekijä', 'county', centre]),
  ...[1, 2, 3, 4, 0].map((centre): Post => [
    'family_worker',
    centre === 0 ? 'kotipalvelun ohjaaja' : 'perhetyöntekijä',
    'county',
    centre,
  ]),
  ['psychologist', 'perheneuvoja', 'counselling', 1],
  ['psychologist', 'psykologi', 'youth', 0],
  ['coordinator', 'palveluohjaaja', 'county', 1],
  ['coordinator', 'servicehandledare', 'county', 3],
  ['supervisor', 'esihenkilö', 'county', 2],
  ...(Object.keys(ORGANISATIONS) as OrganisationKey[])
    .filter((key) => !['county', 'youth', 'counselling', 'football', 'homework'].includes(key))
    .map((key): Post => [
      ORGANISATIONS[key][1] === 'volunteers' ? 'volunteer' : 'partner_worker',
      TITLES[ORGANISATIONS[key][1]],
      key,
      null,
    ]),
  ['partner_worker', 'tukihenkilötoiminnan ohjaaja', 'beside', null],
  ['partner_worker', 'ryhmänohjaaja', 'arms', null],
]

export function hireCrew(sheet: Sheet, frame: Frame, today: Day, random: Random): Crew {
  const since = dayOf(yearOf(today) - 4, 8, 1)
  const newId = idsFrom(random, since)
  const surname = surnameMaker(random.fork('surnames'))
  const all = [...PERSONAS, ...OTHERS].map(([role, title, organisation, centre, persona], i): Worker => {
    const swedish = centre === 3 || organisation === 'swedish' || organisation === 'parish3'
    const group = swedish ? 'sv' : 'fi'
    const woman = random.chance(0.78)
    const [given, family] = persona ?? [random.pick(woman ? GIVEN[group].women : GIVEN[group].men), surname(group)]
    const [workerId, accountId] = [newId(), newId()]
    sheet.add('organisations.worker', {
      worker_id: workerId,
      organisation_id: frame.organisationIds[organisation],
      given_name: given,
      surname: family,
      title,
      languages: swedish ? ['sv', 'fi'] : random.chance(0.2) ? ['fi', 'en'] : ['fi'],
      weekly_hours: role === 'volunteer' ? 3 : role === 'partner_worker' ? 20 : 38.3,
      start_date: since,
    })
    for (const unitId of unitsOf(role, organisation, centre, frame))
      sheet.add('organisations.worker_role', { worker_id: workerId, unit_id: unitId, role, start_date: since })
    const email = `${fold(given)}.${fold(family)}${persona ? '' : i}@esimerkki.example`
    addAccount(
      sheet,
      i,
      { accountId, email, workerId, demo: persona !== undefined, language: swedish && !persona ? 'sv' : null },
      since,
    )
    return { workerId, accountId, name: `${given} ${family}`, role, organisation, centre, since }
  })
  const inCounty = (role: Role) => all.filter((worker) => worker.role === role && worker.organisation === 'county')
  const of = new Map<OrganisationKey, Worker>()
  for (const worker of all)
    if (worker.organisation !== 'county' && !of.has(worker.organisation)) of.set(worker.organisation, worker)
  return {
    all,
    sanna: all[0]!,
    partners: inCounty('family_partner'),
    socialWorkers: inCounty('social_worker'),
    familyWorkers: inCounty('family_worker'),
    psychologists: all.filter((worker) => worker.role === 'psychologist'),
    coordinators: inCounty('coordinator'),
    supervisors: inCounty('supervisor'),
    of,
  }
}

/** Coordinators and supervisors look after every family centre; the others work in their own. */
function unitsOf(role: Role, organisation: OrganisationKey, centre: number | null, frame: Frame): number[] {
  if (role === 'coordinator' || role === 'supervisor') return frame.centres.map((each) => each.unitId)
  if (centre !== null) return [frame.centres[centre]!.unitId]
  return [frame.unitOf[organisation]]
}

const FOLDED: Readonly<Record<string, string>> = {
  ä: 'a',
  å: 'a',
  ö: 'o',
  á: 'a',
  ó: 'o',
  é: 'e',
  č: 'c',
  š: 's',
  ŋ: 'n',
  đ: 'd',
}
export const fold = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, (letter) => FOLDED[letter] ?? '')

type NewAccount = {
  /** Another county's. */
  area_id?: number
  accountId: string
  email: string
  workerId?: string
  personId?: string
  familyRole?: 'family_adult' | 'young_person'
  demo: boolean
  language: string | null
}

/** `order` keeps the personas in their order on the sign-in page, which sorts by age of account. */
export function addAccount(sheet: Sheet, order: number, account: NewAccount, since: Day): void {
  sheet.add('trust.account', {
    ...(account.area_id === undefined ? {} : { area_id: account.area_id }),
    account_id: account.accountId,
    email: account.email,
    worker_id: account.workerId ?? null,
    person_id: account.personId ?? null,
    family_role: account.familyRole ?? null,
    language: account.language,
    demo: account.demo,
    created_at: later(at(addDays(since, 1), '09:00'), order),
  })
}
