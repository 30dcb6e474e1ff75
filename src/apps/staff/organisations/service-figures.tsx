/** How a service has come and helped in one's units: figures over families, nothing of few. */
import { useQuery } from '@tanstack/react-query'
import { addMonths } from '#kit/day.ts'
import { serviceFiguresQuery, type ServiceFigures as Figures } from '#rooms/plans/ui/data.ts'
import { TIMING_TEXTS } from '#rooms/plans/ui/texts.ts'
import { Seg } from '#ui-kit/act/seg.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { todayInFinland } from '../today-day.ts'
import { useUrlChoice } from '../url-choice.ts'
import { Read } from './read.tsx'
import { serviceFigureTexts } from './service-figure-texts.ts'
import styles from './organisations.module.css'

export function ServiceFigures({ serviceId }: { serviceId: string }) {
  const t = useTexts(serviceFigureTexts)
  const format = useFormat()
  const [months, setMonths] = useUrlChoice('aika', ['12', '36'], '12')
  const today = todayInFinland()
  const from = addMonths(today, -Number(months))
  const found = useQuery(serviceFiguresQuery(serviceId, from, today))
  return (
    <Section
      title={t.title}
      aside={
        <Seg
          label={t.period}
          value={months}
          onChange={setMonths}
          options={[
            { value: '12', label: t.months12 },
            { value: '36', label: t.months36 },
          ]}
        />
      }
    >
      <p className="quiet">{t.lead({ period: format.period(from, today) })}</p>
      <Read query={found}>{({ figures }) => (figures === null ? <p>{t.tooFew}</p> : <Facts figures={figures} />)}</Read>
    </Section>
  )
}

function Facts({ figures }: { figures: Figures }) {
  const t = useTexts(serviceFigureTexts)
  const word = useWords()
  const format = useFormat()
  const days = (n: number | null) =>
    n === null ? t.notYet : t.days({ days: format.number(n, Number.isInteger(n) ? 0 : 1) })
  const felt = (one: Figures['felt']) =>
    one === null ? t.fewAnswers : t.of5({ mean: format.number(one.mean, 1), n: String(one.n) })
  return (
    <dl className={`${styles['facts']} ${styles['figures']}`}>
      <dt>{t.families}</dt>
      <dd>{t.familiesSaid({ families: String(figures.families), courses: String(figures.courses) })}</dd>
      <dt>{t.wait}</dt>
      <dd>
        {t.waitSaid({ median: days(figures.medianDays), p90: days(figures.p90Days), waiting: String(figures.waiting) })}
      </dd>
      <dt>{t.felt}</dt>
      <dd>{felt(figures.felt)}</dd>
      <dt>{t.seen}</dt>
      <dd>{felt(figures.seen)}</dd>
      <dt>{t.timing}</dt>
      <dd>
        {figures.timing
          .map(({ timing, n }) =>
            t.timingSaid({ timing: word(TIMING_TEXTS[timing]), n: n === null ? t.hidden : String(n) }),
          )
          .join(', ')}
      </dd>
    </dl>
  )
}
