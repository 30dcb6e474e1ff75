/** How contacts have been decided in one's units, and why some led to no action: counts, nobody named. */
import { useQuery } from '@tanstack/react-query'
import { addMonths } from '#kit/day.ts'
import { outcomesQuery } from '#rooms/families/ui/contact-data.ts'
import { NO_ACTION_TEXTS, OUTCOME_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { Refused } from '../refused.tsx'
import { todayInFinland } from '../today-day.ts'
import { useUrlChoice } from '../url-choice.ts'
import { outcomeTexts } from './outcome-texts.ts'
import styles from './waiting.module.css'

export function OutcomesSection() {
  const t = useTexts(outcomeTexts)
  const word = useWords()
  const format = useFormat()
  // The same period as of the waits above.
  const [months] = useUrlChoice('aika', ['3', '12'], '12')
  const today = todayInFinland()
  const from = addMonths(today, -Number(months))
  const { data, error, refetch } = useQuery(outcomesQuery(from, today))
  if (data === undefined)
    return error === null ? <Loading lines={4} /> : <Refused error={error} again={() => void refetch()} />
  const share = (n: number, all: number) => (all === 0 ? '–' : format.percent(n / all))
  const decided = data.all - data.open
  const without = data.outcomes.find(({ outcome }) => outcome === 'no_action')?.n ?? 0
  return (
    <div className={styles['section']}>
      <Section title={t.title} aside={format.period(from, today)}>
        <p className="quiet">{t.lead({ count: data.all, open: String(data.open) })}</p>
        <div className={styles['tables']}>
          <DataTable
            caption={t.outcomes}
            rows={data.outcomes}
            rowKey={(row) => row.outcome}
            columns={[
              { id: 'outcome', header: t.outcome, rowHeader: true, cell: (row) => word(OUTCOME_TEXTS[row.outcome]) },
              { id: 'n', header: t.n, number: true, cell: (row) => row.n },
              { id: 'share', header: t.share, number: true, cell: (row) => share(row.n, decided) },
            ]}
          />
          <DataTable
            caption={t.noAction}
            rows={data.noAction}
            rowKey={(row) => row.reason ?? 'before'}
            empty={<p className="quiet">{t.none}</p>}
            columns={[
              {
                id: 'reason',
                header: t.reason,
                rowHeader: true,
                cell: (row) => (row.reason === null ? t.before : word(NO_ACTION_TEXTS[row.reason])),
              },
              { id: 'n', header: t.n, number: true, cell: (row) => row.n },
              { id: 'share', header: t.share, number: true, cell: (row) => share(row.n, without) },
            ]}
          />
        </div>
      </Section>
    </div>
  )
}
