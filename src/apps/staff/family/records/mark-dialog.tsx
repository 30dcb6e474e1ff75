/** Why a meeting did not take place, or how a wrong mark should have been. */
import { useState } from 'react'
import { contract } from '#rooms/engagement/contract.ts'
import type { MeetingState, NotHeldReason } from '#rooms/engagement/model.ts'
import { reasonsFor } from '#rooms/engagement/rules/meeting.ts'
import type { Meeting } from '#rooms/engagement/ui/family-data.ts'
import { MEETING_STATE_TEXTS, NOT_HELD_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { useCodes } from '#rooms/organisations/ui/use-codes.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { useRefusals } from '../../refusals.ts'
import { recordTexts } from './texts.ts'

const OUTCOMES = ['held', 'missed', 'cancelled'] as const satisfies readonly MeetingState[]

export function MarkDialog(props: {
  meeting: Meeting
  when: string
  state: (typeof OUTCOMES)[number] | null
  correcting: boolean
  onClose: () => void
}) {
  const { meeting, when, correcting, onClose } = props
  const t = useTexts(recordTexts)
  const word = useWords()
  const refusals = useRefusals()
  const { familyId } = useFamily()
  const mark = useFamilyWrite(familyId, contract.markMeeting)
  const [markId] = useState(newId)
  const [state, setState] = useState(props.state)
  const [reason, setReason] = useState<NotHeldReason | null>(null)
  const [correction, setCorrection] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const reasons = state === null ? [] : reasonsFor(state)
  const offeredReasons = useCodes('codes.notHeld', reasons, reason)
  const title = correcting
    ? t.correctTitle
    : state === null
      ? t.howItWent
      : `${word(MEETING_STATE_TEXTS[state])}: ${when}`
  const send = () => {
    if (state === null) return setErrors({ state: t.chooseOutcome })
    if (reasons.length > 0 && reason === null) return setErrors({ reason: t.chooseReason })
    mark.mutate(
      {
        params: { familyId, meetingId: meeting.meetingId },
        body: {
          markId,
          state,
          reason: reasons.length === 0 ? null : reason,
          correction: correcting ? correction : null,
          revision: meeting.revision,
        },
      },
      {
        onSuccess: ({ signalled, withdrawn }) => {
          showToast({
            text: signalled
              ? t.signalled
              : withdrawn > 0
                ? t.unsignalled
                : t.marked({ state: word(MEETING_STATE_TEXTS[state]).toLowerCase() }),
          })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog title={title} act={t.save} busy={mark.isPending} errors={errors} onSubmit={send} onClose={onClose}>
      {correcting && (
        <>
          <p className="quiet">
            {when}. {t.correctLead}
          </p>
          <ChoiceField
            label={t.howItWent}
            name="state"
            inline
            value={state}
            onChange={(next) => {
              setState(next)
              setReason(null)
            }}
            choices={OUTCOMES.map((each) => ({ value: each, label: word(MEETING_STATE_TEXTS[each]) }))}
          />
        </>
      )}
      {reasons.length > 0 && (
        <ChoiceField
          label={t.whyNot}
          name="reason"
          value={reason}
          onChange={setReason}
          choices={offeredReasons.map((each) => ({ value: each, label: word(NOT_HELD_TEXTS[each]) }))}
        />
      )}
      {correcting && (
        <TextArea label={t.whyCorrect} name="correction" value={correction} onChange={setCorrection} maxLength={1000} />
      )}
    </FormDialog>
  )
}
