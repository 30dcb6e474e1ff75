// The first path through the house: from contact to an agreed plan, as one worker, through HTTP on a real database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract as assessment } from '#rooms/assessment/contract.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { contract as plans } from '#rooms/plans/contract.ts'
import { contract as trust } from '#rooms/trust/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestUnit, type TestWorker } from './support/county.ts'

let t: TestApi
let unit: TestUnit
let partner: TestWorker

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  partner = await t.county.worker('family_partner', unit)
})
afterAll(() => t.stop())

const GAS = { m2: '', m1: '', z0: '', p1: '', p2: '' }

describe('from contact to plan', () => {
  const contactId = newId()
  const familyId = newId()
  const mother = newId()
  const child = newId()
  const needId = newId()
  const versionId = newId()

  test('a contact cannot be decided before its urgency', async () => {
    await t.ask(partner, families.createContact, {
      body: {
        contactId,
        unitId: unit.unitId,
        channel: 'phone',
        contactedBy: 'parent',
        contactName: 'Jenni Lehtovaara',
        consentBasis: 'own_contact',
        ownWords: 'Aamut ovat pahimmat.',
      },
    })
    const early = await t.call(partner, families.openFamily, {
      params: { contactId },
      body: {
        familyId,
        unitId: unit.unitId,
        name: 'Lehtovaara',
        asPartner: true,
        members: [
          { personId: mother, givenName: 'Jenni', surname: 'Lehtovaara', bornOn: '1990-01-01', relation: 'parent' },
        ],
      },
    })
    expect(early.statusCode).toBe(409)
    expect(early.json()).toMatchObject({ why: 'families.urgency-undecided' })
    await t.ask(partner, families.decideUrgency, {
      params: { contactId },
      body: { urgency: 'not_urgent', reason: 'Ei välitöntä vaaraa.', revision: 1 },
    })
  })

  test('the family opens with its people and the caller as its partner', async () => {
    await t.ask(partner, families.openFamily, {
      params: { contactId },
      body: {
        familyId,
        unitId: unit.unitId,
        name: 'Lehtovaara',
        asPartner: true,
        members: [
          { personId: mother, givenName: 'Jenni', surname: 'Lehtovaara', bornOn: '1990-01-01', relation: 'parent' },
          { personId: child, givenName: 'Aatu', surname: 'Lehtovaara', bornOn: '2022-01-01', relation: 'child' },
        ],
      },
    })
    const family = await t.ask(partner, families.getFamily, { params: { familyId } })
    expect(family.members.map((m) => m.givenName)).toEqual(['Jenni', 'Aatu'])
    expect(family.assignments).toMatchObject([{ role: 'family_partner', workerId: partner.workerId }])
    const moved = await t.ask(partner, families.movePhase, {
      params: { familyId },
      body: { to: 'initial_assessment', revision: family.revision },
    })
    expect(moved.phase).toBe('initial_assessment')
  })

  test('needs in own words, then a plan that ties goals to them and is agreed as an immutable version', async () => {
    await t.ask(partner, assessment.saveAssessment, {
      params: { familyId },
      body: {
        assessmentId: newId(),
        personIds: [mother, child],
        strengths: 'Huumori',
        situation: '',
        professionalView: '',
        earlierServices: '',
        revision: 0,
      },
    })
    await t.ask(partner, assessment.saveNeed, {
      params: { familyId, needId },
      body: {
        personIds: [mother, child],
        ownWords: 'Jos aamu menisi ilman huutoa.',
        saidBy: mother,
        professionalView: '',
        recognisedBy: 'family',
        wantsHelp: 'yes',
        domain: 'everyday_life',
        shared: true,
        revision: 0,
      },
    })
    const draft = await t.ask(partner, plans.openDraft, {
      params: { familyId },
      body: { versionId, personIds: [mother, child] },
    })
    expect(draft).toMatchObject({ no: 1, revision: 1 })
    const empty = await t.call(partner, plans.agree, {
      params: { familyId },
      body: { versionId, revision: 1, agreements: [{ personId: mother, manner: 'agreed' }] },
    })
    expect(empty.statusCode).toBe(422)
    const content = {
      personIds: [mother, child],
      goals: [
        {
          goalId: newId(),
          needIds: [needId],
          personIds: [mother, child],
          what: 'Arkiaamut sujuvat',
          howSeen: 'Neljänä aamuna viidestä',
          by: '2027-01-11',
          gas: GAS,
          steps: [
            {
              stepId: newId(),
              what: 'Aamulista',
              ownerKind: 'person',
              ownerId: mother,
              ownerName: 'Jenni',
              due: '2026-12-01',
            },
          ],
        },
      ],
      services: [],
      meetingFrequency: 'Viikoittain',
      reviewBy: '2027-02-01',
      dissentingViews: '',
    }
    const saved = await t.ask(partner, plans.saveDraft, {
      params: { familyId },
      body: { versionId, content, revision: 1 },
    })
    expect(saved).toMatchObject({ saved: true, revision: 2, faults: [], warnings: [] })
    const stale = await t.ask(partner, plans.saveDraft, {
      params: { familyId },
      body: { versionId, content: { ...content, meetingFrequency: 'Toisin' }, revision: 1 },
    })
    expect(stale).toMatchObject({ saved: false, revision: 2 })
    const agreed = await t.ask(partner, plans.agree, {
      params: { familyId },
      body: {
        versionId,
        revision: 2,
        agreements: [
          { personId: mother, manner: 'agreed' },
          { personId: child, manner: 'heard' },
        ],
      },
    })
    expect(agreed).toMatchObject({ no: 1, warnings: [] })
    const plan = await t.ask(partner, plans.getPlan, { params: { familyId } })
    expect(plan.agreed?.content.goals[0]?.needIds).toEqual([needId])
    expect(plan.steps).toMatchObject([{ what: 'Aamulista', doneOn: null }])
    await expect(
      t.county.db.run({ text: "update plans.version set content = '{}' where version_id = $1", values: [versionId] }),
    ).rejects.toThrow(/immutable/)
  })

  test('a later version takes the place of the one before, which stays as it was', async () => {
    const next = newId()
    const draft = await t.ask(partner, plans.openDraft, {
      params: { familyId },
      body: { versionId: next, personIds: [mother, child] },
    })
    await t.ask(partner, plans.agree, {
      params: { familyId },
      body: {
        versionId: next,
        revision: draft.revision,
        agreements: [{ personId: mother, manner: 'agreed' }],
      },
    })
    const { agreed, versions } = await t.ask(partner, plans.getPlan, { params: { familyId } })
    expect(agreed?.versionId).toBe(next)
    expect(versions.map(({ no, state }) => [no, state])).toEqual([
      [2, 'agreed'],
      [1, 'superseded'],
    ])
  })

  test("every one of these reads and writes stands in the family's log, naming the persons", async () => {
    const { rows } = await t.ask(partner, trust.familyLog, { params: { familyId } })
    const events = new Set(rows.map((row) => row.event))
    for (const event of [
      'families.family-opened',
      'families.family-read',
      'plans.plan-agreed',
      'plans.plan-read',
      'assessment.need-saved',
    ])
      expect(events).toContain(event)
    expect(rows.find((row) => row.event === 'families.family-read')?.personIds.toSorted()).toEqual(
      [mother, child].toSorted(),
    )
  })

  test('a colleague of the same unit who is not in the circle finds nothing', async () => {
    const other = await t.county.worker('family_partner', unit)
    for (const entry of [families.getFamily, plans.getPlan, assessment.getAssessment, trust.familyLog])
      expect((await t.call(other, entry, { params: { familyId } })).statusCode).toBe(404)
    const { hits } = await t.ask(other, families.search, { body: { query: 'lehtovaara' } })
    expect(hits).toEqual([])
  })

  test('search folds accents and forgives a slip', async () => {
    for (const query of ['Lehtovaara', 'lehtovara', 'AATU leht'])
      expect((await t.ask(partner, families.search, { body: { query } })).hits[0]?.familyId).toBe(familyId)
  })

  test('a repeated command does nothing twice', async () => {
    const commandId = newId()
    const body = { assignmentId: newId(), role: 'named_worker', workerId: partner.workerId }
    const supervisor = await t.county.worker('supervisor', unit)
    const first = await t.call(supervisor, families.assign, { params: { familyId }, body, commandId })
    const second = await t.call(supervisor, families.assign, { params: { familyId }, body, commandId })
    expect([first.statusCode, second.statusCode]).toEqual([200, 200])
    const { n } = await t.county.db.get<{ n: number }>({
      text: "select count(*)::int as n from families.assignment where family_id = $1 and role = 'named_worker'",
      values: [familyId],
    })
    expect(n).toBe(1)
    const other = await t.call(supervisor, families.assign, {
      params: { familyId },
      body: { ...body, reason: 'toinen' },
      commandId,
    })
    expect(other.json()).toMatchObject({ why: 'edit.command-id-reused' })
  })
})
