/** Notes that an interpreter has been asked for: for a meeting, or for a time of its own; or asks anew in the place of an earlier one. */
import { useState } from 'react'
import { dayInFinland, instantFromFinland, timeInFinland, type Day, type Instant } from '#kit/day.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { INTERPRETING_WAYS, type InterpretingWay } from '#rooms/engagement/model.ts'
import type { Booking, Meeting } from '#rooms/engagement/ui/family-data.ts'
import { INTERPRETING_WAY_TEXTS } from '#rooms/engagement/ui/interpreter-texts.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { NumberField } from '#ui-kit/form/number-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { COMMON_LANGUAGES, useLanguageName } from '../../language-names.ts'
import { useRefusals } from '../../refusals.ts'
import { namesOf, presentMembers, useFamily, useToday } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { readTime } from '../records/read-time.ts'
import { interpreterTexts } from './interpreter-texts.ts'
import styles from '../records/records.module.css'

const OTHER_TIME = 'other'

type Given = {
  /** Coming meetings that wait for an interpreter. */
  meetings: readonly Meeting[]
  /** Given, it is changed. */
  before?: Booking | undefined
  onClose: () => void
}

export function InterpreterDialog({ meetings, before, onClose }: Given) {
  const t = useTexts(interpreterTexts)
  const word = useWords()
  const format = useFormat()
  const refusals = useRefusals()
  const languageName = useLanguageName()
  const today = useToday()
  const family = useFamily()
  const nameOf = namesOf(family)
  const { familyId } = family
  const ask = useFamilyWrite(familyId, contract.askInterpreter)
  const change = useFamilyWrite(familyId, contract.changeInterpreter)
  const needing = family.members.filter(({ interpreter }) => interpreter !== null)
  const [bookingId] = useState(newId)
  const [about, setAbout] = useState<string>(
    before === undefined ? (meetings[0]?.meetingId ?? OTHER_TIME) : (before.meetingId ?? OTHER_TIME),
  )
  const begins = before?.startsAt as Instant | undefined
  const [day, setDay] = useState<Day | null>(begins === undefined ? null : dayInFinland(begins))
  const [time, setTime] = useState(begins === undefined ? '' : timeInFinland(begins).replace(':', '.'))
  const [minutes, setMinutes] = useState<number | null>(before?.minutes ?? 60)
  const [purpose, setPurpose] = useState(before?.purpose ?? '')
  const [personIds, setPersons] = useState<string[]>(
    before?.persons.map(({ personId }) => personId) ?? needing.map(({ personId }) => personId),
  )
  const [language, setLanguage] = useState<string>(
    before?.language ?? needing[0]?.interpreter ?? family.interpreter ?? 'en',
  )
  const [way, setWay] = useState<InterpretingWay>(before?.way ?? 'on_site')
  const [provider, setProvider] = useState(before?.provider ?? '')
  const [errors, setErrors] = useState<FieldErrors>({})
  const alone = about === OTHER_TIME
  const send = () => {
    const clock = readTime(time)
    const startsAt = day === null || clock === null ? null : instantFromFinland(day, clock)
    if (alone && !startsAt?.ok)
      return setErrors({
        ...(day === null ? { day: t.dayMissing } : {}),
        ...(clock === null || startsAt?.ok === false ? { time: t.timeUnclear } : {}),
      })
    const body = {
      meetingId: alone ? null : about,
      ...(alone && startsAt?.ok ? { startsAt: startsAt.value, minutes: minutes ?? 60 } : {}),
      language,
      way,
      personIds,
      purpose: alone ? purpose : '',
      provider,
    }
    const then = {
      onSuccess: () => {
        showToast({ text: t.saved })
        onClose()
      },
      onError: (error: Error) => setErrors(refusals.fields(error)),
    }
    if (before === undefined) ask.mutate({ params: { familyId }, body: { bookingId, ...body } }, then)
    else
      change.mutate(
        { params: { familyId, bookingId: before.bookingId }, body: { newBookingId: bookingId, ...body } },
        then,
      )
  }
  return (
    <FormDialog
      wide
      title={before === undefined ? t.ask : t.changeTitle}
      act={before === undefined ? t.askAct : t.changeAct}
      busy={ask.isPending || change.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
    >
      <p className="quiet">
        {t.askLead} {before !== undefined && t.changeLead}
      </p>
      <SelectField
        label={t.meeting}
        name="meetingId"
        value={about}
        onChange={setAbout}
        options={[
          ...meetings.map((each) => ({
            value: each.meetingId as string,
            label: format.moment(each.startsAt as Instant),
          })),
          { value: OTHER_TIME, label: t.otherTime },
        ]}
      />
      {alone && (
        <>
          <div className={styles['pair']}>
            <DayField label={t.day} name="day" value={day} today={today} onChange={setDay} />
            <TextField label={t.time} name="time" hint={t.timeHint} narrow value={time} onChange={setTime} />
            <NumberField label={t.minutes} name="minutes" unit="min" value={minutes} onChange={setMinutes} />
          </div>
          <TextField label={t.purpose} name="purpose" optional value={purpose} onChange={setPurpose} maxLength={200} />
        </>
      )}
      <CheckSetField
        label={t.who}
        name="personIds"
        inline
        value={personIds}
        onChange={setPersons}
        choices={presentMembers(family).map(({ personId }) => ({ value: personId as string, label: nameOf(personId) }))}
      />
      <SelectField
        label={t.language}
        name="language"
        value={language}
        onChange={setLanguage}
        options={[...new Set([language, ...COMMON_LANGUAGES])].map((value) => ({ value, label: languageName(value) }))}
      />
      <ChoiceField
        label={t.way}
        name="way"
        inline
        value={way}
        onChange={setWay}
        choices={INTERPRETING_WAYS.map((value) => ({ value, label: word(INTERPRETING_WAY_TEXTS[value]) }))}
      />
      <TextField label={t.provider} name="provider" optional value={provider} onChange={setProvider} maxLength={200} />
    </FormDialog>
  )
}
