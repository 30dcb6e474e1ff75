// The plan's versions: agreed together, looked at again, changed when something did not fit; and the living steps.
import { addDays, addMonths, type Day, daysBetween, earlierOf, finnishDay, laterOf } from '#kit/day.ts'
import type { Goal, PlanContent, PlannedService, PlannedServiceId } from '#rooms/plans/model.ts'
import type { Need } from './assessments.ts'
import { type Episode, type Life, workday } from './life.ts'
import type { Course } from './package.ts'
import { askConsent } from './consents.ts'
import { ageAt, isChild } from './people.ts'
import { makeGoal, makeStep } from './plan-words.ts'
import { ORGANISATIONS, SERVICES } from './catalogue.ts'
import { producersOf } from './chains.ts'
import { shareParts } from './shared.ts'
import { keepCosts, quantityOf } from './quantities.ts'
import { at } from './sheet.ts'
import { assessGoals } from './goals.ts'
import { DISSENTING, FREQUENCIES, FREQUENCIES_SV, VERSION_REASONS } from './words/phrases.ts'

export type Version = {
  readonly versionId: string
  readonly no: number
  readonly on: Day
  readonly content: PlanContent
  readonly reason: string
  readonly state: 'draft' | 'agreed' | 'superseded'
}

type Moment = { readonly on: Day; readonly signalled: Course | null }

/** When the plan was agreed: at the start of change, at reviews, and when a service did not fit. */
function momentsOf(life: Life, episode: Episode, courses: readonly Course[], gap: number): Moment[] {
  const { county, twist, random } = life
  const start = episode.changeOn!
  const last = earlierOf(county.today, episode.endingOn ?? county.today)
  const answers = courses.flatMap((course): Moment[] =>
    course.signal?.answeredOn ? [{ on: course.signal.answeredOn, signalled: course }] : [],
  )
  const moments: Moment[] = [{ on: start, signalled: null }]
  // A plan whose review is late has not been looked at since.
  const stop = twist.reviewLate === undefined ? last : workday(addDays(county.today, -twist.reviewLate - gap))
  for (
    let on = workday(addDays(start, gap - random.int(1, 9)));
    on < addDays(stop, -6);
    on = workday(addDays(on, gap - random.int(1, 9)))
  )
    moments.push({ on, signalled: null })
  if (twist.reviewLate !== undefined && stop > addDays(start, 30)) moments.push({ on: stop, signalled: null })
  const near = (a: Day, b: Day): boolean => Math.abs(daysBetween(a, b)) < 21
  const answersInTime = answers.filter(
    ({ on }) => on > addDays(start, 2) && (twist.reviewLate === undefined || on < stop),
  )
  return [
    ...moments.filter((moment) => moment.on === start || !answersInTime.some(({ on }) => near(on, moment.on))),
    ...answersInTime,
  ]
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .filter((moment, i, all) => i === 0 || moment.on > all[i - 1]!.on)
}

export function makePlans(
  life: Life,
  episode: Episode,
  needs: readonly Need[],
  courses: readonly Course[],
  firstNo: number,
  isPast: boolean,
): Version[] {
  const { county, newId, random, twist } = life
  if (episode.changeOn === null || needs.length === 0) return []
  const end = episode.endingOn ?? county.today
  const gap = Math.max(91, Math.ceil(daysBetween(episode.changeOn, end) / 3.5))
  const moments = momentsOf(life, episode, courses, gap)
  let goals: Goal[] = []
  const aimed = new Set<string>()
  const planned: Planned = new Map()
  const versions: Version[] = moments.map(({ on, signalled }, i) => {
    const known = courses.filter((course) => course.orderedOn <= on && (course.endedOn === null || course.endedOn > on))
    goals = i === 0 ? firstGoals(life, needs, on, gap, known) : changedGoals(life, needs, goals, on, gap, known, aimed)
    for (const { what } of goals) aimed.add(what)
    const late = twist.reviewLate !== undefined && i === moments.length - 1
    return {
      versionId: newId(),
      no: firstNo + i,
      on,
      state: i === moments.length - 1 && !isPast ? 'agreed' : 'superseded',
      reason: i === 0 ? '' : signalled === null ? random.pick(VERSION_REASONS) : signalReason(signalled),
      content: contentOf(
        life,
        goals,
        known,
        planned,
        on,
        late ? addDays(county.today, -twist.reviewLate!) : reviewAfter(episode, on, gap),
      ),
    }
  })
  if (twist.draft && versions.length > 0) {
    const before = versions.at(-1)!
    const added = makeGoal(life, [needs.at(-1)!], 2, county.today, addMonths(county.today, 3), courses)
    versions.push({
      versionId: newId(),
      no: before.no + 1,
      on: county.today,
      state: 'draft',
      reason: '',
      content: {
        ...before.content,
        goals: [
          ...before.content.goals,
          { ...added, steps: added.steps.map((step) => ({ ...step, ownerName: '', ownerId: null })) },
        ],
      },
    })
  }
  const { joint, by } = askConsent(life, episode)
  for (const version of versions) writeVersion(life, episode, version, joint)
  for (const { state, versionId, content, on } of versions)
    if (state !== 'draft') keepCosts(life, versionId, content, courses, on)
  const agreed = versions.filter(({ state }) => state !== 'draft')
  const inForce = agreed.find(({ state }) => state === 'agreed')
  if (inForce !== undefined) shareParts(life, { ...inForce, episode: episode.no }, courses, by)
  writeSteps(life, episode, agreed, isPast)
  assessGoals(life, episode, agreed)
  return versions
}

/** The last plan of an ending is looked at again in the follow-up. */
function reviewAfter({ endingOn, followUpOn }: Episode, on: Day, gap: number): Day {
  const usual = workday(addDays(on, gap))
  if (endingOn === null) return usual
  return laterOf(usual, workday(addDays(followUpOn ?? endingOn, 120)))
}

const signalReason = (course: Course): string =>
  `${SERVICES[course.service].name} ei sopinut perheelle, se kerrottiin ${finnishDay(course.signal!.raisedOn)}. ${course.endedOn === course.signal!.answeredOn ? 'Apu järjestettiin toisin.' : 'Jatketaan toisella tavalla.'}`

function firstGoals(life: Life, needs: readonly Need[], on: Day, gap: number, courses: readonly Course[]): Goal[] {
  const byTheme = Map.groupBy(
    needs.filter(({ answered, raisedOn }) => answered && raisedOn <= on),
    ({ theme }) => theme,
  )
  return [...byTheme.values()].map((same, i) =>
    makeGoal(life, same, life.random.int(0, 3) + i, on, workday(addDays(on, gap)), courses),
  )
}

/** What is done may go, what was too much or too little changes, something new comes. */
function changedGoals(
  life: Life,
  needs: readonly Need[],
  goals: readonly Goal[],
  on: Day,
  gap: number,
  courses: readonly Course[],
  aimed: ReadonlySet<string>,
): Goal[] {
  const { random } = life
  const turn = random.int(0, goals.length - 1)
  return goals.map((goal, i) => {
    if (i !== turn) return random.chance(0.3) ? { ...goal, by: workday(addDays(on, gap)) } : goal
    const need = needs.find(({ needId }) => goal.needIds.some((id) => id === needId))!
    const next = makeGoal(life, [need], random.int(0, 3), on, workday(addDays(on, gap)), courses)
    const kept = goal.steps.slice(random.chance(0.6) ? 1 : 0)
    const step = makeStep(life, need, random.int(0, 5), on, courses)
    const fresh = kept.some(({ what }) => what === step.what) ? [] : [step]
    const rewords = random.chance(0.45) && !aimed.has(next.what)
    return {
      ...goal,
      ...(rewords ? { what: next.what, howSeen: next.howSeen, gas: next.gas } : {}),
      by: next.by,
      steps: [...kept, ...fresh],
    }
  })
}

/** A service keeps its id and its words from version to version, or every version would seem to change it. */
type Planned = Map<string, Pick<PlannedService, 'plannedServiceId' | 'durationText'>>

function contentOf(
  life: Life,
  goals: readonly Goal[],
  courses: readonly Course[],
  planned: Planned,
  on: Day,
  reviewBy: Day,
): PlanContent {
  const { random, people, swedish, county, newId } = life
  for (const { courseId } of courses) {
    const durationText = swedish
      ? 'tills vidare'
      : random.pick(['toistaiseksi', 'noin kolme kuukautta', 'lukuvuoden loppuun', 'kymmenen kertaa'])
    if (!planned.has(courseId)) planned.set(courseId, { plannedServiceId: newId() as PlannedServiceId, durationText })
  }
  return {
    personIds: people.map((person) => person.personId) as unknown as PlanContent['personIds'],
    goals,
    services: courses.map((course): PlannedService => {
      const facts = SERVICES[course.service]
      return {
        ...planned.get(course.courseId)!,
        courseId: course.courseId as PlannedService['courseId'],
        serviceName: facts.name,
        organisationName: ORGANISATIONS[facts.by][0],
        startsOn: course.startedOn ?? course.orderedOn,
        responsibility: course.worker?.name ?? ORGANISATIONS[facts.by][0],
        ...quantityOf(course.service),
        ...producersOf(course.service, on, county.today),
      }
    }),
    meetingFrequency: random.pick(swedish ? FREQUENCIES_SV : FREQUENCIES),
    reviewBy,
    dissentingViews:
      !swedish && county.today > reviewBy && random.chance(0.1)
        ? random.pick(DISSENTING)
        : !swedish && random.chance(0.1)
          ? random.pick(DISSENTING)
          : '',
  }
}

function writeVersion(life: Life, episode: Episode, version: Version, joint: boolean): void {
  const { add, people, partner, random, county } = life
  const agreed = version.state !== 'draft'
  add('plans.version', {
    version_id: version.versionId,
    no: version.no,
    episode: episode.no,
    person_ids: people.map((person) => person.personId),
    state: version.state,
    joint,
    content: version.content,
    reason: version.reason,
    agreed_on: agreed ? version.on : null,
    review_by: version.content.reviewBy,
    revision: agreed ? 3 : 2,
    created_by: partner.accountId,
    created_at: at(addDays(version.on, -2), '10:00'),
  })
  if (!agreed) return
  for (const person of people) {
    if (isChild(person) && (ageAt(person, version.on) ?? 0) < 5) continue
    const manner = isChild(person)
      ? 'heard'
      : person.home === 'other_home'
        ? random.weighted([
            ['agreed', 5],
            ['not_reached', 3],
            ['disagreed', 1],
          ] as const)
        : random.weighted([
            ['agreed', 17],
            ['disagreed', 1],
          ] as const)
    add('plans.agreement', {
      version_id: version.versionId,
      person_id: person.personId,
      manner,
      on_day: version.on <= county.today ? version.on : county.today,
      note: '',
      dissent: manner === 'disagreed' ? random.pick(DISSENTING) : '',
      created_by: partner.accountId,
    })
  }
}

/** Every step there ever was, as it stands now. Nobody's Today is filled with promises of long ago: what was not done was let go. */
function writeSteps(life: Life, episode: Episode, versions: readonly Version[], isPast: boolean): void {
  const { add, random, county, partner, twist } = life
  const latest = versions.at(-1)
  const over = isPast || episode.endingOn !== null
  const first = new Map<string, Day>()
  for (const version of versions)
    for (const { steps } of version.content.goals)
      for (const { stepId } of steps) if (!first.has(stepId)) first.set(stepId, version.on)
  const written = new Set<string>()
  let lateOne = twist.lateStep === true && !over
  for (const version of versions.toReversed()) {
    for (const goal of version.content.goals) {
      for (const step of goal.steps) {
        if (written.has(step.stepId)) continue
        written.add(step.stepId)
        const late = lateOne && version === latest && step.due !== null
        if (late) lateOne = false
        const from = first.get(step.stepId)!
        const due = late ? addDays(county.today, -random.int(3, 17)) : step.due
        const wished = due === null ? addDays(from, random.int(10, 80)) : addDays(due, random.int(-9, 2))
        const doneOn = earlierOf(wished < from ? from : wished, county.today)
        const lies =
          due === null ? random.chance(0.4) : due > addDays(county.today, 6) ? !over && random.chance(0.85) : false
        const done =
          !late &&
          !lies &&
          (due === null || due <= county.today || random.chance(0.7)) &&
          random.chance(version === latest ? 0.94 : 0.7 + life.effect * 0.2)
        const dropped = !late && !done && (over || version !== latest || (due !== null && due < county.today))
        add('plans.step', {
          step_id: step.stepId,
          goal_id: goal.goalId,
          version_id: version.versionId,
          person_ids: life.people.map((person) => person.personId),
          what: step.what,
          owner_kind: step.ownerKind,
          owner_id: step.ownerId,
          owner_name: step.ownerName,
          due_on: due,
          done_on: done ? doneOn : null,
          done_by: done ? partner.accountId : null,
          dropped,
          revision: done ? 2 : 1,
        })
      }
    }
  }
}
