/** The signals of the family: open ones first with a way to answer, answered ones with what followed and in how many days. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { access } from '#rooms/engagement/access.ts'
import { signalsQuery, type Signal } from '#rooms/engagement/ui/family-data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useReach } from '../family-context.tsx'
import { AnswerDialog } from './answer-dialog.tsx'
import { signalTexts } from './signal-texts.ts'
import { signalIcon, useSignalWords } from './signal-words.ts'
import styles from './package.module.css'

export function SignalList() {
  const t = useTexts(signalTexts)
  const { familyId } = useFamily()
  const { may } = useReach()
  const mayRead = may(access['engagement.read-signals'])
  const { data } = useQuery({ ...signalsQuery(familyId), enabled: mayRead })
  const [answering, setAnswering] = useState<Signal | null>(null)
  if (!mayRead) return null
  return (
    <Section title={t.title} id="signaalit">
      {data === undefined ? (
        <Loading lines={2} />
      ) : data.length === 0 ? (
        <Empty title={t.none}>{t.noneNext}</Empty>
      ) : (
        <Rows label={t.title}>
          {data.map((signal) => (
            <OneSignal
              key={signal.signalId}
              signal={signal}
              onAnswer={may(access['engagement.answer-signal']) ? () => setAnswering(signal) : null}
            />
          ))}
        </Rows>
      )}
      {answering !== null && <AnswerDialog signal={answering} onClose={() => setAnswering(null)} />}
    </Section>
  )
}

function OneSignal({ signal, onAnswer }: { signal: Signal; onAnswer: (() => void) | null }) {
  const t = useTexts(signalTexts)
  const format = useFormat()
  const words = useSignalWords()
  const open = signal.answeredOn === null && signal.withdrawnOn === null
  const claim = words.claim(signal)
  return (
    <Row
      icon={signalIcon[signal.kind]}
      tone={open ? 'warn' : signal.withdrawnOn === null ? 'ok' : 'off'}
      why={claim}
      meta={words.facts(signal)}
      action={
        open &&
        onAnswer !== null && (
          <Button small onClick={onAnswer}>
            {t.answer}
            <span className="sr">: {claim}</span>
          </Button>
        )
      }
    >
      <p className={styles['answer']}>
        {signal.withdrawnOn !== null
          ? t.withdrawn({ day: format.day(signal.withdrawnOn) })
          : signal.answeredOn === null
            ? t.openFor({ count: signal.days })
            : [
                t.answeredOn({ day: format.day(signal.answeredOn), answer: signal.answer ?? '' }),
                signal.ledToServiceName === null ? '' : t.ledToWas({ service: signal.ledToServiceName }),
                signal.versionNo === null ? '' : `${t.version({ no: signal.versionNo })}.`,
                t.took({ count: signal.days }),
              ]
                .filter(Boolean)
                .join(' ')}
      </p>
    </Row>
  )
}
