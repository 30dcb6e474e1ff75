// What follows an operation in the same transaction: how a room below hears what a room above has done.
import type * as z from 'zod'
import type { Entry } from '#kit/contract.ts'
import type { Context, Input, Route } from './endpoint.ts'
import { isRefused } from './walk.ts'

export type Listener = {
  readonly operationId: string
  readonly follow: (context: Context, input: never) => Promise<void>
}

/** Names the entry listened to; what follows is done or undone with it, and never after a refusal. */
export function after<E extends Entry<z.ZodType>>(
  entry: E,
  follow: (context: Context, input: Input<E>) => Promise<void>,
): Listener {
  return { operationId: entry.operationId, follow: follow as Listener['follow'] }
}

export function withListeners(routes: readonly Route[], listeners: readonly Listener[]): readonly Route[] {
  return routes.map((route) => {
    const heard = listeners.filter(({ operationId }) => operationId === route.entry.operationId)
    if (heard.length === 0) return route
    return {
      ...route,
      operation: async (context, input) => {
        const answer = await route.operation(context, input)
        if (!isRefused(answer)) for (const { follow } of heard) await follow(context as Context, input as never)
        return answer
      },
    }
  })
}
