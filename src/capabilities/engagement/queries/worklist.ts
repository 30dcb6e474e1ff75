// SQL of the Families list: one page of families first, then what is said of each, only for that page.
import type { Day, Instant } from '#kit/day.ts'
import type { Read } from '#platform/sql.ts'
import type { Phase } from '#rooms/families/model.ts'
import type { Answers } from '#rooms/measures/model.ts'
import type { UnitFigure } from '../model.ts'
import type { WORKLIST_SORTS } from '../contract/lists.ts'

export type Sort = (typeof WORKLIST_SORTS)[number]

export type WorklistQuery = {
  scope: 'mine' | 'unit'
  /** Only the families behind one figure of a unit. */
  figure: { readonly unitId: number; readonly name: UnitFigure } | null
  phase: Phase | null
  sort: Sort
  after: readonly [string, string] | null
  limit: number
  today: Day
  at: Instant
}

export type WorklistRow = {
  key: string
  familyId: string
  name: string
  phase: Phase
  phaseSince: Day
  safetyBan: boolean
  restricted: boolean
  unitId: number
  unitName: string
  memberCount: number
  partnerName: string | null
  namedWorkerName: string | null
  namedWorkerWaived: boolean
  nextMeetingAt: Instant | null
  lastHeldAt: Instant | null
  stepsDone: number
  stepsTotal: number
  answers: (Answers & { personId: string; day: Day })[] | null
  openSignals: number
  reviewBy: Day | null
}

const REVIEW = `left join plans.version v on v.area_id = f.area_id and v.family_id = f.family_id and v.state = 'agreed'`

/* What each sort pages by, with the family's id behind it so that the order is total. */
const SORTS = {
  name: { key: 'f.name collate "fi-FI-x-icu"', type: 'text', joins: '' },
  since: { key: 'f.phase_since', type: 'date', joins: '' },
  review: { key: `coalesce(v.review_by, 'infinity'::date)`, type: 'date', joins: REVIEW },
} as const satisfies Record<Sort, { key: string; type: string; joins: string }>

const SCOPES = {
  mine: `f.family_id = any((select coalesce(array_agg(c.family_id), '{}') from trust.circle c
      where c.area_id = (select app.area()) and c.account_id = (select app.account()) and c.person_id is null and c.role not in ('purpose', 'break_glass')
        and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now()))::uuid[])`,
  unit: 'f.unit_id = any((select app.units())::int[])',
} as const

/* $1 phase, $2 unit and $3 figure of the unit view, $4 today. Names are searched by POST (families.search), so that none stands in an address. */
const where = (scope: keyof typeof SCOPES) => `f.area_id = (select app.area()) and ${SCOPES[scope]}
    and ($1::text is null and f.phase <> 'closed' or f.phase = $1)
    and ($2::int is null or f.family_id = any((select engagement.unit_families($2::int, $3::text, $4::date))::uuid[]))`

const wanted = (a: Pick<WorklistQuery, 'phase' | 'figure' | 'today'>) => [
  a.phase,
  a.figure?.unitId ?? null,
  a.figure?.name ?? null,
  a.today,
]

const FAMILY =
  'f.area_id, f.family_id, f.name, f.phase, f.phase_since, f.safety_ban, f.restricted, f.unit_id, f.named_worker_ground'

/* What a row says of each family of `page`, on a day and at a moment. */
const rowSql = (today: string, at: string) => `
  select p.key::text as key, p.family_id as "familyId", p.name, p.phase, p.phase_since as "phaseSince", p.safety_ban as "safetyBan", p.restricted,
    p.unit_id as "unitId", u.name as "unitName", mem.n as "memberCount", who.partner as "partnerName", who.named as "namedWorkerName",
    p.named_worker_ground is not null as "namedWorkerWaived", nxt.at as "nextMeetingAt", held.at as "lastHeldAt",
    st.done as "stepsDone", st.total as "stepsTotal", wb.answers, sig.n as "openSignals", rev.review_by as "reviewBy"
  from page p
  join organisations.unit u on u.area_id = p.area_id and u.unit_id = p.unit_id
  cross join lateral (select count(*)::int as n from families.member m
    where m.area_id = p.area_id and m.family_id = p.family_id and (m.end_date is null or m.end_date >= ${today}::date)) mem
  cross join lateral (select max(w.given_name || ' ' || w.surname) filter (where a.role = 'family_partner') as partner,
      max(w.given_name || ' ' || w.surname) filter (where a.role = 'named_worker') as named
    from families.assignment a join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
    where a.area_id = p.area_id and a.family_id = p.family_id and (a.end_date is null or a.end_date > ${today}::date)) who
  cross join lateral (select min(k.starts_at) as at from engagement.meeting k
    where k.area_id = p.area_id and k.family_id = p.family_id and k.state = 'agreed' and k.starts_at >= ${at}::timestamptz) nxt
  cross join lateral (select max(k.starts_at) as at from engagement.meeting k
    where k.area_id = p.area_id and k.family_id = p.family_id and k.state = 'held') held
  cross join lateral (select count(*) filter (where s.done_on is not null)::int as done, count(*)::int as total from plans.step s
    where s.area_id = p.area_id and s.family_id = p.family_id and not s.dropped) st
  left join lateral (select r.review_by from plans.version r where r.area_id = p.area_id and r.family_id = p.family_id and r.state = 'agreed') rev on true
  cross join lateral (select count(*)::int as n from engagement.signal g
    where g.area_id = p.area_id and g.family_id = p.family_id and g.answered_on is null and g.withdrawn_on is null) sig
  cross join lateral (select jsonb_agg(to_jsonb(t) order by t.day desc) as answers from (
    select b.person_id as "personId", b.answered_on as day, b.future, b.networks, b.childneeds, b.trust, b.life, b.use_worker, b.use_plan
    from measures.answer b where b.area_id = p.area_id and b.family_id = p.family_id and exists (select 1 from families.member m
      where m.area_id = b.area_id and m.family_id = b.family_id and m.person_id = b.person_id and m.born_on <= ${today}::date - interval '18 years')
    order by b.answered_on desc limit 12) t) wb
  order by p.key, p.family_id`

const pageSql = (scope: keyof typeof SCOPES, { key, type, joins }: (typeof SORTS)[Sort]) => `
  with page as materialized (
    select ${FAMILY}, ${key} as key from families.family f ${joins}
    where ${where(scope)} and ($5::${type} is null or (${key}, f.family_id) > ($5::${type}, $6::uuid))
    order by ${key}, f.family_id limit $7
  ) ${rowSql('$4', '$8')}`

/* Of one's own or the unit's, whatever the phase. */
const CHOSEN = `
  with page as materialized (
    select ${FAMILY}, ${SORTS.name.key} as key from families.family f
    where f.area_id = (select app.area()) and (${SCOPES.mine} or ${SCOPES.unit}) and f.family_id = any($1::uuid[])
  ) ${rowSql('$2', '$3')}`

/** Those of the given families that stand on the caller's lists, by name. */
export const chosenOfWorklist = (db: Read, familyIds: readonly string[], today: Day, at: Instant) =>
  db.rows<WorklistRow>({ text: CHOSEN, values: [[...familyIds], today, at] })

export const worklistPage = (db: Read, a: WorklistQuery) =>
  db.rows<WorklistRow>({
    text: pageSql(a.scope, SORTS[a.sort]),
    values: [...wanted(a), a.after?.[0] ?? null, a.after?.[1] ?? null, a.limit, a.at],
  })

/** Counts up to `most`. */
export const countWorklist = async (
  db: Read,
  a: Pick<WorklistQuery, 'scope' | 'phase' | 'figure' | 'today'>,
  most: number,
) =>
  (
    await db.get<{ n: number }>({
      text: `select count(*)::int as n from (select 1 from families.family f where ${where(a.scope)} limit $5) t`,
      values: [...wanted(a), most],
    })
  ).n
