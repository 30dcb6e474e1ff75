/** What has been done in one go, and taking it back as a whole. */
import { useState } from 'react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { contract } from '#rooms/families/contract.ts'
import { batchesQuery, type Batch } from '#rooms/families/ui/responsible-data.ts'
import { RESPONSIBLE_REFUSALS } from '#rooms/families/ui/responsible-texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { ConfirmDialog } from '#ui-kit/act/confirm-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { call } from '#ui-kit/call.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { Refused } from '../refused.tsx'
import { useRefusals } from '../refusals.ts'
import { reassignTexts } from './texts.ts'
import styles from './reassign.module.css'

export function BatchList() {
  const t = useTexts(reassignTexts)
  const format = useFormat()
  const asked = useQuery(batchesQuery)
  const [undoing, setUndoing] = useState<Batch | null>(null)
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (asked.data === undefined || asked.data.length === 0) return null
  return (
    <Section title={t.batches}>
      <DataTable
        caption={t.batches}
        hideCaption
        stack
        rows={asked.data}
        rowKey={(row) => row.batchId}
        columns={[
          {
            id: 'what',
            header: t.kind,
            rowHeader: true,
            cell: (row) => (
              <>
                {row.kind === 'cover' ? t.cover : t.reassign}
                <span className={styles['under']}>{row.note}</span>
              </>
            ),
          },
          {
            id: 'when',
            header: t.when,
            cell: (row) =>
              row.endDate === null ? format.day(row.startDate) : format.period(row.startDate, row.endDate),
          },
          { id: 'families', header: t.families, cell: (row) => t.batchFamilies({ count: row.families }) },
          {
            id: 'by',
            header: t.madeBy,
            cell: (row) => (
              <>
                {row.madeBy}
                <span className={styles['under']}>{format.day(dayInFinland(row.madeAt as Instant))}</span>
              </>
            ),
          },
          {
            id: 'undo',
            header: t.undo,
            cell: (row) =>
              row.undoneAt === null ? (
                <Button small onClick={() => setUndoing(row)}>
                  {t.undo}
                  <span className="sr">: {row.note}</span>
                </Button>
              ) : (
                <span className="quiet">{t.undone}</span>
              ),
          },
        ]}
      />
      {undoing !== null && <Undo batch={undoing} onClose={() => setUndoing(null)} />}
    </Section>
  )
}

function Undo({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const t = useTexts(reassignTexts)
  const refusal = useRefusals(RESPONSIBLE_REFUSALS)
  const queries = useQueryClient()
  const undo = useMutation({
    mutationFn: () => call(contract.undoReassignment, { params: { batchId: batch.batchId } }),
    onSuccess: (counts) => {
      showToast({ text: t.undoneCount(counts) })
      void queries.invalidateQueries({ queryKey: ['batches'] })
      void queries.invalidateQueries({ queryKey: ['reassign'] })
      void queries.invalidateQueries({ queryKey: ['worklist'] })
    },
    onError: (error) => showToast({ text: refusal(error), tone: 'trouble' }),
    onSettled: onClose,
  })
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t.undo}
      verb={t.undo}
      busy={undo.isPending}
      onConfirm={() => undo.mutate()}
    >
      {t.undoLead}
    </ConfirmDialog>
  )
}
