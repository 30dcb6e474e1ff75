/** Interpreters: coming meetings that still need one, what has been asked, and what came of it. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Languages } from 'lucide-react'
import type { Instant } from '#kit/day.ts'
import { access } from '#rooms/engagement/access.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { nextOfBooking } from '#rooms/engagement/rules/interpreter.ts'
import { interpretersQuery, meetingsQuery, type Booking } from '#rooms/engagement/ui/family-data.ts'
import { BOOKING_STATE_TEXTS, INTERPRETING_WAY_TEXTS } from '#rooms/engagement/ui/interpreter-texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status, type Tone } from '#ui-kit/say/status.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useLanguageName } from '../../language-names.ts'
import { Refused } from '../../refused.tsx'
import { useFamily, useNow, useReach } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { InterpreterDialog } from './interpreter-dialog.tsx'
import { interpreterTexts } from './interpreter-texts.ts'
import styles from './people.module.css'

const TONES = { asked: 'wait', confirmed: 'ok', not_found: 'bad', cancelled: 'off' } as const satisfies Record<
  Booking['state'],
  Tone
>

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
  const coming = (meetings.data ?? []).filter(
    ({ state, startsAt, interpreter }) =>
      state === 'agreed' && startsAt >= now && (interpreter === 'needed' || interpreter === 'booked'),
  )
  return (
    <Section
      title={t.title}
      aside={
        coming.length > 0 && (
          <Status tone="warn" icon={Languages}>
            {t.unsure({ count: coming.length })}
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
          <Bookings bookings={ahead} mayBook={mayBook} />
          {earlier.length > 0 && (
            <details className={styles['fold']}>
              <summary>{t.earlier({ count: earlier.length })}</summary>
              <Bookings bookings={earlier} mayBook={false} />
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
      {asking && <InterpreterDialog meetings={coming} onClose={() => setAsking(false)} />}
    </Section>
  )
}

function Bookings({ bookings, mayBook }: { bookings: readonly Booking[]; mayBook: boolean }) {
  const t = useTexts(interpreterTexts)
  const word = useWords()
  const format = useFormat()
  const languageName = useLanguageName()
  return (
    <DataTable
      caption={t.title}
      hideCaption
      stack
      rows={bookings}
      rowKey={(row) => row.bookingId}
      empty={<p className="quiet">{t.none}</p>}
      columns={[
        {
          id: 'when',
          header: t.when,
          rowHeader: true,
          cell: (row) => (
            <>
              {format.moment(row.startsAt as Instant)}
              <span className={styles['second']}>
                {languageName(row.language)}, {word(INTERPRETING_WAY_TEXTS[row.way]).toLocaleLowerCase()}
                {row.provider !== '' && `, ${row.provider}`}
              </span>
            </>
          ),
        },
        {
          id: 'state',
          header: t.state,
          cell: (row) => (
            <>
              <Status tone={TONES[row.state]}>{word(BOOKING_STATE_TEXTS[row.state])}</Status>
              <span className={styles['second']}>
                {row.answeredBy === null || row.answeredAt === null
                  ? t.askedBy({ who: row.askedBy, day: format.moment(row.askedAt as Instant) })
                  : t.answeredBy({ who: row.answeredBy, day: format.moment(row.answeredAt as Instant) })}
                {row.note !== '' && ` ${row.note}`}
              </span>
            </>
          ),
        },
        { id: 'act', header: t.acts, cell: (row) => mayBook && <Answers booking={row} /> },
      ]}
    />
  )
}

function Answers({ booking }: { booking: Booking }) {
  const t = useTexts(interpreterTexts)
  const word = useWords()
  const { familyId } = useFamily()
  const answer = useFamilyWrite(familyId, contract.answerInterpreter)
  const next = nextOfBooking(booking.state)
  return (
    <div className={styles['acts']}>
      {next.map((state) =>
        state === 'asked' ? null : (
          <Button
            key={state}
            small
            kind="link"
            busy={answer.isPending}
            onClick={() =>
              answer.mutate(
                { params: { familyId, bookingId: booking.bookingId }, body: { state } },
                { onSuccess: () => showToast({ text: t.saved }) },
              )
            }
          >
            {word(BOOKING_STATE_TEXTS[state])}
          </Button>
        ),
      )}
    </div>
  )
}
