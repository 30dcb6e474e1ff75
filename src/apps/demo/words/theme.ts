// What a theme of family life holds: how families say it, what is agreed, who does what, what is written down.
import type { Domain } from '#kit/domains.ts'

/** Who takes a step: an adult of the family, a child, someone close, the partner, or one of the services of the package. */
export type Doer = 'parent' | 'child' | 'kin' | 'partner' | 'service'

export type Theme = {
  readonly domain: Domain
  /** In the family's own words. */
  readonly needs: readonly string[]
  /** The professional's view of the same. */
  readonly views: readonly string[]
  /** What is aimed at, and from what everyone sees it. */
  readonly goals: readonly (readonly [what: string, howSeen: string])[]
  readonly steps: readonly (readonly [what: string, doer: Doer])[]
  /** Goal attainment: much less and somewhat less than expected, somewhat more and much more. */
  readonly gas: readonly [m2: string, m1: string, p1: string, p2: string]
  /** What a worker writes of a meeting. */
  readonly notes: readonly string[]
}
