/** A change to a family: called by its contract entry; afterwards everything shown of the family and of one's own lists is asked anew. */
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import type * as z from 'zod'
import type { Entry } from '#kit/contract.ts'
import { call } from '#ui-kit/call.ts'

type Given<E extends Entry<z.ZodType>> = Parameters<typeof call<E>>[1]
type Answer<E extends Entry<z.ZodType>> = z.output<E['answer']>

export function useFamilyWrite<E extends Entry<z.ZodType>>(
  familyId: string,
  entry: E,
): UseMutationResult<Answer<E>, Error, Given<E>> {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (given: Given<E>) => call(entry, given),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['family', familyId] })
      void queries.invalidateQueries({ queryKey: ['today'] })
      void queries.invalidateQueries({ queryKey: ['worklist'] })
    },
  })
}
