/** One import: how far it is, what came of it, which rows were refused and why. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Instant } from '#kit/day.ts'
import { contract, type Run } from '#rooms/lifecycle/contract.ts'
import { importQuery, isGoing, useDismissImport } from '#rooms/lifecycle/ui/data.ts'
import { RefusedTable } from '#rooms/lifecycle/ui/staff/refused-table.tsx'
import { RunCounts } from '#rooms/lifecycle/ui/staff/run-counts.tsx'
import { RunProgress, SendProgress } from '#rooms/lifecycle/ui/staff/run-progress.tsx'
import { importTexts } from '#rooms/lifecycle/ui/staff/texts.ts'
import { IMPORT_KIND_TEXTS, LIFECYCLE_REFUSALS } from '#rooms/lifecycle/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { ConfirmDialog } from '#ui-kit/act/confirm-dialog.tsx'
import { DownloadLink } from '#ui-kit/act/download-link.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Crumb } from '#ui-kit/frame/crumb.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { Read } from '../organisations/read.tsx'
import { useRefusals } from '../refusals.ts'
import type { Chosen, Sending } from './chosen.ts'
import styles from './imports.module.css'

export function RunView(props: { runId: string; sending: Sending | null; chosen: Chosen; onTakeIn: () => void }) {
  const { runId, sending, chosen, onTakeIn } = props
  const t = useTexts(importTexts)
  const refusals = useRefusals(LIFECYCLE_REFUSALS)
  // Until the server has the form there is nothing to ask.
  const found = useQuery({ ...importQuery(runId), enabled: sending === null || sending.sent >= sending.all })
  const run = found.data
  if (run === undefined && sending !== null)
    return (
      <>
        <Crumb above={[{ to: '/tuonti', label: t.title }]} here={t.sending} />
        <PageHead title={t.sending} lead={chosen.file?.name} />
        {sending.error ? (
          <Notice tone="bad" live title={t.failedTitle}>
            {refusals(sending.error)}
          </Notice>
        ) : (
          <div className={styles['progress']}>
            <SendProgress sent={sending.sent} all={sending.all} />
            <p className="quiet">{t.stayHere}</p>
          </div>
        )}
      </>
    )
  return <Read query={found}>{(one) => <Told run={one} sending={sending} chosen={chosen} onTakeIn={onTakeIn} />}</Read>
}

function Told(props: { run: Run; sending: Sending | null; chosen: Chosen; onTakeIn: () => void }) {
  const { run, sending, chosen, onTakeIn } = props
  const t = useTexts(importTexts)
  const word = useWords()
  const format = useFormat()
  const title = `${run.dryRun ? t.dryRun : t.realRun}: ${word(IMPORT_KIND_TEXTS[run.kind])}`
  return (
    <>
      <Crumb above={[{ to: '/tuonti', label: t.title }]} here={title} />
      <PageHead
        title={title}
        lead={[run.fileName, format.moment(run.startedAt as Instant), run.startedBy].filter(Boolean).join(', ')}
      />
      {isGoing(run) ? (
        <div className={styles['progress']}>
          <RunProgress run={run} />
          <p className="quiet">{run.state === 'taking' ? t.mayLeave : sending === null ? t.mayLeave : t.stayHere}</p>
        </div>
      ) : (
        <>
          <End run={run} />
          {run.state !== 'failed' && <RunCounts run={run} />}
          {typeof run.facts['ignored'] === 'string' && (
            <Notice tone="warn">{t.ignored({ columns: run.facts['ignored'] })}</Notice>
          )}
          {run.dryRun && run.state === 'done' && <Next run={run} chosen={chosen} onTakeIn={onTakeIn} />}
          {run.refused > 0 && <Refused run={run} />}
        </>
      )}
    </>
  )
}

function End({ run }: { run: Run }) {
  const t = useTexts(importTexts)
  const refusals = useRefusals(LIFECYCLE_REFUSALS)
  if (run.state === 'failed')
    return (
      <Notice tone="bad" live title={t.failedTitle}>
        {refusals.word(run.why ?? 'server.fault', run.facts)}
      </Notice>
    )
  if (run.state === 'interrupted')
    return (
      <Notice tone="warn" live title={t.interruptedTitle}>
        {run.dryRun ? t.interruptedDry : t.interruptedReal({ done: run.rowsDone })}
      </Notice>
    )
  return (
    <Notice tone="ok" live title={run.dryRun ? t.doneDry : t.doneReal}>
      {t.rowCount({ count: run.rowsRead })}.
    </Notice>
  )
}

/** After a dry run: the same file for real, as long as the page still has it. */
function Next({ run, chosen, onTakeIn }: { run: Run; chosen: Chosen; onTakeIn: () => void }) {
  const t = useTexts(importTexts)
  if (run.added + run.changed === 0) return <p>{t.nothingToTake}</p>
  if (chosen.file === null || chosen.file.name !== run.fileName || chosen.kind !== run.kind) return <p>{t.fileAgain}</p>
  return (
    <div className={styles['next']}>
      <p>{t.takeInNote}</p>
      <Button kind="primary" onClick={onTakeIn}>
        {t.takeIn}
      </Button>
    </div>
  )
}

function Refused({ run }: { run: Run }) {
  const t = useTexts(importTexts)
  const refusals = useRefusals(LIFECYCLE_REFUSALS)
  const dismiss = useDismissImport()
  const [asking, setAsking] = useState(false)
  if (run.dismissed) return <p className={styles['note']}>{t.dismissed}</p>
  if (!run.mine) return <p className={styles['note']}>{t.ofAnother({ who: run.startedBy })}</p>
  const remove = () =>
    dismiss.mutate(run.runId, {
      onSuccess: () => setAsking(false),
      onError: (error) => showToast({ tone: 'trouble', text: refusals(error) }),
    })
  return (
    <Section title={t.refusedRows}>
      <p>{t.refusedNote}</p>
      <div className={styles['acts']}>
        <DownloadLink href={contract.refusedRows.path.replace(':runId', run.runId)}>{t.downloadRefused}</DownloadLink>
        <Button onClick={() => setAsking(true)}>{t.dismiss}</Button>
      </div>
      <RefusedTable runId={run.runId} total={run.refused} />
      <ConfirmDialog
        open={asking}
        danger
        title={`${t.dismiss}?`}
        verb={t.dismiss}
        busy={dismiss.isPending}
        onClose={() => setAsking(false)}
        onConfirm={remove}
      >
        <p>{t.dismissWhat}</p>
      </ConfirmDialog>
    </Section>
  )
}
