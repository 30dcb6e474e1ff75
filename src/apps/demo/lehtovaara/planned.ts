// The Lehtovaara family's plan versions and living steps, written as rows.
import { addDays, type Day } from '#kit/day.ts'
import type { Goal, GoalId, NeedId, OwnerKind, PlanContent, PlannedServiceId, StepId } from '#rooms/plans/model.ts'
import { ORGANISATIONS, SERVICES } from '../catalogue.ts'
import { producersOf } from '../chains.ts'
import { keepCosts, quantityOf } from '../quantities.ts'
import { writeConsent } from '../consents.ts'
import type { Life } from '../life.ts'
import type { Course } from '../package.ts'
import { at } from '../sheet.ts'
import type { NeedIds } from './asked.ts'
import type { Cast } from './lanes.ts'
import { shareLehtovaara } from './shared.ts'
import { ATTAINED, GOALS, type GoalName, STEPS, type StepOwner, VERSIONS } from './plans.ts'

/** Returns the versions' ids in their order. */
export function planLehtovaara(
  life: Life,
  cast: Cast,
  courses: readonly Course[],
  needs: NeedIds,
  day: (text: string) => Day,
): string[] {
  const { add, newId, people, partner, county } = life
  const everyone = people.map((person) => person.personId)
  const ids = new Map<string, string>()
  const idOf = (key: string): string => {
    const known = ids.get(key) ?? newId()
    ids.set(key, known)
    return known
  }
  // A year's turn: days of January come after those of December.
  const on = (text: string): Day =>
    text === 'today' ? county.today : text.startsWith('01-') ? nextYear(day, text) : day(text)
  const goal = (name: GoalName, no: number): Goal => {
    const { need, what, howSeen, by, gas, simply } = GOALS[name]
    return {
      goalId: idOf(name) as GoalId,
      needIds: [needs[need] as NeedId],
      personIds: everyone as unknown as Goal['personIds'],
      what: what[no - 1]!,
      howSeen,
      by: on(by[no - 1]!),
      gas: { m2: gas[0], m1: gas[1], z0: gas[2], p1: gas[3], p2: gas[4] },
      simply,
      steps: STEPS[name]
        .filter(({ versions }) => versions.includes(no))
        .map((step) => ({
          stepId: idOf(step.key) as StepId,
          what: step.what,
          ...ownerOf(life, cast, step.owner),
          due: step.due === null ? null : on(step.due),
        })),
    }
  }
  const contents: PlanContent[] = []
  const versionIds = VERSIONS.map(({ no, on: agreed, reviewBy, reason, dissenting }) => {
    const versionId = newId()
    const known = courses.filter(
      (course) => course.orderedOn <= on(agreed) && (course.endedOn === null || course.endedOn > on(agreed)),
    )
    const content: PlanContent = {
      personIds: everyone as unknown as PlanContent['personIds'],
      goals: (['mornings', 'school', 'taking-part'] as const).map((name) => goal(name, no)),
      services: known.map((course) => ({
        plannedServiceId: idOf(`service ${course.courseId}`) as PlannedServiceId,
        courseId: course.courseId as PlanContent['services'][number]['courseId'],
        serviceName: SERVICES[course.service].name,
        organisationName: ORGANISATIONS[SERVICES[course.service].by][0],
        startsOn: course.startedOn ?? course.orderedOn,
        durationText: 'toistaiseksi',
        responsibility: course.worker?.name ?? ORGANISATIONS[SERVICES[course.service].by][0],
        ...quantityOf(course.service),
        ...producersOf(course.service, on(agreed), county.today),
      })),
      meetingFrequency: no === 1 ? 'Viikoittain' : 'Joka toinen viikko',
      reviewBy: on(reviewBy),
      dissentingViews: '',
    }
    contents.push(content)
    keepCosts(life, versionId, content, courses, on(agreed))
    add('plans.version', {
      version_id: versionId,
      no,
      episode: 1,
      person_ids: everyone,
      state: no === 3 ? 'agreed' : 'superseded',
      joint: true,
      content,
      reason,
      agreed_on: on(agreed),
      review_by: on(reviewBy),
      revision: 3,
      created_by: partner.accountId,
      created_at: at(on(agreed), '10:00'),
    })
    for (const [who, person] of Object.entries(cast)) {
      if (who === 'aatu') continue
      const adult = who === 'jenni' || who === 'oskari'
      add('plans.agreement', {
        version_id: versionId,
        person_id: person.personId,
        manner: adult ? 'agreed' : 'heard',
        on_day: on(agreed),
        note: who === 'oskari' ? 'Tulkki mukana.' : '',
        dissent: who === 'oskari' ? dissenting : '',
        created_by: partner.accountId,
      })
    }
    return versionId
  })
  for (const who of ['jenni', 'oskari'] as const)
    writeConsent(
      life,
      { no: 1 },
      {
        personId: cast[who].personId,
        answer: 'given',
        manner: who === 'oskari' ? 'interpreted' : 'in_person',
        on: day('04-08'),
        withdrawnOn: null,
        note: 'Koulu, kotipalvelu, nuorten poliklinikka ja yhdistykset.',
      },
    )
  shareLehtovaara(life, cast, contents.at(-1)!, versionIds.at(-1)!, day)
  for (const [name, on, family, worker, note] of ATTAINED) {
    const assessedOn = day(on)
    add('plans.attainment', {
      attainment_id: newId(),
      goal_id: idOf(name),
      version_id: versionIds[assessedOn < day('10-02') ? 1 : 2],
      person_ids: everyone,
      episode: 1,
      assessed_on: assessedOn,
      family_level: family,
      worker_level: worker,
      said_by: cast.jenni.personId,
      note,
      created_by: partner.accountId,
      created_at: at(assessedOn, '14:30'),
    })
  }
  // The mornings did not move between two reviews; the third version is the answer.
  add('engagement.signal', {
    signal_id: newId(),
    course_id: null,
    goal_id: idOf('mornings'),
    kind: 'goal_stalled',
    text: GOALS.mornings.what[1],
    raised_on: day('10-02'),
    meeting_ids: [],
    answered_on: day('10-02'),
    answer: 'Tavoite pidettiin ja apu aamuihin vaihdettiin.',
    led_to_course_id: null,
    version_id: versionIds[2],
    raised_by: partner.accountId,
    answered_by: partner.accountId,
    created_at: at(day('10-02'), '14:31'),
  })
  for (const [name, steps] of Object.entries(STEPS))
    for (const step of steps) {
      const { ownerKind, ownerId, ownerName } = ownerOf(life, cast, step.owner)
      const last = step.versions.at(-1)!
      add('plans.step', {
        step_id: idOf(step.key),
        goal_id: idOf(name),
        version_id: versionIds[last - 1],
        person_ids: everyone,
        what: step.what,
        owner_kind: ownerKind,
        owner_id: ownerId,
        owner_name: ownerName,
        due_on: step.due === null ? null : on(step.due),
        done_on: step.done === null ? null : on(step.done),
        done_by: step.done === null ? null : partner.accountId,
        dropped: false,
        revision: step.done === null ? 1 : 2,
      })
    }
  return versionIds
}

const nextYear = (day: (text: string) => Day, text: string): Day => addDays(day('12-31'), Number(text.slice(3)))

function ownerOf(
  life: Life,
  cast: Cast,
  owner: StepOwner,
): { ownerKind: OwnerKind; ownerId: string | null; ownerName: string } {
  const { partner, county } = life
  if (owner === 'partner') return { ownerKind: 'worker', ownerId: partner.workerId, ownerName: partner.name }
  if (owner === 'school' || owner === 'home')
    return {
      ownerKind: 'organisation',
      ownerId: county.frame.organisationIds[owner],
      ownerName: ORGANISATIONS[owner][0],
    }
  if (owner === 'family') return { ownerKind: 'person', ownerId: null, ownerName: 'Perhe' }
  return { ownerKind: 'person', ownerId: cast[owner].personId, ownerName: cast[owner].given }
}
