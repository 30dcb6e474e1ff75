/** Who may see what of the family, since when and on what basis; rights that have ended stand folded below. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { CircleRole, Part } from '#kit/access.ts'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { access } from '#rooms/trust/access.ts'
import { familyCircleQuery } from '#rooms/trust/ui/data.ts'
import { BASIS_TEXTS, CIRCLE_ROLE_TEXTS, PART_TEXTS } from '#rooms/trust/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { ConfirmDialog } from '#ui-kit/act/confirm-dialog.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { Refused } from '../../refused.tsx'
import { namesOf, useFamily, useNow, useReach } from '../family-context.tsx'
import { sharingTexts } from '../plan/sharing/texts.ts'
import { contract } from '#rooms/trust/contract.ts'
import { useFamilyWrite } from '../family-write.ts'
import { useRefusals } from '../../refusals.ts'
import { LetInDialog } from './let-in-dialog.tsx'
import { letInTexts } from './let-in-texts.ts'
import { each, mergedRights, type Right } from './merged-rights.ts'
import { peopleTexts } from './texts.ts'
import styles from './people.module.css'

export function CircleTable() {
  const t = useTexts(peopleTexts)
  const { familyId } = useFamily()
  const sharing = useTexts(sharingTexts)
  const { may, reads } = useReach()
  const now = useNow()
  const own = useTexts(letInTexts)
  const mayLetIn = may(access['trust.let-in'])
  const [open, setOpen] = useState<'let-in' | Right | null>(null)
  const mayRead = may(access['trust.read-circle'])
  const circle = useQuery({ ...familyCircleQuery(familyId), enabled: mayRead })
  if (!mayRead) return null
  const standing = mergedRights(circle.data?.filter((row) => row.to === null || row.to > now) ?? [])
  const ended = each(circle.data?.filter((row) => row.to !== null && row.to <= now) ?? [])
  return (
    <Section
      title={t.circle}
      aside={reads('plan') && <Link to={`/perheet/${familyId}/suunnitelma/jakaminen`}>{sharing.open}</Link>}
    >
      <p className={styles['quiet']}>{t.circleLead}</p>
      {circle.error !== null && <Refused error={circle.error} again={() => void circle.refetch()} />}
      {circle.isPending ? (
        <Loading lines={4} />
      ) : (
        <Rights caption={t.circle} rows={standing} {...(mayLetIn ? { onEnd: setOpen } : {})} />
      )}
      {ended.length > 0 && (
        <details className={styles['fold']}>
          <summary>{t.circleEarlier({ count: ended.length })}</summary>
          <Rights caption={t.circleEarlier({ count: ended.length })} rows={ended} />
        </details>
      )}
      {mayLetIn && (
        <div className={styles['buttons']}>
          <Button onClick={() => setOpen('let-in')}>{own.letIn}</Button>
        </div>
      )}
      {open === 'let-in' && <LetInDialog onClose={() => setOpen(null)} />}
      {open !== null && open !== 'let-in' && <EndDialog right={open} onClose={() => setOpen(null)} />}
    </Section>
  )
}

const OUTSIDERS: readonly string[] = ['partner_worker', 'volunteer']

function EndDialog({ right, onClose }: { right: Right; onClose: () => void }) {
  const t = useTexts(letInTexts)
  const refusal = useRefusals()
  const { familyId } = useFamily()
  const end = useFamilyWrite(familyId, contract.endOutsider)
  return (
    <ConfirmDialog
      open
      title={t.endOf({ name: right.name })}
      verb={t.endAct}
      danger
      busy={end.isPending}
      onClose={onClose}
      onConfirm={() =>
        end.mutate(
          { params: { familyId, circleId: right.circleId }, body: {} },
          {
            onSuccess: () => showToast({ text: t.ended }),
            onError: (error) => showToast({ text: refusal(error), tone: 'trouble' }),
            onSettled: onClose,
          },
        )
      }
    >
      {t.endLead}
    </ConfirmDialog>
  )
}

type Given = { caption: string; rows: readonly Right[]; onEnd?: (right: Right) => void }

function Rights({ caption, rows, onEnd }: Given) {
  const t = useTexts(peopleTexts)
  const own = useTexts(letInTexts)
  const nameOf = namesOf(useFamily())
  const word = useWords()
  const format = useFormat()
  const day = (at: string) => format.day(dayInFinland(at as Instant))
  const since = ({ from, to, role }: Right) => {
    if (to === null) return t.since({ day: day(from) })
    // Opened for hours: the hour of the end matters, not the day alone.
    const short = role === 'purpose' || role === 'break_glass'
    return short
      ? `${format.moment(from as Instant)}, ${t.until({ day: format.moment(to as Instant) })}`
      : format.period(dayInFinland(from as Instant), dayInFinland(to as Instant))
  }
  return (
    <DataTable
      caption={caption}
      hideCaption
      stack
      rows={rows}
      rowKey={(row) => row.circleId}
      empty={<p className="quiet">{t.circleEmpty}</p>}
      columns={[
        {
          id: 'who',
          header: t.who,
          rowHeader: true,
          cell: (row) => {
            const role = CIRCLE_ROLE_TEXTS[row.role as CircleRole]
            return (
              <>
                {row.name}
                <span className={styles['second']}>
                  {[role === undefined ? '' : word(role), row.organisation].filter(Boolean).join(', ')}
                </span>
              </>
            )
          },
        },
        {
          id: 'sees',
          header: t.sees,
          cell: (row) => (
            <>
              {row.parts
                .map((part) => PART_TEXTS[part as Part])
                .filter((text) => text !== undefined)
                .map((text) => word(text))
                .join(', ')}
              {OUTSIDERS.includes(row.role) && row.about.length > 0 && (
                <span className={styles['second']}>{own.about({ who: row.about.map(nameOf).join(', ') })}</span>
              )}
            </>
          ),
        },
        { id: 'since', header: t.sinceWhen, cell: since },
        {
          id: 'basis',
          header: t.basis,
          cell: (row) => {
            const basis = BASIS_TEXTS[row.basis]
            return (
              <>
                {basis === undefined ? '–' : word(basis)}
                {row.purpose !== '' && <span className={styles['second']}>{row.purpose}</span>}
                {onEnd !== undefined && OUTSIDERS.includes(row.role) && (
                  <div className={styles['under']}>
                    <Button small kind="link" onClick={() => onEnd(row)}>
                      {own.end}
                      <span className="sr">: {row.name}</span>
                    </Button>
                  </div>
                )}
              </>
            )
          },
        },
      ]}
    />
  )
}
