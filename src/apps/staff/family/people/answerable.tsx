/** Who is answerable for the family now and before, and why; who stands in; who may, names the next one or records why there is none. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { access } from '#rooms/families/access.ts'
import { responsibleQuery, type Answering, type Responsible } from '#rooms/families/ui/responsible-data.ts'
import { NO_NAMED_WORKER_TEXTS, ROLE_TEXTS } from '#rooms/families/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { Refused } from '../../refused.tsx'
import { namesOf, useFamily, useReach } from '../family-context.tsx'
import { ProposeDialog } from '../../transfer/propose-dialog.tsx'
import { transferTexts } from '../../transfer/texts.ts'
import { TransferHistory } from '../../transfer/transfer-history.tsx'
import { answerableTexts } from './answerable-texts.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { CoversAndNotes } from './covers-and-notes.tsx'
import { peopleTexts } from './texts.ts'
import { WaiveDialog } from './waive-dialog.tsx'
import styles from './people.module.css'

export function Answerable() {
  const t = useTexts(peopleTexts)
  const { familyId } = useFamily()
  const asked = useQuery(responsibleQuery(familyId))
  return (
    <Section title={t.answerable}>
      {asked.isError ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <Loading lines={3} />
      ) : (
        <Answers facts={asked.data} />
      )}
    </Section>
  )
}

function Answers({ facts }: { facts: Responsible }) {
  const t = useTexts(peopleTexts)
  const tt = useTexts(transferTexts)
  const { may } = useReach()
  const [open, setOpen] = useState<'assign' | 'waive' | 'transfer' | null>(null)
  const now = facts.assignments.filter((each) => each.endDate === null)
  const before = facts.assignments.filter((each) => each.endDate !== null)
  const withoutNamed = now.every(({ role }) => role !== 'named_worker')
  return (
    <>
      <Missing facts={facts} now={now} />
      <AnswersTable caption={t.answerable} rows={now} />
      {(may(access['families.assign']) || may(access['families.waive-named-worker'])) && (
        <div className={styles['buttons']}>
          <Button onClick={() => setOpen('assign')}>{t.assign}</Button>
          {withoutNamed && <Button onClick={() => setOpen('waive')}>{t.waive}</Button>}
          {may(access['families.propose-transfer']) && (
            <Button onClick={() => setOpen('transfer')}>{tt.propose}</Button>
          )}
        </div>
      )}
      <CoversAndNotes facts={facts} />
      <TransferHistory transfers={facts.transfers} />
      {before.length > 0 && (
        <details className={styles['fold']}>
          <summary>{t.history}</summary>
          <AnswersTable caption={t.history} rows={before} />
        </details>
      )}
      {open === 'assign' && <AssignDialog onClose={() => setOpen(null)} />}
      {open === 'transfer' && <ProposeDialog onClose={() => setOpen(null)} />}
      {open === 'waive' && <WaiveDialog onClose={() => setOpen(null)} />}
    </>
  )
}

function Missing({ facts, now }: { facts: Responsible; now: readonly Answering[] }) {
  const t = useTexts(peopleTexts)
  const own = useTexts(answerableTexts)
  const word = useWords()
  const { waiver, withoutNamedWorker, socialWorkerMissing } = facts
  return (
    <div className={styles['missing']}>
      {now.every(({ role }) => role !== 'family_partner') && <Status tone="warn">{t.partnerMissing}</Status>}
      {withoutNamedWorker.length > 0 && (
        <Status tone="warn">
          {own.missingOf({ names: withoutNamedWorker.map(({ givenName }) => givenName).join(', ') })}
        </Status>
      )}
      {waiver !== null && now.every(({ role }) => role !== 'named_worker') && (
        <Status tone="info">
          {t.namedWaived({ ground: word(NO_NAMED_WORKER_TEXTS[waiver.ground]).toLocaleLowerCase() })}{' '}
          {waiver.explanation}
        </Status>
      )}
      {socialWorkerMissing && <Status tone="warn">{own.socialWorkerMissing}</Status>}
    </div>
  )
}

function AnswersTable({ caption, rows }: { caption: string; rows: readonly Answering[] }) {
  const t = useTexts(peopleTexts)
  const own = useTexts(answerableTexts)
  const word = useWords()
  const format = useFormat()
  const nameOf = namesOf(useFamily())
  return (
    <DataTable
      caption={caption}
      hideCaption
      stack
      rows={rows}
      rowKey={(row) => row.assignmentId}
      empty={<p className="quiet">{t.noneNow}</p>}
      columns={[
        {
          id: 'who',
          header: t.who,
          rowHeader: true,
          cell: (row) => (
            <>
              {row.workerName}
              <span className={styles['second']}>{row.workerTitle}</span>
            </>
          ),
        },
        {
          id: 'role',
          header: t.role,
          cell: (row) => (
            <>
              {word(ROLE_TEXTS[row.role])}
              <span className={styles['second']}>{row.personId === null ? own.wholeFamily : nameOf(row.personId)}</span>
            </>
          ),
        },
        {
          id: 'when',
          header: t.when,
          cell: (row) =>
            row.endDate === null
              ? t.since({ day: format.day(row.startDate) })
              : format.period(row.startDate, row.endDate),
        },
        { id: 'why', header: own.why, cell: (row) => <Why row={row} /> },
      ]}
    />
  )
}

/** Words that stand for a reason of the system's own. */
const UNDONE = 'families.batch-undone'

function Why({ row }: { row: Answering }) {
  const t = useTexts(answerableTexts)
  const said = (reason: string) => (reason === UNDONE ? t.undone : reason)
  if (row.reason === '' && row.endReason === '' && row.despite === '')
    return <span className="quiet">{t.noReason}</span>
  return (
    <>
      {said(row.reason)}
      {row.despite !== '' && <span className={styles['second']}>{t.pastLimit({ why: row.despite })}</span>}
      {row.endReason !== '' && <span className={styles['second']}>{t.ended({ why: said(row.endReason) })}</span>}
    </>
  )
}
