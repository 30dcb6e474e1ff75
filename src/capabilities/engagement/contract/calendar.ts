/** Endpoints of the calendar: one's own meetings, how full the unit's days are, when a colleague is free, and a file for another calendar. */
import * as z from 'zod'
import type { Contract } from '#kit/contract.ts'
import { day, givenDay, instant } from '#kit/shapes.ts'
import { meeting } from './meetings.ts'

const period = z.object({ from: givenDay, to: givenDay })

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
  busy: {
    method: 'GET',
    path: '/api/calendar/busy/:workerId',
    operationId: 'engagement.busy',
    action: 'engagement.busy',
    event: 'engagement.busy-read',
    kind: 'read',
    summary: 'When a worker is taken: from and until, and nothing of with whom or where.',
    params: z.object({ workerId: z.uuid() }),
    query: period,
    answer: z.object({ busy: z.array(z.object({ from: instant, until: instant })) }),
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
