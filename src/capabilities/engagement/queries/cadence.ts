// SQL of how often one meets: what the plan says, when one has met and will.
import type { Day } from '#kit/day.ts'
import type { Read } from '#platform/sql.ts'

export type CadenceRow = {
  familyId: string
  name: string
  phase: string
  words: string
  since: Day
  lastHeldOn: Day | null
}

const LOCAL = `at time zone 'Europe/Helsinki'`

/* From when the promise counts, what the plan says, the last meeting held; the family's row is f. */
const FACTS = `f.family_id as "familyId", f.name, f.phase, coalesce(v.content ->> 'meetingFrequency', '') as words,
    greatest(f.phase_since, v.agreed_on) as since, h.on as "lastHeldOn"`
const JOINS = `left join plans.version v on v.area_id = f.area_id and v.family_id = f.family_id and v.state = 'agreed'
  cross join lateral (select max((k.starts_at ${LOCAL})::date) as on from engagement.meeting k
    where k.area_id = f.area_id and k.family_id = f.family_id and k.state = 'held') h`

/** Families in their change phase whose work the reader leads, without a meeting agreed in the coming days. */
export const listMyCadence = (db: Read, today: Day, until: Day) =>
  db.rows<CadenceRow>({
    text: `select ${FACTS} from families.family f ${JOINS}
      where f.area_id = (select app.area()) and f.phase = 'change' and f.family_id in (select c.family_id from trust.circle c
          where c.area_id = (select app.area()) and c.account_id = (select app.account()) and c.person_id is null and c.role in ('family_partner', 'named_worker')
            and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now()))
        and f.family_id = any((select app.wfams('basic'))::uuid[])
        and not exists (select 1 from engagement.meeting k where k.area_id = f.area_id and k.family_id = f.family_id and k.state = 'agreed'
          and (k.starts_at ${LOCAL})::date between $1::date and $2::date)`,
    values: [today, until],
  })

/** One family, with the next meeting agreed and how many were held in each of the past eight weeks. */
export const findCadence = (db: Read, familyId: string, today: Day) =>
  db.find<CadenceRow & { nextOn: Day | null; weeks: number[] }>({
    text: `select ${FACTS}, n.on as "nextOn", w.list as weeks from families.family f ${JOINS}
      cross join lateral (select min((k.starts_at ${LOCAL})::date) as on from engagement.meeting k
        where k.area_id = f.area_id and k.family_id = f.family_id and k.state = 'agreed' and (k.starts_at ${LOCAL})::date >= $2::date) n
      cross join lateral (select jsonb_agg(c.n order by c.i desc) as list from (select i, (select count(*) from engagement.meeting k
          where k.area_id = f.area_id and k.family_id = f.family_id and k.state = 'held'
            and (k.starts_at ${LOCAL})::date between $2::date - 7 * i - 6 and $2::date - 7 * i) as n from generate_series(0, 7) i) c) w
      where f.area_id = (select app.area()) and f.family_id = $1`,
    values: [familyId, today],
  })
