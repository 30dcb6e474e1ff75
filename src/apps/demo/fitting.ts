// Which words fit a family: nobody without a spouse speaks of one, nobody without siblings of sisters and brothers.
import type { Day } from '#kit/day.ts'
import type { Life } from './life.ts'
import { GIVEN } from './names.ts'
import { ageAt, adultsAtHome, childrenByAge, isChild, type Person } from './people.ts'

/** Said as only a young person would. */
const YOUNG = /(?<!\p{L})(mä|mun|mulle)(?!\p{L})|nukun päivät/iu

/** Said as only a father who lives elsewhere would, and as only a woman would. */
const FATHER = /olla isä|vara pappa/i
const WOMAN = /(?<!\p{L})(äiti enkä|mieheni|min man)(?!\p{L})/iu

const MEN = new Set(Object.values(GIVEN).flatMap(({ men }) => men))
const WOMEN = new Set(Object.values(GIVEN).flatMap(({ women }) => women))

const RULES: readonly (readonly [words: RegExp, fits: (life: Life) => boolean])[] = [
  [/mieheni/i, ({ archetype }) => archetype.household === 'one'],
  [/puoliso|min man|den andra föräldern/i, ({ archetype }) => ['two', 'blended'].includes(archetype.household)],
  [
    /sisar|sisko|veli|esikoi|kuopus|pikku|isommasta|yhden lapsista|toinen lapsista|storasyster|syskon|den minsta/i,
    ({ people }) => people.filter(isChild).length > 1,
  ],
  [YOUNG, ({ people, county }) => teenOf(people, county.today) !== undefined],
  [/mummo ja vaari|kuusikymmentäkaksi/i, ({ archetype }) => archetype.household === 'kin'],
  [/sijaisvanhem/i, ({ archetype }) => archetype.household === 'foster'],
  [FATHER, ({ people }) => fatherElsewhere(people) !== undefined],
  [WOMAN, ({ people }) => womanAtHome(people) !== undefined],
]

/** All of them where none would be left. */
export function fitting<Item>(life: Life, items: readonly Item[], wordsOf: (item: Item) => string): readonly Item[] {
  const kept = items.filter((item) => RULES.every(([words, fits]) => !words.test(wordsOf(item)) || fits(life)))
  return kept.length > 0 ? kept : items
}

/** Who says a thing that only one could say: the father of the other home, a woman of this one. */
export function onlyOne({ people, county }: Life, words: string): Person | undefined {
  if (YOUNG.test(words)) return teenOf(people, county.today)
  if (FATHER.test(words)) return fatherElsewhere(people)
  return WOMAN.test(words) ? womanAtHome(people) : undefined
}

const teenOf = (people: readonly Person[], on: Day): Person | undefined =>
  childrenByAge(people).find((child) => (ageAt(child, on) ?? 0) >= 11)

const fatherElsewhere = (people: readonly Person[]): Person | undefined =>
  people.find((person) => person.relation === 'parent' && person.home === 'other_home' && MEN.has(person.given))

const womanAtHome = (people: readonly Person[]): Person | undefined =>
  adultsAtHome(people).find((person) => WOMEN.has(person.given))
