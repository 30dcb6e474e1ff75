/** What saving the form would change, beside what stands now, and how many stand on the record today. */
import { useQuery } from '@tanstack/react-query'
import type { Register } from '#rooms/organisations/model.ts'
import { registerHistoryQuery } from '#rooms/organisations/ui/data.ts'
import type { FieldChange } from '#ui-kit/form/merge-fields.ts'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { historyTexts, REGISTER_TOUCH_TEXTS } from './history-texts.ts'

export type RecordName = { readonly register: Register; readonly recordId: string }

export function SavingChanges({ changes, of }: { changes: readonly FieldChange[]; of: RecordName }) {
  const t = useTexts(historyTexts)
  const word = useWords()
  const { data } = useQuery(registerHistoryQuery(of.register, of.recordId))
  if (changes.length === 0) return <p className="quiet">{t.noChanges}</p>
  const touches = data?.touches.flatMap(({ what, count }) => {
    const said = REGISTER_TOUCH_TEXTS[what]
    return said === undefined ? [] : [word(said, { count })]
  })
  return (
    <div aria-live="polite">
      <DataTable
        caption={t.changes}
        stack
        rows={changes}
        rowKey={({ field }) => field}
        columns={[
          { id: 'field', header: t.field, rowHeader: true, cell: ({ label }) => label },
          { id: 'now', header: t.now, cell: ({ before }) => before },
          { id: 'then', header: t.afterwards, cell: ({ after }) => <strong>{after}</strong> },
        ]}
      />
      {touches !== undefined && touches.length > 0 && (
        <p className="small">
          {t.touches}: {touches.join(', ')}.
        </p>
      )}
    </div>
  )
}
