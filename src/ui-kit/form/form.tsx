/** A form that says all its errors at the top after a failed try; the summary takes focus and leads to the fields. */
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Errors, fieldId, type FieldErrors } from './errors.ts'
import styles from './form.module.css'

export type { FieldErrors } from './errors.ts'

export type FormProps = {
  /** Empty when all is well. A new object after each failed try moves focus to the summary. */
  errors: FieldErrors
  onSubmit: () => void
  label?: string
  children: ReactNode
  /** Buttons; the primary one first, `type="submit"`. */
  actions?: ReactNode
}

export function Form({ errors, onSubmit, label, children, actions }: FormProps) {
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Errors value={errors}>
      <form noValidate aria-label={label} className={styles['form']} onSubmit={send}>
        <ErrorSummary errors={errors} />
        {children}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </form>
    </Errors>
  )
}

export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const t = useTexts(uiTexts)
  const box = useRef<HTMLDivElement>(null)
  const list = Object.entries(errors)
  useEffect(() => {
    if (Object.keys(errors).length > 0) box.current?.focus()
  }, [errors])
  if (list.length === 0) return null
  const goTo = (name: string) => {
    const id = fieldId(name)
    const control = document.getElementById(id)
    const target = control?.matches('input, select, textarea, button') ? control : control?.querySelector('input')
    target?.focus()
  }
  return (
    <div className={styles['summary']} role="alert" tabIndex={-1} ref={box}>
      <h2>{t.errorsTitle({ count: list.length })}</h2>
      <ul>
        {list.map(([name, words]) => (
          <li key={name}>
            <a
              href={`#${fieldId(name)}`}
              onClick={(event) => {
                event.preventDefault()
                goTo(name)
              }}
            >
              <span ref={(here) => void (here && (here.textContent = nameOnPage(name)))} />
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/**
 * What a field is called on the page, with the group it stands in: "Aatu Esimerkki, Syntymäpäivä: ". Read off the page,
 * where the label stands already: two questions with the same fault are told apart by it.
 */
function nameOnPage(field: string): string {
  const control = document.getElementById(fieldId(field))
  if (control === null) return ''
  const said = (words: string | null | undefined) => (words ? `${words}: ` : '')
  const legend = (group: Element | null | undefined) => group?.querySelector('legend')?.textContent
  if (control instanceof HTMLFieldSetElement) return said(legend(control))
  const label = document.querySelector(`label[for="${control.id}"]`) ?? control.closest('label')
  // The first text only: what follows says that the field is optional.
  return said([legend(control.closest('fieldset')), label?.firstChild?.textContent].filter(Boolean).join(', '))
}
