/** One service: level, form of work and, for professionals, what it costs by year and from what source. */
import { useQuery } from '@tanstack/react-query'
import { Pencil, Plus } from 'lucide-react'
import type { Sector } from '#rooms/organisations/model.ts'
import { DOMAIN_TEXTS } from '#kit/domains.ts'
import type { Service, UnitCost } from '#rooms/network/contract.ts'
import { serviceQuery, unitCostsQuery } from '#rooms/network/ui/data.ts'
import { chainTexts } from '#rooms/network/ui/staff/chain-texts.ts'
import { catalogueTexts } from '#rooms/network/ui/staff/texts.ts'
import { serviceForm, useServiceWords } from '#rooms/network/ui/staff/service-fields.tsx'
import { unitCostForm, useUnitCostWords } from '#rooms/network/ui/staff/unit-cost-fields.tsx'
import { COST_UNIT_TEXTS, LEVEL_TEXTS, WORK_FORM_TEXTS } from '#rooms/network/ui/texts.ts'
import { InForce } from '#rooms/organisations/ui/staff/in-force.tsx'
import { SectorWord } from '#rooms/organisations/ui/staff/sector-word.tsx'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Chip } from '#ui-kit/say/chip.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { ProducerChain } from '#ui-kit/show/producer-chain.tsx'
import { DataTable, type Column } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { usePageTitle } from '../page-title.ts'
import { useHasRole } from '../session.tsx'
import { todayInFinland } from '../today-day.ts'
import { ChainHistory } from './chain-history.tsx'
import { useSeesCosts } from './costs.ts'
import { useParam } from './param.ts'
import { Read } from './read.tsx'
import { RegisterHistory } from './register-history.tsx'
import { ServiceFigures } from './service-figures.tsx'
import { orgTexts } from './texts.ts'
import styles from './organisations.module.css'

export function ServicePage() {
  const c = useTexts(catalogueTexts)
  const found = useQuery(serviceQuery(useParam('serviceId')))
  usePageTitle(found.data?.name ?? c.service)
  return <Read query={found}>{(one) => <Whole one={one} />}</Read>
}

function Whole({ one }: { one: Service }) {
  const t = useTexts(orgTexts)
  const c = useTexts(catalogueTexts)
  const chain = useTexts(chainTexts)
  const word = useWords()
  const format = useFormat()
  const administrator = useHasRole('administrator')
  const seesCosts = useSeesCosts()
  const steers = useHasRole('coordinator', 'supervisor')
  const here = `/organisaatiot/palvelut/${one.serviceId}`
  const [today, words, costWords] = [todayInFinland(), useServiceWords(), useUnitCostWords()]
  return (
    <>
      <Crumb
        above={[
          { to: '/organisaatiot', label: t.title },
          { to: '/organisaatiot/palvelut', label: t.services },
        ]}
        here={one.name}
      />
      <PageHead
        title={one.name}
        beside={<InForce one={one} today={today} />}
        actions={
          administrator && (
            <ButtonLink to={`${here}/muokkaa`} icon={Pencil}>
              {t.edit}
            </ButtonLink>
          )
        }
      />
      <Section title={c.service}>
        <dl className={styles['facts']}>
          <dt>{c.producer}</dt>
          <dd>
            <Link to={`/organisaatiot/${one.organisationId}`}>{one.organisationName}</Link>,{' '}
            <SectorWord sector={one.sector as Sector} />
          </dd>
          <dt>{c.level}</dt>
          <dd>{word(LEVEL_TEXTS[one.level])}</dd>
          <dt>{c.workForm}</dt>
          <dd>{word(WORK_FORM_TEXTS[one.workForm])}</dd>
          <dt>{c.domains}</dt>
          <dd>
            {one.domains.map((each) => word(DOMAIN_TEXTS[each])).join(', ') || <span className="quiet">{c.none}</span>}
          </dd>
          <dt>{c.code}</dt>
          <dd>{one.code}</dd>
          <dt>{c.legalBasis}</dt>
          <dd>{one.legalBasis || <span className="quiet">{c.none}</span>}</dd>
          <dt>{c.period}</dt>
          <dd>{format.period(one.startDate, one.endDate)}</dd>
        </dl>
      </Section>
      <Section
        title={chain.title}
        aside={
          administrator && (
            <ButtonLink small icon={Pencil} to={`${here}/ketju`}>
              {chain.edit}
            </ButtonLink>
          )
        }
      >
        <Chain one={one} />
      </Section>
      {steers && <ServiceFigures serviceId={one.serviceId} />}
      {seesCosts && (
        <Section
          title={c.unitCosts}
          aside={
            administrator && (
              <ButtonLink small icon={Plus} to={`${here}/kustannus`}>
                {t.setCost}
              </ButtonLink>
            )
          }
        >
          <p className="quiet">{c.costsLead}</p>
          <Costs serviceId={one.serviceId} />
        </Section>
      )}
      <RegisterHistory
        register="service"
        recordId={one.serviceId}
        words={words}
        form={(content) => serviceForm({ ...one, ...content }, today)}
        edit={() => `${here}/muokkaa`}
      />
      {administrator && <ChainHistory serviceId={one.serviceId} />}
      {seesCosts && (
        <RegisterHistory
          register="unit_cost"
          recordId={one.serviceId}
          title={t.costHistory}
          words={costWords}
          form={(content) => unitCostForm(content as unknown as UnitCost)}
          edit={({ year }) => `${here}/kustannus/${String(year)}`}
          line={({ year }) => String(year)}
        />
      )}
    </>
  )
}

/** The chain of today; those of other times below it. */
function Chain({ one }: { one: Service }) {
  const chain = useTexts(chainTexts)
  const format = useFormat()
  const today = todayInFinland()
  const nameOf = (id: string | null) =>
    one.subcontractors.find(({ organisationId }) => organisationId === id)?.organisationName ?? null
  const now = one.subcontractors.filter(
    ({ startDate, endDate }) => startDate <= today && (endDate === null || endDate >= today),
  )
  const others = one.subcontractors.filter((each) => !now.includes(each))
  return (
    <>
      <ProducerChain
        organiserName={one.organiser?.organisationName ?? null}
        producerName={one.organisationName}
        subcontractors={now.map(({ organisationName, underId, what }) => ({
          organisationName,
          underName: nameOf(underId),
          what,
        }))}
        sayUnknown
      />
      {others.length > 0 && (
        <div className={styles['under']}>
          <p className="quiet">{chain.before}</p>
          <ul className={styles['list']}>
            {others.map((each) => (
              <li key={`${each.organisationId} ${each.startDate}`}>
                {chain.beforeLine({
                  name: each.organisationName,
                  period: format.period(each.startDate, each.endDate),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Costs({ serviceId }: { serviceId: string }) {
  const t = useTexts(orgTexts)
  const c = useTexts(catalogueTexts)
  const word = useWords()
  const format = useFormat()
  const administrator = useHasRole('administrator')
  const costs = useQuery(unitCostsQuery(serviceId))
  const columns: Column<UnitCost>[] = [
    { id: 'year', header: c.year, rowHeader: true, cell: (cost) => cost.year },
    { id: 'cost', header: c.cost, number: true, cell: (cost) => format.euros(cost.cents) },
    { id: 'per', header: c.per, cell: (cost) => word(COST_UNIT_TEXTS[cost.unit]) },
    {
      id: 'source',
      header: c.source,
      cell: (cost) => (
        <>
          {cost.source} {cost.fictitious && <Chip tone="warn">{c.fictitious}</Chip>}
        </>
      ),
    },
  ]
  if (administrator)
    columns.push({
      id: 'change',
      header: t.change,
      cell: (cost) => (
        <Link
          to={`/organisaatiot/palvelut/${serviceId}/kustannus/${cost.year}`}
          aria-label={t.changeCostOf({ year: String(cost.year) })}
        >
          {t.change}
        </Link>
      ),
    })
  return (
    <Read query={costs}>
      {({ unitCosts }) => (
        <DataTable
          caption={c.unitCosts}
          hideCaption
          stack
          rows={unitCosts}
          rowKey={(cost) => String(cost.year)}
          empty={<Empty title={c.noCosts} />}
          columns={columns}
        />
      )}
    </Read>
  )
}
