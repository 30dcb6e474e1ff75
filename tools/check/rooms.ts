// The house's import rules over the whole repository, as one check.
import { ROOMS } from '#house'
import { readTree } from './imports.ts'
import { findViolations } from './room-rules.ts'

/** One line per violation; none when the house is in order. */
export function checkRooms(root: string): string[] {
  return findViolations(readTree(root), ROOMS).map(
    ({ rule, file, line, words }) => `${file}:${line} ${words} (${rule})`,
  )
}
