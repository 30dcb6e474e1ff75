// SQL of plan versions, agreements and living steps.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { AgreementManner, OwnerKind, PlanContent, VersionState } from '../model.ts'

export type VersionRow = {
  versionId: string
  no: number
  state: VersionState
  joint: boolean
  reason: string
  agreedOn: Day | null
  reviewBy: Day | null
  revision: number
  personIds: string[]
  content: PlanContent
}

const HEAD = `version_id as "versionId", no, state, joint, reason, agreed_on as "agreedOn", review_by as "reviewBy", revision, person_ids as "personIds"`

export const listVersions = (db: Read, familyId: string) =>
  db.rows<Omit<VersionRow, 'content'>>({
    text: `select ${HEAD} from plans.version where area_id = (select app.area()) and family_id = $1 order by no desc`,
    values: [familyId],
  })

export const findVersion = (db: Read, familyId: string, versionId: string) =>
  db.find<VersionRow>({
    text: `select ${HEAD}, content from plans.version where area_id = (select app.area()) and family_id = $1 and version_id = $2`,
    values: [familyId, versionId],
  })

export const lockDraft = (db: Write, familyId: string) =>
  db.find<VersionRow>({
    text: `select ${HEAD}, content from plans.version where area_id = (select app.area()) and family_id = $1 and state = 'draft' for update`,
    values: [familyId],
  })

export const hasFiles = async (db: Read, versionId: string) =>
  (await db.get(sql<{ has: boolean }>`select plans.has_files(${versionId}) as has`)).has

export const listAgreements = (db: Read, versionId: string) =>
  db.rows(sql<{ personId: string; manner: AgreementManner; onDay: Day; note: string; dissent: string }>`
    select person_id as "personId", manner, on_day as "onDay", note, dissent from plans.agreement
    where area_id = (select app.area()) and version_id = ${versionId} order by manner, person_id`)

/** First names of the members in reach. */
export const listNames = (db: Read, familyId: string) =>
  db.rows(sql<{ personId: string; name: string }>`
    select distinct on (person_id) person_id as "personId", given_name as name from families.member
    where area_id = (select app.area()) and family_id = ${familyId} order by person_id, start_date desc`)

/** In which language the family speaks here. */
export const languageOf = async (db: Read, familyId: string): Promise<string | null> =>
  (
    await db.find(sql<{ language: string }>`
      select language from families.family where area_id = (select app.area()) and family_id = ${familyId}`)
  )?.language ?? null

/** Whether all of them belong or have belonged to the family, as far as the caller sees. */
export const areMembers = async (db: Read, familyId: string, personIds: readonly string[]) =>
  (
    await db.get(sql<{ all: boolean }>`
      select coalesce(array_agg(distinct person_id) @> ${[...personIds]}::uuid[], false) as all
      from families.member where area_id = (select app.area()) and family_id = ${familyId}`)
  ).all

export const openDraft = (
  db: Write,
  familyId: string,
  d: {
    versionId: string
    no: number
    personIds: readonly string[]
    joint: boolean
    reason: string
    content: PlanContent
  },
) =>
  db.run(sql`
    insert into plans.version (area_id, family_id, unit_id, restricted, version_id, no, episode, person_ids, joint, reason, content, created_by)
    select area_id, family_id, unit_id, restricted, ${d.versionId}, ${d.no}, episode, ${d.personIds}, ${d.joint}, ${d.reason}, ${JSON.stringify(d.content)}, (select app.account())
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

export const saveDraft = (
  db: Write,
  versionId: string,
  content: PlanContent,
  { reason, joint }: { reason: string | null; joint: boolean | null },
) =>
  db.run(sql`
    update plans.version set content = ${JSON.stringify(content)}, person_ids = ${content.personIds}, reason = coalesce(${reason}, reason), joint = coalesce(${joint}, joint), review_by = ${content.reviewBy}, revision = revision + 1
    where area_id = (select app.area()) and version_id = ${versionId} and state = 'draft'`)

export const discardDraft = (db: Write, familyId: string) =>
  db.run(
    sql`delete from plans.version where area_id = (select app.area()) and family_id = ${familyId} and state = 'draft'`,
  )

export const supersede = (db: Write, familyId: string) =>
  db.run(
    sql`update plans.version set state = 'superseded' where area_id = (select app.area()) and family_id = ${familyId} and state = 'agreed'`,
  )

export const agree = (db: Write, versionId: string, content: PlanContent, on: Day) =>
  db.run(sql`
    update plans.version set state = 'agreed', content = ${JSON.stringify(content)}, agreed_on = ${on}, revision = revision + 1
    where area_id = (select app.area()) and version_id = ${versionId} and state = 'draft'`)

export const addAgreement = (
  db: Write,
  familyId: string,
  a: { versionId: string; personId: string; manner: AgreementManner; on: Day; note: string; dissent: string },
) =>
  db.run(sql`
    insert into plans.agreement (area_id, family_id, unit_id, restricted, version_id, person_id, manner, on_day, note, dissent, created_by)
    select area_id, family_id, unit_id, restricted, ${a.versionId}, ${a.personId}, ${a.manner}, ${a.on}, ${a.note}, ${a.dissent}, (select app.account())
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

export type LivingStep = {
  stepId: string
  goalId: string
  what: string
  ownerKind: OwnerKind
  ownerName: string
  dueOn: Day | null
  doneOn: Day | null
  revision: number
}

export const listSteps = (db: Read, familyId: string) =>
  db.rows(sql<LivingStep>`
    select step_id as "stepId", goal_id as "goalId", what, owner_kind as "ownerKind", owner_name as "ownerName", due_on as "dueOn", done_on as "doneOn", revision
    from plans.step where area_id = (select app.area()) and family_id = ${familyId} and not dropped order by due_on nulls last, step_id`)

/** The living steps follow the version just agreed: new ones begin, changed ones change, ones left out are dropped; what is done stays done. */
export const followVersion = async (db: Write, familyId: string, versionId: string): Promise<void> => {
  await db.run(sql`
    update plans.step s set dropped = true
    where s.area_id = (select app.area()) and s.family_id = ${familyId} and s.done_on is null
      -- what a meeting decided after the draft was opened was never in it
      and (s.decided_in is null or s.created_at < (select d.created_at from plans.version d where d.area_id = s.area_id and d.version_id = ${versionId}))
      and s.step_id not in (
        select (st ->> 'stepId')::uuid from plans.version v, jsonb_array_elements(v.content -> 'goals') g, jsonb_array_elements(g -> 'steps') st
        where v.area_id = (select app.area()) and v.version_id = ${versionId})`)
  await db.run(sql`
    insert into plans.step as s (area_id, family_id, unit_id, restricted, step_id, goal_id, version_id, person_ids, what, owner_kind, owner_id, owner_name, due_on, organisation_id)
    select v.area_id, v.family_id, v.unit_id, v.restricted, (st ->> 'stepId')::uuid, (g ->> 'goalId')::uuid, v.version_id, v.person_ids,
      st ->> 'what', st ->> 'ownerKind', (st ->> 'ownerId')::uuid, st ->> 'ownerName', (st ->> 'due')::date,
      coalesce((select w.organisation_id from organisations.worker w where st ->> 'ownerKind' = 'worker' and w.area_id = v.area_id and w.worker_id = (st ->> 'ownerId')::uuid),
        (select o.organisation_id from organisations.organisation o where st ->> 'ownerKind' = 'organisation' and o.area_id = v.area_id and o.organisation_id = (st ->> 'ownerId')::uuid))
    from plans.version v, jsonb_array_elements(v.content -> 'goals') g, jsonb_array_elements(g -> 'steps') st
    where v.area_id = (select app.area()) and v.version_id = ${versionId}
    on conflict (area_id, step_id) do update set version_id = excluded.version_id, goal_id = excluded.goal_id, person_ids = excluded.person_ids, what = excluded.what,
      owner_kind = excluded.owner_kind, owner_id = excluded.owner_id, owner_name = excluded.owner_name, due_on = excluded.due_on, organisation_id = excluded.organisation_id, dropped = false, revision = s.revision + 1`)
}

export const markStep = (db: Write, familyId: string, stepId: string, doneOn: Day | null, revision: number) =>
  db.run(sql`
    update plans.step set done_on = ${doneOn}, done_by = case when ${doneOn}::date is null then null else (select app.account()) end, revision = revision + 1
    where area_id = (select app.area()) and family_id = ${familyId} and step_id = ${stepId} and revision = ${revision}`)
