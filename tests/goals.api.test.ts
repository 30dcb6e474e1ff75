// Goals through HTTP on a real database: whom they name, how far they come, and what follows when one does not move.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '#kit/day.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract as plans } from '#rooms/plans/contract.ts'
import type { GoalId, PlanContent } from '#rooms/plans/model.ts'
import { aGoal, aPlan, aStep } from '#rooms/plans/seed.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

let now = '2026-03-02T10:00:00.000Z' as Instant
let t: TestApi
let unit: TestUnit
let partner: TestWorker

beforeAll(async () => {
  t = await startTestApi({ clock: { now: () => now, today: () => now.slice(0, 10) as never } })
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
})
afterAll(() => t.stop())

const fault = (why: string, field: string) => ({ status: 422, fields: [{ why, field }] })

type Persons = PlanContent['personIds']

async function aFamily() {
  const family = await t.county.family(unit, { phase: 'change' })
  await t.county.circle(partner, family, 'family_partner')
  return { family, params: { familyId: family.familyId } }
}

const persons = (...ids: string[]) => ids as unknown as Persons

/** Saves a draft with these contents; returns the raw answer and the version's id. */
async function saved(family: TestFamily, content: PlanContent) {
  const versionId = newId()
  const params = { familyId: family.familyId }
  await t.ask(partner, plans.openDraft, { params, body: { versionId, personIds: content.personIds } })
  const response = await t.call(partner, plans.saveDraft, { params, body: { versionId, content, revision: 1 } })
  return { versionId, response }
}

async function agreed(family: TestFamily, goalIds: readonly string[]) {
  const personIds = persons(family.mother.personId, family.child.personId)
  const goals = goalIds.map((id) => aGoal(id, { personIds, steps: [aStep(newId())] }))
  const { versionId } = await saved(family, aPlan({ personIds, goals }))
  await t.ask(partner, plans.agree, {
    params: { familyId: family.familyId },
    body: { versionId, revision: 2, agreements: [{ personId: family.mother.personId, manner: 'agreed' }] },
  })
}

describe('a plan names only those whom it concerns', () => {
  test('a goal for somebody else is refused by its field', async () => {
    const { family } = await aFamily()
    const goalId = newId()
    const { response } = await saved(
      family,
      aPlan({
        personIds: persons(family.mother.personId),
        goals: [aGoal(goalId, { personIds: persons(family.father.personId) })],
      }),
    )
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject(fault('plans.goal-of-stranger', `goals.${goalId}.personIds`))
  })

  test('so is a step that somebody else would take, but not one of a grandmother whom the register does not know', async () => {
    const { family, params } = await aFamily()
    const [goalId, stepId, versionId] = [newId(), newId(), newId()]
    const personIds = persons(family.mother.personId)
    await t.ask(partner, plans.openDraft, { params, body: { versionId, personIds } })
    const withOwner = (ownerId: string | null) =>
      t.call(partner, plans.saveDraft, {
        params,
        body: {
          versionId,
          content: aPlan({ personIds, goals: [aGoal(goalId, { personIds, steps: [aStep(stepId, { ownerId })] })] }),
          revision: 1,
        },
      })
    expect((await withOwner(family.father.personId)).json()).toMatchObject(
      fault('plans.step-of-stranger', `goals.${goalId}.steps.${stepId}.owner`),
    )
    expect((await withOwner(null)).statusCode).toBe(200)
  })

  test('and a plan concerns members of the family only', async () => {
    const { params } = await aFamily()
    const other = await aFamily()
    const response = await t.call(partner, plans.openDraft, {
      params,
      body: { versionId: newId(), personIds: [other.family.mother.personId] },
    })
    expect(response.json()).toMatchObject(fault('plans.person-not-member', 'personIds'))
  })
})

describe('[S0-14] how far goals have come', () => {
  test('both views are kept by day with the T score, and a recorded day is never replaced', async () => {
    now = '2026-03-02T10:00:00.000Z' as Instant
    const { family, params } = await aFamily()
    const [a, b] = [newId() as GoalId, newId() as GoalId]
    await agreed(family, [a, b])
    const body = {
      goals: [
        {
          attainmentId: newId(),
          goalId: a,
          familyLevel: 1,
          workerLevel: 0,
          saidBy: family.mother.personId,
          note: 'Neljä aamua.',
        },
        { attainmentId: newId(), goalId: b, familyLevel: 1 },
      ],
    }
    await t.ask(partner, plans.assessGoals, { params, body })
    const again = await t.call(partner, plans.assessGoals, {
      params,
      body: { goals: [{ attainmentId: newId(), goalId: a, familyLevel: 2 }] },
    })
    expect(again.json()).toMatchObject(fault('plans.assessed-already', 'assessedOn'))
    const { attainments, overTime } = await t.ask(partner, plans.listAttainments, { params })
    expect(attainments).toHaveLength(2)
    expect(attainments.find(({ goalId }) => goalId === a)).toMatchObject({
      goal: 'Evenings are calm',
      familyLevel: 1,
      workerLevel: 0,
    })
    expect(overTime[0]).toMatchObject({ day: '2026-03-02', family: { goals: 2 }, worker: { t: 50, goals: 1 } })
    expect(overTime[0]!.family.t).toBeCloseTo(62.403, 3)
  })

  test('only goals of the plan in force, only by somebody the plan concerns, and not ahead of time', async () => {
    const { family, params } = await aFamily()
    const goalId = newId()
    await agreed(family, [goalId])
    const tried = async (goal: object, assessedOn?: string) =>
      (
        await t.call(partner, plans.assessGoals, {
          params,
          body: { goals: [{ attainmentId: newId(), goalId, ...goal }], ...(assessedOn ? { assessedOn } : {}) },
        })
      ).json()
    expect(await tried({ goalId: newId(), workerLevel: 0 })).toMatchObject({
      status: 409,
      why: 'plans.goal-not-in-plan',
    })
    expect(await tried({ familyLevel: 0, saidBy: family.father.personId })).toMatchObject(
      fault('plans.level-of-stranger', 'goals.0.saidBy'),
    )
    expect(await tried({ workerLevel: 0 }, '2027-01-01')).toMatchObject(fault('plans.assessed-not-yet', 'assessedOn'))
    expect(await tried({})).toMatchObject(fault('plans.level-missing', 'goals.0.familyLevel'))
  })
})

test('[S0-16] a goal that has not risen across two reviews is a signal, once a goal', async () => {
  const { family, params } = await aFamily()
  const [stuck, moving] = [newId(), newId()]
  await agreed(family, [stuck, moving])
  const review = async (day: string, levels: readonly [number, number]) => {
    now = `${day}T10:00:00.000Z` as Instant
    await t.ask(partner, plans.assessGoals, {
      params,
      body: {
        goals: [
          { attainmentId: newId(), goalId: stuck, familyLevel: levels[0] },
          { attainmentId: newId(), goalId: moving, familyLevel: levels[1] },
        ],
      },
    })
    return (await t.ask(partner, engagement.listSignals, { params })).signals
  }
  expect(await review('2026-03-02', [-1, -2])).toEqual([])
  const [signal, ...others] = await review('2026-06-01', [-1, -1])
  expect(others).toEqual([])
  expect(signal).toMatchObject({ kind: 'goal_stalled', goalId: stuck, text: 'Evenings are calm' })
  await t.ask(partner, engagement.answerSignal, {
    params: { ...params, signalId: signal!.signalId },
    body: { answer: 'Tavoitetta pienennettiin.' },
  })
  expect(await review('2026-09-01', [-1, 0])).toHaveLength(1)
})

describe('the answer to what one said oneself', () => {
  test('[S0-16] is read by who said it, and by nobody else of the family', async () => {
    now = '2026-11-09T10:00:00.000Z' as Instant
    const { family, params } = await aFamily()
    const mother = await t.county.familyAccount(family.mother, 'family_adult')
    const father = await t.county.familyAccount(family.father, 'family_adult')
    await t.county.reach(mother, family, 'family_adult', [family.mother, family.child])
    await t.county.reach(father, family, 'family_adult', [family.father, family.mother, family.child])
    await t.county.db.run({
      text: `insert into families.assignment (area_id, family_id, unit_id, restricted, assignment_id, role, worker_id, start_date)
        select area_id, family_id, unit_id, restricted, $2, 'family_partner', $3, '2026-01-10' from families.family where family_id = $1`,
      values: [family.familyId, newId(), partner.workerId],
    })
    const signalId = newId()
    await t.ask(mother, engagement.raiseSignal, { params, body: { signalId, text: 'Aamut eivät helpota.' } })
    const own = async (who: TestWorker) => (await t.ask(who, engagement.listOwnSignals, { params })).signals
    expect(await own(mother)).toMatchObject([
      {
        text: 'Aamut eivät helpota.',
        raisedOn: '2026-11-09',
        answerBy: '2026-11-16',
        answers: partner.name,
        answer: null,
      },
    ])
    await t.ask(partner, engagement.answerSignal, {
      params: { ...params, signalId },
      body: { answer: 'Kotipalvelu tulee aamuihin maanantaista.' },
    })
    expect(await own(mother)).toMatchObject([
      { answer: 'Kotipalvelu tulee aamuihin maanantaista.', answeredOn: '2026-11-09', answeredBy: partner.name },
    ])
    expect(await own(father)).toEqual([])
  })
})

describe('the plan on paper', () => {
  test('is a tagged file in the reader’s language with the family’s words as they were said, and everybody on it is logged', async () => {
    now = '2026-11-09T10:00:00.000Z' as Instant
    const { family, params } = await aFamily()
    await agreed(family, [newId()])
    const { agreed: version } = await t.ask(partner, plans.getPlan, { params })
    const response = await t.call(partner, plans.printVersion, {
      params: { ...params, versionId: version!.versionId },
      query: { language: 'sv', large: 'true' },
    })
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-type']).toBe('application/pdf')
    expect(response.headers['content-disposition']).not.toContain(family.mother.surname)
    const file = response.rawPayload.toString('latin1')
    expect(file.startsWith('%PDF-1.7')).toBe(true)
    expect(file).toMatch(/\/Lang \(sv-FI\)/)
    expect(file).toContain('/StructTreeRoot')
    const [row] = await t.county.db.rows<{ person_ids: string[] }>({
      text: `select person_ids from trust.use_log where event = 'plans.plan-printed' and family_ids @> array[$1::uuid]`,
      values: [family.familyId],
    })
    expect(row!.person_ids.toSorted()).toEqual([family.mother.personId, family.child.personId].toSorted())
  })

  test('is not there for a parent whom the plan is not about', async () => {
    const { family, params } = await aFamily()
    await agreed(family, [newId()])
    const { agreed: version } = await t.ask(partner, plans.getPlan, { params })
    const father = await t.county.familyAccount(family.father, 'family_adult')
    await t.county.reach(father, family, 'family_adult', [family.father])
    const response = await t.call(father, plans.printVersion, { params: { ...params, versionId: version!.versionId } })
    expect(response.statusCode).toBe(404)
  })
})
