/** The assessment as the family reads it: what was told, with a way to comment on each and to write oneself. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Button } from '#ui-kit/act/button.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { QuoteOfFamily } from '#ui-kit/say/quote-of-family.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { assessmentQuery, ownWordsQuery, type Need } from '#rooms/assessment/ui/data.ts'
import { OwnWriting } from './own-writing.tsx'
import { familyAssessmentTexts } from './texts.ts'
import styles from './situation.module.css'

export function OurSituation({ familyId, nameOf }: { familyId: string; nameOf: (personId: string) => string }) {
  const t = useTexts(familyAssessmentTexts)
  const { data } = useQuery(assessmentQuery(familyId))
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <Section title={t.needs}>
        {data === undefined ? (
          <Loading lines={4} />
        ) : data.needs.length === 0 ? (
          <p>{t.noNeeds}</p>
        ) : (
          <ul className={styles['list']}>
            {data.needs.map((need) => (
              <OneNeed key={need.needId} need={need} familyId={familyId} nameOf={nameOf} />
            ))}
          </ul>
        )}
      </Section>
      {data?.assessment !== null && data?.assessment?.strengths ? (
        <Section title={t.works}>
          <p>{data.assessment.strengths}</p>
        </Section>
      ) : null}
      <Section title={t.write}>
        <OwnWriting familyId={familyId} kind="need" label={t.what} />
        <OwnWriting familyId={familyId} kind="strength" label={t.strength} />
      </Section>
      <OwnSent familyId={familyId} />
    </>
  )
}

function OneNeed({ need, familyId, nameOf }: { need: Need; familyId: string; nameOf: (personId: string) => string }) {
  const t = useTexts(familyAssessmentTexts)
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const who = (need.saidBy === null ? '' : nameOf(need.saidBy)) || t.family
  return (
    <li>
      <QuoteOfFamily words={need.ownWords} by={t.saidBy({ who, day: format.day(need.raisedOn) })} />
      {need.professionalView !== '' && (
        <p className={styles['view']}>{t.workerSees({ words: need.professionalView })}</p>
      )}
      {open ? (
        <OwnWriting
          familyId={familyId}
          kind="comment"
          needId={need.needId}
          label={t.commentLabel}
          onClose={() => setOpen(false)}
        />
      ) : (
        <Button kind="link" onClick={() => setOpen(true)}>
          {t.comment}
          <span className="sr">: {need.ownWords}</span>
        </Button>
      )}
    </li>
  )
}

function OwnSent({ familyId }: { familyId: string }) {
  const t = useTexts(familyAssessmentTexts)
  const format = useFormat()
  const { data } = useQuery(ownWordsQuery(familyId))
  if (data === undefined || data.length === 0) return null
  return (
    <Section title={t.own}>
      <ul className={styles['list']}>
        {data.map((word) => (
          <li key={word.wordId}>
            <p>”{word.text}”</p>
            <p className="quiet">
              {t.sentOn({ day: format.day(word.sentOn) })}
              {word.taken && ` · ${t.taken}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
