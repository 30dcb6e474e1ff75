/** The version as a file: ordinary and large print, in the language of the screen. */
import { DownloadLink } from '#ui-kit/act/download-link.tsx'
import { useLanguage, useTexts } from '#ui-kit/text-provider.tsx'
import { useFamily } from '../family-context.tsx'
import { planTexts } from './texts.ts'

export function PdfLinks({ versionId }: { versionId: string }) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const { familyId } = useFamily()
  const at = `/api/families/${familyId}/plan/versions/${versionId}/pdf?language=${language}`
  return (
    <>
      <DownloadLink href={at}>{t.pdf}</DownloadLink>
      <DownloadLink href={`${at}&large=true`}>{t.pdfLarge}</DownloadLink>
    </>
  )
}
