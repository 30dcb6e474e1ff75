/** What a worker is qualified for and what shows it, and when the worker is away. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Day } from '#kit/day.ts'
import { QUALIFICATIONS, type Qualification } from '#rooms/organisations/model.ts'
import { absencesOfQuery, qualificationsQuery, useRecordQualification } from '#rooms/organisations/ui/presence-data.ts'
import { presenceTexts, QUALIFICATION_TEXTS } from '#rooms/organisations/ui/presence-texts.ts'
import { ORGANISATIONS_REFUSALS } from '#rooms/organisations/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { newId } from '#ui-kit/call.ts'
import { DayField } from '#ui-kit/form/day-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useRefusals } from '../refusals.ts'
import { todayInFinland } from '../today-day.ts'
import { Read } from './read.tsx'

export function WorkerPresence({ workerId, mayRecord }: { workerId: string; mayRecord: boolean }) {
  const t = useTexts(presenceTexts)
  const word = useWords()
  const format = useFormat()
  const qualifications = useQuery(qualificationsQuery(workerId))
  const absences = useQuery(absencesOfQuery(workerId))
  const [open, setOpen] = useState(false)
  return (
    <>
      <Section title={t.qualifications}>
        <Read query={qualifications}>
          {(list) =>
            list.length === 0 ? (
              <p className="quiet">{t.none}</p>
            ) : (
              <Rows label={t.qualifications}>
                {list.map((each) => (
                  <Row
                    key={each.qualificationId}
                    why={word(QUALIFICATION_TEXTS[each.kind])}
                    meta={[format.period(each.validFrom, each.validTo), each.source].join(' · ')}
                  />
                ))}
              </Rows>
            )
          }
        </Read>
        {mayRecord && <Button onClick={() => setOpen(true)}>{t.record}</Button>}
      </Section>
      <Read query={absences}>
        {(list) =>
          list.length > 0 && (
            <Section title={t.absences}>
              <Rows label={t.absences}>
                {list.map((each) => (
                  <Row key={each.absenceId} why={format.period(each.startDate, each.endDate)} meta={each.note} />
                ))}
              </Rows>
            </Section>
          )
        }
      </Read>
      {open && <RecordDialog workerId={workerId} onClose={() => setOpen(false)} />}
    </>
  )
}

function RecordDialog({ workerId, onClose }: { workerId: string; onClose: () => void }) {
  const t = useTexts(presenceTexts)
  const word = useWords()
  const refusals = useRefusals(ORGANISATIONS_REFUSALS)
  const today = todayInFinland()
  const record = useRecordQualification(workerId)
  const [qualificationId] = useState(newId)
  const [kind, setKind] = useState<Qualification>('social_worker')
  const [validFrom, setValidFrom] = useState<Day | null>(today)
  const [validTo, setValidTo] = useState<Day | null>(null)
  const [source, setSource] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () => {
    if (validFrom === null || source.trim() === '')
      return setErrors({
        ...(validFrom === null ? { validFrom: t.dayMissing } : {}),
        ...(source.trim() === '' ? { source: t.sourceMissing } : {}),
      })
    record.mutate(
      { qualificationId, kind, validFrom, validTo, source },
      { onSuccess: onClose, onError: (error) => setErrors(refusals.fields(error)) },
    )
  }
  return (
    <FormDialog title={t.record} act={t.save} busy={record.isPending} errors={errors} onSubmit={send} onClose={onClose}>
      <SelectField
        label={t.kind}
        name="kind"
        value={kind}
        onChange={setKind}
        options={QUALIFICATIONS.map((value) => ({ value, label: word(QUALIFICATION_TEXTS[value]) }))}
      />
      <DayField label={t.from} name="validFrom" value={validFrom} onChange={setValidFrom} today={today} />
      <DayField label={t.to} name="validTo" value={validTo} onChange={setValidTo} today={today} optional />
      <TextField
        label={t.source}
        name="source"
        hint={t.sourceHint}
        value={source}
        onChange={setSource}
        maxLength={300}
      />
    </FormDialog>
  )
}
