/** The services a plan speaks of: from whom, from when, who answers for what. */
import type { PlannedService } from '#rooms/plans/model.ts'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { ProducerChain } from '#ui-kit/show/producer-chain.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { CostOfCourse } from '../package/unit-costs.tsx'
import { planTexts } from './texts.ts'

export function PlannedServices({ services, costs }: { services: readonly PlannedService[]; costs: boolean }) {
  const t = useTexts(planTexts)
  const format = useFormat()
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
              {costs && <CostOfCourse courseId={service.courseId} />}
            </>
          ),
        },
        {
          id: 'starts',
          header: t.starts,
          cell: (service) =>
            [service.startsOn === null ? '' : format.day(service.startsOn), service.durationText]
              .filter(Boolean)
              .join(', ') || '–',
        },
        { id: 'responsibility', header: t.responsibility, cell: (service) => service.responsibility || '–' },
      ]}
    />
  )
}
