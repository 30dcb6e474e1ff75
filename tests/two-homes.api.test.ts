// One family of two homes from the first contact to the follow-up, under a safety ban and a young person's ban: what each of the parents
// and the partner organisation sees on the way, and what never reaches them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '#platform/sql.ts'
import { contract as assessment } from '#rooms/assessment/contract.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract as families } from '#rooms/families/contract.ts'
import { contract as plans } from '#rooms/plans/contract.ts'
import { contract as trust } from '#rooms/trust/contract.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'

const REFUGE = 'Salapolku 7'
const PLACE = 'Turvakodin olohuone'
const SECRET = 'En halua isän tietävän, että pelkään.'
const COMMON = 'Että viikonvaihdot sujuisivat ilman riitaa.'
const GAS = { m2: '', m1: '', z0: '', p1: '', p2: '' }

let t: TestApi
let unit: TestUnit
let partner: TestWorker
let helper: TestWorker
let mother: TestWorker
let father: TestWorker
let teen: TestWorker
let ours: TestFamily
const contactId = newId()
const familyId = newId()
const params = { familyId }
const [jenni, oskari, elias] = [newId(), newId(), newId()] as [string, string, string]
const [secretNeed, commonNeed, versionId] = [newId(), newId(), newId()]
const startsAt = new Date(Date.now() + 86_400_000).toISOString()

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit(undefined, 'Perhekeskus Salmi')
  partner = await t.county.worker('family_partner', unit)
  const ngo = await t.county.unit(await t.county.organisation('Vierellä ry', 'ngo'), 'Vierellä ry')
  helper = await t.county.worker('partner_worker', ngo)
})
afterAll(() => t.stop())

/** Everything a reader can ask of the family, as one text. */
async function allThat(who: TestWorker): Promise<string> {
  const answers = await Promise.all(
    [
      families.getFamily,
      families.getDetails,
      assessment.getAssessment,
      assessment.listNeeds,
      engagement.listMeetings,
      engagement.listNotes,
      trust.familyLog,
    ].map((entry) => t.call(who, entry, { params })),
  )
  return answers.map(({ body }) => body).join('\n')
}

describe('[S3-2] a family of two homes, from contact to follow-up', () => {
  test('the mother makes contact, and the family opens with two homes, joint guardians and her safety ban', async () => {
    await t.ask(partner, families.createContact, {
      body: {
        contactId,
        unitId: unit.unitId,
        channel: 'phone',
        contactedBy: 'parent',
        contactName: 'Jenni Salmi',
        consentBasis: 'own_contact',
        ownWords: COMMON,
        concerns: [{ personId: elias, givenName: 'Elias', surname: 'Salmi', bornOn: '2011-04-04', isChild: true }],
        urgency: 'days',
        urgencyReason: 'Turvassa, mutta kuormittunut.',
      },
    })
    const person = (personId: string, givenName: string, bornOn: string, more: object) => ({
      personId,
      givenName,
      surname: 'Salmi',
      bornOn,
      ...more,
    })
    await t.ask(partner, families.openFamily, {
      params: { contactId },
      body: {
        familyId,
        unitId: unit.unitId,
        name: 'Salmi',
        asPartner: true,
        members: [
          person(jenni, 'Jenni', '1985-01-01', { relation: 'parent', safetyBan: true }),
          person(oskari, 'Oskari', '1983-01-01', { relation: 'parent', home: 'other_home' }),
          person(elias, 'Elias', '2011-04-04', { relation: 'child', home: 'both' }),
        ],
      },
    })
    for (const guardianId of [jenni, oskari])
      await t.ask(partner, families.setGuardianship, {
        params,
        body: { childId: elias, guardianId, authority: 'shared', startDate: '2011-04-04' },
      })
    await t.ask(partner, families.addDetail, {
      params,
      body: { detailId: newId(), personId: jenni, kind: 'address', value: REFUGE },
    })
    const who = (personId: string) => ({ personId, givenName: '', surname: '' })
    ours = {
      familyId,
      unitId: unit.unitId,
      mother: who(jenni),
      father: who(oskari),
      child: who(elias),
      teen: who(elias),
    }
    const { members } = await t.ask(partner, families.getFamily, { params })
    expect(members.map(({ home }) => home).toSorted()).toEqual(['both', 'here', 'other_home'])
    mother = await t.county.familyAccount(ours.mother, 'family_adult')
    father = await t.county.familyAccount(ours.father, 'family_adult')
    teen = await t.county.familyAccount(ours.teen, 'young_person')
    await t.county.reach(mother, ours, 'family_adult', [ours.mother, ours.teen])
    await t.county.reach(father, ours, 'family_adult', [ours.father, ours.teen])
    await t.county.reach(teen, ours, 'young_person', [ours.teen])
    await t.county.circle(helper, ours, 'partner_worker')
  })

  test('needs are written in own words; what Elias keeps from his father is assessed and kept', async () => {
    const { revision } = await t.ask(partner, families.getFamily, { params })
    await t.ask(partner, families.movePhase, { params, body: { to: 'initial_assessment', revision } })
    await t.ask(partner, assessment.saveAssessment, {
      params,
      body: {
        assessmentId: newId(),
        personIds: [elias],
        strengths: 'Pyöräily',
        situation: '',
        professionalView: '',
        earlierServices: '',
        revision: 0,
      },
    })
    for (const [needId, ownWords] of [
      [secretNeed, SECRET],
      [commonNeed, COMMON],
    ])
      await t.ask(partner, assessment.saveNeed, {
        params: { familyId, needId: needId! },
        body: {
          personIds: [elias],
          ownWords,
          saidBy: elias,
          professionalView: '',
          recognisedBy: 'family',
          wantsHelp: 'yes',
          domain: 'everyday_life',
          shared: true,
          revision: 0,
        },
      })
    expect(await allThat(father)).toContain(SECRET)
    await t.ask(partner, trust.decideYoungBan, {
      params,
      body: {
        banId: newId(),
        personId: elias,
        guardianId: oskari,
        item: { kind: 'need', id: secretNeed },
        reason: 'Tieto isällä pahentaisi riitaa.',
        maturity: '15-vuotias, ymmärtää mitä kielto tarkoittaa.',
      },
    })
  })

  test('a plan is agreed, and a meeting is held at a place that a safety ban hides', async () => {
    const personIds = [elias]
    await t.ask(partner, plans.openDraft, { params, body: { versionId, personIds } })
    const content = {
      personIds,
      goals: [
        {
          goalId: newId(),
          needIds: [commonNeed],
          personIds,
          what: 'Vaihdot sujuvat',
          howSeen: 'Kolme neljästä ilman riitaa',
          by: '2027-01-11',
          gas: GAS,
          steps: [
            {
              stepId: newId(),
              what: 'Kalenteri',
              ownerKind: 'worker',
              ownerId: null,
              ownerName: 'Perhekumppani',
              due: '2026-12-20',
            },
          ],
        },
      ],
      services: [],
      meetingFrequency: 'Viikoittain',
      reviewBy: '2027-02-01',
      dissentingViews: '',
    }
    await t.ask(partner, plans.saveDraft, { params, body: { versionId, content, revision: 1 } })
    await t.ask(partner, plans.agree, {
      params,
      body: { versionId, revision: 2, agreements: [{ personId: elias, manner: 'agreed' }] },
    })
    const { revision } = await t.ask(partner, families.getFamily, { params })
    await t.ask(partner, families.movePhase, { params, body: { to: 'change', revision } })
    const meetingId = newId()
    await t.ask(partner, engagement.planMeeting, {
      params,
      body: { meetingId, startsAt, personIds: [elias], place: { kind: 'office', text: PLACE } },
    })
    await t.county.db.run(
      sql`update engagement.meeting set starts_at = now() - interval '1 hour' where meeting_id = ${meetingId}`,
    )
    await t.ask(partner, engagement.markMeeting, {
      params: { familyId, meetingId },
      body: { markId: newId(), state: 'held', revision: 1 },
    })
    await t.ask(partner, engagement.writeNote, {
      params,
      body: { noteId: newId(), personIds: [elias], text: 'Puhuttiin viikonvaihdoista.', shared: true },
    })
    expect(await t.ask(partner, families.getFamily, { params })).toMatchObject({ phase: 'change' })
  })

  test('each sees what is theirs: the father no place, no secret and no mother’s record; the mother and Elias their own', async () => {
    const [hers, his, eliass] = [await allThat(mother), await allThat(father), await allThat(teen)]
    expect(his).toContain(COMMON)
    expect(his).toContain('Puhuttiin viikonvaihdoista.')
    for (const hidden of [SECRET, secretNeed, REFUGE, PLACE, jenni, 'Perhekeskus Salmi'])
      expect({ hidden, seen: his.includes(hidden) }).toEqual({ hidden, seen: false })
    expect(hers).toContain(SECRET)
    expect(hers).toContain(COMMON)
    expect(hers).not.toContain('"bornOn":"1983-01-01"')
    expect(eliass).toContain(SECRET)
    expect(eliass).not.toContain(REFUGE)
  })

  test('the partner organisation sees nothing of what is not its service', async () => {
    const theirs = await allThat(helper)
    for (const hidden of [SECRET, COMMON, REFUGE, PLACE, 'Puhuttiin viikonvaihdoista.', 'Elias', 'Jenni'])
      expect({ hidden, seen: theirs.includes(hidden) }).toEqual({ hidden, seen: false })
  })

  test('the ending with what is open says why, and the follow-up is somebody’s task', async () => {
    const move = async (to: string, reason: string | null) => {
      const { revision } = await t.ask(partner, families.getFamily, { params })
      return await t.call(partner, families.movePhase, { params, body: { to, reason, revision } })
    }
    expect((await move('controlled_ending', null)).statusCode).toBe(200)
    expect((await move('follow_up', null)).statusCode).toBe(422)
    expect((await move('follow_up', 'Perhe muuttaa, loppukeskustelu käytiin puhelimessa.')).statusCode).toBe(200)
    const { n } = await t.county.db.get(
      sql<{
        n: number
      }>`select count(*)::int as n from families.task where family_id = ${familyId} and kind = 'follow_up' and worker_id = ${partner.workerId} and done_at is null`,
    )
    expect(n).toBe(1)
    expect(await allThat(father)).not.toContain(SECRET)
  })
})
