/** Accounts in a table: whose, with which address, is the second factor there, is it open. */
import type { ReactNode } from 'react'
import { Ellipsis } from 'lucide-react'
import { MenuButton } from '#ui-kit/act/menu-button.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { Chip } from '#ui-kit/say/chip.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import type { AccountAct } from './accounts-acts.tsx'
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
  onAct: (act: AccountAct, account: Account) => void
  empty: ReactNode
}) {
  const { accounts, own, onAct, empty } = props
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
          id: 'acts',
          header: t.actsShort,
          cell: (one) =>
            one.accountId === own ? (
              <span className="quiet">{t.own}</span>
            ) : (
              <MenuButton
                small
                onlyIcon
                icon={Ellipsis}
                label={t.acts({ name: one.name })}
                items={actsOf(one).map((act) => ({ id: act, label: t[WORD[act]], onChoose: () => onAct(act, one) }))}
              />
            ),
        },
      ]}
    />
  )
}

const WORD = {
  close: 'disable',
  reopen: 'reopen',
  'first-password': 'givePassword',
  'forget-factor': 'forget',
} as const

/** A demo account has neither password nor factor of its own. */
const actsOf = (account: Account): readonly AccountAct[] =>
  account.disabled
    ? ['reopen']
    : [
        ...(account.demo ? [] : (['first-password'] as const)),
        ...(account.secondFactor && !account.demo ? (['forget-factor'] as const) : []),
        'close',
      ]
