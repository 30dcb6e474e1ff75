/** Rows of a file read by the column table of its kind: the header first, then each row to values or to reasons. Pure. */
import { parseIdentityCode } from '#kit/identity-code.ts'
import { ok, refused, type Result } from '#kit/result.ts'
import type { CellValue, ImportKind, RowFault } from '../model.ts'
import { FILE_KINDS } from './columns.ts'

export type Header = {
  /** Where each column of the kind stands in the file, or -1. In the order of the column table. */
  readonly places: readonly number[]
  readonly width: number
  /** Columns of the file that nobody reads. */
  readonly ignored: readonly string[]
}

const clean = (name: string): string => name.normalize('NFC').trim().toLowerCase()

export function readHeader(kind: ImportKind, cells: readonly string[]): Result<Header> {
  const { columns } = FILE_KINDS[kind]
  const names = cells.map(clean)
  if (names.every((name) => name === '')) return refused('lifecycle.file-empty')
  const taken = new Set<number>()
  const places: number[] = []
  for (const column of columns) {
    const known = [column.name, ...column.also].map(clean)
    const found = names.flatMap((name, at) => (known.includes(name) ? [at] : []))
    if (found.length > 1) return refused('lifecycle.column-twice', undefined, { column: column.name })
    if (found.length === 1) taken.add(found[0]!)
    places.push(found[0] ?? -1)
  }
  const missing = columns.filter((column, at) => column.required && places[at] === -1).map((column) => column.name)
  if (missing.length > 0) return refused('lifecycle.columns-missing', undefined, { columns: missing.join(', ') })
  const ignored = cells
    .filter((name, at) => !taken.has(at) && clean(name) !== '')
    .map((name) => name.trim().slice(0, 60))
  return ok({ places, width: cells.length, ignored })
}

export type RowRead =
  | { readonly ok: true; readonly values: readonly CellValue[] }
  | { readonly ok: false; readonly faults: readonly RowFault[] }

/** Makes the reader of one file. Values come in the order of the column table. */
export function rowReader(kind: ImportKind, header: Header, options: { readonly syntheticOnly: boolean }) {
  const { columns, judge } = FILE_KINDS[kind]
  const codeAt = columns.findIndex((column) => column.name === 'identity_code')
  const birthAt = columns.findIndex((column) => column.name === 'born_on')
  return (cells: readonly string[]): RowRead => {
    if (cells.length !== header.width)
      return {
        ok: false,
        faults: [{ column: '', why: 'lifecycle.cell-count', facts: { cells: cells.length, header: header.width } }],
      }
    const faults: RowFault[] = []
    const values: CellValue[] = []
    const named: Record<string, CellValue> = {}
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at]!
      const place = header.places[at]!
      const cell = place === -1 ? '' : cells[place]!
      let value: CellValue = null
      if (cell !== '' || column.required) {
        const read = column.read(cell)
        if (read.ok) value = read.value
        else faults.push({ column: column.name, why: read.why, ...(read.facts ? { facts: read.facts } : {}) })
      }
      values.push(value)
      named[column.name] = value
    }
    if (faults.length === 0) faults.push(...judge(named, options))
    if (faults.length > 0) return { ok: false, faults }
    // The code knows the day of birth.
    if (codeAt >= 0 && birthAt >= 0 && values[birthAt] === null && typeof values[codeAt] === 'string') {
      const code = parseIdentityCode(values[codeAt])
      if (code.ok) values[birthAt] = code.value.birth
    }
    return { ok: true, values }
  }
}
