/** What the calendar asks for. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import type { Day } from '#kit/day.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { call } from '#ui-kit/call.ts'

export type CalendarMeeting = z.output<typeof contract.calendar.answer>['meetings'][number]

export const calendarQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: ['today', 'calendar', from, to],
    queryFn: async () => (await call(contract.calendar, { query: { from, to } })).meetings,
  })

export const unitCalendarQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: ['unit-calendar', from, to],
    queryFn: async () => (await call(contract.unitCalendar, { query: { from, to } })).workers,
  })
