/** How a goal is going, −2…+2; the upright line is the level that was expected together. */
import { useTexts } from '../text-provider.tsx'
import { uiTexts } from '../texts.ts'
import styles from './gas-scale.module.css'

export type GasLevel = -2 | -1 | 0 | 1 | 2
const levels: readonly GasLevel[] = [-2, -1, 0, 1, 2]

export function GasScale({ level }: { level: GasLevel | null }) {
  const t = useTexts(uiTexts)
  const words = { '-2': t.gasMinus2, '-1': t.gasMinus1, '0': t.gas0, '1': t.gasPlus1, '2': t.gasPlus2 } as const
  const signed = level === null ? '' : level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0'
  const said = level === null ? t.gasNone : words[`${level}`]
  const x = (l: GasLevel) => 10 + (l + 2) * 43
  const tone = level === null ? 'none' : level < 0 ? 'under' : 'reached'
  // Words stand under their level, and lean inwards at the ends.
  const anchor = level === null || level === 0 ? 'middle' : level < 0 ? 'start' : 'end'
  const at = level === null ? x(0) : level < 0 ? x(level) - 9 : level > 0 ? x(level) + 9 : x(0)
  return (
    <svg
      className={styles['gas']}
      viewBox="0 0 192 42"
      role="img"
      aria-label={level === null ? said : t.gas({ level: signed, words: said })}
    >
      <line className={styles['axis']} x1={x(-2)} x2={x(2)} y1="11" y2="11" />
      {levels.map((l) => l !== level && <circle key={l} className={styles['step']} cx={x(l)} cy="11" r="4" />)}
      <line className={styles['expected']} x1={x(0)} x2={x(0)} y1="1" y2="21" />
      {level !== null &&
        (level < 0 ? (
          <rect className={styles['level']} data-tone={tone} x={x(level) - 7.5} y="3.5" width="15" height="15" rx="2" />
        ) : (
          <circle className={styles['level']} data-tone={tone} cx={x(level)} cy="11" r="8" />
        ))}
      <text className={styles['words']} data-tone={tone} x={at} y="38" textAnchor={anchor}>
        {signed} {said}
      </text>
    </svg>
  )
}
