// A permission as a sentence in English: for the API description and the generated table of who may do what.
import { PARTS, type Part, type Way } from '#kit/access.ts'

const PART_WORDS: Readonly<Record<Part, string>> = {
  basic: 'members, phase and who is responsible',
  contact: 'addresses, phones and schools',
  protected: 'place clues under a safety ban',
  plan: 'the plan',
  service: 'the services of the own organisation',
  wellbeing: 'answers and scores',
  notes: 'notes',
  needs: 'needs and assessment',
  log: 'the log of reads',
}

const spoken = (word: string): string => word.replaceAll('_', ' ')

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}

/** Who, in what relation; any one of the sentences is enough. */
export function sentencesOf(ways: readonly Way[]): string[] {
  return ways.map((way) => {
    switch (way.as) {
      case 'anyone':
        return 'Anyone, before there is a session.'
      case 'signed-in':
        return 'Everyone signed in.'
      case 'role':
        return `Whoever works as ${listed(way.roles.map(spoken))}.`
      case 'unit':
        return `The ${listed(way.roles)} of the family's unit, unless the family is restricted.`
      case 'circle':
        return `In the family's circle${way.roles === undefined ? '' : ` as ${listed(way.roles.map(spoken))}`}, with the right to ${way.may} ${PART_WORDS[way.part]}.`
    }
  })
}

/** The same for machines. */
export const relationsOf = (ways: readonly Way[]): Record<string, unknown>[] =>
  ways.map((way) => (way.as === 'circle' ? { ...way, bit: PARTS[way.part] } : { ...way }))
