/** The frame of one question: label, hint, error, and the control between. All fields below stand on it. */
import { useId, type ReactNode } from 'react'
import { TriangleAlert } from 'lucide-react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { fieldId, useErrorOf } from './errors.ts'
import styles from './field.module.css'

export type FieldBasics = {
  label: ReactNode
  /** Its place in what is sent; errors of the server find the field by it. */
  name: string
  hint?: ReactNode
  /** An error of this field's own making; else the form's error of the same name shows. */
  error?: string | undefined
  optional?: boolean
}

export type ControlLinks = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export function Field(props: FieldBasics & { narrow?: boolean; children: (links: ControlLinks) => ReactNode }) {
  const { label, name, hint, error, optional = false, narrow = false, children } = props
  const t = useTexts(uiTexts)
  const own = useId()
  const wrong = useErrorOf(name) ?? error
  const id = fieldId(name)
  const hintId = hint ? `${own}-hint` : undefined
  const errorId = wrong ? `${own}-error` : undefined
  return (
    <div className={styles['field']} data-wrong={wrong ? true : undefined} data-narrow={narrow || undefined}>
      <label htmlFor={id}>
        {label}
        {optional && <span className={styles['optional']}> ({t.optional})</span>}
      </label>
      {hint && (
        <span className={styles['hint']} id={hintId}>
          {hint}
        </span>
      )}
      {wrong && <FieldMessage id={errorId} words={wrong} />}
      {children({
        id,
        name,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': wrong ? true : undefined,
      })}
    </div>
  )
}

export function FieldMessage({ id, words }: { id?: string | undefined; words: string }) {
  return (
    <span className={styles['message']} id={id}>
      <TriangleAlert size={16} aria-hidden="true" />
      {words}
    </span>
  )
}
