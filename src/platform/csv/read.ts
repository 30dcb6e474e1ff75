// A CSV file from outside as records with their line numbers, streaming: the separator is found out, what cannot be read has a name.
import { Readable } from 'node:stream'
import { CsvError, parse, type Options } from 'csv-parse'
import { decodeText, MixedEncoding, type Encoding } from './decode.ts'

/** Why a file cannot be read as CSV at all; `line` where it is known. */
export class UnreadableCsv extends Error {
  readonly why: 'csv.mixed-encoding' | 'csv.record-too-long' | 'csv.quote-open' | 'csv.quote-misplaced' | 'csv.broken'
  readonly line: number | null

  constructor(why: UnreadableCsv['why'], line: number | null) {
    super(why)
    this.why = why
    this.line = line
  }
}

/** `line` is the line of the file on which the record begins, 1 for the first. */
export type CsvRecord = { readonly line: number; readonly cells: string[] }

/** Longer than any honest row; a quote that never closes would otherwise swallow the file. */
export const RECORD_LIMIT = 1_000_000

export async function* readCsv(
  file: Readable,
  found: (encoding: Encoding) => void = () => undefined,
): AsyncGenerator<CsvRecord> {
  const text = decodeText(file, found)
  const { begin, separator } = await firstLine(text)
  let doubled = 0
  let before = 0
  const options: Options<string[], CsvRecord | string[]> = {
    delimiter: separator,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: RECORD_LIMIT,
    on_record: (record, context): CsvRecord => {
      const cells = record as string[]
      // The parser tells on which line a record ends, and counts a CRLF within quotes twice; we say where it begins.
      let breaks = 0
      if (context.lines > before + 1)
        for (const cell of cells)
          for (const end of cell.match(/\r\n|\r|\n/g) ?? []) {
            breaks++
            if (end === '\r\n') doubled++
          }
      before = context.lines
      return { line: context.lines - doubled - breaks, cells }
    },
  }
  const parser = parse(options as Options)
  const feed = Readable.from(
    (async function* () {
      yield begin
      yield* text
    })(),
    { objectMode: false, encoding: 'utf8' },
  )
  feed.on('error', (error) => parser.destroy(error))
  try {
    for await (const record of feed.pipe(parser)) yield record as unknown as CsvRecord
  } catch (error) {
    throw named(error)
  } finally {
    feed.destroy()
  }
}

/** Text up to the end of the first line, and what separates its cells: semicolon, comma or tab, whichever it has most of. */
async function firstLine(text: AsyncGenerator<string>): Promise<{ begin: string; separator: string }> {
  let begin = ''
  while (!/[\r\n]/.test(begin) && begin.length <= RECORD_LIMIT) {
    let next
    try {
      next = await text.next()
    } catch (error) {
      throw named(error)
    }
    if (next.done) break
    begin += next.value
  }
  return { begin, separator: separatorOf(begin.split(/[\r\n]/, 1)[0]!) }
}

export function separatorOf(header: string): string {
  const bare = header.replaceAll(/"[^"]*"/g, '')
  const count = (mark: string) => bare.split(mark).length
  return [';', ',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function named(error: unknown): unknown {
  if (error instanceof MixedEncoding) return new UnreadableCsv('csv.mixed-encoding', null)
  if (!(error instanceof CsvError)) return error
  const line = typeof error['lines'] === 'number' ? error['lines'] : null
  switch (error.code) {
    case 'CSV_MAX_RECORD_SIZE':
      return new UnreadableCsv('csv.record-too-long', line)
    case 'CSV_QUOTE_NOT_CLOSED':
      return new UnreadableCsv('csv.quote-open', line)
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return new UnreadableCsv('csv.quote-misplaced', line)
    default:
      return new UnreadableCsv('csv.broken', line)
  }
}
