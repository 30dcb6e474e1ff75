/** The own password, authenticator and recovery codes. */
import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { contract } from '#rooms/trust/contract.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { call } from '#ui-kit/call.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useMe } from '../session.tsx'
import { keyTexts } from '../sign-in/key-texts.ts'
import { AgainDialog, ChangePasswordDialog, RenewCodesDialog } from './own-keys-dialogs.tsx'
import styles from './own-keys.module.css'

export function OwnKeys() {
  const t = useTexts(keyTexts)
  const { demo } = useMe()
  return <Section title={t.keys}>{demo ? <p className="quiet">{t.demoNone}</p> : <Keys />}</Section>
}

function Keys() {
  const t = useTexts(keyTexts)
  const format = useFormat()
  const queries = useQueryClient()
  const { data } = useQuery({ queryKey: ['own-security'], queryFn: () => call(contract.ownSecurity, {}) })
  const [open, setOpen] = useState<'password' | 'codes' | 'again' | null>(null)
  if (data === undefined) return <Loading lines={3} />
  const day = (at: string) => format.day(dayInFinland(at as Instant))
  const close = () => {
    setOpen(null)
    void queries.invalidateQueries({ queryKey: ['own-security'] })
    void queries.invalidateQueries({ queryKey: ['sessions'] })
  }
  return (
    <>
      <dl className={styles['keys']}>
        <dt>{t.password}</dt>
        <dd>{data.passwordChangedAt === null ? t.neverChanged : t.changedOn({ day: day(data.passwordChangedAt) })}</dd>
        <dd>
          <Button small onClick={() => setOpen('password')}>
            {t.change}
          </Button>
        </dd>
        {data.secondFactorSince !== null && (
          <>
            <dt>{t.factor}</dt>
            <dd>{t.factorSince({ day: day(data.secondFactorSince) })}</dd>
            <dd>
              <Button small onClick={() => setOpen('again')}>
                {t.again}
              </Button>
            </dd>
            <dt>{t.codes}</dt>
            <dd>
              <Status tone={data.codesLeft < 3 ? 'wait' : 'ok'}>{t.codesLeft({ count: data.codesLeft })}</Status>
            </dd>
            <dd>
              <Button small onClick={() => setOpen('codes')}>
                {t.renew}
              </Button>
            </dd>
          </>
        )}
      </dl>
      {open === 'password' && <ChangePasswordDialog onClose={close} />}
      {open === 'codes' && <RenewCodesDialog onClose={close} />}
      {open === 'again' && <AgainDialog onClose={close} />}
    </>
  )
}
