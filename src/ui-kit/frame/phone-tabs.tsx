/** Five places at the thumb: the first ones, and the rest behind "More". */
import { Menu as MenuIcon } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { MenuOf } from '../act/menu-button.tsx'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { Link, useCurrent } from './link.tsx'
import type { NavItem } from './rail.tsx'
import styles from './phone-tabs.module.css'

const room = 5

export function PhoneTabs({ items }: { items: readonly NavItem[] }) {
  const t = useTexts(uiTexts)
  const current = useCurrent(items.map((i) => i.to))
  const shown = items.length > room ? items.slice(0, room - 1) : items
  const rest = items.slice(shown.length)
  return (
    <nav aria-label={t.mainMenuPhone} className={styles['tabs']}>
      <ul style={{ gridTemplateColumns: `repeat(${Math.min(items.length, room)}, 1fr)` }}>
        {shown.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={styles['tab']} aria-current={to === current ? 'page' : undefined}>
              <Icon size={20} aria-hidden="true" />
              {label}
            </Link>
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <MenuOf placement="top end" items={rest.map(({ to, label, icon }) => ({ id: to, label, icon, to }))}>
              <Button className={styles['tab']!} data-current={rest.some((i) => i.to === current) || undefined}>
                <MenuIcon size={20} aria-hidden="true" />
                {t.more}
              </Button>
            </MenuOf>
          </li>
        )}
      </ul>
    </nav>
  )
}
