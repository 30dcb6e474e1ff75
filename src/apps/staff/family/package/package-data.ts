/** The facts of the package as the picture wants them: codes in words, the partner's own meetings as a lane. */
import { useMemo } from 'react'
import type { Day } from '#kit/day.ts'
import type { NotHeldReason } from '#rooms/engagement/model.ts'
import type { PackageOverTime } from '#rooms/engagement/ui/family-data.ts'
import { NOT_HELD_TEXTS } from '#rooms/engagement/ui/texts.ts'
import { PHASE_TEXTS } from '#rooms/families/ui/texts.ts'
import { LEVEL_TEXTS } from '#rooms/network/ui/texts.ts'
import { COURSE_END_TEXTS } from '#rooms/plans/ui/texts.ts'
import type { Lane, Meeting, PackageData, Sector } from '#ui-kit/package-picture/model.ts'
import { useTexts } from '#ui-kit/text-provider.tsx'
import { useWords } from '#ui-kit/words.ts'
import { namesOf, useFamily } from '../family-context.tsx'
import { seriesOf } from '../overview/wellbeing-now.tsx'
import { packageTexts } from './texts.ts'

const PARTNER = 'partner'

export function usePackageData(data: PackageOverTime | undefined): PackageData | undefined {
  const t = useTexts(packageTexts)
  const word = useWords()
  const family = useFamily()
  return useMemo(() => {
    if (data === undefined) return undefined
    const meetings = (list: PackageOverTime['otherMeetings']): Meeting[] =>
      list.map(({ id, day, state, reason }) => ({
        id,
        day,
        state,
        ...(reason === null ? {} : { note: word(NOT_HELD_TEXTS[reason as NotHeldReason]) }),
      }))
    const lanes = data.lanes.map((lane): Lane => ({
      id: lane.id,
      name: lane.name,
      provider: lane.provider,
      sector: sectorOf(lane.sector),
      organiserName: lane.organiserName,
      subcontractors: lane.subcontractors,
      levelText: word(LEVEL_TEXTS[lane.level]).toLowerCase(),
      orderedOn: lane.orderedOn,
      startedOn: lane.startedOn,
      endedOn: lane.endedOn,
      endReason: lane.endReason === null ? null : word(COURSE_END_TEXTS[lane.endReason]).toLowerCase(),
      pauses: lane.pauses,
      meetings: meetings(lane.meetings),
      benefits: oneADay(lane.benefits),
    }))
    const partner = family.assignments.find((each) => each.role === 'family_partner' && each.endDate === null)
    const own = meetings(data.otherMeetings)
    if (partner !== undefined && own.length > 0) {
      const first = own.map(({ day }) => day).toSorted()[0]!
      const from = first < partner.startDate ? first : partner.startDate
      lanes.unshift({
        id: PARTNER,
        name: t.partnerLane,
        provider: partner.workerName,
        sector: 'county',
        levelText: word(LEVEL_TEXTS.early).toLowerCase(),
        orderedOn: from,
        startedOn: from,
        endedOn: null,
        endReason: null,
        pauses: [],
        meetings: own,
        benefits: [],
      })
    }
    const said = {
      two_missed: t.signalTwoMissed,
      low_benefit: t.signalLowBenefit,
      family_said: t.signalFamilySaid,
      goal_stalled: t.signalGoalStalled,
    } as const
    return {
      today: data.today,
      phases: data.phases.map(({ phase, start, end }) => ({ label: word(PHASE_TEXTS[phase]), start, end })),
      lanes,
      versions: data.versions.map(({ no, day }) => ({ no, day })),
      signals: data.signals.flatMap(({ day, kind, courseId, meetingIds, ledToCourseId, answeredOn }) =>
        courseId === null
          ? []
          : [{ day, text: said[kind], laneId: courseId, meetingIds, ledToLaneId: ledToCourseId, answeredOn }],
      ),
      wellbeing: seriesOf(data, namesOf(family)),
    }
  }, [data, family, t, word])
}

const sectorOf = (sector: PackageOverTime['lanes'][number]['sector']): Sector =>
  sector === 'volunteers' ? 'volunteer' : sector

/** Several people may answer on one day: their mean, to one decimal. */
function oneADay(benefits: readonly { day: Day; value: number }[]): { day: Day; value: number }[] {
  const byDay = Map.groupBy(benefits, ({ day }) => day)
  return [...byDay].map(([day, answers]) => ({
    day,
    value: Math.round((answers.reduce((sum, { value }) => sum + value, 0) / answers.length) * 10) / 10,
  }))
}
