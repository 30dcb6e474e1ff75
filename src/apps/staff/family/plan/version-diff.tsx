/** What changed between two versions, and how much stayed the same. */
import { useQuery } from '@tanstack/react-query'
import { planDiffQuery } from '#rooms/plans/ui/data.ts'
import type { Change } from '#rooms/plans/rules/diff.ts'
import { DiffText } from '#ui-kit/say/diff-text.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { usePlanWords } from './change-words.ts'
import { planTexts } from './texts.ts'
import styles from './plan.module.css'

export function VersionDiff({ from, to }: { from: string; to: string }) {
  const t = useTexts(planTexts)
  const words = usePlanWords()
  const { familyId } = useFamily()
  const { data } = useQuery(planDiffQuery(familyId, from, to))
  if (data === undefined) return <Loading />
  // The order of people is no news to a parent, and the change of both sides at once reads as one.
  const changes = (data.changes as unknown as Change[]).map((change) => words.change(change))
  return (
    <>
      {data.to.reason !== '' && <p style={{ marginBlockEnd: 'var(--s4)' }}>{data.to.reason}</p>}
      {changes.length === 0 ? <p>{t.same}</p> : <DiffText changes={changes} />}
      <p className={styles['same']}>{t.unchanged(data.unchanged)}</p>
    </>
  )
}
