/** Who stands in for whom and until when, and what the next one must know. */
import { dayInFinland, type Instant } from '#kit/day.ts'
import type { Responsible } from '#rooms/families/ui/responsible-data.ts'
import { ROLE_TEXTS } from '#rooms/families/ui/texts.ts'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useToday } from '../family-context.tsx'
import { answerableTexts } from './answerable-texts.ts'
import styles from './people.module.css'

export function CoversAndNotes({ facts }: { facts: Responsible }) {
  const t = useTexts(answerableTexts)
  const format = useFormat()
  return (
    <>
      <Covers covers={facts.covers} />
      {facts.handovers.length > 0 && (
        <>
          <h3>{t.handovers}</h3>
          <ul className={styles['notes']}>
            {facts.handovers.slice(0, 5).map((each) => (
              <li key={each.handoverId}>
                {each.text}
                <span className={styles['second']}>
                  {t.handoverBy({
                    author: each.author,
                    day: format.day(dayInFinland(each.at as Instant)),
                    to: each.toName,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Covers({ covers }: { covers: Responsible['covers'] }) {
  const t = useTexts(answerableTexts)
  const word = useWords()
  const format = useFormat()
  const today = useToday()
  if (covers.length === 0) return null
  const live = covers.filter(({ endedOn, endDate }) => endedOn === null && endDate >= today)
  const past = covers.filter((each) => !live.includes(each))
  const say = (each: Responsible['covers'][number]) => {
    const facts = {
      who: each.workerName,
      whom: each.forWorkerName,
      role: word(ROLE_TEXTS[each.role]).toLocaleLowerCase(),
      day: format.day(each.endDate),
      period: format.period(each.startDate, each.endedOn ?? each.endDate),
    }
    if (!live.includes(each)) return t.coverPast(facts)
    return each.startDate <= today ? t.coverNow(facts) : t.coverLater(facts)
  }
  return (
    <>
      <h3>{t.covers}</h3>
      {live.length > 0 && <p className="small quiet">{t.coverRule}</p>}
      <ul className={styles['notes']}>
        {[...live, ...past.slice(0, 5)].map((each) => (
          <li key={each.coverId} className={live.includes(each) ? undefined : 'quiet'}>
            {say(each)}
          </li>
        ))}
      </ul>
    </>
  )
}
