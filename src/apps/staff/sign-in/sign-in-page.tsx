/** The door: password, second factor, and in a demo the personas. */
import { lazy, Suspense, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { gate } from '#rooms/trust/contract.ts'
import { BrandMark } from '#ui-kit/frame/brand-mark.tsx'
import { LanguageSwitch } from '#ui-kit/frame/language-switch.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import type { Language } from '#kit/languages.ts'
import { call } from '#ui-kit/call.ts'
import { Loading } from '#ui-kit/say/loading.tsx'
import { meQuery } from '../session.tsx'
import { usePageTitle } from '../page-title.ts'
import { staffTexts } from '../texts.ts'
import { PasswordForm } from './password-form.tsx'
import { Personas } from './personas.tsx'
import { SecondFactor } from './second-factor.tsx'
import type { SignedIn } from './signed-in.ts'
import styles from './sign-in.module.css'

type Step = 'password' | Exclude<SignedIn['state'], 'signed-in'>

// Met on the first day and seldom after: not carried by every sign-in.
const NewCodes = lazy(async () => ({ default: (await import('./new-keys.tsx')).NewCodes }))
const NewPassword = lazy(async () => ({ default: (await import('./new-keys.tsx')).NewPassword }))

export function SignInPage({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const t = useTexts(staffTexts)
  usePageTitle(t.signIn)
  const queries = useQueryClient()
  const [step, setStep] = useState<Step>('password')
  const [kept, setKept] = useState<SignedIn>()
  const arrive = async (signed: SignedIn) => {
    const { state, home, recoveryCodes } = signed
    setKept(recoveryCodes === undefined ? undefined : signed)
    if (recoveryCodes !== undefined) return
    if (state !== 'signed-in') return setStep(state)
    if (home === 'family') return window.location.assign('/perhe')
    // Whatever was read before goes; who one is, is asked anew by the one who waits for it.
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] })
    await queries.resetQueries({ queryKey: meQuery.queryKey })
  }
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <p className={styles['brand']}>
          <BrandMark size={32} />
          Rinnalla
        </p>
        <LanguageSwitch onChange={onLanguage} />
      </header>
      {kept?.recoveryCodes !== undefined ? (
        <Suspense fallback={<Loading lines={5} />}>
          <NewCodes codes={kept.recoveryCodes} onDone={() => arrive({ state: kept.state, home: kept.home })} />
        </Suspense>
      ) : step === 'new-password' ? (
        <Suspense fallback={<Loading lines={5} />}>
          <NewPassword onDone={arrive} />
        </Suspense>
      ) : step === 'password' ? (
        <div className={styles['columns']}>
          <section>
            <h1>{t.signIn}</h1>
            <p className={styles['lead']}>{t.signInLead}</p>
            <PasswordForm onDone={arrive} />
          </section>
          <Personas
            onChoose={async (accountId) => await arrive(await call(gate.signInAsPersona, { body: { accountId } }))}
          />
        </div>
      ) : (
        <SecondFactor isNew={step === 'enrol-second-factor'} onDone={arrive} />
      )}
      <footer className={styles['foot']}>
        <a href="/saavutettavuus">{t.accessibility}</a>
      </footer>
    </main>
  )
}
