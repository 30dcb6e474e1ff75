/** A first password for somebody: where the own one is lost, or a closed account opens again. It must be changed at the next sign-in. */
import { useState } from 'react'
import { KeyRound } from 'lucide-react'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFirstPassword, type Account } from './accounts-data.ts'
import { suggestPassword } from './accounts-password.ts'
import { accountTexts } from './accounts-texts.ts'

export function FirstPasswordDialog(props: {
  account: Account
  /** The account is closed: the same password opens it again. */
  reopens: boolean
  onClose: () => void
  fieldErrors: (error: unknown) => FieldErrors
}) {
  const { account, reopens, onClose, fieldErrors } = props
  const t = useTexts(accountTexts)
  const give = useFirstPassword(account.accountId, reopens)
  const [password, setPassword] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () =>
    give.mutate(password, {
      onSuccess: () => {
        showToast({ text: reopens ? t.reopened : t.passwordGiven })
        onClose()
      },
      onError: (error) => setErrors(fieldErrors(error)),
    })
  return (
    <Dialog open onClose={onClose} title={(reopens ? t.reopenOf : t.givePasswordOf)({ name: account.name })}>
      <p>{reopens ? t.reopenWhat : t.givePasswordWhat}</p>
      <Form
        errors={errors}
        onSubmit={send}
        actions={
          <Button kind="primary" type="submit" busy={give.isPending}>
            {reopens ? t.reopen : t.givePassword}
          </Button>
        }
      >
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
