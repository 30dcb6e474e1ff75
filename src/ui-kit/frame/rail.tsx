/** The list of places on the left; hidden on a phone, where the bottom tabs take its task. */
import type { LucideIcon } from 'lucide-react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Link, useCurrent } from './link.tsx'
import styles from './rail.module.css'

/** `count` is what waits there: shown only with a list behind it; `countWords` says it aloud. */
export type NavItem = { to: string; label: string; icon: LucideIcon; count?: number; countWords?: string }

export function Rail({ items }: { items: readonly NavItem[] }) {
  const t = useTexts(uiTexts)
  const current = useCurrent(items.map((i) => i.to))
  return (
    <nav aria-label={t.mainMenu} className={styles['nav']}>
      <ul>
        {items.map(({ to, label, icon: Icon, count, countWords }) => (
          <li key={to}>
            <Link to={to} className={styles['place']} aria-current={to === current ? 'page' : undefined}>
              <Icon size={20} aria-hidden="true" />
              {label}
              {count !== undefined && count > 0 && (
                <span className={styles['count']}>
                  {countWords ? (
                    <>
                      <span aria-hidden="true">{count}</span>
                      <span className="sr">, {countWords}</span>
                    </>
                  ) : (
                    count
                  )}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
