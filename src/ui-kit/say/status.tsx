/** A state in icon and word; colour is third. */
import type { ReactNode } from 'react'
import { Ban, CircleCheck, Hourglass, Info, OctagonAlert, Pause, TriangleAlert, type LucideIcon } from 'lucide-react'
import styles from './status.module.css'

/** ok in order · wait waiting · warn needs attention · bad late or refused · info changed · pause on hold · off over */
export type Tone = 'ok' | 'wait' | 'warn' | 'bad' | 'info' | 'pause' | 'off'

export const toneIcon: Readonly<Record<Tone, LucideIcon>> = {
  ok: CircleCheck,
  wait: Hourglass,
  warn: TriangleAlert,
  bad: OctagonAlert,
  info: Info,
  pause: Pause,
  off: Ban,
}

export type StatusProps = {
  tone: Tone
  /** An icon or a `Mark` that says it better than the tone's own. */
  icon?: LucideIcon
  mark?: ReactNode
  children: ReactNode
}

export function Status({ tone, icon, mark, children }: StatusProps) {
  const Icon = icon ?? toneIcon[tone]
  return (
    <span className={styles['status']} data-tone={tone}>
      {mark ?? <Icon size={16} aria-hidden="true" />}
      <span>{children}</span>
    </span>
  )
}
