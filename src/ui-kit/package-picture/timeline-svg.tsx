/** The drawing as SVG: no decisions here, only shapes and their classes. */
import type { CSSProperties, MouseEvent } from 'react'
import { MarkShape } from '../say/mark.tsx'
import { useFormat } from '../text-provider.tsx'
import { yearOf } from '#kit/day.ts'
import type { DrawnLane, DrawnSignal, Drawing } from './drawing.ts'
import { lineHeight, type Label } from './labels.ts'
import type { Selection } from './selection.ts'
import styles from './timeline-svg.module.css'

type Props = {
  drawing: Drawing
  selection: Selection | null
  label: string
  onPoint: (event: MouseEvent<SVGSVGElement>) => void
}

export function TimelineSvg({ drawing, selection, label, onPoint }: Props) {
  const format = useFormat()
  const { width, height, top, bottom, lanes } = drawing
  const lane = lanes.find((l) => l.id === selection?.laneId)
  const mark = lane?.marks.find((m) => m.id === selection?.meetingId)
  return (
    // A pointer only; keys are heard by the region around it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <svg
      className={styles['picture']}
      style={{ insetInlineStart: drawing.labelWidth }}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      onClick={onPoint}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPoint(event)}
    >
      <rect
        className={styles['future']}
        x={drawing.today.x}
        y="52"
        width={Math.max(0, width - drawing.today.x)}
        height={bottom - 52}
      />
      {drawing.months.map((month) => (
        <g key={month.day}>
          <line className={styles['grid']} x1={month.x} x2={month.x} y1="52" y2={bottom} />
          {month.named && month.x + 20 < width && (
            <text className={styles['quiet']} x={month.x + 5} y="47">
              {format.month(month.day)}
              {month.withYear && ` ${yearOf(month.day)}`}
            </text>
          )}
        </g>
      ))}
      {[...lanes.map((l) => l.top), top + lanes.reduce((sum, l) => sum + l.height, 0)].map((y) => (
        <line key={y} className={styles['grid']} x1="0" x2={width} y1={y} y2={y} />
      ))}
      {drawing.versions.map((v) => (
        <line key={v.x} className={styles['version']} x1={v.x} x2={v.x} y1="62" y2={bottom} />
      ))}
      <line className={styles['now']} x1={drawing.today.x} x2={drawing.today.x} y1="62" y2={bottom} />
      {lanes.map((l) => (
        <LaneShapes key={l.id} lane={l} radius={drawing.markRadius} />
      ))}
      {drawing.versions.map((v) => (
        <g key={v.x}>
          <rect className={styles['flag']} x={v.flag.x} y="58" width={v.flag.width} height="22" rx="3" />
          <text className={styles['flagText']} x={v.flag.x + v.flag.width / 2} y="73" textAnchor="middle">
            {v.flag.text}
          </text>
        </g>
      ))}
      <Words label={drawing.today.label} className={styles['nowText']} />
      {drawing.signals.map((s, i) => (
        <SignalShape key={i} signal={s} />
      ))}
      {drawing.wellbeing && <WellbeingShapes wellbeing={drawing.wellbeing} width={width} />}
      {lane && mark && <circle className={styles['selected']} cx={mark.x} cy={lane.y} r={drawing.markRadius + 7} />}
    </svg>
  )
}

function Words({
  label,
  className,
  from = 0,
  to,
}: {
  label: Label
  className?: string | undefined
  from?: number
  to?: number
}) {
  return (
    <text className={[styles['halo'], className].join(' ')} textAnchor={label.anchor}>
      {label.lines.slice(from, to).map((line, i) => (
        <tspan key={i} x={label.x} y={label.y + (from + i) * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function LaneShapes({ lane, radius }: { lane: DrawnLane; radius: number }) {
  const colour = `var(--sector-${lane.sector})`
  const { y } = lane
  return (
    <g style={{ '--c': colour } as CSSProperties}>
      {lane.queue && <line className={styles['queue']} x1={lane.queue.x1} x2={lane.queue.x2} y1={y} y2={y} />}
      <rect className={styles['ordered']} x={lane.orderedX - 4} y={y - 4} width="8" height="8" />
      {lane.expectedX !== null && <circle className={styles['expected']} cx={lane.expectedX} cy={y} r={radius} />}
      {lane.ribbons.map((path) => (
        <path key={path} className={styles['ribbon']} d={path} />
      ))}
      {lane.pauses.map((p) => (
        <path key={p.x1} className={styles['pause']} d={`M${p.x1} ${y - 4}H${p.x2}M${p.x1} ${y + 4}H${p.x2}`} />
      ))}
      {lane.end && (
        <line className={styles['end']} x1={lane.end.x} x2={lane.end.x} y1={y - lane.end.half} y2={y + lane.end.half} />
      )}
      {lane.marks.map((m) => (
        <g key={m.id} transform={`translate(${m.x.toFixed(1)} ${y})`}>
          <MarkShape state={m.state} radius={radius} />
        </g>
      ))}
      {lane.benefits.map((b, i) => (
        <Words key={i} label={b} className={styles['value']} />
      ))}
      {lane.queue?.label && <Words label={lane.queue.label} className={styles['quiet']} />}
      {lane.pauses.map((p) => p.label && <Words key={p.x1} label={p.label} className={styles['quiet']} />)}
      {lane.end?.label && <Words label={lane.end.label} className={styles['quiet']} />}
    </g>
  )
}

function SignalShape({ signal }: { signal: DrawnSignal }) {
  const { enclosure: e, arrow, label, signalLines } = signal
  return (
    <g>
      {arrow && <path className={styles['signal']} d={`${arrow.line}${arrow.head}`} />}
      <rect
        className={styles['signal']}
        x={e.x1}
        y={e.y1}
        width={e.x2 - e.x1}
        height={e.y2 - e.y1}
        rx={(e.y2 - e.y1) / 2}
      />
      <Words label={label} className={styles['signalText']} to={signalLines} />
      <Words label={label} from={signalLines} />
    </g>
  )
}

function WellbeingShapes({ wellbeing, width }: { wellbeing: NonNullable<Drawing['wellbeing']>; width: number }) {
  return (
    <g>
      {wellbeing.grid.map((line) => (
        <line key={line.value} className={styles['grid']} x1="0" x2={width} y1={line.y} y2={line.y} />
      ))}
      {wellbeing.series.map((s, k) => (
        <g key={s.name} data-series={k % 3} className={styles['series']}>
          <path d={s.path} />
          {s.points.map((p) =>
            k % 3 === 0 ? (
              <circle key={p.x} cx={p.x} cy={p.y} r="4.5" />
            ) : k % 3 === 1 ? (
              <rect key={p.x} x={p.x - 4} y={p.y - 4} width="8" height="8" />
            ) : (
              <path key={p.x} className={styles['point']} d={`M${p.x} ${p.y - 5}l5 9h-10Z`} />
            ),
          )}
          {s.labels.map((label, i) => (
            <Words key={i} label={label} />
          ))}
        </g>
      ))}
      {wellbeing.unanswered.map((label, i) => (
        <Words key={i} label={label} className={styles['quiet']} />
      ))}
    </g>
  )
}
