/** The signature picture: a family's services over time, with its sentences and its table twin in one frame. */
import { useMemo } from 'react'
import { useNarrow } from '../frame/use-narrow.ts'
import { Seg } from '../act/seg.tsx'
import { Empty } from '../say/empty.tsx'
import { ChartFrame, type ChartView } from '../show/chart-frame.tsx'
import { useFormat, useTexts } from '../text-provider.tsx'
import { Legend } from './legend.tsx'
import type { PackageData, Zoom } from './model.ts'
import { PackageTables } from './package-tables.tsx'
import { SentencesView } from './sentences-view.tsx'
import { sentencesAboutPackage, type SentenceRules } from './sentences.ts'
import { factsOfServices } from './table-facts.ts'
import { pictureTexts } from './texts.ts'
import { Timeline } from './timeline.tsx'
import { rangeOfFacts } from './time-axis.ts'

export type PackagePictureProps = {
  data: PackageData
  view: ChartView
  onView: (view: ChartView) => void
  /** Null until someone chooses: the whole period on a desktop, three months on a phone. */
  zoom: Zoom | null
  onZoom: (zoom: Zoom) => void
  /** The unit's own limits for a fast start and a long wait. */
  rules?: SentenceRules
  /** Name of the CSV file without its ending. */
  fileName: string
  level?: 2 | 3
}

export function PackagePicture(props: PackagePictureProps) {
  const { data, view, onView, onZoom, rules, fileName, level = 2 } = props
  const narrow = useNarrow()
  const zoom = props.zoom ?? (narrow ? '3' : 'whole')
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const sentences = useMemo(() => sentencesAboutPackage(data, rules), [data, rules])
  const range = rangeOfFacts(data)
  const period = format.period(range.first, data.today)
  const meetings = data.lanes.flatMap((l) => l.meetings).filter((m) => m.state !== 'agreed')
  const number = (state: string) => meetings.filter((m) => m.state === state).length
  if (data.lanes.length === 0) return <Empty title={t.none}>{t.noneNext}</Empty>
  return (
    <ChartFrame
      title={t.title}
      level={level}
      view={view}
      onView={onView}
      sentences={<SentencesView sentences={sentences} />}
      controls={
        <Seg
          label={t.period}
          value={zoom}
          onChange={onZoom}
          fill
          options={[
            { value: 'whole', label: t.whole },
            { value: '6', label: t.months6 },
            { value: '3', label: t.months3 },
          ]}
        />
      }
      picture={
        <>
          <Legend />
          <Timeline data={data} zoom={zoom} onZoom={onZoom} period={period} />
        </>
      }
      table={<PackageTables data={data} period={period} />}
      facts={{
        n: t.tally({
          all: meetings.length,
          held: number('held'),
          missed: number('missed'),
          cancelled: number('cancelled'),
        }),
        period,
        note: data.wellbeing.length > 0 ? t.wellbeingNote : undefined,
      }}
      csv={{ name: fileName, rows: () => csvOf(data, t) }}
    />
  )
}

/** The services table with dates as `YYYY-MM-DD`, one service a row. */
function csvOf(data: PackageData, t: ReturnType<typeof useTexts<(typeof pictureTexts)['entries']>>) {
  const head = [
    t.colService,
    t.colOrganiser,
    t.colProvider,
    t.colSubcontractors,
    t.colOrdered,
    t.colStarted,
    t.colWait,
    t.endedShort,
    t.colHeld,
    t.colMissed,
    t.colCancelled,
    t.colAgreed,
    t.colBenefit,
  ]
  const rows = factsOfServices(data).map((f) => [
    f.lane.name,
    f.lane.organiserName ?? '',
    f.lane.provider,
    (f.lane.subcontractors ?? []).map((each) => each.organisationName).join(', '),
    f.lane.orderedOn,
    f.lane.startedOn,
    f.wait.days,
    f.lane.endedOn,
    f.held,
    f.missed,
    f.cancelled,
    f.agreed,
    f.lane.benefits.map((b) => b.value).join(' '),
  ])
  return [head, ...rows]
}
