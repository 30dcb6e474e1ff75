// SQL of goal attainment.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Attainment } from '../contract/attainments.ts'

/* What a goal says is read from the newest version in reach that has it. */
export const listAttainments = (db: Read, familyId: string) =>
  db.rows(sql<Attainment>`
    select t.attainment_id as "attainmentId", t.goal_id as "goalId", coalesce(g.what, '') as goal, t.person_ids as "personIds", t.episode, t.assessed_on as "assessedOn",
      t.family_level as "familyLevel", t.worker_level as "workerLevel", t.said_by as "saidBy", t.note, coalesce(trust.name_of_account(t.created_by), '') as "writtenBy"
    from plans.attainment t
    left join lateral (select e ->> 'what' as what from plans.version v, jsonb_array_elements(v.content -> 'goals') e
      where v.area_id = t.area_id and v.family_id = t.family_id and v.state <> 'draft' and e ->> 'goalId' = t.goal_id::text order by v.no desc limit 1) g on true
    where t.area_id = (select app.area()) and t.family_id = ${familyId}
    order by t.assessed_on, t.created_at, t.attainment_id`)

export const attainmentsOfGoal = (db: Read, familyId: string, goalId: string) =>
  db.rows(sql<Pick<Attainment, 'goalId' | 'episode' | 'assessedOn' | 'familyLevel' | 'workerLevel'>>`
    select goal_id as "goalId", episode, assessed_on as "assessedOn", family_level as "familyLevel", worker_level as "workerLevel"
    from plans.attainment where area_id = (select app.area()) and family_id = ${familyId} and goal_id = ${goalId} order by assessed_on`)

export const isAssessed = async (db: Read, familyId: string, goalId: string, on: Day) =>
  (await db.find(sql`
    select 1 from plans.attainment where area_id = (select app.area()) and family_id = ${familyId} and goal_id = ${goalId} and assessed_on = ${on}`)) !==
  null

export const addAttainment = (
  db: Write,
  familyId: string,
  a: {
    attainmentId: string
    goalId: string
    versionId: string
    on: Day
    familyLevel: number | null
    workerLevel: number | null
    saidBy: string | null
    note: string
  },
) =>
  db.run(sql`
    insert into plans.attainment (area_id, family_id, unit_id, restricted, attainment_id, goal_id, version_id, person_ids, hidden_from, shared_with_family, episode,
      assessed_on, family_level, worker_level, said_by, note, created_by)
    select area_id, family_id, unit_id, restricted, ${a.attainmentId}, ${a.goalId}, version_id, person_ids, hidden_from, shared_with_family, episode,
      ${a.on}, ${a.familyLevel}, ${a.workerLevel}, ${a.saidBy}, ${a.note}, (select app.account())
    from plans.version where area_id = (select app.area()) and family_id = ${familyId} and version_id = ${a.versionId}`)
