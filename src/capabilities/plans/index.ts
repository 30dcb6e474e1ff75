// What other rooms may ask of plans.
export { attainmentsOfGoal } from './queries/attainments.ts'
export { addDecidedStep, listGoals, type DecidedStep } from './queries/decided.ts'
export { isStalled } from './rules/attainment.ts'
