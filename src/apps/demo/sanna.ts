// The families of the main persona, Sanna Ketola: chosen so that her day shows what a partner's day is.
import { weekday } from '#kit/day.ts'
import type { Phase } from '#rooms/families/model.ts'
import { ARCHETYPES, type Archetype } from './archetypes/index.ts'
import type { Order } from './family.ts'
import type { County, Twist } from './life.ts'
import { isWorkday } from './life.ts'
import type { NameGroup } from './names.ts'

type Script = readonly [
  surname: string,
  archetype: string,
  stage: Phase,
  share: number,
  twist: Twist,
  more?: Partial<Order>,
]

const SCRIPTS: readonly Script[] = [
  ['Koivuranta', 'mornings', 'change', 0.55, { reviewLate: 7, draft: false, lateStep: true }],
  [
    'Mäkiharju',
    'money',
    'change',
    0.6,
    { openSignal: ['familyWork', 'two_missed', 2], meetsAt: '13:00', meetingPlace: 'remote' },
  ],
  ['Nurmela', 'two-homes', 'change', 0.45, { openSignal: ['peers', 'family_said', 1] }],
  ['Sandqvist', 'swedish', 'initial_assessment', 0.8, { noOpinion: true, meetsAt: '15:30', meetingPlace: 'office' }],
  [
    'Rautasalo',
    'teen',
    'controlled_ending',
    0.7,
    { endingOpen: true, meetsAt: '09:00', meetingPlace: 'home' },
    { accounts: { order: 900, demo: true, teen: true } },
  ],
  ['Kallioniemi', 'school', 'change', 0.35, { unmarked: true }],
  ['Warsame', 'newcomer', 'change', 0.7, { unmarked: true }, { group: 'so' }],
  ['Hillaranta', 'senses', 'change', 0.5, { openSignal: ['coaching', 'low_benefit', 9] }],
  ['Tuomikangas', 'mood', 'change', 0.8, { lateStep: true }],
  ['Haapalahti', 'disability', 'change', 0.4, {}],
  ['Pelto-oja', 'baby', 'initial_assessment', 0.45, {}],
  ['Lumiaho', 'foster', 'change', 0.65, {}],
  ['Virtaniitty', 'drinking', 'change', 0.3, {}],
  ['Kovalenko', 'newcomer', 'change', 0.2, {}, { group: 'uk' }],
  ['Suvisaari', 'kin', 'change', 0.9, {}],
  ['Korpikallio', 'safety', 'change', 0.5, {}, { safetyBan: true, restricted: true }],
  ['Kanervavaara', 'two-homes', 'on_hold', 0.5, {}],
  ['Sorsaniemi', 'mornings', 'follow_up', 0.4, {}],
  ['Leppälehto', 'senses', 'follow_up', 0.92, {}],
  ['Kaislaranta', 'mood', 'controlled_ending', 0.2, {}],
  ['Aaltosalo', 'school', 'change', 0.15, { draft: true }],
  ['Porokangas', 'sami', 'change', 0.6, {}, { group: 'se', cameBack: true }],
]

export function familiesOfSanna({ crew, today }: County, surname: (group: NameGroup) => string): Order[] {
  const rests = !isWorkday(today) || weekday(today) > 5
  return SCRIPTS.map(([name, key, stage, share, twist, more], i): Order => {
    const archetype = ARCHETYPES.find((each) => each.key === key) as Archetype
    // On a day off only the first two meetings are kept: families meet on Saturdays, not all of them.
    const keeps = !rests || i === 1 || i === 4
    const { meetsAt, meetingPlace, ...rest } = twist
    return {
      archetype,
      stage,
      share,
      partner: crew.sanna,
      surname: name,
      otherSurname: surname('fi'),
      group: archetype.names?.[0] ?? 'fi',
      multi: true,
      twist:
        meetsAt !== undefined && keeps
          ? { ...rest, meetsAt, ...(meetingPlace === undefined ? {} : { meetingPlace }) }
          : rest,
      ...more,
    }
  })
}
