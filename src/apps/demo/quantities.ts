// How much of each service the plans say, and what it cost when they were agreed.
import { type Day, yearOf } from '#kit/day.ts'
import type { PlanContent, Quantity } from '#rooms/plans/model.ts'
import { centsIn, SERVICES, type ServiceKey } from './catalogue.ts'
import type { Life } from './life.ts'
import type { Course } from './package.ts'

const ORDER = Object.keys(SERVICES)

/** From how often the service meets. One service in six says nothing: a plan need not. */
export function quantityOf(service: ServiceKey): { quantity: Quantity } | Record<string, never> {
  const { unit, every, minutes } = SERVICES[service]
  if (ORDER.indexOf(service) % 6 === 5) return {}
  const weekly = every <= 7
  const times = weekly ? 1 : every <= 14 ? 2 : 1
  const per = weekly ? 'week' : 'month'
  switch (unit) {
    case 'hour':
      return { quantity: { amount: (times * minutes) / 60, unit, per } }
    case 'visit':
    case 'day':
    case 'group_session':
      return { quantity: { amount: times, unit, per } }
    case 'month':
      return { quantity: { amount: 1, unit, per: 'month' } }
    case 'case':
      return { quantity: { amount: 1, unit, per: 'once' } }
  }
}

export function keepCosts(
  life: Life,
  versionId: string,
  content: PlanContent,
  courses: readonly Course[],
  agreedOn: Day,
): void {
  const { today } = life.county
  // The catalogue knows four years.
  const year = Math.max(yearOf(agreedOn), yearOf(today) - 3)
  for (const { plannedServiceId, courseId } of content.services) {
    const service = courses.find((course) => course.courseId === courseId)?.service
    if (service === undefined) continue
    life.add('plans.planned_cost', {
      version_id: versionId,
      planned_service_id: plannedServiceId,
      year,
      unit: SERVICES[service].unit,
      cents: centsIn(service, year, today),
      source: 'demo',
      fictitious: true,
    })
  }
}
