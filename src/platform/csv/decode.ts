// Bytes of a file from outside as text: UTF-8 with or without BOM, else Windows Latin-1, found out while streaming.

/** The file begins as UTF-8 and later is not: nobody can say what its letters are. */
export class MixedEncoding extends Error {}

export type Encoding = 'utf-8' | 'latin-1'

/** Yields text. Until the first letter beyond ASCII both encodings look the same; that letter decides. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  found: (encoding: Encoding) => void = () => undefined,
): AsyncGenerator<string> {
  let encoding: Encoding | null = null
  let utf8 = strictUtf8()
  const latin = new TextDecoder('windows-1252')
  let undecided = new Uint8Array()
  const decide = (chunk: Uint8Array, last: boolean): string => {
    const bytes = undecided.length === 0 ? chunk : Buffer.concat([undecided, chunk])
    const text = tryUtf8(bytes, last)
    if (text === null) {
      // what UTF-8 makes of ä, ö and å would be Ã and a sign in Latin-1: nobody writes that
      if (/\u00c3[\u0080-\u00bf]/.test(Buffer.from(bytes).toString('latin1'))) throw new MixedEncoding()
      encoding = 'latin-1'
      return latin.decode(bytes)
    }
    // eslint-disable-next-line no-control-regex
    if (/[^\u0000-\u007f]/.test(text)) {
      encoding = 'utf-8'
      utf8 = strictUtf8()
      return utf8.decode(bytes, { stream: true }).replace(/^\ufeff/, '')
    }
    // ASCII so far; a byte or two at the end may be the beginning of a letter
    undecided = bytes.slice(text.length)
    return text
  }
  for await (const chunk of chunks) {
    if (encoding === null) yield decide(chunk, false)
    else if (encoding === 'latin-1') yield latin.decode(chunk, { stream: true })
    else yield strictly(() => utf8.decode(chunk, { stream: true }))
  }
  if (encoding === null) yield decide(new Uint8Array(), true)
  else if (encoding === 'utf-8') yield strictly(() => utf8.decode())
  found(encoding ?? 'utf-8')
}

/** Keeps a BOM as a letter: it can only be the first thing that is not ASCII, and decides like any other. */
const strictUtf8 = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The whole as UTF-8 (a letter cut off at the end is left out unless it is the last chunk), or null. */
function tryUtf8(bytes: Uint8Array, last: boolean): string | null {
  try {
    return strictUtf8().decode(bytes, { stream: !last })
  } catch {
    return null
  }
}

function strictly(decode: () => string): string {
  try {
    return decode()
  } catch {
    throw new MixedEncoding()
  }
}
