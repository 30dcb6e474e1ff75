/** Small pure changes to a draft: the content before, the content after. */
import type { Day } from '#kit/day.ts'
import { newId } from '#ui-kit/call.ts'
import type { Goal, GoalId, PlanContent, PlannedService, PlannedServiceId, Step, StepId } from '#rooms/plans/model.ts'

const EMPTY_GAS = { m2: '', m1: '', z0: '', p1: '', p2: '' }

export const withGoal = (content: PlanContent, needIds: readonly string[]): PlanContent => ({
  ...content,
  goals: [
    ...content.goals,
    {
      goalId: newId() as GoalId,
      needIds: needIds as Goal['needIds'],
      personIds: content.personIds,
      what: '',
      howSeen: '',
      by: null,
      gas: EMPTY_GAS,
      steps: [],
    },
  ],
})

export const changeGoal = (content: PlanContent, goalId: string, change: Partial<Goal>): PlanContent => ({
  ...content,
  goals: content.goals.map((goal) => (goal.goalId === goalId ? { ...goal, ...change } : goal)),
})

export const withoutGoal = (content: PlanContent, goalId: string): PlanContent => ({
  ...content,
  goals: content.goals.filter((goal) => goal.goalId !== goalId),
})

export const withStep = (goal: Goal): Partial<Goal> => ({
  steps: [
    ...goal.steps,
    { stepId: newId() as StepId, what: '', ownerKind: 'person', ownerId: null, ownerName: '', due: null as Day | null },
  ],
})

export const changeStep = (goal: Goal, stepId: string, change: Partial<Step>): Partial<Goal> => ({
  steps: goal.steps.map((step) => (step.stepId === stepId ? { ...step, ...change } : step)),
})

export const withoutStep = (goal: Goal, stepId: string): Partial<Goal> => ({
  steps: goal.steps.filter((step) => step.stepId !== stepId),
})

export const withService = (content: PlanContent): PlanContent => ({
  ...content,
  services: [
    ...content.services,
    {
      plannedServiceId: newId() as PlannedServiceId,
      courseId: null,
      serviceName: '',
      organisationName: '',
      startsOn: null,
      durationText: '',
      responsibility: '',
    },
  ],
})

export const changeService = (content: PlanContent, id: string, change: Partial<PlannedService>): PlanContent => ({
  ...content,
  services: content.services.map((each) => (each.plannedServiceId === id ? { ...each, ...change } : each)),
})

export const withoutService = (content: PlanContent, id: string): PlanContent => ({
  ...content,
  services: content.services.filter((each) => each.plannedServiceId !== id),
})
