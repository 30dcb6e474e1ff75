/** How much each worker of the unit answers for: bars against the limit, by name, with its table twin. */
import type { UnitView } from '#rooms/engagement/ui/unit-view-data.ts'
import { ChartFrame } from '#ui-kit/show/chart-frame.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useUrlChoice } from '../url-choice.ts'
import { unitTexts } from './texts.ts'
import styles from './unit.module.css'

type Worker = UnitView['workers'][number]

export function WorkerLoad({ view }: { view: UnitView }) {
  const t = useTexts(unitTexts)
  const format = useFormat()
  const [shown, setShown] = useUrlChoice('kuorma', ['picture', 'table'], 'picture')
  const { workers, limits } = view
  const parts = (each: Worker) =>
    [
      { id: 'partner', name: t.partnerOf, count: each.partnerOf, most: limits.familyPartner },
      { id: 'named', name: t.namedFor, count: each.namedFor, most: limits.namedWorker },
      { id: 'children', name: t.children, count: each.children, most: Math.min(30, limits.childSocialWorker) },
    ].filter(({ count }) => count > 0)
  const away = (each: Worker) => (each.awayUntil === null ? '' : t.away({ day: format.day(each.awayUntil) }))
  return (
    <ChartFrame
      title={t.load}
      sentences={<p>{t.loadSays}</p>}
      view={shown}
      onView={setShown}
      facts={{ period: t.period({ day: format.day(view.day) }), n: workers.length }}
      csv={{
        name: 'kuorma',
        rows: () => [
          [t.worker, t.partnerOf, t.namedFor, t.children],
          ...workers.map((each) => [each.workerName, each.partnerOf, each.namedFor, each.children]),
        ],
      }}
      picture={
        <ul className={styles['loads']}>
          {workers.map((each) => (
            <li key={each.workerId}>
              <span className={styles['name']}>
                {each.workerName}
                <span className="quiet small"> {away(each)}</span>
              </span>
              <span className={styles['bars']}>
                {parts(each).length === 0 && <span className="quiet">{t.none}</span>}
                {parts(each).map((part) => (
                  <span key={part.id} className={styles['bar']}>
                    <span className={styles['track']} aria-hidden="true">
                      <span
                        className={styles['fill']}
                        data-over={part.count > part.most || undefined}
                        style={{ inlineSize: `${Math.min(100, (part.count / part.most) * 80)}%` }}
                      />
                      <span className={styles['most']} />
                    </span>
                    <span className="small">
                      {part.name}: {t.ofMost({ count: part.count, most: part.most })}
                    </span>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      }
      table={
        <DataTable
          caption={t.load}
          hideCaption
          stack
          rows={workers}
          rowKey={(row) => row.workerId}
          columns={[
            { id: 'who', header: t.worker, rowHeader: true, cell: (row) => `${row.workerName} ${away(row)}`.trim() },
            { id: 'partner', header: t.partnerOf, number: true, cell: (row) => row.partnerOf },
            { id: 'named', header: t.namedFor, number: true, cell: (row) => row.namedFor },
            { id: 'children', header: t.children, number: true, cell: (row) => row.children },
          ]}
        />
      }
    />
  )
}
