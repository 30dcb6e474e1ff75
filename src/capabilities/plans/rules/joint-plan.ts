/** Joint plan or simple plan: joint only where several agencies are needed and the family consents (SHL 39 §). */
import { ageOn, type Day } from '#kit/day.ts'
import { ok, refused, type Result } from '#kit/result.ts'
import type { ConsentAnswer, PlanContent } from '../model.ts'

/** How one person's consent stands. */
export type ConsentState = 'given' | 'refused' | 'withdrawn' | 'not_asked'

export type JointPlanFacts = {
  /** Help from several agencies is needed: the assessment found so, or the plan itself names at least two. */
  readonly needsSeveralAgencies: boolean
  readonly consent: ConsentState
}

export type ConsentRow = {
  readonly personId: string
  readonly answer: ConsentAnswer
  readonly askedOn: Day
  readonly withdrawnOn: Day | null
}

export function mayAgreeJointPlan({ needsSeveralAgencies, consent }: JointPlanFacts): Result<null> {
  if (!needsSeveralAgencies) return refused('plans.joint-not-needed', 'joint')
  return consent === 'given' ? ok(null) : refused('plans.joint-consent-missing', 'joint')
}

/** Party rights in one's own matter (Administrative Procedure Act 14.3 §): from this age one answers oneself. */
export const ANSWERS_FROM = 15

export const answersOneself = (bornOn: Day | null, on: Day): boolean =>
  bornOn !== null && ageOn(bornOn, on) >= ANSWERS_FROM

/** Who of the plan must consent: those of age to answer; where the plan concerns only younger children, each of them through a guardian. */
export function whoMustConsent(persons: readonly { personId: string; bornOn: Day | null }[], today: Day): string[] {
  const old = persons.filter(({ bornOn }) => answersOneself(bornOn, today))
  return (old.length > 0 ? old : persons).map(({ personId }) => personId)
}

/** The newest answer of one person, oldest rows first. */
export function consentOfPerson(rows: readonly ConsentRow[], personId: string): ConsentState {
  const last = rows.findLast((row) => row.personId === personId)
  if (last === undefined) return 'not_asked'
  return last.answer === 'refused' ? 'refused' : last.withdrawnOn === null ? 'given' : 'withdrawn'
}

/** Consent of the family: everybody's who must give it. One who says no is enough for no. */
export function consentOfAll(rows: readonly ConsentRow[], personIds: readonly string[]): ConsentState {
  const states = personIds.map((personId) => consentOfPerson(rows, personId))
  return (['refused', 'withdrawn', 'not_asked'] as const).find((state) => states.includes(state)) ?? 'given'
}

/** Organisations that the plan itself gives something to do: by a service or by a step. */
export function agenciesOf(content: PlanContent): string[] {
  const names = [
    ...content.services.map(({ organisationName }) => organisationName),
    ...content.goals.flatMap(({ steps }) =>
      steps.filter(({ ownerKind }) => ownerKind === 'organisation').map(({ ownerName }) => ownerName),
    ),
  ]
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
}

/** Since when a plan agreed as joint is so no more: the first withdrawal after which consent no longer stands. */
export const withdrawnSince = (rows: readonly ConsentRow[], personIds: readonly string[]): Day | null =>
  personIds
    .map((personId) => rows.findLast((row) => row.personId === personId)?.withdrawnOn ?? null)
    .filter((day) => day !== null)
    .toSorted()[0] ?? null

/** Why a plan is of the kind it is: said on the screen in words. */
export type KindWhy = 'joint' | 'agreed-as-simple' | 'one-agency' | 'not-asked' | 'refused' | 'withdrawn'

/** Which kind a plan is today. What was agreed as joint is simple from the day its consent ended; the version itself stays as it was agreed. */
export function planKind(
  joint: boolean,
  { needsSeveralAgencies, consent }: JointPlanFacts,
): { readonly kind: 'joint' | 'simple'; readonly why: KindWhy } {
  if (joint && consent === 'given') return { kind: 'joint', why: 'joint' }
  if (joint && consent !== 'given') return { kind: 'simple', why: consent === 'not_asked' ? 'not-asked' : consent }
  return { kind: 'simple', why: needsSeveralAgencies ? 'agreed-as-simple' : 'one-agency' }
}
