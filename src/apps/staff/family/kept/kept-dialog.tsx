/** Recording what a young person asks to keep from a guardian: the reason, the maturity, and the decision. */
import { useState } from 'react'
import { contract } from '#rooms/trust/contract.ts'
import { KEPT_PARTS, type KeptItem, type KeptPart } from '#rooms/trust/model.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { newId } from '#ui-kit/call.ts'
import { CheckSetField } from '#ui-kit/form/check-set-field.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { uiTexts } from '#ui-kit/texts.ts'
import { useWords } from '#ui-kit/words.ts'
import { DraftState } from '../../draft-line.tsx'
import { useDraft } from '../../drafts.ts'
import { inFormOrder } from '../../field-names.ts'
import { useRefusals } from '../../refusals.ts'
import { namesOf, useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { useYoungAndAdults } from './kept-data.ts'
import { KEPT_PART_TEXTS, keptTexts } from './texts.ts'

type Typed = {
  personId: string | null
  guardianId: string | null
  parts: KeptPart[]
  reason: string
  maturity: string
  outcome: 'accepted' | 'refused' | null
  refusalReason: string
}

const ORDER = ['personId', 'guardianId', 'parts', 'reason', 'maturity', 'outcome', 'refusalReason']

export function KeptDialog(props: {
  /** Null: everything of some parts. */
  item: { kind: KeptItem; id: string; personIds: readonly string[] } | null
  onClose: () => void
}) {
  const { item, onClose } = props
  const t = useTexts(keptTexts)
  const kit = useTexts(uiTexts)
  const word = useWords()
  const refusals = useRefusals()
  const family = useFamily()
  const nameOf = namesOf(family)
  const { young, adults } = useYoungAndAdults()
  const able = item === null ? young : young.filter(({ personId }) => item.personIds.includes(personId))
  const decide = useFamilyWrite(family.familyId, contract.decideYoungBan)
  const [errors, setErrors] = useState<FieldErrors>({})
  const draft = useDraft<Typed>(
    `kept:${family.familyId}:${item?.id ?? 'part'}`,
    {
      personId: able.length === 1 ? able[0]!.personId : null,
      guardianId: null,
      parts: [],
      reason: '',
      maturity: '',
      outcome: null,
      refusalReason: '',
    },
    { title: t.record, familyId: family.familyId },
  )
  const typed = draft.content
  const send = () => {
    if (typed === undefined) return
    const missing = Object.fromEntries(
      [
        ...(['personId', 'guardianId', 'outcome'] as const).filter((name) => typed[name] === null),
        ...(['reason', 'maturity'] as const).filter((name) => typed[name].trim() === ''),
        ...(typed.outcome === 'refused' && typed.refusalReason.trim() === '' ? ['refusalReason'] : []),
      ].map((name) => [name, refusals.word('field.required')]),
    )
    const ofNothing: FieldErrors =
      item === null && typed.parts.length === 0 ? { parts: refusals.word('trust.ban-of-what') } : {}
    const wrong = inFormOrder({ ...missing, ...ofNothing }, ORDER)
    if (Object.keys(wrong).length > 0) return setErrors(wrong)
    decide.mutate(
      {
        params: { familyId: family.familyId },
        body: {
          banId: newId(),
          personId: typed.personId!,
          guardianId: typed.guardianId!,
          item: item === null ? null : { kind: item.kind, id: item.id },
          parts: item === null ? typed.parts : [],
          reason: typed.reason,
          maturity: typed.maturity,
          refusalReason: typed.outcome === 'refused' ? typed.refusalReason : null,
        },
      },
      {
        onSuccess: () => {
          void draft.drop()
          showToast({ text: t.saved })
          onClose()
        },
        onError: (error) => setErrors(inFormOrder(refusals.fields(error), ORDER)),
      },
    )
  }
  const set = (more: Partial<Typed>) => typed !== undefined && draft.change({ ...typed, ...more })
  return (
    <Dialog open onClose={onClose} title={item === null ? t.record : t.keepThis}>
      {typed === undefined ? (
        <Loading lines={6} />
      ) : (
        <Form
          errors={errors}
          onSubmit={send}
          actions={
            <>
              <Button kind="primary" type="submit" busy={decide.isPending}>
                {t.save}
              </Button>
              <Button onClick={onClose}>{kit.cancel}</Button>
              <DraftState draft={draft} />
            </>
          }
        >
          <ChoiceField
            label={t.who}
            name="personId"
            value={typed.personId}
            onChange={(personId) => set({ personId })}
            choices={able.map(({ personId }) => ({ value: personId as string, label: nameOf(personId) }))}
          />
          <ChoiceField
            label={t.from}
            hint={t.fromHint}
            name="guardianId"
            value={typed.guardianId}
            onChange={(guardianId) => set({ guardianId })}
            choices={adults.map(({ personId }) => ({ value: personId as string, label: nameOf(personId) }))}
          />
          {item === null && (
            <CheckSetField
              label={t.what}
              hint={t.whatHint}
              name="parts"
              value={typed.parts}
              onChange={(parts) => set({ parts })}
              choices={KEPT_PARTS.map((part) => ({ value: part, label: word(KEPT_PART_TEXTS[part]) }))}
            />
          )}
          <TextArea
            label={t.reason}
            name="reason"
            value={typed.reason}
            onChange={(reason) => set({ reason })}
            maxLength={2000}
          />
          <TextArea
            label={t.maturity}
            hint={t.maturityHint}
            name="maturity"
            value={typed.maturity}
            onChange={(maturity) => set({ maturity })}
            maxLength={2000}
          />
          <ChoiceField
            label={t.outcome}
            name="outcome"
            value={typed.outcome}
            onChange={(outcome) => set({ outcome })}
            choices={[
              { value: 'accepted', label: t.accept, hint: t.acceptHint },
              { value: 'refused', label: t.refuse, hint: t.refuseHint },
            ]}
          />
          {typed.outcome === 'refused' && (
            <TextArea
              label={t.refusalReason}
              name="refusalReason"
              value={typed.refusalReason}
              onChange={(refusalReason) => set({ refusalReason })}
              maxLength={2000}
            />
          )}
        </Form>
      )}
    </Dialog>
  )
}
