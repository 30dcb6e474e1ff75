// Chosen rows of the list of families for a file: what goes, and what is left with why.
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import type { ExportLeft } from '../model.ts'
import { chosenOfWorklist } from '../queries/worklist.ts'

export const exportFamilies: Operation<(typeof contract)['exportFamilies']> = async ({ db, at, today }, { body }) => {
  const ids = [...new Set(body.familyIds)]
  const rows = await chosenOfWorklist(db, ids, today, at)
  const restricted = new Set(rows.filter((row) => row.restricted).map(({ familyId }) => familyId))
  const there = new Set(rows.map(({ familyId }) => familyId))
  return {
    families: rows
      .filter((row) => !row.restricted)
      .map(({ answers: _answers, stepsDone, stepsTotal, ...row }) => ({
        ...row,
        steps: stepsTotal === 0 ? null : { done: stepsDone, total: stepsTotal },
      })),
    left: ids.flatMap((id): { id: string; why: ExportLeft }[] => {
      if (!there.has(id)) return [{ id, why: 'not-on-list' }]
      return restricted.has(id) ? [{ id, why: 'restricted' }] : []
    }),
  }
}
