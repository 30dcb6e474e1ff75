/** Felt benefit 0–5 of a service, as its users answered: five beads and the figure. */
import { useFormat, useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import styles from './beads.module.css'

export function Beads({ value }: { value: number | null }) {
  const t = useTexts(uiTexts)
  const format = useFormat()
  if (value === null) return <span className="small quiet">{t.benefitNone}</span>
  const written = format.number(value, Number.isInteger(value) ? 0 : 1)
  return (
    <span className={styles['beads']}>
      <span className={styles['row']} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((bead) => (
          <i key={bead} data-on={bead <= Math.round(value) || undefined} />
        ))}
      </span>
      <span className="num" aria-hidden="true">
        {written}/5
      </span>
      <span className="sr">{t.benefitOf5({ value: written })}</span>
    </span>
  )
}
