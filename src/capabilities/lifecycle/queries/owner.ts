// The command line's connection: transactions with the owner's rights; which county is meant, which unit.
import type { ClientBase } from 'pg'
import { handleOn, sql, type Read, type Write } from '#platform/sql.ts'

export const onConnection = (client: ClientBase): Write => handleOn(client)

export async function inTransaction<Value>(
  client: ClientBase,
  work: (db: Write, client: ClientBase) => Promise<Value>,
  begin = 'begin',
): Promise<Value> {
  await client.query(begin)
  try {
    const value = await work(handleOn(client), client)
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/** Counties that have organisations here: where there is one only, nobody needs to say which. */
export const areasInUse = async (db: Read) =>
  (
    await db.rows(
      sql<{ areaId: number }>`select distinct area_id as "areaId" from organisations.organisation order by 1`,
    )
  ).map(({ areaId }) => areaId)

export const findUnit = (db: Read, areaId: number, words: string) =>
  db.find(sql<{ unitId: number }>`
    select unit_id as "unitId" from organisations.unit
    where area_id = ${areaId} and (unit_id::text = ${words} or app.fold(name) = app.fold(${words})) order by unit_id limit 1`)
