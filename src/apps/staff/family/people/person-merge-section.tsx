/** Persons of the family with two records: who may have them, those made one with what the other said, making two one, taking it back. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { access } from '#rooms/families/access.ts'
import { contract } from '#rooms/families/contract.ts'
import {
  personDuplicatesQuery,
  personMergesQuery,
  type PersonDuplicate,
  type PersonMerge,
} from '#rooms/families/ui/person-merge-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { GROUND_TEXTS } from '../../contacts/duplicate-texts.ts'
import { namesOf, presentMembers, useFamily, useReach } from '../family-context.tsx'
import { PersonMergeDialog } from './person-merge-dialog.tsx'
import { personMergeTexts } from './person-merge-texts.ts'
import { SaidBefore } from './person-said.tsx'
import styles from './people.module.css'
import { WriteDialog } from './write-dialog.tsx'

type Open = { what: 'merge'; of?: PersonDuplicate } | { what: 'undo'; merge: PersonMerge } | null

export function PersonMergeSection() {
  const t = useTexts(personMergeTexts)
  const family = useFamily()
  const { familyId } = family
  const { may } = useReach()
  const mayMerge = may(access['families.merge-persons'])
  const reads = may(access['families.read-merges'])
  const duplicates = useQuery({ ...personDuplicatesQuery(familyId), enabled: mayMerge }).data ?? []
  const merges = useQuery({ ...personMergesQuery(familyId), enabled: reads }).data ?? []
  const [open, setOpen] = useState<Open>(null)
  if (!mayMerge && merges.length === 0) return null
  const close = () => setOpen(null)
  return (
    <Section title={t.title}>
      {duplicates.map((of) => (
        <Suspected
          key={`${of.personId} ${of.other?.personId ?? of.unitName}`}
          of={of}
          onMerge={() => setOpen({ what: 'merge', of })}
        />
      ))}
      <ul className={styles['people']}>
        {merges.map((merge) => (
          <li key={merge.mergeId} className={styles['decision']}>
            <MergeLine merge={merge} />
            {merge.mayUndo && (
              <Button small kind="link" onClick={() => setOpen({ what: 'undo', merge })}>
                {t.undo}
                <span className="sr">
                  : {merge.was.givenName} {merge.was.surname}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayMerge && presentMembers(family).length > 0 && (
        <div className={styles['buttons']}>
          <Button onClick={() => setOpen({ what: 'merge' })}>{t.merge}</Button>
        </div>
      )}
      {open?.what === 'merge' && <PersonMergeDialog {...(open.of ? { of: open.of } : {})} onClose={close} />}
      {open?.what === 'undo' && <UndoDialog merge={open.merge} onClose={close} />}
    </Section>
  )
}

/** Somebody who may have another record; out of reach only that there may be one, and whom to ask. */
function Suspected({ of, onMerge }: { of: PersonDuplicate; onMerge: () => void }) {
  const t = useTexts(personMergeTexts)
  const word = useWords()
  const family = useFamily()
  const who = namesOf(family)(of.personId)
  const why = word(GROUND_TEXTS[of.why]).toLocaleLowerCase()
  if (of.other === null)
    return (
      <Notice tone="info">
        {of.ask.length > 0 && of.unitName !== null
          ? t.maybeFar({ who, why, ask: of.ask.join(', '), unit: of.unitName })
          : t.maybeFarQuiet({ who, why })}
      </Notice>
    )
  const other = `${of.other.givenName} ${of.other.surname}`
  return (
    <Notice
      tone="info"
      actions={
        <Button small onClick={onMerge}>
          {t.mergeThese}
          <span className="sr">: {other}</span>
        </Button>
      }
    >
      {of.other.familyId === family.familyId
        ? t.maybeHere({ who, other, why })
        : t.maybe({ who, other, family: of.other.familyName, why })}
    </Notice>
  )
}

function MergeLine({ merge }: { merge: PersonMerge }) {
  const t = useTexts(personMergeTexts)
  const format = useFormat()
  const { was, keptWas } = merge
  return (
    <>
      {t.line({ who: `${keptWas.givenName} ${keptWas.surname}`, was: `${was.givenName} ${was.surname}` })}
      <span className={styles['second']}>
        {t.by({ day: format.day(merge.mergedOn), by: merge.mergedBy, reason: merge.reason, n: merge.followed })}{' '}
        {merge.setAside > 0 && t.setAside({ n: merge.setAside })}
      </span>
      <SaidBefore merge={merge} />
      {merge.undoneOn !== null && (
        <span className={styles['second']}>
          {t.undone({ day: format.day(merge.undoneOn), reason: merge.undoneReason ?? '' })}
        </span>
      )}
    </>
  )
}

function UndoDialog({ merge, onClose }: { merge: PersonMerge; onClose: () => void }) {
  const t = useTexts(personMergeTexts)
  const { familyId } = useFamily()
  const [reason, setReason] = useState('')
  return (
    <WriteDialog
      title={t.undo}
      act={t.undo}
      done={t.undoneDone}
      entry={contract.undoPersonMerge}
      faults={() => (reason.trim() === '' ? [{ field: 'reason', why: 'field.required' }] : [])}
      send={() => ({ params: { familyId, mergeId: merge.mergeId }, body: { reason } })}
      first="reason"
      onClose={onClose}
    >
      <p className="quiet">{t.undoLead}</p>
      <TextArea label={t.undoWhy} name="reason" rows={3} value={reason} onChange={setReason} maxLength={1000} />
    </WriteDialog>
  )
}
