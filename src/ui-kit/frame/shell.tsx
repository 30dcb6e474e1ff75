/** The frame of every staff screen: left rail on a desktop, top bar and bottom tabs on a phone. */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Search } from 'lucide-react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import { BrandMark } from './brand-mark.tsx'
import { Link } from './link.tsx'
import { PhoneTabs } from './phone-tabs.tsx'
import { Rail, type NavItem } from './rail.tsx'
import styles from './shell.module.css'

export type { NavItem } from './rail.tsx'

export type ShellProps = {
  home: string
  items: readonly NavItem[]
  /** A `SearchBox`; the key `/` moves to it. */
  search?: ReactNode
  /** A `MeMenu`. */
  me?: ReactNode
  /** Above everything: a `DemoBanner`, for one. */
  banner?: ReactNode
  children: ReactNode
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

export function Shell({ home, items, search, me, banner, children }: ShellProps) {
  const t = useTexts(uiTexts)
  const [searching, setSearching] = useState(false)
  const searchSlot = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      // A toast calls itself an alert dialog too, but nobody is inside it.
      if (document.querySelector('[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])')) return
      event.preventDefault()
      setSearching(true)
      requestAnimationFrame(() => searchSlot.current?.querySelector('input')?.focus())
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [])

  const openSearch = () => {
    setSearching(!searching)
    if (!searching) requestAnimationFrame(() => searchSlot.current?.querySelector('input')?.focus())
  }

  return (
    <>
      <a className={styles['skip']} href="#sisalto">
        {t.skipToContent}
      </a>
      {banner}
      <div className={styles['app']}>
        <header className={styles['rail']}>
          <Link className={styles['brand']} to={home}>
            <BrandMark />
            Rinnalla
          </Link>
          {search && (
            <>
              <button
                type="button"
                className={styles['find']}
                aria-expanded={searching}
                aria-label={t.search}
                onClick={openSearch}
              >
                <Search size={20} aria-hidden="true" />
              </button>
              <div className={styles['search']} data-open={searching} ref={searchSlot}>
                {search}
              </div>
            </>
          )}
          <Rail items={items} />
          {me && <div className={styles['me']}>{me}</div>}
        </header>
        <main id="sisalto" tabIndex={-1} className={styles['main']}>
          {children}
        </main>
      </div>
      <PhoneTabs items={items} />
    </>
  )
}
