// Takes a file in: read and staged while it comes, sifted as a whole, then written batch by batch. Safe to repeat at any point.
import type { Hand, Later, Upload } from '#platform/http/endpoint.ts'
import { readCsv, UnreadableCsv } from '#platform/csv/read.ts'
import type { ImportKind } from '../model.ts'
import * as runs from '../queries/runs.ts'
import * as stage from '../queries/stage.ts'
import { readHeader, rowReader } from '../rules/read-rows.ts'

/** Rows sent to the stage at a time. */
const STAGED = 5_000
/** Refused rows kept at a time, so that a file of nothing else does not fill the memory. */
const REFUSED = 1_000
const BATCH: Readonly<Record<ImportKind, number>> = { clients: 1_000, services: 1_000, service_use: 5_000 }

export type TakeInOptions = {
  readonly runId: string
  readonly kind: ImportKind
  /** A demo or test installation takes no code that may belong to somebody. */
  readonly syntheticOnly: boolean
}

/** For the form of the server: the run says what kind it is. */
export const takeUpload =
  (syntheticOnly: boolean) =>
  async (hand: Hand, { runId }: { runId: string }, file: Upload): Promise<Later> => {
    const kind = await hand.transaction((db) => runs.kindOf(db, runId))
    if (kind !== null) return await takeFile(hand, file, { runId, kind, syntheticOnly })
    file.content.resume()
    return async () => undefined
  }

/** Reads the file to its end. What it returns does the rest; both leave the run in a state that tells what happened. */
export async function takeFile(hand: Hand, file: Upload, options: TakeInOptions): Promise<Later> {
  const { runId } = options
  if (!(await hand.transaction((db) => runs.beginReading(db, runId, file.fileName.slice(0, 200))))) {
    file.content.resume()
    return async () => undefined
  }
  const fault = await readToStage(hand, file, options)
  if (fault === null) return async () => await work(hand, options)
  file.content.resume()
  await hand.transaction(async (db) => {
    await stage.clearStage(db, runId)
    await runs.setState(db, runId, fault.why === '' ? 'interrupted' : 'failed', fault.why || null, fault.facts)
  })
  return async () => undefined
}

type FileFault = { readonly why: string; readonly facts?: Record<string, string | number> }

async function readToStage(
  hand: Hand,
  file: Upload,
  { runId, kind, syntheticOnly }: TakeInOptions,
): Promise<FileFault | null> {
  let read: ReturnType<typeof rowReader> | null = null
  let rows = 0
  let staged: string[] = []
  let refused: runs.RefusedRow[] = []
  const flush = async () => {
    const [lines, faulty] = [staged, refused]
    staged = []
    refused = []
    await hand.transaction(async (db, client) => {
      if (lines.length > 0) await stage.copyToStage(client, kind, lines)
      await runs.keepRefused(db, runId, faulty)
      await runs.noteRead(db, runId, rows)
    })
  }
  try {
    for await (const { line, cells } of readCsv(file.content)) {
      if (hand.signal.aborted) return { why: '' }
      if (read === null) {
        const header = readHeader(kind, cells)
        if (!header.ok) return { why: header.why, facts: { ...header.facts } }
        read = rowReader(kind, header.value, { syntheticOnly })
        const { ignored } = header.value
        await hand.transaction((db) =>
          runs.keepHeader(db, runId, cells, ignored.length > 0 ? { ignored: ignored.join(', ') } : {}),
        )
        continue
      }
      rows++
      const row = read(cells)
      if (row.ok) staged.push(stage.stagedLine(runId, line, cells, row.values))
      else refused.push({ line, faults: row.faults, cells: cells.map((cell) => cell.replaceAll('\u0000', '')) })
      if (staged.length >= STAGED || refused.length >= REFUSED) await flush()
    }
  } catch (error) {
    if (!(error instanceof UnreadableCsv)) throw error
    return { why: error.why, facts: { line: error.line ?? 0 } }
  }
  if (file.truncated()) return { why: 'lifecycle.file-too-large' }
  if (rows === 0) return { why: 'lifecycle.file-empty' }
  await flush()
  return null
}

async function work(hand: Hand, { runId, kind }: TakeInOptions): Promise<void> {
  try {
    await hand.transaction(async (db) => {
      await stage.sift(db, runId)
      await runs.setState(db, runId, 'taking')
    })
    let done = 0
    let batches = 0
    while (true) {
      if (hand.signal.aborted) {
        await hand.transaction((db) => runs.setState(db, runId, 'interrupted'))
        return
      }
      const upto = await hand.transaction(async (db) => {
        const last = await stage.nextLine(db, runId, done, BATCH[kind])
        if (last !== null) await stage.takeIn(db, runId, done + 1, last)
        return last
      })
      if (upto === null) break
      done = upto
      // After the first batch, the second, the fourth and so on: the tables have doubled since the database last looked.
      if (Number.isInteger(Math.log2(++batches))) await hand.transaction((db) => stage.refreshStatistics(db, runId))
    }
    await hand.transaction(async (db) => {
      await stage.clearStage(db, runId)
      await runs.setState(db, runId, 'done')
    })
  } catch (error) {
    // Where even this is refused (the session has ended, the database is away) the run is found and settled by the next who looks.
    await hand
      .transaction(async (db) => {
        await stage.clearStage(db, runId)
        await runs.setState(db, runId, 'failed', 'lifecycle.fault')
      })
      .catch(() => undefined)
    throw error
  }
}
