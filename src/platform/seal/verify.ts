// Reads the whole use log once, in order, and holds it against its seals and the heads that left the database.
import type { ClientBase } from 'pg'
import type { Head } from './heads.ts'
import { merkleRoot, sealHash, type Leaf, type Seal } from './hashes.ts'
import { rowsAfter } from './log-rows.ts'

export type Fault = {
  readonly what:
    | 'rows-changed'
    | 'rows-missing'
    | 'rows-added'
    | 'seal-changed'
    | 'chain-broken'
    | 'seal-missing'
    | 'head-missing'
    | 'head-differs'
  readonly areaId: number
  readonly sealNo?: number
  readonly words: string
}

export type Verdict = {
  readonly rows: number
  readonly seals: number
  readonly areas: number
  /** Newer than the newest seal of their generation: protected by grants only. */
  readonly young: number
  readonly heads: number
  readonly faults: readonly Fault[]
}

export type VerifyOptions = {
  /** Undefined where there is no heads file. */
  readonly heads?: readonly Head[] | undefined
  readonly onProgress?: (rows: number) => void
}

/** As many faults are told one by one. */
export const MOST_FAULTS = 100

/** Within the client's transaction, which should be one snapshot (repeatable read, read only). Reads as the owner. */
export async function verifyLog(client: ClientBase, options: VerifyOptions = {}): Promise<Verdict> {
  const faults: Fault[] = []
  const blame = (fault: Fault) => void (faults.length < MOST_FAULTS && faults.push(fault))
  const heads = headsByArea(options.heads ?? [])
  const chains = new Map<number, Chain>()
  const chainOf = async (areaId: number): Promise<Chain> => {
    const known = chains.get(areaId)
    if (known !== undefined) return known
    const chain = openChain(client, areaId, heads.get(areaId) ?? new Map<number, ReadonlySet<string>>(), blame)
    chains.set(areaId, chain)
    await chain.next()
    return chain
  }
  const sealedTo = await watermarks(client)

  let rows = 0
  let young = 0
  // Always along the index: the planner knows too little of where a batch begins, and would sort the whole log for each.
  await client.query('set local enable_seqscan = off; set local enable_bitmapscan = off')
  // The next rows are on their way while these are judged.
  let coming = rowsAfter(client, null)
  for (let batch = await coming; batch.length > 0; batch = await coming) {
    coming = rowsAfter(client, batch.at(-1)!)
    for (const { areaId, generation, xid, leaf } of batch) {
      const chain = chains.get(areaId) ?? (await chainOf(areaId))
      if (!chain.reaches(generation, xid)) await chain.skipTo(generation, xid)
      if (chain.holds(generation, xid)) chain.add(leaf)
      else if (xid >= (sealedTo.get(generation) ?? 0n)) young++
      else chain.stray()
    }
    rows += batch.length
    options.onProgress?.(rows)
  }
  // Areas whose rows have all gone still have their seals, or at least their heads.
  for (const areaId of await sealedAreas(client)) await chainOf(areaId)
  for (const areaId of heads.keys()) await chainOf(areaId)
  for (const chain of chains.values()) await chain.end()
  return {
    rows,
    seals: [...chains.values()].reduce((sum, chain) => sum + chain.seals, 0),
    areas: chains.size,
    young,
    heads: options.heads?.length ?? 0,
    faults,
  }
}

type Chain = ReturnType<typeof openChain>

/** One area's seals, walked forward beside its rows. */
function openChain(
  client: ClientBase,
  areaId: number,
  heads: ReadonlyMap<number, ReadonlySet<string>>,
  blame: (fault: Fault) => void,
) {
  let waiting: Seal[] = []
  let current: Seal | undefined
  let before: Seal | undefined
  let leaves: Leaf[] = []
  let strays = 0
  let seals = 0
  const unmet = new Map(heads)

  const load = async (): Promise<void> => {
    const { rows } = await client.query<SealRow>({
      text: SEALS,
      values: [areaId, before?.sealNo ?? Number.MIN_SAFE_INTEGER],
    })
    waiting = rows.map(sealOf)
  }

  /** Judges the seal just filled and goes to the next. */
  const next = async (): Promise<void> => {
    if (current !== undefined) {
      judge(current)
      before = current
      leaves = []
    }
    if (waiting.length === 0) await load()
    current = waiting.shift()
    if (current !== undefined) {
      seals++
      link(current)
    }
  }

  const judge = (seal: Seal): void => {
    const fault = (what: Fault['what'], words: string) => blame({ what, areaId, sealNo: seal.sealNo, words })
    if (leaves.length < seal.rows)
      fault('rows-missing', `${seal.rows - leaves.length} of ${seal.rows} rows are gone (sealed ${when(seal)})`)
    else if (leaves.length > seal.rows)
      fault('rows-added', `${leaves.length - seal.rows} rows beside the ${seal.rows} sealed ${when(seal)}`)
    else if (!merkleRoot(leaves).equals(seal.root))
      fault('rows-changed', `among ${seal.rows} rows sealed ${when(seal)}, content is not what was written`)
  }

  const link = (seal: Seal): void => {
    const fault = (what: Fault['what'], words: string) => blame({ what, areaId, sealNo: seal.sealNo, words })
    if (!sealHash(seal).equals(seal.hash)) fault('seal-changed', `the seal itself is not what was sealed ${when(seal)}`)
    if (seal.sealNo !== (before?.sealNo ?? 0) + 1)
      fault('seal-missing', `the seal before it should be ${seal.sealNo - 1} and is ${before?.sealNo ?? 'not there'}`)
    if (!seal.previous.equals(before?.hash ?? Buffer.alloc(0)))
      fault('chain-broken', 'it does not follow from the seal before it')
    const start = before?.generation === seal.generation ? before.to : 0n
    if (seal.from !== start || (before !== undefined && seal.generation < before.generation))
      fault('chain-broken', `its rows begin at transaction ${seal.from} instead of ${start}`)
    const left = [...(unmet.get(seal.sealNo) ?? [])]
    if (left.some((head) => head !== seal.hash.toString('hex')))
      fault('head-differs', 'it is another than the one whose head left the database')
    unmet.delete(seal.sealNo)
  }

  return {
    get seals() {
      return seals
    },
    next,
    reaches: (generation: number, xid: bigint) =>
      current === undefined ||
      generation < current.generation ||
      (generation === current.generation && xid < current.to),
    skipTo: async (generation: number, xid: bigint) => {
      while (
        current !== undefined &&
        (generation > current.generation || (generation === current.generation && xid >= current.to))
      )
        await next()
    },
    holds: (generation: number, xid: bigint) =>
      current !== undefined && generation === current.generation && xid >= current.from && xid < current.to,
    add: (leaf: Leaf) => void leaves.push(leaf),
    stray: () => void strays++,
    end: async () => {
      while (current !== undefined) await next()
      if (strays > 0)
        blame({ what: 'rows-added', areaId, words: `${strays} rows lie in a time that is sealed, and under no seal` })
      for (const sealNo of unmet.keys())
        blame({ what: 'head-missing', areaId, sealNo, words: 'its head left the database, and the seal is not there' })
    },
  }
}

type SealRow = Record<'seal_no' | 'from_xid' | 'to_xid' | 'row_count' | 'micros', string> & {
  area_id: number
  generation: number
  root: Buffer
  previous: Buffer
  hash: Buffer
}

const SEALS = `
  select area_id, seal_no::text, generation, from_xid::text, to_xid::text, row_count::text, root, previous, hash,
    (extract(epoch from sealed_at) * 1000000)::bigint::text as micros
  from trust.seal s where s.area_id = $1 and s.seal_no > $2 order by s.seal_no limit 2000`

function sealOf(row: SealRow): Seal {
  return {
    areaId: row.area_id,
    sealNo: Number(row.seal_no),
    generation: row.generation,
    from: BigInt(row.from_xid),
    to: BigInt(row.to_xid),
    rows: Number(row.row_count),
    root: row.root,
    previous: row.previous,
    hash: row.hash,
    sealedAt: BigInt(row.micros),
  }
}

function when(seal: Seal): string {
  return `at ${new Date(Number(seal.sealedAt / 1000n)).toISOString()}`
}

/** Up to which transaction each generation is sealed, by its seals; a generation that has ended is sealed to its end. */
async function watermarks(client: ClientBase): Promise<Map<number, bigint>> {
  const { rows } = await client.query<{ generation: number; sealed_to: string }>(`
    select g.generation, case when g.generation < (select max(generation) from trust.log_generation) and g.closed then '18446744073709551615'
      else coalesce((select s.to_xid from trust.seal s where s.generation = g.generation order by s.to_xid desc limit 1), '0')::text end as sealed_to
    from trust.log_generation g`)
  return new Map(rows.map((row) => [row.generation, BigInt(row.sealed_to)]))
}

async function sealedAreas(client: ClientBase): Promise<number[]> {
  const { rows } = await client.query<{ area_id: number }>('select distinct area_id from trust.seal')
  return rows.map((row) => row.area_id)
}

function headsByArea(heads: readonly Head[]): Map<number, Map<number, Set<string>>> {
  const byArea = new Map<number, Map<number, Set<string>>>()
  for (const head of heads) {
    const known = byArea.get(head.areaId) ?? new Map<number, Set<string>>()
    byArea.set(head.areaId, known.set(head.sealNo, (known.get(head.sealNo) ?? new Set()).add(head.hash)))
  }
  return byArea
}
