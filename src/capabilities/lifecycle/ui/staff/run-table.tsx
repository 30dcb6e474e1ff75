/** Earlier imports: when, what, by whom, and what came of them. */
import type { Instant } from '#kit/day.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Status, type Tone } from '#ui-kit/say/status.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { Run } from '../../contract.ts'
import type { RunState } from '../../model.ts'
import { IMPORT_KIND_TEXTS, RUN_STATE_TEXTS } from '../texts.ts'
import { importTexts } from './texts.ts'

const TONES: Readonly<Record<RunState, Tone>> = {
  waiting: 'wait',
  reading: 'wait',
  taking: 'wait',
  done: 'ok',
  failed: 'bad',
  interrupted: 'warn',
}

export function RunTable({ runs, to }: { runs: readonly Run[]; to: (run: Run) => string }) {
  const t = useTexts(importTexts)
  const word = useWords()
  const format = useFormat()
  return (
    <DataTable
      caption={t.runs}
      hideCaption
      stack
      rows={runs}
      rowKey={(run) => run.runId}
      empty={<Empty title={t.noRuns} />}
      columns={[
        {
          id: 'when',
          header: t.when,
          rowHeader: true,
          cell: (run) => <Link to={to(run)}>{format.moment(run.startedAt as Instant)}</Link>,
        },
        {
          id: 'kind',
          header: t.kind,
          cell: (run) => (
            <>
              <div>{word(IMPORT_KIND_TEXTS[run.kind])}</div>
              <div className="quiet" style={{ overflowWrap: 'anywhere' }}>
                {run.fileName}
              </div>
            </>
          ),
        },
        { id: 'sort', header: t.sort, cell: (run) => (run.dryRun ? t.dryRun : t.realRun) },
        { id: 'who', header: t.who, cell: (run) => run.startedBy },
        {
          id: 'state',
          header: t.state,
          cell: (run) => <Status tone={TONES[run.state]}>{word(RUN_STATE_TEXTS[run.state])}</Status>,
        },
        { id: 'added', header: t.added, number: true, cell: (run) => format.number(run.added) },
        { id: 'changed', header: t.changed, number: true, cell: (run) => format.number(run.changed) },
        { id: 'unchanged', header: t.unchanged, number: true, cell: (run) => format.number(run.unchanged) },
        { id: 'refused', header: t.refused, number: true, cell: (run) => format.number(run.refused) },
      ]}
    />
  )
}
