/** The versions of the plan, the newest first, each an address of its own. */
import { GitCompareArrows } from 'lucide-react'
import type { VersionHead } from '#rooms/plans/ui/data.ts'
import { ButtonLink } from '#ui-kit/act/button.tsx'
import { Link } from '#ui-kit/frame/link.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { planTexts } from './texts.ts'
import styles from './plan.module.css'

export function VersionList({ versions, here }: { versions: readonly VersionHead[]; here?: string }) {
  const t = useTexts(planTexts)
  const format = useFormat()
  const { familyId } = useFamily()
  const base = `/perheet/${familyId}/suunnitelma`
  const nameOf = ({ no, agreedOn }: VersionHead) =>
    agreedOn === null ? t.draftVersion({ no }) : t.version({ no, day: format.day(agreedOn) })
  const toOf = ({ state, versionId }: VersionHead) =>
    state === 'draft' ? `${base}/luonnos` : state === 'agreed' ? base : `${base}/versio/${versionId}`
  return (
    <Section title={t.versions}>
      <ol className={styles['versions']}>
        {versions.map((version) => (
          <li key={version.versionId} data-now={version.state === 'agreed' || undefined}>
            {(here ?? versions.find((each) => each.state === 'agreed')?.versionId) === version.versionId ? (
              <strong aria-current="page">{nameOf(version)}</strong>
            ) : (
              <Link to={toOf(version)}>{nameOf(version)}</Link>
            )}
            {version.reason !== '' && <p>{version.reason}</p>}
          </li>
        ))}
      </ol>
      {versions.filter((version) => version.state !== 'draft').length > 1 && (
        <p className="no-print">
          <ButtonLink small icon={GitCompareArrows} to={`${base}/vertaa`}>
            {t.compare}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}
