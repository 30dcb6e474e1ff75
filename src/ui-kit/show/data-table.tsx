/** A table with a caption, headers one can sort by, numbers to the right, and words when it is empty. */
import type { ReactNode } from 'react'
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import styles from './data-table.module.css'

export type Column<R> = {
  id: string
  header: string
  cell: (row: R) => ReactNode
  /** Numbers go right, with tabular figures. */
  number?: boolean
  sortable?: boolean
  /** Names the row: one column has it. */
  rowHeader?: boolean
}

export type Sorting = { by: string; down: boolean }

export type DataTableProps<R> = {
  caption: ReactNode
  /** Second line of the caption: period, n, scale. */
  note?: ReactNode
  columns: readonly Column<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string
  sorting?: Sorting
  onSort?: (sorting: Sorting) => void
  /** An `Empty`. */
  empty?: ReactNode
  /** Each row becomes a labelled block on a phone; else the table scrolls sideways in its own box. */
  stack?: boolean
  hideCaption?: boolean
}

export function DataTable<R>(props: DataTableProps<R>) {
  const { caption, note, columns, rows, rowKey, sorting, onSort, empty, stack = false, hideCaption = false } = props
  const t = useTexts(uiTexts)
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div className={styles['box']} data-stack={stack || undefined}>
      <table>
        <caption className={hideCaption ? 'sr' : undefined}>
          <strong>{caption}</strong>
          {note}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.rowHeader ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} data-number={column.number || undefined} data-label={column.header}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{t.empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

function HeaderCell<R>(props: {
  column: Column<R>
  sorting: Sorting | undefined
  onSort: ((sorting: Sorting) => void) | undefined
}) {
  const { column, sorting, onSort } = props
  const t = useTexts(uiTexts)
  const now = sorting?.by === column.id ? (sorting.down ? 'descending' : 'ascending') : undefined
  const Arrow = now === 'descending' ? ArrowDown : now === 'ascending' ? ArrowUp : ArrowUpDown
  return (
    <th scope="col" data-number={column.number || undefined} aria-sort={now}>
      {column.sortable && onSort ? (
        <button
          type="button"
          className={styles['sort']}
          title={t.sortBy({ column: column.header })}
          onClick={() => onSort({ by: column.id, down: now === 'ascending' || (now === undefined && !!column.number) })}
        >
          {column.header}
          <Arrow size={14} aria-hidden="true" data-on={now !== undefined || undefined} />
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}
