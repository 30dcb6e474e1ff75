// SQL of what young people keep from their guardians.
import { sql, type Read, type Write } from '#platform/sql.ts'
import type { KeptItem, KeptPart } from '../model.ts'

export const listYoungBans = (db: Read, familyId: string) =>
  db.rows(sql<{
    banId: string
    personId: string
    guardianId: string
    itemKind: KeptItem | null
    itemId: string | null
    parts: KeptPart[]
    reason: string
    maturity: string
    outcome: 'accepted' | 'refused'
    refusalReason: string | null
    decidedBy: string
    decidedAt: string
    liftedAt: string | null
    liftedBy: string
    liftReason: string | null
  }>`
    select ban_id as "banId", person_id as "personId", guardian_id as "guardianId", item_kind as "itemKind", item_id as "itemId", parts, reason, maturity,
      outcome, refusal_reason as "refusalReason", coalesce(trust.name_of_account(created_by), '') as "decidedBy", created_at as "decidedAt",
      lifted_at as "liftedAt", coalesce(trust.name_of_account(lifted_by), '') as "liftedBy", lift_reason as "liftReason"
    from trust.young_ban where area_id = (select app.area()) and family_id = ${familyId} order by created_at desc`)

export const findYoungBan = (db: Read, familyId: string, banId: string) =>
  db.find(sql<{ personId: string; guardianId: string }>`
    select person_id as "personId", guardian_id as "guardianId" from trust.young_ban
    where area_id = (select app.area()) and family_id = ${familyId} and ban_id = ${banId}`)

export type YoungBanRequest = {
  banId: string
  familyId: string
  personId: string
  guardianId: string
  item: { kind: KeptItem; id: string } | null
  parts: readonly KeptPart[]
  reason: string
  maturity: string
  refusalReason: string | null
}

/** Empty when it is done, else what is wrong. */
export const decideYoungBan = async (db: Write, { item, ...rest }: YoungBanRequest) =>
  (
    await db.get(
      sql<{
        wrong: string
      }>`select trust.decide_young_ban(${JSON.stringify({ ...rest, itemKind: item?.kind ?? null, itemId: item?.id ?? null })}::jsonb) as wrong`,
    )
  ).wrong

export const liftYoungBan = async (db: Write, familyId: string, banId: string, reason: string) =>
  (await db.get(sql<{ done: boolean }>`select trust.lift_young_ban(${familyId}, ${banId}, ${reason}) as done`)).done

/** A newer item in the place of an older one is kept from whom the older was: call it after the newer is written. */
export const keepOn = (db: Write, kind: KeptItem, older: string, newer: string) =>
  db.run(sql`select trust.keep_on(${kind}, ${older}, ${newer})`)
