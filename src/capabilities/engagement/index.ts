// What other rooms and the server may ask of engagement.
export { judgeEnding } from './operations/ending.ts'
export { watchBenefit, watchGoals } from './operations/fit-watch.ts'
