/** The way back up: links to what this page belongs to, and its own name. */
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Link } from './link.tsx'
import styles from './crumb.module.css'

export function Crumb({ above, here }: { above: readonly { to: string; label: string }[]; here: string }) {
  const t = useTexts(uiTexts)
  return (
    <nav aria-label={t.path} className={styles['crumb']}>
      <ol>
        {above.map((step) => (
          <li key={step.to}>
            <Link to={step.to}>{step.label}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
