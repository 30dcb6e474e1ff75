/** Organisations in a table that one can sort: name, sector, units, workers. */
import { useState, type ReactNode } from 'react'
import type { Day } from '#kit/day.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { DataTable, type Sorting } from '#ui-kit/show/data-table.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import type { Organisation } from '../../contract.ts'
import { SECTORS } from '../../model.ts'
import { InForce } from './in-force.tsx'
import { SectorWord } from './sector-word.tsx'
import { registerTexts } from './texts.ts'

const order: Record<string, (a: Organisation, b: Organisation) => number> = {
  name: (a, b) => a.name.localeCompare(b.name, 'fi'),
  sector: (a, b) => SECTORS.indexOf(a.sector) - SECTORS.indexOf(b.sector) || a.name.localeCompare(b.name, 'fi'),
  units: (a, b) => a.units - b.units,
  workers: (a, b) => a.workers - b.workers,
}

export function OrganisationTable(props: { organisations: readonly Organisation[]; today: Day; empty: ReactNode }) {
  const { organisations, today, empty } = props
  const t = useTexts(registerTexts)
  const [sorting, setSorting] = useState<Sorting>({ by: 'name', down: false })
  const rows = organisations.toSorted((a, b) => (sorting.down ? -1 : 1) * (order[sorting.by] ?? order['name']!)(a, b))
  return (
    <DataTable
      caption={t.organisations}
      hideCaption
      stack
      rows={rows}
      rowKey={(one) => one.organisationId}
      sorting={sorting}
      onSort={setSorting}
      empty={empty}
      columns={[
        {
          id: 'name',
          header: t.name,
          sortable: true,
          rowHeader: true,
          cell: (one) => (
            <>
              <Link to={`/organisaatiot/${one.organisationId}`}>{one.name}</Link> <InForce one={one} today={today} />
            </>
          ),
        },
        { id: 'sector', header: t.sector, sortable: true, cell: (one) => <SectorWord sector={one.sector} /> },
        { id: 'units', header: t.units, sortable: true, number: true, cell: (one) => one.units },
        { id: 'workers', header: t.workers, sortable: true, number: true, cell: (one) => one.workers },
      ]}
    />
  )
}
