/** Planning the meetings that thin out before the ending: a rhythm, its days to look at and change, and all agreed at once. */
import { useState } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { instantFromFinland, type Day } from '#kit/day.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { TAPER_WEEKS, taperDays, type TaperName } from '#rooms/engagement/rules/taper.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Seg } from '#ui-kit/act/seg.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { call, newId } from '#ui-kit/call.ts'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../../refusals.ts'
import { presentMembers, useFamily, useToday } from '../family-context.tsx'
import { endingTexts } from './texts.ts'
import styles from './ending.module.css'

const RHYTHMS = Object.keys(TAPER_WEEKS) as TaperName[]

export function Taper() {
  const t = useTexts(endingTexts)
  const [open, setOpen] = useState(false)
  return (
    <Section title={t.taper}>
      <p className={styles['quiet']}>{t.taperLead}</p>
      {open ? (
        <TaperForm onClose={() => setOpen(false)} />
      ) : (
        <Button onClick={() => setOpen(true)}>{t.taperPlan}</Button>
      )}
    </Section>
  )
}

function TaperForm({ onClose }: { onClose: () => void }) {
  const t = useTexts(endingTexts)
  const refusals = useRefusals()
  const queries = useQueryClient()
  const family = useFamily()
  const today = useToday()
  const [rhythm, setRhythm] = useState<TaperName>('usual')
  const planned = (name: TaperName) =>
    taperDays(today, name).map((day) => ({ meetingId: newId(), day: day as Day | null }))
  const [meetings, setMeetings] = useState(() => planned('usual'))
  const [time, setTime] = useState('14.00')
  const [errors, setErrors] = useState<FieldErrors>({})
  const agree = useMutation({
    mutationFn: async (all: readonly { meetingId: string; startsAt: string; last: boolean }[]) => {
      // One after another, each under its own id: a second try goes on where the first one stopped.
      for (const { meetingId, startsAt, last } of all)
        await call(contract.planMeeting, {
          params: { familyId: family.familyId },
          body: {
            meetingId,
            startsAt,
            kind: last ? 'ending' : 'visit',
            personIds: presentMembers(family).map(({ personId }) => personId),
          },
          commandId: meetingId,
        })
    },
    onSuccess: async () => {
      showToast({ text: t.taperAgreed })
      onClose()
      await Promise.all(
        [['family', family.familyId], ['today']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      )
    },
    onError: (error) => setErrors(refusals.fields(error)),
  })
  const send = () => {
    const said = /^(\d{1,2})[.:](\d{2})$/.exec(time.trim())
    const clock = said === null ? null : `${said[1]!.padStart(2, '0')}:${said[2]}`
    const all = meetings.map(({ meetingId, day }, i) => {
      const at = day === null || clock === null ? null : instantFromFinland(day, clock)
      return { meetingId, startsAt: at?.ok ? at.value : '', last: i === meetings.length - 1 }
    })
    if (clock === null) return setErrors({ time: t.timeUnclear })
    const missing = all.findIndex(({ startsAt }) => startsAt === '')
    if (missing >= 0) return setErrors({ [`day${missing}`]: t.dayMissing })
    agree.mutate(all)
  }
  return (
    <Form
      errors={errors}
      label={t.taper}
      onSubmit={send}
      actions={
        <>
          <Button kind="primary" type="submit" busy={agree.isPending}>
            {t.taperAgree}
          </Button>
          <Button onClick={onClose}>{t.taperClose}</Button>
        </>
      }
    >
      <Seg
        label={t.taper}
        value={rhythm}
        onChange={(name) => {
          setRhythm(name)
          setMeetings(planned(name))
        }}
        options={RHYTHMS.map((name) => ({ value: name, label: t[name] }))}
      />
      {meetings.map((each, i) => (
        <DayField
          key={each.meetingId}
          label={i === meetings.length - 1 ? t.taperLast : t.taperNth({ no: String(i + 1) })}
          name={`day${i}`}
          value={each.day}
          today={today}
          onChange={(day) => setMeetings(meetings.map((one, n) => (n === i ? { ...one, day } : one)))}
        />
      ))}
      <TextField label={t.taperTime} name="time" narrow value={time} onChange={setTime} />
    </Form>
  )
}
