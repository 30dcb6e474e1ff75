/** One person around the family: who, how close, helps or burdens. Saved into the newest map. */
import { useState } from 'react'
import { contract } from '#rooms/assessment/contract.ts'
import {
  CLOSENESS,
  EFFECTS,
  RELATIONS,
  type Closeness,
  type CloseRelation,
  type Effect,
} from '#rooms/assessment/model.ts'
import type { ClosePerson, NetworkMap } from '#rooms/assessment/ui/data.ts'
import { CLOSENESS_TEXTS, EFFECT_TEXTS, RELATION_TEXTS } from '#rooms/assessment/ui/network-texts.ts'
import { useCodes } from '#rooms/organisations/ui/use-codes.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { newId } from '#ui-kit/call.ts'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useRefusals } from '../../refusals.ts'
import { presentMembers, useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { togetherTexts } from './together-texts.ts'

export function ClosePersonDialog(props: { map: NetworkMap | null; person: ClosePerson | null; onClose: () => void }) {
  const { map, person, onClose } = props
  const t = useTexts(togetherTexts)
  const word = useWords()
  const refusals = useRefusals()
  const family = useFamily()
  const save = useFamilyWrite(family.familyId, contract.saveNetworkMap)
  const [mapId] = useState(() => map?.mapId ?? newId())
  const [name, setName] = useState(person?.name ?? '')
  const [relation, setRelation] = useState<CloseRelation | null>(person?.relation ?? null)
  const relations = useCodes('codes.closeRelations', RELATIONS, relation)
  const [closeness, setCloseness] = useState<Closeness | null>(person?.closeness ?? null)
  const [effect, setEffect] = useState<Effect | null>(person?.effect ?? null)
  const [note, setNote] = useState(person?.note ?? '')
  const [errors, setErrors] = useState<FieldErrors>({})
  const title = person === null ? t.addPerson : t.editPerson
  const store = (people: readonly ClosePerson[]) =>
    save.mutate(
      {
        params: { familyId: family.familyId, mapId },
        body: {
          personIds: map?.personIds ?? presentMembers(family).map((member) => member.personId),
          people: [...people],
          revision: map?.revision ?? 0,
        },
      },
      { onSuccess: onClose, onError: (error) => setErrors(refusals.fields(error)) },
    )
  const others = (map?.people ?? []).filter(({ id }) => id !== person?.id)
  const send = () => {
    if (name.trim() === '' || relation === null || closeness === null || effect === null)
      return setErrors({
        ...(name.trim() === '' ? { name: t.nameMissing } : {}),
        ...(relation === null ? { relation: t.chooseThis } : {}),
        ...(closeness === null ? { closeness: t.chooseThis } : {}),
        ...(effect === null ? { effect: t.chooseThis } : {}),
      })
    const own = { id: person?.id ?? newId(), name, relation, closeness, effect, note }
    store(person === null ? [...others, own] : (map?.people ?? []).map((each) => (each.id === person.id ? own : each)))
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <Form
        errors={errors}
        label={title}
        onSubmit={send}
        actions={
          <>
            <Button kind="primary" type="submit" busy={save.isPending}>
              {t.save}
            </Button>
            <Button onClick={onClose}>{t.cancel}</Button>
            {person !== null && (
              <Button kind="link" onClick={() => store(others)}>
                {t.removePerson}
              </Button>
            )}
          </>
        }
      >
        <TextField
          label={t.personName}
          name="name"
          hint={t.personNameHint}
          value={name}
          onChange={setName}
          maxLength={100}
        />
        <SelectField
          label={t.relation}
          name="relation"
          value={relation}
          onChange={setRelation}
          options={relations.map((each) => ({ value: each, label: word(RELATION_TEXTS[each]) }))}
        />
        <ChoiceField
          label={t.closeness}
          name="closeness"
          inline
          value={closeness === null ? null : `${closeness}`}
          onChange={(chosen) => setCloseness(Number(chosen) as Closeness)}
          choices={CLOSENESS.map((each) => ({ value: `${each}`, label: word(CLOSENESS_TEXTS[each]) }))}
        />
        <ChoiceField
          label={t.effect}
          name="effect"
          inline
          value={effect}
          onChange={setEffect}
          choices={EFFECTS.map((each) => ({ value: each, label: word(EFFECT_TEXTS[each]) }))}
        />
        <TextArea label={t.personNote} name="note" optional rows={2} value={note} onChange={setNote} maxLength={500} />
      </Form>
    </Dialog>
  )
}
