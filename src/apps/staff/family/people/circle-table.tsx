/** Who may see what of the family, since when and on what basis; rights that have ended stand folded below. */
import { useQuery } from '@tanstack/react-query'
import type { CircleRole, Part } from '#kit/access.ts'
import { dayInFinland, type Instant } from '#kit/day.ts'
import { access } from '#rooms/trust/access.ts'
import { familyCircleQuery } from '#rooms/trust/ui/data.ts'
import { BASIS_TEXTS, CIRCLE_ROLE_TEXTS, PART_TEXTS } from '#rooms/trust/ui/texts.ts'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { Refused } from '../../refused.tsx'
import { useFamily, useNow, useReach } from '../family-context.tsx'
import { sharingTexts } from '../plan/sharing/texts.ts'
import { mergedRights, type Right } from './merged-rights.ts'
import { peopleTexts } from './texts.ts'
import styles from './people.module.css'

export function CircleTable() {
  const t = useTexts(peopleTexts)
  const { familyId } = useFamily()
  const sharing = useTexts(sharingTexts)
  const { may, reads } = useReach()
  const now = useNow()
  const mayRead = may(access['trust.read-circle'])
  const circle = useQuery({ ...familyCircleQuery(familyId), enabled: mayRead })
  if (!mayRead) return null
  const open = mergedRights(circle.data?.filter((row) => row.to === null || row.to > now) ?? [])
  const ended = circle.data?.filter((row) => row.to !== null && row.to <= now) ?? []
  return (
    <Section
      title={t.circle}
      aside={reads('plan') && <Link to={`/perheet/${familyId}/suunnitelma/jakaminen`}>{sharing.open}</Link>}
    >
      <p className={styles['quiet']}>{t.circleLead}</p>
      {circle.error !== null && <Refused error={circle.error} again={() => void circle.refetch()} />}
      {circle.isPending ? <Loading lines={4} /> : <Rights caption={t.circle} rows={open} />}
      {ended.length > 0 && (
        <details className={styles['fold']}>
          <summary>{t.circleEarlier({ count: ended.length })}</summary>
          <Rights caption={t.circleEarlier({ count: ended.length })} rows={ended} />
        </details>
      )}
    </Section>
  )
}

function Rights({ caption, rows }: { caption: string; rows: readonly Right[] }) {
  const t = useTexts(peopleTexts)
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
          cell: (row) =>
            row.parts
              .map((part) => PART_TEXTS[part as Part])
              .filter((text) => text !== undefined)
              .map((text) => word(text))
              .join(', '),
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
              </>
            )
          },
        },
      ]}
    />
  )
}
