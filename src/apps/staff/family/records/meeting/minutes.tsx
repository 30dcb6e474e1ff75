/** The minutes: written as a draft that is kept, read together, accepted one by one by those who were there. */
import { useState } from 'react'
import type { Instant } from '#kit/day.ts'
import { access } from '#rooms/engagement/access.ts'
import { contract } from '#rooms/engagement/contract.ts'
import type { JointMeeting } from '#rooms/engagement/ui/family-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useDraft } from '../../../drafts.ts'
import { useRefusals } from '../../../refusals.ts'
import { DraftState, RestoredDraft } from '../../draft-state.tsx'
import { namesOf, useFamily, useReach } from '../../family-context.tsx'
import { useFamilyWrite } from '../../family-write.ts'
import { keyOf, participantsOf } from './participants.ts'
import { meetingTexts } from './texts.ts'
import styles from './meeting.module.css'

export function Minutes({ joint }: { joint: JointMeeting }) {
  const t = useTexts(meetingTexts)
  const { may } = useReach()
  const { minutes } = joint
  const mayWrite = may(access['engagement.write-minutes']) && minutes.state === 'draft'
  return (
    <Section title={t.minutes}>
      {mayWrite ? (
        <MinutesForm key={minutes.revision} joint={joint} />
      ) : minutes.text === '' ? (
        <p className="quiet">{t.noMinutes}</p>
      ) : (
        <p className={styles['minutes']}>{minutes.text}</p>
      )}
      {minutes.text !== '' && <Acceptances joint={joint} mayWrite={mayWrite} />}
    </Section>
  )
}

function MinutesForm({ joint }: { joint: JointMeeting }) {
  const t = useTexts(meetingTexts)
  const refusals = useRefusals()
  const { familyId } = useFamily()
  const { meeting, minutes } = joint
  const draft = useDraft(`minutes:${familyId}:${meeting.meetingId}`, minutes.text, { title: t.minutesDraft, familyId })
  const write = useFamilyWrite(familyId, contract.writeMinutes)
  const [errors, setErrors] = useState<FieldErrors>({})
  if (draft.content === undefined) return <Loading lines={4} />
  const text = draft.content
  const send = () =>
    write.mutate(
      { params: { familyId, meetingId: meeting.meetingId }, body: { text, revision: minutes.revision } },
      {
        onSuccess: () => {
          void draft.drop(text)
          showToast({ text: t.minutesSaved })
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  return (
    <Form
      errors={errors}
      label={t.minutes}
      onSubmit={send}
      actions={
        <>
          <Button type="submit" busy={write.isPending}>
            {t.saveMinutes}
          </Button>
          <DraftState state={draft.state} />
        </>
      }
    >
      <RestoredDraft
        restored={draft.restored && text !== minutes.text}
        onStartOver={() => void draft.drop(minutes.text)}
      />
      <TextArea
        label={t.minutes}
        name="text"
        hint={t.minutesHint}
        rows={8}
        value={text}
        onChange={draft.change}
        maxLength={40000}
      />
    </Form>
  )
}

function Acceptances({ joint, mayWrite }: { joint: JointMeeting; mayWrite: boolean }) {
  const t = useTexts(meetingTexts)
  const format = useFormat()
  const refusals = useRefusals()
  const family = useFamily()
  const accept = useFamilyWrite(family.familyId, contract.acceptMinutes)
  const { minutes, meeting } = joint
  const came = participantsOf(joint).filter(({ state }) => state === 'came')
  return (
    <div className={styles['accepting']}>
      <h3>{t.accepting}</h3>
      {minutes.state === 'accepted' ? (
        <Status tone="ok">{t.acceptedAll}</Status>
      ) : (
        <p className="quiet small">{came.length === 0 ? t.markFirst : t.acceptingLead}</p>
      )}
      <ul className={styles['people']}>
        {came.map((one) => {
          const name = (one.personId === null ? '' : namesOf(family)(one.personId)) || one.name
          const id = one.personId ?? one.workerId ?? one.name
          const done = minutes.acceptances.find((each) => each.kind === one.kind && each.id === id)
          return (
            <li key={keyOf(one)} className={styles['line']}>
              {done !== undefined ? (
                <Status tone="ok">{t.acceptedAt({ name, at: format.moment(done.at as Instant) })}</Status>
              ) : (
                <>
                  <span>{name}</span>
                  {mayWrite && (
                    <Button
                      small
                      busy={accept.isPending}
                      onClick={() =>
                        accept.mutate(
                          {
                            params: { familyId: family.familyId, meetingId: meeting.meetingId },
                            body: {
                              kind: one.kind,
                              personId: one.personId,
                              workerId: one.workerId,
                              name: one.kind === 'close' ? one.name : '',
                              revision: minutes.revision,
                            },
                          },
                          { onError: (error) => showToast({ text: refusals(error), tone: 'trouble' }) },
                        )
                      }
                    >
                      {t.accepts}
                      <span className="sr">: {name}</span>
                    </Button>
                  )}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
