// What other rooms may ask of plans.
export { addDecidedStep, listGoals, type DecidedStep } from './queries/decided.ts'
