// Covers and reassignments many at once: preview, row by row with an outcome, undone as a whole.
import { randomUUID } from 'node:crypto'
import { addDays, daysBetween } from '#kit/day.ts'
import { refused, type Refused } from '#kit/result.ts'
import type { Context, Operation } from '#platform/http/endpoint.ts'
import type { Read } from '#platform/sql.ts'
import { settingOf } from '#rooms/organisations/index.ts'
import { endCircleRow } from '#rooms/trust/index.ts'
import type { contract } from '../contract.ts'
import { ASSIGNMENT_ROLES } from '../model.ts'
import * as families from '../queries/families.ts'
import * as r from '../queries/reassign.ts'
import * as q from '../queries/responsible.ts'
import { limitsOf } from '../rules/caseload.ts'
import { mayCover, suggestCovers, type Candidate } from '../rules/cover.ts'
import { appoint, cover, judge } from './appoint.ts'

type Contract = typeof contract
type Body = Parameters<Operation<Contract['reassign']>>[1]['body']

const LONGEST_COVER_DAYS = 370

function judgePeriod(body: Pick<Body, 'kind' | 'startDate' | 'endDate'>, today: string): Refused | null {
  if (body.startDate < today) return refused('families.starts-before-today', 'startDate')
  if (body.kind === 'reassign') return body.startDate > today ? refused('families.reassigns-today', 'startDate') : null
  if (body.endDate === null) return refused('families.cover-needs-end', 'endDate')
  if (body.endDate < body.startDate) return refused('families.period-backwards', 'endDate')
  return daysBetween(body.startDate, body.endDate) > LONGEST_COVER_DAYS
    ? refused('families.cover-too-long', 'endDate')
    : null
}

export const previewReassignment: Operation<Contract['previewReassignment']> = async ({ db, today }, { body }) => {
  const fault = judgePeriod(body, today)
  if (fault !== null) return fault
  const until = body.endDate ?? addDays(body.startDate, 6)
  const whose = { workerIds: body.workerIds, familyIds: body.familyIds, role: body.role ?? null }
  const rows = await r.listToReassign(db, whose, body.startDate, until)
  const people = await q.listCandidates(db, body.startDate, until)
  const loads = await q.listLoads(
    db,
    people.map(({ workerId }) => workerId),
  )
  const candidates = people.map((each): Candidate & { shown: (typeof people)[number] } => ({
    workerId: each.workerId,
    unitIds: each.units.map(({ unitId }) => unitId),
    languages: each.languages,
    roles: each.roles,
    qualifications: each.qualifications,
    away: body.workerIds.includes(each.workerId) || each.absences.length > 0,
    loads: Object.fromEntries(
      loads
        .filter(({ workerId }) => workerId === each.workerId)
        .map(({ role, families: count, children }) => [role, { families: count, children }]),
    ),
    shown: each,
  }))
  const limits = limitsOf(await settingOf(db, 'families.caseloadLimit', today))
  const suggested = suggestCovers(
    rows
      .filter(({ coveredBy }) => coveredBy === null)
      .map((row) => ({ ...row, key: row.assignmentId, workerId: row.forWorkerId })),
    candidates,
    limits,
  )
  return {
    rows: rows.map(({ unitId: _unit, children: _children, knows: _knows, ...row }) => ({
      ...row,
      suggested: suggested.get(row.assignmentId) ?? null,
    })),
    candidates: candidates.map((each) => ({
      workerId: each.workerId,
      workerName: each.shown.workerName,
      title: each.shown.title,
      languages: [...each.languages],
      unitNames: each.shown.units.map(({ name }) => name),
      away: each.away,
      loads: ASSIGNMENT_ROLES.flatMap((role) => {
        const load = each.loads[role]
        return load === undefined ? [] : [{ role, ...load, most: limits[role].most }]
      }),
      may: ASSIGNMENT_ROLES.filter((role) => mayCover(role, each)),
    })),
    left: await leftOut(
      db,
      body.familyIds.filter((id) => !rows.some(({ familyId }) => familyId === id)),
    ),
  }
}

/** Each family that was asked for and is not among the rows, with why: none is passed over in silence. */
async function leftOut(db: Read, ids: readonly string[]) {
  if (ids.length === 0) return []
  const found = new Map((await r.namesOfChosen(db, ids)).map((each) => [each.familyId, each]))
  return [...new Set(ids)].map((id) => {
    const family = found.get(id)
    if (family === undefined) return { id, familyId: null, name: null, why: 'families.row-not-there' as const }
    const why = family.ended ? ('families.work-ended' as const) : ('families.nobody-answers' as const)
    return { id, familyId: id, name: family.name, why }
  })
}

export const reassign: Operation<Contract['reassign']> = async (context, { body }) => {
  const { db, today } = context
  const fault = judgePeriod(body, today)
  if (fault !== null) return fault
  await r.openBatch(db, body)
  const batch = await r.findBatch(db, body.batchId)
  if (batch === null || !batch.mine) return refused('not-found')
  if (batch.undone) return refused('families.batch-undone')
  if (batch.kind !== body.kind || batch.startDate !== body.startDate || batch.endDate !== body.endDate)
    return refused('families.batch-other-days')
  const outcomes = []
  for (const row of body.rows) {
    const why = await reassignOne(context, body, row)
    outcomes.push({ rowId: row.rowId, familyId: row.familyId, done: why === '' || why === 'families.done-before', why })
  }
  return { outcomes }
}

/** One row; nothing is written unless all of it holds. Empty when it is done, else why not. */
async function reassignOne({ db, actor, at, today }: Context, body: Body, row: Body['rows'][number]): Promise<string> {
  const family = await families.lockFamily(db, row.familyId)
  if (family === null) return 'families.row-not-there'
  if (await r.isDone(db, row.rowId)) return 'families.done-before'
  const assignment = await q.findAssignment(db, row.familyId, row.assignmentId)
  if (assignment === null || assignment.endDate !== null) return 'families.answers-no-more'
  if (row.workerId === assignment.workerId) return 'families.same-worker'
  if (row.workerId === actor.workerId) return 'families.not-oneself'
  if (actor.workerId !== null && (await q.onlyCovers(db, row.familyId, actor.workerId, today)))
    return 'families.cover-does-not-appoint'
  const until = body.endDate ?? body.startDate
  if (await r.isAway(db, row.workerId, body.startDate, until)) return 'families.worker-away'
  if (body.kind === 'cover' && (await r.hasCover(db, row.assignmentId, body.startDate, until)))
    return 'families.covered-already'
  const judged = await judge(db, {
    familyId: row.familyId,
    role: assignment.role,
    personId: assignment.personId,
    workerId: row.workerId,
    despite: row.despite,
    how: body.kind === 'cover' ? 'covers' : 'appointed',
    on: body.startDate,
  })
  if (!judged.ok) return judged.why
  const common = { familyId: row.familyId, workerId: row.workerId, handover: row.handover, author: actor.name, at }
  const done =
    body.kind === 'cover'
      ? await cover(db, {
          ...common,
          coverId: row.rowId,
          batchId: body.batchId,
          assignment,
          startDate: body.startDate,
          endDate: until,
        })
      : await appoint(db, {
          ...common,
          assignmentId: row.rowId,
          role: assignment.role,
          personId: assignment.personId,
          reason: body.note,
          despite: row.despite,
          batchId: body.batchId,
          on: today,
        })
  return done.ok ? '' : done.why
}

export const undoReassignment: Operation<Contract['undoReassignment']> = async (context, { params }) => {
  const { db, actor, at, today, discloses } = context
  const batch = await r.findBatch(db, params.batchId)
  if (batch === null) return refused('not-found')
  if (batch.undone) return refused('families.batch-undone')
  let [undone, left] = [0, 0]
  for (const each of await r.coversOfBatch(db, params.batchId, today)) {
    discloses([each.familyId])
    const ended = await endCircleRow(db, each.circleId, at)
    if (ended === 1 && (await r.endCover(db, each.coverId, today, 'families.batch-undone')) === 1) undone++
    else left++
  }
  for (const each of await r.assignmentsOfBatch(db, params.batchId)) {
    discloses([each.familyId])
    const before = each.replaces === null ? null : await q.findAssignment(db, each.familyId, each.replaces)
    // Given on to a third one meanwhile, or the one before may not come back: it stays as it is.
    const mayReturn =
      each.endDate === null &&
      before !== null &&
      before.workerId !== actor.workerId &&
      (await families.lockFamily(db, each.familyId)) !== null &&
      (
        await judge(db, {
          ...before,
          familyId: each.familyId,
          despite: 'families.batch-undone',
          how: 'covers',
          on: today,
        })
      ).ok
    if (!mayReturn) {
      left++
      continue
    }
    const done = await appoint(db, {
      familyId: each.familyId,
      assignmentId: randomUUID(),
      role: before.role,
      personId: before.personId,
      workerId: before.workerId,
      reason: 'families.batch-undone',
      despite: '',
      handover: '',
      author: actor.name,
      batchId: null,
      on: today,
      at,
    })
    if (done.ok) undone++
    else left++
  }
  await r.undoBatch(db, params.batchId, at)
  return { undone, left }
}

export const listBatches: Operation<Contract['listBatches']> = async ({ db }) => ({ batches: await r.listBatches(db) })

export const listMyCovers: Operation<Contract['listMyCovers']> = async ({ db, actor, today }) => ({
  covers: actor.workerId === null ? [] : await r.listMyCovers(db, actor.workerId, today),
})
