// SQL of attachments. The content is asked for only where it is given out.
import type { Instant } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { VersionState } from '#rooms/plans/model.ts'
import type { AttachedTo } from '../model.ts'

export type AttachmentRow = {
  attachmentId: string
  about: AttachedTo
  aboutId: string
  personIds: string[]
  name: string
  mediaType: string
  size: number
  shared: boolean
  author: string
  organisationName: string
  addedAt: Instant
  withdrawnAt: Instant | null
  withdrawnWhy: string | null
  mine: boolean
}

export const listAttachments = (
  db: Read,
  familyId: string,
  about: AttachedTo | null = null,
  aboutId: string | null = null,
) =>
  db.rows(sql<AttachmentRow>`
    select a.attachment_id as "attachmentId", case when a.note_id is not null then 'note' when a.meeting_id is not null then 'meeting' else 'plan' end as about,
      coalesce(a.note_id, a.meeting_id, a.version_id) as "aboutId", a.person_ids as "personIds", a.name, a.media_type as "mediaType", a.size,
      a.shared_with_family as shared, a.author, o.name as "organisationName", a.created_at as "addedAt", a.withdrawn_at as "withdrawnAt",
      a.withdrawn_why as "withdrawnWhy", a.created_by = (select app.account()) as mine
    from engagement.attachment a
    join organisations.organisation o on o.area_id = a.area_id and o.organisation_id = a.organisation_id
    where a.area_id = (select app.area()) and a.family_id = ${familyId} and num_nonnulls(a.note_id, a.meeting_id, a.version_id) = 1
      and (${about}::text is null or case ${about}::text when 'note' then a.note_id is not null when 'meeting' then a.meeting_id is not null else a.version_id is not null end)
      and (${aboutId}::uuid is null or coalesce(a.note_id, a.meeting_id, a.version_id) = ${aboutId}::uuid)
    order by a.created_at desc, a.attachment_id`)

/** Whether what it is to be attached to is there for the caller. */
export const isThere = async (
  db: Read,
  familyId: string,
  about: Exclude<AttachedTo, 'plan'>,
  aboutId: string,
): Promise<boolean> => {
  const tables = {
    note: sql`select 1 from engagement.note where area_id = (select app.area()) and family_id = ${familyId} and note_id = ${aboutId}`,
    meeting: sql`select 1 from engagement.meeting where area_id = (select app.area()) and family_id = ${familyId} and meeting_id = ${aboutId}`,
  }
  return (await db.find(tables[about])) !== null
}

/** The version of the plan that a file is to stand beside. */
export const findVersion = (db: Read, familyId: string, versionId: string) =>
  db.find(sql<{ state: VersionState; personIds: string[] }>`
    select state, person_ids as "personIds" from plans.version
    where area_id = (select app.area()) and family_id = ${familyId} and version_id = ${versionId}`)

export type NewAttachment = {
  familyId: string
  attachmentId: string
  about: AttachedTo
  aboutId: string
  personIds: readonly string[]
  shared: boolean
  hiddenFrom: readonly string[]
  name: string
  mediaType: string
  content: Buffer
}

/** The same file sent twice under one id is one. */
export const addAttachment = (db: Write, a: NewAttachment) =>
  db.run(sql`
    insert into engagement.attachment (area_id, family_id, unit_id, restricted, attachment_id, person_ids, shared_with_family, hidden_from, organisation_id,
      note_id, meeting_id, version_id, name, media_type, size, content, author, created_by)
    select c.area_id, c.family_id, c.unit_id, c.restricted, ${a.attachmentId}, ${[...a.personIds]}::uuid[], ${a.shared}, ${[...a.hiddenFrom]}::uuid[], (select app.organisation()),
      case when ${a.about}::text = 'note' then ${a.aboutId}::uuid end, case when ${a.about}::text = 'meeting' then ${a.aboutId}::uuid end,
      case when ${a.about}::text = 'plan' then ${a.aboutId}::uuid end, ${a.name}, ${a.mediaType}, ${a.content.length}, ${a.content},
      coalesce(trust.name_of_account((select app.account())), ''), (select app.account())
    from trust.circle c
    where c.area_id = (select app.area()) and c.account_id = (select app.account()) and c.family_id = ${a.familyId} and c.person_id is null
      and not exists (select 1 from engagement.attachment x where x.area_id = c.area_id and x.attachment_id = ${a.attachmentId}) limit 1`)

export const openAttachment = (db: Read, familyId: string, attachmentId: string) =>
  db.find(sql<{ name: string; mediaType: string; personIds: string[]; withdrawn: boolean; content: Buffer }>`
    select name, media_type as "mediaType", person_ids as "personIds", withdrawn_at is not null as withdrawn, content from engagement.attachment
    where area_id = (select app.area()) and family_id = ${familyId} and attachment_id = ${attachmentId}`)

export const withdrawAttachment = (db: Write, familyId: string, attachmentId: string, why: string, at: Instant) =>
  db.run(sql`
    update engagement.attachment set withdrawn_at = ${at}, withdrawn_by = (select app.account()), withdrawn_why = ${why}
    where area_id = (select app.area()) and family_id = ${familyId} and attachment_id = ${attachmentId} and withdrawn_at is null`)
