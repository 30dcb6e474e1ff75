// The package of one episode: what was ordered for whom, when it began, paused and ended, and what did not fit.
import { addDays, type Day, dayOf, daysBetween, earlierOf, laterOf, yearOf } from '#kit/day.ts'
import { INSTEAD, type Help, type Whom } from './archetypes/index.ts'
import { type Episode, type Life, workday } from './life.ts'
import { ageAt, adultsAtHome, childrenByAge, isChild, type Person } from './people.ts'
import { SERVICES, type ServiceKey } from './catalogue.ts'
import type { Worker } from './workers.ts'

export type EndReason = 'as_planned' | 'did_not_help' | 'family_declined' | 'moved' | 'replaced' | 'other'

export type Course = {
  readonly courseId: string
  readonly service: ServiceKey
  readonly personIds: readonly string[]
  readonly worker: Worker | null
  readonly orderedOn: Day
  readonly startedOn: Day | null
  readonly endedOn: Day | null
  readonly endReason: EndReason | null
  readonly pauses: readonly { readonly start: Day; readonly end: Day | null }[]
  /** From 0 (does not help at all) to 5. */
  readonly benefit: number
  /** Two missed in a row at the end, or low benefit: what the signal says. */
  readonly signal: Signal | null
}

export type Signal = {
  readonly kind: 'two_missed' | 'low_benefit' | 'family_said'
  readonly raisedOn: Day
  readonly answeredOn: Day | null
  /** Ordered as the answer. */
  readonly instead: string | null
}

export function buildPackage(life: Life, episode: Episode): Course[] {
  const { random, county, archetype, twist } = life
  const { today } = county
  if (episode.assessOn === null) return []
  const first = workday(addDays(episode.assessOn, random.int(1, 4)))
  const courses: Course[] = first <= today ? [partnerCourse(life, episode, first)] : []
  const began = episode.changeOn
  if (began === null) return courses

  const help = life.multi
    ? archetype.help.filter(([service]) => service === twist.openSignal?.[0] || random.chance(0.86))
    : archetype.help.slice(0, random.int(2, 3))
  const misfit =
    twist.openSignal?.[0] ??
    (life.multi && random.chance(0.5)
      ? random.pick([...help.filter(([service]) => INSTEAD[service]), null])?.[0]
      : undefined)
  const open = episode.endingOn ?? addDays(today, 1)
  for (const [service, week, weeks, whom] of help) {
    const orderedOn = workday(addDays(began, week * 7 - (week === 0 ? random.int(0, 9) : random.int(0, 5))))
    if (orderedOn > today || orderedOn > addDays(open, -20)) continue
    const course =
      service === misfit && !(twist.openSignal !== undefined && service !== twist.openSignal[0])
        ? misfitCourse(life, episode, [service, week, weeks, whom], orderedOn)
        : aCourse(life, episode, service, whom, orderedOn, weeks)
    courses.push(...(Array.isArray(course) ? course : [course]))
  }
  return courses
}

function partnerCourse(life: Life, episode: Episode, startedOn: Day): Course {
  const { newId, people, partner, county, random } = life
  const endedOn = episode.followUpOn
  return {
    courseId: newId(),
    service: 'partner',
    personIds: people.map((person) => person.personId),
    worker: partner,
    orderedOn: episode.assessOn!,
    startedOn,
    endedOn,
    endReason: endedOn === null ? null : 'as_planned',
    pauses: holiday(startedOn, earlierOf(endedOn ?? county.today, county.today), [7, 1], [7, 28]),
    benefit: 3.6 + life.effect * 1.1 + random.normal(0, 0.3),
    signal: null,
  }
}

function aCourse(
  life: Life,
  episode: Episode,
  service: ServiceKey,
  whom: Whom,
  orderedOn: Day,
  weeks: number | null,
): Course {
  const { newId, random, county } = life
  const facts = SERVICES[service]
  const start = workday(addDays(orderedOn, random.int(facts.wait[0], facts.wait[1])))
  const started = start <= county.today && (episode.endingOn === null || start <= episode.endingOn) ? start : null
  const planned = weeks === null || started === null ? null : workday(addDays(started, weeks * 7 + random.int(-10, 14)))
  const gaveUp = started === null && episode.endingOn !== null
  const stops = episode.endingOn === null ? null : workday(addDays(episode.endingOn, random.int(0, 12)))
  const end = gaveUp
    ? episode.endingOn
    : planned === null
      ? stops
      : stops === null
        ? planned
        : earlierOf(planned, stops)
  const endedOn = end !== null && end <= county.today ? laterOf(end, started ?? orderedOn) : null
  const seasonal = facts.place === 'school' || facts.unit === 'group_session'
  return {
    courseId: newId(),
    service,
    personIds: whoIn(life, whom),
    worker: workerFor(life, service),
    orderedOn,
    startedOn: started,
    endedOn,
    endReason:
      endedOn === null
        ? null
        : gaveUp
          ? random.pick(['family_declined', 'other'] as const)
          : random.chance(0.1)
            ? 'family_declined'
            : 'as_planned',
    pauses: started !== null && seasonal ? holiday(started, endedOn ?? county.today, [6, 5], [8, 10]) : [],
    benefit: 3 + life.effect * 0.9 + random.normal(0, 0.7),
    signal: null,
  }
}

/** A service that did not fit: it shows, somebody answers sooner or later, and something else is tried. */
function misfitCourse(life: Life, episode: Episode, [service, , , whom]: Help, orderedOn: Day): Course[] {
  const { random, county, newId, twist } = life
  const plain = aCourse(life, episode, service, whom, orderedOn, null)
  if (plain.startedOn === null) return [plain]
  const scripted = twist.openSignal
  const lasted = daysBetween(plain.startedOn, county.today)
  if (lasted < 50) return [plain]
  const latest = addDays(earlierOf(county.today, episode.endingOn ?? county.today), -2)
  const raisedOn = workday(
    scripted === undefined ? addDays(plain.startedOn, random.int(45, 150)) : addDays(county.today, -scripted[2]),
  )
  if (raisedOn >= latest && scripted === undefined) return [plain]
  const kind = scripted?.[1] ?? random.pick(['two_missed', 'two_missed', 'low_benefit', 'family_said'] as const)
  // Most are answered within days; some took far too long, and that is to be seen.
  const answered = workday(addDays(raisedOn, random.chance(0.14) ? random.int(32, 75) : random.int(2, 16)))
  const answeredOn = scripted !== undefined || answered > latest ? null : answered
  const base = { ...plain, benefit: 2, pauses: plain.pauses.filter(({ start }) => start < raisedOn) }
  if (answeredOn === null)
    return [{ ...base, endedOn: null, endReason: null, signal: { kind, raisedOn, answeredOn: null, instead: null } }]
  // One in four goes on in another way: another time, another place, the same worker.
  if (random.chance(0.25)) return [{ ...plain, benefit: 3.2, signal: { kind, raisedOn, answeredOn, instead: null } }]
  const pauses = base.pauses.map((pause) => ({
    start: pause.start,
    end: pause.end === null || pause.end > answeredOn ? answeredOn : pause.end,
  }))
  const other = INSTEAD[service]
  const instead =
    other === undefined || random.chance(0.2) ? null : aCourse(life, episode, other, whom, answeredOn, null)
  return [
    {
      ...base,
      pauses,
      endedOn: answeredOn,
      endReason:
        instead === null
          ? random.pick(['did_not_help', 'family_declined'] as const)
          : random.pick(['did_not_help', 'replaced'] as const),
      signal: { kind, raisedOn, answeredOn, instead: instead?.courseId ?? null },
    },
    ...(instead === null ? [] : [{ ...instead, courseId: instead.courseId || newId() }]),
  ]
}

/** Whole summers inside the time a course runs. */
function holiday(
  from: Day,
  to: Day,
  start: readonly [number, number],
  end: readonly [number, number],
): { start: Day; end: Day | null }[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => yearOf(from) + i)
  return years.flatMap((year) => {
    const [first, last] = [dayOf(year, start[0], start[1]), dayOf(year, end[0], end[1])]
    if (first < addDays(from, 14) || first > to) return []
    return [{ start: first, end: last <= to ? last : null }]
  })
}

function whoIn(life: Life, whom: Whom): string[] {
  const { people, county } = life
  const children = childrenByAge(people).filter((child) => ageAt(child, county.today) !== null)
  const one = (person: Person | undefined): string[] => [(person ?? people[0]!).personId]
  if (whom === 'adult') return one(adultsAtHome(people)[0])
  if (whom === 'teen') return one(children[0] ?? childrenByAge(people)[0])
  if (whom === 'child')
    return one(children[Math.min(children.length - 1, 1)] ?? children[0] ?? childrenByAge(people)[0])
  return people.filter((person) => person.home !== 'other_home' || isChild(person)).map((person) => person.personId)
}

function workerFor(life: Life, service: ServiceKey): Worker | null {
  const { crew } = life.county
  const facts = SERVICES[service]
  const near = (workers: readonly Worker[]): Worker | null => {
    const same = workers.filter((worker) => worker.centre === life.partner.centre)
    return same.length > 0 ? life.random.pick(same) : (workers[0] ?? null)
  }
  if (facts.by === 'county') {
    if (service === 'familyWork' || service === 'homeServiceOwn') return near(crew.familyWorkers)
    if (
      service === 'socialWork' ||
      service === 'childProtection' ||
      service === 'supervisedVisits' ||
      service === 'fosterSupport'
    )
      return life.namedWorker
    return null
  }
  if (facts.by === 'counselling')
    return life.random.pick(crew.psychologists.filter((worker) => worker.organisation === 'counselling'))
  return crew.of.get(facts.by) ?? null
}
