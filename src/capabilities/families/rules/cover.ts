/** Who could stand in for whom: a suggestion with its reasons, worked out in the open and changed freely by the one who decides. */
import type { AssignmentRole } from '../model.ts'
import { loadState, loadWith, NO_LOAD, type Limits, type Load } from './caseload.ts'

export type Candidate = {
  readonly workerId: string
  readonly unitIds: readonly number[]
  readonly languages: readonly string[]
  readonly roles: readonly string[]
  /** Recorded qualifications in force. */
  readonly qualifications: readonly string[]
  readonly away: boolean
  readonly loads: Readonly<Partial<Record<AssignmentRole, Load>>>
}

export type ToCover = {
  readonly key: string
  readonly role: AssignmentRole
  readonly unitId: number
  readonly language: string
  readonly workerId: string
  readonly children: number
  /** Who already works with the family in another role. */
  readonly knows: readonly string[]
}

export const COVER_REASONS = ['knows-family', 'same-unit', 'speaks-language', 'least-load', 'load-near'] as const
export type CoverReason = (typeof COVER_REASONS)[number]

export type Suggestion = { readonly workerId: string; readonly reasons: CoverReason[] }

/** Which role at work each task asks for; a child's social worker is also qualified and in public office (LSL 13 b §). */
const ROLE_AT_WORK: Readonly<Record<AssignmentRole, readonly string[]>> = {
  family_partner: ['family_partner'],
  named_worker: ['family_partner', 'social_worker', 'family_worker', 'psychologist', 'coordinator'],
  child_social_worker: ['social_worker', 'supervisor'],
}

export const NEEDED_QUALIFICATIONS: Readonly<Record<AssignmentRole, readonly string[]>> = {
  family_partner: [],
  named_worker: [],
  child_social_worker: ['social_worker', 'public_office'],
}

export const isQualified = (role: AssignmentRole, qualifications: readonly string[]): boolean =>
  NEEDED_QUALIFICATIONS[role].every((each) => qualifications.includes(each))

export const mayCover = (role: AssignmentRole, candidate: Candidate): boolean =>
  candidate.roles.some((each) => ROLE_AT_WORK[role].includes(each)) && isQualified(role, candidate.qualifications)

/**
 * One suggestion a row, in the order given. Each is chosen by the same steps in turn: who is not full, who already works with the
 * family, then the family's unit, then its language, then the fewest families. What was suggested above counts into the load below.
 */
export function suggestCovers(
  rows: readonly ToCover[],
  candidates: readonly Candidate[],
  limits: Limits,
): ReadonlyMap<string, Suggestion> {
  const given = new Map<string, Load>()
  const found = new Map<string, Suggestion>()
  const loadOf = (candidate: Candidate, role: AssignmentRole): Load =>
    loadWith(candidate.loads[role] ?? NO_LOAD, given.get(`${candidate.workerId} ${role}`) ?? NO_LOAD)
  for (const row of rows) {
    const able = candidates.filter(
      (each) => !each.away && each.workerId !== row.workerId && mayCover(row.role, each) && each.workerId !== '',
    )
    const ranked = able
      .map((each) => ({
        each,
        knows: row.knows.includes(each.workerId),
        unit: each.unitIds.includes(row.unitId),
        speaks: each.languages.includes(row.language),
        load: loadOf(each, row.role),
      }))
      .map((each) => ({
        ...each,
        full: loadState(limits[row.role], loadWith(each.load, { families: 1, children: row.children })) === 'over',
      }))
      .toSorted(
        (a, b) =>
          Number(a.full) - Number(b.full) ||
          Number(b.knows) - Number(a.knows) ||
          Number(b.unit) - Number(a.unit) ||
          Number(b.speaks) - Number(a.speaks) ||
          a.load.families - b.load.families ||
          (a.each.workerId < b.each.workerId ? -1 : 1),
      )
    const best = ranked[0]
    if (best === undefined) continue
    const more = { families: 1, children: row.children }
    const reasons: CoverReason[] = []
    if (best.knows) reasons.push('knows-family')
    if (best.unit) reasons.push('same-unit')
    if (best.speaks) reasons.push('speaks-language')
    if (ranked.every(({ load }) => load.families >= best.load.families)) reasons.push('least-load')
    if (loadState(limits[row.role], loadWith(best.load, more)) !== 'free') reasons.push('load-near')
    found.set(row.key, { workerId: best.each.workerId, reasons })
    const key = `${best.each.workerId} ${row.role}`
    given.set(key, loadWith(given.get(key) ?? NO_LOAD, more))
  }
  return found
}
