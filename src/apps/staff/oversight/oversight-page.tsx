/** Oversight: emergency openings to review, and for a supervisor how content is opened with a purpose. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Siren } from 'lucide-react'
import type { Instant } from '#kit/day.ts'
import { PURPOSE_HOURS } from '#rooms/trust/model.ts'
import { breakGlassQuery, type BreakGlassUse } from '#rooms/trust/ui/oversight-data.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { Seg } from '#ui-kit/act/seg.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { Row, Rows } from '#ui-kit/show/rows.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../page-title.ts'
import { Refused } from '../refused.tsx'
import { useHasRole } from '../session.tsx'
import { useUrlChoice } from '../url-choice.ts'
import { OversightTabs } from './oversight-tabs.tsx'
import { useOpeningReason } from './opening-reason.ts'
import { ReviewDialog } from './review-dialog.tsx'
import { oversightTexts } from './texts.ts'
import styles from './oversight.module.css'

export function OversightPage() {
  const t = useTexts(oversightTexts)
  usePageTitle(t.title)
  const isSupervisor = useHasRole('supervisor')
  const [shown, setShown] = useUrlChoice('nayta', ['arvioimatta', 'kaikki'], 'arvioimatta')
  const asked = useQuery(breakGlassQuery(shown === 'arvioimatta'))
  const open = asked.data?.filter(({ reviewedAt }) => reviewedAt === null).length
  return (
    <>
      <PageHead title={t.title} lead={open !== undefined && (open === 0 ? t.nothing : t.toReview({ count: open }))} />
      <OversightTabs />
      <Section title={t.usesTitle}>
        <div className={styles['filter']}>
          <Seg
            label={t.show}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'arvioimatta', label: t.open },
              { value: 'kaikki', label: t.all },
            ]}
          />
        </div>
        {asked.isError ? (
          <Refused error={asked.error} again={() => void asked.refetch()} />
        ) : asked.data === undefined ? (
          <Loading lines={4} />
        ) : asked.data.length === 0 ? (
          <Empty title={shown === 'kaikki' ? t.emptyTitle : t.nothing}>{t.emptyLead}</Empty>
        ) : (
          <Uses uses={asked.data} linked={isSupervisor} />
        )}
      </Section>
      {isSupervisor && (
        <Section title={t.purposeTitle}>
          <div className={styles['reading']}>
            <p>{t.purposeLead}</p>
            <p>{t.purposeSteps({ hours: PURPOSE_HOURS })}</p>
            <ButtonLink to="/perheet">{t.toFamilies}</ButtonLink>
          </div>
        </Section>
      )}
    </>
  )
}

function Uses({ uses, linked }: { uses: readonly BreakGlassUse[]; linked: boolean }) {
  const t = useTexts(oversightTexts)
  const format = useFormat()
  const reason = useOpeningReason()
  const [reviewing, setReviewing] = useState<BreakGlassUse>()
  return (
    <>
      <Rows label={t.usesTitle}>
        {uses.map((use) => (
          <Row
            key={use.circleId}
            icon={Siren}
            tone={use.reviewedAt === null ? 'warn' : 'off'}
            why={use.actor}
            meta={t.when({ from: format.moment(use.at as Instant), until: format.time(use.until as Instant) })}
            action={
              use.reviewedAt === null && (
                <Button kind={use === uses[0] ? 'primary' : 'quiet'} onClick={() => setReviewing(use)}>
                  {t.review}
                  <span className="sr">: {use.actor}</span>
                </Button>
              )
            }
          >
            <p className={styles['words']}>{t.purpose({ words: reason(use.purpose) })}</p>
            {linked && (
              <p className="small">
                <Link to={`/perheet/${use.familyId}`}>{t.toFamily}</Link>
              </p>
            )}
            {use.outcome !== null && (
              <p className="small">
                <Status tone={use.outcome === 'justified' ? 'ok' : 'bad'}>
                  {use.outcome === 'justified' ? t.justified : t.notJustified},{' '}
                  {t.reviewedAt({ when: format.moment(use.reviewedAt as Instant) })}
                </Status>{' '}
                {use.note}
              </p>
            )}
          </Row>
        ))}
      </Rows>
      {reviewing && <ReviewDialog use={reviewing} onClose={() => setReviewing(undefined)} />}
    </>
  )
}
