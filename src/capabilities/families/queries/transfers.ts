// SQL of handing a family over. Deciding is one defined function of the database: it crosses counties, and does all or nothing.
import type { Day, Instant } from '#kit/day.ts'
import { sql, type Read, type Write } from '#platform/sql.ts'
import type * as z from 'zod'
import type { transferContract } from '../contract/transfers.ts'

type Transfer = z.output<(typeof transferContract)['listTransfers']['answer']>['transfers'][number]
type Unit = Omit<z.output<(typeof transferContract)['listReceivingUnits']['answer']>['units'][number], 'ownCounty'>

export const listReceivingUnits = (db: Read) =>
  db.rows(sql<Unit>`
    select area_id as "areaId", area_fi as "areaFi", area_sv as "areaSv", area_en as "areaEn", unit_id as "unitId", unit_name as "unitName", organisation
    from families.receiving_units()`)

export const listTransfers = (db: Read) =>
  db.rows(sql<Transfer>`
    select transfer_id as "transferId", coalesce(incoming, false) as incoming, family_id as "familyId", family_name as "familyName", children, language, interpreter,
      safety_ban as "safetyBan", from_name as "fromName", to_name as "toName", to_other_county as "toOtherCounty", parts, basis, basis_words as "basisWords", message,
      state, proposed_by as "proposedBy", proposed_at as "proposedAt", decided_by as "decidedBy", decided_at as "decidedAt", return_reason as "returnReason", by_name as "byName", known
    from families.transfers_of_mine()`)

export const listReceivingWorkers = (db: Read, areaId: number, unitId: number) =>
  db.rows(sql<{ workerId: string; name: string; title: string }>`
    select worker_id as "workerId", name, title from families.receiving_workers(${areaId}::smallint, ${unitId}) order by name`)

export const hasOpenTransfer = async (db: Read, familyId: string) =>
  (await db.find(
    sql`select 1 from families.transfer where area_id = (select app.area()) and family_id = ${familyId} and state = 'proposed'`,
  )) !== null

export const proposeTransfer = (
  db: Write,
  familyId: string,
  t: {
    transferId: string
    toAreaId: number
    toUnitId: number
    parts: readonly string[]
    basis: string
    basisWords: string
    message: string
    by: string
    toWorker: { workerId: string; name: string } | null
  },
) =>
  db.run(sql`
    insert into families.transfer (area_id, family_id, unit_id, restricted, transfer_id, direction, from_area_id, from_unit_id, from_name, to_area_id, to_unit_id,
      parts, basis, basis_words, message, proposed_by, proposed_by_name, to_worker_id, to_worker_name)
    select f.area_id, f.family_id, f.unit_id, f.restricted, ${t.transferId}, 'out', f.area_id, f.unit_id, u.name || ', ' || a.name_fi, ${t.toAreaId}, ${t.toUnitId},
      ${[...t.parts]}, ${t.basis}, ${t.basisWords}, ${t.message}, (select app.account()), ${t.by}, ${t.toWorker?.workerId ?? null}::uuid, ${t.toWorker?.name ?? null}
    from families.family f join organisations.unit u using (area_id, unit_id) join organisations.area a on a.area_id = f.area_id
    where f.area_id = (select app.area()) and f.family_id = ${familyId}`)

type Parts = Readonly<Record<string, readonly string[]>>

export const decideTransfer = async (
  db: Write,
  transferId: string,
  d: { what: string; reason: string; join: boolean; read: Parts; write: Parts },
) =>
  (
    await db.get(
      sql<{
        done: {
          outcome: 'done' | 'not-found' | 'decided' | 'unit-ended' | 'restricted'
          familyId?: string | null
        }
      }>`select families.decide_transfer(${transferId}, ${d.what}, ${d.reason}, '', ${d.join}, ${JSON.stringify(d.read)}, ${JSON.stringify(d.write)}) as done`,
    )
  ).done

/** Who answers for a family reads the records made one with it, also when named after that. */
export const joinedFollow = (db: Write, familyId: string) => db.run(sql`select families.joined_follow(${familyId})`)

export const listTransfersOf = (db: Read, familyId: string) =>
  db.rows(sql<{
    transferId: string
    direction: 'out' | 'in'
    fromName: string
    toName: string
    parts: Transfer['parts']
    basisWords: string
    state: Transfer['state']
    proposedAt: Instant
    decidedAt: Instant | null
    saidOtherwise: { personId: string; givenName: string; surname: string; bornOn: Day | null }[]
  }>`
    select t.transfer_id as "transferId", t.direction, t.from_name as "fromName", coalesce((select r.unit_name || ', ' || r.area_fi from families.receiving_units() r
        where r.area_id = t.to_area_id and r.unit_id = t.to_unit_id), '') as "toName", t.parts, t.basis_words as "basisWords", t.state,
      t.created_at as "proposedAt", t.decided_at as "decidedAt", t.said_otherwise as "saidOtherwise"
    from families.transfer t where t.area_id = (select app.area()) and t.family_id = ${familyId} order by t.created_at desc`)
