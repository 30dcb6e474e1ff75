// Recovery codes: ten, shown once, kept as hashes, each good once.
import { randomInt } from 'node:crypto'
import { hash } from './door.ts'

/** No letters or digits that look alike when read from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const CODES = 10

/** Four groups of four out of 31 letters: 79 bits each. */
export function makeRecoveryCodes(): { codes: string[]; hashes: Buffer[] } {
  const codes = Array.from({ length: CODES }, () =>
    Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join(
      '-',
    ),
  )
  return { codes, hashes: codes.map(hashOfCode) }
}

/** However it is typed: capitals, spaces or lines between the groups. */
export const hashOfCode = (code: string): Buffer => hash(`recovery ${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)
