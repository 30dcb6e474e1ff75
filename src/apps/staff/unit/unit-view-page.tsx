/** The unit for who steers it: coverage, plans, clocks and load, counted today; no family is ranked. */
import { useQuery } from '@tanstack/react-query'
import { unitViewQuery, type UnitView } from '#rooms/engagement/ui/unit-view-data.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useMyUnits } from '../my-units.ts'
import { usePageTitle } from '../page-title.ts'
import { Refused } from '../refused.tsx'
import { useUrlChoice } from '../url-choice.ts'
import { WorkerLoad } from './worker-load.tsx'
import { unitTexts } from './texts.ts'
import styles from './unit.module.css'

export function UnitViewPage() {
  const t = useTexts(unitTexts)
  usePageTitle(t.title)
  const units = useMyUnits()?.filter(({ roles }) => roles.includes('supervisor') || roles.includes('coordinator'))
  if (units === undefined) return <Loading lines={6} />
  if (units.length === 0) return <Empty title={t.noUnit} />
  return <OfUnits units={units.map(({ unitId, name }) => ({ value: String(unitId), label: name }))} />
}

function OfUnits({ units }: { units: readonly { value: string; label: string }[] }) {
  const t = useTexts(unitTexts)
  const format = useFormat()
  const [unit, setUnit] = useUrlChoice(
    'yksikko',
    units.map(({ value }) => value),
    units[0]!.value,
  )
  const asked = useQuery(unitViewQuery(Number(unit)))
  return (
    <>
      <PageHead
        title={units.find(({ value }) => value === unit)?.label ?? t.title}
        lead={asked.data && t.lead({ day: format.day(asked.data.day) })}
        actions={<ButtonLink to="/siirrot">{t.toReassign}</ButtonLink>}
      />
      {units.length > 1 && (
        <div className={styles['which']}>
          <SelectField label={t.which} name="unit" value={unit} onChange={setUnit} options={units} />
        </div>
      )}
      {asked.isError ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <Loading lines={8} />
      ) : (
        <Figures view={asked.data} />
      )}
    </>
  )
}

type Line = { id: string; what: string; count: number; to?: string }

function Figures({ view }: { view: UnitView }) {
  const t = useTexts(unitTexts)
  const f = view.figures
  const list = (phase: string) => `/perheet?kenen=unit&vaihe=${phase}`
  const without = f.open - f.withNamed - f.namedWaived
  return (
    <>
      <Section title={t.answers}>
        <p>{t.coverage({ covered: f.withNamed + f.namedWaived, all: f.open })}</p>
        <Lines
          caption={t.answers}
          lines={[
            { id: 'open', what: t.open, count: f.open, to: '/perheet?kenen=unit' },
            { id: 'named', what: t.withNamed, count: f.withNamed },
            { id: 'waived', what: t.namedWaived, count: f.namedWaived },
            { id: 'none', what: t.noNamed, count: without, ...(without > 0 ? { to: '/yhteydenotot' } : {}) },
            { id: 'partner', what: t.withPartner, count: f.withPartner },
            { id: 'covered', what: t.covered, count: f.covered, to: '/siirrot' },
          ]}
        />
      </Section>
      <Section title={t.plans}>
        <Lines
          caption={t.plans}
          lines={[
            { id: 'change', what: t.inChange, count: f.inChange, to: list('change') },
            { id: 'noPlan', what: t.withoutPlan, count: f.withoutPlan, to: list('change') },
            { id: 'late', what: t.reviewLate, count: f.reviewLate },
            { id: 'soon', what: t.reviewSoon, count: f.reviewSoon },
            { id: 'assess', what: t.assessments, count: f.assessments, to: list('initial_assessment') },
            { id: 'aim', what: t.pastAim, count: f.pastAim, to: list('initial_assessment') },
            { id: 'law', what: t.pastLaw, count: f.pastLaw, to: list('initial_assessment') },
          ]}
        />
      </Section>
      <div className={styles['load']}>
        <WorkerLoad view={view} />
      </div>
    </>
  )
}

function Lines({ caption, lines }: { caption: string; lines: readonly Line[] }) {
  const t = useTexts(unitTexts)
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={lines}
      rowKey={(row) => row.id}
      columns={[
        { id: 'what', header: t.figure, rowHeader: true, cell: (row) => row.what },
        { id: 'count', header: t.count, number: true, cell: (row) => row.count },
        {
          id: 'list',
          header: t.list,
          cell: (row) =>
            row.to !== undefined &&
            row.count > 0 && (
              <Link to={row.to}>
                {t.openList}
                <span className="sr">: {row.what}</span>
              </Link>
            ),
        },
      ]}
    />
  )
}
