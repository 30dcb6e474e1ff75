/** Adding a person to the family, with the same fields as when the family was opened. */
import { useState } from 'react'
import { contract } from '#rooms/families/contract.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { CallRefused, newId } from '#ui-kit/call.ts'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { MemberFields } from '../../contacts/member-fields.tsx'
import { faultsOfOpening, newMember, openingToSend, type Opening } from '../../contacts/opening.ts'
import { useRefusals } from '../../refusals.ts'
import { useMe } from '../../session.tsx'
import { useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { peopleTexts } from './texts.ts'

/** The fields are named as on the form of a new family. */
const FIRST = 'members.0.'

export function MemberDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(peopleTexts)
  const refusals = useRefusals()
  const { demo } = useMe()
  const { familyId, unitId, name } = useFamily()
  const add = useFamilyWrite(familyId, contract.addMember)
  const [member, setMember] = useState(() => newMember(newId()))
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () => {
    const form: Opening = { familyId, unitId, name, asPartner: false, members: [member] }
    const faults = faultsOfOpening(form, demo)
    if (faults.length > 0)
      return setErrors(refusals.fields(new CallRefused(422, { why: 'input.not-understood', fields: faults })))
    add.mutate(
      { params: { familyId }, body: openingToSend(form).members[0]! },
      {
        onSuccess: () => {
          showToast({ text: t.memberAdded })
          onClose()
        },
        onError: (error) =>
          setErrors(
            Object.fromEntries(
              Object.entries(refusals.fields(error)).map(([field, words]) => [field && FIRST + field, words]),
            ),
          ),
      },
    )
  }
  return (
    <FormDialog
      wide
      title={t.addMember}
      act={t.addMember}
      busy={add.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
    >
      <MemberFields member={member} place={0} onChange={(part) => setMember({ ...member, ...part })} />
    </FormDialog>
  )
}
