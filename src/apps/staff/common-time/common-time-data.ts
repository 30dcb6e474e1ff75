/** What finding a common time asks for. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { addDays, type Day } from '#kit/day.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { call } from '#ui-kit/call.ts'

export type CommonTime = z.output<typeof contract.commonTime.answer>
export type AskedWorker = CommonTime['workers'][number]
export type Suggestion = CommonTime['suggestions'][number]

/** From Monday to Friday. */
export const WEEK_DAYS = 5

/** The most workers of one question. */
export const MOST_WORKERS = 12

export const commonTimeQuery = (asked: {
  workerIds: readonly string[]
  monday: Day
  minutes: number
  familyId: string | null
}) =>
  queryOptions({
    queryKey: ['common-time', asked],
    queryFn: () =>
      call(contract.commonTime, {
        body: {
          workerIds: [...asked.workerIds],
          from: asked.monday,
          to: addDays(asked.monday, WEEK_DAYS - 1),
          minutes: asked.minutes,
          familyId: asked.familyId,
        },
      }),
    enabled: asked.workerIds.length > 0,
    placeholderData: keepPreviousData,
  })
