// The Lehtovaara family, written by hand: a safety ban, a sign-language interpreter, three plan versions, family work that did
// not fit and home service that did. What the package picture was drawn from.
import { addMonths, type Day, dayOf, yearOf } from '#kit/day.ts'
import type { Random } from '#kit/random.ts'
import type { Archetype } from '../archetypes/index.ts'
import { appoint, openToServices } from '../circles.ts'
import { contactOfFamily } from '../contacts.ts'
import { writeCourse } from '../family.ts'
import { settle } from '../settle.ts'
import { isWorkday, type County, type Episode, type Life } from '../life.ts'
import { noteUses } from '../log.ts'
import type { Course } from '../package.ts'
import { walkPath } from '../path.ts'
import type { CodeMaker, Person } from '../people.ts'
import { at, idsFrom } from '../sheet.ts'
import { askLehtovaara } from './asked.ts'
import { dayMaker } from './days.ts'
import { type Cast, LANES, type Who } from './lanes.ts'
import { meetLehtovaara } from './met.ts'
import { planLehtovaara } from './planned.ts'

const ARCHETYPE: Archetype = {
  key: 'lehtovaara',
  weight: 0,
  household: 'two',
  children: [3, 3],
  ages: [4, 14],
  themes: ['mornings', 'school'],
  help: [],
  special: true,
}

const BORN: readonly (readonly [Who, string, yearsAgo: number, month: number, date: number])[] = [
  ['jenni', 'Jenni', 36, 3, 14],
  ['oskari', 'Oskari', 38, 8, 2],
  ['elias', 'Elias', 14, 5, 21],
  ['noora', 'Noora', 9, 2, 9],
  ['aatu', 'Aatu', 4, 9, 30],
]

export function liveLehtovaara(county: County, codeOf: CodeMaker, random: Random): void {
  const { today, crew, frame } = county
  const day = dayMaker(today)
  const opened = day('02-09')
  const newId = idsFrom(random, opened)
  const familyId = newId()
  const cast = castOf(newId, codeOf, today)
  const people = Object.values(cast)
  const centre = frame.centres[0]!
  const scope = { family_id: familyId, unit_id: centre.unitId, restricted: false }
  const named = crew.socialWorkers[0]!
  const life: Life = {
    county,
    random,
    newId,
    familyId,
    name: 'Lehtovaara',
    archetype: ARCHETYPE,
    people,
    partner: crew.sanna,
    familyAccountId: null,
    namedWorker: named,
    safetyBan: true,
    swedish: false,
    interpreter: 'fse',
    multi: true,
    effect: 0.7,
    twist: {},
    add: (table, row) => county.sheet.add(table, row, scope),
  }
  const episode: Episode = {
    no: 1,
    contactOn: opened,
    assessOn: day('02-12'),
    assessedOn: day('04-12'),
    changeOn: day('04-13'),
    heldOn: null,
    endingOn: null,
    followUpOn: null,
    closedOn: null,
    phase: 'change',
    until: addMonths(today, 2),
  }
  county.sheet.add('families.family', {
    family_id: familyId,
    unit_id: centre.unitId,
    restricted: false,
    name: 'Lehtovaara',
    phase: 'change',
    phase_since: episode.changeOn,
    episode: 1,
    language: 'fi',
    interpreter: 'fse',
    safety_ban: true,
    special_support: true,
    multi_agency: true,
    joint_plan_consent_on: day('04-10'),
    named_worker_ground: null,
    named_worker_explanation: null,
    held_from: null,
    opened_on: opened,
    revision: 5,
    created_at: at(opened, '11:00'),
  })
  settle(life, opened, centre.municipality)
  walkPath(life, episode)
  contactOfFamily(
    life,
    episode,
    'Kolme lasta, kaksi vuorotyötä ja aamut, joista kukaan ei selviä ehjänä. Mieheni on viittomakielinen, ja häneltä ei kysytä mitään.',
  )
  appoint(life, 'family_partner', crew.sanna, day('02-12'), null)
  appoint(life, 'named_worker', named, day('02-12'), null)
  const courses = LANES.map((lane): Course => ({
    courseId: newId(),
    service: lane.service,
    personIds: lane.whose.map((who) => cast[who].personId),
    worker:
      lane.service === 'partner'
        ? crew.sanna
        : lane.service === 'familyWork'
          ? crew.familyWorkers[0]!
          : (crew.of.get(ORGANISATION[lane.service]!) ?? null),
    orderedOn: day(lane.ordered),
    startedOn: lane.started === null ? null : day(lane.started),
    endedOn: lane.ended === undefined ? null : day(lane.ended[0]),
    endReason: lane.ended?.[1] ?? null,
    pauses: lane.pause === undefined ? [] : [{ start: day(lane.pause[0]), end: day(lane.pause[1]) }],
    benefit: 4,
    signal: null,
  }))
  for (const course of courses) writeCourse(life, episode, course)
  const held = meetLehtovaara(life, courses, day, isWorkday(today))
  const needIds = askLehtovaara(life, cast, courses, day)
  const versions = planLehtovaara(life, cast, courses, needIds, day)
  const familyWork = courses.find(({ service }) => service === 'familyWork')!
  const missed = held
    .get(familyWork.courseId)!
    .filter(({ state }) => state === 'missed')
    .slice(-2)
  life.add('engagement.signal', {
    signal_id: newId(),
    course_id: familyWork.courseId,
    goal_id: null,
    kind: 'two_missed',
    text: '',
    raised_on: day('09-23'),
    meeting_ids: missed.map(({ meetingId }) => meetingId),
    answered_on: day('10-02'),
    answer: 'Aika ei sovi Oskarin vuoroihin. Perhetyö päättyi, tilalle kotipalvelu maanantaiaamuihin.',
    led_to_course_id: courses.find(({ service }) => service === 'homeService')!.courseId,
    version_id: versions[2]!,
    raised_by: null,
    answered_by: crew.sanna.accountId,
    created_at: at(day('09-23'), '16:00'),
  })
  openToServices(life, courses, episode)
  noteUses(life, courses, held, today)
}

const ORGANISATION = {
  homeService: 'home',
  youthClinic: 'youth',
  schoolPath: 'school',
  peers: 'arms',
  familyClub: 'parish',
  supportPerson: 'beside',
} as const as Readonly<Partial<Record<string, 'home' | 'youth' | 'school' | 'arms' | 'parish' | 'beside'>>>

function castOf(newId: () => string, codeOf: CodeMaker, today: Day): Cast {
  const entries = BORN.map(([who, given, years, month, date]): [Who, Person] => {
    const birthday = dayOf(yearOf(today), month, date)
    const bornOn =
      birthday <= today ? dayOf(yearOf(today) - years, month, date) : dayOf(yearOf(today) - years - 1, month, date)
    const sign = who === 'oskari'
    return [
      who,
      {
        personId: newId(),
        given,
        surname: 'Lehtovaara',
        bornOn,
        dueOn: null,
        relation: who === 'jenni' || sign ? 'parent' : 'child',
        home: 'here',
        language: sign ? 'fse' : 'fi',
        interpreter: sign ? 'fse' : null,
        safetyBan: true,
        identityCode: codeOf(bornOn),
      },
    ]
  })
  return Object.fromEntries(entries) as Cast
}
