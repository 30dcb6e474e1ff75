/** The key of the picture: marks, ribbon, queue and pause. */
import { Mark } from '../say/mark.tsx'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { pictureTexts } from './texts.ts'
import styles from './legend.module.css'

export function Legend() {
  const t = useTexts(pictureTexts)
  const ui = useTexts(uiTexts)
  return (
    <ul className={styles['legend']} aria-label={t.legend}>
      <li>
        <Mark state="held" />
        {ui.held}
      </li>
      <li>
        <Mark state="missed" />
        {t.missedByFamily}
      </li>
      <li>
        <Mark state="cancelled" />
        {ui.cancelled}
      </li>
      <li>
        <Mark state="agreed" />
        {ui.agreed}
      </li>
      <li>
        <svg viewBox="0 0 46 20" aria-hidden="true">
          <path
            d="M0 7.5H8C20 7.5 24 1 34 1h12v18H34C24 19 20 12.5 8 12.5H0Z"
            fill="var(--pine-mist)"
            stroke="var(--pine)"
          />
        </svg>
        {t.ribbon}
      </li>
      <li>
        <svg viewBox="0 0 46 20" aria-hidden="true" stroke="var(--pine)" strokeWidth="1.8">
          <path d="M4 10H46" strokeDasharray="2 5" strokeLinecap="round" />
          <path d="M1 6h7v8H1z" fill="var(--paper)" />
        </svg>
        {t.orderedAndQueued}
      </li>
      <li>
        <svg viewBox="0 0 46 20" aria-hidden="true" stroke="var(--pine)" strokeDasharray="5 4">
          <path d="M0 7H46M0 13H46" />
        </svg>
        {t.pauseLegend}
      </li>
    </ul>
  )
}
