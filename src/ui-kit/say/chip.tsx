/** A short lasting fact: safety ban, language, agreed. Icon and word; a chip without a tone needs no icon. */
import type { ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import { toneIcon, type Tone } from './status.tsx'
import styles from './chip.module.css'

export function Chip({ tone, icon, children }: { tone?: Tone; icon?: LucideIcon; children: ReactNode }) {
  const Icon = icon ?? (tone && toneIcon[tone])
  return (
    <span className={styles['chip']} data-tone={tone}>
      {Icon && <Icon size={16} aria-hidden="true" />}
      {children}
    </span>
  )
}
