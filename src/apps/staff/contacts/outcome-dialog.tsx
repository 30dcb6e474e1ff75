/** Decides a contact otherwise than by opening a family: guidance, a report made elsewhere, or no action, with the reason. */
import { useState } from 'react'
import { useDecideContact, type Contact } from '#rooms/families/ui/contact-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { uiTexts } from '#ui-kit/texts.ts'
import { rename } from '../field-names.ts'
import { useRefusals } from '../refusals.ts'
import { contactTexts } from './texts.ts'

export const OTHER_OUTCOMES = ['guidance', 'child_protection_report', 'no_action'] as const
export type OtherOutcome = (typeof OTHER_OUTCOMES)[number]

/** What each is called as an act, and what is asked of it. */
export function useOutcomeWords(): Record<OtherOutcome, { act: string; ask: string }> {
  const t = useTexts(contactTexts)
  return {
    guidance: { act: t.giveGuidance, ask: t.guidanceReason },
    child_protection_report: { act: t.reportMade, ask: t.reportReason },
    no_action: { act: t.noAction, ask: t.noActionReason },
  }
}

type Given = { contact: Contact; outcome: OtherOutcome; onClose: () => void }

export function OutcomeDialog({ contact, outcome, onClose }: Given) {
  const t = useTexts(contactTexts)
  const kit = useTexts(uiTexts)
  const words = useOutcomeWords()[outcome]
  const refusals = useRefusals()
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const decide = useDecideContact(contact.contactId)
  const send = () =>
    decide.mutate(
      { outcome, reason, revision: contact.revision },
      {
        onSuccess: () => {
          showToast({ text: t.recorded })
          onClose()
        },
        onError: (error) => setErrors(rename(refusals.fields(error), 'reason')),
      },
    )
  return (
    <Dialog open onClose={onClose} title={words.act}>
      <Form
        errors={errors}
        onSubmit={send}
        actions={
          <>
            <Button kind="primary" type="submit" busy={decide.isPending}>
              {t.record}
            </Button>
            <Button onClick={onClose}>{kit.cancel}</Button>
          </>
        }
      >
        {outcome === 'child_protection_report' && (
          <Notice tone="warn" title={t.reportNotice}>
            {t.reportHow}
          </Notice>
        )}
        <TextArea
          label={words.ask}
          name="reason"
          hint={t.reasonHint}
          rows={4}
          value={reason}
          onChange={setReason}
          maxLength={2000}
        />
      </Form>
    </Dialog>
  )
}
