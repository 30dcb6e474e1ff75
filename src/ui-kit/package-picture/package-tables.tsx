/** Table twin of the picture: services, turning points, every meeting. */
import { Ban, CircleCheck } from 'lucide-react'
import { Mark } from '../say/mark.tsx'
import { Status } from '../say/status.tsx'
import { DataTable } from '../show/data-table.tsx'
import { ProducerChain } from '../show/producer-chain.tsx'
import { useFormat, useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import type { Meeting, PackageData } from './model.ts'
import { useSectorWord } from './sector-word.ts'
import { factsOfServices, meetingsOf, turnsOf, type ServiceFacts, type Turn } from './table-facts.ts'
import { pictureTexts } from './texts.ts'
import styles from './package-tables.module.css'

export function PackageTables({ data, period }: { data: PackageData; period: string }) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const sectorWord = useSectorWord()
  const turnWords = useTurnWords()
  const meetings = meetingsOf(data)
  return (
    <div className={styles['tables']}>
      <DataTable
        caption={t.servicesTable}
        note={t.servicesNote({ period })}
        rows={factsOfServices(data)}
        rowKey={(f) => f.lane.id}
        stack
        columns={[
          { id: 'service', header: t.colService, rowHeader: true, cell: (f) => f.lane.name },
          {
            id: 'provider',
            header: t.colProvider,
            cell: (f) => (
              <span>
                {f.lane.organiserName === undefined ? (
                  f.lane.provider
                ) : (
                  <ProducerChain
                    organiserName={f.lane.organiserName}
                    producerName={f.lane.provider}
                    subcontractors={f.lane.subcontractors}
                    sayUnknown
                  />
                )}
                <span className={styles['second']}>
                  {sectorWord(f.lane.sector)}, {f.lane.levelText}
                </span>
              </span>
            ),
          },
          { id: 'state', header: t.colState, cell: (f) => <StateOf facts={f} /> },
          { id: 'ordered', header: t.colOrdered, cell: (f) => format.day(f.lane.orderedOn) },
          { id: 'started', header: t.colStarted, cell: (f) => (f.lane.startedOn ? format.day(f.lane.startedOn) : '–') },
          {
            id: 'wait',
            header: t.colWait,
            number: true,
            cell: (f) => (f.wait.goesOn ? t.goesOn({ days: f.wait.days }) : f.wait.days),
          },
          {
            id: 'pause',
            header: t.colPause,
            cell: (f) => f.lane.pauses.map((p) => format.period(p.start, p.end)).join(', ') || '–',
          },
          { id: 'held', header: t.colHeld, number: true, cell: (f) => f.held },
          { id: 'missed', header: t.colMissed, number: true, cell: (f) => f.missed },
          { id: 'cancelled', header: t.colCancelled, number: true, cell: (f) => f.cancelled },
          { id: 'agreed', header: t.colAgreed, number: true, cell: (f) => f.agreed },
          {
            id: 'benefit',
            header: t.colBenefit,
            cell: (f) => (
              <span className={f.lane.benefits.length > 0 ? 'nowrap' : undefined}>
                {f.lane.benefits.map((b) => b.value).join(', ') || t.notAsked}
              </span>
            ),
          },
        ]}
      />
      <DataTable
        caption={t.turnsTable}
        note={t.turnsNote}
        rows={turnsOf(data).map((turn, i) => ({ turn, key: `${i}` }))}
        rowKey={(row) => row.key}
        columns={[
          {
            id: 'day',
            header: t.colDay,
            rowHeader: true,
            cell: ({ turn }) => <span className="nowrap">{format.day(turn.day)}</span>,
          },
          { id: 'what', header: t.colWhat, cell: ({ turn }) => turnWords(turn) },
        ]}
      />
      <details>
        <summary>{t.meetingsTable({ all: meetings.length })}</summary>
        <DataTable
          caption={t.meetingsTable({ all: meetings.length })}
          hideCaption
          rows={meetings}
          rowKey={({ meeting }) => meeting.id}
          columns={[
            {
              id: 'day',
              header: t.colDay,
              rowHeader: true,
              cell: ({ meeting }) => <span className="nowrap">{format.day(meeting.day)}</span>,
            },
            { id: 'service', header: t.colService, cell: ({ lane }) => lane.name },
            {
              id: 'how',
              header: t.colHow,
              cell: ({ meeting }) => (
                <>
                  <MeetingState state={meeting.state} />
                  {meeting.note && <span className={styles['second']}>{meeting.note}</span>}
                </>
              ),
            },
          ]}
        />
      </details>
    </div>
  )
}

function StateOf({ facts }: { facts: ServiceFacts }) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const { lane } = facts
  switch (facts.state) {
    case 'waiting':
      return <Status tone="wait">{t.waiting}</Status>
    case 'on-pause':
      return <Status tone="pause">{t.onPause}</Status>
    case 'running':
      return <Status tone="ok">{t.running}</Status>
    case 'not-started':
      return (
        <Status tone="off" icon={Ban}>
          {t.notStarted}
        </Status>
      )
    case 'ended':
      return (
        <Status tone="off" icon={CircleCheck}>
          {lane.endedOn && t.ended({ day: format.dayShort(lane.endedOn) })}
        </Status>
      )
  }
}

const toneOf = { held: 'ok', missed: 'bad', cancelled: 'off', agreed: 'info' } as const

export function MeetingState({ state }: { state: Meeting['state'] }) {
  const t = useTexts(pictureTexts)
  const ui = useTexts(uiTexts)
  return (
    <Status tone={toneOf[state]} mark={<Mark state={state} />}>
      {state === 'missed' ? t.missedByFamily : ui[state]}
    </Status>
  )
}

function useTurnWords(): (turn: Turn) => string {
  const t = useTexts(pictureTexts)
  return (turn) => {
    switch (turn.kind) {
      case 'phase':
        return t.turnPhase(turn)
      case 'ordered':
        return t.turnOrdered(turn)
      case 'started':
        return t.turnStarted(turn)
      case 'ended':
        return turn.reason ? t.turnEndedWith({ service: turn.service, reason: turn.reason }) : t.turnEnded(turn)
      case 'version':
        return t.turnVersion(turn)
      case 'signal':
        return t.turnSignal(turn)
      case 'wellbeing':
        return t.turnWellbeing({
          answers: turn.answers.map((a) => (a.value === null ? t.noAnswer(a) : `${a.name} ${a.value}`)).join(', '),
        })
    }
  }
}
