/** Adding an address, a phone, a school to one person. */
import { useState } from 'react'
import { contract } from '#rooms/families/contract.ts'
import type { Detail, Member } from '#rooms/families/ui/family-data.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useRefusals } from '../../refusals.ts'
import { namesOf, useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { DETAIL_TEXTS, peopleTexts } from './texts.ts'

const KINDS = Object.keys(DETAIL_TEXTS) as Detail['kind'][]

export function DetailDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts(peopleTexts)
  const word = useWords()
  const refusals = useRefusals()
  const family = useFamily()
  const add = useFamilyWrite(family.familyId, contract.addDetail)
  const [detailId] = useState(newId)
  const [kind, setKind] = useState<Detail['kind']>('phone')
  const [value, setValue] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const title = t.addDetailOf({ name: namesOf(family)(member.personId) })
  const send = () =>
    add.mutate(
      { params: { familyId: family.familyId }, body: { detailId, personId: member.personId, kind, value } },
      {
        onSuccess: () => {
          showToast({ text: t.detailAdded })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  return (
    <FormDialog title={title} act={t.save} busy={add.isPending} errors={errors} onSubmit={send} onClose={onClose}>
      <ChoiceField
        label={t.detailKind}
        name="kind"
        inline
        value={kind}
        onChange={setKind}
        choices={KINDS.map((each) => ({ value: each, label: word(DETAIL_TEXTS[each]) }))}
      />
      <TextField
        label={word(DETAIL_TEXTS[kind])}
        name="value"
        hint={member.safetyBan ? t.detailBan : undefined}
        value={value}
        onChange={setValue}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
      />
    </FormDialog>
  )
}
