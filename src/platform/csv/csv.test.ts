// Files as registers really write them: encodings, separators, quoted line breaks, broken ends.
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { decodeText, type Encoding } from './decode.ts'
import { readCsv, separatorOf } from './read.ts'

const bytesIn = (bytes: Buffer, size: number) => {
  const chunks = []
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size))
  return Readable.from(chunks, { objectMode: true })
}
const read = async (bytes: Buffer, size = 65_536) => {
  let encoding: Encoding | undefined
  const records = []
  for await (const record of readCsv(bytesIn(bytes, size), (found) => (encoding = found))) records.push(record)
  return {
    encoding,
    records,
    cells: records.map((record) => record.cells),
    lines: records.map((record) => record.line),
  }
}

describe.each([1, 2, 3, 7, 65_536])('in chunks of %i bytes', (size) => {
  test.each([
    ['UTF-8', Buffer.from('nimi;kieli\nÄijälä;fi\n', 'utf8'), 'utf-8'],
    ['UTF-8 with BOM', Buffer.from('\ufeffnimi;kieli\nÄijälä;fi\n', 'utf8'), 'utf-8'],
    ['Latin-1', Buffer.from('nimi;kieli\nÄijälä;fi\n', 'latin1'), 'latin-1'],
  ])('%s', async (_, bytes, encoding) => {
    expect(await read(bytes, size)).toMatchObject({
      encoding,
      cells: [
        ['nimi', 'kieli'],
        ['Äijälä', 'fi'],
      ],
    })
  })

  test('ASCII with a lone Latin-1 letter as its last byte', async () => {
    const parts = []
    for await (const part of decodeText(bytesIn(Buffer.from('abc\xe4', 'latin1'), size))) parts.push(part)
    expect(parts.join('')).toBe('abcä')
  })
})

test.each([
  ['a,b,c', ','],
  ['a;b;c', ';'],
  ['a\tb', '\t'],
  ['"x,y,z";b', ';'],
  ['alone', ';'],
])('separator of %s', (header, separator) => {
  expect(separatorOf(header)).toBe(separator)
})

test('quoted separators, quotes and line breaks; lines are those of the file', async () => {
  const { cells, lines } = await read(Buffer.from('a;b\r\n"x;1";"y\r\nz ""q"""\r\n\r\n1;2\r\n'))
  expect(cells).toEqual([
    ['a', 'b'],
    ['x;1', 'y\r\nz "q"'],
    ['1', '2'],
  ])
  expect(lines).toEqual([1, 2, 5])
})

test('a row with too few or too many cells is passed on for the reader to judge', async () => {
  expect((await read(Buffer.from('a;b\n1\n1;2;3\n'))).cells).toEqual([['a', 'b'], ['1'], ['1', '2', '3']])
})

test('an empty file has no records', async () => {
  expect((await read(Buffer.from(''))).records).toEqual([])
})

test.each([
  ['one line of 10 MB', Buffer.concat([Buffer.from('a;b\n'), Buffer.alloc(10_000_000, 'x')]), 'csv.record-too-long'],
  ['10 MB without any line end', Buffer.alloc(10_000_000, 'x'), 'csv.record-too-long'],
  ['a quote that never closes', Buffer.from('a;b\n"1;2\n3;4\n'), 'csv.quote-open'],
  ['a letter after a closing quote', Buffer.from('a;b\n"1"x;2\n'), 'csv.quote-misplaced'],
  [
    'UTF-8 that turns into Latin-1',
    Buffer.concat([Buffer.from('a;b\nä;1\n', 'utf8'), Buffer.from('ö;2\n', 'latin1')]),
    'csv.mixed-encoding',
  ],
])('%s is refused with a name', async (_, bytes, why) => {
  await expect(read(bytes, 4096)).rejects.toMatchObject({ why })
})
