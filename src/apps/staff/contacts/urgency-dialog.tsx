/** Decides how urgent a contact is, with the reason that the family can read. */
import { useState } from 'react'
import type { Contact } from '#rooms/families/ui/contact-data.ts'
import { useDecideUrgency } from '#rooms/families/ui/contact-data.ts'
import { URGENCY_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { QuoteOfFamily } from '#ui-kit/say/quote-of-family.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { rename } from '../field-names.ts'
import { useRefusals } from '../refusals.ts'
import { contactTexts } from './texts.ts'

type Decided = Exclude<Contact['urgency'], 'undecided'>
const DECIDED = ['immediate', 'days', 'not_urgent'] as const satisfies readonly Decided[]

export function UrgencyDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const t = useTexts(contactTexts)
  const word = useWords()
  const refusals = useRefusals()
  const [urgency, setUrgency] = useState<Decided | null>(contact.urgency === 'undecided' ? null : contact.urgency)
  const [reason, setReason] = useState(contact.urgencyReason ?? '')
  const [errors, setErrors] = useState<FieldErrors>({})
  const decide = useDecideUrgency(contact.contactId)
  const send = () =>
    decide.mutate(
      { urgency: urgency as Decided, reason, revision: contact.revision },
      {
        onSuccess: () => {
          showToast({ text: t.urgencyDone })
          onClose()
        },
        onError: (error) => setErrors(rename(refusals.fields(error), 'reason')),
      },
    )
  return (
    <FormDialog
      title={t.assessUrgency}
      act={t.saveUrgency}
      busy={decide.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
    >
      <QuoteOfFamily words={contact.ownWords} by={contact.contactName} lang={contact.language} />
      <ChoiceField
        label={t.urgencyTitle}
        name="urgency"
        hint={t.urgencyLead}
        value={urgency}
        onChange={setUrgency}
        choices={DECIDED.map((value) => ({ value, label: word(URGENCY_TEXTS[value]) }))}
      />
      <TextArea
        label={t.urgencyReason}
        name="reason"
        hint={t.reasonHint}
        value={reason}
        onChange={setReason}
        maxLength={1000}
      />
    </FormDialog>
  )
}
