/** Closing an account: asked first, with what follows said plainly. */
import { useState } from 'react'
import { ConfirmDialog } from '#ui-kit/act/confirm-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useDisableAccount, type Account } from './accounts-data.ts'
import { accountTexts } from './accounts-texts.ts'

export function CloseAccountDialog(props: {
  account: Account
  onClose: () => void
  refusal: (error: unknown) => string
}) {
  const { account, onClose, refusal } = props
  const t = useTexts(accountTexts)
  const disable = useDisableAccount()
  const [wrong, setWrong] = useState('')
  return (
    <ConfirmDialog
      open
      danger
      title={t.disableOf({ name: account.name })}
      verb={t.disable}
      busy={disable.isPending}
      onClose={onClose}
      onConfirm={() =>
        disable.mutate(account.accountId, {
          onSuccess: () => {
            showToast({ text: t.disabled })
            onClose()
          },
          onError: (error) => setWrong(refusal(error)),
        })
      }
    >
      <p>{t.disableWhat}</p>
      {wrong !== '' && (
        <Notice tone="bad" live>
          {wrong}
        </Notice>
      )}
    </ConfirmDialog>
  )
}
