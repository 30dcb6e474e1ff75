// SQL of consent to a joint plan.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { ConsentAnswer, ConsentManner } from '../model.ts'

export type ConsentOf = {
  consentId: string
  personId: string
  saidBy: string
  answer: ConsentAnswer
  manner: ConsentManner
  askedOn: Day
  note: string
  writtenBy: string
  withdrawnOn: Day | null
  withdrawnManner: ConsentManner | null
}

/** Answers of the family's present time of work; those of earlier ones no longer hold. */
export const listConsents = (db: Read, familyId: string) =>
  db.rows(sql<ConsentOf>`
    select c.consent_id as "consentId", c.person_id as "personId", c.said_by as "saidBy", c.answer, c.manner, c.asked_on as "askedOn", c.note,
      coalesce(trust.name_of_account(c.created_by), '') as "writtenBy", c.withdrawn_on as "withdrawnOn", c.withdrawn_manner as "withdrawnManner"
    from plans.consent c join families.family f using (area_id, family_id)
    where c.area_id = (select app.area()) and c.family_id = ${familyId} and c.episode = f.episode
    order by c.created_at, c.consent_id`)

export const needsSeveral = async (db: Read, familyId: string): Promise<boolean> =>
  (
    await db.find(sql<{ several: boolean }>`
      select multi_agency as several from families.family where area_id = (select app.area()) and family_id = ${familyId}`)
  )?.several ?? false

/** Birthdays of those in reach: who is of age to answer. */
export const listBirthdays = (db: Read, familyId: string) =>
  db.rows(sql<{ personId: string; bornOn: Day | null }>`
    select distinct on (person_id) person_id as "personId", born_on as "bornOn" from families.member
    where area_id = (select app.area()) and family_id = ${familyId} order by person_id, start_date desc`)

export const addConsent = (
  db: Write,
  familyId: string,
  c: {
    consentId: string
    personId: string
    saidBy: string
    answer: ConsentAnswer
    manner: ConsentManner
    on: Day
    note: string
  },
) =>
  db.run(sql`
    insert into plans.consent (area_id, family_id, unit_id, restricted, consent_id, person_id, said_by, episode, answer, manner, asked_on, note, created_by)
    select area_id, family_id, unit_id, restricted, ${c.consentId}, ${c.personId}, ${c.saidBy}, episode, ${c.answer}, ${c.manner}, ${c.on}, ${c.note}, (select app.account())
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

export const withdrawConsent = (db: Write, familyId: string, consentId: string, on: Day, manner: ConsentManner) =>
  db.run(sql`
    update plans.consent set withdrawn_on = ${on}, withdrawn_manner = ${manner}, withdrawn_by = (select app.account())
    where area_id = (select app.area()) and family_id = ${familyId} and consent_id = ${consentId} and answer = 'given' and withdrawn_on is null`)
