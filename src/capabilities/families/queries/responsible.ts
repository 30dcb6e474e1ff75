// SQL of who answers for a family: assignments, covers, hand-over notes, loads, candidates.
import type { Day, Instant } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { AssignmentRole, NoNamedWorkerGround } from '../model.ts'

export type AnswersRow = {
  assignmentId: string
  role: AssignmentRole
  workerId: string
  workerName: string
  workerTitle: string
  personId: string | null
  startDate: Day
  endDate: Day | null
  reason: string
  endReason: string
  despite: string
}

export const listAnswers = (db: Read, familyId: string) =>
  db.rows(sql<AnswersRow>`
    select a.assignment_id as "assignmentId", a.role, a.worker_id as "workerId", w.given_name || ' ' || w.surname as "workerName", w.title as "workerTitle",
      a.person_id as "personId", a.start_date as "startDate", a.end_date as "endDate", a.reason, coalesce(a.end_reason, '') as "endReason",
      coalesce(a.despite, '') as despite
    from families.assignment a join organisations.worker w using (area_id, worker_id)
    where a.area_id = (select app.area()) and a.family_id = ${familyId} order by a.start_date desc, a.created_at desc`)

export type CoverRow = {
  coverId: string
  role: AssignmentRole
  workerId: string
  workerName: string
  forWorkerName: string
  startDate: Day
  endDate: Day
  endedOn: Day | null
}

export const listCovers = (db: Read, familyId: string) =>
  db.rows(sql<CoverRow>`
    select c.cover_id as "coverId", c.role, c.worker_id as "workerId", w.given_name || ' ' || w.surname as "workerName",
      o.given_name || ' ' || o.surname as "forWorkerName", c.start_date as "startDate", c.end_date as "endDate", c.ended_on as "endedOn"
    from families.cover c join organisations.worker w on w.area_id = c.area_id and w.worker_id = c.worker_id
    join organisations.worker o on o.area_id = c.area_id and o.worker_id = c.for_worker_id
    where c.area_id = (select app.area()) and c.family_id = ${familyId} order by c.start_date desc, c.created_at desc`)

export const listHandovers = (db: Read, familyId: string) =>
  db.rows(sql<{ handoverId: string; fromName: string; toName: string; author: string; text: string; at: Instant }>`
    select h.handover_id as "handoverId", f.given_name || ' ' || f.surname as "fromName", t.given_name || ' ' || t.surname as "toName", h.author, h.text,
      h.created_at as at
    from families.handover h join organisations.worker f on f.area_id = h.area_id and f.worker_id = h.from_worker_id
    join organisations.worker t on t.area_id = h.area_id and t.worker_id = h.to_worker_id
    where h.area_id = (select app.area()) and h.family_id = ${familyId} order by h.created_at desc limit 50`)

export const findWaiver = (db: Read, familyId: string) =>
  db.find(sql<{ ground: NoNamedWorkerGround; explanation: string }>`
    select named_worker_ground as ground, coalesce(named_worker_explanation, '') as explanation from families.family
    where area_id = (select app.area()) and family_id = ${familyId} and named_worker_ground is not null`)

/** Whether one of those who answer today is a qualified social worker. */
export const hasSocialWorker = async (db: Read, familyId: string, on: Day) =>
  (await db.find(sql`
    select 1 from families.assignment a join organisations.qualification q using (area_id, worker_id)
    where a.area_id = (select app.area()) and a.family_id = ${familyId} and a.role in ('named_worker', 'child_social_worker')
      and a.start_date <= ${on} and (a.end_date is null or a.end_date > ${on})
      and q.kind = 'social_worker' and q.valid_from <= ${on} and (q.valid_to is null or q.valid_to >= ${on})`)) !== null

export type ActiveAnswer = {
  assignmentId: string
  role: AssignmentRole
  personId: string | null
  workerId: string
  startDate: Day
  endDate: Day | null
}

export const findAssignment = (db: Read, familyId: string, assignmentId: string) =>
  db.find(sql<ActiveAnswer>`
    select assignment_id as "assignmentId", role, person_id as "personId", worker_id as "workerId", start_date as "startDate", end_date as "endDate"
    from families.assignment where area_id = (select app.area()) and family_id = ${familyId} and assignment_id = ${assignmentId}`)

/** Who answers now in a role, for the whole family or for one person. */
export const answeringNow = (db: Read, familyId: string, role: AssignmentRole, personId: string | null) =>
  db.rows(sql<ActiveAnswer>`
    select assignment_id as "assignmentId", role, person_id as "personId", worker_id as "workerId", start_date as "startDate", end_date as "endDate"
    from families.assignment where area_id = (select app.area()) and family_id = ${familyId} and role = ${role} and end_date is null
      and person_id is not distinct from ${personId}::uuid`)

export const endAssignment = (db: Write, assignmentId: string, on: Day, reason: string) =>
  db.run(sql`
    update families.assignment set end_date = greatest(start_date, ${on}::date), end_reason = ${reason}
    where area_id = (select app.area()) and assignment_id = ${assignmentId} and end_date is null`)

export const appoint = (
  db: Write,
  familyId: string,
  a: {
    assignmentId: string
    role: AssignmentRole
    personId: string | null
    workerId: string
    reason: string
    despite: string
    on: Day
    batchId: string | null
    replaces: string | null
  },
) =>
  db.run(sql`
    insert into families.assignment (area_id, family_id, unit_id, restricted, assignment_id, role, person_id, worker_id, reason, despite, start_date, batch_id, replaces, created_by)
    select area_id, family_id, unit_id, restricted, ${a.assignmentId}, ${a.role}, ${a.personId}::uuid, ${a.workerId}, ${a.reason}, nullif(${a.despite}, ''), ${a.on},
      ${a.batchId}::uuid, ${a.replaces}::uuid, (select app.account())
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

/** Whether a worker answers for the family still in a role, so that the circle row of that role stays. */
export const stillAnswers = async (db: Read, familyId: string, role: AssignmentRole, workerId: string) =>
  (await db.find(sql`
    select 1 from families.assignment where area_id = (select app.area()) and family_id = ${familyId} and role = ${role} and worker_id = ${workerId}
      and end_date is null`)) !== null

export const writeHandover = (
  db: Write,
  familyId: string,
  h: { handoverId: string; fromWorkerId: string; toWorkerId: string; text: string; author: string },
) =>
  db.run(sql`
    insert into families.handover (area_id, family_id, unit_id, restricted, handover_id, from_worker_id, to_worker_id, text, created_by, author)
    select area_id, family_id, unit_id, restricted, ${h.handoverId}, ${h.fromWorkerId}, ${h.toWorkerId}, ${h.text}, (select app.account()), ${h.author}
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

export const findWorker = (db: Read, workerId: string, on: Day) =>
  db.find(sql<{ name: string; qualifications: string[] }>`
    select w.given_name || ' ' || w.surname as name, coalesce((select array_agg(q.kind) from organisations.qualification q where q.area_id = w.area_id
      and q.worker_id = w.worker_id and q.valid_from <= ${on} and (q.valid_to is null or q.valid_to >= ${on})), '{}') as qualifications
    from organisations.worker w
    where w.area_id = (select app.area()) and w.worker_id = ${workerId} and (w.end_date is null or w.end_date >= ${on})`)

/** Children of a family now, for the load. */
export const countChildren = async (db: Read, familyId: string) =>
  (
    await db.get(sql<{ n: number }>`
      select count(*)::int as n from families.member where area_id = (select app.area()) and family_id = ${familyId} and relation in ('child', 'sibling', 'unborn')
        and (end_date is null or end_date >= current_date) and (born_on is null or born_on > current_date - interval '18 years')`)
  ).n

export type LoadRow = {
  workerId: string
  role: AssignmentRole
  families: number
  children: number
  allFamilies: number
  allChildren: number
}

export const listLoads = (db: Read, workerIds: readonly string[]) =>
  db.rows(sql<LoadRow>`
    select worker_id as "workerId", role, families, children, all_families as "allFamilies", all_children as "allChildren"
    from families.loads(${[...workerIds]}::uuid[])`)

export type CandidateRow = {
  workerId: string
  workerName: string
  title: string
  languages: string[]
  units: { unitId: number; name: string }[]
  roles: string[]
  qualifications: string[]
  absences: { startDate: Day; endDate: Day }[]
}

/** Those who work with families now and can sign in, with what a choice needs. */
export const listCandidates = (db: Read, on: Day, until: Day) =>
  db.rows(sql<CandidateRow>`
    select w.worker_id as "workerId", w.given_name || ' ' || w.surname as "workerName", w.title, w.languages,
      jsonb_agg(distinct jsonb_build_object('unitId', u.unit_id, 'name', u.name)) as units, array_agg(distinct r.role) as roles,
      coalesce((select array_agg(q.kind) from organisations.qualification q where q.area_id = w.area_id and q.worker_id = w.worker_id
        and q.valid_from <= ${on} and (q.valid_to is null or q.valid_to >= ${on})), '{}') as qualifications,
      coalesce((select jsonb_agg(jsonb_build_object('startDate', a.start_date, 'endDate', a.end_date) order by a.start_date) from organisations.absence a
        where a.area_id = w.area_id and a.worker_id = w.worker_id and a.cancelled_at is null and a.end_date >= ${on} and a.start_date <= ${until}), '[]') as absences
    from organisations.worker w
    join organisations.worker_role r on r.area_id = w.area_id and r.worker_id = w.worker_id and r.start_date <= ${on} and (r.end_date is null or r.end_date >= ${on})
      and r.role in ('family_partner', 'social_worker', 'family_worker', 'psychologist', 'coordinator', 'supervisor')
    join organisations.unit u on u.area_id = r.area_id and u.unit_id = r.unit_id
    where w.area_id = (select app.area()) and (w.end_date is null or w.end_date >= ${on}) and trust.account_of_worker(w.worker_id) is not null
    group by w.area_id, w.worker_id, w.given_name, w.surname, w.title, w.languages
    order by w.surname collate "fi-FI-x-icu", w.given_name collate "fi-FI-x-icu", w.worker_id`)

export const waiveNamedWorker = (db: Write, familyId: string, ground: NoNamedWorkerGround, explanation: string) =>
  db.run(sql`
    update families.family set named_worker_ground = ${ground}, named_worker_explanation = ${explanation}, revision = revision + 1
    where area_id = (select app.area()) and family_id = ${familyId}`)

/** Whether the caller is beside the family today only as somebody's cover. */
export const onlyCovers = async (db: Read, familyId: string, workerId: string, on: Day) =>
  (await db.find(sql`
    select 1 from families.cover c where c.area_id = (select app.area()) and c.family_id = ${familyId} and c.worker_id = ${workerId} and c.ended_on is null
      and ${on} between c.start_date and c.end_date and not exists (select 1 from families.assignment a where a.area_id = c.area_id
        and a.family_id = c.family_id and a.worker_id = c.worker_id and a.end_date is null)`)) !== null

export const passOnRestricted = (
  db: Write,
  a: {
    from: string
    to: string
    reason: string
    startDate: Day
    endDate: Day | null
    fromAt: Instant
    until: Instant | null
    parts: unknown
  },
) =>
  db.rows({
    text: 'select families.pass_on_restricted($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    values: [a.from, a.to, a.reason, a.startDate, a.endDate, a.fromAt, a.until, JSON.stringify(a.parts), ''],
  })
