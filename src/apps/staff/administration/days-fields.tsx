/** Closed days: each with its day, its name in every language, and whether a statute made it a holiday. */
import { Plus, Trash2 } from 'lucide-react'
import type { Day } from '#kit/day.ts'
import type { Text } from '#kit/languages.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { todayInFinland } from '../today-day.ts'
import { administrationTexts } from './texts.ts'
import { NO_WORDS, ThreeLanguages } from './three-languages.tsx'
import styles from './administration.module.css'

type Typed = { day: Day | null; name: Text; statutory: boolean }

export function DaysFields({ value, onChange }: { value: unknown; onChange: (value: unknown) => void }) {
  const t = useTexts(administrationTexts)
  const format = useFormat()
  const typed = value as readonly Typed[]
  const today = todayInFinland()
  const set = (at: number, change: Partial<Typed>) =>
    onChange(typed.map((each, i) => (i === at ? { ...each, ...change } : each)))
  return (
    <>
      {typed.length === 0 && <p className="quiet">{t.noDays}</p>}
      <ol className={styles['rows']}>
        {typed.map((each, i) => (
          <li key={i}>
            <DayField
              label={t.dayNumber({ number: i + 1 })}
              name={`value.${i}.day`}
              today={today}
              value={each.day}
              onChange={(day) => set(i, { day })}
            />
            <ThreeLanguages
              legend={t.dayName}
              name={`value.${i}.name`}
              value={each.name}
              onChange={(name) => set(i, { name })}
            />
            <CheckField
              label={t.dayStatutory}
              hint={t.dayStatutoryHint}
              name={`value.${i}.statutory`}
              value={each.statutory}
              onChange={(statutory) => set(i, { statutory })}
            />
            <Button small icon={Trash2} onClick={() => onChange(typed.filter((_, at) => at !== i))}>
              {t.removeDay}
              <span className="sr">: {each.day === null ? t.dayNumber({ number: i + 1 }) : format.day(each.day)}</span>
            </Button>
          </li>
        ))}
      </ol>
      <p>
        <Button icon={Plus} onClick={() => onChange([...typed, { day: null, name: NO_WORDS, statutory: false }])}>
          {t.addDay}
        </Button>
      </p>
    </>
  )
}
