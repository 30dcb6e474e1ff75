/** A list or a page that could not be read: why, and what to do. */
import { Button } from '#ui-kit/act/button.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useRefusals } from './refusals.ts'
import { staffTexts } from './texts.ts'

export function Refused({ error, again }: { error: unknown; again?: () => void }) {
  const t = useTexts(staffTexts)
  const refusal = useRefusals()
  return (
    <Notice
      tone="bad"
      live
      title={refusal(error)}
      actions={again !== undefined && <Button onClick={again}>{t.tryAgain}</Button>}
    />
  )
}
