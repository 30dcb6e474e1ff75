/** A person of another family of one's own belongs to this one too: a child of two homes is one person. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { contract } from '#rooms/families/contract.ts'
import { HOMES, RELATIONS } from '#rooms/families/model.ts'
import { searchQuery } from '#rooms/families/ui/family-data.ts'
import { HOME_TEXTS, RELATION_TEXTS } from '#rooms/families/ui/member-texts.ts'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamily } from '../family-context.tsx'
import { shapeTexts } from './shape-texts.ts'
import { WriteDialog } from './write-dialog.tsx'

export function JoinDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(shapeTexts)
  const word = useWords()
  const { familyId } = useFamily()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [relation, setRelation] = useState<(typeof RELATIONS)[number]>('child')
  const [home, setHome] = useState<(typeof HOMES)[number]>('both')
  const people = (useQuery(searchQuery(words)).data ?? []).flatMap((hit) =>
    hit.person === null || hit.familyId === familyId
      ? []
      : [
          {
            id: `${hit.familyId} ${hit.person.personId}`,
            label: `${hit.person.givenName} ${hit.person.surname} (${hit.name})`,
          },
        ],
  )
  const [fromFamilyId = '', personId = ''] = chosen?.split(' ') ?? []
  return (
    <WriteDialog
      title={t.join}
      act={t.save}
      done={t.joined}
      entry={contract.joinMember}
      faults={() => (chosen === null ? [{ field: 'personId', why: 'field.required' }] : [])}
      send={() => ({ params: { familyId }, body: { fromFamilyId, personId, relation, home } })}
      first="personId"
      onClose={onClose}
    >
      <p className="quiet">{t.joinLead}</p>
      <ComboField
        label={t.joinWho}
        name="personId"
        hint={t.joinHint}
        value={chosen}
        onChange={setChosen}
        typed={{ words, onChange: setWords }}
        options={people}
      />
      <SelectField
        label={t.relation}
        name="relation"
        value={relation}
        onChange={setRelation}
        options={RELATIONS.map((value) => ({ value, label: word(RELATION_TEXTS[value]) }))}
      />
      <SelectField
        label={t.home}
        name="home"
        value={home}
        onChange={setHome}
        options={HOMES.map((value) => ({ value, label: word(HOME_TEXTS[value]) }))}
      />
    </WriteDialog>
  )
}
