/** What changed between two maps of the close network, counted. Pure. */
import type { Closeness } from '#rooms/assessment/model.ts'

type Mapped = { readonly id: string; readonly closeness: Closeness }

export function changesBetween(before: readonly Mapped[], now: readonly Mapped[]) {
  const was = new Map(before.map(({ id, closeness }) => [id, closeness]))
  const is = new Set(now.map(({ id }) => id))
  const both = now.filter(({ id }) => was.has(id))
  return {
    added: now.length - both.length,
    gone: before.filter(({ id }) => !is.has(id)).length,
    // 1 is nearest.
    nearer: both.filter(({ id, closeness }) => closeness < was.get(id)!).length,
    further: both.filter(({ id, closeness }) => closeness > was.get(id)!).length,
  }
}
