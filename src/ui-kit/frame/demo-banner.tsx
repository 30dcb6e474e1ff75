/** Says that nothing here is real: above every screen of a demonstration. */
import { FlaskConical } from 'lucide-react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import styles from './demo-banner.module.css'

export function DemoBanner() {
  const t = useTexts(uiTexts)
  return (
    <section className={styles['banner']} aria-label={t.demoNote}>
      <FlaskConical size={16} aria-hidden="true" />
      {t.demo}
    </section>
  )
}
