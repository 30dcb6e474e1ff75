// What other rooms and the server may ask of engagement.
export { judgeEnding } from './operations/ending.ts'
export { watchBenefit } from './operations/fit-watch.ts'
