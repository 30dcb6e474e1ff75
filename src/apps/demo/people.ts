// The people of one family: adults, children, the other home, the one not yet born; guardians and contact details.
import { addDays, addMonths, ageOn, type Day } from '#kit/day.ts'
import { syntheticIdentityCode } from '#kit/identity-code.ts'
import type { Random } from '#kit/random.ts'
import type { Archetype } from './archetypes/index.ts'
import { GIVEN, type NameGroup } from './names.ts'

export type Person = {
  readonly personId: string
  readonly given: string
  readonly surname: string
  readonly bornOn: Day | null
  readonly dueOn: Day | null
  readonly relation: 'parent' | 'child' | 'unborn' | 'grandparent' | 'partner_of_parent' | 'foster_parent'
  readonly home: 'here' | 'other_home' | 'both'
  readonly language: string
  readonly interpreter: string | null
  readonly safetyBan: boolean
  readonly identityCode: string | null
}

export type CodeMaker = (birth: Day) => string

/** Codes count the people born on a day, so no two are alike. */
export function codeMaker(): CodeMaker {
  const born = new Map<Day, number>()
  return (birth) => {
    const nth = born.get(birth) ?? 0
    born.set(birth, nth + 1)
    return syntheticIdentityCode(birth, nth)
  }
}

export const isChild = (person: Person): boolean => person.relation === 'child' || person.relation === 'unborn'

export type Casting = {
  readonly archetype: Archetype
  readonly group: NameGroup
  readonly surname: string
  /** The other home's name, where there is one. */
  readonly otherSurname: string
  readonly on: Day
  readonly today: Day
  readonly safetyBan: boolean
  readonly newId: () => string
  readonly codeOf: CodeMaker
}

export function castFamily(casting: Casting, random: Random): Person[] {
  const { archetype, group, on } = casting
  const mother = archetype.language ?? (group === 'fi' ? 'fi' : group)
  const interpreter = archetype.interpreter === undefined ? null : mother
  const used = new Set<string>()
  const given = (kind: 'women' | 'men' | 'girls' | 'boys'): string => {
    const free = GIVEN[group][kind].filter((name) => !used.has(name))
    const name = random.pick(free.length > 0 ? free : GIVEN[group][kind])
    used.add(name)
    return name
  }
  const bornYearsAgo = (years: number): Day => addDays(addMonths(on, -12 * years), -random.int(1, 360))
  const make = (
    relation: Person['relation'],
    name: string,
    bornOn: Day | null,
    more: Partial<Person> = {},
  ): Person => ({
    personId: casting.newId(),
    given: name,
    surname: casting.surname,
    bornOn,
    dueOn: null,
    relation,
    home: 'here',
    language: mother,
    interpreter: relation === 'child' ? null : interpreter,
    safetyBan: casting.safetyBan,
    identityCode: bornOn === null ? null : casting.codeOf(bornOn),
    ...more,
  })

  const [youngest, oldest] = archetype.ages
  const count = random.int(archetype.children[0], archetype.children[1])
  const ages = Array.from({ length: count }, () => random.int(youngest, oldest)).sort((a, b) => b - a)
  const children = ages.map((age) =>
    make('child', given(random.chance(0.5) ? 'girls' : 'boys'), bornYearsAgo(age), {
      home: archetype.household === 'two_homes' ? 'both' : 'here',
    }),
  )
  if (archetype.unborn && (count === 0 || random.chance(0.4))) {
    const due = addDays(on, random.int(40, 170))
    if (due < casting.today) children.push(make('child', given(random.chance(0.5) ? 'girls' : 'boys'), due))
    else children.push(make('unborn', mother === 'sv' ? 'Babyn' : 'Vauva', null, { dueOn: due }))
  }

  const parentAge = (ages[0] ?? 0) + random.int(20, 34)
  return [...adultsOf(casting, make, given, bornYearsAgo, parentAge, random), ...children]
}

type Make = (relation: Person['relation'], name: string, bornOn: Day | null, more?: Partial<Person>) => Person

function adultsOf(
  { archetype, otherSurname }: Casting,
  make: Make,
  given: (kind: 'women' | 'men') => string,
  bornYearsAgo: (years: number) => Day,
  age: number,
  random: Random,
): Person[] {
  const otherAge = Math.max(19, age + random.int(-3, 6))
  switch (archetype.household) {
    case 'one':
      return [make('parent', given(random.chance(0.8) ? 'women' : 'men'), bornYearsAgo(age))]
    case 'two': {
      // Some families have two mothers or two fathers.
      const [a, b] = random.chance(0.06)
        ? random.chance(0.6)
          ? (['women', 'women'] as const)
          : (['men', 'men'] as const)
        : (['women', 'men'] as const)
      return [make('parent', given(a), bornYearsAgo(age)), make('parent', given(b), bornYearsAgo(otherAge))]
    }
    case 'two_homes':
      return [
        make('parent', given('women'), bornYearsAgo(age)),
        make('parent', given('men'), bornYearsAgo(otherAge), { home: 'other_home', surname: otherSurname }),
      ]
    case 'blended':
      return [
        make('parent', given('women'), bornYearsAgo(age)),
        make('partner_of_parent', given('men'), bornYearsAgo(otherAge), { surname: otherSurname }),
      ]
    case 'foster':
      return [
        make('foster_parent', given('women'), bornYearsAgo(44)),
        make('foster_parent', given('men'), bornYearsAgo(47)),
        make('parent', given('women'), bornYearsAgo(Math.max(21, age)), { home: 'other_home', surname: otherSurname }),
      ]
    case 'kin':
      return [
        make('grandparent', given('women'), bornYearsAgo(Math.max(52, age + 22))),
        make('parent', given('women'), bornYearsAgo(Math.max(21, age)), { home: 'other_home', surname: otherSurname }),
      ]
  }
}

/** Adults who live with the children and answer for them day by day. */
export const adultsAtHome = (people: readonly Person[]): Person[] =>
  people.filter((person) => !isChild(person) && person.home === 'here')

/** The oldest child by birth; the unborn last. */
export const childrenByAge = (people: readonly Person[]): Person[] =>
  people.filter(isChild).toSorted((a, b) => ((a.bornOn ?? '9') < (b.bornOn ?? '9') ? -1 : 1))

/** Age on a day, or null for someone not yet born. */
export const ageAt = (person: Person, on: Day): number | null =>
  person.bornOn === null || person.bornOn > on ? null : ageOn(person.bornOn, on)
