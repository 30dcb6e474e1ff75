/** Builders of plan content for demo data and tests. */
import { must } from '#kit/result.ts'
import { type Day, parseDay } from '#kit/day.ts'
import type { Goal, GoalId, PlanContent, PlannedService, PlannedServiceId, Step, StepId } from './model.ts'

const day = (text: string): Day => must(parseDay(text))

export const aStep = (id: string, changes: Partial<Step> = {}): Step => ({
  stepId: id as StepId,
  what: 'Evening routine on the fridge door',
  ownerKind: 'person',
  ownerId: null,
  ownerName: 'Mother',
  due: day('2026-12-01'),
  ...changes,
})

export const aGoal = (id: string, changes: Partial<Goal> = {}): Goal => ({
  goalId: id as GoalId,
  needIds: [],
  personIds: [],
  what: 'Evenings are calm',
  howSeen: 'Everyone is in bed by nine on school nights',
  by: day('2027-02-01'),
  gas: { m2: 'No calm evening', m1: 'One a week', z0: 'Three a week', p1: 'Four a week', p2: 'Every evening' },
  steps: [],
  ...changes,
})

export const aService = (id: string, changes: Partial<PlannedService> = {}): PlannedService => ({
  plannedServiceId: id as PlannedServiceId,
  courseId: null,
  serviceName: 'Family work',
  organisationName: 'County family centre',
  startsOn: day('2026-12-01'),
  durationText: 'About three months',
  responsibility: 'Two home visits a week',
  ...changes,
})

export const aPlan = (changes: Partial<PlanContent> = {}): PlanContent => ({
  personIds: ['person' as PlanContent['personIds'][number]],
  goals: [],
  services: [],
  meetingFrequency: 'Once a week',
  reviewBy: day('2027-02-15'),
  dissentingViews: '',
  ...changes,
})
