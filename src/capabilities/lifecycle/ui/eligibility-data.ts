/** Eligibility for a family partner as the screens ask for it. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { contract } from '../contract.ts'

export type Eligibility = z.output<typeof contract.eligibility.answer>

export const eligibilityRuleQuery = queryOptions({
  queryKey: ['eligibility-rule'],
  queryFn: () => call(contract.eligibilityRule, {}),
  staleTime: 10 * 60_000,
})

export const eligibilityQuery = (familyId: string) =>
  queryOptions({
    queryKey: ['family', familyId, 'eligibility'],
    queryFn: () => call(contract.eligibility, { params: { familyId } }),
  })

/** One service a line. */
export const toldLines = (told: string): string[] =>
  told
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
