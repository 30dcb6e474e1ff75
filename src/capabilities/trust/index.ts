// What other rooms may ask of trust.
export { endCircle, grantCircle, listPersonas, type CircleGrant } from './queries.ts'
