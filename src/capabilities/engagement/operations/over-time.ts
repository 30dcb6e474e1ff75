// The package over time: one read that joins what the picture is drawn from.
import type { Operation } from '#platform/http/endpoint.ts'
import { totalScore } from '#rooms/measures/index.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/over-time.ts'

export const packageOverTime: Operation<(typeof contract)['packageOverTime']> = async ({ db, today }, { params }) => {
  const { familyId } = params
  const lanes = await q.listLanes(db, familyId, today)
  const byCourse = Map.groupBy(await q.listDrawnMeetings(db, familyId), ({ courseId }) => courseId)
  const drawn = new Set<string | null>(lanes.map(({ id }) => id))
  const answers = Map.groupBy(await q.listAdultAnswers(db, familyId, today), ({ personId }) => personId)
  return {
    today,
    phases: await q.listPhases(db, familyId),
    lanes: lanes.map((lane) => ({ ...lane, meetings: byCourse.get(lane.id) ?? [] })),
    otherMeetings: [...byCourse].filter(([courseId]) => !drawn.has(courseId)).flatMap(([, meetings]) => meetings),
    versions: await q.listVersions(db, familyId),
    signals: await q.listDrawnSignals(db, familyId),
    wellbeing: [...answers].map(([personId, rows]) => ({
      personId,
      name: rows[0]?.name ?? '',
      points: rows.map((row) => ({ day: row.day, value: totalScore(row) })),
    })),
  }
}
