/** Changing the own password, making new recovery codes, setting up a new phone: the present password is asked for each. */
import { useState, type ReactNode } from 'react'
import { gate } from '#rooms/trust/contract.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { call } from '#ui-kit/call.ts'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { uiTexts } from '#ui-kit/texts.ts'
import { rename } from '../field-names.ts'
import { useRefusals } from '../refusals.ts'
import { CodeList } from '../sign-in/code-list.tsx'
import { keyTexts } from '../sign-in/key-texts.ts'
import { NewPasswordFields } from '../sign-in/new-keys.tsx'

export function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(keyTexts)
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  return (
    <WithPassword
      title={t.change}
      verb={t.change}
      what={t.changeWhat}
      onClose={onClose}
      judge={(): FieldErrors => (password === again ? {} : { again: t.notTheSame })}
      onSend={async (old) => {
        const { endedSessions } = await call(gate.changePassword, { body: { old, password } })
        showToast({ text: t.changed({ count: endedSessions }) })
        onClose()
      }}
    >
      <NewPasswordFields password={password} onPassword={setPassword} again={again} onAgain={setAgain} />
    </WithPassword>
  )
}

export function RenewCodesDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(keyTexts)
  const [codes, setCodes] = useState<readonly string[]>()
  if (codes !== undefined)
    return (
      <Dialog
        open
        onClose={onClose}
        title={t.codesTitle}
        actions={
          <Button kind="primary" onClick={onClose}>
            {t.done}
          </Button>
        }
      >
        <p>{t.codesLead}</p>
        <CodeList codes={codes} />
      </Dialog>
    )
  return (
    <WithPassword
      title={t.renew}
      verb={t.renew}
      what={t.renewWhat}
      onClose={onClose}
      onSend={async (old) => setCodes((await call(gate.renewRecoveryCodes, { body: { old } })).recoveryCodes)}
    />
  )
}

export function AgainDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(keyTexts)
  return (
    <WithPassword
      title={t.again}
      verb={t.again}
      what={t.againWhat}
      onClose={onClose}
      onSend={async (old) => {
        await call(gate.forgetOwnFactor, { body: { old } })
        window.location.assign('/')
      }}
    />
  )
}

function WithPassword(props: {
  title: string
  verb: string
  what: string
  onClose: () => void
  judge?: () => FieldErrors
  onSend: (old: string) => Promise<void>
  children?: ReactNode
}) {
  const t = useTexts(keyTexts)
  const kit = useTexts(uiTexts)
  const refusals = useRefusals()
  const [old, setOld] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const [busy, setBusy] = useState(false)
  const send = async () => {
    const wrong = props.judge?.() ?? {}
    if (Object.keys(wrong).length > 0) return setErrors(wrong)
    setBusy(true)
    try {
      await props.onSend(old)
    } catch (error) {
      setErrors(rename(refusals.fields(error), 'old'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={props.onClose} title={props.title}>
      <p>{props.what}</p>
      <Form
        errors={errors}
        onSubmit={() => void send()}
        actions={
          <>
            <Button kind="primary" type="submit" busy={busy}>
              {props.verb}
            </Button>
            <Button onClick={props.onClose}>{kit.cancel}</Button>
          </>
        }
      >
        <TextField
          label={t.oldPassword}
          name="old"
          type="password"
          autoComplete="current-password"
          value={old}
          onChange={setOld}
        />
        {props.children}
      </Form>
    </Dialog>
  )
}
