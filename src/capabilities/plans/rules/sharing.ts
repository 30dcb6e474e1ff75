/** What an organisation sees of a plan: the goals and services named, and nothing beside them. Asked by the preview, the copy and the screen alike. */
import type { Day } from '#kit/day.ts'
import type { PlanContent, SharedParts } from '../model.ts'
import { answersOneself, whoMustConsent } from './joint-plan.ts'

export type Selection = { readonly goalIds: readonly string[]; readonly serviceIds: readonly string[] }

/** Levels, the family's own words, other goals, notes and views stay out: they are not in the copy. */
export function sharedParts(content: PlanContent, { goalIds, serviceIds }: Selection): SharedParts {
  return {
    goals: content.goals
      .filter(({ goalId }) => goalIds.includes(goalId))
      .map(({ goalId, what, howSeen, by, steps }) => ({
        goalId,
        what,
        howSeen,
        by,
        steps: steps.map((step) => ({
          stepId: step.stepId,
          what: step.what,
          ownerKind: step.ownerKind,
          ownerName: step.ownerName,
          due: step.due,
        })),
      })),
    services: content.services
      .filter(({ plannedServiceId }) => serviceIds.includes(plannedServiceId))
      .map((service) => ({
        plannedServiceId: service.plannedServiceId,
        serviceName: service.serviceName,
        organisationName: service.organisationName,
        startsOn: service.startsOn,
        durationText: service.durationText,
        responsibility: service.responsibility,
        ...(service.quantity ? { quantity: service.quantity } : {}),
        ...(service.organiserName === undefined ? {} : { organiserName: service.organiserName }),
        ...(service.subcontractors === undefined ? {} : { subcontractors: service.subcontractors }),
      })),
  }
}

export const isNothing = ({ goals, services }: SharedParts): boolean => goals.length + services.length === 0

/** Whom the parts are about: those of the goals, those who take its steps; all of the plan where a service is shared or a goal names nobody. */
export function personsOfParts(content: PlanContent, { goalIds, serviceIds }: Selection): string[] {
  if (serviceIds.length > 0) return [...content.personIds]
  const goals = content.goals.filter(({ goalId }) => goalIds.includes(goalId))
  return [
    ...new Set<string>(
      goals.flatMap((goal) => [
        ...(goal.personIds.length === 0 ? content.personIds : goal.personIds),
        ...goal.steps.flatMap(({ ownerKind, ownerId }) =>
          ownerKind === 'person' && ownerId !== null ? [ownerId] : [],
        ),
      ]),
    ),
  ]
}

/** Whose consent is still missing for these parts to be shared. */
export function consentMissing(
  persons: readonly { readonly personId: string; readonly bornOn: Day | null }[],
  consentedBy: readonly string[],
  today: Day,
): string[] {
  // Where the parts are about young children alone, an adult of the family consents for them.
  if (consentedBy.length > 0 && !persons.some(({ bornOn }) => answersOneself(bornOn, today))) return []
  return whoMustConsent(persons, today).filter((personId) => !consentedBy.includes(personId))
}
