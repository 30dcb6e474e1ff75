/** The accessibility statement: what has been checked, what is missing, whom to tell. Open to everyone. */
import type { Language } from '#kit/languages.ts'
import { accessibilityAnswerBy } from '#rooms/families/rules/deadlines.ts'
import { BrandMark } from '#ui-kit/frame/brand-mark.tsx'
import { LanguageSwitch } from '#ui-kit/frame/language-switch.tsx'
import { Section } from '#ui-kit/frame/section.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { LawClock } from '../law-clocks/law-clock.tsx'
import { lawClockTexts } from '../law-clocks/texts.ts'
import { useLawToday } from '../law-today.ts'
import { usePageTitle } from '../page-title.ts'
import { todayInFinland } from '../today-day.ts'
import styles from '../sign-in/sign-in.module.css'
import { statementTexts } from './texts.ts'

const AUTHORITY = 'https://www.saavutettavuusvaatimukset.fi/'

export function StatementPage({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const t = useTexts(statementTexts)
  const clocks = useTexts(lawClockTexts)
  const today = todayInFinland()
  const law = useLawToday({ asks: false })
  usePageTitle(t.title)
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <p className={styles['brand']}>
          <BrandMark size={32} />
          Rinnalla
        </p>
        <LanguageSwitch onChange={onLanguage} />
      </header>
      <h1>{t.title}</h1>
      <p className={styles['lead']}>{t.lead}</p>
      <Section title={t.stateTitle}>
        <p className={styles['prose']}>{t.state}</p>
      </Section>
      <Section title={t.checkedTitle}>
        <List rows={[t.checkedTool, t.checkedKeys, t.checkedZoom, t.checkedPictures]} />
      </Section>
      <Section title={t.lacksTitle}>
        <List rows={[t.lacksReader, t.lacksExpert, t.lacksPlain]} />
      </Section>
      <Section title={t.tellTitle}>
        <p className={styles['prose']}>{t.tell}</p>
        <LawClock what={clocks.feedback} deadline={accessibilityAnswerBy(today, law)} today={today} law={law} />
      </Section>
      <Section title={t.authorityTitle}>
        <p className={styles['prose']}>
          {t.authority} <a href={AUTHORITY}>saavutettavuusvaatimukset.fi</a>
        </p>
      </Section>
      <footer className={styles['foot']}>
        <a href="/">{t.back}</a>
      </footer>
    </main>
  )
}

const List = ({ rows }: { rows: readonly string[] }) => (
  <ul className={styles['list']}>
    {rows.map((row) => (
      <li key={row}>{row}</li>
    ))}
  </ul>
)
