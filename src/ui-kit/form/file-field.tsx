/** A file from the device: picked, or dropped on the field. */
import { useRef, useState, type DragEvent } from 'react'
import { FileText } from 'lucide-react'
import { useFormat, useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Button } from '../act/button.tsx'
import { Field, type FieldBasics } from './field.tsx'
import styles from './file-field.module.css'

export type FileFieldProps = FieldBasics & {
  value: File | null
  onChange: (file: File | null) => void
  /** As in HTML: `.csv,text/csv`. */
  accept?: string
}

export function FileField({ value, onChange, accept, ...basics }: FileFieldProps) {
  const t = useTexts(uiTexts)
  const format = useFormat()
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onChange(file)
  }
  return (
    <Field {...basics}>
      {(links) => (
        <div
          className={styles['zone']}
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <input
            {...links}
            ref={input}
            type="file"
            accept={accept}
            className="sr"
            tabIndex={-1}
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) onChange(file)
              // The same file again is a choice too.
              event.target.value = ''
            }}
          />
          {value ? (
            <p className={styles['chosen']} role="status">
              <FileText size={20} aria-hidden="true" />
              <span>
                {value.name}
                <span className={styles['size']}>
                  {value.size < 100_000
                    ? t.kilobytes({ size: format.number(Math.ceil(value.size / 1000)) })
                    : t.megabytes({ size: format.number(value.size / 1_000_000, 1) })}
                </span>
              </span>
            </p>
          ) : (
            <p className={styles['hint']}>{t.dropHere}</p>
          )}
          <Button onClick={() => input.current?.click()}>{value ? t.otherFile : t.pickFile}</Button>
        </div>
      )}
    </Field>
  )
}
