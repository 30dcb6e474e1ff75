/** Who answers for the family, or the lawful reason for nobody; and the next meeting. */
import type { ReactNode } from 'react'
import { NO_NAMED_WORKER_TEXTS } from '#rooms/families/ui/texts.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamily, useReach } from '../family-context.tsx'
import { NextMeeting } from './next-meeting.tsx'
import { frameTexts } from './texts.ts'
import styles from './family-frame.module.css'

export function AnswerableFacts() {
  const t = useTexts(frameTexts)
  const word = useWords()
  const family = useFamily()
  const { reads } = useReach()
  const now = (role: string) => family.assignments.filter((each) => each.role === role && each.endDate === null)
  const [partner, named] = [now('family_partner')[0], now('named_worker')[0]]
  return (
    <dl className={styles['facts']}>
      <Fact name={t.partner} second={partner?.workerTitle}>
        {partner?.workerName ?? t.noneNamed}
      </Fact>
      <Fact
        name={t.namedWorker}
        second={
          named?.workerTitle ??
          (family.namedWorkerGround === null ? undefined : word(NO_NAMED_WORKER_TEXTS[family.namedWorkerGround]))
        }
      >
        {named?.workerName ?? (family.namedWorkerGround === null ? t.noneNamed : t.notNeeded)}
      </Fact>
      {now('child_social_worker').map((each) => (
        <Fact key={each.assignmentId} name={t.childWorker} second={each.workerTitle}>
          {each.workerName}
        </Fact>
      ))}
      {reads('plan') ? (
        <NextMeeting>
          {(when, where) => (
            <Fact name={t.nextMeeting} second={where}>
              {when}
            </Fact>
          )}
        </NextMeeting>
      ) : (
        family.unitName !== null && <Fact name={t.unit}>{family.unitName}</Fact>
      )}
    </dl>
  )
}

function Fact({ name, second, children }: { name: string; second?: ReactNode; children: ReactNode }) {
  // A title that only repeats the role says nothing.
  const repeats = typeof second === 'string' && second.toLowerCase() === name.toLowerCase()
  const says = second !== undefined && second !== '' && !repeats
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {says && <small>{second}</small>}
      </dd>
    </div>
  )
}
