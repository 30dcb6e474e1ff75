/** Who came, in one tap each; an absence says why in one more, and who could not come may have sent word. */
import { useState } from 'react'
import { access } from '#rooms/engagement/access.ts'
import { contract } from '#rooms/engagement/contract.ts'
import type { NotHeldReason, PresenceState } from '#rooms/engagement/model.ts'
import { reasonsFor } from '#rooms/engagement/rules/meeting.ts'
import type { JointMeeting } from '#rooms/engagement/ui/family-data.ts'
import { NOT_HELD_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { useCodes } from '#rooms/organisations/ui/use-codes.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Seg } from '#ui-kit/act/seg.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Mark } from '#ui-kit/say/mark.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useRefusals } from '../../../refusals.ts'
import { namesOf, useFamily, useNow, useReach } from '../../family-context.tsx'
import { useFamilyWrite } from '../../family-write.ts'
import { keyOf, participantsOf, type Participant } from './participants.ts'
import { meetingTexts, PRESENCE_TEXTS } from './texts.ts'
import styles from './meeting.module.css'

export function Presence({ joint }: { joint: JointMeeting }) {
  const t = useTexts(meetingTexts)
  const everybody = participantsOf(joint)
  const came = everybody.filter(({ state }) => state === 'came').length
  return (
    <Section title={t.who} aside={t.cameOf({ came: String(came), all: String(everybody.length) })}>
      <p className="quiet small">{t.whoLead}</p>
      <ul className={styles['people']}>
        {everybody.map((one) => (
          <One key={keyOf(one)} joint={joint} one={one} />
        ))}
      </ul>
    </Section>
  )
}

type Said = { state: PresenceState; reason: NotHeldReason | null; word: string }

function One({ joint, one }: { joint: JointMeeting; one: Participant }) {
  const t = useTexts(meetingTexts)
  const say = useWords()
  const missedReasons = useCodes('codes.notHeld', reasonsFor('missed'))
  const refusals = useRefusals()
  const family = useFamily()
  const { may } = useReach()
  const now = useNow()
  const record = useFamilyWrite(family.familyId, contract.recordPresence)
  const [asking, setAsking] = useState<'absent' | 'sent_word' | null>(null)
  const [word, setWord] = useState('')
  const name = (one.personId === null ? '' : namesOf(family)(one.personId)) || one.name
  const begun = joint.meeting.startsAt <= now
  const send = (said: Said, before: Said | null) =>
    record.mutate(
      {
        params: { familyId: family.familyId, meetingId: joint.meeting.meetingId },
        body: {
          presenceId: newId(),
          kind: one.kind,
          personId: one.personId,
          workerId: one.workerId,
          name: one.kind === 'close' ? one.name : '',
          ...said,
        },
      },
      {
        onSuccess: () => {
          setAsking(null)
          showToast({
            text: t.said({ name, state: say(PRESENCE_TEXTS[said.state]).toLowerCase() }),
            ...(before === null ? {} : { undo: () => send(before, null) }),
          })
        },
        onError: (error) => showToast({ text: refusals(error), tone: 'trouble' }),
      },
    )
  const before: Said = { state: one.state, reason: one.reason, word: one.word }
  return (
    <li>
      <p>
        <strong>{name}</strong>
        {one.organisationName !== null && <span className="quiet small"> {one.organisationName}</span>}
      </p>
      {begun && may(access['engagement.mark-meeting']) ? (
        <Seg
          label={t.howOf({ name })}
          fill
          value={asking ?? (one.state === 'invited' ? null : one.state)}
          disabled={record.isPending}
          onChange={(state) => {
            if (state === 'came') send({ state, reason: null, word: '' }, before)
            else setAsking(state)
          }}
          onClear={() => (asking ? setAsking(null) : send({ state: 'invited', reason: null, word: '' }, before))}
          options={[
            { value: 'came', label: say(PRESENCE_TEXTS.came), mark: <Mark state="held" /> },
            { value: 'absent', label: say(PRESENCE_TEXTS.absent), mark: <Mark state="missed" /> },
            { value: 'sent_word', label: say(PRESENCE_TEXTS.sent_word), mark: <Mark state="cancelled" /> },
          ]}
        />
      ) : (
        <Status tone={one.state === 'came' ? 'ok' : one.state === 'invited' ? 'info' : 'off'}>
          {say(PRESENCE_TEXTS[one.state])}
        </Status>
      )}
      {asking === 'absent' && (
        <div role="group" aria-label={t.whyOf({ name })} className={styles['reasons']}>
          {missedReasons.map((reason) => (
            <Button key={reason} small onClick={() => send({ state: 'absent', reason, word: '' }, before)}>
              {say(NOT_HELD_TEXTS[reason])}
            </Button>
          ))}
        </div>
      )}
      {asking === 'sent_word' && (
        <div className={styles['reasons']}>
          <TextArea
            label={t.wordOf({ name })}
            name={`word-${keyOf(one)}`}
            rows={2}
            value={word}
            onChange={setWord}
            maxLength={2000}
          />
          <Button small onClick={() => send({ state: 'sent_word', reason: null, word }, before)}>
            {t.saveWord}
          </Button>
        </div>
      )}
      {one.reason !== null && asking === null && <p className="quiet small">{say(NOT_HELD_TEXTS[one.reason])}</p>}
      {one.word !== '' && asking === null && <blockquote className={styles['word']}>{one.word}</blockquote>}
    </li>
  )
}
