/** One version of the past, as it was agreed. */
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { History, Printer } from 'lucide-react'
import { planQuery, versionQuery } from '#rooms/plans/ui/data.ts'
import { Button, ButtonLink } from '#ui-kit/act/button.tsx'
import { Columns } from '#ui-kit/frame/columns.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { frameTexts } from '../frame/texts.ts'
import { usePageTitle } from '../../page-title.ts'
import { Agreements } from './agreements.tsx'
import { PlanBody } from './plan-body.tsx'
import { PlanFiles } from './plan-files.tsx'
import { planTexts } from './texts.ts'
import { VersionList } from './version-list.tsx'
import styles from './plan.module.css'

export function VersionPage() {
  const t = useTexts(planTexts)
  const frame = useTexts(frameTexts)
  const format = useFormat()
  const { familyId } = useFamily()
  const { versionId = '' } = useParams({ strict: false }) as { versionId?: string }
  const { data: version, error } = useQuery(versionQuery(familyId, versionId))
  const { data: plan } = useQuery(planQuery(familyId))
  usePageTitle(frame.plan)
  if (error !== null && version === undefined) throw error
  if (version === undefined) return <Loading lines={6} />
  return (
    <>
      <div className={styles['head']}>
        <h2>{(version.joint ? t.jointTitle : t.title)({ no: version.no })}</h2>
        <Status tone="off" icon={History}>
          {t.superseded}
        </Status>
        <div className={styles['acts']}>
          <Button icon={Printer} onClick={() => window.print()}>
            {t.print}
          </Button>
          <ButtonLink to={`/perheet/${familyId}/suunnitelma`}>{t.backToPlan}</ButtonLink>
        </div>
      </div>
      <p className={styles['lead']}>
        {version.agreedOn !== null && `${t.agreedOn({ day: format.day(version.agreedOn) })}. `}
        {version.reason}
      </p>
      <Columns
        main={
          <>
            <PlanBody content={version.content} unitCosts={version.costs} steps={null} nextNo={null} />
            <PlanFiles version={version} state="superseded" />
          </>
        }
        side={
          <>
            <Agreements version={version} />
            {plan !== undefined && <VersionList versions={plan.versions} here={versionId} />}
          </>
        }
      />
    </>
  )
}
