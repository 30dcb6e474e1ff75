/** The services a plan speaks of: from whom, from when, who answers for what. */
import type { Version } from '#rooms/plans/contract.ts'
import type { PlannedService } from '#rooms/plans/model.ts'
import { quantityWords } from '#rooms/plans/rules/quantity-words.ts'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { ProducerChain } from '#ui-kit/show/producer-chain.tsx'
import { useFormat, useLanguage, useTexts } from '#ui-kit/text-provider.tsx'
import { CostOfService } from '../package/unit-costs.tsx'
import { planTexts } from './texts.ts'

export function PlannedServices(props: {
  services: readonly PlannedService[]
  /** Null while costs are not shown. */
  unitCosts: Version['costs'] | null
}) {
  const { services, unitCosts } = props
  const t = useTexts(planTexts)
  const format = useFormat()
  const language = useLanguage()
  if (services.length === 0) return <p className="quiet">{t.noServices}</p>
  return (
    <DataTable
      caption={t.services}
      hideCaption
      stack
      rows={services}
      rowKey={(service) => service.plannedServiceId}
      columns={[
        {
          id: 'service',
          header: t.service,
          rowHeader: true,
          cell: (service) => (
            <>
              {service.serviceName}
              <ProducerChain
                organiserName={service.organiserName}
                producerName={service.organisationName}
                subcontractors={service.subcontractors}
              />
              {unitCosts !== null && (
                <CostOfService
                  quantity={service.quantity}
                  known={unitCosts.find(({ plannedServiceId }) => plannedServiceId === service.plannedServiceId)}
                />
              )}
            </>
          ),
        },
        {
          id: 'starts',
          header: t.starts,
          cell: (service) =>
            [
              service.startsOn === null ? '' : format.day(service.startsOn),
              service.durationText,
              quantityWords(service.quantity, language) ?? '',
            ]
              .filter(Boolean)
              .join(', ') || '–',
        },
        { id: 'responsibility', header: t.responsibility, cell: (service) => service.responsibility || '–' },
      ]}
    />
  )
}
