/** A family's situation on one page: its own words, goals, next steps; signals, wellbeing, services now. */
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Columns } from '#ui-kit/frame/columns.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily, useReach, useToday } from '../family-context.tsx'
import { ProtectionReview } from '../../law-clocks/protection-review.tsx'
import { usePageTitle } from '../../page-title.ts'
import { frameTexts } from '../frame/texts.ts'
import { Goals } from './goals.tsx'
import { Hopes } from './hopes.tsx'
import { NextSteps } from './next-steps.tsx'
import { OpenSignals } from './open-signals.tsx'
import { ServicesNow } from './services-now.tsx'
import { WellbeingNow } from './wellbeing-now.tsx'
import { Cadence } from '../records/cadence.tsx'
import { recordTexts } from '../records/texts.ts'
import { overviewTexts } from './texts.ts'
import styles from './overview.module.css'

export function OverviewPage() {
  const t = useTexts(overviewTexts)
  const frame = useTexts(frameTexts)
  const format = useFormat()
  const today = useToday()
  const { reads } = useReach()
  const records = useTexts(recordTexts)
  const { familyId, phase } = useFamily()
  usePageTitle(frame.overview)
  return (
    <div className={styles['page']}>
      <p className={styles['onPaper']}>{t.printedOn({ day: format.day(today) })}</p>
      {reads('plan') && <ProtectionReview />}
      <Columns
        main={
          <>
            {reads('needs') && <Hopes />}
            <Goals />
            <NextSteps />
          </>
        }
        side={
          <>
            <OpenSignals />
            {reads('wellbeing') && <WellbeingNow />}
            {phase === 'change' && (
              <Section
                title={records.cadenceTitle}
                aside={<Link to={`/perheet/${familyId}/kirjaukset`}>{t.openAll}</Link>}
              >
                <Cadence />
              </Section>
            )}
            <ServicesNow />
          </>
        }
      />
    </div>
  )
}
