/** What came of an import, row by row counted: for a dry run, what would come. */
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import type { Run } from '../../contract.ts'
import { importTexts } from './texts.ts'
import styles from './run-counts.module.css'

export function RunCounts({ run }: { run: Run }) {
  const t = useTexts(importTexts)
  const format = useFormat()
  const counts = [
    [run.dryRun ? t.wouldAdd : t.added, run.added],
    [run.dryRun ? t.wouldChange : t.changed, run.changed],
    [run.dryRun ? t.wouldStay : t.unchanged, run.unchanged],
    [run.dryRun ? t.wouldRefuse : t.refused, run.refused],
  ] as const
  return (
    <dl className={styles['counts']}>
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
