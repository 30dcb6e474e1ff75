// Seals the use log every two seconds and carries the newest seals out of the database.
// It asks as the application's own role: the hashing is a definer function in the database, so rows do not travel, the server
// holds no owner's password, and all this role gains is the right to say "seal now" and to read heads, which name nobody.
import pg from 'pg'
import type { DatabaseAddress } from '#platform/postgres/address.ts'
import { headsFile, openHeads } from './heads.ts'

export type Sealer = {
  /** Seals what can be sealed now; returns the number of rows, null while another process is at it. */
  sealNow(): Promise<number | null>
  /** Seals once more and ends. */
  stop(): Promise<void>
}

export type SealerOptions = {
  readonly app: DatabaseAddress
  readonly home: string
  readonly everyMs?: number
  /** Told once when sealing begins to fail and nothing more until it works again. */
  readonly onTrouble?: (error: unknown) => void
}

/** A call seals about this many rows; a full one is followed by the next at once. */
const FULL = 199_000

/** Also begins a new generation where the log was counted by another database: so start it before anything is served. */
export async function startSealer(options: SealerOptions): Promise<Sealer> {
  // A connection of its own: a busy server must not put the seals off.
  const pool = new pg.Pool({
    ...options.app,
    max: 1,
    connectionTimeoutMillis: 5_000,
    application_name: 'rinnalla sealer',
    options: '-c statement_timeout=60000 -c jit=off',
  })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  await pool.query('select trust.begin_generation()')
  const pen = openHeads(headsFile(options.home))

  const sealNow = async (): Promise<number | null> => {
    const { rows } = await pool.query<{ sealed: string | number | null }>('select trust.seal_log() as sealed')
    const heads = await pool.query<{ area_id: number; seal_no: string | number; hash: string; sealed_at: string }>(
      `select area_id, seal_no, encode(hash, 'hex') as hash, to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as sealed_at
       from trust.seal_heads()`,
    )
    pen.write(
      heads.rows.map((row) => ({
        areaId: row.area_id,
        sealNo: Number(row.seal_no),
        hash: row.hash,
        sealedAt: row.sealed_at,
      })),
    )
    const sealed = rows[0]?.sealed ?? null
    return sealed === null ? null : Number(sealed)
  }

  let running: Promise<unknown> = Promise.resolve()
  let failing = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const tick = async (): Promise<void> => {
    try {
      while (((await sealNow()) ?? 0) >= FULL && !stopped);
      failing = false
    } catch (error) {
      if (!failing) options.onTrouble?.(error)
      failing = true
    }
    if (!stopped) plan()
  }
  const plan = () => {
    timer = setTimeout(() => {
      running = tick()
    }, options.everyMs ?? 2_000)
    timer.unref()
  }
  plan()
  return {
    sealNow,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
      await sealNow().catch(() => undefined)
      await pool.end()
    },
  }
}
