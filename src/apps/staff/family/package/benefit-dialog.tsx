/** How useful a service feels to one person, 0 to 5, and whether it came in time; or how the worker sees it. */
import { useState } from 'react'
import type { Day } from '#kit/day.ts'
import { contract, type Course } from '#rooms/plans/contract.ts'
import { TIMINGS, type SaidBy, type Timing } from '#rooms/plans/model.ts'
import { TIMING_TEXTS } from '#rooms/plans/ui/texts.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, presentMembers, useFamily, useToday } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { useRefusals } from '../../refusals.ts'
import { packageTexts } from './texts.ts'

const NOT_ASKED = 'none'
const VALUES = ['0', '1', '2', '3', '4', '5'] as const

export function BenefitDialog({ course, onClose }: { course: Course; onClose: () => void }) {
  const t = useTexts(packageTexts)
  const refusals = useRefusals()
  const word = useWords()
  const today = useToday()
  const family = useFamily()
  const nameOf = namesOf(family)
  const record = useFamilyWrite(family.familyId, contract.recordBenefit)
  const [benefitId] = useState(newId)
  const [personId, setPersonId] = useState<string | null>(null)
  const [saidBy, setSaidBy] = useState<SaidBy>('person')
  const [timing, setTiming] = useState<Timing | null>(null)
  const [value, setValue] = useState<(typeof VALUES)[number] | null>(null)
  const [askedOn, setAskedOn] = useState<Day | null>(today)
  const [errors, setErrors] = useState<FieldErrors>({})
  const title = `${t.record}: ${course.serviceName}`
  const send = () => {
    if (personId === null || value === null || askedOn === null)
      return setErrors({
        ...(personId === null ? { personId: t.chooseWho } : {}),
        ...(value === null ? { value: t.chooseValue } : {}),
        ...(askedOn === null ? { askedOn: t.dayMissing } : {}),
      })
    record.mutate(
      {
        params: { familyId: family.familyId, courseId: course.courseId },
        body: { benefitId, personId, askedOn, value: Number(value), saidBy, timing },
      },
      {
        onSuccess: () => {
          showToast({ text: t.benefitSaved })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog title={title} act={t.save} busy={record.isPending} errors={errors} onSubmit={send} onClose={onClose}>
      <ChoiceField
        label={t.whoseView}
        name="saidBy"
        inline
        value={saidBy}
        onChange={setSaidBy}
        choices={[
          { value: 'person', label: t.ownView },
          { value: 'worker', label: t.workerView },
        ]}
      />
      <ChoiceField
        label={saidBy === 'person' ? t.whoAnswers : t.aboutWhom}
        name="personId"
        inline
        value={personId}
        onChange={setPersonId}
        choices={presentMembers(family).map((member) => ({
          value: member.personId as string,
          label: nameOf(member.personId),
        }))}
      />
      <ChoiceField
        label={t.howUseful}
        name="value"
        hint={`${t.useless}, ${t.useful}`}
        inline
        value={value}
        onChange={setValue}
        choices={VALUES.map((each) => ({ value: each, label: each }))}
      />
      <ChoiceField
        label={t.inTime}
        name="timing"
        inline
        value={timing ?? NOT_ASKED}
        onChange={(next) => setTiming(next === NOT_ASKED ? null : next)}
        choices={[
          ...TIMINGS.map((each) => ({ value: each, label: word(TIMING_TEXTS[each]) })),
          { value: NOT_ASKED, label: t.timingNotAsked },
        ]}
      />
      <DayField label={t.askedOn} name="askedOn" value={askedOn} today={today} onChange={setAskedOn} />
    </FormDialog>
  )
}
