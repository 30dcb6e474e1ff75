/** Builders of services in a package and of meetings, written by the owner, for demo data and tests. */
import { sql, type Write } from '#platform/sql.ts'
import type { MeetingState, NotHeldReason } from './model.ts'

type FamilyRef = { readonly familyId: string; readonly unitId: number }

export async function aCourse(
  db: Write,
  family: FamilyRef,
  c: {
    courseId: string
    serviceId: string
    organisationId: string
    accountId: string
    personIds: readonly string[]
    name?: string
  },
): Promise<string> {
  await db.run(sql`
    insert into network.service (area_id, service_id, organisation_id, code, name, work_form, level)
    values (99, ${c.serviceId}, ${c.organisationId}, ${c.serviceId.slice(0, 40)}, ${c.name ?? 'Jalkapallo'}, 'group_activity', 'early') on conflict do nothing`)
  await db.run(sql`
    insert into plans.course (area_id, family_id, unit_id, restricted, course_id, person_ids, organisation_id, service_id, ordered_on, started_on, created_by)
    select area_id, family_id, unit_id, restricted, ${c.courseId}, ${c.personIds}, ${c.organisationId}, ${c.serviceId}, '2026-02-01', '2026-02-10', ${c.accountId}
    from families.family where family_id = ${family.familyId}`)
  return c.courseId
}

export async function aMeeting(
  db: Write,
  family: FamilyRef,
  m: {
    meetingId: string
    organisationId: string
    accountId: string
    personIds: readonly string[]
    startsAt: string
    workerId?: string | null
    courseId?: string | null
    state?: MeetingState
    reason?: NotHeldReason | null
    kind?: string
  },
): Promise<string> {
  const state = m.state ?? 'agreed'
  await db.run(sql`
    insert into engagement.meeting (area_id, family_id, unit_id, restricted, meeting_id, person_ids, course_id, organisation_id, worker_id, kind, starts_at, state, reason, marked_at, marked_by, created_by)
    select area_id, family_id, unit_id, restricted, ${m.meetingId}, ${m.personIds}, ${m.courseId ?? null}, ${m.organisationId}, ${m.workerId ?? null}, ${m.kind ?? 'visit'}, ${m.startsAt}, ${state},
      ${m.reason ?? null}, case when ${state}::text <> 'agreed' then ${m.startsAt}::timestamptz end, case when ${state}::text <> 'agreed' then ${m.accountId}::uuid end, ${m.accountId}
    from families.family where family_id = ${family.familyId}`)
  return m.meetingId
}
