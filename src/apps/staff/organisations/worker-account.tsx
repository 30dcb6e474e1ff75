/** The account a worker signs in with, as the administrator sees it: there, closed, or to be opened. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { AccountActDialog, type AccountAct } from '#rooms/trust/ui/staff/accounts-acts.tsx'
import { accountsQuery, type Account } from '#rooms/trust/ui/staff/accounts-data.ts'
import { NewAccountDialog } from '#rooms/trust/ui/staff/accounts-new.tsx'
import { AccountsTable } from '#rooms/trust/ui/staff/accounts-table.tsx'
import { accountTexts } from '#rooms/trust/ui/staff/accounts-texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../refusals.ts'
import { useMe } from '../session.tsx'
import { Read } from './read.tsx'
import { orgTexts } from './texts.ts'

export function WorkerAccount({ workerId }: { workerId: string }) {
  const t = useTexts(orgTexts)
  const a = useTexts(accountTexts)
  const refusals = useRefusals()
  const me = useMe()
  const found = useQuery(accountsQuery)
  const [opening, setOpening] = useState(false)
  const [asked, setAsked] = useState<{ act: AccountAct; account: Account } | null>(null)
  const own = found.data?.accounts.filter((one) => one.workerId === workerId)
  return (
    <Section
      title={t.account}
      aside={
        own !== undefined &&
        own.every((one) => one.disabled) && (
          <Button small icon={UserPlus} onClick={() => setOpening(true)}>
            {a.create}
          </Button>
        )
      }
    >
      <Read query={found}>
        {() => (
          <AccountsTable
            accounts={own ?? []}
            own={me.accountId}
            onAct={(act, account) => setAsked({ act, account })}
            empty={<Empty title={t.noAccount} />}
          />
        )}
      </Read>
      {opening && (
        <NewAccountDialog workerId={workerId} onClose={() => setOpening(false)} fieldErrors={refusals.fields} />
      )}
      {asked && <AccountActDialog {...asked} onClose={() => setAsked(null)} refusal={refusals} />}
    </Section>
  )
}
