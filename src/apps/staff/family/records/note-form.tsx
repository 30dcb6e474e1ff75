/** The form of a note. What is typed is kept on the server until it is sent; sending twice writes once. */
import { useEffect, useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { dayInFinland, type Instant } from '#kit/day.ts'
import type { NotHeldReason } from '#rooms/engagement/model.ts'
import { reasonsFor } from '#rooms/engagement/rules/meeting.ts'
import type { Meeting, Note } from '#rooms/engagement/ui/family-data.ts'
import { MEETING_KIND_TEXTS, NOT_HELD_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { useCodes } from '#rooms/organisations/ui/use-codes.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { OutcomeChoice, type Outcome } from '#ui-kit/act/outcome-choice.tsx'
import { leaveToasts, showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckField } from '#ui-kit/form/check-field.tsx'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useDraft } from '../../drafts.ts'
import { ExtraFields, givenFrom } from '../../extra/extra-fields.tsx'
import { useRefusals } from '../../refusals.ts'
import { DraftState, RestoredDraft } from '../draft-state.tsx'
import { namesOf, presentMembers, useFamily, useNow } from '../family-context.tsx'
import { NO_MEETING, UNPLANNED, useSendNote, type TypedNote } from './use-send-note.ts'
import { recordTexts } from './texts.ts'

/** Time enough to take a mark back. */
const SAID_MS = 4000

type Given = {
  meetings: readonly Meeting[]
  corrected: Note | null
  /** The meeting the reader came from, by id. */
  about: string | null
}

export function NoteForm({ meetings, corrected, about }: Given) {
  const t = useTexts(recordTexts)
  const word = useWords()
  const format = useFormat()
  const refusals = useRefusals()
  const navigate = useNavigate()
  const now = useNow()
  const family = useFamily()
  const nameOf = namesOf(family)
  const members = presentMembers(family)
  // The last meetings that have begun: those without a mark first, for they wait for this note.
  const named = meetings.find((meeting) => meeting.meetingId === about)
  const begun = meetings
    .filter((meeting) => meeting.startsAt <= now && meeting !== named)
    .toReversed()
    .slice(0, 12)
    .toSorted((a, b) => Number(b.state === 'agreed') - Number(a.state === 'agreed'))
  const recent = named === undefined ? begun : [named, ...begun]
  const waiting = named ?? recent.find((meeting) => meeting.state === 'agreed')
  const [start] = useState<TypedNote>(() => ({
    noteId: newId(),
    markId: newId(),
    newMeetingId: newId(),
    meeting: corrected === null ? (waiting?.meetingId ?? UNPLANNED) : (corrected.meetingId ?? NO_MEETING),
    personIds: (corrected?.persons ?? waiting?.persons)?.map((each) => each.personId) ?? [],
    outcome: null,
    reason: null,
    text: corrected?.text ?? '',
    nextStep: corrected?.nextStep ?? '',
    shared: corrected?.shared ?? false,
    extra: givenFrom(corrected?.extra ?? []),
  }))
  const draft = useDraft<TypedNote>(
    corrected !== null
      ? `note:${corrected.noteId}`
      : named === undefined
        ? `note:${family.familyId}`
        : `note:${family.familyId}:${named.meetingId}`,
    start,
    { title: t.write, familyId: family.familyId },
  )
  const send = useSendNote(meetings, corrected)
  const [errors, setErrors] = useState<FieldErrors>({})
  // What was said of the mark on the page before would lie over the button for saving on a phone.
  useEffect(() => {
    const timer = setTimeout(leaveToasts, SAID_MS)
    return () => clearTimeout(timer)
  }, [])
  const [busy, setBusy] = useState(false)
  const typed = draft.content
  const offeredReasons = useCodes(
    'codes.notHeld',
    typed === undefined || typed.outcome === null ? [] : reasonsFor(typed.outcome),
    typed?.reason,
  )
  if (typed === undefined) return <Loading lines={6} />
  const set = (change: Partial<TypedNote>) => draft.change({ ...typed, ...change })
  const chosen = meetings.find((meeting) => meeting.meetingId === typed.meeting)
  const asksOutcome = corrected === null && (typed.meeting === UNPLANNED || chosen?.state === 'agreed')
  const reasons = asksOutcome && typed.outcome !== null ? reasonsFor(typed.outcome) : []
  // A meeting that did not take place may be marked with its reason alone.
  const mayBeWordless = asksOutcome && typed.outcome !== null && typed.outcome !== 'held'
  const submit = async () => {
    const faults: Record<string, string> = {
      ...(asksOutcome && typed.outcome === null ? { outcome: t.chooseOutcome } : {}),
      ...(reasons.length > 0 && typed.reason === null ? { reason: t.chooseReason } : {}),
      ...(typed.text.trim() === '' && !mayBeWordless ? { text: t.writeLine } : {}),
    }
    if (Object.keys(faults).length > 0) return setErrors(faults)
    setBusy(true)
    try {
      await send(typed)
      await draft.drop()
      showToast({ text: t.noteSaved })
      await navigate({ to: `/perheet/${family.familyId}/kirjaukset` as never })
    } catch (error) {
      setErrors(refusals.fields(error))
      setBusy(false)
    }
  }
  const whenOf = ({ startsAt, serviceName, kind }: Meeting) => {
    const at = startsAt as Instant
    const when = t.moment({ day: format.weekdayShort(dayInFinland(at)), time: format.time(at) })
    return `${when}, ${serviceName ?? word(MEETING_KIND_TEXTS[kind])}`
  }
  return (
    <Form
      errors={errors}
      label={t.write}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button kind="primary" type="submit" busy={busy}>
            {t.save}
          </Button>
          <Button onClick={() => void navigate({ to: `/perheet/${family.familyId}/kirjaukset` as never })}>
            {t.cancel}
          </Button>
          <DraftState state={draft.state} />
        </>
      }
    >
      <RestoredDraft restored={draft.restored} onStartOver={() => void draft.drop().then(() => draft.change(start))} />
      {corrected !== null && <p className="quiet">{t.correctNoteLead}</p>}
      {corrected === null && (
        <SelectField
          label={t.whichMeeting}
          name="meeting"
          value={typed.meeting}
          onChange={(meeting) => {
            const next = meetings.find((each) => each.meetingId === meeting)
            set({
              meeting,
              outcome: null,
              reason: null,
              ...(next === undefined ? {} : { personIds: next.persons.map((each) => each.personId) }),
            })
          }}
          options={[
            ...recent.map((meeting) => ({ value: meeting.meetingId as string, label: whenOf(meeting) })),
            { value: UNPLANNED, label: t.unplanned },
            { value: NO_MEETING, label: t.noMeeting },
          ]}
        />
      )}
      <CheckSetField
        label={typed.meeting === NO_MEETING ? t.whoConcerns : t.who}
        name="personIds"
        inline
        value={typed.personIds}
        onChange={(personIds) => set({ personIds })}
        choices={members.map(({ personId }) => ({ value: personId as string, label: nameOf(personId) }))}
      />
      {asksOutcome && (
        <Outcomes
          error={errors['outcome']}
          value={typed.outcome}
          onChange={(outcome) => set({ outcome, reason: null })}
        />
      )}
      {reasons.length > 0 && (
        <ChoiceField<NotHeldReason>
          label={t.whyNot}
          name="reason"
          value={typed.reason}
          onChange={(reason) => set({ reason })}
          choices={offeredReasons.map((each) => ({ value: each, label: word(NOT_HELD_TEXTS[each]) }))}
        />
      )}
      <TextArea
        label={t.line}
        name="text"
        optional={mayBeWordless}
        rows={2}
        value={typed.text}
        onChange={(text) => set({ text })}
        maxLength={20000}
      />
      <TextField
        label={t.nextStep}
        name="nextStep"
        optional
        value={typed.nextStep}
        onChange={(nextStep) => set({ nextStep })}
        maxLength={1000}
      />
      <ExtraFields form="note" value={typed.extra ?? {}} onChange={(extra) => set({ extra })} />
      <CheckField label={t.shared} name="shared" value={typed.shared} onChange={(shared) => set({ shared })} />
    </Form>
  )
}

function Outcomes(props: { value: Outcome | null; error: string | undefined; onChange: (outcome: Outcome) => void }) {
  const t = useTexts(recordTexts)
  return (
    <div id="f-outcome">
      <p style={{ fontWeight: 600, marginBlockEnd: 'var(--s2)' }}>{t.howItWent}</p>
      {props.error !== undefined && props.value === null && (
        <p style={{ color: 'var(--berry)', font: 'var(--text-s)' }}>{props.error}</p>
      )}
      <OutcomeChoice label={t.howItWent} value={props.value} onChange={props.onChange} />
    </div>
  )
}
