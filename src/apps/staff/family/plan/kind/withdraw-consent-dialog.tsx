/** Recording that a consent to a joint plan is withdrawn: from which day on, and how it was said. */
import { useState } from 'react'
import type { Day } from '#kit/day.ts'
import { contract } from '#rooms/plans/contract.ts'
import { CONSENT_MANNERS, type ConsentManner } from '#rooms/plans/model.ts'
import type { Consent } from '#rooms/plans/ui/data.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily, useToday } from '../../family-context.tsx'
import { WriteDialog } from '../../people/write-dialog.tsx'
import { MANNER_TEXTS, kindTexts } from './texts.ts'

export function WithdrawConsentDialog({ consent, onClose }: { consent: Consent; onClose: () => void }) {
  const t = useTexts(kindTexts)
  const word = useWords()
  const today = useToday()
  const family = useFamily()
  const [manner, setManner] = useState<ConsentManner | null>(null)
  const [withdrawnOn, setWithdrawnOn] = useState<Day | null>(today)
  return (
    <WriteDialog
      title={t.withdrawOf({ name: namesOf(family)(consent.personId) })}
      act={t.withdrawSave}
      done={t.withdrawSaved}
      entry={contract.withdrawConsent}
      first="manner"
      onClose={onClose}
      faults={() => (manner === null ? [{ field: 'manner', why: 'field.required' }] : [])}
      send={() => ({
        params: { familyId: family.familyId, consentId: consent.consentId },
        body: { manner: manner!, ...(withdrawnOn === null ? {} : { withdrawnOn }) },
      })}
    >
      <p className="quiet">{t.withdrawLead}</p>
      <ChoiceField
        label={t.manner}
        name="manner"
        value={manner}
        onChange={setManner}
        choices={CONSENT_MANNERS.map((each) => ({ value: each, label: word(MANNER_TEXTS[each]) }))}
      />
      <DayField label={t.day} name="withdrawnOn" value={withdrawnOn} today={today} onChange={setWithdrawnOn} />
    </WriteDialog>
  )
}
