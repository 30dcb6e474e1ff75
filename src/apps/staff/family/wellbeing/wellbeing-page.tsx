/** Wellbeing as the family itself sees it: over time, item by item, and from start to end, the worse as plainly as the better. */
import { useQuery } from '@tanstack/react-query'
import { Minus, TrendingDown, TrendingUp } from 'lucide-react'
import { CORE_ITEMS, ITEMS, SCALES } from '#rooms/measures/model.ts'
import { checksQuery, type CheckChange, type SituationCheck } from '#rooms/measures/ui/data.ts'
import { CHECK_TEXTS, ITEM_TEXTS, POINT_TEXTS } from '#rooms/measures/ui/texts.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { ChartFrame } from '#ui-kit/show/chart-frame.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { WellbeingLine } from '#ui-kit/show/wellbeing-line.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { usePageTitle } from '../../page-title.ts'
import { useUrlChoice } from '../../url-choice.ts'
import { namesOf, useFamily, useReach } from '../family-context.tsx'
import { frameTexts } from '../frame/texts.ts'
import { GoalsOverTime } from './goals-over-time.tsx'
import { wellbeingTexts } from './texts.ts'
import styles from './wellbeing.module.css'

export function WellbeingPage() {
  const t = useTexts(wellbeingTexts)
  const frame = useTexts(frameTexts)
  const family = useFamily()
  const { writes } = useReach()
  const { data, error } = useQuery(checksQuery(family.familyId))
  usePageTitle(frame.wellbeing)
  if (error !== null && data === undefined) throw error
  if (data === undefined) return <Loading lines={8} />
  const ask = writes('wellbeing') && (
    <ButtonLink kind="primary" to={`/perheet/${family.familyId}/hyvinvointi/vastaa`}>
      {t.answer}
    </ButtonLink>
  )
  if (data.checks.length === 0)
    return (
      <>
        <Empty title={t.none}>{t.noneNext}</Empty>
        {ask}
        <GoalsOverTime />
      </>
    )
  return (
    <>
      <div className={styles['head']}>{ask}</div>
      <OverTime checks={data.checks} />
      <GoalsOverTime />
      <div className={styles['rest']}>
        <Changes changes={data.changes} />
        {latestOfEach(data.checks).map((check) => (
          <AnswersOf key={check.answerId} check={check} />
        ))}
      </div>
    </>
  )
}

function OverTime({ checks }: { checks: readonly SituationCheck[] }) {
  const t = useTexts(wellbeingTexts)
  const format = useFormat()
  const word = useWords()
  const nameOf = namesOf(useFamily())
  const [view, setView] = useUrlChoice('nakyma', ['kuva', 'taulukko'], 'kuva')
  const sorted = checks.toSorted((a, b) => (a.answeredOn < b.answeredOn ? -1 : 1))
  const days = [...new Set(sorted.map((check) => check.answeredOn))]
  const people = [...new Set(sorted.map((check) => check.personId))]
  const name = (check: { personId: string; personName: string }) => nameOf(check.personId) || check.personName
  const series = people.map((personId) => {
    const own = sorted.filter((check) => check.personId === personId)
    return {
      name: name(own[0]!),
      points: days.map((day) => {
        const score = own.find((check) => check.answeredOn === day)?.score ?? null
        return { day, value: score === null ? null : Math.round(score) }
      }),
    }
  })
  return (
    <ChartFrame
      title={t.overTime}
      view={view === 'kuva' ? 'picture' : 'table'}
      onView={(next) => setView(next === 'picture' ? 'kuva' : 'taulukko')}
      picture={
        <div className={styles['line']}>
          <WellbeingLine series={series} />
        </div>
      }
      table={
        <DataTable
          caption={t.overTime}
          hideCaption
          rows={sorted}
          rowKey={(check) => check.answerId}
          columns={[
            { id: 'day', header: t.day, rowHeader: true, cell: (check) => format.day(check.answeredOn) },
            { id: 'who', header: t.person, cell: name },
            { id: 'point', header: t.point, cell: (check) => word(POINT_TEXTS[check.point]) },
            {
              id: 'total',
              header: t.total,
              number: true,
              cell: (check) => (check.score === null ? t.tooFew({ count: answered(check) }) : Math.round(check.score)),
            },
          ]}
        />
      }
      facts={{
        formula: t.formula,
        n: t.n({ count: checks.length }),
        period: t.period({ from: format.day(days[0]!), to: format.day(days.at(-1)!) }),
        note: word(CHECK_TEXTS.label),
      }}
    />
  )
}

function Changes({ changes }: { changes: readonly CheckChange[] }) {
  const t = useTexts(wellbeingTexts)
  const format = useFormat()
  const word = useWords()
  const nameOf = namesOf(useFamily())
  return (
    <Section title={t.changeTitle}>
      {changes.length === 0 && <p className="quiet">{t.noChange}</p>}
      {changes.map((change) => (
        <DataTable
          key={`${change.personId}-${change.episode}`}
          caption={nameOf(change.personId) || change.personName}
          note={`${format.period(change.startOn, change.endOn)} · ${word(CHECK_TEXTS.label)}`}
          rows={[
            { id: 'total', words: t.total, change: change.change },
            ...CORE_ITEMS.map((item) => ({
              id: item,
              words: word(ITEM_TEXTS[item]),
              change: change.itemChanges[item],
            })),
          ]}
          rowKey={(row) => row.id}
          columns={[
            { id: 'item', header: t.item, rowHeader: true, cell: (row) => row.words },
            { id: 'change', header: t.changeTitle, cell: (row) => <ChangeWords change={row.change} /> },
          ]}
        />
      ))}
    </Section>
  )
}

function ChangeWords({ change }: { change: number | null }) {
  const t = useTexts(wellbeingTexts)
  const format = useFormat()
  if (change === null) return <span className="quiet">{t.unknown}</span>
  const points = format.number(Math.abs(Math.round(change)))
  if (Math.round(change) === 0)
    return (
      <Status tone="off" icon={Minus}>
        {t.same}
      </Status>
    )
  return change > 0 ? (
    <Status tone="ok" icon={TrendingUp}>
      {t.better({ points })}
    </Status>
  ) : (
    <Status tone="warn" icon={TrendingDown}>
      {t.worse({ points })}
    </Status>
  )
}

function AnswersOf({ check }: { check: SituationCheck }) {
  const t = useTexts(wellbeingTexts)
  const format = useFormat()
  const word = useWords()
  const nameOf = namesOf(useFamily())
  const name = nameOf(check.personId) || check.personName
  const asked = ITEMS.filter((item) => (CORE_ITEMS as readonly string[]).includes(item) || check.items[item] !== null)
  return (
    <Section title={t.answersOf({ day: format.dayShort(check.answeredOn), name })}>
      <DataTable
        caption={t.answersOf({ day: format.dayShort(check.answeredOn), name })}
        hideCaption
        rows={asked}
        rowKey={(item) => item}
        stack
        columns={[
          { id: 'item', header: t.item, rowHeader: true, cell: (item) => word(ITEM_TEXTS[item]) },
          {
            id: 'raw',
            header: t.raw,
            cell: (item) => {
              const value = check.items[item]
              return value === null ? (
                <span className="quiet">{t.notAnswered}</span>
              ) : (
                t.outOf({ value, ...SCALES[item] })
              )
            },
          },
          {
            id: 'score',
            header: t.score,
            number: true,
            cell: (item) => {
              const score = check.itemScores[item]
              return score === null ? '–' : Math.round(score)
            },
          },
        ]}
      />
    </Section>
  )
}

const answered = (check: SituationCheck): number => CORE_ITEMS.filter((item) => check.items[item] !== null).length

/** The newest answer of each person, newest first. */
function latestOfEach(checks: readonly SituationCheck[]): SituationCheck[] {
  const newest = new Map<string, SituationCheck>()
  for (const check of checks) {
    const known = newest.get(check.personId)
    if (known === undefined || known.answeredOn < check.answeredOn) newest.set(check.personId, check)
  }
  return [...newest.values()].toSorted((a, b) => (a.answeredOn < b.answeredOn ? 1 : -1))
}
