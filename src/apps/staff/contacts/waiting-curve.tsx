/** The share still waiting as a stair that falls day by day; the target as a band, and a dot for everyone who waits now. */
import { useTexts } from '#ui-kit/text-provider.tsx'
import type { Waiting } from '#rooms/engagement/ui/waiting-data.ts'
import { waitingTexts } from './waiting-texts.ts'
import styles from './waiting.module.css'

const WIDTH = 640
const HEIGHT = 260
const LEFT = 44
const RIGHT = 12
const TOP = 22
const FLOOR = 190
const DOTS = 212

type Given = { step: Waiting['steps'][number]; target: Waiting['target'] | null }

export function WaitingCurve({ step, target }: Given) {
  const t = useTexts(waitingTexts)
  // Long tails would press the interesting days together: past 60 days the dots stand at the edge.
  const last = Math.max(14, ...step.curve.map(({ days }) => days), ...step.waiting)
  const end = Math.min(Math.ceil(last / 7) * 7, 63)
  const x = (days: number) => LEFT + (Math.min(days, end) / end) * (WIDTH - LEFT - RIGHT)
  const y = (share: number) => FLOOR - share * (FLOOR - TOP)
  const shown = step.curve.filter(({ days }) => days <= end)
  const path = [
    `M${x(0)} ${y(1)}`,
    ...shown.map(({ days, share }) => `H${x(days).toFixed(1)}V${y(share).toFixed(1)}`),
    `H${x(end)}`,
  ].join('')
  const ticks = Array.from({ length: Math.floor(end / 7) + 1 }, (_, i) => i * 7)
  const perDay = new Map<number, number>()
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles['curve']} role="img" aria-label={t.chart}>
      {target && (
        <>
          <rect
            className={styles['band']}
            x={x(target.from)}
            width={x(target.to) - x(target.from)}
            y={TOP}
            height={FLOOR - TOP}
          />
          <text className={styles['label']} x={x(target.from)} y={TOP - 8}>
            {t.targetBand(target)}
          </text>
        </>
      )}
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line className={styles['grid']} x1={LEFT} x2={WIDTH - RIGHT} y1={y(share)} y2={y(share)} />
          <text className={styles['label']} x={LEFT - 6} y={y(share) + 4} textAnchor="end">
            {`${share * 100} %`}
          </text>
        </g>
      ))}
      {ticks.map((day) => (
        <text key={day} className={styles['label']} x={x(day)} y={HEIGHT - 20} textAnchor="middle">
          {day}
        </text>
      ))}
      <text className={styles['label']} x={(LEFT + WIDTH) / 2} y={HEIGHT - 4} textAnchor="middle">
        {t.axisDays}
      </text>
      {step.median !== null && step.median <= end && (
        <line className={styles['half']} x1={x(step.median)} x2={x(step.median)} y1={y(0.5)} y2={FLOOR} />
      )}
      <path className={styles['stair']} d={path} />
      {step.waiting.map((days, i) => {
        const at = Math.min(days, end)
        const above = perDay.get(at) ?? 0
        perDay.set(at, above + 1)
        // the same order every time, so the place is key enough
        return <circle key={i} className={styles['dot']} cx={x(at)} cy={DOTS - Math.min(above, 3) * 5} r={3} />
      })}
    </svg>
  )
}
