/** The needs of the family in its own words, with what the worker sees beside them. */
import { useState } from 'react'
import { Plus } from 'lucide-react'
import { DOMAIN_TEXTS } from '#kit/domains.ts'
import type { Need } from '#rooms/assessment/ui/data.ts'
import { NEED_STATE_TEXTS, RECOGNISED_TEXTS, WANTS_HELP_TEXTS } from '#rooms/assessment/ui/texts.ts'
import { Button } from '#ui-kit/act/button.tsx'
import { newId } from '#ui-kit/call.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { QuoteOfFamily } from '#ui-kit/say/quote-of-family.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily } from '../family-context.tsx'
import { KeptOf } from '../kept/kept-of.tsx'
import { NeedDialog } from './need-dialog.tsx'
import { assessmentTexts } from './texts.ts'
import styles from './assessment.module.css'

export function NeedList({ needs, mayWrite }: { needs: readonly Need[]; mayWrite: boolean }) {
  const t = useTexts(assessmentTexts)
  const word = useWords()
  const format = useFormat()
  const family = useFamily()
  const nameOf = namesOf(family)
  const [editing, setEditing] = useState<{ need: Need | null; needId: string } | null>(null)
  return (
    <Section title={t.needs}>
      {needs.length === 0 && <Empty title={t.noNeeds}>{t.noneNext}</Empty>}
      <div className={styles['list']}>
        {needs.map((need) => (
          <div key={need.needId}>
            <QuoteOfFamily
              words={need.ownWords}
              by={t.saidBy({
                who: (need.saidBy === null ? '' : nameOf(need.saidBy)) || t.family,
                day: format.day(need.raisedOn),
              })}
            />
            {need.professionalView !== '' && (
              <p className={styles['view']}>{t.view({ words: need.professionalView })}</p>
            )}
            <p className={styles['facts']}>
              <span>
                {[
                  word(DOMAIN_TEXTS[need.domain]),
                  word(WANTS_HELP_TEXTS[need.wantsHelp]),
                  t.recognised({ who: word(RECOGNISED_TEXTS[need.recognisedBy]) }),
                  word(NEED_STATE_TEXTS[need.state]),
                  t.concerns({ names: need.personIds.map(nameOf).filter(Boolean).join(', ') }),
                  need.shared ? '' : t.notShared,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <KeptOf kind="need" id={need.needId} personIds={need.personIds} about={need.ownWords} />
              {mayWrite && (
                <Button kind="link" small onClick={() => setEditing({ need, needId: need.needId })}>
                  {t.edit}
                  <span className="sr">: {need.ownWords}</span>
                </Button>
              )}
            </p>
          </div>
        ))}
      </div>
      {mayWrite && (
        <Button
          {...(needs.length === 0 ? { kind: 'primary' as const } : {})}
          icon={Plus}
          onClick={() => setEditing({ need: null, needId: newId() })}
        >
          {t.addNeed}
        </Button>
      )}
      {editing !== null && <NeedDialog {...editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}
