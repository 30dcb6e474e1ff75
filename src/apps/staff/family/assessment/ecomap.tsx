/** The people around the family as a picture: nearer the closer they are; the line says whether they help or burden. */
import { CLOSENESS, type Closeness, type Effect } from '#rooms/assessment/model.ts'
import type { ClosePerson } from '#rooms/assessment/ui/data.ts'
import { CLOSENESS_TEXTS, EFFECT_TEXTS, RELATION_TEXTS } from '#rooms/assessment/ui/network-texts.ts'
import { SECTOR_TEXTS } from '#rooms/organisations/ui/texts.ts'
import { useNarrow } from '#ui-kit/frame/use-narrow.ts'
import type { Sector } from '#ui-kit/package-picture/model.ts'
import { SectorShape } from '#ui-kit/show/sector-shape.tsx'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { LINE, placeLabels, type PlacedLabel } from './ecomap-labels.ts'
import { CENTRE, frameOf, MARK, placePeople, ringOf, type Placed } from './ecomap-layout.ts'
import { togetherTexts } from './together-texts.ts'
import styles from './ecomap.module.css'

const SIGNS = { helps: '+', burdens: '−', both: '±', neither: '·' } as const

/** A service round the family on the day of the map: whose it is shows by the shape of its sector. */
export type EcoService = {
  readonly id: string
  readonly name: string
  readonly organisation: string
  readonly sector: Sector
}

export type EcomapProps = {
  label: string
  people: readonly ClosePerson[]
  services?: readonly EcoService[]
  /** Opens a person; without it the picture is only read. */
  onOpen?: (person: ClosePerson) => void
  half?: boolean
}

type Node =
  | {
      readonly id: string
      readonly name: string
      readonly closeness: Closeness
      readonly effect: Effect
      readonly person: ClosePerson
    }
  | {
      readonly id: string
      readonly name: string
      readonly closeness: 3
      readonly effect: 'neither'
      readonly service: EcoService
    }

export function Ecomap({ label, people, services = [], onOpen, half = false }: EcomapProps) {
  const t = useTexts(togetherTexts)
  const narrow = useNarrow()
  const nodes: Node[] = [
    ...people.map(({ id, name, closeness, effect }, i) => ({ id, name, closeness, effect, person: people[i]! })),
    ...services.map((service) => ({
      id: service.id,
      name: service.name,
      closeness: 3 as const,
      effect: 'neither' as const,
      service,
    })),
  ]
  const frame = frameOf(nodes.length, narrow || half)
  const placed = placePeople(nodes, frame)
  const labels = new Map(
    placeLabels(
      placed.map(({ person: { id, name }, x, y }) => ({ id, name, x, y })),
      frame,
    ).map((each) => [each.id, each]),
  )
  return (
    <>
      <svg
        className={styles['map']}
        viewBox={`${-frame.width / 2} ${-frame.height / 2} ${frame.width} ${frame.height}`}
        role="group"
        aria-label={label}
      >
        {CLOSENESS.map((closeness) => (
          <ellipse key={closeness} className={styles['ring']} {...ringOf(closeness, frame)} />
        ))}
        {placed.map((each) => (
          <Tie key={each.person.id} placed={each} />
        ))}
        <circle className={styles['family']} r={CENTRE} />
        <text className={styles['centre']} textAnchor="middle" dy="5">
          {t.familyInMap}
        </text>
        {placed.map(({ person: node, x, y }) =>
          'service' in node ? (
            <ServiceMark key={node.id} service={node.service} x={x} y={y} label={labels.get(node.id)!} />
          ) : (
            <Person
              key={node.id}
              person={node.person}
              x={x}
              y={y}
              label={labels.get(node.id)!}
              {...(onOpen ? { onOpen } : {})}
            />
          ),
        )}
      </svg>
      <Legend sectors={[...new Set(services.map(({ sector }) => sector))]} />
    </>
  )
}

function Tie({ placed: { person, from, to } }: { placed: Placed<Node> }) {
  const effect = person.effect
  if ('service' in person)
    return <line className={styles['tie']} data-service x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
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

/** Services have no kin; the picture says volunteer of what the register calls volunteers. */
const sectorText = (sector: Sector) => SECTOR_TEXTS[sector === 'volunteer' || sector === 'kin' ? 'volunteers' : sector]

type Marked = { x: number; y: number; label: PlacedLabel }

function Name({ label }: { label: PlacedLabel }) {
  return (
    <text className={styles['name']} textAnchor="middle" aria-hidden="true">
      {label.lines.map((line, i) => (
        <tspan key={line} x={label.dx} y={label.dy + i * LINE}>
          {/* The space is read between the lines. */}
          {i < label.lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  )
}

function ServiceMark({ service, x, y, label }: Marked & { service: EcoService }) {
  const word = useWords()
  return (
    <g
      className={styles['person']}
      transform={`translate(${x} ${y})`}
      role="img"
      aria-label={[service.name, service.organisation, word(sectorText(service.sector))].join(', ')}
    >
      <circle className={styles['behind']} r={MARK + 2} />
      <g transform="translate(-11 -11)">
        <SectorShape sector={service.sector} size={22} />
      </g>
      <Name label={label} />
    </g>
  )
}

function Person(props: Marked & { person: ClosePerson; onOpen?: (person: ClosePerson) => void }) {
  const { person, x, y, label, onOpen } = props
  const word = useWords()
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
      <Name label={label} />
    </g>
  )
}

function Legend({ sectors }: { sectors: readonly Sector[] }) {
  const word = useWords()
  return (
    <ul className={styles['legend']} aria-hidden="true">
      {(['helps', 'burdens', 'both', 'neither'] as const).map((effect) => (
        <li key={effect}>
          <span data-effect={effect}>{SIGNS[effect]}</span> {word(EFFECT_TEXTS[effect])}
        </li>
      ))}
      {sectors.map((sector) => (
        <li key={sector}>
          <span>
            <SectorShape sector={sector} />
          </span>{' '}
          {word(sectorText(sector))}
        </li>
      ))}
    </ul>
  )
}
