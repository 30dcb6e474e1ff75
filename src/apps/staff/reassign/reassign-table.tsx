/** A row a task: the family, what is agreed for the days, who takes it, what the next one must know, what came of it. */
import { Check, TriangleAlert } from 'lucide-react'
import { dayInFinland, type Instant } from '#kit/day.ts'
import type * as z from 'zod'
import type { contract as engagement } from '#rooms/engagement/contract.ts'
import type { Preview, PreviewRow } from '#rooms/families/ui/responsible-data.ts'
import { COVER_REASON_TEXTS, RESPONSIBLE_REFUSALS } from '#rooms/families/ui/responsible-texts.ts'
import { ROLE_TEXTS } from '#rooms/families/ui/texts.ts'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamilyName } from '../family-name.ts'
import { useLanguageName } from '../language-names.ts'
import { useRefusals } from '../refusals.ts'
import { todayInFinland } from '../today-day.ts'
import type { Asked } from './choose-whose.tsx'
import { reassignTexts } from './texts.ts'
import styles from './reassign.module.css'

export type Outcome = { readonly done: boolean; readonly why: string }
export type Choice = { readonly workerId: string | null; readonly handover: string }
type Meeting = z.output<typeof engagement.meetingsOfWorkers.answer>['meetings'][number]

type Given = {
  asked: Asked
  rows: readonly PreviewRow[]
  candidates: Preview['candidates']
  meetings: readonly Meeting[]
  choices: ReadonlyMap<string, Choice>
  outcomes: ReadonlyMap<string, Outcome>
  onChoose: (assignmentId: string, choice: Choice) => void
}

export function ReassignTable(given: Given) {
  const t = useTexts(reassignTexts)
  const word = useWords()
  const familyName = useFamilyName()
  const { rows, meetings, outcomes } = given
  const groups = Map.groupBy(rows, ({ forWorkerName }) => forWorkerName)
  return [...groups].map(([name, group]) => (
    <div key={name}>
      <h3>{name}</h3>
      <DataTable
        caption={`${t.families}: ${name}`}
        hideCaption
        stack
        rows={group}
        rowKey={(row) => row.assignmentId}
        columns={[
          {
            id: 'family',
            header: t.family,
            rowHeader: true,
            cell: (row) => (
              <>
                <Link to={`/perheet/${row.familyId}/ihmiset`}>{familyName(row.name)}</Link>
                <span className={styles['under']}>
                  {word(ROLE_TEXTS[row.role])}, {row.unitName}
                </span>
              </>
            ),
          },
          {
            id: 'meetings',
            header: t.meetings,
            cell: (row) => (
              <Meetings
                meetings={meetings.filter(
                  ({ familyId, workerId }) => familyId === row.familyId && workerId === row.forWorkerId,
                )}
              />
            ),
          },
          { id: 'who', header: t.who, cell: (row) => <Who {...given} row={row} /> },
          {
            id: 'outcome',
            header: t.outcome,
            cell: (row) => <OutcomeWord outcome={outcomes.get(row.assignmentId)} />,
          },
        ]}
      />
    </div>
  ))
}

function Meetings({ meetings }: { meetings: readonly Meeting[] }) {
  const t = useTexts(reassignTexts)
  const format = useFormat()
  const today = todayInFinland()
  if (meetings.length === 0) return <span className="quiet">{t.noMeetings}</span>
  return meetings.map(({ meetingId, startsAt }) => {
    const day = dayInFinland(startsAt as Instant)
    const time = format.time(startsAt as Instant)
    return (
      <span key={meetingId} className={day === today ? undefined : styles['under']}>
        {day === today ? (
          <strong>{t.meetingToday({ time })}</strong>
        ) : (
          t.meetingOn({ day: format.weekdayShort(day), time })
        )}
      </span>
    )
  })
}

const NOBODY = 'nobody'

function Who({ row, candidates, choices, outcomes, onChoose }: Given & { row: PreviewRow }) {
  const t = useTexts(reassignTexts)
  const word = useWords()
  const familyName = useFamilyName()
  const language = useLanguageName()
  const choice = choices.get(row.assignmentId) ?? { workerId: null, handover: '' }
  const name = familyName(row.name)
  if (row.coveredBy !== null) return t.coveredBy({ name: row.coveredBy })
  const able = candidates.filter(
    ({ may, away, workerId }) => may.includes(row.role) && !away && workerId !== row.forWorkerId,
  )
  const load = (each: Preview['candidates'][number]) => {
    const own = each.loads.find(({ role }) => role === row.role)
    return own === undefined ? '0' : `${row.role === 'child_social_worker' ? own.children : own.families}/${own.most}`
  }
  const suggested = choice.workerId === row.suggested?.workerId
  const done = outcomes.get(row.assignmentId)?.done === true
  return (
    <div className={styles['who']}>
      <SelectField
        label={<span className="sr">{t.whoFor({ family: name, role: word(ROLE_TEXTS[row.role]) })}</span>}
        name={`who-${row.assignmentId}`}
        value={choice.workerId ?? NOBODY}
        disabled={done}
        onChange={(next) => onChoose(row.assignmentId, { ...choice, workerId: next === NOBODY ? null : next })}
        options={[
          { value: NOBODY, label: t.leaveOut },
          ...able.map((each) => ({
            value: each.workerId,
            label: `${each.workerName}, ${load(each)}, ${each.languages.map(language).join(' ')}`,
          })),
        ]}
      />
      <span className={styles['under']}>
        {row.suggested === null
          ? t.noneAble
          : suggested
            ? t.because({ reasons: row.suggested.reasons.map((each) => word(COVER_REASON_TEXTS[each])).join(', ') })
            : choice.workerId !== null && t.changed}
      </span>
      {choice.workerId !== null && !done && (
        <details className={styles['note']}>
          <summary>
            {t.handover}
            <span className="sr">: {name}</span>
          </summary>
          <TextArea
            label={<span className="sr">{t.handoverFor({ family: name })}</span>}
            name={`handover-${row.assignmentId}`}
            value={choice.handover}
            onChange={(handover) => onChoose(row.assignmentId, { ...choice, handover })}
            maxLength={4000}
          />
        </details>
      )}
    </div>
  )
}

function OutcomeWord({ outcome }: { outcome: Outcome | undefined }) {
  const t = useTexts(reassignTexts)
  const refusals = useRefusals(RESPONSIBLE_REFUSALS)
  if (outcome === undefined) return null
  return outcome.done ? (
    <Status tone="ok" icon={Check}>
      {t.done}
    </Status>
  ) : (
    <Status tone="warn" icon={TriangleAlert}>
      {refusals.word(outcome.why)}
    </Status>
  )
}
