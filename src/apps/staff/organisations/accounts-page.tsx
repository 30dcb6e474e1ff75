/** The accounts that workers sign in with: for the administrator. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { accountsQuery, type Account } from '#rooms/trust/ui/staff/accounts-data.ts'
import { AccountActDialog, type AccountAct } from '#rooms/trust/ui/staff/accounts-acts.tsx'
import { AccountsTable } from '#rooms/trust/ui/staff/accounts-table.tsx'
import { accountTexts } from '#rooms/trust/ui/staff/accounts-texts.ts'
import { SearchBox } from '#ui-kit/frame/search-box.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Pager } from '#ui-kit/show/pager.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../refusals.ts'
import { useMe } from '../session.tsx'
import { useUrlChoice } from '../url-choice.ts'
import { Filter } from './filter.tsx'
import { ForAdministrator, Read } from './read.tsx'
import { RegisterPage } from './register-page.tsx'
import { orgTexts } from './texts.ts'
import styles from './organisations.module.css'

const PAGE = 50

export function AccountsPage() {
  return (
    <ForAdministrator>
      <Accounts />
    </ForAdministrator>
  )
}

function Accounts() {
  const t = useTexts(orgTexts)
  const a = useTexts(accountTexts)
  const refusals = useRefusals()
  const me = useMe()
  const found = useQuery(accountsQuery)
  const [words, setWords] = useState('')
  const [page, setPage] = useState(1)
  const [state, setState] = useUrlChoice('tila', ['all', 'open', 'waiting', 'closed'], 'all')
  const [asked, setAsked] = useState<{ act: AccountAct; account: Account } | null>(null)
  const wanted = (one: Account) =>
    `${one.name} ${one.email}`.toLocaleLowerCase('fi').includes(words.toLocaleLowerCase('fi')) &&
    (state === 'all' || (state === 'closed' ? one.disabled : !one.disabled && (state === 'open' || !one.secondFactor)))
  return (
    <RegisterPage part={t.accounts}>
      <div className={styles['filters']}>
        <SearchBox
          label={a.search}
          wide
          onSearch={setWords}
          onType={(typed) => {
            setPage(1)
            setWords(typed)
          }}
        />
        <Filter
          label={a.state}
          value={state}
          onChange={(next) => {
            setPage(1)
            setState(next)
          }}
          options={[
            { value: 'all', label: a.all },
            { value: 'open', label: a.open },
            { value: 'waiting', label: a.factorOff },
            { value: 'closed', label: a.closed },
          ]}
        />
      </div>
      <Read query={found}>
        {({ accounts }) => {
          const rows = accounts.filter(wanted)
          return (
            <>
              <p className={styles['count']} role="status">
                {a.found({ count: rows.length })}
              </p>
              <AccountsTable
                accounts={rows.slice((page - 1) * PAGE, page * PAGE)}
                own={me.accountId}
                onAct={(act, account) => setAsked({ act, account })}
                empty={<Empty title={accounts.length === 0 ? a.none : t.noneFound}>{t.noneFoundNext}</Empty>}
              />
              <Pager label={a.accounts} page={page} pageSize={PAGE} total={rows.length} onPage={setPage} />
            </>
          )
        }}
      </Read>
      {asked && <AccountActDialog {...asked} onClose={() => setAsked(null)} refusal={refusals} />}
    </RegisterPage>
  )
}
