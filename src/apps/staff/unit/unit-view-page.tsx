/** The unit for who steers it: coverage, plans, clocks and load, counted today; no family is ranked. */
import { useQuery } from '@tanstack/react-query'
import type { UnitFigure } from '#rooms/engagement/model.ts'
import { UNIT_FIGURE_TEXTS } from '#rooms/engagement/ui/unit-figure-texts.ts'
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
import { useWords } from '#ui-kit/words.ts'
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
        <Figures view={asked.data} unitId={unit} />
      )}
    </>
  )
}

type Line = { id: UnitFigure; count: number }

function Figures({ view, unitId }: { view: UnitView; unitId: string }) {
  const t = useTexts(unitTexts)
  const f = view.figures
  const without = f.open - f.withNamed - f.namedWaived
  return (
    <>
      <Section title={t.answers}>
        <p>{t.coverage({ covered: f.withNamed + f.namedWaived, all: f.open })}</p>
        <Lines
          caption={t.answers}
          unitId={unitId}
          lines={[
            { id: 'open', count: f.open },
            { id: 'named', count: f.withNamed },
            { id: 'waived', count: f.namedWaived },
            { id: 'unnamed', count: without },
            { id: 'partner', count: f.withPartner },
            { id: 'covered', count: f.covered },
          ]}
        />
      </Section>
      <Section title={t.plans}>
        <Lines
          caption={t.plans}
          unitId={unitId}
          lines={[
            { id: 'change', count: f.inChange },
            { id: 'without-plan', count: f.withoutPlan },
            { id: 'review-late', count: f.reviewLate },
            { id: 'review-soon', count: f.reviewSoon },
            { id: 'assessment', count: f.assessments },
            { id: 'past-aim', count: f.pastAim },
            { id: 'past-law', count: f.pastLaw },
          ]}
        />
      </Section>
      <div className={styles['load']}>
        <WorkerLoad view={view} />
      </div>
    </>
  )
}

function Lines({ caption, unitId, lines }: { caption: string; unitId: string; lines: readonly Line[] }) {
  const t = useTexts(unitTexts)
  const word = useWords()
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={lines}
      rowKey={(row) => row.id}
      columns={[
        { id: 'what', header: t.figure, rowHeader: true, cell: (row) => word(UNIT_FIGURE_TEXTS[row.id]) },
        { id: 'count', header: t.count, number: true, cell: (row) => row.count },
        {
          id: 'list',
          header: t.list,
          cell: (row) =>
            row.count > 0 && (
              <Link to={`/perheet?kenen=unit&yksikko=${unitId}&luku=${row.id}`}>
                {t.openList}
                <span className="sr">: {word(UNIT_FIGURE_TEXTS[row.id])}</span>
              </Link>
            ),
        },
      ]}
    />
  )
}
