/** Content opened with a purpose, or in an emergency: for what and until when. */
import { useQuery } from '@tanstack/react-query'
import { Eye } from 'lucide-react'
import type { Instant } from '#kit/day.ts'
import { familyCircleQuery } from '#rooms/trust/ui/data.ts'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { useMe } from '../../session.tsx'
import { frameTexts } from './texts.ts'
import styles from './family-frame.module.css'

export function PurposeNotice() {
  const t = useTexts(frameTexts)
  const format = useFormat()
  const me = useMe()
  const { familyId, purpose } = useFamily()
  const circle = useQuery({ ...familyCircleQuery(familyId), enabled: purpose !== '' })
  if (purpose === '') return null
  const mine = circle.data
    ?.filter((row) => ['purpose', 'break_glass'].includes(row.role) && row.name === me.name && row.to !== null)
    .toSorted((a, b) => (a.to! < b.to! ? 1 : -1))[0]
  return (
    <div className={styles['notices']}>
      <Notice tone="info" icon={Eye} title={t.openedFor}>
        {purpose}
        {mine !== undefined && mine.to !== null && <>. {t.openUntil({ until: format.moment(mine.to as Instant) })}</>}
      </Notice>
    </div>
  )
}
