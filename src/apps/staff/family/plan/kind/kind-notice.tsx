/** Which kind of plan is in force and why, in plain words at the top of the plan. */
import { useQuery } from '@tanstack/react-query'
import { Handshake, UserRound } from 'lucide-react'
import { consentsQuery } from '#rooms/plans/ui/data.ts'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../../family-context.tsx'
import { kindTexts } from './texts.ts'
import styles from './kind.module.css'

export function KindNotice() {
  const t = useTexts(kindTexts)
  const format = useFormat()
  const { familyId } = useFamily()
  const { data } = useQuery(consentsQuery(familyId))
  if (data === undefined || data.agreed === null) return null
  const { kind, why, agencies, since } = data.agreed
  const words = {
    joint: t.whyJoint({ agencies: agencies.length === 0 ? t.agenciesNone : agencies.join(', ') }),
    'agreed-as-simple': t.whyAgreedAsSimple,
    'one-agency': t.whyOneAgency,
    'not-asked': t.whyNotAsked,
    refused: t.whyRefused,
    withdrawn: t.whyWithdrawn({ day: since === null ? '' : format.day(since) }),
  }[why]
  const asks = why === 'not-asked' || why === 'withdrawn' || why === 'refused'
  return (
    <div className={styles['kind']}>
      <Notice
        tone={asks ? 'warn' : 'info'}
        icon={kind === 'joint' ? Handshake : UserRound}
        title={kind === 'joint' ? t.isJoint : t.isSimple}
      >
        {words}
      </Notice>
    </div>
  )
}
