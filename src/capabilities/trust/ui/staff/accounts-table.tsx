/** Accounts in a table: whose, with which address, is the second factor there, is it open. */
import type { ReactNode } from 'react'
import { Button } from '#ui-kit/act/button.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { Chip } from '#ui-kit/say/chip.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import type { Account } from './accounts-data.ts'
import { accountTexts } from './accounts-texts.ts'

export function AccountState({ account }: { account: Account }) {
  const t = useTexts(accountTexts)
  return account.disabled ? <Status tone="off">{t.closed}</Status> : <Status tone="ok">{t.open}</Status>
}

export function SecondFactor({ account }: { account: Account }) {
  const t = useTexts(accountTexts)
  return account.secondFactor ? <Status tone="ok">{t.factorOn}</Status> : <Status tone="wait">{t.factorOff}</Status>
}

export function AccountsTable(props: {
  accounts: readonly Account[]
  /** The reader's own account, which another administrator closes. */
  own: string
  onDisable: (account: Account) => void
  empty: ReactNode
}) {
  const { accounts, own, onDisable, empty } = props
  const t = useTexts(accountTexts)
  return (
    <DataTable
      caption={t.accounts}
      hideCaption
      stack
      rows={accounts}
      rowKey={(one) => one.accountId}
      empty={empty}
      columns={[
        {
          id: 'name',
          header: t.worker,
          rowHeader: true,
          cell: (one) => <Link to={`/organisaatiot/ihmiset/${one.workerId}`}>{one.name}</Link>,
        },
        {
          id: 'email',
          header: t.email,
          cell: (one) => (
            <>
              <span style={{ overflowWrap: 'anywhere' }}>{one.email}</span> {one.demo && <Chip>{t.demo}</Chip>}
            </>
          ),
        },
        {
          id: 'factor',
          header: t.secondFactor,
          cell: (one) => (one.disabled ? null : <SecondFactor account={one} />),
        },
        { id: 'state', header: t.state, cell: (one) => <AccountState account={one} /> },
        {
          id: 'disable',
          header: t.disable,
          cell: (one) =>
            one.disabled ? null : one.accountId === own ? (
              <span className="quiet">{t.own}</span>
            ) : (
              <Button small aria-label={t.disableOf({ name: one.name })} onClick={() => onDisable(one)}>
                {t.disable}
              </Button>
            ),
        },
      ]}
    />
  )
}
