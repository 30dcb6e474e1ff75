/** How long each step of the way in takes in one's units: median and ninth tenth with those still waiting counted, a curve and its table. */
import { useQuery } from '@tanstack/react-query'
import { addMonths } from '#kit/day.ts'
import { WAITING_STEPS } from '#rooms/engagement/model.ts'
import { waitingQuery, type Waiting } from '#rooms/engagement/ui/waiting-data.ts'
import { Seg } from '#ui-kit/act/seg.tsx'
import { SelectField } from '#ui-kit/form/select-field.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { ChartFrame } from '#ui-kit/show/chart-frame.tsx'
import { DataTable } from '#ui-kit/show/data-table.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { Refused } from '../refused.tsx'
import { todayInFinland } from '../today-day.ts'
import { useUrlChoice } from '../url-choice.ts'
import { WaitingCurve } from './waiting-curve.tsx'
import { STEP_TEXTS, waitingTexts } from './waiting-texts.ts'
import styles from './waiting.module.css'

type Step = Waiting['steps'][number]

export function WaitingSection() {
  const t = useTexts(waitingTexts)
  const word = useWords()
  const format = useFormat()
  const [view, setView] = useUrlChoice('odotus', ['kuva', 'taulukko'], 'kuva')
  const [stepName, setStep] = useUrlChoice('vaihe', WAITING_STEPS, 'first_meeting')
  const [months, setMonths] = useUrlChoice('aika', ['3', '12'], '12')
  const today = todayInFinland()
  const asked = useQuery(waitingQuery(addMonths(today, -Number(months)), today))
  if (asked.isError) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (asked.data === undefined) return <Loading lines={5} />
  const { steps, target } = asked.data
  const step = steps.find((each) => each.step === stepName)!
  return (
    <div className={styles['section']}>
      <ChartFrame
        title={t.waitingTitle}
        view={view === 'kuva' ? 'picture' : 'table'}
        onView={(next) => setView(next === 'picture' ? 'kuva' : 'taulukko')}
        controls={
          <Seg
            label={t.period}
            value={months}
            onChange={setMonths}
            options={[
              { value: '3', label: t.months3 },
              { value: '12', label: t.months12 },
            ]}
          />
        }
        sentences={
          <div className={styles['choice']}>
            <SelectField
              label={t.step}
              name="step"
              value={stepName}
              onChange={setStep}
              options={WAITING_STEPS.map((value) => ({ value, label: word(STEP_TEXTS[value]) }))}
            />
            <Sentences step={step} />
          </div>
        }
        picture={step.n > 0 && <WaitingCurve step={step} target={stepName === 'first_meeting' ? target : null} />}
        table={<Tables steps={steps} step={step} />}
        facts={{
          formula: t.formula,
          n: t.nOf({ n: step.n, reached: step.reached, waiting: step.waiting.length }),
          period: format.period(asked.data.from, asked.data.to),
        }}
        csv={{
          name: `odotus-${stepName}`,
          rows: () => [
            [t.colDay, t.colAtRisk, t.colEnded, t.colShare],
            ...step.curve.map(({ days, atRisk, ended, share }) => [days, atRisk, ended, share]),
          ],
        }}
      />
    </div>
  )
}

function Sentences({ step }: { step: Step }) {
  const t = useTexts(waitingTexts)
  const word = useWords()
  const format = useFormat()
  const name = word(STEP_TEXTS[step.step])
  const { median, p90, waiting } = step
  const days = (n: number) => format.number(n, Number.isInteger(n) ? 0 : 1)
  if (step.n === 0) return <p>{t.nobody}</p>
  return (
    <p className={styles['sentence']}>
      {median === null
        ? t.sentenceNone({ step: name })
        : p90 === null
          ? t.sentenceHalf({ step: name, median: days(median) })
          : t.sentence({ step: name, median: days(median), p90: days(p90) })}{' '}
      {waiting.length > 0 && t.stillWaiting({ count: waiting.length, longest: waiting.at(-1)! })}
    </p>
  )
}

function Tables({ steps, step }: { steps: readonly Step[]; step: Step }) {
  const t = useTexts(waitingTexts)
  const word = useWords()
  const format = useFormat()
  const days = (n: number | null) => (n === null ? t.notYet : format.number(n, Number.isInteger(n) ? 0 : 1))
  return (
    <>
      <DataTable
        caption={t.tableSteps}
        rows={steps}
        rowKey={(row) => row.step}
        columns={[
          { id: 'step', header: t.step, rowHeader: true, cell: (row) => word(STEP_TEXTS[row.step]) },
          { id: 'n', header: t.colN, number: true, cell: (row) => row.n },
          { id: 'waiting', header: t.colWaiting, number: true, cell: (row) => row.waiting.length },
          { id: 'median', header: t.colMedian, number: true, cell: (row) => days(row.median) },
          { id: 'p90', header: t.colP90, number: true, cell: (row) => days(row.p90) },
        ]}
      />
      <DataTable
        caption={t.tableCurve({ step: word(STEP_TEXTS[step.step]) })}
        rows={step.curve}
        rowKey={(row) => String(row.days)}
        empty={<p className="quiet">{t.nobody}</p>}
        columns={[
          { id: 'day', header: t.colDay, rowHeader: true, number: true, cell: (row) => row.days },
          { id: 'risk', header: t.colAtRisk, number: true, cell: (row) => row.atRisk },
          { id: 'ended', header: t.colEnded, number: true, cell: (row) => row.ended },
          { id: 'share', header: t.colShare, number: true, cell: (row) => format.percent(row.share) },
        ]}
      />
    </>
  )
}
