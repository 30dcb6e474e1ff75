/** The second factor: setting it up the first time, giving its code every time. */
import { useEffect, useState } from 'react'
import { renderSVG } from 'uqr'
import { gate } from '#rooms/trust/contract.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { call } from '#ui-kit/call.ts'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../refusals.ts'
import { staffTexts } from '../texts.ts'
import { rename } from '../field-names.ts'
import { keyTexts } from './key-texts.ts'
import type { SignedIn } from './signed-in.ts'
import styles from './sign-in.module.css'

export function SecondFactor({ isNew, onDone }: { isNew: boolean; onDone: (signed: SignedIn) => Promise<void> }) {
  const t = useTexts(staffTexts)
  const k = useTexts(keyTexts)
  const refusals = useRefusals()
  const [recovery, setRecovery] = useState(false)
  const [code, setCode] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    try {
      await onDone(await call(recovery ? gate.giveRecoveryCode : gate.confirmSecondFactor, { body: { code } }))
    } catch (error) {
      setErrors(rename(refusals.fields(error), 'code'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className={styles['factor']}>
      <h1>{isNew ? t.enrolTitle : recovery ? k.recoveryTitle : t.codeTitle}</h1>
      <p className={styles['lead']}>{isNew ? t.enrolLead : recovery ? k.recoveryLead : t.codeLead}</p>
      {isNew && <NewSecret />}
      <Form
        errors={errors}
        onSubmit={() => void send()}
        actions={
          <>
            <Button kind="primary" type="submit" busy={busy}>
              {t.signIn}
            </Button>
            {!isNew && (
              <Button
                kind="link"
                onClick={() => {
                  setRecovery(!recovery)
                  setCode('')
                  setErrors({})
                }}
              >
                {recovery ? k.backToCode : k.lostPhone}
              </Button>
            )}
          </>
        }
      >
        {recovery ? (
          <TextField
            label={k.recoveryCode}
            name="code"
            autoComplete="off"
            spellCheck={false}
            value={code}
            onChange={setCode}
          />
        ) : (
          <TextField
            label={t.code}
            name="code"
            narrow
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
          />
        )}
      </Form>
    </section>
  )
}

function NewSecret() {
  const t = useTexts(staffTexts)
  const [secret, setSecret] = useState<{ secret: string; uri: string }>()
  useEffect(() => {
    let gone = false
    void call(gate.startSecondFactor, { body: {} }).then((made) => gone || setSecret(made))
    return () => {
      gone = true
    }
  }, [])
  if (secret === undefined) return <Loading lines={3} />
  return (
    <div className={styles['secret']}>
      <img
        src={`data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(secret.uri))}`}
        alt=""
        width={180}
        height={180}
      />
      <p>
        {t.secret}: <code>{secret.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </div>
  )
}
