/** Who does what: the steps and services of a plan turned round, for the family, for the workers, for each organisation (S4-10). */
import type { OwnerKind, PlanContent } from '../model.ts'

export type Task = { readonly what: string; readonly due: string | null }
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
    for (const { ownerKind, ownerName, what, due } of steps) add(ownerKind, ownerName, { what, due })
  for (const { serviceName, organisationName, responsibility } of content.services)
    add('organisation', organisationName, {
      what:
        responsibility === '' || responsibility === organisationName
          ? serviceName
          : `${serviceName}: ${responsibility}`,
      due: null,
    })
  return [...doers.values()].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}
