/** One unit: what it gives, what it does not and where that is found, whom it serves, and who works there. */
import { useQuery } from '@tanstack/react-query'
import { Pencil } from 'lucide-react'
import { unitQuery, workersQuery } from '#rooms/organisations/ui/data.ts'
import { InForce } from '#rooms/organisations/ui/staff/in-force.tsx'
import { SectorWord } from '#rooms/organisations/ui/staff/sector-word.tsx'
import { registerTexts } from '#rooms/organisations/ui/staff/texts.ts'
import { unitForm, useUnitWords } from '#rooms/organisations/ui/staff/unit-fields.tsx'
import { UnitFacts } from '#rooms/organisations/ui/staff/unit-facts.tsx'
import { WorkerTable } from '#rooms/organisations/ui/staff/worker-table.tsx'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../page-title.ts'
import { useHasRole } from '../session.tsx'
import { todayInFinland } from '../today-day.ts'
import { useParam } from './param.ts'
import { Read } from './read.tsx'
import { RegisterHistory } from './register-history.tsx'
import { orgTexts } from './texts.ts'

export function UnitPage() {
  const t = useTexts(orgTexts)
  const r = useTexts(registerTexts)
  const format = useFormat()
  const administrator = useHasRole('administrator')
  const today = todayInFinland()
  const words = useUnitWords()
  const unitId = Number(useParam('unitId')) || 0
  const found = useQuery(unitQuery(unitId))
  const workers = useQuery(workersQuery({ unitId }))
  usePageTitle(found.data?.name ?? r.unit)
  return (
    <Read query={found}>
      {(unit) => (
        <>
          <Crumb
            above={[
              { to: '/organisaatiot', label: t.title },
              { to: `/organisaatiot/${unit.organisationId}`, label: unit.organisationName },
            ]}
            here={unit.name}
          />
          <PageHead
            title={unit.name}
            beside={<InForce one={unit} today={today} />}
            lead={
              <>
                {unit.organisationName}, <SectorWord sector={unit.sector} />.{' '}
                {format.period(unit.startDate, unit.endDate)}.
              </>
            }
            actions={
              administrator && (
                <ButtonLink to={`/organisaatiot/yksikot/${unit.unitId}/muokkaa`} icon={Pencil}>
                  {t.edit}
                </ButtonLink>
              )
            }
          />
          <Section title={r.scopeTitle}>
            <UnitFacts unit={unit} />
          </Section>
          <Section title={r.workers}>
            <Read query={workers}>
              {(list) => <WorkerTable workers={list.workers} today={today} empty={<Empty title={r.noWorkers} />} />}
            </Read>
          </Section>
          <RegisterHistory
            register="unit"
            recordId={String(unit.unitId)}
            words={words}
            form={(content) => unitForm({ ...unit, ...content }, today)}
            edit={() => `/organisaatiot/yksikot/${unit.unitId}/muokkaa`}
          />
        </>
      )}
    </Read>
  )
}
