/** How a form's draft is doing: taken up again, kept, or waiting for a connection. */
import { CircleCheck, CloudOff } from 'lucide-react'
import { Button } from '#ui-kit/act/button.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import type { Draft } from '../drafts.ts'
import { staffTexts } from '../texts.ts'

export function RestoredDraft({ restored, onStartOver }: { restored: boolean; onStartOver: () => void }) {
  const t = useTexts(staffTexts)
  if (!restored) return null
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

export function DraftState({ state }: { state: Draft<unknown>['state'] }) {
  const t = useTexts(staffTexts)
  return (
    <span role="status">
      {state === 'kept' && (
        <Status tone="ok" icon={CircleCheck}>
          {t.draftKept}
        </Status>
      )}
      {state === 'offline' && (
        <Status tone="warn" icon={CloudOff}>
          {t.draftOffline}
        </Status>
      )}
    </span>
  )
}
