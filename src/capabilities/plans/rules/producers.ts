/** Who answers for each service of a plan and who does parts of it, written into the plan as the catalogue says it. */
import type { ProducersOn } from '#rooms/network/model.ts'
import type { PlanContent, PlannedService } from '../model.ts'

/**
 * By course of the package. A service that is none of the catalogue's says nothing; one out of the writer's sight keeps what
 * was said of it before.
 */
export function withProducers(
  content: PlanContent,
  byCourse: ReadonlyMap<string, ProducersOn>,
  before: PlanContent = content,
): PlanContent {
  return {
    ...content,
    services: content.services.map((service): PlannedService => {
      if (service.courseId === null) return said(service, null)
      const found = byCourse.get(service.courseId)
      if (found !== undefined) return said(service, found)
      const old = before.services.find(
        ({ plannedServiceId, courseId }) =>
          plannedServiceId === service.plannedServiceId && courseId === service.courseId,
      )
      return said(service, {
        organiserName: old?.organiserName ?? null,
        subcontractors: old?.subcontractors ?? [],
      })
    }),
  }
}

function said(service: PlannedService, on: ProducersOn | null): PlannedService {
  const { organiserName: _organiser, subcontractors: _below, ...rest } = service
  return {
    ...rest,
    ...(on === null || on.organiserName === null ? {} : { organiserName: on.organiserName }),
    ...(on === null || on.subcontractors.length === 0 ? {} : { subcontractors: on.subcontractors }),
  }
}
