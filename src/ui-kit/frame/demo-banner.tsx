/** Says that nothing here is real: above every screen of a demonstration. */
import { FlaskConical } from 'lucide-react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import styles from './demo-banner.module.css'

export function DemoBanner() {
  const t = useTexts(uiTexts)
  return (
    <p className={styles['banner']} role="note">
      <FlaskConical size={16} aria-hidden="true" />
      {t.demo}
    </p>
  )
}
