// SQL of what is made together: earlier services, the close network, contribution requests, the family's own writing.
import type { Day } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type * as z from 'zod'
import type { contract } from '../contract.ts'
import type { EarlierService } from '../contract/earlier.ts'
import type { NetworkMap } from '../contract/network.ts'

export const listEarlierServices = (db: Read, familyId: string) =>
  db.rows(sql<EarlierService>`
    select earlier_id as "earlierId", person_ids as "personIds", name, period, usefulness, own_words as "ownWords", said_by as "saidBy", revision
    from assessment.earlier_service where area_id = (select app.area()) and family_id = ${familyId} and not dropped order by created_at, earlier_id`)

export type EarlierBody = z.output<typeof contract.saveEarlierService.body>

export const addEarlierService = (db: Write, familyId: string, earlierId: string, e: EarlierBody) =>
  db.run(sql`
    insert into assessment.earlier_service (area_id, family_id, unit_id, restricted, earlier_id, assessment_id, person_ids, name, period, usefulness, own_words, said_by, created_by)
    select f.area_id, f.family_id, f.unit_id, f.restricted, ${earlierId}, a.assessment_id, ${e.personIds}, ${e.name}, ${e.period}, ${e.usefulness}, ${e.ownWords}, ${e.saidBy}, (select app.account())
    from families.family f join assessment.assessment a on a.area_id = f.area_id and a.family_id = f.family_id and a.episode = f.episode
    where f.area_id = (select app.area()) and f.family_id = ${familyId}`)

export const saveEarlierService = (db: Write, familyId: string, earlierId: string, e: EarlierBody) =>
  db.run(sql`
    update assessment.earlier_service set person_ids = ${e.personIds}, name = ${e.name}, period = ${e.period}, usefulness = ${e.usefulness}, own_words = ${e.ownWords},
      said_by = ${e.saidBy}, dropped = ${e.drop}, revision = revision + 1
    where area_id = (select app.area()) and family_id = ${familyId} and earlier_id = ${earlierId} and revision = ${e.revision}`)

export const listNetworkMaps = (db: Read, familyId: string) =>
  db.rows(sql<NetworkMap>`
    select m.map_id as "mapId", m.person_ids as "personIds", m.mapped_on as "mappedOn", m.people, m.revision
    from assessment.network_map m join families.family f using (area_id, family_id)
    where m.area_id = (select app.area()) and m.family_id = ${familyId} and m.episode = f.episode order by m.mapped_on, m.created_at`)

export type MapBody = z.output<typeof contract.saveNetworkMap.body>

export const addNetworkMap = (db: Write, familyId: string, mapId: string, m: MapBody & { on: Day }) =>
  db.run(sql`
    insert into assessment.network_map (area_id, family_id, unit_id, restricted, map_id, person_ids, episode, mapped_on, people, created_by)
    select area_id, family_id, unit_id, restricted, ${mapId}, ${m.personIds}, episode, ${m.on}, ${JSON.stringify(m.people)}, (select app.account())
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

export const saveNetworkMap = (db: Write, familyId: string, mapId: string, m: MapBody) =>
  db.run(sql`
    update assessment.network_map set person_ids = ${m.personIds}, people = ${JSON.stringify(m.people)}, revision = revision + 1
    where area_id = (select app.area()) and family_id = ${familyId} and map_id = ${mapId} and revision = ${m.revision}`)

type Contribution = z.output<typeof contract.listContributions.answer>['contributions'][number]

export const listContributions = (db: Read, familyId: string) =>
  db.rows(sql<Contribution>`
    select c.contribution_id as "contributionId", c.family_id as "familyId", c.person_ids as "personIds", c.question, c.shared, c.basis, c.due_on as "dueOn", c.asked_on as "askedOn",
      c.answered_on as "answeredOn", c.answer, c.declined_on as "declinedOn", c.decline_reason as "declineReason", c.withdrawn_on as "withdrawnOn", c.worker_id as "workerId",
      w.given_name || ' ' || w.surname as "workerName", o.name as "organisationName"
    from assessment.contribution c
    join organisations.worker w on w.area_id = c.area_id and w.worker_id = c.worker_id
    join organisations.organisation o on o.area_id = w.area_id and o.organisation_id = w.organisation_id
    where c.area_id = (select app.area()) and c.family_id = ${familyId}
    order by (c.answered_on is null and c.declined_on is null and c.withdrawn_on is null) desc, c.due_on, c.contribution_id`)

/** First names of the persons asked about, as far as the caller sees them. */
export const namesOf = async (db: Read, familyId: string, personIds: readonly string[]): Promise<string[]> =>
  (
    await db.rows(sql<{ name: string }>`
      select distinct on (m.person_id) m.given_name as name from families.member m
      where m.area_id = (select app.area()) and m.family_id = ${familyId} and m.person_id = any(${[...personIds]}::uuid[]) order by m.person_id, m.start_date desc`)
  ).map(({ name }) => name)

export const isWorker = async (db: Read, workerId: string) =>
  (await db.find(sql`
    select 1 from organisations.worker w where w.area_id = (select app.area()) and w.worker_id = ${workerId} and (w.end_date is null or w.end_date >= current_date)`)) !==
  null

export const isRestricted = async (db: Read, familyId: string) =>
  (await db.find(sql`
    select 1 from families.family where area_id = (select app.area()) and family_id = ${familyId} and restricted`)) !==
  null

export const askContribution = (
  db: Write,
  familyId: string,
  c: Omit<z.output<typeof contract.askContribution.body>, 'needIds' | 'background'> & {
    shared: Contribution['shared']
    on: Day
  },
) =>
  db.run(sql`
    insert into assessment.contribution (area_id, family_id, unit_id, restricted, contribution_id, person_ids, worker_id, question, shared, basis, due_on, asked_on, asked_by)
    select area_id, family_id, unit_id, restricted, ${c.contributionId}, ${c.personIds}, ${c.workerId}, ${c.question}, ${JSON.stringify(c.shared)}, ${c.basis}, ${c.dueOn}, ${c.on}, (select app.account())
    from families.family where area_id = (select app.area()) and family_id = ${familyId}`)

export const withdrawContribution = (db: Write, familyId: string, contributionId: string, on: Day) =>
  db.run(sql`
    update assessment.contribution set withdrawn_on = ${on}
    where area_id = (select app.area()) and family_id = ${familyId} and contribution_id = ${contributionId}
      and answered_on is null and declined_on is null and withdrawn_on is null`)

export const findMine = (db: Read, contributionId: string) =>
  db.find(sql<z.output<typeof contract.myContribution.answer>>`
    select contribution_id as "contributionId", family_id as "familyId", person_ids as "personIds", question, shared, basis, due_on as "dueOn", asked_on as "askedOn",
      asked_by_name as "askedByName", answered_on as "answeredOn", answer, declined_on as "declinedOn", decline_reason as "declineReason"
    from assessment.asked_of_me(${contributionId})`)

export const contribute = async (
  db: Write,
  contributionId: string,
  answer: string | null,
  reason: string | null,
  on: Day,
) =>
  (
    await db.get(
      sql<{ done: boolean }>`select assessment.contribute(${contributionId}, ${answer}, ${reason}, ${on}) as done`,
    )
  ).done

type FamilyWord = z.output<typeof contract.listFamilyWords.answer>['words'][number]

export const listFamilyWords = (db: Read, familyId: string) =>
  db.rows(sql<FamilyWord>`
    select w.word_id as "wordId", w.person_id as "personId", w.need_id as "needId", w.kind, w.text, w.sent_on as "sentOn",
      exists (select 1 from assessment.need n where n.area_id = w.area_id and n.word_id = w.word_id) as taken
    from assessment.family_word w where w.area_id = (select app.area()) and w.family_id = ${familyId} order by w.sent_on desc, w.created_at desc`)

export const listOwnWords = (db: Read, familyId: string) =>
  db.rows(sql<Omit<FamilyWord, 'personId'>>`
    select word_id as "wordId", need_id as "needId", kind, text, sent_on as "sentOn", taken from assessment.own_words(${familyId})`)

export const sayOneself = async (db: Write, familyId: string, w: z.output<typeof contract.sayOneself.body>, on: Day) =>
  (
    await db.get(sql<{ said: boolean }>`
      select assessment.say_oneself(${w.wordId}, ${familyId}, ${w.needId}, ${w.kind}, ${w.text}, ${on}) as said`)
  ).said
