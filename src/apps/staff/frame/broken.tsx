/** A page that failed: what happened in words, and another try. Nothing typed is lost, drafts are on the server. */
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '#ui-kit/act/button.tsx'
import { PageHead } from '#ui-kit/frame/page-head.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from '../refusals.ts'
import { staffTexts } from '../texts.ts'

export function Broken({ error, reset }: ErrorComponentProps) {
  const t = useTexts(staffTexts)
  const refusals = useRefusals()
  const router = useRouter()
  return (
    <>
      <PageHead title={t.broken} lead={refusals(error)} />
      <Button
        onClick={() => {
          reset()
          void router.invalidate()
        }}
      >
        {t.tryAgain}
      </Button>
    </>
  )
}
