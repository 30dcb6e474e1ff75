/** How often one agreed to meet, read off the plan's own words, and whether that has been kept. */
import { addDays, laterOf, type Day } from '#kit/day.ts'

type Phrase = readonly [RegExp, number]

/** In the order in which they are tried: the narrower words first. */
const PHRASES: readonly Phrase[] = [
  [/joka toinen viikko|kahden viikon v[äa]lein|varannan vecka|every (other|second) week|fortnight/, 14],
  [/kolmen viikon v[äa]lein|var tredje vecka|every (third|three) weeks?/, 21],
  [/nelj[äa]n viikon v[äa]lein|var fj[äa]rde vecka|every (fourth|four) weeks?/, 28],
  [/(kaksi|2) kertaa viikossa|(tv[åa]|2) g[åa]nger i veckan|twice a week/, 4],
  [/(kaksi|2) kertaa kuussa|(tv[åa]|2) g[åa]nger i m[åa]naden|twice a month/, 16],
  [/viikoittain|joka viikko|kerran viikossa|varje vecka|en g[åa]ng i veckan|weekly|once a week|every week/, 7],
  [
    /kuukausittain|kerran kuussa|kerran kuukaudessa|joka kuukausi|en g[åa]ng i m[åa]naden|varje m[åa]nad|monthly|once a month/,
    31,
  ],
]

/** Days between meetings as the words say them; null where they say something a machine does not read. */
export function everyDays(words: string): number | null {
  const said = words.toLowerCase()
  return PHRASES.find(([phrase]) => phrase.test(said))?.[1] ?? null
}

/** Half as long again as was agreed: a week missed for an illness is no broken promise yet. */
export const lateAfter = (days: number): number => Math.ceil(days * 1.5)

export type CadenceFacts = {
  /** What the plan says; empty where it says nothing. */
  readonly words: string
  /** The organiser's own reminder, where the plan says nothing a machine reads. */
  readonly settingDays: number
  /** From when the promise counts: the plan's day of agreement or the day the change phase began, the later. */
  readonly since: Day
  readonly lastHeldOn: Day | null
  readonly today: Day
}

export type Cadence = {
  /** Days between meetings, and who says so. */
  readonly days: number
  readonly source: 'plan' | 'setting'
  /** The last day on which a meeting would still be in time. */
  readonly heldBy: Day
  readonly isLate: boolean
}

/** What the plan says comes first; it is late half as long again after. The organiser's own reminder is late on its day. */
export function cadence({ words, settingDays, since, lastHeldOn, today }: CadenceFacts): Cadence {
  const said = everyDays(words)
  const from = lastHeldOn === null ? since : laterOf(since, lastHeldOn)
  const heldBy = addDays(from, said === null ? settingDays : lateAfter(said))
  return { days: said ?? settingDays, source: said === null ? 'setting' : 'plan', heldBy, isLate: heldBy < today }
}
