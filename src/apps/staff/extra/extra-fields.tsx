/** The county's own fields at the end of a form, as they are asked today. */
import { useQuery } from '@tanstack/react-query'
import type { Day } from '#kit/day.ts'
import type { ExtraGiven, ExtraRead, ExtraValue } from '#kit/extra.ts'
import type { ExtraField } from '#rooms/organisations/model/setting-kinds.ts'
import type { ExtraForm } from '#rooms/organisations/model/settings.ts'
import { settingsQuery } from '#rooms/organisations/ui/settings-data.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { NumberField } from '#ui-kit/form/number-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { todayInFinland } from '../today-day.ts'
import { extraTexts } from './texts.ts'

/** Above this many options one chooses from a list. */
const FEW = 5

export function useExtraFields(form: ExtraForm): readonly ExtraField[] {
  const { data } = useQuery(settingsQuery)
  const value = data?.find(({ key }) => key === `forms.${form}`)?.value as readonly ExtraField[] | undefined
  return value?.filter(({ retired }) => !retired) ?? []
}

/** What was answered before, as the fields take it. */
export const givenFrom = (read: ExtraRead): ExtraGiven => Object.fromEntries(read.map(({ id, value }) => [id, value]))

type Given = { form: ExtraForm; value: ExtraGiven; onChange: (value: ExtraGiven) => void }

export function ExtraFields({ form, value, onChange }: Given) {
  const asked = useExtraFields(form)
  return asked.map((field) => (
    <OneField
      key={field.id}
      field={field}
      value={value[field.id] ?? null}
      onChange={(answer) => onChange({ ...value, [field.id]: answer })}
    />
  ))
}

type OneGiven = { field: ExtraField; value: ExtraValue | null; onChange: (value: ExtraValue | null) => void }

function OneField({ field, value, onChange }: OneGiven) {
  const t = useTexts(extraTexts)
  const word = useWords()
  const basics = {
    label: word(field.label),
    name: `extra.${field.id}`,
    optional: !field.required,
    ...(word(field.help) === '' ? {} : { hint: word(field.help) }),
  }
  const words = typeof value === 'string' ? value : ''
  switch (field.kind) {
    case 'text':
      return <TextField {...basics} value={words} onChange={onChange} maxLength={200} />
    case 'long':
      return <TextArea {...basics} value={words} onChange={onChange} maxLength={8000} />
    case 'number':
      return <NumberField {...basics} value={typeof value === 'number' ? value : null} onChange={onChange} />
    case 'day':
      return (
        <DayField
          {...basics}
          today={todayInFinland()}
          value={words === '' ? null : (words as Day)}
          onChange={onChange}
        />
      )
    case 'yes-no':
      return (
        <ChoiceField
          {...basics}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onChange={(chosen) => onChange(chosen === 'yes')}
          choices={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ]}
        />
      )
    case 'choice': {
      // An option retired since it was chosen is still what was answered.
      const options = field.choices.filter(({ code, retired }) => !retired || code === value)
      const choices = options.map(({ code, text }) => ({ value: code, label: word(text) }))
      return choices.length <= FEW ? (
        <ChoiceField {...basics} value={words || null} onChange={onChange} choices={choices} />
      ) : (
        <SelectField
          {...basics}
          value={words}
          onChange={onChange}
          options={[{ value: '', label: t.choose }, ...choices]}
        />
      )
    }
  }
}
