// Everybody's diary: nobody is in two places at once.
import type { Day } from '#kit/day.ts'

export type Diary = {
  /** Takes the first of the times that is still free; null when the day is full. */
  book(workerId: string | null, day: Day, times: readonly string[]): string | null
}

export function newDiary(): Diary {
  const taken = new Set<string>()
  return {
    book: (workerId, day, times) => {
      if (workerId === null) return times[0] ?? null
      const time = times.find((each) => !taken.has(`${workerId} ${day} ${each}`)) ?? null
      if (time !== null) taken.add(`${workerId} ${day} ${time}`)
      return time
    },
  }
}

/** The times of a working day, beginning with the wished one. */
export function timesFrom(wished: number): string[] {
  return TIMES.map((_, i) => TIMES[(wished + i) % TIMES.length]!)
}

const TIMES = ['09:00', '10:30', '13:00', '14:30', '16:00', '17:30'] as const
