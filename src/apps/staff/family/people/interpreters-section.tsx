/** Interpreters: coming meetings that still need one, what has been asked, and what came of it. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Languages } from 'lucide-react'
import { access } from '#rooms/engagement/access.ts'
import { interpretersQuery, meetingsQuery } from '#rooms/engagement/ui/family-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { Refused } from '../../refused.tsx'
import { useFamily, useNow, useReach } from '../family-context.tsx'
import { Bookings } from './interpreter-bookings.tsx'
import { InterpreterDialog } from './interpreter-dialog.tsx'
import { interpreterTexts } from './interpreter-texts.ts'
import styles from './people.module.css'

export function InterpretersSection() {
  const t = useTexts(interpreterTexts)
  const family = useFamily()
  const { may } = useReach()
  const reads = may(access['engagement.read-interpreters'])
  const mayBook = may(access['engagement.book-interpreter'])
  const asked = useQuery({ ...interpretersQuery(family.familyId), enabled: reads })
  const meetings = useQuery({ ...meetingsQuery(family.familyId), enabled: reads })
  const now = useNow()
  const [asking, setAsking] = useState(false)
  const someoneNeeds = family.interpreter !== null || family.members.some(({ interpreter }) => interpreter !== null)
  if (!reads || (!someoneNeeds && (asked.data ?? []).length === 0)) return null
  const ahead = (asked.data ?? []).filter(({ startsAt }) => startsAt >= now).toReversed()
  const earlier = (asked.data ?? []).filter(({ startsAt }) => startsAt < now)
  const agreed = (meetings.data ?? []).filter(({ state, startsAt }) => state === 'agreed' && startsAt >= now)
  const waiting = agreed.filter(({ interpreter }) => interpreter === 'needed' || interpreter === 'booked')
  const alone = ahead.filter(
    ({ meetingId, state }) => meetingId === null && (state === 'asked' || state === 'not_found'),
  )
  const unsure = waiting.length + alone.length
  return (
    <Section
      title={t.title}
      aside={
        unsure > 0 && (
          <Status tone="warn" icon={Languages}>
            {t.unsure({ count: unsure })}
          </Status>
        )
      }
    >
      {asked.isError ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <Loading lines={2} />
      ) : (
        <>
          <Bookings bookings={ahead} meetings={agreed} mayBook={mayBook} />
          {earlier.length > 0 && (
            <details className={styles['fold']}>
              <summary>{t.earlier({ count: earlier.length })}</summary>
              <Bookings bookings={earlier} meetings={[]} mayBook={false} />
            </details>
          )}
          {mayBook && (
            <div className={styles['buttons']}>
              <Button icon={Languages} onClick={() => setAsking(true)}>
                {t.ask}
              </Button>
            </div>
          )}
        </>
      )}
      {asking && <InterpreterDialog meetings={waiting} onClose={() => setAsking(false)} />}
    </Section>
  )
}
