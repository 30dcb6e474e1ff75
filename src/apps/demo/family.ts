// One family's whole history, from its people to this morning.
import type { Day } from '#kit/day.ts'
import type { Random } from '#kit/random.ts'
import type { Phase } from '#rooms/families/model.ts'
import type { Archetype } from './archetypes/index.ts'
import { assess } from './assessments.ts'
import { answerChecks } from './checks.ts'
import { appoint, openToFamily, openToServices } from './circles.ts'
import { contactOfFamily } from './contacts.ts'
import type { County, Episode, Life, Twist } from './life.ts'
import { noteUses } from './log.ts'
import { askBenefit, meetOften } from './meetings.ts'
import { buildPackage, type Course } from './package.ts'
import { walkPath } from './path.ts'
import { ageAt, adultsAtHome, castFamily, childrenByAge, type CodeMaker } from './people.ts'
import type { NameGroup } from './names.ts'
import { makePlans, type Version } from './plan.ts'
import { settle } from './settle.ts'
import { raiseSignals, saidOneself } from './signals.ts'
import { at, idsFrom, type Row } from './sheet.ts'
import { SERVICES } from './catalogue.ts'
import { drawEarlier, drawEpisode } from './timeline.ts'
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
    familyAccountId: order.accounts === undefined ? null : newId(),
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
    openToFamily(life, adult, opened, { ...order.accounts, accountId: life.familyAccountId! })
    saidOneself(life, last, life.familyAccountId!)
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
