/** Bookings of interpreters as a table: when, for whom, how it stands, and what may be done with each. */
import { useState } from 'react'
import { epochOf, instantOf, type Instant } from '#kit/day.ts'
import { contract } from '#rooms/engagement/contract.ts'
import { mayChangeBooking, mayTie, nextOfBooking } from '#rooms/engagement/rules/interpreter.ts'
import type { Booking, Meeting } from '#rooms/engagement/ui/family-data.ts'
import { BOOKING_STATE_TEXTS, INTERPRETING_WAY_TEXTS } from '#rooms/engagement/ui/interpreter-texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { Status, type Tone } from '#ui-kit/say/status.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useLanguageName } from '../../language-names.ts'
import { useFamily } from '../family-context.tsx'
import { useFamilyWrite } from '../family-write.ts'
import { InterpreterDialog } from './interpreter-dialog.tsx'
import { interpreterTexts } from './interpreter-texts.ts'
import styles from './people.module.css'

const TONES = {
  asked: 'wait',
  confirmed: 'ok',
  not_found: 'bad',
  cancelled: 'off',
  changed: 'off',
} as const satisfies Record<Booking['state'], Tone>

type Given = {
  bookings: readonly Booking[]
  /** Coming agreed meetings, to which a booking may be tied. */
  meetings: readonly Meeting[]
  mayBook: boolean
}

export function Bookings({ bookings, meetings, mayBook }: Given) {
  const t = useTexts(interpreterTexts)
  return (
    <DataTable
      caption={t.title}
      hideCaption
      stack
      rows={bookings}
      rowKey={(row) => row.bookingId}
      empty={<p className="quiet">{t.none}</p>}
      columns={[
        { id: 'when', header: t.when, rowHeader: true, cell: (row) => <When booking={row} /> },
        { id: 'state', header: t.state, cell: (row) => <State booking={row} /> },
        { id: 'act', header: t.acts, cell: (row) => mayBook && <Acts booking={row} meetings={meetings} /> },
      ]}
    />
  )
}

function When({ booking }: { booking: Booking }) {
  const t = useTexts(interpreterTexts)
  const word = useWords()
  const format = useFormat()
  const languageName = useLanguageName()
  const at = booking.startsAt as Instant
  const until = instantOf(epochOf(at) + booking.minutes * 60_000)
  const about = booking.meetingId !== null ? t.forMeeting : booking.purpose
  return (
    <>
      {t.span({ when: format.moment(at), until: format.time(until) })}
      <span className={styles['second']}>
        {[
          about,
          languageName(booking.language),
          word(INTERPRETING_WAY_TEXTS[booking.way]).toLocaleLowerCase(),
          booking.provider,
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
      {booking.persons.length > 0 && (
        <span className={styles['second']}>
          {t.forWhom({ names: booking.persons.map(({ name }) => name).join(', ') })}
        </span>
      )}
    </>
  )
}

function State({ booking }: { booking: Booking }) {
  const t = useTexts(interpreterTexts)
  const word = useWords()
  const format = useFormat()
  const { answeredBy, answeredAt, askedBy, askedAt, note, state } = booking
  return (
    <>
      <Status tone={TONES[state]}>{word(BOOKING_STATE_TEXTS[state])}</Status>
      <span className={styles['second']}>
        {answeredBy === null || answeredAt === null
          ? t.askedBy({ who: askedBy, day: format.moment(askedAt as Instant) })
          : t.answeredBy({ who: answeredBy, day: format.moment(answeredAt as Instant) })}
        {note !== '' && ` ${note}`}
      </span>
    </>
  )
}

function Acts({ booking, meetings }: { booking: Booking; meetings: readonly Meeting[] }) {
  const t = useTexts(interpreterTexts)
  const word = useWords()
  const format = useFormat()
  const { familyId } = useFamily()
  const answer = useFamilyWrite(familyId, contract.answerInterpreter)
  const tie = useFamilyWrite(familyId, contract.tieInterpreter)
  const [changing, setChanging] = useState(false)
  const { bookingId, state, meetingId } = booking
  const at = { state, startsAt: booking.startsAt as Instant, minutes: booking.minutes }
  const inItsTime = meetings.filter(
    (each) => each.meetingId !== meetingId && mayTie(at, { startsAt: each.startsAt as Instant, minutes: each.minutes }),
  )
  const saved = { onSuccess: () => showToast({ text: t.saved }) }
  const tieTo = (to: string | null) => tie.mutate({ params: { familyId, bookingId }, body: { meetingId: to } }, saved)
  return (
    <div className={styles['acts']}>
      {nextOfBooking(state).map((next) =>
        next === 'asked' || next === 'changed' ? null : (
          <Button
            key={next}
            small
            kind="link"
            busy={answer.isPending}
            onClick={() => answer.mutate({ params: { familyId, bookingId }, body: { state: next } }, saved)}
          >
            {word(BOOKING_STATE_TEXTS[next])}
          </Button>
        ),
      )}
      {mayChangeBooking(state) && (
        <Button small kind="link" onClick={() => setChanging(true)}>
          {t.change}
        </Button>
      )}
      {inItsTime.map((each) => (
        <Button key={each.meetingId} small kind="link" busy={tie.isPending} onClick={() => tieTo(each.meetingId)}>
          {t.tie({ when: format.moment(each.startsAt as Instant) })}
        </Button>
      ))}
      {meetingId !== null && (state === 'asked' || state === 'confirmed') && (
        <Button small kind="link" busy={tie.isPending} onClick={() => tieTo(null)}>
          {t.untie}
        </Button>
      )}
      {changing && <InterpreterDialog meetings={meetings} before={booking} onClose={() => setChanging(false)} />}
    </div>
  )
}
