/** Families divided from this one or this one from another, and dividing it. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { access } from '#rooms/families/access.ts'
import { contract } from '#rooms/families/contract.ts'
import { splitsQuery, type Split } from '#rooms/families/ui/split-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { presentMembers, useFamily, useReach } from '../family-context.tsx'
import styles from './people.module.css'
import { SplitDialog } from './split-dialog.tsx'
import { splitTexts } from './split-texts.ts'
import { WriteDialog } from './write-dialog.tsx'

export function SplitSection() {
  const t = useTexts(splitTexts)
  const family = useFamily()
  const { may } = useReach()
  const reads = may(access['families.read-merges'])
  const maySplit = may(access['families.split']) && presentMembers(family).length > 1
  const splits = useQuery({ ...splitsQuery(family.familyId), enabled: reads }).data ?? []
  const [open, setOpen] = useState<'split' | Split | null>(null)
  if (!reads || (splits.length === 0 && !maySplit)) return null
  return (
    <Section title={t.title}>
      <ul className={styles['people']}>
        {splits.map((split) => (
          <li key={split.splitId} className={styles['decision']}>
            <SplitLine split={split} />
            {may(access['families.split']) && split.is === 'new' && split.undoneOn === null && (
              <Button small kind="link" onClick={() => setOpen(split)}>
                {t.undo}
                <span className="sr">: {split.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {maySplit && (
        <div className={styles['buttons']}>
          <Button onClick={() => setOpen('split')}>{t.split}</Button>
        </div>
      )}
      {open === 'split' && <SplitDialog onClose={() => setOpen(null)} />}
      {open !== null && open !== 'split' && <UndoDialog split={open} onClose={() => setOpen(null)} />}
    </Section>
  )
}

function SplitLine({ split }: { split: Split }) {
  const t = useTexts(splitTexts)
  const format = useFormat()
  const name = t.family({ name: split.name })
  return (
    <>
      {split.is === 'new' ? t.isNew : t.isOld}{' '}
      {split.undoneOn === null ? <Link to={`/perheet/${split.familyId}`}>{name}</Link> : name}
      <span className={styles['second']}>
        {t.by({ day: format.day(split.splitOn), who: split.splitBy, n: split.followed, reason: split.reason })}
      </span>
      {split.undoneOn !== null && (
        <span className={styles['second']}>
          {t.undone({ day: format.day(split.undoneOn), reason: split.undoneReason ?? '' })}
        </span>
      )}
    </>
  )
}

function UndoDialog({ split, onClose }: { split: Split; onClose: () => void }) {
  const t = useTexts(splitTexts)
  const { familyId } = useFamily()
  const [reason, setReason] = useState('')
  return (
    <WriteDialog
      title={t.undo}
      act={t.undo}
      done={t.undoneDone}
      entry={contract.undoSplit}
      faults={() => (reason.trim() === '' ? [{ field: 'reason', why: 'field.required' }] : [])}
      send={() => ({ params: { familyId, splitId: split.splitId }, body: { reason } })}
      first="reason"
      onClose={onClose}
    >
      <p className="quiet">{t.undoLead}</p>
      <TextArea label={t.reason} name="reason" rows={3} value={reason} onChange={setReason} maxLength={1000} />
    </WriteDialog>
  )
}
