/** A service starts, pauses, goes on or ends; an ending says why. */
import { useState } from 'react'
import type { Day } from '#kit/day.ts'
import { useCodes } from '#rooms/organisations/ui/use-codes.ts'
import { contract, type Course } from '#rooms/plans/contract.ts'
import { COURSE_END_REASONS, type CourseEndReason } from '#rooms/plans/model.ts'
import { COURSE_END_TEXTS } from '#rooms/plans/ui/texts.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamily, useToday } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { useRefusals } from '../../refusals.ts'
import { packageTexts } from './texts.ts'

export type CourseAct = 'start' | 'pause' | 'go-on' | 'end'

export function CourseDialog({ course, act, onClose }: { course: Course; act: CourseAct; onClose: () => void }) {
  const t = useTexts(packageTexts)
  const word = useWords()
  const refusals = useRefusals()
  const today = useToday()
  const { familyId } = useFamily()
  const change = useFamilyWrite(familyId, contract.changeCourse)
  const [on, setOn] = useState<Day | null>(today)
  const [reason, setReason] = useState<CourseEndReason | null>(null)
  const endReasons = useCodes('codes.courseEnds', COURSE_END_REASONS, reason)
  const [errors, setErrors] = useState<FieldErrors>({})
  const verb = { start: t.start, pause: t.pause, 'go-on': t.goOn, end: t.end }[act]
  const title = `${verb}: ${course.serviceName}`
  const send = () => {
    if (on === null) return setErrors({ on: t.dayMissing })
    if (act === 'end' && reason === null) return setErrors({ reason: t.chooseReason })
    const { revision } = course
    change.mutate(
      {
        params: { familyId, courseId: course.courseId },
        body: act === 'end' ? { change: act, on, reason: reason!, revision } : { change: act, on, revision },
      },
      {
        onSuccess: () => {
          showToast({ text: t.saved })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog title={title} act={t.save} busy={change.isPending} errors={errors} onSubmit={send} onClose={onClose}>
      <DayField label={t.onDay} name="on" value={on} today={today} onChange={setOn} />
      {act === 'end' && (
        <ChoiceField
          label={t.endReason}
          name="reason"
          value={reason}
          onChange={setReason}
          choices={endReasons.map((each) => ({ value: each, label: word(COURSE_END_TEXTS[each]) }))}
        />
      )}
    </FormDialog>
  )
}
