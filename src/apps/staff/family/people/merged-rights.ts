/** Several rights of one person on one ground (one for each service) as one line, those who see most first. Pure. */
import type * as z from 'zod'
import { PARTS, type Part } from '#kit/access.ts'
import type { contract } from '#rooms/trust/contract.ts'

/** `about`: whom alone some of it is about. */
export type Right = Omit<z.output<typeof contract.familyCircle.answer>['circle'][number], 'aboutId'> & {
  about: readonly string[]
}
type Row = z.output<typeof contract.familyCircle.answer>['circle'][number]

const order = Object.keys(PARTS) as Part[]

/** Row by row, as history reads. */
export const each = (rows: readonly Row[]): Right[] =>
  rows.map(({ aboutId, ...row }) => ({ ...row, about: aboutId === null ? [] : [aboutId] }))

export function mergedRights(rows: readonly Row[]): Right[] {
  const lines = new Map<string, Right>()
  for (const right of each(rows)) {
    const key = [right.name, right.personId, right.role, right.organisation, right.basis, right.purpose, right.to].join(
      '|',
    )
    const line = lines.get(key)
    lines.set(
      key,
      line === undefined
        ? right
        : {
            ...line,
            about: [...new Set([...line.about, ...right.about])],
            parts: order.filter((part) => line.parts.includes(part) || right.parts.includes(part)),
            from: line.from < right.from ? line.from : right.from,
          },
    )
  }
  return [...lines.values()].toSorted((a, b) => b.parts.length - a.parts.length || a.name.localeCompare(b.name, 'fi'))
}
