/** The families one by one: what is agreed, who is suggested and why, who is chosen; applied in one go, each with its outcome. */
import { useMemo, useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { addDays, earlierOf } from '#kit/day.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract } from '#rooms/families/contract.ts'
import type { PreviewRow } from '#rooms/families/ui/responsible-data.ts'
import { RESPONSIBLE_REFUSALS } from '#rooms/families/ui/responsible-texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { call, newId } from '#ui-kit/call.ts'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { Progress } from '#ui-kit/say/progress.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { Refused } from '../refused.tsx'
import { useRefusals } from '../refusals.ts'
import type { Asked } from './choose-whose.tsx'
import { LeftOut } from './left-out.tsx'
import { ReassignTable, type Choice, type Outcome } from './reassign-table.tsx'
import { reassignTexts } from './texts.ts'
import styles from './reassign.module.css'

const AT_ONCE = 10
/** Of whom meetings are asked in one go. */
const MOST_WORKERS = 60

const inParts = <T,>(all: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most))

/** One week at the most is looked at for meetings. */
const untilOf = ({ startDate, endDate }: Asked) => earlierOf(endDate ?? addDays(startDate, 6), addDays(startDate, 6))

export function ReassignRows({ asked }: { asked: Asked }) {
  const t = useTexts(reassignTexts)
  const preview = useQuery({
    queryKey: ['reassign', asked],
    queryFn: () =>
      call(contract.previewReassignment, {
        body: { ...asked, workerIds: [...asked.workerIds], familyIds: [...(asked.familyIds ?? [])] },
      }),
    // Named meanwhile by somebody else: what was read is not shown again from memory.
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  const whose =
    asked.workerIds.length > 0
      ? asked.workerIds
      : [...new Set(preview.data?.rows.map(({ forWorkerId }) => forWorkerId) ?? [])]
  const days = useQuery({
    queryKey: ['reassign', 'meetings', asked, whose],
    queryFn: async () =>
      (
        await Promise.all(
          inParts(whose, MOST_WORKERS).map((workerIds) =>
            call(engagement.meetingsOfWorkers, { body: { workerIds, from: asked.startDate, to: untilOf(asked) } }),
          ),
        )
      ).flatMap(({ meetings }) => meetings),
    enabled: preview.data !== undefined,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  const refusals = useRefusals(RESPONSIBLE_REFUSALS)
  const error = preview.error ?? days.error
  if (error !== null)
    return (
      <Notice
        tone="bad"
        live
        title={refusals(error)}
        actions={<Button onClick={() => void Promise.all([preview.refetch(), days.refetch()])}>{t.show}</Button>}
      />
    )
  if (preview.data === undefined || days.data === undefined) return <Loading lines={8} />
  return (
    <Section title={t.families}>
      {preview.data.rows.length > 0 && <p className="quiet">{t.howSuggested}</p>}
      <LeftOut left={preview.data.left} />
      {preview.data.rows.length === 0 && asked.familyIds !== undefined ? (
        <p>{t.noneOfChosen}</p>
      ) : preview.data.rows.length === 0 ? (
        <Empty title={t.noFamilies}>{t.noFamiliesLead}</Empty>
      ) : (
        <Chosen asked={asked} rows={preview.data.rows} candidates={preview.data.candidates} meetings={days.data} />
      )}
    </Section>
  )
}

type Given = Parameters<typeof ReassignTable>[0]

function Chosen({
  asked,
  rows,
  candidates,
  meetings,
}: { asked: Asked } & Pick<Given, 'rows' | 'candidates' | 'meetings'>) {
  const t = useTexts(reassignTexts)
  const queries = useQueryClient()
  // One batch and one id a row, made once: sending the same again does nothing twice.
  const [batchId] = useState(newId)
  const ids = useMemo(() => new Map(rows.map(({ assignmentId }) => [assignmentId, newId()])), [rows])
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(
    () =>
      new Map(
        rows.map((row) => [
          row.assignmentId,
          { workerId: row.coveredBy === null ? (row.suggested?.workerId ?? null) : null, handover: '' },
        ]),
      ),
  )
  const [note, setNote] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map())
  const [sent, setSent] = useState<{ done: number; all: number } | null>(null)
  const [fault, setFault] = useState<unknown>(null)
  const wanted = rows.filter(
    (row) => choices.get(row.assignmentId)?.workerId !== null && outcomes.get(row.assignmentId)?.done !== true,
  )
  const busy = sent !== null && sent.done < sent.all && fault === null

  const apply = async () => {
    if (note.trim() === '') return setErrors({ note: t.noteMissing })
    setErrors({})
    setFault(null)
    setSent({ done: 0, all: wanted.length })
    const found = new Map(outcomes)
    try {
      for (let i = 0; i < wanted.length; i += AT_ONCE) {
        const part = wanted.slice(i, i + AT_ONCE)
        const answer = await call(contract.reassign, { body: bodyOf(asked, batchId, note, part, ids, choices) })
        for (const each of answer.outcomes) {
          const row = part.find(({ assignmentId }) => ids.get(assignmentId) === each.rowId)
          if (row !== undefined) found.set(row.assignmentId, { done: each.done, why: each.why })
        }
        setOutcomes(new Map(found))
        setSent({ done: Math.min(i + AT_ONCE, wanted.length), all: wanted.length })
      }
    } catch (error) {
      setFault(error)
    }
    void queries.invalidateQueries({ queryKey: ['batches'] })
    void queries.invalidateQueries({ queryKey: ['worklist'] })
  }

  const done = [...outcomes.values()].filter((each) => each.done).length
  const left = outcomes.size - done
  return (
    <>
      <ReassignTable
        asked={asked}
        rows={rows}
        candidates={candidates}
        meetings={meetings}
        choices={choices}
        outcomes={outcomes}
        onChoose={(id, choice) => setChoices(new Map([...choices, [id, choice]]))}
      />
      <div className={styles['end']}>
        {fault !== null && <Refused error={fault} again={() => void apply()} />}
        {sent !== null && fault === null && (
          <div role="status">
            {busy ? (
              <Progress
                label={t.applying}
                done={sent.done}
                of={sent.all}
                words={t.progress({ done: sent.done, all: sent.all })}
              />
            ) : (
              <Notice tone={left > 0 ? 'warn' : 'ok'} title={t.allDone({ count: done })}>
                {left > 0 && t.someLeft({ count: left })}
              </Notice>
            )}
          </div>
        )}
        <Form
          errors={errors}
          label={t.families}
          onSubmit={() => void apply()}
          actions={
            wanted.length > 0 && (
              <Button kind="primary" type="submit" busy={busy}>
                {(asked.kind === 'cover' ? t.applyCover : t.applyReassign)({ count: wanted.length })}
              </Button>
            )
          }
        >
          {wanted.length > 0 && (
            <>
              <p className="quiet">{t.chosenOf({ chosen: wanted.length, all: rows.length })}</p>
              <TextField
                label={t.batchNote}
                name="note"
                hint={t.batchNoteHint}
                value={note}
                onChange={setNote}
                maxLength={500}
              />
            </>
          )}
        </Form>
      </div>
    </>
  )
}

function bodyOf(
  { kind, startDate, endDate }: Asked,
  batchId: string,
  note: string,
  rows: readonly PreviewRow[],
  ids: ReadonlyMap<string, string>,
  choices: ReadonlyMap<string, Choice>,
) {
  return {
    kind,
    startDate,
    endDate,
    batchId,
    note: note.trim(),
    rows: rows.map(({ familyId, assignmentId }) => ({
      rowId: ids.get(assignmentId)!,
      familyId,
      assignmentId,
      workerId: choices.get(assignmentId)!.workerId!,
      handover: choices.get(assignmentId)!.handover,
      despite: note.trim(),
    })),
  }
}
