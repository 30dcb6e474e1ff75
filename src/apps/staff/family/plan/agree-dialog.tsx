/** Agreeing: for each person how it went. Adults agree or disagree, children are heard. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { contract } from '#rooms/plans/contract.ts'
import type { AgreementManner } from '#rooms/plans/model.ts'
import { AGREEMENT_TEXTS } from '#rooms/plans/ui/texts.ts'
import type { Plan } from '#rooms/plans/ui/data.ts'
import { FormDialog } from '#ui-kit/act/form-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import type { FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { TextField } from '#ui-kit/form/text-field.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { isAdult, namesOf, useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { useRefusals } from '../../refusals.ts'
import { draftTexts } from './draft-texts.ts'
import styles from './draft.module.css'

const MANNERS = { adult: ['agreed', 'disagreed', 'not_reached'], child: ['heard', 'not_reached'] } as const

export function AgreeDialog(props: {
  draft: NonNullable<Plan['draft']>
  revision: number
  warnings: readonly string[]
  onClose: () => void
}) {
  const { draft, revision, warnings, onClose } = props
  const t = useTexts(draftTexts)
  const word = useWords()
  const refusals = useRefusals()
  const navigate = useNavigate()
  const family = useFamily()
  const nameOf = namesOf(family)
  const agree = useFamilyWrite(family.familyId, contract.agree)
  const [manners, setManners] = useState<Record<string, AgreementManner>>({})
  const [dissents, setDissents] = useState<Record<string, string>>({})
  const [notes, setNotes] = useState<Record<string, string>>({})
  const [errors, setErrors] = useState<FieldErrors>({})
  const people = draft.personIds.map((personId) => {
    const member = family.members.find((each) => each.personId === personId)
    return {
      personId,
      name: nameOf(personId),
      as: member === undefined || isAdult(member) ? 'adult' : 'child',
    } as const
  })
  const send = () => {
    const open = people.filter(({ personId }) => manners[personId] === undefined)
    if (open.length > 0)
      return setErrors(Object.fromEntries(open.map(({ personId, name }) => [personId, t.chooseManner({ name })])))
    agree.mutate(
      {
        params: { familyId: family.familyId },
        body: {
          versionId: draft.versionId,
          revision,
          agreements: people.map(({ personId }) => ({
            personId,
            manner: manners[personId]!,
            note: notes[personId] ?? '',
            dissent: dissents[personId] ?? '',
          })),
        },
      },
      {
        onSuccess: ({ no }) => {
          showToast({ text: t.nowInForce({ no }) })
          void navigate({ to: `/perheet/${family.familyId}/suunnitelma` as never })
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <FormDialog
      wide
      title={t.agreeTitle}
      act={t.makeInForce}
      busy={agree.isPending}
      errors={errors}
      onSubmit={send}
      onClose={onClose}
    >
      <p className="quiet">{t.agreeLead}</p>
      {warnings.length > 0 && (
        <Notice tone="warn" title={t.warningsFirst}>
          {warnings.join(' ')}
        </Notice>
      )}
      <div className={styles['people']}>
        {people.map(({ personId, name, as }) => (
          <div key={personId} className={styles['person']}>
            <ChoiceField
              label={name}
              name={personId}
              inline
              value={manners[personId] ?? null}
              onChange={(manner) => setManners({ ...manners, [personId]: manner })}
              choices={MANNERS[as].map((manner) => ({ value: manner, label: word(AGREEMENT_TEXTS[manner]) }))}
            />
            <TextField
              label={t.note({ name })}
              name={`note-${personId}`}
              optional
              value={notes[personId] ?? ''}
              onChange={(note) => setNotes({ ...notes, [personId]: note })}
              maxLength={1000}
            />
            <TextArea
              label={t.dissentOf({ name })}
              name={`dissent-${personId}`}
              optional
              rows={1}
              value={dissents[personId] ?? ''}
              onChange={(dissent) => setDissents({ ...dissents, [personId]: dissent })}
              maxLength={4000}
            />
          </div>
        ))}
      </div>
    </FormDialog>
  )
}
