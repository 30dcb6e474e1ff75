// Appointing and standing in, one family at a time: what every way of doing it checks and writes.
import { randomUUID } from 'node:crypto'
import { addDays, instantFromFinland, type Day, type Instant } from '#kit/day.ts'
import { must, ok, refused, type Refused, type Result } from '#kit/result.ts'
import type { Write } from '#platform/sql.ts'
import { settingOf } from '#rooms/organisations/index.ts'
import { endCircleOf, endCircleRow, grantCircle, mayBeAppointed } from '#rooms/trust/index.ts'
import { CIRCLE_PARTS } from '#rooms/trust/model.ts'
import type { AssignmentRole } from '../model.ts'
import * as r from '../queries/reassign.ts'
import * as q from '../queries/responsible.ts'
import { joinedFollow } from '../queries/transfers.ts'
import { limitsOf, mayTakeOn, NO_LOAD, type Load } from '../rules/caseload.ts'
import { isQualified } from '../rules/cover.ts'

type Wanted = {
  readonly familyId: string
  readonly role: AssignmentRole
  readonly personId: string | null
  readonly workerId: string
  readonly despite: string
  readonly how: 'appointed' | 'covers'
  readonly on: Day
}

export const startOf = (day: Day): Instant => must(instantFromFinland(day, '00:00'))

/** Whether the worker may be put beside the family: there, without a relative in it, qualified, and not past the limit. */
export async function judge(db: Write, wanted: Wanted): Promise<Result<null> | Refused> {
  const worker = await q.findWorker(db, wanted.workerId, wanted.on)
  if (worker === null) return refused('families.worker-not-found', 'workerId')
  if (!isQualified(wanted.role, worker.qualifications)) return refused('families.worker-not-qualified', 'workerId')
  if (!(await mayBeAppointed(db, wanted.workerId, wanted.familyId)))
    return refused('families.worker-not-appointable', 'workerId')
  const children = wanted.personId === null ? await q.countChildren(db, wanted.familyId) : 1
  const present = (await q.listLoads(db, [wanted.workerId])).find(({ role }) => role === wanted.role)
  const load: Load = present === undefined ? NO_LOAD : { families: present.allFamilies, children: present.allChildren }
  const limits = limitsOf(await settingOf(db, 'families.caseloadLimit', wanted.on))
  return mayTakeOn(limits[wanted.role], load, { families: 1, children }, wanted.despite, wanted.how)
}

/** Ends who answered before, opens the circle to the next. The caller has locked the family and judged. */
export async function appoint(
  db: Write,
  a: {
    readonly familyId: string
    readonly assignmentId: string
    readonly role: AssignmentRole
    readonly personId: string | null
    readonly workerId: string
    readonly reason: string
    readonly despite: string
    readonly handover: string
    readonly author: string
    readonly batchId: string | null
    readonly on: Day
    readonly at: Instant
  },
): Promise<Result<null>> {
  const before = await q.answeringNow(db, a.familyId, a.role, a.personId)
  for (const each of before) {
    await q.endAssignment(db, each.assignmentId, a.on, a.reason)
    await endCovers(db, each.assignmentId, a.on, a.at, a.reason)
    if (!(await q.stillAnswers(db, a.familyId, a.role, each.workerId)))
      await endCircleOf(db, a.familyId, a.role, each.workerId, a.at)
  }
  await q.appoint(db, a.familyId, { ...a, replaces: before[0]?.assignmentId ?? null })
  const parts = CIRCLE_PARTS[a.role]
  const granted = await grantCircle(db, {
    circleId: randomUUID(),
    familyId: a.familyId,
    workerId: a.workerId,
    role: a.role,
    readParts: parts.read,
    writeParts: parts.write,
    basis: 'statute',
    at: a.at,
  })
  if (granted !== 1) return refused('families.worker-without-account', 'workerId')
  await joinedFollow(db, a.familyId)
  const from = before[0]?.workerId
  if (a.handover !== '' && from !== undefined && from !== a.workerId)
    await q.writeHandover(db, a.familyId, {
      handoverId: randomUUID(),
      fromWorkerId: from,
      toWorkerId: a.workerId,
      text: a.handover,
      author: a.author,
    })
  return ok(null)
}

/** Opens the circle of the same parts for exactly these days; who answers stays the one who is away. */
export async function cover(
  db: Write,
  c: {
    readonly familyId: string
    readonly coverId: string
    readonly batchId: string
    readonly assignment: q.ActiveAnswer
    readonly workerId: string
    readonly handover: string
    readonly author: string
    readonly startDate: Day
    readonly endDate: Day
    readonly at: Instant
  },
): Promise<Result<null>> {
  const { role, workerId: forWorkerId, assignmentId } = c.assignment
  const parts = CIRCLE_PARTS[role]
  const circleId = randomUUID()
  const begins = startOf(c.startDate)
  const granted = await grantCircle(db, {
    circleId,
    familyId: c.familyId,
    workerId: c.workerId,
    role,
    readParts: parts.read,
    writeParts: parts.write,
    basis: 'statute',
    at: c.at,
    from: begins > c.at ? begins : c.at,
    until: startOf(addDays(c.endDate, 1)),
  })
  if (granted !== 1) return refused('families.worker-without-account', 'workerId')
  const absenceId = await r.absenceFor(db, forWorkerId, c.startDate, c.endDate)
  await r.addCover(db, c.familyId, { ...c, absenceId, assignmentId, circleId, role, forWorkerId })
  if (c.handover !== '')
    await q.writeHandover(db, c.familyId, {
      handoverId: randomUUID(),
      fromWorkerId: forWorkerId,
      toWorkerId: c.workerId,
      text: c.handover,
      author: c.author,
    })
  return ok(null)
}

export async function endCovers(db: Write, assignmentId: string, on: Day, at: Instant, reason: string): Promise<void> {
  for (const each of await r.coversOfAssignment(db, assignmentId, on)) {
    await endCircleRow(db, each.circleId, at)
    await r.endCover(db, each.coverId, on, reason)
  }
}
