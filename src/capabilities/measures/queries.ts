// SQL of answers to instruments.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import { ITEMS, type Answers, type AnsweredWith, type Item, type Point } from './model.ts'

export type AnswerRow = Record<Item, number | null> & {
  answerId: string
  familyId: string
  personId: string
  personName: string
  episode: number
  point: Point
  answeredOn: Day
  answeredWith: AnsweredWith
  writtenBy: string
  writtenAt: string
}

export const listAnswers = (db: Read, familyId: string) =>
  db.rows<AnswerRow>({
    text: `select a.answer_id as "answerId", a.family_id as "familyId", a.person_id as "personId", coalesce(m.name, '') as "personName", a.episode, a.point,
        a.answered_on as "answeredOn", a.answered_with as "answeredWith", ${ITEMS.map((item) => `a.${item}`).join(', ')},
        coalesce(trust.name_of_account(a.created_by), '') as "writtenBy", a.created_at as "writtenAt"
      from measures.answer a
      left join lateral (select given_name || ' ' || surname as name from families.member
        where area_id = a.area_id and family_id = a.family_id and person_id = a.person_id order by start_date desc limit 1) m on true
      where a.area_id = (select app.area()) and a.family_id = $1
      order by a.answered_on, a.created_at, a.answer_id`,
    values: [familyId],
  })

/** Whether the person belongs to the family, as far as the caller sees. */
export const isMember = async (db: Read, familyId: string, personId: string) =>
  (await db.find(
    sql`select 1 from families.member where area_id = (select app.area()) and family_id = ${familyId} and person_id = ${personId} limit 1`,
  )) !== null

export const isAnswered = async (db: Read, familyId: string, a: { personId: string; point: Point; on: Day }) =>
  (await db.find(sql`
    select 1 from measures.answer a join families.family f using (area_id, family_id)
    where a.area_id = (select app.area()) and a.family_id = ${familyId} and a.episode = f.episode
      and a.person_id = ${a.personId} and a.point = ${a.point} and a.answered_on = ${a.on}`)) !== null

export const addAnswer = (
  db: Write,
  familyId: string,
  a: { answerId: string; personId: string; point: Point; on: Day; answeredWith: AnsweredWith; items: Answers },
) =>
  db.run(sql`
    insert into measures.answer (area_id, family_id, unit_id, restricted, answer_id, person_id, episode, point, answered_on, answered_with,
      future, networks, childneeds, trust, life, use_worker, use_plan, created_by)
    select area_id, family_id, unit_id, restricted, ${a.answerId}, ${a.personId}, episode, ${a.point}, ${a.on}, ${a.answeredWith},
      ${a.items.future}, ${a.items.networks}, ${a.items.childneeds}, ${a.items.trust}, ${a.items.life}, ${a.items.use_worker}, ${a.items.use_plan}, (select app.account())
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)
