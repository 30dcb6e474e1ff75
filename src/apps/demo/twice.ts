// Somebody who was found twice: registered in one family of the main persona, and entered by hand in another of hers.
import type { Random } from '#kit/random.ts'
import type { Day } from '#kit/day.ts'
import { idsFrom, type Row, type Sheet } from './sheet.ts'

const FAMILIES = ['Kaislaranta', 'Aaltosalo'] as const

export function findTwice({ sheet, today }: { sheet: Sheet; today: Day }, random: Random): void {
  const [first, second] = FAMILIES.map((name) => sheet.rows['families.family'].find((row) => row['name'] === name))
  if (first === undefined || second === undefined) return
  const membersOf = (family: Row) =>
    sheet.rows['families.member'].filter(
      (row) => row['family_id'] === family['family_id'] && row['relation'] === 'parent',
    )
  const [known] = membersOf(first)
  const [beside] = membersOf(second)
  const person = sheet.rows['families.person'].find((row) => row['person_id'] === known?.['person_id'])
  if (person === undefined || beside === undefined) return
  const personId = idsFrom(random, today)()
  const names = { given_name: person['given_name'], surname: `${FAMILIES[0]}-Aalto` }
  sheet.add('families.person', { ...person, ...names, person_id: personId, identity_code: null, source: 'entered' })
  sheet.add('families.member', {
    ...beside,
    ...names,
    person_id: personId,
    born_on: person['born_on'],
    safety_ban: person['safety_ban'],
    relation: 'partner_of_parent',
    home: 'elsewhere',
  })
}
