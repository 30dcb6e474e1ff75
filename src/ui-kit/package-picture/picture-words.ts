/** The words that the layout needs to find places for. */
import type { Day } from '#kit/day.ts'

/** What the picture says; the screen gives it in the reader's language. */
export type PictureWords = {
  queued(days: number): string
  queuedUntil(days: number, expected: Day): string
  queuedShort(days: number): string
  pause: string
  ended(reason: string | null, day: Day): string
  endedShort: string
  version(no: number, day: Day): string
  versionShort(no: number, day: Day): string
  today(day: Day): string
  signal(day: Day, text: string): string
  signalShort(day: Day): string
  /** What followed; null when nothing can be said. */
  answered(days: number): string
  unanswered(days: number): string
  noAnswerFrom(name: string): string
}
