/** A time of day as people type it. Pure. */

/** "10.30", "10:30", "9" or "0930" as `HH:MM`; null when it is no time. */
export function readTime(typed: string): string | null {
  const found = /^\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*$/.exec(typed)
  if (found === null) return null
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? '0')]
  return hours > 23 || minutes > 59 ? null : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
