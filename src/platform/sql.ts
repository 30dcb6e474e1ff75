// SQL as text with values, and two handles whose types say whether they may write.
import { hash } from 'node:crypto'
import pg from 'pg'

// A day is a day: no Date, no time zone. Big integers stay exact while they fit.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(1182 as typeof pg.types.builtins.DATE, (text) => parseArray(text))
const parseTimestamp = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => Date
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => parseTimestamp(text).toISOString())
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`${text} is too large to be kept exact`)
  return number
})
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)

function parseArray(text: string): string[] {
  return text.slice(1, -1).split(',').filter(Boolean)
}

export type Statement<Row> = { readonly text: string; readonly values: readonly unknown[]; readonly row?: Row }

/** A statement with its values apart: `sql<{ name: string }>\`select name from t where id = ${id}\``. Never joins text from outside. */
export function sql<Row = never>(parts: TemplateStringsArray, ...values: unknown[]): Statement<Row> {
  return { text: parts.reduce((text, part, i) => `${text}$${i}${part}`), values }
}

declare const writes: unique symbol

/** Reads under the caller's access context. */
export type Read = {
  /** All rows. */
  rows<Row>(statement: Statement<Row>): Promise<Row[]>
  /** The first row or null. */
  find<Row>(statement: Statement<Row>): Promise<Row | null>
  /** The one row; more or none is a bug. */
  get<Row>(statement: Statement<Row>): Promise<Row>
}

/** Reads and writes in the caller's transaction. */
export type Write = Read & {
  readonly [writes]: true
  /** Runs a change; returns the number of rows it touched. */
  run(statement: Statement<never>): Promise<number>
}

export type Queryable = { query(config: { text: string; values?: unknown[]; name?: string }): Promise<pg.QueryResult> }

const names = new Map<string, string>()

/** A statement is planned once per connection and known by its text: planning under policies costs more than the work itself. */
function nameOf(text: string): string {
  let name = names.get(text)
  if (name === undefined) names.set(text, (name = hash('sha256', text, 'base64url')))
  return name
}

export function handleOn(client: Queryable): Write {
  const query = async (statement: Statement<unknown>) =>
    await client.query({ name: nameOf(statement.text), text: statement.text, values: [...statement.values] })
  return {
    rows: async <Row>(statement: Statement<Row>) => (await query(statement)).rows as Row[],
    find: async <Row>(statement: Statement<Row>) => ((await query(statement)).rows[0] as Row | undefined) ?? null,
    get: async <Row>(statement: Statement<Row>) => {
      const { rows } = await query(statement)
      if (rows.length !== 1) throw new Error(`expected one row, got ${rows.length}: ${statement.text.slice(0, 120)}`)
      return rows[0] as Row
    },
    run: async (statement: Statement<never>) => (await query(statement)).rowCount ?? 0,
  } as Write
}
