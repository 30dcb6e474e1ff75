/** When this part of the page was opened, and its day in Finland: fixed while it is shown, so that a list does not shift under the eyes. */
import { useState } from 'react'
import { dayInFinland, instantOf, type Day, type Instant } from '#kit/day.ts'

export function useNow(): Instant {
  const [now] = useState(() => instantOf(Date.now()))
  return now
}

export const useToday = (): Day => dayInFinland(useNow())
