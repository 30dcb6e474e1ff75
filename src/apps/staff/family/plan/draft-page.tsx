/** Writing the next version of the plan. */
import { useQuery } from '@tanstack/react-query'
import { planQuery } from '#rooms/plans/ui/data.ts'
import { Empty } from '#ui-kit/say/empty.tsx'
import { Loading } from '#ui-kit/say/loading.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { usePageTitle } from '../../page-title.ts'
import { DraftEditor } from './draft-editor.tsx'
import { draftTexts } from './draft-texts.ts'
import { PlanFiles } from './plan-files.tsx'
import { DraftButton } from './plan-page.tsx'

export function DraftPage() {
  const t = useTexts(draftTexts)
  const { familyId } = useFamily()
  const { data: plan, error } = useQuery(planQuery(familyId))
  usePageTitle(t.pageTitle)
  if (error !== null && plan === undefined) throw error
  if (plan === undefined) return <Loading lines={6} />
  if (plan.draft === null)
    return (
      <Empty title={t.noDraft} action={<DraftButton plan={plan} />}>
        {t.noDraftNext}
      </Empty>
    )
  return (
    <>
      <DraftEditor key={plan.draft.versionId} draft={plan.draft} />
      <PlanFiles version={plan.draft} state="draft" />
    </>
  )
}
