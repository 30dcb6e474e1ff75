// Meetings of every course: agreed, held, missed, cancelled; where; what was written; how useful it felt.
import { addDays, type Day, dayOf, daysBetween, earlierOf, weekday } from '#kit/day.ts'
import { isWorkday, type Episode, type Life } from './life.ts'
import type { Course } from './package.ts'
import { adultsAtHome } from './people.ts'
import { SERVICES, type ServiceKey } from './catalogue.ts'
import { at, later } from './sheet.ts'
import { timesFrom } from './diary.ts'
import { NEXT_STEPS } from './words/phrases.ts'
import { themeOf } from './words/index.ts'

/** Groups meet on their day at their time, whoever comes. */
const GROUPS: Readonly<Partial<Record<ServiceKey, readonly [weekday: number, time: string]>>> = {
  peers: [3, '17:30'],
  babyCafe: [2, '10:00'],
  football: [4, '17:15'],
  homework: [2, '14:30'],
  youthWork: [4, '17:15'],
  familySport: [5, '17:45'],
  languageGroup: [1, '17:45'],
  mindPeers: [3, '18:00'],
  childrensGroup: [4, '16:15'],
  familyClub: [3, '09:30'],
  swedishClub: [4, '09:30'],
  swedishPeers: [1, '17:45'],
}

/** How far ahead meetings are agreed. */
const AHEAD = 36

export type Held = { readonly meetingId: string; readonly on: Day; readonly state: MeetingState }
type MeetingState = 'agreed' | 'held' | 'missed' | 'cancelled'

export function meetOften(life: Life, episode: Episode, courses: readonly Course[]): Map<string, Held[]> {
  return new Map(courses.map((course) => [course.courseId, meetOf(life, episode, course)]))
}

function meetOf(life: Life, episode: Episode, course: Course): Held[] {
  const { county, random, twist } = life
  if (course.startedOn === null) return []
  const facts = SERVICES[course.service]
  const isPartner = course.service === 'partner'
  const every = isPartner && life.effect > 0.6 && random.chance(0.5) ? 7 : facts.every
  const group = GROUPS[course.service]
  const onDay = group?.[0] ?? (isPartner ? random.int(1, 5) : ((weekday(course.startedOn) - 1) % 5) + 1)
  const wished = random.int(0, 4)
  const last = course.endedOn ?? addDays(county.today, AHEAD)
  const days: Day[] = []
  for (
    let day = firstDay(course.startedOn, onDay, group === undefined ? 7 : every);
    day <= last;
    day = addDays(day, every)
  ) {
    if (isWorkday(day) && !isPaused(course, day)) days.push(day)
  }
  const forced = isPartner && twist.meetsAt !== undefined && course.endedOn === null
  const kept = forced ? days.filter((day) => Math.abs(daysBetween(day, county.today)) > 3) : days
  const yesterday = lastWorkdayBefore(county.today)
  const unmarkedDay = isPartner && twist.unmarked && course.endedOn === null ? yesterday : null
  const all = new Set([...kept, ...(forced ? [county.today] : []), ...(unmarkedDay !== null ? [unmarkedDay] : [])])
  const held: Held[] = []
  const dates = [...all].sort()
  const twoLast =
    course.signal?.kind === 'two_missed' ? dates.filter((day) => day <= course.signal!.raisedOn).slice(-2) : []
  for (const day of dates) {
    const free =
      group === undefined ? county.diary.book(course.worker?.workerId ?? null, day, timesFrom(wished)) : group[1]
    const time = forced && day === county.today ? twist.meetsAt! : free
    // A full diary: the partner does not come, of a service somebody else does.
    if (time === null && isPartner) continue
    const state = stateOf(life, course, day, { twoLast, unmarkedDay })
    const by = time === null ? null : course.worker
    held.push(writeMeeting(life, episode, { ...course, worker: by }, day, time ?? timesFrom(wished)[0]!, state))
  }
  writeUse(life, course, held)
  return held
}

/** The first such weekday; groups that meet every other week meet in the same weeks for everyone. */
function firstDay(from: Day, onDay: number, every: number): Day {
  const day = addDays(from, (onDay - weekday(from) + 7) % 7)
  return every > 7 && daysBetween(EVEN_WEEK, day) % 14 >= 7 ? addDays(day, 7) : day
}
const EVEN_WEEK = dayOf(2018, 1, 1)

const isPaused = (course: Course, day: Day): boolean =>
  course.pauses.some((pause) => pause.start <= day && (pause.end === null || day < pause.end))

export function lastWorkdayBefore(day: Day): Day {
  let at = addDays(day, -1)
  while (!isWorkday(at)) at = addDays(at, -1)
  return at
}

function stateOf(
  life: Life,
  course: Course,
  day: Day,
  { twoLast, unmarkedDay }: { twoLast: readonly Day[]; unmarkedDay: Day | null },
): MeetingState {
  const { random, county } = life
  if (day >= county.today || day === unmarkedDay) return 'agreed'
  if (twoLast.includes(day)) return 'missed'
  const missed = course.benefit < 2.4 ? 0.16 : 0.065
  const draw = random.next()
  if (day === lastWorkdayBefore(county.today) && draw > 0.8) return 'agreed'
  return draw < missed ? 'missed' : draw < missed + 0.06 ? 'cancelled' : 'held'
}

function writeMeeting(life: Life, episode: Episode, course: Course, day: Day, time: string, state: MeetingState): Held {
  const { add, newId, random, county, twist, interpreter } = life
  const facts = SERVICES[course.service]
  const meetingId = newId()
  const today = day === county.today && course.service === 'partner' && twist.meetsAt !== undefined
  const startsAt = at(day, time)
  const marked =
    state === 'agreed'
      ? null
      : later(startsAt, state === 'held' ? facts.minutes + random.int(5, 90) : random.int(20, 300))
  const by = course.worker?.accountId ?? life.partner.accountId
  const reason = state === 'missed' || state === 'cancelled' ? whyNot(life, state) : null
  const place = today && twist.meetingPlace !== undefined ? twist.meetingPlace : placeOf(life, course)
  const heard =
    interpreter === null ? null : state === 'held' || today ? 'confirmed' : random.pick(['booked', 'needed'] as const)
  add('engagement.meeting', {
    meeting_id: meetingId,
    person_ids: course.personIds,
    course_id: course.courseId,
    organisation_id: county.frame.organisationIds[facts.by],
    worker_id: course.worker?.workerId ?? null,
    kind:
      place === 'remote' && facts.minutes <= 45
        ? 'call'
        : place === 'school' && course.service === 'partner'
          ? 'network'
          : 'visit',
    starts_at: startsAt,
    minutes: facts.minutes,
    state,
    reason,
    marked_at: marked,
    marked_by: marked === null ? null : by,
    interpreter: heard,
    revision: marked === null ? 1 : 2,
    created_by: by,
    created_at: at(addDays(day, -21) < episode.contactOn ? episode.contactOn : addDays(day, -21), '12:00'),
  })
  add('engagement.place', {
    meeting_id: meetingId,
    protected: life.safetyBan,
    kind: place,
    place: PLACE_TEXT[place](life),
  })
  // Of meetings long ago the asking is not kept.
  if (interpreter !== null && heard !== 'needed' && day >= addDays(county.today, -30))
    add('engagement.interpreter_booking', {
      booking_id: newId(),
      meeting_id: meetingId,
      language: interpreter,
      way: place === 'remote' ? 'video' : 'on_site',
      starts_at: startsAt,
      state: heard === 'confirmed' ? 'confirmed' : 'asked',
      provider: 'Tulkkipalvelu Sanasilta Oy',
      asked_by: by,
      asked_at: at(addDays(day, -14) < episode.contactOn ? episode.contactOn : addDays(day, -14), '12:10'),
      answered_by: heard === 'confirmed' ? by : null,
      answered_at:
        heard === 'confirmed'
          ? at(addDays(day, -7) < episode.contactOn ? episode.contactOn : addDays(day, -7), '09:20')
          : null,
    })
  if (marked !== null)
    add('engagement.mark', {
      mark_id: newId(),
      meeting_id: meetingId,
      organisation_id: county.frame.organisationIds[facts.by],
      state,
      reason,
      at: marked,
      by_account: by,
    })
  if (state === 'held' && random.chance(course.service === 'partner' ? 0.55 : course.worker === null ? 0.03 : 0.12))
    writeNote(life, course, meetingId, day, by)
  return { meetingId, on: day, state }
}

function whyNot({ random }: Life, state: 'missed' | 'cancelled'): string {
  return state === 'missed'
    ? random.weighted([
        ['time_did_not_fit', 4],
        ['family_no_show', 3],
        ['family_ill', 2],
        ['family_declined', 1],
      ])
    : random.weighted([
        ['family_ill', 5],
        ['worker_absent', 3],
        ['time_did_not_fit', 3],
        ['family_declined', 1],
      ])
}

type PlaceKind = 'home' | 'school' | 'outdoors' | 'remote' | 'office'

function placeOf({ random }: Life, course: Course): PlaceKind {
  const usual = SERVICES[course.service].place
  if (course.service !== 'partner') return random.chance(0.06) ? 'remote' : usual
  return random.weighted([
    ['home', 5],
    ['outdoors', 2],
    ['school', 1.5],
    ['remote', 1.5],
    ['office', 2],
  ])
}

const PLACE_TEXT: Readonly<Record<PlaceKind, (life: Life) => string>> = {
  home: () => '',
  school: () => 'Kuusikon koulu',
  outdoors: ({ random }) => random.pick(['Rantapolku', 'Leikkipuisto Käpylehto', 'Laavu', 'Pulkkamäki']),
  remote: () => '',
  office: (life) => life.county.frame.centres[life.partner.centre ?? 0]!.name,
}

function writeNote(life: Life, course: Course, meetingId: string, day: Day, by: string): void {
  const { add, newId, random, archetype, swedish, county } = life
  const theme = themeOf(random.pick(archetype.themes), swedish)
  add('engagement.note', {
    note_id: newId(),
    meeting_id: meetingId,
    person_ids: course.personIds,
    shared_with_family: random.chance(0.35),
    organisation_id: county.frame.organisationIds[SERVICES[course.service].by],
    on_day: day,
    text: random.pick(theme.notes),
    next_step: swedish ? '' : random.pick(NEXT_STEPS),
    created_by: by,
    author: course.worker?.name ?? life.partner.name,
    created_at: at(day, '18:40'),
  })
}

/** What the register knows of the same: one use a month with the meetings that took place. */
function writeUse(life: Life, course: Course, held: readonly Held[]): void {
  const { add, newId, county } = life
  const facts = SERVICES[course.service]
  const months = Map.groupBy(
    held.filter(({ state }) => state === 'held'),
    ({ on }) => on.slice(0, 7),
  )
  for (const [month, meetings] of months) {
    const hours =
      facts.unit === 'hour'
        ? Math.round((meetings.length * facts.minutes) / 15) / 4
        : facts.unit === 'month' || facts.unit === 'case'
          ? 1
          : meetings.length
    add('lifecycle.service_use', {
      use_id: newId(),
      person_id: course.personIds[0],
      service_id: county.frame.serviceIds[course.service],
      organisation_id: county.frame.organisationIds[facts.by],
      start_date: meetings[0]!.on,
      end_date: meetings.at(-1)!.on,
      quantity: hours,
      unit: facts.unit,
      source: 'demo',
      source_key: `${course.courseId} ${month}`,
    })
  }
}

const EARLY_ENOUGH_DAYS = 30
const MUCH_TOO_LATE_DAYS = 75

/** Whether help came in time, as those who waited say it. */
function timingOf({ orderedOn, startedOn }: Course): string {
  const days = daysBetween(orderedOn, startedOn ?? orderedOn)
  return days <= EARLY_ENOUGH_DAYS ? 'in_time' : days < MUCH_TOO_LATE_DAYS ? 'too_late' : 'not_needed_any_more'
}

/** Felt benefit, asked every other month of one adult, the first time with whether help came in time. */
export function askBenefit(life: Life, courses: readonly Course[]): void {
  const { add, newId, random, county } = life
  const adults = adultsAtHome(life.people)
  for (const course of courses) {
    if (course.startedOn === null) continue
    const last = course.endedOn ?? county.today
    let asked = 0
    let value = 3.4 + (course.benefit - 3) * 0.4
    for (let day = addDays(course.startedOn, random.int(24, 40)); day <= last; day = addDays(day, random.int(42, 70))) {
      value += (course.benefit - value) * 0.55 + random.normal(0, 0.35)
      const shown = Math.max(0, Math.min(5, Math.round(value)))
      add('plans.benefit', {
        benefit_id: newId(),
        course_id: course.courseId,
        person_id: random.pick(adults).personId,
        asked_on: day,
        value: shown,
        said_by: 'person',
        timing: asked++ === 0 ? timingOf(course) : null,
        created_by: life.partner.accountId,
      })
    }
    const { signal } = course
    if (signal !== null && signal.kind !== 'two_missed')
      add('plans.benefit', {
        benefit_id: newId(),
        course_id: course.courseId,
        person_id: adults[0]!.personId,
        asked_on: signal.raisedOn,
        value: random.int(0, 2),
        said_by: 'person',
        timing: null,
        created_by: life.partner.accountId,
      })
    // What the partner thinks, once the service has been on for a while.
    if (asked > 1)
      add('plans.benefit', {
        benefit_id: newId(),
        course_id: course.courseId,
        person_id: adults[0]!.personId,
        asked_on: earlierOf(addDays(course.startedOn, 60), last),
        value: Math.max(0, Math.min(5, Math.round(course.benefit))),
        said_by: 'worker',
        timing: timingOf(course),
        created_by: life.partner.accountId,
      })
  }
}
