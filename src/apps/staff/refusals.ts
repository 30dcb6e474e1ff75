/** What went wrong, in words: every room's refusals together, and how a refused call fills a form's errors. */
import { useSyncExternalStore } from 'react'
import { KIT_REFUSALS } from '#kit/refusal-texts.ts'
import type { Texts } from '#kit/languages.ts'
import { TRUST_REFUSALS } from '#rooms/trust/ui/texts.ts'
import { CallRefused } from '#ui-kit/call.ts'
import { useWords } from '#ui-kit/words.ts'

/** What may be refused before anybody is in; the other rooms' words follow right behind the first page. */
let known: Texts = { ...KIT_REFUSALS, ...TRUST_REFUSALS }
const listeners = new Set<() => void>()
// Without a connection the common words stay; the refusal itself would not have come either.
void import('./room-refusals.ts').then(
  ({ ROOM_REFUSALS }) => {
    known = { ...known, ...ROOM_REFUSALS }
    for (const listener of listeners) listener()
  },
  () => undefined,
)
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export type SayRefusal = {
  /** One sentence for the whole. */
  (error: unknown): string
  /** One sentence for a word of the server's that came another way than as an error. */
  word(why: string, facts?: Record<string, string | number>): string
  /** Sentences by field; what no field is to blame for stands under `''`. */
  fields(error: unknown): Record<string, string>
}

/** `more`: refusals of rooms that only some pages need, so that the first page does not carry them. */
export function useRefusals(more?: Texts): SayRefusal {
  const word = useWords()
  const all = useSyncExternalStore(subscribe, () => known)
  const say = (why: string, facts: Record<string, string | number> = {}) =>
    word(more?.[why] ?? all[why] ?? all['server.fault']!, facts)
  const one = (error: unknown) => (error instanceof CallRefused ? say(error.why, error.facts) : say('server.fault'))
  return Object.assign(one, {
    word: say,
    fields: (error: unknown): Record<string, string> =>
      error instanceof CallRefused && error.fields.length > 0
        ? Object.fromEntries(error.fields.map(({ field, why, facts }) => [field, say(why, facts)]))
        : { '': one(error) },
  })
}
