/** Decides a contact otherwise than by opening a family: guidance, a report made elsewhere, or no action, with the reason. */
import { useState } from 'react'
import { NO_ACTION_REASONS, type NoActionReason } from '#rooms/families/model.ts'
import { useDecideContact, type Contact } from '#rooms/families/ui/contact-data.ts'
import { NO_ACTION_TEXTS } from '#rooms/families/ui/contact-texts.ts'
import { useCodes } from '#rooms/organisations/ui/use-codes.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { CallRefused } from '#ui-kit/call.ts'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { rename } from '../field-names.ts'
import { useRefusals } from '../refusals.ts'
import { useMe } from '../session.tsx'
import { todayInFinland } from '../today-day.ts'
import { faultsOfReport, ReportFields, type ReportDraft } from './report-fields.tsx'
import { outcomeTexts } from './outcome-texts.ts'
import { contactTexts } from './texts.ts'
import { triageTexts } from './triage-texts.ts'

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
  const words = useOutcomeWords()[outcome]
  const refusals = useRefusals()
  const triage = useTexts(triageTexts)
  const me = useMe()
  const [reason, setReason] = useState('')
  const outcomes = useTexts(outcomeTexts)
  const word = useWords()
  const reasons = useCodes('codes.noAction', NO_ACTION_REASONS)
  const [noAction, setNoAction] = useState<NoActionReason | null>(null)
  const [guided, setGuided] = useState('')
  const [report, setReport] = useState<ReportDraft>(() => ({ on: todayInFinland(), by: me.name, to: '', checks: [] }))
  const [errors, setErrors] = useState<FieldErrors>({})
  const decide = useDecideContact(contact.contactId)
  const send = () => {
    const faults = [
      ...(outcome === 'child_protection_report' ? faultsOfReport(report, todayInFinland()) : []),
      ...(outcome === 'no_action' && noAction === null ? [{ field: 'noAction', why: 'families.no-action-why' }] : []),
      ...(reason.trim() === '' ? [{ field: 'reason', why: 'field.required' }] : []),
    ]
    if (faults.length > 0)
      return setErrors(refusals.fields(new CallRefused(422, { why: 'input.not-understood', fields: faults })))
    decide.mutate(
      {
        outcome,
        reason,
        noAction: outcome === 'no_action' ? noAction : null,
        guidedTo:
          outcome === 'guidance'
            ? guided
                .split('\n')
                .map((line) => line.trim())
                .filter(Boolean)
            : [],
        report:
          outcome === 'child_protection_report' ? { ...report, on: report.on!, checks: [...report.checks] } : null,
        revision: contact.revision,
      },
      {
        onSuccess: () => {
          showToast({ text: t.recorded })
          onClose()
        },
        onError: (error) => setErrors(rename(refusals.fields(error), 'reason')),
      },
    )
  }
  return (
    <FormDialog
      title={words.act}
      act={t.record}
      busy={decide.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
    >
      {outcome === 'child_protection_report' && (
        <Notice tone="warn" title={t.reportNotice}>
          {t.reportHow}
        </Notice>
      )}
      {outcome === 'child_protection_report' && <ReportFields report={report} onChange={setReport} />}
      {outcome === 'no_action' && (
        <ChoiceField
          label={outcomes.why}
          name="noAction"
          value={noAction}
          onChange={setNoAction}
          choices={reasons.map((value) => ({ value, label: word(NO_ACTION_TEXTS[value]) }))}
        />
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
      {outcome === 'guidance' && (
        <TextArea
          label={triage.guidedTo}
          name="guidedTo"
          hint={triage.guidedToHint}
          rows={3}
          optional
          value={guided}
          onChange={setGuided}
          maxLength={1000}
        />
      )}
    </FormDialog>
  )
}
