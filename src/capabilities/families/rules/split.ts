/** Who goes where when a family is divided. */

import type { SplitChoice } from '../model.ts'

export type SplitFault = 'families.split-nobody-leaves' | 'families.split-nobody-stays' | 'families.not-a-member'

/** What is wrong with the choice, or null: somebody leaves, somebody is left, and everybody named belongs to the family and to one side. */
export function splitFault(members: readonly string[], { leaving, inBoth }: SplitChoice): SplitFault | null {
  const named = [...leaving, ...inBoth]
  if (new Set(named).size !== named.length || named.some((id) => !members.includes(id))) return 'families.not-a-member'
  if (leaving.length === 0) return 'families.split-nobody-leaves'
  return members.every((id) => leaving.includes(id)) ? 'families.split-nobody-stays' : null
}
