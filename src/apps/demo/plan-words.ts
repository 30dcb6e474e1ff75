// A goal and its steps put into a plan, in the family's language, with names of those who take the steps.
import { addDays, type Day } from '#kit/day.ts'
import type { Goal, GoalId, NeedId, OwnerKind, Step, StepId } from '#rooms/plans/model.ts'
import { fitting } from './fitting.ts'
import type { Life } from './life.ts'
import type { Need } from './assessments.ts'
import type { Course } from './package.ts'
import { ageAt, adultsAtHome, childrenByAge } from './people.ts'
import { ORGANISATIONS, SERVICES } from './catalogue.ts'
import { themeOf } from './words/index.ts'
import type { Doer } from './words/theme.ts'

const KIN = ['Mummo', 'Vaari', 'Täti', 'Naapuri', 'Kummi'] as const
const KIN_SV = ['Mormor', 'Farfar', 'Moster', 'Grannen', 'Gudmor'] as const

type Owner = { readonly ownerKind: OwnerKind; readonly ownerId: string | null; readonly ownerName: string }

function ownerOf(life: Life, doer: Doer, courses: readonly Course[]): Owner {
  const { random, people, partner, county, swedish } = life
  const adults = adultsAtHome(people)
  const person = (one: (typeof people)[number]): Owner => ({
    ownerKind: 'person',
    ownerId: one.personId,
    ownerName: one.given,
  })
  switch (doer) {
    case 'partner':
      return { ownerKind: 'worker', ownerId: partner.workerId, ownerName: partner.name }
    case 'kin':
      return { ownerKind: 'person', ownerId: null, ownerName: random.pick(swedish ? KIN_SV : KIN) }
    case 'child': {
      const child = childrenByAge(people).find((each) => (ageAt(each, county.today) ?? 0) >= 6)
      return person(child ?? adults[0]!)
    }
    case 'service': {
      const running = courses.filter((course) => course.service !== 'partner' && course.endedOn === null)
      const course = running.length === 0 ? undefined : random.pick(running)
      if (course === undefined) return { ownerKind: 'worker', ownerId: partner.workerId, ownerName: partner.name }
      const key = SERVICES[course.service].by
      return { ownerKind: 'organisation', ownerId: county.frame.organisationIds[key], ownerName: ORGANISATIONS[key][0] }
    }
    case 'parent':
      return person(random.pick(adults))
  }
}

export function makeStep(life: Life, need: Need, nth: number, on: Day, courses: readonly Course[]): Step {
  const steps = fitting(life, themeOf(need.theme, life.swedish).steps, ([words]) => words)
  const [what, doer] = steps[nth % steps.length]!
  const days = life.random.int(10, 90)
  return {
    stepId: life.newId() as StepId,
    what,
    ...ownerOf(life, doer, courses),
    due: life.random.chance(0.1) ? null : addDays(on, days),
  }
}

export function makeGoal(
  life: Life,
  needs: readonly Need[],
  nth: number,
  on: Day,
  by: Day,
  courses: readonly Course[],
): Goal {
  const [need] = needs
  const { goals: all, gas } = themeOf(need!.theme, life.swedish)
  const goals = fitting(life, all, ([words]) => words)
  const [what, howSeen] = goals[nth % goals.length]!
  const [m2, m1, p1, p2] = gas
  const first = life.random.int(0, 5)
  return {
    goalId: life.newId() as GoalId,
    needIds: needs.map(({ needId }) => needId as NeedId),
    personIds: life.people.map((person) => person.personId) as unknown as Goal['personIds'],
    what,
    howSeen,
    by,
    gas: { m2, m1, z0: what, p1, p2 },
    steps: Array.from({ length: life.random.int(2, 3) }, (_, i) => makeStep(life, need!, first + i, on, courses)),
  }
}
