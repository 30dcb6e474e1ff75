/** Agreeing a meeting: when, who, for which service, where, interpreter. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { addDays, dayInFinland, instantFromFinland, timeInFinland, type Day, type Instant } from '#kit/day.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { INTERPRETER_STATES, MEETING_KINDS, PLACE_KINDS } from '#rooms/engagement/model.ts'
import type { Suggested } from '#rooms/engagement/rules/otherwise.ts'
import type { Meeting } from '#rooms/engagement/ui/family-data.ts'
import { INTERPRETER_TEXTS, MEETING_KIND_TEXTS, PLACE_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { useCodes } from '#rooms/organisations/ui/use-codes.ts'
import { packageQuery } from '#rooms/plans/ui/data.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { NumberField } from '#ui-kit/form/number-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useDraft } from '../../drafts.ts'
import { useRefusals } from '../../refusals.ts'
import { useMe } from '../../session.tsx'
import { DraftState, RestoredDraft } from '../draft-state.tsx'
import { namesOf, presentMembers, useFamily, useToday } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { likeBefore } from './like-before.ts'
import { MeetingWorkers } from './meeting-workers.tsx'
import { useSuggestedWords } from './suggested-words.ts'
import { readTime } from './read-time.ts'
import { recordTexts } from './texts.ts'
import styles from './records.module.css'

const NONE = 'none'

type Typed = {
  meetingId: string
  day: Day | null
  time: string
  minutes: number | null
  personIds: string[]
  workerIds: string[]
  kind: (typeof MEETING_KINDS)[number]
  courseId: string
  place: (typeof PLACE_KINDS)[number] | typeof NONE
  placeText: string
  interpreter: (typeof INTERPRETER_STATES)[number] | typeof NONE
}

/** What the calendar has already found out. */
export type FoundTime = { startsAt: Instant; minutes: number; workerIds: readonly string[] }

type Given = {
  kind?: Typed['kind'] | undefined
  found?: FoundTime | undefined
  /** The meeting in whose place this one is agreed, and what is done otherwise. */
  instead?: { meeting: Meeting; way: Suggested } | undefined
  onClose: () => void
}

const wallClock = (at: Instant): Pick<Typed, 'day' | 'time'> => ({
  day: dayInFinland(at),
  time: timeInFinland(at).replace(':', '.'),
})

export function PlanMeetingDialog({ kind = 'visit', found, instead, onClose }: Given) {
  const t = useTexts(recordTexts)
  const word = useWords()
  const places = useCodes('codes.places', PLACE_KINDS)
  const refusals = useRefusals()
  const format = useFormat()
  const sayWay = useSuggestedWords()
  const today = useToday()
  const family = useFamily()
  const nameOf = namesOf(family)
  const members = presentMembers(family)
  const { data } = useQuery(packageQuery(family.familyId))
  const plan = useFamilyWrite(family.familyId, contract.planMeeting)
  const me = useMe()
  const [start] = useState<Typed>(() => ({
    meetingId: newId(),
    ...(found === undefined ? { day: null, time: '' } : wallClock(found.startsAt)),
    minutes: found?.minutes ?? 60,
    workerIds: [...(found?.workerIds ?? (me.workerId === null ? [] : [me.workerId]))],
    personIds: members.map((member) => member.personId),
    kind,
    courseId: NONE,
    place: NONE,
    placeText: '',
    interpreter: family.interpreter === null ? NONE : 'needed',
    ...(instead === undefined ? {} : likeBefore(instead.meeting, instead.way, me.workerId)),
  }))
  const draft = useDraft<Typed>(`meeting:${instead?.meeting.meetingId ?? family.familyId}`, start, {
    title: t.plan,
    familyId: family.familyId,
  })
  const [errors, setErrors] = useState<FieldErrors>({})
  // A draft kept before knows nothing of what has been found since, or of fields that are newer than it.
  const typed =
    draft.content === undefined
      ? undefined
      : found !== undefined && draft.restored && draft.state === 'idle'
        ? {
            ...start,
            ...draft.content,
            ...wallClock(found.startsAt),
            minutes: found.minutes,
            workerIds: start.workerIds,
          }
        : { ...start, ...draft.content }
  if (typed === undefined)
    return (
      <Dialog open wide onClose={onClose} title={t.plan}>
        <Loading />
      </Dialog>
    )
  const set = (change: Partial<Typed>) => draft.change({ ...typed, ...change })
  const courses = (data?.courses ?? []).filter((course) => course.endedOn === null)
  const send = () => {
    const time = readTime(typed.time)
    const startsAt = typed.day === null || time === null ? null : instantFromFinland(typed.day, time)
    if (typed.day === null || time === null || startsAt === null || !startsAt.ok)
      return setErrors({
        ...(typed.day === null ? { day: t.dayMissing } : {}),
        ...(time === null || startsAt?.ok === false ? { time: t.timeUnclear } : {}),
      })
    // The caller's meeting where the caller comes; else that of the first who does.
    const mine = me.workerId !== null && typed.workerIds.includes(me.workerId)
    const holder = mine ? me.workerId : (typed.workerIds[0] ?? null)
    plan.mutate(
      {
        params: { familyId: family.familyId },
        body: {
          meetingId: typed.meetingId,
          kind: typed.kind,
          startsAt: startsAt.value,
          minutes: typed.minutes ?? 60,
          personIds: typed.personIds,
          ...(mine ? {} : { workerId: holder }),
          inviteIds: typed.workerIds.filter((each) => each !== holder),
          courseId: typed.courseId === NONE ? null : typed.courseId,
          place: typed.place === NONE ? null : { kind: typed.place, text: typed.placeText },
          interpreter: typed.interpreter === NONE ? null : typed.interpreter,
          ...(instead === undefined ? {} : { insteadOf: instead.meeting.meetingId, otherwise: instead.way.kind }),
        },
      },
      {
        onSuccess: () => {
          void draft.drop()
          showToast({ text: t.planned })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog
      wide
      title={t.plan}
      act={t.plan}
      busy={plan.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
      beside={<DraftState state={draft.state} />}
    >
      {instead !== undefined && (
        <p>
          {t.insteadOf({
            when: format.moment(instead.meeting.startsAt as Instant),
            way: sayWay(instead.way).toLocaleLowerCase(),
          })}
        </p>
      )}
      <RestoredDraft restored={draft.restored} onStartOver={() => void draft.drop().then(() => draft.change(start))} />
      <div className={styles['pair']}>
        <DayField
          label={t.day}
          name="day"
          value={typed.day}
          today={today}
          example={addDays(today, 7)}
          onChange={(day) => set({ day })}
        />
        <TextField
          label={t.time}
          name="time"
          hint={t.timeHint}
          narrow
          value={typed.time}
          onChange={(time) => set({ time })}
        />
        <NumberField
          label={t.minutes}
          name="minutes"
          unit={t.minutesUnit}
          value={typed.minutes}
          onChange={(minutes) => set({ minutes })}
        />
      </div>
      <MeetingWorkers
        workerIds={typed.workerIds}
        minutes={typed.minutes ?? 60}
        day={typed.day}
        time={readTime(typed.time)}
        look={instead?.way.kind === 'other_time' || instead?.way.kind === 'other_worker'}
        onWorkers={(workerIds) => set({ workerIds })}
        onChoose={(at) => set(wallClock(at))}
      />
      <CheckSetField
        label={t.whoComes}
        name="personIds"
        inline
        value={typed.personIds}
        onChange={(personIds) => set({ personIds })}
        choices={members.map(({ personId }) => ({ value: personId as string, label: nameOf(personId) }))}
      />
      <div className={styles['pair']}>
        <SelectField
          label={t.kind}
          name="kind"
          value={typed.kind}
          onChange={(kind) => set({ kind })}
          options={MEETING_KINDS.map((each) => ({ value: each, label: word(MEETING_KIND_TEXTS[each]) }))}
        />
        <SelectField
          label={t.service}
          name="courseId"
          value={typed.courseId}
          onChange={(courseId) => set({ courseId })}
          options={[
            { value: NONE, label: t.noService },
            ...courses.map((course) => ({ value: course.courseId as string, label: course.serviceName })),
          ]}
        />
      </div>
      <div className={styles['pair']}>
        <SelectField
          label={t.place}
          name="place"
          {...(family.safetyBan ? { hint: t.placeBan } : {})}
          value={typed.place}
          onChange={(place) => set({ place })}
          options={[
            { value: NONE, label: '–' },
            ...places.map((each) => ({ value: each, label: word(PLACE_TEXTS[each]) })),
          ]}
        />
        {typed.place !== NONE && (
          <TextField
            label={t.placeText}
            name="placeText"
            optional
            value={typed.placeText}
            onChange={(placeText) => set({ placeText })}
            maxLength={300}
          />
        )}
      </div>
      <SelectField
        label={t.interpreter}
        name="interpreter"
        value={typed.interpreter}
        onChange={(interpreter) => set({ interpreter })}
        options={[
          { value: NONE, label: t.noInterpreter },
          ...INTERPRETER_STATES.map((each) => ({ value: each, label: word(INTERPRETER_TEXTS[each]) })),
        ]}
      />
    </FormDialog>
  )
}
