// SQL of covers and reassignments many at once.
import type { Day, Instant } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { AssignmentRole } from '../model.ts'

export type ToReassign = {
  familyId: string
  name: string
  unitId: number
  unitName: string
  language: string
  assignmentId: string
  role: AssignmentRole
  forWorkerId: string
  forWorkerName: string
  children: number
  knows: string[]
  coveredBy: string | null
}

/* Open work only: a closed family needs nobody to stand in. `knows`: who answers in another role. */
export const listToReassign = (
  db: Read,
  whose: { workerIds: readonly string[]; familyIds: readonly string[]; role: AssignmentRole | null },
  from: Day,
  to: Day,
) =>
  db.rows(sql<ToReassign>`
    select f.family_id as "familyId", f.name, f.unit_id as "unitId", u.name as "unitName", f.language, a.assignment_id as "assignmentId", a.role,
      a.worker_id as "forWorkerId", w.given_name || ' ' || w.surname as "forWorkerName", kids.n as children, others.ids as knows,
      cover.name as "coveredBy"
    from families.assignment a
    join families.family f on f.area_id = a.area_id and f.family_id = a.family_id and f.phase <> 'closed'
    join organisations.unit u on u.area_id = f.area_id and u.unit_id = f.unit_id
    join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
    cross join lateral (select count(*)::int as n from families.member m where m.area_id = f.area_id and m.family_id = f.family_id
      and m.relation in ('child', 'sibling', 'unborn') and (m.end_date is null or m.end_date >= ${from})) kids
    cross join lateral (select coalesce(array_agg(distinct o.worker_id), '{}') as ids from families.assignment o where o.area_id = f.area_id
      and o.family_id = f.family_id and o.end_date is null and o.worker_id <> a.worker_id) others
    left join lateral (select x.given_name || ' ' || x.surname as name from families.cover c join organisations.worker x on x.area_id = c.area_id and x.worker_id = c.worker_id
      where c.area_id = a.area_id and c.assignment_id = a.assignment_id and c.ended_on is null
        and daterange(c.start_date, c.end_date, '[]') && daterange(${from}::date, ${to}::date, '[]') limit 1) cover on true
    where a.area_id = (select app.area()) and a.end_date is null
      and (a.worker_id = any(${[...whose.workerIds]}::uuid[]) or a.family_id = any(${[...whose.familyIds]}::uuid[]))
      and (${whose.role}::text is null or a.role = ${whose.role})
    order by w.surname collate "fi-FI-x-icu", w.given_name, f.name collate "fi-FI-x-icu", f.family_id, a.role limit 600`)

/** Those of the given families that the caller reaches. */
export const namesOfChosen = (db: Read, familyIds: readonly string[]) =>
  db.rows(sql<{ familyId: string; name: string; ended: boolean }>`
    select family_id as "familyId", name, phase = 'closed' as ended from families.family
    where area_id = (select app.area()) and family_id = any(${[...familyIds]}::uuid[])`)

export const openBatch = (
  db: Write,
  b: { batchId: string; kind: string; note: string; startDate: Day; endDate: Day | null },
) =>
  db.run(sql`
    insert into families.batch (area_id, batch_id, kind, note, start_date, end_date, made_by)
    values ((select app.area()), ${b.batchId}, ${b.kind}, ${b.note}, ${b.startDate}, ${b.endDate}::date, (select app.account()))
    on conflict (area_id, batch_id) do nothing`)

export const findBatch = (db: Read, batchId: string) =>
  db.find(sql<{ kind: 'cover' | 'reassign'; startDate: Day; endDate: Day | null; undone: boolean; mine: boolean }>`
    select kind, start_date as "startDate", end_date as "endDate", undone_at is not null as undone, made_by = (select app.account()) as mine
    from families.batch where area_id = (select app.area()) and batch_id = ${batchId}`)

export const isDone = async (db: Read, rowId: string) =>
  (await db.find(sql`
    select 1 from families.cover where area_id = (select app.area()) and cover_id = ${rowId}
    union all select 1 from families.assignment where area_id = (select app.area()) and assignment_id = ${rowId}`)) !==
  null

export const hasCover = async (db: Read, assignmentId: string, from: Day, to: Day) =>
  (await db.find(sql`
    select 1 from families.cover where area_id = (select app.area()) and assignment_id = ${assignmentId} and ended_on is null
      and daterange(start_date, end_date, '[]') && daterange(${from}::date, ${to}::date, '[]')`)) !== null

export const isAway = async (db: Read, workerId: string, from: Day, to: Day) =>
  (await db.find(sql`
    select 1 from organisations.absence where area_id = (select app.area()) and worker_id = ${workerId} and cancelled_at is null
      and daterange(start_date, end_date, '[]') && daterange(${from}::date, ${to}::date, '[]')`)) !== null

export const absenceFor = async (db: Read, workerId: string, from: Day, to: Day) =>
  (
    await db.find(sql<{ id: string }>`
      select absence_id as id from organisations.absence where area_id = (select app.area()) and worker_id = ${workerId} and cancelled_at is null
        and start_date <= ${from} and end_date >= ${to}`)
  )?.id ?? null

export const addCover = (
  db: Write,
  familyId: string,
  c: {
    coverId: string
    batchId: string
    absenceId: string | null
    assignmentId: string
    circleId: string
    role: AssignmentRole
    forWorkerId: string
    workerId: string
    startDate: Day
    endDate: Day
  },
) =>
  db.run(sql`
    insert into families.cover (area_id, family_id, unit_id, restricted, cover_id, batch_id, absence_id, assignment_id, circle_id, role, for_worker_id, worker_id, start_date, end_date, created_by)
    select area_id, family_id, unit_id, restricted, ${c.coverId}, ${c.batchId}, ${c.absenceId}::uuid, ${c.assignmentId}, ${c.circleId}, ${c.role}, ${c.forWorkerId}, ${c.workerId},
      ${c.startDate}, ${c.endDate}, (select app.account())
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

export type LiveCover = { coverId: string; familyId: string; circleId: string }

export const coversOfBatch = (db: Write, batchId: string, today: Day) =>
  db.rows(sql<LiveCover>`
    select cover_id as "coverId", family_id as "familyId", circle_id as "circleId" from families.cover
    where area_id = (select app.area()) and batch_id = ${batchId} and ended_on is null and end_date >= ${today} for update`)

export const coversOfAssignment = (db: Write, assignmentId: string, today: Day) =>
  db.rows(sql<LiveCover>`
    select cover_id as "coverId", family_id as "familyId", circle_id as "circleId" from families.cover
    where area_id = (select app.area()) and assignment_id = ${assignmentId} and ended_on is null and end_date >= ${today} for update`)

export const endCover = (db: Write, coverId: string, on: Day, reason: string) =>
  db.run(sql`
    update families.cover set ended_on = ${on}, end_reason = ${reason} where area_id = (select app.area()) and cover_id = ${coverId} and ended_on is null`)

export const assignmentsOfBatch = (db: Write, batchId: string) =>
  db.rows(sql<{ assignmentId: string; familyId: string; replaces: string | null; endDate: Day | null }>`
    select assignment_id as "assignmentId", family_id as "familyId", replaces, end_date as "endDate" from families.assignment
    where area_id = (select app.area()) and batch_id = ${batchId}`)

export const undoBatch = (db: Write, batchId: string, at: Instant) =>
  db.run(sql`
    update families.batch set undone_at = ${at}, undone_by = (select app.account())
    where area_id = (select app.area()) and batch_id = ${batchId} and undone_at is null`)

export const listBatches = (db: Read) =>
  db.rows(sql<{
    batchId: string
    kind: 'cover' | 'reassign'
    note: string
    startDate: Day
    endDate: Day | null
    madeBy: string
    madeAt: Instant
    undoneAt: Instant | null
    families: number
  }>`
    select b.batch_id as "batchId", b.kind, b.note, b.start_date as "startDate", b.end_date as "endDate", coalesce(trust.name_of_account(b.made_by), '') as "madeBy",
      b.created_at as "madeAt", b.undone_at as "undoneAt", n.n as families
    from families.batch b
    cross join lateral (select (select count(*) from families.cover c where c.area_id = b.area_id and c.batch_id = b.batch_id)::int
      + (select count(*) from families.assignment a where a.area_id = b.area_id and a.batch_id = b.batch_id)::int as n) n
    where b.area_id = (select app.area()) and b.created_at > now() - interval '2 months' and n.n > 0 order by b.created_at desc limit 50`)

export const listMyCovers = (db: Read, workerId: string, today: Day) =>
  db.rows(sql<{
    familyId: string
    name: string
    role: AssignmentRole
    forWorkerName: string
    startDate: Day
    endDate: Day
  }>`
    select c.family_id as "familyId", f.name, c.role, w.given_name || ' ' || w.surname as "forWorkerName", c.start_date as "startDate", c.end_date as "endDate"
    from families.cover c join families.family f using (area_id, family_id) join organisations.worker w on w.area_id = c.area_id and w.worker_id = c.for_worker_id
    where c.area_id = (select app.area()) and c.worker_id = ${workerId} and c.ended_on is null and ${today} between c.start_date and c.end_date
      and c.family_id = any((select app.circle())::uuid[])
    order by f.name collate "fi-FI-x-icu", f.family_id`)
