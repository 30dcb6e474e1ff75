/** Services in a table: level, producer, and what they cost for those who may see it. */
import type { ReactNode } from 'react'
import { Link } from '#ui-kit/frame/link.tsx'
import { DataTable, type Column } from '#ui-kit/show/data-table.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { Service } from '../../contract.ts'
import { LEVEL_TEXTS, WORK_FORM_TEXTS } from '../texts.ts'
import { catalogueTexts } from './texts.ts'
import { UnitCostWords } from './unit-cost-words.tsx'

export function ServiceTable(props: {
  services: readonly Service[]
  empty: ReactNode
  withCosts: boolean
  /** Given, the producer is shown with its sector. */
  sectorWord?: (sector: string) => ReactNode
}) {
  const { services, empty, withCosts, sectorWord } = props
  const t = useTexts(catalogueTexts)
  const word = useWords()
  const columns: Column<Service>[] = [
    {
      id: 'name',
      header: t.service,
      rowHeader: true,
      cell: (one) => <Link to={`/organisaatiot/palvelut/${one.serviceId}`}>{one.name}</Link>,
    },
  ]
  if (sectorWord)
    columns.push({
      id: 'producer',
      header: t.producer,
      cell: (one) => (
        <>
          <div>{one.organisationName}</div>
          <div className="quiet">{sectorWord(one.sector)}</div>
          {one.organiser !== null && one.organiser.organisationId !== one.organisationId && (
            <div className="small quiet">{t.organisedBy({ name: one.organiser.organisationName })}</div>
          )}
        </>
      ),
    })
  columns.push(
    { id: 'level', header: t.level, cell: (one) => word(LEVEL_TEXTS[one.level]) },
    { id: 'form', header: t.workForm, cell: (one) => word(WORK_FORM_TEXTS[one.workForm]) },
  )
  if (withCosts) columns.push({ id: 'cost', header: t.unitCost, cell: (one) => <UnitCostWords cost={one.unitCost} /> })
  return (
    <DataTable
      caption={t.services}
      hideCaption
      stack
      rows={services}
      rowKey={(one) => one.serviceId}
      empty={empty}
      columns={columns}
    />
  )
}
