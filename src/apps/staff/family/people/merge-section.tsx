/** Other records of the same family: a supervisor makes two one and may take it back; those who work with the family read both. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { access } from '#rooms/families/access.ts'
import { contract } from '#rooms/families/contract.ts'
import { mergesQuery, searchQuery, type Merge } from '#rooms/families/ui/family-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { newId } from '#ui-kit/call.ts'
import { ComboField } from '#ui-kit/form/combo-field.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { duplicateTexts } from '../../contacts/duplicate-texts.ts'
import { useFamily, useReach } from '../family-context.tsx'
import styles from './people.module.css'
import { WriteDialog } from './write-dialog.tsx'

export function MergeSection() {
  const t = useTexts(duplicateTexts)
  const { familyId } = useFamily()
  const { may } = useReach()
  const reads = may(access['families.read-merges'])
  const mayMerge = may(access['families.merge'])
  const merges = useQuery({ ...mergesQuery(familyId), enabled: reads }).data ?? []
  const [open, setOpen] = useState<'merge' | Merge | null>(null)
  if (!reads || (merges.length === 0 && !mayMerge)) return null
  return (
    <Section title={t.mergeTitle}>
      <ul className={styles['people']}>
        {merges.map((merge) => (
          <li key={merge.mergeId} className={styles['decision']}>
            <MergeLine merge={merge} />
            {mayMerge && merge.is === 'other' && merge.undoneOn === null && (
              <Button small kind="link" onClick={() => setOpen(merge)}>
                {t.undo}
                <span className="sr">: {merge.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayMerge && (
        <div className={styles['buttons']}>
          <Button onClick={() => setOpen('merge')}>{t.merge}</Button>
        </div>
      )}
      {open === 'merge' && <MergeDialog onClose={() => setOpen(null)} />}
      {open !== null && open !== 'merge' && <UndoDialog merge={open} onClose={() => setOpen(null)} />}
    </Section>
  )
}

function MergeLine({ merge }: { merge: Merge }) {
  const t = useTexts(duplicateTexts)
  const format = useFormat()
  return (
    <>
      {merge.is === 'other' ? t.isOther : t.isKept}{' '}
      <Link to={`/perheet/${merge.familyId}`}>{t.family({ name: merge.name })}</Link>
      <span className={styles['second']}>
        {t.mergedBy({
          day: format.day(merge.mergedOn),
          who: merge.mergedBy,
          reason: merge.reason === 'families.came-back' ? t.cameBack : merge.reason,
        })}
      </span>
      {merge.undoneOn !== null && (
        <span className={styles['second']}>
          {t.undone({ day: format.day(merge.undoneOn), reason: merge.undoneReason ?? '' })}
        </span>
      )}
    </>
  )
}

function MergeDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(duplicateTexts)
  const { familyId, name } = useFamily()
  const [mergeId] = useState(newId)
  const [words, setWords] = useState(name)
  const [otherId, setOther] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const hits = useQuery(searchQuery(words)).data ?? []
  return (
    <WriteDialog
      title={t.merge}
      act={t.mergeAct}
      done={t.merged}
      entry={contract.mergeFamilies}
      faults={() => [
        ...(otherId === null ? [{ field: 'otherId', why: 'field.required' }] : []),
        ...(reason.trim() === '' ? [{ field: 'reason', why: 'field.required' }] : []),
      ]}
      send={() => ({ params: { familyId }, body: { mergeId, otherId: otherId!, reason } })}
      first="otherId"
      onClose={onClose}
    >
      <p className="quiet">{t.mergeLead}</p>
      <ComboField
        label={t.which}
        name="otherId"
        hint={t.whichHint}
        value={otherId}
        onChange={setOther}
        typed={{ words, onChange: setWords }}
        options={hits
          .filter((hit) => hit.familyId !== familyId)
          .map((hit) => ({
            id: hit.familyId,
            label: hit.person === null ? hit.name : `${hit.name}: ${hit.person.givenName} ${hit.person.surname}`,
          }))}
      />
      <TextArea label={t.why} name="reason" rows={3} value={reason} onChange={setReason} maxLength={1000} />
    </WriteDialog>
  )
}

function UndoDialog({ merge, onClose }: { merge: Merge; onClose: () => void }) {
  const t = useTexts(duplicateTexts)
  const { familyId } = useFamily()
  const [reason, setReason] = useState('')
  return (
    <WriteDialog
      title={t.undo}
      act={t.undo}
      done={t.undoneDone}
      entry={contract.undoMerge}
      faults={() => (reason.trim() === '' ? [{ field: 'reason', why: 'field.required' }] : [])}
      send={() => ({ params: { familyId, mergeId: merge.mergeId }, body: { reason } })}
      first="reason"
      onClose={onClose}
    >
      <p className="quiet">{t.undoLead}</p>
      <TextArea label={t.why} name="reason" rows={3} value={reason} onChange={setReason} maxLength={1000} />
    </WriteDialog>
  )
}
