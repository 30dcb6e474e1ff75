/** The own fields of a form: added, put in order, retired; a field in use keeps its kind and is never deleted. */
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { EXTRA_KINDS, type ExtraKind } from '#kit/extra.ts'
import type { Text } from '#kit/languages.ts'
import type { ExtraField } from '#rooms/organisations/model/setting-kinds.ts'
import { Button, IconButton } from '#ui-kit/act/button.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { EXTRA_KIND_TEXTS, formTexts } from './form-texts.ts'
import { NO_WORDS, ThreeLanguages } from './three-languages.tsx'
import styles from './administration.module.css'

/** A code of its own that nobody reads. */
export const newCode = (): string => `own-${newId().slice(-12)}`

/** `list` with its `at`th moved by `by` places. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const next = [...list]
  const [one] = next.splice(at, 1)
  next.splice(at + by, 0, one!)
  return next
}

type Given = { value: unknown; kept: unknown; onChange: (value: unknown) => void }

export function FormFields({ value, kept, onChange }: Given) {
  const t = useTexts(formTexts)
  const typed = value as readonly ExtraField[]
  const inUse = new Set((kept as readonly ExtraField[]).map(({ id }) => id))
  const set = (at: number, change: Partial<ExtraField>) =>
    onChange(typed.map((each, i) => (i === at ? { ...each, ...change } : each)))
  const add = () =>
    onChange([
      ...typed,
      { id: newCode(), kind: 'text', label: NO_WORDS, help: NO_WORDS, required: false, retired: false, choices: [] },
    ])
  return (
    <>
      {typed.length === 0 && <p className="quiet">{t.none}</p>}
      <ol className={styles['rows']}>
        {typed.map((field, i) => (
          <li key={field.id} data-retired={field.retired || undefined}>
            <OneField field={field} at={i} fixed={inUse.has(field.id)} onChange={(change) => set(i, change)} />
            <p className={styles['acts']}>
              {i > 0 && (
                <IconButton
                  icon={ArrowUp}
                  label={t.up({ number: i + 1 })}
                  onClick={() => onChange(moved(typed, i, -1))}
                />
              )}
              {i < typed.length - 1 && (
                <IconButton
                  icon={ArrowDown}
                  label={t.down({ number: i + 1 })}
                  onClick={() => onChange(moved(typed, i, 1))}
                />
              )}
              {!inUse.has(field.id) && (
                <Button small icon={Trash2} onClick={() => onChange(typed.filter((_, at) => at !== i))}>
                  {t.remove}
                  <span className="sr"> {i + 1}</span>
                </Button>
              )}
            </p>
          </li>
        ))}
      </ol>
      <p>
        <Button icon={Plus} onClick={add}>
          {t.add}
        </Button>
      </p>
    </>
  )
}

type OneGiven = { field: ExtraField; at: number; fixed: boolean; onChange: (change: Partial<ExtraField>) => void }

function OneField({ field, at, fixed, onChange }: OneGiven) {
  const t = useTexts(formTexts)
  const word = useWords()
  const name = `value.${at}`
  return (
    <>
      <ThreeLanguages
        legend={t.question({ number: at + 1 })}
        name={`${name}.label`}
        value={field.label}
        onChange={(label) => onChange({ label })}
      />
      <ThreeLanguages
        legend={t.help}
        name={`${name}.help`}
        whole
        optional
        value={field.help}
        onChange={(help) => onChange({ help })}
      />
      {fixed ? (
        <p>
          {t.kind}: <strong>{word(EXTRA_KIND_TEXTS[field.kind])}</strong>
        </p>
      ) : (
        <SelectField
          label={t.kind}
          name={`${name}.kind`}
          value={field.kind}
          onChange={(kind: ExtraKind) => onChange({ kind, choices: kind === 'choice' ? twoOptions() : [] })}
          options={EXTRA_KINDS.map((kind) => ({ value: kind, label: word(EXTRA_KIND_TEXTS[kind]) }))}
        />
      )}
      {field.kind === 'choice' && <Options field={field} at={at} fixed={fixed} onChange={onChange} />}
      <CheckField
        label={t.required}
        name={`${name}.required`}
        value={field.required}
        onChange={(required) => onChange({ required })}
      />
      {fixed && (
        <CheckField
          label={t.retired}
          hint={t.retiredHint}
          name={`${name}.retired`}
          value={field.retired}
          onChange={(retired) => onChange({ retired })}
        />
      )}
    </>
  )
}

const option = (text: Text = NO_WORDS) => ({ code: newCode(), text, retired: false })
const twoOptions = () => [option(), option()]

function Options({ field, at, fixed, onChange }: OneGiven) {
  const t = useTexts(formTexts)
  const set = (i: number, change: Partial<ExtraField['choices'][number]>) =>
    onChange({ choices: field.choices.map((each, n) => (n === i ? { ...each, ...change } : each)) })
  return (
    <div className={styles['options']}>
      {field.choices.map((each, i) => (
        <div key={each.code}>
          <ThreeLanguages
            legend={t.option({ number: i + 1 })}
            name={`value.${at}.choices.${i}.text`}
            value={each.text}
            onChange={(text) => set(i, { text })}
          />
          {fixed && (
            <CheckField
              label={t.optionRetired}
              name={`value.${at}.choices.${i}.retired`}
              value={each.retired}
              onChange={(retired) => set(i, { retired })}
            />
          )}
        </div>
      ))}
      <Button small icon={Plus} onClick={() => onChange({ choices: [...field.choices, option()] })}>
        {t.addOption}
      </Button>
    </div>
  )
}
