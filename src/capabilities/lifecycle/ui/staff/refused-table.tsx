/** The refused rows of an import: line, column and reason in words, page by page; never what the row held. */
import { useState } from 'react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { Pager } from '#ui-kit/show/pager.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { Text } from '#kit/languages.ts'
import type { RowFault } from '../../model.ts'
import { importQuery, REFUSED_PAGE } from '../data.ts'
import { LIFECYCLE_REFUSALS } from '../texts.ts'
import { importTexts } from './texts.ts'

const REASONS: Readonly<Record<string, Text>> = LIFECYCLE_REFUSALS

/** `total` is how many there are; the pages after the first are asked for when they are opened. */
export function RefusedTable({ runId, total }: { runId: string; total: number }) {
  const t = useTexts(importTexts)
  const word = useWords()
  // The line after which each page begins, as far as one has come.
  const [begins, setBegins] = useState<readonly number[]>([0])
  const [page, setPage] = useState(1)
  const { data, isPlaceholderData } = useQuery({
    ...importQuery(runId, begins[page - 1]),
    placeholderData: keepPreviousData,
  })
  const refusals = data?.refusals ?? []
  const turn = (next: number) => {
    const last = refusals.at(-1)
    if (isPlaceholderData || last === undefined) return
    if (next > begins.length) setBegins([...begins, last.line])
    setPage(next)
  }
  return (
    <>
      <DataTable
        caption={t.refusedRows}
        hideCaption
        stack
        rows={refusals}
        rowKey={(row) => String(row.line)}
        columns={[
          { id: 'line', header: t.line, rowHeader: true, cell: (row) => `${t.line} ${row.line}` },
          {
            id: 'column',
            header: t.column,
            cell: (row) => row.faults.map((fault) => <div key={key(fault)}>{fault.column || t.wholeRow}</div>),
          },
          {
            id: 'reason',
            header: t.reason,
            cell: (row) =>
              row.faults.map((fault) => (
                <div key={key(fault)}>{word(REASONS[fault.why] ?? REASONS['server.fault']!, fault.facts ?? {})}</div>
              )),
          },
        ]}
      />
      <Pager label={t.refusedRows} page={page} pageSize={REFUSED_PAGE} total={total} onPage={turn} />
    </>
  )
}

const key = (fault: RowFault) => `${fault.column} ${fault.why}`
