/** Whose families, what is done and for which days. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { addDays, laterOf, type Day } from '#kit/day.ts'
import type { AssignmentRole } from '#rooms/families/model.ts'
import type { Absence } from '#rooms/organisations/contract/presence.ts'
import { workersQuery } from '#rooms/organisations/ui/data.ts'
import { RESPONSIBLE_REFUSALS } from '#rooms/families/ui/responsible-texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Seg } from '#ui-kit/act/seg.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { ManyField } from '#ui-kit/form/many-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { todayInFinland } from '../today-day.ts'
import { reassignTexts } from './texts.ts'
import styles from './reassign.module.css'

export type Asked = {
  readonly kind: 'cover' | 'reassign'
  readonly startDate: Day
  readonly endDate: Day | null
  readonly workerIds: readonly string[]
  /** Chosen one by one on the list of families; then `role` says which task. */
  readonly familyIds?: readonly string[]
  readonly role?: AssignmentRole
}

export function ChooseWhose({ absences, onAsk }: { absences: readonly Absence[]; onAsk: (asked: Asked) => void }) {
  const t = useTexts(reassignTexts)
  const word = useWords()
  const today = todayInFinland()
  const now = absences.filter(({ startDate }) => startDate <= today)
  const workers = useQuery(workersQuery({}))
  const [chosen, setChosen] = useState<readonly string[]>([...new Set(now.map(({ workerId }) => workerId))])
  const [kind, setKind] = useState<Asked['kind']>('cover')
  const [from, setFrom] = useState<Day | null>(today)
  const [to, setTo] = useState<Day | null>(
    now.reduce<Day | null>((last, { endDate }) => (last === null ? endDate : laterOf(last, endDate)), null) ??
      addDays(today, 4),
  )
  const [errors, setErrors] = useState<FieldErrors>({})
  const ask = () => {
    const faults = {
      ...(chosen.length === 0 ? { workers: word(RESPONSIBLE_REFUSALS['families.workers-missing']) } : {}),
      ...(from === null ? { startDate: t.chooseDays } : {}),
      ...(kind === 'cover' && to === null ? { endDate: t.chooseDays } : {}),
    }
    setErrors(faults)
    if (chosen.length === 0 || from === null || (kind === 'cover' && to === null)) return
    onAsk({
      kind,
      startDate: kind === 'reassign' ? today : from,
      endDate: kind === 'cover' ? to : null,
      workerIds: chosen,
    })
  }
  return (
    <Section title={t.whose}>
      <Form
        errors={errors}
        label={t.whose}
        onSubmit={ask}
        actions={
          <Button kind="primary" type="submit">
            {t.show}
          </Button>
        }
      >
        <ManyField
          label={t.workers}
          name="workers"
          hint={t.whoseHint}
          values={chosen}
          onChange={setChosen}
          options={(workers.data?.workers ?? []).map((each) => ({
            id: each.workerId,
            label: `${each.givenName} ${each.surname}`,
            hint: [each.title, each.roles[0]?.unitName].filter(Boolean).join(', '),
          }))}
        />
        <Seg
          label={t.kind}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'cover', label: t.cover },
            { value: 'reassign', label: t.reassign },
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
