/** Opening an account for a worker: the address to sign in with and a first password. Nothing of it becomes a draft. */
import { useState } from 'react'
import { KeyRound } from 'lucide-react'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useCreateAccount } from './accounts-data.ts'
import { suggestPassword } from './accounts-password.ts'
import { accountTexts } from './accounts-texts.ts'

export function NewAccountDialog(props: {
  workerId: string
  onClose: () => void
  /** Words for a refused call, by field. */
  fieldErrors: (error: unknown) => FieldErrors
}) {
  const { workerId, onClose, fieldErrors } = props
  const t = useTexts(accountTexts)
  const create = useCreateAccount()
  const [accountId] = useState(newId)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () =>
    create.mutate(
      { accountId, workerId, email: email.trim(), password },
      {
        onSuccess: () => {
          showToast({ text: t.created })
          onClose()
        },
        onError: (error) => setErrors(fieldErrors(error)),
      },
    )
  return (
    <Dialog open onClose={onClose} title={t.create}>
      <Form
        errors={errors}
        onSubmit={send}
        actions={
          <Button kind="primary" type="submit" busy={create.isPending}>
            {t.create}
          </Button>
        }
      >
        <TextField
          name="email"
          type="email"
          autoComplete="off"
          label={t.email}
          hint={t.emailHint}
          value={email}
          onChange={setEmail}
        />
        <div style={{ display: 'grid', gap: 'var(--s2)', justifyItems: 'start' }}>
          <TextField
            name="password"
            autoComplete="new-password"
            spellCheck={false}
            label={t.firstPassword}
            hint={t.firstPasswordHint}
            value={password}
            onChange={setPassword}
          />
          <Button small icon={KeyRound} onClick={() => setPassword(suggestPassword())}>
            {t.suggest}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
