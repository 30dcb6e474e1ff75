// SQL of contacts: taking down, listing, deciding.
import type { ExtraKept } from '#kit/extra.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { Day } from '#kit/day.ts'
import type * as z from 'zod'
import type { contract } from '../contract.ts'
import type { NoActionReason, Outcome, ParentsNeeds, ReportCheck, ReportMade } from '../model.ts'

export type ContactRow = Omit<z.output<typeof contract.listContacts.answer>['contacts'][number], 'clock'>

const COLUMNS = `c.contact_id as "contactId", c.unit_id as "unitId", u.name as "unitName", c.family_id as "familyId", c.received_at as "receivedAt",
  c.channel, c.contacted_by as "contactedBy", c.contact_name as "contactName", c.kind, c.for_whom as "forWhom", c.own_words as "ownWords", c.language, c.interpreter,
  c.urgency, c.urgency_reason as "urgencyReason", c.urgency_at as "urgencyAt", c.special_support as "specialSupport",
  c.outcome, c.outcome_reason as "outcomeReason", c.no_action as "noAction", c.start_by as "startBy", c.ready_by as "readyBy", c.ready_by_legal as "readyByLegal", c.revision`

/** The application's own wall, beside the database's: where it is triaged, who wrote it down, and the circle once it is a family. */
const IN_REACH = `(c.unit_id = any((select app.need_units())::int[])
    or (c.family_id is null and (c.unit_id = any((select app.units())::int[]) or c.created_by = (select app.account())))
    or c.family_id = any((select app.fams('needs'))::uuid[]))
  and (not c.restricted or c.family_id = any((select app.circle())::uuid[]))
  and (c.family_id is null or c.family_id <> all((select app.denied())::uuid[]))`

export type NewContact = Omit<z.output<typeof contract.createContact.body>, 'receivedAt' | 'extra'> & {
  extra: ExtraKept
  receivedAt: string
  startBy: Day | null
  readyBy: Day | null
  readyByLegal: Day | null
  lawProfile: string
  at: string
}

export const createContact = (db: Write, c: NewContact) =>
  db.run(sql`
    insert into families.contact (area_id, contact_id, unit_id, received_at, channel, contacted_by, contact_name, phone, consent_basis, own_words,
      language, interpreter, municipality_code, special_support, kind, for_whom, concerns, urgency, urgency_reason, urgency_at, urgency_by, start_by, ready_by, ready_by_legal, law_profile, extra, created_by)
    values ((select app.area()), ${c.contactId}, ${c.unitId}, ${c.receivedAt}, ${c.channel}, ${c.contactedBy}, ${c.contactName}, ${c.phone}, ${c.consentBasis}, ${c.ownWords},
      ${c.language}, ${c.interpreter}, ${c.municipalityCode}, ${c.specialSupport}, ${c.kind}, ${c.forWhom}, ${JSON.stringify(c.concerns)}, ${c.urgency}, ${c.urgency === 'undecided' ? null : c.urgencyReason},
      case when ${c.urgency}::text <> 'undecided' then ${c.at}::timestamptz end, case when ${c.urgency}::text <> 'undecided' then (select app.account()) end,
      ${c.startBy}, ${c.readyBy}, ${c.readyByLegal}, ${c.lawProfile}, ${JSON.stringify(c.extra)}, (select app.account()))`)

export const listContacts = (db: Read, openOnly: boolean) =>
  db.rows<ContactRow>({
    text: `select ${COLUMNS} from families.contact c join organisations.unit u using (area_id, unit_id)
      where c.area_id = (select app.area()) and ${IN_REACH} and (not $1 or c.outcome is null)
      order by (c.urgency = 'undecided') desc, (c.urgency = 'immediate') desc, c.received_at limit 500`,
    values: [openOnly],
  })

export const findContact = (db: Read, contactId: string) =>
  db.find<
    ContactRow & {
      phone: string | null
      consentBasis: 'own_contact' | 'consent' | 'duty_to_report' | 'childs_interest'
      lawProfile: string | null
      concerns: { personId: string; givenName: string; surname: string; bornOn: Day | null; isChild: boolean }[]
      guidedTo: string[]
      report: (Omit<ReportMade, 'checks'> & { checks: ReportCheck[] }) | null
      parentsNeeds: ParentsNeeds | null
      parentsNeedsWords: string | null
      parentsNeedsAt: string | null
      extra: ExtraKept
    }
  >({
    text: `select ${COLUMNS}, c.phone, c.consent_basis as "consentBasis", c.law_profile as "lawProfile", c.concerns, c.guided_to as "guidedTo",
      case when c.report_on is not null then jsonb_build_object('on', c.report_on, 'by', c.report_by, 'to', c.report_to, 'checks', c.report_checks) end as report,
      c.parents_needs as "parentsNeeds", c.parents_needs_words as "parentsNeedsWords", c.parents_needs_at as "parentsNeedsAt", c.extra
      from families.contact c join organisations.unit u using (area_id, unit_id)
      where c.area_id = (select app.area()) and ${IN_REACH} and c.contact_id = $1`,
    values: [contactId],
  })

export const setUrgency = (
  db: Write,
  contactId: string,
  urgency: string,
  reason: string,
  revision: number,
  at: string,
) =>
  db.run(sql`
    update families.contact set urgency = ${urgency}, urgency_reason = ${reason}, urgency_at = ${at}, urgency_by = (select app.account()), revision = revision + 1
    where area_id = (select app.area()) and contact_id = ${contactId} and revision = ${revision}`)

export const setOutcome = (
  db: Write,
  contactId: string,
  decision: {
    outcome: Outcome
    reason: string
    guidedTo: readonly string[]
    noAction: NoActionReason | null
    report: ReportMade | null
  },
  revision: number,
  at: string,
) =>
  db.run(sql`
    update families.contact set outcome = ${decision.outcome}, outcome_reason = ${decision.reason}, guided_to = ${decision.guidedTo}, no_action = ${decision.noAction},
      report_on = ${decision.report?.on ?? null}, report_by = ${decision.report?.by ?? null}, report_to = ${decision.report?.to ?? null}, report_checks = ${decision.report?.checks ?? []}, outcome_at = ${at}, outcome_by = (select app.account()), revision = revision + 1
    where area_id = (select app.area()) and contact_id = ${contactId} and revision = ${revision} and outcome is null`)

export const noteParentsNeeds = (
  db: Write,
  contactId: string,
  n: { found: ParentsNeeds; words: string },
  revision: number,
  at: string,
) =>
  db.run(sql`
    update families.contact set parents_needs = ${n.found}, parents_needs_words = ${n.words}, parents_needs_at = ${at}, parents_needs_by = (select app.account()), revision = revision + 1
    where area_id = (select app.area()) and contact_id = ${contactId} and revision = ${revision}`)

/**
 * Families whose lists or content the caller has, and contacts in reach that were to become one. `perPerson`: where every child is to have a
 * named worker, a family is here as long as one of them has none; `people` says how many.
 */
export const listWithoutWorker = (db: Read, perPerson: boolean) =>
  db.rows<{
    familyId: string | null
    contactId: string | null
    name: string
    unitId: number
    unitName: string
    since: Day
    partnerName: string | null
    people: number
  }>({
    text: `select f.family_id as "familyId", null as "contactId", f.name, f.unit_id as "unitId", u.name as "unitName",
        coalesce((select min(p.start_date) from families.phase_entry p where p.area_id = f.area_id and p.family_id = f.family_id and p.episode = f.episode), f.opened_on) as since,
        (select w.given_name || ' ' || w.surname from families.assignment a join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
          where a.area_id = f.area_id and a.family_id = f.family_id and a.role = 'family_partner' and a.end_date is null limit 1) as "partnerName",
        without.people
      from families.family f join organisations.unit u on u.area_id = f.area_id and u.unit_id = f.unit_id
      cross join lateral (select count(*)::int as people from families.member m
        where m.area_id = f.area_id and m.family_id = f.family_id and m.end_date is null and m.relation in ('child', 'sibling', 'unborn')
          and not exists (select 1 from families.assignment a where a.area_id = f.area_id and a.family_id = f.family_id and a.role = 'named_worker'
            and a.end_date is null and (a.person_id is null or a.person_id = m.person_id))) as without
      where f.area_id = (select app.area()) and f.phase not in ('follow_up', 'closed') and f.named_worker_ground is null
        and (f.unit_id = any((select app.units())::int[]) or f.family_id = any((select app.fams('basic'))::uuid[]))
        and (not f.restricted or f.family_id = any((select app.circle())::uuid[])) and f.family_id <> all((select app.denied())::uuid[])
        and case when $1 then without.people > 0
          else not exists (select 1 from families.assignment a where a.area_id = f.area_id and a.family_id = f.family_id and a.role = 'named_worker' and a.end_date is null) end
      union all
      select null, c.contact_id, c.contact_name, c.unit_id, u.name, (c.received_at at time zone 'Europe/Helsinki')::date, null, 0
      from families.contact c join organisations.unit u using (area_id, unit_id)
      where c.area_id = (select app.area()) and ${IN_REACH} and c.family_id is null and c.outcome = 'assessment'
      order by since, name`,
    values: [perPerson],
  })

export type FamilyOpening = {
  familyId: string
  contactId: string
  unitId: number
  name: string
  on: Day
  specialSupport: boolean
  restricted: boolean
  members: unknown
  circleId: string | null
  read: readonly string[]
  write: readonly string[]
}

export const openFamily = async (db: Write, f: FamilyOpening) =>
  (
    await db.get(sql<{ done: boolean }>`
      select families.open_family(${f.familyId}, ${f.contactId}, ${f.unitId}, ${f.name}, ${f.on}, ${f.specialSupport}, ${f.restricted},
        ${JSON.stringify(f.members)}, ${f.circleId}, ${f.read}, ${f.write}) as done`)
  ).done
