/** Where a worker's taken times lie on a day's line, in shares of the working hours. Pure. */
import { dayInFinland, timeInFinland, type Day, type Instant } from '#kit/day.ts'

export type Bar = { readonly start: number; readonly width: number }

const minuteOf = (at: Instant): number => {
  const clock = timeInFinland(at)
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

/** Null where nothing of the stretch falls inside the hours of the day. */
export function layBar(
  stretch: { readonly from: string; readonly until: string },
  day: Day,
  hours: { readonly from: number; readonly to: number },
): Bar | null {
  const [from, until] = [stretch.from as Instant, stretch.until as Instant]
  if (dayInFinland(from) > day || dayInFinland(until) < day) return null
  const [opens, closes] = [hours.from * 60, hours.to * 60]
  const begins = Math.max(dayInFinland(from) < day ? opens : minuteOf(from), opens)
  const ends = Math.min(dayInFinland(until) > day ? closes : minuteOf(until), closes)
  if (ends <= begins) return null
  return { start: (begins - opens) / (closes - opens), width: (ends - begins) / (closes - opens) }
}

/** Whole hours to write on the axis: no more than there is room for. */
export function ticksOf({ from, to }: { readonly from: number; readonly to: number }): number[] {
  const step = to - from <= 4 ? 1 : to - from <= 8 ? 2 : 4
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)
}
