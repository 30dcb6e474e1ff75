/** What a worker has done in which unit over time, newest first; what goes on may be ended by the administrator. */
import type { ReactNode } from 'react'
import type { Day } from '#kit/day.ts'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { Worker } from '../../contract.ts'
import { WORKER_ROLE_TEXTS } from '../texts.ts'
import { InForce } from './in-force.tsx'
import { registerTexts } from './texts.ts'

export type HeldRole = Worker['roles'][number]

export function RoleHistory(props: {
  roles: readonly HeldRole[]
  today: Day
  caption: string
  /** Beside a role that has not ended; absent for readers who may not end it. */
  act?: (role: HeldRole) => ReactNode
  actHeader?: string
}) {
  const { roles, today, caption, act, actHeader = '' } = props
  const t = useTexts(registerTexts)
  const word = useWords()
  const format = useFormat()
  return (
    <DataTable
      caption={caption}
      hideCaption
      stack
      rows={roles}
      rowKey={(role) => `${role.unitId}-${role.role}-${role.startDate}`}
      empty={<Empty title={t.noRoles} />}
      columns={[
        { id: 'role', header: t.role, rowHeader: true, cell: (role) => word(WORKER_ROLE_TEXTS[role.role]) },
        { id: 'unit', header: t.unit, cell: (role) => role.unitName },
        {
          id: 'period',
          header: t.period,
          cell: (role) => (
            <>
              {format.period(role.startDate, role.endDate)} <InForce one={role} today={today} />
            </>
          ),
        },
        ...(act
          ? [
              {
                id: 'act',
                header: actHeader,
                cell: (role: HeldRole) => (role.endDate === null || role.endDate > today ? act(role) : null),
              },
            ]
          : []),
      ]}
    />
  )
}
