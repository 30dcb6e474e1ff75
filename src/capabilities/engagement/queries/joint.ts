// SQL of the care team and of joint meetings.
import type { Day, Instant } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { OwnerKind } from '#rooms/plans/model.ts'
import type { MinutesState, NotHeldReason, ParticipantKind, PresenceState } from '../model.ts'

export type TeamWorker = {
  workerId: string
  name: string
  title: string
  organisationId: string
  organisationName: string
  roles: string[]
}

export const listTeam = (db: Read, familyId: string) =>
  db.rows(sql<TeamWorker>`
    select worker_id as "workerId", name, title, organisation_id as "organisationId", organisation_name as "organisationName", roles
    from engagement.team_of(${familyId}) order by organisation_name, name`)

/** Close people who have been asked to some meeting of the family. */
export const listClose = async (db: Read, familyId: string) =>
  (
    await db.rows(sql<{ name: string }>`
      select distinct name from engagement.presence where area_id = (select app.area()) and family_id = ${familyId} and kind = 'close' order by name`)
  ).map(({ name }) => name)

export type ParticipantRow = {
  kind: ParticipantKind
  personId: string | null
  workerId: string | null
  name: string
  organisationName: string | null
  state: PresenceState
  reason: NotHeldReason | null
  word: string
}

/** How each participant stands: the newest row of each. */
export const listParticipants = (db: Read, familyId: string, meetingId: string) =>
  db.rows(sql<ParticipantRow>`
    select p.kind, p.person_id as "personId", p.worker_id as "workerId", coalesce(w.given_name || ' ' || w.surname, p.name) as name, o.name as "organisationName",
      p.state, p.reason, p.word
    from (select distinct on (kind, person_id, worker_id, name) * from engagement.presence
      where area_id = (select app.area()) and family_id = ${familyId} and meeting_id = ${meetingId}
      order by kind, person_id, worker_id, name, at desc, presence_id desc) p
    left join organisations.worker w on w.area_id = p.area_id and w.worker_id = p.worker_id
    left join organisations.organisation o on o.area_id = w.area_id and o.organisation_id = w.organisation_id
    order by p.kind, name`)

export const addPresence = (
  db: Write,
  familyId: string,
  meetingId: string,
  p: {
    presenceId: string
    kind: ParticipantKind
    personId: string | null
    workerId: string | null
    name: string
    state: PresenceState
    reason: NotHeldReason | null
    word: string
    at: Instant
  },
) =>
  db.run(sql`
    insert into engagement.presence (area_id, family_id, unit_id, restricted, presence_id, meeting_id, organisation_id, kind, person_id, worker_id, name, state, reason, word, at, by_account)
    select area_id, family_id, unit_id, restricted, ${p.presenceId}, meeting_id, organisation_id, ${p.kind}, ${p.personId}::uuid, ${p.workerId}::uuid, ${p.name}, ${p.state},
      ${p.reason}::text, ${p.word}, clock_timestamp(), (select app.account())
    from engagement.meeting where area_id = (select app.area()) and family_id = ${familyId} and meeting_id = ${meetingId}`)

/** The workers of a meeting who are asked, and their organisations, on the meeting itself: it stands on their day. */
export const inviteWorkers = (db: Write, meetingId: string, workerIds: readonly string[]) =>
  db.run(sql`
    update engagement.meeting m set invited = (select coalesce(array_agg(distinct i), '{}') from unnest(m.invited || ${[...workerIds]}::uuid[]) i),
      invited_organisations = (select coalesce(array_agg(distinct w.organisation_id), '{}') from organisations.worker w
        where w.area_id = m.area_id and w.worker_id = any(m.invited || ${[...workerIds]}::uuid[]))
    where m.area_id = (select app.area()) and m.meeting_id = ${meetingId}`)

export type MinutesRow = {
  agenda: string[]
  text: string
  state: MinutesState
  acceptances: { kind: ParticipantKind; id: string; name: string; at: string }[]
  revision: number
}

export const findMinutes = (db: Read, familyId: string, meetingId: string) =>
  db.find(sql<MinutesRow>`
    select agenda, text, state, acceptances, revision from engagement.minutes
    where area_id = (select app.area()) and family_id = ${familyId} and meeting_id = ${meetingId}`)

/** Writes under the revision: 0 rows where somebody wrote meanwhile, or the minutes are accepted. */
export const saveMinutes = (
  db: Write,
  familyId: string,
  meetingId: string,
  m: Omit<MinutesRow, 'state'> & { state: MinutesState },
) =>
  db.run(sql`
    insert into engagement.minutes as x (area_id, family_id, unit_id, restricted, meeting_id, agenda, text, state, acceptances, created_by)
    select area_id, family_id, unit_id, restricted, meeting_id, ${[...m.agenda]}::text[], ${m.text}, 'draft', ${JSON.stringify(m.acceptances)}::jsonb, (select app.account())
    from engagement.meeting where area_id = (select app.area()) and family_id = ${familyId} and meeting_id = ${meetingId}
    on conflict (area_id, meeting_id) do update set agenda = excluded.agenda, text = excluded.text, state = ${m.state}, acceptances = excluded.acceptances,
      revision = x.revision + 1 where x.revision = ${m.revision} and x.state = 'draft'`)

export type DecisionRow = {
  decisionId: string
  what: string
  ownerKind: OwnerKind
  ownerName: string
  organisationName: string | null
  dueOn: Day | null
  goalId: string | null
  stepId: string | null
  doneOn: Day | null
}

export const listDecisions = (db: Read, familyId: string, meetingId: string) =>
  db.rows(sql<DecisionRow>`
    select d.decision_id as "decisionId", d.what, d.owner_kind as "ownerKind", d.owner_name as "ownerName", o.name as "organisationName", d.due_on as "dueOn",
      d.goal_id as "goalId", d.step_id as "stepId", s.done_on as "doneOn"
    from engagement.decision d
    left join plans.step s on s.area_id = d.area_id and s.step_id = d.step_id
    left join organisations.organisation o on o.area_id = s.area_id and o.organisation_id = s.organisation_id
    where d.area_id = (select app.area()) and d.family_id = ${familyId} and d.meeting_id = ${meetingId}
    order by d.created_at, d.decision_id`)

export const addDecision = (
  db: Write,
  familyId: string,
  meetingId: string,
  d: {
    decisionId: string
    what: string
    ownerKind: OwnerKind
    ownerId: string | null
    ownerName: string
    dueOn: Day | null
    goalId: string | null
    stepId: string | null
  },
) =>
  db.run(sql`
    insert into engagement.decision (area_id, family_id, unit_id, restricted, decision_id, meeting_id, what, owner_kind, owner_id, owner_name, due_on, goal_id, step_id, created_by)
    select area_id, family_id, unit_id, restricted, ${d.decisionId}, meeting_id, ${d.what}, ${d.ownerKind}, ${d.ownerId}::uuid, ${d.ownerName}, ${d.dueOn}::date, ${d.goalId}::uuid, ${d.stepId}::uuid, (select app.account())
    from engagement.meeting where area_id = (select app.area()) and family_id = ${familyId} and meeting_id = ${meetingId}`)
