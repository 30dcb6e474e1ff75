// What other rooms and the server may ask of engagement.
export { watchBenefit } from './operations/fit-watch.ts'
