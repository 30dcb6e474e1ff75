/** How the work goes on: how often one meets, when the plan is reviewed, who thinks otherwise. */
import type { PlanContent } from '#rooms/plans/model.ts'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useToday } from '../family-context.tsx'
import { draftTexts } from './draft-texts.ts'
import styles from './draft.module.css'

export function TogetherEditor(props: {
  content: PlanContent
  warning: string | undefined
  onChange: (content: PlanContent) => void
}) {
  const { content, warning, onChange } = props
  const t = useTexts(draftTexts)
  const today = useToday()
  return (
    <Section title={t.together}>
      <div className={styles['open']}>
        <TextField
          label={t.frequency}
          name="meetingFrequency"
          optional
          value={content.meetingFrequency}
          onChange={(meetingFrequency) => onChange({ ...content, meetingFrequency })}
          maxLength={300}
        />
        <div>
          <DayField
            label={t.reviewBy}
            name="reviewBy"
            value={content.reviewBy}
            today={today}
            onChange={(reviewBy) => onChange({ ...content, reviewBy })}
          />
          {warning !== undefined && <p className={styles['warning']}>{warning}</p>}
        </div>
        <TextArea
          label={t.dissent}
          name="dissentingViews"
          hint={t.dissentHint}
          optional
          value={content.dissentingViews}
          onChange={(dissentingViews) => onChange({ ...content, dissentingViews })}
          maxLength={4000}
        />
      </div>
    </Section>
  )
}
