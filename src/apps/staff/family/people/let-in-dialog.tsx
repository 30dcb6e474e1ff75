/** Letting a worker of another organisation into the circle: who, of whom, what, on what basis, until when. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { addDays, type Day } from '#kit/day.ts'
import { contract } from '#rooms/trust/contract.ts'
import { LET_IN_BASES, LET_IN_PARTS } from '#rooms/trust/model.ts'
import { outsidersQuery } from '#rooms/trust/ui/data.ts'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { DayField } from '#ui-kit/form/day-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { presentMembers, useFamily, useToday } from '../family-context.tsx'
import { LET_IN_BASIS_TEXTS, LET_IN_PART_TEXTS, letInTexts } from './let-in-texts.ts'
import { WriteDialog } from './write-dialog.tsx'

type Part = (typeof LET_IN_PARTS)[number]
type Basis = (typeof LET_IN_BASES)[number]

export function LetInDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(letInTexts)
  const word = useWords()
  const family = useFamily()
  const today = useToday()
  const workers = useQuery(outsidersQuery(family.familyId)).data ?? []
  const [workerId, setWorker] = useState<string | null>(null)
  const [personIds, setPersons] = useState<string[]>([])
  const [parts, setParts] = useState<Part[]>([])
  const [basis, setBasis] = useState<Basis | null>(null)
  const [purpose, setPurpose] = useState('')
  const [until, setUntil] = useState<Day | null>(addDays(today, 180))
  const missing = (field: string, is: boolean) => (is ? [{ field, why: 'field.required' }] : [])
  return (
    <WriteDialog
      title={t.letIn}
      act={t.act}
      done={t.done}
      entry={contract.letIn}
      faults={() => [
        ...missing('workerId', workerId === null),
        ...missing('basis', basis === null),
        ...missing('purpose', purpose.trim() === ''),
        ...missing('until', until === null),
      ]}
      send={() => ({
        params: { familyId: family.familyId },
        body: { workerId: workerId!, personIds, parts, basis: basis!, purpose, until: until! },
      })}
      first="workerId"
      onClose={onClose}
    >
      <p className="quiet">{t.lead}</p>
      <ComboField
        key={workers.length}
        label={t.who}
        name="workerId"
        hint={t.whoHint}
        value={workerId}
        onChange={setWorker}
        options={workers.map((each) => ({
          id: each.workerId,
          label: `${each.name}, ${each.organisation}`,
          hint: each.title,
        }))}
      />
      <CheckSetField
        label={t.persons}
        name="personIds"
        hint={t.personsHint}
        value={personIds}
        onChange={setPersons}
        choices={presentMembers(family).map((m) => ({ value: m.personId, label: `${m.givenName} ${m.surname}` }))}
      />
      <CheckSetField
        label={t.parts}
        name="parts"
        hint={t.partsHint}
        value={parts}
        onChange={setParts}
        choices={LET_IN_PARTS.map((value) => ({ value, label: word(LET_IN_PART_TEXTS[value]) }))}
      />
      <ChoiceField
        label={t.basis}
        name="basis"
        value={basis}
        onChange={setBasis}
        choices={LET_IN_BASES.map((value) => ({ value, label: word(LET_IN_BASIS_TEXTS[value]) }))}
      />
      <TextArea
        label={t.purpose}
        name="purpose"
        hint={t.purposeHint}
        rows={2}
        value={purpose}
        onChange={setPurpose}
        maxLength={500}
      />
      <DayField label={t.until} name="until" hint={t.untilHint} value={until} onChange={setUntil} today={today} />
    </WriteDialog>
  )
}
