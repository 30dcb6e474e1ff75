/** Dividing a family: who goes where, what that does to records and reach, and only then the act. */
import { useState } from 'react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { contract } from '#rooms/families/contract.ts'
import type { Side } from '#rooms/families/model.ts'
import { splitFault } from '#rooms/families/rules/split.ts'
import { splitPreviewQuery } from '#rooms/families/ui/split-data.ts'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { Refused } from '../../refused.tsx'
import { presentMembers, useFamily } from '../family-context.tsx'
import { SplitPreview } from './split-preview.tsx'
import { splitTexts } from './split-texts.ts'
import { WriteDialog } from './write-dialog.tsx'

export function SplitDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(splitTexts)
  const family = useFamily()
  const { familyId } = family
  const members = presentMembers(family)
  const [ids] = useState(() => ({ splitId: newId(), otherId: newId() }))
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({})
  const [name, setName] = useState('')
  const [reason, setReason] = useState('')
  const on = (side: Side) =>
    members.map(({ personId }) => personId).filter((personId) => (sides[personId] ?? 'stays') === side)
  const choice = { leaving: on('leaves'), inBoth: on('both') }
  const fault = splitFault(
    members.map(({ personId }) => personId),
    choice,
  )
  const preview = useQuery({
    ...splitPreviewQuery(familyId, choice),
    enabled: fault === null,
    placeholderData: keepPreviousData,
  })
  return (
    <WriteDialog
      title={t.split}
      act={t.act}
      done={t.done}
      entry={contract.splitFamily}
      faults={() => [
        ...(fault === null ? [] : [{ field: 'leaving', why: fault }]),
        ...(name.trim() === '' ? [{ field: 'name', why: 'field.required' }] : []),
        ...(reason.trim() === '' ? [{ field: 'reason', why: 'field.required' }] : []),
      ]}
      send={() => ({ params: { familyId }, body: { ...ids, ...choice, name, reason } })}
      first="leaving"
      onClose={onClose}
    >
      <p className="quiet">{t.lead}</p>
      {members.map((member, i) => (
        <ChoiceField
          key={member.personId}
          label={`${member.givenName} ${member.surname}`}
          name={i === 0 ? 'leaving' : `side-${i}`}
          value={sides[member.personId] ?? 'stays'}
          onChange={(side) => setSides({ ...sides, [member.personId]: side })}
          choices={[
            { value: 'stays', label: t.stays },
            { value: 'leaves', label: t.leaves },
            { value: 'both', label: t.both },
          ]}
          inline
        />
      ))}
      {fault !== null ? (
        <p className="quiet">{t.choose}</p>
      ) : preview.error !== null ? (
        <Refused error={preview.error} again={() => void preview.refetch()} />
      ) : (
        preview.data && <SplitPreview preview={preview.data} />
      )}
      <TextField label={t.name} name="name" value={name} onChange={setName} maxLength={120} autoComplete="off" />
      <TextArea label={t.reason} name="reason" rows={2} value={reason} onChange={setReason} maxLength={1000} />
    </WriteDialog>
  )
}
