/** Who does what: the steps and services of a plan turned round, for the family, for the workers, for each organisation (S4-10). */
import type { OwnerKind, PlanContent } from '../model.ts'

/** `stepId` is null for a service. */
export type Task = { readonly what: string; readonly due: string | null; readonly stepId: string | null }
export type Doer = { readonly name: string; readonly kind: OwnerKind; readonly tasks: readonly Task[] }

const ORDER: readonly OwnerKind[] = ['person', 'worker', 'organisation']

/** The family first, then workers, then organisations; each in the order the plan names them. */
export function whoDoesWhat(content: PlanContent): Doer[] {
  const doers = new Map<string, { name: string; kind: OwnerKind; tasks: Task[] }>()
  const add = (kind: OwnerKind, name: string, task: Task) => {
    if (name.trim() === '' || task.what.trim() === '') return
    const key = `${kind} ${name}`
    const doer = doers.get(key) ?? { name, kind, tasks: [] }
    doer.tasks.push(task)
    doers.set(key, doer)
  }
  for (const { steps } of content.goals)
    for (const { stepId, ownerKind, ownerName, what, due } of steps) add(ownerKind, ownerName, { what, due, stepId })
  for (const { serviceName, organisationName, responsibility } of content.services)
    add('organisation', organisationName, {
      what:
        responsibility === '' || responsibility === organisationName
          ? serviceName
          : `${serviceName}: ${responsibility}`,
      due: null,
      stepId: null,
    })
  return [...doers.values()].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

export type ForChild = {
  /** What is aimed at, in the child's words where somebody has written them. */
  readonly goals: readonly string[]
  readonly own: readonly Task[]
  /** What others do in the goals that are about the child. */
  readonly others: readonly { readonly name: string; readonly what: string }[]
}

/** A child's own sheet: only goals that are about the child, and nothing of the others'. */
export function forChild(content: PlanContent, personId: string): ForChild {
  const goals = content.goals.filter(
    ({ personIds, steps }) =>
      personIds.length === 0 ||
      (personIds as readonly string[]).includes(personId) ||
      steps.some(({ ownerId }) => ownerId === personId),
  )
  const steps = goals.flatMap((goal) => goal.steps).filter(({ what }) => what.trim() !== '')
  const isOwn = (step: { ownerKind: OwnerKind; ownerId: string | null }) =>
    step.ownerKind === 'person' && step.ownerId === personId
  return {
    goals: goals.map(({ what, simply }) => simply?.trim() || what),
    own: steps.filter(isOwn).map(({ stepId, what, due }) => ({ stepId, what, due })),
    others: steps
      .filter((step) => !isOwn(step) && step.ownerName.trim() !== '')
      .map(({ ownerName, what }) => ({ name: ownerName, what })),
  }
}
