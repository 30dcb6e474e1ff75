/** Endpoints of the calendar: one's own meetings, how full the unit's days are, when several are free, and a file for another calendar. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, givenDay, instant } from '#kit/shapes.ts'
import { meeting } from './meetings.ts'

const period = z.object({ from: givenDay, to: givenDay })
const stretch = z.object({ from: instant, until: instant })

export const calendarContract = {
  calendar: {
    method: 'GET',
    path: '/api/calendar',
    operationId: 'engagement.calendar',
    action: 'engagement.calendar',
    event: 'engagement.calendar-read',
    kind: 'read',
    summary:
      'The meetings of the signed-in worker, and of whom the worker covers, from a day to a day, both included, at most six weeks.',
    query: period,
    answer: z.object({
      meetings: z.array(meeting.extend({ familyName: z.string().nullable(), coveringFor: z.string().nullable() })),
    }),
  },
  unitCalendar: {
    method: 'GET',
    path: '/api/calendar/unit',
    operationId: 'engagement.unitCalendar',
    action: 'engagement.unit-calendar',
    event: 'engagement.unit-calendar-read',
    kind: 'read',
    summary: 'How many meetings each worker of the units has on each day, and how long in all: counts, no families.',
    query: period,
    answer: z.object({
      workers: z.array(
        z.object({
          workerId: z.uuid(),
          name: z.string(),
          days: z.array(z.object({ day, meetings: z.number().int(), minutes: z.number().int() })),
        }),
      ),
    }),
  },
  commonTime: {
    method: 'POST',
    path: '/api/calendar/common-time',
    operationId: 'engagement.commonTime',
    action: 'engagement.busy',
    event: 'engagement.common-time-read',
    kind: 'read',
    summary:
      'When several workers are taken or away in at most two weeks, who stands in for one who is away, and times when all are free inside working hours. Nothing of with whom or where.',
    body: z.object({
      workerIds: z.array(z.uuid()).min(1, 'engagement.workers-missing').max(12),
      ...period.shape,
      minutes: z.number().int().min(15).max(600).default(60),
      /** Given, only who stands in with this family is named. */
      familyId: z.uuid().nullable().default(null),
    }),
    answer: z.object({
      workers: z.array(
        z.object({
          workerId: z.uuid(),
          name: z.string(),
          organisationName: z.string(),
          busy: z.array(stretch),
          away: z.array(z.object({ from: day, to: day })),
          coveredBy: z.array(z.object({ workerId: z.uuid(), name: z.string() })),
        }),
      ),
      days: z.array(z.object({ day, works: z.boolean() })),
      /** Working hours, whole hours on a Finnish clock. */
      hours: z.object({ from: z.number().int(), to: z.number().int() }),
      /** `without`: who could not come then, where no time suits everybody. */
      suggestions: z.array(stretch.extend({ without: z.array(z.uuid()) })),
    }),
  },
  calendarFile: {
    method: 'GET',
    path: '/api/calendar/file',
    operationId: 'engagement.calendarFile',
    action: 'engagement.calendar',
    event: 'engagement.calendar-taken-out',
    kind: 'read',
    summary: "One's own meetings of the coming half year as an iCalendar file: times only, no names and no places.",
    answer: z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
  },
} as const satisfies Contract<z.ZodType>
