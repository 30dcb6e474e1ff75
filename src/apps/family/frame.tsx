/** Frame of the family app: mark, three places, help that is always there. */
import type { ReactNode } from 'react'
import { FileText, House, LockKeyhole, MessageCircle } from 'lucide-react'
import type { Language } from '#kit/languages.ts'
import { LANGUAGES } from '#kit/languages.ts'
import { gate } from '#rooms/trust/contract.ts'
import { call } from '#ui-kit/call.ts'
import { BrandMark } from '#ui-kit/frame/brand-mark.tsx'
import { useLanguage, useTexts } from '#ui-kit/text-provider.tsx'
import { uiTexts } from '#ui-kit/texts.ts'
import { go, PAGES, type PageName } from './page.ts'
import { familyTexts } from './texts.ts'
import styles from './family.module.css'

const OWN_NAMES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const

export function Frame({
  page,
  onLanguage,
  children,
}: {
  page: PageName
  onLanguage: (language: Language) => void
  children: ReactNode
}) {
  const t = useTexts(familyTexts)
  const ui = useTexts(uiTexts)
  const language = useLanguage()
  const places = [
    { name: 'home', label: t.home, icon: House },
    { name: 'situation', label: t.situation, icon: MessageCircle },
    { name: 'plan', label: t.plan, icon: FileText },
    { name: 'data', label: t.ourData, icon: LockKeyhole },
  ] as const
  const signOut = async () => {
    await call(gate.signOut, { body: {} }).catch(() => undefined)
    window.location.assign('/')
  }
  return (
    <>
      <a className={styles['skip']} href="#sisalto">
        {ui.skipToContent}
      </a>
      <header className={styles['bar']}>
        <p className={styles['brand']}>
          <BrandMark />
          Rinnalla
        </p>
        <label className={styles['language']}>
          <span className="sr">{t.language}</span>
          <select value={language} onChange={(event) => onLanguage(event.target.value as Language)}>
            {LANGUAGES.map((code) => (
              <option key={code} value={code} lang={code}>
                {OWN_NAMES[code]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <nav className={styles['tabs']} aria-label={t.menu}>
        <ul>
          {places.map(({ name, label, icon: Icon }) => (
            <li key={name}>
              <a
                href={PAGES[name]}
                aria-current={page === name ? 'page' : undefined}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return
                  event.preventDefault()
                  go(name)
                }}
              >
                <Icon size={22} aria-hidden="true" />
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="sisalto" tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <footer className={styles['foot']}>
        <p>
          {t.urgent} <a href="tel:112">112</a>.
        </p>
        <p>
          <a href="/saavutettavuus">{t.accessibility}</a>
        </p>
        <button type="button" onClick={() => void signOut()}>
          {t.signOut}
        </button>
      </footer>
    </>
  )
}
