// What other rooms may ask of measures.
export { totalScore } from './rules/situation-check.ts'
