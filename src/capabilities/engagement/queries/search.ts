// SQL of the search over what stands written. Only families of the reader's circle are looked at, so no index over all texts is needed
// and the policies decide row by row; matching comes after them.
import type { Day } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'
import type { FoundIn } from '../model.ts'

export type HitRow = {
  kind: FoundIn
  id: string
  familyId: string
  familyName: string | null
  personIds: string[]
  day: Day
  headline: string
}

/** `beginnings`: how the words begin, as a query of the simple configuration. */
export const searchWritten = (db: Read, query: string, beginnings: string, limit: number) =>
  db.rows(sql<HitRow>`
    with asked as materialized (
      select websearch_to_tsquery('finnish', ${query}) as fi, websearch_to_tsquery('swedish', ${query}) as sv, to_tsquery('simple', ${beginnings}) as plain
    ), written as materialized (
      select 'note' as kind, n.note_id as id, n.family_id, n.person_ids, n.on_day as day, n.text || ' ' || n.next_step as body
      from engagement.note n where n.area_id = (select app.area()) and n.family_id = any((select app.circle())::uuid[])
      union all
      select 'need', n.need_id, n.family_id, n.person_ids, n.raised_on, n.own_words || ' ' || n.professional_view
      from assessment.need n where n.area_id = (select app.area()) and n.family_id = any((select app.circle())::uuid[]) and n.state <> 'withdrawn'
      union all
      select 'plan', v.version_id, v.family_id, v.person_ids, coalesce(v.agreed_on, v.created_at::date),
        (select string_agg(concat_ws(' ', g ->> 'what', g ->> 'howSeen', (select string_agg(s ->> 'what', ' ') from jsonb_array_elements(g -> 'steps') s)), ' ')
          from jsonb_array_elements(v.content -> 'goals') g)
      from plans.version v where v.area_id = (select app.area()) and v.family_id = any((select app.circle())::uuid[]) and v.state in ('agreed', 'draft')
      union all
      select 'minutes', m.meeting_id, m.family_id, k.person_ids, k.starts_at::date, array_to_string(m.agenda, ' ') || ' ' || m.text
      from engagement.minutes m join engagement.meeting k on k.area_id = m.area_id and k.meeting_id = m.meeting_id
      where m.area_id = (select app.area()) and m.family_id = any((select app.circle())::uuid[])
      union all
      select 'decision', d.meeting_id, d.family_id, k.person_ids, k.starts_at::date, d.what || ' ' || d.owner_name
      from engagement.decision d join engagement.meeting k on k.area_id = d.area_id and k.meeting_id = d.meeting_id
      where d.area_id = (select app.area()) and d.family_id = any((select app.circle())::uuid[])
    ), hit as (
      select w.*, to_tsvector('finnish', w.body) @@ a.fi as in_fi, to_tsvector('swedish', w.body) @@ a.sv as in_sv
      from written w, asked a
      where w.body is not null and (to_tsvector('finnish', w.body) @@ a.fi or to_tsvector('swedish', w.body) @@ a.sv or to_tsvector('simple', w.body) @@ a.plain)
      order by w.day desc, w.id limit ${limit}
    )
    select h.kind, h.id, h.family_id as "familyId", f.name as "familyName", h.person_ids as "personIds", h.day,
      case when h.in_fi then ts_headline('finnish', h.body, a.fi, 'StartSel=⟦, StopSel=⟧, MaxWords=28, MinWords=14, MaxFragments=2')
        when h.in_sv then ts_headline('swedish', h.body, a.sv, 'StartSel=⟦, StopSel=⟧, MaxWords=28, MinWords=14, MaxFragments=2')
        else ts_headline('simple', h.body, a.plain, 'StartSel=⟦, StopSel=⟧, MaxWords=28, MinWords=14, MaxFragments=2') end as headline
    from hit h cross join asked a left join families.family f on f.area_id = (select app.area()) and f.family_id = h.family_id
    order by h.day desc, h.id`)
