/** E-mail and password; a refusal keeps what was typed except the password. */
import { useState } from 'react'
import { gate } from '#rooms/trust/contract.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { call } from '#ui-kit/call.ts'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../refusals.ts'
import { staffTexts } from '../texts.ts'
import { rename } from '../field-names.ts'
import type { SignedIn } from './signed-in.ts'

export function PasswordForm({ onDone }: { onDone: (signed: SignedIn) => Promise<void> }) {
  const t = useTexts(staffTexts)
  const refusals = useRefusals()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    try {
      await onDone(await call(gate.signIn, { body: { email, password } }))
    } catch (error) {
      setErrors(rename(refusals.fields(error), 'email'))
      setPassword('')
    } finally {
      setBusy(false)
    }
  }
  return (
    <Form
      errors={errors}
      onSubmit={() => void send()}
      actions={
        <Button kind="primary" type="submit" busy={busy}>
          {t.goOn}
        </Button>
      }
    >
      <TextField label={t.email} name="email" type="email" autoComplete="username" value={email} onChange={setEmail} />
      <TextField
        label={t.password}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
    </Form>
  )
}
