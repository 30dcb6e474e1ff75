// What other rooms may ask of trust.
export { endCircle, grantCircle, type CircleGrant } from './queries.ts'
