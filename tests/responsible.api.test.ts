// Who answers for a family, who stands in and for how long, on a real database through the whole walk.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Clock } from '#platform/clock.ts'
import { systemClock } from '#platform/clock.ts'
import { addDays, type Day } from '#kit/day.ts'
import { sql } from '#platform/sql.ts'
import { contract as engagement } from '#rooms/engagement/contract.ts'
import { aMeeting } from '#rooms/engagement/seed.ts'
import { contract as organisations } from '#rooms/organisations/contract.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from './support/county.ts'
import { startTestApi, type TestApi } from './support/api.ts'
import { contract } from '#rooms/families/contract.ts'

let t: TestApi
let unit: TestUnit
let lead: TestWorker
let supervisor: TestWorker
const clock: Clock = systemClock
const today = (): Day => clock.today()

beforeAll(async () => {
  t = await startTestApi()
  unit = await t.county.unit()
  supervisor = await t.county.worker('supervisor', unit)
  lead = await t.county.worker('coordinator', unit)
})
afterAll(() => t.stop())

async function answeredBy(
  worker: TestWorker,
  options: { restricted?: boolean; phase?: string } = {},
): Promise<TestFamily & { assignmentId: string }> {
  const family = await t.county.family(unit, options)
  const assignmentId = newId()
  await t.county.db
    .run(sql`insert into families.assignment (area_id, family_id, unit_id, restricted, assignment_id, role, worker_id, start_date)
    select area_id, family_id, unit_id, restricted, ${assignmentId}, 'family_partner', ${worker.workerId}, '2026-01-05' from families.family where family_id = ${family.familyId}`)
  await t.county.circle(worker, family, 'family_partner')
  return { ...family, assignmentId }
}

const reads = async (worker: TestWorker, family: TestFamily): Promise<number> =>
  (await t.call(worker, contract.getDetails, { params: { familyId: family.familyId } })).statusCode

describe('naming who answers', () => {
  test('[S0-2] one partner at a time: the next one is let in, the one before is out at once, and history says who, from when to when and why', async () => {
    const [before, next] = [
      await t.county.worker('family_partner', unit),
      await t.county.worker('family_partner', unit),
    ]
    const family = await answeredBy(before)
    const params = { familyId: family.familyId }
    await t.ask(lead, contract.assign, {
      params,
      body: {
        assignmentId: newId(),
        role: 'family_partner',
        workerId: next.workerId,
        reason: 'Työnjako muuttui',
        handover: 'Avain on aulassa.',
      },
    })
    expect([await reads(before, family), await reads(next, family)]).toEqual([404, 200])
    const { assignments, handovers } = await t.ask(next, contract.getResponsible, { params })
    expect(
      assignments.map(({ workerId, endDate, reason, endReason }) => [workerId, endDate, reason, endReason]),
    ).toEqual([
      [next.workerId, null, 'Työnjako muuttui', ''],
      [before.workerId, today(), '', 'Työnjako muuttui'],
    ])
    expect(handovers.map(({ text, toName }) => [text, toName])).toEqual([['Avain on aulassa.', next.name]])
    // What the next one must know is content: not for the unit's list.
    expect((await t.ask(lead, contract.getResponsible, { params })).handovers).toEqual([])
  })

  test('a named worker of one child beside another of the other, and one who is not a member is refused', async () => {
    const family = await answeredBy(await t.county.worker('family_partner', unit))
    const [one, other] = [await t.county.worker('social_worker', unit), await t.county.worker('social_worker', unit)]
    const params = { familyId: family.familyId }
    for (const [worker, person] of [
      [one, family.child],
      [other, family.teen],
    ] as const)
      await t.ask(lead, contract.assign, {
        params,
        body: {
          assignmentId: newId(),
          role: 'named_worker',
          workerId: worker.workerId,
          personId: person.personId,
          reason: 'SHL 42 §',
        },
      })
    const { assignments } = await t.ask(lead, contract.getResponsible, { params })
    expect(assignments.filter(({ role, endDate }) => role === 'named_worker' && endDate === null)).toHaveLength(2)
    const stranger = await t.call(lead, contract.assign, {
      params,
      body: { assignmentId: newId(), role: 'named_worker', workerId: one.workerId, personId: newId() },
    })
    expect(stranger.json().fields).toEqual([{ field: 'personId', why: 'families.person-not-found' }])
  })

  test('a child’s social worker is qualified, in force that day, and answers for thirty children at the most', async () => {
    const family = await answeredBy(await t.county.worker('family_partner', unit))
    const params = { familyId: family.familyId }
    const plain = await t.county.worker('social_worker', unit)
    const appoint = (worker: TestWorker) =>
      t.call(lead, contract.assign, {
        params,
        body: {
          assignmentId: newId(),
          role: 'child_social_worker',
          workerId: worker.workerId,
          reason: 'LSL 13 b §',
          despite: 'Ei muita',
        },
      })
    expect((await appoint(plain)).json().fields[0].why).toBe('families.worker-not-qualified')
    const qualified = await t.county.worker('social_worker', unit, { qualified: true })
    await t.county.db.run(
      sql`update organisations.qualification set valid_to = current_date - 1 where worker_id = ${qualified.workerId} and kind = 'public_office'`,
    )
    expect((await appoint(qualified)).json().fields[0].why).toBe('families.worker-not-qualified')
    await t.county.db.run(
      sql`update organisations.qualification set valid_to = null where worker_id = ${qualified.workerId}`,
    )
    // Fourteen families of two children: twenty-eight; the next two make thirty, and there it ends.
    for (let i = 0; i < 14; i++) {
      const other = await t.county.family(unit)
      await t.county.db
        .run(sql`insert into families.assignment (area_id, family_id, unit_id, assignment_id, role, worker_id, start_date)
        select area_id, family_id, unit_id, ${newId()}, 'child_social_worker', ${qualified.workerId}, '2026-01-05' from families.family where family_id = ${other.familyId}`)
    }
    expect((await appoint(qualified)).statusCode).toBe(200)
    const one = await t.county.family(unit)
    const over = await t.call(lead, contract.assign, {
      params: { familyId: one.familyId },
      body: { assignmentId: newId(), role: 'child_social_worker', workerId: qualified.workerId, despite: 'Ei muita' },
    })
    expect(over.json().fields[0]).toEqual({ field: 'workerId', why: 'families.caseload-ceiling', facts: { most: 30 } })
  })

  test('a worker with an own relative in the family is not put beside it', async () => {
    const family = await answeredBy(await t.county.worker('family_partner', unit))
    const aunt = await t.county.worker('family_partner', unit)
    await t.county.db.run(
      sql`insert into trust.denial (area_id, account_id, person_id) values (99, ${aunt.accountId}, ${family.mother.personId})`,
    )
    const answer = await t.call(lead, contract.assign, {
      params: { familyId: family.familyId },
      body: { assignmentId: newId(), role: 'family_partner', workerId: aunt.workerId, reason: 'x' },
    })
    expect(answer.json().fields[0].why).toBe('families.worker-not-appointable')
  })
})

describe('a restricted family', () => {
  test('is handed over by who answers for it; to the unit’s lead it is not there', async () => {
    const [before, next] = [
      await t.county.worker('family_partner', unit),
      await t.county.worker('family_partner', unit),
    ]
    const family = await answeredBy(before, { restricted: true })
    const body = {
      assignmentId: newId(),
      role: 'family_partner',
      workerId: next.workerId,
      reason: 'Vaihdan yksikköä',
    } as const
    const params = { familyId: family.familyId }
    expect((await t.call(supervisor, contract.assign, { params, body })).statusCode).toBe(404)
    await t.ask(before, contract.assign, { params, body })
    expect([await reads(before, family), await reads(next, family)]).toEqual([404, 200])
  })

  test('passes on without a word when who answers is away: the supervisor learns nothing, the family’s log knows', async () => {
    const [away, next, idle] = [
      await t.county.worker('family_partner', unit),
      await t.county.worker('family_partner', unit),
      await t.county.worker('family_partner', unit),
    ]
    const family = await answeredBy(away, { restricted: true })
    const pass = async (from: TestWorker) =>
      await t.call(supervisor, contract.passOnRestricted, {
        body: {
          fromWorkerId: from.workerId,
          toWorkerId: next.workerId,
          reason: 'Sairausloma, sovittu esihenkilön kanssa',
          startDate: today(),
          endDate: addDays(today(), 2),
        },
      })
    const [some, none] = [await pass(away), await pass(idle)]
    expect([some.statusCode, some.body]).toEqual([none.statusCode, none.body])
    expect(await reads(next, family)).toBe(200)
    expect((await t.call(supervisor, contract.getFamily, { params: { familyId: family.familyId } })).statusCode).toBe(
      404,
    )
    const rows = await t.county.db.rows(
      sql<{
        actor: string
      }>`select actor from trust.use_log where event = 'families.restricted-passed-on' and family_ids @> array[${family.familyId}::uuid]`,
    )
    expect(rows).toEqual([{ actor: supervisor.name }])
    // The coordinator may not, and another unit's supervisor moves nothing.
    expect(
      (
        await t.call(lead, contract.passOnRestricted, {
          body: {
            fromWorkerId: away.workerId,
            toWorkerId: next.workerId,
            reason: 'Sairausloma sovittu',
            startDate: today(),
          },
        })
      ).statusCode,
    ).toBe(403)
  })
})

describe('an absence', () => {
  test('is entered by oneself or by who leads the unit, once, and never by a colleague', async () => {
    const worker = await t.county.worker('family_partner', unit)
    const colleague = await t.county.worker('family_partner', unit)
    const absence = { absenceId: newId(), workerId: worker.workerId, startDate: today(), endDate: addDays(today(), 4) }
    const enter = async (who: TestWorker, one: object) =>
      (await t.ask(who, organisations.enterAbsences, { body: { absences: [one] } })).outcomes[0]!.outcome
    expect(await enter(colleague, absence)).toBe('not-found')
    expect(await enter(worker, absence)).toBe('done')
    expect(await enter(lead, absence)).toBe('already')
    expect(await enter(lead, { ...absence, absenceId: newId() })).toBe('overlaps')
    await t.ask(lead, organisations.changeAbsence, {
      params: { absenceId: absence.absenceId },
      body: { endDate: today(), revision: 1 },
    })
    expect(
      (
        await t.call(lead, organisations.changeAbsence, {
          params: { absenceId: absence.absenceId },
          body: { endDate: today(), revision: 1 },
        })
      ).statusCode,
    ).toBe(409)
  })

  test('is covered with the same parts for exactly that time; who is away stays answerable, and the end needs nobody', async () => {
    const [away, standIn] = [
      await t.county.worker('family_partner', unit),
      await t.county.worker('family_partner', unit),
    ]
    const [now, later] = [await answeredBy(away), await answeredBy(away)]
    const cover = async (family: typeof now, startDate: Day, endDate: Day, rowId = newId(), batchId = newId()) =>
      (
        await t.ask(lead, contract.reassign, {
          body: {
            kind: 'cover',
            startDate,
            endDate,
            batchId,
            rows: [{ rowId, familyId: family.familyId, assignmentId: family.assignmentId, workerId: standIn.workerId }],
          },
        })
      ).outcomes[0]!
    const [rowId, batchId] = [newId(), newId()]
    expect(await cover(now, today(), addDays(today(), 2), rowId, batchId)).toMatchObject({ done: true, why: '' })
    expect(await cover(now, today(), addDays(today(), 2), rowId, batchId)).toMatchObject({
      done: true,
      why: 'families.done-before',
    })
    expect(await cover(now, today(), addDays(today(), 1))).toMatchObject({
      done: false,
      why: 'families.covered-already',
    })
    expect(await cover(later, addDays(today(), 3), addDays(today(), 5))).toMatchObject({ done: true })
    expect([await reads(standIn, now), await reads(standIn, later), await reads(away, now)]).toEqual([200, 404, 200])
    // The calendar shows the meetings of whom one stands in for, on the days of the cover only, and says for whom.
    for (const days of [1, 3])
      await aMeeting(t.county.db, now, {
        meetingId: newId(),
        organisationId: unit.organisationId,
        accountId: away.accountId,
        workerId: away.workerId,
        personIds: [now.child.personId],
        startsAt: `${addDays(today(), days)}T10:00:00Z`,
      })
    const week = { query: { from: today(), to: addDays(today(), 6) } }
    const { meetings } = await t.ask(standIn, engagement.calendar, week)
    expect(meetings.map(({ startsAt, coveringFor }) => [startsAt.slice(0, 10), coveringFor])).toEqual([
      [addDays(today(), 1), away.name],
    ])
    const own = await t.ask(away, engagement.calendar, week)
    expect(own.meetings.map(({ coveringFor }) => coveringFor)).toEqual([null, null])
    const { covers } = await t.ask(standIn, contract.listMyCovers, {})
    expect(covers.map(({ familyId, forWorkerName }) => [familyId, forWorkerName])).toEqual([[now.familyId, away.name]])
    const { assignments } = await t.ask(standIn, contract.getResponsible, { params: { familyId: now.familyId } })
    expect(assignments.map(({ workerId, endDate }) => [workerId, endDate])).toEqual([[away.workerId, null]])
    // A cover does not hand the family on.
    const third = await t.county.worker('family_partner', unit)
    const passed = await t.call(standIn, contract.assign, {
      params: { familyId: now.familyId },
      body: { assignmentId: newId(), role: 'family_partner', workerId: third.workerId, reason: 'x' },
    })
    expect(passed.json().why).toBe('families.cover-does-not-appoint')
    // The circle row itself says when it ends: the night after the last day, in Finland.
    const [row] = await t.county.db.rows(sql<{
      last: string
    }>`select to_char(valid_to at time zone 'Europe/Helsinki', 'YYYY-MM-DD HH24:MI') as last from trust.circle
      where account_id = ${standIn.accountId} and family_id = ${now.familyId}`)
    expect(row!.last).toBe(`${addDays(today(), 3)} 00:00`)
    await t.county.db.run(
      sql`update trust.circle set valid_from = now() - interval '2 hours', valid_to = now() - interval '1 hour' where account_id = ${standIn.accountId} and family_id = ${now.familyId}`,
    )
    expect(await reads(standIn, now)).toBe(404)
  })

  test('many at once: each row has its outcome, families out of reach are not there, and one undo takes all of it back', async () => {
    const [one, two, standIn] = [
      await t.county.worker('family_partner', unit),
      await t.county.worker('family_partner', unit),
      await t.county.worker('family_partner', unit),
    ]
    const families = [await answeredBy(one), await answeredBy(one), await answeredBy(two)]
    const hidden = await answeredBy(two, { restricted: true })
    const period = { kind: 'cover', startDate: today(), endDate: addDays(today(), 6) } as const
    const preview = await t.ask(lead, contract.previewReassignment, {
      body: { ...period, workerIds: [one.workerId, two.workerId] },
    })
    expect(new Set(preview.rows.map(({ familyId }) => familyId))).toEqual(
      new Set(families.map(({ familyId }) => familyId)),
    )
    for (const row of preview.rows) {
      expect([one.workerId, two.workerId]).not.toContain(row.suggested!.workerId)
      expect(row.suggested!.reasons).toContain('same-unit')
    }
    // Chosen one by one instead: exactly these in this task, and of each left out why.
    const idle = await t.county.family(unit, { name: 'Valitut' })
    const ended = await answeredBy(two, { phase: 'closed' })
    const chosen = [families[0]!, idle, ended, hidden].map(({ familyId }) => familyId)
    const some = await t.ask(lead, contract.previewReassignment, {
      body: { kind: 'reassign', startDate: today(), familyIds: chosen, role: 'family_partner' },
    })
    expect(some.rows.map(({ familyId, forWorkerId }) => [familyId, forWorkerId])).toEqual([
      [families[0]!.familyId, one.workerId],
    ])
    expect(some.left).toEqual([
      { id: idle.familyId, familyId: idle.familyId, name: 'Valitut', why: 'families.nobody-answers' },
      { id: ended.familyId, familyId: ended.familyId, name: expect.any(String), why: 'families.work-ended' },
      { id: hidden.familyId, familyId: null, name: null, why: 'families.row-not-there' },
    ])
    const otherTask = await t.ask(lead, contract.previewReassignment, {
      body: { kind: 'reassign', startDate: today(), familyIds: chosen.slice(0, 1), role: 'child_social_worker' },
    })
    expect([otherTask.rows, otherTask.left.map(({ why }) => why)]).toEqual([[], ['families.nobody-answers']])
    const batchId = newId()
    const { outcomes } = await t.ask(lead, contract.reassign, {
      body: {
        ...period,
        batchId,
        rows: [...families, hidden].map(({ familyId, assignmentId }) => ({
          rowId: newId(),
          familyId,
          assignmentId,
          workerId: standIn.workerId,
        })),
      },
    })
    expect(outcomes.map(({ why }) => why)).toEqual(['', '', '', 'families.row-not-there'])
    expect(await Promise.all(families.map((each) => reads(standIn, each)))).toEqual([200, 200, 200])
    expect(await t.ask(lead, contract.undoReassignment, { params: { batchId } })).toEqual({ undone: 3, left: 0 })
    expect(await Promise.all(families.map((each) => reads(standIn, each)))).toEqual([404, 404, 404])
    // What was done stays in the record.
    const { covers } = await t.ask(one, contract.getResponsible, { params: { familyId: families[0]!.familyId } })
    expect(covers).toMatchObject([{ workerId: standIn.workerId, endedOn: today() }])
  })

  test('a reassignment in bulk is undone to who answered before', async () => {
    const [before, next] = [
      await t.county.worker('family_partner', unit),
      await t.county.worker('family_partner', unit),
    ]
    const family = await answeredBy(before)
    const batchId = newId()
    await t.ask(lead, contract.reassign, {
      body: {
        kind: 'reassign',
        startDate: today(),
        batchId,
        note: 'Lähtee toisiin tehtäviin',
        rows: [
          { rowId: newId(), familyId: family.familyId, assignmentId: family.assignmentId, workerId: next.workerId },
        ],
      },
    })
    expect([await reads(before, family), await reads(next, family)]).toEqual([404, 200])
    expect(await t.ask(lead, contract.undoReassignment, { params: { batchId } })).toEqual({ undone: 1, left: 0 })
    expect([await reads(before, family), await reads(next, family)]).toEqual([200, 404])
  })
})
