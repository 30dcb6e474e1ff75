/** The waits on the way in as the queue asks for them. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import type { Day } from '#kit/day.ts'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type Waiting = z.output<typeof contract.waiting.answer>

export const waitingQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: ['contacts', 'waiting', from, to],
    queryFn: () => call(contract.waiting, { query: { from, to } }),
  })
