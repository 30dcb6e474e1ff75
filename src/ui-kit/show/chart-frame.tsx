/** Around every picture of figures: its sentences, the picture and its table twin, and what the figures stand on. */
import { useId, type ReactNode } from 'react'
import { ChartGantt, Download, Table } from 'lucide-react'
import { Button } from '../act/button.tsx'
import { Seg } from '../act/seg.tsx'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { saveCsv } from './save-csv.ts'
import styles from './chart-frame.module.css'

export type ChartView = 'picture' | 'table'

export type ChartFrameProps = {
  title: string
  level?: 2 | 3
  /** What the picture shows, computed from the same data. */
  sentences?: ReactNode
  /** The app keeps it in the address so that a view can be shared. */
  view: ChartView
  onView: (view: ChartView) => void
  picture: ReactNode
  table: ReactNode
  /** More switches beside the view: zoom, before and after. */
  controls?: ReactNode
  /** Under the picture. */
  facts?: { formula?: ReactNode; n?: ReactNode; period?: ReactNode; note?: ReactNode }
  /** Rows of the CSV, the header first; the same figures as in the table. */
  csv?: { name: string; rows: () => readonly (readonly (string | number | null)[])[] }
}

export function ChartFrame(props: ChartFrameProps) {
  const { title, level = 2, sentences, view, onView, picture, table, controls, facts, csv } = props
  const t = useTexts(uiTexts)
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} className={styles['frame']}>
      <div className={styles['bar']}>
        <Heading id={id}>{title}</Heading>
        {view === 'picture' && controls}
        <Seg
          label={`${t.view}: ${title}`}
          value={view}
          onChange={onView}
          fill
          options={[
            { value: 'picture', label: t.picture, mark: <ChartGantt size={16} aria-hidden="true" /> },
            { value: 'table', label: t.table, mark: <Table size={16} aria-hidden="true" /> },
          ]}
        />
      </div>
      {sentences}
      {view === 'picture' && <div className={styles['picture']}>{picture}</div>}
      {/* On paper both are shown: a picture alone cannot be read by everyone. */}
      <div className={view === 'table' ? undefined : styles['onPaper']}>{table}</div>
      {(facts || csv) && (
        <div className={styles['under']}>
          {facts && (
            <dl className={styles['facts']}>
              {facts.formula && <Fact name={t.formula}>{facts.formula}</Fact>}
              {facts.n !== undefined && <Fact name={t.count}>{facts.n}</Fact>}
              {facts.period && <Fact name={t.period}>{facts.period}</Fact>}
            </dl>
          )}
          {facts?.note && <p className={styles['note']}>{facts.note}</p>}
          {csv && (
            <Button kind="link" small icon={Download} onClick={() => saveCsv(csv.name, csv.rows())}>
              {t.downloadCsv}
              <span className="sr">: {title}</span>
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
