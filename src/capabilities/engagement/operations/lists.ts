// The worker's own lists: Today and Families.
import { Buffer } from 'node:buffer'
import { addDays, earlierOf, instantFromFinland, type Day } from '#kit/day.ts'
import { isId } from '#kit/id.ts'
import { must } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { Read } from '#platform/sql.ts'
import { protectionReviewBy } from '#rooms/families/index.ts'
import { settingOf } from '#rooms/organisations/index.ts'
import { totalScore } from '#rooms/measures/index.ts'
import type { contract } from '../contract.ts'
import type { Severity } from '../model.ts'
import { listMeetingsOfWorkers, listMyMeetings, namesOf } from '../queries/meetings.ts'
import { listMyCadence } from '../queries/cadence.ts'
import { countMyFamilies, standsInFor, whatNeedsMe, type NeedRow } from '../queries/today.ts'
import { countWorklist, worklistPage, type WorklistRow } from '../queries/worklist.ts'
import { cadence } from '../rules/cadence.ts'
import { byPressure, horizon, needsMe } from '../rules/needs-me.ts'
import { ANSWER_DAYS } from '../rules/signals.ts'
import { named } from './meetings.ts'

type Contract = typeof contract

/** Families that have not been met as the plan says, and have no meeting agreed for the coming week. */
async function lateCadence(db: Read, day: Day): Promise<NeedRow[]> {
  const { days } = await settingOf(db, 'engagement.contactCadenceDays', day)
  return (await listMyCadence(db, day, horizon(day))).flatMap((row): NeedRow[] => {
    const { days: everyDays, heldBy, isLate, source } = cadence({ ...row, settingDays: days, today: day })
    if (!isLate) return []
    return [
      {
        topic: 'cadence',
        due: heldBy,
        familyId: row.familyId,
        name: row.name,
        contactId: null,
        subjectId: null,
        revision: null,
        personIds: [],
        facts: { words: source === 'plan' ? row.words : '', everyDays, lastHeldOn: row.lastHeldOn },
      },
    ]
  })
}

/** Plans of child protection that the law asks to be looked at again by the end of the days looked at (LSL 30 §). */
async function protectionReviews(db: Read, rows: readonly NeedRow[], day: Day): Promise<NeedRow[]> {
  if (rows.length === 0) return []
  const reviewBy = await protectionReviewBy(db)
  return rows.flatMap((row): NeedRow[] => {
    const { target, legal } = reviewBy(row.due!)
    if (target > horizon(day)) return []
    return [{ ...row, due: target, facts: { ...row.facts, statutory: true, legalDay: legal } }]
  })
}

export const today: Operation<Contract['today']> = async ({ db, actor, today: day }) => {
  const [from, to] = [day, addDays(day, 1)].map((each) => must(instantFromFinland(each, '00:00')))
  const workerId = actor.workerId ?? ''
  const found = await whatNeedsMe(db, {
    workerId,
    today: day,
    until: horizon(day),
    startOfToday: from!,
    answerDays: ANSWER_DAYS,
  })
  const isProtection = ({ topic }: NeedRow) => topic === 'protection_review'
  const needs = [
    ...found.filter((row) => !isProtection(row)),
    ...(await protectionReviews(db, found.filter(isProtection), day)),
  ]
  const late = await lateCadence(db, day)
  const meetings = await listMyMeetings(db, workerId, from!, to!)
  const names = await namesOf(db, [
    ...new Set(
      [...needs, ...late, ...meetings].flatMap(({ familyId, personIds }) =>
        personIds.length > 0 ? (familyId ?? []) : [],
      ),
    ),
  ])
  const covers = await standsInFor(db, workerId, day)
  const coveringFor = (familyId: string | null) => (familyId === null ? null : (covers.get(familyId) ?? null))
  const rows = [...needs, ...late]
    .map((need) => ({
      ...need,
      ...needsMe(need.topic, need.due, day), // of whom a partner organisation's step speaks beyond those it may know, it is not told
      persons: named(
        names,
        need.personIds.filter((id) => names.has(id)),
      ),
      coveringFor: coveringFor(need.familyId),
    }))
    .toSorted(byPressure)
  const count = (severity: Severity) => rows.filter((row) => row.severity === severity).length
  return {
    day,
    rows,
    meetings: meetings.map((meeting) => ({
      ...meeting,
      persons: named(names, meeting.personIds),
      coveringFor: coveringFor(meeting.familyId),
    })),
    counts: {
      late: count('late'),
      today: count('today'),
      week: count('week'),
      meetings: meetings.length,
      families: await countMyFamilies(db),
    },
  }
}

const LONGEST_SPAN_DAYS = 31

export const meetingsOfWorkers: Operation<Contract['meetingsOfWorkers']> = async ({ db }, { body }) => {
  const last = earlierOf(body.to, addDays(body.from, LONGEST_SPAN_DAYS))
  const [from, to] = [body.from, addDays(last, 1)].map((each) => must(instantFromFinland(each, '00:00')))
  return { meetings: await listMeetingsOfWorkers(db, body.workerIds, from!, to!) }
}

const MOST_COUNTED = 1000

const cursorText = ({ key, familyId }: WorklistRow): string =>
  Buffer.from(JSON.stringify([key, familyId])).toString('base64url')

/** A cursor that is not ours begins from the start. */
function cursorOf(text: string | undefined, sort: string): readonly [string, string] | null {
  if (text === undefined) return null
  try {
    const [key, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[]
    if (typeof key !== 'string' || typeof id !== 'string' || !isId(id)) return null
    return sort === 'name' || /^(\d{4,}-\d{2}-\d{2}|infinity)$/.test(key) ? [key, id] : null
  } catch {
    return null
  }
}

/** The last two totals of the adult who answered last; answers come newest first. */
function trendOf(answers: WorklistRow['answers']) {
  const personId = answers?.[0]?.personId
  if (answers === null || personId === undefined) return null
  const last = answers
    .filter((answer) => answer.personId === personId)
    .flatMap((answer) => {
      const score = totalScore(answer)
      return score === null ? [] : [{ day: answer.day, score }]
    })
    .slice(0, 2)
    .reverse()
  return last.length === 0 ? null : { personId, last }
}

export const worklist: Operation<Contract['worklist']> = async ({ db, at, today: day }, { query }) => {
  const { unitId, figure } = query
  const ofUnit = unitId === undefined || figure === undefined ? null : { unitId, name: figure }
  const wanted = { scope: query.scope, phase: query.phase ?? null, figure: ofUnit, today: day }
  const rows = await worklistPage(db, {
    ...wanted,
    sort: query.sort,
    after: cursorOf(query.cursor, query.sort),
    limit: query.limit + 1,
    at,
  })
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  const count = await countWorklist(db, wanted, MOST_COUNTED + 1)
  return {
    families: page.map(({ answers, stepsDone, stepsTotal, ...row }) => ({
      ...row,
      steps: stepsTotal === 0 ? null : { done: stepsDone, total: stepsTotal },
      wellbeing: trendOf(answers),
    })),
    next: rows.length > page.length && last !== undefined ? cursorText(last) : null,
    total: { count: Math.min(count, MOST_COUNTED), more: count > MOST_COUNTED },
  }
}
