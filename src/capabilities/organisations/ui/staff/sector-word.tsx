/** A sector as people see it: its shape and colour, always beside its word. */
import { SectorShape } from '#ui-kit/show/sector-shape.tsx'
import { useWords } from '#ui-kit/words.ts'
import type { Sector } from '../../model.ts'
import { SECTOR_TEXTS } from '../texts.ts'
import styles from './sector-word.module.css'

export function SectorWord({ sector }: { sector: Sector }) {
  const word = useWords()
  return (
    <span className={styles['sector']}>
      <SectorShape sector={sector === 'volunteers' ? 'volunteer' : sector} />
      {word(SECTOR_TEXTS[sector])}
    </span>
  )
}
