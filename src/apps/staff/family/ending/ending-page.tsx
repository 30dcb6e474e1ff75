/** The controlled ending of the work with a family: its checklist, what is open, the move to follow-up and the follow-up. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { access as engagement } from '#rooms/engagement/access.ts'
import { access } from '#rooms/families/access.ts'
import { endingQuery } from '#rooms/families/ui/family-data.ts'
import { Columns } from '#ui-kit/frame/columns.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../../page-title.ts'
import { Refused } from '../../refused.tsx'
import { useFamily, useReach } from '../family-context.tsx'
import { Earlier } from './earlier.tsx'
import { EndingFacts } from './ending-facts.tsx'
import { EndingForm } from './ending-form.tsx'
import { FollowUp } from './follow-up.tsx'
import { MoveToFollowUp } from './move-to-follow-up.tsx'
import { OpenItems } from './open-items.tsx'
import { Reopen } from './reopen.tsx'
import { Taper } from './taper.tsx'
import { endingTexts } from './texts.ts'
import styles from './ending.module.css'

export function EndingPage() {
  const t = useTexts(endingTexts)
  const { familyId, phase } = useFamily()
  const { may } = useReach()
  const { data: ending, error, refetch } = useQuery(endingQuery(familyId))
  const [unsaved, setUnsaved] = useState(false)
  usePageTitle(t.title)
  if (ending === undefined)
    return error === null ? <Loading lines={6} /> : <Refused error={error} again={() => void refetch()} />
  const over = phase === 'follow_up' || phase === 'closed'
  const ends = phase === 'controlled_ending'
  const mayWrite = may(access['families.write-ending']) && !over
  return (
    <>
      <h2 className={styles['title']}>{t.title}</h2>
      <p className={styles['lead']}>{over ? t.leadOver : t.lead}</p>
      {!over && !ends && (
        <Notice tone="info" title={t.notYet}>
          {t.notYetWords}
        </Notice>
      )}
      <Columns
        main={
          <>
            {mayWrite ? <EndingForm ending={ending} onDiffers={setUnsaved} /> : <EndingFacts ending={ending} />}
            <Earlier />
          </>
        }
        side={
          <>
            {over ? <FollowUp ending={ending} /> : <OpenItems open={ending.open} />}
            {!over && may(engagement['engagement.plan-meeting']) && <Taper />}
            {over && may(access['families.move-phase']) && <Reopen />}
            {ends && may(access['families.move-phase']) && <MoveToFollowUp open={ending.open} unsaved={unsaved} />}
          </>
        }
      />
    </>
  )
}
