/** Wellbeing of a few people as small lines for an overview: own view 0-100, a missing answer breaks the line. */
import type { Wellbeing } from '../package-picture/model.ts'
import { pictureTexts } from '../package-picture/texts.ts'
import { useFormat, useTexts } from '../text-provider.tsx'
import styles from './wellbeing-line.module.css'

const [wide, high, left, right, top] = [320, 126, 14, 52, 8]
const base = 104

export function WellbeingLine({
  series,
  label,
}: {
  series: readonly Wellbeing[]
  /** What the line is, said aloud with its figures; wellbeing unless told. */
  label?: (series: string) => string
}) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const days = [...new Set(series.flatMap((s) => s.points.map((p) => p.day)))].toSorted()
  const x = (i: number) => (days.length < 2 ? wide / 2 : left + (i * (wide - left - right)) / (days.length - 1))
  const y = (value: number) => base - (value / 100) * (base - top)
  const said = series.map((s) => `${s.name} ${s.points.map((p) => p.value ?? t.noAnswerShort).join(', ')}.`).join(' ')
  // A name for every measurement while they fit, else the first and the last.
  const named = (i: number) => days.length <= 6 || i === 0 || i === days.length - 1
  const drawn = series.map((s) => {
    const points = s.points.flatMap((p) =>
      p.value === null ? [] : [{ day: p.day, value: p.value, x: x(days.indexOf(p.day)), y: y(p.value) }],
    )
    let path = ''
    let pen = false
    for (const p of s.points) {
      if (p.value === null) pen = false
      else {
        path += `${pen ? 'L' : 'M'}${x(days.indexOf(p.day))} ${y(p.value)}`
        pen = true
      }
    }
    return { name: s.name, points, path }
  })
  const ends = spread(drawn.map((d) => d.points.at(-1)?.y ?? null))
  const starts = drawn.map((d) => d.points[0])
  return (
    <div className={styles['box']}>
      <svg
        className={styles['line']}
        viewBox={`0 0 ${wide} ${high}`}
        role="img"
        aria-label={label?.(said) ?? t.spark({ series: said })}
      >
        <line className={styles['middle']} x1="0" x2={wide} y1={y(50)} y2={y(50)} />
        <line className={styles['floor']} x1="0" x2={wide} y1={base} y2={base} />
        {drawn.map((d, k) => (
          <g key={d.name} className={styles['series']} data-series={k % 3}>
            <path d={d.path} />
            {d.points.map((p) =>
              k % 3 === 0 ? (
                <circle key={p.day} cx={p.x} cy={p.y} r="4" />
              ) : (
                <rect key={p.day} x={p.x - 3.5} y={p.y - 3.5} width="7" height="7" />
              ),
            )}
            {d.points.length > 1 && starts[k] && (
              <text
                x={starts[k].x}
                y={starts.every((o) => !o || starts[k]!.value >= o.value) ? starts[k].y - 9 : starts[k].y + 18}
                textAnchor="middle"
              >
                {starts[k].value}
              </text>
            )}
            {d.points.length > 0 && (
              <text className={styles['last']} x={d.points.at(-1)!.x + 10} y={ends[k]! + 4}>
                {d.points.at(-1)!.value}
              </text>
            )}
          </g>
        ))}
        {days.map(
          (day, i) =>
            named(i) && (
              <text
                key={day}
                className={styles['day']}
                x={i === 0 ? 0 : x(i)}
                y="122"
                textAnchor={i === 0 ? 'start' : 'middle'}
              >
                {format.dayShort(day)}
              </text>
            ),
        )}
      </svg>
      {/* Said aloud by the picture's own label already. */}
      <p className={styles['legend']} aria-hidden="true">
        {drawn.map((d, k) => (
          <span key={d.name}>
            <svg viewBox="0 0 28 12" width="28" height="12" className={styles['series']} data-series={k % 3}>
              <path d="M0 6L28 6" />
              {k % 3 === 0 ? <circle cx="14" cy="6" r="4" /> : <rect x="10.5" y="2.5" width="7" height="7" />}
            </svg>
            {d.name}
          </span>
        ))}
      </p>
    </div>
  )
}

/** Heights of the last figures, pushed apart so that none covers another. */
function spread(ys: readonly (number | null)[]): number[] {
  const order = ys.map((y, i) => ({ y: y ?? 0, i })).toSorted((a, b) => a.y - b.y)
  let least = -Infinity
  const out = ys.map(() => 0)
  for (const { y, i } of order) {
    out[i] = Math.max(y, least)
    least = out[i]! + 16
  }
  return out
}
