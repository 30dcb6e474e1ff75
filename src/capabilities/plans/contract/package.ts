/** Endpoints of the package of services: what was ordered, how it went, how it felt. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, familyParams, givenDay, nothing } from '#kit/shapes.ts'
import { WORK_FORMS } from '#rooms/network/model.ts'
import { COURSE_END_REASONS, SAID_BY, TIMINGS } from '../model.ts'
import { producersOn, unitCost } from './service.ts'

const id = z.uuid()

/** How useful on a day, 0 to 5, and whether it came in time where that was asked. */
const view = z.object({ day, value: z.number().int(), personId: id, timing: z.enum(TIMINGS).nullable() })

const course = z.object({
  courseId: id,
  personIds: z.array(id),
  serviceId: id,
  serviceName: z.string(),
  organisationId: id,
  organisationName: z.string(),
  sector: z.string(),
  level: z.enum(['preventive', 'early', 'corrective']),
  workForm: z.enum(WORK_FORMS),
  /** Beside its producer, today or on its last day. */
  producers: producersOn,
  orderedOn: day,
  startedOn: day.nullable(),
  endedOn: day.nullable(),
  endReason: z.enum(COURSE_END_REASONS).nullable(),
  pauses: z.array(z.object({ start: day, end: day.nullable() })),
  /** Days from the order to the start; null while it waits. */
  startedAfterDays: z.number().int().nullable(),
  benefits: z.array(view),
  /** The workers' own view of how it has helped, apart from what it felt like. */
  workerViews: z.array(view.extend({ by: z.string() })),
  /** What the service costs, the newest known, with its source; null where none is known or the reader is no professional. */
  unitCost: unitCost.nullable(),
  revision: z.number().int(),
})

export const packageContract = {
  getPackage: {
    method: 'GET',
    path: '/api/families/:familyId/package',
    operationId: 'plans.getPackage',
    action: 'plans.read-package',
    event: 'plans.package-read',
    kind: 'read',
    summary: "The services in the family's package over time with felt benefit, as far as they are in reach.",
    params: familyParams,
    answer: z.object({
      courses: z.array(course),
      versions: z.array(z.object({ no: z.number().int(), agreedOn: day })),
    }),
  },
  orderService: {
    method: 'POST',
    path: '/api/families/:familyId/package',
    operationId: 'plans.orderService',
    action: 'plans.order-service',
    event: 'plans.service-ordered',
    kind: 'write',
    summary: 'Orders a service for named persons of the family.',
    params: familyParams,
    body: z.object({
      courseId: id,
      serviceId: id,
      personIds: z.array(id).min(1, 'plans.persons-missing').max(30),
      orderedOn: givenDay.optional(),
    }),
    answer: nothing,
  },
  changeCourse: {
    method: 'POST',
    path: '/api/families/:familyId/package/:courseId',
    operationId: 'plans.changeCourse',
    action: 'plans.order-service',
    event: 'plans.service-changed',
    kind: 'write',
    summary: 'Starts, pauses, goes on with or ends a service.',
    params: familyParams.extend({ courseId: id }),
    body: z.discriminatedUnion('change', [
      z.object({ change: z.literal('start'), on: givenDay, revision: z.number().int() }),
      z.object({ change: z.literal('pause'), on: givenDay, revision: z.number().int() }),
      z.object({ change: z.literal('go-on'), on: givenDay, revision: z.number().int() }),
      z.object({
        change: z.literal('end'),
        on: givenDay,
        reason: z.enum(COURSE_END_REASONS),
        revision: z.number().int(),
      }),
    ]),
    answer: z.object({ revision: z.number().int() }),
  },
  recordBenefit: {
    method: 'POST',
    path: '/api/families/:familyId/package/:courseId/benefits',
    operationId: 'plans.recordBenefit',
    action: 'plans.record-benefit',
    event: 'plans.benefit-recorded',
    kind: 'write',
    summary:
      'Records how useful a service feels to a person, 0 to 5, and whether it came in time; or how the worker sees it.',
    params: familyParams.extend({ courseId: id }),
    body: z.object({
      benefitId: id,
      personId: id,
      askedOn: givenDay,
      value: z.number().int().min(0).max(5),
      saidBy: z.enum(SAID_BY).default('person'),
      timing: z.enum(TIMINGS).nullable().default(null),
    }),
    answer: nothing,
  },
} as const satisfies Contract<z.ZodType>

export type Course = z.output<typeof course>
