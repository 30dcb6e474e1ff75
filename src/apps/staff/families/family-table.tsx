/** A family a row: where the work stands, when one meets, how it goes. A table on a laptop, stacked on a phone. */
import { Lock, ShieldAlert, TrendingDown, TrendingUp, TriangleAlert } from 'lucide-react'
import { dayInFinland, daysBetween, type Instant } from '#kit/day.ts'
import type { FamilyRow } from '#rooms/engagement/ui/list-data.ts'
import { PHASE_TEXTS } from '#rooms/families/ui/texts.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { DataTable, type Column } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { todayInFinland } from '../today-day.ts'
import { ChooseBox } from './choose-box.tsx'
import { familiesTexts } from './texts.ts'
import styles from './families.module.css'

/** Of the unit's families a lead sees who answers and when one meets; plans and wellbeing are closed, so nothing is said of them. */
export function FamilyTable({
  rows,
  ofUnit,
  chosen,
  onChoose,
}: {
  rows: readonly FamilyRow[]
  ofUnit: boolean
  chosen: ReadonlySet<string>
  onChoose: (familyId: string, yes: boolean) => void
}) {
  const t = useTexts(familiesTexts)
  const choose: Column<FamilyRow> = {
    id: 'choose',
    header: t.choose,
    cell: (row) => (
      <ChooseBox name={row.name} value={chosen.has(row.familyId)} onChange={(yes) => onChoose(row.familyId, yes)} />
    ),
  }
  return (
    <DataTable
      caption={t.title}
      hideCaption
      stack
      rows={rows}
      rowKey={(row) => row.familyId}
      columns={[choose, ...useColumns(ofUnit)]}
    />
  )
}

function useColumns(ofUnit: boolean): Column<FamilyRow>[] {
  const t = useTexts(familiesTexts)
  const format = useFormat()
  const word = useWords()
  const today = todayInFinland()
  const dayOf = (at: string) => dayInFinland(at as Instant)
  const inPhase = (row: FamilyRow) => {
    const days = daysBetween(row.phaseSince, today)
    return days === 0 ? t.phaseToday : t.phaseDays({ count: days })
  }
  const contents: Column<FamilyRow>[] = [
    {
      id: 'steps',
      header: t.steps,
      cell: (row) => (row.steps === null ? <span className="quiet">{t.noSteps}</span> : t.stepsDone(row.steps)),
    },
    { id: 'wellbeing', header: t.wellbeing, cell: (row) => <Trend row={row} /> },
  ]
  const review: Column<FamilyRow> = {
    id: 'review',
    header: t.review,
    cell: (row) =>
      row.reviewBy === null ? (
        <span className="quiet">{t.noReview}</span>
      ) : (
        <span className={row.reviewBy < today ? styles['late'] : undefined}>
          {format.dayShort(row.reviewBy)} <span className={styles['under']}>{format.due(row.reviewBy, today)}</span>
        </span>
      ),
  }
  const answerable: Column<FamilyRow>[] = [
    { id: 'partner', header: t.partner, cell: (row) => row.partnerName ?? <Status tone="warn">{t.noPartner}</Status> },
    {
      id: 'namedWorker',
      header: t.namedWorker,
      cell: (row) =>
        row.namedWorkerName ??
        (row.namedWorkerWaived ? (
          <span className="quiet">{t.namedWorkerWaived}</span>
        ) : (
          <Status tone="warn">{t.noPartner}</Status>
        )),
    },
  ]
  return [
    { id: 'name', rowHeader: true, header: t.family, cell: (row) => <Name row={row} /> },
    {
      id: 'phase',
      header: t.phase,
      cell: (row) => (
        <span>
          {word(PHASE_TEXTS[row.phase])} <span className={styles['under']}>{inPhase(row)}</span>
        </span>
      ),
    },
    {
      id: 'next',
      header: t.nextMeeting,
      cell: (row) =>
        row.nextMeetingAt === null ? (
          <span className="quiet">{t.notAgreed}</span>
        ) : (
          `${format.weekdayShort(dayOf(row.nextMeetingAt))} ${format.time(row.nextMeetingAt as Instant)}`
        ),
    },
    {
      id: 'last',
      header: t.lastHeld,
      cell: (row) =>
        row.lastHeldAt === null ? (
          <span className="quiet">{t.notMet}</span>
        ) : (
          format.relative(dayOf(row.lastHeldAt), today)
        ),
    },
    ...(ofUnit ? [] : contents),
    {
      id: 'signals',
      header: t.signals,
      cell: (row) =>
        row.openSignals === 0 ? (
          <span className="quiet">{t.noSignals}</span>
        ) : (
          <Status tone="warn" icon={TriangleAlert}>
            {t.openSignals({ count: row.openSignals })}
          </Status>
        ),
    },
    ...(ofUnit ? answerable : [review]),
  ]
}

function Name({ row }: { row: FamilyRow }) {
  const t = useTexts(familiesTexts)
  return (
    <>
      <Link to={`/perheet/${row.familyId}`}>{row.name}</Link>
      <span className={styles['under']}>{t.members({ count: row.memberCount })}</span>
      {row.safetyBan && (
        <span className={styles['flag']}>
          <Status tone="bad" icon={ShieldAlert}>
            {t.safetyBan}
          </Status>
        </span>
      )}
      {row.restricted && (
        <span className={styles['flag']}>
          <Status tone="off" icon={Lock}>
            {t.restricted}
          </Status>
        </span>
      )}
    </>
  )
}

/** The last answer and its change from the one before: the figure and the word, no verdict. */
function Trend({ row }: { row: FamilyRow }) {
  const t = useTexts(familiesTexts)
  const format = useFormat()
  const last = row.wellbeing?.last.at(-1)
  const before = row.wellbeing?.last.at(-2)
  if (last === undefined) return <span className="quiet">{t.noAnswers}</span>
  const score = format.number(last.score)
  if (before === undefined) return t.firstAnswer({ score })
  const change = Math.round(last.score - before.score)
  if (change === 0) return t.same({ score })
  const Arrow = change > 0 ? TrendingUp : TrendingDown
  return (
    <span className={styles['trend']}>
      <Arrow size={16} aria-hidden="true" />
      {(change > 0 ? t.rose : t.fell)({ score, by: format.number(Math.abs(change)) })}
    </span>
  )
}
