// Handing a family over: to another unit it moves, to another county a counted copy goes and the sender's reach ends at once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '#platform/sql.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { contract } from '#rooms/families/contract.ts'
import { contract as plans } from '#rooms/plans/contract.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'
import { startTestApi, type TestApi } from './support/api.ts'

let t: TestApi
let unit: TestUnit
let lead: TestWorker
let partner: TestWorker

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  lead = await t.county.worker('coordinator', unit)
  partner = await t.county.worker('family_partner', unit)
})
afterAll(() => t.stop())

/** A coordinator of a unit in the other county. */
async function otherCounty(): Promise<{ unitId: number; lead: TestWorker; partner: TestWorker }> {
  const organisationId = newId()
  const { db } = t.county
  await db.run(
    sql`insert into organisations.organisation (area_id, organisation_id, name, sector) values (98, ${organisationId}, 'Toinen hyvinvointialue', 'county')`,
  )
  const { unit_id: unitId } = await db.get(
    sql<{
      unit_id: number
    }>`insert into organisations.unit (area_id, organisation_id, name) values (98, ${organisationId}, 'Perhekeskus Ranta') returning unit_id`,
  )
  const make = async (role: 'coordinator' | 'family_partner') => {
    const worker = await t.county.worker(role, unit)
    // The same person at work in the other county: made there from the start.
    const [workerId, accountId] = [newId(), newId()]
    await db.run(
      sql`insert into organisations.worker (area_id, worker_id, organisation_id, given_name, surname, title) values (98, ${workerId}, ${organisationId}, 'Tuija', ${role}, ${role})`,
    )
    await db.run(
      sql`insert into organisations.worker_role (area_id, worker_id, unit_id, role) values (98, ${workerId}, ${unitId}, ${role})`,
    )
    await db.run(
      sql`insert into trust.account (area_id, account_id, email, worker_id) values (98, ${accountId}, ${`${workerId}@esimerkki.example`}, ${workerId})`,
    )
    await db.run(
      sql`update trust.session set area_id = 98, account_id = ${accountId} where account_id = ${worker.accountId}`,
    )
    return { ...worker, workerId, accountId }
  }
  return { unitId, lead: await make('coordinator'), partner: await make('family_partner') }
}

const SAFE = 'Turvakoti, Salmitie 4'

/** A family with something in every part; the mother is under a safety ban and the teenager keeps one need from her. */
async function fullFamily(): Promise<TestFamily & { assignmentId: string }> {
  const family = await t.county.family(unit, { safetyBan: true })
  const { db } = t.county
  const [assignmentId, meetingId] = [newId(), newId()]
  await db.run(
    sql`insert into families.assignment (area_id, family_id, unit_id, assignment_id, role, worker_id, start_date) values (99, ${family.familyId}, ${unit.unitId}, ${assignmentId}, 'family_partner', ${partner.workerId}, '2026-01-05')`,
  )
  await t.county.circle(partner, family, 'family_partner')
  await db.run(
    sql`insert into families.guardianship (area_id, family_id, unit_id, child_id, guardian_id, start_date) values (99, ${family.familyId}, ${unit.unitId}, ${family.child.personId}, ${family.mother.personId}, '2026-01-05')`,
  )
  await db.run(sql`insert into families.contact_detail (area_id, family_id, unit_id, detail_id, person_id, kind, value, protected, start_date) values
    (99, ${family.familyId}, ${unit.unitId}, ${newId()}, ${family.mother.personId}, 'address', ${SAFE}, true, '2026-01-05'),
    (99, ${family.familyId}, ${unit.unitId}, ${newId()}, ${family.father.personId}, 'phone', '0990 111 2222', false, '2026-01-05')`)
  await db.run(sql`insert into engagement.meeting (area_id, family_id, unit_id, meeting_id, person_ids, organisation_id, worker_id, starts_at, created_by) values
    (99, ${family.familyId}, ${unit.unitId}, ${meetingId}, array[${family.child.personId}::uuid], ${unit.organisationId}, ${partner.workerId}, now() + interval '1 day', ${partner.accountId})`)
  await db.run(
    sql`insert into engagement.place (area_id, family_id, unit_id, meeting_id, protected, kind, place) values (99, ${family.familyId}, ${unit.unitId}, ${meetingId}, true, 'home', ${SAFE})`,
  )
  await db.run(sql`insert into engagement.note (area_id, family_id, unit_id, note_id, person_ids, organisation_id, on_day, text, hidden_from, created_by, author) values
    (99, ${family.familyId}, ${unit.unitId}, ${newId()}, array[${family.teen.personId}::uuid], ${unit.organisationId}, current_date, 'Nuoren oma asia', array[${family.mother.personId}::uuid], ${partner.accountId}, 'Testi')`)
  return { ...family, assignmentId }
}

const propose = (family: TestFamily, to: { areaId: number; unitId: number }, parts: readonly string[]) => {
  const transferId = newId()
  return {
    transferId,
    sent: t.call(lead, contract.proposeTransfer, {
      params: { familyId: family.familyId },
      body: {
        transferId,
        toAreaId: to.areaId,
        toUnitId: to.unitId,
        parts,
        basis: 'consent',
        basisWords: 'Perheen suostumus 1.11.',
        message: 'Muutto kuun vaihteessa',
      },
    }),
  }
}

const decide = (who: TestWorker, transferId: string, what: 'accept' | 'return' | 'withdraw', reason = '') =>
  t.call(who, contract.decideTransfer, { params: { transferId }, body: { what, reason } })

const COUNTED = [
  'families.member',
  'families.guardianship',
  'families.contact_detail',
  'engagement.meeting',
  'engagement.note',
  'engagement.place',
  'families.assignment',
] as const

async function counts(area: number, family: TestFamily): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const table of COUNTED)
    found[table] = (
      await t.county.db.get<{ n: number }>({
        text: `select count(*)::int as n from ${table} where area_id = $1 and family_id = $2`,
        values: [area, family.familyId],
      })
    ).n
  return found
}

describe('to another unit of the county', () => {
  test('[S0-11] the family moves with everything, the sender is out at once, the receiver lists it', async () => {
    const to = await t.county.unit(unit.organisationId, 'Perhekeskus Mylly')
    const receiver = await t.county.worker('supervisor', to)
    const family = await fullFamily()
    const before = await counts(99, family)
    const { transferId, sent } = propose(family, { areaId: 99, unitId: to.unitId }, [])
    expect((await sent).statusCode).toBe(200)
    // Until it is accepted the receiver sees a proposal, not the family.
    const params = { familyId: family.familyId }
    expect((await t.call(receiver, contract.getFamily, { params })).statusCode).toBe(404)
    const [waiting] = (await t.ask(receiver, contract.listTransfers, {})).transfers
    expect(waiting).toMatchObject({ transferId, incoming: true, children: 2, state: 'proposed' })
    // The sender cannot accept its own; the receiver cannot withdraw another's.
    expect((await decide(lead, transferId, 'accept')).statusCode).toBe(404)
    expect((await decide(receiver, transferId, 'withdraw')).statusCode).toBe(404)
    expect((await decide(receiver, transferId, 'accept')).statusCode).toBe(200)
    expect(await counts(99, family)).toEqual(before)
    for (const who of [lead, partner]) expect((await t.call(who, contract.getFamily, { params })).statusCode).toBe(404)
    const { unitId, assignments } = await t.ask(receiver, contract.getFamily, { params })
    expect([unitId, assignments.every(({ endDate }) => endDate !== null)]).toEqual([to.unitId, true])
    expect(
      (await t.ask(lead, contract.listTransfers, {})).transfers.find((each) => each.transferId === transferId),
    ).toMatchObject({ state: 'accepted', familyId: null, familyName: null })
    expect((await decide(receiver, transferId, 'accept')).statusCode).toBe(409)
  })

  test('a returned proposal says why, and nothing has changed', async () => {
    const to = await t.county.unit(unit.organisationId, 'Perhekeskus Koski')
    const receiver = await t.county.worker('coordinator', to)
    const family = await fullFamily()
    const { transferId, sent } = propose(family, { areaId: 99, unitId: to.unitId }, [])
    await sent
    expect((await propose(family, { areaId: 99, unitId: to.unitId }, []).sent.then((r) => r.json())).why).toBe(
      'families.transfer-open',
    )
    expect((await decide(receiver, transferId, 'return')).json().fields[0].why).toBe('families.return-reason-missing')
    expect((await decide(receiver, transferId, 'return', 'Ei kuulu alueeseemme')).statusCode).toBe(200)
    expect((await t.call(partner, contract.getFamily, { params: { familyId: family.familyId } })).statusCode).toBe(200)
    const mine = (await t.ask(lead, contract.listTransfers, {})).transfers.find(
      (each) => each.transferId === transferId,
    )
    expect(mine).toMatchObject({ state: 'returned', returnReason: 'Ei kuulu alueeseemme' })
  })

  test('a restricted family is not handed over to a unit, which could not see it', async () => {
    const family = await t.county.family(unit, { restricted: true })
    await t.county.circle(partner, family, 'family_partner')
    const answer = await t.call(partner, contract.proposeTransfer, {
      params: { familyId: family.familyId },
      body: {
        transferId: newId(),
        toAreaId: 99,
        toUnitId: unit.unitId,
        parts: [],
        basis: 'statute',
        basisWords: 'Muutto',
      },
    })
    expect(answer.json().fields[0].why).toBe('families.transfer-restricted')
  })
})

describe('to another county', () => {
  test('[S4-17] [S0-11] what may go is there row by row, what must stay stays, nothing lost, nothing leaked, and the sender is out', async () => {
    const there = await otherCounty()
    const family = await fullFamily()
    const params = { familyId: family.familyId }
    const before = await counts(99, family)
    const { transferId, sent } = propose(family, { areaId: 98, unitId: there.unitId }, ['contact', 'notes'])
    expect((await sent).statusCode).toBe(200)
    expect((await t.call(there.lead, contract.getFamily, { params })).statusCode).toBe(404)
    const [waiting] = (await t.ask(there.lead, contract.listTransfers, {})).transfers
    expect(JSON.stringify(waiting)).not.toContain(SAFE)
    const accepted = await decide(there.lead, transferId, 'accept')
    expect([accepted.statusCode, accepted.json().familyId]).toEqual([200, family.familyId])
    // Nothing lost: the sender's record is whole, for its time.
    const after = await counts(99, family)
    expect(after).toEqual(before)
    // What may go is counted; places and who answered stay.
    expect(await counts(98, family)).toEqual({ ...before, 'engagement.place': 0, 'families.assignment': 0 })
    // The sender's people reach neither record.
    for (const who of [lead, partner]) expect((await t.call(who, contract.getFamily, { params })).statusCode).toBe(404)
    const [left] = await t.county.db.rows(
      sql<{
        phase: string
        restricted: boolean
      }>`select phase, restricted from families.family where area_id = 99 and family_id = ${family.familyId}`,
    )
    expect(left).toEqual({ phase: 'closed', restricted: true })
    // The receiver lists it, names a partner, and only then is the content open.
    expect((await t.ask(there.lead, contract.getFamily, { params })).phase).toBe('initial_assessment')
    expect((await t.call(there.lead, engagement.listNotes, { params })).statusCode).toBe(403)
    await t.ask(there.lead, contract.assign, {
      params,
      body: {
        assignmentId: newId(),
        role: 'family_partner',
        workerId: there.partner.workerId,
        reason: 'Siirtynyt perhe',
      },
    })
    expect((await t.ask(there.partner, engagement.listNotes, { params })).notes.map(({ text }) => text)).toEqual([
      'Nuoren oma asia',
    ])
    // The safety ban went along: the protected address opens to those who must know it, and the bans' marks stand in the copy.
    const { details } = await t.ask(there.partner, contract.getDetails, { params })
    expect(details.map(({ value, protected: isProtected }) => [value, isProtected]).toSorted()).toEqual([
      ['0990 111 2222', false],
      [SAFE, true],
    ])
    const worker = await t.county.db.rows(
      sql<{
        n: number
      }>`select cardinality(hidden_from)::int as n from engagement.note where area_id = 98 and family_id = ${family.familyId}`,
    )
    expect(worker).toEqual([{ n: 1 }])
    // The plan was not chosen, so there is none to read.
    expect(await t.call(there.partner, plans.getPlan, { params }).then((r) => r.body)).not.toContain('"versionId":"')
    // Both counties' logs know; the provenance stands with the record.
    const logs = await t.county.db.rows(
      sql<{
        area_id: number
      }>`select distinct area_id from trust.use_log where event = 'families.transfer-decided' and family_ids @> array[${family.familyId}::uuid] order by area_id`,
    )
    expect(logs.map(({ area_id }) => area_id)).toEqual([98, 99])
    const { transfers } = await t.ask(there.partner, contract.getResponsible, { params })
    expect(transfers).toMatchObject([{ direction: 'in', state: 'accepted', parts: ['contact', 'notes'] }])
  })
})

/** Proposes a restricted family to one worker by name. */
const proposeByName = (family: TestFamily, to: { areaId: number; unitId: number; workerId: string }) => {
  const transferId = newId()
  return {
    transferId,
    sent: t.call(partner, contract.proposeTransfer, {
      params: { familyId: family.familyId },
      body: {
        transferId,
        toAreaId: to.areaId,
        toUnitId: to.unitId,
        toWorkerId: to.workerId,
        parts: ['contact', 'notes'],
        basis: 'consent',
        basisWords: 'Perheen suostumus 1.11.',
        message: 'Sovittu puhelimessa',
      },
    }),
  }
}

async function restrictedFamily(): Promise<TestFamily> {
  const family = await t.county.family(unit, { restricted: true })
  await t.county.circle(partner, family, 'family_partner')
  await t.county.db
    .run(sql`insert into engagement.note (area_id, family_id, unit_id, restricted, note_id, person_ids, organisation_id, on_day, text, created_by, author) values
    (99, ${family.familyId}, ${unit.unitId}, true, ${newId()}, array[${family.child.personId}::uuid], ${unit.organisationId}, current_date, 'Rajoitetun perheen asia', ${partner.accountId}, 'Testi')`)
  return family
}

describe('[S4-17] [S0-11] a restricted family goes to one worker by name', () => {
  test('within the county: nobody else of either unit learns of it, the one who takes it answers for it at once', async () => {
    const to = await t.county.unit(unit.organisationId, 'Perhekeskus Lampi')
    const [receiver, colleague, theirLead] = [
      await t.county.worker('family_partner', to),
      await t.county.worker('family_partner', to),
      await t.county.worker('supervisor', to),
    ]
    const family = await restrictedFamily()
    const params = { familyId: family.familyId }
    const { workers } = await t.ask(partner, contract.listReceivingWorkers, {
      params: { areaId: '99', unitId: String(to.unitId) },
    })
    expect(workers.map(({ workerId }) => workerId).toSorted()).toEqual(
      [receiver.workerId, colleague.workerId].toSorted(),
    )
    const { transferId, sent } = proposeByName(family, { areaId: 99, unitId: to.unitId, workerId: receiver.workerId })
    expect((await sent).statusCode).toBe(200)
    for (const who of [lead, colleague, theirLead]) {
      const list = await t.ask(who, contract.listTransfers, {})
      expect(list.transfers.map((each) => each.transferId)).not.toContain(transferId)
      for (const what of ['accept', 'return', 'withdraw'] as const)
        expect((await decide(who, transferId, what, 'Ei kuulu meille')).statusCode).toBe(404)
    }
    const [mine] = (await t.ask(receiver, contract.listTransfers, {})).transfers
    expect(mine).toMatchObject({
      transferId,
      incoming: true,
      byName: true,
      familyId: null,
      familyName: null,
      children: 2,
    })
    expect((await t.call(receiver, contract.getFamily, { params })).statusCode).toBe(404)
    expect((await decide(receiver, transferId, 'accept')).json()).toEqual({ familyId: family.familyId })
    expect((await t.ask(receiver, engagement.listNotes, { params })).notes.map(({ text }) => text)).toEqual([
      'Rajoitetun perheen asia',
    ])
    const { unitId, assignments } = await t.ask(receiver, contract.getFamily, { params })
    expect([unitId, assignments.filter(({ endDate }) => endDate === null).map(({ role }) => role)]).toEqual([
      to.unitId,
      ['family_partner'],
    ])
    for (const who of [partner, lead, colleague, theirLead])
      expect((await t.call(who, contract.getFamily, { params })).statusCode).toBe(404)
    // Who sent it sees that it was taken, and no name.
    expect((await t.ask(partner, contract.listTransfers, {})).transfers).toContainEqual(
      expect.objectContaining({ transferId, state: 'accepted', familyName: null }),
    )
  })

  test('to another county: the copy is restricted too, the named one reads it, the lists of both counties do not', async () => {
    const there = await otherCounty()
    const family = await restrictedFamily()
    const params = { familyId: family.familyId }
    const wrong = await proposeByName(family, { areaId: 98, unitId: there.unitId, workerId: there.lead.workerId }).sent
    expect(wrong.json().fields[0].why).toBe('families.worker-not-found')
    const { transferId, sent } = proposeByName(family, {
      areaId: 98,
      unitId: there.unitId,
      workerId: there.partner.workerId,
    })
    expect((await sent).statusCode).toBe(200)
    expect((await t.ask(there.lead, contract.listTransfers, {})).transfers).toEqual([])
    expect((await decide(there.partner, transferId, 'accept')).statusCode).toBe(200)
    expect((await t.ask(there.partner, engagement.listNotes, { params })).notes).toHaveLength(1)
    expect((await t.call(there.lead, contract.getFamily, { params })).statusCode).toBe(404)
    expect((await t.call(partner, contract.getFamily, { params })).statusCode).toBe(404)
    const rows = await t.county.db.rows(
      sql<{
        area: number
        restricted: boolean
      }>`select area_id as area, restricted from families.family where family_id = ${family.familyId} order by area_id`,
    )
    expect(rows).toEqual([
      { area: 98, restricted: true },
      { area: 99, restricted: true },
    ])
  })
})

describe('[S4-17] a family that the receiving county has had before', () => {
  test('comes in beside what is there: nothing is overwritten, and joined if the receiver says so', async () => {
    const there = await otherCounty()
    const family = await fullFamily()
    const out = propose(family, { areaId: 98, unitId: there.unitId }, ['contact', 'notes'])
    await out.sent
    expect((await decide(there.lead, out.transferId, 'accept')).statusCode).toBe(200)
    const params = { familyId: family.familyId }
    await t.ask(there.lead, contract.assign, {
      params,
      body: { assignmentId: newId(), role: 'family_partner', workerId: there.partner.workerId, reason: 'Siirto' },
    })
    // There the mother has another name by now, and something is written.
    await t.county.db.run(
      sql`update families.person set surname = 'Uusinimi' where area_id = 98 and person_id = ${family.mother.personId}`,
    )
    await t.ask(there.partner, engagement.writeNote, {
      params,
      body: {
        noteId: newId(),
        meetingId: null,
        personIds: [family.child.personId],
        text: 'Toisessa kunnassa kirjattu',
        nextStep: '',
        shared: false,
        corrects: null,
      },
    })
    const whole = async (area: number, id: string) =>
      t.county.db.rows<{ said: unknown }>({
        text: `select to_jsonb(n) as said from engagement.note n where area_id = $1 and family_id = $2 order by note_id`,
        values: [area, id],
      })
    const before = await whole(99, family.familyId)
    // Home again.
    const backId = newId()
    await t.ask(there.lead, contract.proposeTransfer, {
      params,
      body: {
        transferId: backId,
        toAreaId: 99,
        toUnitId: unit.unitId,
        parts: ['contact', 'notes'],
        basis: 'consent',
        basisWords: 'Perhe muutti takaisin',
      },
    })
    const waiting = (await t.ask(lead, contract.listTransfers, {})).transfers.find(
      ({ transferId }) => transferId === backId,
    )
    expect(waiting).toMatchObject({ known: 'family' })
    const taken = await t.call(lead, contract.decideTransfer, {
      params: { transferId: backId },
      body: { what: 'accept', reason: '', join: true },
    })
    const again: string = taken.json().familyId
    expect(again).not.toBe(family.familyId)
    // The earlier record is as it was, word for word; the new one has what came.
    expect(await whole(99, family.familyId)).toEqual(before)
    expect(await whole(99, again)).toHaveLength(before.length + 1)
    const names = await t.county.db.rows(
      sql<{
        surname: string
      }>`select surname from families.person where area_id = 99 and person_id = ${family.mother.personId}`,
    )
    expect(names).toEqual([{ surname: family.mother.surname }])
    // Whoever is named for the new one reads the earlier one beside it, and cannot write there.
    const partnerAgain = await t.county.worker('family_partner', unit)
    await t.ask(lead, contract.assign, {
      params: { familyId: again },
      body: { assignmentId: newId(), role: 'family_partner', workerId: partnerAgain.workerId, reason: 'Palasi' },
    })
    const texts = async (id: string) =>
      (await t.ask(partnerAgain, engagement.listNotes, { params: { familyId: id } })).notes.map(({ text }) => text)
    expect((await texts(again)).toSorted()).toEqual(['Nuoren oma asia', 'Toisessa kunnassa kirjattu'])
    expect(await texts(family.familyId)).toEqual(['Nuoren oma asia'])
    expect((await t.ask(partnerAgain, contract.listMerges, { params: { familyId: again } })).merges).toMatchObject([
      { familyId: family.familyId, is: 'other' },
    ])
    expect(
      (await t.ask(partnerAgain, contract.getResponsible, { params: { familyId: again } })).transfers[0]!.saidOtherwise,
    ).toMatchObject([{ personId: family.mother.personId, surname: 'Uusinimi' }])
    // Who answers no more reads neither.
    const next = await t.county.worker('family_partner', unit)
    await t.ask(lead, contract.assign, {
      params: { familyId: again },
      body: { assignmentId: newId(), role: 'family_partner', workerId: next.workerId, reason: 'Vaihtui' },
    })
    for (const familyId of [again, family.familyId])
      expect((await t.call(partnerAgain, engagement.listNotes, { params: { familyId } })).statusCode).toBe(404)
  })

  test('without joining the earlier record stays closed to everybody', async () => {
    const there = await otherCounty()
    const family = await fullFamily()
    const out = propose(family, { areaId: 98, unitId: there.unitId }, [])
    await out.sent
    await decide(there.lead, out.transferId, 'accept')
    const backId = newId()
    await t.ask(there.lead, contract.proposeTransfer, {
      params: { familyId: family.familyId },
      body: {
        transferId: backId,
        toAreaId: 99,
        toUnitId: unit.unitId,
        parts: [],
        basis: 'consent',
        basisWords: 'Palaa',
      },
    })
    const again: string = (await decide(lead, backId, 'accept')).json().familyId
    await t.ask(lead, contract.assign, {
      params: { familyId: again },
      body: { assignmentId: newId(), role: 'family_partner', workerId: partner.workerId, reason: 'Palasi' },
    })
    expect((await t.call(partner, contract.getFamily, { params: { familyId: family.familyId } })).statusCode).toBe(404)
    expect((await t.ask(partner, contract.listMerges, { params: { familyId: again } })).merges).toEqual([])
  })
})
