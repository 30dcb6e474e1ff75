// Today and Families through HTTP on a real database: every reason, who sees which list, paging.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '#kit/day.ts'
import { fixedClock } from '#platform/clock.ts'
import { startTestApi, type TestApi } from '../../../tests/support/api.ts'
import { newId, type TestFamily, type TestUnit, type TestWorker } from '../../../tests/support/county.ts'
import { contract } from './contract.ts'
import { aCourse, aMeeting } from './seed.ts'

// 19 November 2026 is a Thursday.
const NOW = '2026-11-19T10:00:00.000Z' as Instant

let t: TestApi
let unit: TestUnit
let partner: TestWorker
let supervisor: TestWorker

beforeAll(async () => {
  t = await startTestApi({ clock: fixedClock(NOW) })
  unit = await t.county.unit()
  supervisor = await t.county.worker('supervisor', unit)
})
afterAll(() => t.stop())

const run = (text: string, ...values: unknown[]) => t.county.db.run({ text, values })
const mine = async (phase: string, name: string) => {
  const family = await t.county.family(unit, { phase, name })
  await t.county.circle(partner, family, 'family_partner')
  return family
}
const row = (family: TestFamily) => [family.familyId, family.unitId]
const version = (family: TestFamily, reviewBy: string) =>
  run(
    `insert into plans.version (area_id, family_id, unit_id, version_id, no, episode, person_ids, state, content, agreed_on, review_by, created_by)
      values (99, $1, $2, $3, 1, 1, array[$4::uuid], 'agreed', '{}', '2026-02-01', $5, $6)`,
    ...row(family),
    newId(),
    family.mother.personId,
    reviewBy,
    partner.accountId,
  )
const contact = (
  familyId: string | null,
  more: { urgency?: string; startBy: string; readyBy: string; by?: TestWorker },
) =>
  run(
    `insert into families.contact (area_id, contact_id, unit_id, family_id, received_at, channel, contacted_by, contact_name, consent_basis, own_words, urgency, urgency_at, start_by, ready_by, created_by)
      values (99, $1, $2, $3, '2026-01-03', 'phone', 'parent', 'Jenni Soittaja', 'own_contact', 'Apua.', $4, case when $4 <> 'undecided' then now() end, $5, $6, $7)`,
    newId(),
    unit.unitId,
    familyId,
    more.urgency ?? 'not_urgent',
    more.startBy,
    more.readyBy,
    (more.by ?? supervisor).accountId,
  )
const whys = async (as: TestWorker) =>
  (await t.ask(as, contract.today)).rows.map(({ why, familyId }) => [why, familyId])

describe('Today', () => {
  let late: TestFamily
  let assessed: TestFamily

  beforeAll(async () => {
    partner = await t.county.worker('family_partner', unit)
    late = await mine('change', 'Myöhäset')
    await version(late, '2026-11-12')
    const [versionId] = await t.county.db.rows<{ id: string }>({
      text: 'select version_id as id from plans.version where family_id = $1',
      values: [late.familyId],
    })
    for (const [what, due, done] of [
      ['Soitto koululle', '2026-11-18', null],
      ['Hakemus', '2026-11-24', null],
      ['Myöhemmin', '2026-12-24', null],
      ['Tehty', '2026-11-01', '2026-11-01'],
    ])
      await run(
        `insert into plans.step (area_id, family_id, unit_id, step_id, goal_id, version_id, person_ids, what, owner_kind, owner_id, owner_name, due_on, done_on)
          values (99, $1, $2, $3, $3, $4, array[$5::uuid], $6, 'worker', $7, 'Minä', $8, $9)`,
        ...row(late),
        newId(),
        versionId!.id,
        late.mother.personId,
        what,
        partner.workerId,
        due,
        done,
      )
    const courseId = await aCourse(t.county.db, late, {
      courseId: newId(),
      serviceId: newId(),
      organisationId: unit.organisationId,
      accountId: partner.accountId,
      personIds: [late.child.personId],
    })
    for (const kind of ['two_missed', 'low_benefit', 'family_said'])
      await run(
        `insert into engagement.signal (area_id, family_id, unit_id, signal_id, course_id, kind, raised_on) values (99, $1, $2, $3, $4, $5, '2026-11-18')`,
        ...row(late),
        newId(),
        courseId,
        kind,
      )
    await run(
      `insert into engagement.signal (area_id, family_id, unit_id, signal_id, kind, raised_on) values (99, $1, $2, $3, 'family_said', '2026-11-01')`,
      ...row(late),
      newId(),
    )
    for (const startsAt of [
      '2026-11-18T09:00:00Z',
      '2026-11-19T07:00:00Z',
      '2026-11-19T21:59:00Z',
      '2026-11-19T22:00:00Z',
    ])
      await aMeeting(t.county.db, late, {
        meetingId: newId(),
        organisationId: unit.organisationId,
        accountId: partner.accountId,
        workerId: partner.workerId,
        personIds: [late.mother.personId],
        startsAt,
      })
    for (const [kind, worker, due] of [
      ['follow_up', partner.workerId, '2026-11-20'],
      ['other', null, '2026-11-01'],
      ['other', supervisor.workerId, '2026-11-01'],
    ])
      await run(
        `insert into families.task (area_id, family_id, unit_id, task_id, kind, why, worker_id, due_on) values (99, $1, $2, $3, $4, 'x', $5, $6)`,
        ...row(late),
        newId(),
        kind,
        worker,
        due,
      )
    assessed = await mine('initial_assessment', 'Arvioitavat')
    await contact(assessed.familyId, { startBy: '2026-01-12', readyBy: '2026-11-23' })
    await run(
      `insert into assessment.opinion (area_id, family_id, unit_id, opinion_id, person_ids, heard_on, way, content, created_by) values (99, $1, $2, $3, array[$4::uuid], '2026-02-01', 'Juteltiin', 'Hyvä', $5)`,
      ...row(assessed),
      newId(),
      assessed.teen.personId,
      partner.accountId,
    )
    const begun = await mine('contact', 'Alkavat')
    await contact(begun.familyId, { startBy: '2026-11-19', readyBy: '2027-02-01' })
    const ending = await mine('controlled_ending', 'Päättyvät')
    await run(
      `insert into families.ending (area_id, family_id, unit_id, episode, goals_reviewed_on, end_check) values (99, $1, $2, 1, '2026-11-01', 'declined')`,
      ...row(ending),
    )
    await contact(null, { urgency: 'undecided', startBy: '2026-11-30', readyBy: '2027-02-01', by: partner })
    await contact(null, { startBy: '2026-11-18', readyBy: '2027-02-01', by: partner })
    // Somebody else's family of the same unit, with the same things wrong.
    const other = await t.county.family(unit, { phase: 'controlled_ending' })
    await version(other, '2026-11-12')
  })

  test('says every reason once, the pressing first', async () => {
    const { rows, counts } = await t.ask(partner, contract.today)
    expect(rows.map(({ severity, why, due }) => [severity, why, due])).toEqual([
      ['late', 'urgency-undecided', '2026-01-03'],
      ['late', 'task-late', '2026-11-01'],
      ['late', 'signal-family-said-whole', '2026-11-08'],
      ['late', 'review-late', '2026-11-12'],
      ...[1, 2, 3].map(() => [
        'late',
        expect.stringMatching(/^(step-late|meeting-unmarked|contact-waiting-late)$/),
        '2026-11-18',
      ]),
      ['today', 'assessment-start-due', '2026-11-19'],
      ...[1, 2, 3].map(() => [
        'today',
        expect.stringMatching(/^signal-(two-missed|low-benefit|family-said)$/),
        '2026-11-25',
      ]),
      ['week', 'follow-up-due', '2026-11-20'],
      ...[1, 2].map(() => ['week', expect.stringMatching(/^(assessment-ready-due|opinion-missing)$/), '2026-11-23']),
      ['week', 'step-due', '2026-11-24'],
      ['week', 'ending-open', null],
    ])
    expect(new Set(rows.map(({ why }) => why)).size).toBe(rows.length)
    expect(counts).toEqual({ late: 7, today: 4, week: 5, meetings: 2, families: 4 })
  })

  test('[S0-9] a row carries what its text and its action need', async () => {
    const { rows } = await t.ask(partner, contract.today)
    const of = (why: string) => rows.find((each) => each.why === why)
    expect(of('step-late')).toMatchObject({
      name: 'Myöhäset',
      action: 'do-step',
      revision: 1,
      facts: { what: 'Soitto koululle', ownerName: 'Minä', mine: true },
    })
    expect(of('meeting-unmarked')).toMatchObject({
      action: 'mark-meeting',
      revision: 1,
      facts: { startsAt: '2026-11-18T09:00:00.000Z' },
    })
    expect(of('signal-two-missed')).toMatchObject({ action: 'answer-signal', facts: { serviceName: 'Jalkapallo' } })
    // The teenager was heard, the four-year-old was not.
    expect(of('opinion-missing')?.persons).toMatchObject([{ personId: assessed.child.personId }])
    expect(of('ending-open')?.facts.open).toEqual(['services_have_owners', 'way_back_agreed', 'closing_note'])
    expect(of('urgency-undecided')).toMatchObject({
      familyId: null,
      name: 'Jenni Soittaja',
      contactId: expect.any(String),
    })
  })

  test("the day's meetings are those that begin on this day in Finland", async () => {
    const { meetings } = await t.ask(partner, contract.today)
    expect(meetings.map(({ startsAt, familyName }) => [startsAt, familyName])).toEqual([
      ['2026-11-19T07:00:00.000Z', 'Myöhäset'],
      ['2026-11-19T21:59:00.000Z', 'Myöhäset'],
    ])
  })

  test('a supervisor sees the unit’s undecided contacts and no family, not even one opened for a purpose', async () => {
    expect((await whys(supervisor)).every(([, familyId]) => familyId === null)).toBe(true)
    expect(await whys(supervisor)).toHaveLength(2)
    await run(
      `insert into trust.circle (area_id, circle_id, family_id, unit_id, account_id, role, read_parts, basis, purpose, valid_from, valid_to)
        values (99, $1, $2, $3, $4, 'purpose', '{basic,plan,needs}', 'purpose', 'Ohjauskeskustelu sovittu', now() - interval '1 minute', now() + interval '1 hour')`,
      newId(),
      late.familyId,
      unit.unitId,
      supervisor.accountId,
    )
    expect((await whys(supervisor)).every(([, familyId]) => familyId === null)).toBe(true)
    const stranger = await t.county.worker('family_partner', unit)
    expect(await whys(stranger)).toEqual([])
  })

  test('family members have no Today, workers only', async () => {
    const mother = await t.county.familyAccount(late.mother, 'family_adult')
    expect((await t.call(mother, contract.today)).statusCode).toBe(403)
    expect((await t.call(mother, contract.worklist)).statusCode).toBe(403)
  })
})

describe('Families', () => {
  let lead: TestWorker
  let own: TestUnit
  const families: TestFamily[] = []

  beforeAll(async () => {
    own = await t.county.unit()
    lead = await t.county.worker('supervisor', own)
    partner = await t.county.worker('family_partner', own)
    for (const [name, phase] of [
      ['Öhman', 'change'],
      ['Zetterberg', 'change'],
      ['Äijälä', 'follow_up'],
      ['Aalto', 'initial_assessment'],
      ['Åkerlund', 'change'],
      ['Virtanen', 'closed'],
    ] as const) {
      const family = await t.county.family(own, { name, phase })
      families.push(family)
      if (name !== 'Öhman') await t.county.circle(partner, family, 'family_partner')
    }
    const hidden = await t.county.family(own, { name: 'Salattu', restricted: true, phase: 'change' })
    families.push(hidden)
    const aalto = families[3]!
    await version(aalto, '2026-12-01')
    for (const startsAt of ['2026-11-10T09:00:00Z', '2026-11-17T09:00:00Z'])
      await aMeeting(t.county.db, aalto, {
        meetingId: newId(),
        organisationId: own.organisationId,
        accountId: partner.accountId,
        personIds: [aalto.mother.personId],
        state: 'held',
        startsAt,
      })
    for (const startsAt of ['2026-11-19T11:00:00Z', '2026-11-30T09:00:00Z'])
      await aMeeting(t.county.db, aalto, {
        meetingId: newId(),
        organisationId: own.organisationId,
        accountId: partner.accountId,
        personIds: [aalto.mother.personId],
        startsAt,
      })
    for (const [person, day, life] of [
      [aalto.mother, '2026-01-01', 1],
      [aalto.mother, '2026-05-01', 4],
      [aalto.mother, '2026-09-01', 10],
      [aalto.teen, '2026-10-01', 1],
    ] as const)
      await run(
        `insert into measures.answer (area_id, family_id, unit_id, answer_id, person_id, episode, point, answered_on, future, networks, childneeds, trust, life, created_by)
          values (99, $1, $2, $3, $4, 1, 'middle', $5, 3, 3, 3, 3, $6, $7)`,
        ...row(aalto),
        newId(),
        person.personId,
        day,
        life,
        partner.accountId,
      )
  })

  const names = async (as: TestWorker, query: Record<string, string> = {}) =>
    (await t.ask(as, contract.worklist, { query })).families.map(({ name }) => name)

  test('mine are those of my circles, open ones, in Finnish order', async () => {
    expect(await names(partner)).toEqual(['Aalto', 'Zetterberg', 'Åkerlund', 'Äijälä'])
    expect(await names(partner, { phase: 'closed' })).toEqual(['Virtanen'])
    expect(await names(partner, { phase: 'change' })).toEqual(['Zetterberg', 'Åkerlund'])
  })

  test("the unit's list is the supervisor's: no restricted family, and nothing of what is content", async () => {
    const { families: rows, total } = await t.ask(lead, contract.worklist, { query: { scope: 'unit' } })
    expect(rows.map(({ name }) => name)).toEqual(['Aalto', 'Zetterberg', 'Åkerlund', 'Äijälä', 'Öhman'])
    expect(total).toEqual({ count: 5, more: false })
    expect(rows[0]).toMatchObject({
      wellbeing: null,
      steps: null,
      reviewBy: null,
      nextMeetingAt: '2026-11-19T11:00:00.000Z',
    })
    expect(await names(lead)).toEqual([])
    expect(await names(partner, { scope: 'unit' })).toEqual([])
    expect(await names(supervisor, { scope: 'unit' })).not.toContain('Aalto')
  })

  test('a row says where the work stands', async () => {
    const [aalto] = (await t.ask(partner, contract.worklist)).families
    expect(aalto).toMatchObject({
      memberCount: 4,
      nextMeetingAt: '2026-11-19T11:00:00.000Z',
      lastHeldAt: '2026-11-17T09:00:00.000Z',
      reviewBy: '2026-12-01',
      openSignals: 0,
      wellbeing: {
        personId: families[3]!.mother.personId,
        last: [{ day: '2026-05-01' }, { day: '2026-09-01', score: 60 }],
      },
    })
  })

  test.each(['name', 'since', 'review'])(
    'pages by %s meet every family once, also when one cannot read the cursor',
    async (sort) => {
      const whole = await names(partner, { sort })
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page: { families: { name: string }[]; next: string | null } = await t.ask(partner, contract.worklist, {
          query: { sort, limit: '1', ...(cursor === null ? {} : { cursor }) },
        })
        seen.push(...page.families.map(({ name }) => name))
        cursor = page.next
      } while (cursor !== null)
      expect(seen).toEqual(whole)
      expect(seen).toHaveLength(4)
      if (sort === 'review') expect(seen[0]).toBe('Aalto')
      expect(await names(partner, { sort, cursor: 'WyJ4Il0' })).toEqual(whole)
    },
  )

  test('a family with a relative of one’s own is not on the list', async () => {
    await run(
      `insert into trust.denial (area_id, account_id, person_id) values (99, $1, $2)`,
      lead.accountId,
      families[0]!.mother.personId,
    )
    expect(await names(lead, { scope: 'unit' })).not.toContain('Öhman')
  })
})
