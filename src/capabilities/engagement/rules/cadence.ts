/** How often one agreed to meet, read off the plan's own words, and whether that has been kept. */

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
