/** Recording what someone answers to a joint plan. */
import { useState } from 'react'
import type { Day } from '#kit/day.ts'
import { contract } from '#rooms/plans/contract.ts'
import { CONSENT_MANNERS, type ConsentAnswer, type ConsentManner } from '#rooms/plans/model.ts'
import { answersOneself } from '#rooms/plans/rules/joint-plan.ts'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, presentMembers, useFamily, useToday } from '../../family-context.tsx'
import { WriteDialog } from '../../people/write-dialog.tsx'
import { MANNER_TEXTS, kindTexts } from './texts.ts'

export function RecordConsentDialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const t = useTexts(kindTexts)
  const word = useWords()
  const today = useToday()
  const family = useFamily()
  const nameOf = namesOf(family)
  const [consentId] = useState(newId)
  const self = family.members.find((member) => member.personId === personId)
  const alone = answersOneself(self?.bornOn ?? null, today)
  const adults = presentMembers(family).filter((member) => answersOneself(member.bornOn, today))
  const [saidBy, setSaidBy] = useState(alone ? personId : (adults[0]?.personId ?? ''))
  const [answer, setAnswer] = useState<ConsentAnswer | null>(null)
  const [manner, setManner] = useState<ConsentManner | null>(null)
  const [askedOn, setAskedOn] = useState<Day | null>(today)
  const [note, setNote] = useState('')
  return (
    <WriteDialog
      title={t.recordOf({ name: nameOf(personId) })}
      act={t.save}
      done={t.saved}
      entry={contract.recordConsent}
      first="answer"
      onClose={onClose}
      faults={() => [
        ...(answer === null ? [{ field: 'answer', why: 'field.required' }] : []),
        ...(manner === null ? [{ field: 'manner', why: 'field.required' }] : []),
      ]}
      send={() => ({
        params: { familyId: family.familyId },
        body: {
          consentId,
          personId,
          saidBy,
          answer: answer!,
          manner: manner!,
          ...(askedOn === null ? {} : { askedOn }),
          note,
        },
      })}
    >
      <p className="quiet">{t.dialogLead}</p>
      <ChoiceField
        label={t.answer}
        name="answer"
        inline
        value={answer}
        onChange={setAnswer}
        choices={[
          { value: 'given', label: t.yes },
          { value: 'refused', label: t.no },
        ]}
      />
      {!alone && (
        <SelectField
          label={t.who}
          name="saidBy"
          hint={t.whoHint}
          value={saidBy}
          onChange={setSaidBy}
          options={adults.map((member) => ({ value: member.personId, label: nameOf(member.personId) }))}
        />
      )}
      <ChoiceField
        label={t.manner}
        name="manner"
        value={manner}
        onChange={setManner}
        choices={CONSENT_MANNERS.map((each) => ({ value: each, label: word(MANNER_TEXTS[each]) }))}
      />
      <DayField label={t.day} name="askedOn" value={askedOn} today={today} onChange={setAskedOn} />
      <TextField
        label={t.note}
        name="note"
        hint={t.noteHint}
        optional
        value={note}
        onChange={setNote}
        maxLength={1000}
      />
    </WriteDialog>
  )
}
