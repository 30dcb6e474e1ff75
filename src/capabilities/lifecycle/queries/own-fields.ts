// SQL of the answers to a county's own fields, one a row, each with its question as it was asked.
import type { Writable } from 'node:stream'
import type { ClientBase } from 'pg'
import { sql, type Read } from '#platform/sql.ts'
import { copyAsCsv } from './export.ts'

/** The records that carry own fields, each with the key by which its line of JSON knows it and its day. */
const RECORDS = (area: number) => `
  select 'contact' as form, c.family_id, c.contact_id::text as record_key, (c.received_at at time zone 'Europe/Helsinki')::date as on_day, c.extra
    from families.contact c where c.area_id = ${area}
  union all select 'assessment', a.family_id, a.assessment_id::text, a.started_on, a.extra from assessment.assessment a where a.area_id = ${area}
  union all select 'note', n.family_id, n.note_id::text, n.on_day, n.extra from engagement.note n where n.area_id = ${area}
  union all select 'ending', e.family_id, e.family_id || ' ' || e.episode, (e.created_at at time zone 'Europe/Helsinki')::date, e.extra
    from families.ending e where e.area_id = ${area}`

const ANSWERS = (area: number) => `
  select r.form, r.family_id as family_key, r.record_key, r.on_day, e.key as field, (e.value ->> 'version')::int as form_version,
    f.field -> 'label' ->> 'fi' as question_fi, f.field -> 'label' ->> 'sv' as question_sv, f.field -> 'label' ->> 'en' as question_en,
    f.field ->> 'kind' as kind, case e.value ->> 'value' when 'true' then 'yes' when 'false' then 'no' else e.value ->> 'value' end as answer,
    o.choice -> 'text' ->> 'fi' as answer_fi, o.choice -> 'text' ->> 'sv' as answer_sv, o.choice -> 'text' ->> 'en' as answer_en
  from (${RECORDS(area)}) r
  cross join lateral jsonb_each(r.extra) e
  left join lateral (select d as field from organisations.setting s cross join lateral jsonb_array_elements(s.value) d
    where s.area_id = ${area} and s.key = 'forms.' || r.form and s.version = (e.value ->> 'version')::int and d ->> 'id' = e.key limit 1) f on true
  left join lateral (select c as choice from jsonb_array_elements(f.field -> 'choices') c where c ->> 'code' = e.value ->> 'value' limit 1) o on true
  order by r.form, r.on_day, r.record_key, e.key`

export const hasOwnFields = async (db: Read, areaId: number): Promise<boolean> =>
  (
    await db.get(sql<{ any: boolean }>`
      select exists (select 1 from families.contact where area_id = ${areaId} and extra <> '{}')
        or exists (select 1 from assessment.assessment where area_id = ${areaId} and extra <> '{}')
        or exists (select 1 from engagement.note where area_id = ${areaId} and extra <> '{}')
        or exists (select 1 from families.ending where area_id = ${areaId} and extra <> '{}') as any`)
  ).any

export const copyOwnFields = (client: ClientBase, areaId: number, into: Writable): Promise<void> =>
  copyAsCsv(client, ANSWERS(Math.trunc(areaId)), into)
