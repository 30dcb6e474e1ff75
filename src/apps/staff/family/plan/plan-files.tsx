/** Files beside one version of the plan. */
import type { Day } from '#kit/day.ts'
import { access } from '#rooms/engagement/access.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useReach } from '../family-context.tsx'
import { Attachments } from '../records/attachments/attachments.tsx'
import { attachmentTexts } from '../records/attachments/texts.ts'

type Given = {
  version: { readonly versionId: string; readonly personIds: readonly string[]; readonly agreedOn: Day | null }
  state: 'draft' | 'agreed' | 'superseded'
}

export function PlanFiles({ version, state }: Given) {
  const t = useTexts(attachmentTexts)
  const { may, writes } = useReach()
  if (!may(access['engagement.read-attachments'])) return null
  return (
    <Section title={state === 'draft' ? t.ofDraft : t.title}>
      {writes('plan') && state !== 'superseded' && <p className="small quiet">{t.planLead}</p>}
      <Attachments
        about="plan"
        aboutId={version.versionId}
        personIds={version.personIds}
        closed={state === 'superseded'}
        agreedOn={version.agreedOn}
      />
    </Section>
  )
}
