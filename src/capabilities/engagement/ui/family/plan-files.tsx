/** Files that stand beside the plan in force and are shared with the family. */
import { useQuery } from '@tanstack/react-query'
import { DownloadLink } from '#ui-kit/act/download-link.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { attachmentsQuery } from '../family-data.ts'
import styles from './family.module.css'
import { familyMeetingTexts } from './texts.ts'

export function PlanFiles({ familyId, versionId }: { familyId: string; versionId: string }) {
  const t = useTexts(familyMeetingTexts)
  const { data } = useQuery(attachmentsQuery(familyId))
  const files = (data?.attachments ?? []).filter(
    ({ about, aboutId, withdrawnAt }) => about === 'plan' && aboutId === versionId && withdrawnAt === null,
  )
  if (files.length === 0) return null
  return (
    <section>
      <h2>{t.planFiles}</h2>
      <ul className={styles['files']}>
        {files.map((file) => (
          <li key={file.attachmentId}>
            <DownloadLink href={`/api/families/${familyId}/attachments/${file.attachmentId}/content`}>
              {file.name}
            </DownloadLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
