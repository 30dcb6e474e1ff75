// How long the way in takes, step by step.
import type { Operation } from '#platform/http/endpoint.ts'
import { settingOf } from '#rooms/organisations/index.ts'
import type { contract } from '../contract.ts'
import { WAITING_STEPS } from '../model.ts'
import { listWaysIn } from '../queries/waiting.ts'
import { waitingFacts } from '../rules/waiting.ts'

export const waiting: Operation<(typeof contract)['waiting']> = async ({ db, today }, { query }) => {
  const ways = await listWaysIn(db, query.from, query.to, query.unitId ?? null)
  return {
    from: query.from,
    to: query.to,
    today,
    target: await settingOf(db, 'families.queueTargetDays'),
    steps: WAITING_STEPS.map((step) => {
      const { waiting: days, curve, ...facts } = waitingFacts(ways, step, today)
      return { step, ...facts, waiting: [...days], curve: [...curve] }
    }),
  }
}
