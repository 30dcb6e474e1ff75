/** Who is signed in. Everything behind the sign-in page stands below this. */
import { createContext, use, type ReactNode } from 'react'
import { queryOptions, useQuery } from '@tanstack/react-query'
import type * as z from 'zod'
import type { Role } from '#kit/access.ts'
import { contract } from '#rooms/trust/contract.ts'
import { call } from '#ui-kit/call.ts'

export type Me = z.output<typeof contract.me.answer>

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => call(contract.me, {}),
  retry: false,
  staleTime: 60_000,
  // Nobody comes in by looking away and back: on the first day the recovery codes would go before they are written down.
  refetchOnWindowFocus: ({ state }) => state.status !== 'error',
  refetchOnReconnect: ({ state }) => state.status !== 'error',
})

const Signed = createContext<Me | null>(null)

/** The signed-in account; only below `WithSession`. */
export function useMe(): Me {
  const me = use(Signed)
  if (me === null) throw new Error('nobody is signed in here')
  return me
}

export const useHasRole = (...roles: Role[]): boolean => {
  const me = useMe()
  return roles.some((role) => me.roles.includes(role))
}

/** Shows `children` to someone signed in, `otherwise` to everyone else, `meanwhile` until it is known. */
export function WithSession({
  children,
  otherwise,
  meanwhile,
}: {
  children: ReactNode
  otherwise: ReactNode
  meanwhile: ReactNode
}) {
  const me = useQuery(meQuery)
  if (me.isPending) return meanwhile
  if (me.data === undefined) return otherwise
  return <Signed value={me.data}>{children}</Signed>
}
