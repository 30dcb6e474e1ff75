/** One organisation: how to reach it, its units with what they give and do not, its workers and its services. */
import { useQuery } from '@tanstack/react-query'
import { Pencil, Plus } from 'lucide-react'
import type { Organisation } from '#rooms/organisations/contract.ts'
import { servicesQuery } from '#rooms/network/ui/data.ts'
import { ServiceTable } from '#rooms/network/ui/staff/service-table.tsx'
import { catalogueTexts } from '#rooms/network/ui/staff/texts.ts'
import { organisationQuery } from '#rooms/organisations/ui/data.ts'
import { organisationForm, useOrganisationWords } from '#rooms/organisations/ui/staff/organisation-fields.tsx'
import { InForce } from '#rooms/organisations/ui/staff/in-force.tsx'
import { SectorWord } from '#rooms/organisations/ui/staff/sector-word.tsx'
import { registerTexts } from '#rooms/organisations/ui/staff/texts.ts'
import { UnitFacts } from '#rooms/organisations/ui/staff/unit-facts.tsx'
import { WorkerTable } from '#rooms/organisations/ui/staff/worker-table.tsx'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../page-title.ts'
import { useHasRole } from '../session.tsx'
import { todayInFinland } from '../today-day.ts'
import { useSeesCosts } from './costs.ts'
import { useParam } from './param.ts'
import { Read } from './read.tsx'
import { RegisterHistory } from './register-history.tsx'
import { orgTexts } from './texts.ts'
import styles from './organisations.module.css'

export function OrganisationPage() {
  const organisationId = useParam('organisationId')
  const found = useQuery(organisationQuery(organisationId))
  const t = useTexts(orgTexts)
  usePageTitle(found.data?.name ?? t.organisations)
  return <Read query={found}>{(one) => <Whole one={one} />}</Read>
}

type One = Organisation & {
  unitList: Parameters<typeof UnitFacts>[0]['unit'][]
  workerList: Parameters<typeof WorkerTable>[0]['workers'][number][]
}

function Whole({ one }: { one: One }) {
  const t = useTexts(orgTexts)
  const r = useTexts(registerTexts)
  const c = useTexts(catalogueTexts)
  const administrator = useHasRole('administrator')
  const seesCosts = useSeesCosts()
  const today = todayInFinland()
  const words = useOrganisationWords()
  const services = useQuery(servicesQuery({ organisationId: one.organisationId, current: 'false' }))
  const here = `/organisaatiot/${one.organisationId}`
  const add = (to: string, label: string) =>
    administrator && (
      <ButtonLink small icon={Plus} to={`${here}/${to}`}>
        {label}
      </ButtonLink>
    )
  return (
    <>
      <Crumb above={[{ to: '/organisaatiot', label: t.title }]} here={one.name} />
      <PageHead
        title={one.name}
        beside={<InForce one={one} today={today} />}
        lead={
          <>
            <SectorWord sector={one.sector} />. {r.unitCount({ count: one.units })},{' '}
            {r.workerCount({ count: one.workers })}.
          </>
        }
        actions={
          administrator && (
            <ButtonLink to={`${here}/muokkaa`} icon={Pencil}>
              {t.edit}
            </ButtonLink>
          )
        }
      />
      <Section title={r.contactDetails}>
        <ContactDetails one={one} />
      </Section>
      <Section title={r.units} aside={add('uusi-yksikko', t.newUnit)}>
        {one.unitList.length === 0 ? (
          <Empty title={r.noUnits}>{administrator && r.noUnitsNext}</Empty>
        ) : (
          <Rows label={r.units}>
            {one.unitList.map((unit) => (
              <Row
                key={unit.unitId}
                why={
                  <>
                    <Link to={`/organisaatiot/yksikot/${unit.unitId}`}>{unit.name}</Link>{' '}
                    <InForce one={unit} today={today} />
                  </>
                }
              >
                <UnitFacts unit={unit} />
              </Row>
            ))}
          </Rows>
        )}
      </Section>
      <Section title={r.workers} aside={add('uusi-tyontekija', t.newWorker)}>
        <WorkerTable workers={one.workerList} today={today} empty={<Empty title={r.noWorkers} />} />
      </Section>
      <Section title={c.services} aside={add('uusi-palvelu', t.newService)}>
        <Read query={services}>
          {(found) => (
            <ServiceTable services={found.services} withCosts={seesCosts} empty={<Empty title={c.noServices} />} />
          )}
        </Read>
      </Section>
      <RegisterHistory
        register="organisation"
        recordId={one.organisationId}
        words={words}
        form={(content) => organisationForm({ ...one, ...content }, today)}
        edit={() => `${here}/muokkaa`}
      />
    </>
  )
}

function ContactDetails({ one }: { one: Organisation }) {
  const r = useTexts(registerTexts)
  const format = useFormat()
  const none = <span className="quiet">{r.none}</span>
  return (
    <dl className={styles['facts']}>
      <dt>{r.phone}</dt>
      <dd>{one.phone === null ? none : <a href={`tel:${one.phone.replaceAll(/\s/g, '')}`}>{one.phone}</a>}</dd>
      <dt>{r.email}</dt>
      <dd>{one.email === null ? none : <a href={`mailto:${one.email}`}>{one.email}</a>}</dd>
      <dt>{r.businessId}</dt>
      <dd>{one.businessId ?? none}</dd>
      <dt>{r.period}</dt>
      <dd>{format.period(one.startDate, one.endDate)}</dd>
    </dl>
  )
}
