/** What is still open on the saved checklist, in words. */
import type { EndingItem } from '#rooms/families/model.ts'
import { ENDING_TEXTS } from '#rooms/families/ui/texts.ts'
import { Section } from '#ui-kit/frame/section.tsx'
import { Status } from '#ui-kit/say/status.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { endingTexts } from './texts.ts'
import styles from './ending.module.css'

export function OpenItems({ open, title }: { open: readonly EndingItem[]; title?: string }) {
  const t = useTexts(endingTexts)
  const word = useWords()
  return (
    <Section title={title ?? t.open}>
      {open.length === 0 ? (
        <Status tone="ok">{t.nothingOpen}</Status>
      ) : (
        <ul className={styles['open']}>
          {open.map((item) => (
            <li key={item}>
              <Status tone="wait">{word(ENDING_TEXTS[item])}</Status>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
