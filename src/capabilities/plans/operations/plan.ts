// The plan: reading, drafting under a revision, agreeing, comparing, steps.
import type { Day } from '#kit/day.ts'
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { Read } from '#platform/sql.ts'
import { listNeeds } from '#rooms/assessment/index.ts'
import type { Goal, NeedId, PlanContent, Step } from '../model.ts'
import type { contract, Version } from '../contract.ts'
import { keepCosts, listPlannedCosts } from '../queries/costs.ts'
import { listDecidedSteps } from '../queries/decided.ts'
import { listProducers } from '../queries/producers.ts'
import * as q from '../queries/versions.ts'
import { forPersons, mayAgree, namesStrangers, planFaults, planWarnings } from '../rules/agree.ts'
import { withoutHalfQuantities } from '../rules/cost-line.ts'
import { diffPlans } from '../rules/diff.ts'
import { withProducers } from '../rules/producers.ts'
import { goesOnJoint, mayBeJoint } from './consents.ts'
import { followPlan } from './sharing.ts'

type Contract = typeof contract

async function whole(db: Read, familyId: string, versionId: string | undefined, today: Day): Promise<Version | null> {
  if (versionId === undefined) return null
  const row = await q.findVersion(db, familyId, versionId)
  if (row === null) return null
  // A draft tells who produces what today; a version agreed, as it was then.
  const content = row.state === 'draft' ? await withProducersNow(db, familyId, row.content, today) : row.content
  return {
    ...row,
    content,
    agreements: await q.listAgreements(db, versionId),
    costs: await listPlannedCosts(db, versionId),
  }
}

async function withProducersNow(
  db: Read,
  familyId: string,
  content: PlanContent,
  today: Day,
  before?: PlanContent,
): Promise<PlanContent> {
  const courseIds = content.services.flatMap(({ courseId }) => (courseId === null ? [] : [courseId as string]))
  const known = await listProducers(db, familyId, courseIds, today)
  return withProducers(content, new Map(known.map(({ courseId, producers }) => [courseId, producers])), before)
}

const needIdsOf = async (db: Read, familyId: string): Promise<NeedId[]> =>
  (await listNeeds(db, familyId)).filter((need) => need.state !== 'withdrawn').map((need) => need.needId as NeedId)

export const getPlan: Operation<Contract['getPlan']> = async ({ db, today }, { params: { familyId } }) => {
  const versions = await q.listVersions(db, familyId)
  const idOf = (state: Version['state']) => versions.find((version) => version.state === state)?.versionId
  return {
    agreed: await whole(db, familyId, idOf('agreed'), today),
    draft: await whole(db, familyId, idOf('draft'), today),
    versions,
    steps: await q.listSteps(db, familyId),
  }
}

export const getVersion: Operation<Contract['getVersion']> = async ({ db, today }, { params }) =>
  (await whole(db, params.familyId, params.versionId, today)) ?? refused('not-found')

export const compareVersions: Operation<Contract['compareVersions']> = async ({ db, discloses }, { params, query }) => {
  const from = await q.findVersion(db, params.familyId, query.from)
  const to = await q.findVersion(db, params.familyId, query.to)
  if (from === null || to === null) return refused('not-found')
  discloses([params.familyId], [...from.personIds, ...to.personIds])
  const { changes, unchanged } = diffPlans(from.content, to.content)
  return { from, to, changes: changes.map((change) => ({ ...change })), unchanged }
}

const EMPTY: Omit<PlanContent, 'personIds'> = {
  goals: [],
  services: [],
  meetingFrequency: '',
  reviewBy: null,
  dissentingViews: '',
}

/** A goal with the steps that meetings have decided since it was agreed. */
const withDecided = (goal: Goal, decided: readonly (Step & { goalId: string })[] = []): Goal => ({
  ...goal,
  steps: [
    ...goal.steps,
    ...decided
      .filter((step) => !goal.steps.some(({ stepId }) => stepId === step.stepId))
      .map(({ goalId: _goal, ...step }) => step),
  ],
})

export const openDraft: Operation<Contract['openDraft']> = async ({ db, today }, { params, body }) => {
  if (!(await q.areMembers(db, params.familyId, body.personIds))) return refused('plans.person-not-member', 'personIds')
  const versions = await q.listVersions(db, params.familyId)
  if (versions.some((version) => version.state === 'draft')) return refused('plans.draft-already')
  const before = versions.find((version) => version.state === 'agreed')
  const base = before === undefined ? null : await q.findVersion(db, params.familyId, before.versionId)
  const no = (versions[0]?.no ?? 0) + 1
  const decided = Map.groupBy(await listDecidedSteps(db, params.familyId), ({ goalId }) => goalId)
  const personIds = body.personIds as unknown as PlanContent['personIds']
  const next: PlanContent = {
    ...EMPTY,
    personIds,
    ...base?.content,
    ...(base === null ? {} : { goals: base.content.goals.map((goal) => withDecided(goal, decided.get(goal.goalId))) }),
  }
  const content = await withProducersNow(db, params.familyId, forPersons(next, personIds), today)
  const joint = body.joint ?? (await goesOnJoint(db, params.familyId, base, today))
  const opened = await q.openDraft(db, params.familyId, { ...body, joint, no, content })
  return opened === 1 ? { versionId: body.versionId, no, revision: 1 } : refused('not-found')
}

export const saveDraft: Operation<Contract['saveDraft']> = async ({ db, today }, { params, body }) => {
  const draft = await q.lockDraft(db, params.familyId)
  if (draft === null || draft.versionId !== body.versionId) return refused('plans.no-such-draft')
  if (draft.revision !== body.revision) return { saved: false, theirs: draft.content, revision: draft.revision }
  const stranger = namesStrangers(body.content)
  if (stranger !== null) return refused(stranger.why, stranger.path)
  if (!(await q.areMembers(db, params.familyId, body.content.personIds)))
    return refused('plans.person-not-member', 'personIds')
  const content = await withProducersNow(db, params.familyId, body.content, today, draft.content)
  await q.saveDraft(db, body.versionId, content, { reason: body.reason ?? null, joint: body.joint ?? null })
  return {
    saved: true,
    revision: body.revision + 1,
    faults: planFaults(body.content),
    warnings: planWarnings(body.content, await needIdsOf(db, params.familyId)),
  }
}

export const discardDraft: Operation<Contract['discardDraft']> = async ({ db }, { params }) => {
  const draft = await q.lockDraft(db, params.familyId)
  if (draft === null) return refused('plans.no-such-draft')
  // Files are withdrawn with a reason, never lost on the side.
  if (await q.hasFiles(db, draft.versionId)) return refused('plans.draft-has-files')
  return (await q.discardDraft(db, params.familyId)) === 1 ? {} : refused('plans.no-such-draft')
}

export const agree: Operation<Contract['agree']> = async ({ db, today }, { params, body }) => {
  const draft = await q.lockDraft(db, params.familyId)
  if (draft === null || draft.versionId !== body.versionId) return refused('plans.no-such-draft')
  // What is agreed is what was read: a draft that changed under the reader is not agreed.
  if (draft.revision !== body.revision) return refused('edit.changed-meanwhile')
  const may = mayAgree(draft.content, await needIdsOf(db, params.familyId))
  if (!may.ok) return may
  if (draft.joint) {
    const joint = await mayBeJoint(db, params.familyId, draft, today)
    if (!joint.ok) return joint
  }
  const unknown = body.agreements.find(({ personId }) => !draft.personIds.includes(personId))
  if (unknown !== undefined) return refused('plans.agreement-of-stranger', 'agreements')
  // Who answers for the services, who does them and what they cost is kept as it stood on the day.
  const content = withoutHalfQuantities(await withProducersNow(db, params.familyId, draft.content, today))
  await q.supersede(db, params.familyId)
  await q.agree(db, body.versionId, content, today)
  await keepCosts(db, body.versionId)
  for (const agreement of body.agreements)
    await q.addAgreement(db, params.familyId, { ...agreement, versionId: body.versionId, on: today })
  await q.followVersion(db, params.familyId, body.versionId)
  await followPlan(db, params.familyId, { ...draft, content }, today)
  return { no: draft.no, warnings: may.value.warnings }
}

export const markStep: Operation<Contract['markStep']> = async ({ db, today }, { params, body }) => {
  const marked = await q.markStep(db, params.familyId, params.stepId, body.done ? today : null, body.revision)
  return marked === 1 ? { revision: body.revision + 1 } : refused('edit.changed-meanwhile')
}
