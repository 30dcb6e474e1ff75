// Who answers for the family and who may see what: assignments, and the circle rows that open the record.
import { addDays, type Day } from '#kit/day.ts'
import type { CircleRole } from '#kit/access.ts'
import { CIRCLE_PARTS } from '#rooms/trust/model.ts'
import type { Course } from './package.ts'
import type { Episode, Life } from './life.ts'
import { at } from './sheet.ts'
import { adultsAtHome, isChild, type Person } from './people.ts'
import { addAccount, fold, type Worker } from './workers.ts'

type Basis = 'statute' | 'permit' | 'consent'
type Grant = {
  accountId: string
  organisationId: string | null
  role: CircleRole
  read: readonly string[]
  write: readonly string[]
  person: Person | null
  basis: Basis
  from: Day
  to: Day | null
}

function grant(life: Life, { accountId, organisationId, role, read, write, person, basis, from, to }: Grant): void {
  life.add('trust.circle', {
    circle_id: life.newId(),
    account_id: accountId,
    person_id: person?.personId ?? null,
    organisation_id: organisationId,
    role,
    read_parts: read,
    write_parts: write,
    basis,
    valid_from: at(from, '08:00'),
    valid_to: to === null ? null : at(addDays(to, 1), '00:00'),
    created_by: life.county.crew.coordinators[0]!.accountId,
  })
}

const partsOf = (role: keyof typeof CIRCLE_PARTS) => CIRCLE_PARTS[role]

export function appoint(
  life: Life,
  role: 'family_partner' | 'named_worker' | 'child_social_worker',
  worker: Worker,
  from: Day,
  to: Day | null,
): void {
  const { add, newId, county } = life
  add('families.assignment', {
    assignment_id: newId(),
    role,
    worker_id: worker.workerId,
    reason: role === 'family_partner' ? 'Perhe käyttää useita palveluja ja toivoo yhtä ihmistä.' : 'SHL 42 §',
    weight: role === 'family_partner' && life.multi ? 1.5 : 1,
    start_date: from,
    end_date: to,
    end_reason: to === null ? null : 'Työskentely päättyi.',
  })
  const { read, write } = partsOf(role)
  grant(life, {
    accountId: worker.accountId,
    organisationId: county.frame.organisationIds[worker.organisation],
    role,
    read,
    write,
    person: null,
    basis: 'statute',
    from,
    to,
  })
}

/** Those who work in a service of the package: the county's own see the family's record by part, others only their own service and whom they serve. */
export function openToServices(life: Life, courses: readonly Course[], episode: Episode): void {
  const seen = new Set<string>()
  for (const course of courses) {
    const { worker } = course
    if (worker === null || worker === life.partner || worker === life.namedWorker || seen.has(worker.workerId)) continue
    seen.add(worker.workerId)
    const own = courses.filter((each) => each.worker === worker)
    const open = own.some((each) => each.endedOn === null) && episode.closedOn === null
    const last = own.reduce<Day | null>(
      (latest, { endedOn }) => (endedOn !== null && (latest === null || endedOn > latest) ? endedOn : latest),
      null,
    )
    const base = {
      accountId: worker.accountId,
      organisationId: life.county.frame.organisationIds[worker.organisation],
      from: own[0]!.orderedOn,
      to: open ? null : (last ?? episode.closedOn),
    }
    const role = roleOf(worker)
    const { read, write } = partsOf(role)
    const outside = role === 'partner_worker' || role === 'volunteer'
    grant(life, { ...base, role, read, write, person: null, basis: outside ? 'permit' : 'statute' })
    if (outside)
      for (const person of served(own, life.people))
        grant(life, {
          ...base,
          role,
          read: ['basic'],
          write: [],
          person,
          basis: role === 'volunteer' ? 'consent' : 'permit',
        })
  }
}

function roleOf(worker: Worker): keyof typeof CIRCLE_PARTS {
  switch (worker.role) {
    case 'family_worker':
    case 'psychologist':
    case 'volunteer':
    case 'partner_worker':
      return worker.role
    case 'social_worker':
      return 'named_worker'
    default:
      return 'family_worker'
  }
}

const served = (courses: readonly Course[], people: readonly Person[]): Person[] =>
  people.filter(
    (person) =>
      courses.some((course) => course.personIds.includes(person.personId)) &&
      (isChild(person) || courses.every((course) => course.personIds.length === 1)),
  )

/** Family members with an account reach themselves, and adults their children and each other at home. */
export function openToFamily(
  life: Life,
  who: Person,
  from: Day,
  options: { demo: boolean; order: number; accountId: string },
): void {
  const young = isChild(who)
  const role = young ? 'young_person' : 'family_adult'
  addAccount(
    life.county.sheet,
    options.order,
    {
      accountId: options.accountId,
      email: `${fold(who.given)}.${fold(who.surname)}.${options.order}@esimerkki.example`,
      personId: who.personId,
      familyRole: role,
      demo: options.demo,
      language: life.swedish ? 'sv' : null,
    },
    options.demo ? life.partner.since : from,
  )
  const reach = young
    ? [who]
    : [
        who,
        ...life.people.filter(
          (person) => person !== who && (isChild(person) || adultsAtHome(life.people).includes(person)),
        ),
      ]
  for (const person of reach)
    grant(life, {
      accountId: options.accountId,
      organisationId: null,
      role,
      read: partsOf(role).read,
      write: [],
      person,
      basis: 'statute',
      from,
      to: null,
    })
}
