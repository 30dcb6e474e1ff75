/** Where content will come: quiet lines of about its shape. */
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import styles from './loading.module.css'

const widths = ['62%', '84%', '46%', '73%', '55%']

export function Loading({ lines = 3, what }: { lines?: number; what?: string }) {
  const t = useTexts(uiTexts)
  return (
    <div className={styles['loading']} aria-busy="true" role="status">
      <span className="sr">{what ?? t.loading}</span>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className={styles['line']} style={{ inlineSize: widths[i % widths.length] }} />
      ))}
    </div>
  )
}
