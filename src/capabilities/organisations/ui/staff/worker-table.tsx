/** Workers in a table: what each does in which unit, and in which languages. */
import type { ReactNode } from 'react'
import type { Day } from '#kit/day.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { DataTable, type Column } from '#ui-kit/show/data-table.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { Worker } from '../../contract.ts'
import { WORKER_ROLES } from '../../model.ts'
import { WORKER_ROLE_TEXTS } from '../texts.ts'
import { InForce } from './in-force.tsx'
import { useLanguageName } from './languages.ts'
import { SectorWord } from './sector-word.tsx'
import { registerTexts } from './texts.ts'

export function WorkerTable(props: {
  workers: readonly Worker[]
  today: Day
  empty: ReactNode
  withOrganisation?: boolean
  caption?: string
}) {
  const { workers, today, empty, withOrganisation = false, caption } = props
  const t = useTexts(registerTexts)
  const word = useWords()
  const languageName = useLanguageName()
  const columns: Column<Worker>[] = [
    {
      id: 'name',
      header: t.worker,
      rowHeader: true,
      cell: (one) => (
        <>
          <Link to={`/organisaatiot/ihmiset/${one.workerId}`}>
            {one.surname} {one.givenName}
          </Link>{' '}
          <InForce one={one} today={today} />
        </>
      ),
    },
    {
      id: 'roles',
      header: t.roles,
      cell: (one) =>
        one.roles.length === 0 ? (
          <span className="quiet">{t.noRole}</span>
        ) : (
          WORKER_ROLES.filter((role) => one.roles.some((held) => held.role === role)).map((role) => (
            <div key={role}>
              {word(WORKER_ROLE_TEXTS[role])}:{' '}
              {one.roles
                .filter((held) => held.role === role)
                .map((held) => held.unitName)
                .join(', ')}
            </div>
          ))
        ),
    },
    { id: 'languages', header: t.languages, cell: (one) => one.languages.map(languageName).join(', ') },
  ]
  if (withOrganisation)
    columns.splice(1, 0, {
      id: 'organisation',
      header: t.organisation,
      cell: (one) => (
        <>
          <div>{one.organisationName}</div>
          <div className="quiet">
            <SectorWord sector={one.sector} />
          </div>
        </>
      ),
    })
  return (
    <DataTable
      caption={caption ?? t.workers}
      hideCaption
      stack
      rows={workers}
      rowKey={(one) => one.workerId}
      empty={empty}
      columns={columns}
    />
  )
}
