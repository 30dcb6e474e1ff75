/** For families chosen one by one: which task passes on, for good or for some days. */
import { useState } from 'react'
import { addDays, type Day } from '#kit/day.ts'
import { ASSIGNMENT_ROLES, type AssignmentRole } from '#rooms/families/model.ts'
import { ROLE_TEXTS } from '#rooms/families/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Seg } from '#ui-kit/act/seg.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { todayInFinland } from '../today-day.ts'
import type { Asked } from './choose-whose.tsx'
import { reassignTexts } from './texts.ts'
import styles from './reassign.module.css'

export const askedOf = (familyIds: readonly string[]): Asked => ({
  kind: 'reassign',
  startDate: todayInFinland(),
  endDate: null,
  workerIds: [],
  familyIds,
  role: 'family_partner',
})

export function ChooseForChosen(given: {
  asked: Asked
  familyIds: readonly string[]
  onAsk: (asked: Asked) => void
  onForget: () => void
}) {
  const { asked, familyIds, onAsk, onForget } = given
  const t = useTexts(reassignTexts)
  const word = useWords()
  const today = todayInFinland()
  const [from, setFrom] = useState<Day | null>(today)
  const [to, setTo] = useState<Day | null>(addDays(today, 4))
  const [kind, setKind] = useState<Asked['kind']>(asked.kind)
  const [role, setRole] = useState<AssignmentRole>(asked.role ?? 'family_partner')
  const [errors, setErrors] = useState<FieldErrors>({})
  const ask = () => {
    if (kind === 'reassign') {
      setErrors({})
      return onAsk({ ...askedOf(familyIds), role })
    }
    setErrors({
      ...(from === null ? { startDate: t.chooseDays } : {}),
      ...(to === null ? { endDate: t.chooseDays } : {}),
    })
    if (from !== null && to !== null) onAsk({ kind, startDate: from, endDate: to, workerIds: [], familyIds, role })
  }
  return (
    <Section title={t.chosenFamilies({ count: familyIds.length })}>
      <Form
        errors={errors}
        label={t.chosenFamilies({ count: familyIds.length })}
        onSubmit={ask}
        actions={
          <>
            <Button kind="primary" type="submit">
              {t.show}
            </Button>
            <Button kind="link" onClick={onForget}>
              {t.forgetChosen}
            </Button>
          </>
        }
      >
        <SelectField
          label={t.role}
          name="role"
          value={role}
          onChange={(next) => setRole(ASSIGNMENT_ROLES.find((each) => each === next) ?? role)}
          options={ASSIGNMENT_ROLES.map((value) => ({ value, label: word(ROLE_TEXTS[value]) }))}
        />
        <Seg
          label={t.kind}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'reassign', label: t.reassign },
            { value: 'cover', label: t.coverDays },
          ]}
        />
        {kind === 'cover' && (
          <div className={styles['days']}>
            <DayField label={t.from} name="startDate" value={from} onChange={setFrom} today={today} />
            <DayField label={t.to} name="endDate" value={to} onChange={setTo} today={today} />
          </div>
        )}
      </Form>
    </Section>
  )
}
