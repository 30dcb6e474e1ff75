/** What an administrator does to another's account, each asked first: close, open again, a first password, the second factor anew. */
import { useState } from 'react'
import { ConfirmDialog } from '#ui-kit/act/confirm-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { CloseAccountDialog } from './accounts-close.tsx'
import { useForgetFactor, type Account } from './accounts-data.ts'
import { FirstPasswordDialog } from './accounts-first-password.tsx'
import { accountTexts } from './accounts-texts.ts'

export type AccountAct = 'close' | 'reopen' | 'first-password' | 'forget-factor'

export function AccountActDialog(props: {
  act: AccountAct
  account: Account
  onClose: () => void
  refusal: ((error: unknown) => string) & { fields: (error: unknown) => FieldErrors }
}) {
  const { act, account, onClose, refusal } = props
  if (act === 'close') return <CloseAccountDialog account={account} onClose={onClose} refusal={refusal} />
  if (act === 'forget-factor') return <ForgetFactorDialog account={account} onClose={onClose} refusal={refusal} />
  return (
    <FirstPasswordDialog
      account={account}
      reopens={act === 'reopen'}
      onClose={onClose}
      fieldErrors={(error) => {
        const { '': whole, ...fields } = refusal.fields(error)
        return whole === undefined ? fields : { ...fields, password: whole }
      }}
    />
  )
}

function ForgetFactorDialog(props: { account: Account; onClose: () => void; refusal: (error: unknown) => string }) {
  const { account, onClose, refusal } = props
  const t = useTexts(accountTexts)
  const forget = useForgetFactor()
  const [wrong, setWrong] = useState('')
  return (
    <ConfirmDialog
      open
      title={t.forgetOf({ name: account.name })}
      verb={t.forget}
      busy={forget.isPending}
      onClose={onClose}
      onConfirm={() =>
        forget.mutate(account.accountId, {
          onSuccess: () => {
            showToast({ text: t.forgotten })
            onClose()
          },
          onError: (error) => setWrong(refusal(error)),
        })
      }
    >
      <p>{t.forgetWhat}</p>
      {wrong !== '' && (
        <Notice tone="bad" live>
          {wrong}
        </Notice>
      )}
    </ConfirmDialog>
  )
}
