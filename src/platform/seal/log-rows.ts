// The log's rows in order, as the leaves they are hashed to. COPY sends them in the binary form that was sealed, with nothing to decode but
// lengths, and each is hashed as it comes, so that the database makes the next ones meanwhile.
import { escapeLiteral, type ClientBase } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { leafOf, type Leaf } from './hashes.ts'

const BATCH = 50_000
/** Bytes before the first row in COPY's binary form. */
const HEAD = 19

export type LogRow = {
  readonly areaId: number
  readonly generation: number
  readonly xid: bigint
  readonly logId: string
  readonly leaf: Leaf
}

/** The rows after this one, or the first; none at the end of the log. */
export async function rowsAfter(client: ClientBase, row: LogRow | null): Promise<LogRow[]> {
  const after = row === null ? '' : afterRow(row)
  const copied = client.query(copyTo(`copy (${ROWS} ${after} ${ORDER}) to stdout (format binary)`))
  const rows: LogRow[] = []
  let rest: Buffer = Buffer.alloc(0)
  let began = false
  for await (const chunk of copied as AsyncIterable<Buffer>) {
    let piece = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    if (!began && piece.length >= HEAD) {
      began = true
      piece = piece.subarray(HEAD)
    }
    rest = began ? piece.subarray(takeRows(piece, rows)) : piece
  }
  return rows
}

/* One column, the marked row, because a million of them pass here. */
const ROWS = `
  select '\\x00'::bytea || record_send(row(l.area_id, l.log_id, l.at, l.xid, l.generation, l.account_id, l.worker_id, l.actor, l.roles,
      l.organisation_id, l.event, l.kind, l.purpose, l.basis, l.family_ids, l.person_ids, l.hidden_from, l.facts, l.request_id))
  from trust.use_log l`
const ORDER = `order by l.generation, l.xid, l.log_id limit ${BATCH}`

/** COPY takes no parameters: the row's place in the order as literals. The first comparison is the one the index can begin at. */
function afterRow(row: LogRow): string {
  const [generation, xid, logId] = [String(row.generation), String(row.xid), row.logId].map(escapeLiteral)
  return `where (l.generation, l.xid) >= (${generation}, ${xid}) and (l.generation, l.xid, l.log_id) > (${generation}, ${xid}, ${logId})`
}

/** Takes the whole rows out of a piece and says where the rest begins: the number of columns (one, or -1 at the end), the length, the row. */
function takeRows(piece: Buffer, rows: LogRow[]): number {
  let at = 0
  while (piece.length >= at + 6) {
    const to = at + 6 + piece.readInt32BE(at + 2)
    if (piece.length < to) break
    rows.push(rowOf(piece.subarray(at + 6, to)))
    at = to
  }
  return at
}

/** Where the fields lie: one byte of mark, the number of fields, then type, length and value of each. */
const rowOf = (row: Buffer): LogRow => ({
  areaId: row.readInt16BE(13),
  logId: row.toString('hex', 23, 39),
  xid: row.readBigUInt64BE(63),
  generation: row.readInt32BE(79),
  leaf: leafOf(row),
})
