/** Several rights of one person on one ground (one for each service) as one line, those who see most first. Pure. */
import type * as z from 'zod'
import { PARTS, type Part } from '#kit/access.ts'
import type { contract } from '#rooms/trust/contract.ts'

export type Right = z.output<typeof contract.familyCircle.answer>['circle'][number]

const order = Object.keys(PARTS) as Part[]

export function mergedRights(rights: readonly Right[]): Right[] {
  const lines = new Map<string, Right>()
  for (const right of rights) {
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
            parts: order.filter((part) => line.parts.includes(part) || right.parts.includes(part)),
            from: line.from < right.from ? line.from : right.from,
          },
    )
  }
  return [...lines.values()].toSorted((a, b) => b.parts.length - a.parts.length || a.name.localeCompare(b.name, 'fi'))
}
