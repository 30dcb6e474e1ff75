/** What one has said oneself: when, who answers by when, and the answer when there is one. */
import { useQuery } from '@tanstack/react-query'
import { CircleCheck, Clock } from 'lucide-react'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { ownSignalsQuery } from '../family-data.ts'
import { familyMeetingTexts } from './texts.ts'
import styles from './family.module.css'

export function OwnWords({ familyId }: { familyId: string }) {
  const t = useTexts(familyMeetingTexts)
  const format = useFormat()
  const { data } = useQuery(ownSignalsQuery(familyId))
  if (data === undefined || data.length === 0) return null
  return (
    <section className={styles['said']}>
      <h3>{t.youSaid}</h3>
      <ul>
        {data.map((signal) => (
          <li key={signal.signalId}>
            <p>
              {signal.text === '' ? t.doesNotHelp : `”${signal.text}”`}{' '}
              <span className="quiet">
                {t.saidOn({ day: format.day(signal.raisedOn) })}
                {signal.serviceName !== null && ` ${t.aboutService({ service: signal.serviceName })}`}
              </span>
            </p>
            {signal.answeredOn === null ? (
              <p className={styles['state']}>
                <Clock size={20} aria-hidden="true" />
                {signal.answers === ''
                  ? t.answerComes({ day: format.day(signal.answerBy) })
                  : t.answersBy({ who: signal.answers, day: format.day(signal.answerBy) })}
              </p>
            ) : (
              <p className={styles['state']}>
                <CircleCheck size={20} aria-hidden="true" />
                <span>
                  <strong>
                    {signal.answeredBy === ''
                      ? t.answered({ day: format.day(signal.answeredOn) })
                      : t.answeredBy({ who: signal.answeredBy, day: format.day(signal.answeredOn) })}
                  </strong>{' '}
                  {signal.answer}
                  {signal.ledToServiceName !== null && ` ${t.ledTo({ service: signal.ledToServiceName })}`}
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
