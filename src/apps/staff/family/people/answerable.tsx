/** Who is answerable for the family now and before; a supervisor or coordinator names workers or records why there is none. */
import { useState } from 'react'
import { access } from '#rooms/families/access.ts'
import type { Family } from '#rooms/families/ui/family-data.ts'
import { NO_NAMED_WORKER_TEXTS, ROLE_TEXTS } from '#rooms/families/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamily, useReach } from '../family-context.tsx'
import { AssignDialog } from './assign-dialog.tsx'
import { peopleTexts } from './texts.ts'
import { WaiveDialog } from './waive-dialog.tsx'
import styles from './people.module.css'

type Assignment = Family['assignments'][number]

export function Answerable() {
  const t = useTexts(peopleTexts)
  const word = useWords()
  const { assignments, namedWorkerGround, namedWorkerExplanation } = useFamily()
  const { may } = useReach()
  const [open, setOpen] = useState<'assign' | 'waive' | null>(null)
  const now = assignments.filter((each) => each.endDate === null)
  const before = assignments.filter((each) => each.endDate !== null)
  const missing = (role: Assignment['role']) => now.every((each) => each.role !== role)
  return (
    <Section title={t.answerable}>
      <div className={styles['missing']}>
        {missing('family_partner') && <Status tone="warn">{t.partnerMissing}</Status>}
        {missing('named_worker') &&
          (namedWorkerGround === null ? (
            <Status tone="warn">{t.namedMissing}</Status>
          ) : (
            <Status tone="info">
              {t.namedWaived({ ground: word(NO_NAMED_WORKER_TEXTS[namedWorkerGround]).toLocaleLowerCase() })}
              {namedWorkerExplanation && <span className={styles['second']}>{namedWorkerExplanation}</span>}
            </Status>
          ))}
      </div>
      <AssignmentTable caption={t.answerable} rows={now} />
      {may(access['families.assign']) && (
        <div className={styles['buttons']}>
          <Button onClick={() => setOpen('assign')}>{t.assign}</Button>
          {missing('named_worker') && <Button onClick={() => setOpen('waive')}>{t.waive}</Button>}
        </div>
      )}
      {before.length > 0 && (
        <details className={styles['fold']}>
          <summary>{t.history}</summary>
          <AssignmentTable caption={t.history} rows={before} />
        </details>
      )}
      {open === 'assign' && <AssignDialog onClose={() => setOpen(null)} />}
      {open === 'waive' && <WaiveDialog onClose={() => setOpen(null)} />}
    </Section>
  )
}

function AssignmentTable({ caption, rows }: { caption: string; rows: readonly Assignment[] }) {
  const t = useTexts(peopleTexts)
  const word = useWords()
  const format = useFormat()
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
        { id: 'role', header: t.role, cell: (row) => word(ROLE_TEXTS[row.role]) },
        {
          id: 'when',
          header: t.when,
          cell: (row) =>
            row.endDate === null
              ? t.since({ day: format.day(row.startDate) })
              : format.period(row.startDate, row.endDate),
        },
      ]}
    />
  )
}
