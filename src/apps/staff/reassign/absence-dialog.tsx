/** Entering an absence of one worker or of many at once. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { addDays, type Day } from '#kit/day.ts'
import { useEnterAbsences } from '#rooms/organisations/ui/presence-data.ts'
import { ORGANISATIONS_REFUSALS } from '#rooms/organisations/ui/texts.ts'
import { workersQuery } from '#rooms/organisations/ui/data.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { DayField } from '#ui-kit/form/day-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { ManyField } from '#ui-kit/form/many-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../refusals.ts'
import { todayInFinland } from '../today-day.ts'
import { reassignTexts } from './texts.ts'

export function AbsenceDialog({ only, onClose }: { only?: string; onClose: () => void }) {
  const t = useTexts(reassignTexts)
  const refusals = useRefusals(ORGANISATIONS_REFUSALS)
  const today = todayInFinland()
  const enter = useEnterAbsences()
  const workers = useQuery({ ...workersQuery({}), enabled: only === undefined })
  const [chosen, setChosen] = useState<readonly string[]>(only === undefined ? [] : [only])
  const [from, setFrom] = useState<Day | null>(today)
  const [to, setTo] = useState<Day | null>(addDays(today, 4))
  const [note, setNote] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () => {
    if (chosen.length === 0 || from === null || to === null)
      return setErrors({
        ...(chosen.length === 0 ? { workers: refusals.word('organisations.absences-missing') } : {}),
        ...(from === null ? { startDate: t.chooseDays } : {}),
        ...(to === null ? { endDate: t.chooseDays } : {}),
      })
    const absences = chosen.map((workerId) => ({ absenceId: newId(), workerId, startDate: from, endDate: to, note }))
    enter.mutate(
      { absences },
      {
        onSuccess: ({ outcomes }) => {
          const done = outcomes.filter(({ outcome }) => outcome === 'done' || outcome === 'already').length
          const left = outcomes.length - done
          if (done > 0) showToast({ text: t.entered({ count: done }) })
          if (left === 0) return onClose()
          // Those entered leave the choice; the others stay to be mended.
          const refused = new Set(
            outcomes
              .filter(({ outcome }) => outcome !== 'done' && outcome !== 'already')
              .map(({ absenceId }) => absenceId),
          )
          setChosen(absences.filter(({ absenceId }) => refused.has(absenceId)).map(({ workerId }) => workerId))
          setErrors({ workers: t.notEntered({ count: left }) })
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog
      title={t.enterAbsence}
      act={t.save}
      busy={enter.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
    >
      <p className="quiet">{t.enterLead}</p>
      {only === undefined && (
        <ManyField
          label={t.workers}
          name="workers"
          values={chosen}
          onChange={setChosen}
          options={(workers.data?.workers ?? []).map((each) => ({
            id: each.workerId,
            label: `${each.givenName} ${each.surname}`,
            hint: [each.title, each.roles[0]?.unitName].filter(Boolean).join(', '),
          }))}
        />
      )}
      <DayField label={t.from} name="startDate" value={from} onChange={setFrom} today={today} />
      <DayField label={t.to} name="endDate" value={to} onChange={setTo} today={today} />
      <TextField label={t.note} name="note" value={note} onChange={setNote} maxLength={300} optional />
    </FormDialog>
  )
}
