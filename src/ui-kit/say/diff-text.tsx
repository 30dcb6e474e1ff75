/** What changed between two versions, in words a parent can read: the word of the change, the old and the new, the reason. */
import type { ReactNode } from 'react'
import { ArrowRightLeft, Minus, Plus } from 'lucide-react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Status } from './status.tsx'
import styles from './diff-text.module.css'

export type Change = {
  id: string
  before: string | null
  after: string | null
  /** Where: "Tavoite 2, askel 3". */
  where?: string
  why?: ReactNode
}

export function DiffText({ changes }: { changes: readonly Change[] }) {
  const t = useTexts(uiTexts)
  return (
    <ul className={styles['diff']}>
      {changes.map(({ id, before, after, where, why }) => (
        <li key={id}>
          {before === null ? (
            <Status tone="ok" icon={Plus}>
              {t.added}
            </Status>
          ) : after === null ? (
            <Status tone="bad" icon={Minus}>
              {t.removed}
            </Status>
          ) : (
            <Status tone="info" icon={ArrowRightLeft}>
              {t.changed}
            </Status>
          )}
          <div>
            {where && <p className={styles['where']}>{where}</p>}
            <p>
              {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
            </p>
            {why && <p className={styles['where']}>{why}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
