/** Pages of one thing, as links: each is an address of its own; the current one scrolls into view on a phone. */
import { useEffect, useRef, type ReactNode } from 'react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Link, useCurrent } from './link.tsx'
import styles from './tabs.module.css'

export type Tab = { to: string; label: ReactNode; count?: number }

export function Tabs({ items, label }: { items: readonly Tab[]; label?: string }) {
  const t = useTexts(uiTexts)
  const current = useCurrent(items.map((i) => i.to))
  const strip = useRef<HTMLElement>(null)
  useEffect(() => {
    const nav = strip.current
    const tab = nav?.querySelector<HTMLElement>('[aria-current]')
    if (nav && tab) nav.scrollLeft = tab.offsetLeft - nav.clientWidth / 2 + tab.clientWidth / 2
  }, [current])
  return (
    <nav aria-label={label ?? t.pages} className={styles['tabs']} ref={strip}>
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to} className={styles['tab']} aria-current={item.to === current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && item.count > 0 && <span className="num small">{item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
