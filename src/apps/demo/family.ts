// One family's whole history, from its people to this morning.
import { addDays, type Day, daysBetween } from '#kit/day.ts'
import type { Random } from '#kit/random.ts'
import type { Phase } from '#rooms/families/model.ts'
import type { Archetype } from './archetypes.ts'
import { assess } from './assessments.ts'
import { answerChecks } from './checks.ts'
import { appoint, openToFamily, openToServices } from './circles.ts'
import { contactOfFamily } from './contacts.ts'
import type { County, Episode, Life, Twist } from './life.ts'
import { noteUses } from './log.ts'
import { askBenefit, type Held, meetOften } from './meetings.ts'
import { buildPackage, type Course } from './package.ts'
import { walkPath } from './path.ts'
import { ageAt, adultsAtHome, castFamily, childrenByAge, type CodeMaker, isChild, type Person } from './people.ts'
import type { NameGroup } from './names.ts'
import { makePlans, type Version } from './plan.ts'
import { at, idsFrom, type Row } from './sheet.ts'
import { SERVICES } from './catalogue.ts'
import { drawEarlier, drawEpisode } from './timeline.ts'
import { DOES_NOT_FIT, SIGNAL_ANSWERS } from './words/phrases.ts'
import type { Worker } from './workers.ts'

export type Order = {
  readonly archetype: Archetype
  readonly stage: Phase
  /** How much of the stage has gone by, from 0 to 1. */
  readonly share: number
  readonly partner: Worker
  readonly surname: string
  readonly otherSurname: string
  readonly group: NameGroup
  readonly restricted?: boolean
  readonly safetyBan?: boolean
  readonly cameBack?: boolean
  readonly multi: boolean
  readonly twist: Twist
  /** Gives family members accounts: a parent, or a parent and a young person. */
  readonly accounts?: { readonly order: number; readonly demo: boolean; readonly teen: boolean }
}

export function liveFamily(county: County, order: Order, codeOf: CodeMaker, random: Random): void {
  const { today, crew, frame } = county
  const last = drawEpisode(order.cameBack ? 2 : 1, order.stage, order.share, today, random.fork('time'))
  const episodes = order.cameBack ? [drawEarlier(1, last.contactOn, today, random.fork('earlier')), last] : [last]
  const opened = episodes[0]!.contactOn
  const newId = idsFrom(random.fork('ids'), opened)
  const familyId = newId()
  const restricted = order.restricted ?? false
  const safetyBan = order.safetyBan ?? false
  const people = castFamily(
    {
      archetype: order.archetype,
      group: order.group,
      surname: order.surname,
      otherSurname: order.otherSurname,
      on: opened,
      today,
      safetyBan,
      newId,
      codeOf,
    },
    random.fork('people'),
  )
  const centre = frame.centres[order.partner.centre ?? 0]!
  const near = crew.socialWorkers.filter((worker) => worker.centre === order.partner.centre)
  const pick = random.fork('pick')
  // A few families answer to another responsible worker instead; that is written down.
  const named = last.phase === 'contact' || pick.chance(0.06) ? null : pick.pick(near)
  const scope = { family_id: familyId, unit_id: centre.unitId, restricted }
  const life: Life = {
    county,
    random,
    newId,
    familyId,
    name: order.surname,
    archetype: order.archetype,
    people,
    partner: order.partner,
    namedWorker: named,
    safetyBan,
    swedish: order.archetype.language === 'sv',
    interpreter: order.archetype.interpreter === undefined ? null : order.group,
    multi: order.multi,
    effect: pick.normal(0.45, 0.5),
    twist: order.twist,
    add: (table, row) => county.sheet.add(table, row, scope),
  }
  county.sheet.add('families.family', familyRow(life, order, last, centre.unitId, opened))
  settle(life, opened, centre.municipality)
  let versions: Version[] = []
  for (const episode of episodes) versions = [...versions, ...liveEpisode(life, episode, versions, episode !== last)]
  if (order.accounts !== undefined) {
    const adult = adultsAtHome(people)[0]!
    const teen = childrenByAge(people).find((child) => (ageAt(child, today) ?? 0) >= 12)
    openToFamily(life, adult, opened, { ...order.accounts, accountId: newId() })
    if (order.accounts.teen && teen !== undefined)
      openToFamily(life, teen, opened, {
        order: order.accounts.order + 1,
        demo: order.accounts.demo,
        accountId: newId(),
      })
  }
}

function familyRow(life: Life, order: Order, episode: Episode, unitId: number, opened: Day): Row {
  const turn = {
    contact: episode.contactOn,
    initial_assessment: episode.assessOn,
    change: episode.changeOn,
    on_hold: episode.heldOn,
    controlled_ending: episode.endingOn,
    follow_up: episode.followUpOn,
    closed: episode.closedOn,
  }
  return {
    family_id: life.familyId,
    unit_id: unitId,
    restricted: order.restricted ?? false,
    name: life.name,
    phase: episode.phase,
    phase_since: turn[episode.phase],
    episode: episode.no,
    language: life.swedish ? 'sv' : (life.interpreter ?? 'fi'),
    interpreter: life.interpreter,
    safety_ban: life.safetyBan,
    special_support: life.archetype.special ?? false,
    multi_agency: life.multi,
    joint_plan_consent_on: life.multi ? episode.assessedOn : null,
    named_worker_ground: life.namedWorker === null && episode.phase !== 'contact' ? 'other_responsible_worker' : null,
    named_worker_explanation:
      life.namedWorker === null && episode.phase !== 'contact'
        ? 'Vammaispalvelun työntekijä vastaa asioista perheen toiveesta.'
        : null,
    held_from: episode.phase === 'on_hold' ? 'change' : null,
    opened_on: opened,
    revision: 5,
    created_at: at(opened, '11:00'),
  }
}

const STREETS = [
  'Kanervapolku',
  'Käpytie',
  'Satamakuja',
  'Myllyraitti',
  'Hiirenkorvantie',
  'Tuohitie',
  'Sinivuokonkuja',
  'Lastuliete',
] as const

/** People, who belongs to whom, and where they are found. */
export function settle(life: Life, opened: Day, municipality: string): void {
  const { add, county, people, newId, random, safetyBan } = life
  for (const person of people) {
    county.sheet.add('families.person', {
      person_id: person.personId,
      identity_code: person.identityCode,
      given_name: person.given,
      surname: person.surname,
      born_on: person.bornOn,
      due_on: person.dueOn,
      mother_tongue: person.language,
      service_language: person.language,
      interpreter: person.interpreter,
      safety_ban: person.safetyBan,
      municipality_code: municipality,
      source: 'demo',
      created_at: at(opened, '11:00'),
    })
    add('families.member', {
      person_id: person.personId,
      given_name: person.given,
      surname: person.surname,
      born_on: person.bornOn,
      safety_ban: person.safetyBan,
      relation: person.relation,
      home: person.home,
      start_date: person.bornOn !== null && person.bornOn > opened ? person.bornOn : opened,
    })
  }
  const guardians = people.filter((person) => person.relation === 'parent')
  for (const child of people.filter(isChild))
    for (const guardian of guardians)
      add('families.guardianship', {
        child_id: child.personId,
        guardian_id: guardian.personId,
        authority: guardians.length > 1 ? 'shared' : 'full',
        start_date: opened,
      })
  const detail = (person: Person, kind: string, value: string) =>
    add('families.contact_detail', {
      detail_id: newId(),
      person_id: person.personId,
      kind,
      value,
      protected: person.safetyBan,
      start_date: opened,
    })
  const street = `${random.pick(STREETS)} ${random.int(1, 48)}`
  for (const person of people.filter((each) => !isChild(each))) {
    detail(person, 'phone', `0990 ${random.int(200, 999)} ${random.int(1000, 9999)}`)
    detail(person, 'address', person.home === 'other_home' ? `${random.pick(STREETS)} ${random.int(1, 48)}` : street)
  }
  for (const child of people) {
    const age = isChild(child) ? ageAt(child, county.today) : null
    if (age !== null && age >= 7)
      detail(
        child,
        'school',
        safetyBan ? 'Tieto vain lähipiirillä' : random.pick(['Kuusikon koulu', 'Rantakoulu', 'Käpylehdon koulu']),
      )
    else if (age !== null && age >= 1)
      detail(
        child,
        'day_care',
        safetyBan ? 'Tieto vain lähipiirillä' : random.pick(['Päiväkoti Pihlaja', 'Päiväkoti Kottarainen']),
      )
  }
}

function liveEpisode(life: Life, episode: Episode, before: readonly Version[], isPast: boolean): Version[] {
  const { county, partner, namedWorker } = life
  walkPath(life, episode)
  contactOfFamily(life, episode)
  const from = episode.assessOn ?? episode.contactOn
  appoint(life, 'family_partner', partner, from, episode.closedOn)
  if (namedWorker !== null) {
    appoint(life, 'named_worker', namedWorker, from, episode.closedOn)
    if (life.archetype.childProtection)
      appoint(life, 'child_social_worker', namedWorker, episode.changeOn ?? from, episode.closedOn)
  }
  const needs = assess(life, episode)
  const courses = buildPackage(life, episode)
  for (const course of courses) writeCourse(life, episode, course)
  const held = meetOften(life, episode, courses)
  askBenefit(life, courses)
  const versions = makePlans(
    life,
    episode,
    needs,
    courses,
    before.filter(({ state }) => state !== 'draft').length + 1,
    isPast,
  )
  raiseSignals(life, courses, held, versions)
  answerChecks(life, episode)
  openToServices(life, courses, episode)
  noteUses(life, courses, held, county.today)
  return versions
}

export function writeCourse(life: Life, episode: Episode, course: Course): void {
  const { frame } = life.county
  life.add('plans.course', {
    course_id: course.courseId,
    person_ids: course.personIds,
    organisation_id: frame.organisationIds[SERVICES[course.service].by],
    service_id: frame.serviceIds[course.service],
    ordered_on: course.orderedOn,
    started_on: course.startedOn,
    ended_on: course.endedOn,
    end_reason: course.endReason,
    pauses: course.pauses,
    episode: episode.no,
    revision: 2,
    created_by: life.partner.accountId,
    created_at: at(course.orderedOn, '13:30'),
  })
}

export function raiseSignals(
  life: Life,
  courses: readonly Course[],
  held: ReadonlyMap<string, readonly Held[]>,
  versions: readonly Version[],
): void {
  const { add, newId, random } = life
  for (const course of courses) {
    const { signal } = course
    if (signal === null) continue
    const missed = (held.get(course.courseId) ?? [])
      .filter(({ state, on }) => state === 'missed' && on <= signal.raisedOn)
      .slice(-2)
    // Two misses need two meetings; where the summer left too few, it was the family who said it.
    const kind = signal.kind === 'two_missed' && missed.length < 2 ? 'family_said' : signal.kind
    const raisedOn = kind === 'two_missed' ? missed.at(-1)!.on : signal.raisedOn
    const version =
      signal.answeredOn === null
        ? undefined
        : versions.find(
            ({ on, state }) =>
              state !== 'draft' && Math.abs(daysBetween(on, signal.answeredOn!)) <= 21 && on >= addDays(raisedOn, -1),
          )
    add('engagement.signal', {
      signal_id: newId(),
      course_id: course.courseId,
      kind,
      text: kind === 'family_said' ? random.pick(DOES_NOT_FIT) : '',
      raised_on: raisedOn,
      meeting_ids: kind === 'two_missed' ? missed.map(({ meetingId }) => meetingId) : [],
      answered_on: signal.answeredOn,
      answer: signal.answeredOn === null ? null : random.pick(SIGNAL_ANSWERS),
      led_to_course_id: signal.instead,
      version_id: version?.versionId ?? null,
      created_at: at(raisedOn, '16:00'),
    })
  }
}
