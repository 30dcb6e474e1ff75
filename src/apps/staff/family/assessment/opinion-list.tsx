/** What the children think: how it was found out and its main content; whose opinion is still missing. */
import { useState } from 'react'
import { Plus } from 'lucide-react'
import type { Opinion } from '#rooms/assessment/ui/data.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { QuoteOfFamily } from '#ui-kit/say/quote-of-family.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { isAdult, namesOf, presentMembers, useFamily } from '../family-context.tsx'
import { KeptOf } from '../kept/kept-of.tsx'
import { OpinionDialog } from './opinion-dialog.tsx'
import { assessmentTexts } from './texts.ts'
import styles from './assessment.module.css'

export function OpinionList({ opinions, mayWrite }: { opinions: readonly Opinion[]; mayWrite: boolean }) {
  const t = useTexts(assessmentTexts)
  const format = useFormat()
  const family = useFamily()
  const nameOf = namesOf(family)
  const [adding, setAdding] = useState(false)
  const heard = new Set(opinions.flatMap((opinion) => opinion.personIds))
  const missing = presentMembers(family).filter(
    (member) => !isAdult(member) && member.bornOn !== null && !heard.has(member.personId),
  )
  return (
    <Section title={t.opinions}>
      {opinions.length === 0 && <p className="quiet">{t.noOpinions}</p>}
      <div className={styles['list']}>
        {opinions.map((opinion) => (
          <div key={opinion.opinionId}>
            <QuoteOfFamily
              words={opinion.content}
              by={t.heard({
                name: opinion.personIds.map(nameOf).filter(Boolean).join(', '),
                day: format.day(opinion.heardOn),
                way: opinion.way,
              })}
            />
            <p className={styles['facts']}>
              <KeptOf kind="opinion" id={opinion.opinionId} personIds={opinion.personIds} about={opinion.content} />
            </p>
          </div>
        ))}
      </div>
      {mayWrite && missing.length > 0 && (
        <p className={styles['warning']}>{t.missingOf({ names: missing.map((m) => nameOf(m.personId)).join(', ') })}</p>
      )}
      {mayWrite && (
        <Button icon={Plus} onClick={() => setAdding(true)}>
          {t.addOpinion}
        </Button>
      )}
      {adding && <OpinionDialog onClose={() => setAdding(false)} />}
    </Section>
  )
}
