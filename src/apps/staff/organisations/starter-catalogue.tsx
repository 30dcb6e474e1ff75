/** Taking the starter catalogue into use: for the administrator of a new installation, one choice and one press. */
import { useState } from 'react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { ListPlus } from 'lucide-react'
import { access } from '#rooms/network/access.ts'
import { useKeepCatalogue } from '#rooms/network/ui/data.ts'
import { organisationsQuery } from '#rooms/organisations/ui/data.ts'
import { isPermitted, type Actor } from '#kit/access.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { useLanguage, useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../refusals.ts'
import { useMe } from '../session.tsx'
import { starterTexts } from './starter-texts.ts'

export function StarterCatalogue() {
  const t = useTexts(starterTexts)
  const me = useMe()
  const [open, setOpen] = useState(false)
  if (!isPermitted(access['network.administer'], { roles: me.roles, relation: null } as unknown as Actor)) return null
  return (
    <p>
      <Button icon={ListPlus} onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      {open && <StarterDialog onClose={() => setOpen(false)} />}
    </p>
  )
}

function StarterDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(starterTexts)
  const language = useLanguage()
  const refusals = useRefusals()
  const keep = useKeepCatalogue()
  const { data } = useQuery(organisationsQuery({ sector: 'county' }))
  const organisations = data?.organisations ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const [errors, setErrors] = useState<FieldErrors>({})
  const organisationId = chosen ?? organisations[0]?.organisationId ?? ''
  const take = useMutation({
    mutationFn: () => keep.takeStarterCatalogue({ organisationId, language }),
    onSuccess: ({ added, there }) => {
      showToast({ text: t.done({ added, there }) })
      onClose()
    },
    onError: (error) => setErrors(refusals.fields(error)),
  })
  return (
    <FormDialog
      title={t.title}
      act={t.act}
      busy={take.isPending}
      errors={errors}
      onSubmit={() => take.mutate()}
      onClose={onClose}
    >
      <p className="quiet">{t.lead}</p>
      <SelectField
        label={t.organisation}
        name="organisationId"
        value={organisationId}
        onChange={setChosen}
        options={organisations.map(({ organisationId: value, name }) => ({ value, label: name }))}
      />
    </FormDialog>
  )
}
