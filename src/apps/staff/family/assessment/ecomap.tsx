/** The people around the family as a picture: nearer the closer they are; the line says whether they help or burden. */
import type { ClosePerson } from '#rooms/assessment/ui/data.ts'
import { CLOSENESS_TEXTS, EFFECT_TEXTS, RELATION_TEXTS } from '#rooms/assessment/ui/network-texts.ts'
import { useNarrow } from '#ui-kit/frame/use-narrow.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { CENTRE, MARK, placePeople, type Placed } from './ecomap-layout.ts'
import { togetherTexts } from './together-texts.ts'
import styles from './ecomap.module.css'

const SIGNS = { helps: '+', burdens: '−', both: '±', neither: '·' } as const

export type EcomapProps = {
  label: string
  people: readonly ClosePerson[]
  /** Opens a person; without it the picture is only read. */
  onOpen?: (person: ClosePerson) => void
  half?: boolean
}

export function Ecomap({ label, people, onOpen, half = false }: EcomapProps) {
  const t = useTexts(togetherTexts)
  const narrow = useNarrow()
  const frame = narrow || half ? { width: 350, height: 540 } : { width: 640, height: 440 }
  const placed = placePeople(people, frame)
  const rings = [0.6, 0.8, 1]
  return (
    <>
      <svg
        className={styles['map']}
        viewBox={`${-frame.width / 2} ${-frame.height / 2} ${frame.width} ${frame.height}`}
        role="group"
        aria-label={label}
      >
        {rings.map((share) => (
          <ellipse
            key={share}
            className={styles['ring']}
            rx={(frame.width / 2 - 64) * share}
            ry={(frame.height / 2 - 34) * share}
          />
        ))}
        {placed.map((each) => (
          <Tie key={each.person.id} placed={each} />
        ))}
        <circle className={styles['family']} r={CENTRE} />
        <text className={styles['centre']} textAnchor="middle" dy="5">
          {t.familyInMap}
        </text>
        {placed.map((each) => (
          <Person key={each.person.id} placed={each} {...(onOpen ? { onOpen } : {})} />
        ))}
      </svg>
      <Legend />
    </>
  )
}

function Tie({ placed: { person, from, to } }: { placed: Placed<ClosePerson> }) {
  const effect = person.effect
  if (effect !== 'both')
    return <line className={styles['tie']} data-effect={effect} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
  // Two lines side by side: one that helps, one that burdens.
  const long = Math.hypot(to.x - from.x, to.y - from.y)
  const [nx, ny] = [(-(to.y - from.y) / long) * 3, ((to.x - from.x) / long) * 3]
  return (
    <>
      {(['helps', 'burdens'] as const).map((side, i) => {
        const [dx, dy] = i === 0 ? [nx, ny] : [-nx, -ny]
        return (
          <line
            key={side}
            className={styles['tie']}
            data-effect={side}
            x1={from.x + dx}
            y1={from.y + dy}
            x2={to.x + dx}
            y2={to.y + dy}
          />
        )
      })}
    </>
  )
}

function Person({ placed, onOpen }: { placed: Placed<ClosePerson>; onOpen?: (person: ClosePerson) => void }) {
  const word = useWords()
  const { person, x, y } = placed
  const said = [
    person.name,
    word(RELATION_TEXTS[person.relation]),
    word(CLOSENESS_TEXTS[person.closeness]),
    word(EFFECT_TEXTS[person.effect]),
  ].join(', ')
  const open = () => onOpen?.(person)
  const square = person.relation === 'professional' || person.relation === 'organisation'
  return (
    <g
      className={styles['person']}
      data-effect={person.effect}
      transform={`translate(${x} ${y})`}
      {...(onOpen
        ? {
            role: 'button',
            tabIndex: 0,
            'aria-label': said,
            onClick: open,
            onKeyDown: (event: React.KeyboardEvent) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              open()
            },
          }
        : { role: 'img', 'aria-label': said })}
    >
      {/* A finger needs 44 px. */}
      <circle className={styles['touch']} r="24" />
      {square ? (
        <rect className={styles['mark']} x={-MARK} y={-MARK} width={MARK * 2} height={MARK * 2} rx="3" />
      ) : (
        <circle className={styles['mark']} r={MARK} />
      )}
      <text className={styles['sign']} textAnchor="middle" dy="6" aria-hidden="true">
        {SIGNS[person.effect]}
      </text>
      {/* Names stand on the outer side, off the lines. */}
      <text className={styles['name']} textAnchor="middle" y={y < 0 ? -(MARK + 8) : MARK + 17} aria-hidden="true">
        {person.name}
      </text>
    </g>
  )
}

function Legend() {
  const word = useWords()
  return (
    <ul className={styles['legend']} aria-hidden="true">
      {(['helps', 'burdens', 'both', 'neither'] as const).map((effect) => (
        <li key={effect}>
          <span data-effect={effect}>{SIGNS[effect]}</span> {word(EFFECT_TEXTS[effect])}
        </li>
      ))}
    </ul>
  )
}
