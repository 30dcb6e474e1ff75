/** What has become of a draft: gone on with, kept, or waiting for the connection. */
import { Button } from '#ui-kit/act/button.tsx'
import { Notice } from '#ui-kit/say/notice.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import type { Draft } from '../drafts.ts'
import { staffTexts } from '../texts.ts'
import styles from './organisations.module.css'

export function DraftWords({ draft, onStartOver }: { draft: Draft<unknown>; onStartOver: () => void }) {
  const t = useTexts(staffTexts)
  return (
    <>
      {draft.restored && (
        <Notice
          tone="info"
          actions={
            <Button small onClick={onStartOver}>
              {t.startOver}
            </Button>
          }
        >
          {t.restored}
        </Notice>
      )}
      <p className={styles['draft']} role="status">
        {draft.state === 'kept' ? t.draftKept : draft.state === 'offline' ? t.draftOffline : ''}
      </p>
    </>
  )
}
