// The generated county holds the house's rules: the same for the same seed and day, lawful, believable, without labels.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, dayInFinland, type Instant } from '#kit/day.ts'
import { isSyntheticIdentityCode } from '#kit/identity-code.ts'
import { reasonsFor } from '#rooms/engagement/rules/meeting.ts'
import { allowedMoves } from '#rooms/families/rules/phases.ts'
import type { Phase } from '#rooms/families/model.ts'
import { assessmentDeadlines } from '#rooms/families/rules/deadlines.ts'
import { lawProfileOn } from '#rooms/families/rules/law-profile.ts'
import { openEndingItems } from '#rooms/families/rules/ending.ts'
import type { Answer } from '#rooms/measures/model.ts'
import { checkAnswers, pairAnswers, reportChange } from '#rooms/measures/rules/situation-check.ts'
import { diffPlans } from '#rooms/plans/rules/diff.ts'
import { planFaults } from '#rooms/plans/rules/agree.ts'
import type { PlanContent } from '#rooms/plans/model.ts'
import { ARCHETYPES } from './archetypes/index.ts'
import { generateCounty } from './county.ts'
import { GIVEN } from './names.ts'
import type { Table } from './sheet.ts'
import type { Theme } from './words/theme.ts'
import { SWEDISH } from './words/swedish.ts'
import { OPINIONS, STRENGTHS } from './words/heard.ts'
import { THEMES } from './words/index.ts'

const TODAY = '2026-11-19' as Day
const sheet = generateCounty({ today: TODAY })

/** The columns the tests look at, as what they are; the database checks all of them again. */
type Cells = {
  readonly [
    column in
      | 'family_id'
      | 'course_id'
      | 'service_id'
      | 'unit'
      | 'person_id'
      | 'sector'
      | 'language'
      | 'relation'
      | 'email'
      | 'received_at'
      | 'role'
      | 'phase'
      | 'state'
      | 'starts_at'
      | 'kind'
      | 'own_words'
      | 'answer_id'
      | 'point'
  ]: string
} & {
  readonly [
    column in
      | 'interpreter'
      | 'identity_code'
      | 'reason'
      | 'worker_id'
      | 'led_to_course_id'
      | 'way_back_agreed'
      | 'closing_note'
      | 'end_check'
  ]: string | null
} & { readonly [column in 'opened_on' | 'start_date' | 'raised_on']: Day } & {
  readonly [
    column in
      | 'end_date'
      | 'start_by'
      | 'ready_by'
      | 'ready_by_legal'
      | 'goals_reviewed_on'
      | 'services_have_owners_on'
      | 'answered_on'
      | 'ended_on'
  ]: Day | null
} & {
  readonly [column in 'future' | 'networks' | 'childneeds' | 'trust' | 'life' | 'use_worker' | 'use_plan']:
    | number
    | null
} & {
  readonly restricted: boolean
  readonly safety_ban: boolean
  readonly multi_agency: boolean
  readonly episode: number
  readonly content: PlanContent
  readonly meeting_ids: readonly string[]
}
const rowsOf = (table: Table): Cells[] => sheet.rows[table] as unknown as Cells[]
const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

test('the same seed and day give the same county, another seed or day another', () => {
  const small = (seed: number, today = TODAY): string => digest(generateCounty({ today, seed, families: 40 }).rows)
  expect(small(7)).toBe(small(7))
  expect(new Set([small(7), small(8), small(7, '2026-11-20' as Day)]).size).toBe(3)
})

test('it has the size that was asked for', () => {
  expect(rowsOf('families.family')).toHaveLength(400)
  // and three in the neighbouring county
  expect(rowsOf('organisations.worker')).toHaveLength(63)
  expect(rowsOf('organisations.organisation')).toHaveLength(26)
  expect(new Set(rowsOf('organisations.organisation').map(({ sector }) => sector)).size).toBe(6)
  const opened = rowsOf('families.family').map(({ opened_on }) => opened_on)
  expect(opened.toSorted()[0]! < addDays(TODAY, -900)).toBe(true)
})

test('every kind of family there is lives in it', () => {
  const languages = new Set(rowsOf('families.family').map(({ language }) => language))
  expect([...languages].toSorted()).toEqual(['ar', 'fi', 'ru', 'so', 'sv', 'uk'])
  expect(new Set(rowsOf('families.person').map((p) => p.interpreter))).toContain('fse')
  const relations = new Set(rowsOf('families.member').map(({ relation }) => relation))
  for (const relation of ['parent', 'child', 'unborn', 'foster_parent', 'grandparent', 'partner_of_parent'])
    expect(relations).toContain(relation)
  expect(rowsOf('families.family').filter((f) => f.restricted).length).toBeGreaterThan(2)
  expect(rowsOf('families.family').filter((f) => f.safety_ban).length).toBeGreaterThan(2)
})

test('no identity code could belong to anyone, and none comes twice', () => {
  const codes = rowsOf('families.person').flatMap(({ identity_code }) => identity_code ?? [])
  expect(codes.length).toBeGreaterThan(1000)
  expect(codes.filter((code) => !isSyntheticIdentityCode(code))).toEqual([])
  expect(new Set(codes).size).toBe(codes.length)
})

test('every address of mail is an example', () => {
  const mails = [...rowsOf('trust.account'), ...rowsOf('organisations.organisation')].map(({ email }) => email)
  expect(mails.filter((email) => !/^[a-z0-9.]+@esimerkki\.example$/.test(email))).toEqual([])
})

test('every version in force or past could be agreed, and each says something new', () => {
  const versions = rowsOf('plans.version')
  expect(versions.length).toBeGreaterThan(500)
  for (const { state, content } of versions) if (state !== 'draft') expect(planFaults(content)).toEqual([])
  for (const own of Map.groupBy(versions, ({ family_id, episode }) => `${family_id} ${episode}`).values()) {
    for (const [i, version] of own.entries()) {
      const next = own[i + 1]
      if (next !== undefined) expect(diffPlans(version.content, next.content).changes.length).toBeGreaterThan(0)
    }
  }
})

test('every episode walks its phases lawfully', () => {
  const entries = rowsOf('families.phase_entry')
  for (const own of Map.groupBy(entries, ({ family_id, episode }) => `${family_id} ${episode}`).values()) {
    expect(own[0]!.phase).toBe('contact')
    for (const [i, entry] of own.entries()) {
      const next = own[i + 1]
      if (next === undefined) continue
      expect(allowedMoves(entry.phase as Phase)).toContain(next.phase)
      expect(next.start_date).toBe(entry.end_date)
    }
  }
  for (const { phase, family_id, episode } of rowsOf('families.family'))
    expect(entries.filter((e) => e.family_id === family_id && e.episode === episode).at(-1)!.phase).toBe(phase)
})

test('clocks follow the law profile', () => {
  for (const c of rowsOf('families.contact')) {
    const initiatedOn = dayInFinland(c.received_at as Instant)
    const profile = lawProfileOn(initiatedOn)
    const statutory = c.ready_by_legal !== null
    const dates = assessmentDeadlines({ initiatedOn, specialSupport: statutory, childProtection: false }, profile)
    expect([c.start_by, c.ready_by, c.ready_by_legal]).toEqual([
      dates.startBy.target,
      dates.readyBy.target,
      dates.readyBy.legal,
    ])
  }
})

test('[S0-2] every family with an open path has exactly one partner', () => {
  const open = new Map<string, number>()
  for (const a of rowsOf('families.assignment'))
    if (a.role === 'family_partner' && a.end_date === null) open.set(a.family_id, (open.get(a.family_id) ?? 0) + 1)
  for (const { family_id, phase } of rowsOf('families.family'))
    expect(open.get(family_id) ?? 0).toBe(phase === 'closed' ? 0 : 1)
})

test('whoever was followed up had an ending that was gone through', () => {
  const endings = new Map(rowsOf('families.ending').map((e) => [`${e.family_id} ${e.episode}`, e]))
  for (const { family_id, episode, phase } of rowsOf('families.phase_entry')) {
    if (phase !== 'follow_up') continue
    const e = endings.get(`${family_id} ${episode}`)!
    expect(
      openEndingItems({
        goalsReviewedOn: e.goals_reviewed_on,
        servicesHaveOwnersOn: e.services_have_owners_on,
        wayBackAgreed: e.way_back_agreed,
        endCheck: e.end_check,
        closingNote: e.closing_note,
      } as never),
    ).toEqual([])
  }
})

test('meetings are marked as the rules allow, and nobody is in two places', () => {
  const seen = new Map<string, string>()
  const services = new Map(rowsOf('plans.course').map(({ course_id, service_id }) => [course_id, service_id]))
  const groups = new Set(
    rowsOf('network.unit_cost')
      .filter(({ unit }) => unit === 'group_session')
      .map(({ service_id }) => service_id),
  )
  for (const m of rowsOf('engagement.meeting')) {
    const reasons = reasonsFor(m.state as never)
    expect(reasons.length === 0 ? m.reason === null : reasons.includes(m.reason as never)).toBe(true)
    if (m.state === 'held' || m.state === 'missed') expect(dayInFinland(m.starts_at as Instant) < TODAY).toBe(true)
    if (m.worker_id === null) continue
    // A group is one meeting for many families.
    const service = services.get(m.course_id)!
    const place = `${m.worker_id} ${m.starts_at}`
    expect(seen.get(place) ?? service).toBe(service)
    if (!groups.has(service)) expect(seen.has(place)).toBe(false)
    seen.set(place, service)
  }
})

test('[S1-7] families with several services have about six at once', () => {
  const joint = new Set(
    rowsOf('families.family')
      .filter((f) => f.multi_agency && f.phase === 'change')
      .map(({ family_id }) => family_id),
  )
  const running = new Map<string, number>()
  for (const c of rowsOf('plans.course'))
    if (joint.has(c.family_id) && c.ended_on === null) running.set(c.family_id, (running.get(c.family_id) ?? 0) + 1)
  const mean = [...running.values()].reduce((a, b) => a + b, 0) / joint.size
  expect(joint.size).toBeGreaterThan(80)
  expect(mean).toBeGreaterThan(5)
  expect(mean).toBeLessThan(7)
})

test('the situation checks are honest: most get a little better, some do not, some get worse', () => {
  const answers = rowsOf('measures.answer').map((a): Answer => {
    const { future, networks, childneeds, trust, life, use_worker, use_plan } = a
    const given = { future, networks, childneeds, trust, life, use_worker, use_plan }
    expect(checkAnswers(given).ok).toBe(true)
    return {
      answerId: a.answer_id,
      familyId: a.family_id,
      personId: a.person_id,
      episode: a.episode,
      point: a.point,
      answeredOn: a.answered_on,
      answers: given,
    } as never
  })
  const report = reportChange('total', pairAnswers(answers))
  expect(report).toMatchObject({ shown: true })
  if (!report.shown) return
  expect(report.pairs).toBeGreaterThan(100)
  expect(report.change.mean).toBeGreaterThan(2)
  expect(report.change.mean).toBeLessThan(14)
  expect(report.worse).toBeGreaterThan(0.12)
  expect(report.improved).toBeGreaterThan(0.5)
  expect(answers.some(({ answers: given }) => Object.values(given).filter((value) => value === null).length > 2)).toBe(
    true,
  )
})

test('a service keeps its place from version to version: nothing is said to be removed and added at once', () => {
  for (const own of Map.groupBy(
    rowsOf('plans.version'),
    ({ family_id, episode }) => `${family_id} ${episode}`,
  ).values())
    for (const [i, { content }] of own.entries()) {
      const next = own[i + 1]?.content
      if (next === undefined) continue
      const { changes } = diffPlans(content, next)
      const titles = (kind: string) => changes.flatMap((c) => (c.of === 'service' && c.kind === kind ? [c.id] : []))
      const courseOf = (plan: PlanContent, id: string | null) =>
        plan.services.find((service) => service.plannedServiceId === id)?.courseId
      const gone = titles('removed').map((id) => courseOf(content, id))
      expect(titles('added').filter((id) => gone.includes(courseOf(next, id)))).toEqual([])
    }
})

test('what is said as a father or a mother is said by one', () => {
  const people = new Map(sheet.rows['families.person'].map((row) => [row['person_id'], String(row['given_name'])]))
  const of = (kind: 'men' | 'women') => new Set(Object.values(GIVEN).flatMap((group) => group[kind]))
  const [men, women] = [of('men'), of('women')]
  const said = (words: RegExp) =>
    sheet.rows['assessment.need'].flatMap((row) =>
      words.test(String(row['own_words'])) ? [people.get(row['said_by'] as string)!] : [],
    )
  const [fathers, mothers] = [said(/olla isä|vara pappa/i), said(/äiti enkä|mieheni|min man(?!\p{L})/iu)]
  expect(fathers.length).toBeGreaterThan(0)
  expect(mothers.length).toBeGreaterThan(0)
  expect(fathers.filter((name) => !men.has(name))).toEqual([])
  expect(mothers.filter((name) => !women.has(name))).toEqual([])
})

test('[S0-14] goals are assessed at reviews by both sides, some do not move, and those are said once', () => {
  const attained = sheet.rows['plans.attainment']
  expect(attained.length).toBeGreaterThan(500)
  const stalled = rowsOf('engagement.signal').filter((s) => s.kind === 'goal_stalled')
  expect(stalled.length).toBeGreaterThan(5)
  expect(new Set(sheet.rows['engagement.signal'].flatMap((row) => row['goal_id'] ?? [])).size).toBe(stalled.length)
})

test('signals are answered, most within three weeks, some far too late, some not yet', () => {
  const signals = rowsOf('engagement.signal')
  expect(signals.filter((s) => s.answered_on === null).length).toBeGreaterThan(6)
  const answered = signals.filter((s) => s.answered_on !== null && s.course_id !== null)
  expect(answered.filter((s) => s.led_to_course_id !== null).length).toBeGreaterThan(answered.length / 2)
  expect(answered.some((s) => s.answered_on! > addDays(s.raised_on, 30))).toBe(true)
  for (const s of signals) if (s.kind === 'two_missed') expect(s.meeting_ids).toHaveLength(2)
})

describe('words', () => {
  const texts = Object.values(sheet.rows).flatMap((rows) =>
    rows.flatMap((row) => Object.values(row).filter((cell) => typeof cell === 'string')),
  )
  const all = `${texts.join('\n')}\n${JSON.stringify(rowsOf('plans.version').map(({ content }) => content))}`

  test('put no label on anyone', () => {
    expect(/suurkuluttaja|suurkäyttäjä|ongelmaperhe|moniongelma|storkonsument|heavy user/i.exec(all)).toBeNull()
  })

  test('are many, and people do not all say the same', () => {
    const themes = Object.values(THEMES)
    const count = (pick: (theme: (typeof themes)[number]) => readonly unknown[]): number =>
      new Set(themes.flatMap(pick).map(String)).size
    expect(count(({ needs }) => needs)).toBeGreaterThanOrEqual(120)
    expect(count(({ goals }) => goals)).toBeGreaterThanOrEqual(80)
    expect(count(({ steps }) => steps)).toBeGreaterThanOrEqual(115)
    expect(new Set(STRENGTHS).size).toBeGreaterThanOrEqual(60)
    expect(OPINIONS.length).toBeGreaterThanOrEqual(40)
    const swedish: readonly Theme[] = Object.values(SWEDISH)
    expect(swedish.flatMap(({ needs }) => needs).length).toBeGreaterThanOrEqual(25)
    expect(swedish.flatMap(({ goals }) => goals).length).toBeGreaterThanOrEqual(15)
    expect(swedish.flatMap(({ steps }) => steps).length).toBeGreaterThanOrEqual(20)
    expect(new Set(rowsOf('assessment.need').map(({ own_words }) => own_words)).size).toBeGreaterThan(110)
    for (const { themes: keys } of ARCHETYPES) for (const key of keys) expect(THEMES[key]).toBeDefined()
  })

  test('leave no gap unfilled', () => {
    expect(/\{\w+\}|undefined|\[object/.exec(texts.join('\n'))).toBeNull()
  })
})
