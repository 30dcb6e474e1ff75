/** The phases of the present episode with their dates; the one of now with its days and the review that is due. */
import { useQuery } from '@tanstack/react-query'
import { daysBetween, type Day } from '#kit/day.ts'
import type { Phase } from '#rooms/families/model.ts'
import type { Family } from '#rooms/families/ui/family-data.ts'
import { PHASE_TEXTS } from '#rooms/families/ui/texts.ts'
import { planQuery } from '#rooms/plans/ui/data.ts'
import { PhasePath, type PathPhase } from '#ui-kit/show/phase-path.tsx'
import { useFormat, useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { useFamily, useReach, useToday } from '../family-context.tsx'
import { frameTexts } from './texts.ts'

const PATH = ['contact', 'initial_assessment', 'change', 'controlled_ending', 'follow_up'] as const

/** Where the family stands on the path: on hold it stands where it was held. */
export function placeOnPath(family: Family): (typeof PATH)[number] | null {
  if (family.phase === 'closed') return null
  if (family.phase !== 'on_hold') return family.phase
  const held = family.phases
    .filter((entry) => entry.episode === family.episode && entry.phase !== 'on_hold')
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1))
    .at(-1)?.phase
  return PATH.find((phase) => phase === held) ?? 'change'
}

export function useDaysInPhase(): string {
  const t = useTexts(frameTexts)
  const word = useWords()
  const today = useToday()
  const family = useFamily()
  const count = Math.max(daysBetween(family.phaseSince, today), 0) + 1
  const place = placeOnPath(family)
  if (place === null) return word(PHASE_TEXTS.closed)
  const phase = word(PHASE_TEXTS[place])
  return family.phase === 'on_hold' ? t.held({ phase, count }) : t.dayInPhase({ phase, count })
}

export function FamilyPhases() {
  const t = useTexts(frameTexts)
  const word = useWords()
  const format = useFormat()
  const family = useFamily()
  const { reads } = useReach()
  const now = useDaysInPhase()
  const { data: plan } = useQuery({ ...planQuery(family.familyId), enabled: reads('plan') })
  const place = placeOnPath(family)
  const reviewBy = plan?.agreed?.reviewBy ?? null
  const at = place === null ? PATH.length : PATH.indexOf(place)
  const phases = PATH.map((phase, i): PathPhase => {
    const period = lastPeriod(family, phase)
    const state = i < at ? 'done' : i === at ? 'now' : 'ahead'
    if (state === 'ahead' || (state === 'done' && period === null))
      return { id: phase, label: word(PHASE_TEXTS[phase]), state }
    const since = format.dayShort(state === 'now' ? (period?.start ?? family.phaseSince) : period!.start)
    return {
      id: phase,
      label: state === 'now' ? now : word(PHASE_TEXTS[phase]),
      state,
      when:
        state === 'now'
          ? reviewBy === null
            ? t.since({ day: since })
            : t.sinceReview({ day: since, review: format.dayShort(reviewBy) })
          : period!.end === null || period!.end === period!.start
            ? since
            : `${since}–${format.dayShort(period!.end)}`,
    }
  })
  return <PhasePath phases={phases} />
}

/** A phase gone through twice shows its last time. */
function lastPeriod(family: Family, phase: Phase): { start: Day; end: Day | null } | null {
  const entry = family.phases
    .filter((each) => each.episode === family.episode && each.phase === phase)
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1))
    .at(-1)
  return entry === undefined ? null : { start: entry.startDate, end: entry.endDate }
}
