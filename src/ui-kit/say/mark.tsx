/** The product's four marks for meetings. One vocabulary: do not use these shapes for anything else. */
import styles from './mark.module.css'

export type MarkState = 'held' | 'missed' | 'cancelled' | 'agreed'

/** Always beside its word; hidden from those who listen. */
export function Mark({ state, size = 14 }: { state: MarkState; size?: number }) {
  return (
    <svg viewBox="-7 -7 14 14" width={size} height={size} className={styles['mark']} aria-hidden="true">
      <MarkShape state={state} />
    </svg>
  )
}

/** The shape alone, centred on the origin: for use inside a picture. */
export function MarkShape({ state, radius = 5.5 }: { state: MarkState; radius?: number }) {
  const r = radius
  const arm = r * 0.82
  const cross = `M${-arm} ${-arm}L${arm} ${arm}M${arm} ${-arm}L${-arm} ${arm}`
  switch (state) {
    case 'held':
      return <circle className={styles['held']} r={r} />
    case 'missed':
      return (
        <>
          <path className={styles['under']} d={cross} />
          <path className={styles['missed']} d={cross} />
        </>
      )
    case 'cancelled':
      return <path className={styles['cancelled']} d={`M0 ${-r * 1.15} ${r * 1.15} 0 0 ${r * 1.15} ${-r * 1.15} 0Z`} />
    case 'agreed':
      return <circle className={styles['agreed']} r={r * 0.73} />
  }
}
