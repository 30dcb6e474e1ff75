/** Ids are UUIDv7 made by the caller, branded by kind, so that a repeated command is harmless and kinds cannot be mixed. */

declare const kind: unique symbol

export type Id<Kind extends string> = string & { readonly [kind]: Kind }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export function isId(text: string): boolean {
  return UUID.test(text)
}

/**
 * A UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits.
 * `random` must hold at least 10 bytes; callers outside the browser and server pass their own seeded source.
 */
export function idFrom<Kind extends string>(milliseconds: number, random: Uint8Array): Id<Kind> {
  const bytes = new Uint8Array(16)
  for (let i = 5, rest = milliseconds; i >= 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>
}
