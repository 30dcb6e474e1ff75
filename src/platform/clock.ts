// Now, read at the edge only. Tests and the demo set it; everything inside takes the time as an argument.
import { dayInFinland, type Day, type Instant } from '#kit/day.ts'

export type Clock = { now(): Instant; today(): Day }

export const systemClock: Clock = {
  now: () => new Date().toISOString() as Instant,
  today: () => dayInFinland(new Date().toISOString() as Instant),
}

export function fixedClock(now: Instant): Clock {
  return { now: () => now, today: () => dayInFinland(now) }
}
