/** Acts done in the row itself: a step or a task marked done. */
import { useState } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NeedsMe } from '#rooms/engagement/ui/list-data.ts'
import { TODAY_ACTION_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { contract as plans } from '#rooms/plans/contract.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { call } from '#ui-kit/call.ts'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { rename } from '../field-names.ts'
import { useRefusals } from '../refusals.ts'
import { todayTexts } from './texts.ts'

type Given = { row: NeedsMe; first: boolean }

/** After an act of a row the day and the family are asked anew. */
function useAfterAct() {
  const queries = useQueryClient()
  return ({ familyId }: NeedsMe) =>
    Promise.all(
      [['today'], ['family', familyId], ['worklist']].map((queryKey) => queries.invalidateQueries({ queryKey })),
    )
}

export function DoStep({ row, first }: Given) {
  const t = useTexts(todayTexts)
  const word = useWords()
  const refusal = useRefusals()
  const after = useAfterAct()
  const mark = useMutation({
    mutationFn: ({ done, revision }: { done: boolean; revision: number }) =>
      call(plans.markStep, { params: { familyId: row.familyId!, stepId: row.subjectId! }, body: { done, revision } }),
    onSettled: () => after(row),
    onError: (error) => showToast({ text: refusal(error), tone: 'trouble' }),
  })
  const what = row.facts.what ?? ''
  return (
    <Button
      kind={first ? 'primary' : 'quiet'}
      busy={mark.isPending}
      onClick={() =>
        mark.mutate(
          { done: true, revision: row.revision! },
          {
            onSuccess: ({ revision }) =>
              showToast({ text: t.done({ what }), undo: () => mark.mutate({ done: false, revision }) }),
          },
        )
      }
    >
      {word(TODAY_ACTION_TEXTS[row.action])}
      <span className="sr">: {what}</span>
    </Button>
  )
}

export function DoTask({ row, first }: Given) {
  const word = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind={first ? 'primary' : 'quiet'} onClick={() => setOpen(true)}>
        {word(TODAY_ACTION_TEXTS[row.action])}
      </Button>
      {open && <TaskDialog row={row} onClose={() => setOpen(false)} />}
    </>
  )
}

function TaskDialog({ row, onClose }: { row: NeedsMe; onClose: () => void }) {
  const t = useTexts(todayTexts)
  const refusals = useRefusals()
  const after = useAfterAct()
  const [outcome, setOutcome] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const mark = useMutation({
    mutationFn: () =>
      call(families.doTask, { params: { familyId: row.familyId!, taskId: row.subjectId! }, body: { outcome } }),
    onSuccess: async () => {
      showToast({ text: t.taskDone })
      onClose()
      await after(row)
    },
    onError: (error) => setErrors(rename(refusals.fields(error), 'outcome')),
  })
  return (
    <FormDialog
      title={t.taskTitle}
      act={t.markDone}
      busy={mark.isPending}
      errors={errors}
      onSubmit={() => mark.mutate()}
      onClose={onClose}
    >
      {row.why.startsWith('follow-up') && (
        <p>
          <ButtonLink to={`/perheet/${row.familyId}/hyvinvointi/vastaa`}>{t.followUpCheck}</ButtonLink>
        </p>
      )}
      <TextArea
        label={t.taskAsk}
        name="outcome"
        hint={t.taskHint}
        value={outcome}
        onChange={setOutcome}
        maxLength={2000}
      />
    </FormDialog>
  )
}
