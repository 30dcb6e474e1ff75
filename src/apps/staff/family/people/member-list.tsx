/** Those who belong to the family, with contact details where the reader reaches them. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { access } from '#rooms/families/access.ts'
import { circumstancesQuery, detailsQuery, type Member } from '#rooms/families/ui/family-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { CallRefused } from '#ui-kit/call.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useLanguageName } from '../../language-names.ts'
import { Refused } from '../../refused.tsx'
import { presentMembers, useFamily, useReach } from '../family-context.tsx'
import { BanDialog } from './ban-dialog.tsx'
import { DetailDialog } from './detail-dialog.tsx'
import { JoinDialog } from './join-dialog.tsx'
import { shapeTexts } from './shape-texts.ts'
import { MemberDialog } from './member-dialog.tsx'
import { MemberRow } from './member-row.tsx'
import { ShapeDialog, type ShapeAct } from './shape-dialogs.tsx'
import { peopleTexts } from './texts.ts'
import styles from './people.module.css'

type Open = { what: 'member' } | { what: 'join' } | { what: 'detail' | 'ban' | ShapeAct; member: Member } | null

export function MemberList() {
  const t = useTexts(peopleTexts)
  const s = useTexts(shapeTexts)
  const languageName = useLanguageName()
  const family = useFamily()
  const { may } = useReach()
  const mayRead = may(access['families.read-details'])
  const details = useQuery({ ...detailsQuery(family.familyId), enabled: mayRead })
  const needs = useQuery({
    ...circumstancesQuery(family.familyId),
    enabled: may(access['families.read-circumstances']),
  })
  const [open, setOpen] = useState<Open>(null)
  const closed = !mayRead || (details.error instanceof CallRefused && [403, 404].includes(details.error.status))
  const close = () => setOpen(null)
  return (
    <Section
      title={t.members}
      aside={
        may(access['families.change-members']) && (
          <>
            <Button kind="link" onClick={() => setOpen({ what: 'join' })}>
              {s.join}
            </Button>
            <Button icon={UserPlus} onClick={() => setOpen({ what: 'member' })}>
              {t.addMember}
            </Button>
          </>
        )
      }
    >
      <p className={styles['quiet']}>
        {t.familyLanguage({ language: languageName(family.language) })}{' '}
        {family.interpreter === null ? t.noInterpreter : t.interpreter({ language: languageName(family.interpreter) })}
      </p>
      {closed && (
        <Notice tone="info" title={t.detailsClosed}>
          {t.detailsClosedWords}
        </Notice>
      )}
      {!closed && details.error !== null && <Refused error={details.error} again={() => void details.refetch()} />}
      {!closed && details.isPending ? (
        <Loading lines={4} />
      ) : (
        <ul className={styles['people']}>
          {presentMembers(family).map((member) => (
            <MemberRow
              key={member.personId}
              member={member}
              details={details.data?.filter((detail) => detail.personId === member.personId) ?? null}
              onAddDetail={() => setOpen({ what: 'detail', member })}
              onBan={() => setOpen({ what: 'ban', member })}
              onAct={(what) => setOpen({ what, member })}
              circumstances={needs.data?.filter(({ personId }) => personId === member.personId) ?? []}
            />
          ))}
        </ul>
      )}
      <EarlierMembers />
      {open?.what === 'member' && <MemberDialog onClose={close} />}
      {open?.what === 'join' && <JoinDialog onClose={close} />}
      {open?.what === 'detail' && <DetailDialog member={open.member} onClose={close} />}
      {open?.what === 'ban' && <BanDialog member={open.member} onClose={close} />}
      {open !== null &&
        open.what !== 'member' &&
        open.what !== 'join' &&
        open.what !== 'detail' &&
        open.what !== 'ban' && <ShapeDialog act={open.what} member={open.member} onClose={close} />}
    </Section>
  )
}

function EarlierMembers() {
  const t = useTexts(peopleTexts)
  const format = useFormat()
  const gone = useFamily().members.filter((member) => member.endDate !== null)
  if (gone.length === 0) return null
  return (
    <details className={styles['fold']}>
      <summary>{t.earlier}</summary>
      <ul className={styles['list']}>
        {gone.map((member) => (
          <li key={member.personId}>
            {member.givenName} {member.surname},{' '}
            <span className="quiet small">{format.period(member.startDate, member.endDate)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
