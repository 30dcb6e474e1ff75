// Where a family settles in the registers: people, who belongs to whom, and where they are found.
import { addMonths, type Day } from '#kit/day.ts'
import type { Life } from './life.ts'
import { ageAt, isChild, type Person } from './people.ts'
import { at } from './sheet.ts'

const STREETS = [
  'Kanervapolku',
  'Käpytie',
  'Satamakuja',
  'Myllyraitti',
  'Hiirenkorvantie',
  'Tuohitie',
  'Sinivuokonkuja',
  'Lastuliete',
] as const

/** People, who belongs to whom, and where they are found. */
export function settle(life: Life, opened: Day, municipality: string): void {
  const { add, county, people, newId, random, safetyBan } = life
  for (const person of people) {
    county.sheet.add('families.person', {
      person_id: person.personId,
      identity_code: person.identityCode,
      given_name: person.given,
      surname: person.surname,
      born_on: person.bornOn,
      due_on: person.dueOn,
      mother_tongue: person.language,
      service_language: person.language,
      interpreter: person.interpreter,
      safety_ban: person.safetyBan,
      municipality_code: municipality,
      source: 'demo',
      created_at: at(opened, '11:00'),
    })
    add('families.member', {
      person_id: person.personId,
      given_name: person.given,
      surname: person.surname,
      born_on: person.bornOn,
      safety_ban: person.safetyBan,
      relation: person.relation,
      home: person.home,
      start_date: person.bornOn !== null && person.bornOn > opened ? person.bornOn : opened,
    })
  }
  const { household } = life.archetype
  const guardians = people.filter(
    ({ relation }) => relation === 'parent' || (household === 'kin' && relation === 'grandparent'),
  )
  // In foster care the parent decides in named matters; with grandparents as guardians the parent has the right to know.
  const authorityOf = ({ relation }: Person): string =>
    household === 'foster'
      ? 'limited'
      : household === 'kin'
        ? relation === 'grandparent'
          ? 'full'
          : 'informed_only'
        : guardians.length > 1
          ? 'shared'
          : 'full'
  for (const child of people.filter(isChild))
    for (const guardian of guardians)
      add('families.guardianship', {
        child_id: child.personId,
        guardian_id: guardian.personId,
        authority: authorityOf(guardian),
        start_date: opened,
      })
  const circumstance = (person: Person, kind: string, words: string, end: Day | null) =>
    add('families.circumstance', {
      circumstance_id: newId(),
      person_id: person.personId,
      kind,
      words,
      start_date: opened,
      end_date: end,
      created_by: life.partner.accountId,
      created_at: at(opened, '11:30'),
    })
  for (const person of people) {
    if (person.interpreter !== null && person.interpreter !== 'fse')
      circumstance(person, 'integration', 'Kotoutumisaika, kielikoulutus käynnissä.', addMonths(opened, 36))
    if (person.interpreter === 'fse') circumstance(person, 'communication', 'Suomalainen viittomakieli.', null)
    if (person.relation === 'grandparent')
      circumstance(person, 'accessibility', 'Portaat ovat vaikeat: tavataan kotona tai esteettömässä tilassa.', null)
  }
  const detail = (person: Person, kind: string, value: string) =>
    add('families.contact_detail', {
      detail_id: newId(),
      person_id: person.personId,
      kind,
      value,
      protected: person.safetyBan,
      start_date: opened,
    })
  const street = `${random.pick(STREETS)} ${random.int(1, 48)}`
  for (const person of people.filter((each) => !isChild(each))) {
    detail(person, 'phone', `0990 ${random.int(200, 999)} ${random.int(1000, 9999)}`)
    detail(person, 'address', person.home === 'other_home' ? `${random.pick(STREETS)} ${random.int(1, 48)}` : street)
  }
  for (const child of people) {
    const age = isChild(child) ? ageAt(child, county.today) : null
    if (age !== null && age >= 7)
      detail(
        child,
        'school',
        safetyBan ? 'Tieto vain lähipiirillä' : random.pick(['Kuusikon koulu', 'Rantakoulu', 'Käpylehdon koulu']),
      )
    else if (age !== null && age >= 1)
      detail(
        child,
        'day_care',
        safetyBan ? 'Tieto vain lähipiirillä' : random.pick(['Päiväkoti Pihlaja', 'Päiväkoti Kottarainen']),
      )
  }
}
