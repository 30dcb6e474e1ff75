/** What a column is, and readers of cells that registers write in their own words. */
import { csvText, optional, type ReadCell } from '#kit/csv-value.ts'
import type { Text } from '#kit/languages.ts'
import { ok, refused } from '#kit/result.ts'
import type { CellValue, RowFault } from '../../model.ts'

export type Column = {
  /** The name in the header row. */
  readonly name: string
  /** Other names that are understood. */
  readonly also: readonly string[]
  readonly required: boolean
  readonly read: ReadCell<CellValue>
  readonly meaning: Text
  readonly example: string
}

export type RowValues = Readonly<Record<string, CellValue>>

/** What can only be judged with several cells of one row in view. `syntheticOnly`: a demo or test installation. */
export type JudgeRow = (row: RowValues, options: { readonly syntheticOnly: boolean }) => readonly RowFault[]

type Told = Pick<Column, 'meaning' | 'example'> & { readonly also?: readonly string[] }

export const must = (name: string, read: ReadCell<CellValue>, told: Told): Column => ({
  name,
  required: true,
  read,
  also: [],
  ...told,
})

export const may = (name: string, read: ReadCell<CellValue>, told: Told): Column => ({
  name,
  required: false,
  read: optional(read),
  also: [],
  ...told,
})

export const words =
  (max: number): ReadCell<string> =>
  (cell) => {
    const text = csvText(cell)
    return text.ok && text.value.length > max ? refused('lifecycle.too-long', undefined, { maximum: max }) : text
  }

/** A code of a closed list, or a word that registers use for it. */
export function coded<Code extends string>(codes: Readonly<Record<Code, readonly string[]>>): ReadCell<Code> {
  const known = new Map<string, Code>()
  for (const [code, others] of Object.entries(codes) as [Code, readonly string[]][])
    for (const word of [code, ...others]) known.set(word.toLowerCase(), code)
  const allowed = Object.keys(codes).join(', ')
  return (cell) => {
    const word = cell.trim().toLowerCase()
    if (word === '') return refused('csv.empty')
    const code = known.get(word)
    return code === undefined ? refused('csv.not-in-list', undefined, { allowed }) : ok(code)
  }
}

export const languageCode: ReadCell<string> = (cell) => {
  const code = cell.trim().toLowerCase()
  if (code === '') return refused('csv.empty')
  return /^[a-z]{2,3}$/.test(code) ? ok(code) : refused('lifecycle.not-a-language')
}

export const periodFault = (row: RowValues, start: string, end: string): RowFault[] => {
  const [from, to] = [row[start], row[end]]
  return typeof from === 'string' && typeof to === 'string' && to < from
    ? [{ column: end, why: 'lifecycle.period-backwards' }]
    : []
}
