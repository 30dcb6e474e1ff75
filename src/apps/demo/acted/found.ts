// Whom to act with, found among the county's own rows. Pure.
import type { Sheet } from '../sheet.ts'

export type Rows = Sheet['rows']
export type Row = Rows['families.family'][number]

export const text = (row: Row, column: string): string => String(row[column])

export const familyNamed = (rows: Rows, name: string): Row | undefined =>
  rows['families.family'].find((row) => row['area_id'] === 99 && row['name'] === name)

export const membersOf = (rows: Rows, family: Row): Row[] =>
  rows['families.member'].filter((row) => row['family_id'] === family['family_id'])

export const parentsOf = (rows: Rows, family: Row): Row[] =>
  membersOf(rows, family).filter((row) => row['relation'] === 'parent')

/** Surnames of those who answer for a family now, with the role. */
export const answerable = (rows: Rows, family: Row): { role: string; surname: string; name: string }[] =>
  rows['families.assignment']
    .filter((row) => row['family_id'] === family['family_id'] && row['end_date'] === null)
    .map((row) => {
      const worker = rows['organisations.worker'].find((each) => each['worker_id'] === row['worker_id'])!
      return {
        role: text(row, 'role'),
        surname: text(worker, 'surname'),
        name: `${text(worker, 'given_name')} ${text(worker, 'surname')}`,
      }
    })

/** Written by hand, or with an account of its own: others tell their stories. */
const TOLD = ['Lehtovaara', 'Rautasalo', 'Koivuranta', 'Nurmela', 'Korpikallio']

/** Families in the change phase with nothing special about them, by name. */
export const plainFamilies = (rows: Rows): Row[] =>
  rows['families.family']
    .filter((row) => row['area_id'] === 99 && row['phase'] === 'change' && row['language'] === 'fi')
    .filter((row) => row['restricted'] !== true && row['safety_ban'] !== true && !TOLD.includes(text(row, 'name')))
    .filter((row) => !rows['families.transfer'].some((each) => each['family_id'] === row['family_id']))
    .filter((row) => {
      const people = membersOf(rows, row).map((each) => each['person_id'])
      return !rows['trust.account'].some((each) => each['person_id'] !== null && people.includes(each['person_id']))
    })
    .toSorted((a, b) => text(a, 'name').localeCompare(text(b, 'name'), 'fi'))
