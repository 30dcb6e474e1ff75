/** Deciding whether the family is offered a partner: as the rule says, or otherwise with the reason. */
import { useState } from 'react'
import { contract } from '#rooms/lifecycle/contract.ts'
import { toldLines, type Eligibility } from '#rooms/lifecycle/ui/eligibility-data.ts'
import { LIFECYCLE_REFUSALS } from '#rooms/lifecycle/ui/texts.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { eligibilityTexts } from '../../contacts/eligibility-texts.ts'
import { rename } from '../../field-names.ts'
import { useRefusals } from '../../refusals.ts'
import { useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'

export function EligibilityDialog({ now, onClose }: { now: Eligibility; onClose: () => void }) {
  const t = useTexts(eligibilityTexts)
  const refusals = useRefusals(LIFECYCLE_REFUSALS)
  const { familyId } = useFamily()
  const decide = useFamilyWrite(familyId, contract.decideEligibility)
  const [decisionId] = useState(newId)
  const [decision, setDecision] = useState<'partner' | 'no_partner'>(now.meets ? 'partner' : 'no_partner')
  const [told, setTold] = useState('')
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () =>
    decide.mutate(
      { params: { familyId }, body: { decisionId, decision, told: toldLines(told), reason } },
      {
        onSuccess: () => {
          showToast({ text: t.saved })
          onClose()
        },
        onError: (error) => setErrors(rename(refusals.fields(error), 'reason')),
      },
    )
  return (
    <FormDialog title={t.title} act={t.save} busy={decide.isPending} errors={errors} onSubmit={send} onClose={onClose}>
      <p className="quiet">{t.rule(now.rule)}</p>
      <TextArea
        label={t.told}
        name="told"
        hint={t.toldHint}
        optional
        rows={3}
        value={told}
        onChange={setTold}
        maxLength={2000}
      />
      <ChoiceField
        label={t.decision}
        name="decision"
        value={decision}
        onChange={setDecision}
        choices={[
          { value: 'partner', label: t.partner },
          { value: 'no_partner', label: t.noPartner },
        ]}
      />
      <TextArea
        label={t.reason}
        name="reason"
        hint={t.reasonHint}
        optional
        rows={3}
        value={reason}
        onChange={setReason}
        maxLength={2000}
      />
    </FormDialog>
  )
}
