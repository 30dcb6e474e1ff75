// The file of seal heads: one line for the newest seal of an area, kept outside the database so that it can be carried off the machine.
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
} from 'node:fs'
import path from 'node:path'

export type Head = { readonly areaId: number; readonly sealNo: number; readonly hash: string }

/** A line of a heads file that is not one. */
export class HeadsUnreadable extends Error {}

const LINE = /^(\S+) area (\d{1,5}) seal (\d{1,15}) ([0-9a-f]{64})$/

export function headsFile(home: string): string {
  return path.join(home, 'seals', 'heads.log')
}

/** Undefined where there is no such file. A last line without its end is a torn write, not a head. */
export function readHeads(file: string): Head[] | undefined {
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const match = LINE.exec(line)
      if (match === null) throw new HeadsUnreadable(`${file}: "${line.slice(0, 80)}" is not a seal head.`)
      return { areaId: Number(match[2]), sealNo: Number(match[3]), hash: match[4]! }
    })
}

export type HeadsPen = { write(heads: readonly (Head & { readonly sealedAt: string })[]): number }

/** Appends heads that the file does not have yet and pushes them to the disk; returns how many. */
export function openHeads(file: string): HeadsPen {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const known = new Map<number, number>()
  for (const head of readHeads(file) ?? []) known.set(head.areaId, Math.max(known.get(head.areaId) ?? 0, head.sealNo))
  // The end of a torn write goes: its head is written again, whole.
  if (existsSync(file)) truncateSync(file, readFileSync(file).lastIndexOf(10) + 1)
  return {
    write(heads) {
      const news = heads.filter((head) => head.sealNo > (known.get(head.areaId) ?? 0))
      if (news.length === 0) return 0
      const text = news
        .map((head) => `${head.sealedAt} area ${head.areaId} seal ${head.sealNo} ${head.hash}\n`)
        .join('')
      const out = openSync(file, 'a', 0o600)
      try {
        appendFileSync(out, text)
        fsyncSync(out)
      } finally {
        closeSync(out)
      }
      for (const head of news) known.set(head.areaId, head.sealNo)
      return news.length
    },
  }
}
