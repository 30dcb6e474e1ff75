// The unit as a whole, for who steers it.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import { settingOf } from '#rooms/organisations/index.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/unit-view.ts'

export const unitView: Operation<(typeof contract)['unitView']> = async ({ db, today }, { query }) =>
  (await q.leadsUnit(db, query.unitId))
    ? {
        day: today,
        figures: await q.unitFigures(db, query.unitId, today),
        limits: await settingOf(db, 'families.caseloadLimit', today),
        workers: await q.unitLoads(db, query.unitId, today),
      }
    : refused('not-found')
