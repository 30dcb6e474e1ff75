// The calendar: own meetings, the unit's days in counts, when several are free, a file for another calendar.
import { createHash } from 'node:crypto'
import { addDays, daysBetween, instantFromFinland, type Day } from '#kit/day.ts'
import { must, refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import { worksOn } from '#rooms/families/index.ts'
import { settingOf } from '#rooms/organisations/index.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/calendar.ts'
import { listMyMeetings, namesOf } from '../queries/meetings.ts'
import { calendarFile as fileOf } from '../rules/calendar-file.ts'
import { commonTimes } from '../rules/common-time.ts'
import { named } from './meetings.ts'

type Contract = typeof contract

/** Longest period that is shown at once. */
const MOST_DAYS = 42
const MOST_COMMON_DAYS = 13
const FILE_DAYS = 183

const tooLong = ({ from, to }: { from: Day; to: Day }) => daysBetween(from, to) < 0 || daysBetween(from, to) > MOST_DAYS
const begins = (day: Day) => must(instantFromFinland(day, '00:00'))

const TITLES = {
  fi: 'Tapaaminen, Rinnalla',
  sv: 'Möte, Rinnalla',
  en: 'Meeting, Rinnalla',
} as const

export const calendar: Operation<Contract['calendar']> = async ({ db, actor }, { query }) => {
  if (tooLong(query)) return refused('engagement.period-too-long', 'to')
  const meetings = await listMyMeetings(db, actor.workerId ?? '', begins(query.from), begins(addDays(query.to, 1)))
  const names = await namesOf(db, [...new Set(meetings.map(({ familyId }) => familyId))])
  return {
    meetings: meetings.map((meeting) => ({
      ...meeting,
      persons: named(
        names,
        meeting.personIds.filter((id) => names.has(id)),
      ),
    })),
  }
}

export const unitCalendar: Operation<Contract['unitCalendar']> = async ({ db }, { query }) => {
  if (tooLong(query)) return refused('engagement.period-too-long', 'to')
  const byWorker = Map.groupBy(await q.countUnitDays(db, query.from, query.to), ({ workerId }) => workerId)
  return {
    workers: [...byWorker].map(([workerId, days]) => ({
      workerId,
      name: days[0]?.name ?? '',
      days: days.map(({ day, meetings, minutes }) => ({ day, meetings, minutes })),
    })),
  }
}

export const commonTime: Operation<Contract['commonTime']> = async ({ db, at, today, discloses }, { body }) => {
  const { from, to, familyId } = body
  if (daysBetween(from, to) < 0 || daysBetween(from, to) > MOST_COMMON_DAYS)
    return refused('engagement.period-too-long', 'to')
  const workerIds = [...new Set(body.workerIds)]
  const workers = await q.workersNamed(db, workerIds)
  if (workers.length < workerIds.length) return refused('engagement.worker-not-found', 'workerIds')
  const [taken, away, covers] = [
    Map.groupBy(await q.busyOfMany(db, workerIds, from, to), ({ workerId }) => workerId),
    Map.groupBy(await q.absencesOf(db, workerIds, from, to), ({ workerId }) => workerId),
    Map.groupBy(await q.coversFor(db, workerIds, from, to, familyId), ({ forWorkerId }) => forWorkerId),
  ]
  if (familyId !== null && covers.size > 0) discloses([familyId])
  const asked = workers.map((worker) => ({
    ...worker,
    busy: (taken.get(worker.workerId) ?? []).map(({ from: begins, until }) => ({ from: begins, until })),
    away: (away.get(worker.workerId) ?? []).map((each) => ({ from: each.from, to: each.to })),
    coveredBy: (covers.get(worker.workerId) ?? []).map(({ workerId, name }) => ({ workerId, name })),
  }))
  const works = await worksOn(db, today)
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i)).map((day) => ({
    day,
    works: works(day),
  }))
  const hours = await settingOf(db, 'engagement.workingHours', from)
  const worked = days.flatMap((each) => (each.works ? each.day : []))
  const suggestions = commonTimes(asked, { days: worked, hours, minutes: body.minutes, now: at })
  return {
    workers: asked,
    days,
    hours,
    suggestions: suggestions.map((each) => ({ ...each, without: [...each.without] })),
  }
}

export const calendarFile: Operation<Contract['calendarFile']> = async ({ db, actor, at, today, discloses }) => {
  const meetings = await listMyMeetings(db, actor.workerId ?? '', begins(today), begins(addDays(today, FILE_DAYS)))
  discloses(
    meetings.map(({ familyId }) => familyId),
    [],
  )
  const events = meetings.map(({ meetingId, startsAt, minutes, state }) => ({
    // not the meeting's own number: what leaves the house leads nowhere
    uid: createHash('sha256').update(`calendar ${meetingId}`).digest('hex').slice(0, 32),
    startsAt,
    minutes,
    cancelled: state === 'cancelled',
  }))
  return {
    fileName: 'rinnalla.ics',
    mediaType: 'text/calendar; charset=utf-8',
    content: fileOf(events, TITLES[actor.language ?? 'fi'], at),
  }
}
