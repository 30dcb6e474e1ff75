// What other rooms may ask of measures.
export { gasT } from './rules/gas.ts'
export { totalScore } from './rules/situation-check.ts'
