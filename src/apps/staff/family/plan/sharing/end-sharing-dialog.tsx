/** Ending a sharing: the family withdrew its consent, or it is needed no more. */
import { useState } from 'react'
import { contract } from '#rooms/plans/contract.ts'
import type { Sharing } from '#rooms/plans/ui/data.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../../family-context.tsx'
import { WriteDialog } from '../../people/write-dialog.tsx'
import { sharingTexts } from './texts.ts'

export function EndSharingDialog({ sharing, onClose }: { sharing: Sharing | undefined; onClose: () => void }) {
  const t = useTexts(sharingTexts)
  const { familyId } = useFamily()
  const [why, setWhy] = useState<'withdrawn' | 'not_needed' | null>(null)
  if (sharing === undefined) return null
  return (
    <WriteDialog
      title={t.endTitle({ name: sharing.organisationName })}
      act={t.end}
      done={t.ended}
      entry={contract.endSharing}
      first="why"
      onClose={onClose}
      faults={() => (why === null ? [{ field: 'why', why: 'field.required' }] : [])}
      send={() => ({ params: { familyId, sharingId: sharing.sharingId }, body: { why: why! } })}
    >
      <p className="quiet">{t.endLead}</p>
      <ChoiceField
        label={t.endWhy}
        name="why"
        value={why}
        onChange={setWhy}
        choices={[
          { value: 'withdrawn', label: t.endWithdrawn },
          { value: 'not_needed', label: t.endNotNeeded },
        ]}
      />
    </WriteDialog>
  )
}
