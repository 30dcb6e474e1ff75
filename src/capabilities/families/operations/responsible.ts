// Who answers for a family: reading it, naming the next one, going without a named worker.
import { addDays } from '#kit/day.ts'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import { settingOf } from '#rooms/organisations/index.ts'
import { CIRCLE_PARTS } from '#rooms/trust/model.ts'
import type { contract } from '../contract.ts'
import type { PersonId } from '../model.ts'
import * as families from '../queries/families.ts'
import * as q from '../queries/responsible.ts'
import { listTransfersOf } from '../queries/transfers.ts'
import { limitsOf, loadState, NO_LOAD } from '../rules/caseload.ts'
import { isQualified, mayCover } from '../rules/cover.ts'
import { withoutNamedWorker } from '../rules/responsible.ts'
import { appoint, judge, startOf } from './appoint.ts'

type Contract = typeof contract

const CHILDREN = ['child', 'sibling', 'unborn']

export const getResponsible: Operation<Contract['getResponsible']> = async ({ db, actor, today }, { params }) => {
  const family = await families.findFamily(db, params.familyId)
  if (family === null) return refused('not-found')
  const scope = (await settingOf(db, 'families.namedWorker', today)) === 'per-person' ? 'person' : 'family'
  const rows = await q.listAnswers(db, params.familyId)
  const ofFamily = actor.personId !== null
  const present = (await families.listMembers(db, params.familyId)).filter(({ endDate }) => endDate === null)
  const clients = present.filter(({ relation }) => CHILDREN.includes(relation))
  const missing = new Set<string>(
    family.namedWorkerGround !== null || family.phase === 'closed'
      ? []
      : withoutNamedWorker(
          clients.map(({ personId }) => personId as PersonId),
          rows.filter(({ endDate }) => endDate === null) as never,
          [],
          today,
          scope,
        ),
  )
  return {
    assignments: rows.map((row) => (ofFamily ? { ...row, reason: '', endReason: '', despite: '' } : row)),
    covers: await q.listCovers(db, params.familyId),
    handovers: ofFamily ? [] : await q.listHandovers(db, params.familyId),
    transfers: ofFamily ? [] : await listTransfersOf(db, params.familyId),
    namedWorkerScope: scope,
    withoutNamedWorker: clients
      .filter(({ personId }) => missing.has(personId))
      .map(({ personId, givenName }) => ({ personId, givenName })),
    waiver: ofFamily ? null : await q.findWaiver(db, params.familyId),
    socialWorkerMissing:
      !ofFamily &&
      family.specialSupport &&
      family.phase !== 'closed' &&
      !(await q.hasSocialWorker(db, params.familyId, today)),
  }
}

export const assign: Operation<Contract['assign']> = async ({ db, actor, today, at }, { params, body }) => {
  const { familyId } = params
  if ((await families.lockFamily(db, familyId)) === null) return refused('not-found')
  if (body.workerId === actor.workerId) return refused('families.not-oneself', 'workerId')
  if (body.personId !== null) {
    if (body.role === 'family_partner') return refused('families.partner-of-family', 'personId')
    const members = await families.listMembers(db, familyId)
    if (!members.some(({ personId, endDate }) => personId === body.personId && endDate === null))
      return refused('families.person-not-found', 'personId')
  }
  if (actor.workerId !== null && (await q.onlyCovers(db, familyId, actor.workerId, today)))
    return refused('families.cover-does-not-appoint')
  const judged = await judge(db, { ...body, familyId, how: 'appointed', on: today })
  if (!judged.ok) return judged
  const done = await appoint(db, { ...body, familyId, author: actor.name, batchId: null, on: today, at })
  return done.ok ? {} : done
}

export const waiveNamedWorker: Operation<Contract['waiveNamedWorker']> = async ({ db }, { params, body }) =>
  (await q.waiveNamedWorker(db, params.familyId, body.ground, body.explanation)) === 1 ? {} : refused('not-found')

export const listCandidates: Operation<Contract['listCandidates']> = async ({ db, today }, { query }) => {
  const rows = (await q.listCandidates(db, today, addDays(today, 60))).filter((each) =>
    // the unqualified are shown too, and why they cannot be chosen is said beside them
    mayCover(query.role, { ...each, unitIds: [], away: false, loads: {}, qualifications: NEEDED }),
  )
  const loads = await q.listLoads(
    db,
    rows.map(({ workerId }) => workerId),
  )
  const limit = limitsOf(await settingOf(db, 'families.caseloadLimit', today))[query.role]
  return {
    limit,
    candidates: rows.map(({ qualifications, roles: _roles, ...each }) => {
      const load = loads.find(({ workerId, role }) => workerId === each.workerId && role === query.role)
      const shown = load === undefined ? NO_LOAD : { families: load.families, children: load.children }
      return {
        ...each,
        load: shown,
        state: loadState(limit, shown),
        qualified: isQualified(query.role, qualifications),
      }
    }),
  }
}

const NEEDED = ['social_worker', 'public_office']

export const passOnRestricted: Operation<Contract['passOnRestricted']> = async ({ db, today, at }, { body }) => {
  const { fromWorkerId: from, toWorkerId: to, startDate, endDate } = body
  if (from === to) return refused('families.same-worker', 'toWorkerId')
  if (startDate < today) return refused('families.starts-before-today', 'startDate')
  if (endDate !== null && endDate < startDate) return refused('families.period-backwards', 'endDate')
  if (endDate === null && startDate > today) return refused('families.reassigns-today', 'startDate')
  const [before, next] = [await q.findWorker(db, from, today), await q.findWorker(db, to, today)]
  if (before === null) return refused('families.worker-not-found', 'fromWorkerId')
  if (next === null) return refused('families.worker-not-found', 'toWorkerId')
  // Asked of everybody alike, so that a refusal does not tell what the one before answers for.
  const lacks = NEEDED.some((each) => before.qualifications.includes(each) && !next.qualifications.includes(each))
  if (lacks) return refused('families.worker-less-qualified', 'toWorkerId')
  const begins = startOf(startDate)
  await q.passOnRestricted(db, {
    from,
    to,
    reason: body.reason,
    startDate,
    endDate,
    fromAt: begins > at ? begins : at,
    until: endDate === null ? null : startOf(addDays(endDate, 1)),
    parts: CIRCLE_PARTS,
  })
  return {}
}
