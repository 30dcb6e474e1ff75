// SQL of the initial assessment.
import type { Day } from '#kit/day.ts'
import type { ExtraKept } from '#kit/extra.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type * as z from 'zod'
import type { contract } from '../contract.ts'

type Answer = z.output<typeof contract.getAssessment.answer>

export const findAssessment = (db: Read, familyId: string) =>
  db.find(sql<Omit<NonNullable<Answer['assessment']>, 'extra'> & { extra: ExtraKept }>`
    select a.assessment_id as "assessmentId", a.person_ids as "personIds", a.started_on as "startedOn", a.completed_on as "completedOn", a.strengths, a.situation,
      a.professional_view as "professionalView", a.earlier_services as "earlierServices", a.extra, a.revision
    from assessment.assessment a join families.family f using (area_id, family_id)
    where a.area_id = (select app.area()) and a.family_id = ${familyId} and a.episode = f.episode`)

export const listNeeds = (db: Read, familyId: string) =>
  db.rows(sql<Answer['needs'][number]>`
    select need_id as "needId", person_ids as "personIds", own_words as "ownWords", said_by as "saidBy", professional_view as "professionalView",
      recognised_by as "recognisedBy", wants_help as "wantsHelp", domain, state, raised_on as "raisedOn", shared_with_family as shared, word_id as "wordId", revision
    from assessment.need where area_id = (select app.area()) and family_id = ${familyId} order by raised_on, need_id`)

export const listOpinions = (db: Read, familyId: string) =>
  db.rows(sql<Answer['opinions'][number]>`
    select opinion_id as "opinionId", person_ids as "personIds", heard_on as "heardOn", way, content
    from assessment.opinion where area_id = (select app.area()) and family_id = ${familyId} order by heard_on`)

export type AssessmentBody = Omit<z.output<typeof contract.saveAssessment.body>, 'extra'> & { extra: ExtraKept }

export const startAssessment = (db: Write, familyId: string, a: AssessmentBody, on: Day) =>
  db.run(sql`
    insert into assessment.assessment (area_id, family_id, unit_id, restricted, assessment_id, episode, person_ids, started_on, completed_on, strengths, situation,
      professional_view, earlier_services, extra, created_by)
    select area_id, family_id, unit_id, restricted, ${a.assessmentId}, episode, ${a.personIds}, ${on}, ${a.complete ? on : null}, ${a.strengths}, ${a.situation},
      ${a.professionalView}, ${a.earlierServices}, ${JSON.stringify(a.extra)}::jsonb, (select app.account())
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

export const saveAssessment = (db: Write, familyId: string, a: AssessmentBody, on: Day) =>
  db.run(sql`
    update assessment.assessment set person_ids = ${a.personIds}, strengths = ${a.strengths}, situation = ${a.situation}, professional_view = ${a.professionalView},
      earlier_services = ${a.earlierServices}, extra = ${JSON.stringify(a.extra)}::jsonb, completed_on = case when ${a.complete} then coalesce(completed_on, ${on}::date) else completed_on end, revision = revision + 1
    where area_id = (select app.area()) and family_id = ${familyId} and assessment_id = ${a.assessmentId} and revision = ${a.revision}`)

export type NeedBody = z.output<typeof contract.saveNeed.body>

export const addNeed = (db: Write, familyId: string, needId: string, n: NeedBody, on: Day) =>
  db.run(sql`
    insert into assessment.need (area_id, family_id, unit_id, restricted, need_id, assessment_id, person_ids, shared_with_family, own_words, said_by, professional_view,
      recognised_by, wants_help, domain, state, raised_on, word_id, created_by)
    select f.area_id, f.family_id, f.unit_id, f.restricted, ${needId}, a.assessment_id, ${n.personIds}, ${n.shared}, ${n.ownWords}, ${n.saidBy}, ${n.professionalView},
      ${n.recognisedBy}, ${n.wantsHelp}, ${n.domain}, ${n.state}, ${on}, ${n.wordId}, (select app.account())
    from families.family f join assessment.assessment a on a.area_id = f.area_id and a.family_id = f.family_id and a.episode = f.episode
    where f.area_id = (select app.area()) and f.family_id = ${familyId}`)

export const saveNeed = (db: Write, familyId: string, needId: string, n: NeedBody) =>
  db.run(sql`
    update assessment.need set person_ids = ${n.personIds}, shared_with_family = ${n.shared}, own_words = ${n.ownWords}, said_by = ${n.saidBy}, professional_view = ${n.professionalView},
      recognised_by = ${n.recognisedBy}, wants_help = ${n.wantsHelp}, domain = ${n.domain}, state = ${n.state}, revision = revision + 1
    where area_id = (select app.area()) and family_id = ${familyId} and need_id = ${needId} and revision = ${n.revision}`)

export const recordOpinion = (db: Write, familyId: string, o: z.output<typeof contract.recordOpinion.body>) =>
  db.run(sql`
    insert into assessment.opinion (area_id, family_id, unit_id, restricted, opinion_id, person_ids, shared_with_family, heard_on, way, content, created_by)
    select area_id, family_id, unit_id, restricted, ${o.opinionId}, array[${o.personId}::uuid], ${o.shared}, ${o.heardOn}, ${o.way}, ${o.content}, (select app.account())
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)
