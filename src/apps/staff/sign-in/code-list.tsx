/** Ten recovery codes, to be kept somewhere safe: copied or printed, never shown again. */
import { Copy, Printer } from 'lucide-react'
import { Button } from '#ui-kit/act/button.tsx'
import { showToast } from '#ui-kit/act/toasts.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { keyTexts } from './key-texts.ts'
import styles from './keys.module.css'

export function CodeList({ codes }: { codes: readonly string[] }) {
  const t = useTexts(keyTexts)
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    showToast({ text: t.copied })
  }
  return (
    <>
      <ul className={styles['codes']} aria-label={t.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className={styles['acts']}>
        <Button small icon={Copy} onClick={() => void copy()}>
          {t.copy}
        </Button>
        <Button small icon={Printer} onClick={() => window.print()}>
          {t.print}
        </Button>
      </p>
    </>
  )
}
