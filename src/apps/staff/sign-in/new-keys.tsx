/** Between the second factor and the house: recovery codes to keep, and a password of one's own instead of a first one. */
import { useState } from 'react'
import { gate } from '#rooms/trust/contract.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { call } from '#ui-kit/call.ts'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { rename } from '../field-names.ts'
import { useRefusals } from '../refusals.ts'
import { CodeList } from './code-list.tsx'
import { keyTexts } from './key-texts.ts'
import type { SignedIn } from './signed-in.ts'
import styles from './sign-in.module.css'

export function NewCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => Promise<void> }) {
  const t = useTexts(keyTexts)
  return (
    <section className={styles['factor']}>
      <h1>{t.codesTitle}</h1>
      <p className={styles['lead']}>{t.codesLead}</p>
      <CodeList codes={codes} />
      <Button kind="primary" onClick={() => void onDone()}>
        {t.codesKept}
      </Button>
    </section>
  )
}

export function NewPassword({ onDone }: { onDone: (signed: SignedIn) => Promise<void> }) {
  const t = useTexts(keyTexts)
  const refusals = useRefusals()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const [busy, setBusy] = useState(false)
  const send = async () => {
    if (password !== again) return setErrors({ again: t.notTheSame })
    setBusy(true)
    try {
      await onDone(await call(gate.setNewPassword, { body: { password } }))
    } catch (error) {
      setErrors(rename(refusals.fields(error), 'password'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className={styles['factor']}>
      <h1>{t.newTitle}</h1>
      <p className={styles['lead']}>{t.newLead}</p>
      <Form
        errors={errors}
        onSubmit={() => void send()}
        actions={
          <Button kind="primary" type="submit" busy={busy}>
            {t.change}
          </Button>
        }
      >
        <NewPasswordFields password={password} onPassword={setPassword} again={again} onAgain={setAgain} />
      </Form>
    </section>
  )
}

export function NewPasswordFields(props: {
  password: string
  onPassword: (words: string) => void
  again: string
  onAgain: (words: string) => void
}) {
  const t = useTexts(keyTexts)
  return (
    <>
      <TextField
        label={t.newPassword}
        hint={t.newHint}
        name="password"
        type="password"
        autoComplete="new-password"
        value={props.password}
        onChange={props.onPassword}
      />
      <TextField
        label={t.newAgain}
        name="again"
        type="password"
        autoComplete="new-password"
        value={props.again}
        onChange={props.onAgain}
      />
    </>
  )
}
