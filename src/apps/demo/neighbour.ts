// A second, still smaller fictional county: somebody there receives a family that moves, and somebody works with it.
import { addDays, type Day } from '#kit/day.ts'
import type { Random } from '#kit/random.ts'
import { AREA, at, idsFrom, type Sheet } from './sheet.ts'
import type { Frame } from './organisations.ts'
import { addAccount, fold, type Crew } from './workers.ts'

export const NEIGHBOUR = 98
const UNIT = 9801

/** After the staff personas and before the family's. */
const ORDER = 11.5

export function layNeighbour(
  { sheet, frame, crew, today }: { sheet: Sheet; frame: Frame; crew: Crew; today: Day },
  random: Random,
): void {
  const newId = idsFrom(random, today)
  const since = crew.sanna.since
  const here = { area_id: NEIGHBOUR }
  const organisationId = newId()
  sheet.add('organisations.area', {
    ...here,
    name_fi: 'Naapurilan hyvinvointialue',
    name_sv: 'Grannby välfärdsområde',
    name_en: 'Neighbourland wellbeing services county',
    languages: ['fi'],
  })
  const like = sheet.rows['organisations.organisation'][0]!
  sheet.add('organisations.organisation', {
    ...like,
    ...here,
    organisation_id: organisationId,
    name: 'Naapurilan hyvinvointialue',
    sector: 'county',
  })
  sheet.add('organisations.unit', {
    ...sheet.rows['organisations.unit'][0]!,
    ...here,
    unit_id: UNIT,
    organisation_id: organisationId,
    name: 'Perhekeskus Lähde',
    municipality_codes: [],
  })
  const posts = [
    ['coordinator', 'palveluohjaaja', 'Noora', 'Ylitalo', true],
    ['family_partner', 'perhekumppani', 'Eero', 'Viitasalo', true],
    ['social_worker', 'sosiaalityöntekijä', 'Anniina', 'Kivelä', false],
  ] as const
  for (const [i, [role, title, given, surname, demo]] of posts.entries()) {
    const [workerId, accountId] = [newId(), newId()]
    sheet.add('organisations.worker', {
      ...sheet.rows['organisations.worker'][0]!,
      ...here,
      worker_id: workerId,
      organisation_id: organisationId,
      given_name: given,
      surname,
      title,
      languages: ['fi'],
    })
    sheet.add('organisations.worker_role', { ...here, worker_id: workerId, unit_id: UNIT, role, start_date: since })
    addAccount(
      sheet,
      ORDER + i / 8,
      {
        ...here,
        accountId,
        email: `${fold(given)}.${fold(surname)}.naapurila@esimerkki.example`,
        workerId,
        demo,
        language: null,
      },
      since,
    )
  }
  const offer = (
    fromCentre: number,
    to: { area: number; unit: number },
    more: { basis: string; words: string; message: string },
  ) => {
    const centre = frame.centres[fromCentre]!
    const family = sheet.rows['families.family'].find(
      (row) =>
        row['unit_id'] === centre.unitId &&
        row['phase'] === 'change' &&
        row['restricted'] !== true &&
        row['safety_ban'] !== true &&
        !['Koivuranta', 'Lehtovaara', 'Rautasalo', 'Nurmela'].includes(String(row['name'])) &&
        !sheet.rows['families.assignment'].some(
          (each) => each['family_id'] === row['family_id'] && each['worker_id'] === crew.sanna.workerId,
        ),
    )
    if (family === undefined) return
    const by = crew.coordinators[fromCentre === 3 ? 2 : 0]!
    sheet.add(
      'families.transfer',
      {
        transfer_id: newId(),
        direction: 'out',
        from_area_id: AREA,
        from_unit_id: centre.unitId,
        from_name: `${centre.name}, Esimerkkilän hyvinvointialue`,
        to_area_id: to.area,
        to_unit_id: to.unit,
        parts: ['contact', 'needs', 'plan', 'notes'],
        basis: more.basis,
        basis_words: more.words,
        message: more.message,
        proposed_by: by.accountId,
        proposed_by_name: by.name,
        created_at: at(addDays(today, -2), '13:00'),
      },
      { family_id: family['family_id'], unit_id: family['unit_id'], restricted: family['restricted'] },
    )
  }
  offer(
    1,
    { area: NEIGHBOUR, unit: UNIT },
    {
      basis: 'consent',
      words: 'Perhe muuttaa Naapurilaan ensi kuussa. Suostumus annettiin tapaamisessa.',
      message: 'Perhe toivoo samaa työtapaa ja suomenkielistä perhekumppania.',
    },
  )
  offer(
    4,
    { area: AREA, unit: frame.centres[0]!.unitId },
    {
      basis: 'statute',
      words: 'Perhe on muuttanut Kuusikon alueelle.',
      message: 'Lasten koulu vaihtui jo elokuussa.',
    },
  )
}
