/** What day it is in Finland, for counting days on a screen. */
import { dayInFinland, instantOf, type Day } from '#kit/day.ts'

export const todayInFinland = (): Day => dayInFinland(instantOf(Date.now()))
