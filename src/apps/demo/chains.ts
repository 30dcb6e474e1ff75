// Who organises what others produce for the county, and who does parts of it for them.
import { addDays, type Day } from '#kit/day.ts'
import type { PlannedService } from '#rooms/plans/model.ts'
import { ORGANISATIONS, type OrganisationKey, SERVICES, type ServiceKey } from './catalogue.ts'
import type { Sheet } from './sheet.ts'

type Link = {
  readonly by: OrganisationKey
  /** Whose subcontractor; not there: the producer's. */
  readonly under?: OrganisationKey
  readonly what: string
  /** Not there: as long as the service has been. */
  readonly sinceDaysAgo?: number
}

/** What associations, companies and the county's own clinics produce because the county answers for it; the rest of what they do is their own. */
const FOR_COUNTY: readonly ServiceKey[] = [
  'counselling',
  'separation',
  'coaching',
  'youthClinic',
  'childClinic',
  'homeService',
  'supportPerson',
  'supportFamily',
  'languageGuide',
  'youngTalk',
  'childrensGroup',
  'swedishTalk',
  'occupational',
  'speech',
  'intensified',
  'interpreting',
]
const THEIR_OWN: readonly ServiceKey[] = ['peers', 'babyCafe', 'familyClub', 'deacon', 'swedishClub']

const BELOW: Partial<Record<ServiceKey, readonly Link[]>> = {
  homeService: [{ by: 'growth', what: 'viikonloput', sinceDaysAgo: 40 }],
  supportPerson: [{ by: 'grandma', what: 'lastenhoito tapaamisten ajan' }],
  supportFamily: [{ by: 'home', what: 'kuljetukset' }],
  languageGuide: [{ by: 'interpreters', what: 'tulkkaus' }],
  intensified: [
    { by: 'home', what: 'illat ja viikonloput' },
    { by: 'interpreters', under: 'home', what: 'tulkkaus' },
  ],
}

const organiserOf = (service: ServiceKey): OrganisationKey | null =>
  FOR_COUNTY.includes(service) ? 'county' : THEIR_OWN.includes(service) ? SERVICES[service].by : null

const nameOf = (key: OrganisationKey): string => ORGANISATIONS[key][0]

export function layChains(
  sheet: Sheet,
  ids: { organisationIds: Readonly<Record<OrganisationKey, string>>; serviceIds: Readonly<Record<ServiceKey, string>> },
  began: Day,
  today: Day,
): void {
  for (const service of Object.keys(SERVICES) as ServiceKey[]) {
    const organiser = organiserOf(service)
    const base = { service_id: ids.serviceIds[service] }
    if (organiser !== null)
      sheet.add('network.chain_link', {
        ...base,
        position: 0,
        organisation_id: ids.organisationIds[organiser],
        under_id: null,
        what: '',
        start_date: began,
      })
    for (const [i, link] of (BELOW[service] ?? []).entries())
      sheet.add('network.chain_link', {
        ...base,
        position: i + 1,
        organisation_id: ids.organisationIds[link.by],
        under_id: link.under === undefined ? null : ids.organisationIds[link.under],
        what: link.what,
        start_date: link.sinceDaysAgo === undefined ? began : addDays(today, -link.sinceDaysAgo),
      })
  }
}

/** As a plan agreed on the day keeps it. */
export function producersOf(
  service: ServiceKey,
  on: Day,
  today: Day,
): Pick<PlannedService, 'organiserName' | 'subcontractors'> {
  const { by } = SERVICES[service]
  const organiser = organiserOf(service) ?? (['county', 'municipality'].includes(ORGANISATIONS[by][1]) ? by : null)
  const below = (BELOW[service] ?? []).filter(
    ({ sinceDaysAgo }) => sinceDaysAgo === undefined || addDays(today, -sinceDaysAgo) <= on,
  )
  return {
    ...(organiser === null ? {} : { organiserName: nameOf(organiser) }),
    ...(below.length === 0
      ? {}
      : {
          subcontractors: below.map((link) => ({
            organisationName: nameOf(link.by),
            underName: link.under === undefined ? null : nameOf(link.under),
            what: link.what,
          })),
        }),
  }
}
