// SQL of steps that a meeting decided, outside the versions of the plan.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { OwnerKind, Step } from '../model.ts'

export type DecidedStep = {
  stepId: string
  goalId: string
  meetingId: string
  what: string
  ownerKind: OwnerKind
  ownerId: string | null
  ownerName: string
  dueOn: Day | null
}

/** A living step of the plan in force under one of its goals, for those the goal is about. 0 where there is no such goal. */
export const addDecidedStep = (db: Write, familyId: string, s: DecidedStep): Promise<number> =>
  db.run(sql`
    insert into plans.step (area_id, family_id, unit_id, restricted, step_id, goal_id, version_id, person_ids, shared_with_family, hidden_from,
      what, owner_kind, owner_id, owner_name, due_on, organisation_id, decided_in)
    select v.area_id, v.family_id, v.unit_id, v.restricted, ${s.stepId}, ${s.goalId}::uuid, v.version_id,
      case when jsonb_array_length(g -> 'personIds') > 0 then array(select jsonb_array_elements_text(g -> 'personIds')::uuid) else v.person_ids end,
      v.shared_with_family, v.hidden_from, ${s.what}, ${s.ownerKind}::text, ${s.ownerId}::uuid, ${s.ownerName}, ${s.dueOn}::date,
      coalesce((select w.organisation_id from organisations.worker w where ${s.ownerKind}::text = 'worker' and w.area_id = v.area_id and w.worker_id = ${s.ownerId}::uuid),
        (select o.organisation_id from organisations.organisation o where ${s.ownerKind}::text = 'organisation' and o.area_id = v.area_id and o.organisation_id = ${s.ownerId}::uuid)),
      ${s.meetingId}
    from plans.version v, jsonb_array_elements(v.content -> 'goals') g
    where v.area_id = (select app.area()) and v.family_id = ${familyId} and v.state = 'agreed' and g ->> 'goalId' = ${s.goalId}::text`)

/** Steps decided since the plan was agreed and not yet done, by goal: the next draft begins with them. */
export const listDecidedSteps = (db: Read, familyId: string) =>
  db.rows(sql<Step & { goalId: string }>`
    select goal_id as "goalId", step_id as "stepId", what, owner_kind as "ownerKind", owner_id as "ownerId", owner_name as "ownerName", due_on as due
    from plans.step where area_id = (select app.area()) and family_id = ${familyId} and decided_in is not null and done_on is null and not dropped
    order by created_at, step_id`)

/** Goals of the plan in force, to hang a decision on. */
export const listGoals = (db: Read, familyId: string) =>
  db.rows(sql<{ goalId: string; what: string }>`
    select g ->> 'goalId' as "goalId", g ->> 'what' as what
    from plans.version v, jsonb_array_elements(v.content -> 'goals') g
    where v.area_id = (select app.area()) and v.family_id = ${familyId} and v.state = 'agreed'`)
