/** Moving the family along its path: only the moves the rules allow, with a reason where one is needed. */
import { useState } from 'react'
import { contract } from '#rooms/families/contract.ts'
import type { Phase } from '#rooms/families/model.ts'
import { allowedMoves, needsReason } from '#rooms/families/rules/phases.ts'
import { PHASE_TEXTS } from '#rooms/families/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { ChoiceField } from '#ui-kit/form/choice-field.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { useRefusals } from '../../refusals.ts'
import { placeOnPath } from './family-phases.tsx'
import { frameTexts } from './texts.ts'

export function MovePhaseDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(frameTexts)
  const word = useWords()
  const refusals = useRefusals()
  const family = useFamily()
  const move = useFamilyWrite(family.familyId, contract.movePhase)
  const moves = allowedMoves(family.phase, family.phase === 'on_hold' ? placeOnPath(family) : null)
  const [to, setTo] = useState<Phase | null>(moves.length === 1 ? moves[0]! : null)
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const ends = family.phase === 'controlled_ending' && (to === 'follow_up' || to === 'closed')
  const asksWhy = to !== null && (needsReason(family.phase, to) || ends)
  const send = () => {
    if (to === null) return setErrors({ to: word({ fi: 'Valitse vaihe.', sv: 'Välj fas.', en: 'Choose a phase.' }) })
    move.mutate(
      {
        params: { familyId: family.familyId },
        body: { to, reason: reason.trim() === '' ? null : reason, revision: family.revision },
      },
      {
        onSuccess: () => {
          showToast({ text: t.moved({ phase: word(PHASE_TEXTS[to]).toLocaleLowerCase() }) })
          onClose()
        },
        onError: (error) => setErrors(refusals.fields(error)),
      },
    )
  }
  return (
    <Dialog open onClose={onClose} title={t.movePhase}>
      <p className="quiet">{t.nowIn({ phase: word(PHASE_TEXTS[family.phase]) })}</p>
      {moves.length === 0 ? (
        <p>{t.noMoves}</p>
      ) : (
        <Form
          errors={errors}
          label={t.movePhase}
          onSubmit={send}
          actions={
            <>
              <Button kind="primary" type="submit" busy={move.isPending}>
                {t.move}
              </Button>
              <Button onClick={onClose}>{t.cancel}</Button>
            </>
          }
        >
          <ChoiceField
            label={t.moveTo}
            name="to"
            value={to}
            onChange={setTo}
            choices={moves.map((phase) => ({ value: phase, label: word(PHASE_TEXTS[phase]) }))}
          />
          {asksWhy && (
            <TextArea
              label={t.moveReason}
              name="reason"
              hint={ends ? t.endingHint : t.moveReasonHint}
              value={reason}
              onChange={setReason}
              maxLength={2000}
            />
          )}
          {ends && <Link to={`/perheet/${family.familyId}/paattaminen`}>{t.openChecklist}</Link>}
        </Form>
      )}
    </Dialog>
  )
}
