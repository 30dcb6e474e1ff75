/** Two people wrote the same thing: both texts side by side, and a choice. Nothing typed is lost. */
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Button } from '../act/button.tsx'
import { Notice } from '../say/notice.tsx'
import styles from './conflict-choice.module.css'

export type ConflictChoiceProps = {
  /** Which field: "Seuraava askel". */
  label: string
  mine: string
  theirs: string
  /** Who saved theirs and when: "Heidi Korpinen klo 10.42". */
  by: string
  onKeepMine: () => void
  onTakeTheirs: () => void
}

export function ConflictChoice({ label, mine, theirs, by, onKeepMine, onTakeTheirs }: ConflictChoiceProps) {
  const t = useTexts(uiTexts)
  return (
    <div className={styles['conflict']}>
      <Notice tone="warn" title={`${t.conflictTitle}: ${label}.`} live>
        {t.conflictBy({ who: by })}
      </Notice>
      <div className={styles['sides']}>
        <div>
          <strong>{t.mine}</strong>
          <p>{mine}</p>
          <Button onClick={onKeepMine}>{t.keepMine}</Button>
        </div>
        <div>
          <strong>{t.theirs}</strong>
          <p>{theirs}</p>
          <Button onClick={onTakeTheirs}>{t.takeTheirs}</Button>
        </div>
      </div>
    </div>
  )
}
