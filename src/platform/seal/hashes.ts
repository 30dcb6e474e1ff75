// The hashes of the sealed log, counted outside the database: a second, independent hand beside the SQL that seals.
import { createHash, hash } from 'node:crypto'

export type Seal = {
  readonly areaId: number
  readonly sealNo: number
  readonly generation: number
  /** Transaction numbers, the second exclusive. */
  readonly from: bigint
  readonly to: bigint
  readonly rows: number
  readonly root: Buffer
  readonly previous: Buffer
  readonly hash: Buffer
  /** Microseconds since 1970. */
  readonly sealedAt: bigint
}

const WIDTH = 16
const INNER = '\u0001'

/** The 32 bytes as as many characters (latin1, which hash calls binary): a string is made in less than half the time of a buffer, and millions are made. */
export type Leaf = string

/** `row` is a zero byte and the binary form of a log row as PostgreSQL sends it. */
export function leafOf(row: Buffer): Leaf {
  return hash('sha256', row, 'binary')
}

/** Sixteen to a node, in order; a single leaf is its own root. */
export function merkleRoot(leaves: readonly Leaf[]): Buffer {
  let level = leaves
  while (level.length > 1) {
    const above: Leaf[] = []
    for (let i = 0; i < level.length; i += WIDTH)
      above.push(hash('sha256', Buffer.from(INNER + level.slice(i, i + WIDTH).join(''), 'latin1'), 'binary'))
    level = above
  }
  return Buffer.from(level[0] ?? '', 'latin1')
}

export function sealHash(seal: Seal): Buffer {
  return createHash('sha256')
    .update(
      [
        'seal-1',
        seal.areaId,
        seal.sealNo,
        seal.generation,
        seal.from,
        seal.to,
        seal.rows,
        seal.root.toString('hex'),
        seal.previous.toString('hex'),
        seal.sealedAt,
      ].join('|'),
    )
    .digest()
}
