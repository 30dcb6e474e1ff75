/** What a worker answers for in restricted families passes to another, without a word of which or how many. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Day } from '#kit/day.ts'
import { RESPONSIBLE_REFUSALS } from '#rooms/families/ui/responsible-texts.ts'
import { usePassOnRestricted } from '#rooms/families/ui/transfer-data.ts'
import { workersQuery } from '#rooms/organisations/ui/data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../refusals.ts'
import { todayInFinland } from '../today-day.ts'
import { transferTexts } from './texts.ts'

export function PassOnRestricted() {
  const t = useTexts(transferTexts)
  const [open, setOpen] = useState(false)
  return (
    <Section title={t.restricted}>
      <p className="quiet">{t.restrictedLead}</p>
      <Button onClick={() => setOpen(true)}>{t.passOn}</Button>
      {open && <PassOnDialog onClose={() => setOpen(false)} />}
    </Section>
  )
}

function PassOnDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(transferTexts)
  const refusals = useRefusals(RESPONSIBLE_REFUSALS)
  const today = todayInFinland()
  const pass = usePassOnRestricted()
  const workers = useQuery(workersQuery({}))
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [endDate, setEndDate] = useState<Day | null>(null)
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const options = (workers.data?.workers ?? []).map((each) => ({
    id: each.workerId,
    label: `${each.givenName} ${each.surname}`,
    hint: [each.title, each.roles[0]?.unitName].filter(Boolean).join(', '),
  }))
  const send = () => {
    if (from === null || to === null)
      return setErrors(from === null ? { fromWorkerId: t.chooseWorkers } : { toWorkerId: t.chooseWorkers })
    pass.mutate(
      { fromWorkerId: from, toWorkerId: to, reason, startDate: today, endDate },
      {
        onSuccess: () => {
          showToast({ text: t.passed })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog title={t.passOn} act={t.passOn} busy={pass.isPending} errors={errors} onSubmit={send} onClose={onClose}>
      <ComboField
        label={t.passFrom}
        name="fromWorkerId"
        value={from}
        onChange={setFrom}
        options={options}
        key={`f${options.length}`}
      />
      <ComboField
        label={t.passTo}
        name="toWorkerId"
        value={to}
        onChange={setTo}
        options={options}
        key={`t${options.length}`}
      />
      <DayField
        label={t.passUntil}
        name="endDate"
        hint={t.passUntilHint}
        value={endDate}
        onChange={setEndDate}
        today={today}
        optional
      />
      <TextArea label={t.reason} name="reason" value={reason} onChange={setReason} maxLength={500} />
    </FormDialog>
  )
}
