// What goes before and after an operation in the same transaction: how a room below is asked for its facts, and hears what a room above has done.
import type * as z from 'zod'
import type { Entry } from '#kit/contract.ts'
import type { Refused } from '#kit/result.ts'
import type { Context, Input, Route } from './endpoint.ts'
import { isRefused } from './walk.ts'

export type Listener = {
  readonly operationId: string
  /** May refuse what the room above could not know. */
  readonly judge?: (context: Context, input: never) => Promise<Refused | null>
  readonly follow?: (context: Context, input: never) => Promise<void>
}

/** Names the entry listened to; what follows is done or undone with it, and never after a refusal. */
export function after<E extends Entry<z.ZodType>>(
  entry: E,
  follow: (context: Context, input: Input<E>) => Promise<void>,
): Listener {
  return { operationId: entry.operationId, follow: follow as NonNullable<Listener['follow']> }
}

/** Names the entry judged: what it refuses does not happen. */
export function before<E extends Entry<z.ZodType>>(
  entry: E,
  judge: (context: Context, input: Input<E>) => Promise<Refused | null>,
): Listener {
  return { operationId: entry.operationId, judge: judge as NonNullable<Listener['judge']> }
}

export function withListeners(routes: readonly Route[], listeners: readonly Listener[]): readonly Route[] {
  return routes.map((route) => {
    const heard = listeners.filter(({ operationId }) => operationId === route.entry.operationId)
    if (heard.length === 0) return route
    return {
      ...route,
      operation: async (context, input) => {
        for (const { judge } of heard) {
          const refusal = await judge?.(context as Context, input as never)
          if (refusal !== undefined && refusal !== null) return refusal
        }
        const answer = await route.operation(context, input)
        if (!isRefused(answer)) for (const { follow } of heard) await follow?.(context as Context, input as never)
        return answer
      },
    }
  })
}
