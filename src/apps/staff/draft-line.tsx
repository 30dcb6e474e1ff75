/** Says of a form that its draft was brought back, and whether what is typed is in safety. */
import { Button } from '#ui-kit/act/button.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import type { Draft } from './drafts.ts'
import { staffTexts } from './texts.ts'

/** At the head of the form. */
export function DraftRestored({ draft, onStartOver }: { draft: Draft<unknown>; onStartOver: () => void }) {
  const t = useTexts(staffTexts)
  if (!draft.restored) return null
  return (
    <Notice
      tone="info"
      title={t.restored}
      actions={
        <Button small onClick={onStartOver}>
          {t.startOver}
        </Button>
      }
    />
  )
}

/** Beside the form's buttons. */
export function DraftState({ draft }: { draft: Draft<unknown> }) {
  const t = useTexts(staffTexts)
  return (
    <span className="small quiet" role="status" style={{ alignSelf: 'center' }}>
      {draft.state === 'kept' ? t.draftKept : draft.state === 'offline' ? t.draftOffline : ''}
    </span>
  )
}
