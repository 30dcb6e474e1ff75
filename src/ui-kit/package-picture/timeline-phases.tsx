/** The band of phases on top; a phase's name stays in view while its band does. */
import type { Drawing } from './drawing.ts'
import styles from './timeline.module.css'

export function TimelinePhases({ drawing }: { drawing: Drawing }) {
  return (
    <div
      className={styles['phases']}
      style={{ insetInlineStart: drawing.labelWidth, width: drawing.width }}
      aria-hidden="true"
    >
      {drawing.phases.map((phase) => (
        <div
          key={`${phase.label}-${phase.x}`}
          className={styles['phase']}
          data-now={phase.now || undefined}
          style={{ insetInlineStart: phase.x, width: phase.width }}
          title={phase.label}
        >
          <span style={{ insetInlineStart: drawing.labelWidth + 9 }}>{phase.label}</span>
        </div>
      ))}
    </div>
  )
}
