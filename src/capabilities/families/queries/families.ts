// SQL of a family: its header, people, responsible workers, phases, ending and tasks.
import type { Day } from '#kit/day.ts'
import type { ExtraKept } from '#kit/extra.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { AssignmentRole, Authority, EndCheck, NoNamedWorkerGround, Phase } from '../model.ts'

export type FamilyRow = {
  familyId: string
  name: string
  unitId: number
  unitName: string
  phase: Phase
  phaseSince: Day
  heldFrom: Phase | null
  episode: number
  language: string
  interpreter: string | null
  safetyBan: boolean
  restricted: boolean
  specialSupport: boolean
  multiAgency: boolean
  namedWorkerGround: NoNamedWorkerGround | null
  namedWorkerExplanation: string | null
  openedOn: Day
  revision: number
}

const FAMILY = `select f.family_id as "familyId", f.name, f.unit_id as "unitId", u.name as "unitName", f.phase, f.phase_since as "phaseSince",
  f.held_from as "heldFrom", f.episode, f.language, f.interpreter, f.safety_ban as "safetyBan", f.restricted, f.special_support as "specialSupport",
  f.multi_agency as "multiAgency", f.named_worker_ground as "namedWorkerGround", f.named_worker_explanation as "namedWorkerExplanation", f.opened_on as "openedOn", f.revision
  from families.family f join organisations.unit u using (area_id, unit_id)
  where f.area_id = (select app.area()) and f.family_id = $1`

export const findFamily = (db: Read, familyId: string) => db.find<FamilyRow>({ text: FAMILY, values: [familyId] })

export const lockFamily = (db: Write, familyId: string) =>
  db.find<FamilyRow>({ text: `${FAMILY} for update of f`, values: [familyId] })

export type MemberRow = {
  personId: string
  givenName: string
  surname: string
  bornOn: Day | null
  dueOn: Day | null
  language: string
  interpreter: string | null
  relation:
    | 'parent'
    | 'guardian'
    | 'child'
    | 'unborn'
    | 'sibling'
    | 'grandparent'
    | 'partner_of_parent'
    | 'foster_parent'
    | 'other'
  home: 'here' | 'other_home' | 'both' | 'elsewhere'
  safetyBan: boolean
  startDate: Day
  endDate: Day | null
}

export const listMembers = (db: Read, familyId: string) =>
  db.rows(sql<MemberRow>`
    select m.person_id as "personId", m.given_name as "givenName", m.surname, m.born_on as "bornOn", p.due_on as "dueOn", p.service_language as language,
      p.interpreter, m.relation, m.home, m.safety_ban as "safetyBan", m.start_date as "startDate", m.end_date as "endDate"
    from families.member m join families.people_of(${familyId}) p on p.person_id = m.person_id
    where m.area_id = (select app.area()) and m.family_id = ${familyId}
    order by m.born_on nulls last, m.given_name`)

export const listGuardianships = (db: Read, familyId: string) =>
  db.rows(sql<{ childId: string; guardianId: string; authority: Authority; startDate: Day; endDate: Day | null }>`
    select child_id as "childId", guardian_id as "guardianId", authority, start_date as "startDate", end_date as "endDate"
    from families.guardianship where area_id = (select app.area()) and family_id = ${familyId} order by start_date, child_id, guardian_id`)

export const listPhases = (db: Read, familyId: string) =>
  db.rows(sql<{ phase: Phase; startDate: Day; endDate: Day | null; reason: string; episode: number }>`
    select phase, start_date as "startDate", end_date as "endDate", reason, episode
    from families.phase_entry where area_id = (select app.area()) and family_id = ${familyId} order by start_date, created_at`)

export type AssignmentRow = {
  assignmentId: string
  role: AssignmentRole
  workerId: string
  workerName: string
  workerTitle: string
  startDate: Day
  endDate: Day | null
}

export const listAssignments = (db: Read, familyId: string) =>
  db.rows(sql<AssignmentRow>`
    select a.assignment_id as "assignmentId", a.role, a.worker_id as "workerId", w.given_name || ' ' || w.surname as "workerName", w.title as "workerTitle",
      a.start_date as "startDate", a.end_date as "endDate"
    from families.assignment a join organisations.worker w using (area_id, worker_id)
    where a.area_id = (select app.area()) and a.family_id = ${familyId} order by a.start_date desc, a.created_at desc`)

export const hasActivePartner = async (db: Read, familyId: string) =>
  (await db.find(
    sql`select 1 from families.assignment where area_id = (select app.area()) and family_id = ${familyId} and role = 'family_partner' and end_date is null`,
  )) !== null

export const movePhase = (db: Write, familyId: string, to: Phase, heldFrom: Phase | null, on: Day) =>
  db.run(sql`
    update families.family set phase = ${to}, phase_since = ${on}, held_from = ${heldFrom}, revision = revision + 1
    where area_id = (select app.area()) and family_id = ${familyId}`)

export const beginEpisode = (db: Write, familyId: string, next: { episode: number; phase: Phase }, on: Day) =>
  db.run(sql`
    update families.family set episode = ${next.episode}, phase = ${next.phase}, phase_since = ${on}, held_from = null, revision = revision + 1
    where area_id = (select app.area()) and family_id = ${familyId}`)

export const endPhaseEntry = (db: Write, familyId: string, on: Day) =>
  db.run(sql`
    update families.phase_entry set end_date = greatest(start_date, ${on}::date)
    where area_id = (select app.area()) and family_id = ${familyId} and end_date is null`)

export const addPhaseEntry = (
  db: Write,
  familyId: string,
  e: { entryId: string; phase: Phase; on: Day; reason: string },
) =>
  db.run(sql`
    insert into families.phase_entry (area_id, family_id, unit_id, restricted, entry_id, episode, phase, start_date, reason, created_by)
    select area_id, family_id, unit_id, restricted, ${e.entryId}, episode, ${e.phase}, ${e.on}, ${e.reason}, (select app.account())
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

export type EndingRow = {
  goalsReviewedOn: Day | null
  servicesHaveOwnersOn: Day | null
  wayBackAgreed: string | null
  endCheck: EndCheck | null
  closingNote: string | null
  followUpOn: Day | null
  extra: ExtraKept
  revision: number
}

export const findEnding = (db: Read, familyId: string) =>
  db.find(sql<EndingRow>`
    select goals_reviewed_on as "goalsReviewedOn", services_have_owners_on as "servicesHaveOwnersOn", way_back_agreed as "wayBackAgreed", end_check as "endCheck",
      closing_note as "closingNote", follow_up_on as "followUpOn", e.extra, e.revision
    from families.ending e join families.family f using (area_id, family_id)
    where e.area_id = (select app.area()) and e.family_id = ${familyId} and e.episode = f.episode`)

/** Returns 0 when somebody has saved meanwhile. */
export const saveEnding = (db: Write, familyId: string, e: EndingRow) =>
  db.run(sql`
    insert into families.ending as e (area_id, family_id, unit_id, restricted, episode, goals_reviewed_on, services_have_owners_on, way_back_agreed, end_check, closing_note, follow_up_on, extra)
    select area_id, family_id, unit_id, restricted, episode, ${e.goalsReviewedOn}::date, ${e.servicesHaveOwnersOn}::date, ${e.wayBackAgreed}::text, ${e.endCheck}::text, ${e.closingNote}::text, ${e.followUpOn}::date, ${JSON.stringify(e.extra)}::jsonb
    from families.family where area_id = (select app.area()) and family_id = ${familyId}
    on conflict (area_id, family_id, episode) do update set goals_reviewed_on = excluded.goals_reviewed_on, services_have_owners_on = excluded.services_have_owners_on,
      way_back_agreed = excluded.way_back_agreed, end_check = excluded.end_check, closing_note = excluded.closing_note, follow_up_on = excluded.follow_up_on, extra = excluded.extra, revision = e.revision + 1
    where e.revision = ${e.revision}`)

export const noteClosedDespite = (db: Write, familyId: string, reason: string) =>
  db.run(sql`
    update families.ending e set closed_despite = ${reason} from families.family f
    where e.area_id = (select app.area()) and f.area_id = e.area_id and e.family_id = ${familyId} and f.family_id = e.family_id and e.episode = f.episode`)

export const addTask = (
  db: Write,
  familyId: string,
  t: {
    taskId: string
    kind: 'follow_up' | 'review' | 'fit' | 'other'
    why: string
    workerId: string | null
    dueOn: Day
  },
) =>
  db.run(sql`
    insert into families.task (area_id, family_id, unit_id, restricted, task_id, kind, why, worker_id, due_on)
    select area_id, family_id, unit_id, restricted, ${t.taskId}, ${t.kind}, ${t.why}, ${t.workerId}, ${t.dueOn}
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

export const doTask = (db: Write, familyId: string, taskId: string, outcome: string, at: string) =>
  db.run(sql`
    update families.task set done_at = ${at}, done_by = (select app.account()), outcome = ${outcome}
    where area_id = (select app.area()) and family_id = ${familyId} and task_id = ${taskId} and done_at is null`)
