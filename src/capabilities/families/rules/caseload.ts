/** How much one worker may answer for: the law's ceiling for a child's social worker, the organiser's own limits for the others. */
import { ok, refused, type Result } from '#kit/result.ts'
import type { AssignmentRole } from '../model.ts'
import { FI_2026 } from './law-profile.ts'

export type Limit = {
  /** What is counted. */
  readonly counts: 'families' | 'children'
  /** From this on one is told. */
  readonly near: number
  readonly most: number
  /** Whether a written reason lets one past it. The law's ceiling leaves no room for a new appointment. */
  readonly withReason: boolean
  readonly source: string
}

export type Limits = Readonly<Record<AssignmentRole, Limit>>

/** How much before the limit one is told. */
const nearTo = (most: number): number => Math.max(1, Math.floor(most * 0.9))

/** From the organiser's setting; whatever it says, a child's social worker has no more children than the law allows. */
export function limitsOf(set: { familyPartner: number; namedWorker: number; childSocialWorker: number }): Limits {
  const { most, source } = FI_2026.childrenPerSocialWorker
  const children = Math.min(set.childSocialWorker, most)
  const own = (limit: number): Limit => ({
    counts: 'families',
    near: nearTo(limit),
    most: limit,
    withReason: true,
    source: 'own',
  })
  return {
    family_partner: own(set.familyPartner),
    named_worker: own(set.namedWorker),
    child_social_worker: { counts: 'children', near: nearTo(children), most: children, withReason: false, source },
  }
}

export type Load = { readonly families: number; readonly children: number }

export const NO_LOAD: Load = { families: 0, children: 0 }

/** The load after `more` comes on top. */
export const loadWith = (load: Load, more: Load): Load => ({
  families: load.families + more.families,
  children: load.children + more.children,
})

export type LoadState = 'free' | 'near' | 'over'

export function loadState({ counts, near, most }: Limit, load: Load): LoadState {
  return load[counts] > most ? 'over' : load[counts] >= near ? 'near' : 'free'
}

/** Whether the worker may take this on top. A cover for an absence passes the ceiling too: a child is never left without anybody for it. */
export function mayTakeOn(
  limit: Limit,
  load: Load,
  more: Load,
  despite: string,
  how: 'appointed' | 'covers',
): Result<null> {
  if (loadState(limit, loadWith(load, more)) !== 'over' || how === 'covers') return ok(null)
  if (!limit.withReason) return refused('families.caseload-ceiling', 'workerId', { most: limit.most })
  return despite.trim() === '' ? refused('families.caseload-over', 'despite', { most: limit.most }) : ok(null)
}
