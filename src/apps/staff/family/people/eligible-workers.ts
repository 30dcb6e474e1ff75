/** Whom one may name to a task, those of the family's own unit first. Pure. */
import type * as z from 'zod'
import type { AssignmentRole } from '#rooms/families/model.ts'
import type { contract } from '#rooms/organisations/contract.ts'
import type { ComboOption } from '#ui-kit/form/combo-field.tsx'

type Worker = z.output<typeof contract.listWorkers.answer>['workers'][number]

const WORKS_WITH_FAMILIES = ['family_partner', 'social_worker', 'family_worker', 'psychologist', 'coordinator']

const MAY_BE: Readonly<Record<AssignmentRole, (worker: Worker) => boolean>> = {
  family_partner: (worker) => worker.roles.some(({ role }) => role === 'family_partner'),
  named_worker: (worker) => worker.roles.some(({ role }) => WORKS_WITH_FAMILIES.includes(role)),
  child_social_worker: (worker) => worker.qualifiedSocialWorker,
}

export function eligibleWorkers(
  workers: readonly Worker[],
  role: AssignmentRole | null,
  unitId: number | null,
): ComboOption[] {
  if (role === null) return []
  const isOwn = (worker: Worker) => worker.roles.some((each) => each.unitId === unitId)
  return workers
    .filter(MAY_BE[role])
    .toSorted(
      (a, b) =>
        Number(isOwn(b)) - Number(isOwn(a)) ||
        a.surname.localeCompare(b.surname, 'fi') ||
        a.givenName.localeCompare(b.givenName, 'fi'),
    )
    .map((worker) => ({
      id: worker.workerId,
      label: `${worker.givenName} ${worker.surname}`,
      hint: [worker.title, worker.roles.find((each) => each.unitId === unitId)?.unitName ?? worker.roles[0]?.unitName]
        .filter(Boolean)
        .join(', '),
    }))
}
