/** The checklist as it was saved, for reading. */
import type { ReactNode } from 'react'
import type { Ending } from '#rooms/families/ui/family-data.ts'
import { ENDING_TEXTS } from '#rooms/families/ui/texts.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { ExtraAnswers } from '../../extra/extra-answers.tsx'
import { endingTexts } from './texts.ts'
import styles from './ending.module.css'

export function EndingFacts({ ending }: { ending: Ending }) {
  const t = useTexts(endingTexts)
  const word = useWords()
  const format = useFormat()
  const on = (day: Ending['goalsReviewedOn']) => (day === null ? null : t.doneOn({ day: format.day(day) }))
  const check = ending.endCheck === null ? null : ending.endCheck === 'done' ? t.endCheckDone : t.endCheckDeclined
  return (
    <Section title={t.checklist}>
      <dl className={styles['facts']}>
        <Fact name={word(ENDING_TEXTS.goals_reviewed)}>{on(ending.goalsReviewedOn)}</Fact>
        <Fact name={word(ENDING_TEXTS.services_have_owners)}>{on(ending.servicesHaveOwnersOn)}</Fact>
        <Fact name={t.wayBack}>{ending.wayBackAgreed}</Fact>
        <Fact name={t.endCheck}>{check}</Fact>
        <Fact name={t.closingNote}>{ending.closingNote}</Fact>
        <Fact name={t.followUpDay}>{ending.followUpOn === null ? null : format.day(ending.followUpOn)}</Fact>
      </dl>
      <ExtraAnswers answers={ending.extra} />
    </Section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const t = useTexts(endingTexts)
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? <span className="quiet">{t.notRecorded}</span>}</dd>
    </div>
  )
}
