// How a service has come and helped, over families.
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import { linesOfService } from '../queries/service-figures.ts'
import { serviceFigures as figuresOf } from '../rules/service-figures.ts'

export const serviceFigures: Operation<(typeof contract)['serviceFigures']> = async (
  { db, today },
  { params, query },
) => {
  const figures = figuresOf(await linesOfService(db, params.serviceId, query.from, query.to), today)
  return { figures: figures === null ? null : { ...figures, timing: [...figures.timing] } }
}
