/** The follow-up after the ending: its day, and its task where it has come onto the reader's own day. */
import { useQuery } from '@tanstack/react-query'
import { PhoneForwarded } from 'lucide-react'
import type { Day } from '#kit/day.ts'
import { todayQuery } from '#rooms/engagement/ui/list-data.ts'
import { TODAY_TEXTS } from '#rooms/engagement/ui/texts.ts'
import type { Ending } from '#rooms/families/ui/family-data.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { toneOf } from '../../today/need-look.ts'
import { DoTask } from '../../today/row-acts.tsx'
import { useFamily, useToday } from '../family-context.tsx'
import { OpenItems } from './open-items.tsx'
import { endingTexts } from './texts.ts'
import styles from './ending.module.css'

export function FollowUp({ ending }: { ending: Ending }) {
  const t = useTexts(endingTexts)
  const word = useWords()
  const format = useFormat()
  const now = useToday()
  const { familyId, phase } = useFamily()
  const { data: today } = useQuery(todayQuery)
  const tasks = today?.rows.filter((row) => row.familyId === familyId && row.action === 'do-task') ?? []
  const ahead = phase === 'follow_up' && ending.followUpOn !== null && ending.followUpOn >= now
  return (
    <>
      <Section title={t.followUp}>
        {ahead && <p>{t.followUpOn({ day: format.day(ending.followUpOn as Day) })}</p>}
        {tasks.length > 0 ? (
          <Rows label={t.followUp}>
            {tasks.map((row) => (
              <Row
                key={row.subjectId}
                icon={PhoneForwarded}
                tone={toneOf(row)}
                why={word(TODAY_TEXTS[row.why], { day: row.due === null ? '' : format.day(row.due) })}
                action={<DoTask row={row} first />}
              />
            ))}
          </Rows>
        ) : (
          phase === 'follow_up' && <p className={styles['quiet']}>{t.followUpElsewhere}</p>
        )}
      </Section>
      {ending.open.length > 0 && <OpenItems open={ending.open} title={t.endedWithout} />}
    </>
  )
}
