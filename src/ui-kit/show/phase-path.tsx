/** The phases of the work with a family: those behind, the one now, those ahead. */
import type { ReactNode } from 'react'
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import styles from './phase-path.module.css'

export type PathPhase = {
  id: string
  /** "Muutosvaihe, 221. päivä" */
  label: string
  when?: ReactNode
  state: 'done' | 'now' | 'ahead'
}

export function PhasePath({ phases }: { phases: readonly PathPhase[] }) {
  const t = useTexts(uiTexts)
  return (
    <ol className={styles['path']} aria-label={t.phasePath}>
      {phases.map(({ id, label, when, state }) => (
        <li key={id} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <strong>
            {label}
            {state === 'done' && <span className="sr">, {t.phaseDone}</span>}
          </strong>
          {when && <span>{when}</span>}
        </li>
      ))}
    </ol>
  )
}
