// What other rooms may ask of the assessment.
export { listNeeds } from './queries/needs.ts'
