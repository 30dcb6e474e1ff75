/** A first password that can be read aloud: five groups of four, no letters that look alike; about 97 bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

export function suggestPassword(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  const chosen: string[] = []
  while (chosen.length < 20)
    for (const byte of random(new Uint8Array(32)))
      // Bytes beyond the last whole round would favour the first letters.
      if (byte < LETTERS.length * 8 && chosen.length < 20) chosen.push(LETTERS[byte % LETTERS.length]!)
  return chosen.join('').replaceAll(/(.{4})(?=.)/g, '$1-')
}
