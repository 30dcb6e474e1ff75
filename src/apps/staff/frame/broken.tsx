/** A page that failed: what happened in words, and another try. Nothing typed is lost, drafts are on the server. */
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '#ui-kit/act/button.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { usePageTitle } from '../page-title.ts'
import { useRefusals } from '../refusals.ts'
import { staffTexts } from '../texts.ts'

export function Broken({ error }: ErrorComponentProps) {
  const t = useTexts(staffTexts)
  const refusals = useRefusals()
  usePageTitle(t.broken)
  return (
    <main style={{ padding: 'var(--s5)' }}>
      <PageHead title={t.broken} lead={refusals(error)} />
      {/* From the beginning: after an update of the server the parts of the old page are gone. */}
      <Button onClick={() => window.location.reload()}>{t.tryAgain}</Button>
    </main>
  )
}
