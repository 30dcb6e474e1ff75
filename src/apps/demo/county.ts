// The whole county on one day, as rows: pure, and the same for the same seed and day.
import type { Day } from '#kit/day.ts'
import { type Random, seeded } from '#kit/random.ts'
import type { Phase } from '#rooms/families/model.ts'
import { ARCHETYPES, INSTEAD, type Archetype } from './archetypes/index.ts'
import { fillQueue } from './contacts.ts'
import { newDiary } from './diary.ts'
import { liveFamily } from './family.ts'
import { liveLehtovaara } from './lehtovaara/index.ts'
import type { County, Twist } from './life.ts'
import { surnameMaker } from './names.ts'
import { layFrame } from './organisations.ts'
import { codeMaker } from './people.ts'
import { familiesOfSanna } from './sanna.ts'
import { newSheet, type Sheet } from './sheet.ts'
import { layNeighbour } from './neighbour.ts'
import { findTwice } from './twice.ts'
import { peoplePresence } from './presence.ts'
import { hireCrew, type Worker } from './workers.ts'

export type CountyOptions = { readonly today: Day; readonly seed?: number; readonly families?: number }

const STAGES: readonly (readonly [Phase, number])[] = [
  ['contact', 2],
  ['initial_assessment', 10],
  ['change', 36],
  ['on_hold', 2],
  ['controlled_ending', 5],
  ['follow_up', 9],
  ['closed', 36],
]

export function generateCounty({ today, seed = 1, families = 400 }: CountyOptions): Sheet {
  const random = seeded(`county ${seed}`)
  const sheet = newSheet()
  const frame = layFrame(sheet, today, random.fork('frame'))
  const crew = hireCrew(sheet, frame, today, random.fork('crew'))
  const county: County = { sheet, today, frame, crew, diary: newDiary() }
  const codeOf = codeMaker()
  const surname = surnameMaker(random.fork('surnames'))
  liveLehtovaara(county, codeOf, random.fork('lehtovaara'))
  const scripted = familiesOfSanna(county, surname)
  // Today's meetings that are written by hand come first; nothing else falls on them.
  for (const time of ['09:00', '10:30', '13:00', '14:30', '16:00'])
    county.diary.book(crew.sanna.workerId, today, [time])
  for (const partner of crew.partners)
    for (const time of ['10:30', '14:30']) county.diary.book(partner.workerId, today, [time])
  for (const [i, order] of scripted.slice(0, families - 1).entries())
    liveFamily(county, order, codeOf, random.fork(`sanna ${i}`))

  const others = crew.partners.filter((worker) => worker !== crew.sanna)
  const busy = new Map<Worker, number>()
  for (let i = scripted.length; i < families - 1; i++) {
    const draw = random.fork(`family ${i}`)
    const archetype = draw.weighted(ARCHETYPES.map((each) => [each, each.weight] as const))
    const stage = draw.weighted(STAGES)
    // The second persona has a full list too.
    const partner =
      i % 8 === 0 && archetype.language !== 'sv' ? others[0]! : partnerFor(archetype, stage, others, crew.sanna, draw)
    const nth = busy.get(partner) ?? 0
    const meets = stage === 'change' && nth < 2
    if (meets) busy.set(partner, nth + 1)
    liveFamily(
      county,
      {
        archetype,
        stage,
        share: 0.03 + draw.next() * 0.94,
        partner,
        group: draw.pick(archetype.names ?? ['fi']),
        surname: surname(archetype.names?.[0] === 'sv' ? 'sv' : 'fi'),
        otherSurname: surname('fi'),
        restricted: draw.chance(0.012),
        safetyBan: archetype.key === 'safety' || draw.chance(0.008),
        cameBack: stage !== 'closed' && draw.chance(0.07),
        multi: draw.chance(0.78),
        twist: {
          ...(meets ? { meetsAt: nth === 0 ? '10:30' : '14:30' } : {}),
          ...(stage === 'change' && draw.chance(0.06) ? { reviewLate: draw.int(1, 21) } : {}),
          ...(stage === 'change' && draw.chance(0.09) ? { openSignal: openSignalOf(archetype, draw) } : {}),
          ...(draw.chance(0.05) ? { lateStep: true } : {}),
        },
        ...(draw.chance(0.08)
          ? { accounts: { order: 2000 + i * 2, demo: false, teen: archetype.key === 'teen' } }
          : {}),
      },
      codeOf,
      draw,
    )
  }
  fillQueue(county, random.fork('queue'))
  peoplePresence(county, random.fork('presence'))
  layNeighbour(county, random.fork('neighbour'))
  findTwice(county, random.fork('twice'))
  return sheet
}

/** Something does not fit and nobody has answered yet; a few have waited for weeks. */
function openSignalOf(archetype: Archetype, random: Random): NonNullable<Twist['openSignal']> {
  const [service] = random.pick(archetype.help.filter(([key]) => INSTEAD[key] !== undefined))
  return [
    service,
    random.pick(['two_missed', 'low_benefit', 'family_said'] as const),
    random.chance(0.2) ? random.int(15, 40) : random.int(0, 7),
  ]
}

/** Swedish-speaking families go to the Swedish centre; Sanna's open families are written by hand, past ones may be anybody's. */
function partnerFor(
  archetype: Archetype,
  stage: Phase,
  others: readonly Worker[],
  sanna: Worker,
  random: Random,
): Worker {
  const swedish = others.filter((worker) => worker.centre === 3)
  if (archetype.language === 'sv' && random.chance(0.8)) return random.pick(swedish)
  const all = others.filter((worker) => worker.centre !== 3)
  return stage === 'closed' && random.chance(0.07) ? sanna : random.pick(all)
}
