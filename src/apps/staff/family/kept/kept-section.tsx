/** On the page of people: what young people keep from their guardians, and what has been lifted or refused. */
import { useState, type ReactNode } from 'react'
import { EyeOff } from 'lucide-react'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { contract } from '#rooms/trust/contract.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Dialog } from '#ui-kit/act/dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Form, type FieldErrors } from '#ui-kit/form/form.tsx'
import { TextArea } from '#ui-kit/form/text-area.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { uiTexts } from '#ui-kit/texts.ts'
import { useWords } from '#ui-kit/words.ts'
import { rename } from '../../field-names.ts'
import { Refused } from '../../refused.tsx'
import { useRefusals } from '../../refusals.ts'
import { namesOf, useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { isInForce, useKept, useYoungAndAdults, type Kept } from './kept-data.ts'
import { KeptDialog } from './kept-dialog.tsx'
import { KEPT_ITEM_TEXTS, KEPT_PART_TEXTS, keptTexts } from './texts.ts'
import styles from './kept.module.css'

export function KeptSection() {
  const t = useTexts(keptTexts)
  const { mayRead, mayDecide, found } = useKept()
  const { young } = useYoungAndAdults()
  const [open, setOpen] = useState(false)
  const [lifting, setLifting] = useState<Kept | null>(null)
  const bans = found.data ?? []
  if (!mayRead || (young.length === 0 && bans.length === 0)) return null
  const current = bans.filter(isInForce)
  const earlier = bans.filter((ban) => !isInForce(ban))
  return (
    <Section
      title={t.title}
      aside={
        mayDecide &&
        young.length > 0 && (
          <Button icon={EyeOff} onClick={() => setOpen(true)}>
            {t.record}
          </Button>
        )
      }
    >
      <p className={styles['lead']}>{t.lead}</p>
      {found.error !== null && <Refused error={found.error} again={() => void found.refetch()} />}
      {found.isPending ? (
        <Loading lines={2} />
      ) : current.length === 0 ? (
        <p className="quiet">{t.none}</p>
      ) : (
        <ul className={styles['list']}>
          {current.map((ban) => (
            <OneBan key={ban.banId} ban={ban}>
              {mayDecide && (
                <Button small onClick={() => setLifting(ban)}>
                  {t.lift}
                </Button>
              )}
            </OneBan>
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <details className={styles['fold']}>
          <summary>{t.earlier({ count: earlier.length })}</summary>
          <ul className={styles['list']}>
            {earlier.map((ban) => (
              <OneBan key={ban.banId} ban={ban} />
            ))}
          </ul>
        </details>
      )}
      {open && <KeptDialog item={null} onClose={() => setOpen(false)} />}
      {lifting && <LiftDialog ban={lifting} onClose={() => setLifting(null)} />}
    </Section>
  )
}

function OneBan({ ban, children }: { ban: Kept; children?: ReactNode }) {
  const t = useTexts(keptTexts)
  const word = useWords()
  const format = useFormat()
  const nameOf = namesOf(useFamily())
  const day = (at: string) => format.day(dayInFinland(at as Instant))
  const what =
    ban.itemKind === null ? ban.parts.map((part) => word(KEPT_PART_TEXTS[part])) : [word(KEPT_ITEM_TEXTS[ban.itemKind])]
  return (
    <li className={styles['ban']}>
      <div>
        <p>
          <strong>{t.keeps({ name: nameOf(ban.personId), guardian: nameOf(ban.guardianId) })}</strong>
          <br />
          {what.join(', ')}
        </p>
        <p className={styles['second']}>{t.reasonWas({ words: ban.reason })}</p>
        <p className={styles['second']}>{t.maturityWas({ words: ban.maturity })}</p>
        {ban.refusalReason !== null && (
          <p className={styles['second']}>{t.refusedWord({ reason: ban.refusalReason })}</p>
        )}
        <p className={styles['second']}>
          {t.decided({ name: ban.decidedBy, day: day(ban.decidedAt) })}
          {ban.liftedAt !== null && (
            <>
              <br />
              {t.liftedBy({ name: ban.liftedBy, day: day(ban.liftedAt), reason: ban.liftReason ?? '' })}
            </>
          )}
        </p>
      </div>
      {children}
    </li>
  )
}

function LiftDialog({ ban, onClose }: { ban: Kept; onClose: () => void }) {
  const t = useTexts(keptTexts)
  const kit = useTexts(uiTexts)
  const refusals = useRefusals()
  const { familyId } = useFamily()
  const lift = useFamilyWrite(familyId, contract.liftYoungBan)
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const send = () =>
    lift.mutate(
      { params: { familyId, banId: ban.banId }, body: { reason } },
      {
        onSuccess: () => {
          showToast({ text: t.lifted })
          onClose()
        },
        onError: (error) => setErrors(rename(refusals.fields(error), 'reason')),
      },
    )
  return (
    <Dialog open onClose={onClose} title={t.lift}>
      <p>{t.liftWhat}</p>
      <Form
        errors={errors}
        onSubmit={send}
        actions={
          <>
            <Button kind="danger" type="submit" busy={lift.isPending}>
              {t.lift}
            </Button>
            <Button onClick={onClose}>{kit.cancel}</Button>
          </>
        }
      >
        <TextArea label={t.liftReason} name="reason" value={reason} onChange={setReason} maxLength={2000} />
      </Form>
    </Dialog>
  )
}
