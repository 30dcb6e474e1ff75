// SQL of parts of the plan shared with organisations.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { ConsentManner, SharedParts, SharingEnd } from '../model.ts'

export type SharingRow = {
  sharingId: string
  organisationId: string
  organisationName: string
  personIds: string[]
  goalIds: string[]
  serviceIds: string[]
  content: SharedParts
  consentedBy: { personId: string }[]
  manner: ConsentManner
  consentedOn: Day
  note: string
  writtenBy: string
  endedOn: Day | null
  endedWhy: SharingEnd | null
}

/** Those that stand first, the newest first. */
export const listSharings = (db: Read, familyId: string) =>
  db.rows(sql<SharingRow>`
    select s.sharing_id as "sharingId", s.organisation_id as "organisationId", o.name as "organisationName", s.person_ids as "personIds", s.goal_ids as "goalIds",
      s.service_ids as "serviceIds", s.content, (select jsonb_agg(jsonb_build_object('personId', p)) from unnest(s.consented_by) p) as "consentedBy", s.manner,
      s.consented_on as "consentedOn", s.note, coalesce(trust.name_of_account(s.created_by), '') as "writtenBy", s.ended_on as "endedOn", s.ended_why as "endedWhy"
    from plans.sharing s join organisations.organisation o using (area_id, organisation_id)
    where s.area_id = (select app.area()) and s.family_id = ${familyId}
    order by s.ended_on desc nulls first, s.created_at desc`)

export type AroundRow = {
  organisationId: string
  name: string
  sector: string
  services: string[]
  steps: string[]
  workers: number
}

/** Organisations with a service that is not over, an open step or a worker beside the family; the reader's own is not around it. */
export const listAround = (db: Read, familyId: string, today: Day) =>
  db.rows(sql<AroundRow>`
    with service as (
      select c.organisation_id, array_agg(distinct v.name order by v.name) as names from plans.course c join network.service v using (area_id, service_id)
      where c.area_id = (select app.area()) and c.family_id = ${familyId} and (c.ended_on is null or c.ended_on > ${today}) group by 1
    ), step as (
      select s.organisation_id, array_agg(s.what order by s.due_on nulls last, s.step_id) as names from plans.step s
      where s.area_id = (select app.area()) and s.family_id = ${familyId} and s.organisation_id is not null and not s.dropped group by 1
    ), beside as (
      select c.organisation_id, count(distinct c.account_id)::int as n from trust.circle c
      where c.area_id = (select app.area()) and c.family_id = ${familyId} and c.organisation_id is not null and c.person_id is null and 'service' = any(c.read_parts)
        and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now()) group by 1
    )
    select o.organisation_id as "organisationId", o.name, o.sector, coalesce(v.names, '{}') as services, coalesce(s.names, '{}') as steps, coalesce(b.n, 0) as workers
    from organisations.organisation o left join service v using (organisation_id) left join step s using (organisation_id) left join beside b using (organisation_id)
    where o.area_id = (select app.area()) and num_nonnulls(v.names, s.names, b.n) > 0 and o.organisation_id is distinct from (select app.organisation())
    order by o.name collate "fi-FI-x-icu"`)

export const addSharing = (
  db: Write,
  familyId: string,
  s: {
    sharingId: string
    organisationId: string
    versionId: string
    personIds: readonly string[]
    goalIds: readonly string[]
    serviceIds: readonly string[]
    content: SharedParts
    consentedBy: readonly string[]
    manner: ConsentManner
    on: Day
    note: string
  },
) =>
  db.run(sql`
    insert into plans.sharing (area_id, family_id, unit_id, restricted, sharing_id, organisation_id, version_id, episode, person_ids, hidden_from, goal_ids, service_ids,
      content, consented_by, manner, consented_on, note, created_by)
    select v.area_id, v.family_id, v.unit_id, v.restricted, ${s.sharingId}, ${s.organisationId}, v.version_id, v.episode, ${s.personIds}, v.hidden_from, ${s.goalIds},
      ${s.serviceIds}, ${JSON.stringify(s.content)}, ${s.consentedBy}, ${s.manner}, ${s.on}, ${s.note}, (select app.account())
    from plans.version v where v.area_id = (select app.area()) and v.family_id = ${familyId} and v.version_id = ${s.versionId} and v.state = 'agreed'`)

/** Ends what is shared with the organisation, or one sharing by its id. */
export const endSharings = (
  db: Write,
  familyId: string,
  which: { organisationId?: string; sharingId?: string; consentedBy?: string },
  on: Day,
  why: SharingEnd,
) =>
  db.run(sql`
    update plans.sharing set ended_on = greatest(${on}::date, consented_on), ended_why = ${why}, ended_by = (select app.account())
    where area_id = (select app.area()) and family_id = ${familyId} and ended_on is null
      and (${which.organisationId ?? null}::uuid is null or organisation_id = ${which.organisationId ?? null})
      and (${which.sharingId ?? null}::uuid is null or sharing_id = ${which.sharingId ?? null})
      and (${which.consentedBy ?? null}::uuid is null or ${which.consentedBy ?? null} = any(consented_by))`)

/** By a family member whose consent it was; '' when done. */
export const withdrawSharing = async (db: Write, familyId: string, sharingId: string, on: Day) =>
  (
    await db.get(
      sql<{
        why: '' | 'not-found' | 'plans.consent-not-yours' | 'plans.sharing-ended-already'
      }>`select plans.withdraw_sharing(${familyId}, ${sharingId}, ${on}) as why`,
    )
  ).why

export const followPlan = (
  db: Write,
  familyId: string,
  s: { sharingId: string; versionId: string; personIds: readonly string[]; content: SharedParts },
) =>
  db.run(sql`
    update plans.sharing set version_id = ${s.versionId}, person_ids = ${s.personIds}, content = ${JSON.stringify(s.content)}
    where area_id = (select app.area()) and family_id = ${familyId} and sharing_id = ${s.sharingId}`)

export const organisationIsThere = async (db: Read, organisationId: string): Promise<boolean> =>
  (await db.find(sql`
    select 1 from organisations.organisation where area_id = (select app.area()) and organisation_id = ${organisationId}`)) !==
  null

/** What stands for the reader's own organisation, with its own steps that are done. */
export const listSharedWithUs = (db: Read, familyId: string) =>
  db.rows(sql<{
    sharingId: string
    consentedOn: Day
    content: SharedParts
    personIds: string[]
    done: { stepId: string; doneOn: Day }[]
  }>`
    select s.sharing_id as "sharingId", s.consented_on as "consentedOn", s.content, s.person_ids as "personIds", coalesce(d.list, '[]') as done
    from plans.sharing s
    cross join lateral (select jsonb_agg(jsonb_build_object('stepId', t.step_id, 'doneOn', t.done_on)) as list from plans.step t
      where t.area_id = s.area_id and t.family_id = s.family_id and t.organisation_id = (select app.organisation()) and t.done_on is not null
        and t.step_id in (select (e ->> 'stepId')::uuid from jsonb_array_elements(s.content -> 'goals') g, jsonb_array_elements(g -> 'steps') e)) d
    where s.area_id = (select app.area()) and s.family_id = ${familyId} and s.organisation_id = (select app.organisation()) and s.ended_on is null
    order by s.created_at desc`)
