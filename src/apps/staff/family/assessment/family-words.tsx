/** What family members have written themselves: shown first, taken up as needs with their writer's name. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { access } from '#rooms/assessment/access.ts'
import { familyWordsQuery, type FamilyWord, type Need } from '#rooms/assessment/ui/data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { newId } from '#ui-kit/call.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { QuoteOfFamily } from '#ui-kit/say/quote-of-family.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { namesOf, useFamily, useReach } from '../family-context.tsx'
import { NeedDialog } from './need-dialog.tsx'
import { togetherTexts } from './together-texts.ts'
import styles from './assessment.module.css'

export function FamilyWords({ needs, mayWrite }: { needs: readonly Need[]; mayWrite: boolean }) {
  const t = useTexts(togetherTexts)
  const format = useFormat()
  const family = useFamily()
  const { may } = useReach()
  const nameOf = namesOf(family)
  const { data } = useQuery({
    ...familyWordsQuery(family.familyId),
    enabled: may(access['assessment.read-family-words']),
  })
  const [taking, setTaking] = useState<{ word: FamilyWord; needId: string } | null>(null)
  if (data === undefined || data.length === 0) return null
  return (
    <Section title={t.written}>
      <div className={styles['list']}>
        {data.map((word) => (
          <div key={word.wordId}>
            <QuoteOfFamily
              words={word.text}
              by={t.writtenBy({ who: nameOf(word.personId), day: format.day(word.sentOn) })}
            />
            <div className={styles['facts']}>
              <span>
                {word.kind === 'comment'
                  ? t.onNeed({ words: needs.find((need) => need.needId === word.needId)?.ownWords ?? '' })
                  : word.kind === 'strength'
                    ? t.aStrength
                    : t.aNeed}
              </span>
              {word.kind === 'need' &&
                (word.taken ? (
                  <Status tone="ok">{t.takenUp}</Status>
                ) : (
                  mayWrite && (
                    <Button small onClick={() => setTaking({ word, needId: newId() })}>
                      {t.takeUp}
                      <span className="sr">: {word.text}</span>
                    </Button>
                  )
                ))}
            </div>
          </div>
        ))}
      </div>
      {taking !== null && (
        <NeedDialog need={null} needId={taking.needId} from={taking.word} onClose={() => setTaking(null)} />
      )}
    </Section>
  )
}
