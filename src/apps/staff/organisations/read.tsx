/** What a page shows while a thing is fetched, when it is not there, and when it could not be fetched. */
import type { ReactNode } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import { Button } from '#ui-kit/act/button.tsx'
import { CallRefused } from '#ui-kit/call.ts'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { NotThere } from '../frame/not-there.tsx'
import { useRefusals } from '../refusals.ts'
import { useHasRole } from '../session.tsx'
import { staffTexts } from '../texts.ts'
import { orgTexts } from './texts.ts'

export function Read<Data>({ query, children }: { query: UseQueryResult<Data>; children: (data: Data) => ReactNode }) {
  const t = useTexts(orgTexts)
  const staff = useTexts(staffTexts)
  const refusals = useRefusals()
  if (query.data !== undefined) return children(query.data)
  if (query.isPending) return <Loading lines={5} />
  if (query.error instanceof CallRefused && (query.error.status === 404 || query.error.status === 403))
    return <NotThere />
  return (
    <Notice
      tone="bad"
      title={t.loadFailed}
      actions={
        <Button small onClick={() => void query.refetch()}>
          {staff.tryAgain}
        </Button>
      }
    >
      {refusals(query.error)}
    </Notice>
  )
}

/** Pages of the administrator: for others they are not there. */
export function ForAdministrator({ children }: { children: ReactNode }) {
  return useHasRole('administrator') ? children : <NotThere />
}
