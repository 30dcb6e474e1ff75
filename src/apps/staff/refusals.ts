/** What went wrong, in words: every room's refusals together, and how a refused call fills a form's errors. */
import { KIT_REFUSALS } from '#kit/refusal-texts.ts'
import type { Texts } from '#kit/languages.ts'
import { ASSESSMENT_REFUSALS } from '#rooms/assessment/ui/texts.ts'
import { ENGAGEMENT_REFUSALS } from '#rooms/engagement/ui/texts.ts'
import { FAMILIES_REFUSALS } from '#rooms/families/ui/texts.ts'
import { MEASURES_REFUSALS } from '#rooms/measures/ui/texts.ts'
import { PLAN_REFUSALS } from '#rooms/plans/ui/texts.ts'
import { TRUST_REFUSALS } from '#rooms/trust/ui/texts.ts'
import { CallRefused } from '#ui-kit/call.ts'
import { useWords } from '#ui-kit/words.ts'

const ALL: Texts = {
  ...KIT_REFUSALS,
  ...TRUST_REFUSALS,
  ...FAMILIES_REFUSALS,
  ...ASSESSMENT_REFUSALS,
  ...MEASURES_REFUSALS,
  ...PLAN_REFUSALS,
  ...ENGAGEMENT_REFUSALS,
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
  const say = (why: string, facts: Record<string, string | number> = {}) =>
    word(more?.[why] ?? ALL[why] ?? ALL['server.fault']!, facts)
  const one = (error: unknown) => (error instanceof CallRefused ? say(error.why, error.facts) : say('server.fault'))
  return Object.assign(one, {
    word: say,
    fields: (error: unknown): Record<string, string> =>
      error instanceof CallRefused && error.fields.length > 0
        ? Object.fromEntries(error.fields.map(({ field, why, facts }) => [field, say(why, facts)]))
        : { '': one(error) },
  })
}
