/** What the version in force changed from the one before it. */
import type { VersionHead } from '#rooms/plans/ui/data.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { planTexts } from './texts.ts'
import { VersionDiff } from './version-diff.tsx'

export function LastChanges({ versions }: { versions: readonly VersionHead[] }) {
  const t = useTexts(planTexts)
  const format = useFormat()
  const [now, before] = versions.filter((version) => version.state !== 'draft')
  if (now === undefined || before === undefined) return null
  return (
    <Section
      title={t.changedSince({ no: before.no })}
      aside={
        before.agreedOn !== null &&
        now.agreedOn !== null &&
        t.fromTo({ from: format.dayShort(before.agreedOn), to: format.dayShort(now.agreedOn) })
      }
    >
      <VersionDiff from={before.versionId} to={now.versionId} />
    </Section>
  )
}
